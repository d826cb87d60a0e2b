"""Middle dots between words, brackets stuck to words, blanks before marks."""

from __future__ import annotations

from collections.abc import Iterator

from textclean.fixers.base import Context, Found
from textclean.patterns import re, regex
from textclean.smallwords import wordset
from textclean.text.large import lines_of

# -------------------------------------------------------------------------------------------------------- middle dots

_DOT = regex.compile(
    r"(?<=[^\W\d_][.,;:!?)\]\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}]{0,3})[ \t]*"
    r"[\N{KATAKANA MIDDLE DOT}\N{HALFWIDTH KATAKANA MIDDLE DOT}][ \t]*"
    r"(?=[\"'(\[\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}]{0,2}[^\W\d_])"
)
_EAST_ASIAN = regex.compile(
    r"[\p{Hiragana}\p{Katakana}\p{Han}\p{Hangul}\p{Bopomofo}"
    r"--[\N{KATAKANA MIDDLE DOT}\N{HALFWIDTH KATAKANA MIDDLE DOT}]]",
    regex.V1,
)


def katakana_middle_dot(text: str, context: Context) -> Iterator[Found]:
    """A middle dot between words becomes a blank in a line without any Japanese, Chinese or Korean letter."""
    if ("\N{KATAKANA MIDDLE DOT}" in text or "\N{HALFWIDTH KATAKANA MIDDLE DOT}" in text) and not _EAST_ASIAN.search(
        text
    ):
        for m in _DOT.finditer(text):
            yield Found(m.start(), m.end(), " ")


# --------------------------------------------------------------------------------------------------- stuck brackets

_BRACKET = regex.compile(r"\[([^\[\]]{1,200})\]")
_LETTERS_BEFORE = regex.compile(r"(?<![\p{L}\d_.-])\p{L}{2,}$")
_WORD_AFTER = regex.compile(r"\p{L}{2,}(?![\p{L}\d_(\[-])")
# What may stand between the brackets of a remark of one word: a name, never a syllable.
_NAME = regex.compile(r"\p{Lu}\p{Ll}{2,}")
_REMARK = regex.compile(
    r"\p{L}[\p{L}\p{M}\d'\N{RIGHT SINGLE QUOTATION MARK}.,-]*(?:[ ,]+[\p{L}\d'\N{RIGHT SINGLE QUOTATION MARK}.,$%-]+)+"
)
_NAMES = regex.compile(r"\p{Lu}\p{Ll}+(?: \p{L}[\p{L}.-]+)+")
# Wikipedia sets its tags and notes at the word they are about.
_TAG = regex.compile(
    r"(?i)(?:needed|\?|discuss|source|research|verification|given|edit|sic|(?:note|nb|fn|ref|fig)\.? ?\d*)$"
)
# A whole word that goes on after a remark of one word; `[Trans]formation` has none.
_GOES_ON = wordset(
    """
    a an and are as at be because but by can did do for from had has have he her his if in into is it its no not
    of on or our out over says said she should so than that the their them then they this to under until up was we
    were when where who will with would you
    """
)


def stuck_bracket(text: str, context: Context) -> Iterator[Found]:
    """A blank where a bracketed remark clings to the word before or after it.

    Sure are remarks of several words between two words (`pork[smoked over cherry wood]at`), names before a small word
    (`encourage[Russia]to`), and names of several words on either side. Letters and endings in brackets, indices, notes, tags,
    links and chemical names are no remarks.
    """
    if "[" not in text:
        return
    for m in _BRACKET.finditer(text):
        inner = m.group(1)
        before = _LETTERS_BEFORE.search(text, max(0, m.start() - 60), m.start())
        after = _WORD_AFTER.match(text, m.end())
        if not (before or after) or text[m.end() : m.end() + 1] in ("(", "[", ":") or _TAG.search(inner):
            continue
        left, right = _sides(text, m, before is not None, after.group() if after else "")
        if left:
            yield Found(m.start(), m.start(), " ")
        if right:
            yield Found(m.end(), m.end(), " ")


def _sides(text: str, m: regex.Match[str], before: bool, after: str) -> tuple[bool, bool]:
    """Is the bracket stuck on its left, on its right?"""
    inner = m.group(1)
    names = _NAMES.fullmatch(inner) is not None
    left_out = inner in ("...", "\N{HORIZONTAL ELLIPSIS}") and len(after) > 2 and before
    if (
        before
        and after
        and (left_out or names or _REMARK.fullmatch(inner) or (_NAME.fullmatch(inner) and after in _GOES_ON))
    ):
        return True, True
    follows_blank = m.start() > 0 and text[m.start() - 1] in " \t"
    if after and not before and follows_blank and (names or (_NAME.fullmatch(inner) and after in _GOES_ON)):
        return False, True
    ends = text[m.end() : m.end() + 1]
    if before and not after and names and (not ends or ends in " \t.,;:!?"):
        return True, False
    return False, False


# ------------------------------------------------------------------------------------------------ blanks before marks

# One slip in a line whose other marks stand right; the mark ends a word and is followed by a blank or nothing.
_BLANK_BEFORE = regex.compile(
    r"(?<=[\p{L}\p{N})\]\"'\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}])"
    r"[ \t\N{NO-BREAK SPACE}]+([,.;:!?]+)(?=\s|$)"
)
_SPACED = re.compile(r"[ \t\xa0][,.;:!?]")  # the quick look: `regex` would try the letter before at every place
_MARK = regex.compile(r"[,.;:!?](?=\s|$)")
_SPACED_LABEL = regex.compile(r"\W{0,9}\p{L}[\p{L}.'-]*(?:[ \t]+\p{L}[\p{L}.'-]*){0,2}\s*$")
_CODE = regex.compile(r"[=<>{}\\|]")


def blank_before_mark(text: str, context: Context) -> Iterator[Found]:
    """A blank before a comma, stop, semicolon, colon, exclamation or question mark that follows a word.

    Asked for a whole document: only there can be seen that its other marks stand without a blank, so that this one is a
    slip and not a habit. Labels before a spaced colon, spaced ellipses, dots between the entries of a menu and emoticons
    stay.
    """
    slips: list[Found] = []
    start = 0
    for line in lines_of(text):
        if _SPACED.search(line):
            slips += (Found(start + m.start(), start + m.start(1), "") for m in _slips(line, context))
        start += len(line) + 1
    if slips and len(slips) * 3 <= len(_MARK.findall(text)):
        yield from slips


def _slips(line: str, context: Context) -> list[regex.Match[str]]:
    found = list(_BLANK_BEFORE.finditer(line))
    if not found or line.count(" ") < 2 or context.spoken(line) != context.language:
        return []
    code = _CODE.search(line)
    return [m for m in found if not (code and code.start() < m.start()) and _is_slip(line, m)]


def _is_slip(line: str, m: regex.Match[str]) -> bool:
    mark, before, after = m.group(1), line[m.start() - 1], line[m.end() : m.end() + 3].strip()[:1]
    if mark == ".":
        word = line[max(0, m.start() - 40) : m.start()].rsplit(" ", 1)[-1]
        return before.isalnum() and (not after or after.isupper()) and not word.istitle()
    if mark == ":":
        return before.isalpha() and not _SPACED_LABEL.match(line[: m.start()][:80])
    if mark in (",", ";"):
        return not (before.isdigit() and after.isdigit())
    return set(mark) <= {"!", "?"} and before != "'" and (before.isalpha() or not before.isalnum())
