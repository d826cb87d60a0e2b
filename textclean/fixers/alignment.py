"""Where two readings of a text differ: the smallest proposals that lead from one to the other; and what is read apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from math import inf

from textclean.fixers.base import Found
from textclean.patterns import re

# What two stretches have in common costs time by the cube; beyond so many steps a character one proposal covers what differs.
_MOST_STEPS = 2_000
# Plain ASCII passes through most mix-ups unchanged, and so do blanks; but blanks come out of lost bytes, and Shift JIS has
# letters of which ASCII is a half.
_ANCHORS = (re.compile(r"([ -~]+)"), re.compile(r"([!-~]+)"), re.compile(r"( +)"))


def parts(unit: str, most_chars: int) -> Iterator[tuple[int, int]]:
    """The lines of a unit whose line ends were not mended yet, longer ones in pieces that are cut at blanks.

    U+0085 is no line end here: it is half of many a letter.
    """
    if len(unit) <= most_chars and "\n" not in unit and "\r" not in unit:
        if unit:
            yield 0, len(unit)
        return
    for line in re.finditer(r"[^\r\n]+", unit):
        start, last = line.span()
        while last - start > most_chars:
            end = unit.rfind(" ", start, start + most_chars) + 1 or start + most_chars
            yield start, end
            start = end
        yield start, last


def changes(before: str, after: str, shift: int = 0) -> list[Found]:
    """The smallest stretches of `before` that differ from `after`, each with what stands there instead.

    `shift` is added to every offset.

    >>> changes("caf\xc3\xa9 cr\xc3\xa8me", "caf\xe9 cr\xe8me")
    [Found(start=3, end=5, after='\xe9', fields=(), rule=''), Found(start=8, end=10, after='\xe8', fields=(), rule='')]
    """
    for anchor in _ANCHORS:
        ours, theirs = (
            anchor.split(before),
            anchor.split(after),
        )  # what stands between anchors, and each second one of them
        if ours[1::2] == theirs[1::2]:
            break
    else:
        ours, theirs = [before], [after]
    found: list[Found] = []
    at = shift
    for a, b, between in zip(ours[::2], theirs[::2], (*ours[1::2], ""), strict=True):
        if a != b:
            if b not in a if len(b) == 1 else set(a).isdisjoint(b):
                found.append(Found(at, at + len(a), b))
            else:
                found += _compared(a, b, at)
        at += len(a) + len(between)
    return found


def applied(before: str, found: Iterable[Found], shift: int = 0) -> str:
    """The text with some of the changes made, in which `shift` was added to every offset.

    >>> applied("caf\xc3\xa9 cr\xc3\xa8me", changes("caf\xc3\xa9 cr\xc3\xa8me", "caf\xe9 cr\xe8me")[:1]) == "caf\xe9 cr\xc3\xa8me"
    True
    """
    out: list[str] = []
    at = 0
    for f in found:
        out += (before[at : f.start - shift], f.after)
        at = f.end - shift
    return "".join((*out, before[at:]))


def replaced(before: str, after: str) -> list[Found]:
    """The same for a text in which every character was replaced by one: runs of those that differ.

    >>> [f[:3] for f in replaced("gel\u201dscht, k\u201enn", "gel\xf6scht, k\xe4nn")] == [(3, 4, "\xf6"), (11, 12, "\xe4")]
    True
    """
    found: list[Found] = []
    start = -1
    for at, (a, b) in enumerate(zip(before, after, strict=True)):
        if a == b and start >= 0:
            found.append(Found(start, at, after[start:at]))
            start = -1
        elif a != b and start < 0:
            start = at
    if start >= 0:
        found.append(Found(start, len(before), after[start:]))
    return found


def _steps(before: str, after: str) -> float:
    """About how long a comparison takes, infinite where there is nothing in common."""
    ours, theirs = Counter(before), Counter(after)
    both = ours.keys() & theirs.keys()
    pairs = sum(ours[c] * theirs[c] for c in both)
    return pairs * sum(min(ours[c], theirs[c]) for c in both) if both else inf


def _compared(before: str, after: str, shift: int) -> Iterator[Found]:
    head = 0
    most = min(len(before), len(after))
    while head < most and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < most - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    before, after = before[head : len(before) - tail], after[head : len(after) - tail]
    shift += head
    if _steps(before, after) > _MOST_STEPS * len(before):
        yield Found(shift, shift + len(before), after)
        return
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield Found(shift + a, shift + b, after[c:d])
