"""What is measured, with its goal, and what a measurement gave. Ratios and counts only: seconds are another machine's affair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from benchmarks.report import number
from benchmarks.speed.timing import Ratio

SLACK = 0.3
"""How far a figure may fall behind its pin before `--check` fails."""
OVER_FTFY = "times ftfy.fix_text alone"


@dataclass(frozen=True, slots=True)
class Row:
    """A figure by its name; `at_most` where less is better. `never` is worse than `goal`, and must not be passed."""

    name: str
    title: str
    unit: str = "times"
    goal: float | None = None
    never: float | None = None
    at_most: bool = False

    def holds(self, value: float, bound: float | None) -> bool:
        """Is the value on the right side? To the two decimals that are printed."""
        if bound is None:
            return True
        shown = round(value, 2)
        return shown <= bound if self.at_most else shown >= bound

    def worst(self, pinned: float) -> float:
        """The value at which the check fails."""
        return pinned * (1 + SLACK) if self.at_most else pinned * (1 - SLACK)


@dataclass(frozen=True, slots=True)
class Figure:
    """A row's value with the least and the most of the rounds; `rates` are MB/s of each tool, where a rate means something."""

    row: Row
    value: float
    low: float
    high: float
    note: str = ""
    rates: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, row: Row, ratio: Ratio, note: str = "", rates: Mapping[str, float] | None = None) -> Figure:
        return cls(row, *ratio, note, rates or {})

    @property
    def verdict(self) -> str:
        """Against the goals, in a word or two."""
        if self.row.goal is None and self.row.never is None:
            return ""
        if self.row.holds(self.value, self.row.goal):
            return "yes"
        return "no" if self.row.holds(self.value, self.row.never) else "**below never**"

    @property
    def failed(self) -> bool:
        return self.verdict not in ("", "yes")

    def cells(self) -> tuple[str, ...]:
        """Name, what it is, value and spread, goal, verdict, note."""
        sign = "at most" if self.row.at_most else "at least"
        goals = [number(g) for g in (self.row.goal, self.row.never) if g is not None]
        goal = f"{sign} {', never '.join(goals)}" if goals else ""
        spread = f" ({short(self.low)} to {short(self.high)})" if self.low != self.high else ""
        return (self.row.name, self.row.title, short(self.value) + spread, self.row.unit, goal, self.verdict, self.note)

    def told(self) -> dict[str, Any]:
        """For JSON."""
        row = self.row
        return {
            "row": row.name,
            "title": row.title,
            "unit": row.unit,
            "value": round(self.value, 4),
            "low": round(self.low, 4),
            "high": round(self.high, 4),
            "goal": row.goal,
            "never": row.never,
            "at_most": row.at_most,
            "note": self.note,
            "mb_per_second": {name: round(rate, 3) for name, rate in self.rates.items()},
        }


def short(value: float) -> str:
    """As many decimals as tell something."""
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"
