"""Passes: a rule, or all lists of terms of a stage, as a step from one text to the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, partial
from operator import attrgetter
from sys import intern
from typing import TYPE_CHECKING

from textclean.fixers.base import Context, Found
from textclean.fixers.triggers import calm, unsettled
from textclean.names.tongue import reads_english
from textclean.pipeline.work import Work
from textclean.rulebook.matchers import Characters, Function, Pattern
from textclean.rulebook.needs import Needs
from textclean.rulebook.rule import Action, Rule, Scope
from textclean.rulebook.terms import Lists, Places, Terms, united
from textclean.text.document import Observed, Step
from textclean.text.edit import Edit, normal_form
from textclean.text.large import starts_of
from textclean.text.search import either
from textclean.text.span import Span

if TYPE_CHECKING:
    from textclean.names.hints import Seen
    from textclean.names.rewrite import Outcome

NOTHING = Step(())


class Pass:
    """One rule with the options it is told."""

    def __init__(self, rule: Rule, options: Mapping[str, str]) -> None:
        self.rule = rule
        self.options = options

    @property
    def id(self) -> str:
        return self.rule.id

    @property
    def scope(self) -> Scope:
        return self.rule.scope

    @property
    def on_passages(self) -> bool:
        """Does it look at texts of fewer than three lines?"""
        return self.scope in ("line", "paragraph") or self.rule.passages

    @cached_property
    def asks_language(self) -> bool:
        """Can the language decide what the rule does? Fixers and lists may look at it in any case."""
        return bool(self.rule.languages) or not isinstance(self.rule.matcher, Pattern | Characters)

    @property
    def needs(self) -> Needs | None:
        """What a text must hold for the pass to find anything; None where nobody knows."""
        return self.rule.needs

    @cached_property
    def look(self) -> Callable[[str], object]:
        """A quick look at a unit of the text for what `needs` says."""
        found = self.needs
        if found is None or not (found.patterns or found.literals) or self.scope not in ("line", "paragraph"):
            return lambda unit: True
        patterns = (*found.patterns, *found.frequent)
        search = either(patterns)
        if search is None and patterns:
            return lambda unit: True
        literals = found.literals

        def look(unit: str) -> object:
            for literal in literals:
                if literal in unit:
                    return True
            return search is not None and search(unit.encode("utf-8", "surrogatepass"))

        return look

    @cached_property
    def calm(self) -> Callable[[str, str], bool] | None:
        """A look at the whole text and its language, for fixers that have one: is there nothing in any line?"""
        matcher = self.rule.matcher
        return calm(matcher.name) if isinstance(matcher, Function) else None

    @cached_property
    def unsettled(self) -> Callable[[Iterable[str]], list[str]] | None:
        """A look at lines, for fixers that have one: in which may they find something in one language of the text or another?"""
        matcher = self.rule.matcher
        return unsettled(matcher.name) if isinstance(matcher, Function) and self.scope == "line" else None

    def _is_settled(self, work: Work) -> bool:
        """Is there nothing in any line, whatever the language? Where that would be voted on in a damaged text that is gone by
        now, it takes long to tell, and nobody else will ask for it: so the lines are asked first."""
        quiet = work.quiet_lines(id(self)) if self.unsettled else {}
        if self.unsettled is None or work.large or not (quiet or work.votes_on_damage):
            return False
        lines = dict.fromkeys(work.text.split("\n"))
        new = [line for line in lines if not line.isascii() and quiet.get(line, "") is not None]
        if new and work.votes_on_damage:
            left = self.unsettled(new)
            quiet.update(dict.fromkeys(set(new).difference(left)))
            return not left
        return not new

    def may_find(self, data: bytes) -> bool:
        """A look of its own at a text (UTF-8), where `needs` says nothing."""
        return True

    def step(self, work: Work, places: Sequence[Span] | None = None) -> Step:
        """What the rule does to the text as it stands now. `places` are the lines in which it may find something, where they are
        known."""
        found = [
            (unit, f)
            for unit, f in self._found(work, places)
            if f.after != work.text[unit.start + f.start : unit.start + f.end]
        ]
        return _step(work.text, self.rule.action, self.rule.id, found) if found else NOTHING

    def observe(self, work: Work, places: Sequence[Span] | None = None) -> list[Observed]:
        """What a record or flag rule sees in the clean text."""
        return [
            o for unit, f in self._found(work, places) for o in _observed(self.rule.action, self.rule.id, unit.start, f)
        ]

    def _found(self, work: Work, places: Sequence[Span] | None) -> Iterable[tuple[Span, Found]]:
        rule = self.rule
        asks = bool(rule.languages)
        known = not asks or rule.speaks(work.language)
        if not known and rule.scope not in ("line", "paragraph"):
            return  # what is larger goes by the document
        if work.sieved and self.calm and (self._is_settled(work) or self.calm(work.text, work.language)):
            return
        last = 0
        look = self.look if work.sieved and places is None else None
        for unit in self._units(work, places):
            part = work.text[unit.start : unit.end]
            if not part or (look and not look(part)):
                continue  # nothing is found in nothing
            doubtful = asks  # where the document speaks it, only paragraphs in which something is found are asked
            if asks and rule.scope == "paragraph" and "\n" not in part:
                if not rule.speaks(work.spoken(part)):
                    continue
                doubtful = False
            for f in self._in_unit(work, unit, part, places):
                if unit.start + f.start < last or (
                    doubtful and not rule.speaks(work.language_at(unit.start + f.start))
                ):
                    continue
                last = unit.start + f.end
                yield unit, f

    def _units(self, work: Work, places: Sequence[Span] | None) -> Iterable[Span]:
        if places is None or self.scope not in ("line", "paragraph"):
            return work.units(self.scope, passages=self.rule.passages)
        if self.scope == "line":
            return places
        starts = starts_of(places)
        return (u for u in work.units("paragraph") if bisect_left(starts, u.start) < bisect_right(starts, u.end))

    def _in_unit(self, work: Work, unit: Span, part: str, places: Sequence[Span] | None) -> list[Found]:
        quiet = work.quiet_lines(id(self)) if work.sieved and self.scope == "line" else None
        if quiet is not None and part in quiet and (quiet[part] is None or quiet[part] == work.language):
            return []
        context = Context(
            part,
            places=None if places is None or self.scope == "line" else _inside(unit, places),
            language=self._language_of(work, unit),
            options=self.options,
            guard=work.guard_for(unit, self.rule.scope, code_only=self.rule.protected == "code"),
            spoken=work.spoken,
            forced=work.forced,
        )
        found = self.rule.found(part, context)
        if quiet is not None and not found and (self._by_document or not context.asked):
            quiet[part] = work.language if context.asked else None
        if found and self.rule.protected != "ignore" and self.rule.scope == "line" and work.in_block(unit):
            return []
        return sorted(found, key=lambda f: (f.start, f.end))

    @cached_property
    def _by_document(self) -> bool:
        """Does it go by the language of the document, whatever that of a line?"""
        return self.scope != "line" or self.rule.stage in ("encoding", "unicode")

    def _language_of(self, work: Work, unit: Span) -> str | Callable[[], str]:
        """The language of a line is that of its paragraph, save in the stages that repair letters: they go by the document."""
        if not self.asks_language:
            return ""
        if self._by_document:
            return work.spoken_language
        return partial(work.language_at, unit.start)


class TermsPass(Pass):
    """All lists of terms of a stage: one walk over the text for the entries of every list that speaks its language."""

    def __init__(self, rule: Rule, options: Mapping[str, str], lists: tuple[Rule, ...]) -> None:
        super().__init__(rule, options)
        self.lists = lists

    @property
    def on_passages(self) -> bool:
        return True

    def may_find(self, data: bytes) -> bool:
        """Is there a word of a form that would be written anew? Written out, acronyms change where they are canonical, too."""
        return self.options.get("acronyms") == "expand-first" or self._every.may_change(data)

    @cached_property
    def _every(self) -> Lists:
        return _united(self.lists)

    def step(self, work: Work, places: Sequence[Span] | None = None) -> Step:
        rules = self._speaking(work)
        if not rules or not self._may_change(work):
            return NOTHING
        unit = Span(0, len(work.text))
        out = self._outcome(work, rules)
        (work.held.add if out.held else work.held.discard)(
            self.id
        )  # as the text stands now: a dateline may be lifted later
        return _step(work.text, self.rule.action, self.rule.id, [(unit, f) for f in out.found])

    def _may_change(self, work: Work) -> bool:
        looked = self._looked(work)
        return looked is None or looked.may_change

    def _looked(self, work: Work) -> Places | None:
        """Where a name may change; None where a quick look can't tell: written out, acronyms change where they are canonical."""
        if not work.sieved or self.options.get("acronyms") == "expand-first":
            return None
        tongue = self._tongue(work)
        seen: Seen = work.kept(("names seen", id(self)), dict)
        return work.once(("names may change", id(self), tongue), lambda: self._every.places(work.text, tongue, seen))

    def _speaking(self, work: Work) -> tuple[Rule, ...]:
        tongue = self._tongue(work)
        return tuple(r for r in self.lists if r.speaks(tongue))

    def _tongue(self, work: Work) -> str:
        """The language that names are written in: that of the document; English where a short text reads so, for the vote on a
        headline goes astray now and then."""
        known = work.language
        if work.forced or known == "en":
            return known
        return work.once("tongue", lambda: "en" if reads_english(work.text) else known)

    def _outcome(self, work: Work, rules: tuple[Rule, ...]) -> Outcome:
        from textclean.names.dated import dated

        guard = work.guard_for(Span(0, len(work.text)), "document")
        context = Context(work.text, language=self._tongue(work), options=self.options, guard=guard)

        def date() -> str:
            return work.date or dated(work.text, context.language)

        key = ("names", id(self), work.language, work.date)
        return work.once(key, lambda: _united(rules).outcome(work.text, context, date, self._looked(work)))

    def observe(self, work: Work, places: Sequence[Span] | None = None) -> list[Observed]:
        """The names that may be somebody else's: left alone, and flagged."""
        rules = self._speaking(work)
        doubts = self._outcome(work, rules).doubts if rules and self._may_change(work) else ()
        return [Observed(DOUBT, None, d.start, d.end, d.rule) for d in doubts]


DOUBT = "name-in-doubt"


def _united(rules: Sequence[Rule]) -> Lists:
    return united(tuple(r.matcher for r in rules if isinstance(r.matcher, Terms)))


def _inside(unit: Span, places: Sequence[Span]) -> Sequence[Span]:
    """Places of the text, in their order, as places of a unit."""
    start, end = unit
    if not start and (not places or places[-1].end <= end):
        return places
    first, last = bisect_left(places, start, key=_end), bisect_right(places, end, key=_start)
    return [Span(max(p.start, start) - start, min(p.end, end) - start) for p in places[first:last]]


_start, _end = attrgetter("start"), attrgetter("end")


_SHORT = 2


def _step(text: str, action: Action, rule_id: str, found: Sequence[tuple[Span, Found]]) -> Step:
    edits: list[Edit] = []
    fields: list[Observed] = []
    own = (rule_id,)
    last = 0
    for unit, f in found:
        start, end = unit.start + f.start, unit.start + f.end
        if f.after == "" and (action.kind in ("drop", "lift") or f.fields):
            start, end = _with_newline(text, start, end)
        if edits and start < last:
            if end <= last:
                continue
            start = last
        before = text[start:end]
        if end - start <= _SHORT:
            before = intern(before)  # most edits are of a mark or two
        edits.append(Edit(start, end, before, f.after, (f.rule,) if f.rule else own))
        last = end
        for x in f.fields:
            fields.append(Observed(x.name, x.value, unit.start + x.start, unit.start + x.end, f.rule or rule_id))
    return Step(normal_form(edits), fields)


def _with_newline(text: str, start: int, end: int) -> tuple[int, int]:
    """Whole lines go with the newline that ends them, the last ones of a text with the one before them."""
    if start and text[start - 1] != "\n":
        return start, end
    if end < len(text):
        return (start, end + 1) if text[end] == "\n" and (end == start or text[end - 1] != "\n") else (start, end)
    return (start - 1 if start else start), end


def _observed(action: Action, rule_id: str, shift: int, f: Found) -> list[Observed]:
    if action.kind == "flag":
        return [Observed(action.names[0], None, shift + f.start, shift + f.end, rule_id)]
    return [Observed(x.name, x.value, shift + x.start, shift + x.end, rule_id) for x in f.fields]
