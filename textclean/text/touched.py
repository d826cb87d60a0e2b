"""The lines that edits touched, in the text that came of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textclean.text.edit import Edit


def touched_lines(text: str, edits: Sequence[Edit], *, beside: int = 0) -> Iterator[str]:
    """The lines of a text that edits touched which led to it, each with so many lines on either side: names may go over a line
    end. None that wasn't there comes of more line ends between two lines, so that edits which put them there are passed over."""
    shift = last = 0
    for e in edits:
        start = e.start + shift
        end = start + len(e.after)
        shift += len(e.after) - len(e.before)
        if end < last or (beside and _is_gap(text, start, end, e)):
            continue
        start = text.rfind("\n", 0, start) + 1
        end = text.find("\n", end)
        last = len(text) if end < 0 else end  # what lies beside is looked at again where an edit touched it, too
        for _ in range(beside):
            start = text.rfind("\n", 0, max(0, start - 1)) + 1
            end = text.find("\n", end + 1) if end >= 0 else end
        yield text[start : len(text) if end < 0 else end]


def _is_gap(text: str, start: int, end: int, edit: Edit) -> bool:
    """Did an edit, which led to `text[start:end]`, only put line ends beside one that was there?"""
    if edit.before or edit.after.strip("\n"):
        return False
    return "\n" in (text[start - 1 : start], text[end : end + 1])
