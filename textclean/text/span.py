"""A stretch of text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """`start` and `end` in code points, half-open: `text[start:end]`."""

    start: int
    end: int
