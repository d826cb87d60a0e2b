"""Hard-wrapped text: what is joined, what stays, and that once is enough at any width."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import textclean
from textclean import Pipeline

FERRY = (
    "The ferry left the northern quay at six in the morning with forty people on board, two of whom had never seen the sea "
    "before and said so loudly to everyone who would listen, and to the dog."
)
WIND = (
    "By noon the wind had turned, and the captain, who had been asleep in the engine room since the lighthouse, came up to ask "
    "where they were. Nobody could tell him that, although the well-known cook had an opinion."
)
STAYS = {
    "verse": "One for the rope and two for the tide,\nRow, my brother, row;\nOne for the girl on the farther side,\nAnd none.",
    "address": "The Harbour Master\n12 Quay Street\nPort Lorne",
    "list": "- a rope of twenty fathoms, which was wet through and through and heavy,\n  and could not be used\n- a lamp",
    "indented": "    a log of the ship, which goes on and on to the end of the line and\n    is joined to nothing at all.",
    "table": "| a | b |\n|---|---|\n| 1 | 2 |",
    "speakers": "KEEPER: I have seen the lamp from the sea, and it is smaller than I had\nCOOK: thought, and so is the island.",
    "heading": "In which the captain wakes up and asks a question that nobody on board\ncan answer",
}


def wrapped(*paragraphs: str, width: int = 72) -> str:
    return "\n\n".join(p if "\n" in p else textwrap.fill(p, width, break_on_hyphens=False) for p in paragraphs)


def join(text: str, language: str = "en") -> str:
    return Pipeline([textclean.rules["lines/hard-wrap"]], options={"language": language}).clean(text).text


@pytest.mark.parametrize("width", [48, 60, 72, 79, 100])
def test_prose_of_any_width(width: int) -> None:
    assert join(wrapped(FERRY, WIND, FERRY, width=width)) == f"{FERRY}\n\n{WIND}\n\n{FERRY}"


@pytest.mark.parametrize("kind", STAYS)
def test_what_is_no_prose_stays_among_it(kind: str) -> None:
    assert join(wrapped(FERRY, STAYS[kind], WIND, FERRY)) == "\n\n".join([FERRY, STAYS[kind], WIND, FERRY])


def test_nothing_below_a_signature() -> None:
    text = wrapped(FERRY, WIND, "-- \nTom Reedy\n\n" + textwrap.fill(FERRY, 72))
    assert join(text) == f"{FERRY}\n\n{WIND}\n\n-- \nTom Reedy\n\n" + textwrap.fill(FERRY, 72)


def test_each_edit_is_one_line_end() -> None:
    text = wrapped(FERRY, WIND).replace("\n", " \n", 1)
    cleaned = Pipeline([textclean.rules["lines/hard-wrap"]]).clean(text)
    assert {(e.before, e.after) for e in cleaned.edits} == {("\n", " "), ("\n", "")}


@pytest.mark.parametrize(
    ("broken", "joined"),
    [
        ("of the light-\nhouse, he", "of the lighthouse, he"),  # the text writes lighthouse
        ("of the well-\nknown cook, he", "of the well-known cook, he"),  # ... and well-known
        ("of the tele-\nphone box, he", "of the tele-\nphone box, he"),  # nobody can know
        ("of Alma-\nAta and Orsa, he", "of Alma-Ata and Orsa, he"),
    ],
)
def test_hyphens_at_line_ends(broken: str, joined: str) -> None:
    start = "The captain, who was asleep when the ferry came in, dreamt "
    start = start + "again "[: max(0, 70 - len(start) - broken.index("\n"))]
    text = wrapped(FERRY, WIND, f"{start}{broken} said.", FERRY)
    assert join(text) == f"{FERRY}\n\n{WIND}\n\n{start}{joined} said.\n\n{FERRY}"


RAGGED = (
    "The keeper said that the lamp would stay dark until the end of the month,\n"
    "because the oil had not come. He added that the com-\nmittee had agreed. The committee meets again\n"
    "on Thursday to hear what the cook has found out about it."
)


@pytest.mark.parametrize(
    "before", ["", "One line is a whole paragraph here, and it ends with a full stop. " * 9 + "\n\n"]
)
def test_a_paragraph_that_breaks_a_known_word_is_joined_however_uneven_its_lines(before: str) -> None:
    whole = RAGGED.replace("com-\nmittee", "committee").replace("\n", " ")
    assert join(before + RAGGED) == before + whole
    assert join(before + whole) == before + whole


@pytest.mark.parametrize(
    "kept",
    [
        RAGGED.replace("The committee", "The council"),
        RAGGED.replace("The committee", "The com-mittee"),
        "```\n" + RAGGED + "\n```",
        "\n".join("- " + line for line in RAGGED.split("\n")),
        "\n".join("> " + line for line in RAGGED.split("\n")),
        "Sail on, sail on, my com-\npany, across the bay of woe;\nThe company of winds is there,\nAnd home we cannot go.",
    ],
)
def test_a_broken_word_alone_is_no_licence(kept: str) -> None:
    assert join(kept) == kept


def test_german_parts_of_a_word_prove_nothing() -> None:
    known = "Die Kosten waren hoch, und die Fracht war es auch, denn niemand hatte an den Winter gedacht, der im Oktober kam."
    text = wrapped(
        known, "Der Kapitän, der im Maschinenraum geschlafen hatte, sprach vom Kosten-\nfracht und anderem.", known
    )
    assert "Kosten-\nfracht" in join(text, "de")


WORDS = st.lists(
    st.sampled_from(f"{FERRY} {WIND} re-elected e.g. 12 COVID-19 - – Port-au-Prince".split()), min_size=1, max_size=60
)


@given(
    st.lists(st.one_of(WORDS.map(" ".join), st.sampled_from(sorted(STAYS.values()))), min_size=1, max_size=8),
    st.integers(38, 90),
)
def test_once_is_enough(paragraphs: list[str], width: int) -> None:
    text = "\n\n".join(p if "\n" in p else textwrap.fill(p, width) for p in paragraphs)
    once = join(text)
    assert join(once) == once
    assert "".join(once.split()).replace("-", "") == "".join(text.split()).replace("-", "")
