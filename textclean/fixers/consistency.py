"""One person, two spellings: a name of no list that a document writes in two ways, `Katarina Witt` and `Katarina Wit`.

Which of them is right nobody can know here: the rarer one is flagged. Two people may well have names that are nearly alike, so
the same given name or title must stand before both, and a spelling that belongs to somebody with another given name is let be.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple
from unicodedata import combining, normalize

from textclean.fixers.base import Context, Found
from textclean.fixers.prose import end_of_sentence
from textclean.smallwords import wordset

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_NAME = re.compile(rf"(?<![\w@#/.{_APOSTROPHES}-])[^\W\d_]{{2,}}(?:[{_APOSTROPHES}](?!s\b)[^\W\d_]+)?(?![\w-])")
_BETWEEN = re.compile(r"\.?[ \N{NO-BREAK SPACE}](?:[A-Z]\. )?$")
_SHORTEST = 3
"""Letters of a given name, and of a surname that stands behind one."""
_LETTERS, _LETTERS_ALONE = 5, 7
"""Letters of a surname behind a title: where letters are romanised in two ways, and where one letter is wrong."""
_SHARE = 2
"""The commoner spelling stands at least so many times as often: of two that are both frequent, both are names."""
_TITLES = wordset(
    "Mr Mrs Ms Miss Dr Prof Professor President Minister Premier Senator Sen Rep Gov Governor Mayor Judge Justice General Gen "
    "Colonel Col Captain Capt Major Maj Lieutenant Lt Sergeant Sgt Officer Detective Sir Lord Lady Dame Sheikh King Queen Prince "
    "Princess Chancellor Ambassador Secretary Chairman Coach Father Sister Bishop Cardinal Archbishop Pope Rabbi Imam Inspector "
    "Superintendent Commissioner Councillor Herr Frau Monsieur Madame"
)
_NO_GIVEN_NAME = wordset(
    "The This That These Those A An In On At By For From Of To With And But Or If When While As After Before Since "
    "Until Then Now New Old North South East West Northern Southern Eastern Western Upper Lower Great Greater "
    "Little Big Central Royal National United Prime First Second Third Chief Deputy Vice San Santa Saint St Los Las "
    "El La Le Les De Del Van Von Der Al Bin Ben Lake Mount Mt Fort Port Point Cape River Hotel Hotels Radio Team "
    "Club Real Inter Super Grand High Red Blue Black White Green Golden Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday January February March April June July August September October November December Mister His "
    "Her Their Our Its My Your He She They We It You I Not No So Yes Said "
)
_OPENERS = wordset(
    "later then yesterday today tomorrow meanwhile however still also even only once twice again instead finally eventually soon "
    "often sometimes perhaps maybe when while if as after before since until because although though but and or so yet for in on "
    "at by with from to of under over about against between during without within the this that these those a an what why how "
    "where who did does do is was were has had will would can could should may might both neither either not nor like unlike "
    "according earlier afterwards nevertheless moreover indeed now here there said says asked told first second last next"
)
_OPENS = re.compile(
    rf"(?:\n|[.!?:][{_APOSTROPHES}\")\N{{RIGHT DOUBLE QUOTATION MARK}}]?\s)[{_APOSTROPHES}\"(\N{{LEFT DOUBLE QUOTATION MARK}}]*$"
)
_SPOKEN_OF = re.compile(
    r"\b(?:sp(?:elled|elt|elling)|misspel\w+|also (?:written|known)|known as|transliterat\w+|pronounced|n[e\xe9]e|formerly)\b"
)


class _Mention(NamedTuple):
    """A capitalised word with the one before it: `before` is a title, a given name, or empty; `other` says that the word before
    is something else in capitals, or an initial."""

    start: int
    word: str
    before: str


def inconsistent_name(text: str, context: Context) -> Iterator[Found]:
    """The rarer of two spellings of one person's surname."""
    mentions = list(_mentions(text))
    spelt = _spellings(mentions)
    small = {m.group() for m in _NAME.finditer(text) if m.group().islower()}
    counts = Counter(m.word for m in mentions)
    rarer: set[str] = set()
    for one, other in _alike(counts):
        common, rare = sorted((one, other), key=lambda w: -counts[w])
        if counts[common] < max(2, _SHARE * counts[rare]) or {common.lower(), rare.lower()} & small:
            continue
        if _same_person(common, rare, spelt, small) and not _told_apart(text, common, rare):
            rarer.add(rare)
    for m in mentions:
        if m.word in rarer:
            yield Found(m.start, m.start + len(m.word), m.word)


def _mentions(text: str) -> Iterator[_Mention]:
    last: re.Match[str] | None = None
    for m in _NAME.finditer(text):
        word = m.group()
        if not word[0].isupper() or (word.isupper() and len(word) > 1):
            last = None
            continue
        before = ""
        if last is not None and _BETWEEN.fullmatch(text, last.end(), m.start()):
            stop = text.startswith(".", last.end())
            opens = _OPENS.search(text, max(0, last.start() - 6), last.start()) or not last.start()
            plain = opens and last.group().lower() in _OPENERS
            before = last.group() if (not stop or last.group() in _TITLES) and not plain else ""
        yield _Mention(m.start(), word, before)
        last = m


def _spellings(mentions: list[_Mention]) -> Mapping[str, Counter[str]]:
    """What stands before each word."""
    spelt: dict[str, Counter[str]] = defaultdict(Counter)
    for m in mentions:
        spelt[m.word][m.before] += 1
    return spelt


def _alike(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of words that are one letter apart, or the same once their letters are folded."""
    groups: dict[str, set[str]] = defaultdict(set)
    for word in words:
        if len(word) >= _SHORTEST:
            groups["=" + fold(word)].add(word)
            for i in range(1, len(word)):  # two words that are one letter apart lose it at the same place
                groups[word[:i] + word[i + 1 :]].add(word)
            groups[word].add(word)
    pairs = {pair for group in groups.values() if len(group) > 1 for pair in combinations(sorted(group), 2)}
    return ((one, other) for one, other in sorted(pairs) if not _inflected(one, other))


_ENDINGS = wordset("s es i n an ian a e o y in er is as us t")
_VOWELS = "aeiou"


def _inflected(one: str, other: str) -> bool:
    """Clintons, Iraqi, Ivanova: an ending, or another vowel at the end, makes another word."""
    shorter, longer = sorted((one.lower(), other.lower()), key=len)
    if longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS:
        return longer[-1:] != shorter[-1:]  # but Witt is Wit
    return len(one) == len(other) and one[:-1] == other[:-1] and one[-1] in _VOWELS and other[-1] in _VOWELS


_FOLDED = (
    ("tsch", "ch"), ("tch", "ch"), ("cz", "ch"), ("sch", "sh"), ("sz", "sh"), ("zh", "j"), ("dj", "j"),
    ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("ks", "x"), ("q", "k"),
    ("w", "v"), ("ou", "u"), ("oo", "u"), ("ue", "u"), ("oe", "o"), ("ae", "a"), ("ee", "i"), ("ie", "i"),
    ("iy", "i"), ("yi", "i"), ("ij", "i"), ("yj", "i"), ("ey", "ei"), ("y", "i"), ("ia", "a"), ("iu", "u"),
    ("'", ""), ("\N{RIGHT SINGLE QUOTATION MARK}", ""),
)  # fmt: skip
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """What is left of a name when the ways in which alphabets are romanised are written alike.

    >>> fold("Kowalczuk") == fold("Kowalchuk"), fold("Witt") == fold("Wit"), fold("Zelenskiy") == fold("Zelenskyy")
    (True, True, True)
    """
    plain = "".join(c for c in normalize("NFD", word.lower()) if not combining(c))
    for letters, folded in _FOLDED:
        plain = plain.replace(letters, folded)
    return _TWICE.sub(r"\1", plain)


def _same_person(common: str, rare: str, spelt: Mapping[str, Counter[str]], small: set[str]) -> bool:
    """Does the same given name, or title, stand before both, and before the rarer nothing that the commoner never has?"""
    before = spelt[common]
    if any(b and b not in _TITLES and b not in before for b in spelt[rare]):
        return False
    alike, letters = fold(common) == fold(rare), min(len(common), len(rare))
    shared = [b for b in spelt[rare] if b and b in before]
    given = any(_is_given_name(b, small) for b in shared)
    if given:
        return letters >= (_SHORTEST if alike else _LETTERS)
    if any(b in _TITLES for b in shared):
        return letters >= (_LETTERS if alike else _LETTERS_ALONE)
    return alike and letters > _LETTERS and any(b in _TITLES or _is_given_name(b, small) for b in before)


def _is_given_name(word: str, small: set[str]) -> bool:
    return len(word) >= _SHORTEST and not (word in _TITLES or word in _NO_GIVEN_NAME or word.lower() in small)


def _told_apart(text: str, common: str, rare: str) -> bool:
    """Does one sentence have both, or say how the name is written? Then the writer knows."""
    for m in re.finditer(rf"\b{re.escape(rare)}\b", text):
        start = max(text.rfind(mark, 0, m.start()) for mark in (". ", "? ", "! ", "\n"))
        sentence = text[start + 1 : end_of_sentence(text, m.end())]
        if re.search(rf"\b{re.escape(common)}\b", sentence) or _SPOKEN_OF.search(sentence):
            return True
    return False
