"""The laws of docs/architecture.md, over the whole rulebook and every profile."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import textclean
from tests.texts import any_text
from textclean import Pipeline, apply
from textclean.guard import protected_blocks
from textclean.pipeline import engine
from textclean.pipeline.engine import AS_READ, MOST_ROUNDS, Plan
from textclean.pipeline.passes import Pass
from textclean.pipeline.work import Work

SETTINGS = {
    "standard": ("standard", {}),
    "gentle": ("gentle", {}),
    "editorial": ("editorial", {}),
    "archive": ("archive", {}),
    "straight": ("standard", {"quotes": "straight"}),
    "curly": ("standard", {"quotes": "curly", "acronyms": "expand-first"}),
    "native": ("standard", {"quotes": "native", "acronyms": "keep"}),
    "names": (
        "standard",
        {
            "acronyms": "expand-first",
            "abbreviations": "undotted",
            "titles": "hyphenated",
            "spelling": "en-GB",
            "former": "rewrite",
            "speech": "keep",
        },
    ),
    "american": (
        "standard",
        {
            "acronyms": "collapse",
            "abbreviations": "undotted",
            "titles": "hyphenated",
            "spelling": "en-US",
            "former": "keep",
            "speech": "rewrite",
        },
    ),
}


@lru_cache
def pipeline(name: str) -> Pipeline:
    profile, options = SETTINGS[name]
    return Pipeline.load(profile, options=options)


@pytest.mark.parametrize("name", SETTINGS)
@given(any_text)
def test_laws(name: str, text: str) -> None:
    cleaned = pipeline(name).clean(text)
    # 1. Way back.
    assert apply(text, cleaned.edits) == cleaned.text
    assert cleaned.undo() == text
    # ... in normal form: sorted, apart, trimmed, none empty
    for e in cleaned.edits:
        assert e.before != e.after
        assert e.rules
        assert not (e.before and e.after and (e.before[0] == e.after[0] or e.before[-1] == e.after[-1]))
    for a, b in pairwise(cleaned.edits):
        assert a.end < b.start
    # 5. Nothing is lost: every value says where its words stand.
    for item in (*cleaned.lifted, *cleaned.flags):
        assert text[item.start : item.end] == item.words
    # No rule of a shipped profile is restless.
    assert not [f for f in cleaned.flags if f.kind == "unstable"]
    # 2. Once is enough.
    again = pipeline(name).clean(cleaned.text)
    assert again.text == cleaned.text
    assert not again.edits


@lru_cache
def blind(name: str) -> Plan:
    """The plan of a pipeline without a sieve: every pass is asked everywhere."""
    return Plan(pipeline(name).passes, pipeline(name).observers, sieved=False)


def naive(pipe: Pipeline, text: str) -> str:
    """The engine in ten lines: every pass, one by one, on the text as it stands."""
    for _ in range(MOST_ROUNDS):
        before, work = text, Work(text)
        for stage in dict.fromkeys(p.rule.stage for p in pipe.passes):
            if stage not in AS_READ:
                work.sample_language()
            passes = [p for p in pipe.passes if p.rule.stage == stage]
            ends = [p for p in passes if p.scope in ("head", "tail")]
            while sum(_taken(p, work) for p in passes) and ends:
                passes = ends
        text = work.text
        if text == before:
            break
    return text


def _taken(p: Pass, work: Work) -> bool:
    step = p.step(work)
    if step.edits:
        work.change(step.edits)
        work.learn(step.fields)
    return bool(step.edits)


@pytest.mark.parametrize("name", SETTINGS)
@given(any_text)
def test_law_3_recording_changes_nothing(name: str, text: str) -> None:
    pipe = pipeline(name)
    cleaned = pipe.clean(text)
    slow = engine.clean(text, blind(name), max_loss=pipe._max_loss)
    assert slow.text == cleaned.text
    assert blind(name).observed(slow.work, slow.recorded) == cleaned._seen.observed
    again = textclean.Cleaned(text, slow.text, slow.steps)
    assert again.edits == cleaned.edits
    unlimited = engine.clean(text, pipe.plan)
    if not any(f.name == "date" for step in unlimited.steps for f in step.fields):
        # The ten lines know of no loss budget, and of no date that holds a name back.
        assert naive(pipe, text) == unlimited.text


@given(any_text, st.data())
def test_offsets_lead_both_ways(text: str, data: st.DataObject) -> None:
    cleaned = pipeline("standard").clean(text)
    start = data.draw(st.integers(0, len(cleaned.text)))
    end = data.draw(st.integers(start, len(cleaned.text)))
    there = cleaned.offsets.to_original(start, end)
    assert 0 <= there.start <= there.end <= len(text)
    touched = any(e.start <= there.end and there.start <= e.end for e in cleaned.edits)
    if not touched:
        assert text[there.start : there.end] == cleaned.text[start:end]
    if there.start < there.end and all(e.before for e in cleaned.edits):
        back = cleaned.offsets.to_clean(*there)
        assert back.start <= start
        assert end <= back.end


LINE_RULES = [r for r in textclean.rules.values() if r.scope == "line" and r.action.mends]


def edits_of(rule: textclean.Rule, text: str, language: str) -> list[tuple[int, int, str]]:
    pipe = Pipeline([rule], options={"language": language})
    return [(e.start, e.end, e.after) for p in pipe.passes for e in p.step(Work(text, language)).edits]


@given(any_text, any_text, any_text, st.sampled_from(["en", "de", "fr", ""]))
def test_law_7_neighbours_do_not_matter(before: str, line: str, after: str, language: str) -> None:
    """A line rule does to a line what it does to the line alone, whatever stands before and behind it."""
    line = line.replace("\n", " ").strip()
    text = f"{before}\n{line}\n{after}"
    if not line or protected_blocks(text) or protected_blocks(line):
        return  # code blocks and tables are seen as blocks
    start, end = len(before) + 1, len(before) + 1 + len(line)
    for rule in LINE_RULES:
        alone = [e for e in edits_of(rule, line, language or "auto") if e[:2] != (0, len(line))]
        beside = [
            (a - start, b - start, c) for a, b, c in edits_of(rule, text, language or "auto") if start <= a and b <= end
        ]
        if language or not rule.languages:
            assert [e for e in beside if e[:2] != (0, len(line))] == alone, rule.id
