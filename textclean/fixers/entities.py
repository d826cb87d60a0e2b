"""HTML entities that were left in plain text."""

from __future__ import annotations

from html import unescape
from html.entities import html5

from textclean.fixers.base import Context, Found
from textclean.patterns import re

# `&` and one reference. Names are looked up afterwards: AT&T; is none.
_REFERENCE = re.compile(
    r"&(?:#[0-9]{1,10};|#[xX][0-9a-fA-F]{1,8};|[A-Za-z][A-Za-z0-9]{1,31};|[A-Za-z]{2,6}+(?![\w=;]))"
)
_COPY, _YEAR = "&copy", re.compile(r"[ ,](?:19|20)[0-9]{2}\b(?!=)")
_NEXT = re.compile(_REFERENCE.pattern[1:])  # the same behind an `&` that came out of `&amp;`

# HTML still reads its oldest names without a semicolon. Of those, only names that can't be words of a text: `&copy` and
# `&not` may be a parameter of an address or a name (Marks &not Spencer), `&eacute` is nothing else. A year makes the sign of
# copyright sure.
_LETTER_NAME = re.compile(r"[A-Za-z](?:acute|grave|circ|uml|tilde|ring|cedil|slash)|[aA][eE]lig|szlig")
BARE = frozenset({"amp", "lt", "gt", "quot", "nbsp"}) | {n for n in html5 if _LETTER_NAME.fullmatch(n)}


def html_entities(unit: str, context: Context) -> list[Found]:
    """References to characters, named or numeric, and doubled ones (`&amp;quot;`) at once.

    Read as HTML5 has it: 128 to 159 are marks of Windows-1252, and names in the oldest set need no semicolon (here only
    those that are no words). What names no character stays. In a line about HTML or entities those that stand alone as a word
    are what it is about: they stay, and doubled ones lose the layers that an export added; `&amp;` is an ampersand anywhere.
    """
    if "&" not in unit:
        return []
    found: list[Found] = []
    at = 0
    talks = _TALKS.search(unit) is not None
    while (match := _REFERENCE.search(unit, at)) is not None:
        start, end = match.span()
        after = _character(match.group()) if match.group() != _COPY or _YEAR.match(unit, end) else None
        layers: list[str] = [match.group()]
        while (
            after == "&" and (more := _NEXT.match(unit, end)) and (inner := _character("&" + more.group())) is not None
        ):
            after, end = inner, more.end()
            layers.append("&" + more.group())
        at = end if after is not None else start + 1
        if after is not None and talks and after != "&" and _stands_alone(unit, start, end):
            after = layers[-1]  # that is what its author wrote about
        if after is not None and after != unit[start:end]:
            found.append(Found(start, end, after))
    return found


# A text about entities names them on purpose.
_TALKS = re.compile(
    r"\bX?H?T?ML5?\b|\bSGML\b|\b[Ee]ntit(?:y|ies)\b|\b[Tt]he escapes?\b|\b[Ee]scape (?:code|sequence)|\bampersands?\b"
)


def _stands_alone(unit: str, start: int, end: int) -> bool:
    """Is it a word of its own, or a quoted one?"""
    before, behind = unit[start - 1 : start] if start else "", unit[end : end + 1]
    return (not before or before in " \t\n(\"'\u201c\u2018\xab") and (
        not behind or behind in " \t\n)\"'\u201d\u2019\xbb,;:.!?"
    )


def _character(reference: str) -> str | None:
    """The text that a reference stands for; None if it is none."""
    name = reference[1:]
    if name.startswith("#"):
        text = unescape(reference)
        return None if "\N{REPLACEMENT CHARACTER}" in text else text
    if not name.endswith(";"):
        return html5[name] if name in BARE or name == "copy" else None
    if name in html5:
        return html5[name]
    small = (
        html5.get(name.lower(), "") if name[:-1].isupper() else ""
    )  # &EACUTE; was once &eacute; in a text in capitals
    return (
        small.upper() if small.isalpha() and len(small) == len(small.upper()) == 1 and small != small.upper() else None
    )
