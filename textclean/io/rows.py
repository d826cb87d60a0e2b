"""Files of JSON lines in the making, and what has to be kept of the lines they come from to write those again."""

from __future__ import annotations

import hashlib
from typing import Any

from textclean.io import jsonl
from textclean.io.output import NewFile


class Rows:
    """A file of JSON lines in the making, and what has to be known of the one it comes from (`file`; None: from many)."""

    def __init__(self, file: str | None, out: NewFile) -> None:
        self.file = file
        self.out = out
        self.complete = True
        self._source = hashlib.sha256()
        self._blank = b""
        self._count = 0

    def took(self, line: jsonl.Line) -> None:
        """A line was read."""
        self._source.update(line.whole)

    def gave(self, line: bytes) -> None:
        """A line, without its line end, goes to the output."""
        self.out.write(line + b"\n")
        self._count += 1

    def failed(self, line: jsonl.Line, *, keep: bool) -> dict[str, Any]:
        """What the ledger keeps of a line that is not in the output."""
        self.took(line)
        stood = _around(line) | _as_text("raw", line.raw)
        return {"file": line.file, "line": stood} if keep else {"file": line.file}

    def blank(self, content: bytes) -> None:
        """The file holds nothing but blank lines."""
        self._source.update(content)
        self._blank = content

    def record(self, name: str) -> dict[str, Any]:
        """What the ledger says of the file once it is complete."""
        source = {} if self.file is None else {"source": {"sha256": self._source.hexdigest()}}
        return {
            "file": self.file,
            "output": name,
            "rows": self._count,
            **source,
            "clean": {"file_sha256": self.out.sha256},
            **({} if self.complete else {"complete": False}),
            **_as_text("blank", self._blank),
        }


def as_it_stood(row: jsonl.Row, text: str) -> dict[str, Any]:
    """What has to be known beside the clean line and the original text to write the original line."""
    stood = _around(row.line)
    if row.line.end != b"\n":
        stood["end"] = row.line.end.decode()
    if row.literal == jsonl.quoted(text, ascii=False):
        return stood
    if row.literal == jsonl.quoted(text, ascii=True):
        return stood | {"escaped": True}
    return stood | {"literal": row.literal.decode()}


def _around(line: jsonl.Line) -> dict[str, Any]:
    return _as_text("before", line.before) | _as_text("after", line.after)


def _as_text(name: str, content: bytes) -> dict[str, Any]:
    """Bytes for a record: as text where they are UTF-8, else in hex; nothing for none."""
    if not content:
        return {}
    try:
        return {name: content.decode()}
    except UnicodeDecodeError:
        return {f"{name}_hex": content.hex()}
