"""How small words are counted in a vote on the language of a text.

Every different word has twelve points, which the languages share that have it. Source of the knowledge: `textclean.smallwords`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from struct import Struct
from typing import NamedTuple

from textclean.smallwords import CYRILLIC, DEVANAGARI, LATIN, LETTERS_OF

_POINTS = 12
_LEAST_POINTS = 24  # two small words of its own


class Ballot(NamedTuple):
    """Words (UTF-8, as it is several times faster to cut bytes), each with its points for each language and the numbers of the
    languages that share it.

    `votes` are the points of a word for all languages as one number, 16 bits a language: votes are counted by adding numbers.
    `told` makes points of such a number.
    """

    languages: tuple[str, ...]
    words: dict[bytes, tuple[int, tuple[int, ...]]]
    votes: dict[bytes, int]
    told: Struct

    def points(self, words: Iterable[bytes]) -> Sequence[int]:
        """The points of each language: those of every different word (or letter) that it has."""
        total = sum(map(self.votes.__getitem__, self.votes.keys() & words))
        return self.told.unpack(total.to_bytes(self.told.size, "little"))

    def winner(self, points: Sequence[int], words: Sequence[bytes], candidates: Collection[str] | None) -> str:
        """The language with most points if it is clearly ahead of its rivals, and its words are a good part of all; "" else. Only
        candidates are rivals."""
        rivals = points
        if candidates is not None:
            rivals = [n * (language in candidates) for n, language in zip(points, self.languages, strict=True)]
        second, most = sorted(rivals)[-2:]
        if most < _LEAST_POINTS or most < 1.7 * second or (rivals is not points and most < 0.7 * max(points)):
            return ""
        enough = most >= 0.6 * len(words) or most >= 0.6 * len({*words})
        return self.languages[rivals.index(most)] if enough else ""


def _ballot(lists: Mapping[str, str], languages: Iterable[str]) -> Ballot:
    order = tuple(languages)
    sharing: dict[bytes, list[int]] = {}
    for language, words in lists.items():
        for word in dict.fromkeys(words.split()):
            sharing.setdefault(word.encode(), []).append(order.index(language))
    shares = {word: (_POINTS // len(places), tuple(places)) for word, places in sharing.items()}
    votes = {word: sum(share << 16 * place for place in places) for word, (share, places) in shares.items()}
    return Ballot(order, shares, votes, Struct(f"<{len(order)}H"))


LATIN_LETTERS = _ballot(LETTERS_OF, LATIN)
LATIN_WORDS = _ballot(LATIN, LATIN)
CYRILLIC_WORDS = _ballot(CYRILLIC, CYRILLIC)
DEVANAGARI_WORDS = _ballot(DEVANAGARI, DEVANAGARI)
