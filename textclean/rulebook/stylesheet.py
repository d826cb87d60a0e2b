"""A style sheet as people keep it: a table with columns wrong, right, note. What it says, and what it can't mean.

Source of the knowledge: house style sheets are kept in spreadsheets, saved as CSV (commas; semicolons where the comma is the
decimal sign) or with tabs, often with a byte order mark.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from textclean.errors import DecodeError, UsageError
from textclean.patterns import regex
from textclean.text.decoding import decode

Kind = Literal["empty", "same", "pattern", "no-words", "duplicate", "conflict", "chain", "known", "rewritten", "unfit"]
HARMLESS: frozenset[Kind] = frozenset(("duplicate", "known"))
"""Rows that are left out and lose nothing by it."""
COLUMNS = ("wrong", "right", "note")
_DELIMITERS = ("\t", ";", ",")


class Row(NamedTuple):
    """One line of the table; `line` counts from 1, as an editor shows it."""

    line: int
    wrong: str
    right: str
    note: str = ""


class LeftOut(NamedTuple):
    """A row that no rule is made of, and what to do about it."""

    line: int
    kind: Kind
    message: str


def read(source: bytes, shown: str) -> list[Row]:
    """The rows of a table; `shown` is its name in messages. A first line with the columns' names is no row, and says their order.

    Raises UsageError where it is no text, no table, or lacks a column.

    >>> read(b"wrong,right,note\\nKiew,Kyiv,since 2019\\n", "style.csv")
    [Row(line=2, wrong='Kiew', right='Kyiv', note='since 2019')]
    """
    try:
        text = decode(source).text
    except DecodeError as error:
        raise UsageError(f"{shown} can't be read: {error}; save it as CSV in UTF-8") from None
    cells = list(_cells(text, shown))
    if not cells:
        raise UsageError(f"{shown} is empty: it takes a line a row, with columns {', '.join(COLUMNS)}")
    at = _columns(cells[0][1], shown)
    if at:
        cells = cells[1:]
    at = at or dict(zip(COLUMNS, range(3), strict=True))
    narrow = next((line for line, row in cells if len(row) < 2), None)
    if narrow and all(len(row) < 2 for _, row in cells):
        raise UsageError(
            f"{shown}:{narrow}: there is one column; it takes {', '.join(COLUMNS)}, with commas or tabs between"
        )
    return [Row(line, *(_cell(row, at.get(name)) for name in COLUMNS)) for line, row in cells]


def _cells(text: str, shown: str) -> Iterator[tuple[int, list[str]]]:
    """(line, cells) of every row that isn't blank; a quoted cell may run over several lines."""
    table = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), skipinitialspace=True, strict=True)
    line = 1
    try:
        for row in table:
            if any(cell.strip() for cell in row):
                yield line, row
            line = table.line_num + 1
    except csv.Error as error:
        raise UsageError(
            f"{shown}:{line}: this is no CSV ({error}): look for a quote mark without its partner"
        ) from None


def _delimiter(text: str) -> str:
    """The mark that most of the first lines have."""
    lines = [line for line in text.splitlines() if line.strip()][:20]
    return max(_DELIMITERS, key=lambda mark: sum(mark in line for line in lines))


def _columns(row: Sequence[str], shown: str) -> dict[str, int]:
    """Where each column stands, if the row is a heading."""
    names = [cell.strip().lower() for cell in row]
    found = {name: names.index(name) for name in COLUMNS if name in names}
    if not {"wrong", "right"} & found.keys():
        return {}
    for name in ("wrong", "right"):
        if name not in found:
            raise UsageError(f"{shown}:1: there is no column {name!r}; it takes {', '.join(COLUMNS)}")
    return found


def _cell(row: Sequence[str], at: int | None) -> str:
    return " ".join(row[at].split()) if at is not None and at < len(row) else ""


_PATTERN = regex.compile(r"\\|\*|\[.*\]|\(.*\|.*\)|\(\?|[)\]]\?|\p{L}\?\p{L}|\.[+]|\||^\^|\{\d")
_WORD = regex.compile(r"[\p{L}\p{N}]")


def sifted(rows: Iterable[Row]) -> tuple[list[Row], list[LeftOut]]:
    """The rows that mean one thing, and the others: cells that are empty, alike, patterns or no words; rows that stand there
    twice, contradict each other, or lead from one to the next.

    >>> [(out.line, out.kind) for out in sifted([Row(1, "a", "b"), Row(2, "b", "c"), Row(3, "d", "d")])[1]]
    [(1, 'chain'), (3, 'same')]
    """
    left: list[LeftOut] = []
    sound = [row for row in rows if (said := _unsound(row)) is None or left.append(said)]  # type: ignore[func-returns-value]
    by_wrong: dict[str, list[Row]] = {}
    for row in sound:
        by_wrong.setdefault(row.wrong.casefold(), []).append(row)
    kept: list[Row] = []
    for row in sound:
        said = _contradicted(row, by_wrong)
        if said is None:
            kept.append(row)
        else:
            left.append(said)
    return kept, sorted(left)


def _unsound(row: Row) -> LeftOut | None:
    """What is wrong with a row by itself."""
    for name, words in (("wrong", row.wrong), ("right", row.right)):
        if not words:
            return LeftOut(row.line, "empty", f"the cell {name!r} is empty: fill it, or take the row out")
    if row.wrong == row.right:
        return LeftOut(row.line, "same", f"wrong and right are the same, {row.wrong!r}: correct one of them")
    for words in (row.wrong, row.right):
        if _PATTERN.search(words):
            said = f"{words!r} looks like a pattern, which a list can't hold: give each form a row, or write a rule"
            return LeftOut(row.line, "pattern", f"{said} (`textclean rules new punctuation/NAME`)")
    if not _WORD.search(row.wrong) or not _WORD.search(row.right):
        said = f"{row.wrong!r} to {row.right!r} is no change of words: write a rule (`textclean rules new punctuation/NAME`)"
        return LeftOut(row.line, "no-words", said)
    return None


def _contradicted(row: Row, by_wrong: Mapping[str, Sequence[Row]]) -> LeftOut | None:
    """What another row says against it. Case makes no difference: a list finds `web site` in `Web site` too."""
    alike = by_wrong[row.wrong.casefold()]
    other = next((r for r in alike if r.right != row.right and not _same_words(r, row)), None)
    if other is not None:
        said = f"{row.wrong!r} would become {row.right!r} here and {other.right!r} in line {other.line}: keep one of these rows"
        return LeftOut(row.line, "conflict", said)
    first = next(r for r in alike if (r.wrong, r.right) == (row.wrong, row.right))
    if first is not row:
        return LeftOut(row.line, "duplicate", f"{row.wrong!r} stands in line {first.line} already: nothing to do")
    further = [r for r in by_wrong.get(row.right.casefold(), ()) if r.right.casefold() != row.right.casefold()]
    if further:
        said = f"its right form {row.right!r} is wrong in line {further[0].line}, where it becomes {further[0].right!r}"
        return LeftOut(row.line, "chain", f"{said}: write the last form here too")
    return None


def _same_words(one: Row, other: Row) -> bool:
    """Do two rows say the same in different case: `Web site` to `Website`, `web site` to `website`?"""
    return one.wrong != other.wrong and one.right.casefold() == other.right.casefold()
