"""The four kinds of matcher: pattern, characters, fixer, and (in terms.py) terms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from textclean.errors import BudgetError
from textclean.fixers import registry
from textclean.fixers.base import Context, Field, Found
from textclean.fixers.triggers import Trigger, trigger
from textclean.patterns import regex
from textclean.rulebook.rule import Action, Scope
from textclean.text.search import placing_of
from textclean.text.span import Span

BUDGET_SECONDS = 20.0
"""How long one rule may search one unit of text; then its document fails. No shipped rule comes near it."""
_WORTH_TRYING = 8
"""Trying a pattern at a place costs about as much as a search over so many characters."""


class Pattern:
    """A pattern in the syntax of the `regex` package, searched in each unit with ^ and $ at line ends."""

    def __init__(self, source: str, action: Action, scope: Scope, template: str = "") -> None:
        self.source = source
        self.action = action
        self.scope = scope
        self.template = template

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        return regex.compile(self.source, regex.MULTILINE)

    @property
    def whole_line(self) -> bool:
        """Must a line be all of it?"""
        return self.scope == "line" and self.action.kind in ("drop", "lift")

    @property
    def trigger(self) -> Trigger | None:
        return Trigger(lines=(self.source,)) if self.whole_line else Trigger((self.source,))

    @cached_property
    def _plain(self) -> str | None:
        return None if "\\" in self.template else self.template

    def found(self, unit: str, context: Context) -> list[Found]:
        try:
            if self.whole_line:
                match = self.compiled.fullmatch(unit.strip(), timeout=BUDGET_SECONDS)
                return [self._whole_line(unit, match)] if match else []
            matches = self.matches(unit, context.places)
            return [f for m in matches if (f := self._proposal(unit, m)) is not None]
        except TimeoutError:
            raise BudgetError(
                f"pattern {self.source[:60]!r} ran over its budget of {BUDGET_SECONDS:g} seconds on a text of "
                f"{len(unit)} characters; make the pattern simpler or leave the rule out with --ignore"
            ) from None

    @cached_property
    def _placing(self) -> str:
        return placing_of(self.source)

    def matches(self, unit: str, places: Sequence[Span] | None = None) -> Iterator[regex.Match[str]]:
        """Every match, in their order. Where all of them are in some `places`, which are lines, only those are tried: a search
        that began there would go on to the end of the text. A line is tried where it begins if no match can begin elsewhere, and
        character by character if the lines are few and short."""
        if places is not None and not self._placing:
            places = None
        if places is not None and self._placing == "lines":
            found = (self.compiled.match(unit, start, timeout=BUDGET_SECONDS) for start, _ in places)
            yield from filter(None, found)
        elif places is None or _WORTH_TRYING * sum(end - start for start, end in places) > len(unit):
            yield from self.compiled.finditer(unit, timeout=BUDGET_SECONDS)
        else:
            yield from self._tried(unit, places)

    def _tried(self, unit: str, places: Sequence[Span]) -> Iterator[regex.Match[str]]:
        at = 0
        for start, end in places:
            at = max(at, start)
            while at <= end:
                match = self.compiled.match(unit, at, timeout=BUDGET_SECONDS)
                if match is None or match.end() == at:
                    at += 1
                else:
                    at = match.end()
                if match is not None:
                    yield match

    def _whole_line(self, unit: str, match: regex.Match[str]) -> Found:
        shift = len(unit) - len(unit.lstrip())
        return Found(0, len(unit), "", _fields(match, self.action, shift))

    def _proposal(self, unit: str, match: regex.Match[str]) -> Found | None:
        start, end = match.span()
        if self.action.kind == "with":
            after = self._plain if self._plain is not None else match.expand(self.template)
            return Found(start, end, after) if after != unit[start:end] else None
        if self.action.kind == "flag":
            if "words" in match.re.groupindex and match.start("words") >= 0:
                start, end = match.span("words")
            return Found(start, end, unit[start:end]) if end > start else None
        if self.action.kind == "drop" and not _whole_lines(unit, start, end):
            return None
        return Found(start, end, "", _fields(match, self.action)) if end > start else None


def _fields(match: regex.Match[str], action: Action, shift: int = 0) -> tuple[Field, ...]:
    """The values that a lift or record takes from a match: from the group of the field's name, else `value`, else all."""
    if action.kind not in ("lift", "record"):
        return ()
    groups = match.re.groupindex
    out: list[Field] = []
    for name in action.names:
        group: str | int = name if name in groups else "value" if "value" in groups and len(action.names) == 1 else 0
        if group == 0 and len(action.names) > 1:
            continue
        words = match.group(group)
        if not words or not (value := words.strip()):
            continue
        start = match.start(group) + len(words) - len(words.lstrip())
        out.append(Field(name, value, start + shift, start + shift + len(value)))
    return tuple(out)


def _whole_lines(unit: str, start: int, end: int) -> bool:
    return (start == 0 or unit[start - 1] == "\n") and (
        end == len(unit) or unit[end] == "\n" or unit[end - 1 : end] == "\n"
    )


class Characters:
    """Single characters and what each becomes."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self.table = table

    @property
    def trigger(self) -> Trigger | None:
        return Trigger((self.compiled.pattern,))

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        return regex.compile("[" + "".join(regex.escape(c) for c in sorted(self.table)) + "]")

    def found(self, unit: str, context: Context) -> list[Found]:
        table = self.table
        return [Found(m.start(), m.end(), table[m.group()]) for m in self.compiled.finditer(unit)]


class Function:
    """A registered fixer; `after`, where given, stands for the fixer's own replacement, `weights` are its scorecard."""

    def __init__(
        self, name: str, action: Action, after: str | None = None, weights: Mapping[str, float] | None = None
    ) -> None:
        self.name = name
        self.action = action
        self.after = after
        self.weights = weights

    @property
    def trigger(self) -> Trigger | None:
        return trigger(self.name)

    def found(self, unit: str, context: Context) -> list[Found]:
        fixer: Callable[..., Iterable[Found]] = registry.load(self.name)
        out = fixer(unit, context) if self.weights is None else fixer(unit, context, self.weights)
        if self.after is not None:
            return [f._replace(after=self.after) for f in out]
        return list(out)
