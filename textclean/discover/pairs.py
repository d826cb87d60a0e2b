"""Which two forms may be one name: blocks of likely ones, a score, and guards that keep two names two.

A pair is only looked at where the two share classes of consonants, or where one is a spelling that the other's native
one would give. What is found is a proposal for a person, never a fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from textclean.discover import native, sounds, words
from textclean.discover.census import DOCUMENTS, Census, Form
from textclean.discover.known import Known
from textclean.errors import UsageError
from textclean.patterns import re

LEAST_JARO_WINKLER = 0.80
PRICE_PER_SOUND = 0.08
PRICE_AT_LEAST = 0.12
"""Two forms may differ by this much for each of their sounds, and by this much more; see `sounds.distance`."""
DIGITS = re.compile(r"\d+")
_FREQUENT = 8
_TOO_OFTEN_TOGETHER = 0.34
_MOST_IN_BLOCK = 3000


class Pair(NamedTuple):
    """Two forms, the first in alphabetical order, how alike they are (0 to 1), and why."""

    one: str
    other: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Judge:
    """What speaks against a pair, beside the letters."""

    census: Census
    known: Known
    rejected: frozenset[tuple[str, str]] = frozenset()

    def apart(self, one: Form, other: Form) -> bool:
        """Are these two names, whatever their letters?"""
        a, b = sorted((one.words, other.words))
        return (
            self._refused(a, b)
            or DIGITS.findall(a) != DIGITS.findall(b)
            or self.known.apart(a, b)
            or _together(one, other)
            or (min(one.count, other.count) >= _FREQUENT and not one.neighbours & other.neighbours)
        )

    def _refused(self, one: str, other: str) -> bool:
        """Has a person rejected the pair, as it is or without words that both have (`Lindgren Foundation`)?"""
        if not self.rejected:
            return False
        first, second = one.split(" "), other.split(" ")
        lead = _shared(first, second)
        tail = _shared(first[lead:][::-1], second[lead:][::-1])
        starts, ends = range(lead + 1), range(tail + 1)
        parts = ((first[i : len(first) - j], second[i : len(second) - j]) for i in starts for j in ends)
        return any(tuple(sorted((" ".join(a), " ".join(b)))) in self.rejected for a, b in parts)

    def both_words(self, one: str, other: str) -> bool:
        """Are they two words of a dictionary, or two given names by themselves (many people have those)?"""
        first, second = one.split(" "), other.split(" ")
        if len(first) != len(second):
            return False
        different = {word for pair in zip(first, second, strict=True) if pair[0] != pair[1] for word in pair}
        if {word.lower() for word in different} <= words.dictionary():
            return True
        return len(first) == 1 and different <= self.known.given


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """So many words at the beginning are the same."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _together(one: Form, other: Form) -> bool:
    """Do they often occur in the same document? What a corpus writes two ways, one document seldom does."""
    first, second = set(one.documents), set(other.documents)
    # Of many documents only those with small hashes are kept: compared is what both would have kept.
    limit = min(max(f.documents) if len(f.documents) == DOCUMENTS else 1 << 64 for f in (one, other))
    first, second = ({d for d in some if d <= limit} for some in (first, second))
    shared = len(first & second)
    return shared > 1 and shared > _TOO_OFTEN_TOGETHER * min(len(first), len(second))


def similarity() -> Callable[[str, str], float]:
    """Jaro-Winkler, from rapidfuzz. Raises UsageError where that isn't installed."""
    try:
        from rapidfuzz.distance import JaroWinkler
    except ImportError:
        raise UsageError(
            "discover compares names with the package rapidfuzz, which is not installed: pip install 'textclean[discover]'"
        ) from None
    return JaroWinkler.similarity


def pairs(census: Census, judge: Judge) -> list[Pair]:
    """Every two forms that may be one name, most alike first."""
    forms = words.candidates(census)
    alike = similarity()
    found: dict[tuple[str, str], Pair] = {}
    for one, other, why in _derived(forms):
        _keep(found, judge, one, other, _Score(max(0.9, alike(*_folded(one, other))), why))
    for one, other in _blocked(forms):
        if (score := _scored(one, other, alike)) is not None:
            _keep(found, judge, one, other, score)
    return sorted(_not_repeated(found), key=lambda p: (-p.score, p.one, p.other))


class _Score(NamedTuple):
    value: float
    why: str


def _keep(found: dict[tuple[str, str], Pair], judge: Judge, one: Form, other: Form, score: _Score) -> None:
    a, b = sorted((one, other), key=lambda form: form.words)
    if (a.words, b.words) in found or judge.both_words(a.words, b.words) or judge.apart(a, b):
        return
    shared = sorted(a.neighbours & b.neighbours)[:4]
    why = f"{score.why}; both beside {', '.join(shared)}" if shared else score.why
    found[a.words, b.words] = Pair(a.words, b.words, min(1.0, score.value + 0.01 * len(shared)), why)


def _derived(forms: Iterable[Form]) -> Iterator[tuple[Form, Form, str]]:
    by_words: Mapping[str, Form] = {form.words: form for form in forms}
    for form in by_words.values():
        for spelling, why in native.spellings(form.words).items():
            if spelling in by_words and spelling != form.words:
                yield form, by_words[spelling], why


def _blocked(forms: Iterable[Form]) -> Iterator[tuple[Form, Form]]:
    """Every two forms that share a key: their consonants; of several words, also initials and the consonants of the last."""
    blocks: dict[str, list[Form]] = {}
    for form in forms:
        for key in _keys(form.words):
            blocks.setdefault(key, []).append(form)
    done: set[tuple[str, str]] = set()
    for key in sorted(blocks):
        block = blocks[key]
        if len(block) > _MOST_IN_BLOCK:  # such a key tells nothing
            continue
        for one, other in combinations(block, 2):
            if (one.words, other.words) not in done and abs(len(one.words) - len(other.words)) < 6:
                done.add((one.words, other.words))
                yield one, other


def _keys(name: str) -> Iterator[str]:
    yield from (key for key in sounds.keys(name) if len(key) > 1)
    parts = name.split(" ")
    if len(parts) > 1:
        initials = "".join(part[0] for part in parts[:-1]).upper()
        yield from (f"{initials} {key}" for key in sounds.keys(parts[-1]))


def _folded(one: Form, other: Form) -> tuple[str, str]:
    return sounds.folded(one.words), sounds.folded(other.words)


def _scored(one: Form, other: Form, alike: Callable[[str, str], float]) -> _Score | None:
    a, b = _folded(one, other)
    if a == b:
        return _Score(1.0, "the same letters, marks and blanks aside")
    if one.words.count(" ") != other.words.count(" "):
        return None
    similar = alike(a, b)
    if similar < LEAST_JARO_WINKLER:
        return None
    price, most = 0.0, 0.0
    for first, second in zip(one.words.split(" "), other.words.split(" "), strict=True):
        allowed = PRICE_AT_LEAST + PRICE_PER_SOUND * min(sounds.length(first), sounds.length(second))
        apart = sounds.distance(first, second)
        if apart > allowed:  # one word may not use up what another leaves: Northern Rivers is not Northern River
            return None
        price, most = price + apart, most + allowed
    return _Score(similar * (1 - price / (2 * most)), f"sounds {price:.2f} apart, Jaro-Winkler {similar:.2f}")


def _not_repeated(found: Mapping[tuple[str, str], Pair]) -> Iterator[Pair]:
    """Without pairs that say nothing new: `President Herzen` and `President Hertsen` where `Herzen` and `Hertsen` are one."""
    for (a, b), pair in found.items():
        one, other = a.split(" "), b.split(" ")
        if len(one) != len(other) or len(one) == 1:
            yield pair
            continue
        different = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
        if all((min(p), max(p)) in found for p in different):
            continue
        if not any(_pair(one[i:j], other[i:j]) in found for i, j in _parts(len(one)) if one[i:j] != other[i:j]):
            yield pair


def _parts(count: int) -> Iterator[tuple[int, int]]:
    """First and behind the last of all shorter parts."""
    return ((i, i + n) for n in range(1, count) for i in range(count - n + 1))


def _pair(one: list[str], other: list[str]) -> tuple[str, str]:
    a, b = " ".join(one), " ".join(other)
    return (a, b) if a < b else (b, a)
