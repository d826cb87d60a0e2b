"""The benchmark of speed: its texts, what it says, the verdicts of its check; and that cost grows with the text, not faster."""

from __future__ import annotations

import functools
import json
import re
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import textclean
from benchmarks.speed import command, generated, rules, timing
from benchmarks.speed.bench import CHECK, Bench
from benchmarks.speed.figures import OVER_FTFY, SLACK, Figure, Row
from benchmarks.speed.others import Peers
from benchmarks.speed.plot import Bar, Panel, svg
from benchmarks.speed.profile import REST, Profile, profile
from benchmarks.speed.report import FLOORS, Report, check, floors, pinned
from benchmarks.speed.texts import DAMAGED, SENTENCES, Corpora, portion, size_of
from textclean import Pipeline
from textclean.fixers.base import Context
from textclean.rulebook.matchers import Pattern

ROOT = Path(__file__).resolve().parent.parent
NEWS = Row("news", "news", OVER_FTFY, 25, 18)
NAMES = Row("names", "names", "times the time", 1.5, 2, at_most=True)


def figure(row: Row, value: float) -> Figure:
    return Figure(row, value, value * 0.9, value * 1.1, "a | note", {"textclean": 3.0, "ftfy": 1.5})


@pytest.fixture(scope="module")
def corpora() -> Corpora:
    return Corpora(generate=True)


# ------------------------------------------------------------------------------------------------------------------ texts


def test_generated_texts_are_the_same_every_time(corpora: Corpora) -> None:
    assert corpora.folder is None
    assert generated.news(3) == corpora.news[:3]
    assert generated.pages(3) == corpora.pages[:3]
    assert len(set(corpora.news)) == len(corpora.news)
    assert 2_000 < size_of(corpora.news) / len(corpora.news) < 8_000
    assert all("{" not in text for text in (*corpora.news, *corpora.pages))


def test_every_language_has_its_texts(corpora: Corpora) -> None:
    assert len(corpora.languages) >= 8
    for language in corpora.languages:
        texts = corpora.language(language)
        assert len(texts) >= 4
        assert all(text.count("\n") == SENTENCES - 1 for text in texts)


def test_texts_have_the_sizes_they_are_asked_for(corpora: Corpora) -> None:
    assert all(80 < len(text.encode()) <= 200 for text in corpora.short)
    for size in (1_000, 4_000, 100_000):
        text = corpora.prose(size, 1)
        assert 0.7 * size < len(text.encode()) <= size
        paragraphs = text.split("\n\n")
        assert len(set(paragraphs)) == len(paragraphs)  # else cleaning would drop them
    assert DAMAGED in corpora.prose(20_000, 1, damaged=True)
    assert DAMAGED not in corpora.prose(20_000, 1)
    assert size_of(portion(corpora.news, 50_000)) < 70_000


def test_mojibake_is_repaired_and_prose_is_not_touched_by_the_encoding_stage(corpora: Corpora) -> None:
    assert textclean.clean(DAMAGED) == "Am Abend fährt der letzte Zug über die Brücke zurück."
    assert all(re.search("[\xc2-\xf4\u0192]", line) for line in corpora.mojibake[0].split("\n"))
    cleaned = Pipeline.load().clean(corpora.prose(4_000, 1))
    assert not any(rule.startswith(("encoding/", "boilerplate/")) for e in cleaned.edits for rule in e.rules)


def test_corpora_are_read_where_they_are(shared: Path) -> None:
    corpora = Corpora(shared)
    assert corpora.origin == "development corpora"
    assert len(corpora.news) == len(corpora.pages) > 50
    assert len(corpora.languages) == 8


# ---------------------------------------------------------------------------------------------------------------- timing


def test_ratios_are_of_the_best_times() -> None:
    ratio = timing.Ratio.of([4.0, 2.0, 9.0], [2.0, 1.0, 3.0])
    assert ratio == (2.0, 2.0, 3.0)


def test_tasks_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timing, "_LEAST_SECONDS", 0.0)
    ran: list[str] = []
    times = timing.interleaved({name: functools.partial(ran.append, name) for name in "ab"}, 3)
    assert {name: len(each) for name, each in times.items()} == {"a": 3, "b": 3}
    assert "".join(ran[-6:]) == "abbaab"


def test_what_is_kept_of_a_text_is_forgotten_between_runs() -> None:
    textclean.clean(DAMAGED)
    kept = timing._caches()
    assert kept
    assert all(cache.__module__.startswith("textclean") for cache in kept)


# ---------------------------------------------------------------------------------------------------------------- report


@pytest.mark.parametrize(
    ("row", "value", "verdict"),
    [(NEWS, 25, "yes"), (NEWS, 24.9, "no"), (NEWS, 17.9, "**below never**"), (NAMES, 1.5, "yes"), (NAMES, 1.6, "no"),
     (NAMES, 2.1, "**below never**"), (Row("x", "x"), 1, "")],
)  # fmt: skip
def test_figures_are_held_against_their_goals(row: Row, value: float, verdict: str) -> None:
    assert figure(row, value).verdict == verdict


def test_the_check_has_slack_on_the_side_that_is_worse() -> None:
    pins = {"news": 10.0, "names": 1.0}
    good = check([figure(NEWS, 10 * (1 - SLACK)), figure(NAMES, 1 + SLACK)], pins)
    assert good.failed == []
    assert "no figure fell behind its pin" in str(good)
    assert check([figure(NEWS, 6.9), figure(NAMES, 0.1)], pins).failed == ["news"]
    bad = check([figure(NEWS, 100), figure(NAMES, 1.31)], pins)
    assert bad.failed == ["names"]
    assert "| names | 1.31 | 1.00 | above 1.30 | **fails** |" in str(bad)


def test_a_row_that_is_pinned_must_be_measured() -> None:
    verdict = check([figure(NAMES, 1)], {"news": 10.0})
    assert verdict.failed == ["news"]
    assert "not measured" in str(verdict)
    assert "not pinned" in str(verdict)


def test_pins_are_written_as_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "pins.json"
    path.write_text(pinned([figure(NEWS, 12.345), figure(Row("processes", "by the clock"), 1.2)]), "utf-8")
    assert floors(path) == {"news": 12.3}


def test_what_is_pinned_is_what_the_check_measures() -> None:
    asked = command.options(["--check"]).only
    told = set(floors(FLOORS))
    starts = {"import", "version", "run-seeds", "worker-spawn", "worker-fork", "processes-cpu"}
    sizes = {f"long-{size // 1000}kb" for size in CHECK.long}
    several = (
        {f"language-{language}" for language in Corpora(generate=True).languages} | starts | sizes | {"edits-pages"}
    )
    assert told == {name for name in asked if name not in ("languages", "long", "starts", "processes")} | several


def whole_report() -> Report:
    linear = Figure(
        Row("linear", "linear", "times", 1.5, None, at_most=True), 1.2, 1.2, 1.2, "", {"1 KB": 20.0, "1 MB": 24.0}
    )
    report = Report("made-up figures", [figure(NEWS, 30), figure(NAMES, 1.1), linear], digest="0123")
    report.peers = Peers({"news": {"textclean": 30.0, "ftfy": 1.5, "sacremoses": 4.0}}, ["textacy"])
    report.profiles["news"] = Profile([("sieve", 0.6), (REST, 0.4)], [("names/places", 0.1)], [("searching: RE2", 0.5)])
    report.notes.append("The corpora were not used.")
    return report


def test_the_report_says_it_all() -> None:
    report = whole_report()
    page = report.markdown()
    assert (
        "| news | news | 30.0 (27.0 to 33.0) | times ftfy.fix_text alone | at least 25, never 18 | yes | a \\| note |"
        in page
    )
    assert "| sacremoses | 4.00 (2.67) |" in page
    assert "Not installed: textacy." in page
    assert "| sieve | 60.0 % |" in page
    assert "on made-up figures with textclean " in page
    told = json.loads(json.dumps(report.told()))
    assert told["versions"]["Python"]
    assert told["machine"]["cores"] > 0
    assert [row["row"] for row in told["rows"]] == ["news", "names", "linear"]
    assert told["rows"][0]["mb_per_second"] == {"textclean": 3.0, "ftfy": 1.5}
    assert told["peers"]["missing"] == ["textacy"]


def test_the_drawing_is_well_formed_and_inside_its_frame() -> None:
    drawn = svg(whole_report())
    root = ET.fromstring(drawn)
    space = {"s": "http://www.w3.org/2000/svg"}
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    bars = root.findall("s:rect[@rx='2']", space)
    assert len(bars) == 1 + 3 + 2
    for bar in bars:
        x, wide, y = (float(bar.attrib[key]) for key in ("x", "width", "y"))
        assert 0 < x < x + wide < width
        assert 0 < y < height
    assert "prefers-color-scheme: dark" in drawn
    assert "logarithmic" not in drawn
    with pytest.raises(ValueError, match="nothing was measured that can be drawn"):
        svg(Report("nothing"))


def test_slower_than_ftfy_points_to_the_left() -> None:
    panel = Panel("", [Bar("slow", 0.5), Bar("fast", 30)], log=True)
    ticks = panel.ticks()
    assert ticks == pytest.approx([0.1, 1, 10, 100])
    assert panel.x(0.5, ticks) < panel.x(1, ticks) < panel.x(30, ticks)


# --------------------------------------------------------------------------------------------------------------- command


def test_the_command_measures_what_it_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pins, found = tmp_path / "pins.json", tmp_path / "found.json"
    asked = ["--check", "--only", "short", "--floors", str(pins)]
    assert command.main([*asked, "--pin"]) == 0
    assert list(floors(pins)) == ["short"]
    pins.write_text(json.dumps({"short": 1e-6, "names": 1.0}), "utf-8")
    assert command.main([*asked, "--json", str(found)]) == 0
    assert json.loads(found.read_text())["texts"] == "generated texts"
    pins.write_text(json.dumps({"short": 1e6}), "utf-8")
    assert command.main(asked) == 1
    assert "fell behind: short" in capsys.readouterr().out
    assert command.main([*asked[:-1], str(tmp_path / "nowhere.json")]) == 2


@pytest.mark.parametrize("wrong", [["--only", "quality"], ["--pin"]])
def test_wrong_usage(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.options(wrong)
    assert ended.value.code == 2


def test_made_up_lists_and_rules_load(tmp_path: Path, corpora: Corpora) -> None:
    named = Pipeline.load(rules=[rules.names_list(tmp_path / "names", 30)])
    entry = rules.names(rules.FEW)[3]
    text = f"Later {entry.form('en').split()[0]} {entry.variants[''][0]} opened the doors of the museum."
    assert entry.form("en") in named.clean(text).text
    more = Pipeline.load(rules=[rules.user_rules(tmp_path / "rules", 40)])
    assert sum(r.id.rpartition("/")[2].startswith("made-") for r in more.rules) == 40
    text = corpora.news[0]
    assert more.clean(text).text == textclean.clean(text)


def test_the_profile_adds_up_and_leaves_no_trace(corpora: Corpora) -> None:
    pipeline = Pipeline.load()
    before = {kind: dict(vars(kind)) for kind in {type(p) for p in pipeline.plan.passes}}
    found = profile(pipeline, corpora.pages[:1])
    assert sum(share for _, share in found.stages) == pytest.approx(1, abs=0.02)
    assert {"sieve", REST} <= {name for name, _ in found.stages}
    assert found.rules
    assert found.files
    assert {kind: dict(vars(kind)) for kind in before} == before


def test_the_page_explains_every_row() -> None:
    page = (ROOT / "docs" / "speed.md").read_text("utf-8")
    told = set(re.findall(r"`([a-z-]+)`", page.partition("## The rows")[2].partition("## Figures")[0]))
    assert {*command.ROWS, *command.MORE} <= told
    block = re.search("<!-- figures: speed -->\n(.*?)<!-- end: speed -->", page, re.DOTALL)
    assert block is not None
    assert re.search(r"(?m)^_Taken \d{4}-\d\d-\d\d on .* with textclean ", block[1])


# -------------------------------------------------------------------------------------------------- cost grows with the text


def test_growth_tells_linear_from_quadratic() -> None:
    text = "ab " * 50

    def quadratic(given: str) -> int:
        return sum(len(given[:at].replace("a", "b")) for at in range(0, len(given), 40))

    assert rules.growth(lambda given: given.count("b") + len(given.split()), text) < 8
    assert rules.growth(quadratic, text) > 8


@pytest.mark.parametrize(
    ("rule", "piece"),
    [
        ("lines/lone-carriage-return", "\r"),
        ("boilerplate/affiliate-notes", " "),
        ("boilerplate/affiliate-notes", "If you buy a lamp through this pag"),
        ("boilerplate/comment-counts", "1"),
        ("boilerplate/copyright-lines", " "),
        ("layout/doubled-blanks", "It stopped at the bridge.  Then it went on."),
        ("unicode/odd-blanks", "He came\u2003on\u2009foot and\u3000left."),
    ],
)
def test_a_worst_input_takes_linear_time(rule: str, piece: str) -> None:
    """Each of these took eleven to sixteen times as long for four times the text."""
    matcher = textclean.rules[rule].matcher

    def run(text: str) -> None:
        matcher.found(text, Context(language="en"))

    assert rules.growth(run, piece) < 8


def test_pieces_are_the_rule_s_own() -> None:
    rule = next(r for r in textclean.rules.values() if r.id == "punctuation/stray-stop")
    assert isinstance(rule.matcher, Pattern)
    assert any(piece.strip() == "." for piece in rules.pieces(rule))


def test_four_times_the_text_takes_about_four_times_as_long(corpora: Corpora) -> None:
    """The whole standard pipeline on right prose. The best of three each: a busy machine can only make it look worse."""
    pipeline = Bench(corpora, CHECK).pipeline
    seconds = {}
    for size in (20_000, 80_000):
        text = corpora.prose(size, 1)
        taken = []
        for _ in range(3):
            start = time.process_time()
            pipeline.clean(text)
            taken.append(time.process_time() - start)
        seconds[size] = min(taken)
    assert seconds[80_000] < 10 * seconds[20_000] + 0.05
