"""The texts that figures are taken on: the development corpora beside the checkout, else a few sentences of our own."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
_SENTENCES = Path(__file__).resolve().parent / "sentences"


class Texts:
    """Well-formed sentences by language and, where the corpora are at hand, news pages with their true bodies.

    `generated` takes the sentences of this repository though the corpora are there.
    """

    def __init__(self, *, generated: bool = False) -> None:
        self.tools = None if generated or not (SHARED / "tools").is_dir() else SHARED / "tools"
        self._corpora: Any = tool("harm").corpora if self.tools else None

    @property
    def origin(self) -> str:
        """What the figures are taken on, for the reader."""
        return "development corpora" if self.tools else "the repository's own sentences"

    @property
    def languages(self) -> list[str]:
        if self._corpora:
            return list(self._corpora.LANGUAGES)
        return sorted(p.stem for p in _SENTENCES.glob("*.txt"))

    def sentences(self, language: str) -> list[str]:
        """Sentences that people wrote and that nothing is wrong with."""
        if self._corpora:
            return list(self._corpora.sentences(language))
        return (_SENTENCES / f"{language}.txt").read_text("utf-8").splitlines()

    @property
    def extractors(self) -> list[str]:
        return list(self._corpora.EXTRACTORS) if self._corpora else []

    def articles(self, name: str) -> Mapping[str, str]:
        """Texts by document: what an extractor gave, or "truth"; nothing without the corpora."""
        return dict(self._corpora.articles(name)) if self._corpora else {}

    def tool(self, name: str) -> Any:
        """The tool that scores this; None without the corpora."""
        return tool(name) if self.tools else None


@cache
def tool(name: str) -> ModuleType:
    """A script of the corpora's tools as a module. They import one another by bare names; nothing is written beside them."""
    folder, writes = str(SHARED / "tools"), sys.dont_write_bytecode
    spec = importlib.util.spec_from_file_location(f"shared_tools_{name}", SHARED / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(folder)
        sys.dont_write_bytecode = writes
    return module
