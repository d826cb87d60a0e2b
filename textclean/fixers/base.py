"""What a matcher proposes, and what it is told about the place it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from types import MappingProxyType
from typing import NamedTuple

from textclean.guard import protected_inline
from textclean.language import vote_again
from textclean.text.large import lines_of
from textclean.text.span import Span

NO_OPTIONS: Mapping[str, str] = MappingProxyType({})


class Field(NamedTuple):
    """A piece of metadata: `text[start:end]` are the words it was read from, `value` what they say."""

    name: str
    value: str
    start: int
    end: int


class Found(NamedTuple):
    """A proposal: `text[start:end]` may become `after`; `fields` go to the document's metadata with it.

    `rule` is the id that the edit is filed under where it isn't the rule that was asked: an entry of a list of terms.
    """

    start: int
    end: int
    after: str
    fields: tuple[Field, ...] = ()
    rule: str = ""


class Context:
    """What a matcher may know besides the unit of text it is given: nothing else may decide what it proposes.

    `language` is an ISO 639-1 code, empty where nobody can know, and voted on when first asked for: for a line that of its
    paragraph, for a larger unit (and wherever letters are repaired) that of the document, whose paragraphs are asked with
    `spoken`. `places`, where they are known, are the lines of the unit in which the trigger of the matcher is: it finds nothing
    beside them, but may look there for what decides. `options` holds the options that the rule declares as its parameters;
    `protected` are the spans of the unit that no rule may touch (proposals there are dropped in any case).
    """

    __slots__ = ("_forced", "_guard", "_language", "_protected", "_spoken", "_unit", "asked", "options", "places")

    def __init__(
        self,
        unit: str = "",
        *,
        language: str | Callable[[], str] = "",
        options: Mapping[str, str] = NO_OPTIONS,
        guard: Callable[[str], tuple[Span, ...]] = protected_inline,
        spoken: Callable[[str], str] | None = None,
        forced: bool = False,
        places: Sequence[Span] | None = None,
    ) -> None:
        self.places = places
        self.asked = False
        """Was anything about languages asked?"""
        self._language = language
        self._spoken = spoken
        self._forced = forced
        self.options = options
        self._unit = unit
        self._guard = guard
        self._protected: tuple[Span, ...] | None = None

    @property
    def language(self) -> str:
        self.asked = True
        if not isinstance(self._language, str):
            self._language = self._language()
        return self._language

    def spoken(self, paragraph: str) -> str:
        """The language of a paragraph of the unit: the document's, unless the paragraph speaks against it."""
        self.asked = True
        return self._spoken(paragraph) if self._spoken else vote_again(paragraph, self.language)

    def says(self, paragraph: str, language: str) -> bool:
        """Do the words of a paragraph themselves say that it is in this language? A forced language needs no words."""
        return self._forced or vote_again(paragraph, "") == language

    @property
    def protected(self) -> tuple[Span, ...]:
        if self._protected is None:
            self._protected = self._guard(self._unit)
        return self._protected


Fixer = Callable[[str, Context], Iterable[Found]]


def trigger_lines(unit: str, context: Context) -> Iterator[tuple[int, str]]:
    """The lines of a unit in which the trigger of the matcher is, each with its start; all lines where nobody knows."""
    if context.places is not None:
        return ((start, unit[start:end]) for start, end in context.places)
    lines = lines_of(unit)
    return zip(accumulate((len(line) + 1 for line in lines), initial=0), lines, strict=False)


def overlaps(start: int, end: int, spans: Iterable[Span]) -> bool:
    """Would a change of `start:end` touch one of the spans? An insertion at a span's edge does not."""
    return any((start < s.end and s.start < end) or (start == end and s.start < start < s.end) for s in spans)
