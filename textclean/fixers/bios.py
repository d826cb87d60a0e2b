"""What a page says about its author below the story: a heading with the name and a paragraph, or one sentence.

Source of the knowledge: the ends of columns and blogs in several languages.
"""

from __future__ import annotations

from collections.abc import Sequence

from textclean.fixers.base import Context, Found
from textclean.fixers.ends import last_lines
from textclean.fixers.rows import Row, prose_range, rows
from textclean.fixers.signs import PERSON
from textclean.patterns import regex
from textclean.structure import LineKind

ABOUT = regex.compile(
    r"(?:About(?:\s(?:the\s)?[Aa]uthor)?:?|ABOUT(?:\sTHE\sAUTHOR)?:?|Sobre(?:\s(?:el|la|o|a)\sautora?)?"
    r"|\xdcber(?:\sden\sAutor|\sdie\sAutorin)?|Zur\sPerson:?|\xc0\spropos(?:\sde(?:\sl'auteur)?)?"
    r"|Acerca\sde"
    r"|(?:Informazioni\ssu|Su)ll'autore|L'autore|O\sautorze|O\sautorce"
    r"|\u041e\u0431\s\u0430\u0432\u0442\u043e\u0440\u0435"
    r"|\u041f\u0440\u043e\s\u0430\u0432\u0442\u043e\u0440\u0430|Yazar\shakk\u0131nda"
    r"|\u5173\u4e8e\u4f5c\u8005|\u4f5c\u8005\u7b80\u4ecb"
    r"|\u0639\u0646\s\u0627\u0644\u0643\u0627\u062a\u0628)"
    rf"(?:\s(?P<name>{PERSON}))?"
)
_ROLE = (
    r"(?:writer|reporter|editor|correspondent|columnist|contributor|journalist|freelancer|author|professor"
    r"|fellow|blogger|curator|producer|intern|critic|analyst|photographer)"
)
SENTENCE = regex.compile(
    rf"[*_\N{{BULLET}}\N{{EM DASH}}-]?\s?(?P<name>{PERSON})\s(?:is|was|covers|writes|reports)\s(?:(?:an?"
    rf"|the|about|on|for)\s)?(?:[^.\n]{{0,60}}?['\N{{RIGHT SINGLE QUOTATION MARK}}]s\s)?[^.\n]{{0,80}}?"
    rf"(?:\b{_ROLE}\b[^\n]{{0,40}}?(?:\s(?:for|at|of|with|based|and|who|in|from)\s[^\n]{{2,240}}|\.)"
    rf"|\bfor\s(?:the\s)?[\p{{Lu}}][^\n]{{2,120}})"
)
FOLLOW = regex.compile(
    r"(?:[Ff]ollow\s(?:him|her|them|me|\p{Lu}[\w'-]+|@\w+|us)\s(?:on|at|@)|@\w{2,30}\b|(?:can"
    r"|may)\sbe\s(?:reached|contacted|emailed|followed)\s(?:at|on|by|via)|[\w.+-]+@[\w-]+\.[\w.]+"
    r"|[Ee]mail\s(?:him|her|them|the\s(?:writer|author|reporter))\b|[Rr]each\s(?:him|her|them"
    r"|\p{Lu}\w+)\s(?:at|on|by)|Have\sa\s(?:news\s)?tip\?|Got\sa\s(?:news\s)?tip\?)"
)
MOST_CHARS = 700
LAST_LINES = 3


def author_bios(text: str, context: Context) -> list[Found]:
    """The last paragraphs of a text where they speak about its author or say how to reach him.

    Three manners: a heading (`About Jane Doe`) and one paragraph that names the person again; a sentence `Jane Doe is a
    reporter for ...` as the last one; a line that gives a handle or an address (`Have a tip? Jane Doe may be reached at ...`).
    Spared: sections about something else, paragraphs with more of the story below, sentences that say who somebody in the
    story is, without anything to tell that the text is over.

    >>> text = "Rain fell on the town for three days and nights.\\nThe river rose to the doors."
    >>> text += "\\nAbout Ida Moen\\nIda Moen has written about rivers since 2004."
    >>> [text[f.start : f.end].split("\\n")[0] for f in author_bios(text, Context())]
    ['About Ida Moen']
    """
    if not _may_begin(text):
        return []
    found: Sequence[Row] = rows(text)
    out: list[Found] = []
    while start := _begins(text, found):  # several may stand one above the other
        out.append(Found(found[start].start, found[-1].end, ""))
        found = found[:start]
    return out[::-1]


def _may_begin(text: str) -> bool:
    """Do the last lines begin to speak about the author, whatever stands above them?"""
    *above, last = last_lines(text, LAST_LINES) or [""]
    return any(map(ABOUT.fullmatch, above)) or (0 < len(last) <= MOST_CHARS and _says_who(last, ""))


def _begins(text: str, found: Sequence[Row]) -> int:
    """The number of the line at which the last paragraphs begin to speak about the author; 0 where they don't."""
    first, last = prose_range(found)
    if last - first < 1 or len(found) < 4:
        return 0
    row = found[-1]
    says = row.kind in (LineKind.PROSE, LineKind.SHORT) and len(row.words) <= MOST_CHARS
    return _heading(found) or (len(found) - 1 if says and _says_who(row.words, text[: row.start]) else 0)


def _heading(found: Sequence[Row]) -> int:
    """The number of the heading over the last paragraph, 0 if there is none."""
    for number in range(max(2, len(found) - LAST_LINES), len(found) - 1):
        match = ABOUT.fullmatch(found[number].words)
        if match is None or found[number].kind is not LineKind.SHORT:
            continue
        below = " ".join(row.words for row in found[number + 1 :])
        name = match["name"]
        if len(below) <= 2 * MOST_CHARS and (name is None or name in below or name.split()[-1] in below):
            return number
    return 0


def _says_who(words: str, before: str) -> bool:
    """Is it a sentence about the author, or does it say how to reach him?"""
    match = SENTENCE.match(words)
    reach = FOLLOW.search(words)
    if match is None:
        return (
            reach is not None
            and len(words.split()) <= 40
            and words[0] not in "\"'\N{LEFT DOUBLE QUOTATION MARK}"
            and _speaks_to_reader(words)
        )
    return match["name"].split()[-1] not in before and (reach is not None or len(words.split()) <= 45)


def _speaks_to_reader(words: str) -> bool:
    return (
        regex.match(
            r"[*\[(]?\s?(?:(?:Have|Got)\sa\s(?:news\s)?(?:tip|story|question)|Follow\s|Email\s|E-mail\s|Contact\s|Reach\s|(?:You\scan\s|To\s)?(?:contact|reach|email|follow)\s|[\p{Lu}][\w'.-]+(?:\s[\p{Lu}][\w'.-]+){1,3}\s(?:can|may)\sbe\s)",
            words,
        )
        is not None
    )
