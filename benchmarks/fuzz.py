"""Feeds a pipeline damaged documents and checks that its laws hold on every one.

usage: python -m benchmarks.fuzz [--minutes 30] [--cases N] [--seed N] [--profile NAME] [--failures DIR]

A case is bytes: a seed document, examples of the rules spliced together, or noise; then cut, doubled, written in one encoding
and read in another, line by line or as a whole. Case 17 of a seed is the same bytes in every run with the same checkout. Exit
status 1 if a law was broken; each kind of failure is then cut down and kept as a file of its bytes, with what happened beside.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path

import textclean
from textclean import (
    Cleaned,
    DecodeError,
    DocumentError,
    Edit,
    Flag,
    Lifted,
    Pipeline,
    RestoreError,
    TextcleanError,
    apply,
)
from textclean.rulebook.terms import Terms
from textclean.text.decoding import Decoded, decode, encode

ROOT = Path(__file__).resolve().parent.parent
ENCODINGS = (
    *("utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32-le", "latin-1", "cp1252", "cp1251", "cp1250", "cp1253"),
    *("cp1254", "cp1255", "cp1256", "cp1257", "iso-8859-2", "iso-8859-5", "koi8-r", "mac-roman", "cp437", "cp850", "cp852"),
    *("cp866", "shift-jis", "euc-jp", "iso-2022-jp", "gb18030", "big5", "euc-kr", "cp874"),
)  # fmt: skip
MOST_BYTES = 20_000  # of a case: long ones take their time and find nothing more
SLOW_MICROSECONDS = 2_000  # a character, of a case of 100 characters and more: told, never a failure
_SHRINKING_TRIES = 400
_LINE_ENDS = (b"\n", b"\n", b"\n", b"\r\n", b"\r", b"\n\n", b"\x85", b" ", b"")


# ---------------------------------------------------------------------------------------------------------------- cases


@cache
def documents() -> tuple[bytes, ...]:
    """The seed documents of the repository."""
    return tuple(p.read_bytes() for p in sorted((ROOT / "seeds").iterdir()) if p.is_file())


@cache
def fragments() -> tuple[str, ...]:
    """The texts of the rules' examples and keeps."""
    found: set[str] = set()
    for rule in textclean.rules.values():
        terms = rule.matcher.terms if isinstance(rule.matcher, Terms) else ()
        for examples, keeps in ((rule.examples, rule.keeps), *((t.examples, t.keeps) for t in terms)):
            found |= {e.dirty for e in examples} | {e.clean for e in examples if e.clean} | {k.text for k in keeps}
    return tuple(sorted(found))


def case(seed: int, number: int) -> bytes:
    """The bytes of one case; the same for the same seed, number and checkout."""
    rng = random.Random(f"{seed} {number}")
    source = rng.choice(_SOURCES)(rng)[:MOST_BYTES]
    for _ in range(rng.choice((0, 0, 1, 1, 2, 3, 6))):
        source = rng.choice(_MUTATIONS)(rng, source)
    return source[:MOST_BYTES]


def _document(rng: random.Random) -> bytes:
    return rng.choice(documents())


def _some_lines(rng: random.Random) -> bytes:
    lines = rng.choice(documents()).splitlines(keepends=True) or [b""]
    start = rng.randrange(len(lines))
    return b"".join(lines[start : start + rng.randint(1, 5)])


def _examples(rng: random.Random) -> bytes:
    found = [rng.choice(fragments()).encode() for _ in range(rng.randint(1, 6))]
    return b"".join(f + rng.choice(_LINE_ENDS) for f in found)


def _mixed_lines(rng: random.Random) -> bytes:
    """Lines of several documents and examples, each in an encoding of its own."""
    lines = (_some_lines(rng) if rng.random() < 0.5 else _examples(rng) for _ in range(rng.randint(2, 4)))
    few = rng.sample(ENCODINGS, 2)
    return b"\n".join(_text(line).encode(rng.choice(few), "ignore") for line in lines)


_ALPHABETS = (
    b"ab \n",
    b" .,;'\"-\n\xe2\x80\x9c\x9d",
    b"\xc3\xa9\xc2 a\x80",
    bytes(range(32, 256)),
    bytes(range(256)),
)


def _noise(rng: random.Random) -> bytes:
    letters = rng.choice(_ALPHABETS)
    return bytes(rng.choices(letters, k=rng.randint(0, 300)))


_SOURCES: tuple[Callable[[random.Random], bytes], ...] = (
    _document,
    _some_lines,
    _examples,
    _examples,
    _mixed_lines,
    _noise,
)


def _text(source: bytes) -> str:
    return source.decode("utf-8", "replace")


def _cut(rng: random.Random, source: bytes) -> bytes:
    at = rng.randint(0, len(source))
    return source[:at] + source[at + rng.randint(1, 40) :]


def _truncated(rng: random.Random, source: bytes) -> bytes:
    return source[: rng.randint(0, len(source))] if rng.random() < 0.5 else source[rng.randint(0, len(source)) :]


def _put(rng: random.Random, source: bytes) -> bytes:
    at = rng.randint(0, len(source))
    what = rng.choice(
        (_noise(rng)[:4], bytes((rng.randrange(256),)), rng.choice(fragments()).encode()[: rng.randint(1, 60)])
    )
    return source[:at] + what + source[at:]


def _flipped(rng: random.Random, source: bytes) -> bytes:
    out = bytearray(source)
    for _ in range(rng.randint(1, 5) if out else 0):
        out[rng.randrange(len(out))] = rng.randrange(256)
    return bytes(out)


def _doubled(rng: random.Random, source: bytes) -> bytes:
    start = rng.randint(0, len(source))
    end = start + rng.randint(1, 80)
    return source[:end] + source[start:end] * rng.choice((1, 1, 1, 2, 30)) + source[end:]


def _spliced(rng: random.Random, source: bytes) -> bytes:
    other = rng.choice(_SOURCES)(rng)
    at, there = rng.randint(0, len(source)), rng.randint(0, len(other))
    return source[:at] + other[there : there + 2_000]


def _rewritten(rng: random.Random, source: bytes) -> bytes:
    return _text(source).encode(rng.choice(ENCODINGS), rng.choice(("ignore", "replace", "xmlcharrefreplace")))


def _misread(rng: random.Random, source: bytes) -> bytes:
    """Written in one encoding, read in another, and written as UTF-8."""
    write, read = rng.choice(ENCODINGS), rng.choice(ENCODINGS)
    return (
        _text(source).encode(write, "ignore").decode(read, rng.choice(("ignore", "replace"))).encode("utf-8", "ignore")
    )


def _line_misread(rng: random.Random, source: bytes) -> bytes:
    lines = source.split(b"\n")
    at = rng.randrange(len(lines))
    lines[at] = _misread(rng, lines[at])
    return b"\n".join(lines)


_MUTATIONS: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    *(_cut, _truncated, _put, _put, _flipped, _doubled, _spliced),
    *(_rewritten, _misread, _misread, _line_misread),
)


# ----------------------------------------------------------------------------------------------------------------- laws


@dataclass(frozen=True, slots=True)
class Failure:
    """A law that didn't hold. `kind` is the same for failures that have the same cause, as far as one can tell."""

    kind: str
    words: str


class Checker:
    """The laws of docs/architecture.md for one pipeline; `slow` counts what took long."""

    def __init__(self, pipeline: Pipeline) -> None:
        self.pipeline = pipeline
        self.told: Counter[str] = Counter()

    def broken(self, source: bytes) -> Failure | None:
        """The first law that doesn't hold for these bytes, read as a file's."""
        try:
            read = decode(source)
        except DecodeError:
            self.told["no text"] += 1
            return None
        except Exception as error:  # noqa: BLE001 - any other one is what we are here for
            return Failure(f"decode-raises-{type(error).__name__}", str(error))
        if failure := _bytes_lost(read, source):
            return failure
        try:
            return self._cleaned(read.text)
        except DocumentError:
            self.told["refused"] += 1
            return None
        except Exception as error:  # noqa: BLE001 - the same
            return Failure(f"clean-raises-{type(error).__name__}", str(error))

    def _cleaned(self, text: str) -> Failure | None:
        started = time.process_time()
        cleaned = self.pipeline.clean(text)
        if len(text) >= 100 and 1e6 * (time.process_time() - started) / len(text) > SLOW_MICROSECONDS:
            self.told["slow"] += 1
        self.told["cleaned"] += 1
        self.told["changed"] += cleaned.changed
        return _way_back(cleaned) or _places(cleaned) or self._once(cleaned)

    def _once(self, cleaned: Cleaned) -> Failure | None:
        again = self.pipeline.clean(cleaned.text)
        if not again.changed:
            return None
        rules = sorted({r for e in again.edits for r in e.rules})
        return Failure(f"twice-{'+'.join(rules)}", "\n".join(map(_shown, again.edits[:10])))


def _bytes_lost(read: Decoded, source: bytes) -> Failure | None:
    said = f"read as {read.encoding}, with {len(read.patches)} patches"
    try:
        given = encode(read.text, read.encoding, read.bom, read.patches)
    except RestoreError as error:
        return Failure("bytes-lost", f"{said}: {error}")
    return None if given == source else Failure("bytes-lost", said)


def _way_back(cleaned: Cleaned) -> Failure | None:
    if apply(cleaned.original, cleaned.edits) != cleaned.text:
        return Failure("apply", "the edits don't lead to the clean text")
    if cleaned.undo() != cleaned.original:
        return Failure("undo", "the edits don't lead back to the original")
    return None


def _places(cleaned: Cleaned) -> Failure | None:
    marked: tuple[Flag | Lifted, ...] = (*cleaned.flags, *cleaned.lifted)
    for item in marked:
        if cleaned.original[item.start : item.end] != item.words:
            return Failure(f"span-{item.rule}", f"{item.start}-{item.end} isn't {item.words!a}")
    if restless := [f for f in cleaned.flags if f.kind == "unstable"]:
        return Failure(
            f"unstable-{restless[0].rule}", f"{len(restless)} flags, rules {sorted({f.rule for f in restless})}"
        )
    return None


def _shown(edit: Edit) -> str:
    return f"{edit.start}-{edit.end} {edit.before!a} -> {edit.after!a} ({', '.join(edit.rules)})"


def shrunk(source: bytes, fails: Callable[[bytes], bool]) -> bytes:
    """A part of the bytes that still fails, as small as some hundred tries make it."""
    step, tries = len(source) // 2, 0
    while step and tries < _SHRINKING_TRIES:
        at = 0
        while at < len(source) and tries < _SHRINKING_TRIES:
            less = source[:at] + source[at + step :]
            tries += 1
            if fails(less):
                source = less
            else:
                at += step
        step //= 2
    return source


# -------------------------------------------------------------------------------------------------------------- command


@dataclass(slots=True)
class Outcome:
    """What a run met: cases tried, and per kind of failure how often, with the number of its first case."""

    cases: int = 0
    failures: Counter[str] = field(default_factory=Counter)
    first: dict[str, tuple[int, bytes, Failure]] = field(default_factory=dict)


def run(checker: Checker, numbers: Iterator[int], seed: int) -> Outcome:
    """Tries the cases of these numbers."""
    out = Outcome()
    for number in numbers:
        source = case(seed, number)
        out.cases += 1
        if failure := checker.broken(source):
            out.failures[failure.kind] += 1
            out.first.setdefault(failure.kind, (number, source, failure))
    return out


def keep(folder: Path, seed: int, outcome: Outcome, checker: Checker) -> Iterator[Path]:
    """Writes one case of each kind of failure, cut down, and gives its path."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind, (number, source, failure) in sorted(outcome.first.items()):
        small = shrunk(source, partial(_fails_so, checker, kind))
        name = "".join(c if c.isalnum() or c in "-+." else "_" for c in kind)[:120]
        path = folder / f"{name}-{seed}-{number}.bin"
        path.write_bytes(small)
        now = checker.broken(small) or failure
        path.with_suffix(".txt").write_text(f"{kind}\n{now.words}\n{small!r}\n", "utf-8")
        yield path


def _fails_so(checker: Checker, kind: str, source: bytes) -> bool:
    failure = checker.broken(source)
    return failure is not None and failure.kind == kind


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line, checked."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--minutes", type=float, default=30.0, help="how long to go on (30)")
    parser.add_argument("--cases", type=int, metavar="N", help="stop after so many cases")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="other cases with every other number (1)")
    parser.add_argument("--profile", default="standard", help="the profile whose pipeline is tried (standard)")
    parser.add_argument("--failures", type=Path, metavar="DIR", help="where cases that fail are kept")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints counts. Exit status 1 where a law was broken, 2 for wrong usage."""
    told = options(arguments)
    try:
        checker = Checker(Pipeline.load(told.profile))
    except TextcleanError as error:
        print(f"benchmarks.fuzz: {error}", file=sys.stderr)
        return 2
    outcome = run(checker, _numbers(told.minutes, told.cases), told.seed)
    counts = ", ".join(f"{n} {what}" for what, n in sorted(checker.told.items()))
    print(f"{outcome.cases} cases of seed {told.seed}: {counts}; {sum(outcome.failures.values())} failures")
    for kind, times in outcome.failures.most_common():
        number, _, failure = outcome.first[kind]
        print(f"\n{kind}: {times} times, first in case {number}\n{failure.words[:1000]}")
    if told.failures is not None and outcome.failures:
        print("\nkept:", *keep(told.failures, told.seed, outcome, checker), sep="\n  ")
    return 1 if outcome.failures else 0


def _numbers(minutes: float, cases: int | None) -> Iterator[int]:
    end = time.monotonic() + 60 * minutes
    number = 0
    while time.monotonic() < end and (cases is None or number < cases):
        yield number
        number += 1


if __name__ == "__main__":
    sys.exit(main())
