"""The lines of a text that aren't blank, each with what it is, and where its prose begins and ends."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import partial
from itertools import compress
from typing import NamedTuple, overload

from textclean import structure
from textclean.structure import LineKind
from textclean.text import large
from textclean.text.large import is_large, remembered


class Row(NamedTuple):
    """A line: `text[start:end]`, without its newline; `words` are the same without blanks at the ends."""

    start: int
    end: int
    words: str
    kind: LineKind


_ROW = partial(tuple.__new__, Row)  # several times faster than its own constructor, which is written in Python
_PROSE = LineKind.PROSE
TEXT = frozenset({LineKind.PROSE, LineKind.SHORT})
"""Kinds of line that may be furniture of a page: not verse, tables, code, quotations and lists."""


class Rows(Sequence[Row]):
    """The lines of a text that aren't blank, held in columns: of hundreds most rules look at a few, and an object is made of a
    line when it is asked for."""

    def __init__(self, columns: tuple[Sequence[int], Sequence[int], Sequence[str], Sequence[LineKind]]) -> None:
        self._columns = columns
        self.starts, self.ends, self.words, self.kinds = columns

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...

    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        found = [column[place] for column in self._columns]
        return [*map(_ROW, zip(*found, strict=True))] if isinstance(place, slice) else _ROW(found)

    def __iter__(self) -> Iterator[Row]:
        return map(_ROW, zip(*self._columns, strict=True))

    def of(self, kinds: Container[LineKind]) -> Rows:
        """Those of some kinds."""
        wanted = [kind in kinds for kind in self.kinds]
        return Rows(
            (
                large.chosen(self.starts, wanted),
                large.chosen(self.ends, wanted),
                large.chosen(self.words, wanted),
                large.chosen(self.kinds, wanted),
            )
        )

    def at(self, starts: Iterable[int]) -> list[int]:
        """The numbers of the lines that begin at these places, each of which is the start of one, in the order of the text."""
        return [bisect_left(self.starts, start) for start in sorted(starts)]


def rows(text: str) -> Rows:
    """Every line that isn't blank.

    Short lines with marks, standing together, are verse only if hardly one of them is a sentence: the labels of a page with its
    first paragraphs look alike.
    """
    return _rows(text)


@remembered(2)  # a dozen rules ask about the same text, one after the other
def _rows(text: str) -> Rows:
    lines = structure.columns(text)
    words: Sequence[str]
    if is_large(text):
        filled: Sequence[object] = bytes(map(bool, map(str.strip, lines.parts)))
        words = large.filled(text)
    else:
        filled = bare = [*map(str.strip, lines.parts)]
        words = [*filter(None, bare)]
    starts, ends = (large.numbers(compress(column, filled), text) for column in (lines.starts, lines.ends))
    kinds = [*compress(lines.kinds, filled)]
    for first, last in _verses(kinds) if LineKind.VERSE in kinds else ():
        prose = [*map(structure.is_prose, words[first:last])]
        if 3 * sum(prose) >= len(prose):
            kinds[first:last] = [LineKind.PROSE if is_prose else LineKind.SHORT for is_prose in prose]
    return Rows((starts, ends, words, kinds))


def _verses(kinds: Sequence[LineKind]) -> Iterator[tuple[int, int]]:
    """Where lines of verse stand together."""
    first = 0
    for number in range(len(kinds) + 1):
        if number == len(kinds) or kinds[number] is not LineKind.VERSE:
            if number > first:
                yield first, number
            first = number + 1


def prose_range(found: Sequence[Row]) -> tuple[int, int]:
    """The numbers of the first and of the last line of prose, (0, -1) where there is none.

    >>> prose_range(rows("A title\\nThe bridge over the river is open again since Monday.\\nShare"))
    (1, 1)
    """
    kinds = found.kinds if isinstance(found, Rows) else [row.kind for row in found]
    if _PROSE not in kinds:
        return 0, -1
    return kinds.index(_PROSE), len(kinds) - 1 - kinds[::-1].index(_PROSE)


def words_start(text: str, row: Row) -> int:
    """Where the words of a line begin, blanks before them left out."""
    line = text[row.start : row.end]
    return row.start + len(line) - len(line.lstrip())
