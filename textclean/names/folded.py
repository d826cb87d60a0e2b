"""Names that an English text writes with the marks of another alphabet or language: `Mubārak`, `Vladímir Zelenski`.

They are looked up without their marks, at the same places, where nothing stands with them; a canonical form with marks is a
form to be rewritten too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from unicodedata import combining, normalize

from textclean.names.parts import Part
from textclean.names.table import Match, Table
from textclean.patterns import re, regex

_WHOLE = {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ı": "i", "İ": "I", "ə": "a", "Ə": "A"}
_MARKED_NAME = regex.compile(r"(?<!\w)(?:\p{Lu}[\w'-]*[^\W\d_\x00-\x7F]|[^\W\d_\x00-\x7F\p{Ll}])")


@lru_cache(maxsize=4096)
def _bare(char: str) -> str:
    """A Latin letter without its marks; itself where it has none."""
    if char in _WHOLE:
        return _WHOLE[char]
    apart = normalize("NFD", char)
    return apart[0] if len(apart) > 1 and apart[0].isascii() and all(map(combining, apart[1:])) else char


def fold(text: str) -> str:
    """The text without marks on letters, as long as before.

    >>> fold("Mubārak, Łukaszenka")
    'Mubarak, Lukaszenka'
    """
    for char in _marks(text):
        text = text.replace(char, _bare(char))
    return text


def _marks(text: str) -> list[str]:
    """The letters of a text that have marks."""
    if text.isascii():
        return []
    beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    if not _MARKED.search(beyond):
        return []
    return [c for c in set(beyond.decode("utf-8", "surrogatepass")) if _bare(c) != c]


def around_marks(data: bytes) -> Iterator[bytes]:
    """The parts of a text (UTF-8) in which letters have marks, without these: whatever forms one of them may belong to."""
    if data.isascii() or not _MARKED.search(data.translate(None, _ASCII)):
        return
    low = high = -1
    for at in range(0, len(data), _BLOCK):
        if not _MARKED.search(data, at, at + _BLOCK + _LONGEST):
            continue
        if low < 0 or high < at - _REACH:
            if low >= 0:
                yield _folded(data[low:high])
            low = max(0, at - _REACH)
        high = at + _BLOCK + _REACH
    yield _folded(data[low:high])


_ASCII = bytes(range(0x80))
_MARKED = re.compile(rb"[\xc3-\xc9\xe1\xe2](?:(?<=[\xc3-\xc9])|(?<=\xe1)[\xb8-\xbb]|(?<=\xe2)(?:\x84\xab|\x89))")
"""Where a letter with marks may begin: U+00C0 to U+027F, U+1E00 to U+1EFF, and a few signs."""
_LONGEST = 2
"""Bytes of such a letter behind its first."""
_BLOCK = 512
_REACH = 256
"""Bytes to either side: more than a long form has."""


def _folded(data: bytes) -> bytes:
    return fold(data.decode("utf-8", "ignore")).encode()


def matches(table: Table, text: str) -> Iterator[Match]:
    """What the table finds in a text, and, in English, what it finds without the marks of letters."""
    parts = list(table.parting.parts(text))
    marked = has_marked_name(table, parts)
    for part in parts:
        yield from of_part(table, part, marked=marked)


def has_marked_name(table: Table, parts: Iterable[Part]) -> bool:
    """Are the names of a text looked up without the marks of their letters, too?"""
    beyond = [part.text for part in parts if not part.text.isascii()] if table.language == "en" else ()
    return any(map(_MARKED_NAME.search, beyond)) and any(map(_marks, beyond))


def of_part(table: Table, part: Part, *, marked: bool) -> Iterable[Match]:
    """The same for a part of a text, with places of the text; `marked` says that the text has names with marks."""
    found = _of(table, part.text, marked=marked)
    return [match.behind(part.start) for match in found] if part.start else found


@lru_cache(maxsize=1024)
def _of(table: Table, text: str, *, marked: bool) -> tuple[Match, ...]:
    """Most parts are as they were when a text is asked again after an edit."""
    found = tuple(table.matches(text))
    if not marked or not _marks(text):
        return found
    folded = fold(text)
    return tuple(_joined(found, [m for m in table.matches(folded) if _marked(text, folded, m)]))


def _marked(text: str, folded: str, match: Match) -> bool:
    low, high = match.span
    return text[low:high] != folded[low:high] and match.kind not in ("protected", "short", "long", "long-short")


def _joined(found: Sequence[Match], more: Iterable[Match]) -> Iterator[Match]:
    """Both in the order of the text; one without marks stands in for what it goes beyond."""
    out = list(found)
    for match in more:
        low, high = match.span
        met = [m for m in out if m.span[0] < high and low < m.span[1]]
        if all(low <= m.span[0] and m.span[1] <= high and m.span != (low, high) for m in met):
            out = [m for m in out if m not in met]
            out.append(
                match._replace(kind="full" if match.entry.type == "person" else "name")
                if match.kind == "shield"
                else match
            )
    yield from sorted(out, key=lambda m: m.span)
