"""A progress bar on stderr, for long work that somebody watches."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import TypeVar

from textclean.report.style import is_terminal

Item = TypeVar("Item")
PATIENCE_SECONDS = 1.0
"""Work that is done before this needs no bar, nor the tenth of a second that its library takes to load."""
REDRAW_SECONDS = 0.1


def watched(items: Iterator[Item], total: int | None, *, quiet: bool, doing: str = "cleaning") -> Iterator[Item]:
    """The items; from the second second on, a bar says how many of `total` (None: unknown) have come. `doing` stands before it.

    There is none where stderr is no terminal, or with `quiet`.
    """
    if quiet or not is_terminal(sys.stderr):
        yield from items
        return
    start = time.monotonic()
    count = 0
    for item in items:
        yield item
        count += 1
        if time.monotonic() - start > PATIENCE_SECONDS:
            break
    else:
        return
    yield from _with_bar(items, count, total, doing)


def _with_bar(items: Iterator[Item], count: int, total: int | None, doing: str) -> Iterator[Item]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    # No thread of its own: it would be copied into the worker processes, and hold the lock of a stream there.
    bar = Progress(
        doing,
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        auto_refresh=False,
    )
    with bar:
        task = bar.add_task(doing, total=total, completed=count)
        drawn = 0.0
        for item in items:
            yield item
            bar.advance(task)
            if (now := time.monotonic()) - drawn > REDRAW_SECONDS:
                bar.refresh()
                drawn = now
