"""The zoo of blanks, and blanks where none belongs."""

from __future__ import annotations

from textclean.fixers.base import Context, Found
from textclean.fixers.unicode_forms import CJK
from textclean.patterns import regex

NBSP, NNBSP, THIN, IDEOGRAPHIC = "\xa0", "\u202f", "\u2009", "\u3000"
BLANKS = f"{NBSP}\u1680\u2000-\u200a{NNBSP}\u205f{IDEOGRAPHIC}"
_ODD = regex.compile(f"[{BLANKS}]")
_CJK_TEXT = regex.compile(rf"{CJK.pattern}|[\uff01-\uff60]")
_MONGOLIAN = regex.compile(r"\p{Script=Mongolian}")
_FRENCH_BEFORE, _FRENCH_AFTER = frozenset(";:!?%\xbb\u203a"), frozenset("\xab\u2039")


def odd_blanks(unit: str, context: Context) -> list[Found]:
    """Blanks that are no plain blank, except where a language writes them.

    Kept: no-break blanks (U+00A0, U+202F) in French before `; : ! ? %` and the closing guillemet, after the opening one and
    between a figure and its unit; what may be a letter in a line of undecided damage; no-break and thin blanks between digits of
    any language; ideographic blanks in lines with Chinese, Japanese or Korean characters; U+202F before a Mongolian suffix.
    """
    if unit.isascii():
        return []
    letters = _lost_letters(unit)
    cjk = IDEOGRAPHIC in unit and _CJK_TEXT.search(unit) is not None
    return [
        Found(m.start(), m.end(), " ")
        for m in _ODD.finditer(unit)
        if m.start() not in letters and not (cjk if m.group() == IDEOGRAPHIC else _belongs(unit, m.start(), context))
    ]


# Signs between letters, frames beside one, control characters: nobody writes so.
_DAMAGED = regex.compile(
    r"[a-z][\xa2\xa4\xa6\xa8\xac\xaf\xb8][a-z]|\p{L}[\u2500-\u25a0]|[\u2500-\u25a0]\p{L}|[\x80-\x9f]|^[\xa4\xa8\xac]\xa0"
)
_LETTER_LOST = regex.compile(r"(?<=[\p{L}\xa1-\xbf\u2500-\u25a0])\xa0")


def _lost_letters(unit: str) -> frozenset[int]:
    """Where a no-break blank in a line of undecided damage may be what is left of a letter: whoever mends it needs it."""
    if NBSP not in unit or not _DAMAGED.search(unit):
        return frozenset()
    return frozenset(m.start() for m in _LETTER_LOST.finditer(unit))


def _belongs(unit: str, at: int, context: Context) -> bool:
    blank, before, after = unit[at], unit[at - 1 : at], unit[at + 1 : at + 2]
    if blank in (NBSP, NNBSP, THIN) and before.isdecimal() and after.isdecimal():
        return True
    if blank == NNBSP and _MONGOLIAN.match(after):
        return True
    return blank in (NBSP, NNBSP) and _french(before, after, context.spoken(unit))


def _french(before: str, after: str, language: str) -> bool:
    """Does French write a no-break blank between these two? Where nobody knows the language, only marks can tell."""
    if not before.strip() or not after.strip():
        return False
    if after in _FRENCH_BEFORE or before in _FRENCH_AFTER:
        return language in ("fr", "")
    return language == "fr" and (before.isdecimal() or after.isdecimal())


def trailing_blanks(unit: str, context: Context) -> list[Found]:
    """Blanks of any kind at the end of a line. The two blanks of a Markdown line break go too: the line ends there anyway."""
    kept = unit.rstrip(
        " \t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    )
    if len(kept) in _lost_letters(unit):
        kept += NBSP
    if unit == "-- ":  # the mark above the signature of an e-mail (RFC 3676)
        return []
    return [Found(len(kept), len(unit), "")] if len(kept) < len(unit) else []


_GAP = regex.compile(r"(?<=[^ \t]) {2,}(?=[^ \t])")
_MARKER = regex.compile(r"[ \t]*(?:[-*+>|#\N{BULLET}]+|\(?(?:\d{1,3}|[a-z]|[ivxIVX]{1,4})[.)])")
_FINAL, _CLOSERS = ".!?:\u2026", "\"')]\xbb\u2019\u201d"
_SENTENCE_END = regex.compile(rf"[{_FINAL}][{regex.escape(_CLOSERS)}]*$")
_WORD = regex.compile(r"\p{L}{2,}")
_TOKEN = regex.compile(r"[^ \t]+")


def doubled_blanks(unit: str, context: Context) -> list[Found]:
    """Runs of plain blanks inside the prose of a paragraph: one stays.

    Left alone: leading indentation, the blanks behind a list marker, tabs, columns (runs that end, or words behind them that
    end, where those of the line above or below do), half-lines of verse, rows without prose, indented lines that are no prose.
    The two blanks that typists write behind a full stop are never columns.
    """
    if "  " not in unit:
        return []
    lines = unit.split("\n")
    gaps = [[m.span() for m in _GAP.finditer(line)] for line in lines]
    wide = sum(any(b - a > 2 for a, b in row) for row in gaps)
    if wide > 1 and 2 * wide >= len(lines):
        return []
    found: list[Found] = []
    shift = 0
    for n, line in enumerate(lines):
        if gaps[n] and not _laid_out(line, len(gaps[n])):
            marker = _MARKER.match(line)
            first = marker.end() if marker else -1
            beside = {edge for k in (n - 1, n + 1) if 0 <= k < len(lines) for edge in _edges(lines[k], gaps[k])}
            prose = any(b - a > 3 for a, b in gaps[n]) and _prose(line)
            mine = (gap for gap in gaps[n] if gap[0] > first and _is_doubled(line, *gap, beside, prose=prose))
            found += (Found(shift + a + 1, shift + b, "") for a, b in mine)
        shift += len(line) + 1
    return found


_TIMESTAMP = regex.compile(
    r"\W{0,2}\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\W{0,2}\d\d:\d\d:\d\d\b|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d "
)


def _laid_out(line: str, gaps: int) -> bool:
    """Is the line as a whole no running text: indented like code, cells without a single blank between words, a log?"""
    if _TIMESTAMP.match(line):
        return True
    if line.startswith(("    ", "\t")) and not _prose(line):
        return True
    words = len(_TOKEN.findall(line))
    return gaps > 1 and gaps >= words - 1 and not (words > 6 and _SENTENCE_END.search(line))


def _edges(line: str, gaps: list[tuple[int, int]]) -> set[tuple[str, int]]:
    """The columns at which the words behind a line's gaps begin and end."""
    ends = (m.end() for _, b in gaps if (m := _TOKEN.match(line, b)))
    return {("begin", b) for _, b in gaps} | {("end", end) for end in ends}


def _is_doubled(line: str, start: int, end: int, beside: set[tuple[str, int]], *, prose: bool) -> bool:
    if end - start == 2 and _ends_sentence(line, start):
        return True
    if end - start > 3 and not prose:
        return False
    return beside.isdisjoint(_edges(line, [(start, end)]))


def _ends_sentence(line: str, end: int) -> bool:
    """Is `_SENTENCE_END` what stands before `end`? A search would read the line from its start for each gap."""
    while end and line[end - 1] in _CLOSERS:
        end -= 1
    return end > 0 and line[end - 1] in _FINAL


def _prose(line: str) -> bool:
    """Does a line read like part of a sentence: words enough, or an end of one?"""
    words = len(_WORD.findall(line))
    return words >= 8 or (words >= 3 and _SENTENCE_END.search(line.rstrip()) is not None)
