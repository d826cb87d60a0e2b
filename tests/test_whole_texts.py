"""Texts of many kinds that hold the words of boilerplate and none of it: recipes, minutes, plays, price lists, letters, laws.

They were written to break the rules; nothing of them may go, in no profile that knows boilerplate.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from textclean import Pipeline

FOLDER = Path(__file__).resolve().parent / "whole"
TEXTS = {
    f"{path.stem}-{name}": text.strip("\n")
    for path in sorted(FOLDER.glob("*.txt"))
    for name, text in re.findall(r"^#### (.+)\n((?:(?!#### ).*\n?)*)", path.read_text("utf-8"), re.MULTILINE)
}


def test_there_are_texts() -> None:
    assert len(TEXTS) > 70


@pytest.mark.parametrize("profile", ["standard", "page"])
@pytest.mark.parametrize("name", TEXTS)
def test_a_whole_text_stays_whole(name: str, profile: str) -> None:
    cleaned = Pipeline.load(profile).clean(TEXTS[name])
    rules = [rule for edit in cleaned.edits for rule in edit.rules]
    assert [rule for rule in rules if rule.startswith(("boilerplate/", "metadata/"))] == []
    assert [f.kind for f in cleaned.flags if f.kind == "max-loss"] == []
