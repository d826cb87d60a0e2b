"""Paths to documents: folders are walked in sorted order, files read one at a time, lines of JSON one by one.

`find` looks at names only, so that everything wrong with the call is known before anything is written; `read` then
yields documents lazily. What can't be read is a `Failure` in its place: one bad document never stops the others.
"""

from __future__ import annotations

import errno
import gzip
import os
import stat
import zlib
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from textclean.errors import InputError, UsageError, nearest
from textclean.io import jsonl
from textclean.io.ledger import DOCUMENTS, LEDGER, is_ours, learned_in
from textclean.text.document import Document

STDIN = "-"
ROW_SUFFIXES = (".jsonl", ".jsonl.gz")
_LEAVE_OUT = "or leave it out"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to be read. `id` is its POSIX path relative to the folder that was given, or the name of a file given."""

    id: str
    path: str

    @property
    def rows(self) -> bool:
        """Whether it holds a document a line."""
        return self.id.lower().endswith(ROW_SUFFIXES)


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that can't be read, and why; `line` where it is one of JSON."""

    id: str
    reason: str
    line: jsonl.Line | None = None


Found = Source | Failure
Item = Document | Failure


def find(paths: Iterable[str | Path], *, out: str | Path | None = None) -> list[Found]:
    """The files that `paths` mean, in the order given, folders in sorted order, without reading them.

    Hidden files, the folder `out` and the output of earlier runs are left out (unless given by name). Links are
    followed. Raises UsageError if a path is missing, or two files would have the same id.
    """
    given = [Path(p) for p in paths]
    if missing := [p for p in given if not _there(p)]:
        raise UsageError("; ".join(f"no such file or folder: {p}{_near(p)}" for p in missing))
    found: list[Found] = []
    seen: dict[str, str] = {}
    for path in given:
        for item in _walk(path, _identity(Path(out)) if out is not None else None):
            if isinstance(item, Source):
                other = seen.get(item.id, "")
                if other and _same(other, item.path):
                    continue
                if other:
                    raise UsageError(
                        f"{other} and {item.path} would both be {item.id!r} in the output: "
                        "give the folder above both, or clean them into two folders with -o"
                    )
                seen[item.id] = item.path
            found.append(item)
    return found


def read(found: Iterable[Found], *, text_field: str = "text") -> Iterator[Item]:
    """The documents of `found`, lazily and in order: never more than one file, or two lines of JSON, in memory."""
    for item in found:
        if isinstance(item, Failure):
            yield item
        elif item.rows:
            yield from _read_rows(item, text_field)
        else:
            yield _read_text(item)


def read_stream(stream: BinaryIO, *, text_field: str | None = None) -> Iterator[Item]:
    """The documents of a filter's input: all of it is one text, or with `text_field` every line is a JSON object."""
    if text_field is None:
        yield Document(STDIN, source=stream.read())
        return
    for line in jsonl.lines(STDIN, stream):
        yield _parsed(line, text_field)


def _read_text(source: Source) -> Item:
    try:
        return Document(source.id, source=Path(source.path).read_bytes())
    except OSError as error:
        return Failure(source.id, _why(error))


def _read_rows(source: Source, text_field: str) -> Iterator[Item]:
    try:
        with open_rows(source.path) as stream:
            for line in jsonl.lines(source.id, stream):
                yield _parsed(line, text_field)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        yield Failure(
            source.id, f"its gzip data is damaged ({error}): lines behind the damage are lost; fetch it again"
        )
    except OSError as error:
        yield Failure(source.id, _why(error))


def open_rows(path: str | Path) -> AbstractContextManager[Iterable[bytes]]:
    """A file of JSON lines, opened for reading its bytes, unpacked if its name ends in `.gz`."""
    if str(path).lower().endswith(".gz"):
        return cast("AbstractContextManager[Iterable[bytes]]", gzip.open(path, "rb"))
    return Path(path).open("rb")


def _parsed(line: jsonl.Line, text_field: str) -> Item:
    try:
        text, row = jsonl.parse(line, text_field)
    except InputError as error:
        return Failure(line.id, str(error), line)
    return Document(line.id, text=text, columns=row)


def _walk(path: Path, out: tuple[int, int] | None) -> Iterator[Found]:
    name = path.name or path.resolve().name or str(path)
    try:
        mode = path.stat().st_mode
    except OSError as error:
        yield Failure(name, _why(error))
        return
    if not stat.S_ISDIR(mode):
        yield _file(name, str(path), mode)
        return
    above: list[tuple[int, int]] = []
    todo: list[tuple[str, str, int]] = [("", str(path), 0)]  # id, path, how many folders stand above it
    while todo:
        id, here, depth = todo.pop()
        del above[depth:]
        try:
            mode = Path(here).stat().st_mode
            if not stat.S_ISDIR(mode):
                yield _file(id, here, mode)
                continue
            identity = _identity(Path(here))
            if identity == out:
                continue
            if identity in above:
                yield Failure(id, f"a link in a circle, back to a folder above it: remove the link, {_LEAVE_OUT}")
                continue
            names = _listed(here, top=not id)
        except OSError as error:
            yield Failure(id or name, _why(error))
            continue
        above.append(identity or (0, 0))
        todo += ((f"{id}/{n}" if id else n, os.path.join(here, n), depth + 1) for n in reversed(names))  # noqa: PTH118


def _listed(folder: str, *, top: bool) -> list[str]:
    """The names in a folder that are looked at: not hidden ones, not those that textclean wrote."""
    names = sorted(n for n in os.listdir(folder) if not n.startswith("."))  # noqa: PTH208 - millions of names
    if LEDGER in names and is_ours(Path(folder)):
        written = {LEDGER, DOCUMENTS, *(n.partition("/")[0] for n in learned_in(Path(folder)))}
        return [n for n in names if n not in written] if top else []
    return names


def _file(id: str, path: str, mode: int) -> Found:
    if stat.S_ISREG(mode):
        return Source(id, path)
    kind = "a named pipe" if stat.S_ISFIFO(mode) else "a socket" if stat.S_ISSOCK(mode) else "a device"
    return Failure(id, f"is {kind}, not a file: give what it holds to `textclean run -`, {_LEAVE_OUT}")


def _there(path: Path) -> bool:
    """Whether there is anything by that name, be it a link that leads nowhere or behind a closed door."""
    try:
        path.lstat()
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return True


def _near(path: Path) -> str:
    try:
        return nearest(path.name, (p.name for p in path.parent.iterdir()))
    except OSError:
        return "; check the spelling"


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino)


def _same(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except OSError:
        return False


_REASONS = {
    errno.EACCES: f"no right to read it: change its rights, {_LEAVE_OUT}",
    errno.EPERM: f"no right to read it: change its rights, {_LEAVE_OUT}",
    errno.ELOOP: f"a link in a circle: remove the link, {_LEAVE_OUT}",
    errno.ENOENT: f"leads nowhere (a dangling link, or the file is gone): mend it, {_LEAVE_OUT}",
}


def _why(error: OSError) -> str:
    return _REASONS.get(error.errno or 0, f"can't be read ({error.strerror or error}): try again, {_LEAVE_OUT}")
