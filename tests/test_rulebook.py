"""Rule files: what is wrong is named with path:line:column, what was found, what was expected, the nearest right word."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

import textclean
from textclean import Pipeline, RuleFileError, UsageError, make_rule
from textclean.rulebook import book, schema

ROOT = Path(__file__).resolve().parent.parent
GOOD = "title: A title\nwhy: Because it has been seen.\n"


def problems(text: str) -> list[str]:
    with pytest.raises(RuleFileError) as raised:
        make_rule("punctuation/mine", text)
    return [str(p).replace("<punctuation/mine>", "F") for p in raised.value.problems]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            GOOD + "patern: x\nwith: y\n",
            ["F:1:1: a rule has one matcher", "F:3:1: a rule has no 'patern', did you mean 'pattern'?"],
        ),
        (GOOD + "pattern: '('\nwith: y\n", ["F:3:10: pattern is not valid: missing )"]),
        (GOOD + "pattern: x\nwith: '\\2'\n", ["F:4:7: the replacement '\\\\2' does not fit the pattern"]),
        (
            GOOD + "pattern: x\nwith: y\ndrop: true\n",
            ["F:5:7: a rule has one action of with, drop, lift, record, flag; found with and drop"],
        ),
        (
            GOOD + "pattern: x\nwith: y\nscope: lines\n",
            ["F:5:8: found 'lines', expected one of line, paragraph, head, tail, document, did you mean 'line'?"],
        ),
        (GOOD + "pattern: x\nlift: plce\n", ["F:4:7: there is no field 'plce', did you mean 'place'?"]),
        (GOOD + "fixer: datelin\n", ["F:3:8: there is no fixer 'datelin'"]),
        (
            GOOD + "pattern: x\nwith: y\nwhen: {quots: curly}\n",
            ["F:5:7: there is no option 'quots', did you mean 'quotes'?"],
        ),
        (
            GOOD + "pattern: x\nwith: y\nwhen: {quotes: curley}\n",
            ["F:5:7: option 'quotes' can't be 'curley', did you mean 'curly'?"],
        ),
        (GOOD + "pattern: x\nwith: yes\nopt_in: 3\n", ["F:5:9: found 3, expected true"]),
        (GOOD + "pattern: x\nwith: y\nkeeps: just one\n", ["F:5:8: found 'just one', expected a list of text"]),
        (
            GOOD + "pattern: x\nwith: y\nexamples: [{dirty: a}]\n",
            ["F:5:12: an example needs 'clean', 'flags' or 'meta'"],
        ),
        (
            GOOD + "pattern: x\nwith: y\nlanguages: [english]\n",
            ["F:5:13: found 'english', expected a language code of ISO 639-1"],
        ),
        (
            GOOD + "terms: {Big Name: {canonical: X, variants: [Y]}}\n",
            ["F:3:9: found 'Big Name', expected small letters"],
        ),
        (GOOD + "terms: {x: {canonical: X}}\n", ["F:3:12: a term needs 'variants'"]),
        ("- a\n- b\n", ["F:1:1: found a list, expected a rule: a mapping with title, why"]),
        ("", ["F:1:1: is empty"]),
        ('title: "a \\s"\n', ["F:1:11: is no YAML"]),
        (GOOD + GOOD, ["F:3:1: 'title' stands here twice, first in line 1"]),
        ("title: [\n", ["F:2:1: is no YAML"]),
    ],
)
def test_what_is_wrong_is_named_with_its_place(text: str, said: list[str]) -> None:
    found = problems(text)
    assert len(found) == len(said), found
    for line, start in zip(found, said, strict=True):
        assert line.startswith(start), line


def test_all_errors_of_all_files_at_once(tmp_path: Path) -> None:
    (tmp_path / "punctuation").mkdir()
    (tmp_path / "punctuation" / "a.yaml").write_text("titel: x\nwhy: y\npattern: '['\nwith: ''\n", "utf-8")
    (tmp_path / "punctuation" / "b.yaml").write_text("title: x\n", "utf-8")
    (tmp_path / "c.yaml").write_text("title: x\n", "utf-8")
    (tmp_path / "punktuation").mkdir()
    (tmp_path / "punktuation" / "d.yaml").write_text("title: x\nwhy: y\npattern: x\nwith: y\nscope: lines\n", "utf-8")
    with pytest.raises(RuleFileError) as raised:
        Pipeline.load(rules=[tmp_path])
    places = {(Path(p.path).name, p.line) for p in raised.value.problems}
    assert places == {("a.yaml", 1), ("a.yaml", 3), ("b.yaml", 1), ("c.yaml", 1), ("d.yaml", 1), ("d.yaml", 5)}
    assert "did you mean 'punctuation'?" in str(raised.value)
    assert pickle.loads(pickle.dumps(raised.value)).problems == raised.value.problems


def test_a_duplicate_id_is_an_error_unless_it_replaces(tmp_path: Path) -> None:
    (tmp_path / "punctuation").mkdir()
    mine = tmp_path / "punctuation" / "stray-stop.yaml"
    mine.write_text(GOOD + "pattern: 'QQ'\nwith: q\n", "utf-8")
    with pytest.raises(
        RuleFileError, match=r"already in rules/punctuation/stray-stop.yaml; write `replaces: punctuation/stray-stop`"
    ):
        Pipeline.load(rules=[tmp_path])
    mine.write_text(GOOD + "pattern: 'QQ'\nwith: q\nreplaces: punctuation/stray-stop\n", "utf-8")
    assert Pipeline.load(rules=[tmp_path]).clean("It is over. . QQ").text == "It is over. . q"
    mine.write_text(GOOD + "pattern: 'QQ'\nwith: q\nreplaces: punctuation/stray-stopp\n", "utf-8")
    with pytest.raises(RuleFileError, match="did you mean 'punctuation/stray-stop'"):
        Pipeline.load(rules=[tmp_path])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"profile": "standart"}, "there is no profile 'standart', did you mean 'standard'? There are archive, "),
        ({"select": ["punctuation/stray-stopp"]}, "no rule is named 'punctuation/stray-stopp', did you mean"),
        ({"ignore": ["nams/*"]}, "no rule is named 'nams/*'"),
        ({"options": {"quots": "curly"}}, "there is no option 'quots', did you mean 'quotes'? There are "),
        (
            {"options": {"quotes": "round"}},
            "option 'quotes' can't be 'round'; it is one of auto, straight, curly, native, keep",
        ),
        ({"rules": ["no/such/folder"]}, "there is no folder of rules at no/such/folder"),
        ({"ignore": ["names/places#atlantis"]}, "list names/places has no entry 'atlantis'"),
    ],
)
def test_wrong_calls(arguments: dict[str, object], said: str) -> None:
    with pytest.raises(UsageError) as raised:
        Pipeline.load(**arguments)  # type: ignore[arg-type]
    assert said in str(raised.value)


def test_select_and_ignore() -> None:
    assert [r.id for r in Pipeline.load(select=["punctuation/stray-stop"]).rules] == ["punctuation/stray-stop"]
    without = Pipeline.load(ignore=["names/*", "punctuation/stray-*"])
    assert not [r.id for r in without.rules if r.id.startswith(("names/", "punctuation/stray-"))]
    said = "He was in Kiev with Zelensky when it was over and nobody knew."
    assert "Kiev with Zelenskyy" in Pipeline.load(ignore=["names/places#kyiv"]).clean(said).text
    assert "Kyiv with Zelensky " in Pipeline.load(select=["names/places#kyiv"]).clean(said).text
    assert textclean.rules["names/places#kyiv"](said) == said.replace("Kiev", "Kyiv")


def test_a_pipeline_travels_between_processes() -> None:
    pipeline = Pipeline.load(options={"quotes": "curly"})
    there = pickle.loads(pickle.dumps(pipeline))
    assert there.digest == pipeline.digest != Pipeline.load().digest
    text = 'He said: "It is over. . But they stayed."'
    assert there.clean(text).text == pipeline.clean(text).text


def test_the_schema_for_editors_and_the_reference_are_up_to_date() -> None:
    """Derived files: `python -m textclean.rulebook.schema` writes them."""
    published = (ROOT / "docs" / "rule.schema.json").read_text("utf-8")
    assert json.loads(published) == json.loads(json.dumps(schema.json_schema()))
    assert schema.reference() in (ROOT / "docs" / "rules.md").read_text("utf-8")


def test_every_shipped_file_is_a_rule() -> None:
    folder = book.shipped_folder()
    files = {p.relative_to(folder).with_suffix("").as_posix() for p in folder.rglob("*.yaml")}
    rules = {f for f in files if not f.startswith(("profiles/", "words/")) and f != "pack"}
    assert rules == set(textclean.rules)
