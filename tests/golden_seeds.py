"""Writes tests/golden/ anew: what `textclean run seeds/` gives. Read the diff before you commit it.

usage: python -m tests.golden_seeds
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "tests" / "golden"


def clean_seeds(out: Path) -> None:
    """The output folder of a run over seeds/, without the ledger, which holds versions of libraries."""
    command = [sys.executable, "-m", "textclean", "run", "seeds", "-o", str(out), "--quiet"]
    subprocess.run(command, cwd=ROOT, check=True)
    (out / "_ledger.jsonl").unlink()


if __name__ == "__main__":
    shutil.rmtree(GOLDEN, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        clean_seeds(Path(folder) / "out")
        shutil.copytree(Path(folder) / "out", GOLDEN)
    print(f"wrote {len(list(GOLDEN.iterdir()))} files to tests/golden; read the diff")
