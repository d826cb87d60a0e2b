"""What a line may have been: its readings in every pair of encodings that one may have been written in and the other read.

Most pairs give the same as another, or can't have been: the characters of the line stand for bytes that are no letters in the
encoding that it would be written in. That is told by the characters alone, of which a line has few.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from textclean.fixers import sense
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


class Way(NamedTuple):
    """What becomes of characters beyond ASCII, and the languages of the encoding that the text would be in; of the letters of a
    line, those that would become signs, and whether all would be of another script than Latin."""

    table: dict[int, str]
    languages: tuple[str, ...]
    lost: str
    is_other_script: bool


def _bytes(encoding: str) -> list[str]:
    out = []
    for byte in range(128, 256):
        try:
            out.append(bytes((byte,)).decode(encoding))
        except UnicodeDecodeError:
            out.append(chr(byte))
    return out


@lru_cache(maxsize=64)
def _holes(encoding: str) -> frozenset[str]:
    """What stands for the bytes that an encoding has no character for, if it could be taken for one."""
    return frozenset(chr(b) for b in range(0xA0, 0x100) if not bytes((b,)).decode(encoding, "ignore"))


_BESIDE_LETTERS = ("Mn", "Mc", "Lm", "Cf")  # Cf: what Persian puts between letters; a soft hyphen


def _plausible(char: str) -> bool:
    return char.isalpha() or char in PUNCTUATION or char in SIGNS or unicodedata.category(char) in _BESIDE_LETTERS


class _Pairs(NamedTuple):
    """Every pair of encodings, and by character a bit for each in which it may be right, and for each that has it."""

    tables: Sequence[tuple[dict[int, str], tuple[str, ...]]]
    reads: Sequence[dict[str, int]]
    fits: dict[str, int]
    has: dict[str, int]


@lru_cache(maxsize=1)
def _pairs() -> _Pairs:
    written = {e: _bytes(e) for e in WRITTEN_IN}
    good = {e: [_plausible(c) and c not in _holes(e) for c in chars] for e, chars in written.items()}
    out = _Pairs([], [], {}, {})
    tables: list[tuple[dict[int, str], tuple[str, ...]]] = []
    reads = [{char: byte for byte, char in enumerate(_bytes(read))} for read in READ_AS]
    for shown in reads:
        for write, languages in WRITTEN_IN.items():
            chars, fit = written[write], good[write]
            bit = 1 << len(tables)
            tables.append(({ord(char): chars[byte] for char, byte in shown.items()}, languages))
            for char, byte in shown.items():
                out.has[char] = out.has.get(char, 0) | bit
                out.fits[char] = out.fits.get(char, 0) | (bit if fit[byte] else 0)
    return out._replace(tables=tables, reads=reads)


@lru_cache(maxsize=1024)
def _ways(beyond: str) -> tuple[Way, ...]:
    """The ways to read some characters, those with the same outcome as one."""
    pairs = _pairs()
    fitting = fitting_latin = (1 << len(pairs.tables)) - 1
    other = 0
    for c in beyond:
        fitting &= pairs.fits.get(c, 0)
        if "\u0370" <= c < "\u2000":
            other |= pairs.has.get(c, 0)
        else:
            fitting_latin &= pairs.fits.get(c, 0)
    if not beyond.isascii() and _OTHER.search(beyond) and _ACCENTED.search(beyond):
        fitting |= fitting_latin & ~other  # words in another alphabet are right, and stay
    seen: set[tuple[int | None, ...]] = set()
    for number, byte_of in enumerate(pairs.reads):
        if (read_as := tuple(map(byte_of.get, beyond))) in seen:
            fitting &= ~(_EVERY_WRITE << number * len(WRITTEN_IN))  # as another encoding has them all
        seen.add(read_as)
    found: dict[str, tuple[dict[int, str], dict[str, None]]] = {}
    while fitting:
        bit = fitting & -fitting
        fitting ^= bit
        table, languages = pairs.tables[bit.bit_length() - 1]
        after = beyond.translate(table)
        if after != beyond:
            found.setdefault(after, (table, {}))[1].update(dict.fromkeys(languages))
    return tuple(_way(beyond, after, table, tuple(languages)) for after, (table, languages) in found.items())


def _way(beyond: str, after: str, table: dict[int, str], languages: tuple[str, ...]) -> Way:
    letters = [(a, b) for a, b in zip(beyond, after, strict=True) if a.isalpha()]
    lost = "".join(a for a, b in letters if not is_letter(b))
    return Way(table, languages, lost, sense.is_of_other_script("".join(b for _, b in letters)))


_EVERY_WRITE = (1 << len(WRITTEN_IN)) - 1
_OTHER = re.compile("[\u0370-\u1fff]")


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
