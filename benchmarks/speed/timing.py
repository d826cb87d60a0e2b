"""Processor time of several tasks, turn by turn, so that what a shared machine does to one of them it does to all."""

from __future__ import annotations

import functools
import gc
import math
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

Task = Callable[[], object]
_LEAST_SECONDS = 0.03
_LEAST_ENTRIES = 256


class Ratio(NamedTuple):
    """How many times as long one task takes as another: of the best times, and the least and the most of any round."""

    value: float
    low: float
    high: float

    @classmethod
    def of(cls, one: Sequence[float], other: Sequence[float]) -> Ratio:
        """`one` over `other`: seconds of the same rounds."""
        each = [a / b for a, b in zip(one, other, strict=True)]
        return cls(min(one) / min(other), min(each), max(each))

    def times(self, factor: float) -> Ratio:
        return Ratio(self.value * factor, self.low * factor, self.high * factor)


def interleaved(tasks: Mapping[str, Task], rounds: int) -> dict[str, list[float]]:
    """CPU seconds of each task, a figure a round, after one run for warming up. Every other round goes backwards."""
    loops = {name: _loops(task) for name, task in tasks.items()}
    caches = _caches()
    seconds: dict[str, list[float]] = {name: [] for name in tasks}
    for number in range(rounds):
        for name in list(tasks)[:: -1 if number % 2 else 1]:
            gc.collect()
            seconds[name].append(_timed(tasks[name], loops[name], caches))
    return seconds


def _loops(task: Task) -> int:
    """How often to run a task for a figure that means something; runs it once or twice, which warms it up."""
    first = _timed(task, 1, ())
    again = first if first > 10 * _LEAST_SECONDS else _timed(task, 1, ())
    return max(1, math.ceil(_LEAST_SECONDS / max(again, 1e-6)))


def _timed(task: Task, loops: int, caches: Iterable[Any]) -> float:
    total = 0.0
    for _ in range(loops):
        for cache in caches:
            cache.cache_clear()
        start = time.process_time()
        task()
        total += time.process_time() - start
    return total / loops


def forget() -> None:
    """Empties what textclean keeps of the texts that it has seen."""
    for cache in _caches():
        cache.cache_clear()


def _caches() -> list[Any]:
    """The caches that textclean keeps for words and lines. They are emptied before each run: else a text that is cleaned again
    would be known already, as no text is in real life. Small ones hold tables, which are made once."""
    found = (o for o in gc.get_objects() if isinstance(o, functools._lru_cache_wrapper))
    mine = (o for o in found if str(getattr(o, "__module__", "")).startswith("textclean"))
    return [o for o in mine if (o.cache_parameters()["maxsize"] or 0) >= _LEAST_ENTRIES]
