"""Bytes to text and back to the very same bytes.

`decode` finds out how a file was written: byte order mark, strict UTF-8, UTF-16 and UTF-32 without a mark, then the
evidence of `textclean.text.detection`. It never loses a byte: wherever encoding the text again would not give the
source, a patch keeps the bytes that stood there, so `encode` gives back the file whatever it was.

    decode(b) == d   implies   encode(d.text, d.encoding, d.bom, d.patches) == b
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from textclean.errors import DecodeError, RestoreError, UsageError
from textclean.patterns import re
from textclean.text import detection, mixed, wide
from textclean.text.magic import binary_kind, count_control_characters, count_controls, too_many_controls

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like the mark of UTF-16, so it is tried before
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_SURE = 0.2  # a detector less sure than this gives way to the fallback
_NO_TEXT_CODECS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})
_STATEFUL = ("utf-7", "iso2022", "hz")  # what a byte means depends on the bytes before it: patched as a whole


class Patch(NamedTuple):
    """`text[start:end]` (code points) stands for the bytes `raw`, which encoding it would not give."""

    start: int
    end: int
    raw: bytes


class Decoded(NamedTuple):
    """A text and how its bytes were read.

    `text` is without byte order mark, `encoding` a name that `codecs.lookup` knows, `bom` the mark's bytes (empty if
    none), `confidence` from 0 to 1 (1.0: marked, strict UTF-8 or forced; 0.0: a fallback for want of evidence).
    """

    text: str
    encoding: str
    bom: bytes = b""
    confidence: float = 1.0
    patches: tuple[Patch, ...] = ()


def decode(source: bytes, *, encoding: str | None = None, fallback_encoding: str | None = None) -> Decoded:
    """The text of a file's bytes. Line ends stay as they are.

    `encoding` is taken at its word; what doesn't fit it becomes U+FFFD, one a bad sequence, and is patched. Without it
    the bytes tell; `fallback_encoding` is used where they tell too little. Raises DecodeError for bytes that are no
    text or that no encoding fits, UsageError for an encoding that nobody knows.

    >>> decode("na\N{LATIN SMALL LETTER I WITH DIAERESIS}ve".encode("utf-16")).encoding
    'utf-16-le'
    """
    fallback = codec_name(fallback_encoding) if fallback_encoding else None
    if kind := binary_kind(source):
        raise DecodeError(
            f"looks like a binary file ({kind}), not like text: leave it out, or convert it to text first"
        )
    if encoding:
        return _forced(source, codec_name(encoding))
    return _marked(source, fallback) or _unmarked(source, b"", fallback)


def encode(text: str, encoding: str, bom: bytes = b"", patches: Iterable[Patch] = ()) -> bytes:
    """The source bytes again, from what `decode` gave. Raises RestoreError if `text` is not what was decoded."""
    out = [bom]
    at = 0
    try:
        for patch in patches:
            if not at <= patch.start <= patch.end <= len(text):
                raise RestoreError(f"patch at {patch.start}-{patch.end} does not fit a text of {len(text)} characters")
            out += (text[at : patch.start].encode(encoding), patch.raw)
            at = patch.end
        out.append(text[at:].encode(encoding))
    except UnicodeError as error:
        raise RestoreError(
            f"the text can't be written in {encoding} again ({error}): it is not the text that was read"
        ) from None
    return b"".join(out)


def codec_name(name: str) -> str:
    """The one spelling of an encoding's name that records use, known to `codecs.lookup`.

    Raises UsageError, with the nearest names, for a name that no text encoding has.

    >>> codec_name("CP1251"), codec_name("latin-1"), codec_name("UTF8")
    ('windows-1251', 'iso-8859-1', 'utf-8')
    """
    if _no_text(name):
        raise UsageError(f"unknown encoding {name!r}{_nearest_codecs(name)}; the names are those of Python's codecs")
    known = codecs.lookup(name).name
    plain = known.replace("_", "-")
    if plain == "utf-8-sig":
        return "utf-8"
    if match := re.fullmatch(r"cp(125\d)", plain):
        return f"windows-{match[1]}"
    if match := re.fullmatch(r"iso8859-(\d+)", plain):
        return f"iso-8859-{match[1]}"
    return known


def _nearest_codecs(name: str) -> str:
    from encodings.aliases import aliases

    names = {codec_name(v) for v in aliases.values() if not _no_text(v)} | {"utf-8", "utf-16-le", "utf-16-be"}
    aimed = name.lower().replace("_", "-")
    known = names | {n.replace("windows-", "cp") for n in names} | {"latin-1"}
    from difflib import get_close_matches

    found = get_close_matches(aimed, sorted(known), n=3, cutoff=0.6)
    return f", did you mean {' or '.join(map(repr, found))}?" if found else ""


def _no_text(name: str) -> bool:
    """Whether a name is unknown, or that of a codec which isn't for texts in files."""
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return True
    return not info._is_text_encoding or info.name.replace("_", "-") in _NO_TEXT_CODECS


def _forced(source: bytes, encoding: str) -> Decoded:
    bom = b""
    for mark, marked in BOMS:
        if source.startswith(mark) and (marked == encoding or marked.startswith(f"{encoding}-")):
            bom, encoding = mark, marked
            break
    body = source[len(bom) :]
    return _read(body, _ordered(encoding, body), bom, 1.0)


def _ordered(encoding: str, body: bytes) -> str:
    """The encoding with its order of bytes, where only "utf-16" or "utf-32" was asked for."""
    if encoding not in ("utf-16", "utf-32"):
        return encoding
    guess = wide.wide(body) or ""
    return guess if guess.startswith(encoding) else f"{encoding}-le"


def _marked(source: bytes, fallback: str | None) -> Decoded | None:
    """By the byte order mark; None where there is none, or what follows doesn't bear it out."""
    for mark, encoding in BOMS:
        if source.startswith(mark):
            found = _read(source[len(mark) :], encoding, mark, 1.0)
            if len(found.patches) <= max(1, len(found.text) // 50):
                return _text_only(found)
            if encoding == "utf-8":
                return _unmarked(source[len(mark) :], mark, fallback)
    return None


def _unmarked(body: bytes, bom: bytes, fallback: str | None) -> Decoded:
    controls = count_controls(body)
    try:
        text: str | None = body.decode("utf-8")
    except UnicodeDecodeError:
        text = None
    if (text is None or (controls and text.isascii())) and (name := wide.wide(body)):
        return _text_only(_read(body, name, bom, 0.95))
    if text is not None and text.isascii() and (name := wide.escaped(body)):
        return _read(body, name, bom, 0.95)  # before controls are counted: Korean shifts sets with two of them
    if too_many_controls(controls, len(body), per_cent=3 if text is None else 10):
        raise DecodeError(_binary(controls, len(body), "bytes"))
    if text is None:
        return _not_strict(body, bom, fallback)
    return Decoded(text, "utf-8", bom)


def _not_strict(body: bytes, bom: bytes, fallback: str | None) -> Decoded:
    """Nearly UTF-8, partly UTF-8, or something older."""
    good, bad = mixed.utf8_evidence(body)
    if good and (found := _partly_utf8(body, bom)):
        return found
    if good >= bad or _cut_short(body, good):
        return _read(body, "utf-8", bom, min(0.999, round(max(good, 1) / (max(good, 1) + bad), 3)))
    plain = _INNER_MARK.sub(b"", body)
    name, confidence = detection.legacy(plain) or ("", 0.0)
    if fallback and confidence < _SURE and (not name or detection.fits(body, fallback)):
        return _read(body, _ordered(fallback, body), bom, 0.0)
    if not name and mixed.mixed_lines(body.splitlines(keepends=True)).healthy:
        return _read(body, "utf-8", bom, round(good / (good + bad), 3))
    if not name:
        raise DecodeError(
            f"no encoding fits its {len(body)} bytes: name the right one (--encoding, --fallback-encoding), "
            "or leave it out"
        )
    if plain != body:
        return _text_only(_around_marks(body, codec_name(name), bom, round(confidence, 3)))
    return _text_only(_read(body, codec_name(name), bom, round(confidence, 3)))


_INNER_MARK = re.compile(rb"(?:(?<=\A)|(?<=[\r\n]))\xef\xbb\xbf")
"""The byte order mark of a file in UTF-8 that was appended to another: no encoding begins a line with its characters."""


def _around_marks(body: bytes, encoding: str, bom: bytes, confidence: float) -> Decoded:
    """Text in an older encoding with marks of UTF-8 at the start of some lines: they are U+FEFF, and patches."""
    texts: list[str] = []
    patches: list[Patch] = []
    size = 0
    for i, piece in enumerate(_INNER_MARK.split(body)):
        if i:
            texts.append("\N{ZERO WIDTH NO-BREAK SPACE}")
            patches.append(Patch(size, size + 1, codecs.BOM_UTF8))
            size += 1
        text, inner = _with_patches(piece, encoding)
        patches += (Patch(size + p.start, size + p.end, p.raw) for p in inner)
        texts.append(text)
        size += len(text)
    return Decoded("".join(texts), encoding, bom, confidence, tuple(patches))


def _cut_short(body: bytes, good: int) -> bool:
    """Whether nothing is wrong but the end, in the middle of a character.

    Where no character before it is UTF-8, a last byte alone may be a letter (caf\\xe9); two of them, or the beginning of a
    Latin letter after a small one (caf\\xc3), hardly are.
    """
    try:
        codecs.getincrementaldecoder("utf-8")().decode(body)
    except UnicodeDecodeError:
        return False
    return good > 0 or re.search(rb"[\xe0-\xf4][\x80-\xbf]{1,2}\Z|[a-z][\xc2\xc3]\Z", body) is not None


def _partly_utf8(body: bytes, bom: bytes) -> Decoded | None:
    """Lines in UTF-8 beside lines in something older: each is read as what it is, the older ones are patches."""
    lines = body.splitlines(keepends=True)
    told = mixed.mixed_lines(lines)
    legacy = set(told.legacy)
    older = b"".join(lines[i] for i in told.legacy)
    found = detection.legacy(older, told.healthy) if legacy else None
    if not found:
        return None
    reading = older.decode(found[0], "replace")
    if not told.believes(reading, found[1]):
        return None
    if detection.is_multi_byte(found[0]) and not mixed.share_script(told.healthy, reading):
        return None  # two bytes of Chinese may be a Cyrillic letter by chance
    texts: list[str] = []
    patches: list[Patch] = []
    at = 0
    for i, line in enumerate(lines):
        text, inner = _with_patches(line, found[0] if i in legacy else "utf-8")
        inner = (Patch(0, len(text), line),) if i in legacy else inner
        patches += (Patch(at + p.start, at + p.end, p.raw) for p in inner)
        texts.append(text)
        at += len(text)
    return Decoded("".join(texts), "utf-8", bom, round(found[1], 3), tuple(patches))


def _text_only(found: Decoded) -> Decoded:
    controls = count_control_characters(found.text)
    if too_many_controls(controls, len(found.text), per_cent=10):
        raise DecodeError(_binary(controls, len(found.text), f"characters when read as {found.encoding}"))
    return found


def _binary(controls: int, length: int, units: str) -> str:
    return (
        f"looks like a binary file ({controls} control codes in {length} {units}), not like text: "
        "leave it out, or convert it to text first"
    )


def _read(body: bytes, encoding: str, bom: bytes, confidence: float) -> Decoded:
    text, patches = _with_patches(body, encoding)
    return Decoded(text, encoding, bom, confidence, patches)


def _with_patches(body: bytes, encoding: str) -> tuple[str, tuple[Patch, ...]]:
    """The text, and the patches without which encoding it would not give `body`."""
    if encoding.startswith(_STATEFUL):
        text = _SURROGATES.sub(REPLACEMENT, body.decode(encoding, "replace"))
        return text, () if _gives(text, encoding, (), body) else (Patch(0, len(text), body),)
    text, patches = _unmark(body.decode(encoding, _MARK_BAD))
    if encoding.startswith("utf-") or _gives(text, encoding, patches, body):
        return text, patches
    patches = _respelled(body, encoding)
    return text, patches if _gives(text, encoding, patches, body) else (Patch(0, len(text), body),)


def _gives(text: str, encoding: str, patches: Sequence[Patch], body: bytes) -> bool:
    try:
        return encode(text, encoding, b"", patches) == body
    except RestoreError:
        return False


def _mark_bad(error: UnicodeError) -> tuple[str, int]:
    """A decoding error handler that writes the bad bytes into the text, as lone surrogates that no decoder gives."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    first, *rest = error.object[error.start : error.end]
    return chr(_FIRST_BAD + first) + "".join(chr(_NEXT_BAD + byte) for byte in rest), error.end


_MARK_BAD = "textclean-mark-bad"
_FIRST_BAD, _NEXT_BAD = 0xD900, 0xD800
_BAD = re.compile("[\ud900-\ud9ff][\ud800-\ud8ff]*")
_SURROGATES = re.compile("[\ud800-\udfff]")
codecs.register_error(_MARK_BAD, _mark_bad)


def _unmark(marked: str) -> tuple[str, tuple[Patch, ...]]:
    """U+FFFD for every bad sequence that `_mark_bad` wrote down, and a patch with its bytes."""
    texts: list[str] = []
    patches: list[Patch] = []
    at = size = 0
    for match in _BAD.finditer(marked):
        size += match.start() - at
        texts += (marked[at : match.start()], REPLACEMENT)
        patches.append(Patch(size, size + 1, bytes(ord(c) & 0xFF for c in match[0])))
        size += 1
        at = match.end()
    texts.append(marked[at:])
    return "".join(texts), tuple(patches)


def _respelled(body: bytes, encoding: str) -> tuple[Patch, ...]:
    """Patches for an encoding that can write one character in two ways: lines that differ are read byte by byte."""
    patches: list[Patch] = []
    at = 0
    for line in re.findall(rb"[^\n]*\n|[^\n]+", body):
        text, inner = _unmark(line.decode(encoding, _MARK_BAD))
        if not _gives(text, encoding, inner, line):
            inner = tuple(_odd_spellings(line, encoding))
        patches += (Patch(at + p.start, at + p.end, p.raw) for p in inner)
        at += len(text)
    return tuple(patches)


def _odd_spellings(line: bytes, encoding: str) -> Iterator[Patch]:
    decoder = codecs.getincrementaldecoder(encoding)(_MARK_BAD)
    at = start = 0
    for end in range(1, len(line) + 1):
        if not (marked := decoder.decode(line[end - 1 : end], end == len(line))):
            continue
        text, bad = _unmark(marked)
        raw = line[start:end]
        if bad or not _gives(text, encoding, (), raw):
            yield Patch(at, at + len(text), raw)
        at += len(text)
        start = end
