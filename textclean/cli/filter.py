"""`textclean run -`: a filter between other commands."""

from __future__ import annotations

import sys

from textclean.cli.closing import Show, close
from textclean.cli.options import pipeline_of
from textclean.cli.settings import Settings
from textclean.engines import local
from textclean.errors import DocumentError
from textclean.io.readers import Failure, read_stream
from textclean.io.sinks import FilterSink, Recipe, check_recipe
from textclean.pipeline.shard import Task
from textclean.report.tally import Tally


def clean_stream(asked: Settings, *, text_field: str | None, jobs: int, show: Show) -> int:
    """Cleans standard input, one text or with `text_field` JSON lines, to standard output; gives the exit status.

    The sums go to stderr, and so does the JSON object, as stdout is for the texts. What fails is named and left out.
    """
    pipeline = pipeline_of(asked)
    check_recipe(Recipe(pipeline.profile, pipeline.digest, asked.format, asked.ledger))
    sink = FilterSink(sys.stdout.buffer, format=asked.format)
    task = Task(asked.encoding or None, asked.fallback_encoding or None)
    tally = Tally()
    for result in local.clean(pipeline, read_stream(sys.stdin.buffer, text_field=text_field), jobs=jobs, task=task):
        if isinstance(result, Failure):
            tally.fail(result.id, result.reason)
            continue
        document, cleaned = result
        if isinstance(cleaned, DocumentError):
            tally.fail(document.id, str(cleaned))
            continue
        sink.write(document, cleaned)
        if jobs == 1:
            sink.close()  # whoever reads gets each document as soon as it is clean
        tally.add(cleaned)
    sink.close()
    return close(tally, asked, show, err=True)
