"""The figures as an SVG, drawn by hand: readable on light and on dark pages, and as text."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from benchmarks.speed.figures import OVER_FTFY, Figure, short
from benchmarks.speed.report import Report

_WIDTH, _LEFT, _RIGHT = 760, 210, 80
_LINE, _HEAD, _GAP = 24, 46, 22
_STYLE = """
  .page { fill: #ffffff } .ink { fill: #1f2328 } .pale { fill: #59636e } .rule { stroke: #d1d9e0 } .one { stroke: #59636e }
  .ours { fill: #0969da } .theirs { fill: #9aa4af } .goal { stroke: #1a7f37 } .never { stroke: #cf222e }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0d1117 } .ink { fill: #f0f6fc } .pale { fill: #9198a1 } .rule { stroke: #3d444d } .one { stroke: #9198a1 }
    .ours { fill: #4493f8 } .theirs { fill: #656c76 } .goal { stroke: #3fb950 } .never { stroke: #f85149 }
  }
  text { font: 13px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif }
  .title { font-weight: 600; font-size: 15px } .small { font-size: 11px } .goal, .never { stroke-width: 2.5 }
"""


@dataclass(frozen=True, slots=True)
class Bar:
    """A labelled value, with its goal and the mark that it must never pass."""

    label: str
    value: float
    goal: float | None = None
    never: float | None = None
    ours: bool = True


@dataclass(frozen=True, slots=True)
class Panel:
    """Bars on one scale. A logarithmic one starts at 1, which is as fast as ftfy: to the left is slower."""

    title: str
    bars: Sequence[Bar]
    log: bool = False

    @property
    def height(self) -> int:
        return _HEAD + _LINE * len(self.bars) + _GAP

    def ticks(self) -> list[float]:
        values = [v for b in self.bars for v in (b.value, b.goal, b.never) if v]
        if self.log:
            low = min(-1, math.floor(math.log10(max(min(values), 1e-6))))
            return [10.0**power for power in range(low, max(1, math.ceil(math.log10(max(values)))) + 1)]
        step = 10.0 ** math.floor(math.log10(max(values)))
        step = next(s for s in (step / 5, step / 2, step, 2 * step) if max(values) / s <= 6)
        return [step * n for n in range(math.ceil(max(values) / step) + 1)]

    def x(self, value: float, ticks: Sequence[float]) -> float:
        """Where a value stands, in pixels."""
        low, high = ticks[0], ticks[-1]
        scale = math.log if self.log else float
        share = (scale(max(value, low)) - scale(low)) / (scale(high) - scale(low))
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    def draw(self, top: int) -> Iterator[str]:
        """The elements of the panel, `top` pixels down the page."""
        ticks = self.ticks()
        bottom = top + _HEAD + _LINE * len(self.bars)
        yield f'<text class="ink title" x="16" y="{top + 16}">{escape(self.title)}</text>'
        for tick in ticks:
            x = self.x(tick, ticks)
            one = self.log and tick == 1
            yield f'<line class="{"one" if one else "rule"}" x1="{x:.1f}" x2="{x:.1f}" y1="{top + _HEAD - 6}" y2="{bottom}"/>'
            yield f'<text class="pale small" text-anchor="middle" x="{x:.1f}" y="{top + _HEAD - 10}">{tick:g}</text>'
        zero = self.x(1 if self.log else 0, ticks)
        for number, bar in enumerate(self.bars):
            yield from self._bar(bar, top + _HEAD + _LINE * number, zero, ticks)

    def _bar(self, bar: Bar, top: int, zero: float, ticks: Sequence[float]) -> Iterator[str]:
        end = self.x(bar.value, ticks)
        start, width = min(zero, end), max(abs(end - zero), 1.5)
        kind = "ours" if bar.ours else "theirs"
        yield f'<text class="ink" text-anchor="end" x="{_LEFT - 10}" y="{top + 16}">{escape(bar.label)}</text>'
        yield f'<rect class="{kind}" x="{start:.1f}" y="{top + 4}" width="{width:.1f}" height="{_LINE - 8}" rx="2"/>'
        for mark, place in (("goal", bar.goal), ("never", bar.never)):
            if place:
                x = self.x(place, ticks)
                yield f'<line class="{mark}" x1="{x:.1f}" x2="{x:.1f}" y1="{top + 2}" y2="{top + _LINE - 2}"/>'
        yield f'<text class="ink small" text-anchor="end" x="{_WIDTH - 16}" y="{top + 16}">{short(bar.value)}</text>'


def panels(report: Report) -> list[Panel]:
    """What there is to draw: against ftfy, against other cleaners, by size of text."""
    out = []
    over = [f for f in report.figures if f.row.unit == OVER_FTFY]
    if over:
        bars = [Bar(f.row.name, f.value, f.row.goal, f.row.never) for f in over]
        out.append(Panel("Times as fast as ftfy.fix_text alone (green: goal, red: never below)", bars, log=True))
    if report.peers:
        for corpus, rates in report.peers.rates.items():
            bars = [Bar(tool, rate, ours=tool == "textclean") for tool, rate in rates.items()]
            out.append(Panel(f"MB/s of CPU time, each tool on the same texts: {corpus}", bars))
    out += [Panel("MB/s by the size of the text", _rates(f)) for f in report.figures if f.row.name == "linear"]
    return out


def _rates(figure: Figure) -> list[Bar]:
    rates: Mapping[str, float] = figure.rates
    return [Bar(name, rate) for name, rate in rates.items()]


def svg(report: Report) -> str:
    """The whole drawing. Raises ValueError where nothing was measured that can be drawn."""
    drawn = panels(report)
    if not drawn:
        raise ValueError(
            "nothing was measured that can be drawn: ask for the rows news, pages, languages, linear or peers"
        )
    height = 16 + sum(panel.height for panel in drawn) + 12
    parts: list[str] = []
    top = 16
    for panel in drawn:
        parts += panel.draw(top)
        top += panel.height
    parts.append(f'<text class="pale small" x="16" y="{height - 10}">{escape(report.origin)}, {report.date}</text>')
    label = quoteattr("How fast textclean is: " + "; ".join(panel.title for panel in drawn))
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'role="img" aria-label={label}>\n<style>{_STYLE}</style>\n'
        f'<rect class="page" width="{_WIDTH}" height="{height}" rx="6"/>\n{body}\n</svg>\n'
    )
