"""Lists of terms: names and acronyms that are written one way. What they do in a text is in `textclean.names`.

All lists of a stage are matched in one pass over the text, at a cost that doesn't depend on how many names there are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from textclean.fixers.base import Context, Found
from textclean.names.entry import EVERY, Entry
from textclean.names.layer import Layer, layer, united
from textclean.names.rewrite import Outcome, rewritten
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

    `groups` are the words that the guards of entries name; `compiled` the forms by language, where they are known already.
    """

    terms: tuple[Term, ...]
    groups: Groups
    compiled: Mapping[str, Layer] = field(default_factory=dict)

    @cached_property
    def needs(self) -> frozenset[str]:
        return frozenset()

    @cached_property
    def vocabulary(self) -> Vocabulary:
        return Vocabulary(self.groups)

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """By id."""
        return {t.id: t.entry for t in self.terms}

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages in which any entry has a canonical form; the empty word stands for all."""
        return frozenset(code for e in self.entries.values() for code in e.canonical)

    @cached_property
    def _tables(self) -> dict[str, Table]:
        return {}

    def layer(self, language: str) -> Layer:
        """Every form of every entry that speaks the language, derived now unless it was compiled."""
        return self.compiled.get(language) or layer(self.entries.values(), language)

    def table(self, language: str) -> Table:
        """The same, ready to be looked up."""
        made = self._tables.get(language)
        if made is None:
            made = self._tables[language] = Table(self.entries, self.layer(language), language)
        return made

    def outcome(self, unit: str, context: Context, date: str = "") -> Outcome:
        """What becomes of the names of a text whose date (ISO) is known or not."""
        if context.language not in self.languages and EVERY not in self.languages:
            return Outcome()
        return rewritten(unit, self.table(context.language), self.vocabulary, context, date)

    def found(self, unit: str, context: Context) -> list[Found]:
        return self.outcome(unit, context).found


class United(Terms):
    """Several lists as one; a group of words that two of them bring has the words of both."""

    def __init__(self, lists: Sequence[Terms]) -> None:
        groups: dict[str, tuple[str, ...]] = {}
        for one in lists:
            for name, words in one.groups.items():
                known = groups.get(name, words)
                groups[name] = words if known == words else tuple(dict.fromkeys((*known, *words)))
        super().__init__(tuple(t for one in lists for t in one.terms), groups)
        object.__setattr__(self, "lists", tuple(lists))

    lists: tuple[Terms, ...]

    def layer(self, language: str) -> Layer:
        return united([one.layer(language) for one in self.lists])
