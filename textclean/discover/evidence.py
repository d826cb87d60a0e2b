"""Which of the lines that recur belong to the site and not to its articles, and why the others are left alone.

Source of the knowledge: reading what recurs in news pages and what must stay there: sub-heads, questions and short answers,
names of speakers, credits, recipes, contracts, verse.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from textclean.discover.lines import Written, count_words, folded, letters, written
from textclean.discover.recurring import Gathering, Group, Limits, Record, top, words_of
from textclean.patterns import regex
from textclean.smallwords import wordset
from textclean.structure import ends_with_final_mark, is_prose

LEAST_WORDS = 3
LEAST_LETTERS = 12
"""A line of fewer words or letters is too short to be known alone: it has to stand in a row with others."""
MOST_WORDS = 20
"""A longer one may be a paragraph that several articles share, unless most documents of the site end or begin with it."""
MOST_WORDS_OF_NOTICES = 90
MOST_INSIDE = 0.1
"""Share of documents in which a line may stand inside the body."""
MOST_OF_ONE_FORM = 0.8
COHERENT = 0.5
"""Share of documents in which a line has the same neighbour, or stands at the edge."""
MANY = 0.5
SENTENCE = 0.3
"""Share of the documents of its site that a line needs where nothing else speaks for it; where it is a sentence."""
MOST_LINES = 400

# What is said again and again in texts of these kinds is what they are about.
_CONTENT = wordset(
    """
    cup cups tbsp tsp tablespoon tablespoons teaspoon teaspoons preheat oven simmer whisk ingredients directions servings
    serves minced chopped peeled saucepan esslöffel teelöffel zutaten vorheizen backofen cuillère cuillères préchauffer
    cucharada cucharadas precalentar cucchiaio cucchiai łyżka łyżki ложка ложки
    hereinafter hereto hereof hereby herein thereof whereas whereof aforesaid plaintiff plaintiffs defendant defendants
    appellant respondent lessor lessee licensor licensee indemnify witnesseth notwithstanding severability
    """
)


class Proposal(NamedTuple):
    """A line of a site to be dropped; `alone` where it may go by itself, else only in a row with others."""

    words: str
    written: Written
    record: Record
    alone: bool


class LeftAlone(NamedTuple):
    words: str
    record: Record
    reason: str


def judged(name: str, found: Gathering, limits: Limits) -> tuple[list[Proposal], list[LeftAlone]]:
    """The lines of a group that may be dropped, and those that recur and are left alone, most frequent first."""
    group = found.groups[name]
    proposals: list[Proposal] = []
    left: list[LeftAlone] = []
    for record in _recurring(group, limits):
        words = words_of(record)
        made = written(sorted(record.surfaces), named=record.named)
        reason = _objection(record, group, words, made) or _elsewhere(words, record, found)
        alone = not _is_short(made.fixed)
        if not reason:
            reason = _alone(record, group, words) if alone else _in_a_row(record)
        if not reason:
            proposals.append(Proposal(words, made, record, alone))
        elif not record.named:
            left.append(LeftAlone(words, record, reason))
    return _without_names_twice(proposals)[:MOST_LINES], left


def _without_names_twice(proposals: Sequence[Proposal]) -> list[Proposal]:
    """The proposals without those that another one, in which names may change, says as well."""
    slots = [
        (at, [regex.compile(f"(?x){words}") for words in p.written.patterns])
        for at, p in enumerate(proposals)
        if p.record.named
    ]
    out: list[Proposal] = []
    for at, p in enumerate(proposals):
        wider = (other for other, patterns in slots if other != at and any(w.fullmatch(p.words) for w in patterns))
        if not any(other < at or not p.record.named for other in wider):
            out.append(p)
    return out


def _recurring(group: Group, limits: Limits) -> Iterator[Record]:
    least = max(limits.documents, limits.share * group.documents)
    found = [r for r in group.records.values() if r.documents >= least and len(r.stories) >= limits.documents]
    yield from sorted(found, key=lambda r: (-r.documents, words_of(r)))


def _objection(record: Record, group: Group, words: str, made: Written) -> str:
    """Why a line can't be told from content, alone or in a row; empty where nothing speaks against it."""
    if _CONTENT & set(words.lower().replace(",", " ").replace(".", " ").split()):
        return "a word of recipes or contracts"
    if record.inside > MOST_INSIDE * record.documents:
        return f"it stands inside the body in {record.inside}"
    if record.named and max(record.surfaces.values()) > MOST_OF_ONE_FORM * record.documents:
        return "its names hardly change"
    if record.named and _is_short(made.fixed):
        return "little is left of it beside names"
    return _too_long(record, group, words, made)


def _too_long(record: Record, group: Group, words: str, made: Written) -> str:
    """Why a line may be a paragraph of articles; empty where it can't."""
    if is_prose(words) and made.fixed != words:
        return "it is a sentence whose names or figures change"
    count = count_words(words)
    if count > MOST_WORDS and (
        record.outside < record.documents or record.documents < MANY * group.documents or count > MOST_WORDS_OF_NOTICES
    ):
        return f"it is of {count} words, as a paragraph that articles share"
    return ""


def _elsewhere(words: str, record: Record, found: Gathering) -> str:
    between = found.between(folded(words).exact)
    return f"it stands between paragraphs in {between}" if between > MOST_INSIDE * record.documents else ""


def _alone(record: Record, group: Group, words: str) -> str:
    share = record.documents / group.documents
    if share >= MANY:
        return ""
    if not _is_coherent(record):
        return "its neighbours change"
    if ends_with_final_mark(words) and share < SENTENCE and _by_itself(record):
        return "it is a sentence, and in too few documents"
    return ""


def _by_itself(record: Record) -> bool:
    return record.apart > COHERENT * record.documents


def _in_a_row(record: Record) -> str:
    if record.run <= MOST_OF_ONE_FORM * record.documents:
        return "too short to go alone"
    return "" if _is_coherent(record) else "short, and its neighbours change"


def _is_coherent(record: Record) -> bool:
    return max(top(record.above), top(record.under)) >= COHERENT * record.documents


def _is_short(fixed: str) -> bool:
    return count_words(fixed) < LEAST_WORDS or letters(fixed) < LEAST_LETTERS
