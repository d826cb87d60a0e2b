"""Edits and offsets: composing any chain of changes gives the exact difference, in one normal form."""

from __future__ import annotations

import re
from collections import Counter
from functools import reduce
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean import Edit, OffsetMap, apply, undo
from textclean.text.document import gained_words
from textclean.text.edit import compose, inverse, normal_form, trim


@st.composite
def change(draw: st.DrawFn, text: str, rule: str) -> list[Edit]:
    """Sorted edits of `text` that don't overlap."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    out = []
    for a, b in zip(cuts[::2], cuts[1::2], strict=False):
        if not out or a >= out[-1].end:
            out.append(Edit(a, b, text[a:b], draw(st.text("abx ", max_size=3)), (rule,)))
    return normal_form(out)


@st.composite
def chain(draw: st.DrawFn) -> tuple[str, list[list[Edit]], str]:
    text = original = draw(st.text("ab c", max_size=20))
    steps = []
    for n in range(draw(st.integers(0, 5))):
        edits = draw(change(text, f"r{n}"))
        text = apply(text, edits)
        steps.append(edits)
    return original, steps, text


@given(chain())
def test_a_chain_composes_to_the_exact_difference(made: tuple[str, list[list[Edit]], str]) -> None:
    original, steps, clean = made
    start: list[Edit] = []
    edits = normal_form(reduce(compose, steps, start))
    assert apply(original, edits) == clean
    assert undo(clean, edits) == original
    for e in edits:
        assert trim(e) == e
    for a, b in pairwise(edits):
        assert a.end < b.start, "edits that touch are fused"
    assert normal_form(edits) == edits


@given(chain())
def test_composing_does_not_depend_on_the_grouping(made: tuple[str, list[list[Edit]], str]) -> None:
    _, steps, _ = made
    start: list[Edit] = []
    left = normal_form(reduce(compose, steps, start))
    right: list[Edit] = []
    for step in reversed(steps):
        right = compose(step, right)
    assert [(e.start, e.end, e.after) for e in left] == [(e.start, e.end, e.after) for e in normal_form(right)]


@given(chain())
def test_words_that_come_and_go_are_told_by_the_edits(made: tuple[str, list[list[Edit]], str]) -> None:
    original, steps, clean = made
    start: list[Edit] = []
    gained = gained_words(original, normal_form(reduce(compose, steps, start)))
    before, after = (Counter(re.findall(r"\w+", text)) for text in (original, clean))
    assert {word: n for word, n in gained.items() if n} == {
        word: n for word in before | after if (n := after[word] - before[word])
    }


@given(chain(), st.data())
def test_offsets(made: tuple[str, list[list[Edit]], str], data: st.DataObject) -> None:
    original, steps, clean = made
    empty: list[Edit] = []
    edits = normal_form(reduce(compose, steps, empty))
    m = OffsetMap(edits)
    start = data.draw(st.integers(0, len(clean)))
    end = data.draw(st.integers(start, len(clean)))
    a, b = m.to_original(start, end)
    assert 0 <= a <= b <= len(original)
    back = OffsetMap(inverse(edits))
    assert back.to_clean(start, end) == (a, b), "the map of the way back is the same map"
    c, d = m.to_clean(a, b)
    assert m.to_original(c, d)[0] >= a or a == b
    if a < b and not any(e.before == "" for e in edits):
        assert c <= start, "without insertions, going there and back covers where one came from"
        assert end <= d


def test_offsets_are_the_smallest_cover() -> None:
    m = OffsetMap([Edit(2, 4, "xx", ""), Edit(6, 6, "", "new"), Edit(8, 10, "yy", "z")])
    # original: 01xx45|6 7yy10   clean: 0145new67z10
    assert m.to_original(0, 2) == (0, 2), "a deletion behind the span is not part of it"
    assert m.to_original(2, 4) == (4, 6), "nor is one before it"
    assert m.to_original(0, 4) == (0, 6)
    assert m.to_original(4, 7) == (6, 6), "an insertion comes from no character"
    assert m.to_original(9, 10) == (8, 10)
    assert m.to_clean(2, 4) == (2, 2)
    assert m.to_clean(8, 9) == (9, 10), "a part of what was replaced became the whole replacement"
    with pytest.raises(ValueError, match="no span"):
        m.to_original(3, 2)


def test_edits_of_another_text_are_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        apply("abc", [Edit(0, 1, "x", "y")])
    with pytest.raises(ValueError, match="does not fit"):
        apply("abc", [Edit(0, 2, "ab", "y"), Edit(1, 2, "b", "z")])


def test_ids_are_united_in_order() -> None:
    first = [Edit(0, 3, "abc", "x", ("r1",))]
    second = [Edit(0, 1, "x", "y", ("r2",))]
    assert compose(first, second) == [Edit(0, 3, "abc", "y", ("r1", "r2"))]
    assert normal_form(compose(first, [Edit(0, 1, "x", "abc", ("r2",))])) == []
