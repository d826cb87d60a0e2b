"""The deck: a paragraph right under the title that the story repeats word for word."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from textclean import structure
from textclean.fixers.base import Context, Field, Found
from textclean.patterns import re
from textclean.text.large import filled, remembered
from textclean.text.span import Span

LEAST_WORDS = 6
"""A shorter line under the title may be anything: an answer, a refrain, a signpost."""
MOST_COPIES = 1
"""A line that comes back more often than this is a refrain, a plan, a vote."""

_SINGLE = "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}`"
_DOUBLE = "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}\xab\xbb"
_QUOTES = ((_SINGLE, "'"), (_DOUBLE, '"'))
_END = " .!?\N{HORIZONTAL ELLIPSIS}"
_CUT, _COMPARED = 40, 20  # of so many characters, so many are left as a rule; a cut changes no more than the last one
_SENTENCE_END = re.compile("[.!?\N{HORIZONTAL ELLIPSIS}][\"')\\]]*$")


def deck(text: str, context: Context) -> list[Found]:
    """The copy of a repeated deck that stands under the title: it is lifted to `subtitle`, and the story stays whole.

    Repeated means equal once case, blanks, quote style and the final mark are folded, as a paragraph of its own or as whole
    sentences of one; a paraphrase is no repetition. Spared: texts without a title, short lines, lines that come back more
    than once (a refrain), paragraphs and answers that stand twice, and anything that isn't right under the title.
    """
    title = structure.title_span(text)
    if title is None:
        return []
    under = _next_line(text, title.end)
    if under is None:
        return []
    words = text[under.start : under.end]
    wanted = folded(words)
    if len(wanted.split()) < LEAST_WORDS or not (wanted[0].isalnum() or wanted[0] in "\"'($"):
        return []
    below = filled(text[under.end :])
    copies = [number for number, line in enumerate(below) if _holds(line, wanted)]
    if not 1 <= len(copies) <= MOST_COPIES or said_again(text[title.start : title.end], below, copies[0], wanted):
        return []
    start = under.start + len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return [Found(under.start, under.end, "", (Field("subtitle", words.strip(), start, end),))]


def said_again(title: str, below: Sequence[str], copy: int, wanted: str) -> bool:
    """Is the line no deck but a paragraph that stands twice (the last one again, or a text that is there twice), or an answer?

    The first paragraph has to stay where it is; its copy is what `repeats` looks at. `below` are the lines under it that aren't
    blank, `copy` is the number of the one that says it again, `wanted` its folded words.
    """
    if folded(below[copy]) != wanted:
        return False  # a sentence of a paragraph: a deck
    if copy and below[copy - 1].endswith(("?", "\N{FULLWIDTH QUESTION MARK}")) and title.endswith("?"):
        return True
    last = copy == len(below) - 1 and copy > 1
    return last or (copy > 0 and copy + 1 < len(below) and folded(below[0]) == folded(below[copy + 1]))


def _next_line(text: str, at: int) -> Span | None:
    """The next line that isn't blank."""
    start = text.find("\n", at) + 1
    while 0 < start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if text[start:end].strip():
            return Span(start, end)
        start = end + 1
    return None


@remembered(4096)  # of the lines of a text, cleaning changes few
def folded(words: str) -> str:
    """Words without their case, blanks, quote style and final mark: what makes two lines the same."""
    return _plain(words).rstrip(_END)


@remembered(4096)
def folded_start(words: str) -> str:
    """How the folded words begin, which costs less than to fold them all."""
    start = words[:_CUT]
    if (
        len(start) < len(words)
        and not unicodedata.combining(words[_CUT - 1])
        and not unicodedata.combining(words[_CUT])
    ):
        plain = _plain(start)[:_COMPARED]
        if len(plain) == _COMPARED and plain[-1] not in _END:
            return plain
    return folded(words)[:_COMPARED]


def _plain(words: str) -> str:
    """Words without their case, blanks and quote style."""
    if words.isascii():  # nothing to compose, and several times faster
        plain = words.replace("`", "'").lower()
    else:
        plain = words if unicodedata.is_normalized("NFKC", words) else unicodedata.normalize("NFKC", words)
        for marks, mark in _QUOTES:  # several times faster than `translate`
            for curly in marks:
                plain = plain.replace(curly, mark)
        plain = plain.casefold()
    return " ".join(plain.split())


def _holds(line: str, wanted: str) -> bool:
    """Does the line hold these words, from the start of a sentence to the end of one?"""
    if len(line) < len(wanted) - 40:
        return False
    plain = _plain(line)
    at = plain.find(wanted)
    if at < 0:
        return False
    before, after = plain[:at].rstrip(), plain[at + len(wanted) :]
    starts = not before or _SENTENCE_END.search(before) is not None
    ends = not after.strip() or re.match(r"[.!?\N{HORIZONTAL ELLIPSIS}][\"')\]]*(?:\s|$)", after) is not None
    return starts and ends
