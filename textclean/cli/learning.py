"""What recurs on each site of a corpus: `textclean discover boilerplate` proposes it, `textclean run --learn` uses it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO

import click

from textclean.cli.discovering import NAME, NO_TEXT, Reading, Wanted, done, say
from textclean.cli.interrupt import Watch
from textclean.cli.options import pipeline_of
from textclean.cli.progress import watched
from textclean.cli.settings import Settings
from textclean.discover.pack import NAME as RECURRING
from textclean.discover.pack import Pack, as_stream, packs, site_of
from textclean.discover.recurring import Counting, Gathering, Limits
from textclean.discover.rejected import write_whole
from textclean.engines import local
from textclean.errors import DocumentError, UsageError
from textclean.io.ledger import LEARNED
from textclean.io.readers import STDIN, Failure, Found, Source, read
from textclean.pipeline.pipeline import Pipeline
from textclean.pipeline.shard import Task
from textclean.report.style import plural
from textclean.rulebook import book
from textclean.text.document import Document

_BEFORE = ("encoding", "unicode", "lines")
"""The stages whose work is done when the boilerplate rules see a text: lines are counted as they stand then."""


@dataclass(frozen=True, slots=True)
class Learning:
    """How recurring lines are looked for: `group_by` names the field of JSON lines that says the site."""

    group_by: str = ""
    limits: Limits = field(default_factory=Limits)


def learning_of(group_by: str | None, min_documents: int | None, min_share: float | None) -> Learning:
    """What the options of `learning_options` ask for."""
    usual = Limits()
    limits = Limits(min_documents or usual.documents, usual.share if min_share is None else min_share)
    return Learning(group_by or "", limits)


@dataclass(frozen=True, slots=True)
class Learned:
    """What was found: rules, from so many documents of so many sites; `least`: in how many a line had to stand."""

    packs: Sequence[Pack]
    documents: int
    sites: int
    least: int

    def __str__(self) -> str:
        lines = sum(pack.lines for pack in self.packs)
        return (
            f"{plural(self.documents, 'document')} with prose in {plural(self.sites, 'site')}, "
            f"{plural(lines, 'line')} that {'recurs' if lines == 1 else 'recur'} in {self.least:,} documents or more"
        )


class Sites:
    """Names the site of a document: the folder of its file, or what a field of its row says."""

    def __init__(self, group_by: str) -> None:
        self._field = group_by
        self._rows = 0
        self._named = 0

    def of(self, document: Document, source: Source | None) -> str:
        if self._field and document.source is None:
            self._rows += 1
            if site := site_of(document.columns.get(self._field)):
                self._named += 1
                return site
        if source is None:
            return ""
        folder = PurePosixPath(source.id).parent.as_posix()
        return folder if folder != "." else Path(source.path).resolve().parent.name

    def check(self) -> None:
        """Raises UsageError where no row has the field."""
        if self._rows and not self._named:
            raise UsageError(f"no row has a site in the field {self._field!r}: name another one with --group-by")


def learn(
    corpus: Callable[[Sites], Iterable[Document]], pipeline: Pipeline, how: Learning, *, settings: Settings, name: str
) -> Learned:
    """Two passes over a corpus, whose documents have their site for their id; `corpus` gives them once for each.

    Raises UsageError where no row has the field that should say its site.
    """
    before = Pipeline([r for r in pipeline.rules if r.stage in _BEFORE], options=pipeline.options)
    task = Task(settings.encoding or None, settings.fallback_encoding or None)

    def texts() -> Iterator[tuple[str, str]]:
        sites = Sites(how.group_by)
        results = local.clean(before, corpus(sites), jobs=settings.jobs, task=task)
        with closing(results):
            for document, cleaned in results:
                if not isinstance(cleaned, DocumentError):
                    yield document.id, cleaned.text
        sites.check()

    counted = Counting()
    for site, text in texts():
        counted.take(site, text)
    found = Gathering(counted, how.limits)
    for site, text in texts():
        found.take(site, text)
    own = book.load(settings.rules) if settings.rules else book.shipped()
    made = packs(found, how.limits, pipeline, name=name, taken=own)
    return Learned(made, sum(g.documents for g in found.groups.values()), len(found.groups), found.least)


def learn_from(found: Sequence[Found], asked: Settings, how: Learning, *, quiet: bool) -> Learned:
    """What `run --learn` learns from its input; what can't be read is left for the run to name."""

    def corpus(sites: Sites) -> Iterator[Document]:
        files = (item for item in found if isinstance(item, Source))
        for source in watched(files, len(found), quiet=quiet, doing="learning"):
            for item in read([source], text_field=asked.text_field or "text"):
                if not isinstance(item, Failure):
                    yield Document(sites.of(item, source), item.text, item.source)

    return learn(corpus, pipeline_of(asked), how, settings=asked, name=RECURRING)


def pipeline_with(asked: Settings, learned: Learned) -> Pipeline:
    """The pipeline with the learned rules in it, also where only some rules are selected."""
    if not learned.packs:
        return pipeline_of(asked)
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files_of(learned, "").items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        more = tuple(pack.id for pack in learned.packs)
        return pipeline_of(replace(asked, rules=(*asked.rules, folder), extend_select=(*asked.extend_select, *more)))


def files_of(learned: Learned, folder: str = f"{LEARNED}/") -> Mapping[str, bytes]:
    """The learned rules as files, by their path in the output."""
    return {f"{folder}{pack.id}.yaml": pack.text.encode() for pack in learned.packs}


def boilerplate(wanted: Wanted, how: Learning) -> int:
    """`textclean discover boilerplate`; gives the exit status."""
    folder = _target(wanted)
    asked = replace(wanted.settings, rules=tuple(wanted.folders))
    pipeline = pipeline_of(asked)

    def work(reading: Reading, watch: Watch) -> int:
        with _repeatable(wanted, reading) as stream:
            first = [reading]

            def corpus(sites: Sites) -> Iterator[Document]:
                if stream is not None:
                    stream.seek(0)
                this = first.pop() if first else Reading(wanted, stream or reading.stream)
                return (Document(sites.of(d, source), text) for d, source, text in this.read())

            found = learn(corpus, pipeline, how, settings=asked, name=wanted.name)
        say(wanted, str(found))
        with watch.writing():
            _write(wanted, folder, found, "nothing to propose" if reading.documents else NO_TEXT)
        return 0

    return done(wanted, work)


@contextmanager
def _repeatable(wanted: Wanted, reading: Reading) -> Iterator[BinaryIO | None]:
    """Standard input kept in a file, so that it can be read twice; None where paths were given."""
    if STDIN not in wanted.paths:
        yield None
        return
    with tempfile.TemporaryFile() as file:
        shutil.copyfileobj(reading.stream, file)
        reading.stream = file
        yield file


def _target(wanted: Wanted) -> Path | None:
    """The folder that rules are written to. Raises UsageError for a name that can't be one, and where such rules are there."""
    if not NAME.fullmatch(wanted.name):
        raise UsageError(f"--name is of small letters, digits and hyphens; found {wanted.name!r}")
    if not wanted.out:
        return None
    folder = Path(wanted.out)
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{wanted.out} is a file: -o names a folder of rules, they go to boilerplate/ there")
    there = sorted(folder.glob(f"boilerplate/*-{wanted.name}*.yaml"))
    if there:
        raise UsageError(f"{there[0]} is there already: choose another --name, or move it away")
    return folder


def _write(wanted: Wanted, folder: Path | None, found: Learned, none: str) -> None:
    if not found.packs:
        say(wanted, f"{none}: nothing was written")
    elif folder is None:
        click.echo(as_stream(found.packs), nl=False)
    else:
        for name, content in files_of(found, "").items():
            write_whole(folder / name, content.decode())
        use = f"read each line, then use them: textclean run PATH --rules {wanted.out}"
        say(wanted, f"{plural(len(found.packs), 'rule')} written to {folder / 'boilerplate'}; {use}")
