"""The sieve: which passes of a pipeline may find anything in a text, and in which of its lines.

One search of RE2 over the text asks for all triggers at once, and most texts have next to none of them. It is sound by
construction: a rule's trigger is a superset of its pattern, taken from the pattern's parse (`text/superset.py`), a fixer's is
stated beside the fixers and held against it by tests (`fixers/triggers.py`). A pass of which nothing is known always runs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from functools import cached_property
from io import BytesIO
from itertools import accumulate

from textclean.fixers.triggers import Look
from textclean.pipeline.passes import Pass
from textclean.rulebook.needs import Needs
from textclean.text import large
from textclean.text.edit import Edit
from textclean.text.large import Spans, column, encoded, is_large, pieces
from textclean.text.search import available, each, either
from textclean.text.span import Span
from textclean.text.superset import LINE_START, crosses_lines
from textclean.text.touched import touched_lines


class Sieve:
    """Built once for the passes of a pipeline, in their order; shareable between threads. A pass has a number, its place among
    them."""

    def __init__(self, passes: Sequence[Pass]) -> None:
        needs = [p.needs for p in passes]
        self.asking = {i: passes[i].may_find for i, n in enumerate(needs) if n is None}
        self.literals = {i: n.literals for i, n in enumerate(needs) if n and n.literals}
        self.frequent = {i: either(n.frequent) for i, n in enumerate(needs) if n and n.frequent}
        self.looks = {i: n.look for i, n in enumerate(needs) if n and n.look}
        self.alone = frozenset(
            i for i in self.looks if (n := needs[i]) and not (n.patterns or n.literals or n.frequent)
        )
        """Passes of which a look at the lines of the text decides."""
        pairs = [(pattern, i) for i, n in enumerate(needs) if n for pattern in n.patterns]
        crossing = set(filter(crosses_lines, {pattern for pattern, _ in pairs}))
        inside = [pair for pair in pairs if pair[0] not in crossing]
        on_passages = frozenset(i for i, p in enumerate(passes) if p.on_passages)
        begun = [pair for pair in inside if pair[0].startswith(LINE_START)]
        across = [pair for pair in pairs if pair[0] in crossing]
        self.begun = _of_texts(begun, on_passages, anchored=True)
        self.within = _Set([pair for pair in inside if not pair[0].startswith(LINE_START)])
        self.across = _of_texts(across, on_passages)
        self.first_begun = min(self.begun[False].owners, default=len(passes))
        self.placed = frozenset(
            i for i, n in enumerate(needs) if n and self.within.ready and _stands_in_lines(n, crossing)
        )
        owners = self.across[False].owners
        undecided = frozenset((*self.asking, *self.literals, *self.frequent, *self.alone, *owners))
        self.undecided = {False: undecided, True: undecided & on_passages}
        """Passes of which more than single lines may have to be asked: in a text of some length, and in a passage."""

    def over(self, text: str) -> Sifting:
        """A text about to be cleaned."""
        return Sifting(self, text)


def _of_texts(
    pairs: Sequence[tuple[str, int]], on_passages: Collection[int], *, anchored: bool = False
) -> dict[bool, _Set]:
    """Patterns for a text of some length, and those that are asked for in a passage: they are half as many, and soon made."""
    few = [pair for pair in pairs if pair[1] in on_passages]
    return {False: _Set(pairs, anchored=anchored), True: _Set(few, anchored=anchored)}


def _stands_in_lines(needs: Needs, crossing: set[str]) -> bool:
    """Is there nothing to be found outside the lines that hold one of the patterns?"""
    return bool(needs.patterns) and not (needs.literals or needs.frequent or crossing.intersection(needs.patterns))


class Sifting:
    """One document on its way. Nothing is looked for before a pass is about to be asked, and what is known of a line is kept
    while it stays as it is."""

    def __init__(self, sieve: Sieve, text: str) -> None:
        self._sieve = sieve
        self._hashed = is_large(text)
        """Are lines known by their hashes? As they stand they would take as much again as a large text does."""
        self._telling: dict[Hashable, frozenset[int]] = {}  # lines that speak for passes
        self._spoken_for: frozenset[int] = frozenset()
        self._candidates: list[int] = []
        self._passage = False
        self._unsearched, self._unbegun = [text], [text]
        """What no pattern was searched for in, and what none was tried at."""
        self._searched: set[bytes] = set()  # lines in which all were
        self._begun: set[bytes] = set()
        self._asked: set[int] = set()
        self._new: dict[int, list[str]] = {i: [text] for i in sieve.asking}  # what a pass wasn't asked of yet
        self._stand(text)

    def let_go(self) -> None:
        """Doesn't hold the text any more, which is large and about to change: `changed` says what became of it."""
        for waiting in (*self._new.values(), self._unsearched, self._unbegun):
            if waiting and waiting[0] == self._text:
                waiting[0] = ""
        self._hold("")

    def changed(self, text: str, edits: Sequence[Edit]) -> None:
        """The text became this one by `edits`: only the lines that changed are looked at anew for what stands within a line.

        Where there are many edits, most lines have.
        """
        many = _EACH * len(edits) > len(text)
        if many or (is_large(text) and _MOST * _length(touched_lines(text, edits)) > len(text)):
            if is_large(text):
                self._telling.clear()  # much of it was lines that are gone
                self._searched.clear()
                self._begun.clear()
            for waiting in (*self._new.values(), self._unsearched, self._unbegun):
                waiting[:] = [text]
        else:
            new = "\n".join(touched_lines(text, edits))
            self._add(new, text, (self._unsearched, self._unbegun))
            near = "\n".join(touched_lines(text, edits, beside=1)) if self._new else ""
            self._add(near, text, self._new.values())
        self._stand(text)

    def _add(self, new: str, text: str, lists: Iterable[list[str]]) -> None:
        """More to look at for those who wait; who hasn't looked at the text yet does so as it stands now."""
        for waiting in lists:
            if waiting and waiting[0] == self._text:
                waiting[:] = [text]
            elif new:
                waiting.append(new)

    def next(self, first: int, last: int) -> int | None:
        """The first pass from `first` on, and before `last`, that may find anything in the text as it stands."""
        self._listen(last - 1)
        candidates = self._candidates
        for place in range(bisect_left(candidates, first), len(candidates)):
            number = candidates[place]
            if number >= last:
                return None
            if self._speaks_for(number):
                return number
        return None

    def places(self, number: int) -> Sequence[Span] | None:
        """The lines of the text in which a pass may find something, in their order; None where it may be anywhere."""
        if number not in self._sieve.placed:
            return None
        self._listen(number)
        return self._places().get(number, ())

    def may_find(self, number: int) -> bool:
        """May a pass find anything in the text as it stands?"""
        self._listen(number)
        return self._speaks_for(number)

    def _speaks_for(self, number: int) -> bool:
        known = self._known.get(number)
        if known is None:
            look = self._sieve.looks.get(number)
            known = number in self._sieve.alone or self._has(number)
            known = self._known[number] = known and (look is None or bool(getattr(self._look, look)))
        return known

    def _has(self, number: int) -> bool:
        """Is there anything that speaks for a pass?"""
        sieve = self._sieve
        if number in self._spoken_for and number in self._places():
            return True
        if number in sieve.asking:
            return self._would(number)
        if number in sieve.across[self._passage].owners and number in self._across():
            return True
        if any(literal in self._text for literal in sieve.literals.get(number, ())):
            return True
        if number in sieve.frequent:
            search = sieve.frequent[number]
            return search is None or any(map(search, self._parts()))
        return False

    def _would(self, number: int) -> bool:
        """Asks a pass itself, of what it wasn't asked yet. What was there and is gone still counts as there, which costs a look
        and changes nothing."""
        if number not in self._asked and self._new[number]:
            new = self._new[number] if is_large(self._text) else ("\n".join(self._new[number]),)
            if any(map(self._sieve.asking[number], map(self._in_bytes, new))):
                self._asked.add(number)
            self._new[number].clear()
        return number in self._asked

    def _stand(self, text: str) -> None:
        """Takes the text as it stands now."""
        self._hold(text)
        passage = self._look.passage
        if passage != self._passage or not self._candidates:
            if passage != self._passage:
                self._unbegun[:] = [text]
                self._begun.clear()
            self._passage = passage
            self._gather()

    def _hold(self, text: str) -> None:
        self._text = text
        self._look = Look(text)
        self._known: dict[int, bool] = {}
        self._bytes: bytes | None = None
        self._hits_across: frozenset[int] | None = None
        self._spans: Mapping[int, Sequence[Span]] | None = None

    def _gather(self) -> None:
        self._candidates = sorted(self._spoken_for | self._sieve.undecided[self._passage])

    def _listen(self, last: int) -> None:
        """Asks the lines that weren't asked yet whom they speak for: for all passes up to one, at the least.

        Most patterns are those of whole lines, and where the line is tried from its beginning they are through with it after a
        few letters. The others are searched for in all lines at once, for most texts have none; but not told apart there, where
        each that has matched stays in RE2's mind, and there are more ways in which they can come together than it could learn.

        No mix-up of encodings is a whole line: where one is mended, its lines need not be tried before.
        """
        if self._unsearched:
            self._hear(self._sieve.within, self._unsearched, self._searched)
        if self._unbegun and last >= self._sieve.first_begun:
            self._hear(self._sieve.begun[self._passage], self._unbegun, self._begun)

    def _hear(self, patterns: _Set, waiting: list[str], heard: set[bytes]) -> None:
        text = "\n".join(waiting)
        waiting.clear()
        before = self._spoken_for
        likely = bool(before & patterns.owners)  # where one of them was found before, others are likely to be
        if is_large(self._text):  # to remember all lines would take as much again as the text does
            for _, part in pieces(text):
                lines = set(part.split("\n"))
                if likely or patterns.any(_encoded(part), len(lines)):
                    for words in lines:
                        if hits := patterns.hits(_encoded(words)):
                            self._tell(words, hits)
        else:
            data = self._in_bytes(text)
            new = set(data.split(b"\n"))
            if heard:
                new -= heard
                data = b"\n".join(new)
            heard |= new
            for line in new if new and (likely or patterns.any(data, len(new))) else ():
                if hits := patterns.hits(line):
                    self._tell(line.decode("utf-8", "surrogatepass"), hits)
        if self._spoken_for is not before:
            self._gather()

    def _tell(self, line: str, hits: frozenset[int]) -> None:
        """Keeps in mind for which passes a line speaks."""
        key = hash(line) if self._hashed else line
        self._telling[key] = self._telling.get(key, _NOTHING) | hits
        self._spoken_for |= hits
        self._spans = None

    def _data(self) -> bytes:
        """The text in UTF-8; kept unless it is large."""
        if is_large(self._text):
            whole = BytesIO()  # to join the pieces would hold the text twice
            whole.writelines(encoded(self._text, errors="surrogatepass"))
            return whole.getvalue()
        if self._bytes is None:
            self._bytes = _encoded(self._text)
        return self._bytes

    def _in_bytes(self, text: str) -> bytes:
        return self._data() if text is self._text else _encoded(text)

    def _parts(self) -> Iterable[bytes]:
        """The same in pieces of whole lines."""
        return (_encoded(part) for _, part in pieces(self._text)) if is_large(self._text) else (self._data(),)

    def _across(self) -> frozenset[int]:
        """The passes of which a pattern matches over line ends."""
        if self._hits_across is None:
            self._hits_across = self._sieve.across[self._passage].hits(self._data())
        return self._hits_across

    def _places(self) -> Mapping[int, Sequence[Span]]:
        """The lines that speak for passes, for each pass that has some."""
        if self._spans is None:
            self._spans = found = dict[int, list[Span]]()
            if not self._sieve.within.ready:
                self._spans = {i: [] for i in self._spoken_for}
            elif self._spoken_for and is_large(self._text):
                self._spans = self._places_in_large()
            elif self._spoken_for:
                telling, lines = self._telling, self._look.lines
                keys = [*map(hash, lines)] if self._hashed else lines
                if told := [number for number, key in enumerate(keys) if key in telling]:
                    ends = [*accumulate(map(len, lines))]
                    for number in told:
                        line = lines[number]
                        end = ends[number] + number
                        span = Span(end - len(line), end)
                        for i in telling[keys[number]]:
                            found.setdefault(i, []).append(span)
        return self._spans

    def _places_in_large(self) -> Mapping[int, Sequence[Span]]:
        text = self._text
        found: dict[int, Spans] = {}
        at = 0
        for line in large.lines_of(text):
            for i in self._telling.get(hash(line) if self._hashed else line, ()):
                if i not in found:
                    found[i] = Spans(column(len(text)), column(len(text)))
                found[i].starts.append(at)
                found[i].ends.append(at + len(line))
            at += len(line) + 1
        return found


class Unsifted:
    """The same where no sieve is: any pass may find something anywhere."""

    def let_go(self) -> None:
        """Nothing is held."""

    def changed(self, text: str, edits: Sequence[Edit]) -> None:
        """Nothing is known, and nothing forgotten."""

    def next(self, first: int, last: int) -> int | None:
        return first if first < last else None

    def may_find(self, number: int) -> bool:
        return True

    def places(self, number: int) -> Sequence[Span] | None:
        return None


_EACH = 60  # characters for an edit, at the least, where it is quicker to find the lines that it touched
_MOST = 8
"""Where edits touched a greater share than one in so many of a large text, it isn't worth the memory to look at that alone."""


def _length(lines: Iterable[str]) -> int:
    return sum(map(len, lines))


class _Set:
    """Patterns that are searched for at once, or tried from the beginning of a text where they are `anchored`; each belongs to
    passes, which are told by their numbers."""

    def __init__(self, pairs: Sequence[tuple[str, int]], *, anchored: bool = False) -> None:
        owners: dict[str, list[int]] = {}
        for pattern, owner in pairs:
            owners.setdefault(pattern, []).append(owner)
        self._patterns, self._owners = list(owners), list(owners.values())
        self._anchored = anchored
        self._unasked = _FEW_LINES
        """In so many lines each pattern is tried without asking first whether one matches."""
        self.owners = frozenset(owner for _, owner in pairs)
        self.ready = available()
        """Can anybody search? Without RE2 every pass may find something."""

    @cached_property
    def _each(self) -> Callable[[bytes], Sequence[int] | None] | None:
        """Made when it is first asked: many texts have nothing of the kind."""
        return each(self._patterns, anchored=self._anchored)

    @cached_property
    def _either(self) -> Callable[[bytes], object] | None:
        return either(self._patterns)

    def any(self, data: bytes, lines: int) -> bool:
        """May any of the patterns match in so many lines? Most texts have none. To ask that takes tables of its own, as long to
        make as thousands of lines take to be tried one by one: a process that cleans a few texts does without."""
        if self._unasked > 0:
            self._unasked -= lines
            if self._unasked >= 0:
                return bool(self._patterns)
        return bool(self._patterns) and (self._either is None or bool(self._either(data)))

    def hits(self, data: bytes) -> frozenset[int]:
        """The passes of which a pattern matches."""
        if not self._patterns or self._each is None:
            return self.owners
        found = self._each(data)
        return frozenset(owner for number in found for owner in self._owners[number]) if found else _NOTHING


_NOTHING: frozenset[int] = frozenset()
_FEW_LINES = 4096


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
