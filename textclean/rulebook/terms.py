"""Lists of terms: names and acronyms that are written one way. What they do in a text is in `textclean.names`.

All lists of a stage are matched in one pass over the text, at a cost that doesn't depend on how many names there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from textclean.fixers.base import Context, Found
from textclean.fixers.triggers import Trigger
from textclean.names.entry import EVERY, Entry
from textclean.names.hints import Hints, Seen
from textclean.names.layer import Layer, layer
from textclean.names.marks import around_marks, count_marks
from textclean.names.vocabulary import Groups, Vocabulary
from textclean.rulebook.rule import Example, Keep
from textclean.rulebook.uncollected import uncollected

if TYPE_CHECKING:  # what rewrites names is imported for the first text that has one
    from textclean.names.rewrite import Outcome
    from textclean.names.table import Table


class Term(NamedTuple):
    """An entry of a list with the texts that test it."""

    entry: Entry
    examples: tuple[Example, ...] = ()
    keeps: tuple[Keep, ...] = ()

    @property
    def id(self) -> str:
        return self.entry.id


class Terms:
    """The matcher of a rule with `terms`, and of the one pass that all such rules of a stage make together.

    `own` says that a user brought the list: it wins over a shipped one that claims the same form. `make` builds the entry of a
    key, once somebody asks; `groups` are the words that the guards of entries name; `languages` are
    those in which an entry has a canonical form (the empty word stands for all); `compiled` are the forms, where they are known
    already.
    """

    def __init__(
        self,
        keys: Sequence[str],
        make: Callable[[str], Term],
        groups: Groups,
        languages: Iterable[str],
        compiled: Layer | None = None,
        *,
        own: bool = True,
    ) -> None:
        self.keys = tuple(keys)
        self.groups = groups
        self.own = own
        self.languages = frozenset(languages)
        self._make = make
        self._made: dict[str, Term] = {}
        if compiled is not None:
            self.layer = compiled

    def term(self, key: str) -> Term:
        """The entry of a key. Raises KeyError where there is none."""
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._make(key)
        return made

    def entry(self, key: str) -> Entry:
        return self.term(key).entry

    @property
    def trigger(self) -> Trigger | None:
        return None

    @property
    def terms(self) -> tuple[Term, ...]:
        """All entries."""
        return tuple(self.term(key) for key in self.keys)

    @cached_property
    def layer(self) -> Layer:
        """Every form of every entry, derived now unless it was compiled."""
        with uncollected():
            return layer({key: self.entry(key) for key in self.keys})

    def found(self, unit: str, context: Context) -> list[Found]:
        return united((self,)).outcome(unit, context).found


class Places:
    """Where a quick look at a text (UTF-8) sees that a name may be written anew, in characters. It goes only as far as somebody
    asks. `marked` says that a name may be, once letters are taken without their marks."""

    def __init__(self, data: bytes, found: Iterator[int], marked: Callable[[], bool]) -> None:
        self._data, self._found = data, found
        self._ascii = data.isascii()
        self._known: list[int] = []
        self._byte = 0
        self.may_change = next(iter(self), None) is not None or marked()

    def __iter__(self) -> Iterator[int]:
        for at in count():
            if at == len(self._known):
                byte = next(self._found, None)
                if byte is None:
                    self._data = b""
                    return
                more = byte if self._ascii else len(self._data[self._byte : byte].decode("utf-8", "ignore"))
                self._known.append(more if self._ascii or not self._known else self._known[-1] + more)
                self._byte = byte
            yield self._known[at]


class Lists:
    """Lists of terms as one matcher; a group of words that two of them bring has the words of both."""

    def __init__(self, lists: Sequence[Terms]) -> None:
        self.lists = tuple(lists)
        self.languages = frozenset[str]().union(*(one.languages for one in lists))
        self._tables: dict[str, Table] = {}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        groups: dict[str, Sequence[str]] = {}
        for one in self.lists:
            for name, words in one.groups.items():
                known = groups.get(name, words)
                groups[name] = words if known is words or known == words else tuple(dict.fromkeys((*known, *words)))
        return Vocabulary(groups)

    @cached_property
    def hints(self) -> Hints:
        """A quick look for texts in which no name is to be changed."""
        layers = [one.layer for one in self.lists]
        return Hints(
            lambda: [one.hints for one in layers], [one.starts for one in layers], [one.marked for one in layers]
        )

    def may_change(self, data: bytes, language: str | None = None) -> bool:
        """May a name in a text (UTF-8) be written anew, its letters taken with or without their marks?"""
        return self.hints.may_change(data, language) or self._marked_may_change(data, language)

    def places(self, text: str, language: str, seen: Seen | None = None) -> Places:
        """Where a quick look sees that a name may be written anew in a text of a language. `seen` is what it saw in the lines of
        a text that became this one; it grows."""
        data = text.encode("utf-8", "replace")
        found = self.hints.places(data, language, seen)
        return Places(data, found, lambda: self._marked_may_change(data, language))

    def _marked_may_change(self, data: bytes, language: str | None) -> bool:
        if (language or "en") != "en":
            return False
        marks = count_marks(data)
        if language is None and marks > _MOST_MARKS:
            return True
        return marks > 0 and any(self.hints.may_change(part, folded=True) for part in around_marks(data))

    def table(self, language: str) -> Table:
        """Every form of every entry that speaks the language, ready to be looked up."""
        from textclean.names.table import Source, Table

        made = self._tables.get(language)
        if made is None:
            sources = [Source(one.layer, one.entry, one.own) for one in self.lists]
            made = self._tables[language] = Table(sources, language)
        return made

    def outcome(
        self,
        unit: str,
        context: Context,
        date: str | Callable[[], str] = "",
        places: Iterable[int] | None = None,
    ) -> Outcome:
        """What becomes of the names of a text whose date (ISO) is known or not; it may be worked out when first asked for.

        `places` are where a quick look sees that a name may change, where one was taken.
        """
        from textclean.names.rewrite import Outcome, rewritten

        if context.language not in self.languages and EVERY not in self.languages:
            return Outcome()
        return rewritten(unit, self.table(context.language), self.vocabulary, context, date, places)


_MOST_MARKS = 8
"""With more of them a text is hardly English, and whoever knows its language knows better than a look at all its words."""


@lru_cache(maxsize=64)
def united(lists: tuple[Terms, ...]) -> Lists:
    """The lists as one matcher, made once."""
    return Lists(lists)
