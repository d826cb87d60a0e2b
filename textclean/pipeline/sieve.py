"""The sieve: which passes of a pipeline may find anything in a text.

One search of RE2 over the text asks for all triggers at once, and most texts have next to none of them. It is sound by
construction: a rule's trigger is a superset of its pattern, taken from the pattern's parse (`text/superset.py`), a fixer's is
stated beside the fixers and held against it by tests (`fixers/triggers.py`). A pass of which nothing is known always runs.
"""

from __future__ import annotations

from collections.abc import Sequence

from textclean.fixers.triggers import Look
from textclean.pipeline.passes import Pass
from textclean.text.search import each, either

_LINE_START = "(?m:^)"


class Sieve:
    """Built once for the passes of a pipeline, in their order; shareable between threads."""

    def __init__(self, passes: Sequence[Pass]) -> None:
        needs = [p.needs for p in passes]
        self._asking = tuple((i, passes[i].may_find) for i, n in enumerate(needs) if n is None)
        self._literals = tuple((n.literals, i) for i, n in enumerate(needs) if n and n.literals)
        self._looks = tuple((i, n.look, bool(n.patterns or n.literals)) for i, n in enumerate(needs) if n and n.look)
        self._needing = frozenset(i for i, _, hit in self._looks if hit)
        pairs = [(pattern, i) for i, n in enumerate(needs) if n for pattern in n.patterns]
        # What begins at a line's start leaves RE2 few ways to go on; in one set with the rest they would multiply.
        self._sets = (
            _Set([pair for pair in pairs if pair[0].startswith(_LINE_START)]),
            _Set([pair for pair in pairs if not pair[0].startswith(_LINE_START)]),
        )

    def alive(self, text: str) -> list[int]:
        """The numbers of the passes that may find anything in `text`, in their order."""
        data = text.encode("utf-8", "surrogatepass")
        hits = self._sets[0].hits(data) | self._sets[1].hits(data)
        for literals, i in self._literals:
            for literal in literals:
                if literal in text:
                    hits.add(i)
                    break
        found = hits - self._needing if self._needing else hits
        found.update(i for i, may_find in self._asking if may_find(data))
        look = Look(text)
        found.update(i for i, asks, hit in self._looks if (not hit or i in hits) and getattr(look, asks))
        return sorted(found)


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
        return set(map(self._owner.__getitem__, self._each(data)))
