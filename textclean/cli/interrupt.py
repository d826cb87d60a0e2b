"""Ctrl-C, and SIGTERM from whoever manages jobs: at once while a document is cleaned, after it while one is written."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupted(KeyboardInterrupt):
    """Somebody wants the run to end; `status` is the exit status that says so."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.status = 128 + number


class Watch:
    """Use as a context manager around the work, and `writing()` around what must not be cut in two."""

    def __init__(self) -> None:
        self._before: dict[int, Any] = {}
        self._writing = False
        self._came = 0

    def __enter__(self) -> Watch:
        for number in SIGNALS:
            self._before[number] = signal.signal(number, self._take)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _take(self, number: int, _: FrameType | None) -> None:
        if not self._writing:
            raise Interrupted(number)
        self._came = number

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Interruptions wait until the end of the block. Raises Interrupted there."""
        self._writing = True
        try:
            yield
        finally:
            self._writing = False
        if self._came:
            raise Interrupted(self._came)
