"""May a name be written anew where it stands? Each guard knows one way in which the same letters mean something else.

A guard that can't decide answers no; what then looks like two people or two towns in one text is flagged, never guessed. The
words that the guards look for are in the groups of rules/words.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Literal, NamedTuple

from textclean.names import history, persons, places, settings, works
from textclean.names.entry import Entry
from textclean.names.forms import split
from textclean.names.place import Place
from textclean.names.settings import OPENING
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex

Verdict = Literal[
    "", "code", "cited", "mentioned", "title", "foreign", "other-person", "other-place", "namesake", "guard"
]
"""Why a name is left alone; empty where it may be written anew."""
HOMONYMS: frozenset[Verdict] = frozenset(("other-person", "other-place", "namesake"))
"""Verdicts which say that the text speaks of somebody or something else of that name."""

_JOINED = regex.compile(
    r"[\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}]?"
    r"(?:/|\s?\((?:(?:formerly|or|also|then|now|in Russian,?|Russian:|Ukrainian:) )?"
    r"|,? (?:or|not|formerly|now|then|previously|once|aka|a\.k\.a\.|instead of|rather than|never|oder"
    r"|nicht|und nicht|ou|et non|non) "
    r"|\? (?:Or )?|, (?:formerly|now|then|once|previously|also) \w+ (?:as )?)"
    rf"[{OPENING}]?"
)
_STEP_BACK = regex.compile(
    rf"(?:\b(?:as|the|an?|it|is|was|name|city|town|simply|also|then)[\s,]*[{OPENING}(]?"
    rf"|(?<=[\s,])[{OPENING}(]|[{OPENING}(]|,\s?|\p{{Lu}}\w+,?\s(?:and|or|nor)\s)$"
)

# It was Bombay then
_THEN = regex.compile(r"\b(?:was|were|is|remained|stayed|being)\s(?:still\s|simply\s|just\s)?$")
_TONGUES = (
    r"(?:Arabic|Armenian|Chinese|Croatian|Czech|Danish|Dutch|English|Finnish|French|Georgian|German|Greek|Hebrew|Hindi|Hungarian|Italian"
    r"|Japanese|Korean|Latin|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Spanish|Swedish|Turkish|Ukrainian|Urdu|Yiddish)"
)
# The h in Qathafi, the two l's of Pekill; in Polish Kiev is Kijow; her name is Kim Jong Ill
_WORD_OF = regex.compile(
    r"(?:\b[Tt]he (?:letter |two |first |last |final |silent |double )?[\"'\N{LEFT DOUBLE QUOTATION MARK}-]?\p{Ll}{1,2}"
    r"[\"'\N{RIGHT DOUBLE QUOTATION MARK}-]?(?:'s)? (?:in|of)"
    rf"|\b[Ii]n {_TONGUES},?|\b[Nn]ames? (?:is|was|are|were)|\b[Pp]lural of|\b[Aa]nagram of"
    r"|\b[Ss]ee (?:also|under):?"
    r"|\b(?:stamp|label|sign|map|passport|ticket|plaque|envelope|cover|spine|caption|form|certificate|diploma|card|postcard|board|stone)"
    r" (?:still )?(?:says?|said|reads?|has|gives|gave|bears|bore)"
    r"|\b(?:[Ss]tress|[Aa]ccent|[Ee]mphasis) (?:in|of|falls in)|\b[Ss]yllables? (?:in|of)) $"
)
_SAY = regex.compile(r"(?:Say|Write|Spell|Type|Use|Read)\b[^.!?\n]{0,80}\bnot [\"'\N{LEFT DOUBLE QUOTATION MARK}]?$")
_IS_HOW = regex.compile(
    r"\s(?:pronounced|spelled|spelt|transliterated)(?=[?,.]|$| (?:with|like|as|on the)\b)"
    rf"|\s(?:is|was) \p{{Lu}}[\w'-]+ (?:to the \p{{Lu}}|in {_TONGUES}\b)|"
    r"\s(?:is|was) (?:how|what) (?:the |some |many |most )?(?:\p{Lu}\w+|people|papers|we|they|others)\b"
)
_TONGUE_FOR = regex.compile(
    rf"\b(?:{_TONGUES}|Cyrillic|[Ww]ord|[Nn]ame|[Tt]erm) for $"
)  # the Cyrillic for Kiev is short
_FORM = r"(?:words?|names?|form|spelling|version|variant|rendering)"
_COMES_FROM = regex.compile(
    r"\s(?:(?:is |was )?(?:derived|borrowed|taken)|derives|comes|came|stems|goes back) (?:(?:ultimately|probably|perhaps) )?"
    rf"(?:from|to) (?:(?:the|an?|Old|Middle|early) )*(?:{_TONGUES}|Sanskrit|Slavic|Slavonic|Turkic|Mongolian|Tatar|Tamil|Malay"
    rf"|Bengali|Marathi|Burmese|{_FORM}|verb|noun|root|phrase|goddess|surname|nickname)\b"
    rf"|(?:, (?:s?he|they|I) \w+,)? (?:is|was) (?:the (?:(?:{_TONGUES}|usual|common|old|right|wrong) )?|an? {_TONGUES} ){_FORM}\b"
    rf"|\s(?:is|was) (?:(?:simply|just|only|merely) )?(?:an?|the) (?:\w+ )?(?:corruption|anglici[sz]ation|transliteration"
    rf"|pronunciation|{_FORM}) of\b"
)
_IN_TONGUE = regex.compile(rf"\b[Ii]n {_TONGUES},? \p{{Lu}}[\w-]+(?: is| was| becomes|,)")
_WRITES = regex.compile(
    r"\b(?:[Ww]rites?|[Ss]pells?|[Tt]ypes?|still (?:uses?|used|says?|said|prints?|printed|lists?|listed|prefers?|has|have)) $"
)
_WRITTEN = regex.compile(r"[.;,]|$|\s(?:with|where|instead|and|or|in|for|but|as)\b")
_KNOWN_AS = regex.compile(r"\b(?:known as|nicknamed|nom de guerre) $")
_ONCE_KNOWN = regex.compile(r"\b(?:[Ff]ormerly|[Pp]reviously|[Oo]nce|then|in \p{Lu}\w+|to \p{Lu}\w+) known as $")
_CAPITALISED = regex.compile(r"\b\p{Lu}\w{3,}")
_FORMER = regex.compile(r"\b[Tt]he (?:former|old|erstwhile|one-time) $")
_FORMER_ENDS = ("former ", "old ", "erstwhile ", "one-time ")
_ENDS = regex.compile(r"[.,;:!?)]|$|\s(?:is|was|has|had|are|were|and|or)\b")
_BACK_THEN = regex.compile(r",?\s(?:back\s)?(?:then|in those days|at (?:the|that) time|in the old days)\b")


def verdict(
    place: Place, entry: Entry, vocabulary: Vocabulary, language: str, *, full: bool = False, former: bool = False
) -> Verdict:
    """Why the entry must not be written anew at this place; empty where it may.

    `full` says that the whole name of a person stands there, given name and all; `former` that it is a former name.
    """
    near = _near(place, entry, vocabulary)
    town = entry.type == "place" and language == "en"
    guards: list[tuple[Callable[[], bool], Verdict]] = [
        (lambda: entry.type == "place" and places.elsewhere(place, entry, vocabulary), "other-place"),
        (lambda: _own_guards(place, entry, vocabulary), "guard"),
        (lambda: near == "namesake" and entry.type == "place", "other-place"),
        (lambda: near == "old", "guard"),
        (lambda: (former or entry.type == "place") and history.told(place, vocabulary, former=former), "guard"),
        (lambda: former and places.addressed(place), "guard"),
        (lambda: entry.type == "place" and places.inscribed(place), "mentioned"),
        (lambda: settings.code(place), "code"),
        (lambda: settings.cited(place), "cited"),
        (lambda: _mentioned(place, entry, vocabulary), "mentioned"),
        (lambda: settings.titled(place) or works.titled(place, vocabulary, town=town), "title"),
        (lambda: settings.foreign(place, language), "foreign"),
    ]
    if entry.type == "person":
        guards.append((lambda: not full and persons.another(place, entry, vocabulary, language), "other-person"))
        guards.append((lambda: persons.namesake(place, entry, vocabulary, language, full=full), "namesake"))
    if entry.type == "place":
        guards.append((lambda: places.another(place, entry, vocabulary, language), "other-place"))
    guards.append((lambda: bool(near), "guard"))
    return next((said for applies, said in guards if applies()), "")


OLD_TIMES = "old-times"


def _near(place: Place, entry: Entry, vocabulary: Vocabulary) -> Literal["", "near", "namesake", "old"]:
    """What do the words of `reject_near` in the sentence say: that it is of old times, or, where they are the entry's own and no
    group, that a namesake is meant?"""
    near = entry.guards.reject_near
    if OLD_TIMES in near and (
        vocabulary.group(OLD_TIMES).near(place.sentence) or history.LONG_AGO.search(place.sentence)
    ):
        return "old"
    if not near or not vocabulary.words(near).near(place.sentence):
        return ""
    own = tuple(words for words in near if words not in vocabulary.groups)
    return "namesake" if own and vocabulary.words(own).near(place.sentence) else "near"


def _own_guards(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    own, words = entry.guards, vocabulary.words
    text, start, end = place.text, place.start, place.end
    rejected = (
        _held(place, own.protect, vocabulary)
        or (own.reject_after and words(own.reject_after).before(text, start) and not history.of_today(place))
        or (own.reject_before and words(own.reject_before).after(text, end))
    )
    if rejected or not own.requires:
        return bool(rejected)
    return not (
        (own.require_after and words(own.require_after).before(text, start))
        or (own.require_before and words(own.require_before).after(text, end))
        or (own.require_near and words(own.require_near).near(place.sentence))
    )


class _Sides(NamedTuple):
    """Protected phrases by where they stand: before the name, after it, on both sides, joined to its end by a hyphen."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    both: tuple[tuple[str, str], ...]
    joined: tuple[tuple[str, str], ...]


@lru_cache(maxsize=4096)
def _sides(protect: tuple[str, ...]) -> _Sides:
    split = [(head.strip(), tail.strip()) for head, mark, tail in (p.partition("~") for p in protect) if mark]
    joined = tuple((head, tail) for head, tail in split if tail.startswith("-"))
    apart = [sides for sides in split if sides not in joined]
    return _Sides(
        tuple(head for head, tail in apart if head and not tail),
        tuple(tail for head, tail in apart if tail and not head),
        tuple((head, tail) for head, tail in apart if head and tail),
        joined,
    )


def _held(place: Place, protect: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Does a phrase such as `chicken ~` stand around the name? Those with one side are looked for together."""
    sides, (text, start, end) = _sides(protect), (place.text, place.start, place.end)

    def led(heads: tuple[str, ...]) -> bool:
        return vocabulary.words(heads).before(text, start)

    def followed(tails: tuple[str, ...]) -> bool:
        return vocabulary.words(tails).after(text, end)

    return (
        (bool(sides.before) and led(sides.before))
        or (bool(sides.after) and followed(sides.after))
        or any(led((head,)) and followed((tail,)) for head, tail in sides.both)
        or any(text.startswith(tail, end) and (not head or led((head,))) for head, tail in sides.joined)
    )


def _mentioned(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Is the word itself spoken of: `formerly spelled Kiev`, `"Kiev"`, `Kyiv, or Kiev`?"""
    if settings.alone_in_marks(place):
        return True
    cues = vocabulary.group("mention")
    text, start = place.text, place.start
    for _ in range(3):  # the cue, with at most two small words or a quote mark between it and the name
        if cues.before(text, start) and not (entry.type == "person" and _goes_by(place, entry)):
            return True
        match = (
            _STEP_BACK.search(text, max(0, start - 20), start)
            if _may_step_back(text[max(0, start - 20) : start])
            else None
        )
        if match is None:
            break
        start = match.start()
    if _told_beside(place) or _IN_TONGUE.search(place.sentence):
        return True
    if entry.type != "person" and vocabulary.group("renaming").near(place.sentence):
        return True
    return vocabulary.group("mention-near").near(place.sentence) or _beside_canonical(place, entry)


def _goes_by(place: Place, entry: Entry) -> bool:
    """Is the name that by which a person goes, no other spelling of it: `the general, known as Hemeti`?"""
    if not _KNOWN_AS.search(place.before(16)) or _ONCE_KNOWN.search(place.before(40)):
        return False
    if any(_says(place.rest_of_sentence, split(entry, code).surname) for code in entry.canonical):
        return False
    return not any(word[:3] == place.words[:3] for word in _CAPITALISED.findall(place.rest_of_sentence))


def _may_step_back(before: str) -> bool:
    """A quick look for what `_STEP_BACK` finds: after a blank it must find a comma or a word."""
    return not before.endswith(" ") or before.rstrip().endswith(_STEPS)


_STEPS = (",", "as", "the", "a", "an", "it", "is", "was", "name", "city", "town", "simply", "also", "then")


def _told_beside(place: Place) -> bool:
    """Do the words to both sides say so: `it was Bombay then`, `the old Kiev,`, `the h in Qathafi`, `Danes write Zelenskyj.`?"""
    text, end = place.text, place.end
    return bool(
        _SAY.match(text, place.sentence_span[0], place.start)
        or _IS_HOW.match(text, end)
        or _COMES_FROM.match(text, end)
        or (_ENDS.match(text, end) and _TONGUE_FOR.search(place.before(20)))
        or _WORD_OF.search(place.before(40))
        or (_WRITES.search(place.before(20)) and _WRITTEN.match(text, end))
        or (_BACK_THEN.match(text, end) and _THEN.search(place.before(20)))
        or (
            place.before(14).removesuffix("\n").endswith(_FORMER_ENDS)
            and _FORMER.search(place.before(14))
            and _ENDS.match(text, end)
        )
    )


def _beside_canonical(place: Place, entry: Entry) -> bool:
    """Do two forms stand side by side, as in `Kyiv (Kiev)`, `Kiev/Kyiv`, `Kyiv, formerly Kiev`?

    For a place it is enough that the sentence has both: it tells of a change of name, or of two spellings.
    """
    surnames = {split(entry, code).surname for code in entry.canonical} if entry.type == "person" else set()
    for form in {*entry.canonical.values(), *surnames}:
        if entry.type == "place" and form != place.words and _says(place.rest_of_sentence, form):
            return True
        before = place.before(len(form) + 30)
        if (at := before.rfind(form)) >= 0 and _JOINED.fullmatch(before, at + len(form)):
            return True
        after = place.after(len(form) + 30)
        if (at := after.find(form)) >= 0 and _JOINED.fullmatch(after[:at]):
            return True
    return False


def _says(sentence: str, form: str) -> bool:
    at = sentence.find(form)
    return at >= 0 and not sentence[at + len(form) : at + len(form) + 1].isalnum()
