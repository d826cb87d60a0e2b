"""What a worker does up to its first document: apart from the measuring, whose imports no worker has."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from textclean import Pipeline


def first_document(pipe: Connection, pipeline: Pipeline) -> None:
    """Cleans a document, and tells the CPU seconds of the process so far."""
    _ = pipeline.clean("The talks are over, and nobody left.").text
    pipe.send(time.process_time())
