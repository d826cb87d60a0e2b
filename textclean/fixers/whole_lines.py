"""A line that as a whole is UTF-8 read as something else: every byte of it fits, and words of one script come out."""

from __future__ import annotations

import codecs
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from textclean import language
from textclean.fixers import remnants
from textclean.fixers.doubts import rare_letters
from textclean.patterns import re, regex
from textclean.text import likelihood
from textclean.text.codepages import page
from textclean.text.large import remembered

READ_AS = (
    "latin-1",
    "cp1252",
    "cp1251",
    "cp1250",
    "cp1253",
    "cp1254",
    "cp1257",
    "iso8859-2",
    "mac-roman",
    "cp437",
    "iso8859-15",
)
"""What UTF-8 is mistaken for. Bytes without a character are passed through as control characters, as browsers do."""
READ_WHOLE_AS = ("cp850", "cp852", "cp866", "koi8-r", "cp1256")
"""The same where every byte has a character, so that a line is wholly there, or it is none."""

LOST = "\x1a\N{REPLACEMENT CHARACTER}"  # what becomes of bytes that have no character


def shown(byte: int, encoding: str) -> str:
    """The character that an encoding shows for a byte, or the control character of its number where it has none."""
    return page(encoding)[byte]


class _Tables(NamedTuple):
    """The encodings in question as tables, and by character a bit for each in which it is a lead byte of UTF-8, and for each in
    which it may follow one."""

    tables: Sequence[object]
    leads: Mapping[str, int]
    follow: Mapping[str, int]


@lru_cache(maxsize=1)
def _tables() -> _Tables:
    every = [page(encoding) for encoding in (*READ_AS, *READ_WHOLE_AS)]
    leads: dict[str, int] = {}
    follow = dict.fromkeys((" ", *LOST), (1 << len(every)) - 1)
    for number, chars in enumerate(every):
        for char in chars[0xC2:0xF5]:
            leads[char] = leads.get(char, 0) | 1 << number
        for char in chars[0x80:0xC0]:
            follow[char] = follow.get(char, 0) | 1 << number
    return _Tables([codecs.charmap_build(chars) for chars in every], leads, follow)


def _tables_of(line: str) -> Iterator[object]:
    """The encodings in which the first character beyond ASCII may begin a letter of UTF-8."""
    every = _tables()
    first = _BEYOND_ASCII.search(line)
    if first is None:
        return
    fits = every.leads.get(first.group(), 0) & every.follow.get(line[first.end() : first.end() + 1], 0)
    if first.group() == LOST[1]:
        fits = (1 << len(every.tables)) - 1
    while fits:
        bit = fits & -fits
        fits ^= bit
        yield every.tables[bit.bit_length() - 1]


@remembered(8)
def whole(line: str) -> str | None:
    """The line as UTF-8, if all of it is that in one of `READ_AS`, and too much of it to be chance."""
    fitting: list[str] = []
    tried: set[bytes] = set()
    with_losses = LOST[1] in line
    marked = line.replace(LOST[1], LOST[0]) if with_losses else line
    for table in _tables_of(line):
        try:
            raw = codecs.charmap_encode(marked, "strict", table)[0]  # type: ignore[arg-type]
            if raw in tried:
                continue
            tried.add(raw)
            text = _as_utf8(raw, with_losses=with_losses)
        except UnicodeError:
            continue
        if (
            text not in fitting
            and text != line
            and _is_plausible(text.replace(LOST[1], ""))
            and (_many(text) or _ODD_WORD.search(line) or _OPENED.search(text))
        ):
            fitting.append(text)
    return _likeliest(fitting) if fitting else None


def _as_utf8(raw: bytes, *, with_losses: bool) -> str:
    """Bytes read as UTF-8, with those back in it that were lost."""
    if with_losses:
        return remnants.restored(remnants.with_losses(raw)).decode("utf-8")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        if (restored := remnants.restored(raw)) is raw:
            raise
        return restored.decode("utf-8")


_BEYOND_ASCII = re.compile(r"[^\x00-\x7F]")
# What people write, by script: letters with marks and, in every script, the marks between words.
_SCRIPTS = (
    r"\p{Script=Cyrillic}",
    r"\p{Script=Greek}",
    r"\p{Script=Arabic}\u060C\u061B\u061F\u0640\u064B-\u0655",
    r"\p{Script=Hebrew}",
    r"\p{Script=Thai}",
    r"\p{Script=Hangul}",
    r"\p{Script=Armenian}",
    r"\p{Script=Georgian}",
    r"\p{Script=Devanagari}\u0964\u0965",
    r"\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\uFF66-\uFF9F",
)
_COMMON = (
    r"\xA0-\u017E\u0259\u01A0\u01A1\u01AF\u01B0\u0218-\u021B\u1E00-\u1EFF\u0300-\u0304\u0306-\u030C\u0323"
    r"\u2010-\u2027\u2030-\u203A\u20A0-\u20BF\u2116\u2122\u2190-\u21FF\u2200-\u22FF\u2500-\u27BF\u3000-\u303F\u30FB\uFF00-\uFF65\U0001F300-\U0001FAFF\uFE0F\u200B-\u200F\u202F"
)
_PLAUSIBLE = regex.compile("|".join(rf"[\x00-\x7F{_COMMON}{script}]*" for script in _SCRIPTS))
_PLAINLY = re.compile(  # the commonest letters of some scripts, at a fraction of the cost
    "|".join(
        rf"[\x00-\x7F{_COMMON}{letters}]*"
        for letters in ("", r"\u0400-\u0481\u048A-\u052F", r"\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FEF")
    )
)


def _is_plausible(text: str) -> bool:
    return _PLAINLY.fullmatch(text) is not None or _PLAUSIBLE.fullmatch(text) is not None


# What no word has side by side: letters of two alphabets, a capital with an accent behind a small letter, frames and roots.
_LATIN, _OTHER, _FRAME = r"A-Za-z\xC0-\u024F", r"\u0370-\u04FF", r"\xAC\u0192\u221A\u2248\u2500-\u257F"
_ODD_WORD = re.compile(
    rf"[{_LATIN}][{_OTHER}]|[{_OTHER}][{_LATIN}]|[a-z][\xC0-\xDE\u0100\u0102\u0104\u010C\u0139\u0141]"
    r"|[A-Z][\xC0-\xDE\u0100\u0102\u0104\u010C\u0139\u0141][^\x00-\x7F][a-z]"
    rf"|[A-Za-z][{_FRAME}][^\x00-\x7F]|[{_FRAME}][^\x00-\x7F\u2500-\u257F][A-Za-z]"
)

_RANKS = {
    code: {letter: 1 - 0.01 * rank for rank, letter in enumerate(letters)}
    for code, letters in likelihood.ALPHABETS.items()
}
_NONE = [0.0] * len(_RANKS)
_RANKS_OF = {
    letter: [ranks.get(letter, 0.0) for ranks in _RANKS.values()]
    for letter in sorted(set().union(*likelihood.ALPHABETS.values()))
}
# A sharp s that follows no vowel, an umlaut behind one that it never follows, a sign inside a word.
_ODD_LETTER = regex.compile(r"(?<![aeiouy\xE4\xF6\xFC])\xDF|[ao][\xE4\xF6]|[aeou]\xFC|\p{L}[\xF7\xD7]")
_FAR = 0.15
_FEW = 3  # letters that say nothing yet
_OPENED = re.compile(r"(?<!\w)(?:\xbf\w[^?]{0,400}\?|\xa1\w[^!]{0,400}!)")  # Spanish marks, in pairs
_LATIN_LETTER = regex.compile(r"(?![\x00-\x7F])\p{Script=Latin}")


def _likeliest(texts: Sequence[str]) -> str:
    """Of several readings of the same bytes the one that fits its language best.

    In which language a reading is takes time to find out: those that fit none nearly as well as another one are left out first.
    """
    if len(texts) == 1:
        return texts[0]
    if len(_LATIN_LETTER.findall(texts[0])) < _FEW:
        return max(texts, key=_likeness)
    in_any = [_likeness(text, in_any=True) for text in texts]
    rivals = [text for text, likeness in zip(texts, in_any, strict=True) if likeness > max(in_any) - _FAR]
    return rivals[0] if len(rivals) == 1 else max(rivals, key=_likeness)


def _likeness(text: str, *, in_any: bool = False) -> float:
    """How well the letters fit the language of a text, about 1 at best; or any language, which is no less."""
    letters: list[str] = _LATIN_LETTER.findall(text)
    if not letters:
        return 1.0 - len(_ODD_LETTER.findall(text))
    spoken = "" if in_any else language.detect(text)
    each = Counter(map(str.lower, letters)).items()
    if spoken in _RANKS:
        fit = sum(n * _RANKS[spoken].get(letter, 0.0) for letter, n in each)
    else:
        rows = [[n * rank for rank in _RANKS_OF.get(letter, _NONE)] for letter, n in each]
        fit = max(map(sum, zip(*rows, strict=True)))
    capitals = sum(c.isupper() for c in letters)
    odd = len(_ODD_WORD.findall(text)) + len(_ODD_LETTER.findall(text)) + rare_letters(text)
    return float(fit - odd - 0.02 * capitals) / len(letters)


def _many(text: str) -> bool:
    """Characters beyond ASCII enough that their bytes can't have fitted by chance."""
    number, wide, first, differ = 0, 0, "", False
    for match in _BEYOND_ASCII.finditer(text):
        char = match.group()
        if char == LOST[1]:
            continue
        number += 1
        wide += char > _TWO_BYTES
        first = first or char
        differ = differ or char != first
        if wide >= 2 or (number >= 3 and differ):
            return True
    return False


_TWO_BYTES = "\u07ff"  # the last of which UTF-8 makes two
