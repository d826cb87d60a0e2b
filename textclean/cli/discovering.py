"""The work of `textclean discover`: a corpus is read once, proposals go to a file or to standard output."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import click

from textclean.cli.closing import FAILED
from textclean.cli.interrupt import Interrupted, Watch
from textclean.cli.progress import watched
from textclean.cli.settings import Settings
from textclean.discover import acronyms, proposal, rejected
from textclean.discover.census import Census
from textclean.discover.clusters import Cluster, clusters
from textclean.discover.known import known
from textclean.discover.pairs import Judge, pairs, similarity
from textclean.discover.review import Review
from textclean.errors import DocumentError, UsageError
from textclean.io.readers import STDIN, Failure, Found, Item, Source, find, read, read_stream
from textclean.patterns import regex
from textclean.report.style import plural, visible
from textclean.rulebook import book
from textclean.rulebook.book import Rulebook
from textclean.rulebook.rule import STAGES
from textclean.text.decoding import codec_name, decode
from textclean.text.document import Document

NO_TEXT = "there is no text there"
NAME = regex.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for: the settings, where the list goes (`out` empty: standard output), and how much is said."""

    settings: Settings
    paths: Sequence[str]
    out: str
    name: str
    quiet: bool

    @property
    def target(self) -> Path | None:
        """The file that is written. Raises UsageError for a name that can't be one, and where it is there already."""
        if not self.out:
            return None
        if not NAME.fullmatch(self.name):
            raise UsageError(f"--name is of small letters, digits and hyphens; found {self.name!r}")
        folder = Path(self.out)
        if folder.exists() and not folder.is_dir():
            raise UsageError(
                f"{self.out} is a file: -o names a folder of rules, the list goes to names/{self.name}.yaml there"
            )
        path = folder / "names" / f"{self.name}.yaml"
        if path.exists():
            raise UsageError(f"{path} is there already: choose another --name, or move it away")
        return path

    @property
    def folders(self) -> list[str]:
        """Folders of rules that are known: those of --rules, and the output folder where it holds some."""
        folders = list(self.settings.rules)
        if self.out and any((Path(self.out) / stage).is_dir() for stage in STAGES) and self.out not in folders:
            folders.append(self.out)
        return folders

    def book(self) -> Rulebook:
        """The rules whose lists are known: the shipped ones and those in the known folders."""
        return book.load(self.folders) if self.folders else book.shipped()


@dataclass
class Reading:
    """The texts of a corpus, and what could not be read."""

    wanted: Wanted
    stream: BinaryIO = field(default_factory=lambda: sys.stdin.buffer)
    documents: int = 0
    left_out: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)

    def texts(self) -> Iterator[str]:
        """One text after the other. Raises UsageError for wrong paths before any is read."""
        return (text for _, _, text in self.read())

    def read(self) -> Iterator[tuple[Document, Source | None, str]]:
        """The documents, each with the file it is from (None: standard input) and its text."""
        asked = self.wanted.settings
        for name in filter(None, (asked.encoding, asked.fallback_encoding)):
            codec_name(name)
        items, total = self._items()
        for item, source in watched(items, total, quiet=self.wanted.quiet, doing="reading"):
            if isinstance(item, Failure):
                self.failed.append((item.id, item.reason))
                continue
            try:
                text = item.text if item.text is not None else self._decoded(item.source or b"")
            except DocumentError as error:
                self.failed.append((item.id, str(error)))
                continue
            if self._other_language(text):
                self.left_out += 1
                continue
            self.documents += 1
            yield item, source, text

    def _items(self) -> tuple[Iterator[tuple[Item, Source | None]], int | None]:
        paths, asked = self.wanted.paths, self.wanted.settings
        if STDIN in paths:
            if len(paths) > 1:
                raise UsageError("- reads standard input: leave out other paths")
            return ((item, None) for item in read_stream(self.stream, text_field=asked.text_field or None)), None
        found = [item for path in paths for item in find([path])]
        rows = any(isinstance(item, Source) and item.rows for item in found)
        return self._read(found), None if rows else len(found)

    def _read(self, found: Sequence[Found]) -> Iterator[tuple[Item, Source | None]]:
        field = self.wanted.settings.text_field or "text"
        for one in _once(found):
            source = one if isinstance(one, Source) else None
            yield from ((item, source) for item in read([one], text_field=field))

    def _decoded(self, source: bytes) -> str:
        asked = self.wanted.settings
        return decode(source, encoding=asked.encoding or None, fallback_encoding=asked.fallback_encoding or None).text

    def _other_language(self, text: str) -> bool:
        wanted = self.wanted.settings.language
        if not wanted or wanted == "auto":
            return False
        from textclean.language import detect

        return detect(text) not in ("", wanted)

    def close(self) -> int:
        """Names what could not be read; the exit status."""
        for id, reason in self.failed:
            click.echo(f"textclean: {visible(id)}: {reason}", err=True)
        count = len(self.failed)
        return 0 if self.wanted.settings.max_failures.allows(count, count + self.documents) else FAILED


def _once(found: Sequence[Found]) -> Iterator[Found]:
    """A file that two paths lead to is read once."""
    seen: set[Path] = set()
    for item in found:
        if isinstance(item, Source):
            real = Path(item.path).resolve()
            if real in seen:
                continue
            seen.add(real)
        yield item


def names(wanted: Wanted, *, interactive: bool, memory: str) -> int:
    """`textclean discover names`; gives the exit status. `memory` is the file of rejected pairs, empty for the default."""
    similarity()  # says at once what has to be installed
    target = wanted.target
    if interactive and STDIN in wanted.paths:
        raise UsageError(
            "--interactive reads answers from standard input, so the corpus can't come from there: give paths"
        )
    file = Path(memory or (Path(wanted.out) / rejected.FILE))
    refused = rejected.read(file)

    def work(reading: Reading, watch: Watch) -> int:
        lists, census = known(wanted.book()), Census()
        for text in reading.texts():
            census.take(text)
        judge = Judge(census, lists, refused)
        found = clusters(pairs(census, judge), census, judge)
        say(
            wanted,
            f"{plural(reading.documents, 'document')} read, {len(census.forms):,} names of one to four words kept",
        )
        ending, none = 0, "nothing to propose"
        if interactive and found:
            none = "nothing was accepted"
            found, review, ending = _reviewed(found)
            if review.rejected:
                with watch.writing():
                    rejected.write(file, refused | review.rejected)
                say(wanted, f"{plural(len(review.rejected), 'rejected pair')} remembered in {file}")
        with watch.writing():
            _write(wanted, target, proposal.names(found, lists), len(found), none if reading.documents else NO_TEXT)
        return ending

    return done(wanted, work)


def _reviewed(found: list[Cluster]) -> tuple[list[Cluster], Review, int]:
    """The clusters that somebody accepted, and the exit status where they were interrupted."""
    review = Review(_answer, lambda line: click.echo(visible(line), err=True))
    ending = 0
    try:
        review.walk(found)
    except Interrupted as end:
        click.echo("\ntextclean: interrupted; what was decided is kept", err=True)
        ending = end.status
    return review.accepted, review, ending


def _answer() -> str | None:
    click.echo("> ", err=True, nl=False)
    line = sys.stdin.readline()
    if not sys.stdin.isatty():
        click.echo(line.rstrip("\n"), err=True)
    return line if line else None


def acronyms_(wanted: Wanted) -> int:
    """`textclean discover acronyms`; gives the exit status."""
    target = wanted.target

    def work(reading: Reading, watch: Watch) -> int:
        lists, definitions = known(wanted.book()), acronyms.Definitions()
        for text in reading.texts():
            definitions.take(text)
        found = definitions.proposed(lists)
        kept = f"{len(definitions.found):,} long forms with an acronym kept"
        say(wanted, f"{plural(reading.documents, 'document')} read, {kept}")
        with watch.writing():
            _write(
                wanted,
                target,
                acronyms.listed(found),
                len(found),
                "nothing to propose" if reading.documents else NO_TEXT,
            )
        return 0

    return done(wanted, work)


def done(wanted: Wanted, work: Callable[[Reading, Watch], int]) -> int:
    """Runs the work of a subcommand, which nothing but its end writes; gives the exit status."""
    reading = Reading(wanted)
    with Watch() as watch:
        try:
            ending = work(reading, watch)
        except Interrupted as end:
            click.echo("\ntextclean: interrupted; nothing was written", err=True)
            return end.status
    return ending or reading.close()


def _write(wanted: Wanted, target: Path | None, text: str, count: int, none: str) -> None:
    if not count:
        say(wanted, f"{none}: nothing was written")
    elif target is None:
        click.echo(text, nl=False)
    else:
        rejected.write_whole(target, text)
        use = f"read it, then use it: textclean run PATH --rules {wanted.out}"
        say(wanted, f"{plural(count, 'proposal')} written to {target}; {use}")


def say(wanted: Wanted, line: str) -> None:
    """A line about the work, on stderr."""
    if not wanted.quiet:
        click.echo(line, err=True)
