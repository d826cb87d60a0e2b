"""May a name be written anew where it stands? Each guard knows one way in which the same letters mean something else.

A guard that can't decide answers no; what then looks like two people or two towns in one text is flagged, never guessed. The
words that the guards look for are in the groups of rules/words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import regex

from textclean.fixers.tongues import other_language
from textclean.names.entry import Entry
from textclean.names.place import Place
from textclean.names.vocabulary import Vocabulary
from textclean.smallwords import wordset

Verdict = Literal["", "cited", "mentioned", "title", "foreign", "other-person", "other-place", "namesake", "guard"]
"""Why a name is left alone; empty where it may be written anew."""
HOMONYMS: frozenset[Verdict] = frozenset(("other-person", "other-place", "namesake"))
"""Verdicts which say that the text speaks of somebody or something else of that name."""

_YEAR = r"(?:1[89]|20)\d\d[a-z]?"
_CITED_AFTER = regex.compile(
    r",?\s+et\s+al\b"
    r"|,\s\p{Lu}\.(?=[\s,;&-]|$)"
    rf"|,?\s+\(?{_YEAR}\)"
    rf"|\s+&\s+\p{{Lu}}\w+[^.\n]{{0,40}}\({_YEAR}"
    rf"|:\s+\p{{Lu}}[\w .&-]{{2,40}},\s+{_YEAR}"
    rf"|,\s+{_YEAR}(?:[;,]\s*pp?\.|\))"
)
_CITED_BEFORE = regex.compile(
    r"(?:\((?:see |cf\. |e\.g\., )?(?:\p{Lu}\w+(?:,| and| &) )*|\bet al\., |\p{Lu}\.,? (?:and|&) )$"
)
_YEAR_AFTER = regex.compile(rf"(?:(?:,| and| &) \p{{Lu}}\w+)*,? {_YEAR}[);,:]")

_MARKS = "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
_ALONE_IN_MARKS = ('""', "''", "\u201c\u201d", "\u2018\u2019", "\u201e\u201c", "\u00ab\u00bb", "``")
_STEP_BACK = regex.compile(
    rf"(?:\b(?:as|the|an?|it|is|was|name|city|town|simply|also|then)[\s,]*[{_MARKS}(]?|(?<=[\s,])[{_MARKS}(]|[{_MARKS}(]|,\s?)$"
)
_JOINED = regex.compile(
    r"[\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}]?"
    r"(?:/|\s?\((?:(?:formerly|or|also|then|now|in Russian,?|Russian:|Ukrainian:) )?"
    r"|,? (?:or|not|formerly|now|then|previously|once|aka|a\.k\.a\.) "
    r"|, (?:formerly|now|then|once|previously|also) \w+ (?:as )?)"
    rf"[{_MARKS}]?"
)

_WORKS = wordset(
    "novel novels film films movie movies play opera operas operetta album albums song songs ballet ballets painting paintings "
    "memoir memoirs documentary suite poem poems musical musicals sitcom series thriller thrillers podcast symphony novella book books"
    " magazine videogame"
)
_WORK = regex.compile(
    r"(?<=\b(\p{Ll}+)),?(?: (?:called|titled|entitled|named|of|is|was|like|such as))?[ ,:*_" + _MARKS + "]+"
    r"(?:\p{Lu}[\w'\N{RIGHT SINGLE QUOTATION MARK}-]*[ ,:]+(?:(?:the|of|in|an?|to|from|and|on|for|at|by|with) )*)+$"
)
_SMALL = wordset(
    "a an the of in on at to for from by with and or nor but as is vs der die das und von le la les de du des et"
)
_SENTENCE_INSIDE = regex.compile(r"[.;]\s|[.,]$")

_COMPOUND = regex.compile(r"(\p{Lu}\p{L}+) \p{Lu}\p{L}+-$")
_APPOSITION = regex.compile(r",\s((?:(?:the|a|an|her|his|our|their|my|of)\s)?[^,.;:\n]{1,60})")
_COMMA = regex.compile(r"\s?[,(]\s?")


def verdict(place: Place, entry: Entry, vocabulary: Vocabulary, language: str, *, full: bool = False) -> Verdict:
    """Why the entry must not be written anew at this place; empty where it may.

    `full` says that the whole name of a person stands there, given name and all.
    """
    guards: list[tuple[Callable[[], bool], Verdict]] = [
        (lambda: _own_guards(place, entry, vocabulary), "guard"),
        (lambda: _cited(place), "cited"),
        (lambda: _mentioned(place, entry, vocabulary), "mentioned"),
        (lambda: _titled(place), "title"),
        (lambda: other_language(place.sentence, language), "foreign"),
    ]
    if entry.type == "person":
        guards.append((lambda: not full and _other_person(place, vocabulary), "other-person"))
        guards.append((lambda: _namesake(place, vocabulary, full=full), "namesake"))
    if entry.type == "place":
        guards.append((lambda: _other_place(place, vocabulary), "other-place"))
    return next((said for applies, said in guards if applies()), "")


def _own_guards(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    own, words = entry.guards, vocabulary.words
    text, start, end = place.text, place.start, place.end
    rejected = (
        any("~" in phrase and _holds(phrase, place, vocabulary) for phrase in own.protect)
        or (own.reject_after and words(own.reject_after).before(text, start))
        or (own.reject_before and words(own.reject_before).after(text, end))
        or (own.reject_near and words(own.reject_near).near(place.sentence))
    )
    if rejected or not own.requires:
        return bool(rejected)
    return not (
        (own.require_after and words(own.require_after).before(text, start))
        or (own.require_before and words(own.require_before).after(text, end))
        or (own.require_near and words(own.require_near).near(place.sentence))
    )


def _holds(phrase: str, place: Place, vocabulary: Vocabulary) -> bool:
    """Does a phrase such as `chicken ~` stand around the name?"""
    before, _, after = (part.strip() for part in phrase.partition("~"))
    return (not before or vocabulary.words((before,)).before(place.text, place.start)) and (
        not after or vocabulary.words((after,)).after(place.text, place.end)
    )


def _cited(place: Place) -> bool:
    """An author, or a publisher's town, in a reference: `Zelensky et al.`, `Zelensky (2014)`, `Kiev: Naukova Dumka, 1985`."""
    if _CITED_AFTER.match(place.text, place.end):
        return True
    return bool(_CITED_BEFORE.search(place.before(80)) and _YEAR_AFTER.match(place.text, place.end))


def _mentioned(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Is the word itself spoken of: `formerly spelled Kiev`, `"Kiev"`, `Kyiv, or Kiev`?"""
    if place.before(1) + place.after(1) in _ALONE_IN_MARKS:
        return True
    cues = vocabulary.group("mention")
    text, start = place.text, place.start
    for _ in range(3):  # the cue, with at most two small words or a quote mark between it and the name
        if cues.before(text, start):
            return True
        match = _STEP_BACK.search(text, max(0, start - 20), start)
        if match is None:
            break
        start = match.start()
    return vocabulary.group("mention-after").after(text, place.end) or _beside_canonical(place, entry)


def _beside_canonical(place: Place, entry: Entry) -> bool:
    """Do two forms stand side by side, as in `Kyiv (Kiev)`, `Kiev/Kyiv`, `Kyiv, formerly Kiev`?"""
    for form in entry.canonical.values():
        before = place.before(len(form) + 30)
        if (at := before.rfind(form)) >= 0 and _JOINED.fullmatch(before, at + len(form)):
            return True
        after = place.after(len(form) + 30)
        if (at := after.find(form)) >= 0 and _JOINED.fullmatch(after[:at]):
            return True
    return False


def _titled(place: Place) -> bool:
    """Does it stand in the title of a work: in marks, or in capitals after `the novel`?"""
    for start, end in place.quotations:
        inside = place.text[start:end]
        if inside != place.words and _like_a_title(inside):
            return True
    match = _WORK.search(place.before(120))
    return bool(match and match.group(1) in _WORKS)


def _like_a_title(words: str) -> bool:
    parts = words.split()
    if not 2 <= len(parts) <= 12 or _SENTENCE_INSIDE.search(words) or words.isupper():
        return False
    small = sum(p.lower().strip(",:'") in _SMALL for p in parts)
    large = sum(p[:1].isupper() or p[:1].isdigit() for p in parts)
    return (parts[0][:1].isupper() or parts[0][:1].isdigit()) and large + small >= len(parts) and large >= 2


def _other_person(place: Place, vocabulary: Vocabulary) -> bool:
    """Does another given name, or an initial, stand before the surname?"""
    if place.initials:
        return True
    word = place.previous
    if not word[:1].isupper():
        match = _COMPOUND.search(place.text, max(0, place.start - 60), place.start)  # Anna Smith-Zelensky
        return bool(match and vocabulary.group("given-name").has(match.group(1)))
    known = vocabulary.group("role").has(word) or vocabulary.group("honorific").has(word)
    if known or word[-2:] in ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s"):
        return False
    return vocabulary.group("given-name").has(word.title() if word.isupper() and len(word) > 2 else word)


def _namesake(place: Place, vocabulary: Vocabulary, *, full: bool) -> bool:
    """Words that say that a namesake is meant: `, the dentist`; `Zelensky & Sons`; `Zelensky Street`."""
    text, end = place.text, place.end
    if vocabulary.group("institution").after(text, end):
        return True
    if full:
        return False
    if vocabulary.group("private-life").near(place.sentence):
        return True
    match = _APPOSITION.match(text, end)
    return bool(match and vocabulary.group("private-role").near(match.group(1)))


def _other_place(place: Place, vocabulary: Vocabulary) -> bool:
    """`Odessa, Texas`, and people who are called like a town: `Prince Lvov`, `Sergei Nikolaev`."""
    match = _COMMA.match(place.text, place.end)
    if match and vocabulary.group("us-state").after(place.text, match.end()):
        return True
    if place.initials and not place.begins_sentence:
        return True
    word = place.previous
    named = vocabulary.group("given-name").has(word) or vocabulary.group("honorific").has(word)
    return word[:1].isupper() and named
