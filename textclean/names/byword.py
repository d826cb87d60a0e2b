"""What is known of words, worked out when a text first has one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

V = TypeVar("V")
_MOST = 50_000
"""Words that are kept in mind: texts have no end of them."""


class ByWord(dict[str, V], Generic[V]):
    """A dict that fills itself with what `look_up` says of a word.

    >>> lengths = ByWord(len)
    >>> lengths["Kyiv"], list(lengths)
    (4, ['Kyiv'])
    """

    def __init__(self, look_up: Callable[[str], V]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, word: str) -> V:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = self._look_up(word)
        return found
