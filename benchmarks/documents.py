"""Whole documents: extracted news pages against their true bodies, the five sample documents, bytes of unknown encoding."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

from benchmarks import peers
from benchmarks.report import Figure, Section, Table, number
from benchmarks.texts import SHARED, Texts
from textclean import Pipeline
from textclean.text.decoding import decode

PRECISION_GOALS = {"newspaper": 1.0, "goose3": 0.7, "boilerpipe": 3.0, "readability": 2.0, "trafilatura": 0.7}
"""Points of precision to be gained by the standard profile, at 0.2 points of recall or less."""
RAW_PAGES = "html-text"
_TITLE = "Boilerplate of extracted news pages"


class Score(NamedTuple):
    """Means over the documents, 0 to 1, and how many documents came out empty."""

    precision: float
    recall: float
    f1: float
    emptied: int = 0


def articles(texts: Texts, options: Any) -> Section:
    """Precision, recall and F1 of 4-word shingles per extractor, before and after cleaning."""
    if not texts.tools:
        return Section("articles", _TITLE, absent="needs the corpora")
    tool = texts.tool("articles")
    scores: dict[str, tuple[Score, Score]] = {}
    pipe, words = Pipeline.load(), Pipeline.load(ignore=["boilerplate/*", "metadata/*"])
    truth = {k: words.clean(t).text for k, t in texts.articles("truth").items()}
    for name in texts.extractors:
        raw = texts.articles(name)
        before = score(tool, truth, {k: words.clean(raw[k]).text for k in truth}, raw)
        after = score(tool, truth, {k: pipe.clean(raw[k]).text for k in truth}, raw)
        scores[name] = before, after
    rows = [[name, *_row(before, after)] for name, (before, after) in scores.items()]
    header = ["extractor", "precision", "recall", "F1", "points gained: P", "R", "F1"]
    figures = [f for name, (before, after) in scores.items() for f in _goals(name, before, after)]
    emptied = sum(a.emptied for _, a in scores.values())
    figures.append(Figure("pages emptied by cleaning", emptied, "", 0, True))
    pages = len(texts.articles("truth"))
    return Section(
        "articles", _TITLE, figures, [Table("", header, rows)], [f"{pages:,} pages with bodies marked by people."]
    )


def score(tool: Any, truth: Mapping[str, str], texts: Mapping[str, str], raw: Mapping[str, str]) -> Score:
    """The tool's own rates. A document that had words and has none counts as emptied."""
    rates = [tool.rate(truth[k], texts[k]) for k in truth]
    precision, recall = fmean(p for p, _ in rates), fmean(r for _, r in rates)
    return Score(
        precision, recall, tool.f1(precision, recall), sum(not texts[k].strip() and raw[k].strip() != "" for k in truth)
    )


def _row(before: Score, after: Score) -> list[str]:
    sides = [f"{100 * b:.2f} > {100 * a:.2f}" for b, a in zip(before[:3], after[:3], strict=True)]
    return sides + [f"{100 * (a - b):+.2f}" for b, a in zip(before[:3], after[:3], strict=True)]


def _goals(name: str, before: Score, after: Score) -> list[Figure]:
    gain = [100 * (a - b) for b, a in zip(before[:3], after[:3], strict=True)]
    if name == RAW_PAGES:
        return [
            Figure(f"{name}: F1", 100 * after.f1, "", 75),
            Figure(f"{name}: recall gained", gain[1], "points", -0.5),
        ]
    return [
        Figure(f"{name}: precision gained", gain[0], "points", PRECISION_GOALS.get(name)),
        Figure(f"{name}: recall gained", gain[1], "points", -0.2),
    ]


def seeds(texts: Texts, options: Any) -> Section:
    """The checks on five documents with many kinds of damage, on what `textclean run` writes."""
    title = "Checks on five sample documents"
    if not texts.tools:
        return Section("seeds", title, absent="needs the corpora")
    folder = SHARED / "seeds"
    said = io.StringIO()
    with tempfile.TemporaryDirectory() as place:
        out = Path(place) / "out"
        command = [sys.executable, "-m", "textclean", "run", str(folder), "-o", str(out), "--quiet"]
        subprocess.run(command, check=True)
        with contextlib.redirect_stdout(said):
            texts.tool("seeds").main(str(folder), str(out))
    *short, last = said.getvalue().splitlines()
    found = re.search(r"(\d+) of (\d+)$", last)
    if found is None:
        raise ValueError(f"the tool's last line should be 'seed checks held: N of M', not {last!r}")
    held, total = map(int, found.groups())
    return Section("seeds", title, [Figure("checks held", held, f"of {total}", total)], details=short)


WRITTEN_IN = {
    "de": ("utf-8", "cp1252", "cp850", "macroman", "utf-16"),
    "en": ("utf-8", "cp1252", "macroman", "utf-16"),
    "es": ("utf-8", "cp1252", "cp850", "macroman"),
    "fr": ("utf-8", "cp1252", "cp850", "macroman"),
    "ja": ("utf-8", "shift-jis", "euc-jp", "iso-2022-jp", "utf-16-le"),
    "pl": ("utf-8", "cp1250", "iso-8859-2"),
    "ru": ("utf-8", "cp1251", "koi8-r", "cp866", "iso-8859-5", "utf-16-be"),
    "tr": ("utf-8", "cp1254", "iso-8859-9"),
    "uk": ("utf-8", "cp1251", "koi8-u"),
    "zh": ("utf-8", "gb18030", "big5", "utf-16-le"),
}
_SENTENCES_A_FILE, _MOST_FILES = 5, 30


def reading(texts: Texts, options: Any) -> Section:
    """Bytes without a label: how many files of five sentences are read as the text that was written."""
    readers: dict[str, Callable[[bytes], str | None]] = {"textclean": lambda b: decode(b).text, **peers.readers()}
    rows = []
    means: dict[str, list[float]] = {name: [] for name in readers}
    for language in texts.languages:
        for encoding in WRITTEN_IN.get(language, ()):
            files = list(_files(texts, language, encoding))
            if not files:
                continue
            shares = {name: fmean(read(b) == t for t, b in files) for name, read in readers.items()}
            for name, share in shares.items():
                means[name].append(share)
            rows.append([language, encoding, str(len(files)), *(number(round(100 * s, 1)) for s in shares.values())])
    ours, *others = (Figure(name, 100 * fmean(shares)) for name, shares in means.items())
    figure = Figure(
        "files read as they were written, mean of the grid",
        ours.ours,
        "%",
        None,
        False,
        {o.name: o.ours for o in others},
    )
    table = Table("% of files read right", ["language", "written in", "files", *readers], rows)
    return Section("reading", "Bytes of unknown encoding", [figure], [table], [f"Taken on: {texts.origin}."])


def _files(texts: Texts, language: str, encoding: str) -> list[tuple[str, bytes]]:
    found = [s for s in texts.sentences(language) if not s.isascii()]
    out = []
    for i in range(0, len(found), _SENTENCES_A_FILE):
        text = "\n".join(found[i : i + _SENTENCES_A_FILE])
        try:
            out.append((text, text.encode(encoding)))
        except UnicodeEncodeError:
            continue
    return out[:_MOST_FILES]
