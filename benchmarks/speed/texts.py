"""The texts that speed is measured on: the development corpora where they are at hand, else generated ones; cut to sizes."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from benchmarks.speed import generated
from benchmarks.texts import SHARED, Texts

KB = 1_000
DOCUMENT = 4 * KB
"""Bytes of the documents that longer and shorter ones are compared with."""
SENTENCES = 25
"""Sentences of a text in one of the languages, a line each."""
DAMAGED = "Am Abend fÃ¤hrt der letzte Zug Ã¼ber die BrÃ¼cke zurÃ¼ck."
"""One line of mojibake in a text that has nothing else wrong with it."""
_GENERATED_DOCUMENTS = 80


class Corpora:
    """`folder` is that of the corpora (articles and clean below data/); where it isn't there, texts are generated."""

    def __init__(self, folder: Path = SHARED, *, generate: bool = False) -> None:
        data = folder / "data"
        self.folder = None if generate or not (data / "articles").is_dir() else data

    @property
    def origin(self) -> str:
        """What the figures are taken on, for the reader."""
        return "development corpora" if self.folder else "generated texts"

    @cached_property
    def news(self) -> list[str]:
        """Bodies of news articles."""
        return self._articles("truth") if self.folder else generated.news(_GENERATED_DOCUMENTS)

    @cached_property
    def pages(self) -> list[str]:
        """The text of whole web pages, menus and all."""
        return self._articles("html-text") if self.folder else generated.pages(_GENERATED_DOCUMENTS)

    def _articles(self, name: str) -> list[str]:
        assert self.folder is not None
        with gzip.open(self.folder / "articles" / f"{name}.json.gz", "rt", encoding="utf-8") as file:
            told: dict[str, str] = json.load(file)
        return [told[id] for id in sorted(told)]

    @cached_property
    def languages(self) -> list[str]:
        if self.folder:
            return sorted(p.stem for p in (self.folder / "clean").glob("*.txt"))
        return Texts(generated=True).languages

    def sentences(self, language: str) -> Sequence[str]:
        """Well-formed sentences."""
        if self.folder:
            return (self.folder / "clean" / f"{language}.txt").read_text("utf-8").splitlines()
        return generated.sentences(language, 400)

    def language(self, language: str) -> list[str]:
        """Texts of so many sentences, a line each."""
        lines = self.sentences(language)
        return ["\n".join(lines[at : at + SENTENCES]) for at in range(0, len(lines) - SENTENCES + 1, SENTENCES)]

    @cached_property
    def mojibake(self) -> list[str]:
        """Texts in which every line was written as UTF-8 and read as Windows-1252."""
        import ftfy  # noqa: F401 - registers the codec that reads every byte

        lines = [
            line.encode().decode("sloppy-windows-1252")
            for language in self.languages
            for line in self.sentences(language)[:200]
            if sum(not c.isascii() for c in line) > 1
        ]
        random.Random(generated.SEED).shuffle(lines)
        return ["\n".join(lines[at : at + SENTENCES]) for at in range(0, len(lines) - SENTENCES + 1, SENTENCES)]

    @cached_property
    def short(self) -> list[str]:
        """Texts of at most 200 bytes, cut between words: cells and messages."""
        out = []
        for line in (line for text in self.news for line in text.split("\n")):
            room = line.encode()[:200].decode("utf-8", "ignore")
            if len(room) < len(line) and len(line.encode()) > 200:
                out.append(room[: room.rfind(" ")])
        return out[:2_000]

    @cached_property
    def _prose(self) -> list[str]:
        """Sentences of the news with their quotes in pairs."""
        found = (s for text in self.news for line in text.split("\n") for s in re.split(r"(?<=[.!?”]) +", line))
        return [
            s
            for s in found
            if 60 < len(s) < 300 and s[-1] in ".!?”" and s.count("“") == s.count("”") and s.count('"') % 2 == 0
        ]

    def prose(self, size: int, seed: int, *, damaged: bool = False) -> str:
        """A text of about so many bytes, paragraphs of sentences drawn at random: any size is made of the same stuff, and no
        paragraph comes twice. `damaged` puts one line of mojibake into its middle."""
        chance = random.Random(f"{seed} {size}")
        parts: list[str] = []
        length = 0
        while length < size:
            part = " ".join(chance.choices(self._prose, k=3))
            parts.append(part)
            length += len(part.encode()) + 2
        if damaged:
            parts.insert(len(parts) // 2, DAMAGED)
        text = "\n\n".join(parts).encode()[:size].decode("utf-8", "ignore")
        return text[: max(text.rfind(". "), size // 2) + 1]

    def documents(self, size: int, total: int) -> list[str]:
        """Texts of about `size` bytes each, about `total` bytes in all, at least one."""
        return [self.prose(size, seed) for seed in range(max(1, total // size))]


def size_of(texts: Sequence[str]) -> int:
    """Bytes as UTF-8."""
    return sum(len(text.encode("utf-8", "replace")) for text in texts)


def portion(texts: Sequence[str], most: int) -> list[str]:
    """The first texts, of so many bytes at most, at least one; every so many of them, so that all kinds are there."""
    total = size_of(texts)
    step = max(1, round(total / most)) if total > most else 1
    return list(texts[::step])
