"""Encodings of one byte a character, as the characters of their bytes: reading them so imports no codec."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from functools import cache, partial
from typing import Any

from textclean.shipped import Ahead, code


def page(encoding: str) -> str:
    """What an encoding shows for each of the 256 bytes: the control character of its number where it has none.

    >>> page("cp1251")[0xC0:0xC4]
    'АБВГ'
    """
    return str(PAGES.get(encoding, partial(_page, encoding)))


def _page(encoding: str) -> str:
    return "".join(bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in range(256))


def read(data: bytes, encoding: str, errors: str = "strict") -> str:
    """Bytes as text, as `bytes.decode` reads them. Raises UnicodeDecodeError for a byte without a character.

    >>> read(b"caf\xe9", "cp1252")
    'caf\xe9'
    """
    return codecs.charmap_decode(data, errors, _table_of(encoding))[0]


def written(text: str, encoding: str) -> bytes:
    """Text as bytes, as `str.encode` writes them. Raises UnicodeEncodeError for a character without a byte."""
    return codecs.charmap_encode(text, "strict", _bytes_of(encoding))[0]


def _table_of(encoding: str) -> str:
    return str(PAGES.get(f"{encoding} {_NONE}", partial(_table, encoding)))


@cache
def _bytes_of(encoding: str) -> Any:
    return codecs.charmap_build(_table_of(encoding))


def _table(encoding: str) -> str:
    return "".join(bytes((byte,)).decode(encoding, "ignore") or _NONE for byte in range(256))


_NONE = "\ufffe"
"""Stands in a table for a character that there is none of."""


_prepared: set[str] = set()


def prepare(encodings: Iterable[str]) -> None:
    """Says that these are going to be read: their tables are made when the wheel is built."""
    _prepared.update(encodings)


PAGES = Ahead("code pages", partial(code, __file__), lambda: [read(b"", encoding) for encoding in sorted(_prepared)])
