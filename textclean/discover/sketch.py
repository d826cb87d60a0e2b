"""Counts of more things than fit into memory: never too small, the same whatever the order."""

from __future__ import annotations

from array import array
from collections import Counter

CELLS = 1 << 22
MOST = (1 << 16) - 1


class Sketch:
    """Counters that share cells: 8 MB for any number of keys. Two keys in one cell count together, so that a count may be too
    large, never too small: good enough to tell what can't recur.
    """

    def __init__(self, cells: int = CELLS) -> None:
        self._cells = array("H", bytes(2 * cells))
        self._count = cells

    def add(self, key: int) -> None:
        at = key % self._count
        if self._cells[at] < MOST:
            self._cells[at] += 1

    def __getitem__(self, key: int) -> int:
        return self._cells[key % self._count]

    def threshold(self, least: int, most_keys: int) -> int:
        """The smallest count, `least` or more, that at most `most_keys` cells reach."""
        having = Counter(self._cells)
        reach = 0
        for count in sorted(having, reverse=True):
            reach += having[count]
            if count < least:
                return least
            if reach > most_keys:
                return count + 1
        return least
