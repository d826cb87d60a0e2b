"""The shipped rules as plain data: checked, with the forms of every name worked out, so that a start need not do it again.

They are made when a wheel is built (`python -m textclean.rulebook.compiling` makes them in a checkout). They are only believed
where their digest is that of the rule files at hand; else those are read, checked and derived from in memory.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import unidata_version

from textclean import shipped
from textclean.shipped import Entries, Parts

_LATE = ("terms", "examples", "keeps", "layer")
"""What of a rule is asked for late if at all: parts of their own, of `layer` each of its fields."""
_PLACES = "places of terms"


class Compiled(NamedTuple):
    """What a folder of rules holds; each rule with its id, its path, and what its file says."""

    options: dict[str, Any]
    profiles: dict[str, dict[str, Any]]
    groups: dict[str, tuple[str, ...]]
    rules: list[tuple[str, str, Any]]


def digest(folder: Path) -> str:
    """Hash of the rule files in `folder` and of the code that derives names and triggers from them, in SHA-256 (hex)."""
    from hashlib import sha256

    package = Path(__file__).resolve().parents[1]
    rooms = ((package / room, ".py") for room in ("commonwords", "fixers", "names", "rulebook", "text"))
    alone = (
        (str(package), f"{name}.py") for name in ("guard", "inline", "linekinds", "scripts", "smallwords", "structure")
    )
    out = sha256()
    for place, name in (*_files(folder, ".yaml"), *chain(*(_files(room, ending) for room, ending in rooms)), *alone):
        with open(f"{place}/{name}", "rb", buffering=0) as file:  # noqa: PTH123 - a Path for each takes longer than to read it
            out.update(name.encode() + b"\0" + file.read() + b"\0")
    return out.hexdigest()


def _files(folder: Path, ending: str) -> Iterator[tuple[str, str]]:
    """The files in a folder and below that have an ending, in the same order everywhere: each one's folder and name."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        yield from ((place, name) for name in sorted(names) if name.endswith(ending))


def parts(made: Compiled, digest: str) -> dict[str, Any]:
    """The compiled rules as parts of the file of `textclean.shipped`."""
    out: dict[str, Any] = {}
    rules = []
    for id, path, spec in made.rules:
        rules.append((id, path, {name: None if name in _LATE else value for name, value in spec.items()}))
        out |= {f"{id} {name}": spec[name] for name in _LATE if name in spec and name != "layer"}
        out |= {f"{id} {_PLACES}": shipped.places_of(spec["terms"])} if "terms" in spec else {}
        out |= {f"{id} layer {name}": value for name, value in spec.get("layer", {}).items()}
    return {"digest": digest, "unicode": unidata_version, "rules": made._replace(rules=rules), **out}


def read(folder: Path) -> Compiled | None:
    """What was compiled from the rule files in `folder`; None where nothing was, or where they have changed since."""
    found = shipped.parts()
    if "digest" not in found or found["digest"].read() != digest(folder):
        return None
    deep: dict[str, dict[str, Any]] = {}
    for name, part in found.items():
        id, _, field = name.partition(" ")
        if field:
            deep.setdefault(id, {})[field] = part
    made = Compiled(*found["rules"].read())
    stale = found["unicode"].read() != unidata_version  # some triggers name characters that a newer Unicode has more of
    for id, _, spec in made.rules:
        if stale:
            spec.pop("needs", None)
        unread = deep.get(id, {})
        places = unread.pop(_PLACES, None)
        spec |= {name: part for name, part in unread.items() if name in _LATE}
        if places:
            spec["terms"] = Entries(unread["terms"], places)
        if "layer" in spec:
            layer = {name.removeprefix("layer "): part for name, part in unread.items() if name not in _LATE}
            spec |= {"groups": made.groups, "layer": Parts(layer)}
    return made._replace(rules=[(id, path, Parts(spec)) for id, path, spec in made.rules])
