r"""Reading the quote marks of a paragraph: which one opens, which closes, which is an apostrophe or a measure.

Nothing here proposes a change. Everything about quotes (their style, blanks beside them, orphans, missing ones) asks this
one reading, so that all rules agree about what stands where.

How: the neighbours of a mark decide where they can (a blank before and a letter after: it opens), then its shape (U+201C
opens in English and closes in German), then parity. A mark between letters is an apostrophe, after a digit it may be a
measure (5'3"), before known words ('twas, 's avonds) it stands for letters left out. What none of that settles is UNSURE,
and stays so.

Source of the knowledge: CLDR delimiters; The Chicago Manual of Style 6.115 to 6.117 (apostrophes); Unicode Standard 6.2.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import pairwise

from textclean.patterns import re
from textclean.smallwords import wordset
from textclean.text.large import in_columns, line_spans, remembered
from textclean.text.span import Span

STRAIGHT, LEFT, RIGHT = '"', "\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"
LOW, REVERSED = "\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}"
TICK, SINGLE_LEFT, SINGLE_RIGHT = "'", "\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"
SINGLE_LOW, SINGLE_REVERSED = "\N{SINGLE LOW-9 QUOTATION MARK}", "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}"
ANGLE_LEFT, ANGLE_RIGHT = (
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
)
CORNERS = "\N{LEFT CORNER BRACKET}\N{RIGHT CORNER BRACKET}"
WHITE_CORNERS = "\N{LEFT WHITE CORNER BRACKET}\N{RIGHT WHITE CORNER BRACKET}"
SMALL_ANGLES = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"

_FAMILIES = {
    "double": STRAIGHT + LEFT + RIGHT + LOW + REVERSED,
    "single": TICK + SINGLE_LEFT + SINGLE_RIGHT + SINGLE_LOW + SINGLE_REVERSED,
    "angle": ANGLE_LEFT + ANGLE_RIGHT,
    "small angle": SMALL_ANGLES,
    "corner": CORNERS,
    "white corner": WHITE_CORNERS,
}
FAMILY = {mark: family for family, marks in _FAMILIES.items() for mark in marks}
SINGLES = frozenset(("single", "small angle", "white corner"))
_ANY = re.compile("[" + "".join(FAMILY) + "]")

# What a mark's shape says where its neighbours don't. German and its neighbours close with the mark that English opens
# with; Swedes and Finns use one shape for both; German books turn the guillemets round.
_OPENING = frozenset(
    LEFT
    + SINGLE_LEFT
    + LOW
    + SINGLE_LOW
    + REVERSED
    + SINGLE_REVERSED
    + ANGLE_LEFT
    + CORNERS[0]
    + WHITE_CORNERS[0]
    + SMALL_ANGLES[0]
)
_SIXES_CLOSE = wordset("de cs sk sl hr sr bs bg mk ru uk be lt lv et is ka")
_NINES_OPEN = wordset("sv fi")
_ANGLES_TURN = wordset("de da hu")

BEFORE_OPENING = frozenset("([{<\N{EM DASH}\N{EN DASH}-/=\N{INVERTED QUESTION MARK}\N{INVERTED EXCLAMATION MARK}*_>|")
AFTER_CLOSING = frozenset(".,;:!?\N{HORIZONTAL ELLIPSIS})]}>\N{EM DASH}\N{EN DASH}-/*_|<")

# Words that begin with an apostrophe. The second list holds words that a quotation may begin with as well.
_ELIDED = {
    "en": wordset("tis twas twere twill twould twixt em til bout neath nuff n cuz kay tude"),
    "de": wordset("s n ne nen nem ner nes rein raus runter rauf rüber"),
    "nl": wordset("s t n k m r"),
}
_PERHAPS_ELIDED = {"en": wordset("cause round till cos hood")}
# What makes sure of them: come 'round, the other way 'round; left, 'cause; just 'cause.
_BEFORE_ELIDED = {
    "round": re.compile(
        r"\b(?:com|go|turn|look|walk|runn|driv|pass|spinn|swing|gett|bring|mov|hang)ing \Z|\b(?:come|comes|came|go|goes|went|gone"
        r"|turn|turns|turned|look|looks|looked|walk|walked|run|ran|drive|drove|passed|spun|swung|get|gets|got|bring|brought"
        r"|moved|hang|hung|way|year|all|him|her|them|me|us|you|it) \Z"
    ),
    "cause": re.compile(r"[^\W\d_], \Z|\b(?:just|but|only|mainly|mostly|maybe|probably|simply) \Z"),
}
# Italian words that lost their end and are always written with the mark.
_CUT = {"it": re.compile(r"(?<!\w)(?:[Pp]o|[Mm]o|[Bb]e)\Z")}
_APOSTROPHES = (TICK, SINGLE_RIGHT)
_BEFORE_YEAR = re.compile(
    r"\b(?:[Oo]f|[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|spring|summer|autumn|fall|winter) \Z"
)
_WORD = re.compile(r"\w+")
_ENDING = re.compile(r"(?:s|d|m|ll|re|ve|t)\b")
_FEET = re.compile(r"\d'\s?\d{1,2}(?:[\N{VULGAR FRACTION ONE QUARTER}-\N{VULGAR FRACTION THREE QUARTERS}]|\.\d)?\"")


class Role(Enum):
    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"
    APOSTROPHE = "apostrophe"
    PRIME = "prime"
    UNSURE = "unsure"


class Mark:
    """One quote mark.

    `at` is its place, `partner` the place of the mark that it pairs with (-1: none), `depth` counts the pairs around it;
    `clear` says that its neighbours alone decided what it does, `perhaps` that it may be an apostrophe before a word, or the
    mark that would close a quotation if that one opened it.
    """

    __slots__ = ("at", "char", "clear", "depth", "family", "partner", "perhaps", "role")

    def __init__(
        self, at: int, char: str, family: str, role: Role, *, clear: bool = True, perhaps: bool = False
    ) -> None:
        self.at = at
        self.char = char
        self.family = family
        self.role = role
        self.clear = clear
        self.partner = -1
        self.depth = 0
        self.perhaps = perhaps

    @property
    def quotes(self) -> bool:
        return self.role in (Role.OPEN, Role.CLOSE)

    @property
    def loose(self) -> bool:
        return self.quotes and self.partner < 0


def read(text: str, *, language: str = "", protected: Iterable[Span] = ()) -> list[Mark]:
    """The marks of one paragraph in their order, those inside protected spans left out.

    >>> [m.role.value for m in read('"It\\'s 5\\'3\\"," he said.')]
    ['open', 'apostrophe', 'prime', 'prime', 'close']
    """
    places = outside([m.start() for m in _ANY.finditer(text)], protected)
    if not places:
        return []
    feet = {i for m in _FEET.finditer(text) for i in range(m.start(), m.end())} if _FEET.search(text) else frozenset()
    marks = [_mark(text, i, language, feet) for i in places]
    _pair(marks, text)
    measures = [m for m in marks if m.char == STRAIGHT and m.at and text[m.at - 1].isdigit() and m.at not in feet]
    if measures and any(m.loose and m.family == "double" for m in marks):
        numbered = {m.at for m in measures}
        again = [_mark(text, i, language, feet) for i in places]
        for m in again:
            if m.at in numbered:
                m.role = Role.PRIME
        _pair(again, text)
        if not any(m.loose and m.family == "double" for m in again):
            return again
    return marks


def outside(places: Sequence[int], spans: Iterable[Span]) -> list[int]:
    """Of sorted places, those that no span covers."""
    covered: set[int] = set()
    for start, end in spans:
        covered.update(places[bisect_left(places, start) : bisect_left(places, end)])
    return [i for i in places if i not in covered] if covered else list(places)


def spans_in(spans: Sequence[Span], part: Span) -> list[Span]:
    """Of sorted spans that don't overlap, those that touch `part`, counted from its start."""
    found: list[Span] = []
    for i in range(bisect_right(spans, part.start, key=lambda s: s.end), len(spans)):
        if spans[i].start >= part.end:
            break
        found.append(Span(spans[i].start - part.start, spans[i].end - part.start))
    return found


def _mark(text: str, at: int, language: str, feet: Iterable[int]) -> Mark:
    char = text[at]
    family = FAMILY[char]
    before, after = _neighbours(text, at)
    if at in feet:
        return Mark(at, char, family, Role.PRIME)
    if family == "single":
        special = _small(text, at, language)
        if special is not None:
            return special
    role = _by_neighbours(before, after)
    if role is not None:
        shape = _by_shape(char, language)
        if role is Role.OPEN and shape is Role.CLOSE and after in AFTER_CLOSING:
            return Mark(at, char, family, shape, clear=False)  # a blank before the closing mark and its comma
        elided = language == "fr" and family == "angle" and text[at - 1 : at] in _APOSTROPHES  # l'« oasis »
        if role is Role.CLOSE and shape is Role.OPEN and (before in BEFORE_OPENING or elided):
            return Mark(at, char, family, shape, clear=False)
        return Mark(at, char, family, role)
    both = before in BEFORE_OPENING and after in AFTER_CLOSING
    role = _between_marks(before, after) if both else Role.EITHER
    return Mark(at, char, family, _by_shape(char, language) if role is Role.EITHER else role, clear=False)


MOST_TOUCHING = 8
"""More marks in a row are no quotation."""


def _neighbours(text: str, at: int) -> tuple[str, str]:
    """The characters beside a mark, other marks that touch it skipped; empty at the edges of the text."""
    i, j = at - 1, at + 1
    while i >= 0 and text[i] in FAMILY and at - i <= MOST_TOUCHING:
        i -= 1
    while j < len(text) and text[j] in FAMILY and j - at <= MOST_TOUCHING:
        j += 1
    return text[i : i + 1] if i >= 0 else "", text[j : j + 1]


def _by_neighbours(before: str, after: str) -> Role | None:
    if is_cjk(before) or is_cjk(after):
        return None  # no blanks between words there: neighbours say nothing
    starts = bool(after) and not after.isspace()
    ends = bool(before) and not before.isspace()
    opens = starts and (not ends or before in BEFORE_OPENING)
    closes = ends and (not starts or after in AFTER_CLOSING)
    if opens == closes:
        return None
    return Role.OPEN if opens else Role.CLOSE


def _between_marks(before: str, after: str) -> Role:
    """A mark with no word on either side: (" ... opens, >" , closes, (") is spoken of, and between dashes nobody knows."""
    if before in "([{<":
        return Role.OPEN if after in ".\N{HORIZONTAL ELLIPSIS}*_</-" else Role.UNSURE
    if before in "*_>|/" and after in ".,;:!?\N{HORIZONTAL ELLIPSIS})]}":
        return Role.CLOSE
    return Role.EITHER


def _by_shape(char: str, language: str) -> Role:
    if char in (STRAIGHT, TICK):
        return Role.EITHER
    if language in _SIXES_CLOSE and char in (LEFT, SINGLE_LEFT):
        return Role.CLOSE
    if language in _NINES_OPEN and char in (RIGHT, SINGLE_RIGHT):
        return Role.EITHER
    if language in _ANGLES_TURN and char in (ANGLE_LEFT, ANGLE_RIGHT):
        return Role.OPEN if char == ANGLE_RIGHT else Role.CLOSE
    return Role.OPEN if char in _OPENING else Role.CLOSE


def _small(text: str, at: int, language: str) -> Mark | None:
    """What a single mark is if it is no quote mark for certain: an apostrophe, a measure, half of a doubled one."""
    char, left, right = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    doubled = char == TICK and TICK in (left, right)
    comma = char == SINGLE_LOW and not right.isalnum() and right not in FAMILY
    if doubled or comma:
        return Mark(at, char, "single", Role.UNSURE)
    if left.isalnum() and right.isalnum() and not is_cjk(left) and not is_cjk(right) and not _is_hangul(right):
        measure = left.isdigit() and right.isdigit()
        return Mark(at, char, "single", Role.PRIME if measure else Role.APOSTROPHE)
    if _is_cut(text, at, language) or (right.isalpha() and _has_ending(text, at, left)):
        return Mark(at, char, "single", Role.APOSTROPHE)
    if (not left.isalnum()) and right.isalnum() and (word := _WORD.match(text, at + 1)):
        return _elision(text, at, word.group(), language)
    return None


def _is_cut(text: str, at: int, language: str) -> bool:
    """The second mark of rock 'n' roll, and the one of words that always end in it."""
    if text[at - 1 : at] == "n" and at > 2 and FAMILY.get(text[at - 2]) == "single":
        return "n" in _ELIDED.get(language, ())
    return language in _CUT and _CUT[language].search(text, max(0, at - 4), at) is not None


def _has_ending(text: str, at: int, left: str) -> bool:
    """An ending after a stop or a closing mark: U.S.'s, "Emma"'s, and after quoted names in Turkish."""
    if FAMILY.get(left, "single") != "single" and text[at - 2 : at - 1].isalnum():
        return True
    touches = bool(left) and not left.isspace() and left not in BEFORE_OPENING
    return touches and _ENDING.match(text, at + 1) is not None


def _elision(text: str, at: int, word: str, language: str) -> Mark | None:
    char = text[at]
    if re.fullmatch(r"\d0s", word):
        return Mark(at, char, "single", Role.APOSTROPHE)
    if word.isdigit() and len(word) == 2 and _BEFORE_YEAR.search(text, max(0, at - 12), at):
        return Mark(at, char, "single", Role.APOSTROPHE)
    if word.casefold() in _ELIDED.get(language, ()):
        return Mark(at, char, "single", Role.APOSTROPHE)
    sure = _BEFORE_ELIDED.get(word.casefold()) if language == "en" else None
    if sure and text[at + len(word) + 1 : at + len(word) + 2] not in FAMILY and sure.search(text, max(0, at - 12), at):
        return Mark(at, char, "single", Role.APOSTROPHE)
    if re.fullmatch(r"\d\ds?", word) or word.casefold() in _PERHAPS_ELIDED.get(language, ()):
        return Mark(at, char, "single", Role.OPEN, clear=False, perhaps=True)
    return None


def _pair(marks: Sequence[Mark], text: str) -> None:
    stack: list[Mark] = []
    open_: Counter[str] = Counter()  # how many of each family are on the stack
    for m in marks:
        if m.role is Role.EITHER:
            m.role = Role.CLOSE if open_[m.family] else Role.OPEN
        if m.role is Role.OPEN:
            stack.append(m)
            open_[m.family] += 1
        elif m.role is Role.CLOSE:
            _close(m, stack, open_, text)
    for m in stack:
        if m.perhaps:
            m.role = Role.APOSTROPHE
        elif m.family == "single":
            m.role = Role.UNSURE
    doubtful = {m.partner for m in marks if m.perhaps and m.partner >= 0}
    for m in marks:
        if m.at in doubtful or (m.perhaps and m.partner >= 0):  # '89 by the dogs' home: two apostrophes, or a quotation
            m.role, m.partner, m.perhaps = Role.UNSURE, -1, True
    _count_depths(marks)


def _count_depths(marks: Sequence[Mark]) -> None:
    around = 0
    for m in marks:
        if m.partner > m.at:
            m.depth = around
            around += 1
        elif m.partner >= 0:
            around -= 1
            m.depth = around


def _close(m: Mark, stack: list[Mark], open_: Counter[str], text: str) -> None:
    if m.family == "single":
        if stack and stack[-1].family == "single":
            opener = stack.pop()
            open_["single"] -= 1
            opener.partner, m.partner = m.at, opener.at
        elif m.at and text[m.at - 1].isalpha():
            m.role = Role.APOSTROPHE
        elif m.char == TICK and m.at and text[m.at - 1].isdigit():
            m.role = Role.PRIME
        return
    if not open_[m.family]:
        if m.char == STRAIGHT and m.clear and m.at and text[m.at - 1].isdigit():
            m.role = Role.PRIME
        return
    while stack[-1].family != m.family:
        left = stack.pop()
        open_[left.family] -= 1
        left.role = Role.APOSTROPHE if left.perhaps else Role.UNSURE if left.family == "single" else left.role
    opener = stack.pop()
    open_[m.family] -= 1
    opener.partner, m.partner = m.at, opener.at


def is_cjk(char: str) -> bool:
    """A character of a script that sets no blanks between words: Han, kana, their punctuation and fullwidth forms."""
    return (
        "\u2e80" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\uff00" <= char <= "\uffef"
        or "\U00020000" <= char <= "\U0003ffff"
    )


def _is_hangul(char: str) -> bool:
    """Korean has no apostrophes, and writes particles right behind a closing mark."""
    return "\uac00" <= char <= "\ud7a3"


def paragraphs(unit: str) -> Sequence[Span]:
    """The paragraphs of a stretch between blank lines: its lines, or all of it where the lines are wrapped by hand.

    Lines are wrapped where at least a third of them stop in mid-sentence and go on with a small letter.
    """
    return _parted(unit) if "\n" in unit else (Span(0, len(unit)),)


@remembered(2)  # several rules about quotes ask about the same text, one after the other
def _parted(unit: str) -> Sequence[Span]:
    lines = line_spans(unit)
    run_on = sum(_runs_on(unit[start:end], unit[first:last]) for (start, end), (first, last) in pairwise(lines))
    return (
        (Span(0, len(unit)),)
        if 3 * run_on >= len(lines) - 1
        else in_columns((s for s in lines if s.end > s.start), unit)
    )


def _runs_on(line: str, following: str) -> bool:
    line, following = line.rstrip(), following.lstrip()
    return bool(line) and (line[-1].isalnum() or line[-1] in ",-") and following.lstrip("[(*_`")[:1].islower()
