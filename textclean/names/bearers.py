"""What else bears the name of a town in German and French text: towns in America, firms and papers with English names, ships,
programs, dishes. What places.py and around.py know of English is here for these two; the words are in groups of rules/words that
end in the code of the language."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from textclean.commonwords import common_words
from textclean.names import around, deeds
from textclean.names.entry import Entry
from textclean.names.forms import split
from textclean.names.german_french import LANGUAGES
from textclean.names.place import Place
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex
from textclean.smallwords import LATIN, wordset

_SMALL_PLACE = {
    "de": r"(?:[\w.]+-)*(?:\p{L}*[Ss]tadt|\p{L}*[Ss]tädtchen|\p{L}*[Oo]rt|\p{L}*[Oo]rtschaft|\p{L}*[Gg]emeinde|\p{L}*[Dd]orf"
    r"|\p{L}*[Nn]est"
    r"|\p{L}*[Ss]iedlung|Kaff|Weiler|Vorort"
    r"|Flecken|Kommune)",
    "fr": r"(?:ville|bourgade|bourg|village|commune|localité|municipalité|hameau|patelin|banlieue|comté|cité)"
    r"(?: de [\d\s.]+ (?:habitants|âmes))?",
}
_DE_STATE = r"(?:(?:US-)?(?:amerikanischen )?(?:Bundesstaat|Staat|US-Staat) )?"
_FR_OF = r"(?:de l['\u2019]|du |de la |de |d['\u2019])"
_FR_STATE = rf"(?:(?:État|état)(?: américain)? {_FR_OF})?"
# In Moscow, einer Kleinstadt in Idaho; Odesa, petite ville du Minnesota: what leads to the state
_SETTLED_IN = {
    "de": regex.compile(
        rf"(?:,| ist| war|, heute|) (?:eine[rmns]?|ein|der|die|das|dem|des) (?:[\p{{Ll}}-]+ ){{0,3}}{_SMALL_PLACE['de']} "
        r"(?:(?:mit|von) [^,.;\n]{1,40} )?(?:am \p{Lu}\w+ |an der \p{Lu}\w+ )?"
        r"(?:im|in|aus|von)(?: (?:\p{Ll}+e[nrm] )?(?:Norden|Süden|Osten|Westen|\p{Lu}\p{Ll}{4}(?:osten|westen)|Herzen) von)? "
        rf"{_DE_STATE}|\s?\((?:US-Bundesstaat |US-Staat )?| (?:liegt|lag|befindet sich)(?: \p{{Ll}}+)? in "
        r"| im (?:Staat|Bundesstaat) "
    ),
    "fr": regex.compile(
        rf"(?:,| est| était|) (?:une |un |la |le )?(?:[\p{{Ll}}-]+ ){{0,2}}{_SMALL_PLACE['fr']} (?:[\p{{Ll}}-]+ ){{0,4}}?"
        rf"(?:{_FR_OF}|dans l['\u2019]|dans le |en |au ){_FR_STATE}|\s?\("
        rf"| (?:se trouve|est située?) (?:dans l['\u2019]|dans le |en |au ){_FR_STATE}"
    ),
}
# in Moscow in Idaho, à Damascus, dans l'Oregon; but talks with Kiev in Alaska
_IN = {
    "de": regex.compile(r" in | im (?:Staat|Bundesstaat) |, "),
    "fr": regex.compile(rf",? (?:dans l['\u2019]|dans le |en |au ){_FR_STATE}|, "),
}
_AT = {
    "de": regex.compile(
        r"(?:^|[\s(])(?:[Ii]n|[Aa]us|[Bb]ei|[Nn]ach|[Nn]ahe|[Dd]as|[Kk]leinstadt|[Dd]orf|[Gg]emeinde) $"
    ),
    "fr": regex.compile(
        r"(?:^|[\s(])(?:[ÀàA]|[Vv]ers|(?:originaire|habitante?|ville|village|bourgade|commune|maire|près|depuis|lycée"
        r"|université|équipe|mairie|shérif|gare) (?:de"
        r"|d['\u2019])) ?$"
    ),
}
_AMERICAN = {
    "de": regex.compile(
        rf"(?:(?:,| ist| war|) (?:eine[rm]?|ein|der|die|das|dem) (?:[\p{{Ll}}-]+ ){{0,3}}{_SMALL_PLACE['de']} )?"
        r"(?: liegt| lag| befindet sich| ist)?,? ?(?:im|in|aus dem) (?:\p{Ll}+ )?"
        r"(?:US-(?:amerikanischen )?|amerikanischen )(?:Bundesstaat|Staat|Bundesstaates|Staates)\b"
        rf"|,? eine?[rm]? (?:US-|US-amerikanische[nr]? |amerikanische[nr]? ){_SMALL_PLACE['de']}"
    ),
    "fr": regex.compile(
        rf"(?:(?:,| est| était|) (?:une |un )?(?:[\p{{Ll}}-]+ ){{0,2}}{_SMALL_PLACE['fr']} )?(?: se trouve| est située?)?,? ?"
        r"(?:dans |de )l['\u2019][Éé]tat (?:américain |de New York|de Géorgie|de Washington)"
        rf"|,? (?:une |un )?(?:[\p{{Ll}}-]+ )?{_SMALL_PLACE['fr']} américaine?\b"
    ),
}
_US_BEFORE = {
    "de": regex.compile(
        rf"\b(?:US-|US-amerikanische[nr]? |amerikanische[nr]? |texanische[nr]? |kalifornische[nr]? ){_SMALL_PLACE['de']} $"
        r"|\b(?:texanische|kalifornische)[nr]? $"
    ),
    "fr": regex.compile(rf"\b{_SMALL_PLACE['fr']} (?:américaine?|texane?|californienne?) (?:de |d['\u2019])$"),
}
_SEATS = ("Washington", "New York")


def elsewhere(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    """Does a home in America follow: `Odesa, einem Dorf in Minnesota`, `Damascus, dans l'Oregon`?

    Without a word for a town only after a preposition of place, or where the name begins its sentence."""
    if language not in LANGUAGES:
        return False
    text, end, states = place.text, place.end, vocabulary.group(f"us-state-{language}")
    if _AMERICAN[language].match(text, end) or _US_BEFORE[language].search(place.before(50)):
        return True

    def leads(lead: regex.Pattern[str]) -> bool:
        found = lead.match(text, end)
        return found is not None and states.after(text, found.end()) and not text.startswith(_SEATS, found.end())

    if leads(_SETTLED_IN[language]):
        return True
    there = place.before(30)
    begins = not there.strip() or place.start == place.sentence_span[0]
    return leads(_IN[language]) and (begins or bool(_AT[language].search(there)))


_NEXT = regex.compile(r" (\p{L}[\p{L}'\u2019&-]*)")


def brand(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    """Is the town the beginning of an English name: `Riyadh Air`, `Mecca Bingo`? Or its end: `Visit Kiev`?"""
    if language not in LANGUAGES or place.headline or place.shouted:
        return False
    nouns, after = vocabulary.group("brand-noun"), _NEXT.match(place.text, place.end)
    if after and (
        nouns.has(after.group(1)) or _english(after.group(1)) or any(map(nouns.has, around.run(place)[:_MOST]))
    ):
        return True
    word = place.previous
    if word in _ENGLISH_LINKS or (language == "fr" and after and _is_apposed(word, after.group(1), vocabulary)):
        return True
    return not word.isupper() and not place.begins_sentence and _english(word)


_ENGLISH_LINKS = wordset("The the of Of from From with With and And to To by By at At")
_MOST = 3
"""Words of a longer name that are asked: Moscow Carnegie Center."""


def _is_apposed(before: str, after: str, vocabulary: Vocabulary) -> bool:
    """`la banque Moscow Narodny`: between a noun in small letters and a word with a capital that is no given name."""
    if not before.islower() or not after[:1].isupper() or len(before) < _SHORTEST_NOUN or before in _FRENCH_SMALL:
        return False
    return not (vocabulary.group("given-name").has(after) or vocabulary.group("role").has(after))


_SHORTEST_NOUN = 4
_FRENCH_SMALL = frozenset(
    (*LATIN["fr"].split(), "vers", "chez", "selon", "contre", "quitté", "quitter", "rejoint", "rejoindre")
)


def _english(word: str) -> bool:
    """Is a word with a capital one that English alone has?"""
    low, words = word.lower(), common_words()
    return word[:1].isupper() and words.languages.get(low) == "en" and low not in words.capitalised


_ENDS = regex.compile(
    r"(?i)[.,;:!?)\u00bb\u201c]|$|\s(?:mit|ohne|und|oder|auf|für|im|in der|in die|gab|ist|war|schmeckt|aus der|aus dem|nach"
    r"|wie|zum|avec|sans|et|ou|sur|pour"
    r"|du|au|aux|est|était|qui|sont|à|en)\b"
)
_NUMBERED = regex.compile(
    r"[ -]\d{1,3}[A-Za-z]{0,2}(?=[.,;:!?)\s]|$)(?! (?:Prozent|Jahre|Menschen|Euro|Millionen|Tote|ans|morts|personnes|millions"
    r"|euros|%))"
)
_MODEL = regex.compile(r" \p{Lu}{1,2}\d{1,3}\b")  # das Smartphone Moskva X1
_ONE = {
    "de": regex.compile(
        r"\b(?:[Ee]ine[mrn]?|[Mm]eine[mrn]?|[Ss]eine[mrn]?|[Ii]hre[mrn]?|[Uu]nsere[mrn]?|[Dd]iese[mrn]?)(?: \p{Ll}+e[nrms]?)? $"
    ),
    "fr": regex.compile(
        r"\b(?:[Uu]ne?|[Mm]on|[Ss]on|[Nn]otre|[Ll]eur|[Dd]eux|[Cc]et?)(?: (?:vieux|vieille|bon|bonne|beau|belle|petit|petite"
        r"|ancien|ancienne))? $"
    ),
}


def thing(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    """A ship, a program, a beast or a dish that bears the name: `Kreuzer Moskva`, `le logiciel Cairo`, `poulet Kiev`."""
    if language not in LANGUAGES:
        return False
    text, start, end = place.text, place.start, place.end
    things = f"named-thing-{language}"
    if vocabulary.group(things).before(text, start):
        return True
    if language == "de" and _compound_of(place.previous, vocabulary.groups.get(things, ())):
        return True
    dish = vocabulary.group(f"dish-before-{language}").before(text, start)
    if dish and (place.shouted or _ENDS.match(text, end)):
        return True
    if _MODEL.match(text, end):
        return True
    return bool(_NUMBERED.match(text, end) and _ONE[language].search(place.before(40)))


def _compound_of(word: str, things: Sequence[str]) -> bool:
    """Is a German word a compound that ends in one of the nouns: `Jagdhund`, `Rotwein`?"""
    return word[:1].isupper() and word[2:].endswith(_last_parts(tuple(things)))


@lru_cache(maxsize=8)
def _last_parts(things: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.lower() for word in things if len(word) > _SHORT or word in _SHORT_PARTS)


_SHORT = 5
_SHORT_PARTS = frozenset(
    ("Hund", "Wein", "Bier", "Boot", "Film", "Roman", "Marke", "Kette", "Serie", "Sorte", "Hengst", "Stute", "Album")
)
"""Short nouns that end hardly any other word, as Band ends Verband."""


_BAPTISED = {
    "de": regex.compile(
        r"\b(?:[Mm]ein|[Uu]nser|[Ii]hr|[Ss]ein|[Ee]in|[Dd]er|[Dd]ie|[Dd]as)(?:e[nrms]?)? ((?:[\w-]+ ){1,3})"
        r"(?:heißt|hieß|heißen|hießen|namens|(?:hört|hörte) auf den Namen)(?: \p{Lu}\w+)? $"
    ),
    "fr": regex.compile(
        r"\b(?:[Mm]on|[Mm]a|[Nn]otre|[Ll]eur|[Ss]on|[Ss]a|[Uu]ne?|[Ll]e|[Ll]a|[Nn]os|[Ss]es) ((?:[\w'\u2019-]+ ){1,3})"
        r"(?:s['\u2019]appel(?:le|lent|ait|aient)|se nomm(?:e|ait)|répond au nom de|répondant au nom de"
        r"|nommée?|appelée?|baptisée?|prénommée?|dénommée?)(?: \p{Lu}\w+)? $"
    ),
}


def baptised(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    """Is a beast, a thing or somebody nobody knows called so: `unser Kater heißt Putin`, `un chien nommé Poutine`?"""
    called = _BAPTISED[language].search(place.before(80)) if language in LANGUAGES else None
    return called is not None and vocabulary.words((f"named-thing-{language}", f"private-lead-{language}")).near(
        called.group(1)
    )


_BESIDE = 70
"""Characters to either side of a surname in which a trade or a practice is that of its bearer."""
_APPOSITION = regex.compile(r",\s(?:\d{1,3}(?: ans)?,\s)?([^,.;:\n]{1,60})|\s\(([^()\n]{1,50})\)")
_PREDICATE = {
    "de": regex.compile(r"\s(?:ist|war|arbeitet als|wurde)\s(?:ein|eine)?\s?([^,.;:\n]{1,50})"),
    "fr": regex.compile(r"\s(?:est|était|travaille comme|exerce comme)\s(?:un|une|le|la)?\s?([^,.;:\n]{1,50})"),
}
_FROM = {
    "de": regex.compile(
        r"(?: \(\d{1,3}\)|, \d{1,3},)?,? (?:(?:lebt|wohnt|arbeitet) in|aus|wohnhaft in|in der Nähe von)\s"
    ),
    "fr": regex.compile(
        r"(?: \(\d{1,3} ans\)|, \d{1,3} ans,)?(?:,? (?:(?:habite|vit|exerce|travaille) à|(?:établi|installé|domicilié)e? à"
        r"|(?:originaire|habitante?) (?:de|d['\u2019]))|, (?:de|d['\u2019]))\s?"
    ),
}


# Tennistrainer, Klavierlehrerin; no Weltmeister, Schachspieler or Waffenhändler, whom the news knows
_TRADE = regex.compile(
    r"\b\p{Lu}\p{Ll}+(?:trainer|lehrer|schüler|student|pfleger|torwart|torhüter|stürmer|verkäufer|gärtner|schreiner|tischler"
    r"|bäcker|metzger|wirt|winzer|zahnarzt"
    r"|tierarzt|zahnärzt|tierärzt|kinderärzt|musiker|sängerin|geiger|rentner|nachbar)(?:in)? $"
)


def private(place: Place, entry: Entry, vocabulary: Vocabulary, language: str, *, full: bool) -> bool:
    """Is somebody nobody knows meant: `Klempnermeister Lukashenko`, `Zelenskyy, dentiste à Namur`, `Lukashenko aus Bochum`?"""
    if language not in LANGUAGES or vocabulary.group("high-office").before(place.text, place.start):
        return False
    if _has_trade(place, vocabulary, language) and not deeds.own_sport(entry):
        return True
    text, end, life = place.text, place.end, vocabulary.group(f"private-life-{language}")
    if not full and not deeds.own_sport(entry) and _MATCH.search(place.sentence_near(_BESIDE)):
        return True
    if _OF_AGE.match(text, end) or _AND_SONS.match(text, end):
        return True
    said = _APPOSITION.match(text, end) or _PREDICATE[language].match(text, end)
    home = _FROM[language].match(text, end)
    return (
        (said is not None and life.near(said.group()))
        or (home is not None and vocabulary.group(f"home-town-{language}").after(text, home.end()))
        or (not full and life.near(place.sentence_near(_BESIDE)))
    )


# words of ball games
_MATCH = regex.compile(
    r"\b\d{1,2}:\d\b(?!\d)|\b(?:Elfmeter|Freistoß|Abseits|Nachspielzeit|Kopfball|per Kopf|Anschlusstreffer|Eigentor|Strafraum"
    r"|Rote Karte|Gelb-Rot"
    r"|pen(?:al|â)ty|coup franc|hors-jeu|carton (?:rouge|jaune)|temps additionnel|lucarne|contre son camp|surface de réparation"
    r"|marqué (?:de la tête|du gauche|du droit|un but|le but)|doublé la mise|réduit l['\u2019]écart)\b"
)
# no statesman: Zelenskyy, 15 ans; Lukashenko et fils
_OF_AGE = regex.compile(r",? (?:\(?(?:[1-9]|1[0-7]) ans\b|der mit (?:\d|1[0-7]) Jahren\b)|,? \((?:[1-9]|1[0-7])\)")
_AND_SONS = regex.compile(r" (?:et|&|und) (?:[Ff]ils|Söhne|Sohn|Tochter|[Ff]rères)\b(?! d[eu]\b)")
_LADY = regex.compile(r"\b(?:Frau|Mme|Madame|Mademoiselle|Mlle)(?: Dr\.| Prof\.)* $")


def lady(place: Place, entry: Entry, language: str) -> bool:
    """Does a Slavic surname of a man have the title of a woman before it: `Frau Poroshenko`?"""
    if (
        language not in LANGUAGES
        or not {"uk", "ru", "be", "bg"} & entry.native.keys()
        or not _LADY.search(place.before(24))
    ):
        return False
    return not any(split(entry, code).given.endswith("a") for code in entry.canonical)


def _has_trade(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    """`Klempnermeister Lukashenko`, `Tennistrainer Medvedev`, `le plombier Lukashenko`."""
    if vocabulary.group(f"private-lead-{language}").before(place.text, place.start):
        return True
    return language == "de" and _TRADE.search(place.before(40)) is not None
