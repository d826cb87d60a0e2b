"""Paragraphs that a page shows twice: the second copy goes. Refrains, repeated answers and questions stay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from textclean.fixers.base import Context, Found
from textclean.fixers.deck import folded, folded_start, said_again
from textclean.fixers.prose import OPENERS
from textclean.fixers.rows import TEXT, Row, Rows, prose_range, rows
from textclean.patterns import re
from textclean.structure import LineKind
from textclean.text.large import lines_of

LEAST_WORDS = 8
"""A shorter line may be said twice: an answer, a vote, a sub-head."""
LEAST_SAID_CHARS = 60
"""What a speaker says twice is shorter; what a page shows twice is a paragraph."""
LEAST_BLOCK = 3
"""So many paragraphs in one order make a text that is shown twice."""
LEAST_CAPTION_WORDS = 16
"""What has no final mark must be longer: a caption, and no headline."""
MOST_COPIES = 2
"""A line that stands three times is a refrain, a plan, a form of words."""
LEAST_TITLE_WORDS = 3


def repeated_paragraphs(text: str, context: Context) -> list[Found]:
    """The later copy of a line that stands twice, equal once case, blanks, quote style and the final stop are folded.

    Spared: lines of fewer than eight words, questions, verse, tables, lists, lines that stand more than twice, texts where
    several lines come back (a song, a form, a transcript) that aren't one block, answers, a deck under the title, which the
    story keeps.
    """
    if not _may_repeat(text):
        return []
    found = rows(text).of(TEXT)
    keys = _keys(found)
    copies = Counter(key for key in keys if key)
    twice = {key for key, n in copies.items() if n == MOST_COPIES} - _answers(found, keys)
    twice.discard(_may_be_deck(found, keys))
    often = sum(n > MOST_COPIES for n in copies.values())
    several = len(twice) > 1 and 3 * len(twice) > len(copies) and not _is_block(keys, twice)
    if not twice or often or several or _is_formula(twice):
        return []
    seen: set[str] = set()
    out = []
    for row, key in zip(found, keys, strict=True):
        if key in twice and key in seen and (len(row.words) >= LEAST_SAID_CHARS or _unspaced(row.words)):
            out.append(Found(row.start, row.end, ""))
        seen.add(key)
    return out


def _keys(found: Rows) -> list[str]:
    """What makes two lines the same; empty for those that are too short. That is how a line begins where no other begins so:
    few have to be folded whole."""
    starts = [folded_start(row.words) if _counts(row) else "" for row in found]
    shared = {start for start, n in Counter(starts).items() if n > 1 and start}
    return [folded(words) if start in shared else start for words, start in zip(found.words, starts, strict=True)]


def _may_be_deck(found: Rows, keys: list[str]) -> str:
    """The first prose below a title, or below what will be lifted from under it: the story keeps the copy of its deck."""
    first, last = prose_range(found)
    if not 0 < first <= last or not keys[first] or keys.count(keys[first]) != MOST_COPIES:
        return ""
    if keys[first] not in keys[first + 1 :]:
        return ""
    copy = keys.index(keys[first], first + 1) - first - 1
    below = found.words[first + 1 :]
    return "" if said_again(found.words[first - 1], below, copy, keys[first]) else keys[first]


def _is_block(keys: list[str], twice: set[str]) -> bool:
    """Do the lines that come back stand together twice, in one order: the whole text, or a piece of it, shown again?"""
    at = [number for number, key in enumerate(keys) if key in twice]
    half = len(at) // 2
    first, second = at[:half], at[half:]
    together = all(part[-1] - part[0] == half - 1 for part in (first, second))
    return together and [keys[n] for n in first] == [keys[n] for n in second] and half >= LEAST_BLOCK


def _answers(found: Sequence[Row], keys: list[str]) -> set[str]:
    """Lines both of whose copies follow a question, which are answers."""
    after = [
        number
        for number in range(1, len(found))
        if found[number - 1].words.endswith(("?", "\N{FULLWIDTH QUESTION MARK}"))
    ]
    asked = Counter(keys[number] for number in after)
    return {key for key, n in asked.items() if n == MOST_COPIES}


def _is_formula(twice: set[str]) -> bool:
    """Do most of the lines that come back begin with the same two words (`Vote for Olga on the last page!`)?"""
    starts = Counter(tuple(key.split()[:2]) for key in twice)
    return len(twice) > 2 and starts.most_common(1)[0][1] * 2 > len(twice)


def _may_repeat(text: str) -> bool:
    """A quick look: do two lines of some length begin alike?"""
    seen = set[str]()
    for line in lines_of(text):
        if len(line) >= 16:
            start = line.lstrip(OPENERS + " \t")[:20].casefold()
            if start in seen:
                return True
            seen.add(start)
    return False


def _counts(row: Row) -> bool:
    """Is it long enough? What is no sentence may be a headline, whose later copy is the title above the story."""
    unspaced = 0 if row.words.isascii() else len(_UNSPACED.findall(row.words))
    least = LEAST_WORDS if row.kind is LineKind.PROSE else LEAST_CAPTION_WORDS
    return max(len(row.words.split()), unspaced // 2) >= least and row.words[-1] not in "?\uff1f"


def doubled_headlines(text: str, context: Context) -> list[Found]:
    """A headline that a page shows again before its story begins, and the path to it with the headline at its end.

    The first copy stays, for it is the title. `Home World News Ferry late again` above `Ferry late again` is a path. Spared:
    verse, single words, lines that aren't above the first prose.

    >>> text = "The ferry is late\\nThe ferry is late\\nIt came into port at seven on Monday."
    >>> [(f.start, f.end) for f in doubled_headlines(text, Context())]
    [(18, 35)]
    """
    found = rows(text)[:12]
    first, last = prose_range(found)
    if last < first or first < 2:
        return []
    head = [row for row in found[:first] if row.kind in TEXT]
    keys = [folded(row.words) for row in head]
    out: list[Found] = []
    for number, row in enumerate(head):
        if len(row.words.split()) < LEAST_TITLE_WORDS and not _unspaced(row.words):
            continue
        if keys[number] in keys[:number] or _is_path(row, head[number + 1 : number + 2]):
            out.append(Found(row.start, row.end, ""))
    return out


def _unspaced(words: str) -> bool:
    return len(_UNSPACED.findall(words)) >= 6


_UNSPACED = re.compile("[\u3040-\u9fff]")


def _is_path(row: Row, following: list[Row]) -> bool:
    """Does the line begin with Home, or hold marks of a path, and end with all of the next line?"""
    if not following:
        return False
    title = following[0].words
    path = row.words.removesuffix(title)
    if path == row.words or len(title.split()) < LEAST_TITLE_WORDS or len(path.split()) > 8:
        return False
    return path.split()[:1] in (
        ["Home"],
        ["HOME"],
        ["Start"],
        ["Startseite"],
        ["Accueil"],
        ["Inicio"],
    ) or path.rstrip()[-1:] in (
        ">",
        "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
        "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
        "/",
    )
