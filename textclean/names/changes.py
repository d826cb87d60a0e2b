"""What would be written in place of a form, whatever stands around it: its pieces, and the article before it."""

from __future__ import annotations

from collections.abc import Iterator

from textclean.fixers.abbreviations import ends_sentence
from textclean.fixers.base import Found
from textclean.names import sound
from textclean.names.entry import SHORTEST_ALONE, Entry
from textclean.names.forms import split
from textclean.names.table import Match
from textclean.patterns import regex


def alive(match: Match, text: str, language: str, mode: str) -> bool:
    """May anything come of a form, whatever stands around it?"""
    kind = match.kind
    if kind == "protected":
        return False
    if is_acronym(match):
        if mode != "collapse":
            return mode != "keep"
        return kind == "long-short" or (kind == "long" and match.entry.household is True)
    may_change = any(_may_change(match, entry) for entry in (match.entry, *match.rivals))
    return may_change and may_alter(match, text, language)


def is_acronym(match: Match) -> bool:
    return bool(match.entry.long) and match.kind in ("shield", "long", "long-short")


def is_full(match: Match) -> bool:
    return match.given is not None or match.kind in ("full", "shield")


def _may_change(match: Match, entry: Entry) -> bool:
    """No for what is canonical, and for a surname that is only taken for one with a given name beside it."""
    if match.kind != "surname" or is_full(match):
        return match.kind != "shield"
    return entry.alone != "full-name-only" and len(match.words) >= SHORTEST_ALONE


def _before_stop(text: str, start: int, end: int) -> int | None:
    """Where a form with stops (N.A.T.O.) ends if its last stop ends the sentence too; None where nobody can tell."""
    if text[end - 1] != "." or (not text[:start].rpartition("\n")[2].strip() and text[end : end + 2].strip()):
        return end  # no sentence is an acronym alone
    ends = ends_sentence(text, start, end)
    return None if ends is None else end - 1 if ends else end


def may_alter(match: Match, text: str, language: str) -> bool:
    """Would the canonical form be written otherwise: that of the entry, or of another that it may stand for?"""
    if match.kind == "shield":
        return False
    entries = (match.entry, *match.rivals)
    return any(_alters(match._replace(entry=entry) if match.rivals else match, text, language) for entry in entries)


def _alters(match: Match, text: str, language: str) -> bool:
    """Would the canonical form be written otherwise?"""
    return next(_pieces(match, text, language), None) is not None


def changes(match: Match, text: str, language: str) -> Iterator[Found]:
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
