"""Every kind of boilerplate has its rule, and examples in every language that has phrases for it."""

from __future__ import annotations

import pytest

import textclean
from tests import kinds


@pytest.mark.parametrize("kind", kinds.EVERYWHERE)
def test_every_language_has_an_example(kind: str) -> None:
    assert set(kinds.LANGUAGES) - kinds.shown_in(kinds.EVERYWHERE[kind]) == set()


def test_every_rule_has_its_kind() -> None:
    known = [name for rules in (*kinds.EVERYWHERE.values(), *kinds.ELSEWHERE.values()) for name in rules]
    assert sorted(known) == sorted(r.id for r in textclean.rules.values() if r.stage in ("boilerplate", "metadata"))


def test_the_table_in_the_docs_is_fresh() -> None:
    assert kinds.PAGE.read_text("utf-8") == kinds.page(), "run python -m tests.kinds"
