"""Datelines: where a report was written and which agency wrote it, at the head of its first sentence or on lines of their own.

Source of the knowledge: the manners of AP (`KYIV, Ukraine (AP) \N{EM DASH} ...`), Reuters (`LONDON, March 3 (Reuters) - ...`), AFP, TASS
(`MOSCOW, June 5. /TASS/. ...`), PTI (`New Delhi, Nov 19 (PTI) ...`), CNN (three lines) and of papers (`BRUSSELS: ...`).
"""

from __future__ import annotations

import regex

from textclean.fixers import agencies, dates, places
from textclean.fixers.base import Context, Field, Found

LEAST_WORDS = 6
"""So many words of the report must follow on the line: `PARIS: Hello` is said by somebody called Paris."""

_DASH = "(?:--|[-\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}])"
_WORD = r"(?:(?:St|Ste|Mt|Ft|ST|STE|MT|FT)\.|\p{Lu}[\p{L}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}-]*)"
_SMALL = r"(?:al|am|au|da|das|de|del|der|des|di|do|dos|el|en|es|la|le|les|los|of|on|sur|the|upon|van)"
_NAME = rf"(?:\p{{Lu}}\.(?:\p{{Lu}}\.)+|{_WORD}(?:[ -](?:{_SMALL}[ -])?{_WORD}){{0,4}}?)"
_REGION = rf"(?:, {_NAME}\.?)?"
_PLACE = rf"(?P<place>{_NAME}{_REGION}(?:/{_NAME}{_REGION}){{0,2}})"
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
_DATE = rf"(?P<date>(?:{_MONTH} \d{{1,2}}(?!\d)|\d{{1,2}}[ ]{_MONTH})(?:,?[ ]\d{{4}}(?!\d))?)"
_BARE = r"CNN(?: Business)?|AFP|AP|Reuters|REUTERS|BBC"
_MARK = rf"(?:[ \t]*(?:{_DASH}|:)[ \t]+|[ \t]*(?:--|\N{{EM DASH}}))"
_SIGNED = r"(?:\((?P<paren>\p{L}[^()\n]{1,40})\)|/(?P<slash>\p{L}[^/\n]{1,30})/\.?)"
_OPEN = r"[\"'(\[$\N{LEFT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{POUND SIGN}\N{EURO SIGN}]*"
# Only behind an agency in brackets or slashes may the mark be missing (`(CNN)The ...`); `regex` lets groups share a name.
_INLINE = regex.compile(
    rf"^[ \t]*(?:{_PLACE}(?:[,.]?[ ]{_DATE}[,.]?)?[ \t]*)?"
    rf"(?:{_SIGNED}(?P<mark>{_MARK}|[ \t]*)|(?<=[ ])(?P<bare>{_BARE})(?P<mark>{_MARK})|(?P<mark>{_MARK}))"
    rf"(?={_OPEN}[\p{{Lu}}\d])(?P<rest>[^\n]*)",
    regex.MULTILINE,
)
_LINES = regex.compile(
    rf"^[ \t]*(?:{_PLACE}[ \t]*\n\s*)?(?:(?P<agency>\(?\p{{Lu}}[\p{{L}} ./-]{{1,40}}?\)?)(?:[ \t]*\n\s*|[ \t]+))?(?P<mark>{_DASH})[ \t]*$|"
    rf"^[ \t]*{_PLACE.replace('<place>', '<place2>')}[ \t]+\((?P<agency2>[^()\n]{{2,40}})\)[ \t]*{_DASH}[ \t]*$",
    regex.MULTILINE,
)
_SPEAKER = regex.compile(r"^[ \t]*\p{Lu}[\p{Lu} .'-]{0,30}:\s", regex.MULTILINE)
_LISTED = regex.compile(rf"^[ \t]*\p{{Lu}}[\p{{L}} .,'-]{{0,40}}?\s{_DASH}\s", regex.MULTILINE)
_CALLSIGN = regex.compile(r"[A-Z][A-Z0-9&.-]{1,15}(?:[ /][A-Z][A-Z0-9&.-]{1,15})?")
_FINISHED = regex.compile(r"[.!?\N{HORIZONTAL ELLIPSIS}][\"'\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK})\]]*\s*$")


def datelines(text: str, context: Context) -> list[Found]:
    """The dateline of a head: place and agency (and a full date) are lifted, the report starts with its sentence.

    With an agency in brackets any place will do. Without one the place has to be a city that is known (`OSLO: ...`,
    `MADRID \N{EM DASH} ...`), or to name its state or country before a dash (`DEKALB, Ill. \N{EM DASH} ...`). Spared: labels and
    acronyms (`UPDATE: ...`, `NASA: ...`), speakers of an interview, lists of places, and a place that is the sentence's subject.

    >>> [(f.name, f.value) for found in datelines("KYIV, Ukraine (AP) \N{EM DASH} Rain fell on all of the city.", Context()) for f in found.fields]
    [('place', 'Kyiv, Ukraine'), ('agency', 'AP')]
    """
    for match in _LINES.finditer(text):
        if fields := _on_lines(match):
            return [Found(match.start(), match.end(), "", fields)]
    for match in _INLINE.finditer(text):
        if (match["place"] or match["paren"] or match["slash"]) and _sure(match, text):
            return [Found(match.start(), match.start("rest"), "", _fields(match))]
    return []


def _on_lines(match: regex.Match[str]) -> tuple[Field, ...]:
    """Place, agency and dash on lines of their own: the dash alone says that it is a dateline."""
    place, group = (match["place2"], "agency2") if match["place2"] else (match["place"], "agency")
    if place and not match[group] and agencies.canonical(place):
        place, group = "", "place"
    agency = (match[group] or "").strip("()")
    known = agencies.canonical(agency)
    if agency and not known and not (place and places.is_city(place.split(",")[0])):
        return ()
    if not agency and not (place and places.is_city(place.split(",")[0])):
        return ()
    out = []
    if place:
        start = match.start("place2" if match["place2"] else "place")
        out.append(Field("place", places.as_written(place), start, start + len(place)))
    if agency:
        start = match.start(group) + (1 if match[group].startswith("(") else 0)
        out.append(Field("agency", known or agency, start, start + len(agency)))
    return tuple(out)


def _fields(match: regex.Match[str]) -> tuple[Field, ...]:
    out = []
    if match["place"]:
        out.append(Field("place", places.as_written(match["place"]), *match.span("place")))
    if match["date"] and (found := dates.stamps(match["date"])):
        out.append(Field("date", found[0].iso, *match.span("date")))
    for group in ("paren", "slash", "bare"):
        if match[group]:
            known = agencies.listed(match[group])
            out.append(Field("agency", "/".join(known) or match[group], *match.span(group)))
    return tuple(out)


def _sure(match: regex.Match[str], text: str) -> bool:
    """Is it a dateline beyond doubt? See `datelines` for what decides."""
    rest, mark = match["rest"], match["mark"].strip()
    if len(rest.split()) < LEAST_WORDS:
        return False
    signed = match["paren"] or match["slash"] or match["bare"] or ""
    agency = bool(agencies.listed(signed))
    place = match["place"] or ""
    known, caps, regional = _standing(place)
    if signed and not agency:  # `CLEVELAND, Ohio (WOIO) - ...`: a station nobody lists
        return mark not in ("", ":") and (known or (caps and regional)) and bool(_CALLSIGN.fullmatch(signed)) and not places.is_region(signed)
    if agency:
        return _signed(match, mark, known or caps)
    if not _FINISHED.search(rest):
        return False
    if mark == ":":
        return known and (caps or bool(match["date"])) and len(rest.split()) >= 8 and len(_SPEAKER.findall(text)) < 2
    if not mark or len(_LISTED.findall(text)) > 1:
        return False
    if caps:
        return known or regional
    return mark != "-" and (known or regional) and mark not in regex.split(r"(?<=[.!?])\s", rest)[0]


def _signed(match: regex.Match[str], mark: str, likely: bool) -> bool:
    """A known agency: between slashes always, in brackets with a dash, or right at the start; else with a date or a likely place."""
    if match["slash"]:
        return True
    if match["bare"]:
        return bool(mark) and mark != ":" and (likely or bool(match["date"]))
    if not match["place"]:
        return mark != ":"
    return likely or bool(match["date"]) or bool(mark)


def _standing(place: str) -> tuple[bool, bool, bool]:
    """Is a place a city of the list, is its name in capitals, does it name its state or country?"""
    if not place:
        return False, False, False
    first = place.split("/")[0]
    city, _, region = first.partition(", ")
    known = all(places.is_city(part.split(", ")[0]) for part in place.split("/"))
    return known and (not region or places.is_region(region)), city.isupper(), places.is_region(region)
