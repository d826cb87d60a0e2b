"""Acronyms and their long forms: `the North Atlantic Treaty Organization (NATO)`, and the article before it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from textclean.fixers.base import Found
from textclean.names import sound
from textclean.names.entry import Entry, Household
from textclean.names.forms import Kind
from textclean.names.place import Place
from textclean.patterns import regex
from textclean.smallwords import wordset

# After these, "the NATO ..." is about something of NATO's, and the article belongs to that; else it goes with the long form.
_OWNED = regex.compile(
    r"\s+(?:[A-Z]|\d|(?:senior|top|military|political|joint|new|former|eastern|western|naval|air|peace\w*|defen[cs]e|logistics)\b"
    r"|(?:ambassador|base|budget|charter|chief|commander|commission|committee|council|countr(?:y|ie)"
    r"|delegat(?:e|ion)|deputy|envoy"
    r"|exercise|expert|force|head|headquarters|inspector|intervention|leader|meeting|member|membership|minister|mission|nation"
    r"|observer|offensive|office|officer|official|operation|partner|plan|post|report|resolution|rule"
    r"|secretary|site|soldier|spokes\w+"
    r"|staff|standard|state|summit|talk|target|team|training|troop|treaty|worker|working)(?:s|'s)?\b|all(?:y|ies)\b)"
)


@dataclass(slots=True)
class Told:
    """What a text has told of its acronyms so far: those written out, and where those first stood that stayed short."""

    defined: set[str] = field(default_factory=set)
    short: dict[str, tuple[int, int]] = field(default_factory=dict)


class Short(NamedTuple):
    """An acronym in one language."""

    id: str
    canonical: str
    long: tuple[str, ...]
    household: Household
    unambiguous: bool
    article: bool
    said: str
    language: str


def short(entry: Entry, language: str) -> Short:
    """The acronym of an entry that has long forms."""
    long = entry.listed(entry.long, language)
    return Short(
        entry.id,
        entry.form(language),
        long,
        household=entry.household,
        unambiguous=entry.unambiguous,
        article=entry.article,
        said=entry.said,
        language=language,
    )


def change(place: Place, kind: Kind, term: Short, mode: str, told: Told) -> Found | None:
    """What becomes of a short or long form; `told` is what this text has told of acronyms so far, and grows.

    `mode` is the option `acronyms`: collapse, expand-first or keep.
    """
    if mode == "keep" or not term.long:
        return None
    defined = told.defined
    first = term.id not in defined
    if mode == "expand-first":
        return _expanded(place, kind, term, first, told)
    if kind == "long-short":
        defined.add(term.id)
    if kind in ("long", "long-short") and (
        _NAMED.match(place.text, place.end) or _SUBTITLE.match(place.text, place.end)
    ):
        return None
    spoken_of = kind == "long-short" and _mentioned_before(place, term)
    if spoken_of or kind == "shield" or (kind == "long" and _mentioned(place, term)):
        return None
    known = term.household is True or (term.household == "defined" and kind == "long-short")
    return _collapsed(place, term) if known or (term.id in defined and not first) else None


def _mentioned_before(place: Place, term: Short) -> bool:
    """Is the short form spoken of in quote marks just before: `"NATO" means the North Atlantic Treaty Organization (NATO)`?"""
    said = _SENTENCE_END.split(place.before(60))[-1]
    return any(f"{a}{term.canonical}{b}" in said for a, b in ('""', "''", "\u201c\u201d", "\u2018\u2019"))


def _mentioned(place: Place, term: Short) -> bool:
    """Is the long form spoken of beside the short one, or in quote marks: a definition, which is no damage?"""
    near = (place.before(25), place.after(25))
    return any(term.canonical in _SENTENCE_END.split(part)[i] for part, i in zip(near, (-1, 0), strict=True)) or (
        place.before(1) in _QUOTE_MARKS and place.after(1) in _QUOTE_MARKS and bool(place.before(1) and place.after(1))
    )


# What bears the long form in its own name: North Atlantic Treaty Organization Headquarters Road
_NAMED = regex.compile(
    r"\s(?:\p{Lu}\w+\s){0,2}(?:Street|Road|Avenue|Square|Plaza|Building|Park|Drive|Boulevard|Bridge|Museum|Library|Medal|Prize|Charter"
    r"|Treaty|Act|Convention|Protocol|University|School|Choir|Day|Year|Decade|Tower|House|Archives?)\b"
)
# The Central Intelligence Agency: A History
_SUBTITLE = regex.compile(r": (?:An?|The|How|Why|Inside|Between|From|Behind) (?:\p{Ll}{1,4} )*\p{Lu}\p{Ll}")
_SENTENCE_END = regex.compile(r"[.!?]\s|\n")
_QUOTE_MARKS = "\"'\u201c\u201d\u2018\u2019"
_DETERMINER = regex.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Nn]o|[Ee]very|[Oo]ld|[Nn]ew)\s$"
)
_SENTENCE_START = regex.compile(
    r"(?:^|\n|[.!?][\"'\N{RIGHT DOUBLE QUOTATION MARK})]{0,2}\s+)[\"'(\N{LEFT DOUBLE QUOTATION MARK}]?$"
)


def _expanded(place: Place, kind: Kind, term: Short, first: bool, told: Told) -> Found | None:
    """The first mention that stands free written out with the acronym behind it, the later ones short."""
    if kind == "shield":
        return _written_out(place, term, told) if first else None
    if kind == "long" and _mentioned(place, term):
        return None
    told.defined.add(term.id)
    if not first:
        return _collapsed(place, term)
    if kind == "long-short":
        return None
    return Found(place.start, place.end, f"{place.words} ({term.canonical})", rule=term.id)


def _written_out(place: Place, term: Short, told: Told) -> Found | None:
    """The long form for an acronym that stands free. After a sentence in which it stayed short (`an IAEA team`) nothing is
    written out, for the reader has met it; headlines don't count."""
    if not (term.language == "en" and term.unambiguous and place.words == term.canonical):
        return None
    met = told.short.get(term.id, place.sentence_span)
    if met != place.sentence_span or not _stands_free(place):
        if not _HEADING.search(place.line):
            told.short.setdefault(term.id, place.sentence_span)
        return None
    told.defined.add(term.id)
    article = (
        "" if _DETERMINER.search(place.before(8)) else "The " if _SENTENCE_START.search(place.before(8)) else "the "
    )
    return Found(place.start, place.end, f"{article}{term.long[0]} ({term.canonical})", rule=term.id)


_HEADING = regex.compile(r"[^.!?:,;\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK})\s]\s*$")
_HOLDS = tuple("()-/[]\"'\u2019\u2018\u201c\u201d")


def _stands_free(place: Place) -> bool:
    """Not in brackets, in a compound, with a possessive, before something of its own, or in a line of capitals."""
    if place.before(1) in _HOLDS or place.after(1) in _HOLDS:
        return False
    if place.previous.isupper() and len(place.previous) > 1:  # a line in capitals, with a word like SHAPE in it
        return False
    before = place.previous.lower()
    led = not before or before in _LEADS or place.before(2)[:1] in ",;:.!?"
    return led and bool(_GOES_ON.match(place.text, place.end)) and not place.line.isupper()


_LEADS = wordset(
    "the to of in by from with for and or that at on what but as if when while because after before between"
    " against than is was are were"
    " about under through via within outside inside across until since told asked urged said says over into"
    " joined joins join joining left leaves leave leaving quit quits quitting"
)
# What may follow an acronym that is written out: no noun of its own (an IMF loan, SEC filings).
_GOES_ON = regex.compile(
    r"[.,;:!?]|$|\s+(?:(?:is|was|has|had|have|are|were|will|would|can|could|may|might|must|should|did|does|said|says|told|and|or"
    r"|but|to|in|of|on|at|for|from|by|with|that|which|who|when|while|after|before|as|about|over|under|against|into|also|not"
    r"|never|again|since|until|if|because|where|began|made|sent|took|gave|found|put|set|met|held|kept|won|lost|went|came|got"
    r"|knew|saw|wrote|paid|left|let|itself)\b|\p{Ll}{2,}ed\b)"
)
_THE = regex.compile(r"\b[Tt]he[ \N{NO-BREAK SPACE}]$")
_BARE_POSSESSIVE = regex.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}](?=\s)")
_ELIDED = regex.compile(r"\b(?:[LlDd]|[Qq]u)['\N{RIGHT SINGLE QUOTATION MARK}]$")


def _collapsed(place: Place, term: Short) -> Found | None:
    """The short form, with the article before it put right: `an EU official`, and no article before `NATO said`."""
    if place.words.endswith("s") and (
        mark := _BARE_POSSESSIVE.match(place.text, place.end)
    ):  # the United Nations' chief
        written = _collapsed(Place(place.text, place.start, place.end - 1), term)
        return written and written._replace(end=mark.end(), after=f"{written.after}{mark.group()}s")
    plain = Found(place.start, place.end, term.canonical, rule=term.id)
    if term.language != "en":  # the gender of the long form is that of the short one; an elision must fit both
        elided = bool(_ELIDED.search(place.before(4)))
        return plain if not elided or term.canonical[:1] in "AEIOUH" else None
    return _with_article(place, term, plain)


def _with_article(place: Place, term: Short, plain: Found) -> Found:
    """The short form with the article that goes with it, where an English one stood."""
    if (there := sound.article_before(place.text, place.start)) is not None:
        at, article = there
        right = sound.right(article, before_vowel=bool(sound.vowel(term.canonical, term.said)))
        return Found(
            at, place.end, f"{right}{place.text[at + len(article) : place.start]}{term.canonical}", rule=term.id
        )
    before = _THE.search(place.text, max(0, place.start - 5), place.start)
    if before is None or term.article or _OWNED.match(place.text, place.end):
        return plain
    return Found(before.start(), place.end, term.canonical, rule=term.id)
