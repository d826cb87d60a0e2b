"""Is the name of a town that of another town, of a person, or of a thing?"""

from __future__ import annotations

import regex

from textclean.names import around
from textclean.names.place import Place
from textclean.names.vocabulary import Vocabulary

_COMMA = regex.compile(r"\s?[,(]\s?")
_THING = regex.compile(r"\b[Aa]n? (?:\p{Ll}+ )?$")  # a Kiev, a vegan Kiev: a dish or a camera unless a noun follows
_THING_ENDS = regex.compile(r"[.,;:!?)]|$|\s(?:that|which|with|and|or|in|on|for|from|is|was|oozed|at)\b")
_PREDICATE = regex.compile(r"(?:,| is| was|,? which is)? (?:a|an|the) [^,.;:\n]{1,40}| \([^)\n]{1,40}\)")
_AGED = regex.compile(r",\s\d{1,2},")  # people have an age
_LIST = regex.compile(r",\s(?:\p{Lu}\w+,?\s)+(?:and|&)\s(?:\p{Lu}\w+\s)+(?:Railway|Railroad|Bank|Company|Line|Lines)\b")


def another(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    """`Odessa, Texas`, `a vegan Kiev`, `Hotel Kiev`, and people who are called like a town: `Prince Lvov`, `Odessa Jones`."""
    match = _COMMA.match(place.text, place.end)
    if match and vocabulary.group("us-state").after(place.text, match.end()):
        return True
    if place.initials and not place.begins_sentence:
        return True
    if around.institution(place, vocabulary) or around.named(place) or _a_thing(place, vocabulary):
        return True
    if language == "en" and (around.begins_name(place, vocabulary) or around.stranger_before(place, vocabulary)):
        return True
    word = place.previous
    named = vocabulary.group("given-name").has(word) or vocabulary.group("honorific").has(word)
    return word[:1].isupper() and named


def _a_thing(place: Place, vocabulary: Vocabulary) -> bool:
    """A ship, a racehorse, a dish, a plant or a band that bears the name."""
    text, end = place.text, place.end
    if around.thing_before(place, vocabulary) or vocabulary.group("species").after(text, end):
        return True
    if vocabulary.group("band-near").near(place.sentence) or vocabulary.group("kitchen-near").near(place.sentence):
        return True
    said = _PREDICATE.match(text, end)
    if said and any(vocabulary.group(name).near(said.group()) for name in ("other-thing", "animal")):
        return True
    if place.before(5).lower().endswith((" a la ", "à la ")):
        return True
    if text.startswith("-style", end) or _AGED.match(text, end) or _LIST.match(text, end):
        return True
    return bool(_THING.search(place.before(30)) and _THING_ENDS.match(text, end))
