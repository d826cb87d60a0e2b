"""The originals again, from the ledger and the clean texts alone: every byte is proved by its hash before it is written."""

from __future__ import annotations

import json
import zlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from textclean.errors import DocumentError, RestoreError, UsageError
from textclean.io import jsonl, ledger
from textclean.io.output import NewFile, Output, is_fresh
from textclean.io.readers import open_rows
from textclean.text.decoding import encode
from textclean.text.edit import undo

_EDITED = "was changed since it was cleaned (its hash differs): undo that change, or take the original from a backup"


@dataclass(frozen=True, slots=True)
class Restored:
    """An original that stands in the folder again: a file, for rows the file that held them."""

    id: str


@dataclass(frozen=True, slots=True)
class NotRestored:
    """An original that can't be given back, and why. `cleaned` is False where it never had a clean form."""

    id: str
    reason: str
    cleaned: bool = True


Outcome = Restored | NotRestored


def restore(out: str | Path, to: str | Path) -> Iterator[Outcome]:
    """Writes the originals of everything in the folder `out` to the new or empty folder `to`, one by one.

    Plain files come back byte for byte, JSON lines too (what a `.gz` unpacks to). What somebody changed since, and what
    was never cleaned, is named and left out. Raises UsageError, before anything is written, for a folder that isn't ours
    or whose ledger is not a full one, OutputError where `to` can't be written.
    """
    source, target = Path(out), Path(to)
    head, records = ledger.read_ledger(source)
    if head["ledger"] != "full":
        raise UsageError(
            f"the ledger of {source} is {head['ledger']!r} and holds no edits: clean again with --ledger full"
        )
    if not ledger.is_finished(source):
        raise UsageError(f"the last run that wrote to {source} did not finish: let it finish (--resume), then restore")
    if not is_fresh(target) or source.resolve() in (target.resolve(), *target.resolve().parents):
        raise UsageError(f"{target} is not a new or empty folder outside {source}: choose another one with -o")
    return _restored(source, Output(target), records, head)


def _restored(source: Path, target: Output, records: Iterator[ledger.Record], head: ledger.Record) -> Iterator[Outcome]:
    with target:
        work = _Work(source, target, str(head["text_field"]))
        for record in records:
            try:
                yield from work.take(record)
            except DocumentError as error:
                yield NotRestored(record["id"], str(error))
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                yield NotRestored(
                    str(record.get("id")), f"its record in the ledger is damaged ({error!r}): clean again"
                )


class _Work:
    """The records are taken in their order, beside the files of rows that they belong to."""

    def __init__(self, source: Path, target: Output, field: str) -> None:
        self._source = source
        self._target = target
        self._field = field
        self._clean: dict[str, Generator[bytes, None, None]] = {}
        self._original: _Original | None = None

    def take(self, record: ledger.Record) -> Iterator[Outcome]:
        """What comes of one record: nothing for a row that is well, until the record of its file."""
        if "id" not in record:
            yield from self._end(record)
        elif "file" in record:
            yield from self._row(record)
        elif "error" in record:
            yield NotRestored(record["id"], f"was not cleaned: {record['error']}", cleaned=False)
        else:
            self._target.write(_safe(record["id"]), self._bytes(record))
            yield Restored(record["id"])

    def _bytes(self, record: ledger.Record) -> bytes:
        """The original of a text document."""
        decoded = ledger.decoded_of(record, _undone(record, self._text(record)))
        try:
            content = encode(decoded.text, decoded.encoding, decoded.bom, decoded.patches)
        except RestoreError as error:
            raise RestoreError(
                f"its bytes can't be written again ({error}): the ledger was changed, clean again"
            ) from None
        if ledger.sha256(content) != record["source"]["sha256"]:
            raise RestoreError(
                "what comes out is not its original (the hash differs): the ledger was changed, clean again"
            )
        return content

    def _text(self, record: ledger.Record) -> str:
        """The clean text of a text document, proved."""
        clean = record["clean"]
        name = _safe(record["output"])
        if "file_sha256" not in clean:
            row = json.loads(self._next(name))
            return _proved(row.get("text"), record)
        path = self._source / name
        try:
            content = path.read_bytes()
        except OSError as error:
            raise RestoreError(f"its clean text {name} can't be read ({error.strerror}): put it back") from None
        if ledger.sha256(content) != clean["file_sha256"]:
            raise RestoreError(f"its clean text {name} {_EDITED}")
        text = content[clean["start_byte"] :].decode()
        return text[:-1] if clean["newline_added"] else text

    def _next(self, name: str) -> bytes:
        """The next line of a file of rows in the output."""
        if name not in self._clean:
            self._clean[name] = _lines(self._source / name)
        try:
            return next(self._clean[name])
        except (StopIteration, OSError, EOFError, zlib.error) as error:
            why = f" ({error})" if str(error) else ""
            raise RestoreError(f"its clean line is missing in {name}{why}: put that file back as it was") from None

    def _row(self, record: ledger.Record) -> Iterator[Outcome]:
        name = _safe(record["file"])
        if self._original is None:
            self._original = _Original(self._target.create(name, packed=name.lower().endswith(".gz")))
        try:
            self._original.add(_failed_line(record) if "error" in record else self._original_line(record))
        except (DocumentError, KeyError, TypeError, ValueError) as error:
            self._original.spoilt += 1
            reason = (
                str(error) if isinstance(error, DocumentError) else f"its record is damaged ({error!r}): clean again"
            )
            yield NotRestored(record["id"], reason)

    def _original_line(self, record: ledger.Record) -> bytes:
        raw = self._next(_safe(record["output"]))
        text, row = jsonl.parse(jsonl.Line(record["file"], 0, raw), self._field)
        original = _undone(record, _proved(text, record))
        stood = record["line"]
        literal = jsonl.quoted(original, ascii=bool(stood.get("escaped")))
        if "literal" in stood:
            literal = str(stood["literal"]).encode()
        end = str(stood.get("end", "\n")).encode()
        return _bytes_of(stood, "before") + row.replaced(literal) + end + _bytes_of(stood, "after")

    def _end(self, record: ledger.Record) -> Iterator[Outcome]:
        """The record of a file of rows: all of them have been taken."""
        if (clean := self._clean.pop(record["output"], None)) is not None:
            clean.close()
        if record["file"] is None:
            return
        name = _safe(record["file"])
        original = self._original or _Original(self._target.create(name, packed=name.lower().endswith(".gz")))
        self._original = None
        original.add(_bytes_of(record, "blank"))
        reason = ""
        if not record.get("complete", True):
            reason = "could only be read in part, so it can't be whole again: take it from where it came"
        elif original.spoilt:
            reason = f"{original.spoilt} of its lines can't be given back, so it is left out"
        elif original.sha256 != record["source"]["sha256"]:
            reason = f"its clean file {_EDITED}"
        if reason:
            original.new.drop()
            yield NotRestored(name, reason)
        else:
            original.new.keep()
            yield Restored(name)


class _Original:
    """A file of rows in the making."""

    def __init__(self, new: NewFile) -> None:
        self.new = new
        self.spoilt = 0

    @property
    def sha256(self) -> str:
        return self.new.sha256

    def add(self, content: bytes) -> None:
        if not self.spoilt:
            self.new.write(content)


def _lines(path: Path) -> Generator[bytes, None, None]:
    with open_rows(path) as stream:
        yield from stream


def _proved(text: object, record: ledger.Record) -> str:
    if not isinstance(text, str) or ledger.sha256(text.encode()) != record["clean"]["sha256"]:
        raise RestoreError(f"its clean text {_EDITED}")
    return text


def _undone(record: ledger.Record, clean: str) -> str:
    try:
        return undo(clean, ledger.edits_of(record))
    except ValueError as error:
        raise RestoreError(
            f"its edits don't fit its clean text ({error}): the ledger was changed, clean again"
        ) from None


def _failed_line(record: ledger.Record) -> bytes:
    line = record["line"]
    return _bytes_of(line, "before") + _bytes_of(line, "raw") + _bytes_of(line, "after")


def _bytes_of(record: ledger.Record, name: str) -> bytes:
    if f"{name}_hex" in record:
        return bytes.fromhex(record[f"{name}_hex"])
    return str(record.get(name, "")).encode()


def _safe(name: str) -> str:
    """A path out of a ledger, which may come from anywhere, leads nowhere but into the folder."""
    path = Path(name)
    if path.is_absolute() or path.drive or ".." in path.parts or not path.parts:
        raise RestoreError(f"its path {name!r} leads out of the folder: the ledger was changed, clean again")
    return name
