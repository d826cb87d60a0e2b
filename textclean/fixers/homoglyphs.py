r"""Words that mix Latin letters with Cyrillic or Greek ones that look the same: a Cyrillic \u043e in `London`.

Such words come from keyboards left in the wrong layout, optical readers and spammers; no search finds them. A word is sure where
every letter of the one script is a look-alike, the rest can be in no other script than it is, and is most of the word; or
where the language of the text decides. Whoever joins two scripts on purpose (a brand with a Russian ending, a physicist's
symbol) writes letters that have no look-alike, an acronym before the ending, or a digit.

Source of the knowledge: the shapes of the letters, as Unicode Technical Standard 39 treats them; the alphabets of the languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from textclean.fixers.base import Context, Found
from textclean.patterns import re, regex
from textclean.programs import is_code
from textclean.text import likelihood

_LATIN, _CYRILLIC, _GREEK = "Latin", "Cyrillic", "Greek"
LATIN_LETTERS = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
OTHER_LETTERS = r"\u0370-\u03ff\u0400-\u052f"
_ANY_LATIN = re.compile(f"[{LATIN_LETTERS}]")
_MIXED = re.compile(f"[{OTHER_LETTERS}](?:(?=[{LATIN_LETTERS}])|(?<=[{LATIN_LETTERS}].))")
_TOKEN = regex.compile(r"[^\s\u2013\u2014()\[\]{}\"\u00ab\u00bb\u201c-\u201f]+")
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*")
_SCRIPT = {
    _LATIN: regex.compile(r"\p{Script=Latin}"),
    _CYRILLIC: regex.compile(r"\p{Script=Cyrillic}"),
    _GREEK: regex.compile(r"\p{Script=Greek}"),
}


def _pairs(latin: str, other: str) -> dict[str, str]:
    return dict(zip(latin, other, strict=True))


# Latin letters and their twins. Small Greek letters other than omicron are symbols of physics too, and no twins.
_TO_CYRILLIC = _pairs(
    "ABCEHKMOPTXYaceopxy\xcb\xeb",
    "\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u041e\u0420\u0422\u0425\u0423\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0401\u0451",
)
_TO_GREEK = _pairs(
    "ABEZHIKMNOPTXYo\xf3",
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a7\u03a5\u03bf\u03cc",
)
_ALSO = {  # letters that only some languages write
    "uk": _pairs("Ii\xcf\xef", "\u0406\u0456\u0407\u0457"),
    "be": _pairs("Ii", "\u0406\u0456"),
    "kk": _pairs("Iih", "\u0406\u0456\u04bb"),
    "sr": _pairs("Jj", "\u0408\u0458"),
    "mk": _pairs("JjSs", "\u0408\u0458\u0405\u0455"),
}
FROM_CYRILLIC = {c: latin for table in (_TO_CYRILLIC, *_ALSO.values()) for latin, c in table.items()}
FROM_GREEK = {c: latin for latin, c in _TO_GREEK.items()}
_AS_LATIN = str.maketrans({**FROM_CYRILLIC, **FROM_GREEK})
_CYRILLIC_LANGUAGES = frozenset(
    {"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "ba", "cv", "os", "ce", "ab"}
)
_MISREAD = 9.0  # nats that a word may be dearer with an accented letter, where the line has that letter
_MARKS = ".,;:!?'\u2019\u2026"
_LONGEST = 60  # letters of a word with all that is hyphenated to it
_LONGEST_MODEL = 4  # letters before or behind the hyphen of a model number
_NUMERALS = frozenset({"X", "I"})
_CAPITALS = regex.compile(r"(?:\p{Lu}{2,}[\p{M}]*)$")
# What ties a word to an address or an identifier: a spoofed one is evidence and stays as it is.
_TIED_BEFORE = regex.compile(r"[\w@/\\_.:#]$")
_TIED_AFTER = regex.compile(r"^(?:[@/\\_#]|[.:]\w)")


class _Word(NamedTuple):
    start: int
    text: str
    letters: dict[str, list[str]]
    """The letters of the word by script: Latin and one other."""
    tied: bool
    hyphened: bool


def mixed_script_word(unit: str, context: Context) -> list[Found]:
    """Letters of a foreign script in a word, as their twins in the script of the rest. Each proposal covers one letter."""
    found: list[Found] = []
    if not _mixed(unit):
        return found
    spoken = _spoken(unit, context.language)
    lines = _Lines(unit, context.language)
    for word in _words(unit):
        table = _table(lines, word, context.language, spoken)
        found += (
            Found(at, at + 1, table[letter]) for at, letter in enumerate(word.text, word.start) if letter in table
        )
    return found


def doubtful_mixed_script_word(unit: str, context: Context) -> list[Found]:
    """Words of two scripts that may be meant so, or in which nobody can tell which script is meant; `after` repeats them."""
    if not _mixed(unit):
        return []
    spoken = _spoken(unit, context.language)
    lines = _Lines(unit, context.language)
    return [
        Found(w.start, w.start + len(w.text), w.text)
        for w in _words(unit)
        if not _table(lines, w, context.language, spoken) and _alike(w, context.language, spoken)
    ]


def _mixed(unit: str) -> bool:
    return not unit.isascii() and bool(_ANY_LATIN.search(unit) and _MIXED.search(unit))


def _words(unit: str) -> Iterator[_Word]:
    """Words of Latin and one other script, those apart that are written so on purpose."""
    for token in _TOKEN.finditer(unit):
        if not _MIXED.search(token.group()) or len(token.group()) > _LONGEST:
            continue
        numbered = any(map(str.isdigit, token.group()))
        for m in _WORD.finditer(unit, token.start(), token.end()):
            if numbered and (len(m.group()) < _LONGEST_MODEL or _beside_digit(unit, m)):
                continue  # a model number
            letters = {s: p.findall(m.group()) for s, p in _SCRIPT.items()}
            present = [s for s in letters if letters[s]]
            if len(present) != 2 or present[0] != _LATIN or _case_is_odd(m.group()):
                continue
            tied = bool(
                _TIED_BEFORE.search(unit[max(0, m.start() - 1) : m.start()])
                or _TIED_AFTER.search(unit[m.end() : m.end() + 2])
            )
            hyphened = len(m.group()) < len(token.group().strip(_MARKS))
            word = _Word(m.start(), m.group(), {s: letters[s] for s in present}, tied, hyphened)
            if not _ending_on_acronym(word) and _same_scripts(token.group().replace(m.group(), "", 1)):
                yield word


def _beside_digit(unit: str, word: regex.Match[str]) -> bool:
    return unit[word.start() - 1 : word.start()].isdigit() or unit[word.end() : word.end() + 1].isdigit()


def _case_is_odd(word: str) -> bool:
    """Is it of no ordinary case? Symbols (pH, xOy, kW) and some brands are."""
    return not (word.islower() or word.isupper() or (word[0].isupper() and word[1:].islower()))


def _ending_on_acronym(word: _Word) -> bool:
    """Capitals of one script with an ending of the other in small letters."""
    return any(
        _CAPITALS.match(head) and tail.islower() and not (set(letters) & set(tail))
        for letters in word.letters.values()
        for head, tail in [_cut(word.text, letters)]
        if head and tail
    )


def _cut(text: str, letters: list[str]) -> tuple[str, str]:
    end = next((i for i, c in enumerate(text) if c not in letters), len(text))
    return text[:end], text[end:]


def _same_scripts(rest: str) -> bool:
    """Are the other parts of a hyphenated word in one script? A brand beside a noun says that both are meant."""
    return sum(bool(p.search(rest)) for p in _SCRIPT.values()) < 2


def _tables(word: _Word, language: str, *, every: bool) -> Iterator[tuple[str, dict[str, str]]]:
    """Scripts that the word may be written in throughout, each with the twins that do it."""
    other = next(s for s in word.letters if s != _LATIN)
    back = FROM_CYRILLIC if other == _CYRILLIC else FROM_GREEK
    if other == _GREEK:
        forth = _TO_GREEK
    else:
        also = _ALSO.values() if every else (_ALSO.get(language, {}),)
        forth = {**_TO_CYRILLIC, **{a: b for more in also for a, b in more.items()}}
    for home, foreign, table in ((_LATIN, other, back), (other, _LATIN, forth)):
        if all(c in table for c in word.letters[foreign]):
            yield home, table


class _Line:
    """A line and what its words ask of it, worked out once."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self._languages = (language,) if language in likelihood.LATIN else likelihood.LATIN

    @cached_property
    def is_code(self) -> bool:
        return is_code(self.text.translate(_AS_LATIN))

    @cached_property
    def letters(self) -> frozenset[str]:
        return frozenset(self.text)

    @cached_property
    def has_misread(self) -> bool:
        """Is one of its words no dearer as `_misread` has it?"""
        return any(self.dearer(o, w) < 0 for w in _words(self.text) if (o := _misread(w)))

    def dearer(self, other: str, word: _Word) -> float:
        """How many nats `other` is dearer than the word in Latin letters, in the language of the text."""
        twin = word.text.translate(_AS_LATIN)
        cost = likelihood.least_cost
        return cost([other], self._languages)[0] - cost([twin], self._languages)[0]


class _Lines:
    """The lines of a unit, for words that are asked about in their order."""

    def __init__(self, unit: str, language: str) -> None:
        self._unit, self._language = unit, language
        self._end = -1
        self._line = _Line("", language)

    def at(self, place: int) -> _Line:
        """The line that holds `place`, which is never before the one that was last asked for."""
        if place > self._end:
            start = self._unit.rfind("\n", max(0, self._end), place) + 1 or max(0, self._end)
            end = self._unit.find("\n", place)
            self._end = end if end >= 0 else len(self._unit)
            self._line = _Line(self._unit[start : self._end], self._language)
        return self._line


def _table(lines: _Lines, word: _Word, language: str, spoken: str) -> dict[str, str]:
    """`_sure`, but for words in a line of program code: there a name with a foreign letter is another name."""
    found = _sure(word, language, spoken)
    if found:
        line = lines.at(word.start)
        if line.is_code or _may_be_misread(word, line):
            return {}
    return found


def _may_be_misread(word: _Word, line: _Line) -> bool:
    """May the bytes of a Latin word have been read as Windows-1251? Then another letter with an accent stood there.

    That is so where the word is no dearer with that letter in the language of the text; or not much dearer, where the line has
    the letter too or another word of the kind.
    """
    other = _misread(word)
    if not other:
        return False
    dearer = line.dearer(other, word)
    if dearer < 0:
        return True
    if dearer >= _MISREAD:
        return False
    return any(c in line.letters for c in other if not c.isascii()) or line.has_misread


def _misread(word: _Word) -> str:
    """The word with what Latin-1 has for its Cyrillic letters; empty where it is hardly Latin, or no word comes out."""
    foreign = word.letters.get(_CYRILLIC, [])
    if not foreign or len(word.letters[_LATIN]) < len(foreign):
        return ""
    try:
        out = "".join(c.encode("cp1251").decode("latin-1") if c in foreign else c for c in word.text)
    except UnicodeEncodeError:
        return ""
    return out if out.isalpha() else ""


def _sure(word: _Word, language: str, spoken: str) -> dict[str, str]:
    """The twins that make one script of the word; empty where nobody can be sure. `spoken` is the script of the text."""
    if word.tied or sum(map(len, word.letters.values())) < 3:
        return {}
    ways = [(home, table) for home, table in _tables(word, language, every=False) if _most(word, home, spoken)]
    if len(ways) != 1:
        return {}
    home, table = ways[0]
    if home != spoken and (home == _GREEK or len(list(_tables(word, language, every=True))) > 1):
        return {}  # symbols of physics; a word in which every letter has a twin
    if home != _LATIN and len(word.letters[_LATIN]) == 1 and word.text[0] in _NUMERALS:
        return {}  # a Roman numeral that lost its blank
    return table


def _spoken(unit: str, language: str) -> str:
    """The script of the language; of a text in an unknown one, that of all the words of the line that are in one script."""
    if language:
        return _CYRILLIC if language in _CYRILLIC_LANGUAGES else _GREEK if language == "el" else _LATIN
    words = [m.group() for m in _WORD.finditer(unit) if len(m.group()) > 2 and not _MIXED.search(m.group())]
    present = [s for s, p in _SCRIPT.items() if any(map(p.search, words))]
    return present[0] if len(present) == 1 else ""


def _most(word: _Word, home: str, spoken: str) -> bool:
    """Is the script that of most of the word? By far, unless it is the script of the text."""
    own = len(word.letters[home])
    foreign = sum(len(v) for s, v in word.letters.items() if s != home)
    return own >= 2 and (own >= 2 * foreign or (own > foreign and home == spoken))


def _alike(word: _Word, language: str, spoken: str) -> bool:
    """May the word be of one script, if someone who knows looked at it?"""
    homes = [home for home, _ in _tables(word, language, every=True)]
    if sum(map(len, word.letters.values())) < 3:
        return bool(homes) and (word.hyphened if word.text.isupper() else word.text.islower() and spoken in homes)
    return bool(homes) and (homes != [_GREEK] or spoken == _GREEK)
