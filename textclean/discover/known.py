"""What lists say already: which entry a form belongs to, and which forms were said not to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from textclean.names.entry import Entry
from textclean.rulebook.book import Rulebook
from textclean.rulebook.build import plain
from textclean.rulebook.terms import Terms

_NAMES = frozenset(("name", "surname", "full", "former", "shield"))
_COPIED = (
    "canonical", "type", "surname", "standalone", "valid_from", "case", "plural",
    "protect", "reject_after", "reject_before", "reject_near", "require_after", "require_before", "require_near",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """The lists at hand. `entries`: form -> ids of the entries that take it for theirs (`names/places#kyiv`)."""

    entries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rejected: Mapping[str, frozenset[str]] = field(default_factory=dict)
    canonical: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    short: Mapping[str, frozenset[str]] = field(default_factory=dict)
    book: Rulebook | None = None

    def apart(self, one: str, other: str) -> bool:
        """Do the lists say that these are two names?"""
        first, second = self.entries.get(one, ()), self.entries.get(other, ())
        if first and second and not set(first) & set(second):
            return True
        return any(other in self.rejected.get(id, ()) for id in first) or any(
            one in self.rejected.get(id, ()) for id in second
        )

    def spec(self, id: str) -> dict[str, Any]:
        """What an entry says of its canonical form and its guards, for another entry that adds variants to it."""
        if self.book is None:
            return {}
        path, _, key = id.partition("#")
        written: dict[str, Any] = plain(self.book[path].spec)
        told = {**written.get("defaults", {}), **written["terms"][key]}
        out = {name: told[name] for name in _COPIED if name in told}
        languages = written.get("languages", ())
        if isinstance(out["canonical"], str) and languages:
            out["canonical"] = dict.fromkeys(sorted(languages), out["canonical"])
        return out


def known(book: Rulebook) -> Known:
    """What all lists of a rulebook say."""
    entries: dict[str, dict[str, None]] = {}
    rejected: dict[str, frozenset[str]] = {}
    canonical: set[str] = set()
    short: dict[str, set[str]] = {}
    for rule in book.values():
        if not isinstance(rule.matcher, Terms):
            continue
        for word in rule.matcher.layer.rows:
            for words, kind, key, *_ in rule.matcher.layer.at(word):
                if kind in _NAMES:
                    entries.setdefault(words, {})[f"{rule.id}#{key}"] = None
        for entry in (term.entry for term in rule.matcher.terms):
            rejected[entry.id] = entry.reject
            _take(entry, canonical, short)
    return Known(
        {words: tuple(sorted(ids)) for words, ids in entries.items()},
        rejected,
        frozenset(canonical),
        frozenset(book.groups.get("given-name", ())),
        {words: frozenset(longs) for words, longs in short.items()},
        book,
    )


def _take(entry: Entry, canonical: set[str], short: dict[str, set[str]]) -> None:
    for form in entry.canonical.values():
        canonical |= {form, form.rsplit(" ", 1)[-1]}
        if entry.long:
            short.setdefault(form, set()).update(_every(entry.long.values()))


def _every(lists: Iterable[Iterable[str]]) -> Iterable[str]:
    return (words.lower() for words_ in lists for words in words_)
