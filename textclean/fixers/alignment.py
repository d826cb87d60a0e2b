"""Where two readings of a text differ: the smallest proposals that lead from one to the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from textclean.fixers.base import Found

_MOST_CELLS = 1_000_000  # of the table in which two stretches are compared; beyond, one proposal covers what differs
_ANCHOR = re.compile(r"[!-~]+")  # plain ASCII passes through every mix-up unchanged


def changes(before: str, after: str, shift: int = 0) -> list[Found]:
    """The smallest stretches of `before` that differ from `after`, each with what stands there instead.

    `shift` is added to every offset.

    >>> changes("caf\xc3\xa9 cr\xc3\xa8me", "caf\xe9 cr\xe8me")
    [Found(start=3, end=5, after='\xe9', fields=(), rule=''), Found(start=8, end=10, after='\xe8', fields=(), rule='')]
    """
    ours, theirs = list(_ANCHOR.finditer(before)), list(_ANCHOR.finditer(after))
    if [m.group() for m in ours] != [m.group() for m in theirs]:
        return list(_compared(before, after, shift))
    found: list[Found] = []
    at = there = 0
    for a, b in zip(ours, theirs, strict=True):
        found += _compared(before[at : a.start()], after[there : b.start()], shift + at)
        at, there = a.end(), b.end()
    found += _compared(before[at:], after[there:], shift + at)
    return found


def _compared(before: str, after: str, shift: int) -> Iterator[Found]:
    if before == after:
        return
    head = 0
    most = min(len(before), len(after))
    while head < most and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < most - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    before, after = before[head : len(before) - tail], after[head : len(after) - tail]
    shift += head
    if len(before) * len(after) > _MOST_CELLS or set(before).isdisjoint(after):
        yield Found(shift, shift + len(before), after)
        return
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield Found(shift + a, shift + b, after[c:d])
