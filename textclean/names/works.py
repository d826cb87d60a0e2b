"""Titles of books, films, pictures and shows that stand without marks, and the name of a town in them."""

from __future__ import annotations

from textclean.names import around
from textclean.names.place import Place
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex
from textclean.smallwords import wordset

_LINK = "of|from|over|in|to|at|on|under|for|beyond|across|near"
"""What stands between the noun of a title and a name: Last Train from Bombay."""


def titled(place: Place, vocabulary: Vocabulary, *, town: bool) -> bool:
    """Is the name in a title without marks? Before the name of a person, `General Staff Chief Gerasimov`, capitals tell less."""
    if town and _title_word_before(place, vocabulary):
        return True
    if _HEADING.match(place.line):
        return True
    if _pair_before(place, vocabulary) or _owned(place, vocabulary):
        return True
    return _title_before(place, vocabulary) or _written_by(place, vocabulary) or _shown(place, vocabulary)


# Chapter 3: The Bombay Years
_HEADING = regex.compile(
    r"\s*(?:Chapter|Act|Scene|Canto|Track|Episode|Lecture|Movement) (?:\d{1,3}|[IVXLC]+|One|Two|Three|Four|Five|Six|Seven"
    r"|Eight|Nine|Ten)"
    r"[:.,] [^.\n]{1,80}$"
)


def _title_word_before(place: Place, vocabulary: Vocabulary) -> bool:
    """Is the word before it, with a capital in mid sentence, one that has it in titles alone: `who wrote Beautiful Bombay`?

    Offices, days, peoples and verbs of headlines have it for another reason, and so do the parts of a town."""
    word = place.previous
    if not word[:1].isupper() or word.isupper() or place.headline or place.shouted or not around.english(word):
        return False
    if not _MID_SENTENCE.search(place.text, max(0, place.start - 40), place.start):
        return False
    known = (vocabulary.group(name).has(word) for name in ("role", "honorific", "town-part", "given-name"))
    return not any(known)


_MID_SENTENCE = regex.compile(r"\p{Ll}[\p{Ll}'\N{RIGHT SINGLE QUOTATION MARK}]*,? \p{Lu}\p{Ll}+ $")


def _title_before(place: Place, vocabulary: Vocabulary) -> bool:
    """Is the name the end of a title without marks: `we watched Last Train from Bombay`? A noun of titles with a capital in mid
    sentence, and a small word between."""
    word = place.previous
    opens = word in _TITLE_OPENS
    if not opens and word not in ("the", "old") and word.lower() not in _TITLE_LINKS:
        return False
    headline = place.shouted or place.headline
    if opens and not headline:
        return bool(_MID_SENTENCE.search(place.text, max(0, place.start - 40), place.start))
    if headline:
        return _line_is_title(place, vocabulary)
    match = _TITLE_LEAD.search(place.text, max(0, place.start - 40), place.start)
    if match is None:
        return False
    if not match.group(1) and not vocabulary.group("title-lead").has(match.group(2)):
        return False
    return bool(place.text[place.sentence_span[0] : match.start()].strip(" \"'\u201c\u2018([*_"))


def _pair_before(place: Place, vocabulary: Vocabulary) -> bool:
    """Do two words with capitals that nothing else calls for lead to the name, where a work is spoken of: `her novel was followed
    by Love and Longing in Bombay`?"""
    if place.previous.lower() not in _TITLE_LINKS or place.shouted or place.headline:
        return False
    pair = _TITLE_PAIR.search(place.before(60))
    if pair is None or not all(map(around.known, pair.groups())):
        return False
    if any(
        vocabulary.group("demonym").has(word.removesuffix("s")) for word in pair.groups()
    ):  # Russians and Ukrainians
        return False
    return vocabulary.group("work").near(place.rest_of_sentence)


# not the Ministry of Culture and Sports in Kiev, nor Police and Customs at the head of a sentence
_TITLE_PAIR = regex.compile(
    r"(?<=[\p{Ll},;:] )(?<!\b(?:of|for) )(?:The |An? )?(\p{Lu}\p{Ll}+)(?:,? (?:and|or)| &) (\p{Lu}\p{Ll}+)"
    rf" (?:{_LINK}|by)(?: the| old)? $"
)


def _owned(place: Place, vocabulary: Vocabulary) -> bool:
    """Does the artist own what leads to the name: `Delacroix's Fanatics of Tangiers`? Not `Ukraine's Metropolitan of Kiev`."""
    led = _OWNED.search(place.before(60)) if place.previous.lower() == "of" and not place.shouted else None
    if led is None or place.headline:
        return False
    if any(vocabulary.group(name).has(led.group(1)) for name in ("role", "institution", "high-office")):
        return False
    return _ART.search(place.sentence) is not None


_ART = regex.compile(
    r"\b(?:curators?|museums?|gallery|exhibit\w*|canvas\w*|paint\w+|operas?|orchestra|compos\w+|symphon\w+|choir|etchings?|prints?"
    r"|drawings?|sculpt\w+|novels?|poems?|ballet|films?|staged|show)\b"
)
_OWNED = regex.compile(
    r"\p{Lu}[\p{L}.-]+['\N{RIGHT SINGLE QUOTATION MARK}]s (?:(?:The|An?) )?(?:\p{Lu}\p{Ll}+ )?(\p{Lu}\p{Ll}+) of $"
)


def _written_by(place: Place, vocabulary: Vocabulary) -> bool:
    """Does the writer of a title without marks follow: `I am reading Odessa by Charles King`, `Winter in Kiev, by Anna Reid`?

    After a preposition it is a title only where its words are written like one: he was driven to Kiev by Charles King."""
    writer = _BY.match(place.text, place.end)
    if writer is None or not vocabulary.group("given-name").has(writer.group(1)):
        return False
    lead = _TITLE_RUN.search(place.text, max(0, place.start - 60), place.start)
    if lead is None:
        return place.previous.lower() not in _PREPOSITIONS
    first, more = lead.group(1), lead.group(2)
    return first in _OWN_TITLES or bool(more) or vocabulary.group("title-lead").has(first)


_BY = regex.compile(
    r",? by (?:\p{Lu}\. )?(\p{Lu}\p{L}+) (?:\p{Lu}\.? )?\p{Lu}\p{L}+(?!['\N{RIGHT SINGLE QUOTATION MARK}]s)"
)
_TITLE_RUN = regex.compile(
    rf"(?:(?<![\w-])(?:The|An?) )?(?<![\w-])(\p{{Lu}}\p{{Ll}}+) (?:(\p{{Lu}}\p{{Ll}}+) )?(?:(?:{_LINK}) (?:the )?)?$"
)
_OWN_TITLES = frozenset(
    ("My", "Our", "Goodbye", "Farewell", "Dear", "Beloved", "Lost", "Leaving", "Remembering", "Old")
)
_PREPOSITIONS = wordset(
    "to in from of on at near for over into towards toward around outside inside through across against between and or via"
    " reached visited visit left than attack"
)


def _shown(place: Place, vocabulary: Vocabulary) -> bool:
    """Is the sentence about a show or a sale of what begins it: `Gold of Kiev opens at the museum`?"""
    match = _SHOWN.match(place.text, place.end)
    lead = _SHOW.fullmatch(place.text, place.sentence_span[0], place.start) if match else None
    if lead is None:
        return False
    word = lead.group(1)
    return not (vocabulary.group("role").has(word) or vocabulary.group("institution").has(word))


_SHOWN = regex.compile(
    r" (?:opens|opened|runs|ran|closes|closed|premieres|premiered|returns|returned|goes on show|went on show|is on show|is on"
    r" display|hangs|hung) (?:at|in) (?:[\w'\N{RIGHT SINGLE QUOTATION MARK}-]+ ){0,5}"
    r"(?i:museum|gallery|galleries|theatre|theater|cinema|playhouse|opera house|biennale|kunsthalle)\b"
    r"| (?:fetched|sold for|went for) [^.\n]{1,40}\b(?:at auction|under the hammer|at Sotheby|at Christie|at Bonhams)"
)
_SHOW = regex.compile(
    r"[\"'*_\s]*(?:(?:The|An?) )?(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)? (?:of|in|from|at|to|over|under|near|beyond) (?:the )?"
)


def _line_is_title(place: Place, vocabulary: Vocabulary) -> bool:
    """Is a line of capitals nothing but a title: `NIGHT TRAIN TO RANGOON`?"""
    start, end = place.line_span
    match = _TITLE_LINE.fullmatch(place.text, start, place.start)
    return bool(match and place.end == end and vocabulary.group("title-lead").has(match.group(1).title()))


_TITLE_LINKS = frozenset((*_LINK.split("|"), "by", "and"))
# Last Train from Bombay; A Wedding in Calcutta, The Astronomer of Samarcand
_TITLE_LEAD = regex.compile(
    r"(?<![\w-])(?:(?<=[\p{Ll},;:)]['s]{0,2} )(The |An? ))?(\p{Lu}\p{Ll}+)"
    rf" (?:{_LINK}|by|and)(?: the| old)? $"
)
_TITLE_OPENS = frozenset(
    ("From", "Over", "Beyond", "To", "Into", "Under", "Across", "Towards", "Toward", "Goodbye", "Farewell", "Leaving")
)
_TITLE_LINE = regex.compile(r"(?:[^:\n]{1,40}: )?(?:[\w'-]+ ){0,2}([\w'-]+) \w{2,5} ")
