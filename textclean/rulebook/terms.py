"""Lists of terms: names and acronyms that are written one way.

All lists of a stage are matched in one pass over the text, at a cost that doesn't depend on how many names there are: a table
keyed on the first word. Leftmost-longest, ties by id. Canonical forms and protected phrases are in the table too, and shield
themselves by being found and left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

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
    kind: str  # variant, shield, long, long-short
    after: str


@dataclass(frozen=True)
class Terms:
    """The matcher of a rule with `terms`, and of the one pass that all such rules of a stage make together."""

    terms: tuple[Term, ...]
    silent: frozenset[str] = field(default=frozenset())

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
        for start, phrase in self._matches(unit):
            end = start + len(phrase.words)
            if overlaps(start, end, context.protected):
                continue
            change = _change(unit, start, phrase, mode, defined)
            if change is not None:
                out.append(change)
        return out

    def _matches(self, unit: str) -> Iterable[tuple[int, _Phrase]]:
        table = self.table
        at = 0
        for word in WORD.finditer(unit):
            start = word.start()
            if start < at:
                continue
            for phrase in table.get(word.group(), ()):
                end = start + len(phrase.words)
                if (
                    unit.startswith(phrase.words, start)
                    and not unit[end : end + 1].isalnum()
                    and unit[end : end + 1] != "_"
                ):
                    yield start, phrase
                    at = end
                    break


def _change(unit: str, start: int, phrase: _Phrase, mode: str, defined: set[str]) -> Found | None:
    """What becomes of a phrase that stands at `start`; `defined` are the acronyms already written out in this text."""
    term, end = phrase.term, start + len(phrase.words)
    if phrase.kind == "variant":
        return Found(start, end, phrase.after, rule=term.id)
    if not term.long or mode == "keep":
        return None
    first = term.id not in defined
    if mode == "expand-first":
        return _expanded(unit, start, phrase, first, defined)
    if phrase.kind == "long-short":
        defined.add(term.id)
    if phrase.kind != "shield" and (term.household or (term.id in defined and not first)):
        return _collapsed(unit, start, end, term)
    return None


def _expanded(unit: str, start: int, phrase: _Phrase, first: bool, defined: set[str]) -> Found | None:
    """The first mention written out with the acronym behind it, the later ones short."""
    term, end = phrase.term, start + len(phrase.words)
    if phrase.kind == "shield" and phrase.words != term.canonical:
        return None
    defined.add(term.id)
    if not first:
        return None if phrase.kind == "shield" else _collapsed(unit, start, end, term)
    if phrase.kind == "long-short" or _within_brackets(unit, start, end):
        return None
    return Found(start, end, f"{term.long[0]} ({term.canonical})", rule=term.id)


def _within_brackets(unit: str, start: int, end: int) -> bool:
    return unit[start - 1 : start] == "(" and unit[end : end + 1] == ")"


def _collapsed(unit: str, start: int, end: int, term: Term) -> Found:
    """The short form, with the article before it put right: `an EU official`, and no article before `NATO said`."""
    before = regex.compile(r"\b([Aa]n?|[Tt]he)[ ]$").search(unit, max(0, start - 5), start)
    if before is None:
        return Found(start, end, term.canonical, rule=term.id)
    article = before.group(1)
    if article.lower() == "the":
        if term.article or _OWNED.match(unit, end):
            return Found(start, end, term.canonical, rule=term.id)
        return Found(before.start(), end, term.canonical, rule=term.id)
    right = article[0] + ("n" if _starts_with_vowel(term) else "")
    return Found(before.start(), end, f"{right} {term.canonical}", rule=term.id)


def _starts_with_vowel(term: Term) -> bool:
    first = term.canonical[:1]
    return first in ("AEIOU" if term.said == "word" else _VOWEL_LETTERS)


def _phrases(terms: Sequence[Term]) -> Iterable[_Phrase]:
    for term in terms:
        shown = {term.canonical, *term.protect}
        for words in sorted(shown):
            yield _Phrase(words, term, "shield", "")
            if words != words.upper():
                yield _Phrase(words.upper(), term, "shield", "")
        for words in term.variants:
            if words in shown:
                continue
            yield _Phrase(words, term, "variant", term.canonical)
            if words != words.upper() and not words.isupper():
                yield _Phrase(words.upper(), term, "variant", term.canonical.upper())
        for words in term.long:
            yield _Phrase(f"{words} ({term.canonical})", term, "long-short", "")
            yield _Phrase(words, term, "long", "")
