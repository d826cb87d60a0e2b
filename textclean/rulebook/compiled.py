"""The shipped rules as plain data: checked, with the forms of every name worked out, so that a start need not do it again.

The file is made when a wheel is built (`python -m textclean.rulebook.compiling` makes it in a checkout). It is only believed
where its digest is that of the rule files at hand; else they are read, checked and derived from in memory.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[1] / "data" / "compiled.json"
FORMAT = 1


def digest(folder: Path) -> str:
    """Hash of the rule files in `folder` and of the code that derives names and triggers from them (SHA-256, hex)."""
    package = Path(__file__).resolve().parents[1]
    code = [path for room in ("fixers", "names", "rulebook") for path in sorted((package / room).glob("*.py"))]
    out = hashlib.sha256(str(FORMAT).encode())
    for path in (*sorted(folder.rglob("*.yaml")), *code):
        out.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return out.hexdigest()


def read(folder: Path) -> dict[str, Any] | None:
    """What was compiled from the rule files in `folder`; None where nothing was, or where they have changed since."""
    try:
        data = json.loads(FILE.read_bytes())
    except (OSError, ValueError):
        return None
    return data if isinstance(data, dict) and data.get("digest") == digest(folder) else None
