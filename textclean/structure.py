"""What the lines and paragraphs of a plain text are: prose, title, list, table, verse, code; one line a paragraph or not.

Everything is judged by the look of whole lines and their neighbours, in any script: Chinese and Japanese by characters
instead of words, languages without capitals by their marks alone. In doubt a text has no title and its line breaks mean
something ("none"), because what is joined or lifted wrongly is worse than what is left.

Source of the knowledge: the layouts that text extractors and archives leave behind (a paragraph a line with and without
blank lines, hard-wrapped mail and typescripts), read in news articles and their extractions; CommonMark for lists,
quotes and tables.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Literal, NamedTuple

from textclean import guard
from textclean.text.span import Span

MAX_TITLE_WORDS = 30
MAX_HEAD_LINES = 12
TAIL_LINES = 8
_MIN_PROSE_WORDS = 8
_WRAP_CHARS = range(40, 111)  # widths that people and mail programs wrap at


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


class Line(NamedTuple):
    """A line of a text: `text[start:end]`, without its newline."""

    start: int
    end: int
    kind: LineKind


_FINAL = frozenset(
    ".!?\N{HORIZONTAL ELLIPSIS}\N{DOUBLE EXCLAMATION MARK}\N{INTERROBANG}"
    "\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}\N{FULLWIDTH FULL STOP}"
    "\N{HALFWIDTH IDEOGRAPHIC FULL STOP}\N{ARABIC QUESTION MARK}\N{ARABIC FULL STOP}\N{DEVANAGARI DANDA}"
    "\N{DEVANAGARI DOUBLE DANDA}\N{MYANMAR SIGN SECTION}\N{KHMER SIGN KHAN}\N{ARMENIAN FULL STOP}\N{ETHIOPIC FULL STOP}"
    "\N{TIBETAN MARK SHAD}"
)
_OPEN_ENDS = ",:;-\N{EN DASH}\N{EM DASH}\N{FULLWIDTH COLON}\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}"
_CLOSERS = re.compile(
    r"(?:[\s\"')\]}*_\u00bb\u203a\u2018-\u201f\u300b\u300d\u300f\u3011\u3015\uff09\uff3d\u3009]|\[\d{1,3}\]?)+\Z"
)
# Scripts written without blanks between words: Thai, Lao, Tibetan, Burmese, Khmer, kana, Han. Two letters make a word.
_UNSPACED = re.compile("[\u0e00-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_LIST = re.compile(
    r"\s*(?:[-*+\u2022\u2023\u25e6\u25aa\u25cf\u25cb\u2043\u2219\u00b7]\s+\S|\d{1,3}[.)]\s+\S|\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})\)\s+\S)"
)
_CELL_BORDERS = ("\t", "   ", " | ")
_MARKUP_START = re.compile(r"\s*(?:>(?!>>)|#{1,6}\s)")
_DATE_STEMS = (
    "jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun mär mai okt dez mit don fre sam "
    "fév avr jui aoû déc lun mer jeu ven dim ene abr ago dic mié jue vie dom gen mag giu lug set ott gio "
    "янв фев мар апр мая май июн июл авг сен окт ноя дек пон вто сре чет пят суб вос січ лют бер кві тра чер лип сер "
    "вер жов лис гру est edt gmt utc bst cet pst pdt upd pub pos las at on am pm the of le de um uhr st nd rd th"
)
_STEMS = frozenset(_DATE_STEMS.split())
_BYLINE = re.compile(
    r"(?:(?:(?i:text|story|words|written) )?(?i:by)|(?i:von|par|por|\u0430\u0432\u0442\u043e\u0440)):?"
    r"(?:\s+(?:and|und|et|y)|\s+[^\W\d_a-z][\w.'\u2019-]*,?){2,8}$"
)
_STAMP = re.compile(  # a full date or a clock time: "Nov 19, 2019", "11/19/19", "2018-09-16", "06:56 AM"
    r"\b\d{1,2}:\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b|\b[^\W\d_]{3,9}\.? \d{1,2}, \d{4}\b"
    r"|\b\d{1,2}\.? [^\W\d_]{3,9} \d{4}\b"
)
_PLACE = re.compile(r"[A-Z][A-Z .'-]{2,30}, [A-Z][A-Za-z. ]{2,20}$")
_TABLE = re.compile(r".*\|.*\n[-:|\s>]+(?:\n|\Z)")  # a header and a row of dashes
_AGENCY = re.compile(
    r"\((?:AP|AFP|Reuters|CNN|UPI|DPA|TASS|Xinhua|PTI|ANI|IANS|Bloomberg|BBC|EFE|ANSA|Kyodo|Yonhap|Interfax)\)\W*$",
    re.IGNORECASE,
)


def ends_with_final_mark(line: str) -> bool:
    """Does the line end as a sentence does: with . ! ? ... or their like, closing quotes, brackets and blanks apart?

    >>> ends_with_final_mark("I will accept that. \N{RIGHT DOUBLE QUOTATION MARK}"), ends_with_final_mark("He said:")
    (True, False)
    """
    line = line.rstrip()
    if not line or line[-1] in _FINAL:
        return bool(line)
    end = _CLOSERS.search(line[-24:])
    return end is not None and line[len(line) - len(end.group()) - 1 :][:1] in _FINAL


def is_prose(line: str) -> bool:
    """Is the line running text: eight words or more, mostly in lower case, with a final mark at its end?

    Beyond 30 words the mark may be missing, for a title isn't that long. In scripts without blanks two letters count as a
    word; in Thai, Lao and Khmer, which have no full stop, length alone decides.
    """
    words = _count_words(line)
    if words < _MIN_PROSE_WORDS or "|" in line or _has_cells(line) or _MARKUP_START.match(line):
        return False
    if not ends_with_final_mark(line) and words <= MAX_TITLE_WORDS and not _is_without_stops(line):
        return False
    initials = [word[0] for word in line.split() if word[0].isalpha()]
    return 2 * sum(initial.isupper() for initial in initials) <= max(1, len(initials))


def _count_words(line: str) -> int:
    words = len(line.split())
    if line.isascii():
        return words
    unspaced = len(_UNSPACED.findall(line))
    return words + (unspaced + 1) // 2 - (1 if unspaced else 0)


def _is_without_stops(line: str) -> bool:
    """Thai, Lao, Khmer in length."""
    return sum("\u0e00" <= character <= "\u0eff" or "\u1780" <= character <= "\u17ff" for character in line) > 60


def _has_cells(line: str) -> bool:
    bare = line.strip()
    return any(border in bare for border in _CELL_BORDERS)


def is_passage(text: str) -> bool:
    """Has the text fewer than three lines that aren't blank: a cell, a message, a sentence?"""
    return sum(1 for _ in itertools.islice(_filled(text), 3)) < 3


def head_span(text: str) -> Span:
    """The start of the text up to and including its first two prose lines, at most 12 lines that aren't blank."""
    prose = end = 0
    for start, end in itertools.islice(_filled(text), MAX_HEAD_LINES):
        prose += is_prose(text[start:end])
        if prose == 2:
            break
    return Span(0, end)


def tail_span(text: str) -> Span:
    """The last 8 lines that aren't blank, as whole lines; without what is blank after them."""
    last = len(text.rstrip())
    end = text.find("\n", last)
    end = first = len(text) if end < 0 else end
    filled = 0
    at = end
    while filled < TAIL_LINES and at >= 0:
        start = text.rfind("\n", 0, at) + 1
        if text[start:at].strip():
            filled += 1
            first = start
        at = start - 1
    return Span(first, end) if filled else Span(0, 0)


def _filled(text: str) -> Iterator[Span]:
    """The lines that aren't blank, without their newlines."""
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if not text[start:end].isspace() and end > start:
            yield Span(start, end)
        start = end + 1


def lines(text: str) -> list[Line]:
    """Every line of the text, also the blank ones, with what it is."""
    return list(_lines(text))


@functools.lru_cache(maxsize=2)  # several rules ask about the same text, one after the other
def _lines(text: str) -> tuple[Line, ...]:
    blocks = guard.protected_blocks(text)
    found: list[Line] = []
    start = block = 0
    for line in text.split("\n"):
        end = start + len(line)
        while block < len(blocks) and blocks[block].end <= start < end:
            block += 1
        inside = block < len(blocks) and blocks[block].start <= start and end <= blocks[block].end and start < end
        kind = _kind_alone(line)
        if inside and kind is not LineKind.BLANK:
            kind = LineKind.TABLE if _TABLE.match(text, blocks[block].start) else LineKind.CODE
        found.append(Line(start, end, kind))
        start = end + 1
    for first, last in _runs(found):
        kinds = _kinds_together([text[a:b] for a, b, _ in found[first:last]], [line.kind for line in found[first:last]])
        found[first:last] = [Line(a, b, kind) for (a, b, _), kind in zip(found[first:last], kinds, strict=True)]
    return tuple(found)


@functools.lru_cache(maxsize=4096)  # of the lines of a text, cleaning changes few
def _kind_alone(line: str) -> LineKind:
    """What a line is by itself."""
    bare = line.strip()
    if not bare:
        return LineKind.BLANK
    if not any(character.isalnum() for character in bare):
        return LineKind.RULE
    if bare[0] == ">" and not bare.startswith(">>>"):
        return LineKind.QUOTE
    if _LIST.match(line) and not _is_ordinal(bare):
        return LineKind.LIST
    return LineKind.PROSE if is_prose(line) else LineKind.SHORT


def _is_ordinal(bare: str) -> bool:
    """`12. Mai war es, ...`: a date, not the twelfth item."""
    month = re.match(r"\d{1,2}\.\s+([^\W\d_]{3})", bare)
    return month is not None and month[1].lower() in _STEMS and is_prose(bare)


def _runs(found: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Where lines of text stand together without a blank line or other matter between."""
    first = 0
    for number in range(len(found) + 1):
        if number < len(found) and found[number].kind in (LineKind.PROSE, LineKind.SHORT, LineKind.LIST):
            continue
        if number > first:
            yield first, number
        first = number + 1


def _kinds_together(run: Sequence[str], kinds: Sequence[LineKind]) -> list[LineKind]:
    """What lines are beside one another: cells of a table, verse, hard-wrapped prose; or what they are alone."""
    if len(run) > 1 and sum(map(_has_cells, run)) * 3 >= 2 * len(run) and LineKind.PROSE not in kinds:
        return [LineKind.TABLE] * len(run)
    if _is_wrapped(run):
        return [LineKind.LIST if kind is LineKind.LIST else LineKind.PROSE for kind in kinds]
    if _is_verse(run):
        return [LineKind.VERSE] * len(run)
    return list(kinds)


def _is_wrapped(run: Sequence[str]) -> bool:
    """Was the run broken at a width: does the first word of each line not fit on the line before?

    Verse and lists break before that. One line in eight may break early, and some lines must go on in lower case, if the
    script has it; lines of headlines don't.
    """
    width = max(len(line.rstrip()) for line in run)
    if len(run) < 2 or width not in _WRAP_CHARS:
        return False
    full = [len(line.rstrip()) + 1 + len(after.split(None, 1)[0]) > width for line, after in itertools.pairwise(run)]
    starts = [line.lstrip()[0] for line in run[1:]]
    cased = [start for start in starts if start.lower() != start.upper()]
    going_on = sum(start.islower() for start in cased) * 4 >= len(cased)
    ended = sum(ends_with_final_mark(line) for line in run[:-1]) * 2 <= len(run)
    return going_on and ended and sum(full) * 8 >= 7 * len(full) and width >= 1.2 * min(map(len, run))


def _is_verse(run: Sequence[str]) -> bool:
    """Four short lines or more, neither labels (they have no marks) nor sentences (they all have)."""
    if len(run) < 4 or max(map(len, run)) > 75:
        return False
    words = sum(_count_words(line) for line in run) / len(run)
    marked = sum(not line.rstrip()[-1].isalnum() for line in run)
    open_ended = sum(not ends_with_final_mark(line) for line in run)
    numbers = sum(any(character.isdigit() for character in line) for line in run)
    return 3 <= words <= 12 and 3 * marked >= len(run) and 3 * open_ended >= len(run) and 4 * numbers <= len(run)


def paragraphs_by(text: str) -> Literal["blank", "line", "wrapped", "none"]:
    """What makes a paragraph in this text.

    "blank": blank lines separate paragraphs, each of which is one line; "wrapped": hard-wrapped lines in paragraphs that
    blank lines separate; "line": hardly a blank line, each long line is a paragraph; "none": verse, tables, lists, code
    and what is too short to tell: line breaks mean something there.
    """
    found = lines(text)
    filled = [number for number, line in enumerate(found) if line.kind is not LineKind.BLANK]
    prose = [number for number in filled if found[number].kind is LineKind.PROSE]
    if len(filled) < 3 or len(prose) < 2:
        return "none"
    chars = sum(found[number].end - found[number].start for number in filled)
    if 2 * sum(found[number].end - found[number].start for number in prose) < chars or 4 * len(prose) < len(filled):
        return "none"
    runs = [[text[line.start : line.end] for line in found[first:last]] for first, last in _runs(found)]
    wrapped = sum(len(run) for run in runs if _is_wrapped(run))
    if 2 * wrapped > len(prose):
        return "wrapped"
    together = apart = 0
    for number, after in itertools.pairwise(filled):
        kinds = {found[number].kind, found[after].kind}
        if LineKind.PROSE in kinds and kinds <= {LineKind.PROSE, LineKind.SHORT}:
            together += after == number + 1
            apart += after > number + 1
    return "line" if together > apart else "blank"


def title_span(text: str) -> Span | None:
    """The words of the title: the first line, if it has no final mark (? and ! may be), 2 to 30 words, and prose follows.

    None for a sentence, a date, a place with an agency, a byline, an item of a list, a row of a table, code, the first
    line of hard-wrapped prose.
    """
    filled = list(itertools.islice(_filled(text), MAX_HEAD_LINES))
    if len(filled) < 2:
        return None
    first, others = filled[0], filled[1:]
    line = text[first.start : first.end]
    mark = re.match(r"\s*(?:#{1,6}\s+)?", line)
    bare = line[mark.end() if mark else 0 :].rstrip()
    if not _may_be_title(bare) or _goes_on(text, first, others[0]):
        return None
    head = [line for line in lines(text[: others[-1].end]) if line.kind is not LineKind.BLANK]
    if head[0].kind is not LineKind.SHORT and head[0].kind is not LineKind.PROSE:
        return None
    if all(line.kind is not LineKind.PROSE for line in head[1:]):
        return None
    start = first.start + line.index(bare)
    return Span(start, start + len(bare))


def subtitle_span(text: str, title: Span | None) -> Span | None:
    """The deck: the line after the title, if it looks like a title too and prose comes next, or if it is one sentence
    that a date, a byline or a rule parts from the text. Anything less clear is None."""
    if title is None:
        return None
    after = text.find("\n", title.end)
    following = (
        [Span(a + after, b + after) for a, b in itertools.islice(_filled(text[after:]), 4)] if after >= 0 else []
    )
    if len(following) < 2:
        return None
    line, following_line = (text[start:end].strip() for start, end in following[:2])
    parted = _is_date_or_byline(following_line) or not any(character.isalnum() for character in following_line)
    prose_next = any(is_prose(text[start:end]) for start, end in following[1 : 3 if parted else 2])
    if not prose_next or _goes_on(text, following[0], following[1]):
        return None
    words = _count_words(line)
    deck = parted and is_prose(line) and words <= 40 and not re.search(r"[.!?]\W*\s\W*[^\W\d_]", line)
    small = sum(word[0].islower() for word in line.split())  # a line of names and great words is a byline or a teaser
    uncased = line.lower() == line.upper()
    if not deck and not (words >= 4 and (small >= 3 or uncased) and _may_be_title(line) and line[-1] not in _FINAL):
        return None
    start = text.index(line, following[0].start)
    return Span(start, start + len(line))


def _may_be_title(bare: str) -> bool:
    """Is the line made like a title, whatever stands around it?"""
    if not 2 <= _count_words(bare) <= MAX_TITLE_WORDS or _kind_alone(bare) not in (LineKind.SHORT, LineKind.PROSE):
        return False
    if bare[-1] in _OPEN_ENDS or "://" in bare:
        return False
    if ends_with_final_mark(bare) and bare[-1] not in "?!\N{FULLWIDTH QUESTION MARK}\N{FULLWIDTH EXCLAMATION MARK}":
        return False
    if _has_cells(bare) or _is_date_or_byline(bare):
        return False
    if 2 * sum(end - start for start, end in guard.protected_inline(bare)) > len(bare):
        return False
    word = re.search(r"\w+", bare)
    return word is not None and (not word[0][0].islower() or any(character.isupper() for character in word[0]))


def _is_date_or_byline(bare: str) -> bool:
    """`Thu Jun 27 2024`, `By Jane Doe`, `KYIV, Ukraine (AP)`: lines that have a name but are no title."""
    words = re.findall(r"[^\W\d_]+", bare.lower())
    if any(character.isdigit() for character in bare) and all(word[:3] in _STEMS for word in words):
        return True
    if len(words) > 10:
        return False
    return any((_BYLINE.match(bare), _PLACE.match(bare), _AGENCY.search(bare), _STAMP.search(bare)))


def _goes_on(text: str, first: Span, second: Span) -> bool:
    """Is the second line the first one's continuation: right below it, in lower case or with the same width as more?"""
    if text.count("\n", first.end, second.start) > 1:
        return False
    after = text[second.start : second.end]
    if after.lstrip()[0].islower():
        return True
    end = text.find("\n\n", first.start)
    run = text[first.start : end if end >= 0 else len(text)].split("\n")[:12]
    return len(run) > 2 and all(line.strip() for line in run) and _is_wrapped(run)
