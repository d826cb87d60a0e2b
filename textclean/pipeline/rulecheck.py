"""What a rule promises, tried out: every example and keep, alone and in the profile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from textclean.pipeline.pipeline import Pipeline
from textclean.pipeline.shard import Task, clean_shard
from textclean.rulebook.rule import Example, Keep, Rule
from textclean.rulebook.terms import Term, Terms
from textclean.text.document import Cleaned, Document

ENOUGH = 2
"""Examples, and keeps, that a rule should carry."""

Profile = Callable[[Mapping[str, str]], Pipeline]
"""Gives the profile's pipeline for options."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something that a rule promises and does not hold; the kinds are told in docs/cli.md.

    `path` and `line` say where the example or keep stands; empty and 0 where nobody knows.
    """

    rule: str
    kind: str
    message: str
    path: str = ""
    line: int = field(default=0, compare=False)

    @property
    def place(self) -> str:
        """`path:line`, as far as it is known."""
        return f"{self.path}:{self.line}" if self.path and self.line else self.path


def check_rules(rules: Iterable[Rule], profile: Profile) -> list[Finding]:
    """Findings for every example and keep of `rules`, each alone and in the profile; `profile` must select them."""
    return [finding for rule in rules for finding in check_rule(rule, profile)]


def few_trials(rule: Rule) -> list[Finding]:
    """A note where a rule carries too little to be judged by: two examples and two keeps are the least."""
    shown, kept = sum(1 for _ in examples(rule)), sum(1 for _ in keeps(rule))
    if min(shown, kept) >= ENOUGH:
        return []
    has = f"has {shown} example{'s' * (shown != 1)} and {kept} keep{'s' * (kept != 1)}"
    return [
        Finding(rule.id, "note", f"{has}; {ENOUGH} of each, near misses among the keeps, say what it is for", rule.path)
    ]


def check_rule(rule: Rule, profile: Profile) -> list[Finding]:
    """Law 4 and law 2 for one rule: `clean(dirty) == clean(example.clean)`, twice as once, no edit of it on a keep."""
    trial = _Trial(rule, profile)
    for id, example in examples(rule):
        trial.example(id, example)
    for id, keep in keeps(rule):
        trial.keep(id, keep)
    return trial.findings


@dataclass
class _Trial:
    """One rule before its judges."""

    rule: Rule
    profile: Profile
    findings: list[Finding] = field(default_factory=list)
    line: int = 0

    def example(self, id: str, example: Example) -> None:
        self.line = example.line
        options = chosen(self.rule, example.options, example.language)
        alone = self._clean(id, Pipeline([self.rule], options=options), example.dirty)
        whole = self.profile(options)
        cleaned = self._clean(id, whole, example.dirty)
        aimed = self._clean(id, whole, example.clean)
        if alone is None or cleaned is None or aimed is None:
            return
        if alone.text != example.clean:
            self._say(id, "example", f"{example.dirty!r} becomes {alone.text!r}, expected {example.clean!r}")
        if example.flags and (found := tuple(f.words for f in alone.flags)) != example.flags:
            self._say(id, "example", f"{example.dirty!r} has {found!r} flagged, expected {example.flags!r}")
        for name, value in example.meta.items():
            if (got := _listed(getattr(alone.meta, name))) != _listed(value):
                self._say(id, "example", f"{example.dirty!r} gives {name} {got!r}, expected {_listed(value)!r}")
        if self.rule.id not in {r.id for r in whole.rules}:
            return
        if cleaned.text != aimed.text:
            self._say(
                id,
                "profile",
                f"in profile {whole.profile} {example.dirty!r} becomes {cleaned.text!r}, "
                f"but its clean form becomes {aimed.text!r}; fired: {', '.join(_fired(cleaned)) or 'nothing'}",
            )
        self._once(id, whole, cleaned)

    def _once(self, id: str, pipeline: Pipeline, cleaned: Cleaned) -> None:
        again = self._clean(id, pipeline, cleaned.text)
        if again is not None and again.text != cleaned.text:
            fired = ", ".join(_fired(again))
            self._say(id, "once", f"{cleaned.text!r} is clean, yet cleaning it gives {again.text!r}; fired: {fired}")

    def keep(self, id: str, keep: Keep) -> None:
        self.line = keep.line
        options = chosen(self.rule, keep.options, keep.language)
        for pipeline in (Pipeline([self.rule], options=options), self.profile(options)):
            cleaned = self._clean(id, pipeline, keep.text)
            if cleaned is None:
                return
            if words := _touched(self.rule, cleaned):
                where = f" in profile {pipeline.profile}" if pipeline.profile else ""
                self._say(id, "keep", f"{keep.text!r} must stay{where}, but {words}")
                return

    def _clean(self, id: str, pipeline: Pipeline, text: str) -> Cleaned | None:
        [(_, cleaned)] = clean_shard(pipeline, [Document(id, text)], Task(records=True))
        if isinstance(cleaned, Cleaned):
            return cleaned
        self._say(id, "fails", f"{text!r}: {cleaned}")
        return None

    def _say(self, id: str, kind: str, message: str) -> None:
        self.findings.append(Finding(id, kind, message, self.rule.path, self.line))


def chosen(rule: Rule, options: Mapping[str, str], language: str = "") -> dict[str, str]:
    """Options under which an example of a rule runs: its own, and what the rule needs to be selected at all."""
    needed = {name: min(values) for name, values in rule.when.items() if name not in options}
    return {**needed, **options, **({"language": language} if language else {})}


def profiles(load: Callable[[Mapping[str, str]], Pipeline]) -> Profile:
    """`load` with its pipelines kept: one for each set of options that examples ask for."""
    made: dict[tuple[tuple[str, str], ...], Pipeline] = {}

    def profile(options: Mapping[str, str]) -> Pipeline:
        key = tuple(sorted(options.items()))
        if key not in made:
            made[key] = load(options)
        return made[key]

    return profile


def examples(rule: Rule) -> Iterator[tuple[str, Example]]:
    """The examples of a rule and of its entries, each with the id that it stands for."""
    yield from ((rule.id, e) for e in rule.examples)
    yield from ((t.id, e) for t in _terms(rule) for e in t.examples)


def keeps(rule: Rule) -> Iterator[tuple[str, Keep]]:
    """The same for keeps."""
    yield from ((rule.id, k) for k in rule.keeps)
    yield from ((t.id, k) for t in _terms(rule) for k in t.keeps)


def _terms(rule: Rule) -> tuple[Term, ...]:
    return rule.matcher.terms if isinstance(rule.matcher, Terms) else ()


def _listed(value: object) -> list[object]:
    if value is None:
        return []
    return list(value) if isinstance(value, tuple | list) else [value]


def _fired(cleaned: Cleaned) -> list[str]:
    return list(dict.fromkeys(rule for e in cleaned.edits for rule in e.rules))


def _of(rule: Rule, id: str) -> bool:
    return id.partition("#")[0] == rule.id


def _touched(rule: Rule, cleaned: Cleaned) -> str:
    """What the rule did to a text, in words; empty if nothing."""
    for e in cleaned.edits:
        if any(_of(rule, id) for id in e.rules):
            return f"{e.before!r} became {e.after!r}"
    for flag in cleaned.flags:
        if _of(rule, flag.rule):
            return f"{flag.words!r} was flagged as {flag.kind}"
    for item in cleaned.lifted:
        if _of(rule, item.rule):
            return f"{item.words!r} was read as {item.field}"
    return ""
