"""Capitalised words of a text, in runs that may be one name: what is counted, and what is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from textclean.guard import protected
from textclean.names.stretch import APOSTROPHES
from textclean.patterns import regex
from textclean.smallwords import LATIN, wordset
from textclean.text.span import Span

MOST_WORDS = 4
_NEAR = 4
"""Words to either side of a name that count as its neighbours."""
_WIDTH = 45
"""Characters to either side of a name in its line of context."""

_ARTICLE = r"(?:(?:[ae][lnrszdt]|a[sd]h|ul)-(?=\p{Lu}))?"  # al-Assad, ash-Shams
_WORD = regex.compile(
    rf"(?<![\w@#]){_ARTICLE}\p{{L}}[\p{{L}}\p{{M}}\p{{N}}]*(?:[-{APOSTROPHES}](?![sS]\b)[\p{{L}}\p{{M}}\p{{N}}]+)*(?!\w)"
)
_PARTICLES = wordset("bin ibn ben al el de da di do dos del della van von der den la le abu ould")
_STRAIGHT = {ord(c): "'" for c in APOSTROPHES}
_ENDS = ".!?:;\N{HORIZONTAL ELLIPSIS}\N{BULLET}*-\N{EN DASH}\N{EM DASH}|>)]"
_OPENS = " \t\"'([\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}\N{NO-BREAK SPACE}"


class Word(NamedTuple):
    """A word of a line and where it stands there; `name` where it may be one of a name: a capital first, not all capitals."""

    text: str
    start: int
    end: int
    name: bool


class Seen(NamedTuple):
    """One to four words that stand together. `sure` says that their capitals are none that every word has there."""

    words: str
    near: tuple[str, ...]
    line: str
    sure: bool


@cache
def small_words() -> frozenset[str]:
    """The smallest words of all languages in Latin letters."""
    return frozenset(word for words in LATIN.values() for word in words.split())


def split(text: str) -> Iterator[tuple[str, list[Word]]]:
    """The lines of a text with their words; words in protected spans are left out."""
    spans = protected(text)
    at, start = 0, 0
    for line in text.split("\n"):
        end = start + len(line)
        while at < len(spans) and spans[at].end <= start:
            at += 1
        here = [Span(s.start - start, s.end - start) for s in spans[at : _first_after(spans, at, end)]]
        yield line, [w for w in _words(line) if not any(w.start < s.end and s.start < w.end for s in here)]
        start = end + 1


def _first_after(spans: Sequence[Span], at: int, end: int) -> int:
    while at < len(spans) and spans[at].start < end:
        at += 1
    return at


def _words(line: str) -> Iterator[Word]:
    for match in _WORD.finditer(line):
        text = match.group().translate(_STRAIGHT)
        capital = text[0].isupper() or (text[0].islower() and "-" in text[:4] and text[text.index("-") + 1].isupper())
        yield Word(text, *match.span(), capital and (len(text) == 1 or not text.isupper()))


def seen(line: str, words: Sequence[Word]) -> Iterator[Seen]:
    """Every one to four words of a line that may be a name."""
    headline = _is_headline(line, words)
    for first, last in _runs(line, words):
        context = _context(line, words[first].start, words[last - 1].end)
        for start in range(first, last):
            if not words[start].name:
                continue
            for end in range(start + 1, min(last, start + (1 if headline else MOST_WORDS)) + 1):
                if words[end - 1].name:
                    said = " ".join(w.text for w in words[start:end])
                    sure = not headline and not (start == first and _begins(line, words[first].start))
                    yield Seen(said, _near(words, start, end), context, sure)


def _runs(line: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """First and behind the last of words with capitals that only one blank parts, small words of names inside."""
    at = 0
    while at < len(words):
        if not words[at].name or len(words[at].text) == 1:
            at += 1
            continue
        end = at + 1
        while end < len(words) and _joined(line, words[end - 1], words[end]):
            if words[end].name and len(words[end].text) > 1:
                end += 1
            elif _goes_on(line, words, end):
                end += 2
            else:
                break
        yield at, end
        at = end


def _goes_on(line: str, words: Sequence[Word], end: int) -> bool:
    """Is this a small word inside a name, such as `bin`?"""
    if words[end].text not in _PARTICLES or end + 1 >= len(words):
        return False
    return words[end + 1].name and _joined(line, words[end], words[end + 1])


def _joined(line: str, one: Word, other: Word) -> bool:
    return other.start - one.end == 1 and line[one.end] in " \N{NO-BREAK SPACE}"


def _begins(line: str, at: int) -> bool:
    """Does a sentence begin there, or may it?"""
    before = line[:at].rstrip(_OPENS)
    return not before or before[-1] in _ENDS


def _is_headline(line: str, words: Sequence[Word]) -> bool:
    """Has nearly every longer word a capital, so that capitals say nothing?"""
    longer = [w for w in words if len(w.text) > 4]
    return (
        len(longer) > 3
        and not line.rstrip().endswith(".")
        and sum(w.text[0].isupper() for w in longer) >= 0.8 * len(longer)
    )


def _near(words: Sequence[Word], start: int, end: int) -> tuple[str, ...]:
    around = (*words[max(0, start - _NEAR) : start], *words[end : end + _NEAR])
    return tuple(w.text for w in around if len(w.text) > 1 and w.text.lower() not in small_words())


def _context(line: str, start: int, end: int) -> str:
    low, high = max(0, start - _WIDTH), min(len(line), end + _WIDTH)
    if low:
        low = line.find(" ", low, start) + 1 or low
    if high < len(line):
        found = line.rfind(" ", end, high)
        high = found if found > 0 else high
    mark = "\N{HORIZONTAL ELLIPSIS}"
    return (mark if low else "") + " ".join(line[low:high].split()) + (mark if high < len(line) else "")
