"""The package `regex`, whose `compile` waits until the pattern is searched for.

`regex` compiles in Python, tens of milliseconds for a long pattern. What it made of a pattern it can tell, and be told again
(that is how its patterns are pickled), by the same version: so it is written down when the wheel is built.
"""

from __future__ import annotations

import copyreg
from binascii import a2b_base64, b2a_base64
from itertools import chain
from typing import TYPE_CHECKING, Any, cast

from textclean.patterns import Later
from textclean.shipped import Ahead

if TYPE_CHECKING:
    from regex import Match, Pattern, error, escape, finditer, fullmatch, match, search, split, sub

__all__ = [
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "REVERSE",
    "V1",
    "Match",
    "Pattern",
    "compile",
    "error",
    "escape",
    "finditer",
    "fullmatch",
    "match",
    "ranges",
    "search",
    "split",
    "sub",
]
IGNORECASE, MULTILINE, DOTALL, V1, REVERSE = 0x2, 0x8, 0x10, 0x100, 0x400


def __getattr__(name: str) -> Any:
    """Everything else is the package's, which is imported when it is first asked for: that takes longer than a short text."""
    return getattr(_package(), name)


def _package() -> Any:
    import regex

    return regex


def compile(pattern: str, flags: int = 0) -> Pattern[str]:
    """As `regex.compile`; what is wrong with the pattern is raised when it is first searched for."""
    return cast("Pattern[str]", Later(_made, pattern, int(flags)))


def ranges(pattern: str, *codes: range) -> str:
    """Of these codes those whose character matches, as ranges for a class of characters in `re`."""

    def found() -> str:
        runs = _package().finditer(f"(?:{pattern})+", "".join(map(chr, chain(*codes))))
        return "".join(f"{run[0][0]}-{run[0][-1]}" for run in runs)

    return str(RANGES.get(pattern, found))


AHEAD, RANGES = (Ahead(name, lambda: str(_package().__version__)) for name in ("regex", "ranges"))
RANGES.asked = {}  # always: they are few, and asked for when modules are imported


def _made(pattern: str, flags: int) -> Pattern[str]:
    """The compiled pattern: put together from what is written down, else compiled."""
    told = AHEAD.known(f"{flags:x} {pattern}", lambda: _parts(_package().compile(pattern, flags)))
    if told is None:
        return cast("Pattern[str]", _package().compile(pattern, flags))
    all_flags, code, names, offset, characters, kind, groups = told
    numbers = {number: name for name, number in names.items()}
    put_together = _taken_apart(_package().compile(""))[0]
    args: tuple[Any, ...] = (
        pattern,
        all_flags,
        a2b_base64(code),
        names,
        numbers,
        {},
        [],
        offset,
        tuple(characters),
        kind,
        groups,
    )
    return cast("Pattern[str]", put_together(*args))


def _parts(pattern: Pattern[str]) -> list[Any] | None:
    """The pattern as plain data; None where it can't be had so."""
    _, flags, code, names, _, lists, _, *more = _taken_apart(pattern)[1]
    return (
        [flags, b2a_base64(code, newline=False).decode(), names, *more]
        if isinstance(code, bytes) and not lists
        else None
    )


def _taken_apart(pattern: Pattern[str]) -> tuple[Any, ...]:
    """A function, and what it makes the pattern of: the two that a pickle has."""
    return cast("tuple[Any, ...]", copyreg.dispatch_table[type(pattern)](pattern))
