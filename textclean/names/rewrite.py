"""From the forms met in a text to what becomes of them.

The guards are asked about each place, and the text as a whole says whom a surname means.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import regex

from textclean.commonwords import common_words
from textclean.fixers.abbreviations import ends_sentence
from textclean.fixers.base import Context, Found, overlaps
from textclean.fixers.tongues import other_language
from textclean.names import acronyms, folded, places, sound
from textclean.names.entry import Entry
from textclean.names.forms import split
from textclean.names.guards import HOMONYMS, Verdict, verdict
from textclean.names.place import Place
from textclean.names.speech import spoken
from textclean.names.table import Match, Table
from textclean.names.vocabulary import Vocabulary


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


@dataclass(slots=True)
class _Seen:
    """A form at its place, and what the guards say of it."""

    match: Match
    place: Place
    verdict: Verdict


def rewritten(text: str, table: Table, vocabulary: Vocabulary, context: Context, date: str = "") -> Outcome:
    """What becomes of every name in `text`. `date` is the document's, ISO, empty where it has none.

    Options, from the context: `acronyms` (collapse, expand-first, keep), `former` (rewrite, keep), `speech` (rewrite, keep).
    """
    out = Outcome()
    options = context.options
    seen: list[_Seen] = []
    namesakes: set[str] = set()
    defined = acronyms.Told()
    for match in folded.matches(table, text):
        if "\n" in text[match.start : match.end] or overlaps(*match.span, context.protected):
            continue
        place = Place(text, *match.span)
        if match.kind == "protected":
            if match.entry.type == "place" and places.tells_of_another(match.words, match.entry, vocabulary):
                namesakes.add(match.entry.id)
            continue
        if match.entry.long and match.kind in ("shield", "long", "long-short"):
            if options.get("speech") == "keep" and spoken(text, match.start):
                continue
            _acronym(out, match, place, table.language, options.get("acronyms", "collapse"), defined)
        elif match.kind != "shield" or match.entry.type == "person":
            seen.append(_Seen(match, place, ""))
    _judge(seen, vocabulary, table.language)
    spoken_of = {(s.match.entry.id, s.place.sentence_span) for s in seen if s.verdict == "mentioned"}
    for s in seen:
        if not s.verdict and (s.match.entry.id, s.place.sentence_span) in spoken_of:
            s.verdict = "mentioned"
    known = {s.match.entry.id for s in seen if not s.verdict and _is_full(s.match)}
    namesakes |= {s.match.entry.id for s in seen if s.verdict in HOMONYMS}
    namesakes |= {e.id for e in _places_of(seen, namesakes) if places.told_elsewhere(text, e, vocabulary)}
    for s in seen:
        if s.match.rivals:
            entry = _meant(s.match, known, table.language)
            if entry is None:
                continue
            s.match = s.match._replace(entry=entry)
        _decide(out, s, table.language, options, date, known, namesakes, vocabulary)
    out.found.sort()
    return out


def _places_of(seen: Sequence[_Seen], namesakes: set[str]) -> Iterable[Entry]:
    """The towns that would be written anew somewhere, each once."""
    towns = (
        s.match.entry for s in seen if not s.verdict and s.match.kind != "shield" and s.match.entry.type == "place"
    )
    return {e.id: e for e in towns if e.id not in namesakes}.values()


def _judge(seen: Sequence[_Seen], vocabulary: Vocabulary, language: str) -> None:
    """Asks the guards about each place. What they say matters only for entries of which something would be written anew, or
    that share a surname with another."""
    matter: set[str] = set()
    for s in seen:
        entries = (s.match.entry, *s.match.rivals)
        if not any(_may_change(s.match, entry) for entry in entries):
            continue
        if s.match.rivals:
            matter |= {entry.id for entry in entries}
        elif next(iter(_changes(s.match, s.place.text, language)), None):
            matter.add(s.match.entry.id)
    for s in seen:
        if s.match.kind != "shield" and s.match.entry.id in matter:
            s.verdict = _judged(s.match, s.place, vocabulary, language)


def _may_change(match: Match, entry: Entry) -> bool:
    """No for what is canonical, and for a surname that is only taken for one with a given name beside it."""
    if match.kind != "surname" or _is_full(match):
        return match.kind != "shield"
    return entry.alone != "full-name-only" and len(match.words) >= _SHORTEST_ALONE


def _meant(match: Match, known: set[str], language: str) -> Entry | None:
    """Whose surname it is, of several entries: those named in full come first; None where it would be written in two ways."""
    entries = (match.entry, *match.rivals)
    able = [e for e in entries if e.id in known and e.alone != "full-name-only"]
    able = able or sorted(entries, key=lambda e: e.alone != "yes")  # none is named: all must agree
    return able[0] if len({split(e, language).surname for e in able}) == 1 else None


def _judged(match: Match, place: Place, vocabulary: Vocabulary, language: str) -> Verdict:
    former = match.kind == "former"
    return verdict(place, match.entry, vocabulary, language, full=_is_full(match), former=former)


def _is_full(match: Match) -> bool:
    return match.given is not None or match.kind in ("full", "shield")


def _acronym(out: Outcome, match: Match, place: Place, language: str, mode: str, defined: acronyms.Told) -> None:
    changed = acronyms.change(place, match.kind, acronyms.short(match.entry, language), mode, defined)
    if changed is not None and not other_language(place.sentence, language):
        out.found.append(changed)


def _decide(
    out: Outcome,
    seen: _Seen,
    language: str,
    options: Mapping[str, str],
    date: str,
    known: set[str],
    namesakes: set[str],
    vocabulary: Vocabulary,
) -> None:
    match, place, entry = seen.match, seen.place, seen.match.entry
    if seen.verdict or match.kind == "shield" or _unwanted(match, place, options):
        return
    changes = list(_changes(match, place.text, language))
    if not changes:
        return
    if (
        not _is_full(match)
        and match.kind == "surname"
        and (entry.alone == "full-name-only" or _given_name(match, vocabulary))
    ):
        return
    if not _is_full(match) and entry.id not in known:
        in_office = vocabulary.group("high-office").before(place.text, place.start)
        if match.kind == "surname" and entry.alone != "yes" and not in_office:
            return
        if entry.id in namesakes:
            out.doubts.append(Doubt(place.start, place.end, entry.id))
            return
    if entry.valid_from and date and date < entry.valid_from[: len(date)]:
        out.held = True
    else:
        out.found += changes


def _given_name(match: Match, vocabulary: Vocabulary) -> bool:
    """Is a form that stands alone as usual a given name or a word, or too short to be sure of: Basil, Aided, Asad?"""
    words = match.words
    if any(words == split(match.entry, code).surname for code in match.entry.canonical):
        return len(words) < _SHORTEST_ALONE or vocabulary.group("given-name").has(words)
    word = words.lower()
    return len(words) < _SHORTEST_ALONE or vocabulary.group("given-name").has(words) or word in common_words()[0]


_SHORTEST_ALONE = 4


def _unwanted(match: Match, place: Place, options: Mapping[str, str]) -> bool:
    """Do the options leave former names, or names in direct speech, as they are?"""
    if match.kind == "former" and options.get("former") == "keep":
        return True
    return options.get("speech") == "keep" and spoken(place.text, match.start)


def _before_stop(text: str, start: int, end: int) -> int | None:
    """Where a form with stops (N.A.T.O.) ends if its last stop ends the sentence too; None where nobody can tell."""
    if text[end - 1] != ".":
        return end
    ends = ends_sentence(text, start, end)
    return None if ends is None else end - 1 if ends else end


def _changes(match: Match, text: str, language: str) -> Iterable[Found]:
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
        if written == text[low:high]:
            continue
        if language == "en" and low == match.span[0]:
            said = entry.said if entry.long else ""
            article = sound.put_right(text, low, written, said, shouted=written.isupper() and not said)
            if article is not None:
                yield article._replace(rule=entry.id)
        yield Found(low, high, written, rule=entry.id)


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
