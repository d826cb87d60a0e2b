"""What an earlier run has done already: clean documents from its ledger, without cleaning them again.

A document is taken from there if its bytes, how they are read, and the pipeline's digest are the same. Its clean text is its
original with the recorded edits, proved by the recorded hash; so nothing depends on the earlier output files.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from textclean.errors import DocumentError, UsageError
from textclean.io import ledger
from textclean.text.decoding import decode
from textclean.text.document import Cleaned, Document, Flag, Lifted, Meta, Step
from textclean.text.edit import apply

Other = TypeVar("Other")


class Kept(NamedTuple):
    """A document and its clean form as the earlier run found it."""

    document: Document
    cleaned: Cleaned


class Earlier:
    """The ledger of an earlier run in `folder`, an index in memory (some 100 bytes a document), the records on disk.

    Use as a context manager. A folder without a ledger holds nothing. Raises UsageError for a ledger without edits
    (`--ledger summary` or `none`).
    """

    def __init__(
        self, folder: Path, digest: str, *, encoding: str | None = None, fallback_encoding: str | None = None
    ) -> None:
        self._digest = digest
        self._reading = {"encoding": encoding, "fallback_encoding": fallback_encoding}
        self._places: dict[str, int] = {}
        if not ledger.is_ours(folder):
            self._file = None
            return
        head, _ = ledger.read_ledger(folder)
        if head["ledger"] != "full":
            raise UsageError(
                f"the ledger of {folder} is {head['ledger']!r} and holds no edits to go on from: "
                "run without --resume; with --ledger full the next run can be resumed"
            )
        self._file = (folder / ledger.LEDGER).open("rb")
        place = 0
        for line in self._file:
            if (id := _id(line)) is not None:
                self._places[id] = place
            place += len(line)

    def __enter__(self) -> Earlier:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the ledger, which the next one can then replace."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def known(self, items: Iterable[Document | Other]) -> Iterator[Document | Kept | Other]:
        """The items, each document that needs no cleaning with its clean form."""
        for item in items:
            cleaned = self.cleaned(item) if isinstance(item, Document) else None
            yield Kept(item, cleaned) if isinstance(item, Document) and cleaned is not None else item

    def cleaned(self, document: Document) -> Cleaned | None:
        """The clean form of a document, None if it has to be cleaned (again)."""
        if self._file is None or document.id not in self._places:
            return None
        self._file.seek(self._places[document.id])
        try:
            return self._rebuilt(document, json.loads(self._file.readline()))
        except (DocumentError, ValueError, KeyError, TypeError, AttributeError):
            return None  # its record is damaged, or is of another text: cleaning it again is right in any case

    def _rebuilt(self, document: Document, record: dict[str, Any]) -> Cleaned | None:
        source = document.source if document.source is not None else (document.text or "").encode()
        if record["pipeline"] != self._digest or record["source"]["sha256"] != ledger.sha256(source):
            return None
        decoded = decode(document.source, **self._reading) if document.source is not None else None
        if decoded is not None and decoded.encoding != record["source"].get("encoding"):
            return None
        original = decoded.text if decoded is not None else document.text or ""
        edits = ledger.edits_of(record)
        text = apply(original, edits)
        if ledger.sha256(text.encode()) != record["clean"]["sha256"]:
            return None
        cleaned = Cleaned(original, text, [Step(edits)], id=document.id, decoded=decoded)
        many: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in record["meta"].items()}
        cleaned.__dict__.update(  # what a Cleaned computes when it is first asked for
            edits=tuple(edits),
            meta=Meta(**many),
            flags=tuple(Flag(**flag) for flag in record["flags"]),
            lifted=tuple(Lifted(**item) for item in record["lifted"]),
        )
        return cleaned


def _id(line: bytes) -> str | None:
    try:
        record = json.loads(line)
    except ValueError:
        return None
    return (
        record["id"] if isinstance(record, dict) and isinstance(record.get("id"), str) and "edits" in record else None
    )
