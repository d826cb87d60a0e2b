"""Dates that stand alone on a line, and what the lines around them say: published, updated, a weekday, a time, a time zone.

Only a full date counts: no year, no date. The words of a date are found here and read in `days`. Where day and month can't be
told apart (03/04/2022 in English, where Britain and America disagree) nothing is read and the line is left.

Source of the knowledge: the forms of date lines in the pages of newspapers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from textclean import structure
from textclean.fixers import days
from textclean.fixers.base import Context, Field, Found, trigger_lines
from textclean.patterns import re
from textclean.text.large import lines_of, remembered

MOST_CHARS = 120
"""A longer line is no date line."""
MOST_STAMPS = 2
"""A page is published once and says once when it was updated; more labelled dates than that are a log or a live blog."""

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
_TIME = (
    r"\d{1,2}(?:[:.]\d\d){1,2}(?:\.\d+)?(?:\s?[ap]\.?\s?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?"
    r"|\d{1,2}(?=\sUhr\b)|\d{1,2}\s?h(?:\s?\d\d)?(?!\w)"
)
_LABEL = (
    r"(?P<label>(?:first |originally )?(?P<new>published|posted|publication date|date|veröffentlicht"
    r"|publiziert|erschienen|erstellt|publié"
    r"|publicado|pubblicato|opublikowano|data publikacji|опубліковано|опубликовано|yayınlanma(?: tarihi)?"
    r"|نشر|تاريخ النشر|发布时间|发表于|發布時間)"
    r"|(?:last |zuletzt |dernière |última |ultimo )?(?P<old>updated?|modified|aktualisiert|stand"
    r"|mis à jour|mise à jour|actualizado|actualización"
    r"|aggiornato|aggiornamento|atualizado|aktualizacja|оновлено|обновлено|güncelle(?:me|ndi)(?: tarihi)?"
    r"|آخر تحديث|更新时间|更新於)(?: date)?)"
    r"(?!\w)(?: on| at| am| le| el| il| em| dnia|\sفي)?\s?[:：]?"
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


class Stamp(NamedTuple):
    """A date on a line of nothing else: `kind` is `published`, `updated` or empty, `iso` is empty where the date is ambiguous."""

    kind: str
    iso: str
    start: int
    end: int


NUMBERS = re.compile(r"\d{4}|\d/\d")
"""A year, or two numbers of a date: where neither is, there is no full date in any language."""
_DIGIT = re.compile(r"\d")


@remembered(4096)  # several rules ask about the same lines
def stamps(line: str, language: str = "") -> tuple[Stamp, ...]:
    """The dates of a line that says nothing else; empty where it says more, or no full date. Spans are code points of `line`.

    >>> [s.iso for s in stamps("Updated 5:03 pm ET, Mon October 14, 2019")]
    ['2019-10-14']
    >>> stamps("On March 3, 2022 the bridge was closed."), stamps("12 March")
    ((), ())
    """
    if len(line) > MOST_CHARS or not _DIGIT.search(line):
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
    found = days.read(token["date"], language, year_first=any(token[f"y{form}"] for form in "126"))
    return None if not found else "" if len(found) > 1 else found[0].isoformat()


def _dated_lines(text: str, context: Context) -> Iterator[tuple[int, int, tuple[Stamp, ...]]]:
    """Start, end and stamps of every date line; spans of the stamps are those of the line."""
    for start, line in trigger_lines(text, context):
        if 6 <= len(line) <= MOST_CHARS and NUMBERS.search(line) and (found := stamps(line, context.language)):
            yield start, start + len(line), found


def date_lines(text: str, context: Context) -> list[Found]:
    """Date lines of the head, and labelled ones of the tail: the line goes, `date` is the day of publication in ISO form.

    Spared: lines that also say something else; ambiguous dates; an unlabelled date below the first prose, which heads what
    follows, and a labelled one over a sentence at the end of the text; every unlabelled date as soon as the text has two
    different ones, because then it is a diary, a timetable or a log.
    """
    lines = list(_dated_lines(text, context))
    if not lines:
        return []
    bare = {stamp.iso for _, _, found in lines for stamp in found if not stamp.kind}
    told = {stamp.iso for _, _, found in lines for stamp in found if stamp.kind}
    head, tail = structure.head_span(text), structure.tail_span(text)
    taken = []
    for start, end, found in lines:
        labelled = any(stamp.kind for stamp in found)
        above = start < head.end and (labelled or not _has_prose(text[:start]))
        at_end = above or (labelled and start >= tail.start and not _heads_sentence(text, end))
        single = len(told) <= MOST_STAMPS if labelled else len(bare) == 1
        if at_end and single and all(stamp.iso for stamp in found) and not _among_headers(text, start, end):
            taken.append((start, end, found))
    fresh = any(stamp.kind != "updated" for _, _, found in taken for stamp in found)
    return [
        Found(start, end, "", tuple(_field(start, s) for s in found if s.kind != "updated" or not fresh))
        for start, end, found in taken
    ]


def _has_prose(text: str) -> bool:
    return any(structure.is_prose(line) for line in lines_of(text))


_CREDIT = re.compile(r"(?i)\(|copyright|\xa9|reporting|editing|contribut|rights|subscribe|sign up|follow|share|read ")


def _heads_sentence(text: str, end: int) -> bool:
    """Is the next line a sentence that is no credit and no notice: the entry of a timeline below its date?"""
    following = text[end:].strip().split("\n", 1)[0]
    return structure.ends_with_final_mark(following) and len(following.split()) >= 3 and not _CREDIT.search(following)


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
        for start, _, found in _dated_lines(text[: head.end], context)
        for s in found
        if not s.iso
    ]
