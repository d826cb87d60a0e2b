"""Chunks of documents handed to the processes of this machine, and taken back in order.

Apart from many.py because the machinery for processes is slow to import, and most runs need none.

Each process has a pipe of its own to this one, and nothing else is shared: no locks, queues or threads here that a process
killed in the middle of its work could leave waiting. A process that dies is the end of its pipe; the end of the pipe is the
end of the process.
"""

from __future__ import annotations

import gc
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import Pipe, Process, get_start_method
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from threading import Thread

from textclean.errors import DocumentError
from textclean.pipeline.shard import Cleaner, Other, Outcome, Result, Task, clean_shard
from textclean.text.document import Cleaned, Document

CHUNKS_AHEAD = 3
"""Chunks under way or waiting, for each process: so many are in memory, however long the stream is."""

GARBAGE = 500_000
"""New objects of a process before it looks for garbage: texts leave no circles of objects behind."""
SIGNALS = (signal.SIGINT, signal.SIGTERM)


def spread(
    pipeline: Cleaner, chunks: Iterable[list[Document | Other]], jobs: int, task: Task
) -> Generator[Result | Other, None, None]:
    """The results for all chunks, in order, from `jobs` processes; what is no Document comes out in its place."""
    team = _Team(pipeline, task)
    waiting: deque[tuple[list[Document | Other], _Job]] = deque()
    try:
        team.start(jobs)
        for chunk in chunks:
            waiting.append((chunk, team.hand_out(_documents_of(chunk))))
            if len(waiting) >= CHUNKS_AHEAD * jobs:
                yield from _in_place(pipeline, *_oldest(team, waiting))
        while waiting:
            yield from _in_place(pipeline, *_oldest(team, waiting))
    except BaseException:  # Ctrl-C, or nobody wants the rest
        team.kill()
        raise
    team.end()


def _documents_of(chunk: Iterable[Document | Other]) -> list[Document]:
    """What a process needs to know of the documents: not the columns that pass through."""
    return [Document(item.id, item.text, item.source) for item in chunk if isinstance(item, Document)]


def _oldest(
    team: _Team, waiting: deque[tuple[list[Document | Other], _Job]]
) -> tuple[list[Document | Other], list[Outcome]]:
    chunk, job = waiting.popleft()
    return chunk, team.outcomes(job)


def _in_place(pipeline: Cleaner, chunk: list[Document | Other], outcomes: list[Outcome]) -> Iterator[Result | Other]:
    results = (pipeline.bind(one) if isinstance(one, Cleaned) else one for one in outcomes)
    for item in chunk:
        yield (item, next(results)) if isinstance(item, Document) else item


class _Job:
    """Documents handed to a process, and its answer once it is there."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = documents
        self.answer: list[Outcome] | Exception | None = None


class _Worker:
    """A process that holds the pipeline, told to it once, and does one job after the other."""

    def __init__(self, pipeline: Cleaner, task: Task) -> None:
        self._told = (pipeline, task)
        self.in_hand: deque[_Job] = deque()
        self.start()

    def start(self) -> None:
        with _signals_later():  # a process that has just been forked would take them as this one does
            self.pipe, other_end = Pipe()
            inherited = self.pipe if get_start_method() == "fork" else None
            self.process = Process(target=_serve, args=(other_end, inherited, *self._told), daemon=True)
            self.process.start()
            other_end.close()  # so that the pipe ends with the process

    def take(self, job: _Job) -> None:
        self.in_hand.append(job)
        with suppress(OSError):  # it is dead: whoever waits for its answer learns it
            self.pipe.send(job.documents)

    def restart(self) -> None:
        self.kill()
        self.start()

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


class _Team:
    """The processes."""

    def __init__(self, pipeline: Cleaner, task: Task) -> None:
        self._told = (pipeline, task)
        self._workers: list[_Worker] = []

    def start(self, jobs: int) -> None:
        for _ in range(jobs):
            self._workers.append(_Worker(*self._told))

    def hand_out(self, documents: Sequence[Document]) -> _Job:
        """Gives a job to whoever has least to do; nobody ever has more than CHUNKS_AHEAD, as no more are handed out."""
        self._collect(0)
        job = _Job(documents)
        min(self._workers, key=lambda w: len(w.in_hand)).take(job)
        return job

    def outcomes(self, job: _Job) -> list[Outcome]:
        """Waits for the answer to a job. Raises what was wrong with the call."""
        while job.answer is None:
            self._collect(None)
        if isinstance(job.answer, Exception):
            raise job.answer
        return job.answer

    def _collect(self, timeout_seconds: float | None) -> None:
        """Takes what the processes have answered, waiting so long for a first answer (None: as long as it takes)."""
        busy = {w.pipe: w for w in self._workers if w.in_hand}
        for pipe in wait(list(busy), timeout_seconds):
            assert isinstance(pipe, Connection)
            worker = busy[pipe]
            try:
                answer = pipe.recv()
            except (EOFError, OSError):
                self._mend(worker)
            else:
                worker.in_hand.popleft().answer = answer

    def _mend(self, worker: _Worker) -> None:
        """A process was killed: finds out by which document of the job it was at, then goes on with the rest."""
        lost = worker.in_hand.popleft()
        later, worker.in_hand = worker.in_hand, deque()
        worker.restart()
        lost.answer = [outcome for document in lost.documents for outcome in self._alone(worker, document)]
        for job in later:
            worker.take(job)

    def _alone(self, worker: _Worker, document: Document) -> list[Outcome]:
        """The result for one document; the process may die of it, as it has nothing else in hand."""
        job = _Job([document])
        try:
            worker.pipe.send(job.documents)
            job.answer = worker.pipe.recv()
        except (EOFError, OSError):
            worker.restart()
            return [DocumentError("the process that cleaned it was killed: out of memory, or a defect in a library")]
        return self.outcomes(job)

    def end(self) -> None:
        """Lets the processes go, as they have nothing left to do."""
        for worker in self._workers:
            worker.pipe.close()
        for worker in self._workers:
            worker.process.join()

    def kill(self) -> None:
        """Stops the processes in the middle of their work."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.kill()


@contextmanager
def _signals_later() -> Iterator[None]:
    """Ctrl-C and SIGTERM come when the block is over; a process started in it lets them in by itself."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows: a process starts from nothing there
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, inherited: Connection | None, pipeline: Cleaner, task: Task) -> None:
    """What a process does: jobs in, answers out, until the pipe ends. `inherited` is a copy of its other end."""
    gc.freeze()  # tables, all of them: a look for garbage among them would copy what a fork shares with its parent
    gc.set_threshold(GARBAGE, 20, 20)
    if inherited is not None:
        inherited.close()  # or this process would keep its own pipe open
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that hands out the work
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # whatever that process does with it: here it is the end
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
    jobs: SimpleQueue[Sequence[Document] | None] = SimpleQueue()
    Thread(target=_read, args=(pipe, jobs), daemon=True).start()
    while (documents := jobs.get()) is not None:
        try:
            pipe.send(_answer(pipeline, documents, task))
        except OSError:  # nobody is there any more
            return


def _answer(pipeline: Cleaner, documents: Sequence[Document], task: Task) -> list[Outcome] | Exception:
    try:
        return [cleaned for _, cleaned in clean_shard(pipeline, documents, task)]
    except Exception as error:  # noqa: BLE001 - it is raised where the work was handed out
        return error


def _read(pipe: Connection, jobs: SimpleQueue[Sequence[Document] | None]) -> None:
    """Reads ahead while a job is done: whoever hands out the next one never waits for the end of this one."""
    try:
        with suppress(EOFError, OSError):
            while True:
                jobs.put(pipe.recv())
    finally:
        jobs.put(None)
