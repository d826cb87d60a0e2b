"""Measures how fast textclean is: ratios inside one run and one process, beside other cleaners.

usage: python -m benchmarks.speed [--only ROW,...] [--quick] [--check] [--markdown] [--json FILE] [--svg FILE] ...

docs/speed.md says what each row means. Exit status 1 where a goal isn't reached, with --check where a figure fell behind its pin.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.speed import others, rules, starts, throughput
from benchmarks.speed.bench import CHECK, FULL, QUICK, Bench
from benchmarks.speed.figures import Figure
from benchmarks.speed.plot import svg
from benchmarks.speed.profile import profile
from benchmarks.speed.report import FLOORS, Report, check, floors, pinned
from benchmarks.speed.texts import KB, Corpora, portion
from benchmarks.texts import SHARED

ROWS: dict[str, Callable[[Bench], Iterator[Figure]]] = {
    "news": throughput.news,
    "pages": throughput.pages,
    "languages": throughput.languages,
    "short": throughput.short,
    "mojibake": throughput.mojibake,
    "long": throughput.long,
    "linear": throughput.linear,
    "edits": throughput.edits,
    "names": rules.many_names,
    "user-rules": rules.many_rules,
    "patterns": rules.patterns,
    "fixers": rules.fixers,
    "starts": starts.starts,
    "processes": starts.processes,
    "memory": starts.memory,
}
MORE = ("peers", "profile")
UNCHECKED = ("fixers", "memory", *MORE)
"""Too long for a check that runs with every change, or nothing that could be pinned."""
_PROFILED = 100 * KB


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line, checked: a row nobody knows ends the program with status 2."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=(__doc__ or "").split("\n", 1)[0])
    known = (*ROWS, *MORE)
    parser.add_argument("--only", metavar="ROW,...", help=f"rows to measure, of: {', '.join(known)}")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and shorter texts: for a first look")
    parser.add_argument(
        "--memory", action="store_true", help="the rows of memory at full size: 1 GB and 100 MB, which takes long"
    )
    parser.add_argument("--generated", action="store_true", help="generated texts, though the corpora are there")
    parser.add_argument("--corpora", type=Path, default=SHARED, metavar="DIR", help="where the corpora are (../shared)")
    parser.add_argument("--markdown", action="store_true", help="print the tables of docs/speed.md")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything that was measured")
    parser.add_argument("--svg", type=Path, metavar="FILE", help="draw the figures")
    parser.add_argument("--check", action="store_true", help="hold the ratios against their pins, on generated texts")
    parser.add_argument("--pin", action="store_true", help="with --check: pin what is measured instead")
    parser.add_argument(
        "--floors", type=Path, default=FLOORS, metavar="FILE", help="the pins (benchmarks/speed_floors.json)"
    )
    told = parser.parse_args(arguments)
    if told.pin and not told.check:
        parser.error("--pin: the pins are those of --check; say both")
    everything = [name for name in known if not (told.check and name in UNCHECKED)]
    told.narrowed = bool(told.only)
    told.only = [n.strip() for n in told.only.split(",")] if told.only else everything
    for name in told.only:
        if name not in known:
            parser.error(f"--only: no row {name!r}; there are {', '.join(known)}")
    return told


def measure(told: argparse.Namespace) -> Report:
    """All rows that were asked for; says each as soon as it is there."""
    effort = CHECK if told.check else QUICK if told.quick else FULL
    bench = Bench(Corpora(told.corpora, generate=told.generated or told.check), effort, memory=told.memory)
    report = Report(bench.corpora.origin, digest=bench.pipeline.digest)
    if bench.corpora.folder is None and not told.check:
        report.notes.append(
            "The corpora were not used: all texts are generated, so the figures differ from those of real ones."
        )
    for name in told.only:
        if name == "peers":
            report.peers = others.measure(bench)
        elif name == "profile":
            report.profiles = {
                corpus: profile(bench.pipeline, portion(texts, _PROFILED)) for corpus, texts in _profiled(bench.corpora)
            }
        elif name in ("starts", "processes", "memory") and not starts.POSIX:
            report.notes.append(f"Not measured: {name}, which needs a POSIX system.")
        else:
            for figure in ROWS[name](bench):
                report.figures.append(figure)
                print(" | ".join(cell for cell in figure.cells() if cell), file=sys.stderr, flush=True)
    return report


def _profiled(corpora: Corpora) -> Iterator[tuple[str, list[str]]]:
    yield "news", corpora.news
    yield "pages", corpora.pages
    yield "sentences", [text for language in corpora.languages for text in corpora.language(language)[:2]]
    yield "mojibake", corpora.mojibake[:4]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures. Exit status 1 where a goal isn't reached or a pin doesn't hold, 2 for wrong usage."""
    told = options(arguments)
    try:
        report = measure(told)
        if told.json:
            told.json.write_text(json.dumps(report.told(), indent=2, ensure_ascii=False) + "\n", "utf-8")
        if told.svg:
            told.svg.write_text(svg(report), "utf-8")
        return _pins(told, report) if told.check else _goals(told, report)
    except (ValueError, OSError) as error:
        print(f"benchmarks.speed: {error}", file=sys.stderr)
        return 2


def _goals(told: argparse.Namespace, report: Report) -> int:
    print(report.markdown())
    short = [f.row.name for f in report.figures if f.failed]
    if not told.markdown:
        print("\nevery goal is reached" if not short else f"\ngoals not reached: {', '.join(short)}")
    return 1 if short else 0


def _pins(told: argparse.Namespace, report: Report) -> int:
    if told.pin:
        told.floors.write_text(pinned(report.figures), "utf-8")
        print(f"pinned {len(report.figures)} figures in {told.floors.name}")
        return 0
    pins = floors(told.floors)
    if told.narrowed:
        measured = {f.row.name for f in report.figures}
        pins = {name: pin for name, pin in pins.items() if name in measured}
    verdict = check(report.figures, pins)
    print(verdict)
    return 1 if verdict.failed else 0
