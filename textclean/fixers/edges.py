"""Furniture at the two ends of a text: buttons, counts, section labels, addresses. Inside the story the same words stay.

A line at either end needs less evidence than one inside: above the first sentence and below the last one stand the title,
the names and the dates of a text, and the labels of its page.
"""

from __future__ import annotations

import regex

from textclean.fixers.base import Context, Field, Found
from textclean.fixers.labels import SECTIONS, is_button, is_count
from textclean.fixers.rows import Row, prose_range, rows, words_start
from textclean.structure import LineKind

_ADDRESS = regex.compile(r"[\w.+-]{2,40}@[\w-]{2,30}(?:\.[\w-]{2,20}){1,3}|@\w{2,30}")
_KINDS = frozenset({LineKind.SHORT, LineKind.RULE, LineKind.LIST})


def edge_labels(text: str, context: Context) -> list[Found]:
    """Buttons, counts and bare addresses above the first prose of a text and below the last.

    Spared: everything between; numbers below a text of short lines; a lone word right above prose that may head it; the
    first line, which may be the title, unless a line that isn't prose follows.

    >>> text = "Share\\nThe ferry is late\\nPrint\\n\\nIt came into port at seven on Monday.\\n\\nNobody on board had minded that at all.\\n\\nClose"
    >>> [text[f.start : f.end] for f in edge_labels(text, Context())]
    ['Share', 'Print', 'Close']
    """
    found = rows(text)
    first, last = prose_range(found)
    if last - first < 1:
        return []
    head = [row for number, row in enumerate(found[:first]) if _is_label(row) and not _heads(found, number)]
    tail = [row for row in found[last + 1 :] if _is_label(row)]
    whole = len(found) - last - 1
    if 2 * len(tail) < whole and whole > 8:
        tail = []  # a list of results or fixtures, with a number or a word here and there
    numbers = [row for row in tail if is_count(row.words) and row.words.isdigit()]
    if len(numbers) > 3:
        tail = [row for row in tail if row not in numbers]
    return [Found(row.start, row.end, "") for row in (*head, *tail)]


def _is_label(row: Row) -> bool:
    if row.kind not in _KINDS or len(row.words) > 60:
        return False
    return is_button(row.words) or is_count(row.words) or _ADDRESS.fullmatch(row.words) is not None


def _heads(found: list[Row], number: int) -> bool:
    """May the line be the title, or a number that is one (`1984`)?"""
    return number == 0 and found[1].kind is LineKind.PROSE


def section_labels(text: str, context: Context) -> list[Found]:
    """The name of a section above the title, or alone below the last sentence: lifted to `section`.

    Only known names of sections count (`World`, `Wirtschaft`). Above, a title must follow, for `Economy` above a paragraph heads
    it; below, it must be the very last line.
    """
    found = rows(text)
    first, last = prose_range(found)
    if last - first < 1:
        return []
    out = []
    if first >= 2 and _is_section(found[0]) and found[1].kind is LineKind.SHORT and len(found[1].words.split()) >= 3:
        out.append(_section(text, found[0]))
    if last == len(found) - 2 and _is_section(found[-1]):
        out.append(_section(text, found[-1]))
    return out


def _is_section(row: Row) -> bool:
    return row.kind is LineKind.SHORT and row.words.casefold() in SECTIONS


def _section(text: str, row: Row) -> Found:
    start = words_start(text, row)
    return Found(row.start, row.end, "", (Field("section", row.words, start, start + len(row.words)),))
