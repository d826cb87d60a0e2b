"""Which literals a pattern can't do without: the engine asks for them first and leaves the pattern alone where none is there.

Derived from the pattern's parse, never guessed: a pattern that the parser doesn't know, or that can match without any
particular letter, gives the empty set, and its rule always runs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

# Private modules of the standard library: they parse the syntax that `re` and `regex` share. Anything that only `regex`
# knows (\p{...}, possessive sets, named lists) is an error there, which counts as "unknown".
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MOST = 24
"""More alternatives than this cost more to look for than the pattern itself."""

UNKNOWN: frozenset[str] = frozenset()

# What both syntaxes accept but mean differently, or will one day: fuzzy matches, POSIX classes, nested sets, version 1.
_ONLY_REGEX = re.compile(r"\{[^0-9,}]|\[\^?\[|\[[^\]]*(?:--|&&|~~|\|\|)|\(\?[a-zA-Z]*V")


def required(pattern: str) -> frozenset[str]:
    """Literals of which at least one stands in every match of `pattern`; empty where that can't be said.

    >>> sorted(required("icon-(?:facebook|twitter)"))
    ['facebook', 'twitter']
    """
    if _ONLY_REGEX.search(pattern):
        return UNKNOWN
    try:
        tree = parser.parse(pattern, re.MULTILINE)
    except (re.error, RecursionError, OverflowError):
        return UNKNOWN
    if tree.state.flags & re.IGNORECASE:
        return UNKNOWN
    return _best(_of(list(tree)))


def _best(choices: list[frozenset[str]]) -> frozenset[str]:
    """Of several sets that each hold, the one that is met least often: by its shortest literal, then its size."""
    good = [c for c in choices if c and len(c) <= MOST and all(c)]
    return max(good, key=lambda c: (min(map(len, c)), -len(c), sorted(c)), default=UNKNOWN)


def _of(tree: Sequence[tuple[Any, Any]]) -> list[frozenset[str]]:
    """Every set known to be needed by a sequence of parsed items."""
    out: list[frozenset[str]] = []
    run = ""
    for op, arg in tree:
        if op is sre.LITERAL:
            run += chr(arg)
            continue
        if run:
            out.append(frozenset({run}))
            run = ""
        out += _item(op, arg)
    if run:
        out.append(frozenset({run}))
    return out


def _item(op: Any, arg: Any) -> list[frozenset[str]]:
    if op is sre.SUBPATTERN:
        _, added, _, inner = arg
        return [] if added & re.IGNORECASE else _of(list(inner))
    if op is sre.ATOMIC_GROUP:
        return _of(list(arg))
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        least, _, inner = arg
        return _of(list(inner)) if least else []
    if op is sre.BRANCH:
        each = [_best(_of(list(branch))) for branch in arg[1]]
        return [frozenset().union(*each)] if all(each) else []
    if op is sre.IN:
        return _set(arg)
    return []  # assertions look at text that need not be part of the unit's match; the rest matches anything


def _set(items: Sequence[tuple[Any, Any]]) -> list[frozenset[str]]:
    chars: set[str] = set()
    for op, arg in items:
        if op is sre.LITERAL:
            chars.add(chr(arg))
        elif op is sre.RANGE and arg[1] - arg[0] < MOST:
            chars |= {chr(c) for c in range(arg[0], arg[1] + 1)}
        else:
            return []
    return [frozenset(chars)]
