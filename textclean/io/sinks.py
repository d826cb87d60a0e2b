"""Clean documents and their records to a folder, or to a stream for a filter.

A sink is fed in the order in which `readers.read` yields: `write` for a document that was cleaned, `fail` for one that
could not be read or cleaned, then `close`. Whatever ends it earlier leaves no half of a file behind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from textclean.errors import InputError, OutputError, UsageError, nearest
from textclean.io import jsonl, ledger
from textclean.io.forms import clean_literal, rendered, shown
from textclean.io.handwork import Rehearsal, in_doubt, noted_outputs, refused
from textclean.io.ledger import DOCUMENTS, LEDGER, LEVELS
from textclean.io.output import Output, check_output, hash_of, remove_leftovers
from textclean.io.readers import Failure, Found, Source, open_rows
from textclean.io.rows import Rows, as_it_stood
from textclean.patterns import re
from textclean.text.document import Cleaned, Document

FORMATS = ("txt", "md", "jsonl")
ALL_TEXTS = "documents.jsonl"
"""The file that holds every text document with format `jsonl`."""
_SUFFIX = re.compile(r"(?<=.)\.[A-Za-z][A-Za-z0-9]{0,7}$")


@dataclass(frozen=True, slots=True)
class Recipe:
    """What made the output, as the ledger's header says it."""

    profile: str
    digest: str
    format: str = "txt"
    ledger: str = "full"
    text_field: str = "text"
    learned: Mapping[str, bytes] = field(default_factory=dict)  # files of rules, by their path in the output


def check_recipe(recipe: Recipe) -> None:
    """Raises UsageError for a format or a level that there isn't."""
    for option, value, known in (("--format", recipe.format, FORMATS), ("--ledger", recipe.ledger, LEVELS)):
        if value not in known:
            raise UsageError(f"{option} is one of {', '.join(known)}; found {value!r}{nearest(value, known)}")


def output_name(source: Source, format: str) -> str:
    """Where a file's clean form stands, relative to the output folder.

    A suffix of letters is replaced ("a.html" -> "a.txt"), others are part of the name ("v1.2" -> "v1.2.txt").
    """
    if source.rows:
        return source.id
    if format == "jsonl":
        return ALL_TEXTS
    path = PurePosixPath(source.id)
    return str(path.with_name(_SUFFIX.sub("", path.name) + f".{format}"))


def check_names(found: Sequence[Found], format: str, learned: Iterable[str] = ()) -> None:
    """Raises UsageError where two files of the output would get the same name, or one the name of a folder."""
    taken: dict[str, str] = {DOCUMENTS: "the list of documents", LEDGER: "the ledger"}
    taken |= dict.fromkeys(learned, "the learned rules")
    for source in found:
        if isinstance(source, Failure):
            continue
        name = output_name(source, format)
        if name == ALL_TEXTS and not source.rows:
            taken.setdefault(name, "the documents of --format jsonl")
            if taken[name] == "the documents of --format jsonl":
                continue
        if other := taken.get(name):
            raise _clash(source.path, other, name)
        taken[name] = source.path
    for name, path in taken.items():
        for folder in PurePosixPath(name).parents:
            if other := taken.get(str(folder)):
                raise _clash(other, path, str(folder))


def _clash(one: str, other: str, name: str) -> UsageError:
    return UsageError(
        f"{one} and {other} would both become {name} in the output: rename one of them, "
        "or clean them into two folders with -o"
    )


def open_sink(
    out: str | Path,
    found: Sequence[Found],
    recipe: Recipe,
    *,
    inputs: Sequence[str | Path] = (),
    rehearse: Feed | None = None,
) -> Sink:
    """A sink for what `readers.find` found, in a folder that is new, empty or ours.

    `inputs` are the paths that the user gave. `rehearse` feeds a sink with the clean forms of some of the sources: it is
    asked where files of the folder aren't as the ledger notes them, as they may hold what would be written anyhow.
    Raises UsageError, before anything is written, for a folder that may not be written to, files there that somebody has
    changed, names that clash, an unknown format or level; OutputError where the folder can't be made.
    """
    check_recipe(recipe)
    folder = Path(out)
    check_output(folder, [Path(p) for p in inputs])
    check_names(found, recipe.format, recipe.learned)
    noted = noted_outputs(folder)
    sources = [(s, output_name(s, recipe.format)) for s in found if isinstance(s, Source)]
    if doubts := in_doubt(folder, {*(name for _, name in sources), *recipe.learned}, noted):
        lost = set(doubts)
        if rehearse:
            written = _rehearsed(folder, [s for s, name in sources if name in doubts], recipe, rehearse)
            lost = {name for name in doubts if name in written and written[name] != doubts[name]}
        if lost:
            raise refused(folder, lost)
    remove_leftovers(folder)
    return Sink(Output(folder), found, recipe, noted)


def _rehearsed(folder: Path, sources: Sequence[Source], recipe: Recipe, rehearse: Feed) -> dict[str, str]:
    """The files that would be written for `sources`, with their hashes."""
    out = Rehearsal(folder)
    with Sink(out, sources, replace(recipe, ledger="none"), {}) as sink:
        rehearse(sink, sources)
        sink.close()
    return out.hashes


class Sink:
    """The output folder in the making; see `open_sink`. A context manager: only `close` makes it complete."""

    def __init__(self, out: Output, found: Sequence[Found], recipe: Recipe, earlier: Mapping[str, str]) -> None:
        self._recipe = recipe
        self._sources = {s.id: s for s in found if isinstance(s, Source)}
        self._earlier = earlier
        self._written: set[str] = set()
        self._rows: Rows | None = None
        self._texts: Rows | None = None
        self._out = out
        self._head = ledger.header(
            level=recipe.ledger,
            profile=recipe.profile,
            digest=recipe.digest,
            output_format=recipe.format,
            text_field=recipe.text_field,
            learned=recipe.learned,
        )
        try:
            if not ledger.is_ours(out.root):  # from now on the folder is ours, also if the run never ends
                self._out.write(LEDGER, jsonl.dump(self._head))
            self._documents = self._out.create(DOCUMENTS)
            self._ledger = self._out.create(LEDGER)
            self._ledger.write(jsonl.dump(self._head))
        except BaseException:
            self._out.abandon()
            raise
        self._closed = False

    def __enter__(self) -> Sink:
        return self

    def __exit__(self, *_: object) -> None:
        self.abandon()

    def abandon(self) -> None:
        """Ends the run before its end: files that aren't complete go, the ledger keeps what was done. Not after `close`."""
        try:
            if not self._closed and self._recipe.ledger != "none":
                self._closed = True
                self._keep_ledger_so_far()
        finally:
            self._out.abandon()

    def _keep_ledger_so_far(self) -> None:
        """The records of this run and what an earlier one noted of other documents, without the end that makes it whole."""
        self._ledger.flush()
        merged = self._out.create(LEDGER)
        try:
            merged.write(jsonl.dump(self._head))
            for line in ledger.merged(self._out.root / LEDGER, self._ledger.temporary):
                merged.write(line)
            merged.keep()
        except OutputError:
            merged.drop()  # the disk is full, as the error that ended the run says: the ledger of before stays

    def write(self, document: Document, cleaned: Cleaned) -> None:
        """The clean form of a document and its record.

        Raises DocumentError where this one can't be written (a name that is too long), OutputError where none can.
        """
        record = ledger.full(document, cleaned) if self._recipe.ledger == "full" else ledger.summary(document, cleaned)
        record["pipeline"] = self._recipe.digest
        row = document.columns
        self._leave_rows(row.line.file if isinstance(row, jsonl.Row) else None)
        if isinstance(row, jsonl.Row):
            self._write_row(row, document, cleaned, record)
        elif self._recipe.format == "jsonl":
            self._write_text_row(document, cleaned, record)
        else:
            self._write_file(document, cleaned, record)
        if self._recipe.ledger != "none":
            for piece in jsonl.dumped(record):
                self._ledger.write(piece)
        shown = {
            "path": document.id,
            "output": record["output"],
            "meta": cleaned.meta.to_dict(),
            "flags": ledger.flags(cleaned),
            "stats": cleaned.stats.to_dict(),
        }
        self._documents.write(jsonl.dump(shown))

    def fail(self, item: Document | Failure, reason: str = "") -> None:
        """Notes a document that has no clean form: what `read` said of it, or why cleaning failed."""
        reason = reason or (item.reason if isinstance(item, Failure) else "")
        line = item.line if isinstance(item, Failure) else _line_of(item)
        record: dict[str, Any] = {"id": item.id, "error": reason}
        if line is not None:
            record |= self._failed_row(line)
        elif self._rows and self._rows.file == item.id:
            self._rows.complete = False
        else:
            self._leave_rows(None)
            self._sources.pop(item.id, None)
        if self._recipe.ledger != "none":
            self._ledger.write(jsonl.dump(record))
        self._documents.write(jsonl.dump({"path": item.id, "error": reason}))

    def close(self) -> list[str]:
        """Puts the records in their place; the ledger comes last, so that a folder with one is complete.

        What an earlier run wrote and this one didn't is removed. Gives the names of those of them that somebody has
        changed since: they stay.
        """
        self._leave_rows(None)
        for source in self._sources.values():
            if source.rows and source.id not in self._written:
                self._copy_blank(source)
        if self._texts:
            self._end_rows(self._texts)
        self._documents.keep()
        for name, content in self._recipe.learned.items():
            self._out.write(name, content)
            self._written.add(name)
        kept = self._remove_stale()
        self._ledger.write(jsonl.dump(ledger.END))
        self._ledger.keep()
        self._closed = True
        return kept

    def _write_file(self, document: Document, cleaned: Cleaned, record: dict[str, Any]) -> None:
        name = output_name(Source(document.id, ""), self._recipe.format)
        head, content = rendered(cleaned, self._recipe.format)
        new = self._out.create(name)
        for piece in content:
            new.write(piece)
        new.keep()
        self._written.add(name)
        record["output"] = name
        record["clean"] |= {
            "file_sha256": new.sha256,
            "start_byte": head,
            "newline_added": bool(cleaned.text) and not cleaned.text.endswith("\n"),
        }

    def _write_row(self, row: jsonl.Row, document: Document, cleaned: Cleaned, record: dict[str, Any]) -> None:
        rows = self._in_rows(row.line.file)
        rows.took(row.line)
        rows.gave(row.replaced(clean_literal(row, cleaned.text)))
        record |= {"file": row.line.file, "output": row.line.file}
        if self._recipe.ledger == "full":
            record["line"] = as_it_stood(row, cleaned.original)

    def _failed_row(self, line: jsonl.Line) -> dict[str, Any]:
        self._leave_rows(line.file)
        try:
            return self._in_rows(line.file).failed(line, keep=self._recipe.ledger == "full")
        except InputError:  # the output can't have that file: this very error is what the row failed with
            return {"file": line.file}

    def _write_text_row(self, document: Document, cleaned: Cleaned, record: dict[str, Any]) -> None:
        if self._texts is None:
            self._texts = Rows(None, self._out.create(ALL_TEXTS))
        self._texts.gave(shown(document, cleaned)[:-1])
        record["output"] = ALL_TEXTS

    def _in_rows(self, file: str) -> Rows:
        if self._rows is None:
            self._rows = Rows(file, self._out.create(file, packed=file.lower().endswith(".gz")))
        return self._rows

    def _leave_rows(self, file: str | None) -> None:
        """Ends the file of JSON lines being written, unless the next document is of it too."""
        if self._rows and self._rows.file != file:
            self._end_rows(self._rows)
            self._rows = None

    def _end_rows(self, rows: Rows) -> None:
        name = rows.file or ALL_TEXTS
        rows.out.keep()
        self._written.add(name)
        if self._recipe.ledger != "none":
            self._ledger.write(jsonl.dump(rows.record(name)))

    def _copy_blank(self, source: Source) -> None:
        """A file of JSON lines without any: its output is empty too, and its blank lines are in the ledger."""
        with open_rows(source.path) as stream:
            content = b"".join(stream)
        rows = self._in_rows(source.id)
        rows.blank(content)
        self._leave_rows(None)

    def _remove_stale(self) -> list[str]:
        kept = []
        for name, sha256 in self._earlier.items():
            path = self._out.root / name
            if name not in self._written and path.is_file():
                if hash_of(path) == sha256:
                    self._out.remove(name)
                else:
                    kept.append(name)
        return sorted(kept)


Feed = Callable[[Sink, Sequence[Source]], None]


class FilterSink:
    """The output of a filter: clean texts on a stream, no records. What fails is left out."""

    def __init__(self, stream: BinaryIO, *, format: str = "txt") -> None:
        self._stream = stream
        self._format = format

    def write(self, document: Document, cleaned: Cleaned) -> None:
        """The clean text with its final newline, or the line of JSON with the clean text in its place."""
        row = document.columns
        if isinstance(row, jsonl.Row):
            self._stream.write(row.replaced(clean_literal(row, cleaned.text)) + b"\n")
        elif self._format == "jsonl":
            self._stream.write(shown(document, cleaned))
        else:
            for piece in rendered(cleaned, self._format)[1]:
                self._stream.write(piece)

    def fail(self, item: Document | Failure, reason: str = "") -> None:
        """Nothing is written for it."""

    def close(self) -> None:
        self._stream.flush()


def _line_of(document: Document) -> jsonl.Line | None:
    return document.columns.line if isinstance(document.columns, jsonl.Row) else None
