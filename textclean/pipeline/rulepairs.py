"""Rules of one profile that work against each other.

Found by experiment: what the examples of each rule become is shown to every other rule of the profile. Lists of terms are
compared word by word as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from textclean.errors import TextcleanError
from textclean.names.forms import CANONICAL, FORMER, LISTED, forms
from textclean.pipeline.passes import Pass, TermsPass
from textclean.pipeline.pipeline import Pipeline
from textclean.pipeline.rulecheck import Finding, chosen, examples
from textclean.pipeline.work import Work
from textclean.rulebook.rule import Example, Rule
from textclean.rulebook.terms import Term, Terms
from textclean.text.edit import Edit, apply, inverse


def check_pairs(pipeline: Pipeline, of: Iterable[str] = ()) -> list[Finding]:
    """Pairs of rules that oppose each other; `of` limits the findings to those with one of these rules in them.

    `undo`: B turns what A wrote back into what stood there. `again`: B has its turn before A and fires on what A wrote,
    where it found nothing before, so that every such document takes another round. `clash`: two entries of lists claim the
    same words for different forms.
    """
    wanted = frozenset(of)
    found: set[Finding] = set()
    for rule in pipeline.rules:
        if rule.action.mends:
            for _, example in examples(rule):
                found |= set(_opposed(pipeline, rule, example, wanted))
    found |= set(_clashes(pipeline, wanted))
    return sorted(found)


def _opposed(pipeline: Pipeline, a: Rule, example: Example, wanted: frozenset[str]) -> Iterator[Finding]:
    try:
        cleaned = Pipeline([a], options=chosen(a, example.options, example.language)).clean(example.dirty)
    except TextcleanError:
        return  # check_rule says so
    if not cleaned.edits:
        return
    turn = next((i for i, p in enumerate(pipeline.passes) if a in _rules(p)), len(pipeline.passes))
    place = (a.path, example.line)
    before, after = Work(example.dirty, example.language), Work(cleaned.text, example.language)
    for i, p in enumerate(pipeline.passes):
        ids = {r.id for r in _rules(p)}
        if i == turn or (wanted and a.id not in wanted and not ids & wanted):
            continue
        step = p.step(after)
        for written, edit in zip(inverse(cleaned.edits), cleaned.edits, strict=True):
            met = [e for e in step.edits if _meet(e, written)]
            if not met:
                continue
            b, words = ", ".join(dict.fromkeys(id for e in met for id in e.rules)), (edit.before, edit.after)
            if apply(cleaned.text, met) == apply(cleaned.text, [written]):
                yield Finding(a.id, "undo", f"it turns {words[0]!r} into {words[1]!r}, and {b} turns that back", *place)
            elif i < turn and any(_overlap(e, written) for e in met) and not _fires_at(p, before, edit):
                yield Finding(a.id, "again", _again(words, b, met), *place)


def _again(words: tuple[str, str], b: str, met: Sequence[Edit]) -> str:
    changes = ", ".join(f"{e.before!r} to {e.after!r}" for e in met)
    return (
        f"it turns {words[0]!r} into {words[1]!r}, on which {b}, whose turn is over by then, fires again ({changes}): "
        "write what that rule would leave alone, or let it run later"
    )


def _rules(p: Pass) -> tuple[Rule, ...]:
    return p.lists if isinstance(p, TermsPass) else (p.rule,)


def _fires_at(p: Pass, work: Work, place: Edit) -> bool:
    return any(_meet(e, place) for e in p.step(work).edits)


def _meet(e: Edit, place: Edit) -> bool:
    """Do they touch?"""
    return e.start <= place.end and place.start <= e.end


def _overlap(e: Edit, place: Edit) -> bool:
    """Does `e` change a character of the place, or the seam that a deletion left?"""
    if place.start == place.end:
        return e.start < place.start < e.end
    return (e.start < place.end and place.start < e.end) or place.start < e.start == e.end < place.end


def _clashes(pipeline: Pipeline, wanted: frozenset[str]) -> Iterator[Finding]:
    lists = [r for r in pipeline.rules if isinstance(r.matcher, Terms)]
    claims: dict[tuple[str, str], list[tuple[Rule, Term]]] = {}
    for rule in lists:
        assert isinstance(rule.matcher, Terms)
        for term in rule.matcher.terms:
            for form in forms(term.entry).alone:
                if form.kind != "surname" and form.why.startswith((CANONICAL, LISTED, FORMER)):
                    for language in term.entry.canonical if not form.language else (form.language,):
                        claims.setdefault((language, form.words), []).append((rule, term))
    for (language, words), claimed in claims.items():
        for (a, one), (b, other) in combinations(claimed, 2):
            here, there = one.entry.form(language), other.entry.form(language)
            if here == there or a.stage != b.stage or _gives_way(a, b) or (wanted and not wanted & {a.id, b.id}):
                continue
            said = f"{words!r} would be {here!r} here and {there!r} in {other.id}"
            yield Finding(one.id, "clash", said, a.path)


def _gives_way(a: Rule, b: Rule) -> bool:
    """Is one a user's list and the other a shipped one? Then it is settled who wins."""
    return isinstance(a.matcher, Terms) and isinstance(b.matcher, Terms) and a.matcher.own != b.matcher.own
