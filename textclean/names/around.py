"""What stands beside a name, for the guards of people and of places: the words before it, and a longer name that it begins."""

from __future__ import annotations

from collections.abc import Sequence

from textclean.commonwords import common_words
from textclean.commonwords.shared import SHARED, STRONG, WIDE
from textclean.names.english import ENGLISH
from textclean.names.place import Place
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex
from textclean.smallwords import LATIN

_RUN = regex.compile(r"(?:-\p{Lu}\w+)?(?:[ \t](?:\p{Lu}[\w'\N{RIGHT SINGLE QUOTATION MARK}.-]*|&|of|and|for|de|des))+")
_MOST_IN_RUN = 6
# These go on after a town where a name or a clause follows, else they end a name: Bombay Prince
_NOBLE = frozenset(("Prince", "Princess", "King", "Queen", "Chief", "General", "Sir"))
_CALLED = regex.compile(
    r"\b(?:[Aa]n?|[Aa]nother|[Ss]ome|[Oo]ne|[Tt]heir|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]he|[Tt]wo|[Tt]hree)\s[^.,;:!?\n]{0,40}"
    r"\b(?:called|named|nicknamed|dubbed|christened|baptized|baptised) (?:[Tt]he )?$"
)
CALLED_SO = regex.compile(  # he once called Kiev the mother of cities
    r" (?:(?:the|an?|his|her|their|its|our|my) \p{L}|[\"'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}]\w)"
)
_WHO_CALLED = regex.compile(r"(\p{L}+) (?:has |had |also |once |later |then )?called $")
# our goldfish are called Lenin, Stalin and Trotski
_CALLED_SEVERAL = regex.compile(
    r"\b(?:are|were) (?:called|named|nicknamed|dubbed|christened) (?:\p{Lu}\w+(?:, (?:and )?| and )){1,5}$"
)
_LITTER_CALLED = regex.compile(
    r"\b(\p{L}\p{Ll}+)(?:,| who (?:are|were))? (?:called|named|nicknamed|christened) (?:\p{Lu}\w+(?:, (?:and )?| and )){0,4}$"
)
_PERFORMS_AS = regex.compile(
    r"\b(?:perform|record|rap|tour|blog|post|tweet|trad|stream|busk)(?:e?s|p?ed|g?ed|p?ing|g?ing)?"
    r" (?:as|under the name(?: of)?) $"
)
_TO_BE_NAMED = regex.compile(r"\bto be (?:named|called|christened) (?:\p{Lu}\w+(?:, (?:and )?| and )){0,4}$")
_NAME_STOPS = regex.compile(r"[.,;:!?)]|$| (?:and|or|after|in honor|in honour|by|for)\b")
# my goldfish, Kiev and Minsk, have
_OUR_SEVERAL = regex.compile(
    r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree|\w+'s) (?:[\w-]+ ){0,3}?([\w-]+), "
    r"(?:\p{Lu}\w+(?:, (?:and )?| and )){0,4}$"
)
_SEVERAL_GO_ON = regex.compile(r"(?:, \p{Lu}\w+)*,? and \p{Lu}\w+[,.]|[,.]")
_OURS_IS = regex.compile(r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\w-]+\s){0,2}[\w-]+( (?:is|are|was|were) )$")
_HOUSE = regex.compile(r" (?i:court|close|drive|place|way|mews|villas|cottages|row|rise|walk|grove|hill|view|parade)\b")
_ROOM = regex.compile(  # THE RANGOON HOTEL
    r" (?:HOTEL|ROOM|SUITE|LOUNGE|BAR|GRILL|RESTAURANT|CAF[EÉ]|ARMS|STORE|BAND|TRIO|GIRLS|BOYS|YEARS|SONG|STORY|QUARTET)\b"
)
_THE_ONE_IS = regex.compile(r"\b[Tt]he (?:[\w-]+ )?(?:one|other) (?:is|was)(?: called| named)? $")
_HERD = regex.compile(
    r"(?:, \p{Lu}\w+)*,? (?:and|&) \p{Lu}\w+,? (?:are |were )?"
    r"(?:a pair of |(?:two|three|four|five|both|my|our|his|her|their|the|its|\w+'s)\s)"
    r"(?:[\w-]+ ){0,4}?[\w-]+(?=[,.;:!?]|$| (?:that|who|which|from|at|born|have|had|has|were|was|will|in)\b)"
)
_ACRONYM = regex.compile(r"[\p{Lu}.&-]{2,}(?:['\N{RIGHT SINGLE QUOTATION MARK}]?s)?\.?")
_INFLECTED = ("ed", "ing", "ern", "ian", "ese", "ly")
_SMALL = frozenset(LATIN["en"].split())


def run(place: Place) -> tuple[str, ...]:
    """The capitalised words that go on after the name, with what joins them."""
    match = _RUN.match(place.text, place.end)
    if match is None:
        return ()
    words = match.group().split()[: _MOST_IN_RUN + 1]
    return tuple(words[1:] if match.group().startswith("-") else words[:_MOST_IN_RUN])  # Kiev-Mohyla Academy


def institution(place: Place, vocabulary: Vocabulary) -> bool:
    """Is the name the beginning of a longer one, `Bombay High Court`, `Odessa Wine & Spirits Company`? In a line written like a
    headline only the word directly after it is asked."""
    words = vocabulary.group("institution")
    if _ROOM.match(place.text, place.end) and place.before(4) == "THE ":
        return True
    if words.after(place.text, place.end) or (
        _HOUSE.match(place.text, place.end) and _NUMBERED.search(place.before(7))
    ):
        return True
    if place.headline:
        return False
    longer = run(place)
    return any(words.has(word) and not _is_given(word, longer[n : n + 1]) for n, word in enumerate(longer, 1))


def _is_given(word: str, after: Sequence[str]) -> bool:
    """Zelenskiy and Bill Clinton: no law."""
    return word == "Bill" and any(name[:1].isupper() for name in after)


def named(place: Place, vocabulary: Vocabulary) -> bool:
    """Is something given this name: `a Labrador called Zelensky`, `their boat, christened Odessa`?

    Not in `the minister called Kiev on Monday`, nor in `the paper called Zelensky a hero`."""
    if _CALLED.search(place.before(80)):
        if place.previous == "called" and CALLED_SO.match(place.text, place.end):
            return False
        who = _WHO_CALLED.search(place.before(40))
        if who is None or vocabulary.group("anybody").has(who.group(1)):
            return True
        return not vocabulary.group("role").has(who.group(1).title())
    if _PERFORMS_AS.search(place.before(30)) or _CALLED_SEVERAL.search(place.before(120)):
        return True
    if _TO_BE_NAMED.search(place.before(80)) and _NAME_STOPS.match(place.text, place.end):
        return True
    litter = _LITTER_CALLED.search(place.before(90))
    return litter is not None and vocabulary.words(("animal", "offspring", "kin")).has(litter.group(1))


def _is_ours(place: Place, vocabulary: Vocabulary) -> bool:
    """`My gerbils are Lenin and Mao`, `his parrot was Kiev`, `the ginger one is Kiev`, `Kiev and Yalta, two bear cubs,`."""
    herd = _HERD.match(place.text, place.end)
    if herd is not None and vocabulary.group("animal").before(place.text, herd.end()):
        return True
    if _THE_ONE_IS.search(place.before(40)) and vocabulary.group("animal").near(place.sentence):
        return True
    several = _OUR_SEVERAL.search(place.before(90)) if _SEVERAL_GO_ON.match(place.text, place.end) else None
    if several is not None and vocabulary.group("animal").has(several.group(1)):
        return True
    match = _OURS_IS.search(place.before(50))
    return match is not None and vocabulary.group("animal").before(place.text, place.start - len(match.group(1)))


def other_body(place: Place, vocabulary: Vocabulary) -> bool:
    """Is the name of an organisation that of an animal, a village or a firm: `Nato, our cat,`, `Opec Systems`?"""
    so = _NAMED_SO.search(place.before(60))
    if so is not None and vocabulary.words(("animal", "settlement", "anybody", "offspring", "kin")).has(so.group(1)):
        return True
    if _FIRM.match(place.text, place.end) or _LAW.match(place.text, place.end) or ANSWERS_TO.search(place.before(30)):
        return True
    said = _IS_A.match(place.text, place.end)
    return said is not None and vocabulary.words(("animal", "settlement")).near(said.group(1))


_FIRM = regex.compile(
    r" (?:Systems|Software|Technologies|Solutions|Consulting|Consultants|Logistics|Records|Motors|Foods|Plumbing|Heating"
    r"|Roofing|Catering"
    r"|Bakery|Caf[eé]|Restaurant|Grill|Bar|Hotel|Electronics|Industries|FC|Kiosk|Stores|Clothing|Tyres|Ltd|Limited|Inc|LLC|GmbH|Pty|plc)\b"
)
# the Hizballah International Financing Prevention Act
_LAW = regex.compile(
    r"(?: (?:\p{Lu}[\w'-]+|of|for|in)){0,8}"
    r" (?:Act(?! (?:of (?!\d)|to\b))|Bill(?= of \d|[.,;]| (?:is|was|has|would)\b)|Regulations)\b"
)
# a town named Unesco; not a militant group called Hizbollah
_NAMED_SO = regex.compile(r"\b([\w-]+) (?:named|called) $")
# our tortoise answers to Calcutta
ANSWERS_TO = regex.compile(r"\b(?i:answer(?:s|ed)? to|goes by|went by)(?: the name(?: of)?)? $")
_IS_A = regex.compile(r"(?:(?:,| is| was) (?:an?|our|my|his|her|their|the)| the) ((?:[\w-]+ ?){1,3})")


def thing_before(place: Place, vocabulary: Vocabulary) -> bool:
    """Does the noun of a thing, an animal or a child that bears the name stand before it: `HMS Bombay`, `our dog, Bombay,`?"""
    things, text, start = vocabulary.words(("named-thing", "animal")), place.text, place.start
    if things.before(text, start) or _NAMED_IT.search(place.before(80)) or _is_ours(place, vocabulary):
        return True
    if number := _NUMBERED.search(text, max(0, start - 12), start):  # the asteroid 2606 Odessa
        return things.before(text, number.start())
    longer = _LONGER_NAME.search(text, max(0, start - 40), start)  # the SS City of Peking
    if longer and things.before(text, longer.start()):
        return True
    apart = text[max(0, start - 2) : start] == ", " and text[place.end : place.end + 1] in (",", ".")
    if not apart or not vocabulary.words(("named-thing", "animal", "work")).before(text, start - 2):
        return False
    # the dog, Odessa, slept; the film, Kiev, was shot in Malta
    closed = text[place.end] == "," and vocabulary.words(("animal", "work")).before(text, start - 2)
    return closed or bool(_OWN.search(text, max(0, start - 40), start - 2))


_OWN = regex.compile(r"\b(?:[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|\w+'s)(?:\s[\w-]+){1,4}$")

_NUMBERED = regex.compile(r"\d{1,6} $")
_LONGER_NAME = regex.compile(r"\p{Lu}\p{L}+ of (?:the )?$")
_PLAIN = r"(?!(?:of|in|to|from|for|at|on|with|and|that|by|a|when)\b)[\w-]+"
# the zoo named its bear cub Kiev
_NAMED_IT = regex.compile(
    r"\b(?:named?|names|naming|call(?:s|ed)?|christen(?:s|ed)|baptized|nicknamed|dubbed)"
    rf"\s(?:his|her|its|their|my|our|one|the|a|both)\s{_PLAIN}(?:\s{_PLAIN}){{0,3}}\s$"
)


def english(word: str) -> bool:
    """Is this an English word, or one that is made like an English word, whatever its capital?"""
    low = word.lower().rstrip(".")
    return (
        low in _SMALL
        or low in ENGLISH
        or common_words().languages.get(low) == "en"
        or (len(low) > 5 and low.endswith(_INFLECTED))
    )


def known(word: str) -> bool:
    """Is it a common word, of English or of any of the languages that there are lists of?"""
    low = word.lower()
    return english(low) or low in SHARED or low in STRONG or low in WIDE or low in common_words().languages


def stranger_before(place: Place, vocabulary: Vocabulary) -> bool:
    """Does a capitalised word stand directly before the name that is neither English, nor an acronym, nor known to stand there:
    a given name on no list (`Zbyslaw Zelensky`), a club or a firm (`Metalist Kharkov`)? English text only."""
    word = place.previous
    if not word[:1].isupper() or place.headline or place.shouted:
        return False
    if word.isupper() or word.endswith((".", "'s", "\N{RIGHT SINGLE QUOTATION MARK}s", "s'")) or "-" in word:
        return False
    return not (vocabulary.group("role").has(word) or vocabulary.group("honorific").has(word) or english(word))


def begins_name(place: Place, vocabulary: Vocabulary) -> bool:
    """Does a capitalised word follow that makes a longer name of it: `Odessa Jones`, `Teheran Records`, `Kharkov Trial`? Words
    that follow a name anyway (`Kiev Airport`, `in Kiev Tuesday`) and acronyms don't."""
    goes_on = run(place)
    if not goes_on or place.headline or place.shouted:
        return False
    word = goes_on[0]
    if not word[:1].isupper() or _ACRONYM.fullmatch(word):
        return False
    if len(goes_on) == 1 and word in _NOBLE:
        return True
    return not vocabulary.group("town-goes-on").after(place.text, place.end)
