"""`textclean rules`, rules of one's own, and settings files, through real processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli_process import DIRTY, ROOT, cli, plant


def test_a_wrong_rule_file_is_named_with_every_problem(tmp_path: Path) -> None:
    wrong = "title: Doubled marks\nwhy: Nobody needs two.\npatern: '!!'\nwith: '!'\nscope: lines\n"
    plant(tmp_path, {"in/a.txt": DIRTY, "mine/punctuation/twice.yaml": wrong})
    done = cli("run", "in", "--rules", "mine", cwd=tmp_path)
    assert (done.status, done.out) == (2, b"")
    assert "mine/punctuation/twice.yaml:3:1: a rule has no 'patern', did you mean 'pattern'?" in done.err
    assert "mine/punctuation/twice.yaml:5:8: found 'lines', expected one of" in done.err
    assert not (tmp_path / "cleaned").exists()


def test_rules_of_ones_own(tmp_path: Path) -> None:
    rule = "title: Shouting\nwhy: One mark is enough.\npattern: '(?<=\\w)!!+'\nwith: '!'\n"
    plant(tmp_path, {"in/a.txt": "Stop!!! It is over. . Yes.\n", "mine/punctuation/shouting.yaml": rule})
    assert cli("run", "in", "--rules", "mine", "-q", cwd=tmp_path).status == 0
    assert (tmp_path / "cleaned/a.txt").read_text() == "Stop! It is over. Yes.\n"
    said = cli("rules", "list", "--rules", "mine", cwd=tmp_path).text
    assert any(line.split() == ["punctuation/shouting", "with", "Shouting"] for line in said.splitlines())


@pytest.mark.parametrize("file", ["textclean.toml", "pyproject.toml"])
def test_settings_of_the_working_folder(file: str, tmp_path: Path) -> None:
    head = "[tool.textclean]\n" if file == "pyproject.toml" else ""
    settings = (
        f'{head}select = ["punctuation/stray-stop"]\nout = "tidy"\nformat = "md"\noptions = {{ quotes = "keep" }}\n'
    )
    plant(tmp_path, {"in/a.txt": "It is\N{SOFT HYPHEN} over. . Yes.\n", file: settings})
    assert cli("run", "in", "-q", cwd=tmp_path).status == 0
    assert (tmp_path / "tidy/a.md").read_text().endswith("It is\N{SOFT HYPHEN} over. Yes.\n")
    assert cli("run", "in", "-q", "--format", "txt", "-o", "other", cwd=tmp_path).status == 0
    assert (tmp_path / "other/a.txt").is_file(), "the command line wins"


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (
            'profil = "gentle"',
            "pyproject.toml:2:1: [tool.textclean] has no key 'profil', did you mean 'profile'? It can have",
        ),
        ('profile = "gentl"', "did you mean 'gentle'?"),
        (
            "format = 'html'",
            "pyproject.toml:2:1: [tool.textclean] format: one of txt, md, jsonl is expected, found 'html'",
        ),
        ("select = [1]", "[tool.textclean] select: a list of words is expected, found [1]"),
        ("options = {quotes = true}", "[tool.textclean] options: a table of options is expected"),
        ("max-failures = 'few'", "a number of documents or a share such as 2% is expected"),
        ("jobs = -1", "jobs: a whole number is expected"),
        ("= 1", "pyproject.toml:2:1:"),
    ],
)
def test_wrong_settings_are_named_with_their_file(settings: str, words: str, tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "pyproject.toml": f"[tool.textclean]\n{settings}\n"})
    done = cli("run", "in", cwd=tmp_path)
    assert (done.status, done.out) == (2, b"")
    assert words in done.err
    assert not (tmp_path / "cleaned").exists()


def test_all_wrong_settings_are_named_at_once_with_their_places(tmp_path: Path) -> None:
    said = '# format = 1\nformat = "txt"\n"profil" = "x"\n  jobs = "two"\n[options]\nquotes = 1\n[outt]\n'
    plant(tmp_path, {"in/a.txt": DIRTY, "textclean.toml": said})
    lines = cli("run", "in", cwd=tmp_path).err.removeprefix("textclean: error: ").splitlines()
    assert [line.partition(": ")[0] for line in lines] == [
        f"textclean.toml:{place}" for place in ("3:1", "4:3", "5:2", "7:2")
    ]
    assert "textclean.toml:3:1: has no key 'profil', did you mean 'profile'? It can have encoding, " in lines[0]
    other = "[project]\njobs = 0\n[tool.textclean.optins]\nx = 1\n[tool.textclean]\njobs = true\n"
    plant(tmp_path, {"pyproject.toml": other})
    (tmp_path / "textclean.toml").unlink()
    err = cli("run", "in", cwd=tmp_path).err
    assert "pyproject.toml:3:17: [tool.textclean] has no key 'optins', did you mean 'options'?" in err
    assert "pyproject.toml:6:1: [tool.textclean] jobs: a whole number" in err


def test_rule_folders_of_a_settings_file_are_relative_to_it(tmp_path: Path) -> None:
    rule = "title: Shouting\nwhy: One mark is enough.\npattern: '(?<=\\w)!!+'\nwith: '!'\n"
    plant(
        tmp_path, {"in/a.txt": "No!!\n", "mine/punctuation/shouting.yaml": rule, "textclean.toml": 'rules = ["mine"]\n'}
    )
    assert cli("run", "in", "-q", cwd=tmp_path).status == 0
    assert (tmp_path / "cleaned/a.txt").read_text() == "No!\n"


def test_rules_list_and_show() -> None:
    every = cli("rules", "list", "--json").json
    assert {"punctuation/stray-stop", "names/places"} <= {rule["id"] for rule in every}
    gentle = cli("rules", "list", "--profile", "gentle").text
    assert "punctuation/stray-stop" not in gentle
    said = cli("rules", "show", "punctuation/stray-stop").text
    assert "pattern: " in said
    assert "'It is over. . But they stayed.'" in said
    assert "keeps    'Wait . . . what?'" in said
    entry = cli("rules", "show", "names/places#kyiv").text
    assert "canonical (en): Kyiv" in entry
    assert "Europe/Kiev" in entry


def test_rules_new_writes_a_rule_that_holds(tmp_path: Path) -> None:
    done = cli("rules", "new", "punctuation/shouting", "-o", "mine", cwd=tmp_path)
    assert done.status == 0
    assert (tmp_path / "mine/punctuation/shouting.yaml").read_text().startswith("# A rule finds one kind of damage")
    done = cli("rules", "check", "mine", cwd=tmp_path)
    assert (done.status, done.text) == (0, "1 rule, 2 examples, 4 keeps: all hold\n")
    again = cli("rules", "new", "punctuation/shouting", "-o", "mine", cwd=tmp_path)
    assert again.status == 2
    assert "is there already" in again.err


def test_rules_check_finds_what_does_not_hold(tmp_path: Path) -> None:
    head = "title: T\nwhy: W\n"
    plant(
        tmp_path / "mine/punctuation",
        {
            "wrong.yaml": head + "pattern: '!!'\nwith: '!'\nexamples: [{dirty: 'A!!', clean: 'A?'}]\nkeeps: ['B!!']\n",
            "one.yaml": head + "pattern: colour\nwith: color\nexamples: [{dirty: a colour, clean: a color}]\n",
            "two.yaml": head + "pattern: color\nwith: colour\nexamples: [{dirty: a color, clean: a colour}]\n",
        },
    )
    done = cli("rules", "check", "mine", "--json", cwd=tmp_path)
    assert done.status == 1
    found = {(f["rule"].removeprefix("punctuation/"), f["kind"]) for f in done.json["findings"]}
    assert {("wrong", "example"), ("wrong", "keep"), ("one", "undo"), ("two", "undo")} <= found
    lines = cli("rules", "check", "mine", cwd=tmp_path).text
    assert "mine/punctuation/wrong.yaml:5: example: punctuation/wrong: 'A!!' becomes 'A!', expected 'A?'" in lines
    assert "mine/punctuation/wrong.yaml:6: keep: punctuation/wrong: 'B!!' must stay" in lines
    assert "mine/punctuation/one.yaml:5: undo: punctuation/one: " in lines


def test_rules_check_notes_rules_that_carry_too_little(tmp_path: Path) -> None:
    rule = "title: T\nwhy: W\npattern: '!!'\nwith: '!'\nexamples: [{dirty: 'A!!', clean: 'A!'}]\nkeeps: ['A!', 'B']\n"
    plant(tmp_path, {"mine/punctuation/few.yaml": rule})
    done = cli("rules", "check", "mine", cwd=tmp_path)
    assert done.status == 0
    assert "mine/punctuation/few.yaml: note: punctuation/few: has 1 example and 2 keeps; 2 of each" in done.text
    assert done.text.endswith("1 rule, 1 example, 2 keeps: all hold\n")
    told = cli("rules", "check", "mine", "--json", cwd=tmp_path).json
    assert (told["findings"], [n["kind"] for n in told["notes"]]) == ([], ["note"])


def test_rules_check_finds_rules_that_work_against_each_other(tmp_path: Path) -> None:
    soft = 'title: T\nwhy: W\npattern: \'ö{2}\'\nwith: "\\xADo"\nexamples: [{dirty: köök, clean: "k\\xADok"}]\n'
    names = "title: T\nwhy: W\nlanguages: [en]\nterms: {kiew: {canonical: Kiew, variants: [Kiev]}}\n"
    other = names.replace("Kiew", "Kjiw").replace("kiew", "kjiw")
    plant(tmp_path / "mine", {"spelling/soft.yaml": soft, "names/german.yaml": names, "names/other.yaml": other})
    done = cli("rules", "check", "mine", cwd=tmp_path)
    assert done.status == 1
    assert (
        "again: spelling/soft: it turns 'öö' into '\\xado', on which unicode/soft-hyphen, whose turn is over"
        in done.text
    )
    assert "clash: names/german#kiew: 'Kiev' would be 'Kiew' here and 'Kjiw' in names/other#kjiw" in done.text
    assert "names/places#kyiv" not in done.text  # a shipped list gives way


def test_the_settings_on_the_page_are_valid(tmp_path: Path) -> None:
    from textclean.cli import settings

    page = (ROOT / "docs/cli.md").read_text("utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    plant(tmp_path, {"pyproject.toml": example})
    assert settings.load({"format": "md", "options": {"acronyms": "keep"}}, tmp_path) == settings.Settings(
        rules=(str(tmp_path / "rules"),),
        ignore=("boilerplate/*",),
        options={"quotes": "curly", "acronyms": "keep"},
        language="en",
        encoding="utf-8",
        fallback_encoding="windows-1252",
        text_field="text",
        format="md",
        jobs=4,
        max_failures=settings.Allowance(per_cent=1),
        max_loss="40%",
    )
