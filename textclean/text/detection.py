"""In which encoding bytes without a byte order mark were written: the evidence, cheapest first.

Names are those of Python's codecs. Nothing here decodes for keeps: `textclean.text.decoding` does, and keeps what
doesn't fit.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Sequence

from textclean.text.magic import count_controls

_SAMPLE_BYTES = 8192
_DETECTOR_BYTES = 200_000
_HIGH = re.compile(rb"[\x80-\xff]")
_LETTER = re.compile(rb"[A-Za-z]")
_ASCII_BYTES = bytes(range(0x80))
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_ISO_2022 = ("iso2022_jp_2", "iso2022_jp_2004", "iso2022_kr")

# Reading with the larger set of a family is safe: it agrees wherever the smaller one has a printable character.
_SUPERSETS = {
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "euc_kr": "cp949",
}
_AT_MOST = 0.99  # a guess is never certain
# Under these, the detector's order is little better than chance on a dozen letters: it gave Baltic and Macintosh names
# to "caf\xe9" and "d\xe9j\xe0 vu". What is in wide use is believed sooner.
_SURE, _SURE_IF_RARE = 0.1, 0.2
_WIDELY_USED = re.compile(
    r"cp125\d|cp874|cp9\d\d|cp437|cp8[56]\d|mac-(?:roman|cyrillic)|koi8-[ru]|gb18030|big5.*|euc.*|shift.*|iso8859-[1259]|tis-620"
)


def wide(source: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: NUL bytes where characters below U+0100 have them, and text when read so."""
    sample = source[:_SAMPLE_BYTES]
    nuls = sample.count(0)
    if not nuls:
        return None
    if not count_controls(rest := sample.replace(b"\0", b"")) and rest.isascii() and nuls * 5 < len(sample) * 2:
        return None  # printable ASCII with some NUL bytes between: a text with a separator
    best, best_score = None, 0.0
    for name in _WIDE:
        text = codecs.getincrementaldecoder(name)("replace").decode(sample)
        if len(text) > 1 and (score := _wide_score(text)) > best_score:
            best, best_score = name, score
    return best


def _wide_score(text: str) -> float:
    """The share of ASCII characters, 0 if more than one in fifty is none that a text holds."""
    plain = sum(c.isascii() and (c.isprintable() or c in "\t\n\r\f") for c in text)
    strange = sum(c == "\ufffd" or unicodedata.category(c) in ("Cn", "Co", "Cs") for c in text)
    controls = sum(c < " " and c not in "\t\n\r\f" for c in text)
    return 0.0 if (strange + controls) * 50 > len(text) else plain / len(text)


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


def utf8_evidence(source: bytes) -> tuple[int, int]:
    """How many characters beyond ASCII are good UTF-8, and how many bytes belong to none."""
    high = len(source.translate(None, _ASCII_BYTES))
    if not high:
        return 0, 0
    text = source.decode("utf-8", "ignore")
    plain = len(text.encode("ascii", "ignore"))
    return len(text) - plain, high - (len(text.encode()) - plain)


def legacy_lines(lines: Sequence[bytes]) -> list[int]:
    """Which lines of a file that is partly UTF-8 were written in something else.

    Empty where the bad bytes are too few to tell in what: then they are just bad bytes.
    """
    found: list[int] = []
    strange = healthy = 0
    for i, line in enumerate(lines):
        good, bad = utf8_evidence(line)
        if bad > good:
            found.append(i)
            strange += bad
        elif not bad:
            healthy += good
    return found if strange >= 8 and healthy >= 4 else []


def legacy(source: bytes) -> tuple[str, float] | None:
    """The legacy encoding that fits and the detector's confidence, 0 to 1; None if nothing fits.

    chardet ranks; a reading that no writer would have produced (scripts mixed within words, control characters, symbols
    between letters) is passed over for the next one.
    """
    import chardet

    sample = _telling(source)
    first = chardet.detect(sample, compat_names=False, max_bytes=len(sample))
    name, confidence = first["encoding"], first["confidence"]
    if name is None:
        return None
    if confidence >= (_SURE if _WIDELY_USED.fullmatch(name) else _SURE_IF_RARE) and (fit := _fitting(sample, name)):
        return fit, min(confidence, _AT_MOST)
    ranked = chardet.detect_all(sample, ignore_threshold=True, compat_names=False, max_bytes=len(sample))
    names = [r["encoding"] for r in ranked[:16] if r["encoding"]]
    if len(_HIGH.findall(sample)) * 2 <= len(_LETTER.findall(sample)):
        names.insert(0, "cp1252")  # mostly plain Latin letters: what the West wrote by far the most
    for other in names:
        if fit := _fitting(sample, other):
            confidence = next((r["confidence"] for r in ranked if r["encoding"] == other), 0.0)
            return fit, min(confidence, _AT_MOST)
    return None


def fits(source: bytes, name: str) -> bool:
    """Whether bytes in encoding `name` would read as something a person wrote."""
    return _fitting(_telling(source), name) == name


def _telling(source: bytes) -> bytes:
    """The stretches that hold bytes beyond ASCII: a detector looks at the beginning only, and that may be plain."""
    if len(source) <= _DETECTOR_BYTES:
        return source
    pieces: list[bytes] = [source[:1024]]
    at = size = 1024
    while size < _DETECTOR_BYTES and (match := _HIGH.search(source, at)):
        start = max(at, source.rfind(b"\n", max(0, match.start() - 2048), match.start()) + 1)
        end = source.find(b"\n", match.start(), match.start() + 4096) + 1 or match.start() + 4096
        pieces.append(source[start:end])
        size += end - start
        at = end
    return b"".join(pieces)[:_DETECTOR_BYTES]


def _fitting(sample: bytes, name: str) -> str | None:
    """`name` or the superset of it that reads the sample as something a person wrote."""
    for candidate in (name, _SUPERSETS.get(name)):
        if candidate is None:
            continue
        try:
            text = codecs.getincrementaldecoder(candidate)().decode(sample)
        except (UnicodeError, LookupError):
            continue
        if plausible(text):
            return candidate
    return None


_NEVER = re.compile("[\x80-\x84\x86-\x9f\ue000-\uf8ff\ufffd]")
_WORDS_BEYOND_ASCII = re.compile(r"\w*[^\W\x00-\x7f]\w*")
_ALPHABETS_MIXED = re.compile("[A-Za-z\u00c0-\u024f][\u0370-\u06ff]|[\u0370-\u06ff][A-Za-z\u00c0-\u024f]")
_SYMBOL_IN_WORD = re.compile(
    "(?<=[^\\W\\d_])[\u0192\u02c6\u02dc\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6\u00b8-\u00bf\u00d7\u00f7\u201a\u201c-\u201e\u2020-\u203a\u2200-\u25ff](?=[^\\W\\d_])"
)
_CAPITAL_IN_WORD = re.compile("(?<=[a-z])[\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f](?=[a-z]|\\b)")


def plausible(text: str) -> bool:
    """Whether somebody may have written this: an encoding that gives anything else was not the one."""
    if _NEVER.search(text):
        return False
    words = len(_WORDS_BEYOND_ASCII.findall(text))
    odd = len(_ALPHABETS_MIXED.findall(text)) + len(_SYMBOL_IN_WORD.findall(text))
    odd += sum(match[0].isupper() for match in _CAPITAL_IN_WORD.finditer(text))
    return odd * 8 <= words
