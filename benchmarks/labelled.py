"""Files that somebody labelled with their encoding: how many are read as the same text."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks import peers
from benchmarks.report import Figure, Section, Table
from benchmarks.texts import Texts
from textclean import DecodeError
from textclean.text.decoding import decode

_TITLE = "Labelled files of chardet"
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def labelled(folder: Path) -> Iterator[tuple[str, bytes, str]]:
    """(path, bytes, text) of the files below folders that are named for an encoding, and perhaps a language.

    Files whose label names no codec of Python, or that aren't in that encoding, are left out.
    """
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.suffix == ".py":
            continue
        source = path.read_bytes()
        try:
            name = _codec(path.parent.name)
            text = source.decode(name)
        except (LookupError, UnicodeError):
            continue
        yield path.relative_to(folder).as_posix(), source, text.removeprefix("\ufeff")


def _codec(label: str) -> str:
    """The codec that a folder is named for: `iso-8859-2-polish` is that of iso-8859-2."""
    while True:
        try:
            if codecs.lookup(label)._is_text_encoding:
                return label
        except LookupError:
            pass
        shorter = re.sub(r"-[a-z]+\Z", "", label)
        if shorter == label:
            raise LookupError(label)
        label = shorter


def _ours(source: bytes) -> str | None:
    try:
        return decode(source).text
    except DecodeError:
        return None


def reading(texts: Texts, options: Any) -> Section:
    """Share of the labelled files that are read to the same text."""
    if options.chardet_files is None:
        return Section("labelled", _TITLE, absent="give the folder of chardet's test files with --chardet-files")
    files = list(labelled(options.chardet_files))
    if not files:
        raise ValueError(f"{options.chardet_files}: no file in a folder named for an encoding")
    readers: dict[str, Callable[[bytes], str | None]] = {"textclean": _ours, **peers.readers()}
    missed = {
        name: [path for path, source, text in files if (read(source) or "").removeprefix("\ufeff") != text]
        for name, read in readers.items()
    }
    shares = {name: 100 * (1 - len(paths) / len(files)) for name, paths in missed.items()}
    figure = Figure("files read as the same text", shares.pop("textclean"), "%", 98, peers=shares)
    rows = [[name, str(len(files)), str(len(files) - len(paths))] for name, paths in missed.items()]
    details = [f"  read otherwise: {path}" for path in missed["textclean"]]
    return Section("labelled", _TITLE, [figure], [Table("", ["reader", "files", "read right"], rows)], details=details)
