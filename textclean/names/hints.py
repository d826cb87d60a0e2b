"""A quick look for names: may anything in a text be written anew?

Every form has a piece, its longest word that isn't a common one, and most texts hold none of these pieces. They are found by one
search for how they begin. A piece that says little by itself has words that must stand near it: the next word of the form, or a
given name beside a surname that is too short, or canonical already.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from typing import Any, NamedTuple

from textclean.commonwords import common_words
from textclean.names.beside import ARTICLE, JOINED, JOINED_BEFORE, MARK, WORD, Beside, around
from textclean.names.byword import ByWord
from textclean.names.entry import Entry
from textclean.names.forms import Form, Forms, arabic, split
from textclean.patterns import re
from textclean.smallwords import LATIN
from textclean.text.search import compiled

_CAPITALS = re.compile(r"[^\W\d_a-z]\w*(?:\W+[^\W\d_a-z]\w*)*")
_BEGINNING = 5
"""So many characters of a piece are searched for: more of them make the search slow to build, fewer find more other words."""
SHORTEST_ALONE = 4
"""A shorter surname is only taken for one with a given name beside it."""
_STAYS = ("surname", "long", "long-short")
"""Kinds of form that may be changed even where they are the canonical one: by what stands beside them."""


EVERYWHERE = "*"
"""Stands among languages for all of them."""


class Hint(NamedTuple):
    """A word of a form. `stays` are the languages in whose texts nothing would come of it, unless its letters have marks there;
    one of `near` must stand near it, where there are any; `exact` says that in capitals it is something else."""

    piece: str
    stays: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    exact: bool = False


def hints(entry: Entry, found: Forms) -> Iterator[Hint]:
    """What tells that one of an entry's forms may be changed; no phrase that is only there to be left alone."""
    given = _telling(found.given)
    canonical = frozenset(entry.canonical.values())
    for form in found.alone:
        words: list[str] = WORD.findall(form.words)
        if not words or _says_nothing(entry, form):
            continue
        piece = min(words, key=_says_little)
        beside = _beside(form.words, words, words.index(piece))
        if form.kind == "surname":
            yield from _of_surname(entry, form, piece, beside, given)
        else:
            raised = entry.type == "person" and not _CAPITALS.fullmatch(form.words)  # Mohammed Bin Salman
            still = () if raised or form.kind in _STAYS else entry.canonical
            stays = [code for code in still if entry.form(code) == form.words]
            if form.language in stays:  # the one language that has it
                stays.append(EVERYWHERE)
            exact = entry.case == "exact" or form.words.upper() in canonical
            yield Hint(piece, frozenset(stays), beside, exact)


def _says_nothing(entry: Entry, form: Form) -> bool:
    """Is a form only there to be left alone, or the long form of an acronym that is written short only where a text has both?"""
    return form.kind == "protected" or (form.kind == "long" and not entry.household)


def _beside(form: str, words: list[str], at: int) -> frozenset[str]:
    """What must stand beside one of a form's words: the word joined to it by a mark, else all the others."""
    if len(words) == 1:
        return frozenset()
    gaps = WORD.split(form)
    if at + 1 < len(words) and MARK.fullmatch(gaps[at + 1]):  # I.A.E.A., Tol'yatti, Hong-Kong
        return frozenset((JOINED + words[at + 1].lower(),))
    if at and MARK.fullmatch(gaps[at]):  # New-Delhi
        return frozenset((JOINED_BEFORE + words[at - 1].lower(),))
    return frozenset((around(words[:at], words[at + 1 :]),))


def _of_surname(
    entry: Entry, form: Form, piece: str, beside: frozenset[str], given: Mapping[str, Collection[str]]
) -> Iterator[Hint]:
    low = form.words[:1].islower()  # Osama Bin Laden
    stays = frozenset(() if low else (code for code in entry.canonical if split(entry, code).surname == form.words))
    canonical = {split(entry, code).given for code in stays}
    same = {word for word, forms in given.items() if {*forms} == canonical == {word}}
    article = frozenset((ARTICLE,)) if arabic(entry) else frozenset[str]()
    if entry.alone != "full-name-only" and len(form.words) >= SHORTEST_ALONE:
        yield Hint(piece, stays, beside)
    elif not given:
        return
    elif _says_little(piece)[0]:  # I Myung-bak, Moon Jae-in: the given name says more
        for name in given:
            still = stays if name in same and not article else frozenset[str]()
            if _says_little(name) > _says_little(piece):  # I Man
                yield Hint(piece, still, _small((name,)))
            else:
                yield Hint(name, still, _small((piece, f"{piece}s")))
        return
    else:
        yield Hint(piece, stays, _small(given))
    near = _small(given.keys() - same) | article
    if stays and near:  # canonical as it is, unless what stands beside it isn't
        yield Hint(piece, near=near)


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


def shown(found: Iterable[Hint]) -> str:
    """Hints as text, one a line: piece in small letters, piece, how it may be written, languages, words near it."""
    lines = (
        f"{h.piece.lower()}\t{h.piece}\t{'=' * h.exact}\t{' '.join(sorted(h.stays))}\t{' '.join(sorted(h.near))}"
        for h in found
    )
    return "\n".join(sorted(dict.fromkeys(lines)))


def beginnings(found: Iterable[Hint]) -> str:
    """How their pieces begin, as a pattern of RE2; nothing where there are none."""
    starts = {start for hint in found for start in _starts(hint)}
    plain = _grown(start for start in starts if start[0] < "\x80")
    beyond = _grown(start for start in starts if start[0] >= "\x80")
    return "|".join(filter(None, (plain and rf"\b{plain}", beyond)))


class Hints:
    """The hints of all lists, as texts are asked for them: `shown` texts, and the `beginnings` of their pieces."""

    def __init__(self, texts: Sequence[str], starts: Sequence[str]) -> None:
        self._known = _Known(texts)
        self._told = ByWord(partial(self._look_up, folded=False))
        self._told_folded = ByWord(partial(self._look_up, folded=True))
        self._search = compiled("|".join(starts))

    def may_change(self, data: bytes, language: str | None = None, *, folded: bool = False) -> bool:
        """May a name in the text (UTF-8) be written anew: in a text of a language, or in any? `folded` is a text whose letters
        had marks: there canonical forms may change too."""
        return next(self.places(data, language, folded=folded), None) is not None

    def places(self, data: bytes, language: str | None = None, *, folded: bool = False) -> Iterator[int]:
        """Where the words stand that say so, in bytes."""
        if self._search is None:
            yield from range(len(data))
            return
        told = self._told_folded if folded else self._told
        for match in self._search.finditer(data):
            start, end = match.start(), match.end()
            # Tel-A, of Tel-Afar, has the beginning of Aviv in it
            for at in (start, end - 1) if data[end - 2 : end - 1] in _JOINING else (start,):
                if any(
                    language not in stays and (beside is None or beside.stands(word, data, at))
                    for stays, word, beside in told[_word_at(data, at)]
                ):
                    yield at

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
        return tuple(
            Told(stays, word, Beside.of(frozenset().union(*near)) if all(near) else None)
            for stays, near in found.items()
        )


class Told(NamedTuple):
    """What a word says: nothing in the languages of `stays`, and nothing unless it has beside it what it needs."""

    stays: frozenset[str]
    word: str
    beside: Beside | None


def _word_at(data: bytes, at: int) -> str:
    match = _ASCII.match(data, at)
    if match and data[match.end() : match.end() + 1] < b"\x80":
        return match[0].decode("ascii")
    found = WORD.match(data[at : at + 4 * _LONGEST].decode("utf-8", "ignore"))
    return found.group() if found else ""


_ASCII = re.compile(rb"\w+")
_JOINING = frozenset((b"-", b"'", b".", b"\x99"))  # the last byte of an apostrophe
_LONGEST = 40


def _parsed(line: str) -> Hint:
    _, piece, exact, stays, near = line.split("\t")
    return Hint(piece, frozenset(stays.split()), frozenset(near.split()), bool(exact))


def _is_written(hint: Hint, word: str) -> bool:
    piece = hint.piece
    return word == piece or (not hint.exact and word in (piece.upper(), piece[0].upper() + piece[1:]))


class _Known:
    """The lines of hints by their first word. They are sorted, not parsed: of many thousands a text asks for a few."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._met: dict[str, list[str] | None] = {}

    @cached_property
    def _lines(self) -> list[str]:
        return sorted(line for text in self._texts for line in text.split("\n"))

    def get(self, word: str) -> list[str] | None:
        """The lines of a word in small letters; None where there are none."""
        try:
            return self._met[word]
        except KeyError:
            pass
        begin = bisect_left(self._lines, f"{word}\t")
        found = self._lines[begin : bisect_left(self._lines, f"{word}\n", begin)] or None
        if len(self._met) >= _MOST_MET:
            self._met.clear()
        self._met[word] = found
        return found


_MOST_MET = 1 << 16


def _grown(patterns: Iterable[str]) -> str:
    """One pattern for many that begin alike, in which each beginning stands once: RE2 compiles it in half the time."""
    root: dict[str, Any] = {}
    for pattern in sorted(patterns):
        node = root
        for token in _TOKEN.findall(pattern):
            node = node.setdefault(token, {})
        node[""] = {}
    return _branches(root) if root else ""


_TOKEN = re.compile(r"\[sS\]\?\\b|\[\^0-9A-Za-z_\\s\]\[..\]|.")


def _branches(node: dict[str, Any]) -> str:
    if "" in node:
        return ""
    ends: dict[str, list[str]] = {}
    for token, rest in node.items():
        ends.setdefault(_branches(rest), []).append(token)
    out = []
    for end, tokens in ends.items():
        letters = "".join(token for token in tokens if len(token) == 1)
        either = [f"[{letters}]" if len(letters) > 1 else letters, *(token for token in tokens if len(token) > 1)]
        some = "|".join(filter(None, either))
        out.append(f"(?:{some}){end}" if "|" in some else f"{some}{end}")
    return out[0] if len(out) == 1 else f"(?:{'|'.join(out)})"


def _starts(hint: Hint) -> Iterator[str]:
    """How the piece of a hint begins: as it is, with a capital, in capitals. A shorter one in ASCII ends there, or goes on with
    the mark and the word that must follow."""
    piece, near = hint.piece, "".join(hint.near) if len(hint.near) == 1 else ""
    start, end = piece[:_BEGINNING], ""
    if near[:1] == JOINED:
        start, end = piece, rf"[^0-9A-Za-z_\s][{near[1].lower()}{near[1].upper()}]"
    elif len(piece) < _BEGINNING and piece.isascii():
        end = r"[sS]?\b"
    for form in dict.fromkeys((start, start[0].upper() + start[1:], start.upper())):
        yield form + end
