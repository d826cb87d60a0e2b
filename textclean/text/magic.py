"""What is no text: files that begin like a picture, an archive, a program; bytes full of control characters.

The signatures are those that the formats' own specifications demand of their first bytes.
"""

from __future__ import annotations

from textclean.patterns import re

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF87a", "GIF image"),
    (b"GIF89a", "GIF image"),
    (b"BM", "BMP image"),
    (b"II*\0", "TIFF image"),
    (b"MM\0*", "TIFF image"),
    (b"8BPS", "Photoshop image"),
    (b"\0\0\1\0", "icon"),
    (b"\xff\x0a", "JPEG XL image"),
    (b"%PDF-", "PDF"),
    (b"{\\rtf1", "RTF document"),
    (b"AT&TFORM", "DjVu document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office document"),
    (b"PK\x03\x04", "ZIP archive or Office document"),
    (b"PK\x05\x06", "empty ZIP archive"),
    (b"\x1f\x8b\x08", "gzip archive"),
    (b"\x1f\x9d", "compress archive"),
    (b"BZh", "bzip2 archive"),
    (b"\xfd7zXZ\0", "xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "Zstandard archive"),
    (b"\x04\x22\x4d\x18", "LZ4 archive"),
    (b"Rar!\x1a\x07", "RAR archive"),
    (b"MSCF", "cabinet archive"),
    (b"!<arch>\n", "ar archive"),
    (b"\x7fELF", "ELF program"),
    (b"MZ", "Windows program"),
    (b"\xca\xfe\xba\xbe", "Java class or Mach-O program"),
    (b"\xcf\xfa\xed\xfe", "Mach-O program"),
    (b"\0asm", "WebAssembly module"),
    (b"SQLite format 3\0", "SQLite database"),
    (b"PAR1", "Parquet file"),
    (b"ARROW1", "Arrow file"),
    (b"ORC", "ORC file"),
    (b"Obj\x01", "Avro file"),
    (b"\x89HDF\r\n\x1a\n", "HDF5 file"),
    (b"\x93NUMPY", "NumPy array"),
    (b"\x80\x04\x95", "pickle"),
    (b"\x80\x05\x95", "pickle"),
    (b"OggS", "Ogg media file"),
    (b"fLaC", "FLAC audio file"),
    (b"ID3", "MP3 audio file"),
    (b"RIFF", "RIFF media file"),
    (b"\x1a\x45\xdf\xa3", "Matroska media file"),
    (b"wOFF", "web font"),
    (b"wOF2", "web font"),
    (b"OTTO", "OpenType font"),
    (b"\0\1\0\0\0", "TrueType font"),
)
_INSIDE = ((4, b"ftyp", "MP4 media file"), (257, b"ustar", "tar archive"))
_CERTAIN = (b"%PDF-", b"{\\rtf1")  # plain characters, and yet never the beginning of somebody's prose
_HEAD_BYTES = 512
# Terminal logs hold bell, backspace, escape; DOS files end in a substitute: these are text.
_TEXT_CONTROLS = b"\a\b\t\n\v\f\r\x1a\x1b"
_CONTROLS = bytes(set(range(0x20)) - set(_TEXT_CONTROLS))
_CONTROL_CHARACTER = re.compile("[\x00-\x06\x0e-\x19\x1c-\x1f]")


def binary_kind(source: bytes) -> str:
    """What the first bytes say the file is, e.g. `"PNG image"`; an empty string where they say nothing.

    A signature of plain letters ("BM", "RIFF") counts only with a control byte near it: a text may begin with any
    letters.
    """
    head = source[:_HEAD_BYTES]
    for signature, kind in _SIGNATURES:
        if head.startswith(signature) and (signature in _CERTAIN or _unprintable(signature) or count_controls(head)):
            return kind
    for offset, signature, kind in _INSIDE:
        if head[offset:].startswith(signature) and count_controls(head):
            return kind
    return ""


def count_controls(source: bytes) -> int:
    """How many bytes are NUL or control codes that no text file holds."""
    return len(source) - len(source.translate(None, _CONTROLS))


def count_control_characters(text: str) -> int:
    """The same for characters."""
    return len(_CONTROL_CHARACTER.findall(text))


def too_many_controls(controls: int, length: int, *, per_cent: int) -> bool:
    """Whether so many controls among `length` can't be text: a few of them always can."""
    return controls * 100 > per_cent * length and (controls > 3 or controls * 2 > length)


def _unprintable(signature: bytes) -> bool:
    return any(byte >= 0x7F or (byte < 0x20 and byte not in b"\r\n") for byte in signature)
