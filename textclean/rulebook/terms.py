"""Lists of terms: names and acronyms that are written one way.

All lists of a stage are matched in one pass over the text, at a cost that doesn't depend on how many names there are: a table
keyed on the first word. Leftmost-longest, ties by id. Canonical forms and protected phrases are in the table too, and shield
themselves by being found and left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

import regex

from textclean.fixers.base import Context, Found, overlaps
from textclean.rulebook.rule import Example, Keep

WORD = regex.compile(r"\w+")
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")  # letters whose English names begin with a vowel: "an FBI agent"
# After these, "the NATO ..." is about something of NATO's, and the article belongs to that; else it goes with the long form.
_OWNED = regex.compile(
    r"\s+(?:[A-Z]|\d|(?:senior|top|military|political|joint|new|former|eastern|western|naval|air|peace\w*|defen[cs]e|logistics)\b"
    r"|(?:ambassador|base|budget|charter|chief|commander|commission|committee|council|countr(?:y|ie)|delegat(?:e|ion)|deputy|envoy"
    r"|exercise|expert|force|head|headquarters|inspector|intervention|leader|meeting|member|membership|minister|mission|nation"
    r"|observer|offensive|office|officer|official|operation|partner|plan|post|report|resolution|rule|secretary|site|soldier|spokes\w+"
    r"|staff|standard|state|summit|talk|target|team|training|troop|treaty|worker|working)(?:s|'s)?\b|all(?:y|ies)\b)"
)


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of a list: a canonical form, and what it is written as elsewhere. `id` is `path#key`."""

    id: str
    canonical: str
    type: str = ""
    variants: tuple[str, ...] = ()
    protect: tuple[str, ...] = ()
    native: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    long: tuple[str, ...] = ()
    household: bool = False
    article: bool = False
    said: str = "letters"
    source: str = ""
    examples: tuple[Example, ...] = ()
    keeps: tuple[Keep, ...] = ()


class _Phrase(NamedTuple):
    words: str
    term: Term
    kind: Literal["variant", "shield", "long", "long-short"]
    after: str
    pattern: regex.Pattern[str] | None  # for several words: any blanks between them, or one line end

    def end(self, unit: str, start: int) -> int:
        """Where the phrase ends that stands at `start`, or -1."""
        if self.pattern is None:
            end = start + len(self.words) if unit.startswith(self.words, start) else -1
        else:
            match = self.pattern.match(unit, start)
            end = match.end() if match else -1
        return -1 if end >= 0 and (unit[end : end + 1].isalnum() or unit[end : end + 1] == "_") else end


def _phrase(
    words: str, term: Term, kind: Literal["variant", "shield", "long", "long-short"], after: str = ""
) -> _Phrase:
    parts = words.split(" ")
    pattern = regex.compile(_BLANKS.join(map(regex.escape, parts))) if len(parts) > 1 else None
    return _Phrase(words, term, kind, after, pattern)


_BLANKS = r"(?:[ \t\N{NO-BREAK SPACE}]+|[ \t]*\n[ \t]*)"


@dataclass(frozen=True)
class Terms:
    """The matcher of a rule with `terms`, and of the one pass that all such rules of a stage make together."""

    terms: tuple[Term, ...]

    @cached_property
    def needs(self) -> frozenset[str]:
        return frozenset()

    @cached_property
    def table(self) -> dict[str, list[_Phrase]]:
        """First word -> phrases that start with it, longest first."""
        table: dict[str, list[_Phrase]] = {}
        for phrase in _phrases(self.terms):
            first = WORD.match(phrase.words)
            if first:
                table.setdefault(first.group(), []).append(phrase)
        for phrases in table.values():
            phrases.sort(key=lambda p: (-len(p.words), p.kind != "shield", p.term.id))
        return table

    def found(self, unit: str, context: Context) -> list[Found]:
        mode = context.options.get("acronyms", "collapse")
        out: list[Found] = []
        defined: set[str] = set()
        for start, end, phrase in self._matches(unit):
            if overlaps(start, end, context.protected) or "\n" in unit[start:end]:
                continue
            change = _change(_Place(unit, start, end), phrase, mode, defined)
            if change is not None:
                out.append(change)
        return out

    def _matches(self, unit: str) -> Iterable[tuple[int, int, _Phrase]]:
        table = self.table
        at = 0
        for word in WORD.finditer(unit):
            start = word.start()
            if start < at:
                continue
            for phrase in table.get(word.group(), ()):
                end = phrase.end(unit, start)
                if end >= 0:
                    yield start, end, phrase
                    at = end
                    break


class _Place(NamedTuple):
    """Where a phrase stands."""

    unit: str
    start: int
    end: int

    def before(self, chars: int) -> str:
        return self.unit[max(0, self.start - chars) : self.start]

    def after(self, chars: int) -> str:
        return self.unit[self.end : self.end + chars]


def _change(place: _Place, phrase: _Phrase, mode: str, defined: set[str]) -> Found | None:
    """What becomes of a phrase; `defined` are the acronyms already written out in this text."""
    term = phrase.term
    if phrase.kind == "variant":
        cited = _CITED.match(place.unit, place.end)
        return None if cited else Found(place.start, place.end, phrase.after, rule=term.id)
    if not term.long or mode == "keep":
        return None
    first = term.id not in defined
    if mode == "expand-first":
        return _expanded(place, phrase, first, defined)
    if phrase.kind == "long-short":
        defined.add(term.id)
    spoken_of = phrase.kind == "long-short" and _mentioned_before(place, term)
    if spoken_of or phrase.kind == "shield" or (phrase.kind == "long" and _mentioned(place, term)):
        return None
    return _collapsed(place, term) if term.household or (term.id in defined and not first) else None


_CITED = regex.compile(r",\s\p{Lu}\.")  # an author of a bibliography: `Zelensky, A. and Brown, B.`


def _mentioned_before(place: _Place, term: Term) -> bool:
    """Is the short form spoken of in quote marks just before: `"NATO" means the North Atlantic Treaty Organization (NATO)`?"""
    said = _SENTENCE_END.split(place.before(60))[-1]
    return any(f"{a}{term.canonical}{b}" in said for a, b in ('""', "''", "\u201c\u201d", "\u2018\u2019"))


def _mentioned(place: _Place, term: Term) -> bool:
    """Is the long form spoken of beside the short one, or in quote marks: a definition, which is no damage?"""
    near = (place.before(25), place.after(25))
    return any(term.canonical in _SENTENCE_END.split(part)[i] for part, i in zip(near, (-1, 0), strict=True)) or (
        place.before(1) in _QUOTE_MARKS and place.after(1) in _QUOTE_MARKS and bool(place.before(1) and place.after(1))
    )


_SENTENCE_END = regex.compile(r"[.!?]\s|\n")
_QUOTE_MARKS = "\"'\u201c\u201d\u2018\u2019"
_DETERMINER = regex.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Nn]o|[Ee]very|[Oo]ld|[Nn]ew)\s$"
)
_SENTENCE_START = regex.compile(
    r"(?:^|\n|[.!?][\"'\N{RIGHT DOUBLE QUOTATION MARK})]{0,2}\s+)[\"'(\N{LEFT DOUBLE QUOTATION MARK}]?$"
)


def _expanded(place: _Place, phrase: _Phrase, first: bool, defined: set[str]) -> Found | None:
    """The first mention that stands free written out with the acronym behind it, the later ones short."""
    term = phrase.term
    if phrase.kind == "shield":
        if not first or phrase.words != term.canonical or not _stands_free(place):
            return None
        defined.add(term.id)
        article = (
            "" if _DETERMINER.search(place.before(8)) else "The " if _SENTENCE_START.search(place.before(8)) else "the "
        )
        return Found(place.start, place.end, f"{article}{term.long[0]} ({term.canonical})", rule=term.id)
    if phrase.kind == "long" and _mentioned(place, term):
        return None
    defined.add(term.id)
    if not first:
        return _collapsed(place, term)
    if phrase.kind == "long-short":
        return None
    return Found(place.start, place.end, f"{term.long[0]} ({term.canonical})", rule=term.id)


_HOLDS = tuple("()-/[]\"'\u2019\u2018\u201c\u201d")


def _stands_free(place: _Place) -> bool:
    """Not in brackets, in a compound, with a possessive, before something of its own, or in a line of capitals."""
    line = place.unit[place.unit.rfind("\n", 0, place.start) + 1 :].split("\n", 1)[0]
    if place.before(1) in _HOLDS or place.after(1) in _HOLDS:
        return False
    return (
        not _OWNED.match(place.unit, place.end)
        and not line.isupper()
        and not regex.search(r"\b[Aa]n?\s$", place.before(4))
    )


_ARTICLE = regex.compile(r"\b([Aa]n?|[Tt]he)[ ]$")


def _collapsed(place: _Place, term: Term) -> Found:
    """The short form, with the article before it put right: `an EU official`, and no article before `NATO said`."""
    before = _ARTICLE.search(place.unit, max(0, place.start - 5), place.start)
    if before is None:
        return Found(place.start, place.end, term.canonical, rule=term.id)
    article = before.group(1)
    if article.lower() == "the":
        if term.article or _OWNED.match(place.unit, place.end):
            return Found(place.start, place.end, term.canonical, rule=term.id)
        return Found(before.start(), place.end, term.canonical, rule=term.id)
    right = article[0] + ("n" if _starts_with_vowel(term) else "")
    return Found(before.start(), place.end, f"{right} {term.canonical}", rule=term.id)


def _starts_with_vowel(term: Term) -> bool:
    first = term.canonical[:1]
    return first in ("AEIOU" if term.said == "word" else _VOWEL_LETTERS)


def _phrases(terms: Sequence[Term]) -> Iterable[_Phrase]:
    for term in terms:
        shown = {term.canonical, *term.protect}
        for words in sorted(shown):
            yield _phrase(words, term, "shield")
            if words != words.upper():
                yield _phrase(words.upper(), term, "shield")
        for words in term.variants:
            if words in shown:
                continue
            yield _phrase(words, term, "variant", term.canonical)
            if words != words.upper() and not words.isupper():
                yield _phrase(words.upper(), term, "variant", term.canonical.upper())
        for words in term.long:
            yield _phrase(f"{words} ({term.canonical})", term, "long-short")
            yield _phrase(words, term, "long")
