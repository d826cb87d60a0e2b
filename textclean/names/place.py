"""Where a name stands: its line, its sentence, its quotation, its neighbours. Computed when a guard asks, for candidates only."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from textclean.names.forms import ARTICLE
from textclean.patterns import re, regex

_SHORTENED = "Mr|Ms|Mrs|Dr|St|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Gov|Sen|Rep|Rev|Prof|Jr|Sr|No|vs|Inc|Co|al|ed|eds|pp|vol|cf"
_BOUNDARY = regex.compile(
    rf"(?<![\s(]\p{{Lu}}\.)(?<!\b(?:{_SHORTENED})\.)"
    r"(?<=[.!?\N{HORIZONTAL ELLIPSIS}][\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK})\]]{0,2})"
    r"\s+(?=[\p{Lu}\d\"'\N{LEFT DOUBLE QUOTATION MARK}(])|\n"
)
_MAY_END = re.compile("[.!?\u2026\"'\u201d\u2019)\\]]\\s|\\n")
"""What every boundary begins after, or is: found much faster than the boundary itself."""
_WORD_BEFORE = regex.compile(r"([\p{L}\p{M}][\p{L}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}.-]*)[ \t\N{NO-BREAK SPACE}]+$")
_INITIALS = regex.compile(r"(?<![\w.])((?:\p{Lu}\.[ \N{NO-BREAK SPACE}]?-?){1,3})[ \t\N{NO-BREAK SPACE}]*$")
_PAIRS = (
    ('"', '"'),
    ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
    ("\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{LEFT DOUBLE QUOTATION MARK}"),
    ("\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
    ("\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}", "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"),
    ("\N{DOUBLE LOW-9 QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"),
    ("\N{SINGLE LOW-9 QUOTATION MARK}", "\N{LEFT SINGLE QUOTATION MARK}"),
    ("\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"),
    ("\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}", "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"),
    ("\N{LEFT SINGLE QUOTATION MARK}", "\N{RIGHT SINGLE QUOTATION MARK}"),
    ("'", "'"),
    ("*", "*"),
    ("_", "_"),
)
_SPACED = "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"  # French sets it off with a blank
_GERMAN = "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"  # opens there
# A short line of prose with two long names in it looks like a headline: Have you seen Stranded in Canton?
_IN_PROSE = regex.compile(r"(?<![\w'-])(?!(?:from|with|over|into|after|under|upon|than|amid|near|that)\b)\p{Ll}{4,}")
_COUNTRIES = frozenset(("US", "UK", "UN", "EU"))  # the U.S.-Gadhafi deal
LONGEST = 2000
"""How far a sentence or a quotation may reach to either side, in characters."""


def _boundaries(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Where `_BOUNDARY` matches between two places of a text."""
    at = low
    for found in _MAY_END.finditer(text, max(0, low - 1), high):
        blank = found.end() - 1
        boundary = _BOUNDARY.match(text, blank, high) if blank >= at else None
        if boundary:
            at = boundary.end()
            yield boundary.span()


class Place:
    """`text[start:end]` is the name."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]

    def before(self, chars: int) -> str:
        return self.text[max(0, self.start - chars) : self.start]

    def after(self, chars: int) -> str:
        return self.text[self.end : self.end + chars]

    @cached_property
    def line_span(self) -> tuple[int, int]:
        """The line around the name, as far as LONGEST to either side: a line may be megabytes long."""
        low, high = max(0, self.start - LONGEST), min(len(self.text), self.end + LONGEST)
        end = self.text.find("\n", self.end, high)
        return self.text.rfind("\n", low, self.start) + 1 or low, high if end < 0 else end

    @property
    def line(self) -> str:
        return self.text[slice(*self.line_span)]

    @cached_property
    def sentence_span(self) -> tuple[int, int]:
        low, high = max(0, self.start - LONGEST), min(len(self.text), self.end + LONGEST)
        start = begin = low
        line = self.text.rfind("\n", low, self.start)
        if line >= 0:  # a sentence ends with its line: nothing before the blanks around the line end matters
            begin += len(self.text[low:line].rstrip())
        for _, end in _boundaries(self.text, begin, self.start + 1):  # which sees that a capital follows
            start = end if end <= self.start else start
        return start, next(_boundaries(self.text, self.end, high), (high, high))[0]

    @property
    def sentence(self) -> str:
        return self.text[slice(*self.sentence_span)]

    def sentence_near(self, chars: int) -> str:
        """The sentence around the name, so many characters to either side, and whole words."""
        start, end = self.sentence_span
        low, high = max(start, self.start - chars), min(end, self.end + chars)
        while low > start and self.text[low - 1].isalnum():
            low -= 1
        while high < end and self.text[high].isalnum():
            high += 1
        return self.text[low:high]

    @property
    def rest_of_sentence(self) -> str:
        """The sentence without the name."""
        start, end = self.sentence_span
        return f"{self.text[start : self.start]} {self.text[self.end : end]}"

    @property
    def surroundings(self) -> str:
        """What stands in the line around the name, to 150 characters on either side: references are full of stops."""
        low, high = max(0, self.start - 150), min(len(self.text), self.end + 150)
        start = self.text.rfind("\n", low, self.start) + 1 or low
        end = self.text.find("\n", self.end, high)
        return self.text[start : high if end < 0 else end]

    @cached_property
    def headline(self) -> bool:
        """Is the line written like a headline, nearly every longer word with a capital?"""
        longer = [w for w in self.line.split() if len(w) > 4 and w[:1].isalpha()]
        return (
            len(longer) > 1
            and not self.line.rstrip().endswith(".")
            and not _IN_PROSE.search(self.line)
            and sum(w[:1].isupper() or bool(ARTICLE.match(w)) for w in longer) >= 0.8 * len(longer)
        )

    @cached_property
    def previous(self) -> str:
        """The word directly before, empty where a mark or a line end stands between."""
        match = _WORD_BEFORE.search(self.text, max(0, self.start - 60), self.start)
        return match.group(1) if match else ""

    @property
    def begins_sentence(self) -> bool:
        """Does the word directly before begin the sentence?"""
        return self.text[self.sentence_span[0] : self.start].strip(" \"'\u201c\u2018([") == self.previous

    @cached_property
    def initials(self) -> str:
        """The initials directly before (`V.` or `V. O.`), without their stops."""
        match = _INITIALS.search(self.text, max(0, self.start - 16), self.start)
        letters = "".join(c for c in match.group(1) if c.isalpha()) if match else ""
        apart = match is not None and " " in match.group(1).strip()  # E. U. Gorbachov, but the U.S. Gadhafi policy
        return "" if letters in _COUNTRIES and not apart else letters

    @cached_property
    def shouted(self) -> bool:
        """Is the line all in capitals, with more than the name in it?"""
        return self.line.isupper() and len(self.line.split()) > 1

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """The insides of the pairs of marks around the name in its line, the narrowest first."""
        out: list[tuple[int, int]] = []
        line_start, line_end = self.line_span
        line = self.text[line_start:line_end]
        for opening, closing in _PAIRS:
            if opening not in line:
                continue
            start = self._opening(opening, closing, line_start)
            end = self._closing(closing, line_end)
            if start >= 0 and end >= 0:
                out.append((start, end))
        return tuple(sorted(out, key=lambda span: span[1] - span[0]))

    def _opening(self, opening: str, closing: str, low: int) -> int:
        depth = 0
        at = self.start
        while (at := self._last(opening + closing, low, at)) >= 0:
            mark = self.text[at]
            opens = mark == opening and (at == 0 or not self.text[at - 1].isalnum())
            if opens and opening in _GERMAN and self.text[at + 1].isspace():  # French closes with it
                return -1
            closes = mark == closing and at > 0 and not self.text[at - 1].isspace() and not opens
            if closes and not (mark in "'\u2019" and self.text[at + 1 : at + 2].isalnum()):
                depth += 1
            elif opens:
                if not depth:
                    return at + 1
                depth -= 1
        return -1

    def _last(self, marks: str, low: int, high: int) -> int:
        return max(self.text.rfind(mark, low, high) for mark in marks)

    def _closing(self, closing: str, high: int) -> int:
        at = self.end - 1
        while (at := self.text.find(closing, at + 1, high)) >= 0:
            inside = self.text[at - 1]
            if (not inside.isspace() or closing in _SPACED) and not self.text[at + 1 : at + 2].isalnum():
                return at
        return -1
