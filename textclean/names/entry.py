"""What a list says of one name or acronym. See docs/names.md for what each field means to the person who writes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Household = bool | Literal["defined"]
"""May the long form of an acronym go at its first mention: never, always, or where the acronym stands behind it."""
Standalone = Literal["yes", "full-name-only", "after-full-name"]
STANDALONE: tuple[Standalone, ...] = ("yes", "full-name-only", "after-full-name")
TYPES = ("person", "place", "organisation", "other")
EVERY = ""
"""Stands for every language in a mapping by language."""
SHORTEST_ALONE = 4
"""A shorter surname is only taken for one with a given name beside it."""

ByLanguage = Mapping[str, tuple[str, ...]]
_NOTHING: ByLanguage = {}


class Guards(NamedTuple):
    """Phrases, and names of groups of words, that say where a name must or must not be taken for this one."""

    protect: tuple[str, ...] = ()
    reject_after: tuple[str, ...] = ()
    reject_before: tuple[str, ...] = ()
    reject_near: tuple[str, ...] = ()
    require_after: tuple[str, ...] = ()
    require_before: tuple[str, ...] = ()
    require_near: tuple[str, ...] = ()

    @property
    def requires(self) -> bool:
        return bool(self.require_after or self.require_before or self.require_near)


class Entry(NamedTuple):
    """A canonical form by language, and what it is written as elsewhere. `id` is `path#key`."""

    id: str
    canonical: Mapping[str, str]
    type: str = "other"
    native: ByLanguage = _NOTHING
    derive: tuple[str, ...] | None = None
    variants: ByLanguage = _NOTHING
    former: ByLanguage = _NOTHING
    reject: frozenset[str] = frozenset()
    surname: str = ""
    standalone: Standalone | Literal[""] = ""
    guards: Guards = Guards()
    long: ByLanguage = _NOTHING
    household: Household = False
    roles: tuple[str, ...] = ()
    unambiguous: bool = False
    article: bool = False
    said: str = "letters"
    case: str = "copy"
    plural: bool = True
    valid_from: str = ""
    source: str = ""

    def form(self, language: str) -> str:
        """The canonical form in a language, empty where the entry doesn't speak it."""
        return self.canonical.get(language) or self.canonical.get(EVERY, "")

    def listed(self, words: ByLanguage, language: str) -> tuple[str, ...]:
        return (*words.get(EVERY, ()), *(words.get(language, ()) if language else ()))

    @property
    def alone(self) -> Standalone:
        """May the surname stand alone? A person of several words only after the full name, unless the entry says so."""
        if self.standalone:
            return self.standalone
        several = any(" " in words for words in self.canonical.values())
        return "after-full-name" if self.type == "person" and several else "yes"
