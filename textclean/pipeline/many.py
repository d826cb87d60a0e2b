"""Many documents through one pipeline: in order, in bounded memory, one failure never stopping the others.

`clean_documents` carries `shard.clean_shard` to the processes of this machine.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from itertools import chain

from textclean.errors import DocumentError, UsageError
from textclean.pipeline.shard import PLAIN, Cleaner, Other, Result, Task, clean_one
from textclean.text.document import Cleaned, Document

CHUNK_DOCUMENTS = 64
"""What a process is handed at a time: fewer documents cost more to hand over than to clean."""
CHUNK_BYTES = 64 << 10
"""... or this much text, whichever comes first: at the end no process waits long for the last one, and little is in memory."""
CHUNK_ITEMS = 4096
"""... or this many of anything, where a stream holds other things than documents."""
FEW_DOCUMENTS = 64
"""What one process cleans in the time that others take to start."""
FEW_BYTES = 4 << 20
"""... or this much text."""


def clean_many(pipeline: Cleaner, texts: Iterable[str | bytes], jobs: int = 1) -> Iterator[Cleaned]:
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


def clean_documents(
    pipeline: Cleaner, documents: Iterable[Document | Other], *, jobs: int = 1, task: Task = PLAIN
) -> Generator[Result | Other, None, None]:
    """`clean_shard` over a stream: lazy, in order, by at most `jobs` processes, a bounded number of documents waiting.

    What is no Document comes out again in its place. With one job, or where there are few documents, the work is done here, a
    document at a time. Raises UsageError for fewer than one job.
    """
    if jobs < 1:
        raise UsageError(f"jobs must be 1 or more, found {jobs}")
    if jobs == 1:
        return _here(pipeline, documents, task)
    return _spread(pipeline, documents, jobs, task)


def _here(pipeline: Cleaner, items: Iterable[Document | Other], task: Task) -> Generator[Result | Other, None, None]:
    for item in items:
        yield (item, clean_one(pipeline, item, task)) if isinstance(item, Document) else item


def _chunks(items: Iterable[Document | Other]) -> Iterator[list[Document | Other]]:
    chunk: list[Document | Other] = []
    documents = size = 0
    for item in items:
        chunk.append(item)
        if isinstance(item, Document):
            documents += 1
            size += _size(item)
        if documents >= CHUNK_DOCUMENTS or size >= CHUNK_BYTES or len(chunk) >= CHUNK_ITEMS:
            yield chunk
            chunk, documents, size = [], 0, 0
    if chunk:
        yield chunk


def _spread(
    pipeline: Cleaner, items: Iterable[Document | Other], jobs: int, task: Task
) -> Generator[Result | Other, None, None]:
    chunks = _chunks(items)
    first: list[list[Document | Other]] = []
    documents = size = 0
    for chunk in chunks:
        first.append(chunk)
        documents += sum(isinstance(item, Document) for item in chunk)
        size += sum(_size(item) for item in chunk if isinstance(item, Document))
        if documents > FEW_DOCUMENTS or size > FEW_BYTES:
            break
    else:
        yield from _here(pipeline, chain.from_iterable(first), task)
        return
    from textclean.pipeline.pool import spread

    yield from spread(pipeline, chain(first, chunks), jobs, task)


def _size(document: Document) -> int:
    return len(document.source if document.source is not None else document.text or "")
