"""`textclean rules check`: all rules of a rulebook before their judges."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from textclean.errors import Problem, UsageError
from textclean.pipeline.pipeline import DEFAULT_PROFILE, Pipeline
from textclean.pipeline.rulecheck import Finding, check_rules, examples, few_trials, keeps, profiles
from textclean.pipeline.rulepairs import check_pairs
from textclean.rulebook import book
from textclean.rulebook.loader import load_folder
from textclean.rulebook.rule import Rule


@dataclass(frozen=True, slots=True)
class Report:
    """What was tried, what doesn't hold, and what should be better (`notes`)."""

    rules: int
    examples: int
    keeps: int
    findings: tuple[Finding, ...]
    notes: tuple[Finding, ...] = ()


def check_rulebook(
    profile: str = DEFAULT_PROFILE,
    *,
    folders: Sequence[str | Path] = (),
    of: Sequence[str | Path] = (),
    options: Mapping[str, str] | None = None,
) -> Report:
    """Tries every rule in the folders `of`, or all rules there are if none is named; `folders` are loaded beside them.

    Each rule is tried alone and in `profile`. An opt-in rule that another profile names is tried there, at the place that it
    was given; one that no profile names is added to `profile`. Raises UsageError for an unknown profile
    or folder, RuleFileError with everything that is wrong in rule files.
    """
    own_folder = book.shipped_folder()
    asked = [Path(f) for f in of if Path(f).resolve() != own_folder.resolve()]
    loaded = list(dict.fromkeys([*map(Path, folders), *asked]))
    own = book.load(loaded) if loaded else book.shipped()
    mine = [own[id] for id in _ids(of, own)] if of else list(own.values())
    if not mine:
        raise UsageError(f"there is no rule in {', '.join(map(str, of))}; rules stand in DIR/STAGE/NAME.yaml")

    def load(given: Mapping[str, str], named: str = profile, extended: Sequence[str] = ()) -> Pipeline:
        told = {**(options or {}), **given}
        return Pipeline.load(named, rules=loaded, extend_select=extended, options=told)

    found = check_rules([r for r in mine if not r.opt_in], profiles(load))
    for rule in (r for r in mine if r.opt_in):  # each is added alone: two of them may be meant as a choice
        at_home = (
            partial(load, named=home) if (home := _home(rule, profile, own)) else partial(load, extended=[rule.id])
        )
        found += check_rules([rule], profiles(at_home))
    found += check_pairs(load({}), [r.id for r in mine] if of else ())
    theirs = set(_ids(loaded, own))  # the shipped rules have tests of their own
    notes = [note for rule in mine if rule.id in theirs for note in few_trials(rule)]
    return Report(len(mine), _count(mine, examples), _count(mine, keeps), tuple(found), tuple(notes))


def _ids(folders: Sequence[str | Path], own: book.Rulebook) -> list[str]:
    problems: list[Problem] = []
    rules = [r for folder in folders for r in load_folder(Path(folder), own.options, problems)]
    return [id for id in own if id in {r.id for r in rules}]


def _home(rule: Rule, asked: str, own: book.Rulebook) -> str:
    """The profile that names an opt-in rule: the asked one before others; empty where none does."""
    naming = [name for name in (asked, *own.profiles) if rule.id in own.profile(name).select]
    return naming[0] if naming else ""


def _count(rules: Sequence[Rule], of: Callable[[Rule], Iterator[object]]) -> int:
    return sum(sum(1 for _ in of(r)) for r in rules)
