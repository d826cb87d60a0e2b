"""Is a sentence of history, so that the name of a town is that of those days?

A year before 1950 tells it, or who was there then; where neither stands, words of former times do, unless the sentence speaks of
today as well.
"""

from __future__ import annotations

from textclean.names.entry import Entry
from textclean.names.place import Place
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex

LONG_AGO = regex.compile(
    r"\b(?i:in|by|since|until|before|after|of|from)\s(?:\p{Lu}\p{Ll}+\s)?1(?:[0-8]\d\d|9[0-4]\d)\b(?!-)"
    r"|\b[Tt]he 1[6-9]\d\d (?:mutiny|war|uprising|revolt|rebellion|revolution|siege|battle|treaty|famine|census|pogroms?|fire"
    r"|massacre|expedition|coup|edition|map)\b"
)
_YEAR_BESIDE = regex.compile(r", (?:1[0-8]\d\d|19[0-4]\d)\b")  # Kharkov, 1936
# the treaties of Tientsin and Peking
_PARTIES = regex.compile(
    r"\b(?:[Tt]reat(?:y|ies)|[Cc]onventions?|[Cc]ouncils?|[Cc]ongress(?:es)?|[Pp]eace) of \p{Lu}\w+(?:, \p{Lu}\w+)* and $"
)
# Prince Yuri of Kiev; no kings, for today's have countries
_RULER = regex.compile(
    r"\b(?:Grand )?(?:Prince|Princess|Duke|Duchess|Saint|St\.?|Hetman|Abbot"
    r"|Khan) (?:\p{Lu}\p{L}+ ){1,2}(?:the \p{Lu}\p{L}+ )?of $"
)
_REALM_AFTER = regex.compile(
    r", (?:the )?(?:U\.?S\.?S\.?R\b|Soviet Union|Russian Empire|Imperial Russia|British India|Austria-Hungary|Ottoman Empire)"
)  # addressed to Kiev, USSR
_THOSE_DAYS = regex.compile(r"\b(?:[Ii]n|[Oo]f) those (?:days|years|times)\b")
_YEAR_IN_BRACKETS = regex.compile(r"\((?:c\. ?|ca\. ?)?(?:1[0-8]\d\d|19[0-4]\d)(?: \p{Ll}+)?\)")  # (1931 fare)
# Fodor's Rangoon 1938 is rare
_YEAR_OF_IT = regex.compile(r" \(?(?:1[0-8]\d\d|19[0-4]\d)\)?(?=[.,;:)]|$|\s(?:is|was|has|had)\b)")
_YEAR_FIRST = regex.compile(r"\b(1(?:[0-8]\d\d|9[0-8]\d|99[01])) $")  # the 1907 Tiflis bank robbery
_EVENTS = (
    "battle|siege|sack|massacre|pogroms?|robbery|heist|conference|congress|treaty|accords?|agreements?|pact|protocols?"
    "|convention|declaration|armistice|incident|mutiny|uprising|revolt|rebellion|riots|expedition|raids?|trials?|manifesto"
    "|decrees?|earthquake|famine|fire|bombings?|disaster"
)
_EVENT_OF = regex.compile(rf"\b(?i:{_EVENTS}) of $")
# the Alma-Ata Declaration of 1991
_ITS_EVENT = regex.compile(rf"(?: [\p{{Ll}}\p{{Lu}}][\w-]+)? (?i:{_EVENTS})\b( (?:of|in) 19(?:[5-8]\d|9[01])\b)?")
_STILL_CALLED_SO = regex.compile(r"\b19(?:[5-8]\d|9[01])\b")
_OLD_YEAR = regex.compile(r"\b1(?:[0-8]\d\d|9[0-4]\d)\b")
_YEAR_LAST = regex.compile(r", (?:1[0-8]\d\d|19[0-4]\d)\.?$")  # Goods made in Canton and Rangoon, 1902
# The Mongols sacked Kiev in 1240: a year, not a number of something. Of all names of places, not of former ones alone
_YEAR_OF_OLD = regex.compile(
    r"\b(?i:in|by|since|until|before|after|of|from)\s(?:\p{Lu}\p{Ll}+\s)?19[0-4]\d\b(?!-)"
    r"|(?:^|[.!?]\s)In 1[0-8]\d\d\b"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2},? )?"
    r"1(?:[0-8]\d\d|9[0-4]\d)\b"
    r"|\b[Bb]etween 1(?:[0-8]\d\d|9[0-4]\d) and 1(?:[0-8]\d\d|9[0-4]\d)\b"
    r"|\b(?i:in|of|from|during) 19[0-4]\d[-\N{EN DASH}/](?:19)?\d\d\b"
    r"|\b(?i:in|by|since|until|before|after|from|around)\s(?:\p{Lu}\p{Ll}+\s|AD\s|the year\s|about\s|around\s|circa\s)?"
    r"(?:1[0-8]|[89])\d\d"
    r"(?=[.,;:)]|$|\s(?:and|the|when|after|to|but|it|in|at|with|as|was|were|he|they|on|under|for)\b)"
)

_DECADE = regex.compile(r"\b(?i:in|during|of|by|from|until) the (?:early |late |mid-)?1(?:[0-8]\d|9[0-3])0s\b")
_FOUNDED = regex.compile(
    r"\b(?:founded|refounded|burned down|put to the torch|besieged and took) $"
)  # Catherine founded Odessa
_BORN = regex.compile(r"\b(?:born|died) in $")
# Nicholas the First, Sigismund III; not Charles III or John Paul II
_REGNAL = regex.compile(
    r"\b\p{Lu}\p{Ll}+ the (?:First|Second|Third|Fourth|Great|Terrible|Wise|Bold|Brave|Conqueror|Impaler|Fair|Pious|Cruel"
    r"|Lame|Magnificent)\b"
    r"|\bhetmans?\b|\b(?:Nicholas|Alexander|Catherine|Peter|Paul|Ivan|Frederick|Wilhelm|Louis|Henry|Edward|James|Napoleon"
    r"|Sigismund|Casimir"
    r"|Boleslaw|Stephen|Selim|Mehmed|Murad|Ahmed|Gustav|Maximilian|Leopold|Joseph) (?:I|II|III|IV|V|VI|VII|VIII)\b"
)
_RECENT = regex.compile(r"\b(?:19[5-9]\d|20\d\d)\b")
_NEAR_SENTENCES = 250
"""Characters before a sentence in which a year or a person of history may stand that the sentence goes on about."""
_HINTS = 2


_FOUGHT = regex.compile(
    r"\b(?:fall|sieges?|battles?|defen[cs]e|capture|loss|liberation|occupation|bombardment|bombing|shelling|blockade|storming"
    r"|encirclement|evacuation|defenders|massacre|sack) of $|\b[Bb]attles? for $"
)
_EVENT = regex.compile(
    r"\b(?:after|since|before|during|despite|[Tt]he) (?:the )?(?:fall|siege|battle) of $"
    r"|\b(?:[Aa]près|[Dd]epuis|[Aa]vant|[Pp]endant|[Mm]algré|[Dd]urant|[Dd]ès) (?:la chute|le siège|la bataille) d(?:e "
    r"|['\u2019])$"
    r"|\b(?:[Nn]ach|[Ss]eit|[Vv]or|[Ww]ährend|[Tt]rotz) (?:dem|des|der) (?:Fall(?:e?s)?|Belagerung|Schlacht) (?:von|um) $"
)
_NEWS = regex.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last) (?:week|month|year|spring|summer|autumn|winter)|yesterday"
    r"|overnight|drones?|missiles?|glide bombs|air ?strikes?|Ukrainian (?:troops|forces|army)|20[12]\d"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|(?:la semaine|l['\u2019]année|le mois) derni(?:er|ère)"
    r"|(?i:un|deux|trois|quatre|cinq) ans après|(?:armée|troupes|forces) ukrainiennes?"
    r"|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|gestern|vergangene[rn]? (?:Woche|Jahr|Monat)|Drohnen|Raketen"
    r"|(?i:ein|zwei|drei|vier|fünf) Jahre? nach|ukrainische[nr]? (?:Truppen|Armee|Streitkräfte))\b"
)
_RETOLD = regex.compile(
    r"\b(?:[Hh]istor|re-?enact|museum|musée|Museum|anniversar|lectur|book|exhibit|memoir|veteran|novel|film|archive|commemorat)"
)


def of_today(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Is what happened to a place news, and no name of history: `the fall of Kharkov on Sunday`, `the siege of Marioupol`?"""
    before, sentence = place.before(30), place.sentence
    if _FOUGHT.search(before) and entry.form("en") in vocabulary.groups.get("fought-over-today", ()):
        return not LONG_AGO.search(sentence)
    return bool(_EVENT.search(before) and _NEWS.search(sentence) and not _RETOLD.search(sentence))


def told(place: Place, vocabulary: Vocabulary, *, former: bool) -> bool:
    """Does the sentence speak of a time when the place had the name that stands there?"""
    sentence = place.sentence
    before = place.before(60)
    if _PARTIES.search(before) or (before.endswith(" of ") and _RULER.search(before)):
        return True
    if _REALM_AFTER.match(place.text, place.end) or _of_an_event(place, before, former=former):
        return True
    if (
        _YEAR_BESIDE.match(place.text, place.end)
        or _YEAR_OF_IT.match(place.text, place.end)
        or _YEAR_LAST.search(sentence, max(0, len(sentence) - 8))
    ):
        return True
    if (
        _YEAR_OF_OLD.search(sentence)
        or ("(" in sentence and _YEAR_IN_BRACKETS.search(sentence))
        or (former and (LONG_AGO.search(sentence) or (" those " in sentence and _THOSE_DAYS.search(sentence))))
    ):
        return True
    return vocabulary.group("history-near").near(sentence) or _narrated(place, vocabulary, former=former)


def _of_an_event(place: Place, before: str, *, former: bool) -> bool:
    """Is it in the name of an event: `the 1907 Tiflis bank robbery`, `the Alma-Ata Declaration of 1991`? Former names lasted
    longer than those of history."""
    first, its_event = _YEAR_FIRST.search(before), _ITS_EVENT.match(place.text, place.end)
    if first and (first.group(1) < _TODAY or (former and its_event)):
        return True
    if not its_event and not _EVENT_OF.search(before):
        return False
    if _OLD_YEAR.search(place.sentence):
        return True
    return former and (bool(its_event[1]) if its_event else _STILL_CALLED_SO.search(place.sentence) is not None)


_TODAY = "1950"


def _narrated(place: Place, vocabulary: Vocabulary, *, former: bool) -> bool:
    """Is it history told without a year: `Macartney refused to kowtow in Peking`, `merchants took silk from Smyrna to Kiev`?"""
    sentence = place.rest_of_sentence  # the name may be an old one itself
    if _FOUNDED.search(place.before(20)):
        return True
    hints = vocabulary.group("history-hint").count(sentence)
    lives = not former and _BORN.search(
        place.before(12)
    )  # a life is told with the towns of today: Tolstoy was born in Kyiv
    sure = (
        bool(_REGNAL.search(sentence) or _DECADE.search(sentence))
        or vocabulary.group("history-sure").near(sentence)
        or (not lives and vocabulary.group("history-people").near(sentence))
    )
    if not sure and hints < _HINTS and not (hints and _after_history(place, vocabulary)):
        return False
    today = sentence.replace("Said", "")  # Port Said is not said
    return not (vocabulary.group("present-near").near(today) or _RECENT.search(sentence))


def _after_history(place: Place, vocabulary: Vocabulary) -> bool:
    """Does the sentence go on after one of history?"""
    start = place.sentence_span[0]
    before = place.text[max(0, start - _NEAR_SENTENCES) : start]
    if _RECENT.search(before) or vocabulary.group("present-near").near(before):
        return False
    return any(
        (
            LONG_AGO.search(before),
            *(vocabulary.group(name).near(before) for name in ("history-near", "history-sure", "history-people")),
        )
    )
