"""The output folder: whether it may be written to, and files that appear there whole or not at all."""

from __future__ import annotations

import errno
import gzip
import hashlib
import os
import secrets
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

from textclean.errors import InputError, OutputError, UsageError
from textclean.io.ledger import is_ours
from textclean.patterns import re

_TEMPORARY = re.compile(r"\.textclean-[0-9a-f]{12}\.tmp")
_NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_RIGHTS = (errno.EACCES, errno.EPERM, errno.EROFS)


def check_output(out: Path, inputs: Iterable[Path]) -> None:
    """Refuses, before anything is written, an output folder that isn't new, empty or ours, or that has to do with an input.

    Raises UsageError. `out` inside an input folder is fine: it is never read.
    """
    try:
        if not out.is_dir():
            if os.path.lexists(out):
                raise UsageError(f"{out} is not a folder: choose another place for the output with -o")
            return
        real = out.resolve()
        for given in inputs:
            inner = given.resolve()
            if inner == real or real in inner.parents:
                what = "is itself an input" if inner == real else f"holds the input {given}"
                raise UsageError(f"output folder {out} {what}: choose another one with -o, input is never overwritten")
        strange = sorted(p.name for p in out.iterdir() if not p.name.startswith("."))
        if strange and not is_ours(out):
            raise UsageError(
                f"{out} holds {strange[0]!r} and no ledger of textclean, so it may be somebody's work: "
                "choose a new or empty folder with -o"
            )
    except OSError as error:
        raise _told(error, out) from None


class Output:
    """A folder being written. Use as a context manager: what is unfinished when an error or Ctrl-C ends it is removed."""

    def __init__(self, root: str | Path) -> None:
        self.root = Path(root)
        self._open: list[NewFile] = []
        with _reported(self.root):
            self.root.mkdir(parents=True, exist_ok=True)

    def __enter__(self) -> Output:
        return self

    def __exit__(self, *_: object) -> None:
        self.abandon()

    def create(self, name: str, *, packed: bool = False) -> NewFile:
        """A new file under a POSIX path relative to the folder, there once it is kept (`NewFile.keep`); `packed` by gzip.

        Raises OutputError where it can't be written, InputError where the file system doesn't take such a name.
        """
        new = NewFile(self.root / name, self._open, packed=packed)
        self._open.append(new)
        return new

    def write(self, name: str, content: bytes) -> None:
        """A whole file at once."""
        new = self.create(name)
        new.write(content)
        new.keep()

    def remove(self, name: str) -> None:
        """Removes a file of an earlier run, and the folders that hold nothing else."""
        path = self.root / name
        with _reported(path):
            path.unlink(missing_ok=True)
        for folder in path.parents:
            if folder == self.root:
                break
            try:
                folder.rmdir()
            except OSError:
                break  # it still holds something

    def abandon(self) -> None:
        """Removes what was begun and not kept."""
        for new in list(self._open):
            new.drop()


class NewFile:
    """A file in the making, under a hidden name in the folder where it will stand; `sha256` is of the bytes written.

    One that is packed has neither the time nor the name that gzip would note; its hash is of what is packed.
    """

    def __init__(self, path: Path, unfinished: list[NewFile], *, packed: bool) -> None:
        self.path = path
        self._unfinished = unfinished
        self._hash = hashlib.sha256()
        self.temporary = path.parent / f".textclean-{secrets.token_hex(6)}.tmp"
        with _reported(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._stream: BinaryIO = self.temporary.open("xb")
        self._packed: BinaryIO | None = None
        if packed:
            self._packed = cast("BinaryIO", gzip.GzipFile("", "wb", fileobj=self._stream, mtime=0))

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()

    def write(self, content: bytes) -> None:
        self._hash.update(content)
        with _reported(self.path):
            (self._packed or self._stream).write(content)

    def flush(self) -> None:
        """What was written so far can be read at `temporary`."""
        with _reported(self.path):
            self._stream.flush()

    def keep(self) -> None:
        """Puts the file in its place, over one that stood there."""
        with _reported(self.path):
            self._close()
            self.temporary.replace(self.path)
        self._unfinished.remove(self)

    def drop(self) -> None:
        """Removes what was written."""
        try:
            self._close()
        except OSError:
            pass  # a full disk is told where it is written to; here the file only has to go
        finally:
            self.temporary.unlink(missing_ok=True)
            if self in self._unfinished:
                self._unfinished.remove(self)

    def _close(self) -> None:
        try:
            if self._packed is not None:
                self._packed.close()
        finally:
            self._stream.close()


def remove_leftovers(folder: Path) -> None:
    """Removes the unfinished files of a run that was killed, from a folder that is ours; not from others of ours in it."""
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not is_ours(Path(here, name))]
        for name in filter(_TEMPORARY.fullmatch, names):
            with suppress(OSError):  # hidden and harmless where it can't be removed
                Path(here, name).unlink()


@contextmanager
def _reported(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _told(error, path) from error


def _told(error: OSError, path: Path) -> Exception:
    if error.errno == errno.ENAMETOOLONG:
        return InputError(f"its name is too long for a file below {path.parent}: rename it, or leave it out")
    if error.errno in _NO_SPACE:
        return OutputError(
            f"no space left to write {path}: make room, or choose another folder with -o, then run again; "
            "every file that is there is whole"
        )
    if error.errno in _NO_RIGHTS:
        return OutputError(f"no right to write {path}: change the rights of its folder, or choose another one with -o")
    return OutputError(f"can't write {path} ({error.strerror or error}): choose another folder with -o, or try again")


def is_fresh(folder: Path) -> bool:
    """Whether a folder is new or empty, hidden files aside."""
    return not folder.exists() or (folder.is_dir() and all(p.name.startswith(".") for p in folder.iterdir()))


def hash_of(path: Path) -> str:
    """SHA-256 (hex) of a file's content, of what is packed if its name ends in `.gz`; empty for one that can't be read."""
    found = hashlib.sha256()
    try:
        with gzip.open(path) if path.name.lower().endswith(".gz") else path.open("rb") as stream:
            while piece := stream.read(1 << 20):
                found.update(piece)
    except (OSError, EOFError, zlib.error):
        return ""
    return found.hexdigest()
