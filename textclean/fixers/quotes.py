r"""Quote marks: their style, blanks inside them, closing marks without an opener.

Every function asks `quotemarks.read` what the marks of a paragraph do and proposes changes only where that is sure.
Primes (5\N{PRIME}), modifier letters (the Hawaiian okina) and backticks are no quote marks and are never touched.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from textclean.fixers.base import Context, Found
from textclean.fixers.quotemarks import (
    ANGLE_LEFT,
    ANGLE_RIGHT,
    CORNERS,
    FAMILY,
    LEFT,
    LOW,
    REVERSED,
    RIGHT,
    SINGLE_LEFT,
    SINGLE_LOW,
    SINGLE_REVERSED,
    SINGLE_RIGHT,
    SINGLES,
    SMALL_ANGLES,
    STRAIGHT,
    TICK,
    WHITE_CORNERS,
    Mark,
    Role,
    is_cjk,
    paragraphs,
    read,
    spans_in,
)
from textclean.patterns import re
from textclean.text.span import Span

_ANGLES = ANGLE_LEFT + ANGLE_RIGHT
_CURLY = LEFT + RIGHT + SINGLE_LEFT + SINGLE_RIGHT
_GERMAN = LOW + LEFT + SINGLE_LOW + SINGLE_LEFT
_NINES = RIGHT + RIGHT + SINGLE_RIGHT + SINGLE_RIGHT
_NORWEGIAN = _ANGLES + SINGLE_LEFT + SINGLE_RIGHT

# The marks of each language: outer pair, inner pair. CLDR 45 (delimiters) except where noted. Arabic and Hebrew have none here:
# which way their marks turn differs from house to house, and Hebrew writes a straight one inside acronyms.
NATIVE: dict[str, str] = {
    "en": _CURLY,
    "de": _GERMAN,
    "cs": _GERMAN,
    "fr": _ANGLES + LEFT + RIGHT,  # inner: Office quebecois de la langue francaise, Banque de depannage linguistique
    "es": _ANGLES + LEFT + RIGHT,  # Real Academia Espanola, Ortografia (2010), comillas; CLDR has the curly marks
    "it": _ANGLES + LEFT + RIGHT,
    "pl": LOW + RIGHT + _ANGLES,
    "ru": _ANGLES + LOW + LEFT,
    "uk": _ANGLES + LOW + LEFT,
    "pt": _CURLY,  # Brazil; Portugal also sets guillemets
    "tr": _CURLY,
    "nl": _CURLY,  # Taalunie, Taaladvies: double marks outside; CLDR has single ones
    "sv": _NINES,
    "hu": LOW + RIGHT + ANGLE_RIGHT + ANGLE_LEFT,
    "ro": LOW + RIGHT + _ANGLES,
    "el": _ANGLES + LEFT + RIGHT,
    "ca": _ANGLES + LEFT + RIGHT,
    "be": _ANGLES + LOW + LEFT,
    "fa": _ANGLES + SMALL_ANGLES,
    "sk": _GERMAN,
    "sl": _GERMAN,
    "et": _GERMAN,
    "bg": LOW + LEFT + LOW + LEFT,
    "lt": LOW + LEFT + LOW + LEFT,
    "sr": LOW + LEFT + SINGLE_LEFT + SINGLE_LEFT,
    "hr": LOW + RIGHT + SINGLE_LEFT + SINGLE_RIGHT,  # Hrvatski pravopis (2013); CLDR has the German marks
    "da": _CURLY,
    "no": _NORWEGIAN,
    "nb": _NORWEGIAN,
    "nn": _NORWEGIAN,
    "fi": _NINES,
    "ko": _CURLY,
    "hi": _CURLY,
    "th": _CURLY,
    "vi": _CURLY,
    "zh": _CURLY,  # GB/T 15834-2011
    "ja": CORNERS + WHITE_CORNERS,
}
_TRADITIONAL = CORNERS + WHITE_CORNERS  # zh-Hant
NARROW_BLANK = "\N{NARROW NO-BREAK SPACE}"

_PLAIN = {LEFT: '"', RIGHT: '"', REVERSED: '"', SINGLE_LEFT: "'", SINGLE_RIGHT: "'", SINGLE_REVERSED: "'"}
_PLAIN_PAIRS = {LOW: '"', SINGLE_LOW: "'"}
_MARKS = re.compile("[" + "".join(FAMILY) + "]")
_BLANK = frozenset(" \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")
_BLANKS = re.compile(r"[ \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")
# A mark with nothing at its inner side: what the rules about blanks and orphans look for before they read a paragraph.
_BLANKED = re.compile(r"(?:^|[\s(])[" + "".join(FAMILY) + r"]+(?:$|[\s.,;:!?])", re.MULTILINE)
_FOREIGN = frozenset((LOW, SINGLE_LOW, *_ANGLES, *CORNERS, *WHITE_CORNERS))
_CURLY_AND_STRAIGHT = tuple([mark for mark, kin in FAMILY.items() if kin == family] for family in ("double", "single"))
# A sentence's end, with a closing mark of its own or without, and a mark behind a blank and before no word.
ORPHAN = re.compile(
    rf"[.!?\u2026][{''.join(FAMILY)}]?[ \t\xa0\u202f]+[{RIGHT}{SINGLE_RIGHT}{STRAIGHT}](?:[^0-9A-Za-z_\n]|$)",
    re.MULTILINE,
)
_FINAL = frozenset(".!?\N{HORIZONTAL ELLIPSIS}")


def typographic_quotes(text: str, context: Context) -> Iterator[Found]:
    """English marks made straight: U+201C, U+201D, U+201F become ", U+2018, U+2019, U+201B become '.

    Low marks (U+201E, U+201A) follow only where each of their kind opens a pair: alone they are commas of another shape. Nobody
    writes them in English, so they and their partners also stay where no word of the paragraph says that it is English.
    """
    places = _places(text)
    number = 0
    for part in paragraphs(text) if places else ():
        first = number
        while number < len(places) and places[number] < part.end:
            number += 1
        if first == number or context.spoken(words := text[part.start : part.end]) != "en":
            continue
        low, stays = _low_pairs(words, context)
        for at in places[first:number]:
            char = text[at]
            after = _PLAIN.get(char) or (_PLAIN_PAIRS[char] if at - part.start in low else "")
            if after and at - part.start not in stays:
                yield Found(at, at + 1, after)


def _places(text: str) -> list[int]:
    """Where typographic marks stand: mark by mark, as no pattern goes through a text so fast."""
    found: list[int] = []
    for mark in (*_PLAIN, *_PLAIN_PAIRS):
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    return sorted(found)


def _low_pairs(words: str, context: Context) -> tuple[frozenset[int], frozenset[int]]:
    """The places of low marks that open a pair in an English paragraph, and of the marks that stay as another language's."""
    if LOW not in words and SINGLE_LOW not in words:
        return frozenset(), frozenset()
    pairs = {m.at: m.partner for m in read(words, language="en") if m.char in _PLAIN_PAIRS and m.partner > m.at}
    for mark in _PLAIN_PAIRS:  # where one of them is no quote mark, what the others are is as unsure
        mine = [at for at in pairs if words[at] == mark]
        if len(mine) < words.count(mark):
            pairs = {at: partner for at, partner in pairs.items() if at not in mine}
    stays = frozenset() if context.says(words, "en") else frozenset((*pairs, *pairs.values()))
    return frozenset(pairs), stays


def straight_quotes(text: str, context: Context) -> Iterator[Found]:
    """Straight marks become the curly or angled ones of the language; what already has a shape stays."""
    return _styled(text, context, straight_only=True)


def quotes_of_another_language(text: str, context: Context) -> Iterator[Found]:
    """Straight marks, and pairs that another language uses, become the language's own pairs, nested ones the inner pair."""
    return _styled(text, context, straight_only=False)


def _styled(text: str, context: Context, *, straight_only: bool) -> Iterator[Found]:
    if not _MARKS.search(text):
        return
    for part in paragraphs(text):
        words = text[part.start : part.end]
        if not _MARKS.search(words) or (language := context.spoken(words)) not in NATIVE:
            continue
        marks = read(words, language=language, protected=spans_in(context.protected, part))
        foreign = _FOREIGN - set(NATIVE[language])
        if not straight_only and any(m.char in foreign for m in marks) and not context.says(words, language):
            continue  # marks of another language, and no word says that the paragraph isn't in that
        english = language == "en"
        found: dict[int, Found] = {}
        if not (english and straight_only):  # English curly marks keep their kind: single stays single
            found = {f.start: f for f in _pairs(words, marks, language, straight_only=straight_only)}
        if english:
            found |= {f.start: f for f in _english(marks) if f.start not in found}
        yield from (f._replace(start=f.start + part.start, end=f.end + part.start) for _, f in sorted(found.items()))


def _english(marks: Sequence[Mark]) -> Iterator[Found]:
    """Straight English marks that are clear without a partner, and apostrophes."""
    for m in marks:
        if m.char == STRAIGHT and m.quotes and (m.clear or m.partner >= 0):
            yield Found(m.at, m.at + 1, LEFT if m.role is Role.OPEN else RIGHT)
        elif m.char == TICK and (m.role is Role.APOSTROPHE or (m.role is Role.CLOSE and (m.clear or m.partner >= 0))):
            yield Found(m.at, m.at + 1, SINGLE_RIGHT)
        elif m.char == TICK and m.role is Role.OPEN and m.partner >= 0:
            yield Found(m.at, m.at + 1, SINGLE_LEFT)


def _pairs(text: str, marks: Sequence[Mark], language: str, *, straight_only: bool) -> Iterator[Found]:
    """Pairs of a paragraph in which every mark of their kind has its partner.

    Two marks that are apostrophes or a quotation (`perhaps`) leave no doubt about the others: these pair in the same way.
    """
    doubt = {m.family for m in marks if m.loose or (m.role is Role.UNSURE and not m.perhaps)}
    style = _style(text, language)
    levels: list[int] = []
    rewritten: list[bool] = []
    for m in marks:
        if m.partner < 0:
            continue
        opening = m.partner > m.at
        if opening:
            levels.append(_level(m, levels, style))
            stays = levels[-1] < 0 or m.family in doubt or (straight_only and m.char not in (STRAIGHT, TICK))
            stays = stays or (language == "ja" and not _holds_cjk(text, m))
            stays = stays or (language == "ko" and m.char in _TRADITIONAL)  # titles of books and of their parts
            rewritten.append(not stays and not (_in_place(m, text, style) and not any(rewritten)))
            level, rewrite = levels[-1], rewritten[-1]
        else:
            level, rewrite = levels.pop(), rewritten.pop()
        mark = style[2 * level + (0 if opening else 1)] if rewrite else m.char
        if m.char != mark:
            yield _padded(text, m.at, mark, opening=opening, language=language)


def _style(text: str, language: str) -> str:
    if language == "zh":
        kind = sum(_orthography(c) for c in text if is_cjk(c))
        if kind > 0 or (kind == 0 and CORNERS[0] in text):
            return _TRADITIONAL
    return NATIVE[language]


@lru_cache(maxsize=8192)
def _orthography(char: str) -> int:
    """1 for a character that only traditional Chinese has, -1 for one that only simplified has, as their code pages tell."""
    return _can_write("big5", char) - _can_write("gb2312", char)


def _can_write(codec: str, char: str) -> bool:
    try:
        char.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def _level(m: Mark, around: Sequence[int], style: str) -> int:
    """0 for the outer pair, 1 for the inner, -1 for single marks that the language has no pair for."""
    parent = next((level for level in reversed(around) if level >= 0), None)
    if m.family not in SINGLES:
        return 0 if parent is None else 1 - parent
    if parent is None:
        return 1 if FAMILY[style[2]] in SINGLES else -1
    return 1 if parent == 0 else -1  # single marks in single marks: one of them is an apostrophe


def _in_place(m: Mark, text: str, style: str) -> bool:
    """Does the pair already have the language's own outer marks? They stay even when nested, in marks that stay as well."""
    first, last = sorted((m.at, m.partner))
    return text[first] == style[0] and text[last] == style[1]


def _holds_cjk(text: str, m: Mark) -> bool:
    first, last = sorted((m.at, m.partner))
    return any(is_cjk(c) for c in text[first:last])


def _padded(text: str, at: int, mark: str, *, opening: bool, language: str) -> Found:
    """A mark with the blank that its language sets inside: French guillemets have a narrow one, all others none."""
    pad = NARROW_BLANK if language == "fr" and mark in _ANGLES else ""
    start, end = at, at + 1
    if pad or text[at] in _ANGLES:
        if opening and (blanks := _BLANKS.match(text, end)):
            end = blanks.end()
        if not opening:
            start = _before_blanks(text, start)
    return Found(start, end, mark + pad if opening else pad + mark)


def _before_blanks(text: str, at: int) -> int:
    while at and text[at - 1] in _BLANK:
        at -= 1
    return at


# ------------------------------------------------------------------------------------------------ blanks and orphans

# A closing mark of this shape never opens in these languages, so that it may stand in mid-line and is still known for what it is.
_NINES_CLOSE = frozenset(("en", "pl", "es", "it", "pt", "tr", "nl"))


def blank_inside_quotes(text: str, context: Context) -> Iterator[Found]:
    """The blank between a quotation and its closing mark, or its opening mark, where both marks are there.

    French sets such blanks; in other languages than English only a curly closing mark after a full stop is sure enough.
    """
    if not _BLANKED.search(text):
        return
    for part in paragraphs(text):
        words = text[part.start : part.end]
        if not _may_pair(words) or not _BLANKED.search(words) or (language := context.spoken(words)) == "fr":
            continue
        marks = read(words, language=language or "en", protected=spans_in(context.protected, part))
        at_rest = not any(m.loose or (m.role is Role.UNSURE and m.char != TICK) for m in marks)
        for m in marks:
            if m.partner < 0 or m.family not in ("double", "single") or not (m.char == RIGHT or at_rest):
                continue
            blank = _inner_blank(words, m, language)
            if blank:
                yield Found(part.start + blank.start, part.start + blank.end, "")


def _may_pair(words: str) -> bool:
    """Are there two double marks, or two single ones?"""
    return any(sum(map(words.count, family)) > 1 for family in _CURLY_AND_STRAIGHT)


def _inner_blank(text: str, m: Mark, language: str) -> Span | None:
    if m.clear:
        return None
    if m.role is Role.OPEN:
        blanks = _BLANKS.match(text, m.at + 1)
        sure = language == "en" and blanks is not None and text[blanks.end() : blanks.end() + 1].isalnum()
        return Span(m.at + 1, blanks.end()) if blanks and sure else None
    start = _before_blanks(text, m.at)
    if start == m.at or not start or text[start - 1] == "\n":
        return None
    final = text[start - 1] in _FINAL or text[start - 1] == ","
    if language == "en":
        sure = final or (m.char != TICK and text[start - 1].isalnum())
    else:
        sure = final and m.char == RIGHT and not _BLANKS.match(text, m.partner + 1)
    return Span(start, m.at) if sure else None


def orphaned_closing_quote(text: str, context: Context) -> Iterator[Found]:
    """A closing mark after a full stop and a blank, where nothing in the paragraph, or in the one before, is open.

    A straight mark has no direction: it goes only in English, at the end of a paragraph whose other quotations are all complete.
    """
    if not ORPHAN.search(text) or not _BLANKED.search(text):
        return
    open_before = False
    for part in paragraphs(text):
        words = text[part.start : part.end]
        language = context.spoken(words)
        marks = read(words, language=language or "en", protected=spans_in(context.protected, part))
        if not open_before:
            for blank in _orphans(words, marks, language):
                yield Found(part.start + blank.start, part.start + blank.end, "")
        open_before = any(m.loose and m.role is Role.OPEN and m.clear for m in marks)


def _orphans(text: str, marks: Sequence[Mark], language: str) -> Iterator[Span]:
    complete = False
    end = len(text.rstrip())
    for m in marks:
        complete |= m.partner >= 0 and m.family == "double"
        if (m.loose and (m.clear or m.role is Role.OPEN) and m.char != STRAIGHT) or (
            m.role is Role.UNSURE and m.char != TICK
        ):
            return  # something is open, or may be
        if not m.loose or m.clear or m.char not in (RIGHT, SINGLE_RIGHT, STRAIGHT):
            if m.loose:
                return
            continue
        start = _before_blanks(text, m.at)
        if start < m.at and _stopped(text, start) and _goes(m, language, last=m.at + 1 == end, complete=complete):
            yield Span(start, m.at + 1)
        else:
            return


def _goes(m: Mark, language: str, *, last: bool, complete: bool) -> bool:
    if m.char == STRAIGHT:
        return language == "en" and last and complete
    return last or (m.char == RIGHT and language in _NINES_CLOSE)


def _stopped(text: str, at: int) -> bool:
    """Does a sentence end at `at`, with a closing mark after its stop or without?"""
    if at and text[at - 1] in FAMILY:
        at -= 1
    return at > 0 and text[at - 1] in _FINAL
