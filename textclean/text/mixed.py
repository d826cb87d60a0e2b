"""Files whose lines were written in two encodings, one of them UTF-8; and what the lines in UTF-8 say about the others."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from textclean.patterns import re
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
_SURE_OF_FEW = 0.3  # a few bytes beside UTF-8 are read as an older encoding only with so much confidence
_SURE_OF_FAMILIAR = 0.05  # or with so much, where the lines beside have the same letters
_TOKENS = 32


def utf8_evidence(source: bytes) -> tuple[int, int]:
    """How many characters beyond ASCII are good UTF-8, and how many bytes belong to none."""
    high = len(source.translate(None, _ASCII_BYTES))
    if not high:
        return 0, 0
    text = source.decode("utf-8", "ignore")
    plain = len(text.encode("ascii", "ignore"))
    return len(text) - plain, high - (len(text.encode()) - plain)


_BROKEN = re.compile(
    rb"[\xe0-\xef][\x80-\xbf](?![\x80-\xff])|[\xf0-\xf4][\x80-\xbf]{1,2}(?![\x80-\xff])"
    rb"|\A[\x80-\xbf]{1,3}(?=[\xe0-\xf4][\x80-\xbf]{2})"
)
"""A character of UTF-8 that lost its last bytes, or at the start of a line its first; or a Cyrillic letter before another one
or a closing mark."""


class Mixed(NamedTuple):
    """A file that is partly UTF-8: which lines were written in something else (from 0), the text of the others, and how many
    bytes are no UTF-8."""

    legacy: tuple[int, ...]
    healthy: str
    strange: int

    def believes(self, reading: str, confidence: float) -> bool:
        """Is there enough for a guess at the other lines? Where there is little, their letters must be known from these."""
        if not self._is_one_letter() and (self.strange >= _FEW_BYTES or confidence >= _SURE_OF_FEW):
            return True
        return confidence >= _SURE_OF_FAMILIAR and Letters(self.healthy).familiar(reading)

    def _is_one_letter(self) -> bool:
        """Is all that is beyond ASCII one letter, which chance may have made?"""
        beyond = {c for c in self.healthy[:_BESIDE] if not c.isascii()}
        return len(beyond) == 1 and beyond.pop().isalpha()


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
    letters = (c for c in text if c > "\x7f" and unicodedata.category(c) in _WRITTEN)
    written = sum(1 for _ in islice(letters, max(2, -(-strange // _CHANCE))))
    if not sure or not written or written * _CHANCE < strange:
        return Mixed((), text, strange)
    return Mixed(tuple(sorted(sure + doubtful)), text, strange)


class Letters:
    """The letters beyond ASCII of a text, and what letters of another one cost that probably is in the same language."""

    def __init__(self, text: str) -> None:
        text = text[:_BESIDE]
        self._seen = frozenset(_letters_of(text))
        self._scripts = {_script(c) for c in self._seen}
        self.ideographs = bool(self._scripts & _EAST_ASIAN)
        self.east_asian = _tongue(self._seen, self._scripts)
        if self.east_asian == "ja":
            self._scripts |= _KANA | {"CJK"}
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


def share_script(text: str, other: str) -> bool:
    """Are some letters beyond ASCII of the two in one script, or has either none?"""
    one, two = ({_script(c) for c in _letters_of(t[:_BESIDE])} for t in (text, other))
    return not one or not two or bool(one & two) or bool(one & _EAST_ASIAN and two & _EAST_ASIAN)


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
