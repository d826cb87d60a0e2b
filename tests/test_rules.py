"""Law 4, over the whole rulebook: every example and every keep of every rule is a test of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

import pytest

import textclean
from textclean import Cleaned, Pipeline, Rule
from textclean.rulebook.rule import Example, Keep
from textclean.rulebook.terms import Terms

RULES = textclean.rules
PROFILES = sorted(RULES.profiles)


@lru_cache(maxsize=256)
def pipeline(profile: str, options: tuple[tuple[str, str], ...], language: str) -> Pipeline:
    given = dict(options) | ({"language": language} if language else {})
    return Pipeline.load(profile, options=given)


def run(profile: str, text: str, options: Mapping[str, str], language: str) -> Cleaned:
    return pipeline(profile, tuple(sorted(options.items())), language).clean(text)


def alone(rule: Rule, text: str, options: Mapping[str, str], language: str) -> Cleaned:
    return Pipeline([rule], options={**options, **({"language": language} if language else {})}).clean(text)


def holders() -> Iterator[tuple[str, Rule, tuple[Example, ...], tuple[Keep, ...]]]:
    """Rules, and the entries of lists of terms, with their examples and keeps."""
    for rule in RULES.values():
        yield rule.id, rule, rule.examples, rule.keeps
        if isinstance(rule.matcher, Terms):
            for term in rule.matcher.terms:
                yield term.id, rule, term.examples, term.keeps


EXAMPLES = [pytest.param(r, e, id=f"{id}-{n}") for id, r, examples, _ in holders() for n, e in enumerate(examples)]
KEEPS = [pytest.param(r, k, id=f"{id}-{n}") for id, r, _, keeps in holders() for n, k in enumerate(keeps)]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example_alone(rule: Rule, example: Example) -> None:
    cleaned = alone(rule, example.dirty, example.options, example.language)
    if rule.action.mends:
        assert cleaned.text == example.clean
    else:
        assert cleaned.text == example.dirty, "a rule that only observes changed the text"
    if example.flags:
        assert [f.words for f in cleaned.flags] == list(example.flags)
    for name, value in example.meta.items():
        found = cleaned.meta.to_dict()[name]
        assert found == (list(value) if isinstance(value, tuple) else [value] if isinstance(found, list) else value)


def selecting(rule: Rule, options: Mapping[str, str]) -> list[str]:
    out = []
    for profile in PROFILES:
        ours = pipeline(profile, tuple(sorted(options.items())), "")
        if any(r.id == rule.id for r in ours.rules):
            out.append(profile)
    return out


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example_in_every_profile_that_selects_the_rule(rule: Rule, example: Example) -> None:
    for profile in selecting(rule, example.options):
        dirty = run(profile, example.dirty, example.options, example.language)
        clean = run(profile, example.clean, example.options, example.language)
        assert dirty.text == clean.text, profile
        assert run(profile, dirty.text, example.options, example.language).text == dirty.text, (
            f"{profile}: twice is not once"
        )
        assert dirty.undo() == example.dirty


@pytest.mark.parametrize(("rule", "keep"), KEEPS)
def test_keep(rule: Rule, keep: Keep) -> None:
    entry_or_rule = {rule.id} | ({t.id for t in rule.matcher.terms} if isinstance(rule.matcher, Terms) else set())
    results = [alone(rule, keep.text, keep.options, keep.language)]
    results += [run(p, keep.text, keep.options, keep.language) for p in selecting(rule, keep.options)]
    for cleaned in results:
        assert not [e for e in cleaned.edits if entry_or_rule & set(e.rules)]
        assert not [f for f in (*cleaned.flags, *cleaned.lifted) if f.rule in entry_or_rule]


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_every_rule_says_enough(rule: Rule) -> None:
    examples, keeps = list(rule.examples), list(rule.keeps)
    least = (2, 4)
    if isinstance(rule.matcher, Terms):  # every form of every entry is tried in test_names.py
        examples += [e for t in rule.matcher.terms for e in t.examples]
        keeps += [k for t in rule.matcher.terms for k in t.keeps]
        least = (10, 10)
    assert len(examples) >= least[0]
    assert len(keeps) >= least[1]
    assert len(rule.why) > 30
