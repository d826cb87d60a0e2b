"""A rule: one matcher, one action, and what it says about itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from functools import cached_property
from typing import Any, Literal, NamedTuple, Protocol, cast

from textclean.fixers.base import Context, Found, overlaps
from textclean.fixers.triggers import Trigger
from textclean.rulebook.needs import Needs, needs

Scope = Literal["line", "paragraph", "head", "tail", "document"]
Protected = Literal["respect", "code", "ignore"]
PROTECTED: tuple[Protected, ...] = ("respect", "code", "ignore")
SCOPES: tuple[Scope, ...] = ("line", "paragraph", "head", "tail", "document")
WORKED_OUT = ("layer", "index", "needs", "digest")
"""What of a rule can be worked out when a wheel is built: forms, the keys of entries, what the sieve asks, a hash of the rest."""
STAGES = ("encoding", "unicode", "lines", "boilerplate", "metadata", "punctuation", "names", "spelling", "layout")


_NOTHING: Mapping[str, Any] = {}


class Example(NamedTuple):
    """A dirty text and its clean form; `flags` are the words a flag rule must flag, `meta` the values that must be found.

    `line` is where it stands in its rule file, 0 where nobody knows; the same for a keep.
    """

    dirty: str
    clean: str
    flags: tuple[str, ...] = ()
    meta: Mapping[str, object] = _NOTHING
    language: str = ""
    options: Mapping[str, str] = _NOTHING
    line: int = 0


class Keep(NamedTuple):
    """A text in which the rule must not change, lift or flag anything."""

    text: str
    language: str = ""
    options: Mapping[str, str] = _NOTHING
    line: int = 0


Tests = tuple[tuple[Example, ...], tuple[Keep, ...]]


class Matcher(Protocol):
    """Finds places in a unit of text and proposes what should stand there."""

    def found(self, unit: str, context: Context) -> list[Found]: ...

    @property
    def trigger(self) -> Trigger | None:
        """What stands in every text in which it can find anything; None where nobody knows."""
        ...


class Action(NamedTuple):
    """What becomes of a match: `kind` is with, drop, lift, record or flag; `names` are the fields, or the kind of flag."""

    kind: Literal["with", "drop", "lift", "record", "flag"]
    names: tuple[str, ...] = ()

    @property
    def mends(self) -> bool:
        """Does it change the text? Records and flags only observe."""
        return self.kind in ("with", "drop", "lift")


class Rule:
    """See docs/rules.md for what each field means. Call a rule with a text to get the text after this rule alone.

    >>> import textclean
    >>> textclean.rules["punctuation/stray-stop"]("It is over. . But they stayed.")
    'It is over. But they stayed.'
    """

    def __init__(  # noqa: PLR0913 - all that a rule file may say
        self,
        id: str,
        title: str,
        why: str,
        matcher: Matcher,
        action: Action,
        *,
        scope: Scope = "line",
        languages: frozenset[str] = frozenset(),
        when: Mapping[str, frozenset[str]] = _NOTHING,
        parameters: tuple[str, ...] = (),
        protected: Protected = "respect",
        passages: bool = False,
        opt_in: bool = False,
        replaces: str = "",
        tests: Callable[[], Tests] = lambda: ((), ()),
        source: str = "",
        since: str = "",
        path: str = "",
        spec: Mapping[str, object] = _NOTHING,
        run: Callable[[Rule, str], str] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.why = why
        self.matcher = matcher
        self.action = action
        self.scope: Scope = scope
        self.languages = languages
        self.when = when
        self.parameters = parameters
        self.protected: Protected = protected
        self.passages = passages
        self.opt_in = opt_in
        self.replaces = replaces
        self.tests = tests
        self.source = source
        self.since = since
        self.path = path
        self.spec = spec
        self.run = run

    def with_run(self, run: Callable[[Rule, str], str] | None) -> Rule:
        """The same rule with another function that a call runs."""
        made = copy(self)
        made.run = run
        return made

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        return self.tests()[0]

    @cached_property
    def keeps(self) -> tuple[Keep, ...]:
        return self.tests()[1]

    @cached_property
    def needs(self) -> Needs | None:
        """What a text must hold for the rule to find anything, as the sieve asks it; None: it always runs."""
        if "needs" not in self.spec:
            return needs(self.matcher.trigger, in_line=self.scope == "line")
        compiled = cast("Sequence[Any] | None", self.spec["needs"])
        if not compiled:
            return None
        patterns, literals, look, frequent = compiled
        return Needs(tuple(patterns), tuple(literals), look, tuple(frequent))

    @cached_property
    def digest(self) -> str:
        """Hash (SHA-256, hex) of what the rule file says, and of the groups of words that it may name."""
        if "digest" in self.spec:
            return str(self.spec["digest"])
        from hashlib import sha256

        said = {name: value for name, value in self.spec.items() if name not in WORKED_OUT}
        return sha256(json.dumps(said, sort_keys=True, ensure_ascii=False).encode()).hexdigest()

    @property
    def stage(self) -> str:
        return self.id.split("/", 1)[0]

    def __call__(self, text: str) -> str:
        if self.run is None:
            raise TypeError(f"rule {self.id} is not bound to a pipeline: take it from textclean.rules")
        return self.run(self, text)

    def __repr__(self) -> str:
        return f"<Rule {self.id}: {self.title}>"

    def speaks(self, language: str) -> bool:
        """Is the rule meant for texts of this language ("" where nobody knows)?"""
        return not self.languages or language in self.languages

    def fits(self, options: Mapping[str, str]) -> bool:
        """Do these options select the rule?"""
        return all(options.get(name) in values for name, values in self.when.items())

    def found(self, unit: str, context: Context) -> list[Found]:
        """The proposals for one unit of the rule's scope, sorted, those in protected spans left out."""
        out = self.matcher.found(unit, context)
        if out and self.protected != "ignore" and (spans := context.protected):
            out = [f for f in out if not overlaps(f.start, f.end, spans)]
        return out
