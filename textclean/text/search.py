"""Searches for many patterns at once, in time that doesn't depend on the patterns: RE2, in UTF-8.

Everything here is None where RE2 isn't installed (there are machines without a wheel): then nobody looks first, every rule is
asked, and the outcome is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from itertools import accumulate
from typing import Any, Protocol

from textclean.shipped import Ahead
from textclean.text.large import lines_of
from textclean.text.superset import placing, superset, version

MOST_MEMORY = 96 << 20
"""Bytes that RE2 may take for the states it makes as it goes: with too few it would make them again and again."""


class Found(Protocol):
    """A match, as RE2 gives it."""

    def start(self) -> int: ...

    def end(self) -> int: ...


class Searching(Protocol):
    """A compiled pattern."""

    def search(self, data: bytes, pos: int = 0) -> Found | None: ...

    def finditer(self, data: bytes) -> Iterator[Found]: ...


def compiled(pattern: str) -> Searching | None:
    """A pattern in the syntax of RE2."""
    try:
        import re2
    except ImportError:
        return None
    made: Searching = re2.compile(pattern, _options(re2))
    return made


def either(patterns: Sequence[str]) -> Callable[[bytes], object] | None:
    """Does one of the patterns match? Asked of a set of one, for that looks forward only: where a match begins, a search finds by
    looking back from its end, at several times the cost."""
    return each(["|".join(f"(?:{pattern})" for pattern in patterns)]) if patterns else None


def quick_look(*patterns: str) -> Callable[[str], object]:
    """Asks a text whether one of these patterns in the syntax of `regex` may match: no is sure, yes is not. It is made
    when it is first asked."""
    return QuickLook(*patterns)


class QuickLook:
    """What `quick_look` gives."""

    def __init__(self, *patterns: str) -> None:
        self.patterns = patterns

    def __call__(self, text: str) -> object:
        search = self._search
        return search(text.encode("utf-8", "surrogatepass")) if search else True

    @cached_property
    def _search(self) -> Callable[[bytes], object] | None:
        made = [SUPERSETS.get(pattern, partial(superset, pattern)) for pattern in self.patterns]
        return either(made) if all(made) else None


class LineLook:
    """Asks a text in which of its lines a match of a pattern in the syntax of `regex` may begin. Gives the starts of these lines,
    in their order."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def __call__(self, text: str) -> Iterator[int]:
        search = self._search
        if search is None:
            yield from accumulate((len(line) + 1 for line in lines_of(text)[:-1]), initial=0)
            return
        data = text.encode("utf-8", "surrogatepass")
        at = known = looked = 0  # places: of the text, and of the bytes
        while looked <= len(data) and (found := search.search(data, looked)):
            start = data.rfind(b"\n", 0, found.start()) + 1
            at += start - known if len(data) == len(text) else len(data[known:start].decode("utf-8", "surrogatepass"))
            yield at
            known = start
            looked = data.find(b"\n", start) + 1 or len(data) + 1

    @cached_property
    def _search(self) -> Searching | None:
        made = SUPERSETS.get(self.pattern, partial(superset, self.pattern))
        return compiled(made) if made else None


SUPERSETS = Ahead("supersets", version)
_PLACINGS = Ahead("placings", version)


def placing_of(pattern: str) -> str:
    """See `placing`; what it says of the shipped patterns is known from the build."""
    return str(_PLACINGS.get(pattern, partial(placing, pattern)))


def available() -> bool:
    """Is RE2 installed?"""
    try:
        import re2  # noqa: F401
    except ImportError:
        return False
    return True


def each(patterns: Sequence[str], *, anchored: bool = False) -> Callable[[bytes], Sequence[int] | None] | None:
    """The numbers of the patterns that match; at the beginning of a text if they are `anchored`. None where none does. One that
    RE2 refuses (counts within counts grow beyond its bounds) counts as matching everywhere."""
    try:
        import re2
    except ImportError:
        return None
    made = (re2.Set.MatchSet if anchored else re2.Set.SearchSet)(_options(re2))
    numbers, refused = [], []
    for number, pattern in enumerate(patterns):
        try:
            made.Add(pattern)
            numbers.append(number)
        except re2.error:
            refused.append(number)
    made.Compile()
    match: Callable[[bytes], Sequence[int] | None] = made.Match
    if not refused:
        return match
    return lambda data: [*refused, *(numbers[place] for place in match(data) or ())]


def literally(words: str) -> str:
    """A pattern that matches nothing but these words."""
    return "".join(c if c.isalnum() else rf"\x{{{ord(c):x}}}" for c in words)


def _options(re2: Any) -> Any:
    options = re2.Options()
    options.max_mem = MOST_MEMORY
    options.never_capture = True
    options.log_errors = False
    return options
