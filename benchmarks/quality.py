"""Measures how good textclean is, beside peers where they are installed, and writes the figures into docs/quality.md.

usage: python -m benchmarks.quality [--only NAME,...] [--ftfy-cases DIR] [--chardet-files DIR] [--generated] [--write]

Quality, never time: these figures are the same on every machine with the same versions.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks import documents, false_alarms, harm, labelled, mojibake, pages, peers, report, restraint
from benchmarks.texts import ROOT, Texts

PAGE = ROOT / "docs" / "quality.md"
SECTIONS: dict[str, Callable[[Texts, Any], report.Section]] = {
    "mojibake": mojibake.mojibake,
    "ftfy-cases": mojibake.cases,
    "alarms": harm.alarms,
    "false-alarms": false_alarms.false_alarms,
    "restraint": restraint.restraint,
    "harm": harm.harm,
    "reading": documents.reading,
    "labelled": labelled.reading,
    "articles": documents.articles,
    "pages": pages.pages,
    "seeds": documents.seeds,
    "flags": harm.flags,
}


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line, checked: a section nobody knows ends the program with status 2."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--only", metavar="NAME,...", help=f"sections to measure, of: {', '.join(SECTIONS)}")
    parser.add_argument("--ftfy-cases", type=Path, metavar="DIR", help="ftfy's unpacked source, for its test cases")
    parser.add_argument(
        "--chardet-files", type=Path, metavar="DIR", help="labelled test files of chardet (tests/ of its source)"
    )
    parser.add_argument(
        "--generated", action="store_true", help="the repository's own sentences, though the corpora are there"
    )
    parser.add_argument("--write", action="store_true", help="put the figures into the page too")
    parser.add_argument("--page", type=Path, default=PAGE, metavar="FILE", help="the page to write (docs/quality.md)")
    told = parser.parse_args(arguments)
    told.only = [n.strip() for n in told.only.split(",")] if told.only else list(SECTIONS)
    for name in told.only:
        if name not in SECTIONS:
            parser.error(f"--only: no section {name!r}; there are {', '.join(SECTIONS)}")
    if told.write and told.generated:
        parser.error("--write: the page holds the figures of the corpora; leave out --generated")
    return told


def measure(told: argparse.Namespace) -> Iterator[report.Section]:
    """The sections asked for, one by one as they are measured."""
    texts = Texts(generated=told.generated)
    for name in told.only:
        yield SECTIONS[name](texts, told)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures. Exit status 1 where a goal isn't reached, 2 for wrong usage."""
    told = options(arguments)
    taken = peers.taken()
    sections = []
    try:
        for section in measure(told):
            sections.append(section)
            print(f"## {section.title}\n\n{section.markdown(taken)}\n", flush=True)
            if section.details:
                print("\n".join(section.details) + "\n", flush=True)
        short = [f"{s.name}: {f.name}" for s in sections for f in s.figures if not f.reached]
        print("every goal is reached" if not short else "goals not reached:\n" + "\n".join(f"  {s}" for s in short))
        if told.write:
            if not Texts().tools:
                raise ValueError(
                    "--write: the page holds the figures of the corpora, which are not beside this checkout"
                )
            print(f"written to {told.page.name}: {', '.join(report.write(told.page, sections, taken))}")
    except ValueError as error:
        print(f"benchmarks.quality: {error}", file=sys.stderr)
        return 2
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
