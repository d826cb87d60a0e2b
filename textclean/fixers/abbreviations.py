"""Acronyms written with stops: U.S., U.N., F.B.I., Ph.D. The stops inside are easy, the last one may end the sentence.

What nobody can tell stays as it is: `He left the U.S. Police said ...` is two sentences, `He met the U.S. Police Chief` is one.

Source of the knowledge: The Chicago Manual of Style 10.4 and the style guides of the Guardian, the BBC and the Economist (no
stops in abbreviations in capitals, nor in PhD); the Bluebook for what is cited as U.S.; reading every change in news written
by people.
"""

from __future__ import annotations

from collections.abc import Iterator

from textclean.fixers.base import Context, Found
from textclean.fixers.prose import is_title_like
from textclean.patterns import regex
from textclean.smallwords import wordset

_HINT = regex.compile(r"[A-Za-z]\.[A-Z]")
_LEFT = r"(?=[A-Z][A-Za-z]{0,2}\.[A-Z])(?<![\p{L}\p{N}_.&]|(?:^|[^\p{L}.])/)"
_COUNTRY = r"(?P<country>U\.S\.S\.R|U\.S\.A|U\.S|U\.K|U\.N|U\.A\.E|E\.U)"
_CAPITAL = r"(?P<capital>D\.C)"
_BODY = (
    r"(?P<body>F\.B\.I|C\.I\.A|N\.S\.A|I\.R\.S|E\.P\.A|F\.D\.A|C\.D\.C|F\.C\.C|F\.A\.A|G\.O\.P|A\.C\.L\.U|N\.A\.A\.C\.P"
    r"|N\.B\.A|N\.F\.L|N\.H\.L|N\.R\.A|N\.C\.A\.A|I\.M\.F|W\.H\.O|W\.T\.O|N\.A\.T\.O|O\.S\.C\.E|I\.A\.E\.A|O\.P\.E\.C|O\.E\.C\.D"
    r"|K\.G\.B|P\.L\.O|B\.B\.C|I\.L\.O|I\.O\.C)"
)
_DEGREE = r"(?P<degree>Ph\.D|D\.Phil|LL\.[BMD]|M\.Phil|B\.Sc|M\.Sc|Ed\.D)"
# So short that they are initials more often (M.A. Jinnah, J.D. Salinger): only where the words around say so.
_SHORT_DEGREE = (
    r"(?:(?<=\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ne|[Ww]ith|[Ee]arned|[Rr]eceived|[Hh]olds) )"
    r"(?P<short>M\.B\.A|M\.A|B\.A|B\.S|M\.S|J\.D|M\.D|M\.F\.A|M\.P\.H)"
    r"(?=\.? (?:in|from|at|degrees?|programs?|programmes?|thesis)\b)"
    r"|(?<=\b\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+, )(?P<after_name>M\.D|M\.B\.A|M\.P\.H)(?=\.?, \p{Ll}))"
)
_FORM = regex.compile(
    rf"{_LEFT}(?:{_COUNTRY}|{_CAPITAL}|{_BODY}|{_DEGREE}|{_SHORT_DEGREE})(?:(?P<plural>\.s\b)|(?P<stop>\.?)(?!\.?[\p{{L}}\p{{N}}_]|\.))"
)

_BLANK = r"[ \t\N{NO-BREAK SPACE}]+"
# 418 U.S. 683; 17 U.S. (4 Wheat.) 316; Roth v. U.S.; U.S. Const. art. II; 410 U.S., at 153; App. D.C.; D.C. Cir.
_CITED_BEFORE = regex.compile(r"(?:\d|\bv\.?|\bvs\.?|\bApp\.|\bIn re)[\s\N{NO-BREAK SPACE}]$")
_CITED_AFTER = regex.compile(
    rf",?{_BLANK}(?:at{_BLANK}\d|__|\N{{SECTION SIGN}}|\(\d{{1,2}}{_BLANK}\p{{L}}|(?:App|Const|Cir|Ct|Stat|Super|Dist)\.|LEXIS\b)"
)
_AUTHOR_BEFORE = regex.compile(r"\p{Lu}\p{Ll}+,[\s\N{NO-BREAK SPACE}]$")
_AUTHOR_AFTER = regex.compile(r",|[ ](?:\(?\d{4}|&|and[ ]\p{Lu})")  # Gupta, U.S., and Rao, U.N. (1994)
# Names that are written with their stops by those who bear them, and people whose initials they are.
_NAMED = regex.compile(
    _BLANK
    + r"(?:Grant|Steel|Bancorp|Bank|News|Cellular|Foods|Robotics|Polo|Bombs|Girls|Maple|Subs|Squeeze|Owen|Dhebar|United|Comics"
    r"|Talk|Fontana|Douglas|Berman|Universe|Everest|al\b|power|current|voltage|motor|circuits?\b|output|supply)"
)
_SUNG = regex.compile(
    r"\b(?:Born|Party|Back|R\.O\.C\.K\.|ROCK|Rock|Kids|Lost|Living|Made)[ ][iI]n[ ][tT]he[ ]$|\bSurfin\S*[ ]$"
)


def _any_of(phrases: str) -> regex.Pattern[str]:
    """One of the phrases, whole: between blanks, _ stands for a blank inside of one."""
    return regex.compile("(?:" + "|".join(phrase.replace("_", " ") for phrase in phrases.split()) + r")(?!\p{L})")


# Words that begin a sentence and never go on with an acronym before them.
_STARTS = wordset(
    """
    He She It They We You I This That These Those There The A An And But Or So Yet If When While After Before Although Though
    Because However Since Then Meanwhile Moreover Nevertheless Still Instead Also Today Yesterday Tomorrow Later In On At For
    From With Without As By To Of During Until Despite According Among Between Nobody Nothing Everybody Everyone Some Many
    Several Most Such His Her Its Their Our My Your What Who Why How Where Not Nor Even Here Once Both Each Another Asked
    Mr Mrs Ms
    """
)
# What goes on with an acronym before it, since it can't begin a sentence without an article.
_PARTS = _any_of(
    r"""
    Department Dept Embassy Consulate Constitution Capitol Attorney Ambassador Army Navy Air_Force Marine Marines
    Coast_Guard Supreme_Court District Circuit Court Courts Government Treasury Federal_Reserve Securities_and Food_and
    Fish_and Forest_Service Geological_Survey Geological Postal_Service Postal Secret_Service Census Bureau Agency
    Chamber_of Conference_of Commission Centers_for Center_for Customs Immigration_and Citizenship_and
    Environmental_Protection Drug_Enforcement Central_Command Strategic_Command Special State_Department
    Justice_Department Defense_Department Commerce_Department Energy_Department Labor_Department Agriculture_Department
    Treasury_Department Interior_Department House_of Virgin_Islands Open Olympic Paralympic Soccer_Federation Naval
    Military Trade_Representative National Nuclear_Regulatory International_Trade Route Highway Market Patent Code
    Presidency Holocaust Botanic Marshals? Rep\. Sen\. Gen\. Reps\. Sens\. Lt\. Adm\. Col\. Dollar Dollars
    Security_Council General_Assembly Secretariat Charter Mission High_Commissioner Human_Rights Children's Refugee Relief
    Development Environment Climate Convention Framework Economic World_Food Foreign Supreme Parliament's Prime_Minister's
    Civil Director Agents? Headquarters Council Metropolitan Mayor's
    """
)
_BARE = _any_of(  # these may begin a sentence: `in the U.S. President Obama said`
    r"""
    President Vice_President Secretary Secretary-General Secretary_General Under-Secretary Deputy Special_Envoy Envoy
    Congress Senate Senators? Congressman Congresswoman House Representatives? Defense Prime_Minister Chancellor
    Foreign_Secretary Treasurys Treasuries Presidents? Presidential General Admiral Commander Police Democrats?
    Republicans? Judge Magistrate Homeland Home_Office Special Director Development Environment Foreign Economic Civil
    Climate Relief Refugee National International Military Agents? Federal Surgeon Solicitor Commissioner Representative
    Central
    """
)
_THE = regex.compile(r"\bthe[\s\N{NO-BREAK SPACE}]$")
_LOOSE_BEFORE = regex.compile(  # a place before the comma (Houston, U.S. Police said), not a day
    r"(?:\b(?!\p{L}+day\b)\p{Lu}\p{L}*,|\b[Ii]n|\b[Aa]nd|\b[Oo]r|&)[\s\N{NO-BREAK SPACE}]$"
)
_SINGLE = regex.compile(  # a single thing, which needs an article: `the U.S. President said` is one sentence
    r"(?:(?:Vice )?President|Secretary|Deputy|Special Envoy|Envoy|Senator|Congressman|Congresswoman|Representative|Prime Minister"
    r"|Chancellor|Foreign Secretary|Admiral|Commander|Judge|Magistrate|Director|Commissioner|Secretary[- ]General)"
    r"(?=['\N{RIGHT SINGLE QUOTATION MARK}]s\b|[,;:.)?!]|[ ]\p{Ll})"
)
_HOUSE = regex.compile(
    r"(?:Congress|Senate|House|Treasurys|Treasuries)(?=['\N{RIGHT SINGLE QUOTATION MARK}]s\b|[,;:.)?!]"
    r"|[ ](?:and|or|of|on|in|to|for|with|by|at|from|as|who|that|which)[ ])"
)
_CLOSING = (
    "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
_OPENING = (
    "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
_MARKS = ",;:?!/-\N{EN DASH}\N{EM DASH}\N{HYPHEN}\N{NON-BREAKING HYPHEN}"
_REACH = 600
_LONG_LINE = 120
"""A line as long as this is a paragraph, not one of several lines that were broken at a width."""


def dotted_acronyms(text: str, context: Context) -> Iterator[Found]:
    """`U.S.`, `U.N.`, `F.B.I.` and `Ph.D.` without their stops; the last one stays where it ends the sentence too.

    Silent where nobody can tell whether it does, in lines of capitals, law citations (418 U.S. 683), titles of works, names such
    as U.S. Steel and initials (U.S. Grant).
    """
    for m in _FORM.finditer(text) if _HINT.search(text) else ():
        form = next(words for words in m.groupdict().values() if words)
        letters = form.replace(".", "")
        if _is_named(text, m.start(), m.end()):
            continue
        if m.group("plural"):
            yield Found(m.start(), m.end(), letters + "s")
            continue
        ends = ends_sentence(text, m.start(), m.end()) if m.group("stop") else False
        if ends is not None:
            yield Found(m.start(), m.end() - ends, letters)


def _near(text: str, start: int, end: int) -> tuple[str, int, int]:
    """The text around `start:end` that decides, and where that is in it: lines of a million acronyms take linear time."""
    low = max(0, start - _REACH)
    return text[low : end + _REACH], start - low, end - low


def _is_named(text: str, start: int, end: int) -> bool:
    """Is it a citation of a court, an author, a name or the title of a work, or does it stand in a line of capitals?"""
    text, start, end = _near(text, start, end)
    before, after = text[max(0, start - 40) : start], text[end : end + 40]
    line_start = text.rfind("\n", 0, start) + 1
    line = text[line_start:].split("\n", 1)[0]
    if line.isupper() and len(line) > end - start + 2:
        return True
    if _CITED_AFTER.match(after) or (_CITED_BEFORE.search(before) and not regex.match(r"[\s,]*\p{Ll}", after)):
        return True
    if text.startswith("D.C", start):
        return _NAMED.match(after) is not None
    return bool(
        _NAMED.match(after)
        or _SUNG.search(before)
        or (text.startswith(("U.", "E.U"), start) and _AUTHOR_BEFORE.search(before) and _AUTHOR_AFTER.match(after))
        or _is_quoted_title(line, start - line_start)
    )


def _is_quoted_title(line: str, at: int) -> bool:
    """Does `at` lie between quote marks whose words begin with capital letters: "Born in the U.S.A."?"""
    for opening, closing in ('""', "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"):
        start = line.rfind(opening, 0, at)
        inside = start >= 0 and (
            line.count('"', 0, at) % 2 == 1 if opening == closing else closing not in line[start:at]
        )
        end = line.find(closing, at) if inside else -1
        if end > 0 and len(line[start:end].split()) > 1:
            return is_title_like(line[start:end])
    return False


def ends_sentence(text: str, start: int, end: int) -> bool | None:
    """Does the stop of the acronym `text[start:end]` end its sentence too? None where nobody can tell.

    >>> text = "She works in the U.S. He left the U.K. in May, but the U.S. Police"
    >>> [ends_sentence(text, at, at + 4) for at in (17, 34, 55)]
    [True, False, None]
    """
    text, start, end = _near(text, start, end)
    following = text[end : end + 1]
    line_start = text.rfind("\n", 0, start) + 1
    if not following or following == "\n":
        return _at_line_end(text, line_start, end)
    if following in _MARKS or regex.match(r"['\N{RIGHT SINGLE QUOTATION MARK}]s\b", text[end : end + 3]):
        return False
    if following in ")]":
        opened = text.rfind("(["[")]".index(following)], line_start, start)
        said_before = text[line_start : max(opened, line_start)].rstrip()
        whole = opened + 1 < start and (not said_before or said_before[-1] in '.!?"\N{RIGHT DOUBLE QUOTATION MARK}')
        return whole and text[opened + 1].isupper()
    if following in _CLOSING:
        return _before_quote_mark(text, line_start, start, end)
    return _before_word(text, line_start, start, end) if following.isspace() else None


def _is_sentence(line: str) -> bool:
    return len(line.split()) > 4 and not is_title_like(line)


def _at_line_end(text: str, line_start: int, end: int) -> bool | None:
    below = text[end:].lstrip()[:1]
    if below.islower() and "\n\n" not in text[end : end + 3]:
        return False
    line = text[line_start:end]
    if not _is_sentence(line):
        return None
    word = regex.match(r"\s*(\p{L}+)", text[end : end + 30])
    return True if not below or len(line) > _LONG_LINE or (word and word.group(1) in _STARTS) else None


def _before_quote_mark(text: str, line_start: int, start: int, end: int) -> bool | None:
    """`"... in the U.S." He left`, `the so-called "U.S." zone`."""
    rest = text[end + 1 : end + 9].lstrip(" ")[:1]
    if text[end + 1 : end + 2] and text[end + 1] in ".,;:":
        return False
    if start > line_start and text[start - 1] in _OPENING:
        return False if rest.islower() else None
    opened = max(text.rfind(mark, line_start, start) for mark in _OPENING if mark != "'")
    ended = not rest or rest == "\n" or rest.isupper()
    return True if ended and _is_sentence(text[opened + 1 : end]) else None


def _before_word(text: str, line_start: int, start: int, end: int) -> bool | None:
    words = text[end : end + 80].split("\n", 1)[0].lstrip(" \t\N{NO-BREAK SPACE}")
    first = words[:1]
    if first.islower() or (first and first in "\N{EN DASH}\N{EM DASH}-&"):
        return False
    if first.isdigit():
        return False if text.startswith("D.C", start) and regex.match(r"\d{5}\b", words) else None
    if not first.isupper():
        return False if _OPENED.match(words) else None
    word = regex.match(r"\p{L}+", words)
    if word and word.group() in _STARTS and _GOES_ON_LIKE_A_SENTENCE.match(words, word.end()):
        line = text[line_start:].split("\n", 1)[0]
        return True if _is_sentence(line) else None
    return _goes_on(text, start, words)


_OPENED = regex.compile(rf"[(\[{_OPENING}]\p{{Ll}}|\(\p{{Lu}}{{2,8}}\)")  # the U.S. (and Canada), the U.S. (CDC)
_GOES_ON_LIKE_A_SENTENCE = regex.compile(r"\.?[, ]|['\N{RIGHT SINGLE QUOTATION MARK}]")


def _goes_on(text: str, start: int, words: str) -> bool | None:
    """Is the word in a capital letter after it part of the same name: `U.S. Department`, `said U.S. President Obama`?

    Without `the` the acronym isn't the end of anything, for as a noun it has its article; nor is it with `The`.
    """
    before = text[max(0, start - 20) : start]
    bare, part = _BARE.match(words), _PARTS.match(words)
    if part and (not bare or bare.end() < part.end()):
        return None if text.startswith("D.C", start) and before.endswith(", ") else False
    if not bare:
        return None
    if _THE.search(before):
        return False if _SINGLE.match(words) or _HOUSE.match(words) else None
    return None if _LOOSE_BEFORE.search(before) else False
