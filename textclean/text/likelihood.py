"""How likely a run of words is in a language: letter statistics that make a damaged text tell itself from a whole one.

The figures are costs in nats (natural logarithm of one over the probability): the lower, the likelier. They come from the
letter n-gram counts (one to three letters) that the langdetect package ships for its languages; nothing is stored beside them.

Source: Shuyo Nakatani, language-detection profiles (Apache-2.0), as packaged in langdetect; interpolated n-gram model after
Jelinek and Mercer (1980).
"""

from __future__ import annotations

import unicodedata
from array import array
from binascii import a2b_base64
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import count
from math import log

from textclean.patterns import re
from textclean.shipped import Ahead, code
from textclean.text.large import remembered
from textclean.text.lettercounts import FIRST, SEPARATOR, Numbers, languages, numbers, shares_of_letters, version

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
_MOST_KNOWN = 20_000  # of what was worked out before
_INSIDE = 13.0  # nats: nobody puts a mark or a sign into a word


class _Nats(dict[str, Sequence[float]]):
    """What the last of two or three letters costs behind the others in each of some languages (of two, the first is the blank
    before a word), worked out when it is first asked for: of tens of thousands of runs, few ever are."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        super().__init__()
        told = Numbers(*_table_of(languages).get("costs", partial(numbers, languages)))
        self.languages = languages
        self._places = dict(zip(told.runs.split(SEPARATOR), count(), strict=False))
        self._starts, self._costs = array("I"), array("f")
        self._starts.frombytes(a2b_base64(told.starts))
        self._costs.frombytes(a2b_base64(told.costs))
        self._owners = a2b_base64(told.owners)
        self._ends: dict[str, list[float]] = {}

    def __missing__(self, gram: str) -> Sequence[float]:
        if len(self) > _MOST_KNOWN:
            self.clear()
            self._ends.clear()
        ends = self._ends.get(gram[-2:])
        if ends is None:
            pair, last = gram[-2:], gram[-1]
            ends = [-log(_unseen(last))] * len(self.languages)
            ends = self._ends[pair] = self._seen(pair, self._seen(last, ends))
        found = self[gram] = self._seen(gram if len(gram) > 2 else gram + FIRST, ends)
        return found

    def _seen(self, run: str, costs: list[float]) -> list[float]:
        """What a run costs in the languages in which it was seen, and these costs in the others."""
        place = self._places.get(run)
        if place is None:
            return costs
        start, end = self._starts[place], self._starts[place + 1]
        if end - start == len(costs):
            return self._costs[start:end].tolist()
        found = costs.copy()
        for owner, cost in zip(self._owners[start:end], self._costs[start:end], strict=True):
            found[owner] = cost
        return found


_TOGETHER = (LATIN, CYRILLIC)
_ALONE = ("el", "he", "ar", "fa", "ur", "th", "ko", "ja", "zh-cn", "zh-tw")


@lru_cache(maxsize=64)
def _nats_of(language: str) -> _Nats:
    """The figures of a language, beside those of the others of its alphabet."""
    for group in _TOGETHER:
        if language in group:
            return _Nats(group) if language == group[0] else _nats_of(group[0])
    return _Nats((language,))


@lru_cache(maxsize=64)
def _table_of(languages: tuple[str, ...]) -> Ahead:
    return Ahead(f"letters {' '.join(languages)}", partial(version, languages), partial(_Nats, languages))


for _group in (*_TOGETHER, *((language,) for language in _ALONE)):
    _table_of(_group)


class Letters:
    """The statistics of one language. Raises FileNotFoundError where there are none."""

    def __init__(self, language: str) -> None:
        self.usual = frozenset(_USUAL.get(language, partial(_usual, language)))
        """Letters beyond ASCII that are usual in it."""
        self._language = language

    @cached_property
    def _costs(self) -> Mapping[str, tuple[float, ...]]:
        return _costs((self._language,))

    def cost(self, word: str) -> float:
        """Cost of a word, its borders included."""
        return self._costs[word][0]


def _usual(language: str) -> str:
    shares = shares_of_letters(language).items()
    usual = {letter for letter, share in shares if share > 2e-4 and not letter.isascii()}
    usual |= set(ALPHABETS.get(language, ""))
    if _VIETNAMESE[0] in usual:
        usual |= set(map(chr, range(0x1EA0, 0x1EFA)))
    return "".join(sorted(usual))


_USUAL = Ahead(
    "usual letters",
    lambda: f"{version(languages())} {code(__file__)}",
    lambda: [Letters(language) for language in languages()],
)


class _Costs(dict[str, tuple[float, ...]]):
    """What words cost in each of some languages, worked out when they are first asked for."""

    def __init__(self, languages: Sequence[str]) -> None:
        super().__init__()
        tables = list(map(_nats_of, languages))
        self._tables = list({id(table): table for table in tables}.values())
        places = {id(table): place for place, table in enumerate(self._tables)}
        self._columns = [
            (places[id(table)], table.languages.index(language))
            for table, language in zip(tables, languages, strict=True)
        ]

    def __missing__(self, word: str) -> tuple[float, ...]:
        if len(self) > _MOST_KNOWN:
            self.clear()
        more, grams = _grams(word)
        told = [
            list(zip(*map(table.__getitem__, grams), strict=True)) for table in self._tables
        ]  # by language, its grams
        found = self[word] = tuple([sum(told[number][i], more) for number, i in self._columns])
        return found


@remembered(_MOST_KNOWN)
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


_CLASSES = Ahead("classes of letters", partial(version, ["../utils/messages.properties"]), _class_of.__wrapped__)


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


@remembered(64)
def _costs(languages: tuple[str, ...]) -> _Costs:
    return _Costs(languages)


def tokens(text: str) -> Iterator[tuple[int, int]]:
    """The spans of all runs between blanks."""
    return (m.span() for m in _TOKEN.finditer(text))


@remembered(20_000)
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


@remembered(_MOST_KNOWN)
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
