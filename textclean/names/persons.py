"""Is a surname, or a full name, that of somebody else than the person of the entry?"""

from __future__ import annotations

from textclean.names import around, deeds
from textclean.names.entry import Entry
from textclean.names.forms import split
from textclean.names.place import Place
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex

_COMPOUND = regex.compile(r"(\p{Lu}\p{L}+) \p{Lu}\p{L}+-$")
_APPOSITION = regex.compile(r",\s((?:(?:the|a|an|her|his|our|their|my|of)\s)?[^,.;:\n]{1,60})")
# Forty-year-olds are in the news too: age says nothing unless a trade or a home follows.
_AGED = regex.compile(
    r",\s\d{1,3},?\s(?:of|from)\s(?!the\b)\p{Lu}|\s\(\d{1,3}\)\s(?:of|from)\s(?!the\b)\p{Lu}|,\s(?:\d|1[0-7]),\s"
)
_AGE = regex.compile(r",\s\d{1,3}(?=,)")
_HOME = regex.compile(r",?\s(?:of|from)\s\p{Lu}[\w.'-]+(?:\s\p{Lu}[\w.'-]+)?,\s")
_SOME = regex.compile(
    r"\b(?:[Aa]|[Oo]ne|[Ss]ome|[Aa] certain)\s(?:\p{Lu}\p{L}{0,4}\.?|Lieutenant|Captain|Sergeant|Corporal|Professor|Doctor"
    r"|Madame|Countess|Baron|Baroness"
    r"|Inspector|Constable|Brother|Father|Sister)\s$"
)
_PUBLIC = regex.compile(r"\b(?:former|ex|turned|one-time|onetime|longtime|then|trained|by training|by profession)\b")
_FIGURE = regex.compile(r"\barchitects? of (?:the|an?|its|his|their|that)\b", regex.IGNORECASE)  # of an attack, a peace
_SERVES = regex.compile(r"\s(?:of|from|with|at) (?:the |a )?((?:[\w'-]+ ?){1,6})")
_THE_TRADE = regex.compile(
    r",? the ([\w-]+)(?=[.,;:!?]|$|\s(?:and|who|from|of|at|in|has|is|was|had|will|can|said|says)\b)"
)  # Choi Soon-sil the cook
_WHO_KEEPS = regex.compile(
    r",? who (?:runs?|ran|owns?|owned|keeps?|kept|manages?|managed|works? (?:at|in)|worked (?:at|in)) ([^.,;\n]{1,50})"
)
# Li Denghui, who led Fudan University
_WHO_LEADS_A_SCHOOL = regex.compile(
    r",? who (?:led|leads|headed|heads|ran|runs|founded|presided over|taught at|teaches at) (?:the )?(?:\p{Lu}\w+ ){1,4}"
    r"(?:University|College|Institute|Academy|School)\b"
)
_OF_AGE = frozenset(("young", "little", "teenage", "teenager"))
_ONCE_YOUNG = regex.compile(r"\b(?:an?|the) (?:young|little|teenage) $")  # with a young Stalin: he himself
_ONE = regex.compile(r"(?:^|[,;:.(] |\band )[Oo]ne $")  # the butler, one Zelensky,
# the composer Gorbachov; my landlord, Zelensky,
_INTRODUCED = regex.compile(
    r"(?:\b[Tt]he|\b[Aa]n?|\b[Hh]is|\b[Hh]er|\b[Tt]heir|\b[Ii]ts|'s|,) (?:[\w-]+ ){0,2}?([\w-]+(?: [\w-]+)?) $|(?:^"
    r"|[.!?] )(\p{Lu}[\w-]+) $"
)
_THE_LEAD = regex.compile(r"\b[Tt]he ([\w-]+(?: [\w-]+)?)$")  # The umpire, Gorbachov,
_HOUSE_OF = regex.compile(
    r"\s(?:boy|girl|kid|lad|cottage|barn|ranch|homestead|orchard|farmhouse|farm|bungalow)\b"
    r"|\s(?:house|home|place|residence) (?:on|in|at) (?:\d+ )?\p{Lu}\w+ (?:Street|Road|Avenue|Lane|Drive|Hill|Court|Close"
    r"|Terrace)\b"
)
_TEACHES_AT = regex.compile(
    r",? who (?:teaches|taught|coaches|coached|tutors|tutored) (?:[\w-]+ ){0,5}(?:at|in) (?:an?|the|our|her|his"
    r"|\p{Lu}\w+) (?:\p{Ll}+ )*(?:school|college"
    r"|kindergarten|nursery|club|gym|\p{Lu}\w+ (?:High|School|College|Academy))\b"
)
_SKIPPER = regex.compile(
    r"\sof the (?:\w+ )?(?:ferry|tug|tugboat|trawler|cruise ship|yacht|barge|freighter|tanker|liner|steamer|schooner|lifeboat"
    r"|fishing boat)\b"
)
_A_PLACE = regex.compile(
    r"\s(?:is|was) an? (?:[\w-]+ ){0,3}(?:village|town|hamlet|crater|river|lake|island|asteroid|mountain|suburb|commune"
    r"|municipality|ghost town)\b"
)
_TURNED = regex.compile(r"\b(?:former|ex|turned|one-time|onetime|then|trained|by training|by profession)\b")
_KEPT_BY = regex.compile(r"\s(?:at|from|of|in|with|who (?:lives|teaches|works|runs|owns|treats))\s(?:the\s|a\s)?\p{Lu}")
_PREDICATE = regex.compile(r"\s(?:is|was|works as|worked as|has been|became)\s(?:an?|the)\s[^,.;:\n]{1,60}")
_NOBODY = regex.compile(r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne)\s([^,.;:!?\n]{1,60})\s(?:named|called)\s$")
_OURS = regex.compile(r"\b(?:[Mm]y|[Oo]ur)\s((?:[\w-]+\s){0,3}?[\w-]+),?\s$")
_OF = regex.compile(r"\sof\s(?!Georgia\b|[A-Z]{2}\b|the\b)")
_TEACHER = regex.compile(r"\b(?:Doctor|Professor|Prof\.?|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Coach)\s$")
_TEACHES = regex.compile(
    r"\s(?:teaches|taught|lectures on|coaches|coached|treats|treated|prescribes|prescribed|operates on"
    r"|operated on|delivered (?:the|her|his|their) (?:baby|twins|triplets|boy|girl)|tutors|tutored)\b"
)
# 's kebab shop: the noun after a possessive, with its adjectives
_POSSESSIVE = regex.compile(
    r"['\N{RIGHT SINGLE QUOTATION MARK}]s?\s"
    r"(?:(?!(?:in|on|at|near|by|is|was|were|are|has|had|have|sells?|sold|opens?|opened|closed|burned|serves?|and|that|which"
    r"|where|will"
    r"|for|with|to|of|as|after|before|until|but|or)\b)\p{Ll}[\w-]*(?:\s|\b)){1,4}"
)
_ONE_OF_THEM = regex.compile(r"\b(?:[Aa]n?) $")  # our postman is a Gorbachov from Minsk
_ONE_ENDS = regex.compile(r"[.,;:!?]|$|\s(?:who|from|in (?:my|our|his|her)|by (?:birth|marriage))\b")
_NOT_THAT = regex.compile(r"\b[Nn]ot that $")  # not that Zelensky: this one drives a tram
_PARTNERS = regex.compile(r"(?:,\s\p{Lu}[\w-]+){1,3},?\s&\s\p{Lu}")  # Zelensky, Katz & Moore
_ANIMAL = regex.compile(r"(?:,| is| was)? (?:an?|the|our|my|his|her|their) ([^,.;:\n]{1,30})")
_NAMED_AFTER = regex.compile(r"(?:[-\N{EN DASH}]\p{Lu}\w+)*(['\N{RIGHT SINGLE QUOTATION MARK}]s?)?(?:\s\d{4})?(?=\s)")
_METHOD = regex.compile(
    r" (?:tests?|model|law|rule|criterion|procedure|curve|map|number|technique|protocol of)\b"
)  # Gorbachov-Klein test
_SCIENCE = regex.compile(
    # A president's rule is his own; a rule named after somebody has no possessive, and says something.
    r"(?:[-\N{EN DASH}]\p{Lu}\w+)*\s(?:rule|law|principle|criterion)\s(?:governs|states|says|holds|predicts|implies|tells)\b"
    r"|\S*(?:\s\w+){0,2}\s?\[\d{1,3}\]"
)
_LONG_AGO = regex.compile(r"\bin 1(?:[0-8]\d\d|90\d)\b")
_FROM = regex.compile(r"(?:,?\s(?:of|from)\s|\s\()")  # N. Krushchev (Leeds) beat T. Wall
_CLASS_OF = regex.compile(
    # Boris Nemtzov '88 has a grandson, Zelensky (no. 14) saw red, Petro Poroschenko (trombone) joins the band
    r"\s['\N{RIGHT SINGLE QUOTATION MARK}]\d\d\b|\s\((?:[Nn]o\. ?|#)\d{1,2}\)"
    r"|(?:\s\(|,\s)(?:violin|viola|cello|double bass|flute|oboe|clarinet|bassoon|horn|trumpet|trombone|tuba|harp|percussion|drums"
    r"|piano|guitar|bass|keyboards|vocals|soprano|alto|tenor|baritone)(?:\)|[;,.]|$)"
    r"|\splay(?:s|ed) (?:the )?(?:oud|sitar|tabla|viola|cello|flute|oboe|clarinet|bassoon|tuba|banjo|harp|organ)\b"
)
_PHONE = regex.compile(r"\b\d{3}[-.]\d{4}\b|\(\d{3}\) ?\d{3}|\btel\.? ?\d")


def another(place: Place, entry: Entry, vocabulary: Vocabulary, language: str) -> bool:
    """Does another given name, or an initial that isn't the person's, stand before the surname, or an article that makes it
    somebody nobody knows (`a Mr. Lavroff`)?"""
    if place.initials:
        return not _own_initials(place.initials, entry) or (
            language == "en" and _titled_initials(place, entry, vocabulary)
        )
    if around.named(place, vocabulary) or around.thing_before(place, vocabulary) or _one_of_them(place):
        return True
    if _ONE.search(place.before(8)) and place.after(1) in (",", "."):
        return True
    if _SOME.search(place.before(16)) or deeds.household(place):
        return True
    if language == "en" and _private_title(place, entry, vocabulary):
        return True
    return _other_given_name(place, vocabulary, language)


def _titled_initials(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """`Prof. H. Nasralla`: initials of the person, with a title of somebody else."""
    start = place.start - len(place.before(20)) + len(_INITIALS_LAST.sub("", place.before(20)))
    return _private_title(Place(place.text, start, place.end), entry, vocabulary)


_INITIALS_LAST = regex.compile(r"(?:\p{Lu}\. ?)+$")


def _one_of_them(place: Place) -> bool:
    """`Not that Zelensky`, `our postman is a Gorbachov from Minsk`."""
    if _NOT_THAT.search(place.before(10)):
        return True
    return bool(_ONE_OF_THEM.search(place.before(6)) and _ONE_ENDS.match(place.text, place.end))


def _other_given_name(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    word = place.previous
    if not word[:1].isupper():
        match = _COMPOUND.search(place.text, max(0, place.start - 60), place.start)  # Anna Smith-Zelensky
        return bool(match and vocabulary.group("given-name").has(match.group(1)))
    known = vocabulary.group("role").has(word) or vocabulary.group("honorific").has(word)
    if known or word[-2:] in ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s"):
        return known and _ours(place, vocabulary)
    if vocabulary.group("given-name").has(word.title() if word.isupper() and len(word) > 2 else word):
        return True
    return language == "en" and around.stranger_before(place, vocabulary)


def _ours(place: Place, vocabulary: Vocabulary) -> bool:
    """`my neighbour Mr. Yushenko`."""
    before = place.before(60)
    found = _OURS_TITLED.search(before)
    return found is not None and vocabulary.words(("kin", "private-lead", "anybody")).before(before, found.end(1))


_OURS_TITLED = regex.compile(
    r"\b(?:[Mm]y|[Oo]ur)\s((?:[\w-]+\s){0,3}?[\w-]+),?\s(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Uncle|Aunt)\.?\s$"
)


def _private_title(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """`Dr. Gorbachov`, `Mayor Zelensky`, unless the person is a doctor, or a mayor."""
    title = place.previous.rstrip(".").lower()
    own = any(title == role or role == _LONG.get(title) for role in entry.roles)
    return not own and vocabulary.group("private-title").before(place.text, place.start)


_LONG = {"dr": "doctor", "prof": "professor"}


def _own_initials(initials: str, entry: Entry) -> bool:
    """Do initials fit the entry: its given name in one of its languages or spellings, then a patronymic that nobody knows?"""
    firsts = {split(entry, code).given[:1] for code in entry.canonical}
    firsts |= {form[:1] for forms in entry.variants.values() for form in forms if " " in form}
    if initials[0] not in firsts:
        return False
    given = max((split(entry, code).given.replace("-", " ").split() for code in entry.canonical), key=len)
    more = initials[1:]
    return not more or (len(given) > 1 and more == given[1][:1].upper()) or (len(more) == 1 and _has_patronymic(entry))


def _has_patronymic(entry: Entry) -> bool:
    return bool({"uk", "ru", "be", "bg"} & entry.native.keys())


def namesake(place: Place, entry: Entry, vocabulary: Vocabulary, language: str, *, full: bool) -> bool:
    """Words that say that a namesake is meant: `, the dentist`; `Zelensky & Sons`; `Zelensky Street`; `, 54, of Toledo`."""
    if around.institution(place, vocabulary) or (language == "en" and around.begins_name(place, vocabulary)):
        return True
    if full and (
        deeds.private(place)
        or _name_goes_on(place, vocabulary)
        or _nobody(place, entry, vocabulary)
        or _led(place, entry, vocabulary)
    ):
        return True
    if (
        _followed_by_trade(place, vocabulary)
        or _keeps_a_shop(place, vocabulary)
        or _eponym(place, vocabulary)
        or _PARTNERS.match(place.text, place.end)
    ):
        return True
    if deeds.goes_on(place, entry) or (full and _today(place, entry, vocabulary, language)):
        return True
    if full and split(entry, language).first and vocabulary.group("given-name").has(place.previous):
        return True  # Bruce Kim Il-sung
    return (
        bool(_AGED.match(place.text, place.end))
        or bool(_PHONE.search(place.sentence))
        or (bool(_LONG_AGO.search(place.sentence)) and not (full and of_history(entry, vocabulary)))
        or _from_a_town(place, vocabulary)
        or _CLASS_OF.match(place.text, place.end) is not None
        or (deeds.of_a_player(place) and not deeds.own_sport(entry))
        or (
            not full
            and not deeds.own_sport(entry)
            and vocabulary.group("sports-act").near(place.sentence_near(_BESIDE))
        )
        or (not full and (_beast(place, vocabulary) or _teaches(place) or _introduced(place, entry, vocabulary)))
        or _private(place, entry, vocabulary, language, full=full)
    )


def _today(place: Place, entry: Entry, vocabulary: Vocabulary, language: str) -> bool:
    """Has somebody with the name of a person of history an age, or a trade of his own: `Boris Savinkow, a Boston lawyer, spoke`?
    Is he of the other Korea?"""
    if deeds.of_other_korea(place, entry):
        return True
    said = deeds.OF_TODAY.match(place.text, place.end) if language == "en" and of_history(entry, vocabulary) else None
    if said is None or said.group(1) is None:
        return said is not None
    trades = vocabulary.words(("private-role", "public-role", "private-lead", "athlete"))
    return trades.near(_without_own(said.group(1), entry))


def _introduced(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Does what leads a surname, or follows it, say that its bearer is an artist, a neighbour, a boy, or no person at all?"""
    text, end = place.text, place.end
    if any(p.match(text, end) for p in (_HOUSE_OF, _TEACHES_AT, _SKIPPER, _A_PLACE)):
        return True
    before = place.before(60)
    led = _INTRODUCED.search(before)
    if led is not None and not any(before.rstrip().lower().endswith(role) for role in entry.roles):
        said = led.group(1) or led.group(2)
        if vocabulary.group("private-art").before(said, len(said)) and not _PUBLIC.search(before):
            return True
    if not (before.endswith(", ") and text.startswith(",", end)):
        return False
    said = before.removesuffix(", ")
    trade = _THE_LEAD.search(said)
    if trade and vocabulary.words(("private-lead", "private-art")).has_phrase(trade.group(1)):
        return trade.group(1) not in entry.roles
    return _is_mine(said, vocabulary)


def _is_mine(before: str, vocabulary: Vocabulary) -> bool:
    """`my landlord`, `our plumber`."""
    ours = _OURS.search(before + " ")
    return ours is not None and vocabulary.words(("kin", "private-lead", "anybody")).before(before, len(before))


def _keeps_a_shop(place: Place, vocabulary: Vocabulary) -> bool:
    """`Hassan Nasralla's kebab shop`, `Nasralla's homework`: what a private person keeps or has."""
    match = _POSSESSIVE.match(place.text, place.end)
    kept = vocabulary.words(("private-shop", "private-belonging"))
    return match is not None and kept.before(place.text, match.end())


def _eponym(place: Place, vocabulary: Vocabulary) -> bool:
    """`the Zelensky theorem`, `Zelensky's reagent`, `the Zelensky-Brown rule says`, `Zelensky [12]`."""
    if _SCIENCE.match(place.text, place.end):
        return True
    match = _NAMED_AFTER.match(place.text, place.end)
    if match is None:
        return False
    if match.group().startswith(("-", "\N{EN DASH}")) and _METHOD.match(place.text, match.end()):
        return True
    groups = ("eponym",) if match.group(1) else ("eponym", "eponym-bare")
    return vocabulary.words(groups).after(place.text, match.end())


def _beast(place: Place, vocabulary: Vocabulary) -> bool:
    """`Zelensky, our cat,`."""
    match = _ANIMAL.match(place.text, place.end)
    return match is not None and vocabulary.group("animal").near(" ".join(match.group(1).split()[:3]))


_BESIDE = 70
"""Characters to either side of a surname in which a trade or a shop is that of its bearer."""


def _private(place: Place, entry: Entry, vocabulary: Vocabulary, language: str, *, full: bool) -> bool:
    """Does the apposition, the predicate or, for a surname without an office before it, what stands beside it speak
    of a private life?"""
    age = _AGE.match(place.text, place.end)
    match = _APPOSITION.match(place.text, age.end() if age else place.end)
    said = _FIGURE.sub("", _without_own(match.group(1), entry)) if match else ""
    if language != "en":
        said = _HEAD.sub(" ", said)
    office = vocabulary.group("high-office").before(place.text, place.start)
    beside = said if full or office else place.sentence_near(_BESIDE)
    if vocabulary.group("private-life").near(_without_own(beside, entry)):
        return True
    predicate = _PREDICATE.match(place.text, place.end) if full else None
    if predicate and _private_role(_FIGURE.sub("", _without_own(predicate.group(), entry)), vocabulary, full=True):
        return True
    return bool(said) and _private_role(said, vocabulary, full=full)


_HEAD = regex.compile(r"\b[Cc]hef\b")  # a cook in English alone


def _nobody(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Is the whole name that of somebody nobody knows: `a man named Vladimir Zelensky`, `my uncle Vladimir Zelensky`?"""
    before = place.before(80)
    named, ours = _NOBODY.search(before), _OURS.search(before)
    return (
        (named is not None and vocabulary.words(("anybody", "animal", "private-lead")).near(named.group(1)))
        or (ours is not None and vocabulary.words(("kin", "private-lead")).before(before, ours.end(1)))
        or (around.thing_before(place, vocabulary) and place.previous.lower() not in entry.roles)
    )


def _led(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Does a trade of private people lead a full name (`Dallas goalkeeper ...`), or do the words after it say that the
    person teaches, or is from a state of the US (`of Ohio`)?"""
    text, start = place.text, place.start
    if text[max(0, start - 2) : start] == ", " and text.startswith(",", place.end):  # the referee, Park Geun-hye,
        start -= 2
    if place.previous.lower() in _OF_AGE and not _ONCE_YOUNG.search(place.before(12).lower()):
        return True
    if start < place.start and vocabulary.group("private-body").before(
        text, start
    ):  # the secretary of the rugby club, X,
        return True
    if vocabulary.group("private-lead").before(text, start) and not _PUBLIC.search(place.before(50).lower()):
        return not any(place.before(60).rstrip().lower().endswith(role) for role in entry.roles)
    home = _OF.match(text, place.end)
    if home and vocabulary.group("us-state").after(text, home.end()):
        return True
    return _teaches(place)


def _followed_by_trade(place: Place, vocabulary: Vocabulary) -> bool:
    """`Choi Soon-sil the cook`, `Kim Il Sung of the Seoul fire brigade`, `Li Denghui, who led Fudan University`."""
    if _WHO_LEADS_A_SCHOOL.match(place.text, place.end):
        return True
    keeps = _WHO_KEEPS.match(place.text, place.end)
    if keeps and vocabulary.words(("private-shop", "private-body", "private-life")).near(keeps.group(1)):
        return True
    trade, body = _THE_TRADE.match(place.text, place.end), _SERVES.match(place.text, place.end)
    return bool(
        (trade and vocabulary.words(("private-lead", "anybody")).has(trade.group(1)))
        or (body and vocabulary.group("private-body").near(body.group(1)))
    )


def _teaches(place: Place) -> bool:
    """`Ms. Zelensky teaches`, `Coach Putin coached`."""
    return bool(_TEACHER.search(place.before(12)) and _TEACHES.match(place.text, place.end))


def _private_role(said: str, vocabulary: Vocabulary, *, full: bool) -> bool:
    """Is a profession said that isn't the person's? With a full name, and after `former`, one that public people have too only
    counts with a place of work."""
    if vocabulary.group("athlete").near(said):
        return True
    if not vocabulary.group("private-role").near(said):
        return False
    if not full and not _PUBLIC.search(said):
        return True
    if not vocabulary.group("public-role").near(said):
        return not _TURNED.search(said)
    return bool(_KEPT_BY.search(said)) and not _PUBLIC.search(said)


def _without_own(words: str, entry: Entry) -> str:
    """Words without the professions that are the person's own."""
    low = words.lower()
    for role in entry.roles:
        if role.lower() in low or not low.isascii():
            words = regex.sub(rf"(?i)\b{regex.escape(role)}\b", " ", words)
    return words


def _from_a_town(place: Place, vocabulary: Vocabulary) -> bool:
    """`of Toledo, Ohio`, `from Slough ran the marathon`."""
    home = _HOME.match(place.text, place.end)
    if home is not None and vocabulary.group("us-state").after(place.text, home.end()):
        return True
    town = _FROM.match(place.text, place.end)
    if vocabulary.group("high-office").before(place.text, place.start):  # President Zelensky from Toronto flew on
        return False
    return town is not None and vocabulary.group("home-town").after(place.text, town.end())


def of_history(entry: Entry, vocabulary: Vocabulary) -> bool:
    """Is the person dead so long that neither a year of then nor somebody in private life speaks of a namesake? Of people of
    today a list says that they may have one in private life."""
    if "private-life" not in entry.guards.reject_near:
        return True
    return vocabulary.group("history-people").near(next(iter(entry.canonical.values())))


def _name_goes_on(place: Place, vocabulary: Vocabulary) -> bool:
    """Does another given name or surname follow a full name: `Kim Jong-un Lee`?"""
    goes_on = around.run(place)
    return bool(goes_on) and not place.headline and vocabulary.group("given-name").has(goes_on[0])
