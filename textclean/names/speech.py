"""Where direct speech stands in a text: quotations of several words, in the marks of any language, and lines of dialogue.

Marks are paired from the beginning of a line on, so that what a narrator says between two quotations is no speech.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from textclean.patterns import regex
from textclean.text.span import Span

_CLOSES = {
    "\N{LEFT DOUBLE QUOTATION MARK}": '\N{RIGHT DOUBLE QUOTATION MARK}"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": "\N{RIGHT DOUBLE QUOTATION MARK}",  # Swedish and Finnish
    "\N{DOUBLE LOW-9 QUOTATION MARK}": '\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"',
    "\N{SINGLE LOW-9 QUOTATION MARK}": "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}",
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": (
        "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    ),
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    "\N{LEFT CORNER BRACKET}": "\N{RIGHT CORNER BRACKET}",
    "\N{LEFT WHITE CORNER BRACKET}": "\N{RIGHT WHITE CORNER BRACKET}",
    "``": "''",
    '"': '"',
}
_SINGLES = "'\N{LEFT SINGLE QUOTATION MARK}"
_OPENING = regex.compile("``|[" + "".join(mark for mark in _CLOSES if len(mark) == 1) + _SINGLES + "]")
_SEVERAL = regex.compile(r"\w+\W+\w+")
_DIALOGUE = regex.compile(r"[ \t]*[\N{EM DASH}\N{EN DASH}]\s?(?=\p{L})")
# 'em, 'til, '90s: the mark stands for letters that are left out
_LEFT_OUT = regex.compile(r"(?i)(?:\d0s|em|til|tis|twas|cause|n|bout|round)\b")
_ENDS_SPEECH = ",.!?\N{HORIZONTAL ELLIPSIS}\N{EM DASH}-"
_NEXT_OPENS = regex.compile(r"\s*([\"\N{LEFT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}\u00ab\u00bb])")


def spoken(text: str, start: int) -> bool:
    """Does direct speech stand at `start`?

    >>> said = '"We left Kiev," he said in Kiev. "Kiev is home."'
    >>> [spoken(said, at) for at in (9, 27, 34)]
    [True, False, True]
    """
    spans = _speech(text)
    at = bisect_right(spans, Span(start, len(text))) - 1
    return at >= 0 and spans[at].start <= start < spans[at].end


@lru_cache(maxsize=8)
def _speech(text: str) -> list[Span]:
    """Every stretch of direct speech in a text, sorted."""
    out: list[Span] = []
    low = 0
    while low < len(text):
        end = text.find("\n", low)
        end = len(text) if end < 0 else end
        if _DIALOGUE.match(text, low, end):
            out.append(Span(low, end))
        else:
            out += _of_line(text, low, end)
        low = end + 1
    return out


def _of_line(text: str, low: int, end: int) -> Iterator[Span]:
    at = low
    while (match := _OPENING.search(text, at, end)) is not None:
        mark, at = match.group(), match.end()
        if not _opens(text, match.start(), at, low, end):
            continue
        close = _closing_single(text, at, end) if mark in _SINGLES else _closing(text, mark, at, end)
        if close < 0 and mark not in _SINGLES and _goes_on(text, mark, end):
            close = end
        if close >= 0:
            if _SEVERAL.search(text, at, close):
                yield Span(at, close)
            at = close + 1


def _opens(text: str, start: int, end: int, low: int, high: int) -> bool:
    """A word begins after the mark (French sets a blank between) and none ends before it."""
    before = text[start - 1] if start > low else " "
    if before.isalnum() or (before in ".,!?" and text[start] == '"'):
        return False
    if text[start] in _SINGLES:
        return end < high and text[end].isalnum() and not _LEFT_OUT.match(text, end)
    return end < high


def _closing(text: str, mark: str, at: int, end: int) -> int:
    """The nearest mark that closes; a straight one does where no word begins after it."""
    found = [i for c in _partners(mark) if (i := _closing_mark(text, c, at, end)) >= 0]
    return min(found, default=-1)


def _partners(mark: str) -> tuple[str, ...]:
    closing = _CLOSES[mark]
    return (closing,) if mark == "``" else tuple(closing)


def _closing_mark(text: str, mark: str, at: int, end: int) -> int:
    while (i := text.find(mark, at, end)) >= 0:
        if not text[i + 1 : i + 2].isalnum():
            return i
        at = i + 1
    return -1


def _closing_single(text: str, at: int, end: int) -> int:
    """A single mark that closes: before a blank or a mark, best after a comma or stop, for apostrophes look the same."""
    first = -1
    i = at - 1
    while (
        i := min((j for c in "'\N{RIGHT SINGLE QUOTATION MARK}" if (j := text.find(c, i + 1, end)) >= 0), default=-1)
    ) >= 0:
        if text[i + 1 : i + 2].isalnum() or text[i - 1].isspace():
            continue
        if text[i - 1] in _ENDS_SPEECH:
            return i
        if first < 0 and text[i - 1] != "s":
            first = i
    return first


def _goes_on(text: str, mark: str, end: int) -> bool:
    """A quotation of several paragraphs is closed in the last one alone; each begins with a mark."""
    match = _NEXT_OPENS.match(text, end)
    return match is not None and match.group(1) == mark
