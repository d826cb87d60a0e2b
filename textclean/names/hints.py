"""A quick look for names: may anything in a text be written anew?

Every form has a piece, its first word, and is searched for by as much of it as no common word begins with: most texts have little
of the kind. A piece that says little by itself has words that must stand near it: the rest of the form, or a given name beside a
surname that is too short, or canonical already.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from typing import NamedTuple

from textclean.commonwords import common_words
from textclean.names.beginnings import beginnings
from textclean.names.beside import ARTICLE, WORD, Beside, after
from textclean.names.byword import ByWord
from textclean.names.entry import SHORTEST_ALONE, Entry
from textclean.names.fields import FIELD
from textclean.names.forms import Form, Forms, arabic, split
from textclean.patterns import re
from textclean.smallwords import LATIN
from textclean.text.large import is_large
from textclean.text.search import Searching, compiled

_CAPITALS = re.compile(r"[^\W\d_a-z]\w*(?:\W+[^\W\d_a-z]\w*)*")
_STAYS = ("surname", "long", "long-short")
"""Kinds of form that may be changed even where they are the canonical one: by what stands beside them."""


EVERYWHERE = "*"
"""Stands among languages for all of them."""


class Hint(NamedTuple):
    """A word of a form. `stays` are the languages in whose texts nothing would come of it, unless its letters have marks there;
    one of `near` must stand near it, where there are any; `exact` says that in capitals it is something else. `begun` are what
    it is searched for by: the word, and what must follow it."""

    piece: str
    begun: tuple[str, ...]
    stays: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    exact: bool = False


def hints(entry: Entry, found: Forms) -> Iterator[Hint]:
    """What tells that one of an entry's forms may be changed; no phrase that is only there to be left alone."""
    given = _telling(found.given)
    canonical = frozenset(entry.canonical.values())
    for form in found.alone:
        if not WORD.search(form.words) or _says_nothing(entry, form):
            continue
        if form.kind == "surname":
            yield from _of_surname(entry, form, given)
        else:
            raised = entry.type == "person" and not _CAPITALS.fullmatch(form.words)  # Mohammed Bin Salman
            still = () if raised or form.kind in _STAYS else entry.canonical
            stays = [code for code in still if entry.form(code) == form.words]
            if form.language in stays:  # the one language that has it
                stays.append(EVERYWHERE)
            exact = entry.case == "exact" or form.words.upper() in canonical
            yield _of_words(form.words, frozenset(stays), exact=exact)


def _says_nothing(entry: Entry, form: Form) -> bool:
    """Is a form only there to be left alone, or the long form of an acronym that is written short only where a text has both?"""
    return form.kind == "protected" or (form.kind == "long" and entry.household is not True)


def _of_words(form: str, stays: frozenset[str], *, exact: bool = False) -> Hint:
    """The first word of a form, which the others must follow."""
    words = [*WORD.finditer(form)]
    near = frozenset((after(form[words[0].end() :]),) if len(words) > 1 else ())
    return Hint(words[0].group(), (form[words[0].start() :],), stays, near, exact)


def _of_surname(entry: Entry, form: Form, given: Mapping[str, Collection[str]]) -> Iterator[Hint]:
    low = form.words[:1].islower()  # Osama Bin Laden
    stays = frozenset(() if low else (code for code in entry.canonical if split(entry, code).surname == form.words))
    parts = [split(entry, code) for code in stays]
    canonical = {part.given for part in parts}
    same = {word for word, forms in given.items() if {*forms} == canonical == {word}}
    if any(part.article for part in parts):  # Ali Sistani lacks that of Ali al-Sistani
        same = set()
    article = frozenset((ARTICLE,)) if arabic(entry) else frozenset[str]()
    piece = min(WORD.findall(form.words), key=_says_little)
    followed = _goes_first(entry) and piece == form.words and not article  # Moon Jae-in

    def begun(names: Iterable[str]) -> tuple[str, ...]:
        return tuple(f"{piece} {name}" for word in names for name in given[word]) if followed else (piece,)

    if entry.alone != "full-name-only" and len(form.words) >= SHORTEST_ALONE:
        yield _of_words(form.words, stays)
    elif not given:
        return
    elif _says_little(piece)[0] and not followed:  # the given name says more
        for name in given:
            still = stays if name in same and not article else frozenset[str]()
            if _says_little(name) > _says_little(piece):  # I Man
                yield Hint(piece, (piece,), still, _small((name,)))
            else:
                yield Hint(name, (name,), still, _small((piece, f"{piece}s")))
        return
    else:
        yield Hint(piece, begun(given), stays, _small(given))
    others = given.keys() - same
    if stays and (others or article):  # canonical as it is, unless what stands beside it isn't
        yield Hint(piece, begun(others), near=_small(others) | article)


def _goes_first(entry: Entry) -> bool:
    """Does the surname come first in every language, so that the given name follows it?"""
    return all(split(entry, code).first for code in entry.canonical)


def _telling(names: Iterable[str]) -> dict[str, list[str]]:
    """By the word that says most of a name, the names that it stands for."""
    found: dict[str, list[str]] = {}
    for name in names:
        if words := WORD.findall(name):
            found.setdefault(min(words, key=_says_little), []).append(name)
    return found


def _small(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)


@lru_cache(maxsize=4096)
def _says_little(word: str) -> tuple[int, bool, int]:
    """Small words and letters last, then common words; those with a capital and longer ones first."""
    low = word.lower()
    common = _SAYS_NOTHING if len(low) < 3 or low in _SMALL else int(low in common_words()[0])
    return common, word[0] == low[0], -len(word)


_SAYS_NOTHING = 2

_SMALL = frozenset(word for words in LATIN.values() for word in words.split())


def shown(found: Iterable[Hint]) -> list[str]:
    """Hints as text, each with its fields: piece in small letters, piece, how it may be written, languages, words near it."""
    lines = (
        FIELD.join((h.piece.lower(), h.piece, "=" * h.exact, " ".join(sorted(h.stays)), " ".join(sorted(h.near))))
        for h in found
    )
    return sorted(dict.fromkeys(lines))


def searched_for(found: Iterable[Hint]) -> tuple[str, str]:
    """How what they speak of begins, as patterns of RE2: what any text is asked for, and what only a text is whose letters had
    marks; nothing where there are none."""
    begun: dict[tuple[bool, bool], set[str]] = {
        (late, exact): set() for late in (False, True) for exact in (False, True)
    }
    for hint in found:
        begun[EVERYWHERE in hint.stays, hint.exact].update(hint.begun)
    plain, as_it_is, late, late_as_it_is = begun.values()
    return beginnings(plain, as_it_is), beginnings(late - plain, late_as_it_is - as_it_is)


class Hints:
    """The hints of all lists, as texts are asked for them: those that are `shown`, which are read when a word is met that begins
    as one of theirs, and the patterns that they are `searched_for` by."""

    def __init__(
        self, lists: Callable[[], Sequence[Sequence[str]]], plain: Sequence[str], folded: Sequence[str]
    ) -> None:
        self._known = _Known(lists)
        self._told = ByWord(partial(self._look_up, folded=False))
        self._told_folded = ByWord(partial(self._look_up, folded=True))
        self._plain = _Search(plain)
        self._folded = _Search(folded)
        self._last = _Looked(b"", [])

    def may_change(self, data: bytes, language: str | None = None, *, folded: bool = False) -> bool:
        """May a name in the text (UTF-8) be written anew: in a text of a language, or in any? `folded` is a text whose letters
        had marks: there canonical forms may change too."""
        if folded:
            searches = (self._plain, self._folded)
            return any(
                search.blind
                or any(_stands(self._told_folded[word], data, at, language) for at, word in search.words(data))
                for search in searches
            )
        if self._plain.blind:
            return True
        met: Iterable[tuple[int, tuple[Told, ...]]] = self._met(data)
        if not is_large(data):
            met = [*met]
            self._last = _Looked(data, met)
        return any(_stands(said, data, at, language) for at, said in met)

    def places(self, data: bytes, language: str | None = None, seen: Seen | None = None) -> Iterator[int]:
        """Where the words stand that say so, in bytes. `seen` is what is known of lines already; it grows."""
        if self._plain.blind:
            yield from range(len(data))
            return
        if is_large(data):  # to keep something of each line would take as much again as the text does
            yield from (at for at, said in self._met(data) if _stands(said, data, at, language))
            return
        seen = {} if seen is None else seen
        lines = data.split(b"\n")
        if new := [line for line in lines if line not in seen]:
            self._look_at(new, seen)
        at = 0
        for line in lines:
            for offset, said in seen[line]:
                if _stands(said, data, at + offset, language):
                    yield at + offset
            at += len(line) + 1

    def _look_at(self, lines: Sequence[bytes], seen: Seen) -> None:
        """Puts down where in lines there are words that say something. Most were just looked at, to know whether there are."""
        known = self._last.by_line
        new = [line for line in lines if line not in known]
        if len(new) < len(lines):
            seen.update(known)
        if new:
            seen.update(_Looked(b"\n".join(new), [*self._met(b"\n".join(new))]).by_line)

    def _met(self, data: bytes) -> Iterator[tuple[int, tuple[Told, ...]]]:
        """The words of forms in a text, and what they say."""
        told = self._told
        return ((at, said) for at, word in self._plain.words(data) if (said := told[word]))

    def _look_up(self, written: str, *, folded: bool) -> tuple[Told, ...]:
        """What a word says as it is written; else what it says as a plural."""
        word = written
        lines = self._known.get(word.lower())
        if lines is None and word[-1:] in ("s", "S"):
            word = word[:-1]
            lines = self._known.get(word.lower())
        found: dict[frozenset[str], list[frozenset[str]]] = {}
        for hint in map(_parsed, lines or ()):
            if _is_written(hint, word) and (folded or EVERYWHERE not in hint.stays):
                found.setdefault(frozenset() if folded else hint.stays, []).append(hint.near)
        told = [
            Told(stays, word, Beside.of(frozenset().union(*near)) if all(near) else None)
            for stays, near in found.items()
        ]
        return tuple(sorted(told, key=lambda one: one.beside is not None))  # what is asked quickly first


class _Search:
    """What looks for the beginnings of forms, made when a text is first asked."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = [pattern for pattern in patterns if pattern]

    @cached_property
    def _search(self) -> Searching | None:
        return compiled("|".join(self._patterns)) if self._patterns else None

    @property
    def blind(self) -> bool:
        """Is there something to be looked for, and nobody who can?"""
        return bool(self._patterns) and self._search is None

    def words(self, data: bytes) -> Iterator[tuple[int, str]]:
        """Where in a text (UTF-8) it finds something, and the word that stands there."""
        found = self._search.search(data) if self._search else None
        while found and self._search:
            at = found.start()
            word = _word_at(data, at)
            yield at, word
            found = self._search.search(data, at + (len(word.encode()) or 1))  # a form may begin inside another


class Told(NamedTuple):
    """What a word says: nothing in the languages of `stays`, and nothing unless it has beside it what it needs."""

    stays: frozenset[str]
    word: str
    beside: Beside | None


Seen = dict[bytes, tuple[tuple[int, tuple[Told, ...]], ...]]
"""By the lines of a text, where in them words stand that say something, and what."""


class _Looked:
    """What a look at a text saw."""

    def __init__(self, data: bytes, met: Sequence[tuple[int, tuple[Told, ...]]]) -> None:
        self._data, self._met = data, met

    @cached_property
    def by_line(self) -> Seen:
        data = self._data
        found: Seen = dict.fromkeys(data.split(b"\n"), ())
        places: dict[bytes, dict[int, tuple[Told, ...]]] = {}
        for at, said in self._met:
            start, end = data.rfind(b"\n", 0, at) + 1, data.find(b"\n", at)
            places.setdefault(data[start : end if end >= 0 else len(data)], {})[at - start] = said
        found.update((line, tuple(of_line.items())) for line, of_line in places.items())
        return found


def _stands(said: Iterable[Told], data: bytes, at: int, language: str | None) -> bool:
    """Does one of a word's hints say something at its place?"""
    return any(
        language not in stays and (beside is None or beside.stands(word, data, at)) for stays, word, beside in said
    )


def _word_at(data: bytes, at: int) -> str:
    match = _ASCII.match(data, at)
    if match and data[match.end() : match.end() + 1] < b"\x80":
        return match[0].decode("ascii")
    found = WORD.match(data[at : at + 4 * _LONGEST].decode("utf-8", "ignore"))
    return found.group() if found else ""


_ASCII = re.compile(rb"\w+")
_LONGEST = 40


def _parsed(line: str) -> Hint:
    _, piece, exact, stays, near = line.split(FIELD)
    return Hint(piece, (), frozenset(stays.split()), frozenset(near.split()), bool(exact))


def _is_written(hint: Hint, word: str) -> bool:
    piece = hint.piece
    return word == piece or (not hint.exact and word in (piece.upper(), piece[0].upper() + piece[1:]))


class _Known:
    """The lines of hints by their first word. They are sorted in each list, not parsed: of many thousands one asks for a few."""

    def __init__(self, lists: Callable[[], Sequence[Sequence[str]]]) -> None:
        self._lists = lists
        self._met: dict[str, list[str] | None] = {}

    @cached_property
    def _lines(self) -> Sequence[Sequence[str]]:
        return self._lists()

    def get(self, word: str) -> list[str] | None:
        """The lines of a word in small letters; None where there are none."""
        try:
            return self._met[word]
        except KeyError:
            pass
        several: list[str] = []
        for lines in self._lines:
            begin = bisect_left(lines, f"{word}{FIELD}")
            several += lines[begin : bisect_left(lines, f"{word}{_AFTER_FIELD}", begin)]
        found = several or None
        if len(self._met) >= _MOST_MET:
            self._met.clear()
        self._met[word] = found
        return found


_MOST_MET = 1 << 16
_AFTER_FIELD = chr(ord(FIELD) + 1)
