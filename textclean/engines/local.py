"""This machine: one process, or several."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable
from typing import TypeVar

from textclean.pipeline.many import clean_documents
from textclean.pipeline.pipeline import Pipeline
from textclean.pipeline.shard import PLAIN, Result, Task
from textclean.text.document import Document

Other = TypeVar("Other")


def clean(
    pipeline: Pipeline, items: Iterable[Document | Other], *, jobs: int = 0, task: Task = PLAIN
) -> Generator[Result | Other, None, None]:
    """Cleans the documents among `items`, lazily and in order; everything else comes out again in its place.

    `jobs` 0 means as many processes as there are processors for this one. Raises UsageError for fewer than 0.
    """
    return clean_documents(pipeline, items, jobs=jobs or processors(), task=task)


def processors() -> int:
    """How many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on this system
        return os.cpu_count() or 1
