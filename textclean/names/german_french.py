"""Names that are spoken of as words, cited or in titles in German and French text: `heißt auf Englisch Kiev`, `s'écrit Kiev`,
`Plokhy, Serhii: Chernobyl, London 2018`, `la série « Chernobyl »`.

What mention.py, settings.py and works.py know of English is here for these two. The words are in groups of rules/words that end
in the code of the language.
"""

from __future__ import annotations

from functools import lru_cache

from textclean.commonwords import common_words
from textclean.names import around
from textclean.names.entry import Entry
from textclean.names.forms import split
from textclean.names.place import Place
from textclean.names.settings import OPENING
from textclean.names.tongue import reads_english
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex

LANGUAGES = ("de", "fr")
_Q = rf"(?:[{OPENING}\u00bb\u203a\u2039\u201a][\s\u00a0\u202f]?)?"
_CLOSED = r"(?:[\s\u00a0\u202f]?[\"'\u201d\u2019\u201c\u2018\u00bb\u00ab\u203a\u2039])?"
_YEAR = r"(?:1[5-9]|20)\d\d"


def spoken_of(place: Place, entry: Entry, vocabulary: Vocabulary, language: str) -> bool:
    """Is the word itself spoken of: `die Stadt heißt auf Englisch Kiev`, `les Anglais écrivent Kiev`?"""
    if language not in LANGUAGES:
        return False
    return (
        vocabulary.group(f"mention-near-{language}").near(place.sentence)
        or _cued(place, vocabulary, language)
        or _beside_canonical(place, entry, language)
        or _named(place, entry, language)
        or _writes(place, vocabulary, language)
    )


def _beside_canonical(place: Place, entry: Entry, language: str) -> bool:
    """`aus Jelzin Yeltsin`, `d'Eltsine Yeltsin`."""
    before = place.previous
    return split(entry, language).surname in (before, before[2:] if before[1:2] in ("'", "\u2019") else before)


def _named(place: Place, entry: Entry, language: str) -> bool:
    """Is it said how somebody or something is called, in which language, with which letters?"""
    sentence, before = place.rest_of_sentence, place.before(70)
    if _TONGUE[language].search(sentence) and _NAMING[language].search(sentence):
        return True
    if _SPELLS_ITSELF.search(before) or (entry.type != "person" and _CALLED[language].search(before)):
        return True
    written = _WRITTEN[language].match(place.text, place.end) and _PASSIVE[language].search(before)
    return bool(written or _SPELLED[language].search(sentence))


def _cued(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    """Does a cue such as `der Name` stand before it, with at most an article or a quotation mark between?"""
    cues, text, start = vocabulary.group(f"mention-{language}"), place.text, place.start
    for _ in range(3):
        if cues.before(text, start):
            return True
        back = _STEP[language].search(text, max(0, start - 24), start)
        if back is None or back.start() == start:
            return False
        start = back.start()
    return False


_STEP = {
    "de": regex.compile(rf"(?:\b(?:der|die|das|den|dem|als|auch|noch|Stadt|früher|heute|hier)[\s,:]+{_Q}|{_Q}|:\s)$"),
    "fr": regex.compile(
        rf"(?:\b(?:la|le|les|la ville de|ville|ici|encore|toujours|aussi|parfois|souvent|comme)[\s,:]+{_Q}"
        rf"|\b[Ll]['\u2019]|\b[Dd]['\u2019]{_Q}|{_Q}|\s?:\s)$"
    ),
}
_DE_TONGUES = (
    r"(?:[Dd]eutsch|[Ee]nglisch|[Ff]ranzösisch|[Rr]ussisch|[Uu]krainisch|[Pp]olnisch|[Aa]rabisch|[Cc]hinesisch|[Tt]ürkisch"
    r"|[Pp]ersisch|[Bb]elarussisch|[Ss]panisch|[Ii]talienisch|[Ll]ateinisch|[Gg]riechisch|[Hh]ebräisch|[Jj]iddisch|[Uu]ngarisch"
    r"|[Rr]umänisch|[Kk]oreanisch|[Jj]apanisch|[Gg]eorgisch|[Aa]rmenisch|[Tt]schechisch|[Nn]iederländisch|[Ss]chwedisch)"
)
_FR_TONGUES = (
    r"(?:français|anglais|allemand|russe|ukrainien|polonais|arabe|chinois|turc|persan|biélorusse|espagnol|italien|latin|grec"
    r"|hébreu|yiddish|hongrois|roumain|coréen|japonais|géorgien|arménien|tchèque|néerlandais|suédois)"
)
_TONGUE = {
    "de": regex.compile(
        rf"\b{_DE_TONGUES}(?:en|e|er|em) (?:Fassung|Version|Übersetzung|Ausgabe|Original|Text|Form|Presse|Medien)\b"
        rf"|\b(?:[Aa]uf|[Ii]m|[Dd]em|[Ii]ns) {_DE_TONGUES}(?:en|e)?\b|\b{_DE_TONGUES}(?:e[nr]?)? Zeitungen\b"
    ),
    "fr": regex.compile(
        rf"\b(?:[Ee]n|[Ll]'|du|[Aa]u) ?{_FR_TONGUES}\b"
        rf"|\b(?:version|traduction|édition|forme|texte|journaux|cartes|presse|médias|textes|livres|atlas"
        rf"|orthographe) {_FR_TONGUES}e?s?\b"
    ),
}
_NAMING = {  # heißt es is said of what somebody says
    "de": regex.compile(
        r"\b(?:heißt|hieß|heißen|hießen|lautet|lautete|schreibt man|schreibt sich|schrieb man|schreiben|sagt man|sagte man"
        r"|nennt man"
        r"|nannte man|nennt sich|geschrieben|buchstabiert|genannt|Name|Namen|liest man|steht|findet sich|wird aus"
        r"|spricht man)\b(?! es\b)"
    ),
    "fr": regex.compile(
        r"\b(?:s['\u2019](?:écrit|écrivait|écrire|écrivent|appelle|appelait|appeler|orthographie)|se (?:nomme|nommait|dit"
        r"|disait|lit"
        r"|prononce|prononçait|traduit|transcrit)|on (?:écrit|écrivait|dit|disait|lit|lisait|prononce|trouve|rencontre)"
        r"|(?:écrivent|disent|appellent|nomment|prononcent)|écrit(?: avec)?|orthographié|devient|mot|nom)\b"
    ),
}
# Die Stadt heißt heute wieder Charkow; la ville s'appelait alors Kharkov
_CALLED = {
    "de": regex.compile(
        r"\b(?:Stadt|Städtchen|Ort|Ortschaft|Dorf|Hauptstadt|Hafenstadt|Gemeinde|Siedlung|Metropole|Insel|Republik|sie|er|es"
        r"|damals|früher|einst"
        r"|heute|offiziell|amtlich|wie|hier) (?:\p{Ll}+ ){0,2}?(?:heißt|hieß|heiße|hieße|heißen|nennt sich|nannte sich"
        rf"|hat(?:te)? den Namen|trug den Namen|trägt den Namen) (?:(?!es\b)\p{{Ll}}+ ){{0,4}}{_Q}$"
        rf"|\b(?:[Dd]er|[Dd]en|[Dd]em|[Dd]es|[Ii]hren|[Ss]einen|[Dd]iesen) (?:Orts|Städte|Zweit)?[Nn]amen?s? {_Q}$"
        rf"|\b(?:nennen|nannten|nennt|nannte) (?:sie|die Stadt|den Ort|das Dorf|ihre Stadt|es) (?:\p{{Ll}}+ ){{0,3}}{_Q}$"
        rf"|\b(?:in|zu|von) \p{{Lu}}\p{{L}}+ (?:in|zu) {_Q}$(?<=umbenannt.{{0,80}})"
    ),
    "fr": regex.compile(
        r"\b(?:ville|cité|bourgade|bourg|village|capitale|port|commune|métropole|île|république|elle|il|alors|aujourd'hui"
        r"|autrefois|jadis|longtemps"
        r"|officiellement|qui|qu'on) (?:\p{Ll}+ ){0,2}?(?:s['\u2019]appel(?:le|ait|er)|se nomm(?:e|ait)|est appelée?"
        r"|était appelée?|fut appelée?"
        rf"|porte le nom de|portait le nom de|appelle|appelait|appellent|appelaient|nomment) (?:\p{{Ll}}+ ){{0,3}}{_Q}$"
        rf"|\b(?:[Ll]e|[Ll]es|[Ll]'ancien|[Ss]on) noms? (?:de |d['\u2019])$"
        rf"|\b(?:[Oo]n|[Ii]ls|[Nn]ous|habitants|anciens|gens) l['\u2019](?:appelle|appelait|appellent|appelaient"
        rf"|appelions) (?:\p{{Ll}}+ ){{0,3}}{_Q}$"
    ),
}
_SPELLS_ITSELF = regex.compile(
    rf"\b(?:schreib(?:t|en)|schrieb(?:en)?) sich (?:(?!(?:mit|von|an|über)\b)[\w-]+ ){{0,5}}{_Q}$"
)  # schrieb sich im Exil Khrushchev
_LETTERS = r"(?:\p{L}|tsch|sch|ch|kh|zh|ts|ij|yj|yy|iy|ai|ei|ou|oe|ie|ii|ff|ss|tt|nn|rr|ll|kk)"
_SPELLED = {  # mit doppeltem y, avec un j final
    "de": regex.compile(
        r"\bmit (?:zwei|drei|doppeltem|einem|kleinem|großem|langem|weichem|hartem|einfachem|scharfem|stummem|ohne|nur einem) "
        rf"[„\"‚'»]?{_LETTERS}[“\"‘'«]?(?=[\s.,;)]|$)|\bmit (?:langem|weichem|hartem|kurzem|stimmhaftem) (?:An|Aus|Ab|Selbst"
        rf"|Mit)?[Ll]aut\b"
        rf"|\bohne [„\"‚'»]?\p{{L}}[“\"‘'«]?(?=[\s.,;)]|$)|\bder Buchstabe\b|\bdas \p{{L}} (?:in|am Ende|wird)\b"
    ),
    "fr": regex.compile(
        r"\b(?:avec|sans|par|à) (?:un|deux|le|les|une?) (?:double |seul |petit |grand )?"
        rf"[«\"'][\s\u00a0]?{_LETTERS}[\s\u00a0]?[»\"']|\b(?:avec|sans|par) (?:un|deux|le|un seul|un double) (?:[b-z]|kh|ch"
        rf"|ou|tch)(?=[\s.,;)]|$)"
    ),
}
_WRITTEN = {
    "de": regex.compile(
        rf"{_CLOSED} (?:geschrieben|buchstabiert|ausgesprochen|transkribiert|transliteriert|genannt|gesprochen|umgeschrieben"
        rf"|eingedeutscht"
        r"|abgekürzt|betitelt)\b"
    ),
    "fr": regex.compile(
        rf"{_CLOSED},? (?:en {_FR_TONGUES}\b|dans l['\u2019]original|comme (?:on|l['\u2019]on) (?:disait|l['\u2019]appelait"
        rf"|écrivait))"
    ),
}
_PASSIVE = {  # not: hat Putin geschrieben, wurde von Putin geschrieben
    "de": regex.compile(
        r"\b(?:wird|werden|wurde|wurden|wie|auch|worden|sein Name|ihr Name)(?: (?!(?:von|durch|an|über|für|bei|mit|in|aus"
        r"|nach|gegen|um)\b)[\w-]+){0,6} "
        rf"{_Q}$"
    ),
    "fr": regex.compile(rf"\b(?:soit|appelée?|dite?|ou|nom|est|était|devient|donne) {_Q}$|\({_Q}$"),
}
_DE_WRITE = (
    r"(?:schreib(?:t|en)|schrieb(?:en)?|druck(?:t|en|te|ten)|buchstabier(?:t|en)|verwende(?:t|n|te|ten)|benutz(?:t|en|te|ten)"
    r"|bevorzug(?:t|en|te|ten)"
    r"|nutz(?:t|en)|sag(?:t|en|te|ten)|sprech(?:en)|spricht|sprachen|setz(?:t|en) auf|blieben? bei|bleiben bei|les(?:en)"
    r"|liest|steht|stand|standen|stehen"
    r"|zeigen|zeigt|mach(?:en|t|te|ten)|wurde|nennen|nannten|meinen|kennen|führen)"
)
_FR_WRITE = (
    r"(?:écri(?:t|vent|vait|vaient)|(?:imprim|indiqu|utilis|affich|not|gard|conserv|préfér|préfèr|mentionn|port|prononc"
    r"|orthographi|emplo[iy]|donn)"
    r"(?:e|ent|ait|aient)|di(?:t|sent|sait|saient)|li(?:t|sent|sait|saient)|inscri(?:t|vent|vait)|font|fait|faisaient)"
)
_NO_LINK = {
    "de": r"(?!(?:von|durch|an|über|für|bei|mit|in|aus|nach|gegen|um|dass|wie|zu|vor|unter)\b)",
    "fr": r"(?!(?:de|du|des|par|à|au|aux|sur|pour|chez|avec|en|dans|contre|que|vers|sous)\b)",
}
_WROTE = {
    code: regex.compile(rf"\b{verb}((?: {_NO_LINK[code]}[\w'\u2019-]+){{0,5}}),? {_Q}$")
    for code, verb in (("de", _DE_WRITE), ("fr", _FR_WRITE))
}
_WHO_WROTE = 40
"""Characters before the verb in which its subject may stand."""
_WROTE_ENDS = regex.compile(
    rf"{_CLOSED}(?:[.,;:!?)]|$| (?:en|jusqu['\u2019]en|bis|seit|depuis) (?:19|20)\d\d\b"
    r"| (?:statt|anstatt|anstelle|mit|ohne|oder|und nicht|nicht|geschrieben|aus|au lieu|plutôt|et non|ou|avec|sans|mais|pour)\b)"
)


def _writes(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    """`Deutsche Agenturen schreiben Klitschko.`, `on lit toujours Gorbatschow`: somebody who writes, and the word at the end."""
    if not _WROTE_ENDS.match(place.text, place.end):
        return False
    before = place.before(110).rpartition("\n")[2]
    said = _WROTE[language].search(before)
    who = vocabulary.group(f"writes-{language}")
    return said is not None and (
        who.near(said.group(1)) or who.near(before[max(0, said.start() - _WHO_WROTE) : said.start()])
    )


# Plokhy, Serhii: Chernobyl; Plokhy (Serhii), Chernobyl; Selenskyj, in: Foreign Affairs
_AUTHOR_AFTER = regex.compile(
    r",? \((?:Hg|Hrsg|Hgg|Ed|Eds|éd|éds|dir|coord|trad|Übers)\.\)|, [Ii]n: \p{Lu}"
    rf"|[ ,]+{_YEAR}[a-z]?, (?:S\.|p\.|pp\.|s\.) ?\d| \({_YEAR}[a-z]?\)|,? {_YEAR}[a-z]?[:;] ?\d"
    r"|, (?:\p{Lu}\.[ -]?)+,? (?:[«„»\u201c\"]|\p{Lu}\p{Ll}+ )|, \p{Lu}\.(?: ?\p{Lu}\.)*(?:/[^:\n]{2,60})?: \p{Lu}"
)
_AUTHOR_BEFORE = regex.compile(
    r"(?:\b(?:Hrsg|Hg|hrsg|hg|Übers|übers|trad|éd|dir)\. (?:v\.|von|par|de|fr\. (?:de|par)) (?:\p{Lu}[\p{L}.]* ?){0,2}"
    r"|\b(?:[Vv]gl|[Zz]it)\. (?:n\. |nach )?(?:auch |dazu )?|\b[Ss]iehe (?:auch |dazu )?|\b[Cc]f\. (?:aussi )?|\bEbd\.,? )$"
)
_PRESSES = (
    r"(?:London|Londres|New York|Paris|Berlin|München|Hamburg|Frankfurt(?: am Main| a\. ?M\.)?|Köln|Stuttgart|Leipzig|Wien"
    r"|Zürich|Göttingen|Wiesbaden"
    r"|Tübingen|Bielefeld|Darmstadt|Bonn|Heidelberg|Cambridge|Oxford|Princeton|New Haven|Chicago|Stanford|Toronto|Boston"
    r"|Bruxelles|Genève|Lausanne"
    r"|Montréal|Lyon|Grenoble|Toulouse|Rennes|Strasbourg|Arles|Moskau|Moscou|Moscow|Kiew|Kiev|Kyiv)"
)
_REFERENCE = regex.compile(
    r"\bS\. ?\d{1,4}(?:f{1,2}\b|[-\u2013]\d)|\b(?:Bd|Jg|Aufl|Anm|Kap|Nr)\. ?\d[^.\n]{0,40}\b(?:19|20)\d\d\b|\bHeft \d{1,3}\b"
    r"|\ba\. ?a\. ?O\.|\bISBN\b"
    rf"|, ?S\. ?\d{{1,4}}\b|\b[Ee]bd\.|\btrad\. (?:fr|de|par|it|angl|all)\.?|\((?:Hg|Hrsg|dir|éds?)\.\)|\bcoll\. «"
    rf"|[.,] ?{_PRESSES}(?:/\p{{Lu}}[\w ]+)?(?:: ?|, )\p{{Lu}}[\w .&'\u2019-]{{1,40}},? {_YEAR}\b"
    rf"|[.,] ?{_PRESSES}(?:/\p{{Lu}}[\w ]+)?(?:[:,] ?\p{{Lu}}[\w .&'\u2019-]{{1,40}})?,? {_YEAR}(?=[.;)]|$|, (?:S|p|pp)\.)"
    rf"|\b(?:vol|t|n)(?:\.|°|o) ?\d{{1,3}}[,(][^.\n]{{0,60}}\bpp?\. ?\d|\b{_YEAR}, pp?\. ?\d"
)


# Yeltsin, Boris, as in an index
_TURNED_ROUND = regex.compile(
    r", (\p{Lu}\p{L}+)(?: \p{Lu}\.| \p{Lu}\p{L}+(?=:))*(?:/[^:\n]{2,60})?(?:[,;:.)]|$)"
    r"| \((\p{Lu}\p{L}+)(?: [\p{L}. -]{1,20})?\), "
)


def cited(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    """A reference as German and French texts have it: `Plokhy, Serhii: Chernobyl, London: Allen Lane 2018, S. 12`."""
    if language not in LANGUAGES:
        return False
    if _AUTHOR_AFTER.match(place.text, place.end) and not place.headline:
        return True
    if _AUTHOR_BEFORE.search(place.before(40)):
        return True
    words = place.surroundings
    refers = _DIGIT.search(words) or any(said in words for said in _REFERRING)
    if refers and _REFERENCE.search(words):
        return True
    authors = _TURNED_ROUND.match(place.text, place.end), _BEGINS_WITH_AUTHOR.match(place.line)
    given = [author.group(1) or author.group(2) for author in authors if author is not None]
    return any(len(name) == 1 or vocabulary.group("given-name").has(name) for name in given)


_BEGINS_WITH_AUTHOR = regex.compile(
    r"\W*\p{Lu}[\p{L}'\u2019-]+(?:, (\p{Lu}\p{L}*)[\p{L}. -]{0,30}:| \((\p{Lu}\p{L}*)[\p{L}. -]{0,30}\),) \p{Lu}"
)
_DIGIT = regex.compile(r"\d")
_REFERRING = ("bd.", "trad.", "(Hg", "(Hrsg", "(dir", "(éd", "coll.", "a. a. O", "a.a.O", "ISBN")


_LONGEST_TITLE = 90
_WORD = regex.compile(r"[\p{L}\d][\p{L}\d'\u2019-]*")
_TO_WORK = 7
_SAID = regex.compile(r"[.!?;]\s")
_WORK_AFTER = regex.compile(r"[\s\u00a0]?[\"\u201d\u201c\u00bb\u00ab\u203a\u2039]?,? ((?:[\w'\u2019-]+ ?){1,5})")


def titled(place: Place, vocabulary: Vocabulary, language: str) -> bool:
    """A title in marks that a noun of works leads or follows, or a quotation in English: `die Serie »Chernobyl«`."""
    if language not in LANGUAGES:
        return False
    for start, end in place.quotations:
        inside = place.text[start:end].strip()
        if len(inside) > _LONGEST_TITLE or inside[-1:] in ".;" or not inside:
            continue
        if (
            reads_english(inside)
            or _other_words(inside, language)
            or _leads(place.text, start - 1, vocabulary, language)
        ):
            return True
        follows = _WORK_AFTER.match(place.text, end)
        if follows and " " in inside and _has_work(_WORD.findall(follows.group(1)), vocabulary, language):
            return True
    return False


def _other_words(quoted: str, language: str) -> bool:
    """Are there words that another language alone has, and none of this one: `Selenskyj bleibt hart`?"""
    words = _WORD.findall(quoted)
    told = [code for word in words if (code := common_words().languages.get(word.lower()))]
    if language in told:
        return False
    said = [word for n, word in enumerate(words) if not n or word.islower()]
    english = all(map(around.english, said)) and sum(len(word) > _SHORT for word in said) > 1  # Long live Kharkiv!
    return len(told) >= _ENOUGH or english


_ENOUGH = 1
_SHORT = 3


def _leads(text: str, mark: int, vocabulary: Vocabulary, language: str) -> bool:
    """Does a noun of works stand before a quotation mark, in the same clause and no colon between that leads speech?"""
    before = text[max(0, mark - 100) : mark].rpartition("\n")[2].rstrip("\u00a0 ")
    said = [*_SAID.finditer(before)]
    before = before[said[-1].end() :] if said else before
    words = _WORD.findall(before)
    if _SPEAKS.search(before):
        return False
    if before.endswith(":"):  # Sein neues Buch: »Moskau«
        return _has_work(words[-1:], vocabulary, language)
    return _has_work(words[-_TO_WORK:], vocabulary, language)


# In dem Magazin sagte er, dass »Kiew«; dans un entretien avec le magazine, il assure que « Kharkov tiendra »
_SPEAKS = regex.compile(
    r"\b(?:dass|ob|weil|sag(?:t|te|ten)|erklär(?:t|te|ten)|schreib(?:t|en)|schrieb(?:en)?|nenn(?:t|en)|nannte|betonte"
    r"|behaupte(?:t|te)|meinte|rief"
    r"|versichert(?:e)?|qu(?:e|['\u2019](?:il|elle|on|ils|elles|à|en)?)|dit|déclare|assure|affirme|explique|estime|promet"
    r"|juge|lance|écrit|répète"
    r"|(?:déclaré|assuré|affirmé|expliqué|estimé|promis|jugé|lancé|répété|évoqué))[\s,]*$"
    r"|\b(?:sagte|erklärte|schrieb|betonte|meinte|rief|versicherte) (?:er|sie|\p{Lu}\p{L}+)[\s,]*$"
    r"|\b(?:dass|qu(?:e|['\u2019](?:il|elle|on))|(?:il|elle) (?:a )?(?:dit|assure|assuré|affirme|affirmé|explique|expliqué"
    r"|estime|estimé))\b[^,]*$"
)


def _has_work(words: list[str], vocabulary: Vocabulary, language: str) -> bool:
    works = vocabulary.group(f"work-{language}")
    if language == "fr":
        return any(works.has(word) for word in words)
    ends = _endings(tuple(vocabulary.groups.get("work-de", ())))
    return any(word[:1].isupper() and ends.search(word.lower()) for word in words)


@lru_cache(maxsize=8)
def _endings(words: tuple[str, ...]) -> regex.Pattern[str]:
    """The last part of a compound, with an ending of its case: `Dokumentarfilms`, `Fernsehserien`."""
    return regex.compile(rf"(?:{'|'.join(map(regex.escape, map(str.lower, words)))})(?:e?s|en?|ern?|n)?$")
