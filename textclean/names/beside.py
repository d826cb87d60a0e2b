"""What must stand beside a word of a form for the word to say anything: the rest of the form, a given name, an article."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from textclean.patterns import re

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
_WORD_BYTES = 40
"""A word that is cut by the end of what is looked at may have so many bytes."""
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
        if (self.goes_on or self.joined) and self._follows(word, data, at):
            return True
        if (self.led or self.joined_before or self.article) and self._leads(word, data, at):
            return True
        return bool(self.words) and self._near(word, data, at)

    def _follows(self, word: str, data: bytes, at: int) -> bool:
        after = _after(word, data, at)
        if self.joined and _mark(after[:1]) and after[1:].lower().startswith(self.joined):
            return True
        following = _FOLLOWING.match(after) if self.goes_on else None
        if following is None or (following.end() == len(after) and at + _NEAR_BYTES < len(data)):
            return bool(self.goes_on) and at + _NEAR_BYTES < len(data)  # far away beyond blanks or marks
        next_ = following[1].upper()
        found = (*self.goes_on.get(next_, ()), *(self.goes_on.get(next_[:-1], ()) if next_[-1] == "S" else ()))
        return bool(found) and _compared(found, word, data, at)

    def _leads(self, word: str, data: bytes, at: int) -> bool:
        before = _before(data, at)
        if self.article and _ARTICLE_BEFORE.search(before[-_LONGEST_ARTICLE:]):
            return True
        if self.joined_before and _mark(before[-1:]) and self._joins(before[:-1].lower()):
            return True
        if not self.led:
            return False
        words = [*WORD.finditer(before)]
        if at > _NEAR_BYTES and not (words and words[-1].start()):
            return True  # far away beyond blanks or marks, or cut
        found = self.led.get(words[-1][0].upper()) if words else None
        return found is not None and _compared(found, word, data, at)

    def _near(self, word: str, data: bytes, at: int) -> bool:
        before, after = _before(data, at), _after(word, data, at)
        if len(self.words) <= _FEW:
            around = f"{before}\n{after}".lower()
            if not any(word in around for word in self.words):
                return False
        return not self.words.isdisjoint(_words_near(before, after))

    def _joins(self, before: str) -> bool:
        return any(
            before.endswith(part) and not _wordlike(before[-len(part) - 1 : -len(part)]) for part in self.joined_before
        )


def _before(data: bytes, at: int) -> str:
    return data[max(0, at - _NEAR_BYTES) : at].decode("utf-8", "ignore")


def _after(word: str, data: bytes, at: int) -> str:
    return data[at : at + _NEAR_BYTES].decode("utf-8", "ignore")[len(word) :]


def _mark(char: str) -> bool:
    return char != " " and MARK.fullmatch(char) is not None


def _wordlike(char: str) -> bool:
    return char == "_" or char.isalnum()


def _words_near(before: str, after: str) -> list[str]:
    """The words beside a place, in small letters: two names on either side, and what else may belong to the surname there."""
    return WORD.findall(
        " ".join((*before.rsplit(None, _NEAR)[-_NEAR:], after[:1], *after.split(None, _NEAR)[:_NEAR])).lower()
    )


_NEAR = 6
_FEW = 8
"""So many words are looked for one by one before those of the text are told apart."""


def _compared(forms: Collection[Rest], word: str, data: bytes, at: int) -> bool:
    """Does the rest of one of the forms stand around the word? Where the part of the text that is looked at ends before the form
    does, it may."""
    end = at + len(word.encode("utf-8", "surrogatepass"))
    reach = 2 * max(max(map(len, form)) for form in forms) + _WORD_BYTES
    low, high = max(0, at - reach), end + reach
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
