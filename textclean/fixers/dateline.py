"""Datelines: where a report was written and which agency wrote it, at the head of its first sentence or on lines of their own.

Source of the knowledge: the manners of AP (`KYIV, Ukraine (AP) -- ...`), Reuters (`LONDON, March 3 (Reuters) - ...`), AFP,
TASS (`MOSCOW, June 5. /TASS/. ...`), PTI (`New Delhi, Nov 19 (PTI) ...`), CNN (three lines) and of papers (`BRUSSELS: ...`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from textclean.fixers import agencies, dates, places
from textclean.fixers.base import Context, Field, Found
from textclean.fixers.signs import DASHES, SMALL, ends_with_agency, ends_with_dash, leads
from textclean.patterns import regex
from textclean.text.large import remembered

LEAST_WORDS = 6
"""So many words of the report must follow on the line: `PARIS: Hello` is said by somebody called Paris."""

_DASH = f"(?:--|[{DASHES}])"
_WORD = r"(?:(?:St|Ste|Mt|Ft|ST|STE|MT|FT)\.|\p{Lu}[\p{L}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}-]*)"
_NAME = rf"(?:\p{{Lu}}\.(?:\p{{Lu}}\.)+|{_WORD}(?:[ -](?:(?:{SMALL})[ -])?{_WORD}){{0,4}}?)"
_REGION = rf"(?:, {_NAME}\.?)?"
_PLACE = rf"(?P<place>{_NAME}{_REGION}(?:/{_NAME}{_REGION}){{0,2}})"
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_MONTH_EAST = (  # of Russian and of Ukrainian
    r"\u044f\u043d\u0432\u0430\u0440\u044f|\u0444\u0435\u0432\u0440\u0430\u043b\u044f|\u043c\u0430\u0440\u0442\u0430"
    r"|\u0430\u043f\u0440\u0435\u043b\u044f|\u043c\u0430\u044f|\u0438\u044e\u043d\u044f|\u0438\u044e\u043b\u044f"
    r"|\u0430\u0432\u0433\u0443\u0441\u0442\u0430|\u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f"
    r"|\u043e\u043a\u0442\u044f\u0431\u0440\u044f|\u043d\u043e\u044f\u0431\u0440\u044f"
    r"|\u0434\u0435\u043a\u0430\u0431\u0440\u044f|\u0441\u0456\u0447\u043d\u044f"
    r"|\u043b\u044e\u0442\u043e\u0433\u043e|\u0431\u0435\u0440\u0435\u0437\u043d\u044f"
    r"|\u043a\u0432\u0456\u0442\u043d\u044f|\u0442\u0440\u0430\u0432\u043d\u044f"
    r"|\u0447\u0435\u0440\u0432\u043d\u044f|\u043b\u0438\u043f\u043d\u044f|\u0441\u0435\u0440\u043f\u043d\u044f"
    r"|\u0432\u0435\u0440\u0435\u0441\u043d\u044f|\u0436\u043e\u0432\u0442\u043d\u044f"
    r"|\u043b\u0438\u0441\u0442\u043e\u043f\u0430\u0434\u0430|\u0433\u0440\u0443\u0434\u043d\u044f"
)
_DATE = rf"(?P<date>(?:{_MONTH} \d{{1,2}}(?!\d)|\d{{1,2}}[ ](?:{_MONTH}|{_MONTH_EAST}))(?:,?[ ]\d{{4}}(?!\d))?)"
_BARE = r"CNN(?: Business)?|AFP|AP|Reuters|REUTERS|BBC"
_MARK = rf"(?:[ \t]*(?:{_DASH}|:)[ \t]+|[ \t]*(?:--|\N{{EM DASH}}))"
_SIGNED = r"(?:\((?P<paren>\p{L}[^()\n]{1,40})\)|/(?P<slash>\p{L}[^/\n]{1,30})/\.?)"
_OPEN = r"[\"'(\[$\N{LEFT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{POUND SIGN}\N{EURO SIGN}]*"
# Only behind an agency in brackets or slashes may the mark be missing (`(CNN)The ...`); `regex` lets groups share a name.
INLINE = regex.compile(
    rf"^[ \t]*(?:{_PLACE}(?:[,.]?[ ]{_DATE}[,.]?)?[ \t]*)?"
    rf"(?:{_SIGNED}(?P<mark>{_MARK}|[ \t]*)|(?<=[ ])(?P<bare>{_BARE})(?P<mark>{_MARK})|(?P<mark>{_MARK}))"
    rf"(?={_OPEN}[\p{{Lu}}\d])(?P<rest>[^\n]*)",
    regex.MULTILINE,
)
_SIGNATURE = r"\(?\p{Lu}[\p{L} ./-]{1,40}?\)?"
LINES = regex.compile(
    rf"^[ \t]*(?:{_PLACE}[ \t]*\n\s*)?(?:(?P<agency>{_SIGNATURE})(?:[ \t]*\n\s*|[ \t]+))?{_DASH}[ \t]*$"
    rf"|^[ \t]*{_PLACE}[ \t]+(?P<agency>\([^()\n]{{2,40}}\))[ \t]*{_DASH}[ \t]*$",
    regex.MULTILINE,
)
_STEP = r"[,.]?(?:[ \t]*\n\s*|[ \t]+)"
UNDASHED = regex.compile(  # `LONDON`, `May 3`, `(Reuters)`: each on a line, or two of them on one
    rf"^[ \t]*{_PLACE}(?P<comma>(?=,))?{_STEP}(?:{_DATE}{_STEP})?"
    r"(?:(?P<signed>\((?P<agency>\p{L}[^()\n]{1,40})\)|/(?P<agency>\p{L}[^/\n]{1,30})/)|(?P<agency>\p{Lu}[\p{L} ./-]{1,40}?))"
    r"\.?[ \t]*$",
    regex.MULTILINE,
)
_SPEAKER = regex.compile(r"^[ \t]*\p{Lu}[\p{Lu} .'-]{0,30}:\s", regex.MULTILINE)
_LISTED = regex.compile(rf"^[ \t]*\p{{Lu}}[\p{{L}} .,'-]{{0,40}}?\s{_DASH}\s", regex.MULTILINE)
_CALLSIGN = regex.compile(r"[A-Z][A-Z0-9&.-]{1,15}(?:[ /][A-Z][A-Z0-9&.-]{1,15})?")
_FINISHED = regex.compile(
    r"[.!?\N{HORIZONTAL ELLIPSIS}][\"'\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK})\]]*\s*$"
)


class _Place(NamedTuple):
    """What speaks for a place: it is in the list of cities, stands in capitals, names its state or country."""

    listed: bool = False
    capitals: bool = False
    regional: bool = False


def datelines(text: str, context: Context) -> list[Found]:
    """The dateline of a head: place and agency (and a full date) are lifted, the report starts with its sentence.

    With an agency in brackets any place will do. Without one the place has to be a city of the list (`OSLO: ...`,
    `MADRID -- ...`), or to name its state or country before a dash (`DEKALB, Ill. -- ...`). Spared: labels and acronyms
    (`UPDATE: ...`, `NASA: ...`), speakers of an interview, lists of places, and a place that is the sentence's subject.

    >>> found = datelines("KYIV, Ukraine (AP) -- Rain fell on all of the city.", Context())
    >>> [(field.name, field.value) for field in found[0].fields]
    [('place', 'Kyiv, Ukraine'), ('agency', 'AP')]
    """
    return [*_datelines(text)]


@remembered(256)  # of the heads of texts, which stay the same while their stories are cleaned
def _datelines(text: str) -> tuple[Found, ...]:
    lines = text.split("\n")
    for match in LINES.finditer(text) if any(map(ends_with_dash, lines)) else ():
        if fields := _on_lines(match):
            return _lifted(match, text, match.end(), fields)
    for match in UNDASHED.finditer(text) if _may_be_undashed(lines) else ():
        if _is_report(text[match.end() :].lstrip().partition("\n")[0]) and (fields := _undashed(match)):
            return _lifted(match, text, match.end(), fields)
    for match in _inline(text, lines):
        if len(match["rest"].split()) >= LEAST_WORDS and _sure(match, text):
            return _lifted(match, text, match.start("rest"), _fields(match))
    return ()


def _lifted(match: regex.Match[str], text: str, end: int, fields: tuple[Field, ...]) -> tuple[Found, ...]:
    return () if _of_a_namesake(match["place"] or "", text) else (Found(match.start(), end, "", fields),)


def _inline(text: str, lines: Sequence[str]) -> Iterator[regex.Match[str]]:
    """The datelines that the lines of a text may begin with."""
    start = 0
    for line in lines:
        if leads(line) and (match := INLINE.match(text, start)):
            yield match
        start += len(line) + 1


def _of_a_namesake(place: str, text: str) -> bool:
    """Does only the dateline tell that a town is not its famous namesake, while the text speaks of it by the bare name? Then it
    stays: lifted, `ODESSA, Texas` would leave the other Odessa behind."""
    city, _, region = place.split("/", 1)[0].partition(", ")
    home = _FAMOUS.get(city.title())
    if home is None or not region or region in home:
        return False
    return regex.search(rf"\b{city.title()}\b", text.replace(place, "", 1)) is not None


_FAMOUS = {
    "Odessa": ("Ukraine", "USSR", "Soviet Union"),
    "Kiev": ("Ukraine", "USSR", "Soviet Union"),
    "Canton": ("China",),
    "Madras": ("India",),
    "Bombay": ("India",),
    "Calcutta": ("India",),
}
"""Towns whose names are written anew, with the countries that say that they are meant."""


def _on_lines(match: regex.Match[str]) -> tuple[Field, ...]:
    """Place, agency and dash on lines of their own: the dash says that it is a dateline, if one of the two is known."""
    place, agency, at = match["place"] or "", (match["agency"] or "").strip("()"), "agency"
    if place and not agency and agencies.canonical(place):
        place, agency, at = "", place, "place"
    known = agencies.canonical(agency)
    if not known and not (place and places.is_city(place.split(",")[0])):
        return ()
    out = []
    if place:
        out.append(Field("place", places.as_written(place), *match.span("place")))
    if agency:
        start = match.start(at) + match[at].index(agency)
        out.append(Field("agency", known or agency, start, start + len(agency)))
    return tuple(out)


def _may_be_undashed(lines: Sequence[str]) -> bool:
    """Does one of the lines end with an agency, and the report begin in the next one that isn't blank?"""
    filled = (line for line in lines if line.strip())
    return any(ends_with_agency(above) and _is_report(below) for above, below in pairwise(filled))


def _is_report(line: str) -> bool:
    """Is it a line of prose that ends as a sentence does?"""
    return len(line.split()) >= LEAST_WORDS and _FINISHED.search(line) is not None


def _undashed(match: regex.Match[str]) -> tuple[Field, ...]:
    """Without a dash both must be known: an agency, and a city or a place with its state or country.

    `SPORT`, `May 3`, `(AFP)` is a section. A comma behind the place and brackets or slashes around the agency say as much
    as a list. Two bare names (`Brussels`, `CNN`) may be links of a menu: the place has to be in capitals then.
    """
    known, place = agencies.listed(match["agency"]), _standing(match["place"])
    sure = place.listed or place.regional or (match["comma"] is not None and match["signed"] is not None)
    told = place.capitals or match["date"] or match["signed"]
    if not known or not sure or not told or agencies.canonical(match["place"]):
        return ()
    out = [Field("place", places.as_written(match["place"]), *match.span("place"))]
    if match["date"]:
        found = dates.stamps(match["date"])
        out.append(Field("date", found[0].iso if found else "", *match.span("date")))
    return (*out, Field("agency", "/".join(known), *match.span("agency")))


def _fields(match: regex.Match[str]) -> tuple[Field, ...]:
    out = []
    if match["place"]:
        out.append(Field("place", places.as_written(match["place"]), *match.span("place")))
    if match["date"]:
        found = dates.stamps(match["date"])
        out.append(Field("date", found[0].iso if found else "", *match.span("date")))
    for group in ("paren", "slash", "bare"):
        if match[group]:
            known = agencies.listed(match[group])
            out.append(Field("agency", "/".join(known) or match[group], *match.span(group)))
    return tuple(out)


def _sure(match: regex.Match[str], text: str) -> bool:
    """Is it a dateline beyond doubt? See `datelines` for what decides."""
    signed = match["paren"] or match["slash"] or match["bare"] or ""
    place, mark = _standing(match["place"] or ""), match["mark"].strip()
    if agencies.listed(signed):
        return _signed(match, mark, place)
    if signed:  # `CLEVELAND, Ohio (WOIO) - ...`: a station that nobody lists
        likely = place.listed or (place.capitals and place.regional)
        return (
            mark not in ("", ":")
            and likely
            and _CALLSIGN.fullmatch(signed) is not None
            and not places.is_region(signed)
        )
    return _FINISHED.search(match["rest"]) is not None and _unsigned(match, mark, place, text)


def _signed(match: regex.Match[str], mark: str, place: _Place) -> bool:
    """With a known agency: between slashes always, in brackets at the start or with a dash, else after a likely place."""
    likely = place.listed or place.capitals or match["date"] is not None
    if match["slash"]:
        return True
    if match["bare"]:
        return mark != ":" and likely
    return mark != ":" if not match["place"] else likely or bool(mark)


def _unsigned(match: regex.Match[str], mark: str, place: _Place, text: str) -> bool:
    """Without an agency: a colon after a listed city, a dash after one or after a place with its state or country."""
    if mark == ":":
        enough = len(match["rest"].split()) > LEAST_WORDS + 1
        return (
            enough
            and place.listed
            and (place.capitals or match["date"] is not None)
            and len(_SPEAKER.findall(text)) < 2
        )
    if not (place.listed or place.regional) or len(_LISTED.findall(text)) > 1:
        return False
    sentence = regex.split(r"(?<=[.!?])\s", match["rest"], maxsplit=1)[0]
    return place.capitals or (mark != "-" and mark not in sentence)


def _standing(place: str) -> _Place:
    if not place:
        return _Place()
    city, _, region = place.split("/", 1)[0].partition(", ")
    listed = all(places.is_city(part.partition(", ")[0]) for part in place.split("/"))
    return _Place(listed and (not region or places.is_region(region)), city.isupper(), places.is_region(region))
