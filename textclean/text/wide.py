"""Encodings that write each character in two or four bytes, or switch character sets: told by their units, without a detector.

Names are those of Python's codecs.
"""

from __future__ import annotations

import codecs
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from textclean.text.magic import count_controls

_SAMPLE_BYTES = 8192
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_ISO_2022 = ("iso2022_jp_2", "iso2022_jp_2004", "iso2022_kr")
_LEAST_CHARACTERS, _EVERYDAY = 8, 0.95  # of East Asian text without one plain character
# What the national sets call everyday characters: those before a lead byte.
_COMMON = (("gb2312", 0xD8), ("big5", 0xC9), ("euc_jp", 0xD0), ("euc_kr", 0xCA))


def wide(source: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: NUL bytes where characters below U+0100 have them, and text when read so.

    Where there is hardly a character below U+0100, characters that are in everyday use, or all of one alphabet, tell.
    """
    return _by_nuls(sample := source[:_SAMPLE_BYTES]) or (None if len(source) % 2 else _by_letters(sample))


def _by_nuls(sample: bytes) -> str | None:
    nuls = sample.count(0)
    if not nuls:
        return None
    if not count_controls(rest := sample.replace(b"\0", b"")) and rest.isascii() and nuls * 5 < len(sample) * 2:
        return None  # printable ASCII with some NUL bytes between: a text with a separator
    best, best_score = None, 0.0
    for name in _WIDE:
        text = codecs.getincrementaldecoder(name)("replace").decode(sample)
        if len(text) < 2:
            continue
        score = _wide_score(text)
        if score == 0.0 and name.startswith("utf-32") and _is_all_written(text):
            score = 0.5  # no other bytes read as letters four at a time
        if score > best_score:
            best, best_score = name, score
    return best


def _by_letters(sample: bytes) -> str | None:
    for name in ("utf-16-le", "utf-16-be"):
        try:
            text = codecs.getincrementaldecoder(name)().decode(sample)
        except UnicodeError:
            continue
        if len(text) >= _LEAST_CHARACTERS and _is_all_written(text) and _everyday(text) >= _EVERYDAY * len(text):
            return name
    return None


def _everyday(text: str) -> int:
    """How many characters are ASCII, everyday ones of East Asia, their punctuation, or letters of the one alphabet used most."""
    letters = Counter(ord(c) >> 8 for c in text if c.isalpha() and c < "\u2000")
    block = letters.most_common(1)[0][0] if letters else -1
    return sum(
        c.isascii() or ord(c) >> 8 == block or "\u3000" <= c <= "\u30ff" or "\uff00" <= c <= "\uff65" or _is_common(c)
        for c in text
    )


@lru_cache(maxsize=8192)
def _is_common(char: str) -> bool:
    if "\u4e00" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3":
        return any(0 < lead_byte(char, national) < rare for national, rare in _COMMON)
    return unicodedata.category(char)[0] == "P"


def lead_byte(char: str, national: str) -> int:
    """The first byte of a character in a national set, 0 if it isn't in it."""
    try:
        found = char.encode(national)
    except UnicodeEncodeError:
        return 0
    return found[0] if len(found) == 2 else 0


def _wide_score(text: str) -> float:
    """The share of ASCII characters, 0 if more than one in fifty is none that a text holds."""
    plain = sum(c.isascii() and (c.isprintable() or c in "\t\n\r\f") for c in text)
    strange = sum(c == "\ufffd" or unicodedata.category(c) in ("Cn", "Co", "Cs") for c in text)
    controls = sum(c < " " and c not in "\t\n\r\f" for c in text)
    return 0.0 if (strange + controls) * 50 > len(text) else plain / len(text)


def _is_all_written(text: str) -> bool:
    return all(c.isspace() or unicodedata.category(c)[0] in "LMNPZS" for c in text) and "\ufffd" not in text


def escaped(source: bytes) -> str | None:
    """ISO 2022 and HZ: seven-bit encodings that switch character sets, with characters of East Asia when read so."""
    names: Sequence[str] = ()
    if b"\x1b$" in source:
        names = _ISO_2022
    elif source.count(b"~{") > 1 and source.count(b"~}") > 1:
        names = ("hz",)
    for name in names:
        try:
            text = source.decode(name)
        except UnicodeError:
            continue
        if sum(c >= "\u3040" for c in text) >= 4:
            return name
    return None
