"""Rows about rules: many names, many rules of a user's, and each shipped rule on inputs made of its own pieces."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.matching import FEW, names
from benchmarks.speed.bench import Bench, costs, rates
from benchmarks.speed.figures import Figure
from benchmarks.speed.texts import KB, portion, size_of
from benchmarks.speed.timing import Ratio, interleaved
from textclean import Pipeline
from textclean.errors import BudgetError
from textclean.fixers.base import Context
from textclean.rulebook import book
from textclean.rulebook.matchers import Function, Pattern
from textclean.rulebook.rule import Rule

_STAGES = ("unicode", "lines", "punctuation", "spelling", "layout")
_SHAPES = (r"\bqx{0}vork\b", r"(?<=\w )zz{0}plim(?:ed|s)?(?!\w)", r"qw{0}-\d+[a-z]", r"(?:xq{0}um|xq{0}ar) of [A-Z]\w+")


def names_list(folder: Path, count: int) -> Path:
    """Writes a list of so many persons, as a user would; gives the folder for --rules. The first of many are the few."""
    terms = {
        entry.id.partition("#")[2]: {
            "canonical": entry.form("en"),
            "type": "person",
            "standalone": "yes",
            "variants": list(entry.variants[""]),
        }
        for entry in names(count)
    }
    _write(
        folder / "names" / "made.yaml",
        {"title": "Made-up names", "why": "To measure.", "languages": ["en"], "terms": terms},
    )
    return folder


def user_rules(folder: Path, count: int) -> Path:
    """Writes so many rules that no text matches, in several shapes and stages; gives the folder for --rules."""
    for number in range(count):
        word = "".join("bcdfghjklm"[int(digit)] for digit in f"{number:04}")
        pattern = _SHAPES[number % len(_SHAPES)].format(word)
        rule = {"title": f"Rule {number}", "why": "To measure.", "pattern": pattern, "with": "x"}
        _write(folder / _STAGES[number % len(_STAGES)] / f"made-{number:04}.yaml", rule)
    return folder


def _write(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False), "utf-8")  # JSON is YAML


def many_names(bench: Bench) -> Iterator[Figure]:
    """The news with a name of the list in each article, against the short and against the long list."""
    known = names(FEW)
    texts = []
    for number, text in enumerate(portion(bench.corpora.news, bench.effort.bytes // 2)):
        entry = known[number % FEW]
        texts.append(f"{text}\nLater {entry.form('en').split()[0]} {entry.variants[''][0]} opened the doors.")
    with tempfile.TemporaryDirectory() as place:
        few = Pipeline.load(rules=[names_list(Path(place, "few"), FEW)])
        many = Pipeline.load(rules=[names_list(Path(place, "many"), bench.effort.names)])
        if few.clean(texts[0]).text != many.clean(texts[0]).text:
            raise RuntimeError("the two lists don't do the same")
        times = interleaved(
            {"few": bench.cleaning(texts, few), "many": bench.cleaning(texts, many)}, bench.effort.rounds
        )
    row = costs("names", f"{bench.effort.names:,} names of a user's instead of {FEW}", 1.5, 2)
    yield Figure.of(row, Ratio.of(times["many"], times["few"]), rates=rates(times, size_of(texts)))


def many_rules(bench: Bench) -> Iterator[Figure]:
    """The news with many rules of a user's that find nothing there."""
    texts = portion(bench.corpora.news, bench.effort.bytes // 2)
    with tempfile.TemporaryDirectory() as place:
        more = Pipeline.load(rules=[user_rules(Path(place), bench.effort.rules)])
        tasks = {"without": bench.cleaning(texts), "with": bench.cleaning(texts, more)}
        times = interleaved(tasks, bench.effort.rounds)
    row = costs("user-rules", f"{bench.effort.rules:,} rules of a user's, none matching", 1.3, 1.6)
    yield Figure.of(row, Ratio.of(times["with"], times["without"]), rates=rates(times, size_of(texts)))


# --------------------------------------------------------------------------------------------------- each rule's worst

_SIZES = (16 * KB, 4 * KB, 1 * KB)
_ENOUGH_SECONDS = 0.002
_MOST_SECONDS = 0.05
_MOST_SECONDS_AGAIN = 1.0
_MOST_GROWTH = 5
_SUSPICIOUS = 4.4
"""A growth beyond this, of four times the text, is measured again: a busy machine makes single figures lie."""


class Growth(NamedTuple):
    """How much longer four times the text takes, of a rule, on a piece that is repeated."""

    times: float
    rule: str
    piece: str


def patterns(bench: Bench) -> Iterator[Figure]:
    """Each shipped pattern by itself."""
    found = [
        max(_growths(rule, _pattern(rule), bench))
        for rule in book.shipped().values()
        if isinstance(rule.matcher, Pattern)
    ]
    yield _worst("patterns", "each shipped pattern at n and 4n, on inputs of its own pieces", found)


def fixers(bench: Bench) -> Iterator[Figure]:
    """Each rule with a fixer, as a pipeline of its own."""
    found = [
        max(_growths(rule, _alone(rule), bench))
        for rule in book.shipped().values()
        if isinstance(rule.matcher, Function)
    ]
    yield _worst("fixers", "each fixer at n and 4n, on inputs of its own pieces", found)


def _worst(name: str, title: str, found: list[Growth]) -> Figure:
    worst = max(found)
    row = costs(name, title, _MOST_GROWTH, unit="times at 4 times the size")
    beyond = [
        f"{g.rule} on {g.piece[:24]!a} ({g.times:.1f})" for g in sorted(found, reverse=True) if g.times > _MOST_GROWTH
    ]
    said = f"of {len(found)}; worst {worst.rule} on {worst.piece[:24]!a}"
    also = f"; {len(beyond)} beyond {_MOST_GROWTH}: {', '.join(beyond[:8])}" if beyond else ""
    return Figure(row, worst.times, worst.times, worst.times, said + also)


def _pattern(rule: Rule) -> Callable[[str], object]:
    matcher = rule.matcher
    assert isinstance(matcher, Pattern)
    flat = rule.scope == "line"
    context = Context(language="en")
    return lambda text: matcher.found(text.replace("\n", " ") if flat else text, context)


def _alone(rule: Rule) -> Callable[[str], object]:
    clean = Pipeline([rule]).clean
    return lambda text: clean(text).text


def _growths(rule: Rule, run: Callable[[str], object], bench: Bench) -> Iterator[Growth]:
    for piece in pieces(rule)[: bench.effort.inputs]:
        yield Growth(growth(run, piece), rule.id, piece)


def pieces(rule: Rule) -> list[str]:
    """What a bad input is made of: matches of the rule in its examples, whole, without an end, halved; their single characters;
    whole examples and keeps."""
    texts = [*(e.dirty for e in rule.examples), *(k.text for k in rule.keeps)]
    out: list[str] = []
    if isinstance(rule.matcher, Pattern):
        matches = (rule.matcher.compiled.search(line) for text in texts for line in (text, *text.split("\n")))
        for found in [m.group() for m in matches if m and m.group()][:2]:
            out += [found, found[:-1], found[1:], found[: len(found) // 2], *dict.fromkeys(found[:12])]
    out += texts[:2]
    out += [f"{text}\n" for text in texts[:2]]
    out += [" ", "a", "A", "1", ".", '"', "\n"]
    return [piece for piece in dict.fromkeys(out) if piece]


def growth(run: Callable[[str], object], piece: str) -> float:
    """How many times as long four times the text takes, at the greatest size that is quick enough; 99 where it never ends.

    The texts are whole pieces: where one is cut (a mark has no partner, the last line isn't blank) a rule may do another thing.
    What grows too much is looked at again at four times the size: a window of some thousand characters around each word is full
    by then, and what isn't linear still is not.
    """

    def seconds(size: int, times: int = 1, tries: int = 1) -> float:
        text = piece * (times * max(1, size // len(piece)))
        best = float("inf")
        for _ in range(tries):
            start = time.process_time()
            run(text)
            best = min(best, time.process_time() - start)
        return best

    try:
        for size in _SIZES:
            if (small := seconds(size)) < _MOST_SECONDS:
                break
        large = seconds(size, 4)
        for tries in (3, 7):
            if large < _ENOUGH_SECONDS or large / max(small, _ENOUGH_SECONDS / 8) < _SUSPICIOUS:
                break
            small, large = seconds(size, 1, tries), seconds(size, 4, tries)
        if large / max(small, _ENOUGH_SECONDS / 8) > _MOST_GROWTH and large < _MOST_SECONDS_AGAIN:
            small, large = large, seconds(size, 16)
    except BudgetError:
        return 99.0
    return large / max(small, _ENOUGH_SECONDS / 8)
