"""Whole documents: the golden outputs of seeds/, material that must stay as it is, and the way back to the bytes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.golden_seeds import GOLDEN, clean_seeds
from textclean import Pipeline

ROOT = Path(__file__).resolve().parent.parent
SEEDS = sorted(p for p in (ROOT / "seeds").rglob("*") if p.is_file())
UNTOUCHED = sorted(p for p in (ROOT / "tests" / "untouched").iterdir() if p.is_file())
OF_THEIR_TIME = sorted((ROOT / "tests" / "untouched" / "archive").iterdir())


def test_golden_outputs(tmp_path: Path) -> None:
    clean_seeds(tmp_path / "out")
    ours = {p.relative_to(tmp_path / "out"): p.read_bytes() for p in (tmp_path / "out").rglob("*") if p.is_file()}
    golden = {p.relative_to(GOLDEN): p.read_bytes() for p in GOLDEN.rglob("*") if p.is_file()}
    assert sorted(ours) == sorted(golden)
    for path, content in golden.items():
        assert ours[path].decode() == content.decode(), path


@pytest.mark.parametrize("path", SEEDS, ids=lambda p: p.name)
def test_seed_way_back(path: Path) -> None:
    from textclean.text.decoding import encode

    source = path.read_bytes()
    cleaned = Pipeline.load().clean(source)
    read = cleaned.decoded
    assert read is not None
    assert encode(cleaned.undo(), read.encoding, read.bom, read.patches) == source


@pytest.mark.parametrize("path", UNTOUCHED, ids=lambda p: p.name)
@pytest.mark.parametrize("profile", ["standard", "gentle", "archive"])
def test_untouched_material_stays(path: Path, profile: str) -> None:
    text = path.read_text("utf-8").removesuffix("\n")
    cleaned = Pipeline.load(profile).clean(text)
    assert [(e.before, e.after, e.rules) for e in cleaned.edits] == []


@pytest.mark.parametrize("path", OF_THEIR_TIME, ids=lambda p: p.name)
def test_a_text_of_its_time_stays_under_archive(path: Path) -> None:
    text = path.read_text("utf-8").removesuffix("\n")
    assert Pipeline.load("archive").clean(text).text == text
    assert Pipeline.load("standard").clean(text).text != text, "the standard profile has something to do here"


def test_every_rule_that_fires_on_a_seed_fires_on_two(shared_seeds: list[Path]) -> None:
    """A rule that knows a single document is a rule for that document. Of a list of names one entry or another does."""
    documents: dict[str, set[str]] = {}
    for path in (*SEEDS, *shared_seeds):
        cleaned = Pipeline.load().clean(path.read_bytes())
        ids = {rule for e in cleaned.edits for rule in e.rules} | {x.rule for x in (*cleaned.flags, *cleaned.lifted)}
        for id in {id.partition("#")[0] for id in ids}:
            documents.setdefault(id, set())
            if path in SEEDS:
                documents[id].add(path.name)
    assert {id: names for id, names in documents.items() if len(names) < 2} == {}


@pytest.fixture
def shared_seeds() -> list[Path]:
    return sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))


@pytest.mark.slow
def test_restore_gives_every_seed_back(tmp_path: Path, shared: Path) -> None:
    for folder in (ROOT / "seeds", shared / "seeds"):
        out, back = tmp_path / folder.parent.name / "out", tmp_path / folder.parent.name / "back"
        for command in (["run", str(folder), "-o", str(out), "--quiet"], ["restore", str(out), "-o", str(back)]):
            subprocess.run([sys.executable, "-m", "textclean", *command], check=True, capture_output=True)
        for path in folder.rglob("*"):
            if path.is_file():
                assert (back / path.relative_to(folder)).read_bytes() == path.read_bytes(), path.name


def test_the_five_real_documents(tmp_path: Path, shared: Path) -> None:
    """The 82 checks of the development tools, where they are at hand."""
    out = tmp_path / "out"
    subprocess.run(
        [sys.executable, "-m", "textclean", "run", str(shared / "seeds"), "-o", str(out), "--quiet"], check=True
    )
    scored = subprocess.run(
        [sys.executable, str(shared / "tools" / "seeds.py"), str(shared / "seeds"), str(out)],
        capture_output=True,
        text=True,
    )
    assert scored.returncode == 0, scored.stdout
    assert "82 of 82" in scored.stdout
