"""Is a text that is too short for a vote on its language plain English all the same? Names in a headline ask this.

`textclean.language` wants a clear margin, for a wrong answer does harm everywhere. Names need less: a short text that has hardly
a word that isn't English, and some that English has for itself, may have its names written as English writes them.

Source of the knowledge: `textclean.commonwords` and `textclean.smallwords`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from textclean.commonwords import common_words
from textclean.commonwords.shared import SHARED, STRONG, WIDE
from textclean.names.english import ENGLISH, NEWS
from textclean.patterns import regex
from textclean.smallwords import LATIN, wordset

MOST_CHARS = 400
"""A longer text has words enough for a vote."""

_WORD = regex.compile(r"(?<![\w@#./:])[^\W\d_]+(?![\w@]|[./]\w)")
_OTHER_SCRIPT = regex.compile(r"[^\W\d_\p{Latin}]")
_STARTS = regex.compile(r"(?:^|[.!?:]\s+|\n\s*)[\"'\N{LEFT DOUBLE QUOTATION MARK}]?$")
_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_PARTICLES = frozenset(
    (
        "ex",
        "al",
        "el",
        "bin",
        "ben",
        "ibn",
        "bint",
        "abu",
        "von",
        "van",
        "de",
        "da",
        "di",
        "du",
        "den",
        "der",
        "un",
        "il",
    )
)
_SMALL_AFTER = regex.compile(r"\s\p{Ll}{2}")
_GOES_ON = regex.compile(rf"[{_APOSTROPHES}]\p{{Ll}}{{2}}")
_ELIDED = wordset("qu jusqu lorsqu puisqu quelqu dell nell sull all dall un")
_ARTICLES = wordset("der il un")
_BEFORE_A = wordset("is was were has had in on at by for from with of as into wears after under over like such")
# small words of other languages that a name begins with: Ali Akbar, Lai Ching-te
_ALSO_NAMES = wordset("ali lai li mai jo sam dan han jan kai bo don pal per ana eva iva ivo ida sara")
_NAME_AFTER = regex.compile(r" \p{Lu}\p{Ll}")
_ENDINGS = ("", "s", "es", "ed", "d", "ing", "ly", "er", "ers", "al", "ion")
_NOT_ENGLISH = wordset("usted pared sed red bed med sted fred ved ned hed led gered goed breed wreed gebed gleed sneed")
_PASSIVE = wordset("was were is are be been being has had")
# English words that are written alike in a language on no list here, or in one of the lists as an uncommon word
_ELSEWHERE = wordset(
    "aide aides go will but six four cars tape mayor lies have her jobs like actor tend moves serve rest note vote sort"
    " lied may sat"
)
_FEW = 4
_MOST_UNKNOWN = 0.34
_OWN, _VERB, _TOO, _LITTLE, _FOREIGN = 2.0, 1.0, 0.5, 0.25, -2.0
_ENOUGH, _PLENTY, _ENOUGH_SHOUTED = 1.5, 2.25, 2.25
_LEARNED = (
    "tion",
    "tions",
    "ism",
    "ment",
    "ments",
    "ity",
    "able",
    "ible",
    "ous",
    "ness",
    "ship",
    "ful",
    "less",
    "ward",
    "ing",
)


class _Known(NamedTuple):
    """Small letters all: words that English alone has, words that it shares, words of others; the little ones of the first."""

    alone: frozenset[str]
    shared: frozenset[str]
    foreign: frozenset[str]
    little: frozenset[str]


@lru_cache(maxsize=1)
def _known() -> _Known:
    common = common_words().languages
    own = frozenset(LATIN["en"].split())
    others = frozenset(word for code, words in LATIN.items() if code != "en" for word in words.split())
    english = ENGLISH - others - {word for word, code in common.items() if code != "en"}
    alone = frozenset(word for word, code in common.items() if code == "en") | (own - others) | NEWS
    alone -= WIDE | _ELSEWHERE
    shared = own | ENGLISH | WIDE | SHARED | STRONG | _ELSEWHERE
    foreign = frozenset(word for word, code in common.items() if code != "en") | (others - own)
    return _Known(alone, (shared | english) - alone, foreign - shared, alone & own)


def reads_english(text: str) -> bool:
    """Are the words of a short text English ones, and some of them hardly another language's? Names say nothing.

    >>> reads_english("Gadhafi dead."), reads_english("Kiev calme."), reads_english("Kiev")
    (True, False, False)
    """
    if len(text) > MOST_CHARS or _OTHER_SCRIPT.search(text):
        return False
    shouted = text.isupper()
    points, unknown, foreign, total = 0.0, 0, 0, 0
    for said in _said(text, shouted=shouted):
        points += said
        unknown += not said
        foreign += said < 0
        total += 1
    if shouted:  # nobody can tell names from words there
        return points >= _ENOUGH_SHOUTED and 2 * unknown <= total
    if points < _ENOUGH:
        return False
    if points >= _PLENTY:
        return 2 * unknown < total
    if points >= _OWN and not foreign:  # promised a thaw: one word that English alone has, and nothing against it
        return 2 * unknown <= total
    return unknown <= _MOST_UNKNOWN * total if total >= _FEW else not unknown


def reads_foreign(text: str) -> bool:
    """Are there words of other languages in a quotation, and hardly any of English: `Un dimanche à Kiev`?

    >>> reads_foreign("Bis Kiev ist es weit"), reads_foreign("Kiev is far")
    (True, False)
    """
    said = list(_said(text, shouted=False))
    # one word may open a name: Ali Akbar lied to all of us
    return sum(said) < 0 or (said.count(_FOREIGN) > 1 and not any(points >= _VERB for points in said))


def _said(text: str, *, shouted: bool) -> Iterator[float]:
    """What each word says for English, in points; nothing for one that nobody knows. Names are left out."""
    known, last = _known(), ""
    titled = not any(m.group()[0].islower() for m in _WORD.finditer(text) if len(m.group()) > 3)
    for match in _WORD.finditer(text):
        word, (start, end) = match[0], match.span()
        low, before = word.lower(), text[start - 1 : start]
        small = shouted or word[0].islower()
        before_it, last = last, word.title() if before in _APOSTROPHES else word  # P'yŏngyang tests
        if low == "s" and before in _APOSTROPHES and _is_name(before_it, known, shouted=shouted):  # China's, Gadhafi's
            yield _VERB
        if low in _ARTICLES and word[0].isupper() and _STARTS.search(text, 0, start):  # Der Deal von Kiev
            yield _FOREIGN
        if low == "a" and small and before_it.lower() in _BEFORE_A:  # was a doctor
            yield _VERB
        if len(low) == 1 or low in _PARTICLES or before in ("-", *_APOSTROPHES):
            continue
        if text[end : end + 1] in _APOSTROPHES and low not in _ELIDED and _GOES_ON.match(text, end):  # Ta'izz, Ze'ev
            continue
        if low in known.alone:
            opens = small or titled or (low in known.little and _SMALL_AFTER.match(text, end))  # The ferry
            yield _OWN if opens else _TOO
        elif small:
            name = _is_name(before_it, known, shouted=shouted)
            if low == "met" and name and text.rstrip().endswith("."):  # a Dutch sentence has a verb besides
                yield _OWN
                continue
            passive = low.endswith(("ed", "ing")) and before_it.lower() in _PASSIVE and low not in _NOT_ENGLISH
            said = _points(low, known, after_name=name) if shouted or low.isascii() else _FOREIGN
            yield max(said, _VERB) if passive else said
        elif (
            low in known.foreign
            and _STARTS.search(text, 0, start)
            and not (low in _ALSO_NAMES and _NAME_AFTER.match(text, end))
        ):
            yield _FOREIGN


def _is_name(word: str, known: _Known, *, shouted: bool) -> bool:
    """Has a word a capital, and, where all have, does it say nothing for or against English?"""
    return word[:1].isupper() and len(word) > 1 and not (shouted and _points(word.lower(), known, after_name=False))


def _points(low: str, known: _Known, *, after_name: bool) -> float:
    """What a word in small letters says for English: known words first, then what its ending looks like."""
    stem, own = _stem(low, known), low[:-1] in known.alone
    if low.endswith(("ed", "es", "s")) and len(low) > 4 and (stem or own) and low not in _NOT_ENGLISH:
        said = _VERB if own or low.endswith("ed") else _TOO
        return _OWN if after_name else said  # Lavrov arrives, Putin condemned
    if stem or low in known.shared:
        if low in STRONG or (low in ENGLISH and low not in known.foreign and low not in WIDE):
            return _VERB
        return _LITTLE if low in WIDE else _TOO
    return _FOREIGN if low in known.foreign else _by_ending(low, after_name=after_name)


def _by_ending(low: str, *, after_name: bool) -> float:
    if len(low) > 5 and low.endswith("ed") and low not in _NOT_ENGLISH:
        return _OWN if after_name and low[-3] not in "aeot" else _VERB
    return _LITTLE if len(low) > 5 and low.endswith(_LEARNED) else 0.0


def _stem(low: str, known: _Known) -> str:
    """The shared word that this is a form of; -es only after a hiss (importantes is no English)."""
    for ending in _ENDINGS:
        stem = low.removesuffix(ending)
        if low.endswith(ending) and stem in known.shared and (ending != "es" or stem.endswith(_HISSES)):
            return stem
    return ""


_HISSES = ("s", "x", "z", "ch", "sh", "o")
