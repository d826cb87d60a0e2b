"""Colours and odd characters: how text is shown to people."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TextIO

_CODES = {"bold": 1, "dim": 2, "red": 31, "green": 32, "yellow": 33, "cyan": 36}


class Palette:
    """Colours for one stream: plain text unless it is a terminal that may be coloured.

    NO_COLOR (any value but an empty one, see no-color.org) and TERM=dumb switch colours off.
    """

    def __init__(self, stream: TextIO, environment: Mapping[str, str] = os.environ) -> None:
        self.on = is_terminal(stream) and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"

    def __call__(self, text: str, *looks: str) -> str:
        """`text` in the looks asked for: bold, dim, red, green, yellow, cyan."""
        if not self.on or not looks:
            return text
        return f"\x1b[{';'.join(str(_CODES[look]) for look in looks)}m{text}\x1b[0m"


def is_terminal(stream: TextIO) -> bool:
    """Does somebody look at the stream?"""
    try:
        return stream.isatty()
    except ValueError:  # closed
        return False


def visible(text: str) -> str:
    r"""The text with all that can't be seen, or that a terminal would obey, written as an escape; tabs stay.

    >>> visible("soft\N{SOFT HYPHEN}ware")
    'soft\\xadware'
    """
    if text.isprintable() and text.isascii():
        return text
    return "".join(c if c.isprintable() or c == "\t" else repr(c)[1:-1] for c in text)


def plural(number: int, word: str) -> str:
    """
    >>> plural(1, "edit"), plural(1200, "edit")
    ('1 edit', '1,200 edits')
    """
    return f"{number:,} {word}{'' if number == 1 else 's'}"
