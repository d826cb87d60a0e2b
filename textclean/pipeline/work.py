"""A text while it is being cleaned: its lines, zones and protected blocks, each computed once for every state of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import TypeVar, cast

from textclean import guard, language, scripts, structure
from textclean.fixers.base import overlaps
from textclean.fixers.quotemarks import paragraphs
from textclean.patterns import re
from textclean.rulebook.rule import Scope
from textclean.text.document import Observed
from textclean.text.edit import Edit, applied_in_utf8, apply
from textclean.text.large import Digested, forget, in_columns, is_large, line_spans, starts_of
from textclean.text.span import Span
from textclean.text.window import window

T = TypeVar("T")
_DAMAGE = 0.03  # of a text, which has become so much shorter
_MOST_VOTES = 4096
_FILLED = r"[^\S\n]*\S[^\n]*"
_PARAGRAPH = re.compile(rf"^{_FILLED}(?:\n{_FILLED})*", re.MULTILINE)


class Work:
    """The state of one document between passes. `version` counts the states of its text, `sampled` those in which its language
    was to be asked anew."""

    def __init__(self, text: str, forced_language: str = "", date: str = "", *, sieved: bool = True) -> None:
        self.text = text
        self.large = is_large(text)
        self.sieved = sieved  # may a pass look first whether there is anything to find?
        self.date = date
        self.held: set[str] = set()
        """Passes in which a name keeps its form because the document is older than the new one."""
        self.version = 0
        self.sampled = 0
        self._forced = forced_language
        self._spoken: str | None = None
        self._sample = text
        self._window = ""
        self._votes: dict[str, str] = {}
        self._inline: dict[str, tuple[Span, ...]] = {}
        self._quiet: dict[int, dict[str, str | None]] = {}
        self._kept: dict[Hashable, object] = {}
        self._forget()

    def _forget(self) -> None:
        self._known: dict[Hashable, object] = {}
        self._lines: Sequence[Span] | None = None
        self._blocks: tuple[Span, ...] | None = None
        self._whole: tuple[Span, ...] | None = None
        self._passage: bool | None = None
        self._parts: Sequence[Span] = []
        self._starts: Sequence[int] | None = None

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives for the text as it stands now, worked out once however often it is asked for."""
        if key not in self._known:
            self._known[key] = make()
        return cast("T", self._known[key])

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """The same, kept whatever becomes of the text."""
        if key not in self._kept:
            self._kept[key] = make()
        return cast("T", self._kept[key])

    def quiet_lines(self, key: int) -> dict[str, str | None]:
        """The lines in which a pass (told by a key of its own) has found nothing, each with the language of the document if that
        had a say: neighbours don't matter to a line, so that it need not be asked about them again."""
        found = self._quiet.get(key)
        if found is None:
            found = self._quiet[key] = Digested() if self.large else {}
        return found

    def change(self, edits: Sequence[Edit]) -> None:
        if self.large:
            self._let_go()
            after = applied_in_utf8(self.text, edits)
            self.text = ""  # goes before there is another one
            self.text = after.decode("utf-8", "surrogatepass")
        else:
            self.text = apply(self.text, edits)
        self.version += 1
        self._forget()
        self.large = is_large(self.text)

    def _let_go(self) -> None:
        """Keeps nothing of a large text that is about to change."""
        if not self._forced:
            _ = self.language  # while what is voted on is there
            self._sample = ""
        self._votes = {}
        self._forget()
        forget()

    def learn(self, fields: Sequence[Observed]) -> None:
        """Takes note of the document's date (ISO) when a rule reads it."""
        self.date = self.date or next((f.value for f in fields if f.name == "date" and f.value), "")

    def sample_language(self) -> None:
        """From here on, the language is that of the text as it stands now; it is voted on when first asked for."""
        if self._sample is self.text or self._forced:
            return
        self._sample = self.text
        if self._spoken is not None and window(self.text) == self._window:
            return  # more blank lines, or another word somewhere else, change no vote
        self.sampled += 1
        self._spoken = None
        self._votes = {}

    @property
    def language(self) -> str:
        """ISO 639-1 code, empty where nobody can know."""
        if self._forced:
            return self._forced
        if self._spoken is None:
            self._window = window(self._sample)
            self._spoken = language.detect_in(self._window)
        return self._spoken

    @property
    def votes_on_damage(self) -> bool:
        """Would the language have to be voted on, in a text of which a good part was damage that has been mended by now?"""
        if self._forced or self._spoken is not None:
            return False
        return len(self._sample) - len(self.text) > _DAMAGE * len(self.text)

    def spoken_language(self) -> str:
        """The same, for those who may never ask."""
        return self.language

    @property
    def forced(self) -> bool:
        """Did the user say which language it is?"""
        return bool(self._forced)

    def spoken(self, paragraph: str) -> str:
        """The language of a paragraph: the document's, unless its script or its words speak against it. A forced language is
        no vote: only another script speaks against that."""
        found = self._votes.get(paragraph)
        if found is None:
            if self._forced:
                found = self._forced if scripts.in_script_of(paragraph, self._forced) else ""
            else:
                found = language.vote_again(paragraph, self.language)
            if len(self._votes) >= _MOST_VOTES:
                self._votes.clear()
            self._votes[paragraph] = found
        return found

    def language_at(self, place: int) -> str:
        """The language of the paragraph that holds a place of the text."""
        part = bisect_right(self._paragraph_starts(), place) - 1
        return self._part_language(part) if part >= 0 and place <= self._parts[part].end else self.language

    def _part_language(self, part: int) -> str:
        return self.spoken(self.text[self._parts[part].start : self._parts[part].end])

    def _paragraph_starts(self) -> Sequence[int]:
        """Where paragraphs start: lines, or all lines between blank ones where they are wrapped."""
        if self._starts is None:
            found = (
                Span(unit.start + part.start, unit.start + part.end)
                for unit in self._paragraphs()
                for part in paragraphs(self.text[unit.start : unit.end])
            )
            self._parts = in_columns(found, self.text)
            self._starts = starts_of(self._parts)
        return self._starts

    @property
    def passage(self) -> bool:
        """A text of fewer than three lines: a cell, a message."""
        if self._passage is None:
            self._passage = structure.is_passage(self.text)
        return self._passage

    @property
    def lines(self) -> Sequence[Span]:
        if self._lines is None:
            self._lines = line_spans(self.text)
        return self._lines

    @property
    def blocks(self) -> tuple[Span, ...]:
        """Code blocks and tables: whole lines that no rule may touch."""
        if self._blocks is None:
            self._blocks = guard.protected_blocks(self.text)
        return self._blocks

    def units(self, scope: Scope, *, passages: bool = False) -> Iterator[Span]:
        """The stretches that a rule of this scope sees, one at a time; head, tail and document only where this is no passage,
        unless the rule speaks on `passages` too."""
        if scope == "line":
            yield from self.lines
        elif scope == "paragraph":
            yield from self._paragraphs()
        elif passages or not self.passage:
            if scope == "head":
                yield structure.head_span(self.text)
            elif scope == "tail":
                yield structure.tail_span(self.text)
            else:
                yield Span(0, len(self.text))

    def _paragraphs(self) -> Iterator[Span]:
        """Lines that aren't blank, as far as they stand together."""
        return (Span(*match.span()) for match in _PARAGRAPH.finditer(self.text))

    def in_block(self, unit: Span) -> bool:
        return bool(self.blocks) and overlaps(unit.start, unit.end, self.blocks)

    def guard_for(self, unit: Span, scope: Scope, *, code_only: bool = False) -> Callable[[str], tuple[Span, ...]]:
        """The function that gives the protected spans of a unit, in the unit's own coordinates."""
        if code_only:
            return guard.code_spans
        return self._protected_line if scope == "line" else partial(self._protected_part, unit)

    def _protected_line(self, line: str) -> tuple[Span, ...]:
        if self.large:
            return guard.protected_inline(line)
        found = self._inline.get(line)
        if found is None:
            found = self._inline[line] = guard.protected_inline(line)
        return found

    def _protected_part(self, unit: Span, _: str) -> tuple[Span, ...]:
        if self._whole is None:
            self._whole = guard.protected(self.text)
        start, end = unit
        inside = self._whole[bisect_right(self._whole, start, key=_end) : bisect_left(self._whole, end, key=_start)]
        return tuple([Span(max(0, s.start - start), min(end, s.end) - start) for s in inside])


_start, _end = attrgetter("start"), attrgetter("end")
