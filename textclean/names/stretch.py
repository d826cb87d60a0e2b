"""Where a form begins and ends around a word of a text: with any blanks or one line end between its words, and any kind of
apostrophe.

A walk over its pieces: to compile a pattern for each form that a text begins to have would cost more than all its matching.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from textclean.patterns import re, regex

APOSTROPHES = (
    "'`\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{MODIFIER LETTER APOSTROPHE}\N{MODIFIER LETTER PRIME}"
)
_BLANKS = r"(?:[ \t\N{NO-BREAK SPACE}]+|[ \t]*\n[ \t]*)"
_GAP = re.compile(r"[ \t]*\n[ \t]*|[ \t\xa0]+")
_GAP_BEFORE = regex.compile(r"(?r)[ \t]*\n[ \t]*|[ \t\xa0]+")
_JOINT = re.compile(r"([ '])")
_ODD_BLANK = re.compile(r"^ |  |[^\S ]")


class Stretch(NamedTuple):
    """Words in their pieces. `plain` is no where their own blanks leave more than one way to walk."""

    words: str
    first: str
    rest: tuple[tuple[str, str], ...]  # what joins a piece to the one before it, and the piece
    plain: bool

    @classmethod
    def of(cls, words: str) -> Stretch:
        if words.isalnum():
            return cls(words, words, (), plain=True)
        parts = _JOINT.split(words)
        return cls(words, parts[0], tuple(zip(parts[1::2], parts[2::2], strict=True)), not _ODD_BLANK.search(words))

    def end(self, text: str, at: int) -> int:
        """Where the words end that begin at `at`; -1 where they aren't there."""
        if text.startswith(self.words, at):
            return at + len(self.words)
        if not self.plain or self.words[-1:] == " ":
            match = _flexible(self.words).match(text, at)
            return match.end() if match else -1
        at = at + len(self.first) if self.rest and text.startswith(self.first, at) else -1
        for joint, piece in self.rest:
            if at < 0:
                break
            if text.startswith(joint, at) and piece and text.startswith(piece, at + 1):
                at += 1 + len(piece)
            else:
                at = _joint_end(text, at, joint)
                at = at + len(piece) if at >= 0 and text.startswith(piece, at) else -1
        return at

    def start(self, text: str, at: int) -> int:
        """Where the words begin that end at `at`; -1 where they aren't there."""
        if not self.plain:
            match = _flexible(self.words, back=True).match(text, 0, at)
            return match.start() if match else -1
        if text.endswith(self.words, 0, at):
            return at - len(self.words)
        for joint, piece in reversed(self.rest):
            at = _joint_start(text, at - len(piece), joint) if text.endswith(piece, 0, at) else -1
            if at < 0:
                return -1
        return at - len(self.first) if text.endswith(self.first, 0, at) else -1


def _joint_end(text: str, at: int, joint: str) -> int:
    """Where blanks or an apostrophe end that stand at `at`; -1 where none do."""
    if joint == " ":
        gap = _GAP.match(text, at)
        return gap.end() if gap else -1
    return at + 1 if at < len(text) and text[at] in APOSTROPHES else -1


def _joint_start(text: str, at: int, joint: str) -> int:
    """Where blanks or an apostrophe begin that end at `at`; -1 where none do."""
    if joint == " ":
        gap = _GAP_BEFORE.match(text, 0, at)
        return gap.start() if gap else -1
    return at - 1 if at and text[at - 1] in APOSTROPHES else -1


@lru_cache(maxsize=256)
def _flexible(words: str, *, back: bool = False) -> regex.Pattern[str]:
    marks = f"[{regex.escape(APOSTROPHES)}]"
    parts = (marks.join(map(regex.escape, part.split("'"))) for part in words.split(" "))
    return regex.compile(_BLANKS.join(parts), regex.REVERSE if back else 0)
