"""langdetect's answer, several times faster and the same to the last bit: its tables, its chances, its figures.

langdetect draws runs of one to three letters of the text by chance, until one language has nearly all the probability, and takes
the mean of several trials. What costs it time is that it asks all its languages, of which most have no probability to begin with,
and looks up the Unicode block of every letter. Here only the languages in question are asked, and a letter is looked up once.

Source: Shuyo Nakatani, language-detection (Apache-2.0), as packaged in langdetect.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from textclean.patterns import re
from textclean.text.lettercounts import profile

_TRIALS = 7
_ALPHA, _ALPHA_WIDTH = 0.5, 0.05
_BASE_FREQUENCY = 10_000
_MOST_DRAWS = 1_000
_SURE = 0.99999
_LEAST_PROBABILITY = 0.1
_MOST_KNOWN = 50_000
_MOST_CHARS = 10_000
_ROUNDING = 1e-9

_LATIN = re.compile("[A-z]")  # as langdetect has it: with the six signs between Z and a
_OTHER = re.compile("[\u0300-\u1dff\u1f00-\U0010ffff]")


def likeliest(
    words: str, languages: Sequence[str], least: Mapping[str, float] | None = None
) -> tuple[str, float] | None:
    """The likeliest of some languages and its probability, for words with one blank between them; None for no answer.

    Where `least` is given, the caller takes no other answer than one of its languages with more than its probability. Then there
    are no more trials than it takes to know: the probability may be one that the language has at the least, and None stands for
    all answers that nobody wants.
    """
    return _answer(words[:_MOST_CHARS], tuple(languages), None if least is None else tuple(least.items()))


@lru_cache(maxsize=4)  # a text is asked again when its line ends were mended, which are no words
def _answer(
    words: str, languages: tuple[str, ...], least: tuple[tuple[str, float], ...] | None
) -> tuple[str, float] | None:
    shares = _shares(languages)
    grams = _grams(_cleaned(words), shares)
    if not grams:
        return None
    order = shares.languages
    wanted = [(order.index(language), limit) for language, limit in least or () if language in order]
    chance = random.Random(0)
    total = [0.0] * len(order)
    for left in reversed(range(_TRIALS)):
        weight = (_ALPHA + chance.gauss(0.0, 1.0) * _ALPHA_WIDTH) / _BASE_FREQUENCY
        total = [a + p / _TRIALS for a, p in zip(total, _trial(grams, weight, chance), strict=True)]
        more = left / _TRIALS + _ROUNDING
        if least is not None and not any(total[place] + more > limit for place, limit in wanted):
            return None
        place, limit = max(wanted, key=lambda item: total[item[0]], default=(0, 1.0))
        if total[place] > limit and all(total[place] > p + more for p in (*total[:place], *total[place + 1 :])):
            return order[place], total[place]
    best = max(total)
    return (order[total.index(best)], best) if best > _LEAST_PROBABILITY else None


def _trial(grams: Sequence[Sequence[float]], weight: float, chance: random.Random) -> list[float]:
    """The probability of each language. Five runs are drawn at once, and multiplied in the order in which they were drawn: so the
    figures are the same to the last bit."""
    bits, number, among = chance.getrandbits, len(grams), len(grams).bit_length()

    def draw() -> Sequence[float]:
        place = bits(among)
        while place >= number:
            place = bits(among)
        return grams[place]

    first = 1.0 / len(grams[0])
    prob = _shared([first * (weight + share) for share in draw()])
    for _ in range(_MOST_DRAWS // 5):
        if max(prob) > _SURE:
            break
        five = zip(prob, draw(), draw(), draw(), draw(), draw(), strict=True)
        prob = _shared(
            [p * (weight + a) * (weight + b) * (weight + c) * (weight + d) * (weight + e) for p, a, b, c, d, e in five]
        )
    return prob


def _shared(prob: list[float]) -> list[float]:
    total = sum(prob)
    return [p / total for p in prob]


def _cleaned(words: str) -> str:
    """Without what is Latin in a text that is mostly not."""
    if words.isascii() or 2 * len(_LATIN.findall(words)) >= len(_OTHER.findall(words)):
        return words
    return _LATIN.sub("", words)


def _grams(words: str, shares: _Shares) -> list[Sequence[float]]:
    """The shares of every run of one to three letters that any language has: those that end in a letter or in the blank behind
    a word, none in the second of two capitals."""
    found: list[Sequence[float]] = []
    text = words.translate(_normal())
    runs = text.split(" ")
    for number, run in enumerate(runs):
        if not run:
            continue
        run = f" {run} " if number + 1 < len(runs) else f" {run}"
        upper = not run.islower()
        for i in range(1, len(run)):
            if upper and run[i].isupper() and run[i - 1].isupper():
                continue
            for gram in (run[i], run[i - 1 : i + 1], run[i - 2 : i + 1] if i > 1 else ""):
                share = shares[gram]
                if share:
                    found.append(share)
    return found


class _Normal(dict[int, str]):
    """The letter that langdetect counts for a letter, looked up when it is first asked for."""

    def __missing__(self, code: int) -> str:
        from langdetect.utils.ngram import NGram

        found: str = NGram.normalize(chr(code))
        self[code] = found
        return found


@cache
def _normal() -> _Normal:
    return _Normal()


class _Shares(dict[str, Sequence[float]]):
    """The share of a run of letters among those of its length in each of some languages, worked out when it is first asked for;
    empty for one that no language has."""

    def __init__(self, languages: Sequence[str]) -> None:
        super().__init__()
        tables = _tables()
        self._all = [table["freq"] for table in tables]
        live = [table for table in tables if table["name"] in languages]
        self.languages: list[str] = [table["name"] for table in live]
        self._live = [(table["freq"], table["n_words"]) for table in live]
        self[" "] = self[""] = ()

    def __missing__(self, gram: str) -> Sequence[float]:
        if len(self) > _MOST_KNOWN:
            self.clear()
            self[" "] = self[""] = ()
        found: Sequence[float] = ()
        if any(gram in counts for counts in self._all):
            length = len(gram)
            found = tuple(
                1.0 * counts[gram] / total[length - 1] if gram in counts else 0.0 for counts, total in self._live
            )
        self[gram] = found
        return found


@cache
def _shares(languages: tuple[str, ...]) -> _Shares:
    return _Shares(languages)


@cache
def _tables() -> list[Any]:
    """langdetect's tables, in the order of their names."""
    from langdetect.detector_factory import PROFILES_DIRECTORY

    paths = sorted(Path(PROFILES_DIRECTORY).iterdir())
    return [profile(path.name) for path in paths if path.suffix != ".py" and path.is_file()]
