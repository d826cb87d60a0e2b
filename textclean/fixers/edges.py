"""Furniture at the two ends of a text: buttons, counts, section labels, addresses. Inside the story the same words stay.

A line at either end needs less evidence than one inside: above the first sentence and below the last one stand the title,
the names and the dates of a text, and the labels of its page.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter

from textclean.fixers.base import Context, Field, Found, trigger_lines
from textclean.fixers.ends import story_span
from textclean.fixers.labels import MENU, SECTIONS, is_button, is_count
from textclean.fixers.rows import Row, Rows, prose_range, rows, words_start
from textclean.patterns import re, regex
from textclean.structure import LineKind
from textclean.text.large import remembered

ADDRESS = regex.compile(r"[\w.+-]{2,40}@[\w-]{2,30}(?:\.[\w-]{2,20}){1,3}|@\w{2,30}")
SITE = regex.compile(  # labels with the name of a site in them
    r"(?:Follow|FOLLOW|Join)\s(?:us|\p{Lu}[\w.&-]*(?:\s\p{Lu}[\w.&-]*){0,2})\s(?:on|at):?"
    r"|(?:\p{Lu}[\w'.&-]*\s){1,3}(?:Newsletters?|Emails|Logo|Bot)"
    r"|(?:More|MORE)\s(?:from|on|in)\s(?:\p{Lu}[\w.&-]*\s?){1,3}|(?:Opinion|Guest|Staff"
    r"|Contributing)\s(?:Columnist|Writer|Essay|Contributor)"
)
_SITE_STARTS = ("Follow", "FOLLOW", "Join", "More", "MORE")
_SITE_ENDS = ("Newsletter", "Newsletters", "Emails", "Logo", "Bot", "Columnist", "Writer", "Essay", "Contributor")
MOST_NAMING_WORDS = 4
HEADINGS = frozenset(
    ("menu", "contact", "kontakt", "contacto", "contatti", "contato", "search", "video", "videos", "photos")
)
"""Labels that are headings as well: with lines below them they stay."""
_PROMPT = regex.compile(
    r"(?i)(?:thank|sorry|please|there was|keep an eye|sign|subscribe|log|follow|like|share|get|join|you|your|we|our|this"
    r"|be the first)\b"
)
"""How the sentences begin that a page says to its reader."""
_KEY = regex.compile(r"(?i)(?:tap|click|press|select|choose|push|hit|type|enter)(?: on)?[.:]?")
"""What a manual says before the name of a button."""
_KINDS = frozenset({LineKind.SHORT, LineKind.RULE, LineKind.LIST})


def edge_labels(text: str, context: Context) -> list[Found]:
    """Buttons, counts and bare addresses above the first prose of a text and below the last.

    Spared: everything between; the first line, which may be the title, unless a line that isn't prose follows; what a line
    with a colon announces; a number or an address below a line that may name it (`Attendance`, `Ida Moen`); a label that
    heads lines of its own or a short sentence; numbers below a text of short lines.

    >>> text = "Share\\nThe ferry is late\\nPrint\\n\\nIt came into port at seven on Monday."
    >>> text += "\\n\\nNobody on board had minded that at all.\\n\\nClose"
    >>> [text[f.start : f.end] for f in edge_labels(text, Context())]
    ['Share', 'Print', 'Close']
    """
    labels = _labels(text, context)
    begun, over = story_span(text) if labels else (0, 0)
    if all(begun < start < over for start in labels):
        return []
    found = rows(text)
    first, last = prose_range(found)
    if last - first < 1:
        return []
    labelled = [number for number in found.at(labels) if found.kinds[number] in _KINDS]
    if not labelled or (first <= labelled[0] and labelled[-1] <= last):
        return []
    spared = _announced(found.words, labelled) | _named(found, labelled) | _heading(found, last, labelled)
    left = [number for number in labelled if number not in spared]
    head = [found[number] for number in left if number < first and not _heads(found, number)]
    tail = [found[number] for number in left if number > last]
    if (head or tail) and (taken := menus(text, context)):  # a menu goes as one
        head, tail = ([row for row in part if not _inside(row, taken)] for part in (head, tail))
    whole = len(found) - last - 1
    if 2 * len(tail) < whole and whole > 8:
        tail = []  # a list of results or fixtures, with a number or a word here and there
    others = [row for row in tail if not (is_count(row.words) and row.words.isdigit())]
    if len(tail) - len(others) > 3:
        tail = others
    return [Found(row.start, row.end, "") for row in (*head, *tail)]


def _labels(text: str, context: Context) -> frozenset[int]:
    """Where the lines begin that are labels, whatever stands beside them."""
    return frozenset(
        start for start, line in trigger_lines(text, context) if len(words := line.strip()) <= 60 and _is_label(words)
    )


@remembered(4096)
def _is_label(words: str) -> bool:
    if is_button(words) or is_count(words):
        return True
    if words.startswith(_SITE_STARTS) or words.endswith(_SITE_ENDS):
        return SITE.fullmatch(words) is not None
    return "@" in words and ADDRESS.fullmatch(words) is not None


def _announced(words: Sequence[str], labelled: Sequence[int]) -> set[int]:
    """The labels right below a line that ends with a colon, up to the next line that is none."""
    out: set[int] = set()
    for number in labelled:
        above = words[number - 1] if number else ""
        colon = above.endswith((":", "\N{FULLWIDTH COLON}"))
        if number - 1 in out or (colon and not is_button(above.rstrip(":\N{FULLWIDTH COLON} "))):
            out.add(number)
    return out


def _named(found: Rows, labelled: Sequence[int]) -> set[int]:
    """Counts and addresses below a short line that is no label itself: it says what they are."""
    return {
        number
        for number, before in zip(labelled, (-1, *labelled), strict=False)
        if number
        and number - 1 != before
        and found.kinds[number - 1] is LineKind.SHORT
        and _names(found.words[number - 1], found.words[number])
    }


def _names(above: str, words: str) -> bool:
    """Does a short line say what the count or the address below it is?"""
    return (
        "@" in words[1:]
        or _KEY.fullmatch(above) is not None
        or (is_count(words) and not any(map(str.isdigit, above)) and len(above.split()) <= MOST_NAMING_WORDS)
    )


def _heading(found: Rows, last: int, labelled: Sequence[int]) -> set[int]:
    """Labels below the last prose that stand over a short sentence, or over a list as sections do (`Menu`, `Contact`)."""
    out = set()
    for number, after in zip(labelled, (*labelled[1:], len(found)), strict=True):
        if number <= last or number + 1 == len(found):
            continue
        below, is_short = found.words[number + 1], found.kinds[number + 1] is LineKind.SHORT
        sentence = is_short and len(below.split()) >= 2 and below.endswith((".", "!", "?"))
        heads = after != number + 1 and found.words[number].casefold() in HEADINGS
        if heads or (sentence and not _PROMPT.match(below)):
            out.add(number)
    return out


def _inside(row: Row, taken: Sequence[Found]) -> bool:
    """Is a row in one of the stretches, which are in their order?"""
    before = bisect_right(taken, row.start, key=_start)
    return before > 0 and row.end <= taken[before - 1].end


_start = attrgetter("start")


def _heads(found: Rows, number: int) -> bool:
    """May the line be the title, or a number that is one (`1984`)?"""
    return number == 0 and found.kinds[1] is LineKind.PROSE


def section_labels(text: str, context: Context) -> list[Found]:
    """The name of a section above the title, or alone below the last sentence: lifted to `section`.

    Only known names of sections count (`World`, `Wirtschaft`). Above, a title must follow, for `Economy` above a paragraph heads
    it; below, it must be the very last line.
    """
    bare = text.strip()
    ends = bare.partition("\n")[0].rstrip(), bare.rpartition("\n")[2].lstrip()
    if SECTIONS.isdisjoint(map(str.casefold, ends)):
        return []
    found = rows(text)
    first, last = prose_range(found)
    if last - first < 1:
        return []
    out = []
    under_it = first >= 2 and found.kinds[1] is LineKind.SHORT and len(found.words[1].split()) >= 3
    if under_it and _is_section(found[0]):
        out.append(_section(text, found[0]))
    if last == len(found) - 2 and _is_section(found[-1]):
        out.append(_section(text, found[-1]))
    return out


def _is_section(row: Row) -> bool:
    return row.kind is LineKind.SHORT and row.words.casefold() in SECTIONS


def _section(text: str, row: Row) -> Found:
    start = words_start(text, row)
    return Found(row.start, row.end, "", (Field("section", row.words, start, start + len(row.words)),))


MOST_BETWEEN = 12
"""So many other short lines may stand between two labels of a menu."""
LEAST_LABELS = 5
DENSITY = 5
"""At least one line in so many is a known label."""


def menus(text: str, context: Context) -> list[Found]:
    """Menus and footers: short lines in a row, many of them names of sections, buttons and the pages that every site has.

    What stands between two known labels goes with them; what stands above the first and below the last stays, for it may be the
    title or the end of a list. Spared: runs with fewer than five different labels, prose, tables (one cell a line too), code.

    >>> text = "Home\\nNews\\nSport\\nTide times\\nWeather\\nContact us"
    >>> text += "\\n\\nThe ferry is late\\nIt came into port at seven on Monday."
    >>> [text[f.start : f.end].split("\\n")[3] for f in menus(text, Context())]
    ['Tide times']
    """
    labels = {start: words for start, line in trigger_lines(text, context) if _is_menu_label(words := line.strip())}
    return [*_menus(text, frozenset(labels))] if _are_many(labels.values()) else []


def _are_many(labels: Iterable[str]) -> bool:
    """Are there enough different ones for a menu? Counts are in any list."""
    return len({words.casefold() for words in labels if not is_count(words)}) >= LEAST_LABELS


@remembered(2)  # who looks for single labels asks for the menus as well
def _menus(text: str, labels: frozenset[int]) -> tuple[Found, ...]:
    """The menus of a text, of which is known where the lines begin that are labels."""
    found = rows(text)
    groups: list[list[int]] = []
    for number in (number for number in found.at(labels) if _may_be_in_menu(found, number)):
        before = groups[-1][-1] if groups else -MOST_BETWEEN - 2
        between = range(before + 1, number)
        if len(between) <= MOST_BETWEEN and all(_may_be_in_menu(found, n) for n in between):
            groups[-1].append(number)
        else:
            groups.append([number])
    return tuple(
        Found(found.starts[group[0]], found.ends[group[-1]], "")
        for group in groups
        if _are_many(found.words[number] for number in group)
        and DENSITY * len(group) >= group[-1] - group[0] + 1
        and not _is_table(found.words[group[0] : group[-1] + 2])
    )


_MENU_KINDS = frozenset({LineKind.SHORT, LineKind.RULE, LineKind.LIST, LineKind.VERSE})
MOST_MENU_CHARS = 160


def _may_be_in_menu(found: Rows, number: int) -> bool:
    return found.kinds[number] in _MENU_KINDS and len(found.words[number]) <= MOST_MENU_CHARS


def _is_table(words: Sequence[str]) -> bool:
    """Is at least every third line a figure, a price or a time: a table one cell a line (`Sport`, `0.6`, `Culture`, `1.1`)?"""
    return 3 * sum(map(_is_figure, words)) >= len(words)


@remembered(4096)
def _is_figure(line: str) -> bool:
    return _DIGIT.search(line) is not None and _FIGURE.fullmatch(line) is not None


_DIGIT = re.compile(r"\d")
_FIGURE = regex.compile(
    r"[^\w\s]{0,2}\p{Sc}?\s?\d[\d.,:\s-]*\s?[%\p{Sc}\u066a]?(?:\s?(?:[ap]\.?m\.?|h|Uhr|min|km|kg|m|bn))?"
)


@remembered(4096)
def _is_menu_label(words: str) -> bool:
    return words.strip(
        "\t *-|>\N{BULLET}\N{MIDDLE DOT}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
    ).casefold() in MENU or is_count(words)
