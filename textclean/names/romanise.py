"""Cyrillic words in Latin letters under every system of `systems`, and what is left of a form without its marks."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from textclean.names.systems import ALPHABET, ROWS, Row
from textclean.patterns import re

_LETTERS = "абвгґѓдђеёєжзѕиіїйјклљмњнопрстћќуўфхцчџшщъыьэюя'σιυνηαξ-"
_NUMBER = {letter: number for number, letter in enumerate(_LETTERS)}
_BEFORE = "SVYQHGCLKZNX"
_BEHIND = "EIFJBMQX"
_RULE = r"([A-Z]*)([^A-Z=])([A-Z]*)=(\S*)"
# Endings that count as one letter come out as these letters unless a system says otherwise.
_PAIRS = {"ru": {"σ": "ий", "ι": "ий", "υ": "ый"}, "uk": {"σ": "ий", "ι": "ий", "υ": "ій"}}
_PAIRS_OF_ALL = {"σ": "ий", "ι": "ий", "υ": "ый", "ν": "н", "η": "н", "α": "я", "ξ": "кс"}
_APOSTROPHES = dict.fromkeys(
    map(ord, "\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}`"), "'"
)


def _classes() -> tuple[dict[str, str], dict[str, str]]:
    before = dict.fromkeys(_LETTERS, "X")
    behind = dict.fromkeys(_LETTERS, "X")
    for letters, name in (
        ("аеёєиіїоуўыэюяυ", "V"), ("йσι", "Y"), ("ьъ'", "Q"), ("жш", "H"), ("чщ", "G"), ("ц", "C"), ("лљ", "L"), ("к", "K"),
        ("з", "Z"), ("снξ", "N"), ("-", "S"),
    ):  # fmt: skip
        before.update(dict.fromkeys(letters, name))
    for letters, name in (
        ("еёиσι", "I"),
        ("ієї", "F"),
        ("юяα", "J"),
        ("аоуэў", "B"),
        ("ыйυ", "M"),
        ("ьъ'", "Q"),
        ("-", "E"),
    ):
        behind.update(dict.fromkeys(letters, name))
    return before, behind


_CLASS_BEFORE, _CLASS_BEHIND = _classes()


class System(dict[int, str]):
    """What the codes of letters in their contexts come out as, filled as they are met."""

    def __init__(self, row: Row, language: str) -> None:
        super().__init__()
        self.name = f"{language}: {row.name}"
        self.rewrites = row.rewrites
        self._rules: dict[str, str] = {}
        for before, letter, behind, output in re.findall(_RULE, f"{ALPHABET} {row.letters}"):
            for one in before or " ":
                for other in behind or " ":
                    self._rules[f"{one}{letter}{other}"] = output
        context = {key[1] for key in self._rules if key[0] != " " or key[2] != " "}
        self._plain = {key[1]: output for key, output in self._rules.items() if key[1] not in context}
        self._pairs = {**_PAIRS_OF_ALL, **_PAIRS.get(language, {})}

    def __missing__(self, code: int) -> str:
        number, context = divmod(code, 128)
        letter = _LETTERS[number]
        output = self._plain.get(letter)
        if output is None:
            output = self._output(letter, _BEFORE[context >> 3], _BEHIND[context & 7])
        self[code] = output
        return output

    def _output(self, letter: str, before: str, behind: str) -> str:
        for key in (f"{before}{letter}{behind}", f"{before}{letter} ", f" {letter}{behind}", f" {letter} "):
            if key in self._rules:
                return self._rules[key]
        pair = self._pairs.get(letter, letter)
        if len(pair) == 1:
            return "-" if pair == letter else self._output(pair, before, behind)
        head = self._output(pair[0], before, _CLASS_BEHIND[pair[1]])
        return head + self._output(pair[1], _CLASS_BEFORE[pair[0]], behind)


class Romanised(NamedTuple):
    """A word in small Latin letters with the marks of its system, and that system."""

    form: str
    system: System


@cache
def systems(language: str) -> tuple[System, ...]:
    """The systems of a language (ISO 639-1), in the order of trust; none for other languages.

    >>> len(systems("ru")) > 35, systems("en")
    (True, ())
    """
    return tuple(System(row, language) for row in ROWS.get(language, ()))


@lru_cache(maxsize=4096)
def encoded(word: str, language: str) -> tuple[int, ...] | None:
    """A word as codes, each a letter in its context, for a System; None if it holds a letter of another alphabet."""
    word = unicodedata.normalize("NFC", word.lower()).translate(_APOSTROPHES)
    word = "-".join(_ending(part, language) if len(part) > 2 else part for part in word.replace("кс", "ξ").split("-"))
    try:
        numbers = [_NUMBER[letter] for letter in word]
    except KeyError:
        return None
    codes = []
    last = len(word) - 1
    for at, number in enumerate(numbers):
        before = _CLASS_BEFORE[word[at - 1]] if at else "S"
        behind = _CLASS_BEHIND[word[at + 1]] if at < last else "E"
        codes.append(number * 128 + _BEFORE.index(before) * 8 + _BEHIND.index(behind))
    return tuple(codes)


def _ending(word: str, language: str) -> str:
    """The word with an ending that counts as one letter."""
    if word.endswith("ий"):
        adjective = word[:-2].replace("ь", "").endswith(("ск", "цк"))
        return word[:-2] + ("σ" if adjective else "ι")
    if word.endswith("ый" if language == "ru" else "ій"):
        return word[:-2] + "υ"
    if language == "ru" and word.endswith(("ин", "ын")):
        return word[:-1] + ("ν" if word[-2] == "и" else "η")
    if language == "bg" and word.endswith("ия"):
        return word[:-1] + "α"
    return word


def romanised(word: str, language: str) -> list[Romanised]:
    """A Cyrillic word under every system of its language, in small letters, with the marks the systems print.

    Soft signs come as ' and hard signs as ", whatever prime a standard prints. Empty for words of other letters.

    >>> [r.form for r in romanised("Київ", "uk")][:4]
    ['kyiv', 'kyyiv', 'kyiv', 'kyiv']
    """
    codes = encoded(word, language)
    if codes is None:
        return []
    return [Romanised(_composed("".join(map(system.__getitem__, codes))), system) for system in systems(language)]


def _composed(form: str) -> str:
    return form if form.isascii() else unicodedata.normalize("NFC", form)


# Letters that Unicode doesn't take apart.
_WHOLE = str.maketrans({"ł": "l", "đ": "d", "ı": "i"})


@lru_cache(maxsize=16384)
def plain(form: str) -> str:
    """A form in the letters of the English alphabet: marks folded, apostrophes and primes gone.

    >>> plain("zelens'kyĭ"), plain("łukašenka")
    ('zelenskyi', 'lukasenka')
    """
    form = form.replace("'", "").replace('"', "")
    if form.isascii():
        return form
    return "".join(c for c in unicodedata.normalize("NFD", form.translate(_WHOLE)) if not unicodedata.combining(c))
