"""What a line is by its look and that of the lines beside it: prose, short, list, table, verse, quotation, hard-wrapped.

Everything here is asked of every line of a text, so the tests that cost least and decide most come first, and what a line or a
run of lines is, is worked out once: cleaning changes few of them.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from textclean.patterns import re
from textclean.text.large import remembered, remembered_runs, words_of

MAX_TITLE_WORDS = 30
_MIN_PROSE_WORDS = 8
_WRAP_CHARS = range(40, 111)  # widths that people and mail programs wrap at
LONGEST_VERSE = 75
_SHORTEST_VERSE = 4  # lines


class LineKind(StrEnum):
    """What a line is."""

    BLANK = "blank"
    PROSE = "prose"  # a sentence or more of them, or a piece of one in hard-wrapped text
    SHORT = "short"  # a title, heading, label, date, fragment
    LIST = "list"  # begins with a bullet or a number
    TABLE = "table"
    VERSE = "verse"
    CODE = "code"
    QUOTE = "quote"  # begins with >
    RULE = "rule"  # holds no letter and no digit: ---, * * *


# The attributes of an enumeration are looked up slowly.
_BLANK, _PROSE, _SHORT, _LIST_ITEM = LineKind.BLANK, LineKind.PROSE, LineKind.SHORT, LineKind.LIST
_QUOTE, _RULE, _CELLS, _VERSES = LineKind.QUOTE, LineKind.RULE, LineKind.TABLE, LineKind.VERSE

FINAL_MARKS = frozenset(
    ".!?\N{HORIZONTAL ELLIPSIS}\N{DOUBLE EXCLAMATION MARK}\N{INTERROBANG}"
    "\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}\N{FULLWIDTH FULL STOP}"
    "\N{HALFWIDTH IDEOGRAPHIC FULL STOP}\N{ARABIC QUESTION MARK}\N{ARABIC FULL STOP}\N{DEVANAGARI DANDA}"
    "\N{DEVANAGARI DOUBLE DANDA}\N{MYANMAR SIGN SECTION}\N{KHMER SIGN KHAN}\N{ARMENIAN FULL STOP}\N{ETHIOPIC FULL STOP}"
    "\N{TIBETAN MARK SHAD}"
)
_CLOSING = r"\"')\]}*_\u00bb\u203a\u2018-\u201f\u300b\u300d\u300f\u3011\u3015\uff09\uff3d\u3009"
_CLOSERS = re.compile(rf"(?:[\s{_CLOSING}]|\[\d{{1,3}}\]?)+\Z")
_CLOSER = re.compile(rf"[{_CLOSING}]")
# Scripts written without blanks between words: Thai, Lao, Tibetan, Burmese, Khmer, kana, Han. Two letters make a word.
_UNSPACED = re.compile("[\u0e00-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
_SPACED_BYTES = bytes((*range(0xE0), 0xE2, *range(0xF0, 0x100)))
"""In UTF-8 letters of those scripts begin with other bytes than these; U+2000 to U+2FFF, all quote marks and dashes, with E2."""
_LIST = re.compile(
    r"\s*(?:[-*+\u2022\u2023\u25e6\u25aa\u25cf\u25cb\u2043\u2219\u00b7]\s+\S|\d{1,3}[.)]\s+\S|\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})\)\s+\S)"
)
_CELL_BORDERS = ("\t", "   ", " | ")
_MARKUP_START = re.compile(r"\s*(?:>(?!>>)|#{1,6}\s)")
_DATE_STEMS = (
    "jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun mär mai okt dez mit don fre sam "
    "fév avr jui aoû déc lun mer jeu ven dim ene abr ago dic mié jue vie dom gen mag giu lug set ott gio "
    "янв фев мар апр май мая июн июл авг сен окт ноя дек пон вто сре чет пят суб вос січ лют бер кві тра чер лип сер "
    "вер жов лис гру est edt gmt utc bst cet pst pdt upd pub pos las at on am pm the of le de um uhr st nd rd th"
)
DATE_STEMS = frozenset(_DATE_STEMS.split())
"""How months, weekdays and the small words of dates begin."""
_MONTH_AHEAD = re.compile(r"\d{1,2}\.\s+([^\W\d_]{3})")


def ends_with_final_mark(line: str) -> bool:
    """Does the line end as a sentence does: with . ! ? ... or their like, closing quotes, brackets and blanks apart?

    >>> ends_with_final_mark("I will accept that. \N{RIGHT DOUBLE QUOTATION MARK}"), ends_with_final_mark("He said:")
    (True, False)
    """
    last = line[-1:]
    if last in FINAL_MARKS:
        return True
    if last.isalpha():
        return False
    line = line.rstrip()
    last = line[-1:]
    if not line or last in FINAL_MARKS:
        return bool(line)
    if not _CLOSER.match(last) and not last.isdecimal():
        return False
    end = _CLOSERS.search(line[-24:])
    return end is not None and line[len(line) - len(end.group()) - 1 :][:1] in FINAL_MARKS


@remembered(4096)  # of the lines of a text, cleaning changes few, and many ask about each
def is_prose(line: str) -> bool:
    """Is the line running text: eight words or more, mostly in lower case, with a final mark at its end?

    Beyond 30 words the mark may be missing, for a title isn't that long. In scripts without blanks two letters count as a
    word; in Thai, Lao and Khmer, which have no full stop, length alone decides.
    """
    plain = line.isascii()
    if plain and (len(line) < _SHORTEST_PROSE or (len(line) <= _LONGEST_TITLE and not ends_with_final_mark(line))):
        return False
    if "|" in line or (("\t" in line or "   " in line) and has_cells(line)):
        return False
    data = (" " + line).encode("utf-8", "surrogatepass").translate(_KINDS)
    unspaced = 0 if plain else data.count(b"!")
    beyond = 0 if plain else unspaced + data.count(b"?")
    small, capitals = data.count(b" a"), data.count(b" A")
    words = small + capitals
    if words <= MAX_TITLE_WORDS:
        final = ends_with_final_mark(line)
        if words < _MIN_PROSE_WORDS or not final:  # there may be other words, other blanks, and scripts without any
            words = count_words(line) if unspaced else len(line.split()) if beyond else words + data.count(b" .")
            if words < _MIN_PROSE_WORDS or (words <= MAX_TITLE_WORDS and not final and not _is_without_stops(line)):
                return False
    if _MARKUP_START.match(line):
        return False
    if not beyond or 2 * (capitals + beyond) <= capitals + small:
        return 2 * capitals <= max(1, capitals + small)
    initials = [*filter(str.isalpha, [word[0] for word in words_of(line)])]
    return 2 * sum(map(str.isupper, initials)) <= max(1, len(initials))


_SHORTEST_PROSE = 2 * _MIN_PROSE_WORDS - 1
_LONGEST_TITLE = 2 * MAX_TITLE_WORDS  # so few characters can't be more words
# UTF-8 by kinds: blanks, small letters, capitals, any other character of ASCII, the first byte of one beyond, of one that may be
# of a script without blanks, any other byte.
_KINDS = bytes(
    ord(
        " " if chr(code).isspace() and code < 0x80
        else "a" if "a" <= chr(code) <= "z"
        else "A" if "A" <= chr(code) <= "Z"
        else "." if code < 0x80
        else "?" if 0xC0 <= code < 0xE0 or code == 0xE2 or code >= 0xF0
        else "!" if code >= 0xC0
        else "-"
    )
    for code in range(0x100)
)  # fmt: skip


def count_words(line: str) -> int:
    """The number of words; in scripts without blanks two letters count as one."""
    words = len(line.split())
    if line.isascii() or not line.encode("utf-8", "surrogatepass").translate(None, _SPACED_BYTES):
        return words
    unspaced = len(line) - len(_UNSPACED.sub("", line))
    return words + (unspaced + 1) // 2 - (1 if unspaced else 0)


def _is_without_stops(line: str) -> bool:
    """Thai, Lao, Khmer in length."""
    return not line.isascii() and (
        sum("\u0e00" <= character <= "\u0eff" or "\u1780" <= character <= "\u17ff" for character in line) > 60
    )


def has_cells(line: str) -> bool:
    """Do the marks of a table part the line: a tabulator, three blanks, a pipe?"""
    if "\t" not in line and "   " not in line and " | " not in line:
        return False
    bare = line.strip()
    return any(border in bare for border in _CELL_BORDERS)


def is_surely_prose(line: str) -> bool:
    """Is it prose, whatever stands beside it: too long for verse, and no item of a list?"""
    return len(line) > LONGEST_VERSE and kind_alone(line) is _PROSE


@remembered(4096)
def kind_alone(line: str) -> LineKind:
    """What a line is by itself."""
    bare = line.strip()
    if not bare:
        return _BLANK
    first = bare[0]
    if "A" <= first <= "Z":
        return _PROSE if is_prose(line) else _SHORT
    if not first.isalnum() and not any(map(str.isalnum, bare)):
        return _RULE
    if first == ">" and not bare.startswith(">>>"):
        return _QUOTE
    if _LIST.match(line) and not _is_ordinal(bare):
        return _LIST_ITEM
    return _PROSE if is_prose(line) else _SHORT


def _is_ordinal(bare: str) -> bool:
    """`12. Mai war es, ...`: a date, not the twelfth item."""
    month = _MONTH_AHEAD.match(bare)
    return month is not None and month[1].lower() in DATE_STEMS and is_prose(bare)


class Together(NamedTuple):
    """What the lines of a run are beside one another, and whether they were broken at a width."""

    kinds: tuple[LineKind, ...]
    wrapped: bool


@remembered_runs(1024)
def together(run: Sequence[str]) -> Together:
    """What two lines of text or more that stand together are: cells of a table, verse, hard-wrapped prose; or what they are
    alone."""
    kinds = tuple(map(kind_alone, run))
    wrapped = is_wrapped(run)
    if _PROSE not in kinds and sum(map(has_cells, run)) * 3 >= 2 * len(run):
        kinds = (_CELLS,) * len(run)
    elif wrapped:
        kinds = tuple(kind if kind is _LIST_ITEM else _PROSE for kind in kinds)
    elif _is_verse(run):
        kinds = (_VERSES,) * len(run)
    return Together(kinds, wrapped)


def is_wrapped(run: Sequence[str]) -> bool:
    """Was the run broken at a width: does the first word of each line not fit on the line before?

    Verse and lists break before that. One line in eight may break early, and some lines must go on in lower case, if the
    script has it; lines of headlines don't.
    """
    if len(run) < 2:
        return False
    widths = [*map(len, map(str.rstrip, run))]
    width = max(widths)
    if width not in _WRAP_CHARS or width < 1.2 * min(map(len, run)):
        return False
    early = (len(run) - 1) // 8
    for before, line in zip(widths, itertools.islice(run, 1, None), strict=False):
        if before + 1 + len(line.split(None, 1)[0]) <= width:
            early -= 1
            if early < 0:
                return False
    starts = [line.lstrip()[0] for line in run[1:]]
    cased = [start for start in starts if start.lower() != start.upper()]
    going_on = sum(start.islower() for start in cased) * 4 >= len(cased)
    return going_on and sum(ends_with_final_mark(line) for line in run[:-1]) * 2 <= len(run)


def _is_verse(run: Sequence[str]) -> bool:
    """Four short lines or more, neither labels (they have no marks) nor sentences (they all have)."""
    if len(run) < _SHORTEST_VERSE or max(map(len, run)) > LONGEST_VERSE:
        return False
    marked = sum(not line.rstrip()[-1].isalnum() for line in run)
    if 3 * marked < len(run):
        return False
    words = sum(map(count_words, run)) / len(run)
    if not 3 <= words <= 12:
        return False
    open_ended = sum(not ends_with_final_mark(line) for line in run)
    numbers = sum(any(map(str.isdigit, line)) for line in run)
    return 3 * open_ended >= len(run) and 4 * numbers <= len(run)
