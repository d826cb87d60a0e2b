"""Edits: the only code that changes text.

Rules propose; this module applies. A document's edits are the exact difference between its original and its clean text, in
one normal form: edits that touch or overlap are fused and their rule ids united in order, then the common prefix and the
common suffix are trimmed, and an edit that changes nothing vanishes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from textclean.text.large import encoded, is_large


class Edit(NamedTuple):
    """One change: `before == original[start:end]` became `after`.

    `start` and `end` are code points of the text that the edit applies to; `rules` are the ids that shaped it, in order.
    """

    start: int
    end: int
    before: str
    after: str
    rules: tuple[str, ...] = ()


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text after `edits`, which are sorted, don't overlap and fit `text`.

    Raises ValueError where an edit's `before` isn't what stands in the text, or edits overlap: then these are the edits
    of another text.

    >>> apply("a colour", [Edit(2, 8, "colour", "color")])
    'a color'
    """
    if is_large(text):
        return applied_in_utf8(text, edits).decode("utf-8", "surrogatepass")
    out: list[str] = []
    for start, end, after in _stretches(text, edits):
        out += (text[start:end], after)
    return "".join(out)


def applied_in_utf8(text: str, edits: Iterable[Edit]) -> bytearray:
    """The same in UTF-8, for a large text: a single letter that is no Latin one makes a `str` twice as large, and all that is cut
    out of it. Who lets go of `text` before this is decoded never holds both."""
    out = bytearray()
    for start, end, after in _stretches(text, edits):
        for piece in encoded(text, start, end, "surrogatepass"):
            out += piece
        out += after.encode("utf-8", "surrogatepass")
    return out


def _stretches(text: str, edits: Iterable[Edit]) -> Iterator[tuple[int, int, str]]:
    """What stays, and what is written behind it."""
    at = 0
    for e in edits:
        if e.start < at or text[e.start : e.end] != e.before:
            raise ValueError(f"edit at {e.start}-{e.end} does not fit this text: {e.before!r} expected")
        yield at, e.start, e.after
        at = e.end
    yield at, len(text), ""


def undo(clean: str, edits: Iterable[Edit]) -> str:
    """The text before `edits`, from the text after them.

    >>> undo("a color", [Edit(2, 8, "colour", "color")])
    'a colour'
    """
    return apply(clean, inverse(edits))


def inverse(edits: Iterable[Edit]) -> list[Edit]:
    """The edits that lead back: spans counted in the text after `edits`."""
    back: list[Edit] = []
    shift = 0
    for e in edits:
        start = e.start + shift
        back.append(Edit(start, start + len(e.after), e.after, e.before, e.rules))
        shift += len(e.after) - len(e.before)
    return back


def trim(edit: Edit) -> Edit | None:
    """The edit without what both sides have in common, prefix first; None when nothing is left."""
    before, after = edit.before, edit.after
    if before == after:
        return None
    head = 0
    most = min(len(before), len(after))
    while head < most and before[head] == after[head]:
        head += 1
    tail = 0
    most -= head
    while tail < most and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    if not head and not tail:
        return edit
    return Edit(
        edit.start + head,
        edit.end - tail,
        before[head : len(before) - tail],
        after[head : len(after) - tail],
        edit.rules,
    )


def normal_form(edits: Iterable[Edit]) -> list[Edit]:
    """Sorted edits of one text that don't overlap, fused where they touch and trimmed.

    >>> normal_form([Edit(1, 2, " ", "", ("r1",)), Edit(2, 3, " ", "_", ("r2",))])
    [Edit(start=1, end=3, before='  ', after='_', rules=('r1', 'r2'))]
    """
    fused: list[Edit] = []
    end = -1
    for e in edits:
        if e.start <= end:
            last = fused.pop()
            e = Edit(last.start, e.end, last.before + e.before, last.after + e.after, _united(last.rules, e.rules))
        fused.append(e)
        end = e.end
    out: list[Edit] = []
    for e in fused:
        _, _, before, after, _ = e
        if before and after and before[0] != after[0] and before[-1] != after[-1]:
            out.append(e)
        elif (trimmed := trim(e)) is not None:
            out.append(trimmed)
    return out


def compose(first: Sequence[Edit], second: Sequence[Edit]) -> list[Edit]:
    """Edits of the original that do what `first` and then `second` do; `second` counts in the text after `first`.

    Both are sorted and don't overlap. What touches is fused, but nothing is trimmed: `normal_form` does that once, at the
    end of a document's way, so that the record doesn't depend on how many steps there were.
    """
    if not first:
        return list(second)
    out: list[Edit] = []
    shift = 0  # from the middle text to the original, before the edit at i
    i = j = 0
    while i < len(first) or j < len(second):
        # A cluster is a run of edits from both sides that touch in the middle text.
        a_start = first[i].start + shift if i < len(first) else None
        b_start = second[j].start if j < len(second) else None
        start = min(x for x in (a_start, b_start) if x is not None)
        end = start
        origin = start - shift
        middle: list[tuple[int, Edit]] = []  # edits of `first` with their start in the middle text
        later: list[Edit] = []
        while True:
            if i < len(first) and first[i].start + shift <= end:
                e = first[i]
                at = e.start + shift
                middle.append((at, e))
                shift += len(e.after) - len(e.before)
                end = max(end, at + len(e.after))
                i += 1
            elif j < len(second) and second[j].start <= end:
                later.append(second[j])
                end = max(end, second[j].end)
                j += 1
            else:
                break
        if middle and len(middle) + len(later) == 1:
            out.append(middle[0][1])
        elif len(later) == 1 and not middle:
            e = later[0]
            out.append(Edit(origin, origin + len(e.before), e.before, e.after, e.rules))
        else:
            out.append(_fused(origin, start, end, middle, later))
    return out


def _fused(origin: int, start: int, end: int, middle: Sequence[tuple[int, Edit]], later: Sequence[Edit]) -> Edit:
    """One edit of the original for a cluster that covers `start:end` of the middle text.

    What stands between the edits of a cluster stands in the `before` of a later edit: so both sides are put together
    from the edits alone, without the texts.
    """
    if not later:
        ids: tuple[str, ...] = ()
        before, after = [], []
        for _, e in middle:
            before.append(e.before)
            after.append(e.after)
            ids = _united(ids, e.rules)
        old = "".join(before)
        return Edit(origin, origin + len(old), old, "".join(after), ids)
    between = _middle_text(start, end, middle, later)
    pieces: list[str] = []
    ids = ()
    at = start
    for place, e in middle:
        pieces += (between[at - start : place - start], e.before)
        at = place + len(e.after)
        ids = _united(ids, e.rules)
    pieces.append(between[at - start :])
    old = "".join(pieces)
    new: list[str] = []
    at = start
    for e in later:
        new += (between[at - start : e.start - start], e.after)
        at = e.end
        ids = _united(ids, e.rules)
    new.append(between[at - start :])
    return Edit(origin, origin + len(old), old, "".join(new), ids)


def _middle_text(start: int, end: int, middle: Sequence[tuple[int, Edit]], later: Sequence[Edit]) -> str:
    """The middle text of a cluster: every place in it was written by an edit of `first` or read by one of `second`."""
    known = [(place, e.after) for place, e in middle] + [(e.start, e.before) for e in later]
    known.sort(key=lambda piece: piece[0])
    out: list[str] = []
    at = start
    for place, words in known:
        if place + len(words) > at:
            out.append(words[at - place :])
            at = place + len(words)
    if at != end:
        raise ValueError(f"edits don't meet: {start}-{end} is known only up to {at}")
    return "".join(out)


def _united(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    if not first or first == second:
        return second
    return first + tuple(r for r in second if r not in first)
