"""Blank lines: between paragraphs, in runs, at the ends of a text."""

from __future__ import annotations

from itertools import pairwise

from textclean import structure
from textclean.fixers.base import Context, Found
from textclean.structure import Line, LineKind


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


_HEAD_LINES = 4  # so many short lines before the first prose are title, deck, date and byline; more are a list of something
_TEXT = frozenset({LineKind.PROSE, LineKind.SHORT})


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
    head = _head(lines) if by == "line" else 0
    return [
        Found(a.end, a.end, "\n")
        for n, (a, b) in enumerate(pairwise(lines))
        if (n + 1 < head or LineKind.PROSE in (a.kind, b.kind))
        and _apart(unit, a, b, finished=by == "blank")
    ]


def _head(lines: list[Line]) -> int:
    """The number of short lines that a text begins with; 0 if they are too many to be its head."""
    n = next((n for n, line in enumerate(lines) if line.kind is not LineKind.SHORT), 0)
    return n if n <= _HEAD_LINES else 0


def _apart(unit: str, a: Line, b: Line, *, finished: bool) -> bool:
    if finished:
        ends = a.kind is b.kind is LineKind.PROSE and structure.ends_with_final_mark(unit[a.start : a.end])
        return ends and not unit[b.start : b.end].startswith((" ", "\t"))
    return _is_paragraph(unit, a) and _is_paragraph(unit, b)


def _is_paragraph(unit: str, line: Line) -> bool:
    """Prose, a short line, or a row of asterisks; a row of hyphens may belong to the line above it."""
    return line.kind in _TEXT or (line.kind is LineKind.RULE and not unit[line.start : line.end].strip(" \t*").strip("\N{ASTERISM}"))
