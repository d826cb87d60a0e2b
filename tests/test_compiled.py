"""Compiled rules are the rules of the files: what a wheel reads at start says the same as the YAML it was made of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from textclean import Pipeline
from textclean.rulebook import book, compiled, compiling
from textclean.rulebook.terms import Terms


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("compiled") / "compiled.json"
    assert compiling.write(target) == target.stat().st_size
    return target


def test_a_compiled_rule_is_the_rule(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "FILE", made)
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
        assert (twin.examples, twin.keeps) == (rule.examples, rule.keeps)
        if isinstance(rule.matcher, Terms):
            assert isinstance(twin.matcher, Terms)
            assert twin.matcher.layer == rule.matcher.layer
            assert [t.entry for t in twin.matcher.terms] == [t.entry for t in rule.matcher.terms]
    assert Pipeline(read.values()).digest == Pipeline(rules).digest


def test_what_is_stale_is_not_believed(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = json.loads(made.read_bytes())
    stale = tmp_path / "compiled.json"
    stale.write_text(json.dumps(data | {"digest": "0" * 64}), "utf-8")
    monkeypatch.setattr(compiled, "FILE", stale)
    assert compiled.read(book.shipped_folder()) is None
    stale.write_text("{", "utf-8")
    assert compiled.read(book.shipped_folder()) is None
