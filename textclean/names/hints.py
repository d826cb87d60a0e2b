"""A quick look for names: may anything in a text be written anew?

Every form has a piece, its longest word that isn't a common one, and most texts hold none of these pieces. They are found by one
search for how they begin. A piece that says little by itself has words that must stand near it: the next word of the form, or a
given name beside a surname that is too short, or canonical already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from textclean.commonwords import common_words
from textclean.names.entry import Entry
from textclean.names.forms import Form, Forms, arabic, split
from textclean.smallwords import LATIN
from textclean.text.search import Searching, compiled

_WORD = re.compile(r"[^\W\u02bc\u02b9]+")
_MARK = re.compile(r"[^\w\s]|[\u02bc\u02b9]")  # the modifier letters may stand for apostrophes
_CAPITALS = re.compile(r"[^\W\d_a-z]\w*(?:\W+[^\W\d_a-z]\w*)*")
_BEGINNING = 5
"""So many characters of a piece are searched for: more of them make the search slow to build, fewer find more other words."""
SHORTEST_ALONE = 4
"""A shorter surname is only taken for one with a given name beside it."""
_STAYS = ("surname", "long", "long-short")
"""Kinds of form that may be changed even where they are the canonical one: by what stands beside them."""
_NEAR_BYTES = 160
"""How far a word may stand away and still be near: names have up to two parts on either side."""
_JOINED = "~"
"""Stands before a word that follows the piece with nothing but a mark between them."""
_JOINED_BEFORE = "^"
"""The same for a word that stands before it."""
_ARTICLE = "-"
"""Stands among the words near a piece for an Arabic article before it."""


class Hint(NamedTuple):
    """A word of a form. `stays` are the languages in whose texts nothing would come of it; one of `near` must stand near it,
    where there are any; `exact` says that in capitals it is something else."""

    piece: str
    stays: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    exact: bool = False


def hints(entry: Entry, found: Forms) -> Iterator[Hint]:
    """What tells that one of an entry's forms may be changed; no phrase that is only there to be left alone."""
    given = _telling(found.given)
    canonical = frozenset(entry.canonical.values())
    for form in found.alone:
        words: list[str] = _WORD.findall(form.words)
        if form.kind == "protected" or not words:
            continue
        piece = min(words, key=_says_little)
        beside = _beside(form.words, words, words.index(piece))
        if form.kind == "surname":
            yield from _of_surname(entry, form, piece, beside, given)
        else:
            raised = entry.type == "person" and not _CAPITALS.fullmatch(form.words)  # Mohammed Bin Salman
            still = () if raised or form.kind in _STAYS else entry.canonical
            stays = [code for code in still if entry.form(code) == form.words]
            exact = entry.case == "exact" or form.words.upper() in canonical
            yield Hint(piece, frozenset(stays), beside, exact)


def _beside(form: str, words: list[str], at: int) -> frozenset[str]:
    """The word that must stand near one of a form's words: the one joined to it by a mark, else the one that says most."""
    if len(words) == 1:
        return frozenset()
    gaps = _WORD.split(form)
    if at + 1 < len(words) and _MARK.fullmatch(gaps[at + 1]):  # I.A.E.A., Tol'yatti, Hong-Kong
        return frozenset((_JOINED + words[at + 1].lower(),))
    if at and _MARK.fullmatch(gaps[at]):  # New-Delhi
        return frozenset((_JOINED_BEFORE + words[at - 1].lower(),))
    return _small((min((word for n, word in enumerate(words) if n != at), key=_says_little),))


def _of_surname(entry: Entry, form: Form, piece: str, beside: frozenset[str], given: frozenset[str]) -> Iterator[Hint]:
    if entry.alone == "full-name-only" or len(form.words) < SHORTEST_ALONE:
        if given and _says_little(piece)[0]:  # I Myung-bak, Moon Jae-in: the given name says more
            yield from (Hint(name, near=frozenset((piece.lower(),))) for name in given)
        elif given:
            yield Hint(piece, near=_small(given))
        return
    stays = frozenset(code for code in entry.canonical if split(entry, code).surname == form.words)
    if form.words[:1].islower():  # Osama Bin Laden
        stays = frozenset()
    yield Hint(piece, stays, beside)
    if stays:  # canonical as it is, unless what stands beside it isn't
        same = _telling(split(entry, code).given for code in stays) if len(stays) == 1 else frozenset()
        near = _small(given - same) | (frozenset((_ARTICLE,)) if arabic(entry) else frozenset())
        if near:
            yield Hint(piece, near=near)


def _telling(names: Iterable[str]) -> frozenset[str]:
    """Of each name the word that says most."""
    return frozenset(min(words, key=_says_little) for name in names if (words := _WORD.findall(name)))


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


def shown(found: Iterable[Hint]) -> str:
    """Hints as text, one a line: piece, how it may be written, languages, words near it."""
    lines = (
        f"{h.piece}\t{'=' if h.exact else ''}\t{' '.join(sorted(h.stays))}\t{' '.join(sorted(h.near))}" for h in found
    )
    return "\n".join(dict.fromkeys(lines))


def beginnings(found: Iterable[Hint]) -> str:
    """How their pieces begin, as patterns of RE2, one a line."""
    return "\n".join(sorted({start for hint in found for start in _starts(hint)}))


class Hints:
    """The hints of all lists, as texts are asked for them; `starts` are the `beginnings` of their pieces."""

    def __init__(self, lines: Iterable[str], starts: Iterable[str]) -> None:
        known: dict[str, list[str]] = {}
        for line in lines:
            known.setdefault(line[: line.index("\t")].lower(), []).append(line)
        self._known = known
        self._parsed: dict[str, tuple[Hint, ...]] = {}
        self._search = _search(set(starts))

    def may_change(self, data: bytes, language: str | None = None) -> bool:
        """May a name in the text (UTF-8) be written anew: in a text of a language, or in any?"""
        if self._search is None:
            return True
        known = self._known
        for match in self._search.finditer(data):
            start = match.start()
            word = _word_at(data, start)
            found = known.get(word.lower())
            if found is None and word[-1:] in ("s", "S"):
                word = word[:-1]
                found = known.get(word.lower())
            if found is not None and self._holds(word, data, start, language):
                return True
        return False

    def _holds(self, word: str, data: bytes, at: int, language: str | None) -> bool:
        """Does one of the hints hold for a word that stands at a place of the text?"""
        low = word.lower()
        hints = self._parsed.get(low)
        if hints is None:
            hints = self._parsed[low] = tuple(map(_parsed, self._known[low]))
        possible = [h for h in hints if _is_written(h, word) and (language is None or language not in h.stays)]
        if not possible:
            return False
        return any(not h.near or _stands_near(h.near, word, data, at) for h in possible)


def _word_at(data: bytes, at: int) -> str:
    match = _ASCII.match(data, at)
    if match and data[match.end() : match.end() + 1] < b"\x80":
        return match.group().decode("ascii")
    found = _WORD.match(data[at : at + 4 * _LONGEST].decode("utf-8", "ignore"))
    return found.group() if found else ""


_ASCII = re.compile(rb"\w+")
_LONGEST = 40


def _parsed(line: str) -> Hint:
    piece, exact, stays, near = line.split("\t")
    return Hint(piece, frozenset(stays.split()), frozenset(near.split()), bool(exact))


def _is_written(hint: Hint, word: str) -> bool:
    piece = hint.piece
    return word == piece or (not hint.exact and word in (piece.upper(), piece[0].upper() + piece[1:]))


def _stands_near(wanted: frozenset[str], word: str, data: bytes, at: int) -> bool:
    """Does one of the words stand near the one at a place of the text?"""
    before = data[max(0, at - _NEAR_BYTES) : at].decode("utf-8", "ignore")
    after = data[at : at + _NEAR_BYTES].decode("utf-8", "ignore")[len(word) :].lower()
    beside = f"{before.lower()}\n{after}"
    for near in wanted:
        if near == _ARTICLE:
            if _ARTICLE_BEFORE.search(before):
                return True
        elif near[0] == _JOINED:
            if re.match(rf"(?:{_MARK.pattern}){near[1:]}", after):
                return True
        elif near[0] == _JOINED_BEFORE:
            if re.search(rf"(?<!\w){near[1:]}(?:{_MARK.pattern})\Z", before.lower()):
                return True
        elif near in beside and _has_word(beside, near):
            return True
    return False


def _has_word(text: str, word: str) -> bool:
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        end += text.startswith("s", end)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(word, end)
    return False


_ARTICLE_BEFORE = re.compile(r"(?:[AaEe]l[- '\u2019]|(?:[AaEe](?:sh?|[nrtdz])|[Uu]l)-|(?:AL|EL)[- '\u2019])\Z")


def _search(starts: Iterable[str]) -> Searching | None:
    """Where a piece begins as one of these patterns says; None without RE2."""
    plain = sorted(start for start in starts if start[0] < "\x80")
    beyond = sorted(start for start in starts if start[0] >= "\x80")
    return compiled("|".join((rf"\b(?:{'|'.join(plain)})", *beyond)))


def _starts(hint: Hint) -> Iterator[str]:
    """How the piece of a hint begins: as it is, with a capital, in capitals. A short one in ASCII ends there, or goes on with the
    mark and the word that must follow."""
    piece, near = hint.piece, "".join(hint.near) if len(hint.near) == 1 else ""
    start, end = piece[:_BEGINNING], ""
    if near[:1] == _JOINED:
        start, end = piece, rf"[^0-9A-Za-z_\s][{near[1].lower()}{near[1].upper()}]"
    elif len(piece) <= _BEGINNING and piece.isascii():
        end = r"[sS]?\b"
    for form in dict.fromkeys((start, start[0].upper() + start[1:], start.upper())):
        yield form + end
