"""Lists of terms: names and acronyms that are written one way. What they do in a text is in `textclean.names`.

All lists of a stage are matched in one pass over the text, at a cost that doesn't depend on how many names there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from textclean.fixers.base import Context, Found
from textclean.names.entry import EVERY, Entry
from textclean.names.forms import Forms
from textclean.names.rewrite import Outcome, languages, rewritten
from textclean.names.table import Table
from textclean.names.vocabulary import Groups, Vocabulary
from textclean.rulebook.rule import Example, Keep


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of a list with the texts that test it."""

    entry: Entry
    examples: tuple[Example, ...] = ()
    keeps: tuple[Keep, ...] = ()

    @property
    def id(self) -> str:
        return self.entry.id


@dataclass(frozen=True)
class Terms:
    """The matcher of a rule with `terms`, and of the one pass that all such rules of a stage make together.

    `groups` are the words that the guards of entries name.
    """

    terms: tuple[Term, ...]
    groups: Groups

    @cached_property
    def needs(self) -> frozenset[str]:
        return frozenset()

    @cached_property
    def vocabulary(self) -> Vocabulary:
        return Vocabulary(self.groups)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        return languages([t.entry for t in self.terms])

    @cached_property
    def _tables(self) -> dict[str, Table]:
        return {}

    def table(self, language: str) -> Table:
        """Every form of every entry that speaks the language."""
        made = self._tables.get(language)
        if made is None:
            made = self._tables[language] = Table([t.entry for t in self.terms], language)
        return made

    def forms(self, language: str) -> Iterator[tuple[Term, Forms]]:
        """The entries that speak a language, each with its forms."""
        table = self.table(language)
        speaking = {e.id: f for e, f in zip(table.entries, table.forms, strict=True)}
        return ((t, speaking[t.id]) for t in self.terms if t.id in speaking)

    def outcome(self, unit: str, context: Context, date: str = "") -> Outcome:
        """What becomes of the names of a text whose date (ISO) is known or not."""
        if context.language not in self.languages and EVERY not in self.languages:
            return Outcome()
        return rewritten(unit, self.table(context.language), self.vocabulary, context, date)

    def found(self, unit: str, context: Context) -> list[Found]:
        return self.outcome(unit, context).found


def united(lists: Sequence[Terms]) -> Terms:
    """One matcher of several lists; a group of words that two of them bring has the words of both."""
    groups: dict[str, tuple[str, ...]] = {}
    for matcher in lists:
        for name, words in matcher.groups.items():
            if groups.get(name, words) != words:
                words = tuple(dict.fromkeys((*groups[name], *words)))
            groups[name] = words
    return Terms(tuple(t for m in lists for t in m.terms), groups)
