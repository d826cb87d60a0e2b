"""Lines that say when a page was updated, without a full date: `Updated an hour ago`, `Updated at 1:23 p.m.`

Source of the knowledge: the lines above and below the stories of news pages.
"""

from __future__ import annotations

from textclean.fixers.base import Context, Found, trigger_lines
from textclean.fixers.rows import prose_range, rows
from textclean.patterns import regex
from textclean.structure import LineKind
from textclean.text.search import quick_look

MOST_CHARS = 80
MOST_STAMPS = 4
"""More such lines than these are a live blog."""

_LABEL = (
    r"(?:(?:last|first|originally)\s)?(?:updated?|posted|published|modified)(?:\s(?:on|at))?\s?:?"
    r"|(?:zuletzt\s)?aktualisiert(?:\sam|\sum)?\s?:?|ver\xf6ffentlicht(?:\sam)?\s?:?"
    r"|publi\xe9(?:\sle|\s\xe0)?\s?:?|mis\s\xe0\sjour(?:\sle|\s\xe0)?\s?:?|actualizado(?:\sa\slas)?\s?:?"
    r"|publicado(?:\sa\slas|\sem)?\s?:?|aggiornato(?:\salle)?\s?:?|atualizado(?:\sem|\s\xe0s)?\s?:?"
    r"|aktualizacja\s?:?|\u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u043e(?:\s\u0432)?\s?:?"
    r"|\u043e\u043d\u043e\u0432\u043b\u0435\u043d\u043e(?:\s\u043e)?\s?:?|g\xfcncellendi\s?:?"
)
_AGO = (
    r"(?:(?:about|over|almost)\s)?(?:an?|one|\d{1,3})\+?\s?(?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?"
    r"|hours?|days?|weeks?|months?|years?|[mhd])\sago|yesterday|today|just\snow"
    r"|vor\s(?:einer|einem|\d{1,2})\s(?:Minuten?|Stunden?|Tag(?:en)?)|il\sy\sa\s\d{1,2}\s(?:minutes?"
    r"|heures?|jours?)|hace\s\d{1,2}\s(?:minutos?|horas?|d\xedas?)|\d{1,2}\s(?:minuti|ore|giorni)\sfa"
    r"|h\xe1\s\d{1,2}\s(?:minutos?|horas?|dias?)|\d{1,2}\s(?:godz\.?|godzin[y\u0119]?|dni|minut)\stemu"
    r"|\d{1,2}\s(?:\u043c\u0438\u043d\w{0,3}|\u0447\u0430\u0441\w{0,2}"
    r"|\u0434\u043d\w{1,2})\s\u043d\u0430\u0437\u0430\u0434"
    r"|\d{1,2}\s(?:\u0445\u0432\w{0,6}|\u0433\u043e\u0434\w{0,3}"
    r"|\u0434\u043d\w{1,2})\s\u0442\u043e\u043c\u0443|\d{1,2}\s(?:dakika|saat|g\xfcn)\s\xf6nce"
    r"|(?:\u0645\u0646\u0630|\u0642\u0628\u0644)\s\d{1,2}\s(?:\u062f\u0642\u064a\u0642\u0629|\u062f\u0642\u0627\u0626\u0642|\u0633\u0627\u0639\u0629|\u0633\u0627\u0639\u0627\u062a|\u064a\u0648\u0645\u0627|\u0623\u064a\u0627\u0645|\u064a\u0648\u0645)"
    r"|\d{1,2}\s?(?:\u5206\u949f|\u5c0f\u65f6|\u5929)\u524d"
)
_CLOCK = r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?"
_DAY = (
    r"(?:[a-z\u0430-\u044f\xe0-\xff]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?"
    r"|\d{1,2}\.?\s[a-z\u0430-\u044f\xe0-\xff]{3,9}\.?)"
)
_ZONE = r"\(?(?:[ecmp][sd]?t|gmt|utc|bst|ist|cet|cest|msk|uhr|hrs?|local\stime|eastern)\)?"
_MORE = (
    rf"(?:[\s,;|@]*(?:(?:at|um|\xe0|alle|{_AGO}|{_CLOCK}|{_ZONE}|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?)\b\.?))"
    r"{0,6}[\s;,.|]*"
)
_LINE = regex.compile(
    rf"(?i)(?:(?P<label>{_LABEL})\s*)?(?:(?P<ago>{_AGO})|(?P<clock>{_CLOCK})|(?P<day>{_DAY})(?=[\s,;.]|$))?{_MORE}"
)
STAMP = rf"(?i)(?:(?:{_LABEL})\s*(?:{_CLOCK}|{_DAY})|(?:(?:{_LABEL})\s*)?(?:{_AGO})){_MORE}"
"""What every stamp is as a whole line."""
QUICK = regex.compile(
    r"(?im)^[^\n]{0,12}(?:updated?|posted|published|modified|aktualisiert|mis \xe0 jour|publi|actualizado"
    r"|aggiornato|atualizado|\u043e\u0431\u043d\u043e\u0432\u043b|\u043e\u043d\u043e\u0432\u043b"
    r"|aktualizacja|g\xfcncel)\b?|ago$|(?:vor|il y a|hace|h\xe1) (?:\d|ein)| fa$"
    r"|\u043d\u0430\u0437\u0430\u0434$|\u0442\u043e\u043c\u0443$|temu$|\xf6nce$|\u524d$|^(?:\u0645\u0646\u0630|\u0642\u0628\u0644)"
)


def update_stamps(text: str, context: Context) -> list[Found]:
    """Stamps without a full date above the first prose of a text and below the last: the lines go.

    Spared: lines that say more, times without a word such as Updated (a live blog, a timetable), texts with many stamps.

    >>> text = "The ferry is late\\nUpdated at 1:23 p.m.\\nIt came into port at seven on Monday."
    >>> text += "\\nNobody on board had minded that at all."
    >>> [text[f.start : f.end] for f in update_stamps(text, Context())]
    ['Updated at 1:23 p.m.']
    """
    lines = ((start, line.strip()) for start, line in trigger_lines(text, context))
    stamped = {start for start, words in lines if len(words) <= MOST_CHARS and _LOOK(words) and _is_stamp(words)}
    if not stamped or not QUICK.search(text):
        return []
    found = rows(text)
    first, last = prose_range(found)
    if last <= first:
        return []
    hits = [number for number in found.at(stamped) if found.kinds[number] is LineKind.SHORT]
    if len(hits) > MOST_STAMPS:
        return []
    return [Found(found.starts[n], found.ends[n], "") for n in hits if n < first or n > last]


_LOOK = quick_look(rf"^\s*(?:{STAMP})\s*$")


def _is_stamp(words: str) -> bool:
    match = _LINE.fullmatch(words)
    return match is not None and bool(match["ago"] or (match["label"] and (match["clock"] or match["day"])))
