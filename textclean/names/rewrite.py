"""From the forms met in a text to what becomes of them.

The guards are asked about each place, and the text as a whole says whom a surname means.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from textclean.commonwords import common_words
from textclean.fixers.abbreviations import ends_sentence
from textclean.fixers.base import Context, Found, overlaps
from textclean.fixers.tongues import other_language
from textclean.names import acronyms, around, folded, places, sound
from textclean.names.entry import Entry
from textclean.names.forms import split
from textclean.names.guards import HOMONYMS, Verdict, verdict
from textclean.names.parts import Part
from textclean.names.place import Place
from textclean.names.speech import spoken
from textclean.names.table import Match, Table
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex


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
    parts = list(table.parting.parts(text))
    marked = folded.has_marked_name(table, parts)
    some = parts if looked is None else _asked(parts, looked, marked=marked)
    if not any(_alive(m, text, language, mode) for part in some for m in folded.of_part(table, part, marked=marked)):
        return out  # most texts: nothing more is asked about them
    met = [match for part in parts for match in folded.of_part(table, part, marked=marked)]
    met = [m for m in met if "\n" not in text[m.start : m.end] and not overlaps(*m.span, context.protected)]
    _acronyms(out, text, met, language, context.options)
    names = [
        m
        for m in met
        if m.kind != "protected" and not _is_acronym(m) and (m.kind != "shield" or m.entry.type == "person")
    ]
    asked = _Asked(text, names, [m for m in met if m.kind == "protected"], vocabulary, language)
    for seen in asked.seen if asked.matter else ():
        _decide(out, seen, asked, context.options, date)
    out.found.sort()
    return out


def _asked(parts: Sequence[Part], looked: Iterable[int], *, marked: bool) -> Iterator[Part]:
    """The parts in which one of the places is, and those in which letters may have marks where that matters."""
    starts = [part.start for part in parts]
    last = -1
    for place in looked:
        at = bisect_right(starts, place) - 1
        if at != last:
            last = at
            yield parts[at]
    if marked:
        yield from (part for part in parts if not part.text.isascii())


def _alive(match: Match, text: str, language: str, mode: str) -> bool:
    """May anything come of a form, whatever stands around it?"""
    if match.kind == "protected":
        return False
    if _is_acronym(match):
        if mode != "collapse":
            return mode != "keep"
        return match.kind == "long-short" or (match.kind == "long" and match.entry.household)
    return any(_may_change(match, entry) for entry in (match.entry, *match.rivals)) and (
        bool(match.rivals) or _alters(match, text, language)
    )


def _is_acronym(match: Match) -> bool:
    return bool(match.entry.long) and match.kind in ("shield", "long", "long-short")


def _acronyms(out: Outcome, text: str, met: Sequence[Match], language: str, options: Mapping[str, str]) -> None:
    """What becomes of acronyms and their long forms, in the order of the text: the first mention decides about the next."""
    mode = options.get("acronyms", "collapse")
    defined = acronyms.Told()
    for match in met:
        if not _is_acronym(match) or (options.get("speech") == "keep" and spoken(text, match.start)):
            continue
        place = Place(text, *match.span)
        changed = acronyms.change(place, match.kind, acronyms.short(match.entry, language), mode, defined)
        if changed is not None and not other_language(place.sentence, language):
            out.found.append(changed)


class _Asked:
    """The names of a text, and what the guards say of their places: asked only where it decides something."""

    def __init__(
        self, text: str, names: Iterable[Match], protected: Sequence[Match], vocabulary: Vocabulary, language: str
    ) -> None:
        self.text, self.vocabulary, self.language = text, vocabulary, language
        self.seen = [_Seen(text, match) for match in names]
        self.matter: set[str] = set()
        """Entries of which something would be written anew, or that share a surname with another of which it would."""
        for s in self.seen:
            if _alive(s.match, text, language, "keep"):
                self.matter |= {entry.id for entry in (s.match.entry, *s.match.rivals)}
        self._protected = protected
        self._of: dict[str, list[_Seen]] = {}
        for s in self.seen:
            if s.match.entry.id in self.matter:
                self._of.setdefault(s.match.entry.id, []).append(s)
        self._judged: dict[_Seen, Verdict] = dict.fromkeys(_compared(self.seen), "mentioned")
        self._in_sentence: dict[tuple[str, tuple[int, int]], list[_Seen]] = {}
        self._known: dict[str, bool] = {}
        self._namesakes: dict[str, bool] = {}

    def verdict(self, seen: _Seen) -> Verdict:
        """Why a name stays as it is. Where one is spoken of, so are all of the entry in its sentence."""
        own = self._own(seen)
        if own:
            return own
        if not self._in_sentence:
            for same in self._of.values():
                for s in same:
                    self._in_sentence.setdefault((s.match.entry.id, s.place.sentence_span), []).append(s)
        near = self._in_sentence.get((seen.match.entry.id, seen.place.sentence_span), ())
        return "mentioned" if any(self._own(s) == "mentioned" for s in near) else ""

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
            found = any(_is_full(s.match) and not self.verdict(s) for s in self._of.get(id, ()))
            self._known[id] = found
        return found

    def called(self, entry: Entry, words: str) -> bool:
        """Is the entry named in full with this very surname, which is no word or given name, and nobody else is called so?"""
        short = len(words) < _SHORTEST_ALONE and self.language == "en"  # Po is a word in Italian only
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
        if first.entry.id != second.entry.id or first.words == second.words or _is_full(first) or _is_full(second):
            continue
        if second.start - first.end <= _MOST_BETWEEN and _BETWEEN.fullmatch(one.place.text, first.end, second.start):
            yield from (one, other)


_BETWEEN = regex.compile(
    r"[\"'\N{RIGHT DOUBLE QUOTATION MARK}]?(?:,| ?/|,? (?:or|to|over|versus|vs\.?|not|than|rather than|instead of)"
    r"|,? (?:and |while |but )?(?:others|some|they|we)(?: \w+)?) ?"
    r"[\"'\N{LEFT DOUBLE QUOTATION MARK}]?"
)
_MOST_BETWEEN = 24


def _may_change(match: Match, entry: Entry) -> bool:
    """No for what is canonical, and for a surname that is only taken for one with a given name beside it."""
    if match.kind != "surname" or _is_full(match):
        return match.kind != "shield"
    return entry.alone != "full-name-only" and len(match.words) >= _SHORTEST_ALONE


def _meant(match: Match, asked: _Asked) -> Entry | None:
    """Whose surname it is, of several entries: those named in full come first; None where it would be written in two ways."""
    entries = (match.entry, *match.rivals)
    able = [e for e in entries if asked.known(e.id)]
    able = [e for e in able if e.alone != "full-name-only" or asked.called(e, match.words)]
    able = able or sorted(entries, key=lambda e: e.alone != "yes")  # none is named: all must agree
    return able[0] if len({split(e, asked.language).surname for e in able}) == 1 else None


def _judged(match: Match, place: Place, vocabulary: Vocabulary, language: str) -> Verdict:
    former = match.kind == "former"
    return verdict(place, match.entry, vocabulary, language, full=_is_full(match), former=former)


def _is_full(match: Match) -> bool:
    return match.given is not None or match.kind in ("full", "shield")


def _decide(
    out: Outcome, seen: _Seen, asked: _Asked, options: Mapping[str, str], date: str | Callable[[], str]
) -> None:
    """Puts down what becomes of a name; what costs most is asked last."""
    match = _of_one(seen.match, asked)
    if match is None or match.kind == "shield" or _unwanted(match, asked.text, options):
        return
    entry, place = match.entry, seen.place
    changes = list(_changes(match, asked.text, asked.language))
    unknown = not _is_full(match) and not asked.known(entry.id)
    if not changes or (unknown and not _may_be_unknown(match, place, asked.vocabulary)) or asked.verdict(seen):
        return
    if unknown and asked.namesake(entry):
        out.doubts.append(Doubt(place.start, place.end, entry.id))
    elif entry.valid_from and _before(entry.valid_from, date if isinstance(date, str) else date()):
        out.held = True
    else:
        out.found += changes


def _of_one(match: Match, asked: _Asked) -> Match | None:
    """The form as that of the one entry which is meant; None where nobody knows which, or nothing would become of it."""
    if match.entry.id not in asked.matter:
        return None
    if match.rivals:
        meant = _meant(match, asked)
        if meant is None:
            return None
        match = match._replace(entry=meant)
    if match.kind != "surname" or _is_full(match):
        return match
    return match if _firm(match, asked.vocabulary) or asked.called(match.entry, match.words) else None


def _may_be_unknown(match: Match, place: Place, vocabulary: Vocabulary) -> bool:
    """May a form be taken for the entry's though the text never names it in full? A surname only after an office."""
    return (
        match.kind != "surname"
        or match.entry.alone == "yes"
        or vocabulary.group("high-office").before(place.text, place.start)
    )


def _before(day: str, date: str) -> bool:
    return bool(date) and date < day[: len(date)]


def _firm(match: Match, vocabulary: Vocabulary) -> bool:
    """May a form stand alone by itself: long enough, no usual given name and no word (Basil, Aided, Asad)?"""
    words = match.words
    if match.entry.alone == "full-name-only" or len(words) < _SHORTEST_ALONE:
        return False
    if match.article:  # al-Burhan is no given name
        return True
    canonical = any(words == split(match.entry, code).surname for code in match.entry.canonical)
    return not vocabulary.group("given-name").has(words) and (canonical or words.lower() not in common_words()[0])


_SHORTEST_ALONE = 4


def _unwanted(match: Match, text: str, options: Mapping[str, str]) -> bool:
    """Do the options leave former names, or names in direct speech, as they are?"""
    if match.kind == "former" and options.get("former") == "keep":
        return True
    return options.get("speech") == "keep" and spoken(text, match.start)


def _before_stop(text: str, start: int, end: int) -> int | None:
    """Where a form with stops (N.A.T.O.) ends if its last stop ends the sentence too; None where nobody can tell."""
    if text[end - 1] != "." or (not text[:start].rpartition("\n")[2].strip() and text[end : end + 2].strip()):
        return end  # no sentence is an acronym alone
    ends = ends_sentence(text, start, end)
    return None if ends is None else end - 1 if ends else end


def _alters(match: Match, text: str, language: str) -> bool:
    """Would the canonical form be written otherwise?"""
    return next(_pieces(match, text, language), None) is not None


def _changes(match: Match, text: str, language: str) -> Iterator[Found]:
    """What is to be written otherwise, and the article before it."""
    entry = match.entry
    for low, high, written in _pieces(match, text, language):
        if language == "en" and low == match.span[0]:
            said = entry.said if entry.long else ""
            article = sound.put_right(text, low, written, said, shouted=written.isupper() and not said)
            if article is not None:
                yield article._replace(rule=entry.id)
        yield Found(low, high, written, rule=entry.id)


def _pieces(match: Match, text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """The given name, the article and the surname apart, so that what stands between them stays."""
    entry, start = match.entry, match.start
    end = _before_stop(text, start, match.end)
    if end is None:
        return
    if match.kind != "surname":
        pieces = [(start, end, entry.form(language))]
    else:
        parts = split(entry, language)
        pieces = [(start, end, parts.surname)]
        if match.article:
            pieces.insert(0, (start - match.article, start, parts.article))
        elif match.given is not None:
            pieces = [(start, end, parts.whole)]
        if match.given is not None:
            pieces.insert(len(pieces) if parts.first else 0, (*match.given, parts.given))
    for low, high, words in sorted(pieces):
        written = words if entry.case == "exact" else _cased(text, low, high, words, match.upper)
        if written != text[low:high]:
            yield low, high, written


def _cased(text: str, start: int, end: int, after: str, upper: bool) -> str:
    """The canonical form in capitals where the form was, and with a capital where it begins a sentence."""
    before = text[start:end]
    if upper or (before.isupper() and len(before) > 1 and not after.isupper()):
        return after.upper()
    if after[:1].islower() and before[:1].isupper() and (start == 0 or _BEGINS.search(text, max(0, start - 6), start)):
        return after[0].upper() + after[1:]
    return after


_BEGINS = regex.compile(
    r"(?:\n|[.!?:][\"'\N{RIGHT DOUBLE QUOTATION MARK})]?\s)\s*[\"'\N{LEFT DOUBLE QUOTATION MARK}(]?$"
)
