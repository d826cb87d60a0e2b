"""British and American spelling: the table from VarCon, and what the rules spelling/en-us and spelling/en-gb do with it."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import textclean
from textclean import Pipeline
from textclean.fixers.base import Context
from textclean.fixers.english_spelling import spelling
from textclean.spelling import VARIETIES, build, table

ROOT = Path(__file__).resolve().parent.parent
VARCON = ROOT.parent / "shared" / "data" / "spelling" / "varcon.txt"
OTHER = {"en-US": "en-GB", "en-GB": "en-US"}


@cache
def pipeline(variety: str) -> Pipeline:
    return Pipeline.load(options={"spelling": variety, "language": "en"})


def written(text: str, variety: str) -> str:
    found = list(spelling(text, Context(text, language="en", options={"spelling": variety})))
    for f in reversed(found):
        text = text[: f.start] + f.after + text[f.end :]
    return text


def pairs() -> list[list[str]]:
    lines = build.TABLE.read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def test_the_table_is_what_varcon_gives() -> None:
    if not VARCON.exists():
        pytest.skip("VarCon itself isn't here")
    assert build.TABLE.read_text("utf-8") == build.rendered(VARCON.read_text("latin-1"))


def test_the_table_is_sorted_and_small() -> None:
    rows = pairs()
    assert rows == sorted(rows)
    assert len(rows) > 4_000
    assert build.TABLE.stat().st_size < 300_000
    assert len({row[0] for row in rows}) == len({row[1] for row in rows}) == len(rows), "one to one"


def test_notices_travel_with_the_table() -> None:
    notice = build.TABLE.with_name("VARCON-NOTICE.txt").read_text("utf-8")
    for words in (
        "MODIFIED VERSION",
        "by Kevin Atkinson",
        "by Benjamin Titze",
        "Geoff Kuenning",
        "Permission to use, copy, modify",
    ):
        assert words in notice
    assert "VARCON-NOTICE.txt" in build.TABLE.read_text("utf-8")


def test_there_and_back_again() -> None:
    there, back = table("en-US"), table("en-GB")
    for british, american, way in pairs():
        if way == "=":
            assert back[there[british]] == british
            assert there[back[american]] == american
        else:
            assert (british in there, american in back) == (way == ">", way == "<")


def test_no_word_is_changed_twice() -> None:
    for variety in VARIETIES:
        assert not set(table(variety)) & set(table(variety).values())


TWO_LIVES = (
    "check cheque tire tyre program programme draft draught story storey curb kerb practice practise license "
    "licence meter metre disc disk analyses prize seize size advertise learned mum mom blond blonde whisky dike ass "
    "prev therap micelle encyclopedia"
)


@pytest.mark.parametrize("word", TWO_LIVES.split())
def test_words_with_two_lives_stay(word: str) -> None:
    assert word not in table("en-US")
    assert word not in table("en-GB")


SENTENCES = [
    (
        "The colour of the coloured glass, the colours' colour, Colour.",
        "The color of the colored glass, the colors' color, Colour.",
    ),
    ("It was re-organised, well-favoured and grey-haired.", "It was re-organized, well-favored and gray-haired."),
    ("Critics came. Colourful birds sang.", "Critics came. Colorful birds sang."),
    ("- Organise the shelves.\n- Colour the doors.", "- Organize the shelves.\n- Color the doors."),
    ("1. Neighbours came by.", "1. Neighbors came by."),
    ("The COLOURS were bright, and COLOURFUL things fell.", "The COLORS were bright, and COLORFUL things fell."),
    ("They Islamised the schools.", "They Islamized the schools."),
    ("The Grey House is grey.", "The Grey House is gray."),
    ("He apologised to the organisers\u2019 labourers.", "He apologized to the organizers\u2019 laborers."),
]


@pytest.mark.parametrize(("british", "american"), SENTENCES)
def test_both_ways(british: str, american: str) -> None:
    assert written(british, "en-US") == american
    assert written(american, "en-GB") == british
    assert written(american, "en-US") == american
    assert written(british, "en-GB") == british


@pytest.mark.parametrize("variety", VARIETIES)
def test_twice_is_once(variety: str) -> None:
    for british, american in SENTENCES:
        for text in (british, american, british + " " + american):
            once = pipeline(variety).clean(text)
            assert pipeline(variety).clean(once.text).text == once.text
            assert once.undo() == text


def test_a_name_elsewhere_in_the_paragraph_is_a_name_at_the_start_too() -> None:
    text = "Savoury is a village. We went to Savoury by train, for a savoury cake."
    assert written(text, "en-US") == text.replace("savoury", "savory")


def test_keep_is_the_default_and_the_archive_keeps_always() -> None:
    text = "The colour of the harbor is grey, and so is the color of the harbour."
    assert textclean.clean(text) == text
    assert Pipeline.load("archive", options={"spelling": "en-US"}).clean(text).text == text


def test_a_foreign_paragraph_stays() -> None:
    english = "He said that the colour of the door was a mistake, and that they would paint it."
    french = "Il a dit que le centre de la ville est loin, et que le titre est dans la rue."
    cleaned = Pipeline.load(options={"spelling": "en-US"}).clean(f"{english}\n\n{french}\n\nNo {english}")
    assert cleaned.text == f"{english}\n\n{french}\n\nNo {english}".replace("colour", "color")


def test_the_table_is_read_only_when_asked_for() -> None:
    code = (
        "import sys, textclean; textclean.clean('The colour is grey.'); "
        "print('textclean.fixers.english_spelling' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_wrong_call_of_the_builder_says_how_it_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    assert build.main([]) == 2
    assert "varcon.txt" in capsys.readouterr().err
