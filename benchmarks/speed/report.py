"""What a run says: Markdown for docs/speed.md, JSON for machines, and the verdict of the check."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from benchmarks.report import Table
from benchmarks.speed.figures import SLACK, Figure, short
from benchmarks.speed.others import Peers
from benchmarks.speed.profile import Profile

_BY_THE_CLOCK = ("processes",)
FLOORS = Path(__file__).resolve().parent.parent / "speed_floors.json"
_PACKAGES = ("ftfy", "regex", "google-re2", "ahocorasick_rs", "langdetect", "chardet", "clean-text", "textacy", "sacremoses",
             "unstructured", "datatrove")  # fmt: skip


@dataclass(slots=True)
class Report:
    """Everything that a run measured, and with what."""

    origin: str
    figures: list[Figure] = field(default_factory=list)
    peers: Peers | None = None
    profiles: dict[str, Profile] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    digest: str = ""
    date: str = field(default_factory=lambda: datetime.now(UTC).date().isoformat())

    def told(self) -> dict[str, Any]:
        """The whole of it for JSON."""
        return {
            "taken": self.date,
            "texts": self.origin,
            "versions": versions(self.digest),
            "machine": machine(),
            "rows": [figure.told() for figure in self.figures],
            "peers": None if self.peers is None else {"mb_per_second": self.peers.rates, "missing": self.peers.missing},
            "profiles": {name: p._asdict() for name, p in self.profiles.items()},
            "notes": self.notes,
        }

    def markdown(self) -> str:
        """The tables, then when, where and with what they were taken."""
        header = ("row", "what", "measured", "unit", "goal", "reached", "note")
        parts = [str(Table("", header, [f.cells() for f in self.figures]))] if self.figures else []
        if self.peers:
            parts.append(_peers(self.peers))
        for name, found in self.profiles.items():
            parts += [
                str(Table(f"Where the time goes, {name}, by stage", ("stage", "share"), _percent(found.stages))),
                str(Table(f"The dearest rules, {name}", ("rule", "share"), _percent(found.rules))),
                str(
                    Table(f"By file and library, {name} (under a profiler)", ("where", "share"), _percent(found.files))
                ),
            ]
        parts += ["\n".join(f"- {note}" for note in self.notes)] if self.notes else []
        return "\n\n".join([*parts, f"_{self.taken()}_"])

    def taken(self) -> str:
        """One line: date, texts, versions, machine."""
        said = ", ".join(f"{name} {number}" for name, number in versions(self.digest).items())
        on = machine()
        where = f"{on['cores']} cores, {on['model']}, {on['system']}, load average {on['load']}"
        return f"Taken {self.date} on {self.origin} with {said}; {where}."


def _percent(shares: Iterable[tuple[str, float]]) -> list[tuple[str, str]]:
    return [(name, f"{100 * share:.1f} %") for name, share in shares]


def _peers(peers: Peers) -> str:
    tools = list(next(iter(peers.rates.values())))
    rows = []
    for tool in tools:
        cells = [f"{r[tool]:.2f} ({short(r[tool] / r['ftfy'])})" for r in peers.rates.values()]
        rows.append((tool, *cells))
    title = "Other cleaners, MB/s of CPU time (and times ftfy); each does a smaller job of its own"
    missing = f"\n\nNot installed: {', '.join(peers.missing)}." if peers.missing else ""
    return str(Table(title, ("tool", *peers.rates), rows)) + missing


def versions(digest: str) -> dict[str, str]:
    """Of Python, textclean (with the digest of the pipeline) and the libraries that are there."""
    from textclean import __version__

    found = {"textclean": f"{__version__} ({digest})", "Python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def machine() -> dict[str, Any]:
    """Cores, model of the processor, system, and how busy it is."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        names = (
            line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")
        )
        model = next(names, model)
    load = round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None
    return {"cores": os.cpu_count(), "model": model, "system": platform.system(), "load": load}


# ------------------------------------------------------------------------------------------------------------- the check


def floors(path: Path = FLOORS) -> dict[str, float]:
    """What is pinned, by row."""
    told: dict[str, float] = json.loads(path.read_text("utf-8"))
    return told


def pinned(figures: Sequence[Figure]) -> str:
    """The figures as a file of pins, without those that say more about what else the machine does."""
    told = {f.row.name: float(f"{f.value:.3g}") for f in figures if f.row.name not in _BY_THE_CLOCK}
    return json.dumps(told, indent=2) + "\n"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a check: a line a row, and the rows that failed."""

    rows: list[tuple[str, ...]]
    failed: list[str]

    def __str__(self) -> str:
        table = Table("", ("row", "measured", "pinned", f"fails at ({SLACK:.0%} slack)", "verdict"), self.rows)
        return f"{table}\n\n" + (
            f"fell behind: {', '.join(self.failed)}" if self.failed else "no figure fell behind its pin"
        )


def check(figures: Iterable[Figure], pins: Mapping[str, float]) -> Verdict:
    """Holds figures against their pins: one beyond the slack fails, and so does a pin that nothing was measured for."""
    rows: list[tuple[str, ...]] = []
    failed: list[str] = []
    measured = {f.row.name: f for f in figures}
    for name, figure in measured.items():
        if name not in pins:
            rows.append((name, short(figure.value), "", "", "not pinned"))
            continue
        worst = figure.row.worst(pins[name])
        good = figure.value <= worst if figure.row.at_most else figure.value >= worst
        sign = "above" if figure.row.at_most else "below"
        rows.append(
            (name, short(figure.value), short(pins[name]), f"{sign} {short(worst)}", "holds" if good else "**fails**")
        )
        failed += [] if good else [name]
    for name in pins:
        if name not in measured:
            rows.append((name, "", short(pins[name]), "", "**not measured**"))
            failed.append(name)
    return Verdict(rows, failed)
