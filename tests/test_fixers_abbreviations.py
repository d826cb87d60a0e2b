"""Which stop of an acronym ends its sentence: what the keeps of names/abbreviations-undotted can't show one by one."""

from __future__ import annotations

import time

import pytest

from textclean.fixers.abbreviations import dotted_acronyms, ends_sentence
from textclean.fixers.base import Context


def undotted(text: str) -> str:
    out = text
    for found in sorted(dotted_acronyms(text, Context(text, language="en")), reverse=True):
        out = out[: found.start] + found.after + out[found.end :]
    return out


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("She has lived for years in the U.S.", True),
        ("She has lived for years in the U.S. He has not.", True),
        ("She has lived for years in the U.S. However, he has not.", True),
        ('She said: "We have never lived in the U.S." He had.', True),
        ("(She has lived for years in the U.S.) He has not.", True),
        ("She has lived (mainly in the U.S.) for years.", False),
        ("The U.S. government said so.", False),
        ("The U.S. Senate said so.", False),
        ("It was said by U.S. President Ada Orsa.", False),
        ("Is it the U.S.?", False),
        ("The U.S.-led team won.", False),
        ("They died in the U.S. Congress passed a law about it.", None),
        ("They came to the U.S. Ada Orsa was the first to leave.", None),
        ("They came to the U.S. President Ada Orsa left.", None),
        ("Houston, U.S. Police said nothing about it.", None),
        ("U.S. And Iran Agree To Talks On Ships", None),
        ("Made in the U.S.", None),
    ],
)
def test_ends_sentence(text: str, ends: bool | None) -> None:
    start = text.index("U.S.")
    assert ends_sentence(text, start, start + 4) is ends


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("The U.S and the U.K government said it.", "The US and the UK government said it."),
        ("They left the U.S.\nThe house was sold.", "They left the U.S.\nThe house was sold."),
        (
            "They had left the country for the U.S.\nThe house was sold.",
            "They had left the country for the US.\nThe house was sold.",
        ),
        (
            "They sent ships from the U.S.\nand from the old house of the U.N.",
            "They sent ships from the US\nand from the old house of the UN.",
        ),
        ("He has two Ph.D.s and an M.B.A. from Orso.", "He has two PhDs and an MBA from Orso."),
        ("Back in the U.S.S.R. they knew the song.", "Back in the U.S.S.R. they knew the song."),
    ],
)
def test_undotted(text: str, clean: str) -> None:
    assert undotted(text) == clean
    assert undotted(clean) == clean


@pytest.mark.parametrize("text", ["U.S. " * 20_000, "U.S.\n" * 20_000, "A.B." * 20_000, '"U.S." ' * 20_000])
def test_long_lines_take_linear_time(text: str) -> None:
    start = time.perf_counter()
    list(dotted_acronyms(text, Context(text, language="en")))
    assert time.perf_counter() - start < 5
