"""The acronyms that a corpus defines, counted in one pass, and proposed as entries of a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from unicodedata import normalize
from zlib import crc32

from textclean import language
from textclean.discover import proposal
from textclean.discover.definitions import definitions, mentions
from textclean.discover.known import Known
from textclean.discover.runs import small_words
from textclean.discover.sounds import folded

_LINES = 3
_AROUND = 45
_STEM = 5
"""Letters of a word that variants of a long form share: Organisation and Organization, Nation and Nations."""


@dataclass
class Meaning:
    """A long form in one language: how often it is defined, with an article, and in which lines."""

    count: int = 0
    article: int = 0
    lines: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Acronym:
    """What is proposed: an acronym in one language with its long forms, the commonest first."""

    short: str
    language: str
    longs: tuple[tuple[str, int], ...]
    article: bool
    said: str
    lines: tuple[str, ...]
    meanings: int

    @property
    def count(self) -> int:
        return sum(number for _, number in self.longs)


@dataclass
class Definitions:
    """The definitions of a corpus; `take` adds a document. Memory grows with the distinct ones and words in capitals."""

    found: dict[tuple[str, str, str], Meaning] = field(default_factory=dict)
    alone: Counter[str] = field(default_factory=Counter)
    articles: Counter[tuple[str, str]] = field(default_factory=Counter)
    documents: int = 0

    def take(self, text: str) -> None:
        """Counts a document's definitions and the words in capitals."""
        text = normalize("NFC", text)
        self.documents += 1
        here = list(definitions(text))
        spoken = language.detect(text) if here else ""
        for one in here:
            meaning = self.found.setdefault((one.short, spoken, " ".join(one.long.split())), Meaning())
            meaning.count += 1
            meaning.article += one.article == "the"
            line = _context(text, one.start, one.end)
            meaning.lines = tuple(sorted({*meaning.lines, (crc32(line.encode()), line)})[:_LINES])
        for mention in mentions(text):
            self.alone[mention.short] += 1
            if mention.article:
                self.articles[mention.short, mention.article] += 1

    def proposed(self, known: Known) -> list[Acronym]:
        """Acronyms that no list has with this long form, most frequent first."""
        groups: dict[tuple[str, str], dict[str, list[str]]] = {}
        for short, spoken, long in sorted(self.found):
            groups.setdefault((short, spoken), {}).setdefault(_stem(long), []).append(long)
        made = [
            self._acronym(short, spoken, longs, len(meanings))
            for (short, spoken), meanings in groups.items()
            for longs in meanings.values()
            if not any(long.lower() in known.short.get(short, ()) for long in longs)
        ]
        return sorted(made, key=lambda a: (-a.count, a.short, a.language, a.longs))

    def _acronym(self, short: str, spoken: str, longs: Sequence[str], meanings: int) -> Acronym:
        counted = sorted(((long, self.found[short, spoken, long].count) for long in longs), key=lambda p: (-p[1], p[0]))
        alone, with_the = self.alone[short], self.articles[short, "the"]
        articles = sum(self.found[short, spoken, long].article for long in longs)
        total = sum(number for _, number in counted)
        lines = sorted({line for long in longs for line in self.found[short, spoken, long].lines})
        a, an = self.articles[short, "a"], self.articles[short, "an"]
        word = (a > an and short[0] in "FHLMNRSX") or (an > a and short[0] == "U")
        return Acronym(
            short,
            spoken,
            tuple(counted),
            spoken in ("", "en") and (with_the * 2 > alone if alone else articles * 2 > total),
            "word" if word else "letters",
            tuple(line for _, line in lines[:_LINES]),
            meanings,
        )


def _stem(long: str) -> str:
    """What variants of a long form share."""
    words = (folded(word)[:_STEM] for word in long.replace("-", " ").split() if word.lower() not in small_words())
    return " ".join(word.removesuffix("s") if len(word) < _STEM else word for word in words)


def _context(text: str, start: int, end: int) -> str:
    low = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    high = text.find("\n", end)
    high = min(len(text) if high < 0 else high, end + _AROUND)
    return " ".join(text[low:high].split())


def listed(found: Sequence[Acronym]) -> str:
    """Acronyms as the text of a rule file."""
    keys = proposal.Keys()
    blocks = (proposal.block(keys.key(a.short), _described(a), _entry(a)) for a in found)
    return proposal.acronyms_head() + "".join(blocks)


def _described(of: Acronym) -> Iterator[str]:
    yield "defined: " + ", ".join(f"{long} {count}" for long, count in of.longs)
    if of.meanings > 1:
        yield f"{of.short} means {of.meanings} things in this corpus: keep one of them, or none"
    yield from (f"> {line}" for line in of.lines)


def _entry(of: Acronym) -> dict[str, Any]:
    longs = [long for long, _ in of.longs]
    spoken = of.language
    entry: dict[str, Any] = {
        "canonical": {spoken: of.short} if spoken else of.short,
        "type": "organisation" if longs[0][0].isupper() else "other",
        "long": {spoken: longs} if spoken else longs,
    }
    if of.article:
        entry["article"] = True
    if of.said == "word":
        entry["said"] = of.said
    return entry
