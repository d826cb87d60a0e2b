"""Other cleaners on the same texts in the same run: MB a second, and how many times as fast as ftfy each of them is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from benchmarks import peers
from benchmarks.speed.bench import Bench, rates
from benchmarks.speed.texts import KB, portion, size_of
from benchmarks.speed.timing import Task, interleaved

Cleaner = Callable[[str], object]
KNOWN = ("clean-text", "textacy", "sacremoses", "unstructured", "datatrove")
_BYTES = 60 * KB


class Peers(NamedTuple):
    """MB/s by corpus and tool; `missing` are not installed."""

    rates: dict[str, dict[str, float]]
    missing: list[str]


def measure(bench: Bench) -> Peers:
    """All tools on news, on pages and on one language beyond ASCII, a portion of each: some of them are slow."""
    corpora, tools = bench.corpora, cleaners()
    most = min(_BYTES, bench.effort.bytes)
    texts = {"news": corpora.news, "pages": corpora.pages, "ru": corpora.language("ru")}
    told = {}
    for corpus, each in texts.items():
        some = portion(each, most)
        tasks: dict[str, Task] = {"textclean": bench.cleaning(some)}
        tasks |= {name: _over(clean, some) for name, clean in tools.items()}
        told[corpus] = rates(interleaved(tasks, min(3, bench.effort.rounds)), size_of(some))
    return Peers(told, [name for name in KNOWN if name not in tools])


def _over(clean: Cleaner, texts: Sequence[str]) -> Task:
    def run() -> None:
        for text in texts:
            clean(text)

    return run


def cleaners() -> dict[str, Cleaner]:
    """Each with what comes closest to cleaning a document; none does the whole of it."""
    found: dict[str, Cleaner] = dict(peers.cleaners())
    if textacy := peers.installed("textacy.preprocessing"):
        normalize = textacy.normalize
        found["textacy"] = textacy.make_pipeline(
            normalize.bullet_points,
            normalize.hyphenated_words,
            normalize.quotation_marks,
            normalize.unicode,
            normalize.whitespace,
        )
    if core := peers.installed("unstructured.cleaners.core"):
        found["unstructured"] = lambda text: core.clean(
            core.replace_unicode_quotes(text), extra_whitespace=True, dashes=True, bullets=True
        )
    if formatters := peers.installed("datatrove.pipeline.formatters"):
        found["datatrove"] = formatters.FTFYFormatter().format
    return found
