"""Forms of letters: decomposed letters, fullwidth letters in Latin text, characters of private fonts."""

from __future__ import annotations

import unicodedata

from textclean.fixers.base import Context, Found
from textclean.patterns import regex
from textclean.text.span import Span

CJK_LANGUAGES = frozenset({"zh", "ja", "ko"})
CJK = regex.compile(
    r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u303F\u30FB\u30FC]"
)

# A character with everything that may be composed with it: marks, and the vowels and finals of Hangul.
_CLUSTER = regex.compile(r".[\p{M}\u1160-\u11FF]*", regex.DOTALL)


def decomposed(unit: str, context: Context) -> list[Found]:
    """Letters that Unicode's form NFC writes as one character, or writes with another one (the Angstrom sign).

    Compatibility forms (superscripts, fractions, fullwidth forms) are no business of NFC. Each proposal covers one letter
    with its marks.
    """
    if unit.isascii() or unicodedata.is_normalized("NFC", unit):
        return []
    clusters = ((m.start(), m.group()) for m in _CLUSTER.finditer(unit))
    return [
        Found(start, start + len(letter), unicodedata.normalize("NFC", letter))
        for start, letter in clusters
        if not letter.isascii() and not unicodedata.is_normalized("NFC", letter)
    ]


_FULLWIDTH = regex.compile("[\uff01-\uff5e]*[\uff21-\uff3a\uff41-\uff5a][\uff01-\uff5e]*")
_TO_ASCII = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}  # the block mirrors ASCII at this distance
_ASCII_LETTER = regex.compile("[A-Za-z]")


def fullwidth(unit: str, context: Context) -> list[Found]:
    """Fullwidth letters, with the digits and marks written with them, in a line of plain Latin letters.

    Chinese, Japanese and Korean use fullwidth forms as their own: a line with one of their characters, or a text in one of these
    languages, is left alone, and so are digits and marks without a letter.
    """
    runs = list(_FULLWIDTH.finditer(unit))
    if not runs or context.language in CJK_LANGUAGES or not _ASCII_LETTER.search(unit) or CJK.search(unit):
        return []
    return [Found(m.start(), m.end(), m.group().translate(_TO_ASCII)) for m in runs]


_GLYPHS = "[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+"
_PRIVATE = regex.compile(rf"{_GLYPHS}(?:[ \t]+{_GLYPHS})*")  # a row of icons is one run
_LETTER = regex.compile(r"\p{L}")
_SYMBOL_FONT_BULLET = "\uf0b7"  # byte B7 of the Symbol font, as word processors store it


def icon_glyphs(unit: str, context: Context) -> list[Found]:
    """Characters of the private use areas in a line of letters: icons of a web font that the reader doesn't have.

    They stay in lines with Chinese, Japanese or Korean characters, where they are rare characters of a private font, and in lines
    without any letter unless the text is known to be in another language. A bullet of the Symbol font stays a bullet.
    """
    runs = list(_PRIVATE.finditer(unit))
    if not runs or context.language in CJK_LANGUAGES or CJK.search(unit):
        return []
    if not context.language and not _LETTER.search(unit):
        return []
    first, last = len(unit) - len(unit.lstrip(" \t")), len(unit.rstrip(" \t"))
    return [_without_glyphs(unit, m.start(), m.end(), Span(first, last)) for m in runs if not _is_eth(unit, m)]


def _is_eth(unit: str, run: regex.Match[str]) -> bool:
    """Is it the one private character of Mac OS Roman behind a small letter? Read so, it was an eth in Icelandic."""
    return run.group() == "\uf8ff" and unit[run.start() - 1 : run.start()].islower()


def _without_glyphs(unit: str, start: int, end: int, shown: Span) -> Found:
    """The run of glyphs goes with the blanks that only it needed; words on both sides are kept apart. `shown` is the line
    without the blanks around it."""
    if start <= shown.start:
        if unit[start:end] == _SYMBOL_FONT_BULLET and unit[end : end + 1] in (" ", "\t"):
            return Found(start, end, "\N{BULLET}")
        while unit[end : end + 1] in (" ", "\t"):
            end += 1
        return Found(start, end, "")
    if end >= shown.end:
        while unit[start - 1] in " \t":
            start -= 1
        return Found(start, len(unit), "")
    before, after = unit[start - 1], unit[end]
    if before.isalnum() and after.isalnum():
        return Found(start, end, " ")
    if before in " \t" and after in ".,;:!?)":
        while unit[start - 1] in " \t":
            start -= 1
        return Found(start, end, "")
    return Found(start, end + (before in " \t" and after in " \t"), "")
