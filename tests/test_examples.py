"""Every example runs and prints what its last comment says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "examples"
SCRIPTS = sorted(p for p in FOLDER.iterdir() if p.suffix in (".py", ".sh"))


def expected(script: Path) -> str:
    said = script.read_text("utf-8").partition("# prints:\n")[2]
    return "".join(line.removeprefix("#").removeprefix(" ") for line in said.splitlines(keepends=True))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda p: p.name)
def test_example(script: Path) -> None:
    assert expected(script), "an example says what it prints"
    shell = [sys.executable] if script.suffix == ".py" else ["sh"]
    if script.suffix == ".sh" and os.name == "nt":
        pytest.skip("no POSIX shell here")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    env = os.environ | {"PYTHONUTF8": "1", "PATH": path}
    done = subprocess.run([*shell, str(script)], capture_output=True, text=True, encoding="utf-8", check=False, env=env)
    assert done.stderr == ""
    assert done.returncode == 0
    assert done.stdout == expected(script)


def test_there_are_enough() -> None:
    assert len(SCRIPTS) >= 6
