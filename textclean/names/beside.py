"""What must stand beside a word of a form for the word to say anything: the rest of the form, a given name, an article."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from textclean.patterns import re

WORD = re.compile(r"[^\W\u02bc\u02b9]+")
ARTICLE = "-"
"""Stands for an Arabic article before the word."""
_AFTER, _JOINED, _AND = "|", "~", "+"
_NEAR_BYTES = 160
"""How far a word may stand away and still be near: names have up to two parts on either side."""
_WORD_BYTES = 40
"""A word that is cut by the end of what is looked at may have so many bytes."""
_ARTICLE_BEFORE = re.compile(r"(?:[AaEe]l[- '\u2019]|(?:[AaEe](?:sh?|[nrtdz])|[Uu]l)-|(?:AL|EL)[- '\u2019])\Z")
_LONGEST_ARTICLE = 4


def after(rest: str) -> str:
    """The rest of a form after its first word, as what must stand beside that."""
    words = [*WORD.finditer(rest)]
    gap = rest[: words[0].start()]
    return f"{_lead(gap)}{_AND.join(word.group() for word in words)}"


def _lead(gap: str) -> str:
    """Stands for what is between two words: blanks, or marks alone that join them (I.A.E.A., Tol'yatti, Hong-Kong)."""
    return _AFTER if gap == " " or any(map(str.isspace, gap)) else _JOINED


class Beside(NamedTuple):
    """One of these must stand beside a word: `words` somewhere near it, in small letters, the others directly.

    `goes_on` has the rest of forms, in capitals, by the word that comes next and what leads to it.
    """

    words: frozenset[str]
    goes_on: Mapping[str, Sequence[str]]
    article: bool

    @classmethod
    def of(cls, wanted: Iterable[str]) -> Beside:
        """From what hints say."""
        words: set[str] = set()
        goes_on: dict[str, list[str]] = {}
        for said in wanted:
            if said[0] in (_AFTER, _JOINED):
                rest = said[1:].upper().split(_AND)
                goes_on.setdefault(f"{said[0]}{rest[0]}", []).append(" ".join(rest))
            elif said != ARTICLE:
                words.add(said)
        return cls(frozenset(words), goes_on, ARTICLE in wanted)

    def stands(self, word: str, data: bytes, at: int) -> bool:
        """Does one of them stand beside the word at a place of a text (UTF-8)?"""
        if self.goes_on and self._follows(word, data, at):
            return True
        if self.article and _ARTICLE_BEFORE.search(
            data[max(0, at - 2 * _LONGEST_ARTICLE) : at].decode("utf-8", "ignore")
        ):
            return True
        return bool(self.words) and self._near(word, data, at)

    def _follows(self, word: str, data: bytes, at: int) -> bool:
        following = _NEXT.match(data, at + len(word)) if word.isascii() else None
        if following and data[following.end() : following.end() + 1] < b"\x80":
            gap, next_ = following[1].decode("ascii"), following[2].decode("ascii")
        else:
            after = _after(word, data, at)
            beyond = _FOLLOWING.match(after)
            if beyond is None or (beyond.end() == len(after) and at + _NEAR_BYTES < len(data)):
                return at + _NEAR_BYTES < len(data)  # far away beyond blanks or marks
            gap, next_ = after[: beyond.start(1)], beyond[1]
        next_ = _lead(gap) + next_.upper()
        found = self.goes_on.get(next_, ())
        if next_[-1] == "S":
            found = (*found, *self.goes_on.get(next_[:-1], ()))
        return bool(found) and _compared(found, word, data, at)

    def _near(self, word: str, data: bytes, at: int) -> bool:
        before, after = _before(data, at), _after(word, data, at)
        if len(self.words) <= _FEW:
            around = f"{before}\n{after}".lower()
            if not any(word in around for word in self.words):
                return False
        return not self.words.isdisjoint(_words_near(before, after))


def _before(data: bytes, at: int) -> str:
    return data[max(0, at - _NEAR_BYTES) : at].decode("utf-8", "ignore")


def _after(word: str, data: bytes, at: int) -> str:
    return data[at : at + _NEAR_BYTES].decode("utf-8", "ignore")[len(word) :]


def _words_near(before: str, after: str) -> list[str]:
    """The words beside a place, in small letters: two names on either side, and what else may belong to the surname there."""
    return WORD.findall(
        " ".join((*before.rsplit(None, _NEAR)[-_NEAR:], after[:1], *after.split(None, _NEAR)[:_NEAR])).lower()
    )


_NEAR = 6
_FEW = 8
"""So many words are looked for one by one before those of the text are told apart."""


def _compared(forms: Collection[str], word: str, data: bytes, at: int) -> bool:
    """Does the rest of one of the forms stand behind the word? Where the part of the text that is looked at ends before the form
    does, it may."""
    end = at + len(word.encode("utf-8", "surrogatepass"))
    high = end + 2 * max(map(len, forms)) + _WORD_BYTES
    following = WORD.findall(data[end:high].decode("utf-8", "ignore"))
    cut = high < len(data)
    after = " ".join(following[:-1] if cut else following).upper()
    return any(f"{after} ".startswith((f"{rest} ", f"{rest}S ")) or (cut and rest.startswith(after)) for rest in forms)


_NEXT = re.compile(rb"([^0-9A-Za-z_\x80-\xff]*)([0-9A-Za-z_]+)")
_FOLLOWING = re.compile(rf"(?:\W|[\u02bc\u02b9])*({WORD.pattern})")
