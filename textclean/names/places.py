"""Is the name of a town that of another town, of a person, or of a thing?"""

from __future__ import annotations

from functools import lru_cache

from textclean.names import around
from textclean.names.entry import Entry
from textclean.names.place import Place
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex

_COMMA = regex.compile(r"\s?[,(]\s?")
_IN = regex.compile(r"\sin\s(?:the (?:US |U\.S\. )?state of )?")
_OF = regex.compile(r"\sof (?!Georgia|Washington|New York)(?=\p{Lu})")
# Bombay 402 and 88 for 2
_SCORE = regex.compile(r"\s\d{1,3} (?:(?:and|for) \d|all out\b)|\s\d{2,3}(?:-\d+)?(?: dec\.?| all out)")
_IN_COUNTY = regex.compile(r"(?:,| in) (?:\p{Lu}\w+ ){1,2}(?:County|Township)\b")
# of a country with counties of its own the officers are others
_US_COUNTY = regex.compile(
    r" County (?:Sheriff|Commission|Commissioners?|Jail|Clerk|Coroner|Fair|Fairgrounds|Judge|Attorney|Supervisors?|Assessor"
    r"|Schools)\b"
)
_COUNTIES = frozenset(("ro", "hu", "hr", "zh", "ko", "ga"))  # languages of countries that have counties of their own
_TOWN_IN = regex.compile(
    r"(?:,| is| was|,? which is)? an? (?:[\w-]+ ){0,3}(?:town|village|hamlet|community|city|township|suburb) (?:in|of) "
    r"(?:(?:about |some |just |only |under |over )?[\d,]+(?: \p{Ll}+)? in |(?:\p{Ll}+[ -]){1,4}in )?"
    r"(?:(?:upstate|rural|(?:north|south|east|west|northern|southern|eastern|western|central|coastal)(?:ern)?) ){0,2}"
)
_US_ROAD = regex.compile(  # on Highway 385 south of Odessa
    r"\b(?:Interstate|U\.?S\.? (?:Highway|Route)|State (?:Highway|Route|Road)|County Road|I-|FM|(?<!National )Highway) ?\d+\b"
)
_VILLAGE_OF = regex.compile(r"\b(?:[Vv]illages?|[Hh]amlets?|[Tt]ownships?|small town|tiny town) of $")
_VILLAGE_NEAR = regex.compile(
    r",? (?:near|outside|in|north of|south of|east of|west of|not far from) (?:upstate |rural )?"
)
_SEATS = frozenset(("Washington", "New York", "Georgia"))
# Odessa, Texas; Bombay is a town in upstate New York; Odessa of Delaware
# Peru, Delhi and Odessa are all towns in New York
_TOWNS_IN = regex.compile(
    r"(?:, \p{Lu}\w+)*(?:,? and \p{Lu}\w+)? are (?:all |both |also )?(?:\p{Ll}+ )?"
    r"(?:towns|villages|hamlets|cities|places|communities) in "
    r"(?:(?:upstate|rural|northern|southern|eastern|western|central) )?"
)
_BEFORE_STATE = (_COMMA, _TOWN_IN, _TOWNS_IN, _OF)
# The Odessa restaurant in Boston: one that bears the name, for those of the town are many or stand elsewhere in it
_HOUSE = regex.compile(
    r"\s(?:restaurant|caf[eé]|diner|deli|bar|pub|nightclub|hotel|motel|bakery|bistro|steakhouse|cinema|supermarket)"
    r"\s(?:in|on|at|near)\s(?!the\b)\p{Lu}"
)
_THING = regex.compile(
    r"\b(?:[Aa]n? (?:\p{Ll}+ )?|[Tt]he (?:best|worst|perfect|tastiest|cheapest) "
    r"|(?:[Oo]ne|[Ee]very|[Ee]ach|[Mm]y|[Tt]wo|[Aa]nother|[Ee]xtra) )$"
)  # a Kiev, a vegan Kiev: a dish or a camera unless a noun follows
_DISH = regex.compile(r" (\p{Ll}{4,}\b)(?!['\N{RIGHT SINGLE QUOTATION MARK}-])")
# shoppers, bakeries, housewives: English, however rare
_ENGLISH_MADE = regex.compile(
    r"(?:ers?|ors?|ists?|ions?|ings?|ed|ments?|ness|ity|ies|ships?|als?|ives?|ous|ants?|ents?|ices?|ures?|ages?|ery|m[ae]n"
    r"|folk|houses?"
    r"|yards?|lands?|works|ways?|lines?)$"
)
_EATEN = regex.compile(
    r"\b(?:ate|eats?|eaten|eating|cooked|cooks|devoured|tasted|tasting|(?:helpings?|bowls?|plates?|platefuls?|portions?"
    r"|slices?) of)\b"
)
_WHOSE = regex.compile(r"\b(\p{Ll}[\w-]*)['\N{RIGHT SINGLE QUOTATION MARK}]s $")
_LISTED_BEFORE = regex.compile(r"((?:\p{L}+ )?\p{L}+), (?:and |or )?$")
_LISTED_AFTER = regex.compile(r"(?:,| and|, and| or) ((?:\p{L}+ )?\p{L}+)")
_MODEL = regex.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Mm]y|[Hh]is|[Hh]er|[Oo]ur) $")  # the Kharkov 70 is a tent
_MODEL_NUMBER = regex.compile(
    r"[ -]\d{1,3}[A-Za-z]{0,2}(?:[.,;:!?)]|$|\s(?:is|was|has|had|weighs|with|in|and|that|which|from|costs?)\b)"
)
_THING_ENDS = regex.compile(
    r"[.,;:!?)]|$|\s(?:that|which|with|without|and|or|in|on|for|from|is|was|are|were|has|had|costs?|oozed|at)\b|\s\d{1,3}[A-Z]{0,2}\b"
)
_PREDICATE = regex.compile(
    r"(?: '?\d{2,4})?(?:,| is| was|,? which is)? (?:an?|the|our|my|his|her|their) [^,.;:\n]{1,40}| \([^)\n]{1,40}\)"
)
_AGED = regex.compile(r",\s\d{1,2},")  # people have an age
_LIST = regex.compile(r",\s(?:\p{Lu}\w+,?\s)+(?:and|&)\s(?:\p{Lu}\w+\s)+(?:Railway|Railroad|Bank|Company|Line|Lines)\b")


def elsewhere(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Does the home of another town follow: `Odessa, Texas`, `Odessa in Delaware`? Without a comma only a state that the entry
    knows a namesake in, unless the name begins its sentence: talks are held with Kiev in New York."""
    text, end, states = place.text, place.end, vocabulary.group("us-state")
    if any(found and states.after(text, found.end()) for found in (p.match(text, end) for p in _BEFORE_STATE)):
        return True
    if _US_COUNTY.match(text, end) or (_IN_COUNTY.match(text, end) and not (_COUNTIES & entry.native.keys())):
        return True
    inside = _IN.match(text, end)
    homes = _homes(entry.guards.protect)
    if inside and homes and vocabulary.words(homes).after(text, inside.end()):
        return True
    if inside and _opens_sentence(place) and _of_a_state(text, inside.end(), vocabulary):
        return True
    if _small_town(place, vocabulary):
        return True
    there = bool(homes) and (_state_named(place, homes) or _US_ROAD.search(place.sentence) is not None)
    return there and not _home_named(place.sentence, entry, vocabulary)


def _opens_sentence(place: Place) -> bool:
    """Does the name begin its sentence: `Bombay in Missouri has three churches`?"""
    return not place.text[place.sentence_span[0] : place.start].strip(" \"'\u201c\u2018([")


def _of_a_state(text: str, at: int, vocabulary: Vocabulary) -> bool:
    return not text.startswith(tuple(_SEATS), at) and vocabulary.group("us-state").after(text, at)


def _small_town(place: Place, vocabulary: Vocabulary) -> bool:
    """`The village of Bombay near Albany`."""
    near = _VILLAGE_NEAR.match(place.text, place.end) if _VILLAGE_OF.search(place.before(30)) else None
    return near is not None and vocabulary.words(("home-town", "us-state")).after(place.text, near.end())


def _state_named(place: Place, homes: tuple[str, ...]) -> bool:
    """Is a neighbour of a namesake named with its state: `the deputies of Belmont County, Ohio, looked in Calcutta`?"""
    sentence = place.sentence
    return any(f", {home}" in sentence or f"{home} line" in sentence for home in homes)


def _home_named(text: str, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Does a text speak of the country of the town?"""
    homes = tuple(name for code in entry.native if (name := f"home-{code}") in vocabulary.groups)
    return bool(homes) and vocabulary.words(homes).near(text)


def addressed(place: Place) -> bool:
    """Is the former name in the address of a school or press, which is part of its name: `Presidency College, Calcutta`?"""
    return place.before(2) == ", " and bool(_SCHOOL.search(place.before(40)))


_SCHOOL = regex.compile(
    r"\p{Lu}[\w.'\N{RIGHT SINGLE QUOTATION MARK}]*"
    r" (?:College|School|University|Institute|Academy|Lyceum|House|Hall|Club|Mint|Works|Mills|Dockyard|Seminary|Press"
    r"|Cathedral|Church|Museum|Convent|Observatory|Mission), $"
)


def inscribed(place: Place) -> bool:
    """Is the name in capitals, in a sentence that isn't: `the stamp says MADE IN BOMBAY`? A dateline comes first."""
    if not place.words.isupper() or place.shouted or len(place.words) < _SHORTEST_INSCRIBED:
        return False
    before = place.text[place.sentence_span[0] : place.start]
    return bool(_SMALL_WORD.search(before)) and not place.after(2).startswith((" (", ", "))


_SHORTEST_INSCRIBED = 4
_SMALL_WORD = regex.compile(r"\b\p{Ll}{3,}")


@lru_cache(maxsize=4096)
def _homes(protect: tuple[str, ...]) -> tuple[str, ...]:
    """The states in an entry's protected phrases, `Odessa, Texas`, but those that are seats of government too."""
    homes = (home for _, comma, home in (phrase.partition(", ") for phrase in protect) if comma)
    return tuple(home for home in homes if home not in _SEATS)


def tells_of_another(words: str, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Is a protected phrase the name of another town, with its state (`Odessa, Texas`) or its neighbour (`Midland-Odessa`)?"""
    _, comma, home = words.partition(", ")
    if comma and vocabulary.group("us-state").has(home):
        return True
    near = tuple(n for n in entry.guards.reject_near if n not in vocabulary.groups)
    return bool(comma and home in _homes(entry.guards.protect)) or vocabulary.words(near).near(words.replace("-", " "))


def told_elsewhere(text: str, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Does a text speak of what lies near a namesake of the town, and never of the country of the town itself? A report that
    has lost its dateline (`ODESSA, Texas`) still has the state in it."""
    near = tuple(n for n in entry.guards.reject_near if n not in vocabulary.groups)
    if not near or entry.guards.requires or not vocabulary.words(near).near(text):
        return False
    homes = tuple(name for code in entry.native if (name := f"home-{code}") in vocabulary.groups)
    return bool(homes) and not vocabulary.words(homes).near(text)


def another(place: Place, entry: Entry, vocabulary: Vocabulary, language: str) -> bool:
    """`a vegan Kiev`, `Hotel Kiev`, and people who are called like a town: `Prince Lvov`, `Odessa Jones`."""
    if place.initials and not place.begins_sentence:
        return True
    if language == "en" and _FOREIGN_NAME.search(place.before(30)):
        return True
    plural = language == "en" and _PLURAL.match(
        place.text, place.end
    )  # the Bombays scored first; German has a genitive
    if plural or _TAIL.match(place.text, place.end):
        return True
    if (
        around.institution(place, vocabulary)
        or _BODY_OF.search(place.before(80))
        or around.named(place, vocabulary)
        or _a_thing(place, entry, vocabulary, language)
    ):
        return True
    if language == "en" and (around.begins_name(place, vocabulary) or around.stranger_before(place, vocabulary)):
        return True
    word = place.previous
    named = vocabulary.group("given-name").has(word) or vocabulary.group("honorific").has(word)
    return word[:1].isupper() and named


# her perfume, Nuit de Kiev
_FOREIGN_NAME = regex.compile(r"\p{Lu}\p{L}+ (?:de|di|da|du|des|del|della|von|van|aus) $")
# the Royal College of Surgeons of Calcutta
_BODY_OF = regex.compile(
    r"\b(?:College|School|Society|Institute|Academy|Association|Company|Corporation|Guild|Trust|Faculty|Chapter) of"
    r" (?:the )?\p{Lu}\w+(?:,? (?:and|&) \p{Lu}\w+|,? \p{Lu}\w+){0,3} of $"
    r"|\b(?i:court of (?:judicature|session|justice|appeal|chancery|admiralty)) (?:at|AT) $"
)
# Kiev-Passazhirsky, Slavyansk-na-Kubani; Teheran-ro, a street in Seoul
_TAIL = regex.compile(r"-(?i:gorod|na-|pod-|tovarn|passazhirsk|sortirovochn|glavn|(?:ro|daero|gil|straße|strasse)\b)")


def _a_thing(place: Place, entry: Entry, vocabulary: Vocabulary, language: str) -> bool:
    """A ship, a racehorse, a dish, a plant, a band or a house that bears the name, or a child."""
    text, end = place.text, place.end
    if (
        _PLAYS_FOR.search(place.before(20))
        or _somebody(place, vocabulary)
        or around.thing_before(place, vocabulary)
        or _called_before(place, vocabulary)
    ):
        return True
    goods = vocabulary.words(("species", "food"))
    led = _ADJECTIVES.match(text, end)
    if goods.after(text, end) or (led and any(goods.after(text, at) for at in led.ends(1))):
        return True
    mate = _BEARER.match(text, end)
    if mate and vocabulary.words(("anybody", "private-lead", "kin")).has(mate.group(1)):
        return True
    # the album was recorded in Kiev, and Kiev restaurants serve dumplings
    there = _IN_TOWN.search(place.before(12)) or _PEOPLE_OF.match(text, end)
    if not there and any(vocabulary.group(name).near(place.sentence) for name in _SCENES):
        return True
    said = _PREDICATE.match(text, end)
    told = said is not None and any(vocabulary.group(name).near(said.group()) for name in ("other-thing", "animal"))
    if told or _goods(place, vocabulary):
        return True
    return bool(
        text.startswith("-style", end)
        or any(pattern.match(text, end) for pattern in (_AGED, _LIST, _EVENT, _SCORE))
        or (language == "en" and _THING.search(place.before(30)) and _THING_ENDS.match(text, end))  # French has A for À
        or (vocabulary.group("dish-before").before(text, place.start) and _THING_ENDS.match(text, end))
        or (_DISH.match(text, end) and _is_dish(place, vocabulary))
        or (_THING_ENDS.match(text, end) and (_cooks(place, vocabulary) or _on_the_card(place, vocabulary)))
        or (_MODEL_NUMBER.match(text, end) and _MODEL.search(place.before(6)))
        or (_bare_after_article(place) and not _with_article(entry, vocabulary))
    )


def _cooks(place: Place, vocabulary: Vocabulary) -> bool:
    """`My aunt's Madras was hot`."""
    whose = _WHOSE.search(place.before(30))
    return whose is not None and vocabulary.words(("kin", "anybody", "private-lead")).has(whose.group(1))


def _on_the_card(place: Place, vocabulary: Vocabulary) -> bool:
    """`Soup, Kiev, sponge pudding`: between two dishes."""
    before, after = _LISTED_BEFORE.search(place.before(40)), _LISTED_AFTER.match(place.text, place.end)
    food = vocabulary.group("food")
    return before is not None and after is not None and food.near(before.group(1)) and food.near(after.group(1))


def _is_dish(place: Place, vocabulary: Vocabulary) -> bool:
    """`Kharkov pryaniki are baked with honey`: a word that isn't English, in a sentence about food."""
    word = _DISH.match(place.text, place.end)
    if word is None or any(around.known(word.group(1).removesuffix(end)) for end in ("", "s")):
        return False
    if _ENGLISH_MADE.search(word.group(1)) or vocabulary.group("town-after").has(word.group(1)):
        return False
    return bool(_EATEN.search(place.sentence)) or vocabulary.words(("food", "kitchen-near")).near(
        place.rest_of_sentence
    )


def _goods(place: Place, vocabulary: Vocabulary) -> bool:
    """`An old Moskva radio,`, `the Bombay chair had`, `Kiev blue`: a model or a colour, where it ends what is named."""
    after = _GOODS.match(place.text, place.end)
    if after is None:
        return False
    words = after.group(1).lower()
    if vocabulary.group("colour").has(words):
        return True
    goods = vocabulary.group("goods").has_phrase(words)
    if goods and not vocabulary.group("goods-or-not").has(words):
        return True
    led = _GOODS_LED.search(place.before(40))
    if led is None:
        return False
    return goods or (words == "radio" and led.group() not in _THE_ONE)


_THE_ONE = ("the ", "The ")  # the Moskva radio: a station, but an old one and my own are sets
_SCENES = ("band-near", "kitchen-near", "race-near", "gallery-near", "board-near")
_GOODS = regex.compile(
    r" (\p{L}+(?: (?:set|machine|player|recorder|box|mirror|bed|gown|cover|lamp|table)s?)?)"
    r"(?=[.,;:!?)]|$|\s(?:in|on|at|by|from|of|with|without|that|which|and|or|but|for|to|is|are|was|were|had|has|have|hadn't"
    r"|wasn't|isn't|stood"
    r"|hung|lay|came|comes|cost|costs|sold|went|needs|leaned|still|looks|looked|smelled|smelt|broke|divided|every|when|before"
    r"|after|until|while|as)\b)"
)
_GOODS_LED = regex.compile(
    r"(?:^|[.!?] )(?:[Aa]bove|[Bb]elow|[Ll]eft|[Rr]ight|[Tt]op|[Bb]ottom|[Cc]entre|[Cc]enter|[Ff]ar|[Oo]pposite)(?: \p{L}+)?: $"
    r"|\b([Aa]n?|[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Tt]he|[Tt]his|[Tt]hat|[Tt]wo|[Tt]hree|[Pp]air of|[Ss]et of"
    r"|[Ss]ales of|[Mm]akers? of|[Cc]ollect\w+ of|[Cc]opies of|\d{1,3}|\w+'s)"
    r"(?:\s[\p{Ll}-]+){0,2}\s$"
)


def _bare_after_article(place: Place) -> bool:
    """`pass the Madras`, `the Tangiers at the mall`."""
    before = place.before(20)
    if not before.endswith(("the ", "The ")):
        return False
    stops = _STOPS if _THE.search(before) else _STOPS_ANYWHERE
    return bool(stops.match(place.text, place.end))


def _with_article(entry: Entry, vocabulary: Vocabulary) -> bool:
    """Does an article belong to the name, as in `the Donbas`?"""
    return not frozenset(entry.canonical.values()).isdisjoint(vocabulary.groups.get("with-article", ()))


_IN_TOWN = regex.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Ff]rom|[Tt]o|[Oo]utside|[Aa]round|[Tt]hrough|fled|left|reached"
    r"|leaves?|leaving|visit(?:s|ed|ing)?|enter(?:s|ed|ing)?|shelled|bombed|besieged) $"
)
_THE = regex.compile(
    r"\b(?:[Pp]ass|[Ff]or|[Tt]ry|[Oo]rder|[Hh]ave|[Ss]erve|[Ee]at|[Hh]ad|[Aa]te|[Oo]rdered) the $"
)  # pass the Madras
_STOPS = regex.compile(r"[.,;:!?)]|$|\s(?:with|please|and a|too|or)\b")
_STOPS_ANYWHERE = regex.compile(
    r"[.,;:!?]|$|\s(?:at|on|for|from|please|too|was|is|had|has|tasted|arrived|to (?:the|my|his|her|our|their|an?))\b|\sin\s\p{Lu}"
)
# Chungking hot wings
_ADJECTIVES = regex.compile(
    r"( (?:hot|spicy|sweet|sour|fried|deep-fried|roast|roasted|grilled|baked|ice|iced|cold|pickled|smoked|dried|green|red|black"
    r"|white|brown|preserved|salted|salt|candied|steamed|boiled|braised|crispy|crisp|shredded|minced|tinned|canned|frozen"
    r"|chilled|jellied|clay-pot|eggplant|aubergine|potato|onion|carrot|mushroom|tomato|cabbage|plum|apple|cherry|honey|walnut"
    r"|poppy-seed|egg|cheese|bean|lentil|chickpea|rye|pistachio|rice|sesame|garlic|lemon|beef|chicken|lamb|pork|fish|vegetable"
    r"|tea|silk|cotton|wool"
    r"|woollen"
    r"|famille|old-fashioned)){1,2}"
)
_BEARER = regex.compile(r",\s(?:the|an?|our|my|his|her)\s(?:[\w-]+\s){0,2}([\w-]+)[,.]")  # Rangoon, the barmaid,
_WORK_OF = regex.compile(
    r"\b(\p{Lu}\p{L}+) \p{Lu}\p{L}+['\N{RIGHT SINGLE QUOTATION MARK}]s $"
)  # Lawrence Welk's Calcutta
_PEOPLE_OF = regex.compile(
    r"\s(?:restaurants|restaurateurs|cafes|cafés|bakers|bakeries|shops|shoppers|markets|chefs|cooks|residents|families"
    r"|householders|pensioners|schools|hospitals"
    r"|musicians|bands|fans|publishers|booksellers|cinemas|theatres|theaters|galleries|museums)\b"
)
_PLURAL = regex.compile(r"[sS]\b")
# won the Ballon d'Or while playing for Kiev: a club
_PLAYS_FOR = regex.compile(
    r"\b(?:play(?:s|ed|ing)?|scor(?:es|ed|ing)|signed|goals?|caps|appearances|debut|keeper|striker|defender|midfielder) for $"
)


def _called_before(place: Place, vocabulary: Vocabulary) -> bool:
    """`The Odessa restaurant in Boston`, `à la Kiev`, `the group released Odessa`, `Lawrence Welk's Calcutta`."""
    if place.previous in ("The", "the") and _HOUSE.match(place.text, place.end):
        return True
    work = _WORK_OF.search(place.before(60))
    if work and vocabulary.group("given-name").has(work.group(1)):
        return True
    if around.ANSWERS_TO.search(place.before(30)) and vocabulary.group("animal").near(place.sentence):
        return True
    before = place.before(16)
    return before.lower().endswith((" a la ", "à la ")) or bool(_RECORDED.search(before))


def _somebody(place: Place, vocabulary: Vocabulary) -> bool:
    """`my friend Odessa`, `a daughter, Odessa, was born`."""
    text, start = place.text, place.start
    if text[max(0, start - 2) : start] == ", " and text[place.end : place.end + 1] in (",", "."):
        start -= 2
    if vocabulary.group("offspring").before(text, start):
        return True
    return bool(_HIS.search(text, max(0, start - 50), start)) and vocabulary.group("kin").before(text, start)


_HIS = regex.compile(r"\b(?i:my|our|your|his|her|their)\s(?:[\w-]+\s?){1,3}$")
_EVENT = regex.compile(
    r"\s\p{Ll}[\w-]+ of 1(?:[0-8]\d\d|9[0-4]\d)\b|\s['\N{RIGHT SINGLE QUOTATION MARK}]\d\d\b"
)  # the Kharkov trial of 1943; the game Kiev '41
_RECORDED = regex.compile(r"\b(?:[Rr]eleased|[Rr]e-?recorded|[Rr]eissued|[Rr]emastered|[Ss]tarr(?:ed|ing) in) $")
