"""Where the time goes: by stage and rule, as the passes of a pipeline are timed one by one, and by kind of work."""

from __future__ import annotations

import cProfile
import pstats
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import PurePath
from typing import Any, NamedTuple

from benchmarks.speed.timing import forget
from textclean import Pipeline
from textclean.pipeline.sieve import Sieve, Sifting

_TOP = 12
SIEVE, REST = "sieve", "engine and the rest"
_LIBRARIES = ("_regex", "regex", "re2", "langdetect", "ftfy")


class Profile(NamedTuple):
    """Shares of the time, 0 to 1, greatest first: of each stage, of the dearest rules, of files and libraries."""

    stages: list[tuple[str, float]]
    rules: list[tuple[str, float]]
    files: list[tuple[str, float]]


def profile(pipeline: Pipeline, texts: Sequence[str]) -> Profile:
    """Cleans the texts twice: once with the passes timed, once under Python's profiler (which makes small calls dearer)."""
    for text in texts:
        _ = pipeline.clean(text).text
    rules: defaultdict[tuple[str, str], float] = defaultdict(float)
    forget()
    with _timed_passes(pipeline, rules):
        start = time.process_time()
        for text in texts:
            _ = pipeline.clean(text).text
        total = time.process_time() - start
    stages: defaultdict[str, float] = defaultdict(float)
    for (stage, _rule), seconds in rules.items():
        stages[stage] += seconds
    stages[REST] = max(0.0, total - sum(stages.values()))
    dearest = {rule: seconds for (stage, rule), seconds in rules.items() if stage != SIEVE}
    return Profile(_shares(stages, total), _shares(dearest, total)[:_TOP], _by_file(pipeline, texts)[:_TOP])


def _shares(seconds: Mapping[str, float], total: float) -> list[tuple[str, float]]:
    return [(name, each / total) for name, each in sorted(seconds.items(), key=lambda s: -s[1]) if each > 0]


@contextmanager
def _timed_passes(pipeline: Pipeline, rules: defaultdict[tuple[str, str], float]) -> Iterator[None]:
    """Adds what each pass takes to `rules`, under its stage and its id, as long as the context lasts."""
    plan = pipeline.plan
    kinds = {type(p) for p in (*plan.passes, *plan.observers)}
    with ExitStack() as undo:
        for kind in kinds:
            _replace(kind, "step", rules, lambda p: (p.rule.stage, p.rule.id), undo)
        for part, method in ((Sieve, "over"), (Sifting, "changed"), (Sifting, "next")):
            _replace(part, method, rules, lambda _: (SIEVE, SIEVE), undo)
        yield


def _replace(
    kind: type[Any],
    method: str,
    rules: defaultdict[tuple[str, str], float],
    label: Callable[[Any], tuple[str, str]],
    undo: ExitStack,
) -> None:
    own = kind.__dict__.get(method)
    plain = getattr(kind, method)

    def timed(self: Any, *args: Any, **more: Any) -> Any:
        start = time.process_time()
        try:
            return plain(self, *args, **more)
        finally:
            rules[label(self)] += time.process_time() - start

    setattr(kind, method, timed)
    undo.callback(setattr, kind, method, own) if own is not None else undo.callback(delattr, kind, method)


def _by_file(pipeline: Pipeline, texts: Sequence[str]) -> list[tuple[str, float]]:
    forget()
    profiler = cProfile.Profile()
    profiler.enable()
    for text in texts:
        _ = pipeline.clean(text).text
    profiler.disable()
    told: dict[tuple[str, int, str], tuple[int, int, float, float, Any]] = pstats.Stats(profiler).stats  # type: ignore[attr-defined]
    seconds: defaultdict[str, float] = defaultdict(float)
    for (file, _, function), (_, _, own, _, _) in told.items():
        seconds[_kind(file, function)] += own
    return _shares(seconds, sum(seconds.values()))


def _kind(file: str, function: str) -> str:
    """A file of textclean, a library, or Python itself; functions of C are told by their object."""
    for library in _LIBRARIES:
        if f"/{library}/" in file or f"'{library}." in function or f" {library}." in function:
            return {"_regex": "searching: regex", "regex": "searching: regex", "re2": "searching: RE2"}.get(
                library, library
            )
    if "'re.Pattern'" in function or "'re.Match'" in function:
        return "searching: re"
    parts = PurePath(file).parts
    if "textclean" in parts:
        last = len(parts) - 1 - parts[::-1].index("textclean")
        return "/".join(parts[last:])
    return "Python's own functions" if file == "~" else "Python's library"
