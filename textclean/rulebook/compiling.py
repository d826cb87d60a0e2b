"""Compiles the shipped rules: `python -m textclean.rulebook.compiling`, and the build of the wheel."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from textclean.rulebook import book, compiled
from textclean.rulebook.loader import CARRIED, plain
from textclean.rulebook.rule import Rule
from textclean.rulebook.terms import Terms


def data(folder: Path) -> dict[str, Any]:
    """The rules in `folder` as plain data. Raises RuleFileError for wrong rule files."""
    read = book.from_files(folder)
    return {
        "digest": compiled.digest(folder),
        "options": plain(read.options),
        "profiles": plain(read.profiles),
        "groups": read.groups,
        "rules": [[r.id, r.path, _spec(r)] for r in read.rules],
    }


def _spec(rule: Rule) -> dict[str, Any]:
    spec = {name: value for name, value in rule.spec.items() if name not in CARRIED}
    if isinstance(rule.matcher, Terms):
        spec["layer"] = rule.matcher.layer._asdict()
    spec["needs"] = rule.needs
    return spec


def write(target: Path = compiled.FILE) -> int:
    """Compiles the shipped rules into a file; gives its size in bytes. Raises RuleFileError for wrong rule files."""
    target.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(data(book.shipped_folder()), ensure_ascii=False, separators=(",", ":"))
    return target.write_bytes(text.encode())


if __name__ == "__main__":
    print(f"{compiled.FILE}: {write():,} bytes")
