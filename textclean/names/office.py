"""Does an office before a surname say whose it is, though the text never names the person in full: `President Aliev`,
`le président syrien al-Sharaa`, `General Gerasimov`?"""

from __future__ import annotations

from textclean.names.entry import Entry
from textclean.names.place import Place
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex

_OTHER_RANK = (
    r"(?<!\b(?:Attorney|Surgeon|Secretary|Director|Inspector|Prosecutor|Governor|Consul|Adjutant|Postmaster|Solicitor|Auditor"
    r"|Major|Maj\.?|Brigadier"
    r"|Brig\.?|Colonel|Col\.?|Lieutenant|Lt\.?|[Pp]rocureure?|[Ss]ecrétaire|[Dd]irect(?:eur|rice)|[Gg]ouverneur|[Cc]onsul"
    r"|[Ii]nspecteur"
    r"|[Cc]ommissaire|[Aa]vocat)[ -])"
)
# a general with as many stars as any; what he heads may follow in French
_GENERAL = regex.compile(
    rf"\b{_OTHER_RANK}(?:Generals?|generals?|Gen\.?|Army General|[Gg]énéral|Gén\.|Armeegeneral|Viersternegeneral"
    rf"|Generalstabschef|Armeechef|Oberbefehlshaber"
    r"|Geheimdienstchef|Militärgeheimdienstchef|(?:[Aa]rmy|[Mm]ilitary|[Ss]py|(?:[Mm]ilitary )?[Ii]ntelligence) [Cc]hief"
    r"|[Cc]hief of (?:the )?[Gg]eneral [Ss]taff"
    r"|[Cc]ommander[ -]in[ -][Cc]hief|[Tt]op commander|[Cc]hef d['\u2019]état-major|[Cc]ommandant en chef"
    r"|[Cc]hef du renseignement(?: militaire)?)"
    r"(?: (?:russe|ukrainien))? $"
)
_LIEUTENANT_GENERAL = regex.compile(
    r"\b(?:(?:Lieutenant|Lt\.?)[ -]Gen(?:eral|\.)?|Generalleutnant|[Gg]énéral de corps d['\u2019]armée) $"
)
_SHORT_RANK = regex.compile(r"\b(?:Lt\. )?Gen\. $")
_OLD_WAR = regex.compile(r"\b(?:1[0-8]\d\d|19[0-4]\d)\b")
# the Syrian president, le président syrien
_HEADS = regex.compile(
    r"\b((?:North |South )?\p{Lu}\p{L}+) (?:interim |transitional )?(?:president|prime minister|premier|foreign minister"
    r"|defen[cs]e minister|strongman|dictator) $"
)
_HEADS_FR = regex.compile(
    r"\b(?:[Pp]résident|[Pp]résidente|[Pp]remier ministre|[Pp]remière ministre|[Mm]inistre (?:des Affaires étrangères"
    r"|de la Défense|de l['\u2019]Intérieur|des Finances)"
    r"|[Cc]hef de l['\u2019][Éé]tat|[Cc]hef de la diplomatie|[Dd]irigeant|[Dd]ictateur)(?: par intérim| intérimaire"
    r"| de transition)? ([\p{L}-]+) $"
)
_AT_WAR = frozenset(("uk", "ru"))  # home-uk has the words of both
_STATE = regex.compile(
    r"(?<![-\w])(?<![Vv]ice )(?:[Pp]resident|[Ll]eader|(?:Interims|Übergangs|Staats)?[Pp]räsident(?:en)?|Staatschef|Machthaber"
    r"|[Pp]résident(?: par intérim| intérimaire| de transition)?(?: \p{Ll}[\p{Ll}-]+)?) $"
)


def told(place: Place, entry: Entry, vocabulary: Vocabulary, language: str) -> bool:
    """Does an office directly before the surname say that the person of the entry is meant?"""
    if vocabulary.group("high-office").before(place.text, place.start):
        return True
    before = place.before(90)
    heads = (_HEADS_FR if language == "fr" else _HEADS).search(before)
    if heads is not None and vocabulary.group("demonym").has_phrase(heads.group(1)):
        return True
    return _commands(place, entry, vocabulary)


def _commands(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """A general of today's war: one by `roles` of the entry, in a line that speaks of his country."""
    fits = _GENERAL if "general" in entry.roles else None
    if fits is None:
        return False
    before = place.before(60)
    ranked = fits.search(before) or ("lieutenant general" in entry.roles and _LIEUTENANT_GENERAL.search(before))
    if not ranked or _OLD_WAR.search(place.line):
        return False
    if _SHORT_RANK.search(before):  # the desks of today write Gen., memoirs the whole word
        return True
    return not _AT_WAR.isdisjoint(entry.native) and vocabulary.words(("home-uk", "war-near")).near(place.line)


def heads_state(place: Place) -> bool:
    """Is the surname that of a head of state, which few of a surname are: not `Vice President al-Sharaa`?"""
    return _STATE.search(place.before(60)) is not None
