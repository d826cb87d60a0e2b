"""The sieve: which passes of a pipeline may find anything in a text.

One search of RE2 over the text asks for all triggers at once, and most texts have next to none of them. It is sound by
construction: a rule's trigger is a superset of its pattern, taken from the pattern's parse (`text/superset.py`), a fixer's is
stated beside the fixers and held against it by tests (`fixers/triggers.py`). A pass of which nothing is known always runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textclean.fixers.triggers import Look
from textclean.pipeline.passes import Pass
from textclean.text.edit import Edit
from textclean.text.search import crosses_lines, each, either


class Sieve:
    """Built once for the passes of a pipeline, in their order; shareable between threads."""

    def __init__(self, passes: Sequence[Pass]) -> None:
        needs = [p.needs for p in passes]
        self._asking = tuple((i, passes[i].may_find) for i, n in enumerate(needs) if n is None)
        self._literals = tuple((n.literals, i) for i, n in enumerate(needs) if n and n.literals)
        self._frequent = tuple((either(n.frequent), i) for i, n in enumerate(needs) if n and n.frequent)
        self._looks = tuple((i, n.look, bool(n.patterns or n.literals)) for i, n in enumerate(needs) if n and n.look)
        self._needing = frozenset(i for i, _, hit in self._looks if hit)
        pairs = [(pattern, i) for i, n in enumerate(needs) if n for pattern in n.patterns]
        self._within = _Set([pair for pair in pairs if not crosses_lines(pair[0])])
        self._across = _Set([pair for pair in pairs if crosses_lines(pair[0])])

    def alive(self, text: str) -> Alive:
        """The passes that may find anything in `text`."""
        data = text.encode("utf-8", "surrogatepass")
        return self._alive(text, data, frozenset(self._seen(data)))

    def alive_still(self, before: Alive, text: str, edits: Sequence[Edit]) -> Alive:
        """The same for the text after `edits`, from what was alive in it before: only the lines that changed are looked at anew
        for what stands within a line. What stood in one of them and is gone still counts as there, which costs a look and
        changes nothing."""
        changed = _changed_lines(text, edits).encode("utf-8", "surrogatepass")
        return self._alive(text, text.encode("utf-8", "surrogatepass"), before.seen | self._seen(changed))

    def _seen(self, data: bytes) -> set[int]:
        """The passes that may find anything within one of these lines."""
        return self._within.hits_by_line(data) | {i for i, may_find in self._asking if may_find(data)}

    def _alive(self, text: str, data: bytes, seen: frozenset[int]) -> Alive:
        hits = self._across.hits(data)
        for literals, i in self._literals:
            for literal in literals:
                if literal in text:
                    hits.add(i)
                    break
        hits |= seen
        for search, i in self._frequent:
            if i not in hits and (search is None or search(data)):
                hits.add(i)
        look = Look(text)
        asked = {i for i, asks, hit in self._looks if (not hit or i in hits) and getattr(look, asks)}
        return Alive(sorted((hits - self._needing) | asked), seen)


class Alive(NamedTuple):
    """The numbers of the passes that may find anything in a text, in their order; `seen` are those that a line spoke for."""

    numbers: Sequence[int]
    seen: frozenset[int]


def _changed_lines(text: str, edits: Sequence[Edit]) -> str:
    """The lines of a text that edits touched which led to it."""
    lines: list[str] = []
    shift = last = 0
    for e in edits:
        start = e.start + shift
        end = start + len(e.after)
        shift += len(e.after) - len(e.before)
        if end < last:
            continue
        start = max(last, text.rfind("\n", 0, start) + 1)
        last = text.find("\n", end)
        last = len(text) if last < 0 else last
        lines.append(text[start:last])
    return "\n".join(lines)


class _Set:
    """Patterns that are searched for at once; each belongs to a pass, which is told by its number."""

    def __init__(self, pairs: Sequence[tuple[str, int]]) -> None:
        patterns = [pattern for pattern, _ in pairs]
        self._owner = [owner for _, owner in pairs]
        self._either = either(patterns)
        self._each = each(patterns)

    def hits(self, data: bytes) -> set[int]:
        """The passes of which a pattern matches. Most texts have none: one question for all of them, then which it is."""
        if self._each is None:
            return set(self._owner)
        if self._either is None or not self._either(data):
            return set()
        return set(map(self._owner.__getitem__, self._each(data) or ()))

    def hits_by_line(self, data: bytes) -> set[int]:
        """The same for patterns that match within a line. In a whole text each that has matched stays in RE2's mind, and there
        are more ways in which they can come together than it could ever learn; in a line few do."""
        if self._each is None or self._either is None or not self._either(data):
            return set() if self._each else set(self._owner)
        found: set[int] = set()
        for line in data.split(b"\n"):
            found.update(self._each(line) or ())
        return set(map(self._owner.__getitem__, found))
