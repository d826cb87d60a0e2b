"""Lines that name the authors without `By`: `Chris Davies - Nov 19, 2019`, `Ann Roe @annroe`, `Von Jan Becker am 3. Mai 2024`.

Source of the knowledge: the lines between headline and story of news pages in twelve languages.
"""

from __future__ import annotations

from collections.abc import Iterator

from textclean.fixers import agencies, dates, places
from textclean.fixers.base import Context, Field, Found
from textclean.fixers.bylines import is_no_name, without_post
from textclean.fixers.ends import story_span
from textclean.fixers.rows import prose_range, rows, words_start
from textclean.fixers.signs import BY, PERSON, ROLE, TEAM, ends_with_agency
from textclean.patterns import re, regex
from textclean.structure import LineKind
from textclean.text.large import remembered
from textclean.text.search import LineLook

_HAN = (
    r"(?:\u4f5c\u8005|\u8bb0\u8005|\u8a18\u8005|\u64b0\u6587"
    r"|\u6587)\s?[:\uff1a\uff0f/]?\s?(?P<people>[\u4e00-\u9fff\u00b7]{2,8})"
)
_ARABIC = (
    r"(?:\u0628\u0642\u0644\u0645|\u0643\u062a\u0628\u062a?\u0647?)\s?:\s?"
    r"(?P<people>[\u0621-\u064a]{2,15}(?:\s[\u0621-\u064a]{2,15}){1,3})"
)
_PEOPLE = (
    rf"{PERSON}(?:(?:[ ]*,[ ]+{PERSON}){{0,4}}[ ]*,?[ ]+(?:and|und|et|y|e|i|\u0438|\u0442\u0430|\u0456|ve"
    rf"|&)[ ]+{PERSON})?"
)
_NAMED = regex.compile(
    rf"(?:(?P<label>{BY})(?:\s?[:\uff1a]\s?|\s))?(?P<people>{_PEOPLE})"
    rf"(?P<handle>[ ]?[|(/,-]?[ ]?@\w{{2,30}}\)?)?(?P<rest>.*)|{_HAN}(?P<rest>)|{_ARABIC}(?P<rest>)"
)
_SPLIT = regex.compile(r"[ ]*,[ ]+(?:and[ ]+)?|[ ]+(?:and|und|et|y|e|i|\u0438|\u0442\u0430|\u0456|ve|&)[ ]+")
_GLUE = regex.compile(
    r"^[\s,|/\N{BULLET}\N{MIDDLE DOT}\N{EN DASH}\N{EM DASH}-]*"
    r"(?:(?:published|posted|publiziert|ver\xf6ffentlicht|publi\xe9|updated)\b[ :]*(?:am|on|le)?[ ]?)?",
    regex.IGNORECASE,
)
_AGO = regex.compile(
    r"(?:an?|\d{1,3})\s(?:min(?:ute)?s?|hours?|days?|weeks?|months?)(?:\sago)?|vor\s\d{1,2}\s(?:Stunden"
    r"|Tagen)|\d{1,2}\s(?:\u0447\u0430\u0441\u0430?|\u0434\u043d(?:\u044f"
    r"|\u0435\u0439))\s\u043d\u0430\u0437\u0430\u0434"
)
_ROLE = regex.compile(
    r"[ ]?[,|\N{EN DASH}\N{EM DASH}-]?[ ]?(?:(?:The|[\p{Lu}&][\w.&'-]*)[ ]){0,3}(?:(?:[Ss]taff|[Ss]enior"
    r"|[Ss]pecial|[Cc]hief|[Nn]ews|[Ff]oreign|[Pp]olitical)[ ]){0,2}"
    rf"{ROLE}"
)
_POSTED = regex.compile(
    r"(?P<rest>(?:Posted|Published)(?:\son)?:?\s.*\d{4}),?\s(?:[Bb]y|von|por|par)\s(?P<people>[^\W\d_][\w.' -]{1,40})"
)
_BUREAU = regex.compile(
    rf"(?:(?P<place>\p{{Lu}}[\p{{L}} ]{{2,25}}),\s)?"
    rf"(?:(?:[Bb]y|BY)\s(?P<people>(?:\p{{Lu}}[\w.&-]*\s){{0,4}}{TEAM})|(?P<people>(?!B[yY]\s)(?:\p{{Lu}}[\w.&-]*\s){{1,4}}{TEAM}))"
    r"(?P<rest>.*)"
)


_CUT, _BLANK, _DIGIT = re.compile(r"[ ,|]"), re.compile(" "), re.compile(r"\d")
_AGENCIES = "|".join(map(regex.escape, sorted(agencies.AGENCIES)))
_LOOK = LineLook(  # a date, a handle, a role, an agency, a word for `by`, or a script of which nothing of the kind is known
    rf"(?m){dates.NUMBERS.pattern}|@|{TEAM}|{ROLE}|{_AGO.pattern}|(?:{_AGENCIES})\.*[\s,|/()-]*$|^[^\S\n]*(?:{BY}\b|[\u0600-\U0010ffff])"
)


def author_lines(text: str, context: Context) -> list[Found]:
    """Lines above the first prose that hold a name with a date, a handle, a role, an agency or a word for `by`.

    The line goes; names (as they are written), agency and a full date are lifted. Spared: the first line without a word for
    `by` or a date, a name alone (a heading), a line that comes back (a speaker), places, and lines that say more.

    >>> head = "Who owns the fog?\\nChris Davies - Nov 19, 2019\\nTwo villages have gone to court over a bank of fog."
    >>> [(f.name, f.value) for found in author_lines(head, Context()) for f in found.fields]
    [('byline', 'Chris Davies'), ('date', '2019-11-19')]
    """
    signed = _signed_lines(text[: story_span(text)[0]], context)
    if not signed:
        return []
    found = rows(text)
    first, last = prose_range(found)
    if last < 0:
        return []
    out = []
    numbers = [n for n in found.at(signed) if n < first and found.kinds[n] is LineKind.SHORT]
    words = {found.words[number] for number in numbers}
    speaking = words.intersection(found.words[first:])
    for number in numbers:
        row = found[number]
        if row.words in speaking:
            continue  # who comes back speaks in the text
        if fields := signed[row.start] if number else _signature(row.words, context, lone=True):
            shift = words_start(text, row)
            moved = (f._replace(start=f.start + shift, end=f.end + shift) for f in fields)
            out.append(Found(row.start, row.end, "", tuple(moved)))
    return out


def _signed_lines(text: str, context: Context) -> dict[int, tuple[Field, ...]]:
    """Where the lines begin that hold names, and what they say; it is less where one is the first."""
    ends = ((start, text.find("\n", start)) for start in _LOOK(text))
    lines = ((start, text[start : end if end >= 0 else len(text)].strip()) for start, end in ends)
    return {start: fields for start, words in lines if (fields := _signature(words, context, lone=False))}


def _signature(words: str, context: Context, *, lone: bool) -> tuple[Field, ...]:
    """What the words of a line say about the authors, as spans of them; nothing if they say anything else."""
    if len(words) > dates.MOST_CHARS or not _is_formed(words):
        return ()
    return _fields(words, context.language if dates.NUMBERS.search(words) else "", lone=lone)


@remembered(4096)  # of the lines of a text, cleaning changes few
def _is_formed(words: str) -> bool:
    """Is any of the forms there in which names stand on a line?"""
    forms = _NAMED.fullmatch(words) or _POSTED.fullmatch(words) or _BUREAU.fullmatch(words)
    return forms is not None or ends_with_agency(words) or any(_agencies(words))


@remembered(4096)
def _fields(words: str, language: str, *, lone: bool) -> tuple[Field, ...]:
    if (match := _POSTED.fullmatch(words)) and (when := dates.stamps(match["rest"], language)) and when[0].iso:
        return (_field("byline", match, "people"), _date(match, when))
    if match := _BUREAU.fullmatch(words):
        since = _after(match["rest"], language) if match["rest"].strip() else ()
        if since is not None and not lone:
            return (_field("byline", match, "people"), *_dates(match, since))
    if fields := _agency(words, language):
        return fields
    if fields := () if lone else _signed(words):
        return fields
    if match := _NAMED.fullmatch(words):
        return _named(match, language, lone=lone)
    return ()


def _agencies(words: str) -> Iterator[tuple[int, str]]:
    """The agencies of at most four words that a line with a number in it may begin with: where the name ends, its short form."""
    for cut in _CUT.finditer(words[:40]) if _DIGIT.search(words) else ():
        if name := agencies.canonical(words[: cut.start()]):
            yield cut.start(), name


def _agency(words: str, language: str) -> tuple[Field, ...]:
    """`Associated Press November 19, 2019, 9:02 AM`: an agency and a full date."""
    for end, name in _agencies(words):
        since = words[end:].lstrip(" ,|-")
        when = dates.stamps(since, language)
        if when and when[0].iso:
            at = len(words) - len(since)
            return (Field("agency", name, 0, end), Field("date", when[0].iso, at + when[0].start, at + when[0].end))
    return ()


def _signed(words: str) -> tuple[Field, ...]:
    """`Ida Moen Associated Press`: a person and the agency she works for, in its longest form."""
    if not ends_with_agency(words):
        return ()
    for cut in (match.start() for match in _BLANK.finditer(words[:60])):
        name, agency = words[:cut].rstrip(" ,|/-"), words[cut:].strip(" ,|/-()")
        if not agencies.canonical(agency):
            continue
        match = _NAMED.fullmatch(name) if " " in name else None
        if not match or match["rest"] or not (names := _names(match)):
            return ()  # `Discover Thomson Reuters`: a shorter form would take a part of its name for a person's
        start = words.index(agency, cut)
        return (*names, Field("agency", agencies.canonical(agency), start, start + len(agency)))
    return ()


def _named(match: regex.Match[str], language: str, *, lone: bool) -> tuple[Field, ...]:
    people, rest, label = match["people"], match["rest"], match["label"]
    signed = bool(label) or people[0] >= "\u0600" or bool(match["handle"])
    when: tuple[dates.Stamp, ...] | None = ()
    if not rest.strip(" |,;"):
        names_somebody = signed and (bool(label) or not lone)
    elif (when := _after(rest, language)) is not None:
        names_somebody = bool(when) or signed or not lone
    else:
        names_somebody = not lone and _is_role(rest)
    if not names_somebody or (label in ("Von", "VON") and " zu " in people):  # `Von Berg zu Tal`
        return ()
    names = _names(match)
    return (*names, *_dates(match, when or ())) if names else ()


def _is_role(rest: str) -> bool:
    """Is a role all that stands behind a name: `Ida Moen, Staff Writer`?"""
    role = _ROLE.match(rest)
    return role is not None and not rest[role.end() :].strip()


def _after(rest: str, language: str) -> tuple[dates.Stamp, ...] | None:
    """The dates of what follows a name: empty for nothing or `2 days ago`, None where it says anything else."""
    glue = _GLUE.match(rest)
    cut = glue.end() if glue else 0
    bare = rest[cut:].strip()
    if not bare or _AGO.fullmatch(bare):
        return () if bare else None
    found = dates.stamps(rest[cut:], language)
    if not found or not all(stamp.iso for stamp in found):
        return None
    return tuple(stamp._replace(start=stamp.start + cut, end=stamp.end + cut) for stamp in found)


def _names(match: regex.Match[str]) -> tuple[Field, ...]:
    """The persons of an enumeration, none where one of them looks like anything else."""
    words, at, out = match["people"], 0, []
    for part in (*_SPLIT.finditer(words), None):
        end = part.start() if part else len(words)
        name = words[at:end]
        plain = {word.casefold().rstrip(".") for word in name.split()}
        if is_no_name(name) or places.is_city(name) or places.is_region(name) or plain & _NOT_PEOPLE:
            return ()
        start = match.start("people") + at
        name = without_post(name)
        agency = agencies.canonical(name)
        out.append(Field("agency" if agency else "byline", agency or name, start, start + len(name)))
        at = part.end() if part else end
    return tuple(out)


_NOT_IN_NAMES = """
news press agency times post daily weekly journal live update updates latest video photos photo breaking last group bank
inc ltd corp company review home january february march april may june july august september october november december
published posted updated source image copyright read
"""
_NOT_PEOPLE = frozenset(_NOT_IN_NAMES.split())


def _field(name: str, match: regex.Match[str], group: str) -> Field:
    return Field(name, match[group], *match.span(group))


def _date(match: regex.Match[str], when: tuple[dates.Stamp, ...]) -> Field:
    start = match.start("rest")
    return Field("date", when[0].iso, start + when[0].start, start + when[0].end)


def _dates(match: regex.Match[str], when: tuple[dates.Stamp, ...]) -> tuple[Field, ...]:
    return (_date(match, when),) if when else ()
