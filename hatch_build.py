"""Build hook: the shipped rules go into the wheel as they are written, and compiled (textclean/data/compiled.json)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledRules(BuildHookInterface):
    """Runs `python -m textclean.rulebook.compiling` in the tree that is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it packs a wheel, or makes an editable install."""
        subprocess.run([sys.executable, "-m", "textclean.rulebook.compiling"], cwd=self.root, check=True)
        if version != "editable":
            made = Path(self.root) / "textclean" / "data" / "compiled.json"
            build_data["force_include"][str(made)] = "textclean/data/compiled.json"
