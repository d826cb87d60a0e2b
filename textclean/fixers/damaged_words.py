r"""Words of UTF-8 damage in lines that are right beside: `Be\xc5\u0178ikta\xc5\u0178` in a Turkish sentence.

What reads a whole line wants every pair of it to fit, and what looks for pairs leaves those that could be letters twice over
(a ring and a diaeresis). A word says more: a capital behind a small letter is no spelling, and its reading is a likely word in
an ordinary case. Latin-9 is read here as well, which differs from Latin-1 and Windows-1252 in eight characters.
"""

from __future__ import annotations

from functools import lru_cache

from textclean.patterns import re
from textclean.text import likelihood

_SWITCHED = (
    "\u20ac\u0160\u0161\u017d\u017e\u0152\u0153\u0178"  # what Latin-9 has where Latin-1 has A4 A6 A8 B4 B8 BC BD BE
)
_WINDOWS = {bytes((b,)).decode("cp1252", "ignore") or chr(b): b for b in range(0x80, 0xA0)}
_LATIN_9 = dict(zip(_SWITCHED, b"\xa4\xa6\xa8\xb4\xb8\xbc\xbd\xbe", strict=True))
_FOLLOWS = re.escape("".join(chr(b) for b in range(0x80, 0xC0)) + "".join(_WINDOWS))
_PAIR = re.compile(f"[\xc3-\xc5\xc8\xd0\xd1][{_FOLLOWS}]|\xe1[\xba\xbb][{_FOLLOWS}]")
_TOKEN = re.compile(f"(?:[^\\W\\d_]|[{_FOLLOWS}])+")
_ODD_CASE = re.compile("[a-z\xdf-\xf6\xf8-\xff\u0430-\u045f][A-Z\xc0-\xde\u0410-\u042f]|[A-Z][\xc0-\xde][a-z]")
_SHOWS = re.compile(
    f"(?:[a-z][\xc3-\xc5\xc8\xd0\xd1\xe1]|[A-Z][\xc3-\xc5](?=.[a-z])|[\xc3-\xc5\xc8\xd0\xd1](?=.[a-z\xd0\xd1]))[{_SWITCHED}]"
)
_ANY_SWITCHED = re.compile(f"[{_SWITCHED}]")
_GAIN = 8.0  # nats by which the reading must be likelier than the word as it stands
_LEAD = 3.0  # and than another reading


def mended(line: str) -> str:
    """The line with its damaged words read, where they are sure.

    >>> mended("Fenerbah\xe7e ve Be\xc5\u0178ikta\xc5\u0178") == "Fenerbah\xe7e ve Be\u015fikta\u015f"
    True
    """
    shows = _ANY_SWITCHED.search(line) and _SHOWS.search(line)
    return _TOKEN.sub(lambda m: _read(m.group()), line) if shows else line


@lru_cache(maxsize=4096)
def _read(word: str) -> str:
    pair = _PAIR.search(word)
    if pair is None or not _SHOWS.search(word):
        return word
    found: dict[str, float] = {}
    for table in (_WINDOWS, _LATIN_9):
        text = _PAIR.sub(lambda m, table=table: _letter(m.group(), table), word)  # type: ignore[misc]
        if text != word and _ordinary(text):
            found[text] = _cost(text)
    if not found:
        return word
    best, *others = sorted(found, key=lambda text: found[text])
    if others and found[others[0]] - found[best] < _LEAD:
        return word
    return best if _cost(word) - found[best] >= _GAIN else word


def _letter(pair: str, table: dict[str, int]) -> str:
    raw = bytes(table.get(c, ord(c) if c < "\u0100" else 0) for c in pair)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return pair


def _ordinary(text: str) -> bool:
    """Is it all letters, without a capital inside?"""
    return text.isalpha() and not _ODD_CASE.search(text) and not _PAIR.search(text)


def _cost(text: str) -> float:
    languages = likelihood.CYRILLIC if re.search("[\u0400-\u04ff]", text) else (*likelihood.LATIN,)
    return likelihood.least_cost([text], languages)[0]
