"""A text in parts that names never reach beyond: what is known of one holds wherever, and in whatever text, it stands.

A name may go on over one line end, a given name before its surname over an empty line, so only some line ends part a text: a mark
does after which no form, and no given name, goes on, and an empty line after a word without a capital. Most sentences that stand
on lines of their own are parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, overload

from textclean.names.byword import ByWord
from textclean.patterns import re
from textclean.text.large import Spans, in_columns, lines_of
from textclean.text.span import Span

_MARKS = '.!?;:"\N{RIGHT DOUBLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}'
_BEFORE_BLANK = re.compile(rf"[{_MARKS}](?=[^\S\t\n])")
_SHORTEST = 200
"""Characters of the shortest part but the last: many short ones cost more than they save."""
_WORD = 24
"""Characters before a stop that are looked at for the word which it belongs to: longer ones are no abbreviations."""


class Part(NamedTuple):
    start: int
    text: str


def stopped(forms: Iterable[str]) -> list[str]:
    """The words with a mark after which forms, or given names, go on.

    >>> stopped(["St. Petersburg", "Kiev", "J. Edgar Hoover"])
    ['J.', 'St.']
    """
    said = "\n".join(forms)
    return sorted({_word_at(said, match.end()) for match in _BEFORE_BLANK.finditer(said)})


class Parts(Sequence[Part]):
    """The parts of a large text, each of which is cut out when it is asked for."""

    def __init__(self, text: str, spans: Spans) -> None:
        self._text, self._spans = text, spans

    def __len__(self) -> int:
        return len(self._spans)

    @overload
    def __getitem__(self, place: int) -> Part: ...

    @overload
    def __getitem__(self, place: slice) -> Parts: ...

    def __getitem__(self, place: int | slice) -> Part | Parts:
        if isinstance(place, slice):
            return Parts(self._text, self._spans[place])
        start, end = self._spans[place]
        return Part(start, self._text[start:end])

    def __iter__(self) -> Iterator[Part]:
        return (Part(start, self._text[start:end]) for start, end in self._spans)


class Parting:
    """What parts the texts that names are looked for in; `words` are those that are `stopped`."""

    def __init__(self, words: Iterable[str]) -> None:
        found = {*words}
        self._stopped = tuple(word.upper() for word in found if word[-1] == ".")
        self._ends = {*_MARKS} - {word[-1] for word in found if word[-1] != "."}
        self._goes_on = ByWord(self._may_go_on)

    def parts(self, text: str, shortest: int = _SHORTEST) -> Sequence[Part]:
        """The text from beginning to end, in parts of so many characters or more. Nothing that a form looks at is on both
        sides of where two parts meet."""
        spans = in_columns(self._spans(text, shortest), text)
        return Parts(text, spans) if isinstance(spans, Spans) else [Part(low, text[low:end]) for low, end in spans]

    def _spans(self, text: str, shortest: int) -> Iterator[Span]:
        low = end = 0
        before = ""
        for line in lines_of(text.removesuffix("\n")):
            end += len(line) + 1
            if end - low >= shortest and self._ends_part(before, line):
                yield Span(low, end)
                low = end
            before = line
        if low < len(text):
            yield Span(low, len(text))

    def _ends_part(self, before: str, line: str) -> bool:
        """Is there nothing that goes on after a line and the one before it?"""
        if not line:
            return not before or _is_small(_word_at(before, len(before)))
        return line[-1] in self._ends and not (line[-1] == "." and self._goes_on[_word_at(line, len(line))])

    def _may_go_on(self, word: str) -> bool:
        """May a form, or a given name, go on after a word with a stop: is it an initial, or one that forms have with a stop?
        With a letter beyond ASCII it may, for the letter may be taken without its marks."""
        if not word.isascii() or (word[-2:-1].isupper() and not word[-3:-2].isalnum()):
            return True
        upper = word.upper()
        return upper.endswith(self._stopped) and any(
            upper.endswith(stopped) and not upper[: -len(stopped)][-1:].isalnum() for stopped in self._stopped
        )


def _word_at(text: str, end: int) -> str:
    """The word before `end`, its marks and all, with its apostrophes as forms have them."""
    words = text[max(0, end - _WORD) : end].rsplit(None, 1)
    return words[-1].replace("`", "'") if words else ""


def _is_small(word: str) -> bool:
    return word.isascii() and word.islower() and len(word) < _WORD
