"""The quick ways of the names: each must say what the plain way says, or yes where it can't know."""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import cache

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

import textclean
from benchmarks.equality import difference
from textclean.fixers.base import Context
from textclean.names import place as places
from textclean.names import rewrite
from textclean.names.beginnings import beginnings
from textclean.names.entry import Entry
from textclean.names.hints import Seen
from textclean.names.marks import around_marks, fold
from textclean.names.place import Place
from textclean.names.stretch import APOSTROPHES, Stretch
from textclean.names.table import Target, Written
from textclean.pipeline.engine import Plan
from textclean.rulebook.terms import Lists, Terms, united
from textclean.text.search import compiled

LISTS = [rule.matcher for rule in textclean.rules.values() if isinstance(rule.matcher, Terms) and rule.stage == "names"]
LANGUAGES = ("en", "de", "fr", "es", "")


@cache
def lists() -> Lists:
    return united(tuple(LISTS))


@cache
def texts() -> tuple[str, ...]:
    """Examples and keeps of all lists."""
    terms = [term for one in LISTS for term in one.terms]
    found = [*(e.dirty for t in terms for e in t.examples), *(k.text for t in terms for k in t.keeps)]
    return tuple(dict.fromkeys(text for text in found if text))


def mutated(text: str, chance: random.Random) -> str:
    """The text with something done to its words, blanks or letters."""
    parts = re.findall(r"\w+|\W+", text) or [" "]
    at, other = chance.randrange(len(parts)), chance.randrange(len(parts))
    ways = (
        lambda: parts.__setitem__(at, parts[at].upper()),
        lambda: parts.__setitem__(at, parts[at] + chance.choice(["s", "'s", "\u2019s"])),
        lambda: parts.__setitem__(at, parts[at].translate(str.maketrans("aioe", "\u0101\u00ed\u00f6\u00e9"))),
        lambda: parts.__setitem__(slice(None), [p.replace(" ", chance.choice(["  ", "\n", "\xa0"])) for p in parts]),
        lambda: parts.__setitem__(slice(None), [p.replace("'", "\u2019").replace("-", " ") for p in parts]),
        lambda: parts.insert(at, parts[other]),
        lambda: parts.pop(at),
    )
    chance.choice(ways)()
    return "".join(parts)


@pytest.mark.parametrize("seed", range(4))
def test_the_look_says_yes_wherever_something_is_found(seed: int) -> None:
    chance = random.Random(seed)
    for text in texts():
        for there in (text, mutated(text, chance), mutated(mutated(text, chance), chance) if len(text) > 9 else text):
            language = chance.choice(LANGUAGES)
            out = lists().outcome(there, Context(there, language=language))
            if out.found or out.doubts or out.held:
                data = there.encode()
                assert lists().may_change(data), there
                assert lists().may_change(data, language), (language, there)


def test_a_name_is_seen_that_lacks_its_article() -> None:
    text = "Ayatollah Ali Sistani issued a fatwa."
    assert lists().places(text, "en").may_change
    assert [found.after for found in lists().outcome(text, Context(text, language="en")).found] == ["al-Sistani"]


@pytest.mark.parametrize("seed", range(2))
def test_what_was_seen_in_lines_holds_wherever_they_stand(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(60):
        lines = [line for text in chance.sample(texts(), 12) for line in text.split("\n")]
        seen: Seen = {}
        for joint in ("\n", "\n\n"):
            text = joint.join(chance.sample(lines, len(lines)))
            language = chance.choice(LANGUAGES)
            assert list(lists().places(text, language, seen)) == list(lists().places(text, language))


@pytest.mark.parametrize("seed", range(2))
def test_names_that_do_not_change_need_not_be_met(seed: int) -> None:
    """Where it is known beside which places something may change, the same comes of it as where every form is met."""
    chance = random.Random(seed)
    for _ in range(150):
        text = chance.choice((" ", "\n", "\n\n")).join(chance.sample(texts(), chance.randint(2, 9)))
        language = chance.choice(LANGUAGES)
        looked = lists().places(text, language)
        quick = lists().outcome(text, Context(text, language=language), places=looked)
        assert quick == lists().outcome(text, Context(text, language=language)), (language, text)


@pytest.mark.parametrize(
    ("form", "there", "elsewhere"),
    [
        ("Zelensky", "President Zelensky said", "Zealots said"),
        ("Houthi", "HOUTHIS said", "House rules"),
        ("United Nations (UN)", "the United\xa0 Nations (UN)", "the United States"),
        ("State of the Union", "his STATE of the Union", "the State of the art"),
        ("Hong-Kong", "in Hong-Kong", "in Hong Kong"),
        ("Tol'yatti", "in Tol\u2019yatti", "in Toledo"),
        ("\xc5land", "in \xc5LAND", "in Holland"),
    ],
)
def test_a_form_is_searched_for_by_what_no_common_word_begins_with(form: str, there: str, elsewhere: str) -> None:
    search = compiled(beginnings([form]))
    assert search is None or (search.search(there.encode()) and not search.search(elsewhere.encode()))


@pytest.mark.parametrize(
    "text",
    [
        "A Department of Social Services is no Department of Justice.",
        "The National Security Council heard of Ukraine.",
        "NASA and the European Union said so.",
        "President Xi Jinping met the Taliban in Beijing.",
    ],
)
def test_what_cannot_change_in_english_is_passed_over(text: str) -> None:
    assert not lists().may_change(text.encode(), "en")


BLANKS = r"(?:[ \t\xa0]+|[ \t]*\n[ \t]*)"


@given(st.text("ab-' ", max_size=6), st.text("ab-' `\u2019\n\t\xa0", max_size=9), st.integers(0, 9))
def test_a_form_ends_and_begins_where_its_pattern_does(words: str, text: str, at: int) -> None:
    words, at = words.strip(), min(at, len(text))
    marks = f"[{re.escape(APOSTROPHES)}]"
    pattern = BLANKS.join(marks.join(map(re.escape, part.split("'"))) for part in words.split(" "))
    ends = regex.match(pattern, text, pos=at)
    assert Stretch.of(words).end(text, at) == (ends.end() if ends else -1)
    begins = regex.compile(pattern, regex.REVERSE).match(text, 0, at)
    assert Stretch.of(words).start(text, at) == (begins.start() if begins else -1)


@given(st.text(".!?\"')] \n\tAbMr5(\u201d\u2026", max_size=60), st.integers(0, 60), st.integers(0, 9))
def test_a_sentence_is_bounded_where_the_pattern_says(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    before = [m.end() for m in places._BOUNDARY.finditer(text, 0, start + 1) if m.end() <= start]
    after = places._BOUNDARY.search(text, end)
    assert Place(text, start, end).sentence_span == ((before or [0])[-1], after.start() if after else len(text))


@given(st.lists(st.text("ab-'. ", max_size=9), max_size=6), st.text("ab-'. \u2019\n\xa0", max_size=12))
def test_no_form_is_passed_over_that_goes_on_as_the_text_does(rests: list[str], after: str) -> None:
    entry = Entry("names/made#x", {"en": "X"})
    rests = [rest.strip() if rest.isspace() else rest.rstrip() for rest in rests if rest[:1] not in ("a", "b")]
    made = [
        Target(f"X{rest}", "name", entry, frozenset(), False, False, False, False, None, Stretch.of(f"X{rest}"))
        for rest in rests
    ]
    there = {t.words for t in Written.of("X", made).before(after[:6])}
    assert {t.words for t in made if t.tail.end(f"X{after}", 0) >= 0} <= there


JOINTS = (
    " ",
    "\n",
    " \n",
    "\n\n",
    "\n \n",
    "\n\n\n",
    ".\n",
    ". ",
    '"\n',
    ":\n",
    ".\n\n",
    "\t",
    "\xa0\n",
    "-\n",
    "\u2019\n",
    ",\n",
)
BITS = ("al", "St.", "U.S.", "V.", "Corp.", "Petrovich", "Vladimir", "said", "week.", "(St.", "\xe9.")


@given(st.randoms(use_true_random=False), st.sampled_from(LANGUAGES))
def test_no_name_goes_from_one_part_of_a_text_to_the_next(chance: random.Random, language: str) -> None:
    table = lists().table(language)
    source = table.sources[chance.randrange(len(table.sources))]
    rows = source.layer.at(chance.choice(tuple(source.layer.rows)))
    words = [*BITS]
    for form, _, name, *_ in rows:
        words += (form, *(f"{given} {form}" for given in source.layer.given_of(name)[:3]))
    said = (
        chance.choice(words).replace(" ", chance.choice((" ", *JOINTS)), 1) + chance.choice(JOINTS) for _ in range(9)
    )
    text = "".join(said)
    parts = list(table.parting.parts(text, shortest=1))
    assert "".join(part.text for part in parts) == text
    assert [m.behind(p.start) for p in parts for m in table.matches(p.text)] == list(table.matches(text))


def test_every_letter_that_loses_its_marks_is_looked_for() -> None:
    letters = [c for c in map(chr, range(0x80, 0x30000)) if not 0xD800 <= ord(c) < 0xE000]
    folded = fold("".join(letters))
    marked = [c for c, bare in zip(letters, folded, strict=True) if c != bare]
    assert len(marked) > 400
    assert not [c for c in marked if not list(around_marks(c.encode()))]


def test_marks_are_taken_off_where_they_stand_and_around() -> None:
    text = "a" * 5_000 + " Hosni Mub\u0101rak " + "b" * 5_000 + " Husn\u00ed"
    parts = [part.decode() for part in around_marks(text.encode())]
    assert [(" Hosni Mubarak " in part, part.endswith(" Husni")) for part in parts] == [(True, False), (False, True)]
    assert sum(map(len, parts)) < 4_000


@pytest.mark.parametrize("gap", ["\t" * 75, " " * 95, "\xa0" * 70, " " * 200])
@pytest.mark.parametrize("form", ["Nizhni{}Novgorod", "Sankt{}Peterburg"])
def test_a_form_is_seen_over_any_blanks(form: str, gap: str) -> None:
    text = f"The ferry to {form.format(gap)}, which had been late all week, came in at noon."
    pipeline = textclean.Pipeline.load()
    blind = Plan(pipeline.passes, pipeline.observers, sieved=False)
    assert difference(text, pipeline.plan, blind) == ""


def test_mentions_of_one_name_cost_what_they_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Held against one another they would be judged a thousand times a thousand times."""
    asked = Counter[int]()
    judged = rewrite._Asked._own

    def counted(self: rewrite._Asked, seen: rewrite._Seen) -> str:
        asked[size] += 1
        return judged(self, seen)

    monkeypatch.setattr(rewrite._Asked, "_own", counted)
    for size in (50, 400):
        textclean.clean("".join(f"The fox number {n} in Kiev jumps over it.\n" for n in range(size)))
    assert asked[50] > 0
    assert asked[400] < 10 * asked[50]
