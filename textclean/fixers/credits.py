"""Lines at the end that say who else worked on a text: agencies (`With inputs from AFP`), colleagues, the desk."""

from __future__ import annotations

from collections.abc import Iterator

from textclean.fixers import agencies
from textclean.fixers.base import Context, Field, Found
from textclean.patterns import regex

LAST_LINES = 4
"""Credits stand in the last so many lines that aren't blank. What follows them (related links) is gone by then."""
MOST_CHARS = 400

_NAMES = r"[\p{L}][\p{L}\p{M}.'\N{RIGHT SINGLE QUOTATION MARK}&/, -]{1,120}?"
_INPUTS = regex.compile(
    r"(?P<open>\()?(?:With|WITH|with)\s(?:(?:added|additional|further)\s)?"
    rf"(?:(?:inputs?|INPUTS)\sfrom\s(?P<from>{_NAMES})|(?P<with>{_NAMES})\s(?:inputs?|INPUTS))\.?(?(open)\))\.?"
)
_ABROAD = regex.compile(  # `(avec AFP)`, `Mit Material von dpa`, `Com informa\xe7\xf5es da Lusa`
    r"(?P<open>\()?(?:[Mm]it\sMaterial\s(?:von|der)|[Mm]it\sInformationen\svon|[Aa]vec|[Cc]on\sinformaci\xf3n\sde|[Cc]on"
    r"|[Cc]om\sinforma\xe7\xf5es\sd[aeo]|[Zz]a:?|[\u0417\u0437]\u0430\s\u043c\u0430\u0442\u0435\u0440\u0456\u0430\u043b\u0430\u043c\u0438"
    r"|[\u041f\u043f]\u043e\s\u043c\u0430\u0442\u0435\u0440\u0438\u0430\u043b\u0430\u043c)"
    rf"\s(?P<from>{_NAMES})\.?(?(open)\))\.?"
)
_SOME = (
    r"(?:Some|Additional|Other)\s(?:information|material|reporting)(?:\s(?:for|in)\sthis\s(?:report|story|article))?"
    rf"\s(?:came|comes|was\sprovided)\s(?:from|by)\s(?P<some>{_NAMES})\."
)
_WORKED = (
    r"(?P<who>\p{Lu}[^?!\";:\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}]{1,280}?)"
    r"\s(?:also\s)?contributed\s(?:(?:additional\s)?reporting\s)?"
    r"(?:(?:to|for)\sthis\s(?:report|story|article)|(?<=reporting\s)from\s(?P<place>\p{Lu}[\p{L}\s,.]{2,60}?))\."
)
_SENTENCES = regex.compile(rf"(?P<open>\()?(?:{_WORKED}(?:\s+{_SOME})?|{_SOME})(?(open)\))")  # both may hold `some`
_DESK = regex.compile(
    r"(?P<open>\()?(?P<desk>(?:(?:Additional|With)\s)?(?:[Rr]eporting|[Ww]riting)\sby\s\p{Lu}[^()\n]{3,300}?"
    r"[;,]\s?[^()\n]{0,100}(?:[Ee]diting|[Ww]riting|[Rr]eporting)\sby\s\p{Lu}[^()\n]{3,120}?)\.?(?(open)\))"
)
_NAMES_ONLY = (
    r"\p{Lu}[\p{L}'\N{RIGHT SINGLE QUOTATION MARK}-]*(?:,?\s(?:and\s)?\p{Lu}[\p{L}.'\N{RIGHT SINGLE QUOTATION MARK}-]*)"
)
_BY = regex.compile(  # one who worked on it, or two in two sentences: `Additional reporting by Ben Osei. Editing by Ruth Lane.`
    rf"(?P<open>\()?(?P<desk>(?:(?:Additional|With)\s[Rr]eporting|Reporting|Editing|Writing)\sby\s(?P<by>{_NAMES_ONLY}{{0,7}})"
    rf"(?:\.\s(?:Editing|Reporting|Writing)\sby\s{_NAMES_ONLY}{{1,7}})?)\.?(?(open)\))"
)
_SOURCE = regex.compile(
    r"(?:(?P<label>(?:Source|SOURCE|Sources|Quelle|Fuente|Fonte|\u0179r\xf3d\u0142o|\u0414\u0436\u0435\u0440\u0435\u043b\u043e"
    r"|\u0418\u0441\u0442\u043e\u0447\u043d\u0438\u043a|Kaynak|\u0627\u0644\u0645\u0635\u062f\u0631"
    r"|\u6765\u6e90|\u4f86\u6e90)\s?[:\uff1a]\s?)|[-\N{EN DASH}\N{EM DASH}]\s?|(?P<open>\())"
    rf"(?P<source>{_NAMES})(?(open)\))"
)

CREDITS = (_INPUTS, _ABROAD, _SENTENCES, _DESK, _BY, _SOURCE)
"""What a whole line must be to be a credit."""

_ANY = ("agency", "agencies")
_BETWEEN = regex.compile(r",\sand\s|\sand\s|,\s(?=\p{Lu})")
_CAPITAL = regex.compile(r"(?<![\p{L}.])\p{Lu}[\p{L}'\N{RIGHT SINGLE QUOTATION MARK}.-]*")
_SMALL_WORD = regex.compile(r"(?<![\p{L}\p{M}.'\N{RIGHT SINGLE QUOTATION MARK}-])\p{Ll}[\p{Ll}\p{M}]*")
_SMALL_WORDS = """
a al and at based bin bureau chief contributing correspondent correspondents da de del der des di dos du editor
editors el for freelance from in journalist journalists la le news of on producer producers reporter reporters
reporting special staff stringer the van von who writer writers with
"""
_ALLOWED = frozenset(_SMALL_WORDS.split())


def credit_lines(text: str, context: Context) -> list[Found]:
    """Credit lines among the last lines of a text: the line goes, each agency in its short form and each person are lifted.

    Spared: a credit inside a paragraph, and lines whose subject is neither a person nor an agency ("Prolonged drought
    contributed to this report.").

    >>> [f.value for found in credit_lines("It rained.\\n(With AP inputs)", Context()) for f in found.fields]
    ['AP']
    """
    return [Found(start, end, "", fields) for start, end, line in _last_lines(text) if (fields := _fields(line, start))]


def _last_lines(text: str) -> Iterator[tuple[int, int, str]]:
    """The last lines that aren't blank, without the blanks around them, in the order of the text."""
    lines, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((start, start + len(line), line))
        start += len(line) + 1
    for begin, end, line in lines[-LAST_LINES:]:
        if len(line) <= MOST_CHARS:
            yield begin, end, line


def _fields(line: str, shift: int) -> tuple[Field, ...]:
    bare = line.strip()
    shift += len(line) - len(line.lstrip())
    if match := _INPUTS.fullmatch(bare):
        return _each(match, "from", shift, people=True) or _each(match, "with", shift)
    if match := _ABROAD.fullmatch(bare):
        return _each(match, "from", shift)
    if match := _SENTENCES.fullmatch(bare):
        people, sources = _people(match, shift), _each(match, "some", shift)
        return (
            (*people, *sources) if bool(people) == bool(match["who"]) and bool(sources) == bool(match["some"]) else ()
        )
    if match := _DESK.fullmatch(bare) or _signed(bare):
        return (Field("credits", match["desk"], shift + match.start("desk"), shift + match.end("desk")),)
    if match := _SOURCE.fullmatch(bare):
        named = _each(match, "source", shift)
        return (*named, *_whole(named)) if match["label"] else named
    return ()


def _whole(named: tuple[Field, ...]) -> tuple[Field, ...]:
    """`Source: Xinhua`: the one source of a text is the agency that it comes from."""
    return tuple(only._replace(name="agency") for only in named) if len(named) == 1 else ()


def _signed(bare: str) -> regex.Match[str] | None:
    """`Editing by Mark Potts`: a name of two words or more, or an agency."""
    match = _BY.fullmatch(bare)
    return match if match and (" " in match["by"] or agencies.canonical(match["by"])) else None


def _each(match: regex.Match[str], group: str, shift: int, *, people: bool = False) -> tuple[Field, ...]:
    """The members of an enumeration of agencies (or people), agencies in their short form; none if one is neither."""
    found = agencies.members(match[group] or "")
    if not all(words in _ANY or agencies.canonical(words) or (people and words[:1].isupper()) for words, _ in found):
        return ()
    return tuple(_credit(words, match.start(group) + at, shift) for words, at in found)


def _credit(words: str, at: int, shift: int) -> Field:
    value = "agencies" if words in _ANY else agencies.canonical(words) or words
    return Field("credits", value, shift + at, shift + at + len(words))


def _people(match: regex.Match[str], shift: int) -> tuple[Field, ...]:
    """Who contributed: each person where the enumeration can be split surely, else all of it as one value."""
    who, start = match["who"] or "", match.start("who")
    if {w.group() for w in _SMALL_WORD.finditer(who)} - _ALLOWED or any(c.isdigit() for c in who):
        return ()
    parts, at = [], 0
    for cut in (*_BETWEEN.finditer(who), None):
        end = cut.start() if cut else len(who)
        parts.append((who[at:end], start + at))
        at = cut.end() if cut else end
    named = [bool(agencies.canonical(p)) or len(_CAPITAL.findall(p)) >= 2 for p, _ in parts]
    if not any(named):
        return ()
    return tuple(_credit(p, at, shift) for p, at in (parts if all(named) else [(who, start)]))
