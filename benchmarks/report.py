"""Figures, sections and the page they are written into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with its goal: at least `goal`, or at most `goal` where `at_most` is set. No goal: it is only told."""

    name: str
    ours: float
    unit: str = ""
    goal: float | None = None
    at_most: bool = False
    peers: Mapping[str, float] = field(default_factory=dict)

    @property
    def reached(self) -> bool:
        """Also where there is no goal. A goal is met to the precision that is printed."""
        if self.goal is None:
            return True
        shown = round(self.ours, 2)
        return shown <= self.goal if self.at_most else shown >= self.goal

    def row(self) -> tuple[str, ...]:
        """Name, value, peers, goal, whether it is reached."""
        goal = "" if self.goal is None else f"{'at most' if self.at_most else 'at least'} {number(self.goal)}"
        peers = ", ".join(f"{name} {number(value)}" for name, value in self.peers.items())
        said = "" if self.goal is None else "yes" if self.reached else "**no**"
        return (self.name, f"{number(self.ours)}{self.unit and ' ' + self.unit}", peers, goal, said)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a header, as Markdown writes them; `title` stands above."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]

    def __str__(self) -> str:
        lines = [_row(self.header), "|" + "---|" * len(self.header), *(_row(r) for r in self.rows)]
        return "\n".join(([f"{self.title}:", ""] if self.title else []) + lines)


@dataclass(frozen=True, slots=True)
class Section:
    """What one measurement gave. `details` are printed and not written: they quote texts that are not ours.

    `absent` says why nothing was measured; such a section is printed in one line and leaves the page as it is.
    """

    name: str
    title: str
    figures: Sequence[Figure] = ()
    tables: Sequence[Table] = ()
    notes: Sequence[str] = ()
    details: Sequence[str] = ()
    absent: str = ""

    def __getitem__(self, name: str) -> Figure:
        return next(f for f in self.figures if f.name == name)

    @property
    def reached(self) -> bool:
        return all(f.reached for f in self.figures)

    def markdown(self, taken: str) -> str:
        """The section without its heading; `taken` is the line that says when and with what."""
        if self.absent:
            return f"Not measured: {self.absent}"
        parts: list[str] = []
        if self.figures:
            parts.append(
                str(Table("", ("figure", "textclean", "peers", "goal", "reached"), [f.row() for f in self.figures]))
            )
        parts += [str(t) for t in self.tables]
        if self.notes:
            parts.append("\n".join(f"- {n}" for n in self.notes))
        return "\n\n".join([*parts, f"_{taken}_"])


def number(value: float) -> str:
    """As many decimals as tell something: none for whole numbers, else one or two."""
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(c.replace("|", "\\|") for c in cells) + " |"


def write(page: Path, sections: Iterable[Section], taken: str) -> list[str]:
    """Puts each section between its two markers (`<!-- figures: NAME -->`, `<!-- end: NAME -->`); the rest of the page stays.

    Gives the names that were written. Raises ValueError where the page lacks a section's markers.
    """
    text = page.read_text("utf-8")
    written = []
    for section in sections:
        if section.absent:
            continue
        opening, closing = f"<!-- figures: {section.name} -->", f"<!-- end: {section.name} -->"
        place = re.compile(re.escape(opening) + ".*?" + re.escape(closing), re.DOTALL)
        if not place.search(text):
            raise ValueError(f"{page}: lacks the markers {opening} and {closing}; put them where the figures belong")
        block = f"{opening}\n{section.markdown(taken)}\n{closing}"
        text = place.sub(lambda _, block=block: block, text)  # type: ignore[misc]
        written.append(section.name)
    page.write_text(text, "utf-8")
    return written
