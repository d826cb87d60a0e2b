"""May a name be written anew where it stands? Each guard knows one way in which the same letters mean something else.

A guard that can't decide answers no; what then looks like two people or two towns in one text is flagged, never guessed. The
words that the guards look for are in the groups of rules/words.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Literal, NamedTuple

from textclean.names import (
    around,
    bearers,
    german_french,
    history,
    mention,
    persons,
    places,
    settings,
    works,
)
from textclean.names.entry import Entry
from textclean.names.place import Place
from textclean.names.vocabulary import Vocabulary

Verdict = Literal[
    "", "code", "cited", "mentioned", "title", "foreign", "other-person", "other-place", "namesake", "guard"
]
"""Why a name is left alone; empty where it may be written anew."""
HOMONYMS: frozenset[Verdict] = frozenset(("other-person", "other-place", "namesake"))
"""Verdicts which say that the text speaks of somebody or something else of that name."""


def verdict(
    place: Place, entry: Entry, vocabulary: Vocabulary, language: str, *, full: bool = False, former: bool = False
) -> Verdict:
    """Why the entry must not be written anew at this place; empty where it may.

    `full` says that the whole name of a person stands there, given name and all; `former` that it is a former name.
    """
    near = _near(place, entry, vocabulary)
    town = entry.type == "place" and language == "en"
    guards: list[tuple[Callable[[], bool], Verdict]] = [
        (lambda: entry.type == "place" and places.elsewhere(place, entry, vocabulary), "other-place"),
        (lambda: entry.type == "place" and bearers.elsewhere(place, vocabulary, language), "other-place"),
        (lambda: _own_guards(place, entry, vocabulary), "guard"),
        (lambda: near == "namesake" and entry.type == "place", "other-place"),
        (lambda: near == "old", "guard"),
        (lambda: (former or entry.type == "place") and history.told(place, vocabulary, former=former), "guard"),
        (lambda: former and places.addressed(place), "guard"),
        (lambda: entry.type == "place" and places.inscribed(place), "mentioned"),
        (lambda: settings.code(place), "code"),
        (lambda: settings.cited(place) or german_french.cited(place, vocabulary, language), "cited"),
        (lambda: mention.mentioned(place, entry, vocabulary), "mentioned"),
        (lambda: german_french.spoken_of(place, entry, vocabulary, language), "mentioned"),
        (lambda: settings.titled(place) or works.titled(place, vocabulary, town=town), "title"),
        (lambda: german_french.titled(place, vocabulary, language), "title"),
        (lambda: settings.foreign(place, language), "foreign"),
    ]
    if entry.type == "person":
        guards.append((lambda: not full and persons.another(place, entry, vocabulary, language), "other-person"))
        guards.append((lambda: persons.namesake(place, entry, vocabulary, language, full=full), "namesake"))
        guards.append((lambda: not full and bearers.baptised(place, vocabulary, language), "namesake"))
        guards.append((lambda: not full and bearers.lady(place, entry, language), "guard"))
        guards.append((lambda: bearers.private(place, entry, vocabulary, language, full=full), "namesake"))
    if entry.type == "organisation":
        guards.append((lambda: around.other_body(place, vocabulary), "namesake"))
    if entry.type == "place":
        guards.append((lambda: places.another(place, entry, vocabulary, language), "other-place"))
        guards.append((lambda: bearers.brand(place, vocabulary, language), "guard"))
    guards.append((lambda: bearers.thing(place, vocabulary, language), "guard"))
    long_dead = full and near == "near" and entry.type == "person" and persons.of_history(entry, vocabulary)
    guards.append((lambda: bool(near) and not long_dead, "guard"))
    return next((said for applies, said in guards if applies()), "")


OLD_TIMES = "old-times"


def _near(place: Place, entry: Entry, vocabulary: Vocabulary) -> Literal["", "near", "namesake", "old"]:
    """What do the words of `reject_near` in the sentence say: that it is of old times, or, where they are the entry's own and no
    group, that a namesake is meant?"""
    near = entry.guards.reject_near
    if OLD_TIMES in near and (
        vocabulary.group(OLD_TIMES).near(place.sentence) or history.LONG_AGO.search(place.sentence)
    ):
        return "old"
    if not near or not vocabulary.words(near).near(place.sentence):
        return ""
    own = tuple(words for words in near if words not in vocabulary.groups)
    return "namesake" if own and vocabulary.words(own).near(place.sentence) else "near"


def _own_guards(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    own, words = entry.guards, vocabulary.words
    text, start, end = place.text, place.start, place.end
    rejected = (
        _held(place, own.protect, vocabulary)
        or (
            own.reject_after
            and words(own.reject_after).before(text, start)
            and not history.of_today(place, entry, vocabulary)
        )
        or (own.reject_before and words(own.reject_before).after(text, end))
    )
    if rejected or not own.requires:
        return bool(rejected)
    return not (
        (own.require_after and words(own.require_after).before(text, start))
        or (own.require_before and words(own.require_before).after(text, end))
        or (own.require_near and words(own.require_near).near(place.sentence))
    )


class _Sides(NamedTuple):
    """Protected phrases by where they stand: before the name, after it, on both sides, joined to its end by a hyphen."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    both: tuple[tuple[str, str], ...]
    joined: tuple[tuple[str, str], ...]


@lru_cache(maxsize=4096)
def _sides(protect: tuple[str, ...]) -> _Sides:
    split = [(head.strip(), tail.strip()) for head, mark, tail in (p.partition("~") for p in protect) if mark]
    joined = tuple((head, tail) for head, tail in split if tail.startswith("-"))
    apart = [sides for sides in split if sides not in joined]
    return _Sides(
        tuple(head for head, tail in apart if head and not tail),
        tuple(tail for head, tail in apart if tail and not head),
        tuple((head, tail) for head, tail in apart if head and tail),
        joined,
    )


def _held(place: Place, protect: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Does a phrase such as `chicken ~` stand around the name? Those with one side are looked for together."""
    sides, (text, start, end) = _sides(protect), (place.text, place.start, place.end)

    def led(heads: tuple[str, ...]) -> bool:
        return vocabulary.words(heads).before(text, start)

    def followed(tails: tuple[str, ...]) -> bool:
        return vocabulary.words(tails).after(text, end)

    return (
        (bool(sides.before) and led(sides.before))
        or (bool(sides.after) and followed(sides.after))
        or any(led((head,)) and followed((tail,)) for head, tail in sides.both)
        or any(text.startswith(tail, end) and (not head or led((head,))) for head, tail in sides.joined)
    )
