"""Blank lines: between paragraphs, in runs, at the ends of a text."""

from __future__ import annotations

from textclean.fixers.base import Context, Found


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
