"""A run without rules and engines: reading, three edits with a regular expression, writing. For the tests of io."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from textclean.errors import DocumentError
from textclean.io.readers import Failure, Found, find, read
from textclean.io.restore import NotRestored, restore
from textclean.io.sinks import Recipe, Sink, open_sink
from textclean.text.decoding import decode
from textclean.text.document import Cleaned, Document, Observed, Seen, Step
from textclean.text.edit import Edit, apply

_DIRT = re.compile(r"\r\n?|\n+\Z|(?<=\S)  +|colour|\N{SOFT HYPHEN}")
_CLEAN = {"\r\n": "\n", "\r": "\n", "colour": "color", "\N{SOFT HYPHEN}": ""}


def tidied(document: Document) -> Cleaned:
    """Line ends, doubled blanks, a spelling; no newline at the end; the first line is the title, "???" is flagged."""
    decoded = decode(document.source) if document.source is not None else None
    original = decoded.text if decoded else document.text or ""
    if "EXPLODE" in original:
        raise DocumentError("a rule took too long")
    edits: list[Edit] = []
    for match in _DIRT.finditer(original.rstrip("\r\n")):
        words = match[0]
        edits.append(Edit(match.start(), match.end(), words, _CLEAN.get(words, " "), ("test/tidy",)))
    if len(tail := original.rstrip("\r\n")) < len(original):
        edits.append(Edit(len(tail), len(original), original[len(tail) :], "", ("test/tail",)))
    text = apply(original, edits)
    title = text.split("\n", 1)[0]
    observed = [Observed("title", title, 0, len(title), "test/title")] if title else []
    observed += [Observed("doubt", None, m.start(), m.end(), "test/doubt") for m in re.finditer(r"\?\?\?", text)]
    steps = [Step(edits)]
    return Cleaned(original, text, steps, id=document.id, seen=Seen(observed, "en", steps), decoded=decoded)


def run(
    paths: Sequence[Path], out: Path, *, format: str = "txt", ledger: str = "full", field: str = "text"
) -> list[str]:
    """What `textclean run` does, on one foot. Gives the changed files of an earlier run that were kept."""
    found = find(paths, out=out)
    recipe = Recipe("standard", "0123456789abcdef", format=format, ledger=ledger, text_field=field)

    def feed(sink: Sink, some: Sequence[Found]) -> None:
        for item in read(some, text_field=field):
            if isinstance(item, Failure):
                sink.fail(item)
                continue
            try:
                sink.write(item, tidied(item))
            except DocumentError as error:
                sink.fail(item, str(error))

    with open_sink(out, found, recipe, inputs=paths, rehearse=feed) as sink:
        feed(sink, found)
        return sink.close()


def restored(out: Path, to: Path) -> dict[str, str]:
    """Ids with "" for those that were given back, else the reason."""
    return {o.id: o.reason if isinstance(o, NotRestored) else "" for o in restore(out, to)}


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, hidden ones too."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def plant(folder: Path, files: dict[str, bytes]) -> Path:
    """Writes files into a folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def plant_corpus(folder: Path) -> Path:
    """A text, a text of another encoding in a folder below, an empty one, rows good and bad, and a picture."""
    files = {
        "b.txt": b"The  colour ???\r\nof it\r\n",
        "a/x.md": "caf\u00e9\n".encode("windows-1252"),
        "a/empty.txt": b"",
        "c.jsonl": b'{"id": 1, "text": "a  b\\n", "n": 1.0}\n\n{"id": 2}\r\n{"id": 3, "text": "c\\u00e9  d"}',
        "picture.png": b"\x89PNG\r\n\x1a\n\0\0",
    }
    return plant(folder, files)


def records(out: Path, name: str = "_documents.jsonl") -> list[dict[str, Any]]:
    """The lines of a file of records in an output folder."""
    return [json.loads(line) for line in (out / name).read_bytes().splitlines()]
