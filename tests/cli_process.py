"""The command line as a real process, for the tests of the CLI."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ONE_RULE = ("--select", "punctuation/stray-stop")
"""A pipeline that is read in no time."""
DIRTY = "It is over. . But they stayed.\n"
CLEAN = "It is over. But they stayed.\n"


@dataclass(frozen=True)
class Done:
    """What a process said and how it ended."""

    status: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def command(*args: str | Path) -> list[str]:
    return [sys.executable, "-m", "textclean", *map(str, args)]


def environment(given: Mapping[str, str] | None = None) -> dict[str, str]:
    """This one's, without what would change what is printed."""
    kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS")}
    path = os.pathsep.join(filter(None, (str(ROOT), kept.get("PYTHONPATH"))))
    return kept | {"PYTHONPATH": path, "PYTHONUTF8": "1", "TERM": "xterm"} | dict(given or {})


HEEDING = "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])"


def interruptible(*args: str | Path) -> list[str]:
    """`command`, where Ctrl-C works even if a script runs the tests with `&`: whatever it starts then ignores SIGINT."""
    return [sys.executable, "-c", HEEDING, *command(*args)]


def cli(
    *args: str | Path,
    cwd: Path | None = None,
    stdin: bytes = b"",
    env: Mapping[str, str] | None = None,
    **more: Any,
) -> Done:
    """Runs the command; never lets a traceback pass."""
    done = subprocess.run(
        command(*args),
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env=environment(env),
        timeout=120,
        check=False,
        **more,
    )
    err = done.stderr.decode("utf-8", "backslashreplace")
    assert "Traceback" not in err, err
    return Done(done.returncode, done.stdout, err)


def tree(folder: Path, leave_out: Sequence[str] = ()) -> dict[str, bytes]:
    """Every file below a folder, hidden ones too."""
    files = (p for p in sorted(folder.rglob("*")) if p.is_file() and p.name not in leave_out)
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}


def plant(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Writes files into a folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def documents(out: Path) -> dict[str, dict[str, Any]]:
    """`_documents.jsonl` by path."""
    lines = (out / "_documents.jsonl").read_text("utf-8").splitlines()
    return {record["path"]: record for record in map(json.loads, lines)}


def on_terminal(*args: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Exit status, and all that a terminal gets to see of the command."""
    import pty

    master, slave = pty.openpty()
    process = subprocess.Popen(
        command(*args), cwd=cwd, stdin=subprocess.DEVNULL, stdout=slave, stderr=slave, env=environment(env)
    )
    os.close(slave)
    seen = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # the other side is closed
            break
        if not part:
            break
        seen += part
    os.close(master)
    return process.wait(timeout=60), seen.decode("utf-8", "replace")
