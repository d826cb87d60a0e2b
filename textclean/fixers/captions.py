"""Credits of photographs, and captions that end with one.

Source of the knowledge: how agencies and papers sign photographs (`AP Photo/Name`, `REUTERS/Name`, `Name/Getty Images`,
`Photo: Name`), and what the lines around pictures are called in twelve languages.
"""

from __future__ import annotations

from collections.abc import Sequence

from textclean.fixers.base import Context, Field, Found, trigger_lines
from textclean.fixers.rows import TEXT, Row, Rows, rows, words_start
from textclean.patterns import regex
from textclean.text.large import remembered
from textclean.text.search import quick_look

_HOUSE = (
    r"(?:Getty(?:\sImages)?|GETTY(?:\sIMAGES)?|getty(?:\simages)?|AFP|Reuters|REUTERS|AP|Associated\sPress"
    r"|EPA(?:-EFE)?|EFE|Shutterstock(?:\.com)?|iStock(?:photo)?|Alamy(?:\sStock\sPhoto)?"
    r"|PA(?:\sWire|\sImages|\sMedia)?|dpa|Bloomberg|NASA|ESA|Xinhua|TASS|Unsplash|Pixabay|Flickr"
    r"|Wikimedia(?:\sCommons)?|Anadolu(?:\sAgency)?|NurPhoto|Zuma|ZUMA|imago(?:\simages)?"
    r"|picture\salliance"
    r"|ANSA|Keystone|KEYSTONE|UPI|SWNS|Rex(?:\sFeatures)?|REX|WireImage|Corbis|Magnum|Ukrinform|UNIAN|Sipa"
    r"|SIPA|Handout|PTI|ANI)"
)
_NAME = r"\p{Lu}(?:[\p{L}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}-]+|\.(?:\p{Lu}\.)*)?+(?:(?<=Jr|Sr|St)\.)?"
_WHO = rf"{_NAME}(?:\s(?:(?:de|van|von|der|del|da|bin|al|la|le)\s)?{_NAME}){{0,3}}"
_LABEL = (
    r"(?:(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|PICTURES?|[Ii]llustration"
    r"|[Cc]redit|CREDIT|[Ff]ile\s[Pp]hoto)"
    r"(?:\s(?:[Cc]redits?|CREDITS?|[Bb]y|BY|[Cc]ourtesy(?:\sof)?|[Cc]opyright|[Ss]ource|via|from))?"
    r"|Foto(?:s|\sd[ie])?|FOTO|Bild(?:quelle|nachweis)?|Quelle|Photo(?:graphie)?|Cr\xe9dits?(?:\sphoto)?"
    r"|Cr\xe9dito|Imagen|Imagem|Fotograf[i\xeda]+|Cr\xe9ditos?|Zdj\u0119cie|Fot\.|fot\."
    r"|\u0424\u043e\u0442\u043e|\u0418\u043b\u043b\u044e\u0441\u0442\u0440\u0430\u0446\u0438\u044f"
    r"|\u0424\u043e\u0442\u043e\u0433\u0440\u0430\u0444\u0438\u044f"
    r"|\u0421\u0432\u0456\u0442\u043b\u0438\u043d\u0430|Foto\u011fraf|\u0627\u0644\u0635\u0648\u0631\u0629|\u0635\u0648\u0631\u0629"
    r"|\u062a\u0635\u0648\u064a\u0631|\u56fe\u7247\u6765\u6e90|\u56fe|\u5716\u7247\u4f86\u6e90"
    r"|\u6444\u5f71|\u6765\u6e90)"
)
_TAIL_LABEL = (
    r"Foto:|Fot\.|fot\.|Photo\s?:|Cr\xe9dits?\sphoto\s?:|Cr\xe9dito:|Picture:|Bild:|Foto\sdi|\u0424\u043e\u0442\u043e:|Foto\u011fraf:"
    r"|\u062a\u0635\u0648\u064a\u0631\s?:|\u0635\u0648\u0631\u0629\s?:|\u56fe\u7247\u6765\u6e90\uff1a|\u6444\u5f71\uff1a"
)
CREDIT = regex.compile(
    rf"\(?(?:{_LABEL}(?:\s?[:\uff1a|]\s?|\s(?=\N{{COPYRIGHT SIGN}})|(?<=[Ff]ot\.|Foto\sd[ie])\s)"
    rf"(?=[\p{{Lu}}\p{{Lo}}@\N{{COPYRIGHT SIGN}}]|(?:dpa|epa|afp)\b)"
    rf"(?P<v>[^.!?\n]{{2,70}}|[^!?\n]{{2,60}}?{_HOUSE}(?:\sfile)?)"
    rf"|(?:Image|Photo|Picture)\s(?:copyright|credit|source)\s(?P<v>[^.!?\n]{{2,60}})"
    rf"|\N{{COPYRIGHT SIGN}}\s?(?P<v>{_WHO}(?:\s?[/|,-]\s?{_WHO}){{0,3}})"
    rf"|(?P<v>{_WHO}(?:\s?[/|]\s?{_WHO}){{0,3}}(?:\s?[/|]\s?|\svia\s|(?<=\s\S+),\s){_HOUSE}(?:\s[Ff]ile)?)"
    rf"|(?P<v>{_HOUSE}\s?[/|]\s?{_WHO}(?:\s?[/|]\s?{_WHO}){{0,2}}))\)?"
)
TAIL = regex.compile(
    rf"(?:\((?P<v>(?:(?:AP|AFP|EPA|Getty|File|Handout|Courtesy)\s)?(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture"
    rf"|[Cc]redit|[Ii]llustration|Foto|Bild|Zdj\u0119cie|\u0424\u043e\u0442\u043e)s?"
    rf"(?:\s(?:credit|by|courtesy(?:\sof)?|via)(?:\s?[/:])?\s|\s?[/:]\s?)[^()\n]{{2,90}})\)"
    rf"|\((?P<v>[^()\n]{{0,70}}(?:/\s?|via\s"
    rf"|\N{{COPYRIGHT SIGN}}\s?){_HOUSE}(?:/[^()\n]{{2,50}})?(?:,?\s(?:[Ff]ile|[Hh]andout))?"
    rf"|{_HOUSE}\s?/\s?[^()\n]{{2,50}})\)"
    rf"|(?<=[.\p{{Ll}}\d)]\s)(?P<v>REUTERS\s?/\s?[^.\n]{{3,60}}|\N{{COPYRIGHT SIGN}}\s?+(?!\d)[^.\n]{{3,70}}|(?:AP"
    rf"|Reuters)\s[Pp]hoto\s?/\s?[^.\n]{{3,60}})"
    rf"|(?<=[.\p{{Ll}}\d)|:]\s?)(?<!\p{{Lu}}[\p{{L}}.'-]*\s)(?P<v>{_WHO}(?:\s?/\s?{_WHO})?\s?/\s?{_HOUSE}(?:\s[Ff]ile)?)"
    rf"|(?<=[.]\s)(?P<v>Getty(?:\sImages)?)"
    rf"|(?<=[.!?\u3002\u061f]\s?)[\uff08(]?(?:{_TAIL_LABEL})\s?[:\uff1a]?\s?(?P<v>[\p{{Lu}}\p{{Lo}}d][^.!?\n]{{2,60}}?)[\uff09)]?\.?"
    rf"|(?<=[.])Credit\.\.\.(?P<v>[^.\n]{{4,70}}))\s*$"
)
OPENING = regex.compile(
    r"(?:(?:Image|Photo)\s[Cc]aption|FILE\s(?:PHOTO|IMAGE)\s?[:-]|File\sphoto\s?:"
    r"|FILE\s[-\N{EN DASH}\N{EM DASH}]|Caption\s?:|Bildunterschrift\s?:|Above:|Pictured:)\s?\S"
)
QUICK = regex.compile(
    rf"(?m)(?:[/|(\N{{COPYRIGHT SIGN}}:\uff1a]\s?|via|copyright|credit|Credit|,\s?){_HOUSE}|{_HOUSE}\s?[/|]"
    rf"|{_LABEL}\s?[/:|\uff1a]|Image\sc|Photo\sc|FILE|File\sphoto|Above:|Pictured:|Credit\.\.\."
    rf"|\N{{COPYRIGHT SIGN}}|[Pp]hoto\sby|Getty|{_TAIL_LABEL}|Foto\sd[ie]\s"
)
_SHOWN = regex.compile(  # what captions say of a picture: who stands where, and on which day it was taken
    r",\s(?:left|right|center|centre|second\sfrom\s(?:left|right)),?\s|\((?:left|right|L|R)\)"
    r"|\b(?:pictured|seen\shere|in\sthis\s(?:photo|image|file))\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s[A-Z][a-z]{2,8}\.?\s\d{1,2},\s\d{4}\.?$"
)
MOST_CAPTION_CHARS = 420
MOST_SHARE = 3
"""Where more than one line in three is a caption, the text is a gallery and they are its body."""


def photo_credits(text: str, context: Context) -> list[Found]:
    """Lines that are nothing but the credit of a photograph: lifted to `credits`.

    >>> found = photo_credits("A heron has nested.\\nPhoto: Mara Lind/Getty Images\\nIt stays.\\nThe mayor does not.", Context())
    >>> [field.value for field in found[0].fields]
    ['Mara Lind/Getty Images']
    """
    return [
        Found(row.start, row.end, "", (_field(text, row, match),))
        for row, match in _lines(text, context)
        if _is_credit(match)
    ]


def captions(text: str, context: Context) -> list[Found]:
    """Captions that end with the credit of a photograph, stand above one, or open as captions do; the credit is lifted."""
    return [
        Found(row.start, row.end, "", (_field(text, row, match),) if match else ())
        for row, match in _lines(text, context)
        if match is None or not _is_credit(match)
    ]


def _is_credit(match: regex.Match[str] | None) -> bool:
    return match is not None and match.re.pattern == CREDIT.pattern


def _lines(text: str, context: Context) -> Sequence[tuple[Row, regex.Match[str] | None]]:
    """Credits and captions of a text, each with the match of its credit; none in a gallery."""
    if context.places is None and not _LOOK(text):
        return ()
    lines = ((start, line.strip()) for start, line in trigger_lines(text, context))
    made = frozenset(start for start, words in lines if len(words) <= MOST_CAPTION_CHARS and _is_made(words))
    return _captioned(text, made) if made else ()


@remembered(4096)
def _is_made(words: str) -> bool:
    """Is a line made like a credit, or like a caption that ends with one or says that it is one?"""
    return bool(_LOOK(words)) and (_credit(words) or OPENING.match(words)) is not None


@remembered(2)  # both rules ask about the same text, one after the other
def _captioned(text: str, made: frozenset[int]) -> tuple[tuple[Row, regex.Match[str] | None], ...]:
    """`made` are where the lines begin that are made like credits or captions."""
    found = rows(text)
    out: list[tuple[int, regex.Match[str] | None]] = []
    for number in found.at(made):
        if found.kinds[number] not in TEXT:
            continue
        match = _credit(found.words[number])
        above = next((n for n in range(number - 1, -1, -1) if _may_be_caption(found, n)), -1)
        told = bool(out) and out[-1][0] == above  # what was told of before has other lines below it
        if above >= 0 and not told and _is_credit(match) and _SHOWN.search(found.words[above]):
            out.append((above, None))
        out.append((number, match))
    captioned = [number for number, match in out if not _is_credit(match)]
    if not out or MOST_SHARE * len(captioned) > sum(kind in TEXT for kind in found.kinds):
        return ()
    told_of = tuple((found[number], match) for number, match in out)
    return told_of if any(QUICK.search(text, row.start, row.end) for row, _ in told_of) or QUICK.search(text) else ()


def _may_be_caption(found: Rows, number: int) -> bool:
    return found.kinds[number] in TEXT and len(found.words[number]) <= MOST_CAPTION_CHARS


@remembered(4096)
def _credit(words: str) -> regex.Match[str] | None:
    return CREDIT.fullmatch(words) or TAIL.search(words)


_LOOK = quick_look(rf"^\s*(?:{CREDIT.pattern})\s*$", TAIL.pattern, rf"^\s*(?:{OPENING.pattern})")


def _field(text: str, row: Row, match: regex.Match[str] | None) -> Field:
    assert match is not None
    start = words_start(text, row) + match.start("v")
    value = match["v"].rstrip(" )")
    return Field("credits", value, start, start + len(value))
