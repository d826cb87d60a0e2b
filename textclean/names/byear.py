"""Names that desks spell by ear, because nothing is romanised from their script or nothing shall be derived from it: what else
the sound is written with, what else the native letters are, and other articles between the words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice

from textclean.names import latin, mixing
from textclean.names.arabic import key
from textclean.names.entry import Entry

_SKELETAL = ("ar", "fa", "ur", "ps", "ckb")
_FEW = 20
"""Spellings of a person's name by its native letters."""
_MOST_OF_TOWN = 48
"""Spellings of a town's name of seven letters or more by its native ones; a shorter one is sooner another town."""
_WITH_ARTICLE = 4
"""Forms of a place, at most, that get the article that its native name has."""
_BASES = 12
"""Forms of a place or group, at most, that are written as other languages write them."""
_TOWN = 6
"""Letters that another spelling of a place must have: shorter ones are too often another place."""


def given_names(entry: Entry, given: str) -> Iterator[str]:
    """Other spellings of a person's given names."""
    yield from latin.given_names(given)
    yield from latin.abroad(given)
    if given.isalpha():
        yield from (words for _, words in latin.skeletal(given, _natives(entry), _FEW))


def surnames(entry: Entry, surname: str, article: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Other spellings of a person's surname: those that can be nobody else's, without the article, and those that may be
    another name, so that they want the given name beside them, with it.

    >>> loujain = Entry("a#b", {"en": "Loujain al-Hathloul"}, native={"ar": ("لجين الهذلول",)})
    >>> surnames(loujain, "Hathloul", "al-")[1][-1]
    'Alhathloul'
    """
    sure = latin.spellings(surname, sure=len(surname) < latin.LONG)
    skeletal = (form for _, form in latin.skeletal(surname, _natives(entry), _FEW) if len(form) >= latin.SHORTEST)
    doubtful = dict.fromkeys((*latin.abroad(surname), *latin.spellings(surname, shortest=4), *skeletal))
    joined = (f"Al{surname.lower()}",) if article else ()
    return sure, (*(article + words for words in doubtful if words not in sure), *joined)


def things(entry: Entry, canonical: str, code: str) -> Iterator[tuple[str, str]]:
    """Other spellings of a place or group, each with the language that it is for (empty: all); `canonical` is that of `code`."""
    natives, listed = _natives(entry), entry.listed(entry.variants, code)
    for words in mixing.mixed(canonical, listed, partial(latin.heard, natives=natives)):
        yield words, code
    if not canonical.isalpha():
        return
    skeletal = latin.skeletal(canonical, natives, _MOST_OF_TOWN if len(canonical) > _TOWN else latin.MOST - 2)
    if entry.type == "place" and skeletal and len(natives) == 1 and natives[0].startswith("ال"):
        alike = (words for words in listed if words.isalpha() and key(words) == key(canonical))
        for word in islice((canonical, *alike), _WITH_ARTICLE):
            yield from ((words, code) for words in mixing.with_article(word))
    if not entry.guards.requires:
        bases = (canonical, *(words for words in listed if key(words) == key(canonical)))
        for words in (form for base in islice(bases, _BASES) for form in latin.abroad(base)):
            if len(words) >= _TOWN:
                yield words, ""
    if not entry.guards.requires and (entry.type == "place" or len(canonical) >= _TOWN):
        spelled = latin.spellings(canonical, sure=len(canonical) < latin.LONG)
        yield from ((words, "") for words in (*spelled, *(form for _, form in skeletal)) if len(words) >= _TOWN)


def _natives(entry: Entry) -> tuple[str, ...]:
    return tuple(word for language in _SKELETAL for words in entry.native.get(language, ()) for word in words.split())
