"""Rows about processes: what a start costs beside a bare Python, what two processes gain, how much memory is resident.

Processor time and memory of a process are those that the system tells of it when it ends, so these rows need POSIX.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.speed.bench import MB, Bench, costs
from benchmarks.speed.figures import Figure, Row
from benchmarks.speed.first import first_document
from benchmarks.speed.texts import DOCUMENT
from benchmarks.speed.timing import Ratio
from benchmarks.texts import ROOT
from textclean import Pipeline

POSIX = os.name == "posix"
PASS_SECONDS = 0.012
"""What `python -c pass` counts as where a goal was set in seconds."""
BARE = (sys.executable, "-c", "pass")
COMMAND = (sys.executable, "-m", "textclean")
# A small process between this one and the measured one: a child counts the memory of the process that started it as its own.
_LAUNCHER = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, used = os.wait4(process.pid, 0)
print(status, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


class Used(NamedTuple):
    """CPU seconds and the most bytes that were resident at a time."""

    seconds: float
    resident: int


def used(command: Sequence[str], cwd: Path | None = None) -> Used:
    """Runs a command with this checkout's textclean. Raises RuntimeError where it fails."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
    launcher = [sys.executable, "-S", "-c", _LAUNCHER, *command]
    env = {**os.environ, "PYTHONPATH": path}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its bytecode
    done = subprocess.run(launcher, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    if done.returncode or not done.stdout.startswith("0 "):
        raise RuntimeError(f"{' '.join(command)}: {done.stdout} {done.stderr}")
    _, seconds, resident = done.stdout.split()
    return Used(float(seconds), int(resident) * (1 if sys.platform == "darwin" else 1024))


def _start(name: str, title: str, goal_seconds: float) -> Row:
    return costs(name, title, round(goal_seconds / PASS_SECONDS, 1), unit="times python -c pass")


def starts(bench: Bench) -> Iterator[Figure]:
    """Commands and imports, turn by turn with a bare Python."""
    with tempfile.TemporaryDirectory() as place:
        rows = {
            _start("import", "import textclean", 0.06): (sys.executable, "-c", "import textclean"),
            _start("version", "textclean --version", 0.15): (*COMMAND, "--version"),
            _start("run-seeds", "textclean run seeds/", 0.8): (*COMMAND, "run", str(ROOT / "seeds"), "-o", "out", "-q"),
        }
        seconds: dict[str, list[float]] = {name: [] for name in ("bare", *(row.name for row in rows))}
        for number in range(bench.effort.starts + 1):
            turn = {"bare": used(BARE).seconds} | {
                row.name: used(what, Path(place)).seconds for row, what in rows.items()
            }
            if number:  # the first turn compiles what Python compiles, and fills the file cache
                for name, each in turn.items():
                    seconds[name].append(each)
    for row in rows:
        yield Figure.of(row, Ratio.of(seconds[row.name], seconds["bare"]))
    for method in ("spawn", "fork"):
        if method in multiprocessing.get_all_start_methods():
            row = _start(f"worker-{method}", f"start of a worker ({method}) up to its first document", 0.15)
            taken = [_worker(bench.pipeline, method) for _ in range(bench.effort.starts)]
            yield Figure.of(row, Ratio.of(taken, seconds["bare"]))


def _worker(pipeline: Pipeline, method: str) -> float:
    """CPU seconds of a process from its start to its first clean document."""
    context = multiprocessing.get_context(method)
    here, there = context.Pipe()
    process = context.Process(target=first_document, args=(there, pipeline))  # type: ignore[attr-defined]
    process.start()
    seconds: float = here.recv()
    process.join()
    return seconds


def processes(bench: Bench) -> Iterator[Figure]:
    """Two processes against one on documents of 4 KB: by the wall clock, and as their CPU times would have it on free cores."""
    import resource

    texts = bench.corpora.documents(DOCUMENT, bench.effort.documents * DOCUMENT)

    def spent() -> tuple[float, float, float]:
        mine, theirs = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        return time.perf_counter(), mine.ru_utime + mine.ru_stime, theirs.ru_utime + theirs.ru_stime

    def run(jobs: int) -> tuple[float, ...]:
        before = spent()
        for cleaned in bench.pipeline.clean_many(texts, jobs=jobs):
            _ = cleaned.text
        return tuple(after - was for after, was in zip(spent(), before, strict=True))

    run(1)
    wall, cpu = [], []
    for _ in range(min(3, bench.effort.rounds)):
        (wall_one, cpu_one, _), (wall_two, here, there) = run(1), run(2)
        wall.append((wall_one, wall_two))
        cpu.append((cpu_one, max(here, (here + there) / 2)))
    load = f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    row = Row("processes", "two processes against one, wall clock", "times one", 1.8)
    yield Figure.of(row, Ratio.of(*zip(*wall, strict=True)), load)
    row = Row("processes-cpu", "the same on two free cores, as the CPU times allow", "times one", 1.8)
    yield Figure.of(row, Ratio.of(*zip(*cpu, strict=True)), "time of one / half of the time of all three")


STREAM_MB = 400
TEXT_TIMES = 12
WHOLE_STREAM_MB, WHOLE_TEXT_MB = 1_000, 100


def memory(bench: Bench) -> Iterator[Figure]:
    """A stream of JSON lines, and one large text; of full size (1 GB and 100 MB) only with --memory, else smaller."""
    stream = WHOLE_STREAM_MB if bench.memory else bench.effort.jsonl_mb
    single = WHOLE_TEXT_MB if bench.memory else bench.effort.text_mb
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _write_lines(bench, folder / "many.jsonl", round(stream * MB))
        peak = _resident(folder, "many.jsonl", "--text-field", "text") / MB
        (folder / "many.jsonl").unlink()
        row = costs("memory-stream", "a stream of JSON lines: most memory resident", STREAM_MB, unit="MB")
        yield Figure(row, peak, peak, peak, f"{stream:g} MB streamed")
        # Tables and caches fill up whatever the size: two sizes tell what a byte of text costs beyond them.
        sizes, peaks = [], []
        for share in (4, 1):
            text = bench.corpora.prose(round(single * MB / share), 1)
            (folder / f"one-{share}.txt").write_text(text, "utf-8")
            sizes.append(len(text.encode()))
            peaks.append(_resident(folder, f"one-{share}.txt"))
        a_byte = (peaks[1] - peaks[0]) / (sizes[1] - sizes[0])
        times = (peaks[1] + a_byte * max(0, WHOLE_TEXT_MB * MB - sizes[1])) / (WHOLE_TEXT_MB * MB)
        row = costs(
            "memory-text", f"one text of {WHOLE_TEXT_MB} MB: most memory resident", TEXT_TIMES, unit="times its size"
        )
        yield Figure(row, times, times, times, "measured" if bench.memory else f"scaled from one of {single:g} MB")


def _resident(folder: Path, name: str, *more: str) -> int:
    return used((*COMMAND, "run", name, "-o", f"out-{name}", "-q", "-j", "1", *more), folder).resident


def _write_lines(bench: Bench, path: Path, size: int) -> None:
    pool = bench.corpora.documents(DOCUMENT, min(size, 500 * DOCUMENT))
    written = number = 0
    with path.open("w", encoding="utf-8") as file:
        while written < size:
            line = json.dumps({"id": number, "text": pool[number % len(pool)]}, ensure_ascii=False) + "\n"
            file.write(line)
            written += len(line.encode())
            number += 1
