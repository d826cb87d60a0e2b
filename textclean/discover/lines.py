"""A line as recurrence sees it: dates, numbers, names, case, blanks and quote style folded away, and written again as a pattern.

Two lines with the same key say the same; `pattern` makes one expression of all the ways in which they say it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple

from textclean.fixers.days import months
from textclean.patterns import regex
from textclean.smallwords import wordset

MOST_CHARS = 1000
"""A longer line is a paragraph, whatever recurs."""
LEAST_RESIDUE = 2
"""Words that must be left of a line when its names are taken away, for names to be folded at all."""

_WEEKDAYS = wordset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
    segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
    poniedziałek wtorek środa czwartek piątek sobota niedziela
    """
)
_PARTICLES = wordset("bin ibn al el de da di do dos del della van von der den la le du")
_SINGLE = "'\u2018\u2019\u201a\u2032\u02bc`\u00b4"
_DOUBLE = '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb'
_STRAIGHT = {**dict.fromkeys(map(ord, _SINGLE), "'"), **dict.fromkeys(map(ord, _DOUBLE), '"')}
_UNSPACED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_NUMBER = r"\d+(?:[.,:/]\d+)*(?:\s?[ap]\.?m\b\.?|(?:st|nd|rd|th)\b)?"
_TOKEN = regex.compile(rf"(?P<number>{_NUMBER})|(?P<word>[^\W\d_][\w'-]*)|\S")
_WORDS = regex.compile(rf"[{_UNSPACED}]{{1,2}}|[^\W\d_{_UNSPACED}][^\W\d_{_UNSPACED}'-]*")
_BLANKS = regex.compile(r"\s+")

_CAPITAL = r"[^\W\d_a-z][\w'\u2019.-]*"  # no \p{Lu}: a pattern whose literals are known is asked only where they stand

NUMBER, DATE, NAME, WORD = "number", "date", "name", "word"
_SPECIAL = r"\.^$*+?{}[]|()#&~- "
_FOLDED = {NUMBER: "\x01", DATE: "\x02", NAME: "\x03"}


class Token(NamedTuple):
    """A stretch of a line; `gap` says whether a blank stands before it."""

    kind: str
    text: str
    gap: bool


class Folded(NamedTuple):
    """The keys of a line: `exact` folds dates and numbers, those of `named` names too. Empty where nothing is left of it."""

    surface: str
    exact: str
    named: tuple[str, ...]


def squeezed(line: str) -> str:
    """The line with single blanks and straight quotes."""
    return _BLANKS.sub(" ", line.strip()).translate(_STRAIGHT)


def count_words(text: str) -> int:
    """Words with a letter; in scripts without blanks two letters are one."""
    return sum(1 for _ in _WORDS.finditer(text))


def letters(text: str) -> int:
    return sum(c.isalpha() for c in text)


def tokens(line: str) -> list[Token]:
    """The tokens of a squeezed line, names of months and weekdays beside a number as dates."""
    found = []
    end = 0
    for match in _TOKEN.finditer(line):
        kind = NUMBER if match["number"] else WORD if match["word"] else ""
        found.append(Token(kind, match.group(), match.start() > end))
        end = match.end()
    for table in (months(), _WEEKDAYS):  # a weekday may stand beside a month
        dated = [i for i, t in enumerate(found) if t.kind in (NUMBER, DATE)]
        for i, token in enumerate(found):
            if token.kind == WORD and token.text.lower() in table and any(abs(i - j) <= 2 for j in dated):
                found[i] = token._replace(kind=DATE)
    return found


def folded(line: str) -> Folded:
    """The keys of a line."""
    surface = squeezed(line)
    if len(surface) > MOST_CHARS:
        return Folded(surface, "", ())
    found = tokens(surface)
    if not any(t.kind == WORD for t in found):
        return Folded(surface, "", ())  # a date or a number alone
    exact = _key(found)
    others = (_key(_with_names(found, first)) for first in (1, 0) if found[0].kind == WORD or first == 1)
    named = tuple(key for key in dict.fromkeys(others) if key != exact and _FOLDED[NAME] in key)
    return Folded(surface, exact, tuple(key for key in named if count_words(key) >= LEAST_RESIDUE))


def digest(group: str, key: str) -> int:
    """Hash of a key in its group: 64 bits."""
    return int.from_bytes(blake2b(f"{group}\0{key}".encode("utf-8", "replace"), digest_size=8).digest(), "big")


def _key(found: Sequence[Token]) -> str:
    return "".join((" " if t.gap else "") + _FOLDED.get(t.kind, t.text.casefold()) for t in found)


def _with_names(found: Sequence[Token], first: int) -> list[Token]:
    """The tokens, runs of words with a capital as one name; those before `first` can't be of one."""
    out = list(found[:first])
    at = first
    while at < len(found):
        end = at
        while end < len(found) and _of_name(found, at, end):
            end += 1
        while end > at and found[end - 1].kind == WORD and found[end - 1].text.lower() in _PARTICLES:
            end -= 1
        if end > at:
            words = "".join((" " if t.gap and i else "") + t.text for i, t in enumerate(found[at:end]))
            out.append(Token(NAME, words, found[at].gap))
            at = end
        else:
            out.append(found[at])
            at += 1
    return out


def _of_name(found: Sequence[Token], start: int, at: int) -> bool:
    token = found[at]
    if at > start and not token.gap:
        return token.text == "." and len(found[at - 1].text) == 1
    if token.kind != WORD:
        return False
    return token.text[0].isupper() or (at > start and token.text.lower() in _PARTICLES)


class Written(NamedTuple):
    """The surfaces of a key as expressions in verbose syntax; `fixed` are its words that never change."""

    patterns: tuple[str, ...]
    fixed: str


def written(surfaces: Sequence[str], *, named: bool) -> Written:
    """Expressions that match every surface of a key, and what differs from them only where they differ themselves.

    `named`: the key folds names, so that words with capitals may be a slot.
    """
    shapes: dict[str, list[list[Token]]] = {}
    for surface in surfaces:
        found = tokens(surface)
        if named:
            found = _most_alike(found, surfaces)
        shape = "\0".join((" " if t.gap else "") + _FOLDED.get(t.kind, t.text) for t in found)
        shapes.setdefault(shape, []).append(found)
    made = [_joined(rows) for _, rows in sorted(shapes.items())]
    return Written(tuple(dict.fromkeys(pattern for pattern, _ in made)), made[0][1])


def _most_alike(found: list[Token], surfaces: Sequence[str]) -> list[Token]:
    """The tokens with names: with the first word as one where only then all surfaces agree."""
    for first in (1, 0):
        mine = _key(_with_names(found, first))
        if all(_key(_with_names(tokens(s), first)) == mine for s in surfaces):
            return _with_names(found, first)
    return _with_names(found, 1)


def _joined(rows: Sequence[Sequence[Token]]) -> tuple[str, str]:
    """The expression of one shape, and its words that never change."""
    pattern, fixed = "", ""
    for column in zip(*rows, strict=True):
        token = column[0]
        said = {t.text for t in column}
        gap = "\\ " if token.gap else ""
        before, after = (token.text, "") if len(said) == 1 else _shared(said) if token.kind == NAME else ("", "")
        slot = _slot(token.kind, said) if len(said) > 1 else ""
        pattern += gap + literal(before) + slot + literal(after)
        fixed += (" " if token.gap else "") + before + (" " if slot else "") + after
    return pattern, fixed


def _shared(said: set[str]) -> tuple[str, str]:
    """What all names begin and end with, in whole words: `Call Anna Berg's` and `Call Tom's` share `Call ` and `'s`."""
    rows = [text.split(" ") for text in sorted(said)]
    first = last = 0
    while all(len(row) > first + 1 for row in rows) and len({row[first] for row in rows}) == 1:
        first += 1
    while all(len(row) > first + last + 1 for row in rows) and len({row[-1 - last] for row in rows}) == 1:
        last += 1
    ends = [*(" " + word for word in rows[0][len(rows[0]) - last :])]
    if all(row[len(row) - 1 - last].endswith("'s") for row in rows):
        ends.insert(0, "'s")
    return "".join(word + " " for word in rows[0][:first]), "".join(ends)


def _slot(kind: str, said: set[str]) -> str:
    if kind == NUMBER:
        more = any(c.isalpha() for text in said for c in text)
        return r"\d[\d.,:/]*" + (r"(?:\ ?[ap]\.?m\.?|st|nd|rd|th)?" if more else "")
    if kind == DATE:
        return r"[^\W\d_]{3,14}"
    return rf"{_CAPITAL}(?:\ (?:{_CAPITAL}|{'|'.join(sorted(_PARTICLES))})){{0,5}}"


def literal(text: str) -> str:
    """The text in verbose syntax, any quote style."""
    return "".join(_characters(text))


def _characters(text: str) -> Iterator[str]:
    for c in text:
        if c == "'":
            yield "['\u2018\u2019]"
        elif c == '"':
            yield '["\u201c\u201d\u201e\u00ab\u00bb]'
        else:
            yield f"\\{c}" if c in _SPECIAL else c if c.isprintable() else f"\\U{ord(c):08x}"
