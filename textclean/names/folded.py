"""Names that an English text writes with the marks of another alphabet or language: `Mubārak`, `Vladímir Zelenski`.

They are looked up without their marks, at the same places, where nothing stands with them; a canonical form with marks is a
form to be rewritten too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from textclean.names.marks import fold, marks
from textclean.names.parts import Part
from textclean.names.table import Match, Table
from textclean.patterns import regex
from textclean.text.large import remembered

_MARKED_NAME = regex.compile(r"(?<!\w)(?:\p{Lu}[\w'-]*[^\W\d_\x00-\x7F]|[^\W\d_\x00-\x7F\p{Ll}])")


def matches(table: Table, text: str) -> Iterator[Match]:
    """What the table finds in a text, and, in English, what it finds without the marks of letters."""
    parts = table.parting.parts(text)
    marked = has_marked_name(table, parts)
    for part in parts:
        yield from of_part(table, part, marked=marked)


def has_marked_name(table: Table, parts: Iterable[Part]) -> bool:
    """Are the names of a text looked up without the marks of their letters, too?"""
    if table.language != "en":
        return False
    names = any(_MARKED_NAME.search(part.text) for part in parts if not part.text.isascii())
    return names and any(marks(part.text) for part in parts)


def of_part(table: Table, part: Part, *, marked: bool) -> Iterable[Match]:
    """The same for a part of a text, with places of the text; `marked` says that the text has names with marks."""
    found = _of(table, part.text, marked=marked)
    return [match.behind(part.start) for match in found] if part.start else found


@remembered(1024)
def _of(table: Table, text: str, *, marked: bool) -> tuple[Match, ...]:
    """Most parts are as they were when a text is asked again after an edit."""
    found = tuple(table.matches(text))
    if not marked or not marks(text):
        return found
    folded = fold(text)
    return tuple(_joined(found, [m for m in table.matches(folded) if _marked(text, folded, m)]))


def _marked(text: str, folded: str, match: Match) -> bool:
    low, high = match.span
    return text[low:high] != folded[low:high] and match.kind not in ("protected", "short", "long", "long-short")


def _joined(found: Sequence[Match], more: Iterable[Match]) -> Iterator[Match]:
    """Both in the order of the text; one without marks stands in for what it goes beyond."""
    starts = [m.span[0] for m in found]
    gone: set[int] = set()
    added: list[Match] = []
    for match in more:
        low, high = match.span
        met = range(bisect_left(starts, low), bisect_left(starts, high))
        if met.start and found[met.start - 1].span[1] > low:
            met = range(met.start - 1, met.stop)
        within = (low <= found[n].span[0] and found[n].span[1] <= high and found[n].span != (low, high) for n in met)
        if all(within):
            gone.update(met)
            added.append(
                match._replace(kind="full" if match.entry.type == "person" else "name")
                if match.kind == "shield"
                else match
            )
    left = [m for number, m in enumerate(found) if number not in gone]
    yield from sorted([*left, *added], key=lambda m: m.span)
