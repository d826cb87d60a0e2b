"""Compiled rules are the rules of the files: what a wheel reads at start says the same as the YAML it was made of."""

from __future__ import annotations

import json
import pickle
import re as real_re
from pathlib import Path
from typing import Any

import pytest
import regex as real_regex

from textclean import Pipeline, UsageError, shipped
from textclean.patterns import re, regex
from textclean.rulebook import book, compiled, compiling
from textclean.rulebook.terms import Terms
from textclean.shipped import Ahead

TEXTS = (
    "BOMBAY, Nov. 3, 1994 (AP) - The harbor was closed by Kyiv's I.A.E.A. Photo: Mara Lind/Reuters (see more)\nhttps://a.org/b",
    "\u201eSch\xf6n\u201c, sagte er.  \u041c\u043e\u0441\u043a\u0432\u0430 \u4e2d\u6587\u3002",
    "&amp; \xe2\u20ac\u2122 e-mail 12:30 \xa9 2020",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("compiled") / "compiled.json"
    assert compiling.write(target) == target.stat().st_size
    return target


def test_a_compiled_rule_is_the_rule(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "FILE", made)
    read, written = book.load(), book.from_files(book.shipped_folder())
    assert compiled.read(book.shipped_folder()) is not None
    rules = list(book.Rulebook(written.rules, {}, {}, {}).values())
    assert list(read) == [rule.id for rule in rules]
    for rule in rules:
        twin = read[rule.id]
        assert (twin.action, twin.scope, twin.languages, twin.when) == (
            rule.action,
            rule.scope,
            rule.languages,
            rule.when,
        )
        tests = [
            [[test._replace(line=0) for test in kind] for kind in (one.examples, one.keeps)] for one in (twin, rule)
        ]
        assert tests[0] == tests[1]  # but for the lines of the rule file
        if isinstance(rule.matcher, Terms):
            assert isinstance(twin.matcher, Terms)
            assert dict(twin.matcher.layer.data) == rule.matcher.layer.data
            assert (twin.matcher.keys, twin.matcher.languages) == (rule.matcher.keys, rule.matcher.languages)
            assert [t.entry for t in twin.matcher.terms] == [t.entry for t in rule.matcher.terms]
    assert Pipeline(read.values()).digest == Pipeline(rules).digest


def test_what_is_stale_is_not_believed(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, change in {"stale": {"digest": "0" * 64}, "empty": {}}.items():
        stale = tmp_path / name
        monkeypatch.setattr(shipped, "FILE", made)
        values = {part: value.read() for part, value in shipped.parts().items()} if change else {}
        shipped.write(values | change, stale)
        monkeypatch.setattr(shipped, "FILE", stale)
        assert compiled.read(book.shipped_folder()) is None
    whole = made.read_bytes()
    cut = {"cut": whole[:100_000], "cut late": whole[:-1000], "cut early": b"{", "other": b"[]\n[]\n", "missing": None}
    for name, text in cut.items():
        if text is not None:
            (tmp_path / name).write_bytes(text)
        monkeypatch.setattr(shipped, "FILE", tmp_path / name)
        assert compiled.read(book.shipped_folder()) is None


def test_a_part_is_of_the_file_that_was_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "compiled.json"
    monkeypatch.setattr(shipped, "FILE", file)
    shipped.write({"a": 1, "b": {"c": [2]}}, file)
    parts = shipped.parts()
    assert (parts["a"].read(), parts["b"].read()) == (1, {"c": [2]})
    both = shipped.Parts({**parts, "d": 3})
    assert both["b"] == {"c": [2]}
    shipped.write({"a": 1, "b": {"c": [4]}}, file)
    assert both["b"] == {"c": [2]}
    with pytest.raises(UsageError, match="start it again"):
        pickle.loads(pickle.dumps(both))["b"]


def test_entries_are_read_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "compiled.json"
    monkeypatch.setattr(shipped, "FILE", file)
    values = {"\u041a\u0438\u0457\u0432": {"a": ["\u2019", 1]}, 'with "quotes"\n': "x", "": None}
    shipped.write({"all": values, "places": shipped.places_of(values), "none": {}, "nowhere": {}}, file)
    parts = shipped.parts()
    entries = pickle.loads(pickle.dumps(shipped.Entries(parts["all"], parts["places"])))
    assert (dict(entries), list(entries), len(entries)) == (values, list(values), 3)
    assert "\u041a" not in entries
    assert not dict(shipped.Entries(parts["none"], parts["nowhere"]))


@pytest.mark.parametrize(("package", "real"), [(regex, real_regex), (re, real_re)])
def test_a_pattern_that_is_put_together_is_the_pattern(
    package: Any, real: Any, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "FILE", made)
    monkeypatch.setattr(package, "AHEAD", Ahead(package.AHEAD.name, package.AHEAD._version))
    told = package.AHEAD._told
    assert len(told) > 150
    monkeypatch.setattr(package, "_parts", lambda *_: pytest.fail("it is written down"))
    for name in told:
        flags, _, pattern = name.partition(" ")
        put_together, compiled = package._made(pattern, int(flags, 16)), real.compile(pattern, int(flags, 16))
        assert repr(put_together) == repr(compiled)
        assert (put_together.flags, put_together.groups) == (compiled.flags, compiled.groups)
        assert put_together.groupindex == compiled.groupindex
        for text in TEXTS:
            assert [m.regs for m in put_together.finditer(text)] == [m.regs for m in compiled.finditer(text)]


def test_what_another_version_wrote_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "FILE", tmp_path / "compiled.json")
    shipped.write({"sums": {"version": "1", "values": {"a": 1}}}, shipped.FILE)
    assert Ahead("sums", lambda: "1").get("a", lambda: 2) == 1
    assert Ahead("sums", lambda: "1").get("b", lambda: 2) == 2
    assert Ahead("sums", lambda: "2").get("a", lambda: 2) == 2
    assert Ahead("other", lambda: "1").get("a", lambda: 2) == 2


def test_tables_that_are_written_down_are_those_that_would_be_worked_out(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "FILE", made)
    tables = {table.name: table for table in reversed(Ahead.every) if table.name in shipped.parts()}
    written = {name: dict(Ahead(name, table._version)._told) for name, table in tables.items()}
    for table in tables.values():
        monkeypatch.setitem(vars(table), "_told", {})
        monkeypatch.setattr(table, "asked", {})
    names = (
        "letters ru uk bg mk",
        "usual letters",
        "classes of letters",
        "readings",
        "mojibake",
        "oddities",
        "common words",
    )
    for name in names:
        tables[name].wanted()
        assert json.loads(json.dumps(tables[name].asked)) == written[name] != {}
    assert tables["code pages"].asked
    assert (tables["code pages"].asked or {}).items() <= written["code pages"].items()


def test_a_pattern_is_compiled_when_it_is_searched_for() -> None:
    for package in (re, regex):
        pattern = package.compile("b+", package.IGNORECASE)
        assert pattern.pattern == "b+"
        assert "made" not in vars(pattern)
        assert pattern.search("abba").span() == (1, 3)  # type: ignore[union-attr]
        assert pickle.loads(pickle.dumps(pattern)).sub("c", "aBbb") == "ac"
        with pytest.raises(package.error):
            package.compile("(").search("")
