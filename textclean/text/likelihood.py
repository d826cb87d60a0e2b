"""How likely a run of words is in a language: letter statistics that make a damaged text tell itself from a whole one.

The figures are costs in nats (natural logarithm of one over the probability): the lower, the likelier. They come from the
letter n-gram counts (one to three letters) that the langdetect package ships for its languages; nothing is stored beside them.

Source: Shuyo Nakatani, language-detection profiles (Apache-2.0), as packaged in langdetect; interpolated n-gram model after
Jelinek and Mercer (1980).
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, cached_property, lru_cache, partial
from importlib.util import find_spec
from math import log
from pathlib import Path
from typing import Any, NamedTuple

from textclean.patterns import re
from textclean.shipped import Ahead, code

CYRILLIC = ("ru", "uk", "bg", "mk")
CENTRAL = ("pl", "cs", "sk", "hu", "ro", "hr", "sl")
WESTERN = ("de", "fr", "es", "it", "pt", "sv", "da", "no", "fi", "nl", "en")
LATIN = (*WESTERN, *CENTRAL, "tr", "lt", "lv", "et", "vi", "sq", "ca")
# Letters beyond ASCII of languages in the Latin script, the commonest first: a text has those of one language, give or take a
# name.
ALPHABETS = {
    "fr": "\xe9\xe0\xe8\xea\xe7\xf9\xee\xf4\xe2\xfb\xeb\xef\u0153\xfc\xff\xe6",
    "de": "\xfc\xe4\xf6\xdf",
    "es": "\xf3\xed\xe1\xe9\xf1\xfa\xfc\xaa\xba",
    "pt": "\xe3\xe7\xe9\xe1\xed\xf3\xea\xf5\xe2\xfa\xe0\xf4\xaa\xba",
    "it": "\xe8\xe0\xf9\xec\xf2\xe9",
    "ca": "\xe0\xe9\xe8\xed\xf3\xf2\xfa\xe7\xef\xfc",
    "pl": "\u0142\u0105\u0119\u017c\xf3\u015b\u0107\u0144\u017a",
    "cs": "\xed\xe1\xe9\u011b\xfd\u010d\u0159\u017e\u0161\u016f\xfa\u0165\u0148\u010f\xf3",
    "sk": "\xe1\xed\xe9\xfd\u010d\u0161\u017e\u013e\xfa\u0165\xf4\u0148\xe4\xf3\u010f\u013a\u0155",
    "hu": "\xe1\xe9\xf6\xf3\xfc\xed\u0151\xfa\u0171",
    "ro": "\u0103\xee\u0219\u021b\xe2\u015f\u0163",
    "tr": "\u0131\xfc\u015f\xe7\u011f\xf6\xe2\xee\xfb",
    "sv": "\xe4\xe5\xf6\xe9",
    "da": "\xe5\xf8\xe6\xe9",
    "is": "\xe1\xed\xf0\xe9\xf3\xfa\xfe\xfd\xe6\xf6",
    "hr": "\u010d\u0161\u017e\u0107\u0111",
    "et": "\xe4\xf5\xfc\xf6\u0161\u017e",
    "lv": "\u0101\u012b\u0161\u0113\u016b\u0146\u013c\u0123\u0137\u010d\u017e",
    "lt": "\u0117\u0161\u017e\u0173\u012f\u0105\u016b\u010d\u0119",
}
PUNCTUATION = frozenset(
    ".,;:!?\"'()[]{}<>-/|*+=#%&@_0123456789"
    "\xab\xbb\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026\xb7\xa0\u202f\u3000"
    "\u060c\u061b\u061f\u3001\u3002\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f\u300a\u300b\u300c\u300d\u300e\u300f"
)
SIGNS = frozenset("\u20ac\xa3\xb0\xa7\xa9\xae\u2122\xbd\u2116\xbf\xa1\xba\xb2\xb3\xaa")
_JOINERS = frozenset("\u2019'-\xb7./&@_0123456789")
_JOINS = frozenset("\u200c\u200d\u200e\u200f")  # what holds letters apart or together, and turns a line
_BETWEEN_WORDS = frozenset("\u2013\u2014\u2026\xa0\u202f")
_TOKEN = re.compile(r"[^ \t\n]+")
_WORD = re.compile("[^\\W\\d_\xb2\xb3\xb9\xbc-\xbe]+")
_UNSEEN_LETTER = 3e-5
_UNSEEN_SIGN = 1e-5
_UNSEEN_IDEOGRAPH = 3e-7  # there are tens of thousands of them
_FLOOR = 1e-6
_WORD_END = 0.08
_MOST_KNOWN = 20_000  # of what was worked out before
_INSIDE = 13.0  # nats: nobody puts a mark or a sign into a word


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


def _size(language: str) -> str:
    """By what a table of langdetect is known: its length in bytes."""
    return f"{(_folder() / language).stat().st_size} {code(__file__)}"


class _Counts(NamedTuple):
    """How often runs of small letters were seen in a language, as plain data: the runs between line ends, each one's number; the
    letters, and how many runs begin with each; how many letters there were; and the usual letters."""

    grams: str
    counts: Sequence[int]
    letters: str
    starts: Sequence[int]
    total: int
    usual: str


@lru_cache(maxsize=128)
def table_of(language: str) -> Ahead:
    """Where the counts of a language are found if they were worked out already."""
    return Ahead(f"letters {language}", partial(_size, language), partial(counted, language))


def languages() -> list[str]:
    """All languages that there are counts of, by their names in langdetect."""
    return sorted(path.name for path in _folder().iterdir() if path.is_file() and path.suffix != ".py")


def counted(language: str) -> _Counts:
    """The counts of a language. Raises FileNotFoundError where there are none."""
    return _Counts(*table_of(language).get("counts", lambda: _count(language)))


def _count(language: str) -> _Counts:
    counts: dict[str, int] = {}
    for gram, count in profile(language)["freq"].items():
        low = gram.lower()
        counts[low] = counts.get(low, 0) + count
    starts = {g: n for g, n in counts.items() if len(g) == 1}
    total = sum(starts.values())
    usual = {g for g, n in starts.items() if n / total > 2e-4 and not g.isascii()} | set(ALPHABETS.get(language, ""))
    if _VIETNAMESE[0] in usual:
        usual |= set(map(chr, range(0x1EA0, 0x1EFA)))
    pairs: dict[str, int] = {}
    for gram, count in counts.items():
        if len(gram) == 2:
            pairs[gram[0]] = pairs.get(gram[0], 0) + count
    starts |= {g: n for g, n in pairs.items() if n > starts.get(g, 0)}
    return _Counts(
        "\n".join(counts), list(counts.values()), "".join(starts), list(starts.values()), total, "".join(sorted(usual))
    )


class Letters:
    """The statistics of one language."""

    def __init__(self, language: str) -> None:
        told = counted(language)
        self.usual = frozenset(told.usual)
        self.counts = dict(zip(told.grams.split("\n"), told.counts, strict=True))
        self.starts = dict(zip(told.letters, told.starts, strict=True))
        self.lone = _Lone(self.counts, told.total)
        self._language = language

    @cached_property
    def _costs(self) -> Mapping[str, tuple[float, ...]]:
        return _costs((self._language,))

    def cost(self, word: str) -> float:
        """Cost of a word, its borders included."""
        return self._costs[word][0]


class _Costs(dict[str, tuple[float, ...]]):
    """What words cost in each of some languages, worked out when they are first asked for."""

    def __init__(self, languages: Sequence[str]) -> None:
        super().__init__()
        self._nats = _Nats(languages)

    def __missing__(self, word: str) -> tuple[float, ...]:
        if len(self) > _MOST_KNOWN:
            self.clear()
        more, grams = _grams(word)
        rows = zip(*map(self._nats.__getitem__, grams), strict=True)
        found = self[word] = tuple([sum(row, more) for row in rows])
        return found


class _Nats(dict[str, tuple[float, ...]]):
    """What the last of two or three letters costs behind the others in each of some languages (of two, the first is the blank
    before a word), worked out when it is first asked for: of tens of thousands of runs, few ever are."""

    def __init__(self, languages: Sequence[str]) -> None:
        super().__init__()
        self._letters = [letters(language) for language in languages]
        self._counts = [each.counts for each in self._letters]
        self._ends: dict[str, Sequence[tuple[float, float]]] = {}

    def __missing__(self, gram: str) -> tuple[float, ...]:
        if len(self) > _MOST_KNOWN:
            self.clear()
            self._ends.clear()
        pair = gram[-2:]
        if pair == gram:
            found = tuple([_pair(each, pair) for each in self._letters])
        else:
            ends = self._ends.get(pair)
            if ends is None:
                last = pair[-1]
                ends = self._ends[pair] = [
                    _end(each, pair) if pair in each.counts else each.lone[last] for each in self._letters
                ]
            found = tuple(
                [
                    _triple(counts, gram, share) if gram in counts and share else nats
                    for counts, (share, nats) in zip(self._counts, ends, strict=True)
                ]
            )
        self[gram] = found
        return found


class _Lone(dict[str, tuple[float, float]]):
    """The share of a letter where the one before it tells nothing, nought for one that is never seen; and what it costs."""

    def __init__(self, counts: Mapping[str, int], total: int) -> None:
        super().__init__()
        self._counts = counts
        self._total = total

    def __missing__(self, letter: str) -> tuple[float, float]:
        one = self._counts[letter] / self._total if letter in self._counts else _WORD_END if letter == " " else 0.0
        share = 0.1 * one
        found = self[letter] = share, -log(max(share, _FLOOR) if one else _unseen(letter))
        return found


def _end(of: Letters, pair: str) -> tuple[float, float]:
    """The share of the second of two letters that were seen together, behind any two that end in the first, but for what those
    tell; and what it costs where they tell nothing."""
    share, nats = of.lone[pair[-1]]
    if not share:
        return share, nats
    share += 0.3 * (of.counts[pair] / of.starts[pair[0]])
    return share, -log(max(share, _FLOOR))


def _pair(of: Letters, pair: str) -> float:
    """What the second of two letters costs behind the first, where nothing is before them."""
    share, nats = _end(of, pair) if pair in of.counts else of.lone[pair[-1]]
    if not share or pair not in of.counts:
        return nats
    return -log(max(share + 0.6 * (of.counts[pair] / of.starts[pair[0]]), _FLOOR))


def _triple(counts: Mapping[str, int], gram: str, share: float) -> float:
    """What the last of three letters costs that were seen together."""
    of = counts.get(gram[:2])
    return -log(max(share + 0.6 * min(1.0, counts[gram] / of), _FLOOR) if of else max(share, _FLOOR))


@lru_cache(maxsize=_MOST_KNOWN)
def _grams(word: str) -> tuple[float, tuple[str, ...]]:
    """The runs of letters that a word's cost is the sum of, and what it costs to tell its letters from those counted."""
    word, more = _classes(f" {_lowered(word)} ")
    return more, (word[:2], *(word[i : i + 3] for i in range(len(word) - 2)))


# The counts don't tell apart all letters of large scripts: these stand for their like (first letter, last letter, stand-in).
_VIETNAMESE = ("\N{LATIN SMALL LETTER E WITH CIRCUMFLEX AND HOOK ABOVE}", 0x1EA0, 0x1EF9)
_STAND_INS = (
    _VIETNAMESE,
    ("\N{HIRAGANA LETTER A}", 0x3041, 0x309F),
    ("\N{KATAKANA LETTER A}", 0x30A1, 0x30FF),
)


@lru_cache(maxsize=1)
def _class_of() -> dict[str, tuple[str, float]]:
    """The letter whose count stands for a letter's, and what it costs to tell which of its like is meant."""
    out: dict[str, tuple[str, float]] = {}
    for letter, first, last in _STAND_INS:
        out |= {chr(c): (letter, log((last - first) / 2)) for c in range(first, last + 1)}
    for group in _CLASSES.get("of ideographs", _of_ideographs):
        out |= dict.fromkeys(group, (group[0], log(len(group))))
    return out


def _of_ideographs() -> list[str]:
    from langdetect.utils.ngram import NGram

    return list(map(str, NGram.CJK_CLASS))


_CLASSES = Ahead("classes of letters", partial(_size, "../utils/messages.properties"), _class_of.__wrapped__)


def _classes(word: str) -> tuple[str, float]:
    """The word in the letters that are counted, and the cost of telling its own from them."""
    if max(word) < "\u1ea0":
        return word, 0.0
    classes = _class_of()
    found = [classes.get(c, (c, 0.0)) for c in word]
    return "".join(c for c, _ in found), sum(more for _, more in found)


def _unseen(letter: str) -> float:
    if letter >= "\u2e80":
        return _UNSEEN_IDEOGRAPH
    return _UNSEEN_LETTER if letter.isalpha() else _UNSEEN_SIGN


def _lowered(word: str) -> str:
    """Small letters, one for each: the Turkish dotted capital would become two."""
    return word.replace("\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}", "i").lower()


@lru_cache(maxsize=64)
def letters(language: str) -> Letters:
    return Letters(language)


@lru_cache(maxsize=64)
def _costs(languages: tuple[str, ...]) -> _Costs:
    return _Costs(languages)


def tokens(text: str) -> list[tuple[int, int]]:
    """The spans of all runs between blanks."""
    return [m.span() for m in _TOKEN.finditer(text)]


@lru_cache(maxsize=20_000)
def sign_cost(token: str) -> float:
    """Cost of what in a token isn't a letter: cheap where writers put it, dear in the middle of a word."""
    total = 0.0
    last = len(token) - 1
    for i, char in enumerate(token):
        if char.isalpha():
            continue
        kind = unicodedata.category(char)
        if kind in ("Mn", "Mc"):
            total += _mark_cost(char, token[i - 1] if i else " ")
            continue
        if char.isascii() or char in _JOINS:
            total += 1.5
            continue
        left, right = i > 0 and token[i - 1].isalpha(), i < last and token[i + 1].isalpha()
        total += _one_sign(char, kind, left, right)
    return total


_RARE_MARKS = re.compile("[\u0591-\u05c7\u064b-\u065f\u0670]")  # vowels that Hebrew and Arabic leave to the reader
_THAI_MARKS = re.compile("[\u0e31-\u0e4e]")
_SHADDA = "\u0651"


def _mark_cost(char: str, before: str) -> float:
    """Cost of a mark over or under a letter: dear where no letter is below it, and where marks are piled up."""
    on_mark = unicodedata.category(before) in ("Mn", "Mc")
    if not on_mark and not before.isalpha():
        return 9.0
    if _RARE_MARKS.match(char):
        return 9.0 if on_mark and _SHADDA not in (char, before) else 5.0
    return 2.5 if _THAI_MARKS.match(char) else 0.0


def _one_sign(char: str, kind: str, left: bool, right: bool) -> float:
    if char in PUNCTUATION:
        if left and right and char not in _JOINERS and char < "\u3000":
            return 7.0 if char in _BETWEEN_WORDS else _INSIDE
        wrong_side = (right and char in "\u201d\xbb\u203a") or (left and char in "\xab\u201e\u201c\u201a\u2039")
        return 5.5 if wrong_side else 3.5
    if char in SIGNS:
        if not (left or right) or (char in "\xbf\xa1" and not left) or (char in "\xb2\xb3\xba\xaa\xb0" and not right):
            return 4.5
        return _INSIDE if left and right else 9.5
    if kind in ("Cc", "Co", "Cn"):
        return 14.0
    return _INSIDE if left and right else 9.0


@lru_cache(maxsize=_MOST_KNOWN)
def _words(token: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(token))


def cost(found: Sequence[str], language: str) -> float:
    """Cost of tokens in a language."""
    return least_cost(found, (language,))[0]


def least_cost(
    found: Sequence[str], languages: Sequence[str], spoken: str = "", foreign: float = 0.0
) -> tuple[float, str]:
    """The least cost of tokens in any of the languages, and that language.

    Where `spoken` is one of them, the others cost `foreign` nats more.
    """
    dearer = foreign if spoken in languages else 0.0
    each = costs(found, languages)
    return min((cost + (language != spoken) * dearer, language) for cost, language in zip(each, languages, strict=True))


def costs(found: Sequence[str], languages: Sequence[str]) -> list[float]:
    """The cost of tokens in each of the languages."""
    signs = 0.0
    words: list[str] = []
    for token in found:
        if token.isalpha():
            words.append(token)
        else:
            signs += sign_cost(token)
            words += _words(token)
    if not words:
        return [signs] * len(languages)
    rows = zip(*map(_costs(tuple(languages)).__getitem__, words), strict=True)
    return [signs + sum(row) for row in rows]
