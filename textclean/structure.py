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
import operator
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, overload

from textclean import guard
from textclean.linekinds import (
    DATE_STEMS,
    FINAL_MARKS,
    MAX_TITLE_WORDS,
    LineKind,
    count_words,
    ends_with_final_mark,
    has_cells,
    is_prose,
    is_wrapped,
    kind_alone,
    together,
)
from textclean.patterns import re
from textclean.text import large
from textclean.text.large import is_large, remembered
from textclean.text.span import Span

__all__ = [
    "MAX_HEAD_LINES", "MAX_TITLE_WORDS", "TAIL_LINES", "Columns", "Line", "LineKind", "columns", "ends_with_final_mark",
    "head_lines", "head_span", "is_passage", "is_prose", "lines", "paragraphs_by", "subtitle_span", "tail_span", "title_span",
]  # fmt: skip

MAX_HEAD_LINES = 12
_HEAD_PROSE = 2
TAIL_LINES = 8


class Line(NamedTuple):
    """A line of a text: `text[start:end]`, without its newline."""

    start: int
    end: int
    kind: LineKind


_THREE_LINES = re.compile(r"\s*+\S[^\n]*+\n\s*+\S[^\n]*+\n\s*+\S")
_OPEN_ENDS = ",:;-\N{EN DASH}\N{EM DASH}\N{FULLWIDTH COLON}\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}"
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


def is_passage(text: str) -> bool:
    """Has the text fewer than three lines that aren't blank: a cell, a message, a sentence?"""
    return _THREE_LINES.match(text) is None


def head_span(text: str) -> Span:
    """The start of the text up to and including its first two prose lines, at most 12 lines that aren't blank."""
    prose = end = 0
    for start, end in itertools.islice(_filled(text), MAX_HEAD_LINES):
        prose += is_prose(text[start:end])
        if prose == _HEAD_PROSE:
            break
    return Span(0, end)


def head_lines(lines: Iterable[str]) -> Iterator[str]:
    """Of the lines of a text those of its head that aren't blank."""
    prose = 0
    for line in itertools.islice(filter(str.strip, lines), MAX_HEAD_LINES):
        yield line
        prose += is_prose(line)
        if prose == _HEAD_PROSE:
            return


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


def lines(text: str) -> Sequence[Line]:
    """Every line of the text, also the blank ones, with what it is."""
    return _Lines(columns(text)) if is_large(text) else _lines(text)


@remembered(2)
def _lines(text: str) -> Sequence[Line]:
    return [*_Lines(columns(text))]


class _Lines(Sequence[Line]):
    """Lines of which an object is made when one is asked for."""

    def __init__(self, found: Columns) -> None:
        self._columns = found.starts, found.ends, found.kinds

    def __len__(self) -> int:
        return len(self._columns[0])

    @overload
    def __getitem__(self, place: int) -> Line: ...

    @overload
    def __getitem__(self, place: slice) -> list[Line]: ...

    def __getitem__(self, place: int | slice) -> Line | list[Line]:
        found = [column[place] for column in self._columns]
        return [*map(_LINE, zip(*found, strict=True))] if isinstance(place, slice) else _LINE(found)

    def __iter__(self) -> Iterator[Line]:
        return map(_LINE, zip(*self._columns, strict=True))


class Columns(NamedTuple):
    """The lines of a text, `text[start:end]` each, with what they are; and how many are in runs that were broken at a width.

    Columns cost a fraction of what as many lines would cost, each an object of its own."""

    parts: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    kinds: Sequence[LineKind]
    wrapped: int


@remembered(2)  # several rules ask about the same text, one after the other
def columns(text: str) -> Columns:
    """Every line of the text, also the blank ones, as `lines` gives them."""
    parts = large.lines_of(text)
    starts, ends = _borders(parts)
    kinds = [*map(kind_alone, parts)]
    for block in guard.protected_blocks(text):
        kind = _CELLS if _TABLE.match(text, block.start) else _CODE
        for number in range(bisect_left(starts, block.start), bisect_right(ends, block.end)):
            kinds[number] = kind if kinds[number] is not _BLANK else _BLANK
    wrapped = 0
    for run in _RUN.finditer("".join(map(_IN_RUNS.__getitem__, kinds))):
        first, last = run.span()
        found = together(parts[first:last])
        wrapped += (last - first) * (found.wrapped and found.kinds[0] in _IN_RUN)
        kinds[first:last] = found.kinds
    return Columns(parts, starts, ends, kinds, wrapped)


def _borders(parts: Sequence[str]) -> tuple[Sequence[int], Sequence[int]]:
    if isinstance(parts, large.Parts):
        return parts.spans.starts, parts.spans.ends
    lengths = [*map(len, parts)]
    starts = [*map(operator.add, itertools.accumulate(lengths, initial=0), range(len(parts)))]
    return starts, [*map(operator.add, starts, lengths)]


_BLANK, _PROSE, _SHORT, _CELLS, _CODE = LineKind.BLANK, LineKind.PROSE, LineKind.SHORT, LineKind.TABLE, LineKind.CODE
_SENTENCES = (_PROSE, _SHORT)
_LINE = functools.partial(tuple.__new__, Line)
_IN_RUN = frozenset({LineKind.PROSE, LineKind.SHORT, LineKind.LIST})
_IN_RUNS = {kind: "t" if kind in _IN_RUN else " " for kind in LineKind}
_RUN = re.compile("tt+")  # where lines of text stand together without a blank line or other matter between


@remembered(2)
def paragraphs_by(text: str) -> Literal["blank", "line", "wrapped", "none"]:
    """What makes a paragraph in this text.

    "blank": blank lines separate paragraphs, each of which is one line; "wrapped": hard-wrapped lines in paragraphs that
    blank lines separate; "line": hardly a blank line, each long line is a paragraph; "none": verse, tables, lists, code
    and what is too short to tell: line breaks mean something there.
    """
    parts, _, _, kinds, wrapped = columns(text)
    filled, prose = [kind is not _BLANK for kind in kinds], [kind is _PROSE for kind in kinds]
    if sum(filled) < 3 or sum(prose) < 2 or 4 * sum(prose) < sum(filled):
        return "none"
    if 2 * sum(map(len, itertools.compress(parts, prose))) < sum(map(len, itertools.compress(parts, filled))):
        return "none"
    if 2 * wrapped > sum(prose):
        return "wrapped"
    close = apart = 0
    for number, after in itertools.pairwise(itertools.compress(itertools.count(), filled)):
        one, other = kinds[number], kinds[after]
        if (one is _PROSE and other in _SENTENCES) or (one is _SHORT and other is _PROSE):
            close += after == number + 1
            apart += after > number + 1
    return "line" if close > apart else "blank"


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
    words = count_words(line)
    deck = parted and is_prose(line) and words <= 40 and not re.search(r"[.!?]\W*\s\W*[^\W\d_]", line)
    small = sum(word[0].islower() for word in line.split())  # a line of names and great words is a byline or a teaser
    uncased = line.lower() == line.upper()
    if not deck and not (
        words >= 4 and (small >= 3 or uncased) and _may_be_title(line) and line[-1] not in FINAL_MARKS
    ):
        return None
    start = text.index(line, following[0].start)
    return Span(start, start + len(line))


def _may_be_title(bare: str) -> bool:
    """Is the line made like a title, whatever stands around it?"""
    if not 2 <= count_words(bare) <= MAX_TITLE_WORDS or kind_alone(bare) not in (LineKind.SHORT, LineKind.PROSE):
        return False
    if bare[-1] in _OPEN_ENDS or "://" in bare:
        return False
    if ends_with_final_mark(bare) and bare[-1] not in "?!\N{FULLWIDTH QUESTION MARK}\N{FULLWIDTH EXCLAMATION MARK}":
        return False
    if has_cells(bare) or _is_date_or_byline(bare):
        return False
    if 2 * sum(end - start for start, end in guard.protected_inline(bare)) > len(bare):
        return False
    word = re.search(r"\w+", bare)
    return word is not None and (not word[0][0].islower() or any(character.isupper() for character in word[0]))


def _is_date_or_byline(bare: str) -> bool:
    """`Thu Jun 27 2024`, `By Jane Doe`, `KYIV, Ukraine (AP)`: lines that have a name but are no title."""
    words = re.findall(r"[^\W\d_]+", bare.lower())
    if any(character.isdigit() for character in bare) and all(word[:3] in DATE_STEMS for word in words):
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
    return len(run) > 2 and all(line.strip() for line in run) and is_wrapped(run)
