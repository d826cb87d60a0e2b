"""The sieve: a superset matches wherever its pattern does, and what it leaves out finds nothing."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path

import pytest
import re2
import regex
from hypothesis import given
from hypothesis import strategies as st

import textclean
from benchmarks import equality
from tests.texts import any_text
from textclean import Edit, Pipeline, make_rule
from textclean.fixers import oddities
from textclean.fixers.labels import ARROWS, MENU, is_button, is_count
from textclean.fixers.triggers import LOOKS, trigger
from textclean.pipeline import engine
from textclean.pipeline.engine import Plan
from textclean.rulebook.matchers import Function, Pattern
from textclean.rulebook.rule import Rule
from textclean.structure import is_passage
from textclean.text.search import LineLook
from textclean.text.superset import superset
from textclean.text.touched import touched_lines

RULES = textclean.rules


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        (r"(?<!x)colou?r(?=s)", ["colours", "colors"]),
        (r"\bKiev(?:'s)?\b", ["in Kiev's", "Kiev"]),
        (r"(?i)kış\d+", ["KIŞ1", "kış22", "Kış٣"]),
        (r"(?i)straße [\u0430-\u044f]", ["STRA\u1e9eE Б", "straße я"]),
        (r"(?i:k)m", ["\u212am", "Km"]),
        (r"[^\W\d_]{2,}\s\w+", ["né là", "ab\u3000cd"]),
        (r"[^\s\d]+[^\n\p{Ll}]", ["a-\u0661", "éÉ"]),
        (r"\P{L}\p{Lu}[\p{L}\p{M}]*", ["1Écol\u0301e", " Ж"]),
        (r"(?P<q>['\"])\w+(?P=q)", ["'ab'", '"c"']),
        (r"(a)?(?(1)b|c)", ["ab", "c"]),
        (r"(?>a+)b++c*+", ["aabb", "abc"]),
        (r"(?x) a [ ] b  # a remark", ["a b"]),
        (r"^\s*\d{3,40}$", ["x\n  12345\n", "123"]),
        (r"(?s)a.b", ["a\nb"]),
        (r"(?P<v>a)|(?P<v>b)", ["a", "b"]),
        (r"a\b?b", ["ab"]),
        (r"\Aab\Z", ["ab"]),
        (r"(?<=a)\Gb|(?<!a)a", ["xa", "ab"]),
        (r"\N{EM DASH}\x41\u0042", ["\u2014AB"]),
    ],
)
def test_a_superset_matches_where_the_pattern_does(pattern: str, texts: list[str]) -> None:
    made = superset(pattern)
    assert made is not None
    for text in texts:
        assert regex.search(pattern, text, regex.MULTILINE), text
        assert re2.search(made, text), (made, text)


@pytest.mark.parametrize(
    "pattern", [r"(?:foo){e<=1}", r"[[:alpha:]]x", r"(?V1)[a--b]", r"(?|(a)|(b))", r"\L<names>", r"\X", r"[\Gx]"]
)
def test_what_only_regex_knows_is_never_guessed(pattern: str) -> None:
    assert superset(pattern) is None


@pytest.mark.parametrize("language", ["", "en", "ru"])
def test_a_letter_alone_that_may_come_of_a_wrong_reading_is_in_the_class(language: str) -> None:
    letters = regex.compile(oddities.odd()[0])
    beyond = [c for c in map(chr, range(0x80, 0x110000)) if c.isalpha()]
    assert not [c for c in beyond if not letters.match(c) and oddities.suspicious(f"a {c} b", language)]
    assert not any(
        letters.match(c) for c in "\u2019\u201c\u2014\u20ac\xa0\xb7\U0001f600\u3042\u4e00\uac00\u05d0\u0628\u0e01"
    )
    assert all(letters.match(c) for c in "\xe9\u0142\u0416\u03b1\u0561\u1e45")


LOOKED_FOR = r"(?m)^more\sto\sread|\d{4}|é(?=:)"


@pytest.mark.parametrize("installed", [True, False])
@given(
    parts=st.lists(
        st.sampled_from(["more", "to read", " to", "read", "in 2019", "1984", "é:", "ü\udc80", "", " "]), max_size=9
    )
)
def test_a_look_at_lines_tells_each_in_which_its_pattern_begins(parts: list[str], installed: bool) -> None:
    text = "\n".join(parts)
    look = LineLook(LOOKED_FOR)
    if not installed:
        vars(look)["_search"] = None  # as where RE2 is missing
    told = list(look(text))
    assert told == sorted(set(told))
    starts = {at for at in range(len(text) + 1) if at == 0 or text[at - 1] == "\n"}
    wanted = {text.rfind("\n", 0, match.start()) + 1 for match in regex.finditer(LOOKED_FOR, text)}
    assert wanted <= set(told) <= starts


@pytest.mark.parametrize("category", [r"\d", r"\s"])
def test_digits_and_blanks_are_all_in_their_supersets(category: str) -> None:
    made = superset(category)
    assert made is not None
    search, plain = re2.compile(made), regex.compile(category)
    missing = [
        c for c in map(chr, (*range(0xD800), *range(0xE000, 0x110000))) if plain.match(c) and not search.search(c)
    ]
    assert not missing
    assert not any(search.search(c) for c in "\xe9\u0434\u4e2d")


def test_every_label_is_in_a_line_that_the_trigger_tells() -> None:
    """Labels are looked for in these lines alone."""
    needs = RULES["boilerplate/edge-labels"].needs
    assert needs is not None
    told = re2.compile("|".join(f"(?:{pattern})" for pattern in needs.patterns))
    marks = ("{}", "  {} ", f"{ARROWS}{{}}{ARROWS}", "• {}", "* {} *", "{} | Print", "/ {}")
    lines = [mark.format(label) for label in (*MENU, "Comments: 12", "3 of 14", "@ida_moen") for mark in marks]
    labels = [line for line in (*lines, *map(str.upper, lines)) if is_button(line.strip()) or is_count(line.strip())]
    assert len(labels) > 2000
    assert [line for line in labels if not told.search(line)] == []


def test_every_fixer_that_mends_has_a_trigger() -> None:
    for rule in RULES.values():
        if isinstance(rule.matcher, Function) and rule.action.mends and not rule.opt_in and not rule.when:
            found = trigger(rule.matcher.name)
            assert found is not None, rule.id
            assert not found.look or found.look in LOOKS


PATTERNS = [rule for rule in RULES.values() if isinstance(rule.matcher, Pattern)]


@cache
def texts_of(rule: Rule) -> tuple[str, ...]:
    """Examples, keeps, and both with pieces cut out, doubled and put together anew."""
    given_ = [*(e.dirty for e in rule.examples), *(k.text for k in rule.keeps)]
    chance = random.Random(rule.id)
    out = list(given_)
    for _ in range(300):
        a, b = chance.choice(given_), chance.choice(given_)
        i, j = chance.randrange(len(a) + 1), chance.randrange(len(b) + 1)
        out.append(a[:i] + chance.choice(["", " ", "\n", "\xa0", "\u2019"]) + b[j:])
    return tuple(out)


@pytest.mark.parametrize("rule", PATTERNS, ids=[rule.id for rule in PATTERNS])
def test_each_rule_is_found_where_it_matches(rule: Rule) -> None:
    """Whatever a shipped pattern finds in its own texts and their splinters, its superset finds too."""
    pipeline = Pipeline([rule])
    plan, blind = pipeline.plan, Plan(pipeline.passes, pipeline.observers, sieved=False)
    assert rule.needs is not None, "this pattern has no superset: it would run on every text"
    for text in texts_of(rule):
        assert engine.clean(text, plan).text == engine.clean(text, blind).text


@pytest.mark.parametrize("rule", [rule for rule in PATTERNS if rule.scope == "document"], ids=lambda rule: rule.id)
def test_a_pattern_is_found_in_the_lines_that_the_sieve_tells(rule: Rule) -> None:
    sieve = Pipeline([rule]).plan.sieve
    assert isinstance(rule.matcher, Pattern)
    assert sieve
    for given_ in texts_of(rule):
        text = f"{given_}\n-\n-" if is_passage(given_) and not rule.passages else given_  # nobody asks it of a passage
        sifting = sieve.over(text)
        found = [m.span() for m in rule.matcher.compiled.finditer(text)]
        places = sifting.places(0)
        if sifting.may_find(0) or found:
            assert [m.span() for m in rule.matcher.matches(text, places)] == found, text
        assert places is None or all("\n" not in text[start:end] for start, end in places)


@given(any_text, st.sampled_from([rule for rule in RULES.values() if not rule.opt_in]))
def test_a_rule_alone_is_the_same_with_and_without_the_sieve(text: str, rule: Rule) -> None:
    pipeline = Pipeline([rule])
    blind = Plan(pipeline.passes, pipeline.observers, sieved=False)
    assert_equal(text, pipeline.plan, blind)


def assert_equal(text: str, plan: Plan, blind: Plan) -> None:
    fast, slow = engine.clean(text, plan), engine.clean(text, blind)
    assert fast.text == slow.text
    assert [step.edits for step in fast.steps] == [step.edits for step in slow.steps]
    assert plan.observed(fast.work, fast.recorded) == blind.observed(slow.work, slow.recorded)


@cache
def plans(profile: str) -> tuple[Plan, Plan]:
    pipeline = Pipeline.load(profile)
    return pipeline.plan, Plan(pipeline.passes, pipeline.observers, sieved=False)


def _corpora(shared: Path) -> Iterator[str]:
    for name in ("truth", "html-text", "boilerpipe"):
        with gzip.open(shared / "data" / "articles" / f"{name}.json.gz", "rt", encoding="utf-8") as f:
            yield from islice(json.load(f).values(), 0, None, 11)
    for path in sorted((shared / "data" / "clean").glob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        yield from ("\n".join(lines[i : i + 25]) for i in range(0, len(lines), 250))


@pytest.mark.parametrize("profile", ["standard", "page"])
def test_corpora_are_the_same_with_and_without_the_sieve(profile: str, shared: Path) -> None:
    for text in _corpora(shared):
        assert_equal(text, *plans(profile))


def test_rules_put_together_at_random_are_the_same_with_and_without_the_sieve(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert equality.main(["--texts", "120", "--seed", "4", "--most", "200"]) == 0
    assert capsys.readouterr().out == "120 texts of seed 4: the engines differ on 0\n"


def test_the_comparison_sees_a_difference() -> None:
    """Without its second pass the slow side leaves what the fast one mends."""
    passes = Pipeline.load(select=["punctuation/stray-stop", "layout/trailing-blanks"]).passes
    fast, other = Plan(passes), Plan(passes[:1], sieved=False)
    text = "It is over. . But they stayed. "
    assert "text: " in equality.difference(text, fast, other)


def test_a_rule_that_feeds_on_what_it_writes_is_withdrawn() -> None:
    """Head rules are asked until they rest: one that puts something in everywhere would double the text two hundred times."""
    growing = textclean.make_rule(
        "layout/growing",
        "title: A mark between all\nwhy: For the test.\npattern: 'x?'\nwith: '_'\nscope: head\nsource: a test",
    )
    text = "The quay is long.\nThe vessel lies there.\nThe end."
    cleaned = Pipeline([growing]).clean(text)
    assert cleaned.text == text
    assert [flag.kind for flag in cleaned.flags] == ["unstable"]


ODD = [
    (r"\Gab", "ab ab ab\nab ab\n\n" + "x" * 400),
    (r"a[\t-\r]b", "a\nb\n\nc a b\n"),
    (r"a[\x00-\x20]+b", "a\nb\n\nc a b\n"),
    (r"a\Sb", "a\x1cb\na b\nx"),
    (r"a[^\s]b", "a\x1cb\na b\nx"),
    (r"[a[:digit:]]x", "5x\n7x\n\nax"),
    (r"|a", "a\n\xc9" + "\n" * 30 + "a"),
    (r"|\w+\p{L}|b", "a\n\xc9b" + "\n" * 30 + "a"),
    (r"(?:(?:(?:(?:a{30}){3}){3}){3}){3}", "a" * 2500 + "\nb\nc"),
]


@pytest.mark.parametrize("scope", ["line", "paragraph", "document", "head", "tail"])
@pytest.mark.parametrize(("pattern", "text"), ODD)
def test_odd_patterns_of_users_are_the_same_with_and_without_the_sieve(pattern: str, text: str, scope: str) -> None:
    spec = {"title": "Odd", "why": "A test.", "pattern": pattern, "with": "", "scope": scope, "source": "a test"}
    pipeline = Pipeline([textclean.make_rule("unicode/odd", json.dumps(spec))])
    blind = Plan(pipeline.passes, pipeline.observers, sieved=False)
    assert equality.difference(text, pipeline.plan, blind) == ""


def test_two_rules_of_one_id_are_two_rules() -> None:
    spec = {"title": "One", "why": "A test.", "pattern": "x(?=z)", "with": "", "source": "a test"}
    first = textclean.make_rule("punctuation/own", json.dumps(spec))
    second = textclean.make_rule("punctuation/own", json.dumps(spec | {"pattern": "x", "with": "y"}))
    assert Pipeline([first, second]).clean("a x b").text == "a y b"


def test_a_name_over_the_line_end_of_a_line_that_goes_is_seen() -> None:
    text = (
        "The council met on Monday and spoke about the bridge over the river.\n\n"
        "Nobody had asked for more than that, said the mayor later in the day.\n\n"
        "It was said by Governor Vitaly\n"
        "Click here to subscribe to our newsletter and get the news every morning\n"
        "Kim told the press that it would be built next year.\n\n"
        "The bridge has been closed since March, and the ferry takes its place."
    )
    cleaned = textclean.clean(text)
    assert "Vitalii\nKim told" in cleaned
    assert textclean.clean(cleaned) == cleaned


@pytest.mark.parametrize("scope", ["document", "paragraph"])
def test_what_may_hold_line_ends_at_the_end_of_a_pattern_is_searched_for(scope: str) -> None:
    rule = make_rule("punctuation/upto", f"{{title: T, why: A test., scope: {scope}, pattern: '[^A]*END', with: 'X'}}")
    pipeline = Pipeline([rule])
    text = "A one two\nthree four END of it.\n" + "A word or two. " * 40
    naive = Plan(pipeline.passes, pipeline.observers, sieved=False)
    assert engine.clean(text, pipeline.plan).text == engine.clean(text, naive).text
    assert pipeline.clean(text).text.startswith("AX of it.")


def test_edits_in_lines_that_stand_side_by_side_are_all_looked_at_again() -> None:
    lines = [f"l{number} and more" for number in range(6)]
    text = "\n".join(lines)
    edits = [
        Edit(text.index("l1"), text.index("l1") + 1, "x", "l", ("r",)),
        Edit(text.index("l2"), text.index("l2") + 1, "x", "l", ("r",)),
    ]
    seen = "\n".join(touched_lines(text, edits, beside=1))
    assert all(line in seen for line in lines[:4])
