"""The package `re`, whose `compile` waits until the pattern is searched for, and then takes the code that was made of the pattern
when the wheel was built, where Python is the same."""

from __future__ import annotations

import re as _re
import sys
from array import array
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable
from re import (  # type: ignore[attr-defined]
    DOTALL,
    IGNORECASE,
    MULTILINE,
    VERBOSE,
    Match,
    Pattern,
    _compiler,
    _parser,
    error,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
)
from typing import Any, overload

from textclean.patterns import Later
from textclean.shipped import Ahead

_sre: Any = _compiler._sre

__all__ = [
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "VERBOSE",
    "Match",
    "Pattern",
    "compile",
    "error",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "search",
    "split",
    "sub",
]


@overload
def compile(pattern: str | Callable[[], str], flags: int = 0) -> Pattern[str]: ...
@overload
def compile(pattern: bytes, flags: int = 0) -> Pattern[bytes]: ...
def compile(pattern: Any, flags: int = 0) -> Any:
    """As `re.compile`; what is wrong with the pattern is raised when it is first searched for. A pattern that takes long to make
    may be given as a function that makes it."""
    return Later(_made, pattern, int(flags))


# The code of a pattern is that of one version of Python, and says so by its magic number.
AHEAD = Ahead(
    "re", lambda: f"{sys.implementation.name} {sys.hexversion:x} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder}"
)


def _made(pattern: str | bytes, flags: int) -> Any:
    """The compiled pattern: from the code that is written down, else compiled."""
    if isinstance(pattern, bytes):
        return _re.compile(pattern, flags)
    told = AHEAD.known(f"{flags:x} {pattern}", lambda: _parts(pattern, flags))
    if told is None:
        return _re.compile(pattern, flags)
    all_flags, code, groups, names, numbered = told
    return _sre.compile(pattern, all_flags, _numbers(code), groups, names, tuple(numbered))


def _parts(pattern: str, flags: int) -> list[Any]:
    """The pattern as plain data: as `re` does it, up to the last step."""
    parsed = _parser.parse(pattern, flags)
    state = parsed.state
    numbered: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        numbered[number] = name
    code = array("I", _compiler._code(parsed, flags))
    return [
        flags | state.flags,
        b2a_base64(code.tobytes(), newline=False).decode(),
        state.groups - 1,
        state.groupdict,
        numbered,
    ]


def _numbers(code: str) -> list[int]:
    numbers = array("I")
    numbers.frombytes(a2b_base64(code))
    return numbers.tolist()
