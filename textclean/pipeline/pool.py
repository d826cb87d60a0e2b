"""Chunks of documents handed to the processes of this machine, and taken back in order.

Apart from many.py because the machinery for processes is slow to import, and most runs need none.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from textclean.errors import DocumentError
from textclean.pipeline.many import Other, Outcome, Result, Task, clean_shard
from textclean.pipeline.pipeline import Pipeline
from textclean.text.document import Document

CHUNKS_AHEAD = 2
"""Chunks under way or waiting, for each process: so many are in memory, however long the stream is."""


def spread(
    pipeline: Pipeline, chunks: Iterable[list[Document | Other]], jobs: int, task: Task
) -> Generator[Result | Other, None, None]:
    """The results for all chunks, in order, from `jobs` processes; what is no Document comes out in its place."""
    workers = _Workers(pipeline, task, jobs)
    waiting: deque[tuple[list[Document | Other], Future[list[Outcome]]]] = deque()
    try:
        for chunk in chunks:
            waiting.append((chunk, workers.submit(_documents_of(chunk))))
            if len(waiting) >= CHUNKS_AHEAD * jobs:
                yield from _oldest(workers, waiting)
        while waiting:
            yield from _oldest(workers, waiting)
    except BaseException:  # Ctrl-C, or nobody wants the rest
        workers.kill()
        raise
    workers.end()


def _documents_of(chunk: Iterable[Document | Other]) -> list[Document]:
    """What a process needs to know of the documents: not the columns that pass through."""
    return [Document(item.id, item.text, item.source) for item in chunk if isinstance(item, Document)]


def _oldest(
    workers: _Workers, waiting: deque[tuple[list[Document | Other], Future[list[Outcome]]]]
) -> Iterator[Result | Other]:
    chunk, future = waiting.popleft()
    try:
        results = iter(future.result())
    except BrokenProcessPool:  # a process was killed: find out by which document, then go on with the rest
        workers.restart()
        results = iter([workers.alone(document) for document in _documents_of(chunk)])
        for i, (later, _) in enumerate(waiting):
            waiting[i] = (later, workers.submit(_documents_of(later)))
    for item in chunk:
        yield (item, next(results)) if isinstance(item, Document) else item


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
        self.kill()
        self._start()

    def end(self) -> None:
        """Lets the processes go, as they have nothing left to do."""
        self._pool.shutdown()

    def kill(self) -> None:
        """Stops the processes in the middle of their work."""
        for process in list((self._pool._processes or {}).values()):  # Python 3.14 has kill_workers() for this
            process.terminate()
        self._pool.shutdown(cancel_futures=True)


_ready: list[tuple[Pipeline, Task]] = []  # of a worker process: set once, when it begins


def _begin(pipeline: Pipeline, task: Task) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that hands out the work
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # whatever that process does with it: here it is the end
    _ready[:] = [(pipeline, task)]


def _work(chunk: Sequence[Document]) -> list[Outcome]:
    pipeline, task = _ready[0]
    return [cleaned for _, cleaned in clean_shard(pipeline, chunk, task)]
