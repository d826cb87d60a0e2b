"""Files whose lines were written in two encodings, one of them UTF-8; and what the lines in UTF-8 say about the others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from textclean.text import likelihood

_ASCII_BYTES = bytes(range(0x80))
_WRITTEN = frozenset(("Lu", "Ll", "Lo", "Pd", "Pi", "Pf", "Po", "Ps", "Pe"))
_CHANCE = 100  # bad bytes for one good character that multi-byte text makes by chance
_BESIDE = 20_000  # characters
_NEW_IDEOGRAPH, _NEW_LETTER, _NEW_SCRIPT, _MOST_UNFAMILIAR = 1.0, 1.5, 3.0, 24.0  # beside a text in the same language
_KANA = frozenset(("HIRAGANA", "KATAKANA"))
_EAST_ASIAN = _KANA | {"CJK", "HANGUL"}
_MANY_IDEOGRAPHS = 10  # Japanese has kana between so many
_FEW_BYTES = 8
_TOKENS = 32


def utf8_evidence(source: bytes) -> tuple[int, int]:
    """How many characters beyond ASCII are good UTF-8, and how many bytes belong to none."""
    high = len(source.translate(None, _ASCII_BYTES))
    if not high:
        return 0, 0
    text = source.decode("utf-8", "ignore")
    plain = len(text.encode("ascii", "ignore"))
    return len(text) - plain, high - (len(text.encode()) - plain)


_BROKEN = re.compile(rb"[\xe0-\xef][\x80-\xbf](?![\x80-\xff])|[\xf0-\xf4][\x80-\xbf]{1,2}(?![\x80-\xff])")
"""A character of UTF-8 that lost its last bytes, or a Cyrillic letter before another one or a closing mark."""


class Mixed(NamedTuple):
    """The lines of a file that is partly UTF-8: those that were written in something else, the text of the others, and whether
    there is so little of either that only letters known from the others are believed."""

    legacy: tuple[int, ...]
    healthy: str
    few: bool


def mixed_lines(lines: Sequence[bytes]) -> Mixed:
    """Which lines of a file that is partly UTF-8 were written in something else.

    None where nothing is wrong but characters that lost their last bytes: then they are just that. None too where the good
    ones are what chance makes of a multi-byte encoding: few, and hardly a letter among them.
    """
    sure: list[int] = []
    doubtful: list[int] = []
    healthy: list[str] = []
    strange = 0
    for i, line in enumerate(lines):
        good, bad = utf8_evidence(line)
        if bad > good:
            strange += bad
            lost = sum(len(m[0]) for m in _BROKEN.finditer(line))
            (sure if bad - lost > good else doubtful).append(i)
        elif not bad and good:
            healthy.append(line.decode())
    text = "".join(healthy)
    written = sum(c > "\x7f" and unicodedata.category(c) in _WRITTEN for c in text[:_BESIDE])
    if not sure or not written or written * _CHANCE < strange:
        return Mixed((), text, few=True)
    return Mixed(tuple(sorted(sure + doubtful)), text, few=strange < _FEW_BYTES or written < 2)


class Letters:
    """The letters beyond ASCII of a text, and what letters of another one cost that probably is in the same language."""

    def __init__(self, text: str) -> None:
        self._seen = frozenset(_letters_of(text))
        self._scripts = {_script(c) for c in self._seen}
        self.ideographs = bool(self._scripts & _EAST_ASIAN)
        self.east_asian = _tongue(self._seen, self._scripts)
        if self._seen and not self.ideographs:
            self._seen |= _alphabet(text.split()[:_TOKENS])

    def unfamiliar(self, text: str) -> float:
        """Nats for the letters that the text never had, more for those of a script that it has none of."""
        if not self._seen:
            return 0.0
        return min(sum(self._cost(c) for c in _letters_of(text) if c not in self._seen), _MOST_UNFAMILIAR)

    def familiar(self, text: str) -> bool:
        """Has the text letters beyond ASCII, and none but these (or others of East Asia, which has thousands of them)?"""
        letters = frozenset(_letters_of(text))
        return bool(letters) and all(c in self._seen or _script(c) in self._scripts & _EAST_ASIAN for c in letters)

    def _cost(self, letter: str) -> float:
        script = _script(letter)
        return _NEW_SCRIPT if script not in self._scripts else _NEW_IDEOGRAPH if script in _EAST_ASIAN else _NEW_LETTER


def _alphabet(words: Sequence[str]) -> frozenset[str]:
    """The letters of the language that the words are likeliest in."""
    present = "".join(words)
    families = (("el",), ("he",), ("ar", "fa", "ur"), likelihood.CYRILLIC, likelihood.LATIN)
    languages = [language for family in families for language in family if _usual(language) & set(present.lower())]
    return _usual(likelihood.least_cost(words, languages)[1]) if languages else frozenset()


def _usual(language: str) -> frozenset[str]:
    """The letters beyond ASCII that are usual in a language."""
    return likelihood.letters(language).usual


def _tongue(letters: Set[str], scripts: Set[str]) -> str:
    """The language of East Asia that has these letters; empty for others, and where they are too few to tell."""
    if scripts & _KANA:
        return "ja"
    return "ko" if "HANGUL" in scripts else "zh" if "CJK" in scripts and len(letters) >= _MANY_IDEOGRAPHS else ""


def _letters_of(text: str) -> Iterator[str]:
    return (c for c in text.casefold() if not c.isascii() and unicodedata.category(c)[0] in "LM")


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ", 1)[0]
