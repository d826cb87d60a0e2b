r"""Legacy mix-ups: text written in one legacy encoding and read in another (`\xcf\xf0\xe8\xe2\xe5\xf2` for `Привет`).

No byte pattern gives such damage away, as it does for UTF-8. What does is that the letters make no words. So each pair of
encodings that could have done it is tried, and the text that comes out is held against the text that stands there: which is
likelier language, and by how much? A repair has to be better by far more than chance and habit explain.

A line is judged alone. Healthy lines are let go by one search (`oddities`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from textclean import language as languages_of
from textclean.fixers import evidence, hunches, remnants, sense
from textclean.fixers.alignment import changes, parts, replaced
from textclean.fixers.base import Context, Found
from textclean.fixers.homoglyphs import FROM_CYRILLIC, FROM_GREEK
from textclean.fixers.oddities import calm, suspicious
from textclean.text import likelihood
from textclean.text.likelihood import CENTRAL, CYRILLIC, LATIN, PUNCTUATION, SIGNS, WESTERN

READ_AS = (
    "latin-1",
    "cp1252",
    "cp1251",
    "cp1250",
    "iso-8859-2",
    "koi8-r",
    "koi8-u",
    "mac-roman",
    "cp437",
    "cp850",
    "cp1254",
    "cp1253",
    "cp866",
)
WRITTEN_IN = {
    "cp1251": CYRILLIC,
    "koi8-r": ("ru",),
    "koi8-u": ("uk",),
    "cp866": ("ru", "uk", "bg"),
    "cp1125": ("uk",),
    "iso-8859-5": CYRILLIC,
    "mac-cyrillic": ("ru", "uk", "bg"),
    "cp1250": CENTRAL,
    "iso-8859-2": CENTRAL,
    "cp852": CENTRAL,
    "cp1254": ("tr",),
    "cp857": ("tr",),
    "cp437": WESTERN,
    "cp850": WESTERN,
    "cp860": ("pt",),
    "mac-roman": WESTERN,
    "cp1252": WESTERN,
    "cp1253": ("el",),
    "iso-8859-7": ("el",),
    "cp737": ("el",),
    "cp1255": ("he",),
    "cp1256": ("ar", "fa"),
    "iso-8859-6": ("ar",),
    "cp1257": ("lt", "lv", "et"),
    "cp874": ("th",),
}
WRITTEN_WIDE = {"shift-jis": ("ja",), "euc-jp": ("ja",), "gb18030": ("zh-cn",), "big5": ("zh-tw",), "euc-kr": ("ko",)}
WIDE_READ_AS = ("latin-1", "cp1252", "cp1251", "cp1250", "mac-roman", "cp437")
LOST_LETTER = 7.0  # for every letter that a repair would turn into a sign
MOST_TOKENS = 16
_LEAD = 3.0  # nats by which a reading must be likelier than one in another script
_ODD_CASE = 4.0  # for a capital behind a small letter
_CAPITAL_INSIDE = re.compile("[\u0430-\u045f\u03ac-\u03ce][\u0400-\u042f\u0386-\u03ab]")
_TWIN = 1.5  # nats for every letter of another alphabet that is taken for its twin
_MOST_CHARS = 20_000  # of a part that is judged apart: a longer one tells no more

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

Tokens = tuple[tuple[str, str], ...]
"""Words before and after."""


class Pair(NamedTuple):
    table: dict[int, str]
    fits: frozenset[str]
    languages: tuple[str, ...]


def _bytes(encoding: str) -> list[str]:
    out = []
    for byte in range(128, 256):
        try:
            out.append(bytes((byte,)).decode(encoding))
        except UnicodeDecodeError:
            out.append(chr(byte))
    return out


@lru_cache(maxsize=64)
def _holes(encoding: str) -> frozenset[str]:
    """What stands for the bytes that an encoding has no character for, if it could be taken for one."""
    return frozenset(chr(b) for b in range(0xA0, 0x100) if not bytes((b,)).decode(encoding, "ignore"))


_BESIDE_LETTERS = ("Mn", "Mc", "Lm", "Cf")  # Cf: what Persian puts between letters; a soft hyphen


def _plausible(char: str) -> bool:
    return char.isalpha() or char in PUNCTUATION or char in SIGNS or unicodedata.category(char) in _BESIDE_LETTERS


@lru_cache(maxsize=1)
def _pairs() -> tuple[Pair, ...]:
    written = {e: _bytes(e) for e in WRITTEN_IN}
    good = {e: [_plausible(c) and c not in _holes(e) for c in chars] for e, chars in written.items()}
    out = []
    for read in READ_AS:
        shown = {char: byte for byte, char in enumerate(_bytes(read))}
        for write, languages in WRITTEN_IN.items():
            chars, fit = written[write], good[write]
            table = {ord(char): chars[byte] for char, byte in shown.items()}
            out.append(Pair(table, frozenset(char for char, byte in shown.items() if fit[byte]), languages))
    return tuple(out)


_LATIN_TWIN = str.maketrans({**FROM_CYRILLIC, **FROM_GREEK})
_TWINS = frozenset(c.lower() for c in (*FROM_CYRILLIC, *FROM_GREEK))


def _candidates(line: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    beyond = sorted(set(_BEYOND.findall(line)))
    wanted = frozenset(beyond)
    now = "".join(beyond)
    found: dict[str, tuple[dict[int, str], dict[str, None]]] = {}
    other = {c for c in beyond if "\u0370" <= c < "\u2000"}
    latin = wanted - other if other and _ACCENTED.search(now) else wanted
    for pair in _pairs():
        if wanted <= pair.fits or (
            latin <= pair.fits and latin != wanted and not any(ord(c) in pair.table for c in other)
        ):
            after = now.translate(pair.table)
            if after != now:
                found.setdefault(after, (pair.table, {}))[1].update(dict.fromkeys(pair.languages))
    for table, spoken in found.values():
        languages = tuple(spoken)
        text = line.translate(table)
        yield text if languages[0] in LATIN else sense.apart(line, text), languages
    for read in WIDE_READ_AS:
        source = _encoded(line, read)
        if source is not None:
            for write, languages in WRITTEN_WIDE.items():
                try:
                    yield source.decode(write), languages
                except UnicodeDecodeError:
                    continue


_ACCENTED = re.compile("[\xc0-\xff]")


@lru_cache(maxsize=16)
def _byte_of(encoding: str) -> dict[str, int]:
    return {char: byte for byte, char in enumerate(_bytes(encoding), 128)}


def _encoded(line: str, encoding: str) -> bytes | None:
    """The bytes of a line in a single-byte encoding; what it has no character for stands for itself."""
    table = _byte_of(encoding)
    out = bytearray()
    for char in line:
        code = ord(char) if char < "\x80" else table.get(char)
        if code is None:
            return None
        out.append(code)
    return bytes(out)


def legacy_mixup(unit: str, context: Context) -> list[Found]:
    """Stretches of a line that were written in one legacy encoding and read in another."""
    if unit.isascii() or calm(unit, context.language or _language_of(unit)):
        return []
    found: list[Found] = []
    for start, end in parts(unit, _MOST_CHARS):
        before = unit[start:end]
        if before.isascii() or not suspicious(before, context.language):
            continue
        if (after := repaired(before, context.language)) != before:
            changed = replaced(before, after) if len(after) == len(before) else changes(before, after)
            found += (f._replace(start=start + f.start, end=start + f.end) for f in changed)
    return found


# Of a line in a text whose language nobody knows: it may be in several.
_language_of = lru_cache(maxsize=256)(languages_of.by_small_words)


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


@lru_cache(maxsize=256)
def _judged(line: str, language: str) -> tuple[str, hunches.Hunch | None]:
    now = likelihood.tokens(line)
    picks = _picked(line, now)
    sample = [line[slice(*now[i])] for i in picks]
    if not sample or remnants.LOST.search(line):
        return line, None
    least = _standing_cost(line, sample)
    readings: list[_Reading] = []
    for text, languages in _candidates(line):
        if text == line:
            continue
        there = _same_places(line, text, now, picks)
        in_latin = languages[0] in LATIN
        found = (
            _reading_cost(sample, there, languages)
            if in_latin
            else least - _gain(line, least, tuple(zip(sample, there, strict=False)), languages)
        )
        if found < least - evidence.MARGIN / 2:
            readings.append(_Reading(found, text, languages, tuple(zip(sample, there, strict=False))))
    best = _best(line, sorted(readings), least, language)
    return best, None if best != line else hunches.hunch(line, language, [r[:3] for r in readings])


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


def _standing_cost(line: str, sample: Sequence[str]) -> float:
    """The cost of what stands there, as it looks: letters of another alphabet beside Latin ones may be taken for them."""
    spoken = evidence.detect(line)
    least, _ = likelihood.least_cost(sample, _languages(line), spoken, evidence.FOREIGN)
    if evidence.GRAFTED.search(line) and all(c.lower() in _TWINS for c in _BEYOND.findall(line) if c.isalpha()):
        alike = [token.translate(_LATIN_TWIN) for token in sample]
        looks = likelihood.least_cost(alike, LATIN, spoken, evidence.FOREIGN)[0]
        least = min(least, looks + _TWIN * sum(len(evidence.GRAFTED.findall(token)) for token in sample))
    return least


def _gain(line: str, least: float, tokens: Tokens, languages: tuple[str, ...]) -> float:
    """By how much the words that change are likelier in another script; those that stay are another language's.

    `least` is what all of them cost as they stand.
    """
    both = [(x, y) for x, y in tokens if x != y]
    if not both:
        return 0.0
    before, after = [x for x, _ in both], [y for _, y in both]
    standing = least if len(both) == len(tokens) else _standing_cost(line, before)
    return standing - _reading_cost(before, after, languages)


def _reading_cost(sample: list[str], there: list[str], languages: tuple[str, ...]) -> float:
    """The cost of what would stand there; dear where letters become signs, or stand beside those of another alphabet."""
    found, _ = likelihood.least_cost(there, languages)
    if all(len(x) == len(y) for x, y in zip(sample, there, strict=False)):
        pairs = (p for x, y in zip(sample, there, strict=False) for p in zip(x, y, strict=True))
        found += LOST_LETTER * sum(a != b and a.isalpha() and not _letter(b) for a, b in pairs)
    found += _ODD_CASE * sum(len(_CAPITAL_INSIDE.findall(token)) for token in there)
    return found + LOST_LETTER * sum(len(evidence.GRAFTED.findall(token)) for token in there)


def beats(line: str, other: str) -> bool:
    """Is the line, read as a legacy mix-up, likelier language than another reading of it?"""
    if len(line) > _MOST_CHARS:
        line = line[: line.rfind(" ", 0, _MOST_CHARS) + 1 or _MOST_CHARS]
        other = other[: len(line)]
    mended = repaired(line)
    return mended != line and _cost(mended) < _cost(other)


def _cost(text: str) -> float:
    found = [w for s in likelihood.tokens(text)[:_MOST_COMPARED] if not (w := text[slice(*s)]).isascii()]
    return likelihood.least_cost(found, _languages(text))[0]


def _letter(char: str) -> bool:
    return char.isalpha() or unicodedata.category(char) in ("Mn", "Mc")


def _picked(line: str, spans: list[tuple[int, int]]) -> list[int]:
    """A sample of the tokens that hold anything beyond ASCII: the rest is the same on both sides."""
    seen: dict[str, int] = {}
    for i, (start, end) in enumerate(spans):
        token = line[start:end]
        if not token.isascii() and len(token) <= _LONGEST_TOKEN:
            seen.setdefault(token, i)
    return list(islice(seen.values(), MOST_TOKENS))


def _same_places(line: str, text: str, spans: list[tuple[int, int]], picks: list[int]) -> list[str]:
    """The tokens of a candidate that stand where the sample of the line stands."""
    there = spans if len(line) == len(text) else likelihood.tokens(text)
    return [text[slice(*there[i])] for i in picks if i < len(there)]


def _languages(line: str) -> tuple[str, ...]:
    """The languages whose letters the line has."""
    out = tuple(language for letters, language in _BY_LETTERS if letters.search(line))
    if re.search("[А-яЁёІіЇїЄєҐґЎўЏџ]", line):
        out += CYRILLIC
    if not out or re.search("[\xc0-\u024f]", line):
        out += LATIN
    return out
