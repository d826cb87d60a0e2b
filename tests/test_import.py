"""`textclean rules import`: a style sheet becomes lists that --rules takes as they are; what can't be taken is named by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli_process import cli, plant
from textclean import Pipeline, UsageError
from textclean.pipeline import imports
from textclean.rulebook.stylesheet import Row, read, sifted

SHEET = """wrong,right,note
Don Quijote,Don Quixote,
web site,website,"one word,
always"
web-site,website,
"Jones, Smith & Co",Jones Smith,
Kiev,Kyiv,
Bombaye,Bombay,
UNABC,Unabc,
colou?r,color,
Orsa Oblast,Orsa Region,
Orsa Region,Orsa Land,
foo,foo,
,bar,
Wankel Motor,Wankel engine,
Wankel Motor,wankel engine,
web site,website,
--,-,
"""
LEFT = {
    7: "known", 9: "unfit", 10: "pattern", 11: "chain", 13: "same", 14: "empty", 15: "conflict",
    16: "conflict", 17: "duplicate", 18: "no-words",
}  # fmt: skip


def test_a_sheet_becomes_lists_that_hold(tmp_path: Path) -> None:
    plant(tmp_path, {"Our Style.csv": SHEET})
    done = cli("rules", "import", "Our Style.csv", "-o", "mine", "--json", cwd=tmp_path)
    assert done.status == 1, done.err
    told = done.json
    assert told["files"] == ["mine/names/our-style.yaml", "mine/spelling/our-style.yaml"]
    assert {left["line"]: left["kind"] for left in told["left"]} == LEFT
    assert (told["rows"], told["taken"]) == (16, 6)
    said = cli("rules", "check", "mine", cwd=tmp_path)
    assert (said.status, said.text) == (0, "2 rules, 6 examples, 9 keeps: all hold\n")
    plant(
        tmp_path,
        {"a.txt": "Web sites and a web-site: Don Quijote's. Jones, Smith & Co sold Orsa Region. Bombaye.\n"},
    )
    assert cli("run", "a.txt", "--rules", "mine", "-q", cwd=tmp_path).status == 0
    clean = (tmp_path / "cleaned/a.txt").read_text()
    assert clean == "Websites and a website: Don Quixote's. Jones Smith sold Orsa Land. Bombay.\n"
    assert "# line 3: one word, always" in (tmp_path / "mine/spelling/our-style.yaml").read_text()


def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    plant(tmp_path, {"style.csv": "Don Quijote,Don Quixote\n", "mine/names/style.yaml": "by hand\n"})
    done = cli("rules", "import", "style.csv", "-o", "mine", cwd=tmp_path)
    assert done.status == 2
    assert "is there already: choose another --name, or say --overwrite" in done.err
    assert (tmp_path / "mine/names/style.yaml").read_text() == "by hand\n"
    done = cli("rules", "import", "style.csv", "-o", "mine", "--overwrite", cwd=tmp_path)
    assert (done.status, done.text.splitlines()[-1][:19]) == (0, "1 of 1 row taken: n")
    again = cli("rules", "import", "style.csv", "-o", "mine", "--overwrite", "--rules", "mine", cwd=tmp_path)
    assert again.status == 0, again.text + again.err
    other = cli(
        "rules", "import", "-", "-o", "mine", "--name", "places", stdin=b"Don Quijote,Don Quixote\n", cwd=tmp_path
    )
    assert "names/places is the name of a rule that is there already" in other.err
    assert cli("rules", "import", "style.csv", "--name", "My Style", cwd=tmp_path).status == 2


def test_rows_that_need_a_person_are_named_with_what_to_do(tmp_path: Path) -> None:
    plant(tmp_path, {"style.csv": SHEET})
    lines = cli("rules", "import", "style.csv", cwd=tmp_path).text.splitlines()
    assert "style.csv:14: empty: the cell 'wrong' is empty: fill it, or take the row out" in lines
    assert any(line.startswith("style.csv:15: conflict: 'Wankel Motor' would become ") for line in lines)


def test_a_row_wins_over_a_shipped_list(tmp_path: Path) -> None:
    plant(
        tmp_path, {"style.csv": "Kyiv,Kiev\n", "a.txt": "The mayor of Kyiv was in Kiev.\nThat was all he said of it.\n"}
    )
    done = cli("rules", "import", "style.csv", "--language", "en", cwd=tmp_path)
    assert done.status == 0, done.text
    assert "languages: [en]" in (tmp_path / "rules/names/style.yaml").read_text()
    assert cli("rules", "check", "rules", cwd=tmp_path).status == 0
    assert cli("run", "a.txt", "--rules", "rules", "-q", cwd=tmp_path).status == 0
    assert (tmp_path / "cleaned/a.txt").read_text().startswith("The mayor of Kiev was in Kiev.\n")


def test_a_form_that_no_list_writes_otherwise_is_told() -> None:
    made = imports.pack([Row(1, "cafe", "cafe\u0301")], "style", "s", Pipeline.load(select=["unicode/*"]))
    assert [left.kind for left in made.left] == ["rewritten"]


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        ([("web site", "website"), ("Web site", "site")], {1: "conflict", 2: "conflict"}),
        ([("web site", "website"), ("Web Site", "Website")], {}),
        ([("web site", "website"), ("web site", "website"), ("web site", "website")], {2: "duplicate", 3: "duplicate"}),
        ([("a b", "C d"), ("c D", "e f")], {1: "chain"}),
        ([("a b", "c d"), ("C d", "a b")], {1: "chain", 2: "chain"}),
        ([("internet", "Internet")], {}),
    ],
)
def test_rows_are_compared_whatever_their_case(rows: list[tuple[str, str]], kinds: dict[int, str]) -> None:
    left = sifted([Row(n, *row) for n, row in enumerate(rows, 1)])[1]
    assert {out.line: out.kind for out in left} == kinds


@pytest.mark.parametrize(
    "source",
    [
        b"Wrong;Right;Note\nKiew;Kyiv;a, b\n",
        b"right\tnote\twrong\nKyiv\ta, b\tKiew\n",
        '\ufeffwrong,right,note\r\nKiew,Kyiv,"a, b"\r\n'.encode(),
        'wrong,right,note\nKiew,Kyiv,"a, b"\n'.encode("utf-16"),
        b'\nKiew,Kyiv,"a, b",more\n',
    ],
)
def test_tables_as_spreadsheets_save_them(source: bytes) -> None:
    assert read(source, "s") == [Row(2, "Kiew", "Kyiv", "a, b")]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"", "s is empty"),
        (b"\n \n", "s is empty"),
        (b"wrong,note\na,b\n", "s:1: there is no column 'right'"),
        (b"Kiew\nLwow\n", "s:1: there is one column"),
        (b'a,b\n"c,d\n', "s:2: this is no CSV"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "s can't be read"),
    ],
)
def test_what_is_no_table(source: bytes, said: str) -> None:
    with pytest.raises(UsageError) as raised:
        read(source, "s")
    assert str(raised.value).startswith(said)


def test_keys_are_keys_whatever_the_words() -> None:
    rows = [Row(1, "nope", "no"), Row(2, "nine eleven", "9/11"), Row(3, "Zurigo", "Zürich"), Row(4, "ze", "9 11")]
    made = imports.pack(rows, "style", "s", Pipeline.load(select=["punctuation/stray-stop"]))
    assert len(made.taken) == 4, made.left
    assert sifted([Row(1, "a", ""), Row(2, "", "b")])[0] == []
