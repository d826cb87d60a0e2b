"""Lines, paragraphs, head and tail, title and subtitle of a plain text, each with near misses."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean import structure
from textclean.structure import LineKind

BODY = [
    "The old ferry will cross the river for the last time on Friday, its owner said on Monday.",
    "He has run it for thirty years with one engine, two ropes and a good deal of patience.",
    "A bridge was opened two miles down the river in spring, and the carts have gone that way since.",
    "The town council has not yet decided what to do with the landing, which is older than the church.",
]
TITLE = "Ferry to make its last crossing"
WRAPPED = (
    "The old ferry will cross the river for the last time on\nFriday, its owner said on Monday. He has run it for thirty\n"
    "years with one engine, two ropes and a good deal of\npatience, and he is tired of the noise."
)
POEM = (
    "The ferry leaves the shore at night,\nThe rope is wet, the lamp is low,\nAnd no one calls from left or right\n"
    "To say which way the waters go.\n\nThe ferryman has closed his door,\nHis coat is hung, his boots are dry;\n"
    "He hears the river on the shore,\nAnd thinks of nothing, passing by."
)


@pytest.mark.parametrize(
    "line",
    [
        "It is over.",
        "Is it?",
        "No!",
        "“It is over.”",
        "(It is over.)",
        "I’ll accept that. ”",
        "over…",
        "He said so.[12]",
        "結束了。」",
        "क्या हुआ।",
        "ماذا؟",
        "终于！",
    ],
)
def test_final_marks(line: str) -> None:
    assert structure.ends_with_final_mark(line)


@pytest.mark.parametrize(
    "line", ["", "He said:", "one, two", "It is said that", "“Victory plan”", "The end)", "然后，", "x;", "—", '"']
)
def test_no_final_marks(line: str) -> None:
    assert not structure.ends_with_final_mark(line)


@pytest.mark.parametrize(
    "line",
    [
        *BODY,
        "“I will accept that,” he said to the men on the landing. ”",
        "Министр сказал, что паром не будет ходить до конца этой недели.",
        "Der Minister sagte am Montag, dass die Fähre nicht vor Ende der Woche fahren werde.",
        "部长说，渡船在周末之前不会开，因为水位太高了。",
        "大臣は、週末まで渡し船は動かないと述べた。",
        "รัฐมนตรีกล่าวว่าเรือข้ามฟากจะไม่วิ่งก่อนสิ้นสัปดาห์เพราะระดับน้ำสูงเกินไปสำหรับเรือลำเก่า",
        " ".join(["and so the story went on without a stop"] * 5),
    ],
)
def test_prose(line: str) -> None:
    assert structure.is_prose(line)


@pytest.mark.parametrize(
    "line",
    [
        TITLE,
        "Ferry To Make Its Very Last Crossing Of The River On Friday?",
        "He has run it for thirty years with one engine and two",
        "It is over. They stayed.",
        "Home | News | Sport | Weather | all you need to know today.",
        "CLICK HERE FOR ALL THE RESULTS OF THE RACE ON FRIDAY.",
        "老码头的新书店：一盏灯，三位店主",
        "结束了。",
        "# It is a heading of more than eight words, with a stop.",
        "",
    ],
)
def test_no_prose(line: str) -> None:
    assert not structure.is_prose(line)


def test_passages() -> None:
    assert structure.is_passage("")
    assert structure.is_passage("\n\nOne.\n \nTwo.\n\n")
    assert not structure.is_passage("One.\nTwo.\n\nThree.")


def kinds(text: str) -> list[str]:
    return [line.kind.value for line in structure.lines(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TITLE}\n\n{BODY[0]}\n", ["short", "blank", "prose", "blank"]),
        ("- one\n* two\n1. three\n(a) four\nb) five\n• six", ["list"] * 6),
        ("- 50 men\n-50 degrees\n—Why?", ["list", "short", "short"]),
        ("12. Mai war es, als der Fährmann zum ersten Mal über den Fluss fuhr.", ["prose"]),
        ("---\n* * *\n—\n–––\n...", ["rule"] * 5),
        ("> quoted\n>> again\n>>> x = 1\nx > y", ["quote", "quote", "short", "short"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ["table"] * 3),
        ("Team\tPoints\nA\t3\nB\t1", ["table"] * 3),
        ("```\nx  =  1\n\n```", ["code", "code", "blank", "code"]),
        (WRAPPED, ["prose"] * 4),
        (POEM, ["verse"] * 4 + ["blank"] + ["verse"] * 4),
        ("Home\nNews\nSport\nWeather\nVideo", ["short"] * 5),
        ("200 g flour\n2 eggs\n1 pinch of salt\n4 plums, halved", ["short"] * 4),
        ("Who are you?\nI am the ferryman.\nWhere to?\nTo the other side.", ["short"] * 4),
        ("\n".join(BODY), ["prose"] * 4),
        ("", ["blank"]),
    ],
)
def test_kinds_of_lines(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\n\n".join([TITLE, *BODY]), "blank"),
        ("\n\n\n".join(BODY), "blank"),
        ("\n".join([TITLE, *BODY]), "line"),
        ("\n".join([*BODY[:2], "A heading in between", *BODY[2:]]), "line"),
        (f"{TITLE}\n\n" + "\n".join(BODY), "line"),
        ("\n\n".join([WRAPPED, WRAPPED]), "wrapped"),
        (f"{TITLE}\n\n{WRAPPED}", "wrapped"),
        (POEM, "none"),
        (BODY[0], "none"),
        ("\n\n".join(BODY[:2]), "none"),
        ("\n".join(["Home", "News", "Sport", *BODY[:1], "Video", "Weather"]), "none"),
        ("Team\tPoints\nA\t3\nB\t1\nC\t0", "none"),
        ("\n".join(f"- {line}" for line in BODY), "none"),
        ("import os\n\ndef main():\n    print(os.name)\n\nmain()", "none"),
        ("", "none"),
        (
            "老码头的新书店\n部长说，渡船在周末之前不会开，因为水位太高了。\n渡船的主人今年七十岁，他已经在这条河上工作了三十年。",
            "line",
        ),
    ],
)
def test_what_makes_a_paragraph(text: str, expected: str) -> None:
    assert structure.paragraphs_by(text) == expected


def test_head_ends_with_the_second_prose_line() -> None:
    text = "\n".join(["Brussels", "CNN", "—", "", *BODY])
    start, end = structure.head_span(text)
    assert text[start:end] == "\n".join(["Brussels", "CNN", "—", "", *BODY[:2]])


def test_head_has_twelve_lines_at_most() -> None:
    text = "\n\n".join(f"Label {number}" for number in range(20))
    start, end = structure.head_span(text)
    assert text[start:end].split() == text.split()[:24]
    assert structure.head_span("") == (0, 0)
    assert structure.head_span("\n \n") == (0, 0)


def test_tail_has_eight_lines() -> None:
    text = "\n\n".join(f"Label {number}" for number in range(20))
    start, end = structure.tail_span(text + "\n \n")
    assert text[start:end] == "\n\n".join(f"Label {number}" for number in range(12, 20))
    assert structure.tail_span("One.\nTwo.") == (0, 9)
    assert structure.tail_span("") == (0, 0)


@given(st.text(st.sampled_from("aB. \n"), max_size=80))
def test_spans_are_whole_lines(text: str) -> None:
    assert "\n".join(text[line.start : line.end] for line in structure.lines(text)) == text
    for start, end in (structure.head_span(text), structure.tail_span(text)):
        assert start == 0 or text[start - 1] == "\n"
        assert end in (0, len(text)) or text[end] == "\n"
    assert structure.paragraphs_by(text) in ("blank", "line", "wrapped", "none")
    title = structure.title_span(text)
    assert title is None or "\n" not in text[title.start : title.end]


def title(*lines: str) -> str | None:
    text = "\n".join(lines)
    found = structure.title_span(text)
    return text[found.start : found.end] if found else None


@pytest.mark.parametrize(
    "line",
    [
        TITLE,
        "Will the ferry cross again?",
        "‘We will not go’: ferryman closes his door",
        "iPhone sales fall for a second year",
        "FERRY STOPS",
        "New aid, 'no new weaponry'",
        "Паром ушёл в последний рейс",
        "老码头的新书店：一盏灯，三位店主",
        "US/China trade and the 24/7 ferry",
        "Amazon.com shares fall after #ferry row",
    ],
)
def test_titles(line: str) -> None:
    assert title(line, *BODY) == line
    assert title("", f"  {line} ", "", *BODY) == line


def test_the_mark_of_a_heading_is_no_part_of_the_title() -> None:
    assert title(f"# {TITLE}", "", *BODY) == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "The ferry will cross for the last time.",
        "He said: “It is over.”",
        "Here are the highlights:",
        "One, two,",
        "Ferry",
        "Thu Jun 27 2024",
        "27 июня 2024",
        "Updated Nov 19, 2019, 10:31 pm",
        "BRUSSELS, Belgium",
        "KYIV, Ukraine (AP)",
        "By Jane Doe",
        "Von Max Mustermann und Eva Muster",
        "- An item of a list",
        "| a | b |",
        "Team\tPoints",
        "> A quoted line of mail",
        "* * *",
        "See http://a.example/b",
        "Write: kiev@halynas.example",
        "and then the ferry went",
        "Brussels —",
        " ".join(["Ferry"] * 31),
    ],
)
def test_no_titles(line: str) -> None:
    assert title(line, *BODY) is None


def test_no_title_where_no_prose_follows_or_the_line_goes_on() -> None:
    assert title(TITLE) is None
    assert title(TITLE, "Home", "News", "Sport") is None
    assert title(*WRAPPED.split("\n"), "", BODY[0]) is None
    assert title(*POEM.split("\n")) is None
    assert title("The ferry will cross for the last", "time on Friday.", *BODY) is None
    assert title("x = load(path)", "y = x.run()", "print(x, y)", "", *BODY) is None


def subtitle(*lines: str) -> str | None:
    text = "\n".join(lines)
    found = structure.subtitle_span(text, structure.title_span(text))
    return text[found.start : found.end] if found else None


def test_subtitles() -> None:
    deck = "After thirty years the owner closes his door, and the town wonders what comes next"
    assert subtitle(TITLE, deck, *BODY) == deck
    assert subtitle(TITLE, "", deck, "", *BODY) == deck
    assert subtitle(TITLE, "", f"{deck}.", "", "By Jane Doe", "", *BODY) == f"{deck}."


def test_no_subtitles() -> None:
    assert subtitle(TITLE, *BODY) is None
    assert subtitle(TITLE, "", "\n\n".join(BODY)) is None
    assert subtitle(TITLE, "By Jane Doe", *BODY) is None
    assert subtitle(TITLE, "Jane Doe And John Roe Associated Press", *BODY) is None
    assert subtitle(TITLE, "Chris Davies - Nov 19, 2019, 10:31 pm", *BODY) is None
    assert subtitle(TITLE, "Background", *BODY) is None
    assert subtitle(TITLE, "Here is what we know about it:", *BODY) is None
    assert subtitle(TITLE, "More of the news that you may like", "Home", "News", *BODY) is None
    assert subtitle(*BODY) is None


def test_documents_of_the_checkout(root: Path) -> None:
    folder = root / "tests" / "untouched"
    for name in ("ferryman-song.txt", "sonnet.txt", "ferry-treaty.txt", "slug_table.py", "tide-gauge.md"):
        assert structure.paragraphs_by((folder / name).read_text(encoding="utf-8")) == "none", name
    sonnet = structure.lines((folder / "sonnet.txt").read_text(encoding="utf-8").rstrip("\n"))
    assert {line.kind for line in sonnet} == {LineKind.VERSE}


def test_long_lines_take_no_longer_than_their_length() -> None:
    text = "\n".join([" " * 200_000 + "x", "a" * 200_000, ") " * 100_000, "- " * 100_000, "|" * 100_000])
    assert len(structure.lines(text)) == 5
    assert structure.title_span(text) is None
