"""Many documents at once: in order, in bounded memory, one failure never stopping the others, equal to one by one."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterator
from typing import Any

import pytest

import textclean
from textclean import Cleaned, Document, DocumentError, Pipeline, UsageError
from textclean.engines import local
from textclean.io.readers import Failure
from textclean.pipeline import many, pool
from textclean.pipeline.later import Later
from textclean.pipeline.many import clean_documents
from textclean.pipeline.shard import Cleaner, Task, clean_shard

TEXTS = [
    f"Document {n} is over. . But they stayed, and \N{LEFT DOUBLE QUOTATION MARK}number {n}\N{RIGHT DOUBLE QUOTATION MARK} went."
    for n in range(300)
]


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline([textclean.rules["punctuation/stray-stop"]])


class Brittle:
    """In place of a pipeline: some texts break it, in several ways."""

    def clean(self, text: str | bytes, *, id: str = "", **_: Any) -> Cleaned:
        assert isinstance(text, str)
        if "reason" in text:
            raise DocumentError("a reason of its own")
        if "defect" in text:
            raise ValueError("nobody thought of this")
        if "large" in text:
            raise MemoryError
        if "die" in text:
            os._exit(9)
        if "usage" in text:
            raise UsageError("wrong call")
        return Cleaned(text, text.upper(), id=id)

    def bind(self, cleaned: Cleaned) -> Cleaned:
        return cleaned


def brittle() -> Any:
    return Brittle()


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_many_are_cleaned_in_order_whatever_the_number_of_processes(pipeline: Pipeline, jobs: int) -> None:
    given: list[str | bytes] = [t.encode("utf-16") if n % 7 == 0 else t for n, t in enumerate(TEXTS)]
    cleaned = list(pipeline.clean_many(given, jobs=jobs))
    assert [c.text for c in cleaned] == [t.replace(". .", ".") for t in TEXTS]
    assert [c.undo() for c in cleaned] == TEXTS
    assert [len(c.edits) for c in cleaned] == [1] * len(TEXTS)


@pytest.mark.parametrize("jobs", [1, 2])
def test_records_are_the_same_whoever_computes_them(pipeline: Pipeline, jobs: int) -> None:
    documents = [Document(str(n), t) for n, t in enumerate(TEXTS)]
    for _, cleaned in clean_documents(pipeline, documents, jobs=jobs, task=Task(records=True)):
        assert isinstance(cleaned, Cleaned)
        assert {"edits", "flags", "lifted", "meta", "stats"} <= cleaned.__dict__.keys()
        alone = pipeline.clean(cleaned.original)
        for name in ("text", "edits", "flags", "lifted", "meta", "stats"):
            assert getattr(cleaned, name) == getattr(alone, name)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_failure_is_raised_in_its_turn_and_the_others_follow(pipeline: Pipeline, jobs: int) -> None:
    texts = [*TEXTS[:100], "lone \ud800", *TEXTS[100:]]
    seen: list[str] = []
    cleaned = pipeline.clean_many(texts, jobs=jobs)
    while True:
        try:
            seen.append(next(cleaned).text)
        except StopIteration:
            break
        except DocumentError as error:
            seen.append(str(error))
    assert len(seen) == len(texts)
    assert seen[100].startswith("lone surrogate U+D800 at offset 5")
    assert seen[101] == TEXTS[100].replace(". .", ".")


def test_every_kind_of_failure_is_one_named_failure() -> None:
    shard = clean_shard(brittle(), [Document(word, word) for word in ("well", "reason", "defect", "large")])
    said = {d.id: c.text if isinstance(c, Cleaned) else str(c) for d, c in shard}
    assert said == {
        "well": "WELL",
        "reason": "a reason of its own",
        "defect": "ValueError while cleaning: nobody thought of this; this is a defect of a rule or of textclean",
        "large": "needs more memory than there is: 5 characters",
    }
    [(_, cleaned)] = clean_shard(brittle(), [Document("neither")])
    assert str(cleaned) == "holds neither text nor bytes"


def test_a_document_that_kills_its_process_is_one_named_failure() -> None:
    texts = [f"text {n}" for n in range(200)]
    texts[70] = texts[150] = "die"
    results = list(clean_documents(brittle(), [Document(t, t) for t in texts], jobs=2))
    assert [d.id for d, _ in results] == texts
    for document, cleaned in results:
        if document.id == "die":
            assert "was killed" in str(cleaned)
        else:
            assert isinstance(cleaned, Cleaned)
            assert cleaned.text == document.id.upper()


def test_whoever_leaves_early_leaves_no_process_behind() -> None:
    """Processes are killed while they write answers larger than a pipe holds: this waited for the rest of one for ever."""
    for _ in range(5):
        results = clean_documents(brittle(), [Document(str(n), "text " * 5000) for n in range(300)], jobs=3)
        next(results)
        results.close()
        assert not multiprocessing.active_children()


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_wrong_call_ends_it(jobs: int) -> None:
    documents = [Document("usage", "usage")] * 200
    with pytest.raises(UsageError, match="wrong call"):
        list(clean_documents(brittle(), documents, jobs=jobs))


def test_wrong_calls(pipeline: Pipeline) -> None:
    with pytest.raises(UsageError, match="jobs must be 1 or more, found -1"):
        local.clean(pipeline, [], jobs=-1)
    with pytest.raises(TypeError, match="text 1 is of type int"):
        list(pipeline.clean_many(["a", 1]))  # type: ignore[list-item]


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_no_document_comes_out_in_its_place(pipeline: Pipeline, jobs: int) -> None:
    items: list[Document | Failure] = []
    for n, text in enumerate(TEXTS):
        items.append(Document(str(n), text))
        items += [Failure(f"{n}-{i}", "unread") for i in range(n % 3)]
    out = list(local.clean(pipeline, items, jobs=jobs))
    assert [o.id if isinstance(o, Failure) else o[0].id for o in out] == [i.id for i in items]


def test_a_stream_is_read_only_so_far_ahead(pipeline: Pipeline) -> None:
    pulled = 0

    def stream() -> Iterator[str]:
        nonlocal pulled
        for text in TEXTS * 20:
            pulled += 1
            yield text

    taken = pipeline.clean_many(stream(), jobs=2)
    next(taken)
    assert pulled <= (pool.CHUNKS_AHEAD * 2 + 1) * many.CHUNK_DOCUMENTS
    serial = pipeline.clean_many(stream(), jobs=1)
    pulled = 0
    next(serial)
    assert pulled == 1


def test_chunks_are_bounded_by_documents_by_bytes_and_by_items() -> None:
    large = Document("large", source=b"x" * (many.CHUNK_BYTES // 2))
    assert [len(c) for c in many._chunks([large] * 5)] == [2, 2, 1]
    assert [len(c) for c in many._chunks([Document("a", "b")] * 130)] == [64, 64, 2]
    assert [len(c) for c in many._chunks(["other"] * (many.CHUNK_ITEMS + 1))] == [many.CHUNK_ITEMS, 1]


@pytest.mark.parametrize(
    ("documents", "size", "others"),
    [(many.FEW_DOCUMENTS, 2, False), (20, many.CHUNK_BYTES, False), (3, many.FEW_BYTES // 2, True), (65, 2, True)],
)
def test_few_documents_are_cleaned_here(
    documents: int, size: int, others: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether they are one chunk or many: other processes would take longer to start."""
    asked: list[int] = []

    def spread(pipeline: Cleaner, chunks: object, jobs: int, task: Task) -> Iterator[Cleaned]:
        asked.append(jobs)
        return iter(())

    monkeypatch.setattr(pool, "spread", spread)
    results = list(clean_documents(brittle(), [Document("x", "y" * size)] * documents, jobs=2))
    assert (len(results), asked) == ((0, [2]) if others else (documents, []))


def test_a_pipeline_is_the_same_after_pickling() -> None:
    import pickle

    whole = Pipeline.load()
    copy = pickle.loads(pickle.dumps(whole))
    assert copy.digest == whole.digest
    assert [r.id for r in copy.rules] == [r.id for r in whole.rules]


def test_a_result_may_be_pickled_while_another_thread_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import pickle

    cleaned = Pipeline.load().clean("It is over . . and they said ,  no.\nTwo lines . . here.\nThree.")
    pack = Later.__reduce__

    def meanwhile(self: Later) -> tuple[object, ...]:
        reader = threading.Thread(target=lambda: cleaned.edits)
        reader.start()
        reader.join()
        return pack(self)

    monkeypatch.setattr(Later, "__reduce__", meanwhile)
    assert pickle.loads(pickle.dumps(cleaned)).edits == cleaned.edits != ()
