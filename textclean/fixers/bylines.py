"""Lines that name the authors: `By Jane Doe`, `By ABBY GOODNOUGH and KIRK SEMPLE, Staff Writers`, with or without a date."""

from __future__ import annotations

from textclean.fixers import agencies, dates, places
from textclean.fixers.base import Context, Field, Found
from textclean.fixers.signs import PERSON
from textclean.patterns import regex

# After a comma alone comes a role (`Jane Doe, Staff Writer`); only an `and` makes an enumeration of it.
_PEOPLE = rf"{PERSON}(?:(?:[ ]*,[ ]+{PERSON}){{0,4}}[ ]*,?[ ]+(?:and|&)[ ]+{PERSON})?"
_LINE = regex.compile(
    rf"^[ \t]*(?:[Bb]y|BY)[ \t]+(?:(?P<people>{_PEOPLE})(?P<rest>.*)|(?P<agency>\p{{L}}[\p{{L}}/ -]{{1,40}}?)[ \t]*)$",
    regex.MULTILINE,
)
_SPLIT = regex.compile(r"[ ]*,[ ]+(?:and[ ]+)?|[ ]+(?:and|&)[ ]+")
_CUT = r"[ ]?(?:,|\||/|[-\N{EN DASH}\N{EM DASH}]|\bfor\b|\bof\b)[ ]*(?:the[ ])?"
_ROLE = regex.compile(
    rf"{_CUT}(?:(?:[Ss]taff|[Ss]enior|[Ss]pecial|[Cc]hief|[Nn]ews|[Ff]oreign)[ ]){{0,2}}"
    r"(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Ee]ditors?)"
    rf"|{_CUT}\p{{Lu}}[\w.&'-]*(?:[ ]\p{{Lu}}[\w.&'-]*){{0,4}}"
)

# Words that begin or end the name of a place, a time, a manner: `By Lake Geneva`, `By Royal Appointment`, `BY THE NUMBERS`.
# Some of them are surnames too (West, Hill): such a line stays in the text, which harms nobody.
_NOT_IN_NAMES = """
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december a about after all an and any as at before both by each every for from half his her how
if in into is it its may me mid more most my no not of on or our own some that the their them then there these
they this those to two three four five six seven we what when where who why will with you your act air airport
appointment avenue bay beach bridge bus candle candlelight car castle cathedral central chance christmas church
city coast committee company contrast council county court creek day dawn definition demand department design
dusk early easter east eastern evening fire foot force forest gate golden government grand great hall hand
harbor harbour heart hill hills house island islands lake lamp land late law letter light lower mail midnight
moonlight morning mount mountain mountains new night noon north northern old order palace park parliament
peaceful pen pool popular port public rail rain request river road royal sail sea sheer silent south southern
special square star station street sunset sunrise tomorrow today tonight tower town train tram university upper
valley village virtue way west western wind winter summer spring autumn wood woods word
"""
NO_NAME = frozenset(_NOT_IN_NAMES.split())
_ALSO_NAMES = frozenset({"an", "do", "in", "may", "mid", "my", "no", "on", "to"})
_ACCENTED = regex.compile(r"[^\x00-\x7f\N{RIGHT SINGLE QUOTATION MARK}]")
_POST = regex.compile(
    r"(?<=[ ]\S+)(?:[ ](?:Staff|STAFF|Senior|Special|Chief|News|Foreign|Political|Associate|Contributing))*"
    r"[ ](?:Writer|WRITER|Reporter|REPORTER|Correspondent|Editor|EDITOR|Columnist|Contributor)s?$"
)


def without_post(name: str) -> str:
    """A name of two words or more without the post that follows it.

    >>> without_post("Ida Moen Staff Writer"), without_post("Ida Moen"), without_post("Staff Writer")
    ('Ida Moen', 'Ida Moen', 'Staff Writer')
    """
    return _POST.sub("", name)


def is_no_name(name: str) -> bool:
    """Does a word say that it isn't a person's name? Beside a word with an accent the small English ones are names.

    >>> is_no_name("Royal Appointment"), is_no_name("Nguy\\u1ec5n V\\u0103n An")
    (True, False)
    """
    words = [word.casefold().rstrip(".") for word in name.split()]
    told = NO_NAME.intersection(words)
    return bool(told and not (_ACCENTED.search(name) and told <= _ALSO_NAMES and words[0] not in told))


def bylines(text: str, context: Context) -> list[Found]:
    """Byline lines of the head: the line goes, its names (as they are written) and a date in it are lifted.

    Spared: sentences and titles that begin with By, known by a small word, a place or a word such as Lake or Order in what
    would be the name; and lines that go on with anything but a role, an outlet or a date.

    >>> [f.value for found in bylines("By Jane Doe and Ann Roe, Staff Writers", Context()) for f in found.fields]
    ['Jane Doe', 'Ann Roe']
    >>> bylines("By Lake Geneva", Context()) + bylines("By Monday the water had gone.", Context())
    []
    """
    out = []
    for match in _LINE.finditer(text):
        fields = _fields(match, context)
        above = text[: match.start()].rstrip()
        if fields and (
            text[match.end() :].strip() or not above.endswith((".", "!", "?"))
        ):  # below prose it is a signature
            out.append(Found(match.start(), match.end(), "", fields))
    return out


def _fields(match: regex.Match[str], context: Context) -> tuple[Field, ...]:
    words = match["agency"] or match["people"] + match["rest"].rstrip()
    if name := agencies.canonical(words):
        start = match.end() - len(match.group().lstrip()) + match.group().lstrip().index(words)
        return (Field("agency", name, start, start + len(words)),)
    if match["agency"]:
        return ()
    rest, at = match["rest"], match.start("rest")
    names = _names(match["people"], match.start("people"))
    if not names:
        return ()
    after = _ROLE.match(rest) if rest and not dates.stamps(rest, context.language) else None
    while after:  # an outlet, a desk, a town: twice at most, then a date or the end
        at += after.end()
        rest = rest[after.end() :]
        after = _ROLE.match(rest) if not dates.stamps(rest, context.language) and rest.startswith(",") else None
    if not rest.strip(" \t,|"):
        return names
    when = dates.stamps(rest, context.language)
    if not when or not all(s.iso for s in when):
        return ()
    return (*names, Field("date", when[0].iso, at + when[0].start, at + when[0].end))


def _names(words: str, start: int) -> tuple[Field, ...]:
    """The persons of an enumeration, none where one of them looks like anything else."""
    out, at = [], 0
    for part in (*_SPLIT.finditer(words), None):
        end = part.start() if part else len(words)
        name = words[at:end]
        if is_no_name(name) or places.is_city(name) or places.is_region(name):
            return ()
        kind = "agency" if agencies.canonical(name) else "byline"
        person = without_post(name)
        out.append(Field(kind, agencies.canonical(name) or person, start + at, start + at + len(person)))
        at = part.end() if part else end
    return tuple(out)
