"""The figures of docs/quality.md can be taken, and don't fall below a floor on the repository's own sentences."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from benchmarks import false_alarms, quality
from benchmarks.report import Figure, Section, write

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def sections() -> dict[str, Section]:
    told = quality.options(["--generated", "--only", "mojibake,alarms,harm,reading"])
    return {s.name: s for s in quality.measure(told)}


def test_most_mojibake_is_recovered(sections: dict[str, Section]) -> None:
    utf8, legacy, worse = sections["mojibake"].figures
    assert utf8.ours >= 97
    assert legacy.ours >= 90
    assert utf8.ours >= utf8.peers["ftfy"]
    assert worse.ours == 0


def test_right_sentences_stay(sections: dict[str, Section]) -> None:
    assert [f.ours for f in sections["alarms"].figures] == [0]
    assert [f.ours for f in sections["harm"].figures] == [0, 0]


def test_names_of_other_languages_stay() -> None:
    pytest.importorskip("babel")
    for locale in ("is", "ku", "mn"):
        for _, cleaned in false_alarms.readings(locale, false_alarms.names(locale)[:20]):
            assert not cleaned.changed
            assert not cleaned.flags


def test_bytes_are_read(sections: dict[str, Section]) -> None:
    assert sections["reading"].figures[0].ours >= 98


def test_the_command_says_which_goals_it_misses(capsys: pytest.CaptureFixture[str]) -> None:
    assert quality.main(["--generated", "--only", "alarms,articles"]) == 0
    said = capsys.readouterr().out
    assert "every goal is reached" in said
    assert "Not measured: needs the corpora" in said
    with pytest.raises(SystemExit) as ended:
        quality.main(["--only", "speed"])
    assert ended.value.code == 2
    assert "no section 'speed'" in capsys.readouterr().err


def test_cases_are_counted_by_what_ftfy_expects(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = [
        {"label": "repaired", "original": "Das M\xc3\xa4dchen schlie\xc3\u0178t die T\xc3\xbcr.", "expect": "pass",
         "fixed": "Das M\xe4dchen schlie\xdft die T\xfcr."},
        {"label": "left", "original": "S\xc3O PAULO", "fixed": "S\xc3O PAULO", "expect": "pass"},
        {"label": "beyond anybody", "original": "A plain line.", "fixed": "Another line.", "expect": "fail"},
    ]  # fmt: skip
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_cases.json").write_text(json.dumps(cases), "utf-8")
    told = quality.options(["--only", "ftfy-cases", "--ftfy-cases", str(tmp_path)])
    (section,) = quality.measure(told)
    assert [(f.ours, f.unit) for f in section.figures] == [(1, "of 1"), (1, "of 1"), (0, "of 1")]
    assert "  known failures: beyond anybody (none)" in section.details
    assert quality.main(["--only", "ftfy-cases", "--ftfy-cases", str(tmp_path / "nowhere")]) == 2
    assert "holds no test cases" in capsys.readouterr().err


def test_writing_leaves_the_rest_of_the_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("A\n<!-- figures: harm -->\nold\n<!-- end: harm -->\nB\n", "utf-8")
    harm = Section("harm", "Harm", [Figure("changed", 2, "", 1, True)])
    assert write(page, [harm, Section("flags", "Flags", absent="needs the corpora")], "Taken today.") == ["harm"]
    text = page.read_text("utf-8")
    assert "old" not in text
    assert "| changed | 2 |  | at most 1 | **no** |" in text
    assert text.startswith("A\n<!--")
    assert text.endswith("-->\nB\n")
    with pytest.raises(ValueError, match="lacks the markers"):
        write(page, [Section("reading", "Bytes")], "Taken today.")


def test_the_page_holds_every_section() -> None:
    text = (ROOT / "docs" / "quality.md").read_text("utf-8")
    assert re.findall(r"<!-- figures: (\S+) -->", text) == list(quality.SECTIONS)
    for name in quality.SECTIONS:
        block = re.search(f"<!-- figures: {name} -->\n(.*?)<!-- end: {name} -->", text, re.DOTALL)
        assert block is not None
        assert re.search(r"(?m)^_Taken \d{4}-\d\d-\d\d with textclean ", block.group(1)), f"{name}: take its figures"
