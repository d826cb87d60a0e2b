"""What names cost: the same text against 200 and against 20,000 of them. `python -m benchmarks.matching`"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from textclean.fixers.base import Context
from textclean.names.entry import Entry
from textclean.names.layer import layer
from textclean.names.table import Source, Table
from textclean.rulebook.terms import Term, Terms, united
from textclean.smallwords import wordset

FEW, MANY = 200, 20_000
MOST = 1.5
"""The ratio that docs/architecture.md promises: it costs the same however many names there are."""
_SYLLABLES = [
    a + b
    for a in ("b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "kr", "st", "tr")
    for b in "aeiou"
]
_SMALL = sorted(
    wordset("the of and to in a is was for on that said by with at from it as his her an were not be which")
)
_LARGE = sorted(wordset("Monday Berlin President Council Europe The In It He They March Parliament German"))


class Cost(NamedTuple):
    """Seconds for a walk over the text, the forms found, and the words at which a form was looked for."""

    seconds: float
    found: int
    looked_up: int


@lru_cache(maxsize=2)
def names(count: int) -> tuple[Entry, ...]:
    """Persons with a full name and two variants of the surname; no two have a surname in common. The first of many are the
    few."""
    random_ = random.Random(7)
    made: dict[str, Entry] = {}
    while len(made) < count:
        surname = "".join(random_.choices(_SYLLABLES, k=4)).capitalize()
        given = "".join(random_.choices(_SYLLABLES, k=2)).capitalize()
        variants = {"": (f"{surname}h", f"{surname[:-1]}ey")}
        made.setdefault(
            surname, Entry(f"names/made#{surname.lower()}", {"en": f"{given} {surname}"}, "person", variants=variants)
        )
    return tuple(made.values())


def text(words: int = 60_000) -> str:
    """News-like: small words, capitalised words that are no names, and now and then one of the first names."""
    random_ = random.Random(11)
    known = names(FEW)
    out: list[str] = []
    for n in range(words):
        if n % 40 == 0:
            entry = random_.choice(known)
            out.append(f"{entry.form('en').split()[0]} {random_.choice(entry.variants[''])}")
        elif n % 6 == 0:
            out.append(random_.choice(_LARGE))
        else:
            out.append(random_.choice(_SMALL))
        if n % 15 == 14:
            out[-1] += "."
    return " ".join(out)


class _Counting(Table):
    """A table that counts the words at which it compares forms."""

    looked_up = 0

    def _longest(self, *args, **kwargs):  # type: ignore[no-untyped-def]
        self.looked_up += 1
        return super()._longest(*args, **kwargs)


def walk(count: int, sample: str, *, times: int = 5) -> Cost:
    """The best of several walks over the sample, with that many names."""
    entries = {entry.id.partition("#")[2]: entry for entry in names(count)}
    table = _Counting([Source(layer(entries), entries.__getitem__)], "en")
    found = sum(1 for _ in table.matches(sample))  # and everything that is made when it is first asked for
    looked_up = table.looked_up
    return Cost(min(_timed(lambda: sum(1 for _ in table.matches(sample))) for _ in range(times)), found, looked_up)


def rewriting(count: int, sample: str, *, times: int = 3) -> float:
    """Seconds for the whole of it, guards and all."""
    entries = {entry.id.partition("#")[2]: entry for entry in names(count)}
    lists = united((Terms(list(entries), lambda key: Term(entries[key]), {}, ("en",)),))
    lists.outcome(sample, Context(sample, language="en"))
    return min(_timed(lambda: lists.outcome(sample, Context(sample, language="en"))) for _ in range(times))


def _timed(run) -> float:  # type: ignore[no-untyped-def]
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def main(_: Sequence[str] = ()) -> int:
    """Prints the figures; 1 if the many cost too much."""
    sample = text()
    few, many = walk(FEW, sample), walk(MANY, sample)
    for count, cost in ((FEW, few), (MANY, many)):
        print(f"{count:6,} names: {1000 * cost.seconds:6.1f} ms for {len(sample):,} characters, {cost.found:,} found")
    ratio = many.seconds / few.seconds
    short = sample[: len(sample) // 10]
    whole = rewriting(MANY, short) / rewriting(FEW, short)
    print(f"ratio {ratio:.2f}, with guards {whole:.2f}; at most {MOST}")
    return 0 if max(ratio, whole) <= MOST else 1


if __name__ == "__main__":
    raise SystemExit(main())
