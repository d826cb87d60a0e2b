"""Sets of phrases that stand before, after or near a name: the guards of entries, and groups of words that lists share.

A phrase in small letters matches in any case; one with capitals matches as it is written, or all in capitals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from textclean.patterns import regex

Groups = Mapping[str, Sequence[str]]

_BLANK = r"[\s\N{NO-BREAK SPACE}]"
_BEFORE = regex.compile(r"([\p{L}\p{N}\p{M}&][\p{L}\p{N}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}.&-]*)" + _BLANK + r"*$")
_AFTER = regex.compile(_BLANK + r"*-?([\p{L}\p{N}\p{M}&][\p{L}\p{N}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}.&]*)")
_NEAR = regex.compile(r"[\p{L}\p{N}\p{M}&][\p{L}\p{N}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}&-]*")


class _Said:
    """The words of a text: without a full stop or possessive ending as written, and in small letters."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.small_words = frozenset(map(str.lower, found := _NEAR.findall(text)))
        self.bare = frozenset(map(_bare, (*found, *filter(None, map(_after_article, found)))))
        self.small = frozenset(map(str.lower, self.bare))

    @cached_property
    def words(self) -> Mapping[str, Sequence[int]]:
        """Where each word stands, by small letters."""
        words: dict[str, list[int]] = {}
        for match in _NEAR.finditer(self._text):
            words.setdefault(match[0].lower(), []).append(match.start())
        return words


@lru_cache(maxsize=256)
def _said(text: str) -> _Said:
    """Guards ask many sets of words about the same sentence."""
    return _Said(text)


def _bare(word: str) -> str:
    word = word.rstrip(".")
    return word[:-2] if word[-2:] in ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s") else word


def _after_article(word: str) -> str:
    """What a French word is without the article or pronoun before it: `orthographe` of `l'orthographe`; empty where none is."""
    return word[2:] if word[1:2] in _APOSTROPHES and word[0] in _ELIDED else ""


_APOSTROPHES = ("'", "\N{RIGHT SINGLE QUOTATION MARK}")
_ELIDED = "lLdD"


class _Led(NamedTuple):
    """Phrases that end in one word, and whether they are written so, or in any case; and all of them in small letters."""

    every: Sequence[tuple[tuple[str, ...], bool]]
    small: tuple[str, ...]

    @classmethod
    def of(cls, found: Sequence[tuple[tuple[str, ...], bool]]) -> _Led:
        return cls(found, tuple(dict.fromkeys(" ".join(words).lower() for words, _ in found)))


class _Phrases:
    """Phrases of several words, looked up by their first or last word: cheaper to make than a pattern of hundreds of them."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._every: list[tuple[tuple[str, ...], bool]] = []
        for phrase in phrases:
            exact = any(map(str.isupper, phrase))
            for written in dict.fromkeys((phrase, phrase.upper())) if exact else (phrase,):
                self._every.append((tuple(written.split()), exact))

    @cached_property
    def _by_first(self) -> Mapping[str, Sequence[tuple[int, tuple[str, ...], bool]]]:
        found: dict[str, list[tuple[int, tuple[str, ...], bool]]] = {}
        for words, exact in self._every:
            if (first := _NEAR.search(words[0])) is not None:
                found.setdefault(first.group().lower(), []).append((first.start(), words, exact))
        return found

    @cached_property
    def _by_last(self) -> Mapping[str, _Led]:
        found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
        for words, exact in self._every:
            found.setdefault(words[-1].lower(), []).append((words, exact))
        return {last: _Led.of(led) for last, led in found.items()}

    def at(self, text: str, start: int, word: str) -> bool:
        """Does one stand at `start`, where the word is?"""
        found = self._by_first.get(word.lower(), ())
        return any(_stands(text, start - lead, words, exact=exact) for lead, words, exact in found)

    def stands(self, text: str, said: _Said) -> bool:
        """Does one stand anywhere in a text, which has these words?"""
        firsts = self._by_first.keys() & said.small_words
        return any(
            _stands(text, start - lead, words, exact=exact)
            for first in firsts
            for lead, words, exact in self._by_first[first]
            for start in said.words[first]
        )

    def ends(self, text: str) -> bool:
        """Does one stand at the end of `text`?"""
        last = text.rsplit(None, 1)[-1:]
        led = self._by_last.get(last[0].lower()) if last else None
        if led is None or not " ".join(text.split()).lower().endswith(led.small):
            return False
        return any(_ends(text, words, exact=exact) for words, exact in led.every)


def _stands(text: str, at: int, words: tuple[str, ...], *, exact: bool) -> bool:
    if at < 0 or _joined(text[at - 1 : at] if at else ""):
        return False
    for n, word in enumerate(words):
        if n:
            gap = at
            while text[at : at + 1].isspace():
                at += 1
            if at == gap:
                return False
        there = text[at : at + len(word)]
        if (there if exact else there.lower()) != word:
            return False
        at += len(word)
    return not _wordlike(text[at : at + 1])


def _ends(text: str, words: tuple[str, ...], *, exact: bool) -> bool:
    end = len(text)
    for n, word in enumerate(reversed(words)):
        if n:
            gap = end
            while text[end - 1 : end].isspace():
                end -= 1
            if end == gap:
                return False
        there = text[max(0, end - len(word)) : end]
        if (there if exact else there.lower()) != word:
            return False
        end -= len(word)
    return not _joined(text[end - 1 : end] if end else "")


def _wordlike(char: str) -> bool:
    return char == "_" or char.isalnum()


def _joined(char: str) -> bool:
    return char == "&" or _wordlike(char)


class Words:
    """A set of phrases that can be looked for at a place in a text."""

    __slots__ = ("_any", "_exact", "_longer")

    def __init__(self, phrases: Iterable[str]) -> None:
        singles = dict.fromkeys(p for p in phrases if " " not in p)
        exact = [p for p in singles if not p.islower() and (p[:1].isupper() or any(map(str.isupper, p)))]
        self._any = frozenset([p.rstrip(".") for p in singles.keys() - exact])
        exact = [p.rstrip(".") for p in exact]
        self._exact = frozenset(chain(exact, map(str.upper, exact)))
        longer = [p for p in dict.fromkeys(phrases) if " " in p]
        self._longer = _Phrases(longer) if longer else None

    def __bool__(self) -> bool:
        return bool(self._any or self._exact or self._longer)

    def has(self, word: str) -> bool:
        """Is this single word one of them? Its full stop, possessive ending, French article and case aside."""
        bare = _bare(word)
        if bare in self._exact or bare.lower() in self._any:
            return True
        without = _after_article(bare)
        return bool(without) and (without in self._exact or without.lower() in self._any)

    def before(self, text: str, at: int) -> bool:
        """Does one of them stand directly before `at`?"""
        start = max(0, at - 60)
        near = text[start:at].rstrip()
        last = max(near.rfind(" "), near.rfind("\n"))
        match = _BEFORE.search(text, start + last + 1, at)
        if match is None:
            return False
        if self.has(match.group(1)):
            return True
        return self._longer is not None and self._longer.ends(near)

    def after(self, text: str, at: int) -> bool:
        """Does one of them stand directly after `at`?"""
        match = _AFTER.match(text, at)
        if match is None:
            return False
        start = match.start(1)
        if self.has(match.group(1)):
            return True
        word = _NEAR.match(text, start)
        return self._longer is not None and word is not None and self._longer.at(text, start, word.group())

    def near(self, text: str) -> bool:
        """Does one of them stand anywhere in `text`?"""
        said = _said(text)
        if not self._exact.isdisjoint(said.bare) or not self._any.isdisjoint(said.small):
            return True
        return self._longer is not None and self._longer.stands(text, said)

    def has_phrase(self, words: str) -> bool:
        """Are these words, one or several, one of them?"""
        return self.after(words, 0) if " " in words else self.has(words)

    def count(self, text: str) -> int:
        """How many of them, single words each counted once and phrases together, stand in `text`?"""
        said = _said(text)
        found = len(self._exact & said.bare) + len(self._any & said.small)
        return found + (self._longer is not None and self._longer.stands(text, said))


class Vocabulary:
    """Groups of words by name, and the sets made of them and of an entry's own phrases, each made once."""

    def __init__(self, groups: Groups) -> None:
        self.groups = groups
        self._made: dict[tuple[str, ...], Words] = {}

    def words(self, phrases: tuple[str, ...]) -> Words:
        """The set of these phrases; the name of a group stands for its words."""
        made = self._made.get(phrases)
        if made is None:
            spread = [w for p in phrases for w in self.groups.get(p, (p,))]
            made = self._made[phrases] = Words(spread)
        return made

    def group(self, name: str) -> Words:
        """A group by its name, empty where nobody wrote it."""
        return self.words((name,)) if name in self.groups else _NOTHING


_NOTHING = Words(())
