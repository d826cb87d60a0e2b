"""Lines that name the authors without `By`: `Chris Davies - Nov 19, 2019`, `Ann Roe @annroe`, `Von Jan Becker am 3. Mai 2024`.

Source of the knowledge: the lines between headline and story of news pages in twelve languages.
"""

from __future__ import annotations

from textclean.fixers import agencies, dates, places
from textclean.fixers.base import Context, Field, Found
from textclean.fixers.bylines import PERSON, is_no_name, without_post
from textclean.fixers.rows import prose_range, rows, words_start
from textclean.fixers.signs import BY, ROLE, TEAM, ends_with_agency, may_sign
from textclean.patterns import regex
from textclean.structure import LineKind

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


_CUT, _BLANK, _DIGIT = regex.compile(r"[ ,|]"), regex.compile(" "), regex.compile(r"\d")


def author_lines(text: str, context: Context) -> list[Found]:
    """Lines above the first prose that hold a name with a date, a handle, a role, an agency or a word for `by`.

    The line goes; names (as they are written), agency and a full date are lifted. Spared: the first line without a word for
    `by` or a date, a name alone (a heading), a line that comes back (a speaker), places, and lines that say more.

    >>> head = "Who owns the fog?\\nChris Davies - Nov 19, 2019\\nTwo villages have gone to court over a bank of fog."
    >>> [(f.name, f.value) for found in author_lines(head, Context()) for f in found.fields]
    [('byline', 'Chris Davies'), ('date', '2019-11-19')]
    """
    found = rows(text)
    first, last = prose_range(found)
    if last < 0:
        return []
    out = []
    spoken = {row.words for row in found[first:]}  # somebody who speaks in the text
    for number, row in enumerate(found[:first]):
        if row.kind is not LineKind.SHORT or len(row.words) > dates.MOST_CHARS or not may_sign(row.words):
            continue
        if row.words not in spoken:
            fields = _fields(row.words, words_start(text, row), context.language, lone=number == 0)
            if fields:
                out.append(Found(row.start, row.end, "", fields))
    return out


def _fields(words: str, shift: int, language: str, *, lone: bool) -> tuple[Field, ...]:
    if (match := _POSTED.fullmatch(words)) and (when := dates.stamps(match["rest"], language)) and when[0].iso:
        return (_field("byline", match, "people", shift), _date(match, when, shift))
    if match := _BUREAU.fullmatch(words):
        since = _after(match["rest"], language) if match["rest"].strip() else ()
        if since is not None and not lone:
            return (_field("byline", match, "people", shift), *_dates(match, since, shift))
    if fields := _agency(words, shift, language):
        return fields
    if fields := () if lone else _signed(words, shift):
        return fields
    if match := _NAMED.fullmatch(words):
        return _named(match, shift, language, lone=lone)
    return ()


def _agency(words: str, shift: int, language: str) -> tuple[Field, ...]:
    """`Associated Press November 19, 2019, 9:02 AM`: an agency of at most four words and a full date."""
    if not _DIGIT.search(words):
        return ()
    for end in (match.start() for match in _CUT.finditer(words[:40])):
        if name := agencies.canonical(words[:end]):
            when = dates.stamps(words[end:].lstrip(" ,|-"), language)
            if when and when[0].iso:
                at = len(words) - len(words[end:].lstrip(" ,|-")) + shift
                return (
                    Field("agency", name, shift, shift + end),
                    Field("date", when[0].iso, at + when[0].start, at + when[0].end),
                )
    return ()


def _signed(words: str, shift: int) -> tuple[Field, ...]:
    """`Ida Moen Associated Press`: a person and the agency she works for, in its longest form."""
    if not ends_with_agency(words):
        return ()
    for cut in (match.start() for match in _BLANK.finditer(words[:60])):
        name, agency = words[:cut].rstrip(" ,|/-"), words[cut:].strip(" ,|/-()")
        if not agencies.canonical(agency):
            continue
        match = _NAMED.fullmatch(name) if " " in name else None
        if not match or match["rest"] or not (names := _names(match, shift)):
            return ()  # `Discover Thomson Reuters`: a shorter form would take a part of its name for a person's
        start = words.index(agency, cut) + shift
        return (*names, Field("agency", agencies.canonical(agency), start, start + len(agency)))
    return ()


def _named(match: regex.Match[str], shift: int, language: str, *, lone: bool) -> tuple[Field, ...]:
    people, rest = match["people"], match["rest"]
    names = _names(match, shift)
    if not names or (match["label"] in ("Von", "VON") and " zu " in people):  # `Von Berg zu Tal`
        return ()
    signed = bool(match["label"]) or people[0] >= "\u0600" or bool(match["handle"])
    if not rest.strip(" |,;"):
        return names if signed and (match["label"] or not lone) else ()
    if (when := _after(rest, language)) is not None:
        return (*names, *_dates(match, when, shift)) if when or signed or not lone else ()
    return () if lone else _employed(match, names)


def _employed(match: regex.Match[str], names: tuple[Field, ...]) -> tuple[Field, ...]:
    """The names where a role stands after them: `Ida Moen, Staff Writer`."""
    role = _ROLE.match(match["rest"])
    return names if role and not match["rest"][role.end() :].strip() else ()


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


def _names(match: regex.Match[str], shift: int) -> tuple[Field, ...]:
    """The persons of an enumeration, none where one of them looks like anything else."""
    words, at, out = match["people"], 0, []
    for part in (*_SPLIT.finditer(words), None):
        end = part.start() if part else len(words)
        name = words[at:end]
        plain = {word.casefold().rstrip(".") for word in name.split()}
        if is_no_name(name) or places.is_city(name) or places.is_region(name) or plain & _NOT_PEOPLE:
            return ()
        start = match.start("people") + at + shift
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


def _field(name: str, match: regex.Match[str], group: str, shift: int) -> Field:
    return Field(name, match[group], match.start(group) + shift, match.end(group) + shift)


def _date(match: regex.Match[str], when: tuple[dates.Stamp, ...], shift: int) -> Field:
    start = match.start("rest") + shift
    return Field("date", when[0].iso, start + when[0].start, start + when[0].end)


def _dates(match: regex.Match[str], when: tuple[dates.Stamp, ...], shift: int) -> tuple[Field, ...]:
    return (_date(match, when, shift),) if when else ()
