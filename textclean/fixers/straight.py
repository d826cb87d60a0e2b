r"""Quote marks and apostrophes of every language made straight, for those who ask for it.

What a mark does is asked of `quotemarks.read`, as everywhere: primes, letters and brackets that are not known for quotes stay.
Which language it is matters for the reading alone, so that nothing here needs to be sure of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textclean.fixers.base import Context, Found
from textclean.fixers.quotemarks import (
    ANGLE_LEFT,
    ANGLE_RIGHT,
    FAMILY,
    LEFT,
    LOW,
    REVERSED,
    RIGHT,
    SINGLES,
    SMALL_ANGLES,
    STRAIGHT,
    TICK,
    Mark,
    Role,
    paragraphs,
    read,
    spans_in,
)
from textclean.fixers.quotes import typographic_quotes
from textclean.patterns import re
from textclean.structure import ends_with_final_mark

SHAPED = "".join(mark for mark in FAMILY if mark not in (STRAIGHT, TICK))
"""Every mark that isn't straight already."""

_ANY = re.compile(f"[{SHAPED}]")
_OPENS = frozenset((LEFT, RIGHT, LOW, REVERSED, ANGLE_LEFT))
_CLOSES = frozenset((LEFT, RIGHT, ANGLE_RIGHT))
_ANGLES = frozenset((ANGLE_LEFT, ANGLE_RIGHT, *SMALL_ANGLES))
_BLANKS = re.compile(r"[ \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]*")
_MOST_BLANKS = 8
_BLANKS_BEFORE = re.compile(r"[ \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}]*\Z")


def quotes_made_straight(text: str, context: Context) -> Iterator[Found]:
    """Pairs of quote marks become straight ones, nested pairs the other kind, and apostrophes follow; the blanks that French
    sets inside guillemets go with them.

    Curly marks of English need no partner (`typographic_quotes`); elsewhere a mark without one stays, but at the start of a
    paragraph or its end, where a long quotation goes on. White corner brackets by themselves are the titles of books.

    >>> [f.after for f in quotes_made_straight("\xab\xa0L\N{RIGHT SINGLE QUOTATION MARK}heure\xa0\xbb", Context(language="fr"))]
    ['"', "'", '"']
    """
    if not _ANY.search(text):
        return
    found = {f.start: f for f in _straight(text, context)}
    for f in typographic_quotes(text, context):
        found.setdefault(f.start, f)
    yield from (found[start] for start in sorted(found))


def _straight(text: str, context: Context) -> Iterator[Found]:
    for part in paragraphs(text):
        words = text[part.start : part.end]
        if _ANY.search(words):
            marks = read(words, language=context.spoken(words), protected=spans_in(context.protected, part))
            for f in _marks(words, marks):
                yield f._replace(start=f.start + part.start, end=f.end + part.start)


def _marks(text: str, marks: Sequence[Mark]) -> Iterator[Found]:
    doubt = {m.family for m in marks if m.loose or (m.role is Role.UNSURE and not m.perhaps)}
    clear = {m.at for m in marks if m.clear}
    around: list[str] = []  # the marks of the pairs that are open, as they will be; "" for those that stay
    for m in marks:
        if m.partner < 0:
            if m.char not in (STRAIGHT, TICK) and _is_known(text, m):
                yield Found(m.at, m.at + 1, TICK if m.family == "single" else STRAIGHT)
            continue
        opening = m.partner > m.at
        if opening:
            sure = m.family not in doubt or (m.at in clear and m.partner in clear)
            around.append(_kind(m, around) if sure else "")
        mark = around[-1] if opening else around.pop()
        if mark and m.char != mark:
            yield _without_blanks(text, m.at, mark, opening=opening)


def _is_known(text: str, m: Mark) -> bool:
    """Is a mark without a partner an apostrophe or a measure, or does it open or close a sentence that is part of a quotation
    over several paragraphs? What stands before a label is an arrow."""
    if m.role in (Role.APOSTROPHE, Role.PRIME):
        return m.family in ("single", "double")
    if m.char in (STRAIGHT, TICK) or not m.quotes or not m.clear or not ends_with_final_mark(text):
        return False
    if m.role is Role.OPEN:
        return m.char in _OPENS and not text[: m.at].strip()
    return m.char in _CLOSES and not text[m.at + 1 :].strip()


def _kind(m: Mark, around: Sequence[str]) -> str:
    """The straight mark for a pair: single marks stay single, double ones in double ones become single. Empty for a pair
    that stays: a title between white corner brackets, single marks in single marks (one of them is an apostrophe)."""
    parent = next((mark for mark in reversed(around) if mark), "")
    if m.family not in SINGLES:
        return TICK if parent == STRAIGHT else STRAIGHT
    if parent == TICK or (not parent and m.family == "white corner"):
        return ""
    return TICK


def _without_blanks(text: str, at: int, mark: str, *, opening: bool) -> Found:
    start, end = at, at + 1
    if text[at] in _ANGLES:
        if opening and (blanks := _BLANKS.match(text, end)):
            end = blanks.end()
        elif not opening and (blanks := _BLANKS_BEFORE.search(text, max(0, at - _MOST_BLANKS), at)):
            start = blanks.start()
    return Found(start, end, mark)
