"""What is installed beside this package: the questions of a start, without `importlib.metadata`, whose import takes longer than
the answers.

Only folders of `sys.path` that hold `*.dist-info` are read here, which is nearly all there ever is; where anything else may know
of packages (archives, eggs, finders of others), `importlib.metadata` is asked.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING

from textclean.patterns import re

if TYPE_CHECKING:
    from importlib.metadata import EntryPoints

_SUFFIX = ".dist-info"
_DASHES = re.compile("[-_.]+")


def entry_points(group: str) -> EntryPoints | tuple[()]:
    """The entry points of a group that installed packages bring."""
    folders = _folders()
    if folders is not None and not any(group.encode() in _read(f"{path}/entry_points.txt") for path in folders):
        return ()
    from importlib import metadata

    return metadata.entry_points(group=group)


def versions(names: Iterable[str]) -> dict[str, str]:
    """The versions of installed packages. Raises importlib.metadata.PackageNotFoundError where one isn't there."""
    known: dict[str, str] = {}
    for path in _folders() or ():
        known.setdefault(_plain(path.rpartition("/")[2].partition("-")[0]), path)
    return {name: _version(known.get(_plain(name), "")) or _asked(name) for name in names}


def _version(path: str) -> str:
    for line in _read(f"{path}/METADATA").splitlines() if path else ():
        if line.startswith(b"Version:"):
            return line[len(b"Version:") :].decode("ascii", "replace").strip()
        if not line:
            break
    return ""


def _asked(name: str) -> str:
    from importlib.metadata import version

    return version(name)


def _folders() -> list[str] | None:
    """The folders in which installed packages tell of themselves, in the order of `sys.path`; None where there may be others."""
    if any(hasattr(finder, "find_distributions") and finder is not PathFinder for finder in sys.meta_path):
        return None
    found: list[str] = []
    for place in sys.path:
        try:
            with os.scandir(place or ".") as entries:
                inside = [entry.name for entry in entries]
        except FileNotFoundError:
            continue
        except OSError:
            return None
        if place.lower().rstrip(os.sep).endswith((".egg", "egg-info")) or any(map(_is_other, inside)):
            return None
        found += (f"{place or '.'}/{name}" for name in inside if name.lower().endswith(_SUFFIX))
    return found


def _is_other(name: str) -> bool:
    return name.lower().endswith((".egg-info", ".egg")) or name == "EGG-INFO"


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a Path for each would take longer than to read it
            return file.read()
    except OSError:
        return b""


def _plain(name: str) -> str:
    return _DASHES.sub("-", name).lower()
