"""The lines of a text that aren't blank, each with what it is, and where its prose begins and ends."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import compress
from typing import NamedTuple

from textclean import structure
from textclean.structure import LineKind


class Row(NamedTuple):
    """A line: `text[start:end]`, without its newline; `words` are the same without blanks at the ends."""

    start: int
    end: int
    words: str
    kind: LineKind


_ROW = partial(tuple.__new__, Row)  # several times faster than its own constructor, which is written in Python
TEXT = frozenset({LineKind.PROSE, LineKind.SHORT})
"""Kinds of line that may be furniture of a page: not verse, tables, code, quotations and lists."""


def rows(text: str) -> list[Row]:
    """Every line that isn't blank.

    Short lines with marks, standing together, are verse only if hardly one of them is a sentence: the labels of a page with its
    first paragraphs look alike.
    """
    return list(_rows(text))


@lru_cache(maxsize=2)  # a dozen rules ask about the same text, one after the other
def _rows(text: str) -> tuple[Row, ...]:
    parts, starts, ends, kinds, _ = structure.columns(text)
    words = [*map(str.strip, parts)]
    found = [*map(_ROW, compress(zip(starts, ends, words, kinds, strict=True), words))]
    for first, last in _verses(found) if LineKind.VERSE in kinds else ():
        prose = [structure.is_prose(row.words) for row in found[first:last]]
        if 3 * sum(prose) >= len(prose):
            changed = (LineKind.PROSE if is_prose else LineKind.SHORT for is_prose in prose)
            found[first:last] = [row._replace(kind=kind) for row, kind in zip(found[first:last], changed, strict=True)]
    return tuple(found)


def _verses(found: list[Row]) -> Iterator[tuple[int, int]]:
    """Where lines of verse stand together."""
    first = 0
    for number in range(len(found) + 1):
        if number == len(found) or found[number].kind is not LineKind.VERSE:
            if number > first:
                yield first, number
            first = number + 1


def prose_range(found: list[Row]) -> tuple[int, int]:
    """The numbers of the first and of the last line of prose, (0, -1) where there is none.

    >>> prose_range(rows("A title\\nThe bridge over the river is open again since Monday.\\nShare"))
    (1, 1)
    """
    prose = [number for number, row in enumerate(found) if row.kind is LineKind.PROSE]
    return (prose[0], prose[-1]) if prose else (0, -1)


def words_start(text: str, row: Row) -> int:
    """Where the words of a line begin, blanks before them left out."""
    line = text[row.start : row.end]
    return row.start + len(line) - len(line.lstrip())
