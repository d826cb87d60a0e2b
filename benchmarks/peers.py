"""Other tools, where they are installed (`pip install 'textclean[bench]'`), with the settings they come with."""

from __future__ import annotations

import importlib
import platform
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

PACKAGES = (
    "ftfy",
    "sacremoses",
    "clean-text",
    "chardet",
    "charset-normalizer",
    "regex",
    "langdetect",
    "python-dateutil",
    "jusText",
)
Cleaner = Callable[[str], str]


def installed(module: str) -> Any:
    """The module, or None."""
    try:
        return importlib.import_module(module)
    except ImportError:
        return None


def taken() -> str:
    """Date, versions and the digest of the standard pipeline: what a figure depends on."""
    import textclean

    said = [
        f"textclean {textclean.__version__} ({textclean.Pipeline.load().digest})",
        f"Python {platform.python_version()}",
    ]
    for name in PACKAGES:
        try:
            said.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    return f"Taken {datetime.now(UTC).date().isoformat()} with " + ", ".join(said) + "."


def cleaners() -> dict[str, Cleaner]:
    """Functions from text to text, by the name of the tool; ftfy is always there."""
    import ftfy

    found: dict[str, Cleaner] = {"ftfy": ftfy.fix_text}
    if moses := installed("sacremoses"):
        found["sacremoses"] = moses.MosesPunctNormalizer().normalize
    if clean_text := installed("cleantext"):
        # Its own defaults write everything small and in ASCII; this is the least that it can be told to do.
        found["clean-text"] = lambda text: clean_text.clean(text, fix_unicode=True, to_ascii=False, lower=False)
    return found


def readers() -> dict[str, Callable[[bytes], str | None]]:
    """Functions from bytes to text; None where the tool gives up."""
    import chardet

    def by_chardet(source: bytes) -> str | None:
        said = chardet.detect(source)["encoding"]
        return source.decode(said, "replace") if said else None

    found: dict[str, Callable[[bytes], str | None]] = {"chardet": by_chardet}
    if charset_normalizer := installed("charset_normalizer"):

        def by_normalizer(source: bytes) -> str | None:
            best = charset_normalizer.from_bytes(source).best()
            return None if best is None else str(best)

        found["charset-normalizer"] = by_normalizer
    return found
