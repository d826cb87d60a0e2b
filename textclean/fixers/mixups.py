r"""Legacy mix-ups: text written in one legacy encoding and read in another (`\xcf\xf0\xe8\xe2\xe5\xf2` for `Привет`).

No byte pattern gives such damage away, as it does for UTF-8. What does is that the letters make no words. So each pair of
encodings that could have done it is tried, and the text that comes out is held against the text that stands there: which is
likelier language, and by how much? A repair has to be better by far more than chance and habit explain.

A line is judged alone. Healthy lines are let go by one search (`oddities`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

from textclean.fixers import evidence, hunches, oddities, readings, remnants, sense
from textclean.fixers.alignment import changes, parts, replaced
from textclean.fixers.base import Context, Found
from textclean.fixers.homoglyphs import FROM_CYRILLIC, FROM_GREEK
from textclean.fixers.oddities import calm, own_language, speaks_for_itself, suspicious
from textclean.patterns import re
from textclean.text import likelihood
from textclean.text.large import remembered
from textclean.text.likelihood import CYRILLIC, LATIN

LOST_LETTER = 7.0  # for every letter that a repair would turn into a sign
MOST_TOKENS = 16
_LEAD = 3.0  # nats by which a reading must be likelier than one in another script
_ODD_CASE = 4.0  # for a capital behind a small letter
_CAPITAL_INSIDE = re.compile("[\u0430-\u045f\u03ac-\u03ce][\u0400-\u042f\u0386-\u03ab]")
_OTHER_ALPHABET = re.compile("[\u0370-\u0e7f]")  # the letters of either of these
_TWIN = 1.5  # nats for every letter of another alphabet that is taken for its twin
_MOST_CHARS = 20_000  # of a part that is judged apart: a longer one tells no more
_MOST_ASKED, _MOST_READ = 12, 4  # lines that are judged without the language of the text
_MOST_COMPARED = 400
_LONGEST_TOKEN = 4_000  # no word is longer, nor a paragraph without blanks (Chinese, Japanese)
_BY_LETTERS = tuple(
    (re.compile(letters), language)
    for letters, language in (
        ("[\u0370-\u03ff]", "el"),
        ("[\u0590-\u05ff]", "he"),
        ("[\u0600-\u06ff]", "ar"),
        ("[\u0600-\u06ff]", "fa"),
        ("[\u0e00-\u0e7f]", "th"),
        ("[\uac00-\ud7af]", "ko"),
        ("[\u3040-\u30ff\u4e00-\u9fff]", "ja"),
        ("[\u4e00-\u9fff]", "zh-cn"),
        ("[\u4e00-\u9fff]", "zh-tw"),
    )
)

_BEYOND = re.compile(r"[^\x00-\x7f]")
_BLANKS = re.compile("[ \t\n]+")

_LATIN_TWIN = str.maketrans({**FROM_CYRILLIC, **FROM_GREEK})
_TWINS = frozenset(c.lower() for c in (*FROM_CYRILLIC, *FROM_GREEK))


def legacy_mixup(unit: str, context: Context) -> list[Found]:
    """Stretches of a line that were written in one legacy encoding and read in another."""
    if unit.isascii() or calm(unit, context.language):
        return []
    found: list[Found] = []
    for start, end in parts(unit, _MOST_CHARS):
        before = unit[start:end]
        if before.isascii() or not suspicious(before, context.language) or speaks_for_itself(before):
            continue
        if (after := repaired(before, context.language)) != before:
            changed = replaced(before, after) if len(after) == len(before) else changes(before, after)
            found += (f._replace(start=start + f.start, end=start + f.end) for f in changed)
    return found


def unsettled(lines: Iterable[str]) -> list[str]:
    """The lines in which `legacy_mixup` may find something in one language of the text or another.

    Those with letters that many languages share are asked for their small words, and what is left for likelier readings; but not
    where they are many, for then it is quicker to ask for the language of the text.
    """
    left = [line for line in lines if not (_is_one_part(line) and oddities.settled(line))]
    if len(left) <= _MOST_ASKED:
        left = [line for line in left if not (_is_one_part(line) and speaks_for_itself(line))]
    if len(left) <= _MOST_READ:
        left = [line for line in left if not (_is_one_part(line) and not _readings(line)[1])]
    return left


def _is_one_part(line: str) -> bool:
    return len(line) <= _MOST_CHARS and "\r" not in line


def repaired(line: str, language: str = "") -> str:
    """The line as it was written, or the line as it stands where that is likelier.

    `language` is that of the text around it: what is known of it may speak against a repair, not for one.

    >>> repaired("\xcf\xf0\xe8\xe2\xe5\xf2, \xf1\xf2\xe0\xf0\xfb\xe9 \xe4\xf0\xf3\xe3") == "Привет, старый друг"
    True
    """
    best, short = _judged(line, language)
    return short.text if short and short.is_sure(line) else best


def nearly(line: str, language: str = "") -> str:
    """The line as it may have been written, where that is likely and not sure; else the line as it stands."""
    _, short = _judged(line, language)
    return short.text if short else line


@remembered(256)
def _judged(line: str, language: str) -> tuple[str, hunches.Hunch | None]:
    least, found = _readings(line)
    if not found:
        return line, None
    best = _best(line, found, least, language)
    return best, None if best != line else hunches.hunch(line, language, [r[:3] for r in found])


@remembered(256)
def _readings(line: str) -> tuple[float, list[_Reading]]:
    """What the line costs as it stands, and its readings that are likelier, the likeliest first.

    What it costs at the most is held against each first: few lines are left to be asked for their language where its small words
    don't tell, which takes time.
    """
    sample = _sample(line)
    if not sample or remnants.LOST.search(line):
        return 0.0, []
    letters_of, spoken = _languages(line), own_language(line)
    most: dict[tuple[str, ...], float] = {}
    found: list[_Reading] = []
    for text, there, languages, lost in _candidates(line, sample):
        tokens = tuple(zip(sample, there, strict=True))
        standing = sample if languages[0] in LATIN else tuple(x for x, y in tokens if x != y)
        if languages[0] not in LATIN and all(map(sense.is_list, standing)):
            continue  # nothing speaks for it
        if standing not in most:
            least, _ = likelihood.least_cost(standing, letters_of, spoken, evidence.FOREIGN)
            most[standing] = least if spoken else least + evidence.FOREIGN
        after = there if standing is sample else tuple(y for x, y in tokens if x != y)
        cost = _reading_cost(standing, after, languages, lost)
        if cost < most[standing] - evidence.MARGIN / 2:
            found.append(_Reading(cost, text(), languages, tokens))
    if not found:
        return 0.0, []
    least = _standing_cost(line, sample, letters_of)
    return least, sorted(_likelier(line, least, letters_of, found))


def _likelier(line: str, least: float, letters_of: tuple[str, ...], found: list[_Reading]) -> Iterator[_Reading]:
    """The readings that are likelier than the line by enough. In another script only the words that change count: those that
    stay are another language's."""
    for reading in found:
        cost = reading.cost
        if reading.languages[0] not in LATIN:
            standing = tuple(x for x, y in reading.tokens if x != y)
            if len(standing) < len(reading.tokens):
                cost += least - _standing_cost(line, standing, letters_of)
        if cost < least - evidence.MARGIN / 2:
            yield reading._replace(cost=cost)


def _candidates(
    line: str, sample: tuple[str, ...]
) -> Iterator[tuple[Callable[[], str], tuple[str, ...], tuple[str, ...], str | None]]:
    """Each reading of the line: how to make it, the sample in it, its languages, and the letters that become signs in it
    (None: nobody knows)."""
    joined = " ".join(sample)
    stay: bool | None = None  # do all words, where they would become another script's?
    for way in readings.narrow(line):
        if way.is_other_script:
            stay = sense.stay(sample) if stay is None else stay
            if stay:
                continue
        there = readings.read(joined, way)
        if there != joined or way.languages[0] in LATIN:
            yield partial(readings.read, line, way), tuple(there.split(" ")), way.languages, way.lost
    for text, there, languages in readings.wide(line, joined):
        yield partial(str, text), tuple(there.split(" ")), languages, None


class _Reading(NamedTuple):
    cost: float
    text: str
    languages: tuple[str, ...]
    tokens: tuple[tuple[str, str], ...]


def _best(line: str, readings: list[_Reading], least: float, language: str) -> str:
    """The cheapest reading for which there is enough evidence, unless it is a word of another script as well."""
    best: _Reading | None = None
    for reading in readings:
        if best is not None and (reading.cost >= best.cost + _LEAD or set(best.languages) & set(reading.languages)):
            continue
        gain = least - reading.cost
        if evidence.enough(evidence.Reading(line, reading.text, reading.tokens, gain, reading.languages), language):
            if best is not None:
                return line
            best = reading
    return best.text if best else line


def _standing_cost(line: str, sample: Sequence[str], languages: Sequence[str]) -> float:
    """The cost of words of the line, as they look: letters of another alphabet beside Latin ones may be taken for them."""
    spoken = evidence.detect(line)
    least, _ = likelihood.least_cost(sample, languages, spoken, evidence.FOREIGN)
    if evidence.GRAFTED.search(line) and all(c.lower() in _TWINS for c in _BEYOND.findall(line) if c.isalpha()):
        alike = [token.translate(_LATIN_TWIN) for token in sample]
        looks = likelihood.least_cost(alike, LATIN, spoken, evidence.FOREIGN)[0]
        least = min(least, looks + _TWIN * sum(len(evidence.GRAFTED.findall(token)) for token in sample))
    return least


def _reading_cost(sample: Sequence[str], there: Sequence[str], languages: tuple[str, ...], lost: str | None) -> float:
    """The cost of what would stand there; dear where letters become signs, or stand beside those of another alphabet."""
    text = " ".join(there)
    found = min(likelihood.costs(there, languages))
    if _OTHER_ALPHABET.search(text):
        found += _ODD_CASE * len(_CAPITAL_INSIDE.findall(text)) + LOST_LETTER * len(evidence.GRAFTED.findall(text))
    if lost and languages[0] in LATIN:
        before = " ".join(sample)
        found += LOST_LETTER * sum(map(before.count, lost))
    elif lost != "" and all(len(x) == len(y) for x, y in zip(sample, there, strict=True)):
        pairs = (p for x, y in zip(sample, there, strict=True) for p in zip(x, y, strict=True))
        found += LOST_LETTER * sum(a != b and a.isalpha() and not readings.is_letter(b) for a, b in pairs)
    return found


def beats(line: str, other: str) -> bool:
    """Is the line, read as a legacy mix-up, likelier language than another reading of it?"""
    if len(line) > _MOST_CHARS:
        line = line[: line.rfind(" ", 0, _MOST_CHARS) + 1 or _MOST_CHARS]
        other = other[: len(line)]
    mended = repaired(line)
    return mended != line and _cost(mended) < _cost(other)


def _cost(text: str) -> float:
    found = [w for s in islice(likelihood.tokens(text), _MOST_COMPARED) if not (w := text[slice(*s)]).isascii()]
    return likelihood.least_cost(found, _languages(text))[0]


def _sample(line: str) -> tuple[str, ...]:
    """Some of the tokens that hold anything beyond ASCII: the rest is the same in every reading."""
    tokens = (token for token in _BLANKS.split(line) if not token.isascii() and len(token) <= _LONGEST_TOKEN)
    return tuple(islice(dict.fromkeys(tokens), MOST_TOKENS))


def _languages(line: str) -> tuple[str, ...]:
    """The languages whose letters the line has."""
    out = tuple(language for letters, language in _BY_LETTERS if letters.search(line))
    if re.search("[А-яЁёІіЇїЄєҐґЎўЏџ]", line):
        out += CYRILLIC
    if not out or re.search("[\xc0-\u024f]", line):
        out += LATIN
    return out
