"""The lines of a page, and what can be seen on each of them: the features that a scorecard weighs.

Every feature of a line is a number from 0 to 1 that a person can check by looking at it. Hard-wrapped lines are looked at
together, as the paragraph that they are.

Source of the knowledge: jusText (small words and length) and Boilerpipe (length and the look of links) for the idea; which
features are worth a weight was tried out on news pages (see `benchmarks/fit_scorecard.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from textclean.fixers.blocks_cues import CUES
from textclean.patterns import re
from textclean.smallwords import CYRILLIC, DEVANAGARI, LATIN
from textclean.structure import ends_with_final_mark

LENGTHS = (
    (2, "words-1-2"),
    (4, "words-3-4"),
    (7, "words-5-7"),
    (11, "words-8-11"),
    (19, "words-12-19"),
    (39, "words-20-39"),
    (1 << 30, "words-40-up"),
)
"""The length of a line in words, by steps; two letters of a script without blanks count as a word."""
WEIGHED_CUES = ("legal", "prompt", "related", "comment", "byline")
LINE_FEATURES = (
    *(name for _, name in LENGTHS),
    "final-mark",  # . ! ? or their like at its end, five words or more
    "final-mark-short",  # the same on fewer words
    "cut-off",  # ends with an ellipsis
    "sentences",  # holds the end of a sentence before its own end
    "few-small-words",  # share of small words (the, of, und) below a quarter; five words or more, in a known language
    "capitals",  # share of its words, the first apart, that start with a capital
    "signs",  # arrows, bars, bullets, icons
    "stamp",  # a short line with a date or a time
    "row",  # two words in five are numbers
    "list-item",  # begins with a number or a quantity; a bullet says nothing, as menus have them too
    "colon",  # ends with a colon
    "comma",  # holds a comma with a blank behind it
    "address",  # hardly more than an address of the web
    "close",  # stands right above or below another line, without a blank one between
    "copies",  # stands more than once on the page
    "recurring",  # known to stand on other pages of the site
    *(f"cue-{kind}-{length}" for kind in WEIGHED_CUES for length in ("short", "long")),  # short: up to 11 words
)
"""What can be seen on a line alone."""

_UNSPACED = "\u0e00-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]{{1,2}}|[^\W_{_UNSPACED}]+(?:['\u2019.-][^\W_{_UNSPACED}]+)*")
_INNER_STOP = re.compile(
    r"[.!?\u3002\u0964\uff01\uff1f][\"'\u2019\u201d\xbb)\]]?(?:\s+[\"'\u2018\u201c\xab(\[]?(?=[^\W\d_a-z])|(?=[\u3040-\u9fff]))"
)
_SIGN = re.compile(
    r"[|\xbb\xab\u203a\u2039\u2022\xb7\xa9\u2190-\u21ff\xd7\u25a0-\u25ff\u2600-\u27bf\ue000-\uf8ff]|\s[/>]\s"
)
_CUT = re.compile(r"(?:\.\.\.|\u2026|\[\u2026\])\W*$")
_STAMP = re.compile(
    r"\b\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"
    r"|\b\d+\s?(?:h|d|m|hours?|days?|mins?|minutes?|weeks?|months?|years?) ago\b"
)
_COMMA = re.compile(r",\s|[\u3001\uff0c\u060c]")
_ADDRESS = re.compile(r"https?://|www\.|\w@\w|(?<!\w)@\w")
_BULLET = re.compile(r"^[-*+\u2022\u2013\u2023\u25e6\u25aa\xb7]\s+(?=\S)")
_ITEM = re.compile(
    r"\(?\d{1,2}[.)]\s"
    r"|[\xbc-\xbe\u2150-\u215e\d]+(?:[.,/\u2044]\d+)?\s?(?:[^\W\d_A-Z]|[%\xbc-\xbe])"
)
_WIDTHS = range(40, 111)
_PARAGRAPH_WORDS = 20
SHORT = 11
"""Most words of a line that counts as short."""


class PageLine(NamedTuple):
    """A line of a page, or several that only a width parts: `start`, `end` in the page, its `text` without outer blanks."""

    start: int
    end: int
    words: tuple[str, ...]
    text: str
    close: bool

    @property
    def size(self) -> int:
        """Its words."""
        return len(self.words)


def page_lines(text: str) -> list[PageLine]:
    """The lines of `text` that aren't blank. Where most paragraphs have no blank lines around them, no line counts as close."""
    out: list[PageLine] = []
    run: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line.strip():
            run.append((start, end))
        else:
            out += _run(text, run)
            run = []
        start = end + 1
    out += _run(text, run)
    paragraphs = [line.close for line in out if line.size >= _PARAGRAPH_WORDS]
    return out if 2 * sum(paragraphs) <= len(paragraphs) else [line._replace(close=False) for line in out]


def _run(text: str, run: Sequence[tuple[int, int]]) -> list[PageLine]:
    if _is_wrapped([text[start:end] for start, end in run]):
        return [_line(text, run[0][0], run[-1][1], close=False)]
    return [_line(text, start, end, close=len(run) > 1) for start, end in run]


def _line(text: str, start: int, end: int, *, close: bool) -> PageLine:
    words = _BULLET.sub("", " ".join(text[start:end].split()), count=1)
    return PageLine(start, end, tuple(_WORD.findall(words)), words, close)


def _is_wrapped(run: Sequence[str]) -> bool:
    """Was a paragraph broken at a width: do its lines fill it and go on in lower case?"""
    if len(run) < 3:
        return False
    width = max(len(line.rstrip()) for line in run)
    if width not in _WIDTHS:
        return False
    full = sum(len(line.rstrip()) + 1 + len(after.split(None, 1)[0]) > width for line, after in pairwise(run))
    going_on = sum(line.lstrip()[0].islower() for line in run[1:])
    ended = sum(map(ends_with_final_mark, run[:-1]))
    return 8 * full >= 7 * (len(run) - 1) and 4 * going_on >= len(run) - 1 and 2 * ended <= len(run)


def folded(line: str) -> str:
    """A line as it is compared with others."""
    return " ".join(line.casefold().split())


def copies(lines: Sequence[PageLine]) -> Counter[str]:
    """How often each line stands on the page."""
    return Counter(folded(line.text) for line in lines)


def line_features(
    line: PageLine, language: str, copied: Mapping[str, int], recurring: Collection[str] = ()
) -> dict[str, float]:
    """What is seen on a line, zeros left out.

    `language` ("" unknown: then nothing is said about small words), `copied` how often each folded line stands on the page,
    `recurring` the folded lines that other pages of the site are known to have.
    """
    text, size = line.text, line.size
    seen = {next(name for most, name in LENGTHS if size <= most): 1.0}
    cut = _CUT.search(text) is not None
    if cut:
        seen["cut-off"] = 1.0
    elif ends_with_final_mark(text):
        seen["final-mark" if size >= 5 else "final-mark-short"] = 1.0
    seen |= _of_words(line, language)
    checks: dict[str, object] = {
        "sentences": _INNER_STOP.search(text),
        "signs": _SIGN.search(text),
        "stamp": size <= SHORT and _STAMP.search(text),
        "list-item": _ITEM.match(text),
        "colon": text.endswith((":", "\N{FULLWIDTH COLON}")),
        "comma": _COMMA.search(text),
        "address": size <= 5 and _ADDRESS.search(text),
        "close": line.close,
        "copies": copied[folded(text)] > 1,
        "recurring": recurring and folded(text) in recurring,
    }
    length = "short" if size <= SHORT else "long"
    checks |= {f"cue-{kind}-{length}": CUES[kind].search(text) for kind in WEIGHED_CUES}
    return seen | {name: 1.0 for name, found in checks.items() if found}


def _of_words(line: PageLine, language: str) -> dict[str, float]:
    seen: dict[str, float] = {}
    size = line.size
    if size >= 5 and (small := _small_words(language)):
        share = sum(not small.isdisjoint(re.split("['\u2019]", word.lower())) for word in line.words) / size
        seen["few-small-words"] = max(0.0, 1 - 4 * share)
    others = [word[0] for word in line.words[1:] if word[0].isdigit() or word[0].lower() != word[0].upper()]
    if size >= 3 and others:
        seen["capitals"] = sum(first.isupper() for first in others) / len(others)
    numbers = sum(word[0].isdigit() for word in line.words)
    if size >= 4 and numbers >= 3 and 5 * numbers >= 2 * size:
        seen["row"] = 1.0
    return {name: value for name, value in seen.items() if value}


@cache
def _small_words(language: str) -> frozenset[str]:
    return frozenset((LATIN.get(language) or CYRILLIC.get(language) or DEVANAGARI.get(language) or "").split())
