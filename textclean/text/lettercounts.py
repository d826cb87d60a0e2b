"""What langdetect counted: how often runs of one to three letters were seen in a language, and how probable that makes each
letter behind the others.

Source: Shuyo Nakatani, language-detection profiles (Apache-2.0), as packaged in langdetect; interpolated n-gram model after
Jelinek and Mercer (1980).
"""

from __future__ import annotations

import json
import sys
from array import array
from binascii import b2a_base64
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from importlib.util import find_spec
from itertools import accumulate, chain
from math import log
from pathlib import Path
from typing import Any, NamedTuple

from textclean.shipped import code

FIRST = "\n"
"""Behind a blank and a letter: nothing is before them."""
SEPARATOR = "|"  # no letter, and nothing that JSON would have to escape
_FLOOR = 1e-6
_WORD_END = 0.08


@lru_cache(maxsize=64)
def profile(language: str) -> dict[str, Any]:
    """langdetect's table of a language, under its name there: how often each run of one to three letters (`freq`) was seen, and
    how many runs of each length (`n_words`). Nobody changes it."""
    table: dict[str, Any] = json.loads((_folder() / language).read_text("utf-8"))
    return table


@cache
def _folder() -> Path:
    """langdetect's folder of tables, found without importing the package."""
    spec = find_spec("langdetect")
    if spec is None or not spec.origin:
        raise FileNotFoundError("langdetect")
    return Path(spec.origin).with_name("profiles")


def languages() -> list[str]:
    """All languages that there are tables of, by their names in langdetect."""
    return sorted(path.name for path in _folder().iterdir() if path.is_file() and path.suffix != ".py")


@cache
def _code() -> str:
    return code(__file__)


def version(names: Iterable[str]) -> str:
    """What says that two versions of these tables are the same: their length in bytes, and the code here."""
    sizes = "-".join(str((_folder() / name).stat().st_size) for name in names)
    return f"{sizes} {sys.byteorder} {_code()}"


class Numbers(NamedTuple):
    """What the last letter of a run costs behind the others (in nats), for runs of small letters in some languages, as plain
    data: the runs between separators; for each, where its figures begin; for each figure the number of the language, in
    their order, and the figure (to seven digits). All numbers are in base 64. Behind a blank and a letter, a line end says that
    nothing is before them."""

    runs: str
    starts: str
    owners: str
    costs: str


def numbers(languages: Sequence[str]) -> Numbers:
    """The costs in some languages. Raises FileNotFoundError for one that nobody counted."""
    found: dict[str, list[tuple[int, float]]] = {}
    for number, language in enumerate(languages):
        for run, chance in _counted(language).items():
            found.setdefault(run, []).append((number, chance))
    figures = list(chain(*found.values()))
    return Numbers(
        SEPARATOR.join(found),
        _in_base_64(array("I", accumulate(map(len, found.values()), initial=0)).tobytes()),
        _in_base_64(bytes(number for number, _ in figures)),
        _in_base_64(array("f", (-log(max(chance, _FLOOR)) for _, chance in figures)).tobytes()),
    )


def _in_base_64(data: bytes) -> str:
    return b2a_base64(data, newline=False).decode()


def _counted(language: str) -> dict[str, float]:
    counts = _counts(language)
    one = _shares(counts)
    starts = {gram: n for gram, n in counts.items() if len(gram) == 1}
    pairs: dict[str, int] = {}
    for gram, n in counts.items():
        if len(gram) == 2:
            pairs[gram[0]] = pairs.get(gram[0], 0) + n
    starts |= {gram: n for gram, n in pairs.items() if n > starts.get(gram, 0)}
    found = {letter: 0.1 * share for letter, share in one.items()}
    for gram, n in counts.items():
        if gram[-1] in one and len(gram) in (2, 3):
            pair = gram[-2:]
            two = counts[pair] / starts[pair[0]] if pair in counts else 0.0
            share = 0.1 * one[gram[-1]] + 0.3 * two
            if pair == gram:
                found[pair] = share
                if pair[0] == " ":
                    found[pair + FIRST] = share + 0.6 * two
            else:
                of = counts.get(gram[:2])
                found[gram] = share + 0.6 * min(1.0, n / of) if of else share
    return found


def _counts(language: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for gram, n in profile(language)["freq"].items():
        low = gram.lower()
        counts[low] = counts.get(low, 0) + n
    return counts


def shares_of_letters(language: str) -> Mapping[str, float]:
    """The share of each letter, and of the blank behind a word. Raises FileNotFoundError for a language that nobody counted."""
    return _shares(_counts(language))


def _shares(counts: Mapping[str, int]) -> dict[str, float]:
    letters = {gram: n for gram, n in counts.items() if len(gram) == 1}
    total = sum(letters.values())
    return {" ": _WORD_END} | {letter: n / total for letter, n in letters.items()}
