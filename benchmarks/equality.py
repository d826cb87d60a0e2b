"""Holds the fast engine against the naive one, which runs the passes one by one: text, edits and flags must be the same.

usage: python -m benchmarks.equality [--texts 200000] [--seed N] [--jobs N] [--most 400]

A text is a case of `benchmarks.fuzz` (seed documents, examples and keeps of the rules, spliced, cut, damaged), some with lines of
the corpora where they are at hand, at most so many characters long. Every so many texts go through another of forty pipelines:
all shipped rules, or a random half of them, or a few, and beside them rules of a user's, whose patterns are put together at
random. Text 17 of a seed is the same in every run with the same checkout. Exit status 1 where the two differ; the first of them
are shown.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial

import textclean
from benchmarks import fuzz
from benchmarks.texts import Texts
from textclean import Pipeline, Rule
from textclean.pipeline import engine
from textclean.pipeline.engine import Plan

PIPELINES = 40
_SHARE = 500  # texts a process is handed at once
_SHOWN = 5
_PIECES = (
    *("a", "e", "the", "Kiev", "\\.", ",", "\\d", "\\w+", "\\s", "[ \\t]+", "[A-Z]", "[^\\n]", "\\p{Lu}", "\\p{L}{2,}", "é"),
    *("(?i:by)", "(?:of|in)", "\\b", "^", "$", "\\n", '"', "\u2019", "[\u201c\u201d]", "\u2014", "\\([^)]*\\)", "и", "的"),
    *("\\G", "[\\t-\\r]", "\\S", "[^\\s]", "|", "[_[:digit:]]", "\\A", "\\Z", "(?:(?:a{9}){3}){3}"),
    *("(?<=a)", "(?<!e)", "(?= )", "(?!\\w)", "x?", "[a-f]*?", "(?s:.)", "\\W", "&", "Ã", "\xa0", "ü"),
)  # fmt: skip
_GAPS = ("\n" * 30, "\t" * 90, " " * 70, "\x1c", "\n\n", "\x85", "\xa0" * 40)
_SCOPES = ("line", "line", "paragraph", "document", "head", "tail")


def users_rule(chance: random.Random, number: int) -> Rule:
    """A rule whose pattern is put together from pieces, and which drops what it finds or writes a mark in its place."""
    pattern = "".join(chance.choices(_PIECES, k=chance.randint(1, 6)))
    spec = {
        "title": "A user's rule",
        "why": "To be held against the shipped ones.",
        "pattern": pattern,
        "with": chance.choice(("", "", "_")),
        "scope": chance.choice(_SCOPES),
        "source": "made at random",
    }
    stage = chance.choice(("unicode", "boilerplate", "punctuation", "layout"))
    return textclean.make_rule(f"{stage}/own-{number}", json.dumps(spec))


@cache
def plans(seed: int, number: int) -> tuple[Plan, Plan]:
    """The same passes with and without a sieve."""
    chance = random.Random(f"{seed} pipeline {number}")
    pipeline = Pipeline.load(chance.choice(("standard", "standard", "page", "editorial")))
    share = chance.choice((1.0, 0.5, 0.1))
    rules = [rule for rule in pipeline.rules if chance.random() < share]
    rules += [users_rule(chance, n) for n in range(chance.choice((0, 1, 5)))]
    chosen = Pipeline(rules or pipeline.rules)
    return chosen.plan, Plan(chosen.passes, chosen.observers, sieved=False)


@cache
def _lines() -> tuple[str, ...]:
    texts = Texts()
    return tuple(line for language in texts.languages for line in texts.sentences(language)[:500])


def text(seed: int, number: int, most: int) -> str:
    """One text; the same for the same seed, number and checkout."""
    chance = random.Random(f"{seed} text {number}")
    found = fuzz.case(seed, number).decode("utf-8", "replace")
    if chance.random() < 0.3:
        lines = [*found.split("\n"), *chance.sample(_lines(), chance.randint(1, 3))]
        chance.shuffle(lines)
        found = "\n".join(lines)
    start = chance.randrange(len(found) - most) if len(found) > most else 0
    found = found[start : start + most]
    for _ in range(chance.choice((0, 0, 0, 1, 2))):
        at = chance.randrange(len(found) + 1)
        found = found[:at] + chance.choice(_GAPS) + found[at:]
    return found


def difference(words: str, fast: Plan, slow: Plan) -> str:
    """What the two engines don't agree on; empty where they do."""
    a, b = engine.clean(words, fast), engine.clean(words, slow)
    if a.text != b.text:
        return f"text: {a.text!r} for {b.text!r}"
    if [step.edits for step in a.steps] != [step.edits for step in b.steps]:
        return f"edits: {a.steps!r} for {b.steps!r}"
    seen, known = fast.observed(a.work, a.recorded), slow.observed(b.work, b.recorded)
    return "" if seen == known else f"seen: {seen!r} for {known!r}"


def differing(numbers: range, *, seed: int, most: int) -> list[str]:
    """The texts of these numbers on which they differ, with what differs."""
    out = []
    for number in numbers:
        words = text(seed, number, most)
        if found := difference(words, *plans(seed, number // _SHARE % PIPELINES)):
            out.append(f"text {number}, {words!r}\n  {found}")
    return out


def _shares(count: int) -> Iterator[range]:
    return (range(at, min(at + _SHARE, count)) for at in range(0, count, _SHARE))


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints how many texts there were and on how many the engines differ."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.equality", description=(__doc__ or "").split("\n", 1)[0]
    )
    parser.add_argument("--texts", type=int, default=200_000, metavar="N", help="how many texts (200,000)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="other texts with every other number (1)")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes (1)")
    parser.add_argument("--most", type=int, default=400, metavar="N", help="characters of a text at the most (400)")
    told = parser.parse_args(arguments)
    work = partial(differing, seed=told.seed, most=told.most)
    if told.jobs > 1:
        with ProcessPoolExecutor(told.jobs) as pool:
            found = [line for lines in pool.map(work, _shares(told.texts)) for line in lines]
    else:
        found = [line for share in _shares(told.texts) for line in work(share)]
    print(f"{told.texts} texts of seed {told.seed}: the engines differ on {len(found)}")
    for line in found[:_SHOWN]:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
