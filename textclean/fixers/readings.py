"""What a line may have been: its readings in every pair of encodings that one may have been written in and the other read.

Most pairs give the same as another, or can't have been: the characters of the line stand for bytes that are no letters in the
encoding that it would be written in. That is told by the characters alone, of which a line has few.
"""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from textclean.fixers import sense
from textclean.patterns import re
from textclean.shipped import Ahead, code
from textclean.text import codepages, likelihood
from textclean.text.large import remembered
from textclean.text.likelihood import CENTRAL, CYRILLIC, LATIN, PUNCTUATION, SIGNS, WESTERN

READ_AS = (
    "latin-1",
    "cp1252",
    "cp1251",
    "cp1250",
    "iso-8859-2",
    "koi8-r",
    "koi8-u",
    "mac-roman",
    "cp437",
    "cp850",
    "cp1254",
    "cp1253",
    "cp866",
)
WRITTEN_IN = {
    "cp1251": CYRILLIC,
    "koi8-r": ("ru",),
    "koi8-u": ("uk",),
    "cp866": ("ru", "uk", "bg"),
    "cp1125": ("uk",),
    "iso-8859-5": CYRILLIC,
    "mac-cyrillic": ("ru", "uk", "bg"),
    "cp1250": CENTRAL,
    "iso-8859-2": CENTRAL,
    "cp852": CENTRAL,
    "cp1254": ("tr",),
    "cp857": ("tr",),
    "cp437": WESTERN,
    "cp850": WESTERN,
    "cp860": ("pt",),
    "mac-roman": WESTERN,
    "cp1252": WESTERN,
    "cp1253": ("el",),
    "iso-8859-7": ("el",),
    "cp737": ("el",),
    "cp1255": ("he",),
    "cp1256": ("ar", "fa"),
    "iso-8859-6": ("ar",),
    "cp1257": ("lt", "lv", "et"),
    "cp874": ("th",),
}
WRITTEN_WIDE = {"shift-jis": ("ja",), "euc-jp": ("ja",), "gb18030": ("zh-cn",), "big5": ("zh-tw",), "euc-kr": ("ko",)}
WIDE_READ_AS = ("latin-1", "cp1252", "cp1251", "cp1250", "mac-roman", "cp437")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_ACCENTED = re.compile("[\xc0-\xff]")


class Way:
    """What becomes of the characters beyond ASCII of a line, one for one, and the languages of the encoding that the text would
    be in."""

    __slots__ = ("_is_other_script", "_lost", "_table", "after", "beyond", "languages")

    def __init__(self, beyond: str, after: str, languages: tuple[str, ...]) -> None:
        self.beyond = beyond
        self.after = after
        self.languages = languages
        self._table: dict[int, int] | None = None
        self._lost: str | None = None
        self._is_other_script: bool | None = None

    @property
    def table(self) -> dict[int, int]:
        if self._table is None:
            self._table = str.maketrans(self.beyond, self.after)
        return self._table

    @property
    def lost(self) -> str:
        """The letters that would become signs."""
        if self._lost is None:
            pairs = zip(self.beyond, self.after, strict=True)
            self._lost = "".join([a for a, b in pairs if a.isalpha() and not is_letter(b)])
        return self._lost

    @property
    def is_other_script(self) -> bool:
        """Would all letters be of a script that nobody mixes with Latin letters?"""
        if self._is_other_script is None:
            pairs = zip(self.beyond, self.after, strict=True)
            self._is_other_script = self.languages[0] not in LATIN and sense.is_of_other_script(
                "".join([b for a, b in pairs if a.isalpha()])
            )
        return self._is_other_script


def _bytes(encoding: str) -> str:
    return codepages.page(encoding)[128:]


@lru_cache(maxsize=64)
def _holes(encoding: str) -> frozenset[str]:
    """What stands for the bytes that an encoding has no character for, if it could be taken for one."""
    return frozenset(chr(b) for b in range(0xA0, 0x100) if not bytes((b,)).decode(encoding, "ignore"))


_BESIDE_LETTERS = ("Mn", "Mc", "Lm", "Cf")  # Cf: what Persian puts between letters; a soft hyphen


def _plausible(char: str) -> bool:
    return char.isalpha() or char in PUNCTUATION or char in SIGNS or unicodedata.category(char) in _BESIDE_LETTERS


class _Bytes(NamedTuple):
    """The bytes from 80 on: by encoding that a text may be read in, what each character stands for; by encoding that it may be
    written in, the characters and the languages; by byte, a bit for each of the latter in which it may be right."""

    reads: Sequence[dict[str, int]]
    writes: Sequence[tuple[str, tuple[str, ...]]]
    fits: Sequence[int]


@lru_cache(maxsize=1)
def _high_bytes() -> _Bytes:
    reads = [{char: byte for byte, char in enumerate(_bytes(read))} for read in READ_AS]
    writes = [(_bytes(write), languages) for write, languages in WRITTEN_IN.items()]
    return _Bytes(reads, writes, _TABLES.get("fits", _fits))


def _fits() -> list[int]:
    fits = [0] * 128
    for number, write in enumerate(WRITTEN_IN):
        holes = _holes(write)
        for byte, char in enumerate(_bytes(write)):
            fits[byte] |= (char not in holes and _plausible(char)) << number
    return fits


_TABLES = Ahead("readings", lambda: code(__file__, likelihood.__file__), _high_bytes.__wrapped__)
codepages.prepare((*READ_AS, *WRITTEN_IN))


@remembered(256)
def _ways(beyond: str) -> tuple[Way, ...]:
    """The ways to read some characters, those with the same outcome as one."""
    high = _high_bytes()
    apart = tuple("\u0370" <= c < "\u2000" for c in beyond)
    mixed = any(apart) and _ACCENTED.search(beyond) is not None  # words in another alphabet are right, and stay
    found: dict[str, tuple[str, ...]] = {}
    seen: set[tuple[int | None, ...]] = set()
    for byte_of in high.reads:
        source = tuple(map(byte_of.get, beyond))
        some_stay = None in source
        if source in seen or (some_stay and not (mixed and tuple(byte is None for byte in source) == apart)):
            continue
        seen.add(source)
        for write in _fitting(source, high):
            chars, languages = high.writes[write]
            if some_stay:
                after = "".join([c if byte is None else chars[byte] for c, byte in zip(beyond, source, strict=True)])
            else:
                after = "".join(map(chars.__getitem__, source))  # type: ignore[arg-type]
            if after != beyond:
                known = found.get(after)
                found[after] = tuple(dict.fromkeys((*known, *languages))) if known else languages
    return tuple([Way(beyond, after, languages) for after, languages in found.items()])


def _fitting(source: Sequence[int | None], high: _Bytes) -> Iterator[int]:
    """The encodings in which every byte may be right, by their number."""
    fitting = (1 << len(high.writes)) - 1
    for byte in source:
        if byte is not None:
            fitting &= high.fits[byte]
    while fitting:
        bit = fitting & -fitting
        fitting ^= bit
        yield bit.bit_length() - 1


@lru_cache(maxsize=1024)
def is_letter(char: str) -> bool:
    """Is it a letter, or a mark of one?"""
    return char.isalpha() or unicodedata.category(char) in ("Mn", "Mc")


def narrow(line: str) -> tuple[Way, ...]:
    """The ways to read a line in encodings of one byte a character."""
    return _ways("".join(sorted(set(_BEYOND.findall(line)))))


def read(line: str, way: Way) -> str:
    """The line read in one way; words that would become a mixture of scripts stay as they are."""
    text = line.translate(way.table)
    return text if way.languages[0] in LATIN else sense.apart(line, text)


@lru_cache(maxsize=16)
def _charmap(encoding: str) -> object:
    return codecs.charmap_build("".join(map(chr, range(128))) + "".join(_bytes(encoding)))


def wide(line: str, sample: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The line and a sample of its words in encodings of East Asia, where enough characters of everyday use come out; and the
    languages."""
    for read_as in WIDE_READ_AS if len(_BEYOND.findall(sample)) >= sense.IDEOGRAPHS else ():
        try:
            source = codecs.charmap_encode(sample, "strict", _charmap(read_as))[0]  # type: ignore[arg-type]
            whole = codecs.charmap_encode(line, "strict", _charmap(read_as))[0]  # type: ignore[arg-type]
        except UnicodeEncodeError:
            continue
        for write, languages in WRITTEN_WIDE.items():
            try:
                there = source.decode(write)
                if sense.everyday(there, languages[0]) >= sense.IDEOGRAPHS:
                    yield whole.decode(write), there, languages
            except UnicodeDecodeError:
                continue
