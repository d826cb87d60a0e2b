r"""What makes a line worth a judgement, whether its letters were read in a wrong encoding: anything that people don't write so.

Healthy lines hold only letters that are usual in the language of the text, no sign inside a word, and no small letter before a
capital. That is asked of every text with a letter beyond ASCII, so it is asked of the whole text first, in one search.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import groupby

from textclean import shipped
from textclean.fixers import evidence
from textclean.language import by_small_words
from textclean.patterns import re
from textclean.text import lettercounts
from textclean.text.large import remembered
from textclean.text.search import either

_SIGN = re.compile(
    r"[^\w\s\x00-\x7f\u2019\xb7\u2010-\u2014\u2026\u3000-\u303f\uff00-\uffef\u200b-\u200d\xad\u0300-\u036f]"
)
_END = re.compile(
    "[a-z][\xa1-\xa8\xab\xac\xaf\xb1\xb4-\xb6\xb8\xbc-\xbf\u02c6-\u02dd\u201a\u201e\u2020-\u2022\u2030\u2039\u2044\u2200-\u2265]"
)
_DASH_INSIDE = re.compile("[a-z][\u2013\u2014](?:[a-z ]|$)")
_DASH_LETTERS = ("es", "pt", "it", "fr", "ca", "nl")  # they have letters that other encodings show as dashes
# Hebrew, Arabic, India, Thai, Hangul, kana, Han: most letters without capitals.
_COMMON_WITHOUT_CAPITALS = re.compile(
    "[\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u0904-\u0939\u0e01-\u0e30\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7a3]"
)


_BEYOND = re.compile(r"[^\x00-\x7f]")


def suspicious(line: str, language: str) -> bool:
    """May the line be a mix-up? False only where it looks like `language` as people write it."""
    if _COMMON_WITHOUT_CAPITALS.search(line):
        return False
    if _any_without_capitals(_letters_beyond(line)):
        return False
    letters_beyond = {c.lower() for c in set(_readable().findall(line))}
    if letters_beyond and not language:
        return True
    if _inside().search(line) or _END.search(line) or evidence.CASE_MIXED.search(line):
        return True
    if language in _DASH_LETTERS and _DASH_INSIDE.search(line):
        return True
    return not letters_beyond <= _usual(language)


def settled(line: str) -> bool:
    """Do the letters of a line alone say that it is no mix-up, whatever the language of the text?"""
    if line.isascii() or _COMMON_WITHOUT_CAPITALS.search(line):
        return True
    return _tells(line) or (max(line) >= _FIRST_WITHOUT_CAPITALS and _any_without_capitals(_letters_beyond(line)))


def _letters_beyond(line: str) -> set[str]:
    return {c.lower() for c in set(_BEYOND.findall(line)) if c.isalpha()}


def _any_without_capitals(letters: set[str]) -> bool:
    """Scripts without capitals are nobody's wrong reading, but that of one another."""
    return any(c >= _FIRST_WITHOUT_CAPITALS and unicodedata.category(c) == "Lo" for c in letters)


@lru_cache(maxsize=64)
def _usual(language: str) -> frozenset[str]:
    """The small letters beyond ASCII that a language uses."""
    found = evidence.usual(language)
    return found | {_DOTTED.lower()} if "\N{LATIN SMALL LETTER DOTLESS I}" in found else found


_DOTTED = "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}"  # it makes two characters in small letters


def calm(text: str, language: str) -> bool:
    """Is there no line in the text that may be a mix-up? A no is no more than a doubt."""
    return bool(language) and not _look(language)(text)


def speaks_for_itself(line: str) -> bool:
    """Is the line calm in a language of its own, whatever that of the text: one that its small words tell, or its letters?"""
    return _tells(line) or calm(line, own_language(line))


def _tells(line: str) -> bool:
    """Is the line calm in a language that its letters tell?"""
    if _TURKISH.search(line) and calm(line, "tr"):
        return True
    cyrillic = _SMALL_CYRILLIC.search(line) and not _CAPITALS.search(line)
    return bool(cyrillic) and any(calm(line, language) for language in ("ru", "uk", "bg"))


@remembered(256)
def own_language(line: str) -> str:
    """The language that the small words of a line tell, or none."""
    return by_small_words(line)


# Letters that no wrong reading shows together with the usual ones of their language. Cyrillic in wrong letters is in capitals
# where it should be small.
_TURKISH = re.compile("[\u011f\u0131\u015f]")
_SMALL_CYRILLIC = re.compile("[\u0430-\u045f]{3}")
_CAPITALS = re.compile("[\u0400-\u042f]{4}")


@lru_cache(maxsize=64)
def _look(language: str) -> Callable[[str], object]:
    """Asks a text whether anything in it is odd, or any letter not usual in a language."""
    usual = "".join(sorted(_usual(language)))
    unusual = _TABLES.get(usual, lambda: _class(c for c in _kinds()[0] if chr(c).lower() not in usual))
    odd = [f"[{unusual}]", _signs_inside(), _END.pattern, evidence.CASE_MIXED.pattern]
    if language in _DASH_LETTERS:
        odd.append("[a-z][\u2013\u2014](?:[a-z \r\n]|$)")
    search = either(odd)
    return (lambda text: search(text.encode("utf-8", "surrogatepass"))) if search else (lambda text: True)


def _wanted() -> None:
    _letters()
    for language in lettercounts.languages():
        _look.__wrapped__(language)


_TABLES = shipped.Ahead("oddities", lambda: shipped.code(__file__), _wanted)
# No encoding of one byte a character has others than these: a line that holds any was not read in one.
_READABLE = (range(0x80, 0x3000), range(0xF8FF, 0xFB10))
_FIRST_WITHOUT_CAPITALS = "\u0590"


def odd() -> tuple[str, ...]:
    """Patterns of which one matches wherever a line may be a mix-up, whatever its language: a letter that a wrong reading may
    show, or anything that people don't write."""
    return _letters(), _signs_inside(), _END.pattern, _DASH_INSIDE.pattern, evidence.CASE_MIXED.pattern


def _letters() -> str:
    return f"[{_TABLES.get('letters', lambda: _class(_kinds()[0]))}]"


def _signs_inside() -> str:
    """Signs inside a word, and controls, which nobody writes."""
    in_words, signs = _TABLES.get("in words, signs", lambda: list(map(_class, _kinds()[1:])))
    letter = f"[A-Za-z{in_words}]"
    return f"{letter}(?:[{signs}]+|\xa0){letter}|[\x80-\x9f]"


@lru_cache(maxsize=1)
def _inside() -> re.Pattern[str]:
    return re.compile(_signs_inside())


@lru_cache(maxsize=1)
def _readable() -> re.Pattern[str]:
    return re.compile(_letters())


@lru_cache(maxsize=1)
def _kinds() -> tuple[frozenset[int], frozenset[int], frozenset[int]]:
    """Of the characters that a wrong reading may show, the letters, those of which words are made, and the signs inside of words:
    without letters of scripts that have no capitals, for no line that holds one is suspicious."""
    letters, in_words, signs = set(), set(), set()
    for code in (code for codes in _READABLE for code in codes):
        char = chr(code)
        if not char.isalnum():
            if _SIGN.match(char):
                signs.add(code)
        elif char < _FIRST_WITHOUT_CAPITALS or unicodedata.category(char) != "Lo":
            if char.isalpha():
                letters.add(code)
            if not char.isdecimal():
                in_words.add(code)
    return frozenset(letters), frozenset(in_words), frozenset(signs)


def _class(codes: Iterable[int]) -> str:
    """The inside of a character class."""
    runs = [[code for _, code in run] for _, run in groupby(enumerate(sorted(codes)), lambda pair: pair[1] - pair[0])]
    return "".join(f"{chr(run[0])}-{chr(run[-1])}" for run in runs)
