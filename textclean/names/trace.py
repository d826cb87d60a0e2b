"""Which form of an entry stood where a name was written anew, and why it was taken for the entry: for people who ask.

A list that is matched knows its forms without their reasons (`layer`); they are worked out again here, for one entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from textclean.names.entry import Entry
from textclean.names.forms import CANONICAL, forms
from textclean.names.stretch import APOSTROPHES

MOST_AROUND = 120
"""Characters on either side of a change in which its form may begin and end: longer than any long form of an acronym."""
KINDS: dict[str, str] = {
    "surname": "surname",
    "given": "given name",
    "full": "full name",
    "former": "former name",
    "short": "acronym",
    "long": "long form",
    "long-short": "long form with its acronym",
}
"""What a kind of form is called in front of people; others need no word."""


class Met(NamedTuple):
    """Words of a text that are a form of an entry: what they are (`name` where there is nothing to add), and the derivation."""

    words: str
    kind: str
    why: str

    def told(self) -> str:
        """
        >>> Met("Zelenskiy", "surname", "ru: BGN/PCGN 1947").told()
        'Zelenskiy, ru: BGN/PCGN 1947'
        """
        return f"{self.words}, {self.why}"


def met(entry: Entry, text: str, start: int, end: int, language: str = "") -> list[Met]:
    """The forms of the entry that stand where `text[start:end]` was changed, in the order of the text.

    The longest form that touches the change comes first, then what it leaves: a given name and a surname are two. Nothing comes
    back where another rule had to mend the words before they could be taken for a name.

    >>> from textclean.names.entry import Entry
    >>> kyiv = Entry("names/places#kyiv", {"en": "Kyiv"}, "place", native={"ru": ("Киев",)})
    >>> [m.told() for m in met(kyiv, "The mayor of Kiev said so.", 14, 16)]
    ['Kiev, ru: press']
    """
    low = max(0, start - MOST_AROUND)
    shown = text[low : end + MOST_AROUND]
    plain, at = _plain(shown)
    taken: list[tuple[int, int, Met]] = []
    for words, form in _known(entry, language):
        for i in _places(plain, words):
            span = low + at[i], low + at[i + len(words) - 1] + 1
            if span[0] <= end and start <= span[1] and not any(span[0] < b and a < span[1] for a, b, _ in taken):
                taken.append((*span, form._replace(words=text[span[0] : span[1]])))
    touched = [t for t in taken if t[0] < end and start < t[1]] or taken
    return [form for _, _, form in sorted(touched)]


def every(entry: Entry) -> tuple[tuple[str, Met], ...]:
    """All forms of an entry in the order of trust, each with its language (empty where it has none) and every reason for it.

    A form that is listed, or canonical in another language, and can be derived as well is told by its derivation first.
    """
    return _every(_Held(entry))


class _Held:
    """An entry as a key of a cache: entries hold mappings, which have no hash."""

    __slots__ = ("entry",)

    def __init__(self, entry: Entry) -> None:
        self.entry = entry

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and self.entry is other.entry

    def __hash__(self) -> int:
        return id(self.entry)


@lru_cache(maxsize=256)
def _every(held: _Held) -> tuple[tuple[str, Met], ...]:
    entry = held.entry
    reasons: dict[tuple[str, str], str] = {}
    for kind, words, why in _derivations(entry):
        known = reasons.setdefault((kind, words), why)
        if _REWRITTEN in known and _REWRITTEN not in why:
            reasons[kind, words] = why

    def told(words: str, kind: str, why: str) -> Met:
        other = reasons.get((kind, words), why)
        plain = other == why or other.startswith(CANONICAL)
        return Met(words, kind, why if plain else f"{other}; {why}")

    found = forms(entry)
    out = [(f.language, told(f.words, f.kind, f.why)) for f in found.alone if f.kind != "protected"]
    return (*out, *(("", told(words, "given", why)) for words, why in found.given.items()))


_REWRITTEN = ", then "
"""Stands in the reason of a form that no published system gives by itself."""


def _derivations(entry: Entry) -> Iterator[tuple[str, str, str]]:
    """(kind, words, reason) of what each native spelling gives by itself."""
    canonical = dict([next(iter(entry.canonical.items()))])
    for code, words in entry.native.items():
        found = forms(entry._replace(canonical=canonical, native={code: words}, variants={}, former={}))
        yield from ((f.kind, f.words, f.why) for f in found.alone)
        yield from (("given", words, why) for words, why in found.given.items())


@lru_cache(maxsize=256)
def _longest_first(held: _Held) -> tuple[tuple[str, str, Met], ...]:
    """Forms as they are looked for; of equal length in the order of trust."""
    rows = [(_plain(m.words)[0], code, m) for code, m in _every(held)]
    return tuple(sorted(rows, key=lambda row: -len(row[0])))


def _known(entry: Entry, language: str) -> Iterable[tuple[str, Met]]:
    """Those of other languages are left out."""
    rows = _longest_first(_Held(entry))
    return ((plain, m) for plain, code, m in rows if not code or not language or code == language)


def _places(plain: str, words: str) -> Iterator[int]:
    """Where `words` stand as words of their own, or with a plural s."""
    i = plain.find(words)
    while i >= 0:
        end = i + len(words)
        many = plain[end : end + 1] == "s" and not plain[end + 1 : end + 2].isalnum()
        if not plain[i - 1 : i].isalnum() and (many or not plain[end : end + 1].isalnum()):
            yield i
        i = plain.find(words, i + 1)


def _plain(text: str) -> tuple[str, list[int]]:
    """The text in small letters, with one kind of blank and apostrophe, runs of blanks as one; and where each character was."""
    out: list[str] = []
    at: list[int] = []
    for i, char in enumerate(text):
        if char.isspace():
            if out and out[-1] == " ":
                continue
            char = " "
        elif char in APOSTROPHES:
            char = "'"
        elif len(char.lower()) == 1:
            char = char.lower()
        out.append(char)
        at.append(i)
    return "".join(out), at
