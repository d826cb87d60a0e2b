"""The date of a text as its head says it, for names that hold from a day on: a dateline or a date line that nothing has read yet.

A dateline of a short text, or of a form that isn't lifted, stays in the text; its date counts all the same.
"""

from __future__ import annotations

from itertools import islice

from textclean.fixers.dates import stamps
from textclean.patterns import regex

_MOST_LINES = 6
_MOST_CHARS = 160
_LED = regex.compile(r"\W{0,3}(?:\p{Lu}[\p{Lu}'.-]{2,}|AP|UPI|Reuters|By )")
_TOKEN = regex.compile(
    r"(?<![\w.])(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?!\w)"
)
_MOST_BEFORE = 80
_ENDS = regex.compile(r"[^.\n]{0,40}?(?:\s?[-\N{EN DASH}\N{EM DASH}]|[):(])")
_YEAR = regex.compile(r"(?:19|20)\d\d")


def dated(text: str, language: str = "") -> str:
    """The date (ISO; the year alone where day and month can't be told apart) that stands in the head of a text, else nothing.

    >>> dated("BOMBAY, Nov. 3, 1994 (AP) - The harbor was closed."), dated("BOMBAY (AP) - The harbor was closed.")
    ('1994-11-03', '')
    """
    lines = (line.strip()[:_MOST_CHARS] for line in text[: _MOST_LINES * 400].splitlines() if line.strip())
    return next(filter(None, (_of_line(line, language) for line in islice(lines, _MOST_LINES))), "")


def _of_line(line: str, language: str) -> str:
    if not _YEAR.search(line):
        return ""
    if found := stamps(line, language):
        return found[0].iso or _year(line)
    token = _TOKEN.match(line) or (_TOKEN.search(line, 0, _MOST_BEFORE) if _LED.match(line) else None)
    if token is None or not _ENDS.match(line, token.end()):
        return ""
    said = stamps(token.group(), language)
    return said[0].iso or _year(token.group()) if said else ""


def _year(words: str) -> str:
    match = _YEAR.search(words)
    return match.group() if match else ""
