"""The fuzzer: its cases are the same in every run, it sees what is broken, and a few of its cases hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import textclean
from benchmarks import fuzz
from textclean import Pipeline


def test_a_case_is_the_same_in_every_run() -> None:
    cases = [fuzz.case(5, n) for n in range(40)]
    assert cases == [fuzz.case(5, n) for n in range(40)]
    assert len(set(cases)) > 30
    assert fuzz.case(6, 0) != cases[0]
    assert all(len(c) <= fuzz.MOST_BYTES for c in cases)


def test_a_few_cases_hold(capsys: pytest.CaptureFixture[str]) -> None:
    assert fuzz.main(["--cases", "60", "--seed", "3"]) == 0
    assert re.match(r"60 cases of seed 3: .*\d+ cleaned.*; 0 failures", capsys.readouterr().out)


def test_failures_are_cut_down_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A rule that is never quiet breaks a law: text is longer every time."""
    restless = textclean.make_rule(
        "layout/restless", "title: A word grows\nwhy: For the test.\npattern: vessel\nwith: vessels\nsource: a test"
    )
    checker = fuzz.Checker(Pipeline([restless]))
    source = b"The quay is long.\nThe vessel lies there.\nThe end."
    failure = checker.broken(source)
    assert failure is not None
    outcome = fuzz.Outcome(1)
    outcome.failures[failure.kind] += 1
    outcome.first[failure.kind] = (0, source, failure)
    (kept,) = fuzz.keep(tmp_path / "found", 1, outcome, checker)
    assert kept.read_bytes() == b"vessel"
    assert kept.with_suffix(".txt").read_text("utf-8").startswith(failure.kind)


def test_an_unknown_profile_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert fuzz.main(["--cases", "1", "--profile", "nobody"]) == 2
    assert "nobody" in capsys.readouterr().err


@pytest.mark.parametrize(
    "source",
    [
        b"It came into port.\n.\nFollow us on e.\nFollow us ona" + b"\nFollow us on." * 12,
        b"e i t o o e n .\nS SAY R T S T A" + b"\nS 'IN' R Y S T A" * 12 + b"\nN",
        b"\x84y\x84\x84\x84p\x84z\x84\x84\x84u \x84\x84\x84p\x84u \x84\x8f\x84\x84\x84\x80 \x84\x81\x84\x80\x84|the river stands",
    ],
    ids=["bios", "teasers", "low-marks"],
)
def test_what_fuzzing_found_comes_to_rest(source: bytes) -> None:
    """Rules that took one line, or one pair of marks, each round."""
    pipeline = Pipeline.load()
    cleaned = pipeline.clean(source)
    assert not [flag for flag in cleaned.flags if flag.kind == "unstable"]
    assert pipeline.clean(cleaned.text).text == cleaned.text
