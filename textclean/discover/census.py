"""One pass over a corpus: how often each name stands in it, beside what, in which documents.

Everything that is kept of a name has a fixed size, and is the same whatever the order of the documents: of its documents,
neighbours and lines those with the smallest hashes are kept. So memory grows with the number of distinct names (one to
four capitalised words) and of distinct small words, not with the length of the corpus.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b
from unicodedata import normalize
from zlib import crc32

from textclean.discover.runs import Seen, seen, small_words, split

DOCUMENTS = 24
NEIGHBOURS = 16
LINES = 3


class Form:
    """What is known of one written form. `sure` counts places where its capital is none that every word has there."""

    __slots__ = ("count", "documents", "lines", "near", "sure", "words")

    def __init__(self, words: str) -> None:
        self.words = words
        self.count = 0
        self.sure = 0
        self.documents: tuple[int, ...] = ()
        self.near: tuple[tuple[int, str], ...] = ()
        self.lines: tuple[tuple[int, str], ...] = ()

    @property
    def neighbours(self) -> frozenset[str]:
        return frozenset(word for _, word in self.near)

    @property
    def contexts(self) -> list[str]:
        """At most three lines in which it stands."""
        return [line for _, line in self.lines]


class Census:
    """The names of a corpus; `take` adds a document."""

    def __init__(self) -> None:
        self.forms: dict[str, Form] = {}
        self.small: Counter[str] = Counter()
        self.documents = 0
        self.words = 0

    def take(self, text: str) -> None:
        """Counts a document's names."""
        text = normalize("NFC", text)
        number = int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")
        here: dict[str, list[Seen]] = {}
        for line, words in split(text):
            self.words += len(words)
            self.small.update(w.text for w in words if w.text.islower())
            for found in seen(line, words):
                if found.sure or found.words.partition(" ")[0].lower() not in small_words():
                    here.setdefault(found.words, []).append(found)
        for name, places in here.items():
            self._add(name, places, number)
        self.documents += 1

    def _add(self, name: str, places: list[Seen], document: int) -> None:
        form = self.forms.get(name)
        if form is None:
            form = self.forms[name] = Form(name)
        form.count += len(places)
        form.sure += sum(place.sure for place in places)
        form.documents = tuple(sorted({*form.documents, document})[:DOCUMENTS])
        form.near = _least((*form.near, *((crc32(w.encode()), w) for p in places for w in p.near)), NEIGHBOURS)
        form.lines = _least((*form.lines, *((crc32(p.line.encode()), p.line) for p in places)), LINES)


def _least(items: Iterable[tuple[int, str]], most: int) -> tuple[tuple[int, str], ...]:
    """The items with the smallest hashes: which they are doesn't depend on the order in which they came."""
    return tuple(sorted(set(items))[:most])
