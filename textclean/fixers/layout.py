"""Blank lines: between paragraphs, in runs, at the ends of a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from textclean import structure
from textclean.fixers.base import Context, Found
from textclean.patterns import re
from textclean.structure import Line, LineKind
from textclean.text.large import lines_of


def outer_blank_lines(unit: str, context: Context) -> list[Found]:
    """Blank lines before the first line and after the last one, and the newline that ends it. Its indentation stays."""
    found: list[Found] = []
    bare = unit.lstrip(" \t\n")
    start = unit.rfind("\n", 0, len(unit) - len(bare)) + 1
    if start:
        found.append(Found(0, start, ""))
    end = len(unit.rstrip(" \t\n"))
    if start < len(unit) and "\n" in unit[max(start, end) :]:
        found.append(Found(max(start, end), len(unit), ""))
    return found


_HEAD_LINES = (
    4  # so many short lines before the first prose are title, deck, date and byline; more are a list of something
)
_TEXT = frozenset({LineKind.PROSE, LineKind.SHORT})


# A speaker, a verse number, a command of LaTeX: where such lines stand together, line ends have their own meaning.
_MARKED_LINE = re.compile(r"[A-Z][A-Z .'-]{1,30}:\s|(?:[1-3] )?[A-Z][a-z]{1,12}\.? \d{1,3}:\d{1,3}\b|\\[a-z]{3,20}\{")


def paragraph_gap(unit: str, context: Context) -> list[Found]:
    """A blank line between two lines that are paragraphs of their own and stand together.

    Where the text has each paragraph on a line of its own without blank lines, between prose and what stands beside it, and
    between the short lines above the first prose (title, deck, date). Where blank lines part the paragraphs anyway, only
    between two lines of finished prose. Lists, tables, verse, code, quotes, hard-wrapped text and rows of short lines stay.
    """
    by = structure.paragraphs_by(unit)
    if by not in ("line", "blank"):
        return []
    lines = structure.lines(unit)
    together = [*(_among_lines(unit, lines) if by == "line" else _among_blanks(unit, lines))]
    return [] if together and _is_marked(unit) else [Found(a.end, a.end, "\n") for a in together]


def _is_marked(unit: str) -> bool:
    """Do lines with a mark stand together: is one in four of those without a blank line between such a line?"""
    marked = sum(1 for line in lines_of(unit) if _MARKED_LINE.match(line))
    return marked > 1 and 4 * marked >= unit.count("\n") - unit.count("\n\n")


def _among_lines(unit: str, lines: Sequence[Line]) -> Iterator[Line]:
    """Where each line is a paragraph: the lines that need a blank one behind them."""
    head = _head(lines)
    for n, (a, b) in enumerate(pairwise(lines)):
        if (n + 1 < head or LineKind.PROSE in (a.kind, b.kind)) and _is_paragraph(unit, a) and _is_paragraph(unit, b):
            yield a


def _among_blanks(unit: str, lines: Sequence[Line]) -> Iterator[Line]:
    """Where blank lines part the paragraphs anyway: the same, but only in groups of nothing but finished prose."""
    for kind, group in groupby(lines, key=lambda line: _is_finished(unit, line)):
        if kind:
            run = list(group)
            first, last = run[0].start, run[-1].end
            alone = unit[max(0, first - 2) : first].strip("\n") == "" and unit[last : last + 2].strip("\n") == ""
            if alone:
                yield from run[:-1]


def _is_finished(unit: str, line: Line) -> bool:
    words = unit[line.start : line.end]
    return line.kind is LineKind.PROSE and not words.startswith((" ", "\t")) and structure.ends_with_final_mark(words)


def _head(lines: Sequence[Line]) -> int:
    """The number of short lines that a text begins with; 0 if they are too many to be its head."""
    n = next((n for n, line in enumerate(lines) if line.kind is not LineKind.SHORT), 0)
    return n if n <= _HEAD_LINES else 0


def _is_paragraph(unit: str, line: Line) -> bool:
    """Prose, a short line, or a row of asterisks; a row of hyphens may belong to the line above it."""
    if line.kind is LineKind.RULE:
        return not unit[line.start : line.end].strip(" \t*\N{ASTERISM}")
    return line.kind in _TEXT
