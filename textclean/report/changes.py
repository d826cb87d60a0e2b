"""What cleaning a document changes, as people ask for it: is there anything, and what, line by line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from textclean.report.style import Palette, visible
from textclean.text.document import Cleaned
from textclean.text.edit import Edit

CONTEXT_LINES = 2


class Place(NamedTuple):
    """Line and column of a character, both from 1; the column counts code points."""

    line: int
    column: int


class Lines:
    """The lines of a text, as `\\n` ends them, and where an offset stands among them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0]
        at = text.find("\n")
        while at >= 0:
            self.starts.append(at + 1)
            at = text.find("\n", at + 1)

    def __getitem__(self, number: int) -> str:
        """Line `number`, counted from 0, without its newline."""
        end = self.starts[number + 1] - 1 if number + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[number] : end]

    def __len__(self) -> int:
        """How many: a newline at the end of the text begins no further one."""
        return len(self.starts) - (self.starts[-1] == len(self.text))

    def number(self, offset: int) -> int:
        """The line of an offset, counted from 0."""
        return bisect_right(self.starts, offset) - 1

    def place(self, offset: int) -> Place:
        line = self.number(offset)
        return Place(line + 1, offset - self.starts[line] + 1)


def edits_of(cleaned: Cleaned) -> Sequence[Edit]:
    """The edits, without the one that takes the newline at the end of a file: whoever writes a file puts it there again."""
    edits = cleaned.edits
    if cleaned.decoded is None or not edits or edits[-1].end < len(cleaned.original):
        return edits
    return edits[:-1] if (edits[-1].before, edits[-1].after) == ("\n", "") else edits


def recoded(cleaned: Cleaned) -> str:
    """In words, how the bytes of a file change beside its text; empty where it is UTF-8 without a mark already."""
    decoded = cleaned.decoded
    if decoded is None or (decoded.encoding in ("utf-8", "ascii") and not decoded.bom):
        return ""
    return f"{decoded.encoding}{' with byte order mark' if decoded.bom else ''} becomes utf-8"


def would_change(cleaned: Cleaned) -> bool:
    """Would the clean file differ from this one, the newline at its end aside?"""
    return bool(edits_of(cleaned)) or bool(recoded(cleaned))


class _Block(NamedTuple):
    """Lines `old[start:end]` that become `new[new_start:new_end]`, counted from 0."""

    start: int
    end: int
    new_start: int
    new_end: int


def diff(cleaned: Cleaned, path: str, palette: Palette) -> Iterator[str]:
    """Lines of a unified diff of a document, without newlines; nothing where no line changes.

    Made from the edits, so its cost grows with the text alone. What can't be seen is written as an escape: the diff is for
    people, not for `patch`.
    """
    old, new = Lines(cleaned.original), Lines(cleaned.text)
    blocks = [b for wide in _blocks(cleaned, old, new) if (b := _trimmed(wide, old, new)) is not None]
    if blocks:
        yield palette(f"--- {path}", "bold")
        yield palette(f"+++ {path} (clean)", "bold")
    hunk: list[_Block] = []
    for block in blocks:
        if hunk and block.start - hunk[-1].end > 2 * CONTEXT_LINES:
            yield from _hunk(hunk, old, new, palette)
            hunk = []
        hunk.append(block)
    if hunk:
        yield from _hunk(hunk, old, new, palette)


def _blocks(cleaned: Cleaned, old: Lines, new: Lines) -> Iterator[_Block]:
    """The lines that each edit touches; edits that share a line share a block."""
    last: _Block | None = None
    shift = 0
    for e in edits_of(cleaned):
        block = _Block(
            old.number(e.start),
            min(old.number(e.end) + 1, len(old)),
            new.number(e.start + shift),
            min(new.number(e.start + shift + len(e.after)) + 1, len(new)),
        )
        shift += len(e.after) - len(e.before)
        if last is not None and (block.start < last.end or block.new_start < last.new_end):
            last = _Block(last.start, block.end, last.new_start, block.new_end)
        else:
            if last is not None:
                yield last
            last = block
    if last is not None:
        yield last


def _trimmed(block: _Block, old: Lines, new: Lines) -> _Block | None:
    """Without equal lines at its ends: an edit that takes a whole line with its newline ends on the line after."""
    start, end, new_start, new_end = block
    while start < end and new_start < new_end and old[end - 1] == new[new_end - 1]:
        end, new_end = end - 1, new_end - 1
    while start < end and new_start < new_end and old[start] == new[new_start]:
        start, new_start = start + 1, new_start + 1
    return _Block(start, end, new_start, new_end) if start < end or new_start < new_end else None


def _hunk(blocks: Sequence[_Block], old: Lines, new: Lines, palette: Palette) -> Iterator[str]:
    first, last = blocks[0], blocks[-1]
    lead = min(CONTEXT_LINES, first.start, first.new_start)
    tail = min(CONTEXT_LINES, len(old) - last.end, len(new) - last.new_end)
    old_lines, new_lines = last.end - first.start + lead + tail, last.new_end - first.new_start + lead + tail
    yield palette(
        f"@@ -{_range(first.start - lead, old_lines)} +{_range(first.new_start - lead, new_lines)} @@", "cyan"
    )
    at = first.start - lead
    for block in blocks:
        yield from (f" {visible(old[i])}" for i in range(at, block.start))
        yield from (palette(f"-{visible(old[i])}", "red") for i in range(block.start, block.end))
        yield from (palette(f"+{visible(new[i])}", "green") for i in range(block.new_start, block.new_end))
        at = block.end
    yield from (f" {visible(old[i])}" for i in range(at, at + tail))


def _range(start: int, lines: int) -> str:
    """As unified diffs count: from 1; a range without lines names the line before it."""
    first = start + 1 if lines else start
    return str(first) if lines == 1 else f"{first},{lines}"
