"""Encodings of one byte a character, as the characters of their bytes: reading them so imports no codec."""

from __future__ import annotations

from functools import partial

from textclean.shipped import Ahead, code


def page(encoding: str) -> str:
    """What an encoding shows for each of the 256 bytes: the control character of its number where it has none.

    >>> page("cp1251")[0xC0:0xC4]
    'АБВГ'
    """
    return str(PAGES.get(encoding, partial(_page, encoding)))


def _page(encoding: str) -> str:
    return "".join(bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in range(256))


PAGES = Ahead("code pages", partial(code, __file__))
