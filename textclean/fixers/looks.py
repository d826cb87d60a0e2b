"""What triggers ask about the lines of a whole text, where no pattern can say that a fixer has nothing to find.

An answer may be yes where the fixer will find nothing; it must not be no where the fixer would find something. Every text is
asked, after each change of it, so that only cheap questions are worth asking: what is asked of single lines is remembered.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain, filterfalse, pairwise
from typing import Generic, TypeVar, overload

from textclean import guard
from textclean.fixers.deck import LEAST_WORDS, folded, folded_start
from textclean.fixers.prose import is_title_like
from textclean.fixers.signs import may_date, may_sign
from textclean.linekinds import LineKind, ends_with_final_mark, is_prose, is_surely_prose, is_wrapped, kind_alone
from textclean.patterns import re
from textclean.smallwords import wordset
from textclean.structure import MAX_HEAD_LINES, MAX_TITLE_WORDS, head_lines, is_passage
from textclean.text import large
from textclean.text.large import is_large, remembered_runs

T = TypeVar("T")


class _once(Generic[T]):  # noqa: N801 - a decorator
    """As `cached_property`, which in Python 3.11 takes a lock each time: that costs more than most answers."""

    def __init__(self, answer: Callable[[Look], T]) -> None:
        self.answer = answer
        self.__doc__ = answer.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, look: None, owner: type) -> _once[T]: ...
    @overload
    def __get__(self, look: Look, owner: type) -> T: ...
    def __get__(self, look: Look | None, owner: type) -> _once[T] | T:
        if look is None:
            return self
        found = look.__dict__[self.name] = self.answer(look)
        return found


class Look:
    """A text as triggers ask about it, each question answered once."""

    def __init__(self, text: str) -> None:
        self.text = text

    @property
    def passage(self) -> bool:
        """Is it a text of fewer than three lines?"""
        return is_passage(self.text)

    @_once
    def lines(self) -> Sequence[str]:
        return large.lines_of(self.text)

    @property
    def breaks(self) -> int:
        """The number of line ends: what needs three lines is not to be found in two."""
        return len(self.lines) - 1

    @_once
    def widths(self) -> Sequence[int]:
        """The lengths of the lines, blanks at their ends apart; 0 where they are blank."""
        return large.numbers(map(len, map(str.rstrip, self.lines)), self.text)

    @_once
    def filled(self) -> Sequence[str]:
        """The lines that aren't blank, without the blanks at their ends."""
        return large.filled(self.text) if is_large(self.text) else [*filter(None, map(str.strip, self.lines))]

    @_once
    def adjacent(self) -> bool:
        """May two lines that aren't blank stand together?"""
        bare = self.text.strip()
        lines = self.lines if len(bare) == len(self.text) else large.lines_of(bare)
        if all(lines):
            return len(lines) > 1
        if not any(lines[1::2]) and all(lines[::2]):
            return False  # one blank line between any two others
        return bare.count("\n") > 2 * bare.count("\n\n")

    @_once
    def coded(self) -> bool:
        """Are there blocks of code, or tables, of which lines are no lines of the text?"""
        return bool(guard.protected_blocks(self.text))

    @_once
    def wrapped(self) -> int:
        """How many lines may stand in runs that were broken at a width."""
        if not self.adjacent:
            return 0
        found = 0
        shape = bytes([0 < width <= _WIDEST_WRAP for width in self.widths])
        for run in _RUN.finditer(shape):
            first, last = run.span()
            if max(self.widths[first:last]) >= _NARROWEST_WRAP:
                found += last - first if self.coded else _wrapped(self.lines[first:last])
        return found

    @_once
    def broken(self) -> bool:
        """May a width have broken most of the prose, or a word at a hyphen?

        Most of the prose: for the prose has at least a quarter of all lines.
        """
        return self.adjacent and (8 * self.wrapped > len(self.filled) or _CUT_WORD.search(self.text) is not None)

    @_once
    def close(self) -> bool:
        """May a blank line be missing between two lines?

        Either both are finished sentences, or more paragraphs stand together than apart.
        """
        if not self.adjacent:
            return False
        lines, wrapped = self.lines, self.wrapped
        near = ((lines[n], lines[n + 1]) for n, (a, b) in enumerate(pairwise(self.widths)) if a and b)
        found = 0
        for a, b in near:
            # Where nothing is wrapped, what is no prose alone is none beside other lines.
            if wrapped or kind_alone(a) is _PROSE or kind_alone(b) is _PROSE:
                if ends_with_final_mark(a) and ends_with_final_mark(b):
                    return True
                found += 1
        if not found or self.coded:
            return found > 0
        apart = 0
        for number in (number for number, width in enumerate(self.widths) if width > _WIDEST_WRAP):
            # A blank line and another long one below it: in a row of more blank ones this counts too few.
            below = self.widths[number + 1 : number + 3]
            if len(below) == 2 and below[0] == 0 and below[1] > _WIDEST_WRAP and apart < found:
                apart += is_surely_prose(lines[number]) and is_surely_prose(lines[number + 2])
        return found > apart

    @_once
    def first(self) -> str:
        """The first line that isn't blank."""
        return self.filled[0] if self.filled else ""

    @_once
    def last(self) -> str:
        """The last line that isn't blank."""
        return self.filled[-1] if self.filled else ""

    @_once
    def above(self) -> Sequence[str]:
        """The lines that may stand above the first prose: up to one that can't be taken for verse, a table or code."""
        if is_surely_prose(self.first) and not self.coded:
            return ()
        for number, line in enumerate(self.filled):
            if is_surely_prose(line) and not self.coded:
                return self.filled[:number]
        return self.filled

    @_once
    def signed(self) -> bool:
        """May a line above the first prose name the authors?"""
        return self.breaks > 0 and any(len(line) <= _LONGEST_SIGNATURE and may_sign(line) for line in self.above)

    @_once
    def doubled(self) -> bool:
        """May a headline stand twice above the first prose, the second time at the end of a path or alone?"""
        if self.breaks < 2:
            return False
        head = [*self.above[:MAX_HEAD_LINES]]
        long = [line for line in head if not line.isascii() or len(line.split()) >= LEAST_TITLE_WORDS]
        if len(long) < 1 or len(head) < 2:
            return False
        twice = len(set(map(folded, long))) < len(long)
        if not twice and not any(line.endswith((*long[n:],)) for n, line in enumerate(long, 1)):
            return False
        return len(head) < MAX_HEAD_LINES or any(map(is_prose, head)) or self.wrapped > 0

    @_once
    def dated(self) -> bool:
        """May one of the lines of the head be (a part of) a dateline?"""
        return any(map(may_date, head_lines(self.lines)))

    @_once
    def titled(self) -> bool:
        """May the first line be a title, and are the words of the next one in the text again?"""
        if self.breaks < 2 or self.first[-1:] in (".", "") or len(self.first.split()) > MAX_TITLE_WORDS:
            return False
        under = self.filled[1] if len(self.filled) > 1 else ""
        wanted = folded(under).split()
        if len(wanted) < LEAST_WORDS:
            return False
        below = self.text.partition(under)[2].encode("utf-8", "surrogatepass")
        if not below.isascii() and any(
            map(_may_fold, set(below.translate(None, _ASCII).decode("utf-8", "surrogatepass")))
        ):
            return True
        below = below.lower()
        return all(word.encode() in below for word in wanted if word.isascii() and word.isalnum())

    @_once
    def trailed(self) -> bool:
        """May the last two lines be headlines, most of their words with a capital?"""
        return self.breaks > 3 and _may_be_link(self.last) and all(map(_may_be_link, self.filled[-2:-1]))

    @_once
    def told(self) -> bool:
        """May the last lines speak about the author?"""
        if self.breaks < 3:
            return False
        return _may_tell(self.last) or any(line.startswith(_ABOUT) for line in self.filled[-3:-1])

    @_once
    def shouted(self) -> bool:
        """Is a line of several words all in capitals?"""
        return self.breaks > 1 and any(
            len(line.split()) >= LEAST_SHOUTED_WORDS for line in filter(str.isupper, self.lines)
        )

    @_once
    def repeats(self) -> bool:
        """Do two lines begin alike, and are two, one of them of some length, the same once case, blanks and quote style are
        folded?"""
        lines = large.held(lambda _: (line for line in self.lines if len(line) >= _SHORTEST_REPEAT), self.text)
        if not _any_twice(map(_beginning, lines)):
            return False
        again = _again(lines, folded_start)
        alike = large.Again(lambda: (line for line in lines if folded_start(line) in again))
        return bool(again) and bool(_again(alike, folded))  # to fold them all would tell no more

    @_once
    def decomposed(self) -> bool:
        """Is anything not in the form NFC?"""
        if self.text.isascii():
            return False
        return not all(unicodedata.is_normalized("NFC", part) for _, part in large.pieces(self.text))

    @_once
    def outer_blanks(self) -> bool:
        """Does a blank or a newline stand at either end?"""
        return self.text[:1] in _OUTER or self.text[-1:] in _OUTER


@remembered_runs(1024)
def _wrapped(lines: Sequence[str]) -> int:
    """How many of some lines that stand together stand in runs broken at a width. Rules and quotations part the runs."""
    found = first = 0
    for number, line in enumerate(chain(lines, ("",))):
        if line and (line[0].isalnum() or kind_alone(line) not in _PARTING):
            continue
        if number - first > 1 and is_wrapped(lines[first:number]):
            found += number - first
        first = number + 1
    return found


def _beginning(line: str) -> str:
    return line.lstrip(_OPENERS)[:_COMPARED].casefold()


def _any_twice(found: Iterable[str]) -> bool:
    seen = set[str]()
    for one in found:
        if one in seen:
            return True
        seen.add(one)
    return False


def _again(lines: Iterable[str], key: Callable[[str], str]) -> set[str]:
    """The keys that long lines have in common, with one another or with short ones. It goes through the lines twice."""
    seen, again = set[str](), set[str]()
    for line in filter(_is_long, lines):
        (again if (found := key(line)) in seen else seen).add(found)
    again.update(seen.intersection(map(key, filterfalse(_is_long, lines))))
    return again


def _is_long(line: str) -> bool:
    return len(line) >= _SHORTEST_COPY or _is_unspaced(line)


def _is_unspaced(line: str) -> bool:
    return not line.isascii() and _UNSPACED.search(line) is not None


def _may_be_link(line: str) -> bool:
    """A headline of another article: without a stop, most of its words with a capital."""
    if line[-1:] in (".", ":", ",", ";", "") or len(line) >= _LONGEST_LINK or len(line.split()) < LEAST_LINK_WORDS:
        return False
    return is_title_like(line)


def _may_tell(line: str) -> bool:
    """May a line say who somebody is that writes, or how to reach him? See `bios`."""
    if len(line) > _LONGEST_ABOUT:
        return False
    words = line.lstrip(_BULLETS).split(None, _LONGEST_NAME)[:_LONGEST_NAME]
    if line.lstrip(_BRACKETS).lstrip().startswith(_TO_READER) or (
        "be" in words and any(verb in words for verb in _MAY)
    ):
        return True
    if _TELLING.isdisjoint(words):
        return False
    verb = next((number for number, word in enumerate(words) if word in _TELLING), 0)
    return verb > 1 and all(word[:1].isupper() or word in _IN_NAMES or "-" in word for word in words[:verb])


@lru_cache(maxsize=4096)
def _may_fold(character: str) -> bool:
    """Does the character become one of ASCII where case and form are folded?"""
    return any(c.isascii() and c.isalnum() for c in unicodedata.normalize("NFKC", character).casefold())


_OPENERS = "\"'\u201c\u2018\xab([*_ \t"
_OUTER = (" ", "\t", "\n")
_ASCII = bytes(range(0x80))
_PARTING = (LineKind.RULE, LineKind.QUOTE)
_RUN = re.compile(b"\x01\x01+")
_PROSE = LineKind.PROSE
_CUT_WORD = re.compile(r"-[ \t]*\n[ \t]*[^\W\d_A-Z]")
_LONGEST_ABOUT = 700
_LONGEST_NAME = 16  # words: five of a name, two small ones before each but the first, and the verb
_BRACKETS = "*[("
_TO_READER = (
    "Have", "Got", "Follow", "Email", "E-mail", "Contact", "Reach", "You", "To", "contact", "reach", "email", "follow",
)  # fmt: skip
_MAY = ("can", "may")
_TELLING = wordset("is was covers writes reports")
_IN_NAMES = wordset("al bin da de del della den der di dos du el la le ter van von y zu")
_BULLETS = "*_\N{BULLET}\N{EM DASH}- "
_ABOUT = (  # as `bios.ABOUT` begins
    "About", "ABOUT", "Sobre", "\xdcber", "Zur", "\xc0", "Acerca", "Informazioni", "Su", "L'autore", "O", "\u041e\u0431",
    "\u041f\u0440\u043e", "Yazar", "\u5173\u4e8e\u4f5c\u8005", "\u4f5c\u8005\u7b80\u4ecb", "\u0639\u0646",
)  # fmt: skip
_LONGEST_LINK = 1000
_NARROWEST_WRAP, _WIDEST_WRAP = 40, 110  # `linekinds` knows no others
_SHORTEST_REPEAT, _COMPARED = 15, 20
_SHORTEST_COPY = 60  # where its script sets blanks
LEAST_TITLE_WORDS, LEAST_LINK_WORDS, LEAST_SHOUTED_WORDS = 3, 5, 7
_LONGEST_SIGNATURE = 120
_UNSPACED = re.compile("[\u3040-\u9fff]")
LOOKS = frozenset(name for name, value in vars(Look).items() if isinstance(value, _once))
