"""Dates that stand alone on a line, and what the lines around them say: published, updated, a weekday, a time, a time zone.

Only a full date counts: no year, no date. Where day and month can't be told apart (03/04/2022 in English, where Britain and
America disagree) nothing is read and the line is left; other languages write the day first.

Source of the knowledge: the names of the months in the Unicode CLDR; the forms of date lines in the pages of newspapers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from textclean import structure
from textclean.fixers.base import Context, Field, Found

MOST_CHARS = 120
"""A longer line is no date line."""
MOST_STAMPS = 2
"""A page is published once and says once when it was updated; more labelled dates than that are a log or a live blog."""

_MONTHS = """
january february march april may june july august september october november december
jan feb mar apr may jun jul aug sep oct nov dec
_ _ _ _ _ _ _ _ sept _ _ _
januar februar märz april mai juni juli august september oktober november dezember
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
januari februari maart april mei juni juli augustus september oktober november december
januari februari maret april mei juni juli agustus september oktober november desember
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november december
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
ledna února března dubna května června července srpna září října listopadu prosince
január február március április május június július augusztus szeptember október november december
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
януари февруари март април май юни юли август септември октомври ноември декември
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
_ _ mär apr mai jun jul aug sep okt nov dez
janv févr mars avr mai juin juil août sept oct nov déc
ene feb mar abr may jun jul ago sep oct nov dic
gen feb mar apr mag giu lug ago set ott nov dic
jan fev mar abr mai jun jul ago set out nov dez
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
"""


def _month_table() -> Mapping[str, int]:
    rows = (row.split(" ") for row in _MONTHS.strip().split("\n"))
    return MappingProxyType({name: i for row in rows for i, name in enumerate(row, 1) if name != "_"})


MONTHS: Mapping[str, int] = _month_table()
"""Name of a month, in small letters and in the case it has in dates -> 1 to 12."""

_MONTH = r"[^\W\d_]{3,12}"  # looked up afterwards
_WEEKDAY = (
    r"(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:r(?:s)?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners"
    r"|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
    r"|(?:luned|marted|mercoled|gioved|venerd)ì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?"
    r"|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понеділок|вівторок|середа|четвер"
    r"|п.ятниця|субота|неділя"
    r"|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|pazartesi|salı|çarşamba|perşembe"
    r"|cuma(?:rtesi)?|pazar"
    r"|ال(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد)|(?:星期|周|週)[一二三四五六日天])(?!\w)"
)
_ZONE = (
    r"(?:(?:GMT|UTC)(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?|[ECMP][SD]?T|Eastern(?: Time)?|BST|IST|CES?T|EES?T"
    r"|WES?T|MSK|AES?T|AEDT"
    r"|ACST|AWST|NZ[SD]T|[JKHSP]KT|JST|KST|SGT|WIB|SAST|WAT|EAT|local time|hrs|hours|Uhr|Z|[+-]\d\d:?\d\d)(?!\w)"
)
_TIME = r"\d{1,2}(?:[:.]\d\d){1,2}(?:\.\d+)?(?:\s?[ap]\.?\s?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|\d{1,2}(?=\sUhr\b)"
_LABEL = (
    r"(?P<label>(?:first |originally )?(?P<new>published|posted|publication date|date|veröffentlicht"
    r"|publiziert|erschienen|erstellt|publié"
    r"|publicado|pubblicato|opublikowano|data publikacji|опубліковано|опубликовано|yayınlanma(?: tarihi)?"
    r"|نشر|تاريخ النشر|发布时间|发表于|發布時間)"
    r"|(?:last |zuletzt |dernière |última |ultimo )?(?P<old>updated?|modified|aktualisiert|stand"
    r"|mis à jour|mise à jour|actualizado|actualización"
    r"|aggiornato|aggiornamento|atualizado|aktualizacja|оновлено|обновлено|güncelle(?:me|ndi)(?: tarihi)?"
    r"|آخر تحديث|更新时间|更新於)(?: date)?)"
    r"(?!\w)(?: on| at| am| le| el| il| em| dnia)?\s?[:：]?"
)
_DATE = (
    r"(?P<y1>\d{4})-(?P<m1>\d\d?)-(?P<d1>\d\d?)|(?P<y2>\d{4})/(?P<m2>\d\d?)/(?P<d2>\d\d?)"
    r"|(?P<a>\d{1,2})(?P<mark>[./-])(?P<b>\d{1,2})(?P=mark)(?P<y3>\d{4})"
    rf"|(?P<d4>\d{{1,2}})(?:st|nd|rd|th|er|\.|\xba)?[ -]?(?:(?:of|de|do)\s)?(?P<n4>{_MONTH})"
    r"\.?,?[ -]?(?:(?:de|del)\s)?(?P<y4>\d{4})"
    rf"|(?P<n5>{_MONTH})\.?\s?(?P<d5>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s?|\s)(?P<y5>\d{{4}})"
    r"|(?P<a7>\d{1,2})/(?P<b7>\d{1,2})/(?P<y7>\d\d)(?=,?\s\d{1,2}:\d\d)"
    r"|(?P<y6>\d{4})\s?[年년]\s?(?P<m6>\d{1,2})\s?[月월]\s?(?P<d6>\d{1,2})\s?[日일]"
)
_AGO = r"(?:an?|\d{1,3}) (?:min(?:ute)?|hour|day|week|month)s? ago"
_FILLER = r"(?:at|on|le|am|um|alle|ore|às|as|a las|godz\.?|об|о|в|saat|à|г\.|года|р\.|року|r\.)(?!\w)|T(?=\d)"
# A year and a time may stand close together: `Nov 20 20194:29 AM`.
TOKEN = re.compile(
    rf"\s*(?:{_LABEL}|(?P<date>{_DATE})(?!\d(?!\d?:\d\d))|(?P<time>{_TIME})(?!\d)|(?P<zone>\(?{_ZONE}\)?)"
    rf"|(?P<weekday>{_WEEKDAY}\.?)"
    rf"|(?P<ago>{_AGO})|(?P<filler>{_FILLER})|(?P<join>--|[-,;|/@()\N{{EN DASH}}\N{{EM DASH}}\N{{BULLET}}\N{{MIDDLE DOT}}]))",
    re.IGNORECASE,
)

_DAY_FIRST_LANGUAGES = "bg cs da de el es et fi fr hr id it lt lv mk nl no pl pt ro ru sk sl sq sr sv tr uk vi"
_DAY_FIRST = frozenset(_DAY_FIRST_LANGUAGES.split())


class Stamp(NamedTuple):
    """A date on a line of nothing else: `kind` is `published`, `updated` or empty, `iso` is empty where the date is ambiguous."""

    kind: str
    iso: str
    start: int
    end: int


def stamps(line: str, language: str = "") -> tuple[Stamp, ...]:
    """The dates of a line that says nothing else; empty where it says more, or no full date. Spans are code points of `line`.

    >>> [s.iso for s in stamps("Updated 5:03 pm ET, Mon October 14, 2019")]
    ['2019-10-14']
    >>> stamps("On March 3, 2022 the bridge was closed."), stamps("12 March")
    ((), ())
    """
    if len(line) > MOST_CHARS or not any(c.isdigit() for c in line):
        return ()
    out: list[Stamp] = []
    at, kind = 0, ""
    bare = line.rstrip()
    while at < len(bare):
        token = TOKEN.match(bare, at)
        if token is None or (
            token.end() < len(bare) and bare[token.end() - 1].isalpha() and bare[token.end()].isalpha()
        ):
            return ()
        if not out and not kind and token["filler"] and token["filler"].lower() in ("on", "at", "um", "am"):
            return ()  # `On March 3, 2022` is a heading
        if token["label"]:
            kind = "published" if token["new"] else "updated"
        elif token["date"]:
            iso = _iso(token, language)
            if iso is None:
                return ()
            out.append(Stamp(kind, iso, *token.span("date")))
        at = token.end()
    return tuple(out)


def _iso(token: re.Match[str], language: str) -> str | None:
    """ISO date of a token, empty where day and month can't be told apart, None where there is no such day."""
    if token["mark"] or token["y7"]:
        first, second, year = (int(token[n] or token[m]) for n, m in (("a", "a7"), ("b", "b7"), ("y3", "y7")))
        year += 0 if year > 99 else 2000  # `11/18/19 11:04 PM`: pages have no older ones
        if first <= 12 and second <= 12 and first != second and language not in _DAY_FIRST:
            return "" if _day(year, first, second) else None
        day, month = (first, second) if second <= 12 else (second, first)
        return _day(year, month, day)
    for n in "12456":
        if token["y" + n]:
            month = int(token["m" + n]) if n in "126" else MONTHS.get(token["n" + n].lower(), 0)
            return _day(int(token["y" + n]), month, int(token["d" + n]))
    return None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat() if 1600 <= year <= 2199 else None
    except ValueError:
        return None


def _dated_lines(text: str, language: str) -> Iterator[tuple[int, int, tuple[Stamp, ...]]]:
    """Start, end and stamps of every date line; spans of the stamps are those of the line."""
    start = 0
    for line in text.split("\n"):
        if 6 <= len(line) <= MOST_CHARS and (found := stamps(line, language)):
            yield start, start + len(line), found
        start += len(line) + 1


def date_lines(text: str, context: Context) -> list[Found]:
    """Date lines of the head, and labelled ones of the tail: the line goes, `date` is the day of publication in ISO form.

    Spared: lines that also say something else; ambiguous dates; and every unlabelled date as soon as the text has two
    different ones, because then it is a diary, a timetable or a log.
    """
    lines = list(_dated_lines(text, context.language))
    if not lines:
        return []
    bare = {stamp.iso for _, _, found in lines for stamp in found if not stamp.kind}
    told = {stamp.iso for _, _, found in lines for stamp in found if stamp.kind}
    head, tail = structure.head_span(text), structure.tail_span(text)
    taken = []
    for start, end, found in lines:
        labelled = any(stamp.kind for stamp in found)
        at_end = start < head.end or (labelled and start >= tail.start)
        single = len(told) <= MOST_STAMPS if labelled else len(bare) == 1
        if at_end and single and all(stamp.iso for stamp in found) and not _among_headers(text, start, end):
            taken.append((start, end, found))
    fresh = any(stamp.kind != "updated" for _, _, found in taken for stamp in found)
    return [
        Found(start, end, "", tuple(_field(start, s) for s in found if s.kind != "updated" or not fresh))
        for start, end, found in taken
    ]


_HEADER = re.compile(
    r"(?:From|To|Cc|Bcc|Subject|Sender|Reply-To|Message-I[Dd]|Received|MIME-Version|Content-[A-Z][\w-]+"
    r"|X-[\w-]+): ?\S"
)


def _among_headers(text: str, start: int, end: int) -> bool:
    """Is it one line of the header of an e-mail?"""
    above = text.rfind("\n", 0, max(0, start - 1)) + 1
    return bool((start and _HEADER.match(text, above)) or _HEADER.match(text, end + 1))


def _field(start: int, stamp: Stamp) -> Field:
    return Field("date", stamp.iso, start + stamp.start, start + stamp.end)


def ambiguous_dates(text: str, context: Context) -> list[Found]:
    """Date lines of the head whose day and month can't be told apart: nothing changes, the date is found."""
    head = structure.head_span(text)
    return [
        Found(start + s.start, start + s.end, text[start + s.start : start + s.end])
        for start, _, found in _dated_lines(text[: head.end], context.language)
        for s in found
        if not s.iso
    ]
