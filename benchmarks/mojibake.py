"""How much mojibake is repaired: a grid of languages and mix-ups, and the test cases of ftfy."""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

import textclean
from benchmarks import stages
from benchmarks.report import Figure, Section, Table
from benchmarks.texts import Texts

UTF8_READ_AS = (
    "latin-1",
    "sloppy-windows-1252",
    "sloppy-windows-1251",
    "sloppy-windows-1250",
    "sloppy-windows-1253",
    "macroman",
    "cp437",
    "iso-8859-2",
)
LEGACY = {
    "de": (("cp437", "cp1252"), ("macroman", "cp1252"), ("cp850", "cp1252")),
    "es": (("cp850", "cp1252"), ("macroman", "cp1252")),
    "fr": (("cp850", "cp1252"), ("macroman", "cp1252")),
    "ja": (("shift-jis", "latin-1"), ("euc-jp", "latin-1")),
    "pl": (("cp1250", "cp1252"), ("iso-8859-2", "cp1250"), ("iso-8859-2", "latin-1")),
    "ru": (("cp1251", "latin-1"), ("koi8-r", "cp1251"), ("cp1251", "koi8-r"), ("cp866", "cp1251")),
    "tr": (("cp1254", "cp1252"), ("cp1254", "latin-1")),
    "uk": (("cp1251", "latin-1"), ("koi8-u", "cp1251"), ("cp1251", "cp1252")),
    "zh": (("gb18030", "latin-1"), ("big5", "latin-1")),
}
Damaged = list[tuple[str, str]]


class Cell(NamedTuple):
    """One language and one mix-up: the share of texts that came out right, 0 to 1."""

    language: str
    mix: str
    ftfy: float
    ours: float


class Grid(NamedTuple):
    """What is written in which encoding and read in which other one, and how texts are damaged so."""

    utf8_read_as: Sequence[str]
    legacy: dict[str, Sequence[tuple[str, str]]]
    damaged: Callable[[str, str, str], Damaged]


def damaged(texts: Texts, language: str, write: str, read: str) -> Damaged:
    """(right, damaged) texts of two sentences each; without those that the encodings have no characters for."""
    found = [s for s in texts.sentences(language) if not s.isascii()]
    random.Random(f"{language} {write} {read}").shuffle(found)
    out: Damaged = []
    for text in map(" ".join, zip(found[::2], found[1::2], strict=False)):
        try:
            bad = text.encode(write).decode(read)
        except UnicodeError:
            continue
        if bad != text:
            out.append((text, bad))
    return out


def grid_of(texts: Texts) -> Grid:
    """The grid of the corpora's own tool where it is at hand, else ours."""
    import ftfy.bad_codecs  # noqa: F401  registers the sloppy codecs

    if theirs := texts.tool("mojibake"):
        legacy = {c: m for c, m in theirs.LEGACY.items() if c in texts.languages}
        return Grid(theirs.UTF8_READ_AS, legacy, theirs.damaged)
    return Grid(UTF8_READ_AS, dict(LEGACY), lambda *mix: damaged(texts, *mix))


def cells(mixes: dict[str, Sequence[tuple[str, str]]], damage: Callable[[str, str, str], Damaged]) -> Iterator[Cell]:
    """One cell for each mix-up that damages anything. A text came out right if the cleaner gives what it gives for the
    undamaged text: so matters of style cancel out."""
    import ftfy

    for language, pairs in mixes.items():
        for write, read in pairs:
            found = damage(language, write, read)
            if found:
                theirs = fmean(ftfy.fix_text(bad) == ftfy.fix_text(right) for right, bad in found)
                ours = fmean(textclean.clean(bad) == textclean.clean(right) for right, bad in found)
                yield Cell(language, f"{write} > {read}", theirs, ours)


def mojibake(texts: Texts, options: Any) -> Section:
    """Share of damaged texts that are recovered exactly, beside ftfy."""
    grid = grid_of(texts)
    utf8 = list(cells({c: [("utf-8", r) for r in grid.utf8_read_as] for c in texts.languages}, grid.damaged))
    legacy = list(cells(grid.legacy, grid.damaged))
    figures = [
        _mean("UTF-8 read as legacy: texts recovered, mean of the grid", utf8, 97),
        _mean("legacy read as legacy: texts recovered, mean of the grid", legacy, 90),
        Figure(
            "cells of the grid in which ftfy recovers more", sum(c.ours < c.ftfy for c in utf8 + legacy), "", 0, True
        ),
    ]
    heads = ["language", *(r.replace("sloppy-windows-", "cp") for r in grid.utf8_read_as)]
    rows = [[c, *(_cell(x) for x in utf8 if x.language == c)] for c in texts.languages]
    tables = [
        Table("UTF-8 read as: % recovered, textclean / ftfy", heads, rows),
        Table(
            "Legacy read as legacy: % recovered, textclean / ftfy",
            ["language", "written > read, % recovered"],
            [[c, ", ".join(f"{x.mix}: {_cell(x)}" for x in legacy if x.language == c)] for c in grid.legacy],
        ),
    ]
    return Section("mojibake", "Mojibake recovered", figures, tables, [f"Taken on: {texts.origin}."])


def _mean(name: str, found: Sequence[Cell], goal: float) -> Figure:
    ours, theirs = fmean(c.ours for c in found), fmean(c.ftfy for c in found)
    return Figure(name, 100 * ours, "%", goal, peers={"ftfy": 100 * theirs})


def _cell(cell: Cell) -> str:
    return f"{100 * cell.ours:.0f} / {100 * cell.ftfy:.0f}"


class Case(NamedTuple):
    """A test case of ftfy. `wanted` is what its `fix_encoding` should give, `whole` what its `fix_text` should."""

    label: str
    before: str
    wanted: str
    whole: str
    own: bool  # has the case an answer for the encoding alone?
    fails: bool

    def agrees(self, text: str) -> bool:
        """Is that the answer? An answer for the whole of ftfy includes straight quotes and entities; ours may differ there."""
        from ftfy.fixes import uncurl_quotes

        if text == self.wanted or (text == self.whole and html.unescape(self.before) != self.before):
            return True
        return not self.own and uncurl_quotes(html.unescape(text)) == self.whole

    def exceeds(self, text: str) -> bool:
        """Is it the answer with a letter where ftfy gives up with U+FFFD?"""
        lost = "\N{REPLACEMENT CHARACTER}"
        pattern = re.escape(self.wanted).replace(lost, ".")
        return lost in self.wanted and lost not in text and re.fullmatch(pattern, text) is not None


def ftfy_cases(folder: Path) -> list[Case]:
    """The test cases below a folder: `tests/test_cases.json` of ftfy's source, or `tests/test-cases/*.json`.

    Raises ValueError where there is none.
    """
    found: list[dict[str, str]] = []
    for path in sorted(folder.rglob("*.json")):
        data = json.loads(path.read_text("utf-8"))
        if path.parent.name in ("tests", "test-cases") and isinstance(data, list):
            found += [c for c in data if isinstance(c, dict) and {"original", "fixed", "label"} <= c.keys()]
    if not found:
        raise ValueError(
            f"{folder}: holds no test cases of ftfy; name the folder of its unpacked source (it has tests/)"
        )
    return [
        Case(
            c["label"],
            c["original"],
            c.get("fixed-encoding", c["fixed"]),
            c["fixed"],
            "fixed-encoding" in c,
            c.get("expect") == "fail",
        )
        for c in found
    ]


def cases(texts: Texts, options: Any) -> Section:
    """ftfy's own test cases, by the encoding stage alone."""
    import ftfy

    title = "Test cases of ftfy"
    if options.ftfy_cases is None:
        return Section("ftfy-cases", title, absent="give the folder of ftfy's source with --ftfy-cases")
    every = ftfy_cases(options.ftfy_cases)
    kinds = {
        "repaired": [c for c in every if not c.fails and c.wanted != c.before],
        "left alone": [c for c in every if not c.fails and c.wanted == c.before],
        "known failures": [c for c in every if c.fails],
    }
    rows: list[list[str]] = []
    details: list[str] = []
    held: dict[str, int] = {}
    exact = 0
    theirs = {kind: sum(c.agrees(ftfy.fix_encoding(c.before)) for c in found) for kind, found in kinds.items()}
    for kind, found in kinds.items():
        held[kind] = 0
        for case in found:
            cleaned = stages.encoding().clean(case.before)
            good = case.agrees(cleaned.text)
            better = not good and case.exceeds(cleaned.text)
            held[kind] += good or better
            exact += cleaned.text == case.wanted
            if not good:
                rules = ", ".join(sorted({r.split("/")[1] for e in cleaned.edits for r in e.rules})) or "none"
                rows.append([kind, case.label, "restores what ftfy gives up" if better else "differs", rules])
                shown = [f"    {n:9}{t!a}" for n, t in _sides(case, cleaned.text)]
                details += [f"  {kind}: {case.label} ({rules}){'; ours is more' if better else ''}", *shown]
    figures = [
        _of("repaired to the same text, of what ftfy repairs", held, theirs, kinds, "repaired", None),
        _of("left alone, of what ftfy leaves alone", held, theirs, kinds, "left alone", None),
        _of("repaired, of ftfy's known failures", held, theirs, kinds, "known failures", 5),
    ]
    table = Table("Cases where the outcome differs", ["kind", "case", "outcome", "rules that changed it"], rows)
    by_ftfy = sum(ftfy.fix_encoding(c.before) == c.wanted for c in every)
    notes = [f"By the character, without any of these allowances: {exact} of {len(every)} cases; ftfy {by_ftfy}."]
    return Section("ftfy-cases", title, figures, [table] if rows else [], notes, details)


def _sides(case: Case, ours: str) -> tuple[tuple[str, str], ...]:
    return (("before", case.before), ("ours", ours), ("expected", case.wanted))


def _of(
    name: str,
    held: dict[str, int],
    theirs: dict[str, int],
    kinds: dict[str, list[Case]],
    kind: str,
    goal: int | None,
) -> Figure:
    total = len(kinds[kind])
    return Figure(name, held[kind], f"of {total}", total if goal is None else goal, peers={"ftfy": theirs[kind]})
