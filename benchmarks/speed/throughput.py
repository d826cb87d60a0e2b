"""Rows about texts: how many times as fast as ftfy alone, what size and damage cost, what reading the edits costs."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.speed.bench import MB, Bench, costs, faster, rates
from benchmarks.speed.figures import Figure
from benchmarks.speed.texts import DOCUMENT, KB, size_of
from benchmarks.speed.timing import Ratio, Task, interleaved


def news(bench: Bench) -> Iterator[Figure]:
    yield bench.over_ftfy(faster("news", "bodies of news articles", 25, 18), bench.some(bench.corpora.news))


def pages(bench: Bench) -> Iterator[Figure]:
    yield bench.over_ftfy(faster("pages", "text of whole web pages", 18, 13), bench.some(bench.corpora.pages))


def languages(bench: Bench) -> Iterator[Figure]:
    for language in bench.corpora.languages:
        texts = bench.corpora.language(language)
        while len(texts) > 1 and size_of(texts) > bench.effort.language_bytes:
            texts = texts[: max(1, len(texts) * 2 // 3)]
        row = faster(f"language-{language}", f"25 sentences a text: {language}", 13, 9)
        yield bench.over_ftfy(row, texts)


def short(bench: Bench) -> Iterator[Figure]:
    texts = bench.corpora.short
    most = max(100, bench.effort.bytes // 400)
    yield bench.over_ftfy(faster("short", "texts of 200 bytes", 8, 6), texts[:most])


def mojibake(bench: Bench) -> Iterator[Figure]:
    texts = bench.corpora.mojibake
    while size_of(texts) > bench.effort.bytes // 4 and len(texts) > 2:
        texts = texts[: len(texts) * 2 // 3]
    yield bench.over_ftfy(
        faster("mojibake", "every line mojibake", 1.5, 0.7), texts, rounds=min(3, bench.effort.rounds)
    )


def _name(size: int) -> str:
    return f"{size // MB} MB" if size >= MB else f"{size // KB} KB"


def _per_byte(bench: Bench, texts: dict[str, list[str]]) -> dict[str, list[float]]:
    """Seconds a byte, a figure a round."""
    tasks: dict[str, Task] = {name: bench.cleaning(some) for name, some in texts.items()}
    times = interleaved(tasks, min(3, bench.effort.rounds))
    return {name: [t / size_of(texts[name]) for t in seconds] for name, seconds in times.items()}


def long(bench: Bench) -> Iterator[Figure]:
    """Longer texts with one damaged line, by the byte, against texts of 4 KB."""
    corpora, most = bench.corpora, max(bench.effort.bytes, 400 * KB)
    texts = {"4 KB": corpora.documents(DOCUMENT, most // 2)}
    for size in bench.effort.long:
        texts[_name(size)] = [corpora.prose(size, seed, damaged=True) for seed in range(max(1, most // 2 // size))]
    seconds = _per_byte(bench, texts)
    for size in bench.effort.long:
        name = _name(size)
        row = costs(
            f"long-{name.replace(' ', '').lower()}",
            f"a text of {name} with one damaged line",
            1.5,
            2,
            unit="times 4 KB, a byte",
        )
        yield Figure.of(row, Ratio.of(seconds[name], seconds["4 KB"]), rates=_rates(seconds))


def linear(bench: Bench) -> Iterator[Figure]:
    """Right texts of several sizes, by the byte: the dearest size against the cheapest."""
    corpora, most = bench.corpora, max(bench.effort.bytes // 2, 100 * KB)
    texts = {_name(size): corpora.documents(size, most) for size in bench.effort.linear}
    seconds = _per_byte(bench, texts)
    best = {name: min(each) for name, each in seconds.items()}
    dear, cheap = max(best, key=lambda n: best[n]), min(best, key=lambda n: best[n])
    row = costs("linear", f"{next(iter(texts))} to {list(texts)[-1]}: the dearest size by the cheapest, a byte", 1.5)
    yield Figure.of(row, Ratio.of(seconds[dear], seconds[cheap]), f"dearest {dear}, cheapest {cheap}", _rates(seconds))


def _rates(per_byte: dict[str, list[float]]) -> dict[str, float]:
    return rates(per_byte, 1)


def edits(bench: Bench) -> Iterator[Figure]:
    """What it costs to read the edits of every document, beside its text."""
    clean = bench.pipeline.clean
    for name, texts in (("edits", bench.some(bench.corpora.news)), ("edits-pages", bench.some(bench.corpora.pages))):

        def recorded(texts: list[str] = texts) -> None:
            for text in texts:
                cleaned = clean(text)
                _ = cleaned.text, cleaned.edits

        times = interleaved({"text": bench.cleaning(texts), "edits": recorded}, bench.effort.rounds)
        what = "news" if name == "edits" else "pages"
        row = costs(name, f"the edits of every document read, {what}", 2.2, 3, unit="times text alone")
        yield Figure.of(row, Ratio.of(times["edits"], times["text"]), rates=rates(times, size_of(texts)))
