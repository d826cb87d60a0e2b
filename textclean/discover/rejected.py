"""Pairs that a person has said are two names: remembered in a file, and never proposed again."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from textclean.errors import UsageError

FILE = "rejected-pairs.tsv"
_HEAD = "# Pairs that are two names: textclean discover does not propose them again. One pair a line, a tab between.\n"


def read(path: Path) -> frozenset[tuple[str, str]]:
    """The pairs in a file, none where there is no file. Raises UsageError for what is no list of pairs."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except FileNotFoundError:
        return frozenset()
    except (OSError, UnicodeError) as error:
        raise UsageError(f"{path} can't be read as a list of rejected pairs: {error}") from None
    found = set()
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = line.split("\t")
        if len(parts) != 2 or not all(part.strip() for part in parts):
            raise UsageError(f"{path}:{number}:1: expected two names with a tab between, found {line!r}")
        one, other = sorted(part.strip() for part in parts)
        found.add((one, other))
    return frozenset(found)


def write(path: Path, pairs: Iterable[tuple[str, str]]) -> None:
    """Writes pairs, in alphabetical order, whole or not at all. Raises UsageError where that can't be done."""
    write_whole(path, _HEAD + "".join(f"{one}\t{other}\n" for one, other in sorted(pairs)))


def write_whole(path: Path, text: str) -> None:
    """A file that is there whole or not at all. Raises UsageError where it can't be written."""
    beside = path.with_name(f".textclean-{path.name}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise UsageError(f"{path} can't be written: {error.strerror or error}") from None
