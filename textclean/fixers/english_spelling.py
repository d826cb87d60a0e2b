"""British and American spelling: the words of one variety as the other writes them, wherever no name or title may be meant.

Source of the knowledge: VarCon (textclean/spelling); reading some hundreds of changes in news written by people, each way.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping

from textclean.fixers.base import Context, Found
from textclean.fixers.prose import ends_finished, is_abbreviation, is_title_like
from textclean.fixers.tongues import other_language
from textclean.names.place import Place
from textclean.patterns import regex
from textclean.smallwords import wordset
from textclean.spelling import VARIETIES, table

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_OPENERS = (
    "\"'([*_\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
_CLOSERS = "\"')]*_\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_FINAL = ".!?\N{HORIZONTAL ELLIPSIS}"

_WORD = regex.compile(r"(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])")
_SMALL = regex.compile(r"[a-z]{3,}")
# What stands beside a word in code and not in prose: .color, color=, $color, color(, background-color: red
_CODE_BEFORE = frozenset("_=\\@#$&<|~^+.%")
_CODE_AFTER = regex.compile(r"\s?=(?!=)|[_=\\@#$&{>|~^+(]|[.:]\w|:\s?(?:#|\w+(?:\(\w+\))?;)")

_STYLE_BEFORE = regex.compile(r"[a-z]-[a-z]+:\s?$")  # text-align: center

# ------------------------------------------------------------------------------------------------------------- names

# At the start of a sentence as well these are parties, people, pubs, and pictures more often than things.
_NAMES = wordset(
    "labour labor grey greys gray grays harbour harbor honour honor arbour arbor parlour parlor savior saviour plough theatre"
    " theater armour armor centre center sabre sabres saber sabers"
)
_AFTER = regex.compile(
    r"(?:['\N{RIGHT SINGLE QUOTATION MARK}]s?|-\p{Ll}+)?,?[ \t\N{NO-BREAK SPACE}]+([\p{L}\p{N}]\S*)"
    r"(?:[ \t]+(\S+))?(?:[ \t]+(\S+))?"
)
_CONNECTORS = wordset("of for and in on at to the de le la & a an")
_ITEM = regex.compile(r"\s*(?:[-*+\N{BULLET}\N{EN DASH}]|\(?\p{N}{1,3}[.)]|#{1,6})\s+")
_NEAREST = regex.compile(r"[\p{L}][\p{L}'\N{RIGHT SINGLE QUOTATION MARK}]+")

# ------------------------------------------------------------------------------------- titles, mentions, other tongues

_WORK_BEFORE = regex.compile(
    r"\b(?:novel|film|movie|play|album|song|single|book|book,|paper|article|story|essay|poem|series|show|documentary|exhibition"
    r"|painting|memoir|report|study|chapter|lecture|titled|entitled|called|named|headlined|headline|dubbed|slogan|motto)[ ,:]*$"
)
_WORK_AFTER = regex.compile(r"[.,]?(?: by \p{Lu}|,? \(\d{4}\))")
_MENTION_BEFORE = regex.compile(
    r"\b(?:words?|terms?|spellings?|spelled|spelt|spell|written as|adjective|noun|verb|tag|hashtag|keyword|property)[ ,:]*$"
)
_MENTION_AFTER = regex.compile(
    r"\W{0,2} (?:is|was|are|were)? ?(?:spelled|spelt|the (?:British|American) (?:spelling|form))\b"
)
_FOREIGN_BEFORE = regex.compile(
    r"(?<!\p{L})(?:la|el|le|les|los|las|del?|des|du|il|lo|por|con|sin|al|una|y|et|und|der|das|zum|zur|honoris"
    r"|(?:[dl]['\N{RIGHT SINGLE QUOTATION MARK}]))\s*$",
    regex.IGNORECASE,
)
_FOREIGN_AFTER = regex.compile(r"\s(?:del?|la|el|les|y|et|und|mortis|causa|di|da|do)(?!\p{L})")
_DOSE_BEFORE = regex.compile(r"(?:\p{N}|\b(?:milli|kilo|a|per|one|two|ten|hundred))[ \N{NO-BREAK SPACE}-]?$")
_RADIATION = regex.compile(r"\b(?:radiation|dose|doses|sieverts?|rads?|absorbed|ioni[sz]ing)\b")
_REFERENCE = regex.compile(r"\W{0,4}\p{Lu}[\p{L}'-]+, (?:\p{Lu}\.[ -]?){1,3}.{0,300}?\b(?:1[89]|20)\d\d")
_HEADLINE_CHARS = 200
"""No headline is longer."""
_AROUND_CHARS, _MANY = 5000, 20
"""So far to either side, and so often, a word is looked for that is a name elsewhere."""
_QUOTED_CHARS = 400
"""So far to either side quote marks are looked for: a title is no longer, and lines of a million marks take linear time."""
_BESIDE = 24
"""So near the other spelling of a word stands where both are spoken of: colour (American: color), labor or labour."""


def spelling(text: str, context: Context) -> Iterator[Found]:
    """Each word of the other variety as `context.options["spelling"]` (en-US or en-GB) writes it; nothing for any other value.

    Words with a capital stay unless they only begin a sentence, so do titles of works in quote marks, words that are spoken of
    (the word "colour"), words beside a foreign one, references, and sentences in other languages.
    """
    variety = context.options.get("spelling", "")
    if variety not in VARIETIES:
        return
    words = table(variety)
    if words.keys().isdisjoint(_SMALL.findall(text.lower())) and not _has_named(text, words):
        return
    for m in _WORD.finditer(text):
        found = m.group()
        other = words.get(found) or words.get(found.lower())
        if other is None:
            continue
        place = Place(text, m.start(), m.end())
        if found in words:
            allowed = True
        elif found.isupper():
            allowed, other = _is_loud(place), other.upper()
        else:
            allowed, other = found[1:].islower() and _is_begin(place), other[0].upper() + other[1:]
        if allowed and not _is_spared(place, other, context.language):
            yield Found(m.start(), m.end(), other)


def _has_named(text: str, words: Mapping[str, str]) -> bool:
    """Is one of the verbs of names in it, which the table writes with a capital: Americanise?"""
    return ("is" in text or "iz" in text) and any(m.group() in words for m in _WORD.finditer(text))


# ---------------------------------------------------------------------------------------------------------- capitals


def _is_begin(place: Place) -> bool:
    """Does the capital only begin a sentence? Not so in `Centre for Policy`, `Harbour Street`, `Labour said`, in headlines."""
    word = place.words.lower()
    if word in _NAMES or not _starts_sentence(place.text, place.start):
        return False
    after = _AFTER.match(place.text, place.end)
    if after is None:
        return False
    following = [w for w in after.groups() if w]
    if following[0][0].isupper() or (following[0] in _CONNECTORS and any(w[0].isupper() for w in following[1:])):
        return False
    line = place.line
    headline = len(line) <= _HEADLINE_CHARS and is_title_like(line) and not ends_finished(line)
    return not headline and not _is_name_elsewhere(place)


def _is_name_elsewhere(place: Place) -> bool:
    """Does the text around write the word with a capital in mid-sentence too?"""
    low, high = max(0, place.start - _AROUND_CHARS), place.end + _AROUND_CHARS
    found = regex.finditer(rf"(?<![\p{{L}}\p{{N}}]){place.words}(?![\p{{L}}\p{{N}}])", place.text, pos=low, endpos=high)
    return any(not _starts_sentence(place.text, m.start()) for m in itertools.islice(found, _MANY))


def _starts_sentence(text: str, start: int) -> bool:
    low = max(0, start - 80)
    before = text[low:start]
    opened = before.rstrip(_OPENERS)
    line = opened.rpartition("\n")[2] if "\n" in opened or not low else None
    if line is not None and (not line.strip() or _ITEM.fullmatch(line)):
        end = text.rfind("\n", low, start)
        while end > 0 and text[end - 1].isspace():
            end -= 1
        last = end
        while last > 0 and text[last - 1] in _CLOSERS:
            last -= 1
        return end <= 0 or not last or text[last - 1] in _FINAL + ":" or "\n\n" in text[end:start]
    stripped = opened.rstrip()
    if stripped == opened:
        return False
    at = low + len(stripped.rstrip(_CLOSERS)) - 1
    return text[at] in _FINAL and not (text[at] == "." and is_abbreviation(text, at))


def _is_loud(place: Place) -> bool:
    """Is the word alone in capitals, for its sound, among words in small letters? Headlines in capitals may hold names."""
    if place.words.lower() in _NAMES or place.line.isupper():
        return False
    before = [*_NEAREST.finditer(place.text, max(0, place.start - 40), place.start)][-1:]
    after = _NEAREST.search(place.text, place.end, place.end + 40)
    quiet = all(m.group().islower() or _opens(place.text, m) for m in before)
    return quiet and (after is None or after.group().islower()) and bool(before or after)


def _opens(text: str, word: regex.Match[str]) -> bool:
    """Is it `The`, in front of a sentence?"""
    return word.group()[1:].islower() and _starts_sentence(text, word.start())


# ------------------------------------------------------------------------------------------------- what is left alone


def _is_spared(place: Place, other: str, language: str) -> bool:
    return (
        _is_code(place)
        or _is_foreign(place)
        or _is_mentioned(place, other)
        or _is_dose(place)
        or _REFERENCE.match(place.line) is not None
        or _is_quoted(place, language)
        or other_language(place.sentence, language)
    )


def _is_code(place: Place) -> bool:
    before = place.before(1) in _CODE_BEFORE or _STYLE_BEFORE.search(place.before(40))
    return bool(before or _CODE_AFTER.match(place.text, place.end))


def _is_foreign(place: Place) -> bool:
    """Does a small foreign word stand beside it (por favor, rigor mortis), or is it the end of one (l'honneur)?"""
    before = place.before(40)
    elided = before[-1:] in tuple(_APOSTROPHES) and before[-2:-1].isalpha()
    return bool(elided or _FOREIGN_BEFORE.search(before) or _FOREIGN_AFTER.match(place.text, place.end))


def _is_mentioned(place: Place, other: str) -> bool:
    """Is the word itself spoken of: `the word colour`, `colour (American: color)`?"""
    cued = _MENTION_BEFORE.search(place.before(40).rstrip(_OPENERS)) or _MENTION_AFTER.match(place.text, place.end)
    return bool(cued) or _stands_beside(place, other)


def _is_dose(place: Place) -> bool:
    """The gray of physics: `a dose of 5 gray`."""
    counted = place.words in ("gray", "grays") and _DOSE_BEFORE.search(place.before(40))
    return bool(counted and _RADIATION.search(place.sentence))


def _stands_beside(place: Place, other: str) -> bool:
    near = place.before(_BESIDE) + "\n" + place.after(_BESIDE)
    return regex.search(rf"(?<!\p{{L}})(?:{other}|{other.lower()})(?!\p{{L}})", near) is not None


def _is_quoted(place: Place, language: str) -> bool:
    """Is the word alone in marks, or in the title of a work, or in a quotation in another language?"""
    low = max(0, place.start - _QUOTED_CHARS)
    near = Place(place.text[low : place.end + _QUOTED_CHARS], place.start - low, place.end - low)
    for start, end in near.quotations:
        inside = near.text[start:end]
        words = inside.split()
        if inside == place.words or other_language(inside, language):
            return True
        if len(words) > 12 or inside.rstrip("'\N{RIGHT SINGLE QUOTATION MARK}")[-1:] in ".!?":
            continue
        before = near.text[max(0, start - 60) : start - 1]
        if _WORK_BEFORE.search(before) or _WORK_AFTER.match(near.text, end + 1) or _is_title(words):
            return True
    return False


def _is_title(words: list[str]) -> bool:
    capitals = sum(w[:1].isupper() for w in words)
    return words[0][:1].isupper() and capitals >= 2 and all(w[:1].isupper() or len(w) < 5 for w in words[1:])
