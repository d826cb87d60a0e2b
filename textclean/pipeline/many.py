"""Many documents through one pipeline: in order, in bounded memory, one failure never stopping the others.

`clean_shard` is the one function that engines carry to wherever the work is done; `clean_documents` carries it to the
processes of this machine.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import TypeVar

from textclean.errors import DocumentError, InputError, UsageError
from textclean.pipeline.pipeline import Pipeline
from textclean.text.document import Cleaned, Document

CHUNK_DOCUMENTS = 64
"""What a process is handed at a time: fewer documents cost more to hand over than to clean."""
CHUNK_BYTES = 4 << 20
"""... or this much text, whichever comes first: it bounds what waits in memory."""
CHUNK_ITEMS = 4096
"""... or this many of anything, where a stream holds other things than documents."""

Outcome = Cleaned | DocumentError
Result = tuple[Document, Outcome]
Other = TypeVar("Other")


@dataclass(frozen=True, slots=True)
class Task:
    """How a shard is to be cleaned, beside the pipeline.

    `encoding` forces how bytes are read, `fallback_encoding` is for bytes that tell nothing; `records` has everything that
    is asked of a `Cleaned` (edits, metadata, flags, figures) computed where the document is cleaned.
    """

    encoding: str | None = None
    fallback_encoding: str | None = None
    records: bool = False


PLAIN = Task()


def clean_many(pipeline: Pipeline, texts: Iterable[str | bytes], jobs: int = 1) -> Iterator[Cleaned]:
    """Cleans `texts` (str, or the bytes of files), lazily and in their order; `jobs` > 1 uses as many processes.

    A text that fails raises its DocumentError when its turn comes; asked for the next, the iterator goes on behind it.
    Raises TypeError, at its turn, for what is neither str nor bytes; UsageError for fewer than one job.
    """
    documents: Iterator[Document] = _documents(texts)
    return _OrRaise(clean_documents(pipeline, documents, jobs=jobs))


class _OrRaise(Iterator[Cleaned]):
    """No generator: those end with the first error that they raise."""

    def __init__(self, results: Iterator[Result]) -> None:
        self._results = results

    def __next__(self) -> Cleaned:
        _, cleaned = next(self._results)
        if isinstance(cleaned, DocumentError):
            raise cleaned
        return cleaned


def _documents(texts: Iterable[str | bytes]) -> Iterator[Document]:
    for number, text in enumerate(texts):
        if isinstance(text, str):
            yield Document(str(number), text)
        elif isinstance(text, bytes | bytearray | memoryview):
            yield Document(str(number), source=bytes(text))
        else:
            raise TypeError(f"text {number} is of type {type(text).__name__}; clean_many() takes str or bytes")


def clean_shard(pipeline: Pipeline, documents: Iterable[Document], task: Task = PLAIN) -> list[Result]:
    """Every document with its clean form, or with the error that says why there is none.

    Raises only what is wrong with the call, UsageError: every document of the shard would fail of it.
    """
    return [(d, _cleaned(pipeline, d, task)) for d in documents]


def _cleaned(pipeline: Pipeline, document: Document, task: Task) -> Outcome:
    given = document.text if document.source is None else document.source
    if given is None:
        return InputError("holds neither text nor bytes")
    try:
        cleaned = pipeline.clean(
            given, id=document.id, encoding=task.encoding, fallback_encoding=task.fallback_encoding
        )
        if task.records:
            _ = cleaned.edits, cleaned.lifted, cleaned.flags, cleaned.meta, cleaned.stats
        return cleaned
    except DocumentError as error:
        return error
    except UsageError:
        raise
    except MemoryError:
        return DocumentError(
            f"needs more memory than there is: {len(given)} {'bytes' if document.source else 'characters'}"
        )
    except Exception as error:  # noqa: BLE001 - a defect in a rule or in textclean must not take the other documents along
        return DocumentError(
            f"{type(error).__name__} while cleaning: {error}; this is a defect of a rule or of textclean"
        )


def clean_documents(
    pipeline: Pipeline, documents: Iterable[Document | Other], *, jobs: int = 1, task: Task = PLAIN
) -> Generator[Result | Other, None, None]:
    """`clean_shard` over a stream: lazy, in order, by at most `jobs` processes, a bounded number of documents waiting.

    What is no Document comes out again in its place. With one job, or where a single chunk holds everything, the work is
    done here, a document at a time. Raises UsageError for fewer than one job.
    """
    if jobs < 1:
        raise UsageError(f"jobs must be 1 or more, found {jobs}")
    if jobs == 1:
        return _here(pipeline, documents, task)
    return _spread(pipeline, documents, jobs, task)


def _here(pipeline: Pipeline, items: Iterable[Document | Other], task: Task) -> Generator[Result | Other, None, None]:
    for item in items:
        yield (item, _cleaned(pipeline, item, task)) if isinstance(item, Document) else item


def _chunks(items: Iterable[Document | Other]) -> Iterator[list[Document | Other]]:
    chunk: list[Document | Other] = []
    documents = size = 0
    for item in items:
        chunk.append(item)
        if isinstance(item, Document):
            documents += 1
            size += len(item.source if item.source is not None else item.text or "")
        if documents >= CHUNK_DOCUMENTS or size >= CHUNK_BYTES or len(chunk) >= CHUNK_ITEMS:
            yield chunk
            chunk, documents, size = [], 0, 0
    if chunk:
        yield chunk


def _spread(
    pipeline: Pipeline, items: Iterable[Document | Other], jobs: int, task: Task
) -> Generator[Result | Other, None, None]:
    chunks = _chunks(items)
    first = list(islice(chunks, 2))
    if len(first) < 2:
        yield from _here(pipeline, chain.from_iterable(first), task)
        return
    from textclean.pipeline.pool import spread

    yield from spread(pipeline, chain(first, chunks), jobs, task)
