"""What every row needs: the texts, the pipeline, and how much to take on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from benchmarks.speed.figures import OVER_FTFY, Figure, Row
from benchmarks.speed.texts import KB, Corpora, portion, size_of
from benchmarks.speed.timing import Ratio, Task, interleaved
from textclean import Pipeline

MB = 1_000 * KB


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is measured; `bytes` of each corpus at most."""

    rounds: int
    bytes: int
    language_bytes: int
    long: tuple[int, ...]
    linear: tuple[int, ...]
    names: int
    rules: int
    inputs: int
    starts: int
    documents: int
    jsonl_mb: float
    text_mb: float


FULL = Effort(
    7, 2 * MB, 60 * KB, (100 * KB, 10 * MB), (KB, 10 * KB, 100 * KB, MB, 10 * MB), 20_000, 1_000, 14, 9, 1_024, 32, 4
)
QUICK = Effort(3, 150 * KB, 20 * KB, (100 * KB, MB), (KB, 10 * KB, 100 * KB, MB), 5_000, 300, 6, 3, 256, 4, 1)
CHECK = Effort(
    3, 100 * KB, 12 * KB, (100 * KB, 500 * KB), (KB, 10 * KB, 100 * KB, 500 * KB), 4_000, 300, 5, 3, 192, 2, 0.4
)


class Bench:
    """One run: all rows share the pipeline, which is warm."""

    def __init__(self, corpora: Corpora, effort: Effort, *, memory: bool = False) -> None:
        self.corpora = corpora
        self.effort = effort
        self.memory = memory
        self.missing: list[str] = []

    @cached_property
    def pipeline(self) -> Pipeline:
        """The standard profile with all shipped rules and lists."""
        made = Pipeline.load()
        made.clean("It is over. . But they stayed.")
        return made

    def cleaning(self, texts: Sequence[str], pipeline: Pipeline | None = None) -> Task:
        """Cleans each text and takes the clean text."""
        clean = (pipeline or self.pipeline).clean

        def run() -> None:
            for text in texts:
                _ = clean(text).text

        return run

    def over_ftfy(self, row: Row, texts: Sequence[str], *, rounds: int | None = None) -> Figure:
        """How many times as fast as ftfy.fix_text on these texts."""
        import ftfy

        def theirs() -> None:
            for text in texts:
                ftfy.fix_text(text)

        times = interleaved({"textclean": self.cleaning(texts), "ftfy": theirs}, rounds or self.effort.rounds)
        size = size_of(texts)
        note = f"{len(texts):,} texts, {size / KB:,.0f} KB"
        return Figure.of(row, Ratio.of(times["ftfy"], times["textclean"]), note, rates(times, size))

    def some(self, texts: Sequence[str]) -> list[str]:
        return portion(texts, self.effort.bytes)


def rates(times: Mapping[str, Sequence[float]], size: int) -> dict[str, float]:
    """MB of UTF-8 a second of CPU time."""
    return {name: size / min(seconds) / MB for name, seconds in times.items()}


def faster(name: str, title: str, goal: float, never: float) -> Row:
    """A row that is so many times as fast as ftfy."""
    return Row(name, title, OVER_FTFY, goal, never)


def costs(name: str, title: str, goal: float, never: float | None = None, *, unit: str = "times the time") -> Row:
    """A row that may take so many times as long as something else."""
    return Row(name, title, unit, goal, never, at_most=True)
