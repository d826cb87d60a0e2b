"""Sets of phrases that stand before, after or near a name: the guards of entries, and groups of words that lists share.

A phrase in small letters matches in any case; one with capitals matches as it is written, or all in capitals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import regex

Groups = Mapping[str, Sequence[str]]

_BLANK = r"[\s\N{NO-BREAK SPACE}]"
_BEFORE = regex.compile(r"([\p{L}\p{N}\p{M}&][\p{L}\p{N}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}.&-]*)" + _BLANK + r"*$")
_AFTER = regex.compile(_BLANK + r"*-?([\p{L}\p{N}\p{M}&][\p{L}\p{N}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}.&]*)")
_NEAR = regex.compile(r"[\p{L}\p{N}\p{M}&][\p{L}\p{N}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}&-]*")


class Words:
    """A set of phrases that can be looked for at a place in a text."""

    __slots__ = ("_any", "_back", "_exact", "_longer")

    def __init__(self, phrases: Iterable[str]) -> None:
        singles = [p for p in phrases if " " not in p]
        self._any = frozenset(p.rstrip(".") for p in singles if p.islower() or not any(map(str.isupper, p)))
        exact = {p.rstrip(".") for p in singles if any(map(str.isupper, p))}
        self._exact = frozenset(exact | {p.upper() for p in exact})
        longer = [p for p in dict.fromkeys(phrases) if " " in p]
        self._longer = _alternatives(longer)
        self._back = _alternatives(longer, end="$")

    def __bool__(self) -> bool:
        return bool(self._any or self._exact or self._longer)

    def has(self, word: str) -> bool:
        """Is this single word one of them? Its full stop, possessive ending and case aside."""
        bare = word.rstrip(".")
        bare = bare[:-2] if bare[-2:] in ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s") else bare
        return bare in self._exact or bare.lower() in self._any

    def before(self, text: str, at: int) -> bool:
        """Does one of them stand directly before `at`?"""
        start = max(0, at - 60)
        match = _BEFORE.search(text, start, at)
        if match is None:
            return False
        if self.has(match.group(1)):
            return True
        return self._back is not None and self._back.search(text[start:at].rstrip()) is not None

    def after(self, text: str, at: int) -> bool:
        """Does one of them stand directly after `at`?"""
        match = _AFTER.match(text, at)
        if match is None:
            return False
        start = match.start(1)
        return self.has(match.group(1)) or (self._longer is not None and self._longer.match(text, start) is not None)

    def near(self, text: str) -> bool:
        """Does one of them stand anywhere in `text`?"""
        if (self._any or self._exact) and any(self.has(m.group()) for m in _NEAR.finditer(text)):
            return True
        return self._longer is not None and self._longer.search(text) is not None


def _alternatives(phrases: Sequence[str], end: str = "") -> regex.Pattern[str] | None:
    """One pattern for phrases of several words; None where there are none."""
    if not phrases:
        return None
    small = [p for p in phrases if not any(map(str.isupper, p))]
    exact = [p for p in phrases if any(map(str.isupper, p))]
    parts = []
    if small:
        parts.append(f"(?i:{'|'.join(map(_phrase, small))})")
    if exact:
        parts.append("|".join(_phrase(p) for phrase in exact for p in dict.fromkeys((phrase, phrase.upper()))))
    return regex.compile(rf"(?<![\w&])(?:{'|'.join(parts)})(?!\w){end}")


def _phrase(phrase: str) -> str:
    return f"{_BLANK}+".join(map(regex.escape, phrase.split()))


class Vocabulary:
    """Groups of words by name, and the sets made of them and of an entry's own phrases, each made once."""

    def __init__(self, groups: Groups) -> None:
        self.groups = groups
        self._made: dict[tuple[str, ...], Words] = {}

    def words(self, phrases: tuple[str, ...]) -> Words:
        """The set of these phrases; the name of a group stands for its words."""
        made = self._made.get(phrases)
        if made is None:
            spread = [w for p in phrases for w in self.groups.get(p, (p,))]
            made = self._made[phrases] = Words(spread)
        return made

    def group(self, name: str) -> Words:
        """A group by its name, empty where nobody wrote it."""
        return self.words((name,)) if name in self.groups else _NOTHING


_NOTHING = Words(())
