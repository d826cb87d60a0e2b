"""Large texts: cleaned as small ones are, in memory that stays a small multiple of their size."""

from __future__ import annotations

import codecs
import re
import tracemalloc
from array import array
from collections.abc import Iterator

import pytest

from benchmarks.speed.texts import DAMAGED, Corpora
from textclean import Pipeline
from textclean.pipeline.shard import Task, clean_one
from textclean.structure import columns
from textclean.text import large
from textclean.text.decoding import decode
from textclean.text.document import Cleaned, Document
from textclean.text.large import Digested, Parts, Spans
from textclean.text.span import Span

MB = 1_000_000


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline.load()


@pytest.fixture(scope="module")
def corpora() -> Corpora:
    return Corpora(generate=True)


@pytest.fixture
def all_large(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every text is a large one, of many pieces."""
    large.forget()
    monkeypatch.setattr(large, "LARGE", 500)
    monkeypatch.setattr(large, "PIECE", 200)
    yield
    large.forget()


def said(cleaned: Cleaned) -> tuple[object, ...]:
    return cleaned.text, cleaned.edits, cleaned.flags, cleaned.lifted, cleaned.meta, cleaned.stats


def texts(corpora: Corpora) -> list[str]:
    news, pages = corpora.news[:4], corpora.pages[:6]
    wrapped = [re.sub(r"(.{60,72}) ", r"\1\n", text) for text in news[:2]]
    one_line = [text.replace("\n", " ") for text in (*news[:1], *pages[:1])]
    short_lines = [re.sub(r"(\S+ \S+) ", r"\1\n", text) for text in news[:2]]
    twice = ["\n\n".join((text, text)) for text in pages[:2]]
    every = [corpora.language(language)[0] for language in corpora.languages]
    damaged = [*corpora.mojibake[:4], corpora.prose(20_000, 1, damaged=True), pages[0].replace("\n", "\r\n")]
    return [*news, *pages, *wrapped, *one_line, *short_lines, *twice, *every, *damaged]


def test_large_texts_are_cleaned_as_small_ones_are(
    pipeline: Pipeline, corpora: Corpora, request: pytest.FixtureRequest
) -> None:
    given = texts(corpora)
    expected = [said(pipeline.clean(text)) for text in given]
    request.getfixturevalue("all_large")
    for text, outcome in zip(given, expected, strict=True):
        assert large.is_large(text)
        assert said(pipeline.clean(text)) == outcome
        from_bytes = pipeline.clean(text.encode())
        assert from_bytes.decoded is not None
        assert from_bytes.decoded.text == from_bytes.original == text
        assert (from_bytes.text, from_bytes.edits) == outcome[:2]


@pytest.mark.usefixtures("all_large")
@pytest.mark.parametrize(
    ("mark", "encoding", "bad"),
    [(b"", "utf-8", b""), (codecs.BOM_UTF8, "utf-8", b""), (b"", "utf-8", b"\xff"), (b"", "cp1251", b"")],
)
def test_the_original_is_the_text_that_was_read(pipeline: Pipeline, mark: bytes, encoding: str, bad: bytes) -> None:
    text = "Поезд пришёл вовремя . . Никто не вышел на платформу, и он уехал дальше.\n" * 40
    source = mark + text.encode(encoding) + bad
    cleaned = clean_one(pipeline, Document("a.txt", source=source), Task(records=True))
    assert isinstance(cleaned, Cleaned)
    assert cleaned.original == decode(source).text == cleaned.undo() != cleaned.text


@pytest.mark.usefixtures("all_large")
@pytest.mark.parametrize("text", ["", "\n", "a", "a\n", "\n\nb \n c", " \t\n".join(map(str, range(300)))])
def test_lines_are_the_same_however_they_are_held(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large, "LARGE", 0)
    lines, spans = large.lines_of(text), large.line_spans(text)
    assert isinstance(lines, Parts)
    assert isinstance(spans, Spans)
    assert [*lines] == text.split("\n")
    assert [text[start:end] for start, end in spans] == text.split("\n")
    assert [*lines[1:]] == text.split("\n")[1:]
    assert lines[-1] == text.rsplit("\n", maxsplit=1)[-1]
    assert [*large.filled(text)] == [words for line in text.split("\n") if (words := line.strip())]
    assert "\n".join(part for _, part in large.pieces(text)) == text
    assert " ".join(large.portions(text)).split() == text.split()
    assert [*columns(text).parts] == text.split("\n")


def test_what_is_wanted_of_a_column_is_a_column() -> None:
    text, wanted = "one two three", (1, 0, 1)
    spans = Spans(array("I", (0, 4, 8)), array("I", (3, 7, 13)))
    assert [*large.chosen(Parts(text, spans), wanted)] == ["one", "three"]
    assert large.chosen(spans.starts, wanted) == array("I", (0, 8))
    assert large.chosen(["a", "b", "c"], wanted) == ["a", "c"]
    assert [*spans[1:]] == [Span(4, 7), Span(8, 13)]


def test_long_lines_are_known_by_their_digests() -> None:
    long = "\N{LATIN SMALL LETTER E WITH ACUTE}" * 300
    known = Digested[str]()
    for line in (long, "short", "plain" * 100):
        known[line] = "en"
    assert long in known
    assert known[long] == "en"
    assert "short" not in known
    assert len(known) == 1


def test_what_is_remembered_is_forgotten() -> None:
    asked = []

    @large.remembered(2)
    def length(line: str) -> int:
        asked.append(line)
        return len(line)

    assert [length("one"), length("one")] == [3, 3]
    large.forget()
    assert length("one") == 3
    assert len(asked) == 2


def most(pipeline: Pipeline, text: str) -> int:
    """Bytes that Python's objects take at most while a text is cleaned."""
    large.forget()
    tracemalloc.start(1)
    try:
        cleaned = pipeline.clean(text)
        assert cleaned.edits
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(("kind", "most_times"), [("prose", 12), ("one line", 15)])
def test_memory_grows_with_a_text_by_a_small_multiple(
    pipeline: Pipeline, corpora: Corpora, kind: str, most_times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large, "LARGE", 1 << 16)
    monkeypatch.setattr(large, "PIECE", 1 << 16)
    small, big = (corpora.prose(size, 1) + f"\n\n{DAMAGED}" for size in (MB // 4, MB))
    if kind == "one line":
        small, big = (text.replace("\n", " ") for text in (small, big))
    pipeline.clean(small)
    growth = (most(pipeline, big) - most(pipeline, small)) / (len(big.encode()) - len(small.encode()))
    assert growth < most_times
