"""What must stand beside a word of a form for the word to say anything: the rest of the form, a given name, an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

WORD = re.compile(r"[^\W\u02bc\u02b9]+")
MARK = re.compile(r"[^\w\s]|[\u02bc\u02b9]")  # the modifier letters may stand for apostrophes
JOINED = "~"
"""Stands before a word that follows with nothing but a mark between."""
JOINED_BEFORE = "^"
"""The same for a word that stands before."""
ARTICLE = "-"
"""Stands for an Arabic article before the word."""
_AROUND, _AND = "|", "+"
_NEAR_BYTES = 160
"""How far a word may stand away and still be near: names have up to two parts on either side."""
_FORM_BYTES = 640
"""So much of a text on either side is compared with a form; where it ends before the form does, the form may be there."""
_ARTICLE_BEFORE = re.compile(r"(?:[AaEe]l[- '\u2019]|(?:[AaEe](?:sh?|[nrtdz])|[Uu]l)-|(?:AL|EL)[- '\u2019])\Z")
_LONGEST_ARTICLE = 4


def around(before: Iterable[str], after: Iterable[str]) -> str:
    """The words of a form before and after one of them, as what must stand beside that."""
    return f"{_AND.join(before)}{_AROUND}{_AND.join(after)}"


Rest = tuple[str, str]
"""The words of a form before and after one of them."""


class Beside(NamedTuple):
    """One of these must stand beside a word: `words` somewhere near it, in small letters, the others directly.

    `goes_on` has the rest of forms, in capitals, by the word that comes next; `led` by the one before it, where nothing follows.
    """

    words: frozenset[str]
    goes_on: Mapping[str, Sequence[Rest]]
    led: Mapping[str, Sequence[Rest]]
    joined: tuple[str, ...]
    joined_before: tuple[str, ...]
    article: bool

    @classmethod
    def of(cls, wanted: Iterable[str]) -> Beside:
        """From what hints say."""
        words: set[str] = set()
        goes_on: dict[str, list[Rest]] = {}
        led: dict[str, list[Rest]] = {}
        joined: list[str] = []
        joined_before: list[str] = []
        for said in wanted:
            if said[0] == JOINED:
                joined.append(said[1:])
            elif said[0] == JOINED_BEFORE:
                joined_before.append(said[1:])
            elif _AROUND in said:
                before, after = (part.upper().split(_AND) if part else [] for part in said.split(_AROUND))
                rest = " ".join(before), " ".join(after)
                (goes_on.setdefault(after[0], []) if after else led.setdefault(before[-1], [])).append(rest)
            elif said != ARTICLE:
                words.add(said)
        return cls(frozenset(words), goes_on, led, tuple(joined), tuple(joined_before), ARTICLE in wanted)

    def stands(self, word: str, data: bytes, at: int) -> bool:
        """Does one of them stand beside the word at a place of a text (UTF-8)?"""
        before = data[max(0, at - _NEAR_BYTES) : at].decode("utf-8", "ignore")
        after = data[at : at + _NEAR_BYTES].decode("utf-8", "ignore")[len(word) :]
        return (
            (self.article and _ARTICLE_BEFORE.search(before[-_LONGEST_ARTICLE:]) is not None)
            or (bool(self.joined) and _mark(after[:1]) and after[1:].lower().startswith(self.joined))
            or (bool(self.joined_before) and _mark(before[-1:]) and self._joins(before[:-1].lower()))
            or (bool(self.words) and self._stands_near(before, after))
            or (bool(self.goes_on or self.led) and self._form(word, data, at, (before, after)))
        )

    def _stands_near(self, before: str, after: str) -> bool:
        if len(self.words) <= _FEW:
            around = f"{before}\n{after}".lower()
            if not any(word in around for word in self.words):
                return False
        return not self.words.isdisjoint(_near(before, after))

    def _joins(self, before: str) -> bool:
        return any(
            before.endswith(part) and not _wordlike(before[-len(part) - 1 : -len(part)]) for part in self.joined_before
        )

    def _form(self, word: str, data: bytes, at: int, near: tuple[str, str]) -> bool:
        """Does the rest of a form stand around the word? Most are told by the one word beside it."""
        found: list[Rest] = []
        if self.goes_on:
            following = _FOLLOWING.match(near[1])
            if following:
                next_ = following[1].upper()
                found += self.goes_on.get(next_, ())
                if next_[-1] == "S":
                    found += self.goes_on.get(next_[:-1], ())
            elif len(data) > at + _NEAR_BYTES:
                return True  # far away beyond blanks or marks
        if self.led:
            leading = WORD.findall(near[0][-_LONGEST_WORD:])
            if leading:
                found += self.led.get(leading[-1].upper(), ())
            elif at > _NEAR_BYTES:
                return True
        return bool(found) and _compared(found, word, data, at)


def _mark(char: str) -> bool:
    return char != " " and MARK.fullmatch(char) is not None


def _wordlike(char: str) -> bool:
    return char == "_" or char.isalnum()


def _near(before: str, after: str) -> list[str]:
    """The words beside a place, in small letters: two names on either side, and what else may belong to the surname there."""
    return WORD.findall(
        " ".join((*before.rsplit(None, _NEAR)[-_NEAR:], after[:1], *after.split(None, _NEAR)[:_NEAR])).lower()
    )


_NEAR = 6
_FEW = 8


def _compared(forms: Iterable[Rest], word: str, data: bytes, at: int) -> bool:
    end = at + len(word.encode("utf-8", "surrogatepass"))
    low, high = max(0, at - _FORM_BYTES), end + _FORM_BYTES
    leading = WORD.findall(data[low:at].decode("utf-8", "ignore"))
    following = WORD.findall(data[end:high].decode("utf-8", "ignore"))
    cut = high < len(data)
    before = " ".join(leading[1:] if low else leading).upper()  # without the word that may be cut
    after = " ".join(following[:-1] if cut else following).upper()
    return any(
        (not led or f" {before}".endswith(f" {led}") or (low > 0 and led.endswith(before)))
        and (not then or f"{after} ".startswith((f"{then} ", f"{then}S ")) or (cut and then.startswith(after)))
        for led, then in forms
    )


_FOLLOWING = re.compile(rf"(?:\W|[\u02bc\u02b9])*({WORD.pattern})")
_LONGEST_WORD = 80
