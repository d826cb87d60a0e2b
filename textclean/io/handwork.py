"""What somebody has changed by hand in an output folder: no run writes over it.

A file is as textclean left it if its hash is the one that the ledger there notes. Where it isn't, or none is noted (with
`--ledger none`, after a run that was killed), it may still hold what the run is going to write: that is found out by a
rehearsal, in which only hashes are kept.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from textclean.errors import UsageError
from textclean.io import ledger
from textclean.io.output import NewFile, Output, hash_of

MOST_NAMES = 10


def noted_outputs(folder: Path) -> dict[str, str]:
    """The files that the folder's ledger names, with their hashes."""
    found: dict[str, str] = {}
    try:
        head, records = ledger.read_ledger(folder)
        found |= head.get("learned", {})
        for record in records:
            if "output" in record and (sha256 := record["clean"].get("file_sha256")):
                found[record["output"]] = sha256
    except (UsageError, KeyError, TypeError, AttributeError):
        return {}  # none, damaged, or of another version: then nothing is known of an earlier run
    return found


def in_doubt(folder: Path, names: Iterable[str], noted: Mapping[str, str]) -> dict[str, str]:
    """Those of `names` that stand in the folder with another hash than the noted one; the hash that they have.

    It is empty for what can't be read. A new folder costs nothing.
    """
    if not folder.is_dir():
        return {}
    there = ((name, hash_of(folder / name)) for name in names if os.path.lexists(folder / name))
    return {name: sha256 for name, sha256 in there if not sha256 or sha256 != noted.get(name)}


def refused(folder: Path, names: Iterable[str]) -> UsageError:
    """The error for files that would be lost."""
    lost = sorted(names)
    shown = ", ".join(lost[:MOST_NAMES]) + (f" and {rest:,} more" if (rest := len(lost) - MOST_NAMES) > 0 else "")
    one = len(lost) == 1
    return UsageError(
        f"{folder} holds {'1 file' if one else f'{len(lost):,} files'} that this run would write over, with something else "
        f"than textclean noted or would write there, so {'it' if one else 'each'} may be somebody's work: {shown}; "
        f"move {'it' if one else 'them'} away, or choose another folder with -o"
    )


class Rehearsal(Output):
    """An output folder to which nothing is written; `hashes` are those of the files that would be kept there."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.hashes: dict[str, str] = {}
        self._open: list[NewFile] = []

    def create(self, name: str, *, packed: bool = False) -> NewFile:
        return _Hashed(name, self)


class _Hashed(NewFile):
    """A file of which there is nothing but its hash."""

    def __init__(self, name: str, rehearsal: Rehearsal) -> None:
        self.path = rehearsal.root / name
        self._name = name
        self._hash = hashlib.sha256()
        self._hashes = rehearsal.hashes

    def write(self, content: bytes) -> None:
        self._hash.update(content)

    def flush(self) -> None:
        """Nothing is held back."""

    def keep(self) -> None:
        self._hashes[self._name] = self.sha256

    def drop(self) -> None:
        """There is nothing to remove."""
