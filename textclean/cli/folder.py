"""`textclean run` from paths into a folder."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from textclean.cli.closing import Show, close
from textclean.cli.interrupt import Interrupted, Watch
from textclean.cli.options import pipeline_of
from textclean.cli.progress import watched
from textclean.cli.settings import Settings
from textclean.engines import local
from textclean.errors import DocumentError
from textclean.io.output import check_output
from textclean.io.readers import Failure, Found, Source, find, read
from textclean.io.resume import Earlier, Kept
from textclean.io.sinks import Recipe, Sink, check_recipe, open_sink
from textclean.pipeline.pipeline import Pipeline
from textclean.pipeline.shard import Result, Task
from textclean.report.style import plural
from textclean.report.tally import Tally
from textclean.text.decoding import codec_name
from textclean.text.document import Document

if TYPE_CHECKING:
    from textclean.cli.learning import Learning


def clean_folder(
    asked: Settings, paths: Sequence[str], *, resume: bool, show: Show, how: Learning | None = None
) -> int:
    """Cleans everything that `paths` mean into `asked.out`, with what is learned from them if `how` says so; gives the exit
    status.

    Raises UsageError before anything is written, OutputError where writing fails.
    """
    pipeline = pipeline_of(asked)
    for name in filter(None, (asked.encoding, asked.fallback_encoding)):
        codec_name(name)
    field = asked.text_field or "text"
    found = find(paths, out=asked.out)
    recipe = Recipe(pipeline.profile, pipeline.digest, asked.format, asked.ledger, field)
    told: dict[str, Any] = {"out": asked.out, "profile": pipeline.profile}
    where = f"Written to {asked.out}: the clean documents, _documents.jsonl" + (
        " and _ledger.jsonl" if asked.ledger != "none" else ""
    )
    tally = Tally()
    with Watch() as watch:
        try:
            if how:
                from textclean.cli.learning import files_of, learn_from, pipeline_with

                check_recipe(recipe)  # what is wrong with the output is said before the work
                check_output(Path(asked.out), [Path(p) for p in paths])
                learned = learn_from(found, asked, how, quiet=show != "table")
                pipeline = pipeline_with(asked, learned)
                recipe = replace(recipe, digest=pipeline.digest, learned=files_of(learned))
                told["learned"] = list(recipe.learned)
                where += (
                    f"\nLearned from {learned}: the rules are in _learned"
                    if learned.packs
                    else f"\nNothing learned from {learned}"
                )
            earlier = Earlier(Path(asked.out), pipeline.digest, **_reading(asked)) if resume else None

            def rehearse(sink: Sink, some: Sequence[Source]) -> None:
                _clean(pipeline, asked, some, _Work(sink, Tally(), watch, earlier, quiet=True))

            with open_sink(asked.out, found, recipe, inputs=paths, rehearse=rehearse) as sink:
                _clean(pipeline, asked, found, _Work(sink, tally, watch, earlier, quiet=show != "table"))
                if earlier:
                    earlier.close()
                with watch.writing():
                    kept = sink.close()
        except Interrupted as end:
            return _interrupted(end, asked, tally, show)
    if kept:
        where += f"\nLeft there, as somebody has changed {'them' if len(kept) > 1 else 'it'}: {', '.join(kept)}"
    told |= {"pipeline": pipeline.digest, "left": kept}
    return close(tally, asked, show, where=where, more=told)


class _Work:
    """Where results go."""

    def __init__(self, sink: Sink, tally: Tally, watch: Watch, earlier: Earlier | None, *, quiet: bool) -> None:
        self.sink = sink
        self.tally = tally
        self.watch = watch
        self.earlier = earlier
        self.quiet = quiet

    def take(self, result: Result | Kept | Failure) -> None:
        """Writes one result, whole, and counts it."""
        with self.watch.writing():
            if isinstance(result, Failure):
                self._fail(result, result.reason)
                return
            document, cleaned = result
            if isinstance(cleaned, DocumentError):
                self._fail(document, str(cleaned))
                return
            try:
                self.sink.write(document, cleaned)
            except DocumentError as error:
                self._fail(document, str(error))
            else:
                self.tally.add(cleaned, kept=isinstance(result, Kept))

    def _fail(self, item: Document | Failure, reason: str) -> None:
        self.sink.fail(item, reason)
        self.tally.fail(item.id, reason)


def _clean(pipeline: Pipeline, asked: Settings, found: Sequence[Found], work: _Work) -> None:
    task = Task(**_reading(asked), records=True)
    items = read(found, text_field=asked.text_field or "text")
    known: Iterator[Document | Failure | Kept] = work.earlier.known(items) if work.earlier else items
    total = None if any(isinstance(f, Source) and f.rows for f in found) else len(found)
    results: Generator[Result | Failure | Kept, None, None] = local.clean(pipeline, known, jobs=asked.jobs, task=task)
    with closing(results):
        for result in watched(results, total, quiet=work.quiet):
            work.take(result)


def _reading(asked: Settings) -> dict[str, str | None]:
    return {"encoding": asked.encoding or None, "fallback_encoding": asked.fallback_encoding or None}


def _interrupted(end: Interrupted, asked: Settings, tally: Tally, show: Show) -> int:
    if show != "quiet":
        done = f"textclean: interrupted; {plural(tally.documents, 'document')} done, every file in {asked.out} is whole"
        click.echo(f"\n{done}", err=True)
        if asked.ledger == "full":
            click.echo("the same command with --resume goes on from there", err=True)
    return end.status
