"""Latin letters without their marks, and where a text has letters with some."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from unicodedata import combining, normalize

from textclean.patterns import re
from textclean.text.large import is_large

_WHOLE = {"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ı": "i", "İ": "I", "ə": "a", "Ə": "A"}


@lru_cache(maxsize=4096)
def _bare(char: str) -> str:
    """A Latin letter without its marks; itself where it has none."""
    if char in _WHOLE:
        return _WHOLE[char]
    apart = normalize("NFD", char)
    return apart[0] if len(apart) > 1 and apart[0].isascii() and all(map(combining, apart[1:])) else char


def fold(text: str) -> str:
    """The text without marks on letters, as long as before.

    >>> fold("Mubārak, Łukaszenka")
    'Mubarak, Lukaszenka'
    """
    found = marks(text)
    if is_large(text):  # each `replace` would take as much again
        return text.translate({ord(char): _bare(char) for char in found})
    for char in found:
        text = text.replace(char, _bare(char))
    return text


def marks(text: str) -> list[str]:
    """The letters of a text that have marks."""
    if text.isascii():
        return []
    beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    if not _MARKED.search(beyond):
        return []
    return [c for c in set(beyond.decode("utf-8", "surrogatepass")) if _bare(c) != c]


def count_marks(data: bytes) -> int:
    """How many letters of a text (UTF-8) may have marks: nothing is sure, more is a guess.

    >>> [count_marks(words.encode()) for words in ("Mubārak, Łukaszenka", "Kiev", "Киев")]
    [2, 0, 0]
    """
    if data.isascii():
        return 0
    leading = data.translate(None, _NOT_LEADING)
    found = len(leading.translate(None, b"\xe1\xe2"))
    if not found and b"\xe1" in leading:
        found = sum(map(data.count, _WITH_E1))
    if not found and leading.count(b"\xe2") != data.count(_PUNCTUATION):
        found = sum(map(data.count, _WITH_E2))
    return found


def around_marks(data: bytes) -> Iterator[bytes]:
    """The parts of a text (UTF-8) in which letters have marks, without these: whatever forms one of them may belong to."""
    if not count_marks(data):
        return
    low = high = -1
    for at in range(0, len(data), _BLOCK):
        if not _MARKED.search(data, at, at + _BLOCK + _LONGEST):
            continue
        if low < 0 or high < at - _REACH or high > low + _MOST:
            if low >= 0:
                yield _folded(data[low:high])
            low = max(0, at - _REACH)
        high = at + _BLOCK + _REACH
    yield _folded(data[low:high])


_ASCII = bytes(range(0x80))
_MARKED = re.compile(rb"[\xc3-\xc9\xe1\xe2](?:(?<=[\xc3-\xc9])|(?<=\xe1)[\xb8-\xbb]|(?<=\xe2)(?:\x84\xab|\x89))")
"""Where a letter with marks may begin: U+00C0 to U+027F, U+1E00 to U+1EFF, and a few signs."""
_WITH_E1, _WITH_E2 = (b"\xe1\xb8", b"\xe1\xb9", b"\xe1\xba", b"\xe1\xbb"), (b"\xe2\x84\xab", b"\xe2\x89")
_PUNCTUATION = b"\xe2\x80"
_NOT_LEADING = bytes(byte for byte in range(0x100) if not (0xC3 <= byte <= 0xC9 or byte in b"\xe1\xe2"))
_LONGEST = 2
"""Bytes of such a letter behind its first."""
_BLOCK = 512
_MOST = 1 << 16
"""So many bytes make a part, however many marks stand behind them."""
_REACH = 256
"""Bytes to either side: more than a long form has."""


def _folded(data: bytes) -> bytes:
    return fold(data.decode("utf-8", "ignore")).encode()
