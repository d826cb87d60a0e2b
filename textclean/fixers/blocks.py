"""Block selection: the lines of a page that are its article, and those that are the page around it.

Three steps, each of which can be read and checked:

1. Every line gets a score from what is seen on it alone (`blocks_lines`): above zero speaks for the article.
2. The score is weighed again with those of the lines before and after it, and with its place: before or after the headline
   (the line that the page's first line, its title, repeats), and how many cues of a page's end were passed since.
3. One stretch is chosen that holds as much score as can be, with interruptions where the page breaks into the article.
   An interruption must be worth more than it costs, so that a subhead or an item of a list stays where it is.

The weights are the rule's scorecard. A text that doesn't look like a page (lines with cues, see `looks_like_page`) is left
alone, so that a text which was cleaned is not cleaned away.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from textclean.fixers.base import Context, Field, Found
from textclean.fixers.blocks_cues import CUES
from textclean.fixers.blocks_lines import LINE_FEATURES, SHORT, PageLine, copies, line_features, page_lines
from textclean.fixers.dates import stamps
from textclean.patterns import re
from textclean.structure import ends_with_final_mark

PLACE_FEATURES = (
    "line",  # the line's own score
    "before",  # the scores of the lines right before it
    "after",  # ... right after it
    "before-wide",  # ... of the many lines before it
    "after-wide",
    "before-headline",
    "headline",
    "from-headline",  # behind the headline, no cue of a page's end passed since the first paragraph
    "cues-passed",  # such cues since the first paragraph (behind the headline): none 0, five or more 1
    "no-headline",  # the page has none, and no such cue was passed yet
    "enclosed",  # between two paragraphs, without such a cue between them
)
"""What the place of a line says."""
SETTINGS = ("bias", "threshold", "interruption")
"""`bias` is added to each score, `threshold` is what a score must reach, `interruption` what each end of one costs."""
FEATURES = frozenset((*LINE_FEATURES, *PLACE_FEATURES, *SETTINGS))
"""Everything that a scorecard may weigh."""

Weights = Mapping[str, float]

KINDS = ("legal", "prompt", "share", "related", "comment", "credit", "byline")
_LINE_LIMIT = 3.0
_NEAR, _WIDE = 0.5, 0.85
_END_CUES = ("related", "comment", "legal", "prompt", "share")
_END_WORDS = 6
_LEAST_LINES = 12
_PARAGRAPH_WORDS = 12
_SENTENCE_WORDS = 8
_LEAST_CUES = 3
_INSIDE = 2
"""A cue with a paragraph so few lines below interrupts an article (`ADVERTISEMENT`, `Read more: ...`) and doesn't end it."""
_TITLE_WORDS = (3, 30)
_MOST_HEAD_LINES, _LINES_WITHOUT_HEADLINE = 12, 4
_NAME = re.compile(r"\s[|\u2013\u2014\xbb:-]\s")


def page_blocks(unit: str, context: Context, weights: Weights) -> list[Found]:
    """The lines of a page that aren't its article go, each under its kind (menu, teaser, legal, ...); the headline is lifted.

    Spared: texts that don't look like a page, lines of hundreds of words among few (a page without line structure), and
    lines with a date or an author between the headline and the article, which the rules for metadata read.
    """
    lines = page_lines(unit)
    if not looks_like_page(lines):
        return []
    scores, headline = score(lines, context.language, weights)
    kept = choose(scores, weights)
    if not any(kept):
        return []
    spared = set(_heads(lines, kept, headline, context.language))
    title = _title_line(lines, kept, headline)
    return [_found(unit, n, line, title) for n, line in enumerate(lines) if not kept[n] and n not in spared]


def looks_like_page(lines: Sequence[PageLine]) -> bool:
    """Has the text the lines of a page: a dozen or more, three of them short with the cues of a page's furniture, and no
    few lines that hold nearly all words?"""
    if len(lines) < _LEAST_LINES:
        return False
    words = sum(line.size for line in lines)
    if sum(sorted((line.size for line in lines), reverse=True)[:3]) > 0.8 * words and words > 600:
        return False
    return sum(map(is_end_cue, lines)) >= _LEAST_CUES


def is_end_cue(line: PageLine) -> bool:
    """Is it a label such as stands around an article: few words, no sentence, with a cue?"""
    return (
        line.size <= _END_WORDS
        and not ends_with_final_mark(line.text)
        and any(CUES[kind].search(line.text) for kind in _END_CUES)
    )


def score(
    lines: Sequence[PageLine], language: str, weights: Weights, recurring: Collection[str] = ()
) -> tuple[list[float], int]:
    """The score of each line, above 0 where it speaks for the article, and the number of the headline (-1: none)."""
    own = own_features(lines, language, recurring)
    alone = [weighed(seen, weights) for seen in own]
    headline = find_headline(lines, alone)
    around = place_features(lines, alone, headline)
    return [
        weights.get("bias", 0.0) + weighed(seen, weights) - weights.get("threshold", 0.0) for seen in around
    ], headline


def own_features(lines: Sequence[PageLine], language: str, recurring: Collection[str] = ()) -> list[dict[str, float]]:
    """What is seen on each line."""
    copied = copies(lines)
    return [line_features(line, language, copied, recurring) for line in lines]


def weighed(seen: Mapping[str, float], weights: Weights) -> float:
    """The sum of the features by their weights."""
    return sum(value * weights.get(name, 0.0) for name, value in seen.items())


def find_headline(lines: Sequence[PageLine], alone: Sequence[float]) -> int:
    """The line that says what the page's first line says, before the text that scores best; -1 where there is none."""
    if not lines:
        return -1
    title = {word.casefold() for word in lines[0].words}
    name = _NAME.split(lines[0].text)[0].casefold()
    best, at = float("-inf"), -1
    for number, line in enumerate(lines[1:], 1):
        if not _says_title(line, title, name):
            continue
        worth = sum(max(-2.0, min(_LINE_LIMIT, value)) for value in alone[number + 1 : number + 16])
        if worth > best:
            best, at = worth, number
    return at


def _says_title(line: PageLine, title: Collection[str], name: str) -> bool:
    if line.size < 2 or line.size > 40:
        return False
    if line.text.casefold() == name:
        return True
    words = [word.casefold() for word in line.words]
    shared = [word for word in words if word in title]
    return line.size >= 3 and 5 * len(shared) >= 4 * len(words) and 5 * len(set(shared)) >= 2 * len(title)


def place_features(lines: Sequence[PageLine], alone: Sequence[float], headline: int) -> list[dict[str, float]]:
    """What the place of each line says."""
    limited = [max(-_LINE_LIMIT, min(_LINE_LIMIT, value)) for value in alone]
    sizes = [min(line.size, 40) ** 0.5 for line in lines]
    before, before_wide = _smoothed(limited, sizes, _NEAR), _smoothed(limited, sizes, _WIDE)
    after, after_wide = (_smoothed(limited[::-1], sizes[::-1], share)[::-1] for share in (_NEAR, _WIDE))
    prose = [alone[n] > 0 and line.size >= _PARAGRAPH_WORDS for n, line in enumerate(lines)]
    going_on = [alone[n] > 0 and line.size >= _SENTENCE_WORDS for n, line in enumerate(lines)]
    cues = [is_end_cue(line) and not any(going_on[n + 1 : n + 1 + _INSIDE]) for n, line in enumerate(lines)]
    start = next((n for n in range(max(headline, 0), len(lines)) if prose[n]), len(lines))
    enclosed = _enclosed(prose, cues)
    passed = 0
    out: list[dict[str, float]] = []
    for number in range(len(lines)):
        seen = {
            "line": limited[number],
            "before": before[number],
            "after": after[number],
            "before-wide": before_wide[number],
            "after-wide": after_wide[number],
        }
        if number < headline:
            seen["before-headline"] = 1.0
        elif number == headline:
            seen["headline"] = 1.0
        else:
            passed += number > start and cues[number]
            seen["cues-passed"] = min(passed, 5) / 5
            if not passed and (headline >= 0 or number >= start):
                seen["from-headline" if headline >= 0 else "no-headline"] = 1.0
        if enclosed[number]:
            seen["enclosed"] = 1.0
        out.append(seen)
    return out


def _smoothed(values: Sequence[float], sizes: Sequence[float], share: float) -> list[float]:
    """For each line the mean of those before it, by size, each counting `share` of the one after it."""
    out: list[float] = []
    total = weight = 0.0
    for value, size in zip(values, sizes, strict=True):
        out.append(total / (weight + 1.0))
        total = total * share + value * size
        weight = weight * share + size
    return out


def _enclosed(prose: Sequence[bool], cues: Sequence[bool]) -> list[bool]:
    """Which lines stand between two paragraphs that no cue parts?"""
    out = [False] * len(prose)
    last = -1
    for number, paragraph in enumerate(prose):
        if cues[number]:
            last = -1
        elif paragraph:
            if last >= 0:
                out[last + 1 : number] = [True] * (number - last - 1)
            last = number
    return out


def choose(scores: Sequence[float], weights: Weights) -> list[bool]:
    """Which lines are the article: one stretch with interruptions, of the greatest sum of scores.

    Scores count from -2 to 3, so that no single line decides; both ends of an interruption cost `interruption`.
    """
    cost = weights.get("interruption", 1.0)
    never = float("-inf")
    best = [0.0, never, never, never]  # before the article, in it, in an interruption, behind it
    ways: list[tuple[int, int, int, int]] = []
    for value in scores:
        gain = max(-2.0, min(3.0, value))
        inside = max((best[0], 0), (best[1], 1), (best[2] - cost, 2))
        gap = max((best[1] - cost, 1), (best[2], 2))
        behind = max((best[1], 1), (best[3], 3))
        best = [best[0], inside[0] + gain, gap[0], behind[0]]
        ways.append((0, inside[1], gap[1], behind[1]))
    state = max((0, 1, 3), key=lambda at: best[at])
    kept: list[bool] = []
    for way in reversed(ways):
        kept.append(state == 1)
        state = way[state]
    return kept[::-1]


def _title_line(lines: Sequence[PageLine], kept: Sequence[bool], headline: int) -> int:
    """The line that is the page's title, if it goes; -1 for none.

    It is the headline; else the nearest line above the article that is made like one, or the line right above that one (it is
    the deck, then); else the page's first line.
    """
    first = kept.index(True)
    if headline >= 0 or not first:
        return headline
    for number in range(first - 1, max(-1, first - _MOST_HEAD_LINES - 1), -1):
        if _is_like_title(lines[number]):
            above = number - 1
            return above if above >= 0 and _is_like_title(lines[above]) else number
    return 0 if _TITLE_WORDS[0] <= lines[0].size <= _TITLE_WORDS[1] and not is_end_cue(lines[0]) else -1


def _is_like_title(line: PageLine) -> bool:
    """Has the line the words of a title, no final mark and no cue of anything else?"""
    if (
        not 4 <= line.size <= _TITLE_WORDS[1]
        or line.text[-1] in ".:;,"
        or any(cue.search(line.text) for cue in CUES.values())
    ):
        return False
    return not re.search(r"[|>\u203a\xbb@]|\d[:h]\d\d", line.text)


def _heads(lines: Sequence[PageLine], kept: Sequence[bool], headline: int, language: str) -> Iterator[int]:
    """Lines that are nothing but a date or an author, between the headline (else within some lines) and the article's first."""
    first = kept.index(True)
    start = headline if 0 <= headline < first else max(0, first - _LINES_WITHOUT_HEADLINE)
    for number in range(max(start + 1, first - _MOST_HEAD_LINES), first):
        line = lines[number]
        if line.size <= SHORT and (CUES["byline"].search(line.text) or _is_dated(line) or stamps(line.text, language)):
            yield number


def _is_dated(line: PageLine) -> bool:
    return re.search(r"\b(?:19|20)\d\d\b", line.text) is not None


def _found(unit: str, number: int, line: PageLine, title: int) -> Found:
    kind = "headline" if number == title > 0 else "title" if number == 0 <= title else kind_of(line)
    rule = f"{RULE}#{kind}"
    fields: tuple[Field, ...] = ()
    if number == title:
        words = unit[line.start : line.end]
        start = line.start + len(words) - len(words.lstrip())
        name = words.strip() if number else _NAME.split(words.strip())[0]
        fields = (Field("title", name, start, start + len(name)),)
    return Found(line.start, line.end, "", fields, rule)


RULE = "boilerplate/page-blocks"
"""The rule whose entries the kinds are."""


def kind_of(line: PageLine) -> str:
    """What sort of furniture a line is, for the record: a cue's kind on a line of up to 40 words, else by its look."""
    if line.size <= 40:
        for kind in KINDS:
            if CUES[kind].search(line.text):
                return kind
    if ends_with_final_mark(line.text) and line.size >= 8:
        return "other-text"
    return "menu" if line.size <= 4 else "teaser"
