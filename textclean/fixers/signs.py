"""What a line must hold to be the beginning of a report or the names of its authors: quick tests, which say yes too often.

They are asked of every line at the head of a text, and remembered, for cleaning changes few of them.
"""

from __future__ import annotations

from functools import cache

from textclean.fixers.agencies import AGENCIES, canonical
from textclean.patterns import re, regex
from textclean.smallwords import wordset
from textclean.text.large import remembered

BY = (
    r"(?:[Bb]y|BY|Author|AUTHOR|(?:Written|Reported|Story|Words|Posted|Text)\s[Bb]y|Von|VON|Autor(?:in)?"
    r"|Text|Par|PAR|Auteur|Por|POR|Di|di|Testo\sdi|Autore|Haber"
    r"|Autor\sartyku\u0142u|Opracowa\u0142a?|Tekst|Yazan|Yazar|\u0410\u0432\u0442\u043e\u0440"
    r"|\u0422\u0435\u043a\u0441\u0442|Penulis|Oleh|\u0628\u0642\u0644\u0645|\u0643\u062a\u0628)"
)
"""Words before the name of an author."""
TEAM = r"(?:Bureau|Desk|Staff|Team|wire services|news services|Web Desk|Newsroom|Editorial)"
ROLE = (
    r"(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor|WRITER|EDITOR"
    r"|REPORTER|Redakteur(?:in)?|Korrespondent(?:in)?|[Rr]edaktor|[Cc]orresponsal|[Jj]ournaliste)"
)
_ARTICLE = r"(?:(?:a[dlnrstz]|ash|el|ul)-)?"  # Arabic, written small before the name: `Yusuf al-Qaradawi`
_WORD = rf"(?:{_ARTICLE}\p{{Lu}}[\p{{L}}\p{{M}}'\N{{RIGHT SINGLE QUOTATION MARK}}-]*\.?|\p{{Lu}}\.(?:\p{{Lu}}\.)+)"
_SMALL = r"(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ter|van|von|y|zu)"
PERSON = rf"{_WORD}(?:[ ](?:{_SMALL}[ ]){{0,2}}{_WORD}){{1,4}}"
"""A name of two to five words in the syntax of `regex`: words with a capital, small ones between them."""
_BY = re.compile(rf"{BY}\b")
_NAMED = regex.compile(rf"(?:{BY}(?:\s?[:\uff1a]\s?|\s))?{PERSON}")
_NAMELESS = re.compile(rf"(?:Posted|Published)(?:\son)?:?\s.*\d{{4}}|.*\s{TEAM}")
_CUT, _BLANK = re.compile("[ ,|]"), re.compile(" ")
_LONGEST_AGENCY = 40
_MARKS = wordset(  # what of TEAM and ROLE in small letters or capitals each has
    "riter RITER eporter EPORTER orrespon ditor DITOR olumnist ontributor edakt ournaliste Bureau Desk Staff Team services "
    "Newsroom"
)
_UNITS = ("min", "hour", "day", "week", "month")
_AGO = re.compile(r"an?\s(?:min|hour|day|week|month)")
_BY_ELSEWHERE = (
    "\u4f5c\u8bb0\u8a18\u64b0\u6587\u0628\u0643"  # how a Chinese and an Arabic line begins that names an author
)
_DIGIT = re.compile(r"\d")
_KEPT = b"0123456789@"
_OTHERS = bytes(code for code in range(0x100) if code not in _KEPT)
DASHES = "-_\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}"  # old wire copy has `_` for the dash
_DASHED = tuple(DASHES)
_NEAR_DASH = frozenset(DASHES + " \t")
SMALL = "al|am|au|da|das|de|del|der|des|di|do|dos|el|en|es|la|le|les|los|of|on|sur|the|upon|van"
"""Small words within the names of places."""
# Words with a capital, small ones of names, days with a Russian or Ukrainian month, up to what may part a place from its report.
_LED = re.compile(
    rf"[ \t]*(?:[(/]|(?:[^\W\d_a-z\u0430-\u045f][^\s(/:{DASHES}]*+[ \t]*+|(?:{SMALL})(?:[ ]|(?=-))"
    rf"|\d[^\s(/:{DASHES}]*+(?:[ ][\u0430-\u045f][^\s(/:{DASHES}]*+)?[ \t]*+)++[(/:{DASHES}])"
)
_BEHIND = "".join(c for c in map(chr, range(0x3001)) if c.isspace()) + ".,;|)/-("
_LAST_WORD = re.compile(r"(?:.*[\s,;&|(/-])?(.*)", re.DOTALL)
_LONGEST_WORD = 32


@remembered(4096)
def may_sign(words: str) -> bool:
    """May these words of a line, without blanks at its ends, name the authors of a text? See `authors`."""
    told = bool(words.encode("utf-8", "surrogatepass").translate(None, _OTHERS)) or _BY.match(words) is not None
    if not told and not words.isascii():
        told = _DIGIT.search(words) is not None or (
            words[0] >= "\u0600" and (words[0].isupper() or words[0] in _BY_ELSEWHERE)
        )
    told = told or any(map(words.__contains__, _MARKS))
    if not told and not (any(map(words.__contains__, _UNITS)) and _AGO.search(words)) and not ends_with_agency(words):
        return False
    if words[0] >= "\u0600" or _NAMELESS.match(words):
        return True
    if _NAMED.match(words):
        ends = (words[cut.end() :].strip(" ,|/-()") for cut in _BLANK.finditer(words))
        return told or _AGO.search(words) is not None or any(map(canonical, ends))
    if _first_word(words) not in _first_words():
        return False
    return any(canonical(words[: cut.start()]) for cut in _CUT.finditer(words[:_LONGEST_AGENCY]))


def _first_word(words: str) -> str:
    return _CUT.split(words, maxsplit=1)[0].rstrip(".")


@cache
def _first_words() -> frozenset[str]:
    """How the names of agencies begin, with or without an article."""
    return frozenset(("The", "the", *map(_first_word, AGENCIES)))


@remembered(4096)
def may_date(line: str) -> bool:
    """May a line be (a part of) the dateline of a report? See `dateline`."""
    return _LED.match(line) is not None or (line[-1:] in _NEAR_DASH and ends_with_dash(line)) or ends_with_agency(line)


def leads(line: str) -> bool:
    """May a line begin with a place or an agency and go on with the report?"""
    return _LED.match(line) is not None


def ends_with_dash(line: str) -> bool:
    """Is a dash the last of a line?"""
    return line.rstrip(" \t").endswith(_DASHED)


def ends_with_agency(words: str) -> bool:
    """Are the last words those of an agency's name? Blanks, stops, brackets and slashes behind them don't count."""
    end = words.rstrip(_BEHIND)[-_LONGEST_WORD:]
    word = end.rpartition(" ")[2]
    return (word if word.isalpha() else _last_word(end)) in _last_words()


def _last_word(words: str) -> str:
    last = _LAST_WORD.match(words)
    return last[1] if last else ""


@cache
def _last_words() -> frozenset[str]:
    return frozenset(_last_word(form.rstrip(_BEHIND)) for form in AGENCIES)
