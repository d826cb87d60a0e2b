"""Marks that a house style writes one way: repeated marks, dashes, ranges, blanks after a full stop. For opt-in rules.

Source of the knowledge: The Chicago Manual of Style 6.78 to 6.90 (dashes), 6.119 and 6.120 (blanks after marks), 9.60 to 9.64
(ranges); the annotation of chess; reading what the rules find in news articles written by people.
"""

from __future__ import annotations

from collections.abc import Iterator

from textclean import structure
from textclean.fixers.base import Context, Found
from textclean.fixers.prose import ABBREVIATIONS
from textclean.patterns import regex
from textclean.smallwords import wordset

_CLOSE = "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK})\\]"
_CODE = regex.compile(r"[=<>{}\\|`]")

# ---------------------------------------------------------------------------------------------------- repeated marks

_MARKS = regex.compile(rf"(?<=\p{{L}}{{2}}[{_CLOSE}]{{0,2}})(?:[!?]{{2,}}|,{{2,}})(?=[\s{_CLOSE}]|$)")
_FRENCH_MARKS = regex.compile(rf"(?<=\p{{L}}{{2}}[{_CLOSE}]{{0,2}}[ \xa0\u202f])[!?]{{2,}}(?=\s|$)")
_CHESS = regex.compile(
    r"(?:\d{1,3}\.{1,3} ?)?(?:[KQRBN][a-h]?[1-8]?x?[a-h][1-8]|[a-h](?:x[a-h])?[1-8](?:=[QRBN])?|0-0|O-O)"
)
_SPANISH = "\N{INVERTED EXCLAMATION MARK}\N{INVERTED QUESTION MARK}"


def repeated_marks(text: str, context: Context) -> Iterator[Found]:
    """Several exclamation or question marks or commas after a word become one, mixed ones `?!`; `?!` and `!?` stay.

    Lines with code, with moves of chess, with Spanish opening marks and with several double commas (empty cells) stay.
    """
    if _CODE.search(text) or any(mark in text for mark in _SPANISH):
        return
    french = context.language == "fr"
    found = sorted([*_MARKS.finditer(text), *(_FRENCH_MARKS.finditer(text) if french else ())], key=regex.Match.start)
    if not found or _CHESS.search(text) or sum(m.group()[0] == "," for m in found) > 1:
        return
    for m in found:
        kinds = set(m.group())
        if len(kinds) == 1:
            yield Found(m.start(), m.end(), m.group()[0])
        elif len(m.group()) > 2:
            yield Found(m.start(), m.end(), "?!")


# ------------------------------------------------------------------------------------------------------------ dashes

_DOUBLE_HYPHEN = regex.compile(
    rf"(?<=[\p{{L}}\p{{N}}.,:!?%{_CLOSE}]) --(?= [\p{{L}}\p{{N}}$\"'(\["
    "\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}])"
)
_COMMAND = regex.compile(
    r"(?:^|[\s$#])(?:git|npm|npx|yarn|pnpm|cargo|docker|kubectl|ssh|sudo|rm|grep|make|find|xargs|exec|pytest|python3?|bash|cp|mv"
    r"|SELECT|INSERT|UPDATE|DELETE) |--\w"
)


def double_hyphens(text: str, context: Context) -> Iterator[Found]:
    """Two hyphens between blanks in a sentence become a dash. Commands, code, tables, signatures and figures (3 -- 4) stay."""
    if " -- " not in text or not structure.is_prose(text) or _CODE.search(text) or _COMMAND.search(text):
        return
    for m in _DOUBLE_HYPHEN.finditer(text):
        if not (text[m.start() - 1].isdigit() and text[m.end() + 1].isdigit()):
            yield Found(m.start() + 1, m.end(), "\N{EM DASH}")


# ------------------------------------------------------------------------------------------------------------ ranges

_YEARS = regex.compile(
    r"(?<![\w./,:#+$(-]|\d[ )])\(?(1[0-9]{3}|20[0-9]{2})-((?:1[0-9]|20)[0-9]{2}|[0-9]{2})(?![\w/:-]|[.,]\d)"
)
_PAGES = regex.compile(
    r"(?<![\w.-])(?:[Pp]p\.|[Pp]ages|[Ll]ines|[Cc]hapters|[Vv]erses|[Vv]ols\.|S\.|Seiten|Zeilen)"
    r" ?(\d{1,4})-(\d{1,4})(?![\w/:-]|[.,]\d)"
)
# What stands before a figure that is a number of a standard, a telephone, a model, a law: nothing is counted there.
_NUMBERED = regex.compile(
    r"(?:\b\p{Lu}{2,}(?:[ /]\p{Lu}+)*|\b(?i:tel|phone|call|fax|mobile|text|no|nr|number|model|part|type|item|case|file|law"
    r"|act|isbn|issn|order|serial|telefon|gesetz|norm|standard|version|flight|route|room|ref|id|code|score|won|lost|beat)"
    r"[.:]?) ?\(?\Z"
)
_LONGEST_YEARS = 400


def range_hyphens(text: str, context: Context) -> list[Found]:
    """A hyphen between two years, or two pages after `pp.`, becomes an en dash where the second is the greater.

    `2010-12` may be a month, `ISO 1990-1995` is a standard, and what follows `call` or `no.` is a number with a hyphen in it.
    """
    if "-" not in text:
        return []
    found = [
        m.start(2) for m in _YEARS.finditer(text) if _are_years(m) and not _NUMBERED.search(text[: m.start()][-40:])
    ]
    found += [m.start(2) for m in _PAGES.finditer(text) if _are_pages(text, m)]
    return [Found(at - 1, at, "\N{EN DASH}") for at in sorted(set(found))]


def _are_years(m: regex.Match[str]) -> bool:
    first, second = m.group(1), m.group(2)
    if len(second) == 2:
        return int(second) > max(12, int(first[2:]))
    return 0 < int(second) - int(first) <= _LONGEST_YEARS


def _are_pages(text: str, m: regex.Match[str]) -> bool:
    first, second = m.group(1), m.group(2)
    chaptered = regex.search(rf"(?<!\d){first}-\d", text[m.end() : m.end() + 30]) is not None  # pages 3-12 and 3-14
    tail = first[-len(second) :] if len(second) < len(first) else first
    return int(second) > int(tail) and not chaptered


# --------------------------------------------------------------------------------------------- blanks after full stops

_GLUED = regex.compile(r"(?<![\w./@:\\#'-])(\p{Ll}{2,20})\.(?=(\p{Lu}\p{Ll}*)(?:[ ,;]|'(?:s|re|ll|ve|d) ))")
_STARTS = wordset(
    "The Then There They This That These Those He She We You His Her Their Our But And When While After Before If Although "
    "However For From With What Who Why How Where Nobody Everybody Some Many Most Now Today Yesterday Later"
)
_NEVER = wordset("Com Org Net Info Edu Gov Biz Js Io Co Uk Us De Fr Ru Eu App Dev Ai Tv Me Py Md Txt Pdf Html Api")
_FUNCTIONS = wordset(  # modules of programming languages: time.Now, errors.As, context.With
    "time errors context strings os io fmt math sort sync net http json log path bytes system console array object string"
)


def glued_sentences(text: str, context: Context) -> Iterator[Found]:
    """A blank after a full stop between a word in small letters and a word that begins a sentence.

    Sure are small words that begin sentences (`end.Then`), and words that the text writes elsewhere with the same capital.
    Abbreviations, names with a stop in them (Node.js), modules (`time.Now`), and lines with code stay.
    """
    for m in _GLUED.finditer(text):
        word, after = m.group(1), m.group(2)
        if word in ABBREVIATIONS or word in _FUNCTIONS or after in _NEVER or f"{word}.{after}" in text[m.end() + 1 :]:
            continue
        line = text[text.rfind("\n", 0, m.start()) + 1 : m.end()] + text[m.end() :].split("\n", 1)[0]
        if not _CODE.search(line) and (after in _STARTS or _is_seen(text, after)):
            yield Found(m.end(), m.end(), " ")


def _is_seen(text: str, word: str) -> bool:
    return len(word) > 2 and regex.search(rf"(?<=^|\s){word}(?=\s|[,;:!?]|\.\s)", text) is not None
