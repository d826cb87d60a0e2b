"""Line ends that are no line feed."""

from __future__ import annotations

from textclean.fixers.base import Context, Found
from textclean.patterns import re

PARAGRAPH_SEPARATOR = "\u2029"
_BREAKS = "\x0b\x0c\x85\u2028" + PARAGRAPH_SEPARATOR
_RUN = re.compile(f"[{_BREAKS}][{_BREAKS} \t]*")


def odd_breaks(unit: str, context: Context) -> list[Found]:
    """Line and paragraph separators, vertical tabs, form feeds and U+0085: one newline each, two for a paragraph separator.

    At the beginning or end of a line there is a line end already: there they just go, so that a page break inside a paragraph
    doesn't tear it apart.
    """
    found: list[Found] = []
    first, last = len(unit) - len(unit.lstrip(" \t\r")), len(unit.rstrip(" \t\r"))
    for m in _RUN.finditer(unit):
        run = m.group().rstrip(" \t")
        end = m.start() + len(run)
        if m.start() <= first or m.end() >= last:
            after = ""
        else:
            after = "\n" * sum(2 if c == PARAGRAPH_SEPARATOR else c in _BREAKS for c in run)
        found.append(Found(m.start(), end, after))
    return found
