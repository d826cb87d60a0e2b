"""Many documents through one pipeline: in order, in bounded memory, one failure never stopping the others.

`clean_shard` is the one function that engines carry to wherever the work is done; `clean_documents` carries it to the
processes of this machine.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice

from textclean.errors import DocumentError, InputError, UsageError
from textclean.pipeline.pipeline import Pipeline
from textclean.text.document import Cleaned, Document

CHUNK_DOCUMENTS = 64
"""What a process is handed at a time: fewer documents cost more to hand over than to clean."""
CHUNK_BYTES = 4 << 20
"""... or this much text, whichever comes first: it bounds what waits in memory."""
CHUNKS_AHEAD = 2
"""Chunks read ahead for each process."""

Outcome = Cleaned | DocumentError
Result = tuple[Document, Outcome]


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
    return _OrRaise(clean_documents(pipeline, _documents(texts), jobs=jobs))


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
        return DocumentError(f"needs more memory than there is: {len(given)} {'bytes' if document.source else 'characters'}")
    except Exception as error:  # noqa: BLE001 - a defect in a rule or in textclean must not take the other documents along
        return DocumentError(f"{type(error).__name__} while cleaning: {error}; this is a defect of a rule or of textclean")


def clean_documents(
    pipeline: Pipeline, documents: Iterable[Document], *, jobs: int = 1, task: Task = PLAIN
) -> Iterator[Result]:
    """`clean_shard` over a stream: lazy, in order, with at most `jobs` processes and a bounded number of documents waiting.

    With one job, or where a single chunk holds everything, the work is done here, a document at a time. Raises UsageError
    for fewer than one job.
    """
    if jobs < 1:
        raise UsageError(f"jobs must be 1 or more, found {jobs}")
    if jobs == 1:
        return _here(pipeline, documents, task)
    return _spread(pipeline, _chunks(documents), jobs, task)


def _here(pipeline: Pipeline, documents: Iterable[Document], task: Task) -> Iterator[Result]:
    for document in documents:
        yield document, _cleaned(pipeline, document, task)


def _chunks(documents: Iterable[Document]) -> Iterator[list[Document]]:
    chunk: list[Document] = []
    size = 0
    for document in documents:
        chunk.append(document)
        size += len(document.source if document.source is not None else document.text or "")
        if len(chunk) >= CHUNK_DOCUMENTS or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _spread(pipeline: Pipeline, chunks: Iterator[list[Document]], jobs: int, task: Task) -> Iterator[Result]:
    first = list(islice(chunks, 2))
    if len(first) < 2:
        yield from _here(pipeline, chain.from_iterable(first), task)
        return
    workers = _Workers(pipeline, task, jobs)
    waiting: deque[tuple[list[Document], Future[list[Outcome]]]] = deque()
    try:
        for chunk in chain(first, chunks):
            waiting.append((chunk, workers.submit(chunk)))
            if len(waiting) >= CHUNKS_AHEAD * jobs:
                yield from _oldest(workers, waiting)
        while waiting:
            yield from _oldest(workers, waiting)
    finally:
        workers.end()


def _oldest(workers: _Workers, waiting: deque[tuple[list[Document], Future[list[Outcome]]]]) -> Iterator[Result]:
    chunk, future = waiting.popleft()
    try:
        results = future.result()
    except BrokenProcessPool:  # a process was killed: find out by which document, then go on with the rest
        workers.restart()
        results = [workers.alone(document) for document in chunk]
        for i, (later, _) in enumerate(waiting):
            waiting[i] = (later, workers.submit(later))
    yield from zip(chunk, results, strict=True)


class _Workers:
    """Processes that each hold the pipeline, told to them once."""

    def __init__(self, pipeline: Pipeline, task: Task, jobs: int) -> None:
        self._told = (pipeline, task)
        self._jobs = jobs
        self._start()

    def _start(self) -> None:
        self._pool = ProcessPoolExecutor(self._jobs, initializer=_begin, initargs=self._told)

    def submit(self, chunk: Sequence[Document]) -> Future[list[Outcome]]:
        try:
            return self._pool.submit(_work, chunk)
        except BrokenProcessPool as error:
            failed: Future[list[Outcome]] = Future()
            failed.set_exception(error)
            return failed

    def alone(self, document: Document) -> Outcome:
        """The result for one document; a process may die of it, as nothing else is under way."""
        try:
            return self.submit([document]).result()[0]
        except BrokenProcessPool:
            self.restart()
            return DocumentError("the process that cleaned it was killed: out of memory, or a defect in a library")

    def restart(self) -> None:
        self.end()
        self._start()

    def end(self) -> None:
        """Stops the processes, also in the middle of their work."""
        processes = list((self._pool._processes or {}).values())  # Python 3.14 has terminate_workers()
        self._pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()


_ready: list[tuple[Pipeline, Task]] = []  # of a worker process: set once, when it begins


def _begin(pipeline: Pipeline, task: Task) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that hands out the work
    _ready[:] = [(pipeline, task)]


def _work(chunk: Sequence[Document]) -> list[Outcome]:
    pipeline, task = _ready[0]
    return [cleaned for _, cleaned in clean_shard(pipeline, chunk, task)]
