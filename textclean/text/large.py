"""Large texts: held so that a line costs a few bytes, not objects of its own, and looked at a piece at a time.

A line as a `str` and a `Span` costs some two hundred bytes beside its characters. Of a text of a few kilobytes that is nothing,
and quickest; of one of a hundred megabytes it is many times what the text takes.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from hashlib import blake2b
from itertools import accumulate, compress
from operator import add
from typing import Any, ParamSpec, TypeVar, cast, overload

from textclean.patterns import re
from textclean.text.span import Span

LARGE = 1 << 20
"""So many characters make a text a large one."""
PIECE = 1 << 20
"""Characters of a piece of it."""

T = TypeVar("T")
P = ParamSpec("P")
_BLANK = re.compile(r"\s")
_SPAN = partial(tuple.__new__, Span)  # several times faster than its own constructor, which is written in Python
_caches: list[Callable[[], None]] = []


def is_large(text: str | bytes) -> bool:
    """Is it a text of which nothing may be held line by line?"""
    return len(text) >= LARGE


def remembered(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """As `functools.lru_cache`, for what is asked about lines and texts: `forget` empties it. A line of a large text may be as
    large as that."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        kept: Any = lru_cache(maxsize=most)(function)
        _caches.append(kept.cache_clear)
        found: Callable[P, T] = kept
        return found

    return decorate


def remembered_runs(most: int) -> Callable[[Callable[[Sequence[str]], T]], Callable[[Sequence[str]], T]]:
    """The same for what is asked about lines that stand together: of many, nothing is kept."""

    def decorate(function: Callable[[Sequence[str]], T]) -> Callable[[Sequence[str]], T]:
        kept = remembered(most)(function)
        return lambda run: kept(tuple(run)) if len(run) <= _LONGEST_RUN else function(run)

    return decorate


_LONGEST_RUN = 100  # lines


def forget() -> None:
    """Lets go of all lines and texts that are `remembered`."""
    for clear in _caches:
        clear()


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """Whole lines of a text that together are about as long as a piece, without the last line end; each with its start."""
    start = 0
    while start <= len(text):
        end = text.find("\n", start + PIECE)
        end = len(text) if end < 0 else end
        yield start, text[start:end]
        start = end + 1


def encoded(text: str, start: int = 0, end: int | None = None, errors: str = "strict") -> Iterator[bytes]:
    """The text, or what stands between two places in it, in UTF-8, a piece at a time: while it encodes a whole text Python holds
    three bytes for each character of it."""
    end = len(text) if end is None else end
    return (text[at : min(at + PIECE, end)].encode("utf-8", errors) for at in range(start, end, PIECE))


def portions(text: str) -> Iterator[str]:
    """The words of a text, in stretches of about a piece each: the blanks between these are left out."""
    start = 0
    while start < len(text):
        blank = _BLANK.search(text, start + PIECE)
        yield text[start : blank.start() if blank else len(text)]
        start = blank.end() if blank else len(text)


def words_of(text: str) -> Iterable[str]:
    """What stands between blanks: in a list unless the text is large."""
    return (word for part in portions(text) for word in part.split()) if is_large(text) else text.split()


class Again(Iterable[T]):
    """What can be gone through again, each time made anew."""

    def __init__(self, make: Callable[[], Iterable[T]]) -> None:
        self._make = make

    def __iter__(self) -> Iterator[T]:
        return iter(self._make())


def held(make: Callable[[str], Iterable[T]], text: str) -> Iterable[T]:
    """What is found in a text: in a list unless it is large."""
    return Again(partial(make, text)) if is_large(text) else [*make(text)]


def column(size: int) -> array[int]:
    """An empty column of places in a text of so many characters."""
    return array("I" if size < 1 << 32 else "Q")


class Spans(Sequence[Span]):
    """Spans of a text in columns: an object is made of one when it is asked for."""

    __slots__ = ("ends", "starts")

    def __init__(self, starts: array[int], ends: array[int]) -> None:
        self.starts, self.ends = starts, ends

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, place: int) -> Span: ...

    @overload
    def __getitem__(self, place: slice) -> Spans: ...

    def __getitem__(self, place: int | slice) -> Span | Spans:
        if isinstance(place, slice):
            return Spans(self.starts[place], self.ends[place])
        return Span(self.starts[place], self.ends[place])

    def __iter__(self) -> Iterator[Span]:
        return map(_SPAN, zip(self.starts, self.ends, strict=True))


def in_columns(spans: Iterable[Span], text: str) -> Sequence[Span]:
    """Spans of a text: in columns if it is large."""
    if not is_large(text):
        return [*spans]
    starts, ends = column(len(text)), column(len(text))
    for start, end in spans:
        starts.append(start)
        ends.append(end)
    return Spans(starts, ends)


def starts_of(spans: Sequence[Span]) -> Sequence[int]:
    """Where they begin."""
    return spans.starts if isinstance(spans, Spans) else [span.start for span in spans]


class Parts(Sequence[str]):
    """Stretches of a text, each of which is cut out when it is asked for."""

    __slots__ = ("spans", "text")

    def __init__(self, text: str, spans: Spans) -> None:
        self.text, self.spans = text, spans

    def __len__(self) -> int:
        return len(self.spans)

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> Parts: ...

    def __getitem__(self, place: int | slice) -> str | Parts:
        if isinstance(place, slice):
            return Parts(self.text, self.spans[place])
        return self.text[self.spans.starts[place] : self.spans.ends[place]]

    def __iter__(self) -> Iterator[str]:
        text = self.text
        return (text[start:end] for start, end in zip(self.spans.starts, self.spans.ends, strict=True))


def chosen(column: Sequence[T], wanted: Sequence[object]) -> Sequence[T]:
    """Of a column the places where something is wanted."""
    if isinstance(column, Parts):
        spans = column.spans
        return cast("Sequence[T]", Parts(column.text, Spans(*(_chosen(c, wanted) for c in (spans.starts, spans.ends)))))
    if isinstance(column, array):
        return cast("Sequence[T]", _chosen(column, wanted))
    return [*compress(column, wanted)]


def _chosen(column: array[int], wanted: Iterable[object]) -> array[int]:
    return array(column.typecode, compress(column, wanted))


class Digested(dict[str, T]):
    """What is known of lines, kept by their digests: a fraction of what long lines would take. Of others nothing is kept, nor of
    plain ASCII: they are soon asked again."""

    def __setitem__(self, line: str, known: T) -> None:
        if _is_worth(line):
            super().__setitem__(_digest(line), known)

    def __getitem__(self, line: str) -> T:
        return super().__getitem__(_digest(line))

    def __contains__(self, line: object) -> bool:
        return isinstance(line, str) and _is_worth(line) and super().__contains__(_digest(line))


def _is_worth(line: str) -> bool:
    return len(line) >= _LONG and not line.isascii()


def _digest(line: str) -> str:
    return blake2b(line.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


_LONG = 200


def line_spans(text: str) -> Sequence[Span]:
    """The lines of a text, without their line ends."""
    if is_large(text):
        return _line_spans(text)
    lengths = [*map(len, text.split("\n"))]
    starts = [*map(add, accumulate(lengths, initial=0), range(len(lengths)))]
    return [*map(_SPAN, zip(starts, map(add, starts, lengths), strict=True))]


def numbers(found: Iterable[int], text: str) -> Sequence[int]:
    """Lengths or places in a text: in a column if it is large."""
    if not is_large(text):
        return [*found]
    made = column(len(text))
    made.extend(found)
    return made


def filled(text: str) -> Sequence[str]:
    """The lines of a text that aren't blank, without the blanks at their ends."""
    if not is_large(text):
        return [*filter(None, map(str.strip, text.split("\n")))]
    starts, ends = column(len(text)), column(len(text))
    for at, line in zip(_line_spans(text).starts, lines_of(text), strict=True):
        if words := line.strip():
            starts.append(start := at + line.index(words[0]))
            ends.append(start + len(words))
    return Parts(text, Spans(starts, ends))


def lines_of(text: str) -> Sequence[str]:
    """The same as words."""
    return Parts(text, _line_spans(text)) if is_large(text) else text.split("\n")


@remembered(2)
def _line_spans(text: str) -> Spans:
    starts, ends = column(len(text)), column(len(text))
    at = 0
    for _, piece in pieces(text):
        for line in piece.split("\n"):
            starts.append(at)
            at += len(line)
            ends.append(at)
            at += 1
    return Spans(starts, ends)
