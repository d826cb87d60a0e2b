"""What looks wrong when a whole document is seen: marks without their partner, paragraphs without their end.

All of these are asked for whole documents, because the evidence lies in the other paragraphs: a quotation may go on in
the next one, a bracket may close there, and where no paragraph ends with a full stop a missing one means nothing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, compress

from textclean.fixers.base import Context, Found
from textclean.fixers.prose import ends_finished, is_title_like, sentence_ends
from textclean.fixers.quotemarks import (
    AFTER_CLOSING,
    BEFORE_OPENING,
    FAMILY,
    Mark,
    Role,
    outside,
    paragraphs,
    read,
    spans_in,
)
from textclean.patterns import re
from textclean.smallwords import wordset
from textclean.text.large import in_columns, lines_of, remembered
from textclean.text.span import Span

REACH = 12
"""So many paragraphs later the partner of a mark is still looked for."""

_GUILLEMETS_QUOTE = wordset("fr de es it ru uk pl pt be bg el no da nb")


@remembered(2)  # all that is asked here asks for them, one after the other
def _paragraphs(text: str) -> Sequence[Span]:
    """The paragraphs of a document, blank ones left out."""
    return in_columns(_each_paragraph(text), text)


def _each_paragraph(text: str) -> Iterator[Span]:
    start = at = 0
    for line in chain(lines_of(text), ("",)):
        if not line.strip():
            if at > start:
                block = text[start : at - 1]
                if "\n" in block:
                    yield from (Span(start + p.start, start + p.end) for p in paragraphs(block))
                else:
                    yield Span(start, at - 1)
            start = at + len(line) + 1
        at += len(line) + 1


def _with_word(text: str, at: int, *, forward: bool) -> Found:
    """The mark and the word that it clings to: a single mark is hard to see in a list of flags."""
    if forward:
        word = re.compile(r".[^\w\n]{0,2}\w*").match(text, at)
        return Found(at, word.end() if word else at + 1, text[at : word.end() if word else at + 1])
    start = at
    while start and at - start < 30 and not text[start - 1].isspace():
        start -= 1
    return Found(start, at + 1, text[start : at + 1])


def _apart(found: Iterable[Found]) -> Iterator[Found]:
    """Sorted, those left out that another one covers in part."""
    last = 0
    for f in sorted(found, key=lambda f: (f.start, f.end)):
        if f.start >= last:
            last = f.end
            yield f


# ------------------------------------------------------------------------------------------------------------ quotes

_MARKS = "".join(mark for mark, family in FAMILY.items() if family != "single")
_DOUBLE = "".join(mark for mark, family in FAMILY.items() if family == "double")
_OPENS = rf"[{_DOUBLE}](?<![^\s{re.escape(''.join(sorted(BEFORE_OPENING)))}][{_DOUBLE}])(?=[A-Za-z0-9])"
_CLOSES = rf"(?<=[A-Za-z.,!?\N{{HORIZONTAL ELLIPSIS}}])[{_DOUBLE}](?![^\s{re.escape(''.join(sorted(AFTER_CLOSING)))}])"
_PAIR = re.compile(rf"{_OPENS}[^\n{_MARKS}]*{_CLOSES}")
"""Two double marks that are partners whatever the language: their neighbours alone say what they do, and neither is a measure."""
MOST_OPEN = 40
"""So many open brackets are looked through for the one that a closing one belongs to."""


@dataclass(slots=True)
class _Pending:
    """An opening mark whose quotation may go on in the next paragraphs."""

    at: int
    family: str
    paragraph: int


def unbalanced_quotes(text: str, context: Context) -> Iterator[Found]:
    """Double quote marks without a partner.

    A quotation over several paragraphs opens each of them and closes only the last, or opens the first and closes the
    last: both stay unflagged. Marks whose direction nobody can know are not flagged, nor are single marks, which may be
    apostrophes.
    """
    marks_there = sum(map(text.count, _MARKS))
    if not marks_there or (marks_there == 2 * len(_PAIR.findall(text)) and not context.protected):
        return
    found: list[Found] = []
    pending: list[_Pending] = []
    for number, part in enumerate(_paragraphs(text)):
        words = text[part.start : part.end]
        there = sum(map(words.count, _MARKS))
        if not there:
            continue
        protected = spans_in(context.protected, part)
        if not (pending or protected) and there == 2 * len(_PAIR.findall(words)):
            continue
        language = context.spoken(words)
        families = ("double", "angle") if language in _GUILLEMETS_QUOTE else ("double",)
        marks = [m for m in read(words, language=language or "en", protected=protected) if m.family in families]
        quotes = [m for m in marks if m.quotes]
        if pending and quotes and (stale := _settle(pending, quotes, words, number)):
            found += (_with_word(text, p.at, forward=True) for p in stale)
        if any(not m.clear for m in quotes if m.loose):
            pending.clear()  # a mark that may open or close: whatever is said from here on would be a guess
            continue
        for m in quotes:
            if m.loose and m.role is Role.OPEN:
                pending.append(_Pending(part.start + m.at, m.family, number))
            elif m.loose:
                found.append(_with_word(text, part.start + m.at, forward=False))
    found += (_with_word(text, p.at, forward=True) for p in pending)
    yield from _apart(found)


def _settle(pending: list[_Pending], quotes: Sequence[Mark], words: str, number: int) -> list[_Pending]:
    """What the marks of the next paragraph with any say about open quotations; gives those that stay open for ever."""
    last = pending[-1]
    stale = [p for p in pending if p is not last]
    first = quotes[0]
    pending.clear()
    goes_on = first.role is Role.OPEN and not words[: first.at].strip() and number == last.paragraph + 1
    if goes_on and first.family == last.family:
        return stale
    if first.role is Role.CLOSE and first.loose and first.family == last.family and number - last.paragraph <= REACH:
        first.partner = first.at  # closed here at last
        return stale
    return [*stale, last]


# ---------------------------------------------------------------------------------------------------------- brackets

_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_EMOTICON = r"(?<!\w)[:;=8xX][-^o']{0,2}[()\[\]{}]+(?!\w)"
_NO_BRACKET = re.compile(
    r"(?<=\s)[()]+-?[:;=](?=\s|$)|\^_?\^\)?"  # (-: ^_^)
    r"|[\[(]\s?-?[\d.]+\s?,\s?-?(?:[\d.]+|\N{INFINITY})\s?[\])]"  # [0, 1)
    r"|\\[()\[\]{}]"
)
# What closes a bracket where one is open, and is a number of a list or an emoticon where none is: 1) iv) :-)
_PERHAPS = re.compile(
    rf"(?:^|(?<=\s))(?:\d{{1,3}}|[a-zA-Z]|[ivxIVX]{{1,5}}|[a-z]\d?)\)(?=\s)|{_EMOTICON}|(?<=\w)[:;]-?\)+(?!\w)",
    re.MULTILINE,
)
_ANY_BRACKET = re.compile(r"[()\[\]{}]")
_USUAL_DEPTH = 2
_NO_BRACKETS = bytes({*range(0x100)} - {*b"()[]{}"})


def _all_paired(text: str) -> bool:
    """Does every bracket have its partner at first sight? Then the rest need not be asked."""
    left = text.encode("utf-8", "surrogatepass").translate(None, _NO_BRACKETS)
    for _ in range(_USUAL_DEPTH):
        left = left.replace(b"()", b"").replace(b"[]", b"").replace(b"{}", b"")
    stack: list[str] = []
    for char in left.decode():
        if char in _BRACKETS:
            stack.append(_BRACKETS[char])
        elif not stack or stack.pop() != char:
            return False
    return not stack


def _opener(open_: Sequence[tuple[int, str, int]], closer: str, earliest: int) -> int:
    """The place in `open_` of the last bracket that `closer` closes, in a paragraph not before `earliest`; -1 for none."""
    for i in range(len(open_) - 1, max(-1, len(open_) - 1 - MOST_OPEN), -1):
        if open_[i][1] == closer and open_[i][2] >= earliest:
            return i
    return -1


def _is_lame(words: str) -> bool:
    return any(words.count(a) != words.count(b) for a, b in _BRACKETS.items())


def unbalanced_brackets(text: str, context: Context) -> Iterator[Found]:
    """Round, square or curly brackets without a partner in their paragraph or the next ones.

    Numbers of lists, emoticons and half-open intervals are no brackets.
    """
    if _all_paired(text):
        return
    open_: list[tuple[int, str, int]] = []
    found: list[Found] = []
    places = [m.start() for m in _ANY_BRACKET.finditer(text)]
    places = outside(places, [*context.protected, *(Span(*m.span()) for m in _NO_BRACKET.finditer(text))])
    perhaps = {i for m in _PERHAPS.finditer(text) for i in range(*m.span())}
    lame = [s for s in context.protected if _is_lame(text[s.start : s.end])]
    for number, part in enumerate(_paragraphs(text)):
        if spans_in(lame, part):
            continue  # a span took one bracket of a pair with it: what is left can't be judged
        for at in places[bisect_left(places, part.start) : bisect_left(places, part.end)]:
            if text[at] in _BRACKETS:
                if at not in perhaps:
                    open_.append((at, _BRACKETS[text[at]], number))
                continue
            match = _opener(open_, text[at], number if at in perhaps else number - REACH)
            if match >= 0:
                found += (_with_word(text, i, forward=True) for i, _, _ in open_[match + 1 :])
                del open_[match:]
            elif at not in perhaps:
                found.append(_with_word(text, at, forward=False))
    found += (_with_word(text, at, forward=True) for at, _, _ in open_)
    yield from _apart(found)


# ------------------------------------------------------------------------------------------------ unfinished paragraphs

_LIST_ITEM = re.compile(
    r"\s*(?:[-*+\N{BULLET}\N{MIDDLE DOT}\N{EN DASH}\N{EM DASH}#>|]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s)"
)
LEAST_WORDS = 12
"""A paragraph of prose has at least so many words; what is shorter may be a heading, a caption, a line of a list."""

LEAST_FINISHED = 4
"""The sentence before the open one has at least so many words: `Meth. We're on it: the campaign` is a headline."""


def unfinished_paragraph(text: str, context: Context) -> Iterator[Found]:
    """The last words of a paragraph of prose that stops without a final mark, where the other paragraphs have one.

    A paragraph of prose has a finished sentence before: headings, captions and items of lists have none. Nine in ten of the
    document's paragraphs of prose, and at least three, must end as they should.
    """
    spans = _paragraphs(text)
    finished = [ends_finished(text[start:end]) for start, end in spans]
    open_ = [p for p, ended in zip(spans, finished, strict=True) if not ended and _is_prose(text[p.start : p.end])]
    if not open_:
        return
    closed = sum(_is_prose(text[start:end]) for start, end in compress(spans, finished))
    if closed < 3 or len(open_) * 10 > closed + len(open_) + 9:
        return
    for part in open_:
        words = text[part.start : part.end].rstrip()
        ends = [0, *(e for e in sentence_ends(words) if e < len(words))]
        start = ends[-1] + len(words[ends[-1] :]) - len(words[ends[-1] :].lstrip())
        last = words[start:]
        ended = len(ends) > 1 and len(words[ends[-2] : ends[-1]].split()) >= LEAST_FINISHED
        if ended and len(last.split()) >= 2 and last[-1].isalnum() and not is_title_like(last):
            yield Found(part.start + start, part.start + len(words), last)


def _is_prose(line: str) -> bool:
    return (
        len(line.split()) >= LEAST_WORDS and not _LIST_ITEM.match(line) and next(sentence_ends(line), None) is not None
    )
