"""One person, two spellings: a name of no list that a document writes in two ways, `Katarina Witt` and `Katarina Wit`.

Which of them is right nobody can know here: the rarer one is flagged. Two people may well have names that are nearly alike, so
the same given name or title must stand before both, and a spelling that belongs to somebody with another given name is let be.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple
from unicodedata import combining, normalize

from textclean.fixers.base import Context, Found
from textclean.fixers.prose import end_of_sentence
from textclean.patterns import re
from textclean.smallwords import wordset
from textclean.text.large import held, is_large, remembered

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"
_NAME = re.compile(rf"(?<![\w@#/.{_APOSTROPHES}-])[^\W\d_]{{2,}}(?:[{_APOSTROPHES}](?!s\b)[^\W\d_]+)?(?![\w-])")
# It begins with a plain class, for which a search looks fast; what looks back says that it is a letter.
_CAPITALISED = rf"([A-Z\x80-\U0010ffff](?<=[^\W\d_])[^\W\d_]+(?:[{_APOSTROPHES}](?!s\b)[^\W\d_]+)?)(?![\w-])"
_WITH_NEXT = re.compile(rf"{_CAPITALISED}(?:(?=\.?[ \N{{NO-BREAK SPACE}}](?:[A-Z]\. )?{_CAPITALISED}))?")
_BETWEEN = re.compile(r"\.?[ \N{NO-BREAK SPACE}](?:[A-Z]\. )?$")
_SHORTEST = 3
"""Letters of a given name, and of a surname that stands behind one."""
_LETTERS, _LETTERS_ALONE = 5, 7
"""Letters of a surname behind a title: where letters are romanised in two ways, and where one letter is wrong."""
_SHARE = 2
"""The commoner spelling stands at least so many times as often: of two that are both frequent, both are names."""
_SHORTEST_GIVEN = 4
"""Letters of a given name that may be spelled in two ways, and of its surname."""
_LEAST_MENTIONS = 3
"""So often the surname stands in the text: two full names in a list are two people."""
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


_TOWN = "town of"
_PLACED = re.compile(
    r"\b(?:(?:town|city|village|settlement|hamlet|port|district|region|province|suburb|outskirts|streets|centre|center|people|residents|mayor"
    r"|north|south|east|west)\sof|in|near|outside|around)\s$"
)


_PLACES_BEFORE = 24


class _Mention(NamedTuple):
    """A capitalised word with the one before it: `before` is a title, a given name, empty, or `_TOWN` where the words before say
    that it is a place's name."""

    start: int
    word: str
    before: str


def inconsistent_name(text: str, context: Context) -> Iterator[Found]:
    """The rarer of two spellings of one person's surname."""
    if not _may_be_inconsistent(text):
        return
    mentions = held(_mentions, text)
    spelt = _spellings(mentions)
    small = {m.group() for m in _NAME.finditer(text) if m.group().islower()}
    counts = Counter(m.word for m in mentions)
    rarer: set[str] = set()
    for one, other in sorted(_near(counts)):
        common, rare = sorted((one, other), key=lambda w: -counts[w])
        if counts[common] < max(2, _SHARE * counts[rare]) or {common.lower(), rare.lower()} & small:
            continue
        if _same_person(common, rare, spelt, small) and not _told_apart(text, common, rare):
            rarer.add(rare)
    given = set(_given_two_ways(text, mentions, spelt, small))
    for m in mentions:
        if m.word in rarer:
            yield Found(m.start, m.start + len(m.word), m.word)
        elif (m.before, m.word) in given:
            start = text.rfind(m.before, 0, m.start)
            yield Found(start, start + len(m.before), m.before)


def _may_be_inconsistent(text: str) -> bool:
    """A quick look: are there two capitalised words that are folded alike, or that are near each other with the same word before
    or behind?"""
    pairs = {m.groups("") for m in _WITH_NEXT.finditer(text)} if is_large(text) else {*_WITH_NEXT.findall(text)}
    surnames: dict[str, list[str]] = defaultdict(list)
    given: dict[str, list[str]] = defaultdict(list)
    for before, word in pairs:
        if word and before not in _NO_GIVEN_NAME:
            surnames[before].append(word)
            given[word].append(before)
    for a, b in _folded_alike({word for word, _ in pairs}):
        known = a in given or b in given or (_is_placed(text, a) and _is_placed(text, b))
        if known and max(text.count(a), text.count(b)) > 1:
            return True
    return any(
        max(text.count(a), text.count(b)) > 1 for words in surnames.values() if len(words) > 1 for a, b in _near(words)
    ) or any(
        _one_given_name(a, b)
        for surname, words in given.items()
        if len(words) > 1 and len(surname) >= _SHORTEST_GIVEN and text.count(surname) >= _LEAST_MENTIONS
        for a, b in combinations([word for word in words if len(word) >= _SHORTEST_GIVEN], 2)
    )


def _is_placed(text: str, word: str) -> bool:
    """Do the words before it say somewhere that it is a place's name?"""
    starts = (m.start() for m in re.finditer(re.escape(word), text))
    return any(_PLACED.search(text, max(0, start - _PLACES_BEFORE), start) for start in starts)


def _folded_alike(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of long names that are the same once folded. Those of which the same letters are left without any that folding
    changes are few."""
    long = [name for name in names if len(name) > _LETTERS and name[0].isupper() and not name.isupper()]
    joined = "\n".join(long).lower()
    plain = joined if joined.isascii() else normalize("NFD", joined)
    letters = plain.encode("ascii", "ignore").translate(_CONSONANTS, _FOLDED_AWAY)
    groups: dict[bytes, list[str]] = defaultdict(list)
    for name, left in zip(long, _TWICE_OF_BYTES.sub(rb"\1", letters).split(b"\n"), strict=False):
        groups[left].append(name)
    alike: dict[str, list[str]] = defaultdict(list)
    for name in (name for group in groups.values() if len(group) > 1 for name in group):
        alike[fold(name)].append(name)
    pairs = (pair for group in alike.values() if len(group) > 1 for pair in combinations(group, 2))
    return (pair for pair in pairs if not _inflected(*pair))


def _near(words: Collection[str]) -> Iterable[tuple[str, str]]:
    """Pairs of words that are one letter apart, or the same once folded, and not by another ending."""
    keys = [*map(_keys, words)]
    if len(frozenset().union(*keys)) == sum(map(len, keys)):
        return ()
    near: dict[str, list[str]] = defaultdict(list)
    for word, found in zip(words, keys, strict=True):
        for key in found:
            near[key].append(word)
    pairs = {pair for group in near.values() if len(group) > 1 for pair in combinations(sorted(group), 2)}
    return (pair for pair in pairs if not _inflected(*pair))


@remembered(1 << 14)
def _keys(word: str) -> frozenset[str]:
    """What words have in common that are one letter apart or folded alike."""
    if len(word) < _SHORTEST:
        return frozenset()
    # Two words that are one letter apart lose it at the same place.
    cut = [word[:i] + word[i + 1 :] for i in range(1, len(word))]
    return frozenset(("=" + fold(word), word, *cut))


def _given_two_ways(
    text: str, mentions: Iterable[_Mention], spelt: Mapping[str, Counter[str]], small: set[str]
) -> Iterator[tuple[str, str]]:
    """Rarer spellings of a given name, each with its surname: `Youssef Haddadi` beside `Yusuf Haddadi`. Of two that are as
    frequent the later one."""
    first: dict[str, int] = {}
    for m in mentions:
        first.setdefault(m.before, m.start)
    for surname, before in spelt.items():
        names = [b for b in before if _is_given_name(b, small) and b != _TOWN and len(b) >= _SHORTEST_GIVEN]
        if sum(before.values()) < _LEAST_MENTIONS or len(surname) < _SHORTEST_GIVEN:
            continue
        for one, other in combinations(names, 2):
            common, rare = sorted((one, other), key=lambda b: (-before[b], first[b]))
            if _one_given_name(one, other) and not _told_apart(text, common, rare):
                yield rare, surname


def _one_given_name(one: str, other: str) -> bool:
    """Is a given name the other one romanised otherwise: the same once folded, or with o, u and e, or a and e between the same
    consonants? What ends otherwise is another name (Marie, Maria), and so is what begins otherwise."""
    a, b = fold(one), fold(other)
    if a == b:
        return one[-1] == other[-1] or not {one[-1], other[-1]} <= set(_VOWELS)
    if len(a) != len(b) or a[0] != b[0] or a[-1] != b[-1]:
        return False
    return all(x == y or {x, y} <= set("oue") or {x, y} == set("ae") for x, y in zip(a, b, strict=True))


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
        if not before and _PLACED.search(text, max(0, m.start() - _PLACES_BEFORE), m.start()):
            before = _TOWN
        yield _Mention(m.start(), word, before)
        last = m


def _spellings(mentions: Iterable[_Mention]) -> Mapping[str, Counter[str]]:
    """What stands before each word."""
    spelt: dict[str, Counter[str]] = defaultdict(Counter)
    for m in mentions:
        spelt[m.word][m.before] += 1
    return spelt


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
_FOLDS = re.compile("|".join(letters for letters, _ in _FOLDED))
_TWICE = re.compile(r"(.)\1+")
_TWICE_OF_BYTES = re.compile(rb"(.)\1+")
_CONSONANTS = bytes.maketrans(b"pw", b"fv")
_FOLDED_AWAY = b"aeiouyhcsztdjkqx'"
"""Whatever the folding takes away or puts in, ph and w apart, of which one letter is left."""


@remembered(1 << 14)
def fold(word: str) -> str:
    """What is left of a name when the ways in which alphabets are romanised are written alike.

    >>> fold("Kowalczuk") == fold("Kowalchuk"), fold("Witt") == fold("Wit"), fold("Zelenskiy") == fold("Zelenskyy")
    (True, True, True)
    """
    plain = word.lower()
    if not plain.isascii():
        plain = "".join(c for c in normalize("NFD", plain) if not combining(c))
    for letters, folded in _FOLDED if _FOLDS.search(plain) else ():
        plain = plain.replace(letters, folded)
    return _TWICE.sub(r"\1", plain)


def _same_person(common: str, rare: str, spelt: Mapping[str, Counter[str]], small: set[str]) -> bool:
    """Does the same given name, or title, stand before both, and before the rarer nothing that the commoner never has?"""
    before = spelt[common]
    if any(b and b not in _TITLES and b != _TOWN and b not in before for b in spelt[rare]):
        return False
    alike, letters = fold(common) == fold(rare), min(len(common), len(rare))
    shared = [b for b in spelt[rare] if b and b in before]
    given = any(_is_given_name(b, small) for b in shared)
    if given:
        return letters >= (_SHORTEST if alike else _LETTERS)
    if any(b in _TITLES for b in shared):
        return letters >= (_LETTERS if alike else _LETTERS_ALONE)
    if _TOWN in shared:
        return alike and letters > _LETTERS
    return alike and letters > _LETTERS and any(b in _TITLES or _is_given_name(b, small) for b in before)


def _is_given_name(word: str, small: set[str]) -> bool:
    return len(word) >= _SHORTEST and not (
        word == _TOWN or word in _TITLES or word in _NO_GIVEN_NAME or word.lower() in small
    )


def _told_apart(text: str, common: str, rare: str) -> bool:
    """Does one sentence have both, or say how the name is written? Then the writer knows."""
    for m in re.finditer(rf"\b{re.escape(rare)}\b", text):
        start = max(text.rfind(mark, 0, m.start()) for mark in (". ", "? ", "! ", "\n"))
        sentence = text[start + 1 : end_of_sentence(text, m.end())]
        if re.search(rf"\b{re.escape(common)}\b", sentence) or _SPOKEN_OF.search(sentence):
            return True
    return False
