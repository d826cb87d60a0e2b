"""Lines that recur across the documents of a site or folder, found in two passes in bounded memory.

`Counting` sees every document once and counts lines by their hashes, in cells that never grow. `Gathering` sees them again and
keeps what there is to know of those lines alone that may have recurred often enough. Both add up, and where only some of a
thing can be kept it is that with the smallest hashes: so the order of the documents changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from zlib import crc32

from textclean.discover.lines import Folded, digest, folded
from textclean.discover.sketch import Sketch
from textclean.structure import ends_with_final_mark, is_prose

MOST_KEYS = 60_000
"""Lines of which more is kept, some 3 KB each; where more recur, the least number of documents rises until they fit."""
MOST_SURFACES = 8
MOST_NEIGHBOURS = 64
MOST_STORIES = 32
MOST_PROSE = 4
RUN = 3
"""So many lines in a row, each of which recurs, are a block."""
PROSE_CHARS = range(60, 201)
_EVERY = "*"
_EDGE = 0


@dataclass(frozen=True, slots=True)
class Limits:
    """When a line recurs: in so many documents, and in this share of its group's."""

    documents: int = 4
    share: float = 0.05


class Record:
    """What is known of one key in one group; counts are of documents."""

    __slots__ = (
        "above",
        "apart",
        "beside",
        "documents",
        "inside",
        "named",
        "outside",
        "run",
        "stories",
        "surfaces",
        "under",
    )

    def __init__(self, named: bool) -> None:
        self.named = named  # does the key fold names?
        self.documents = 0
        self.inside = 0  # it stands alone among other text of the body, or between two paragraphs
        self.outside = 0  # there is no prose before it, or none after it
        self.beside = 0  # a line that recurs, or the edge of the document, is its neighbour
        self.run = 0  # it is one of three or more such lines in a row
        self.apart = 0  # it is not among those
        self.above: dict[int, int] = {}
        self.under: dict[int, int] = {}
        self.surfaces: dict[str, int] = {}
        self.stories: tuple[int, ...] = ()


@dataclass
class Group:
    """The documents of a site or folder that have prose: how many there are, what recurs in them, and some of their prose."""

    documents: int = 0
    records: dict[int, Record] = field(default_factory=dict)
    prose: tuple[tuple[int, str], ...] = ()


class Counting:
    """The first pass: `take` each document, with the name of its site or folder."""

    def __init__(self) -> None:
        self.sketch = Sketch()
        self.between = Sketch()
        self.documents = 0

    def take(self, group: str, text: str) -> None:
        self.documents += 1
        keys: set[int] = set()
        between: set[int] = set()
        lines = [line for line in text.split("\n") if line and not line.isspace()]
        prose = [is_prose(line) for line in lines]
        for at, line in enumerate(lines):
            found = folded(line)
            keys |= {digest(group, key) for key in _keys(found)}
            if found.exact and 0 < at < len(lines) - 1 and prose[at - 1] and prose[at + 1]:
                between.add(digest(_EVERY, found.exact))
        for key in keys:
            self.sketch.add(key)
        for key in between:
            self.between.add(key)


class _Line(NamedTuple):
    """A line that isn't blank; `keys` are those of it that recur, each with whether it folds names."""

    folded: Folded
    keys: tuple[tuple[int, bool], ...]
    prose: bool

    @property
    def recurs(self) -> bool:
        return bool(self.keys)

    @property
    def key(self) -> int:
        """The key that folds most, for its neighbours."""
        return self.keys[-1][0]


class Gathering:
    """The second pass over the same documents; `groups` are what it found, `least` how often a line must have been counted."""

    def __init__(self, counted: Counting, limits: Limits, *, most_keys: int = MOST_KEYS) -> None:
        self._sketch = counted.sketch
        self._between = counted.between
        self.least = counted.sketch.threshold(limits.documents, most_keys)
        self._most_stories = max(MOST_STORIES, limits.documents)
        self.groups: dict[str, Group] = {}

    def between(self, exact: str) -> int:
        """In how many documents of all groups the line stands between two paragraphs; it may be too many."""
        return self._between[digest(_EVERY, exact)]

    def take(self, group: str, text: str) -> None:
        lines = [self._line(group, line) for line in text.split("\n") if line and not line.isspace()]
        own = [at for at, line in enumerate(lines) if line.prose and not line.recurs]
        if not own:
            return  # no article stands here that could tell what is none
        here = self.groups.setdefault(group, Group())
        here.documents += 1
        story = max((len(lines[at].folded.surface), lines[at].folded.surface) for at in own)[1]
        number = digest(_EVERY, story)
        samples = ((crc32(s.encode("utf-8", "replace")), s) for s in (lines[at].folded.surface for at in own))
        good = (x for x in samples if len(x[1]) in PROSE_CHARS and ends_with_final_mark(x[1]))
        here.prose = tuple(sorted({*here.prose, *good})[:MOST_PROSE])
        runs = _runs(lines)
        seen: dict[tuple[int, bool], list[int]] = {}
        for at, line in enumerate(lines):
            for found in line.keys:
                seen.setdefault(found, []).append(at)
        for (key, named), places in seen.items():
            record = here.records.setdefault(key, Record(named))
            _note(record, lines, places, own=own, runs=runs)
            record.stories = tuple(sorted({*record.stories, number})[: self._most_stories])

    def _line(self, group: str, line: str) -> _Line:
        found = folded(line)
        numbers = ((digest(group, key), key != found.exact) for key in _keys(found))
        return _Line(found, tuple(n for n in numbers if self._sketch[n[0]] >= self.least), is_prose(line))


def _keys(found: Folded) -> Iterable[str]:
    """The exact key first."""
    if found.exact:
        yield found.exact
        yield from (f"{key}\x04" for key in found.named)


def _runs(lines: Sequence[_Line]) -> list[int]:
    """For each line, how many lines that recur stand in a row with it."""
    out = [0] * len(lines)
    start = 0
    for at in range(len(lines) + 1):
        if at == len(lines) or not lines[at].recurs:
            out[start:at] = [at - start] * (at - start)
            start = at + 1
    return out


def _note(
    record: Record, lines: Sequence[_Line], places: Sequence[int], *, own: Sequence[int], runs: Sequence[int]
) -> None:
    """Adds a document to a record: what holds of any of the places of the line, of its neighbours those of the first."""
    first, last = own[0], own[-1]
    record.documents += 1
    record.inside += any(_is_inside(lines, at, runs[at]) for at in places if first < at < last)
    record.outside += all(not first < at < last for at in places)
    record.run += all(runs[at] >= RUN for at in places)
    record.apart += any(runs[at] == 1 for at in places)
    at = places[0]
    if at == 0 or lines[at - 1].recurs:
        _count(record.above, lines[at - 1].key if at else _EDGE)
    if at + 1 == len(lines) or lines[at + 1].recurs:
        _count(record.under, lines[at + 1].key if at + 1 < len(lines) else _EDGE)
    record.beside += runs[at] > 1 or at in (0, len(lines) - 1)
    surface = lines[at].folded.surface
    record.surfaces[surface] = record.surfaces.get(surface, 0) + 1
    if len(record.surfaces) > MOST_SURFACES:
        del record.surfaces[max(record.surfaces, key=lambda s: (crc32(s.encode("utf-8", "replace")), s))]


def _is_inside(lines: Sequence[_Line], at: int, run: int) -> bool:
    """Does a line between the first and the last paragraph stand in the body: alone, or in a row with a paragraph on either
    side?
    """
    if run == 1:
        return True
    before, after = at - 1, at + 1
    while before >= 0 and lines[before].recurs:
        before -= 1
    while after < len(lines) and lines[after].recurs:
        after += 1
    return before >= 0 and after < len(lines) and lines[before].prose and lines[after].prose


def _count(counts: dict[int, int], key: int) -> None:
    """Counts of neighbours: kept are those with the smallest hashes, exactly, as they never leave once they belong there."""
    counts[key] = counts.get(key, 0) + 1
    if len(counts) > MOST_NEIGHBOURS:
        del counts[max(counts)]


def top(counts: dict[int, int]) -> int:
    """How often the most frequent one was met."""
    return max(counts.values(), default=0)


def words_of(record: Record) -> str:
    """The surface that was met most often."""
    return min(record.surfaces, key=lambda s: (-record.surfaces[s], s))
