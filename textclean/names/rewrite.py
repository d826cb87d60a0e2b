"""From the forms met in a text to what becomes of them.

The guards are asked about each place, and the text as a whole says whom a surname means.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from textclean.commonwords import common_words
from textclean.fixers.base import Context, Found, overlaps
from textclean.fixers.tongues import other_language
from textclean.names import acronyms, around, folded, office, places
from textclean.names.changes import alive, changes, is_acronym, is_full, may_alter
from textclean.names.entry import SHORTEST_ALONE, Entry
from textclean.names.forms import split
from textclean.names.guards import HOMONYMS, Verdict, verdict
from textclean.names.parts import Part
from textclean.names.place import Place
from textclean.names.speech import spoken
from textclean.names.table import Match, Table
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex
from textclean.text.large import numbers


class Doubt(NamedTuple):
    """A form that may or may not be the entry's: flagged, never guessed. `rule` is the entry's id."""

    start: int
    end: int
    rule: str


@dataclass(slots=True)
class Outcome:
    """What becomes of the names of a text. `held` says that an entry's `valid_from` is later than the document."""

    found: list[Found] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    held: bool = False


class _Seen:
    """A form at its place."""

    __slots__ = ("_place", "_text", "match")

    def __init__(self, text: str, match: Match) -> None:
        self.match = match
        self._text = text
        self._place: Place | None = None

    @property
    def place(self) -> Place:
        if self._place is None:
            self._place = Place(self._text, *self.match.span)
        return self._place


def rewritten(
    text: str,
    table: Table,
    vocabulary: Vocabulary,
    context: Context,
    date: str | Callable[[], str] = "",
    looked: Iterable[int] | None = None,
) -> Outcome:
    """What becomes of every name in `text`. `date` is the document's, ISO, empty where it has none; `looked`, where it is
    known, are places beside which no name changes unless one changes there.

    Options, from the context: `acronyms` (collapse, expand-first, keep), `former` (rewrite, keep), `speech` (rewrite, keep).
    """
    out = Outcome()
    language, mode = table.language, context.options.get("acronyms", "collapse")
    every, ids = _met(text, table, mode, looked)
    if not ids:
        return out  # most texts: nothing more is asked about them
    met = [m for m in every if "\n" not in text[m.start : m.end] and not overlaps(*m.span, context.protected)]
    _acronyms(out, text, met, language, context.options)
    names = [
        m
        for m in met
        if m.kind != "protected" and not is_acronym(m) and (m.kind != "shield" or m.entry.type == "person")
    ]
    asked = _Asked(text, names, [m for m in met if m.kind == "protected"], ids, vocabulary, language)
    for seen in asked.seen:
        _decide(out, seen, asked, context.options, date)
    out.found.sort()
    return out


def _met(text: str, table: Table, mode: str, looked: Iterable[int] | None) -> tuple[Iterable[Match], Collection[str]]:
    """The entries of which something may be written anew, by their ids, and the forms that decide about it: all of theirs, and
    what stands beside these."""
    parts = table.parting.parts(text)
    marked = folded.has_marked_name(table, parts)
    found: dict[int, Iterable[Match]] = {}

    def living(part: Part) -> Iterator[frozenset[str]]:
        found[part.start] = folded.of_part(table, part, marked=marked)
        for match in found[part.start]:
            if alive(match, text, table.language, mode):
                yield frozenset(entry.id for entry in (match.entry, *match.rivals))

    first = parts if looked is None else _asked(text, parts, looked, marked=marked)
    ids = {id for part in first if part.start not in found for several in living(part) for id in several}
    shared: list[frozenset[str]] = []  # surnames of several entries: what becomes of one decides about the others
    more = ids
    while more:
        for part in parts:
            if part.start not in found and table.speaks_of(part.text, ids):
                shared += (several for several in living(part) if len(several) > 1)
        more = {id for several in shared if not ids.isdisjoint(several) for id in several} - ids
        ids |= more
    return (match for part in parts if ids for match in found.get(part.start, ())), ids


def _asked(text: str, parts: Sequence[Part], looked: Iterable[int], *, marked: bool) -> Iterator[Part]:
    """The parts in which one of the places is, and those in which letters may have marks where that matters."""
    starts = numbers((part.start for part in parts), text)
    last = -1
    for place in looked:
        at = bisect_right(starts, place) - 1
        if at != last:
            last = at
            yield parts[at]
    if marked:
        yield from (part for part in parts if not part.text.isascii())


def _acronyms(out: Outcome, text: str, met: Sequence[Match], language: str, options: Mapping[str, str]) -> None:
    """What becomes of acronyms and their long forms, in the order of the text: the first mention decides about the next."""
    mode = options.get("acronyms", "collapse")
    defined = acronyms.Told()
    for match in met:
        if not is_acronym(match) or (options.get("speech") == "keep" and spoken(text, match.start)):
            continue
        place = Place(text, *match.span)
        changed = acronyms.change(place, match.kind, acronyms.short(match.entry, language), mode, defined)
        if changed is not None and not other_language(place.sentence, language):
            out.found.append(changed)


class _Asked:
    """The names of a text, and what the guards say of their places: asked only where it decides something."""

    def __init__(
        self,
        text: str,
        names: Iterable[Match],
        protected: Sequence[Match],
        matter: Collection[str],
        vocabulary: Vocabulary,
        language: str,
    ) -> None:
        self.text, self.vocabulary, self.language = text, vocabulary, language
        self.seen = [_Seen(text, match) for match in names]
        self.matter = matter
        """Entries of which something would be written anew, or that share a surname with another of which it would."""
        self._protected = protected
        self._of: dict[str, list[_Seen]] = {}
        for s in self.seen:
            if s.match.entry.id in self.matter:
                self._of.setdefault(s.match.entry.id, []).append(s)
        self._judged: dict[_Seen, Verdict] = dict.fromkeys(_compared(self.seen), "mentioned")
        self._in_sentence: dict[str, dict[tuple[int, int], list[_Seen]]] = {}
        self._known: dict[str, bool] = {}
        self._namesakes: dict[str, bool] = {}

    def verdict(self, seen: _Seen) -> Verdict:
        """Why a name stays as it is. Where one is spoken of, so are all of the entry in its sentence."""
        own, id = self._own(seen), seen.match.entry.id
        if own or len(self._of.get(id, ())) < 2:
            return own
        sentences = self._in_sentence.get(id)
        if sentences is None:
            sentences = self._in_sentence[id] = {}
            for s in self._of[id]:
                sentences.setdefault(s.place.sentence_span, []).append(s)
        return "mentioned" if any(self._own(s) == "mentioned" for s in sentences[seen.place.sentence_span]) else ""

    def _own(self, seen: _Seen) -> Verdict:
        found = self._judged.get(seen)
        if found is None:
            match = seen.match
            asks = match.kind != "shield" and match.entry.id in self.matter
            found = _judged(match, seen.place, self.vocabulary, self.language) if asks else ""
            self._judged[seen] = found
        return found

    def known(self, id: str) -> bool:
        """Is the entry named in full somewhere?"""
        found = self._known.get(id)
        if found is None:
            found = any(is_full(s.match) and not self.verdict(s) for s in self._of.get(id, ()))
            self._known[id] = found
        return found

    def called(self, entry: Entry, words: str) -> bool:
        """Is the entry named in full with this very surname, which is no word or given name, and nobody else is called so?"""
        short = len(words) < SHORTEST_ALONE and self.language == "en"  # Po is a word in Italian only
        word = around.english(words) if short else words.lower() in common_words()[0]
        if word or self.vocabulary.group("given-name").has(words):
            return False
        full = (s for s in self._of.get(entry.id, ()) if s.match.words == words and s.match.given is not None)
        return any(not self.verdict(s) for s in full) and not self.namesake(entry)

    def namesake(self, entry: Entry) -> bool:
        """Does the text speak of somebody or something else of that name?"""
        found = self._namesakes.get(entry.id)
        if found is None:
            found = (
                any(s.match.entry.id == entry.id and self._own(s) in HOMONYMS for s in self._of.get(entry.id, ()))
                or any(self._tells_of_another(m) for m in self._protected if m.entry.id == entry.id)
                or (entry.type == "place" and places.told_elsewhere(self.text, entry, self.vocabulary))
            )
            self._namesakes[entry.id] = found
        return found

    def _tells_of_another(self, match: Match) -> bool:
        return match.entry.type == "place" and places.tells_of_another(match.words, match.entry, self.vocabulary)


def _compared(seen: Sequence[_Seen]) -> Iterator[_Seen]:
    """Two ways to write one name side by side (`Qaddafi or Gadhafi`, `prefer Zelenskiy to Zelenskyy`) are spoken of as words."""
    for one, other in pairwise(seen):
        first, second = one.match, other.match
        if first.entry.id != second.entry.id or first.words == second.words or is_full(first) or is_full(second):
            continue
        if second.start - first.end <= _MOST_BETWEEN and _BETWEEN.fullmatch(one.place.text, first.end, second.start):
            yield from (one, other)


_BETWEEN = regex.compile(
    r"[\"'\N{RIGHT DOUBLE QUOTATION MARK}]?(?:,| ?/|,? (?:or|and|to|over|versus|vs\.?|not|than|rather than|instead of)"
    r"|,? (?:and |while |but )?(?:others|some|they|we)(?: \w+)?) ?"
    r"[\"'\N{LEFT DOUBLE QUOTATION MARK}]?"
)
_MOST_BETWEEN = 24


def _meant(match: Match, place: Place, asked: _Asked) -> Entry | None:
    """Whose surname it is, of several entries: those named in full come first, and after the office of a head of state those
    that may stand alone; None where it would be written in two ways."""
    entries = (match.entry, *match.rivals)
    able = [e for e in entries if asked.known(e.id)]
    able = [e for e in able if e.alone != "full-name-only" or asked.called(e, match.words)]
    if not able and office.heads_state(place):
        able = [e for e in entries if e.alone != "full-name-only"]
    able = able or sorted(entries, key=lambda e: e.alone != "yes")  # none is named: all must agree
    return able[0] if len({split(e, asked.language).surname for e in able}) == 1 else None


def _judged(match: Match, place: Place, vocabulary: Vocabulary, language: str) -> Verdict:
    former = match.kind == "former"
    return verdict(place, match.entry, vocabulary, language, full=is_full(match), former=former)


def _decide(
    out: Outcome, seen: _Seen, asked: _Asked, options: Mapping[str, str], date: str | Callable[[], str]
) -> None:
    """Puts down what becomes of a name; what costs most is asked last."""
    if seen.match.entry.id not in asked.matter or not may_alter(seen.match, asked.text, asked.language):
        return
    match = _of_one(seen, asked)
    if match is None or _unwanted(match, asked.text, options):
        return
    entry, place = match.entry, seen.place
    written = list(changes(match, asked.text, asked.language))
    unknown = not is_full(match) and not asked.known(entry.id)
    if not written or (unknown and not _may_be_unknown(match, place, asked)) or asked.verdict(seen):
        return
    if entry.id != seen.match.entry.id and _judged(match, place, asked.vocabulary, asked.language):
        return  # a guard of the one who is meant
    if unknown and asked.namesake(entry):
        out.doubts.append(Doubt(place.start, place.end, entry.id))
    elif entry.valid_from and _before(entry.valid_from, date if isinstance(date, str) else date()):
        out.held = True
    else:
        out.found += written


def _of_one(seen: _Seen, asked: _Asked) -> Match | None:
    """The form as that of the one entry which is meant; None where nobody knows which, or nothing would become of it."""
    match = seen.match
    if match.rivals:
        meant = _meant(match, seen.place, asked)
        if meant is None:
            return None
        match = match._replace(entry=meant)
    if match.kind != "surname" or is_full(match):
        return match
    return match if _firm(match, asked.vocabulary) or asked.called(match.entry, match.words) else None


def _may_be_unknown(match: Match, place: Place, asked: _Asked) -> bool:
    """May a form be taken for the entry's though the text never names it in full? A surname only after an office."""
    if match.kind != "surname" or match.entry.alone == "yes":
        return True
    return office.told(place, match.entry, asked.vocabulary, asked.language)


def _before(day: str, date: str) -> bool:
    return bool(date) and date < day[: len(date)]


def _firm(match: Match, vocabulary: Vocabulary) -> bool:
    """May a form stand alone by itself: long enough, no usual given name, no word and nobody else's
    (Basil, Aided, Asad, Callas)?"""
    words = match.words
    if match.entry.alone == "full-name-only" or len(words) < SHORTEST_ALONE:
        return False
    if match.article:  # al-Burhan is no given name
        return True
    canonical = any(words == split(match.entry, code).surname for code in match.entry.canonical)
    if vocabulary.group("given-name").has(words) or vocabulary.group("shared-surname").has(words):
        return False
    return canonical or words.lower() not in common_words()[0]


def _unwanted(match: Match, text: str, options: Mapping[str, str]) -> bool:
    """Do the options leave former names, or names in direct speech, as they are?"""
    if match.kind == "former" and options.get("former") == "keep":
        return True
    return options.get("speech") == "keep" and spoken(text, match.start)
