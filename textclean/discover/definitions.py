"""Acronyms that a text defines: `the Northern Rivers Authority (NRA)`, and `NRA (Northern Rivers Authority)`.

Letters are matched from the right, each capital of the acronym in a word of the long form, the first one at its beginning
(Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions, 2003); where the initials of the words
spell the acronym, they decide.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from textclean.discover.runs import small_words
from textclean.fixers.base import overlaps
from textclean.guard import protected
from textclean.patterns import regex

_SHORT = r"\p{Lu}[\p{L}\p{N}&.-]{1,9}"
_AFTER = regex.compile(rf"(?<=[\p{{L}}\p{{N}}\"'])[ \N{{NO-BREAK SPACE}}]\(({_SHORT})\)")
_BEFORE = regex.compile(rf"(?<![\w.-])({_SHORT})[ \N{{NO-BREAK SPACE}}]\((\p{{L}}[^()\n]{{4,90}})\)")
_CAPITALS = regex.compile(r"(?<![\w.-])\p{Lu}[\p{Lu}\p{N}&-]{1,9}(?![\w-])")
_ARTICLE = regex.compile(r"\b([Tt]he|[Aa]n?)[ \N{NO-BREAK SPACE}]$")
_SENTENCE = regex.compile(r"[.!?;:()\n]\s")
_WORDS = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}&.'\N{RIGHT SINGLE QUOTATION MARK}-]*")
_PLURAL = regex.compile(r"\p{Lu}{2,}s")
_ROMAN = regex.compile(r"[IVXLCDM]+")


class Definition(NamedTuple):
    """A long form and its acronym; `article` is the article before the long form, in small letters, or empty."""

    short: str
    long: str
    article: str
    start: int
    end: int


class Mention(NamedTuple):
    """An acronym by itself, and the article before it."""

    short: str
    article: str


def definitions(text: str) -> Iterator[Definition]:
    """The definitions in a text, outside protected spans."""
    spans = protected(text)
    for match in _AFTER.finditer(text):
        if _is_short(match[1]) and not overlaps(*match.span(), spans):
            low = _sentence_start(text, match.start())
            found = long_form(text[low : match.start()], match[1])
            if found:
                start = match.start() - len(found)
                yield _singular(Definition(match[1], found, _article(text, start), start, match.end()))
    for match in _BEFORE.finditer(text):
        if _is_short(match[1]) and not overlaps(*match.span(), spans):
            long = match[2].strip().removeprefix("the ").removeprefix("The ")
            if long_form(long, match[1]) == long:
                yield _singular(Definition(match[1], long, "", *match.span()))


def _singular(of: Definition) -> Definition:
    """`Intensive Care Units (ICUs)` as the definition of ICU."""
    if not (_PLURAL.fullmatch(of.short) and of.long.endswith("s")):
        return of
    long = f"{of.long[:-3]}y" if of.long.endswith("ies") else of.long[:-1]
    return of._replace(short=of.short[:-1], long=long)


def mentions(text: str) -> Iterator[Mention]:
    """Words in capitals by themselves, outside brackets and lines that are all capitals."""
    for line in text.split("\n"):
        if line.isupper():
            continue
        for match in _CAPITALS.finditer(line):
            if line[match.start() - 1 : match.start()] != "(":
                yield Mention(match.group(), _article(line, match.start()))


def _article(text: str, at: int) -> str:
    match = _ARTICLE.search(text, max(0, at - 5), at)
    return match[1].lower() if match else ""


def _is_short(word: str) -> bool:
    capitals = sum(c.isupper() for c in word)
    return capitals >= 2 and capitals * 2 >= len(word) and not _ROMAN.fullmatch(word)


def _sentence_start(text: str, at: int) -> int:
    low = max(0, at - 160)
    ends = [m.end() for m in _SENTENCE.finditer(text, low, at)]
    return ends[-1] if ends else low


def long_form(before: str, short: str) -> str:
    """The end of `before` that `short` stands for; empty where none does.

    >>> long_form("It was the World Health Organization", "WHO"), long_form("She came from Rome", "RM")
    ('World Health Organization', '')
    """
    letters = [c.lower() for c in short if c.isalnum()]
    words = list(_WORDS.finditer(before))[-min(len(letters) + 5, 2 * len(letters)) :]
    if not words or before[words[-1].end() :].strip():
        return ""
    start = _by_initials(words, letters)
    if start < 0:
        start = _by_letters(before, letters, words[0].start())
    if start < 0:
        return ""
    long = before[start:].strip()
    right = len(long) > len(short) and " " in long and short not in long.split() and long.count(" ") < 2 * len(letters)
    return long if right else ""


def _by_initials(words: list[regex.Match[str]], letters: list[str]) -> int:
    """Where the words begin whose initials, small words aside where need be, are the letters; -1 where there are none."""
    at = len(letters) - 1
    for match in reversed(words):
        for part in reversed(match.group().split("-")):
            if part and at >= 0 and part[0].lower() == letters[at]:
                at -= 1
            elif match.group().lower() not in small_words():
                return -1
        if at < 0:
            return match.start()
    return -1


def _by_letters(before: str, letters: list[str], low: int) -> int:
    """Where the long form begins if each letter is somewhere in it, the first one at the beginning of a word; else -1."""
    at = len(before)
    text = before.lower()
    for number in range(len(letters) - 1, -1, -1):
        at = text.rfind(letters[number], low, at)
        while number == 0 and at > low and text[at - 1].isalnum():
            at = text.rfind(letters[number], low, at)
        if at < 0:
            return -1
    return at if before[at].isupper() or not before[low:].strip()[:1].isupper() else -1
