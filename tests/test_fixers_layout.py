"""Blanks and blank lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import textclean
from tests.test_fixers_encoding import done
from textclean import Pipeline
from textclean.fixers import blanks, layout
from textclean.fixers.base import Context, Fixer
from textclean.guard import protected

FIXERS: dict[str, Fixer] = {
    "trailing-blanks": blanks.trailing_blanks,
    "doubled-blanks": blanks.doubled_blanks,
    "outer-blank-lines": layout.outer_blank_lines,
    "paragraph-gap": layout.paragraph_gap,
}
PIECES = [
    *"ab.!?:|-*#>1\t\xa0\u3000",
    " ",
    "  ",
    "   ",
    "     ",
    "\n",
    "\n\n",
    "\n\n\n",
    " \n",
    "word ",
    "Name  Age",
    "- item",
    "12. ",
    "```\n",
    "    code",
    "The ferry left at nine and came back at ten.",
    "A heading",
    "It was late.  They went home.",
]
any_text = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


@pytest.mark.parametrize("name", FIXERS)
@given(any_text)
def test_proposals_are_sorted_apart_and_stable(name: str, text: str) -> None:
    fixer = FIXERS[name]
    found = list(fixer(text, Context(text)))
    at = 0
    for f in found:
        assert at <= f.start <= f.end <= len(text)
        assert f.after != text[f.start : f.end]
        at = f.end
    once = done(text, found)
    assert once.split() == text.split(), "a layout rule took a word away"
    if name != "paragraph-gap":
        assert not list(fixer(once, Context(once)))


@given(any_text)
def test_canonical_layout(text: str) -> None:
    pipe = Pipeline.load(select=["layout/*"])
    clean = pipe.clean(text).text
    assert not clean.startswith("\n")
    assert not clean.endswith("\n")
    if not protected(text) and not protected(clean):
        assert "\n\n\n" not in clean
        assert all(line == line.rstrip() for line in clean.split("\n"))
    assert pipe.clean(clean).text == clean


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("It was late.  They went home.", "It was late. They went home."),
        ('"Late."  "Very."', '"Late." "Very."'),
        ("It was  late, and   they went home.", "It was late, and they went home."),
        ("The  whole  line  was  set  like  this  by  a  program.", "The whole line was set like this by a program."),
        ("- one  thing\n- another   thing of this list", "- one thing\n- another thing of this list"),
    ],
)
def test_doubled_blanks(dirty: str, clean: str) -> None:
    assert done(dirty, blanks.doubled_blanks(dirty, Context(dirty))) == clean


@pytest.mark.parametrize(
    "text",
    [
        "Apples      3.50\nPears      12.00",
        "Port        Time\nMalmo       9:00",
        "Place, date               Signature",
        "1.   first\n2.   second",
        "-    item",
        "12  14  15  19",
        "   a  +--+\n   b  |  |",
        "\tx =  1",
        "The king was gone,    the hall was cold\nthe fires were out    and the guests asleep",
    ],
)
def test_laid_out_lines_stay(text: str) -> None:
    assert not blanks.doubled_blanks(text, Context(text))


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("", ""),
        ("\n", ""),
        (" \n\t\n", ""),
        ("Hello\n", "Hello"),
        ("\n\n  Hello", "  Hello"),
        ("One\n\n\n\nTwo\n\n", "One\n\nTwo"),
        ("```\ncode\n\n\n\ncode\n```\n\n", "```\ncode\n\n\n\ncode\n```"),
        ("    indented\nnot indented\n", "    indented\nnot indented"),
    ],
)
def test_ends_and_runs(dirty: str, clean: str) -> None:
    assert Pipeline.load(select=["layout/*"]).clean(dirty).text == clean


def test_markdown_line_breaks_lose_their_blanks_and_keep_their_line() -> None:
    assert Pipeline.load(select=["layout/*"]).clean("# Poem\n\nfirst  \nsecond").text == "# Poem\n\nfirst\nsecond"


def test_untouched_documents_keep_their_layout(root: Path) -> None:
    pipe = Pipeline.load(select=["layout/*"])
    files = sorted(p for p in (root / "tests" / "untouched").rglob("*") if p.is_file())
    assert files
    for path in files:
        text = path.read_text("utf-8").removesuffix("\n")
        assert pipe.clean(text).text == text, path.name


def test_profile_gentle_has_all_of_it() -> None:
    ids = {r.id for r in Pipeline.load("gentle").rules}
    assert {id for id in textclean.rules if id.startswith("layout/")} <= ids
