"""Offsets through edits, both ways: where a stretch of the clean text stands in the original, and the other way round."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from textclean.text.edit import Edit
from textclean.text.span import Span


class OffsetMap:
    """Maps spans between an original and its clean text; all numbers are code points.

    The answer is the smallest span that covers everything the given span stands for. Characters outside every edit map
    one to one. A span that touches the changed part of an edit takes in the whole edit on the other side; an empty span
    (a cursor) before or after a change stays there.

    >>> m = OffsetMap([Edit(2, 8, "colour", "color", ())])
    >>> m.to_original(2, 7), m.to_clean(0, 1)
    (Span(start=2, end=8), Span(start=0, end=1))
    """

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._original = _Side(array("q", [e.start for e in edits]), array("q", [e.end for e in edits]))
        self._clean = _Side(array("q"), array("q"))
        shift = 0
        for e in edits:
            start = e.start + shift
            self._clean.starts.append(start)
            self._clean.ends.append(start + len(e.after))
            shift += len(e.after) - len(e.before)

    def to_original(self, start: int, end: int) -> Span:
        """The span of the original that `clean[start:end]` came from. Raises ValueError if `start > end` or below 0."""
        return _mapped(start, end, self._clean, self._original)

    def to_clean(self, start: int, end: int) -> Span:
        """The span of the clean text that `original[start:end]` became. Raises ValueError if `start > end` or below 0."""
        return _mapped(start, end, self._original, self._clean)


class _Side(NamedTuple):
    """Where every edit starts and ends in one of the two texts."""

    starts: array[int]
    ends: array[int]


def _mapped(start: int, end: int, here: _Side, there: _Side) -> Span:
    if not 0 <= start <= end:
        raise ValueError(f"no span: {start}-{end}")
    if start == end:
        point = _start(start, here, there)
        return Span(point, point)
    return Span(_start(start, here, there), _end(end, here, there))


def _start(at: int, here: _Side, there: _Side) -> int:
    """The place of the character that follows `at`: behind every edit that ends at or before it."""
    i = bisect_right(here.starts, at) - 1
    if i < 0:
        return at
    if at < here.ends[i]:
        return there.starts[i]
    return there.ends[i] + at - here.ends[i]


def _end(at: int, here: _Side, there: _Side) -> int:
    """The place behind the character that precedes `at`: before every edit that starts at or after it."""
    i = bisect_left(here.starts, at) - 1
    if i < 0:
        return at
    if at <= here.ends[i]:
        return there.ends[i]
    return there.ends[i] + at - here.ends[i]
