"""How far apart two spellings are, if they are to be the same sounds: letters that stand for each other cost little.

Two spellings are laid side by side, runs of vowels against runs of vowels, consonants (`tsch`, `kh`, `w`) against
consonants. What systems of romanisation exchange (w and v, kh and ch, ou and u, a final -ii for -y) costs little or
nothing; what makes another name of it (a final -a, an o for an a) costs much.

Source of the knowledge: the romanisation systems in `textclean.names.systems` and the spellings in tests/wild_spellings.tsv.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from textclean.names.romanise import plain
from textclean.patterns import re

FAR = 9.0
_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "ø": "o",
        "đ": "d",
        "ł": "l",
        "ı": "i",
        "þ": "th",
        "ð": "d",
        "œ": "oe",
        "-": None,
        " ": None,
        "'": None,
    }
)
_VALUES = str.maketrans(
    {"š": "sh", "č": "ch", "ž": "zh", "ş": "sh", "ș": "sh", "ç": "ch", "ć": "ch", "ț": "ts", "ţ": "ts", "ż": "zh", "ś": "sh",
     "ź": "zh", "ä": "ae", "ö": "oe", "ü": "ue", "ř": "rzh"}
)  # fmt: skip
_ARTICLE = re.compile(r"^(?:al|el|as|ash|at|an|ar|az|ad)[- ](?=\w{3})", re.IGNORECASE)
_UNIT = re.compile(
    r"[aeiouy]+|schtsch|shch|tsch|dsch|sch|tch|dzh|sh|zh|ch|kh|gh|ph|th|dh|ts|tz|cz|sz|rz|ck|dj|ks|hs|\w"
)
_VOWELS = frozenset("aeiouy")
# What may stand for each other, at a price; where two rows hold both letters, the lower price counts.
_FAMILIES = (
    (0.0, "k c ck q"), (0.0, "f ph"), (0.0, "v w"), (0.0, "x ks"), (0.0, "ts tz"), (0.0, "ch tch tsch cz"), (0.0, "sh sch sz"),
    (0.0, "shch schtsch sch"), (0.0, "j dj dzh dsch"), (0.1, "zh j sch rz"), (0.1, "kh ch h"), (0.1, "sh ch"), (0.1, "g gh"),
    (0.2, "zh z sh s"), (0.2, "ts z c tz"), (0.2, "f v w"), (0.2, "t th"), (0.2, "d dh"), (0.2, "g h"), (0.2, "q g gh kh k"),
    (0.3, "s z ts"), (0.3, "hs x sh s"), (0.3, "zh ch"), (0.3, "ch j"), (0.3, "ch sch tsch shch c"), (0.3, "th s"), (0.3, "dh z"),
    (0.3, "ch k"), (0.4, "g k"), (0.4, "c s"), (0.4, "c ch"), (0.4, "j g"), (0.6, "t d"), (0.6, "p b"), (0.6, "s sh"),
    (0.6, "z ks"), (0.8, "b v"),
)  # fmt: skip
_PRICES = {(a, b): price for price, row in reversed(_FAMILIES) for a in row.split() for b in row.split()}
_VOWEL_PRICES = {
    frozenset(pair): price
    for pair, price in (
        ("ae", 0.35),
        ("ei", 0.4),
        ("ou", 0.3),
        ("ao", 0.8),
        ("eo", 0.7),
        ("iu", 0.8),
        ("ai", 0.8),
        ("eu", 0.8),
        ("oi", 1.0),
        ("au", 0.7),
    )
}
_DROPPED = {"i": 0.2, "e": 0.45, "a": 0.6, "o": 0.7, "u": 0.6}
_AT_THE_END = 2.0
"""What a vowel at the end costs more: it tells Ivanov from Ivanova and Carlo from Carla."""


@lru_cache(maxsize=65536)
def folded(words: str) -> str:
    """The letters of a name in a row, without marks, blanks, hyphens and apostrophes.

    >>> folded("Hang-chou"), folded("Dvořák")
    ('hangchou', 'dvorak')
    """
    return plain(words.lower().translate(_LETTERS))


@lru_cache(maxsize=65536)
def _readings(words: str) -> tuple[tuple[str, ...], ...]:
    """The name as units of sound; j is a consonant in one reading and a vowel in another, w before consonants too."""
    words = _ARTICLE.sub("", words.lower())
    valued = plain(words.translate(_VALUES).translate(_LETTERS))
    out: dict[tuple[str, ...], None] = {}
    for base in dict.fromkeys((folded(words), valued)):
        base = re.sub(r"(?<=[aeiouy])h$|(?<=in)e$", "", base)  # Hodeidah, Kropotkine
        base = re.sub(r"g(?:u(?=[ei])|h)", "g", base)  # Tourgueniev
        base = re.sub(r"(?:[iy]?[eo]|i)(?:v|w|ff)$", "ev", base)  # Charkiw, Kharkov, Prokofieff
        for text in dict.fromkeys((base, base.replace("j", "y"), re.sub(r"w(?![aeiouy])|(?<=[^aeiouy])w", "u", base))):
            out[_units(text)] = None
    return tuple(out)


def _units(text: str) -> tuple[str, ...]:
    text = re.sub(r"([^aeiouy\d]h?)\1+", r"\1", text)
    return tuple(_vowel(unit) if unit[0] in _VOWELS else unit for unit in _UNIT.findall(text))


@lru_cache(maxsize=4096)
def _vowel(run: str) -> str:
    """A run of vowels as what it is usually meant to be."""
    for old, new in (
        ("ou", "u"),
        ("oo", "u"),
        ("y", "i"),
        ("ii", "i"),
        ("ii", "i"),
        ("ee", "i"),
        ("aa", "a"),
        ("oe", "o"),
        ("ue", "u"),
    ):
        run = run.replace(old, new)
    return run


def distance(one: str, other: str) -> float:
    """What it costs to take the one spelling for the other; 0 where they differ in marks only.

    >>> distance("Shoigu", "Schojgu") < 0.3 < 1 < distance("Ivanov", "Ivanova")
    True
    """
    if folded(one) == folded(other):
        return 0.0
    return min(_aligned(a, b) for a, b in product(_readings(one), _readings(other)))


def length(words: str) -> int:
    """Units of sound in a name."""
    return len(_readings(words)[0])


def _aligned(one: Sequence[str], other: Sequence[str]) -> float:
    """The least sum of prices over all ways to lay the units side by side."""
    last = [0.0]
    for unit in other:
        last.append(last[-1] + _dropped(unit, end=False))
    for at, unit in enumerate(one, 1):
        row = [last[0] + _dropped(unit, end=False)]
        for behind, against in enumerate(other, 1):
            end = at == len(one) and behind == len(other)
            row.append(
                min(
                    last[behind - 1] + _price(unit, against, end=end),
                    last[behind] + _dropped(unit, end=end),
                    row[-1] + _dropped(against, end=end),
                )
            )
        last = row
    return last[-1]


def _dropped(unit: str, *, end: bool) -> float:
    if unit[0] in _VOWELS:
        return sum(_DROPPED[v] for v in unit) * (_AT_THE_END if end else 1.0) + (0.5 if end else 0.0)  # Iraq, Iraqi
    return 0.8 if unit == "h" else 1.2


def _price(one: str, other: str, *, end: bool) -> float:
    if one == other:
        return 0.0
    first, second = one[0] in _VOWELS, other[0] in _VOWELS
    if first != second:
        return FAR
    if not first:
        return _PRICES.get((one, other), FAR)
    return _vowels(one, other) * (_AT_THE_END if end else 1.0)


@lru_cache(maxsize=8192)
def _vowels(one: str, other: str) -> float:
    last = [0.0]
    for letter in other:
        last.append(last[-1] + _DROPPED[letter])
    for a in one:
        row = [last[0] + _DROPPED[a]]
        for at, b in enumerate(other, 1):
            exchanged = 0.0 if a == b else _VOWEL_PRICES[frozenset((a, b))]
            row.append(min(last[at - 1] + exchanged, last[at] + _DROPPED[a], row[-1] + _DROPPED[b]))
        last = row
    return last[-1]


_CLASSES = (
    ("schtsch|shch|tsch|dsch|sch|tch|dzh|sh|zh|ts|tz|cz|sz|hs", "S"), ("ch", "S K"), ("kh", "K"), ("gh", "K"), ("ph", "F"),
    ("th|dh", "T S"), ("ck|ks", "K"), ("dj", "T S"), ("x", "K S"), ("rz", "RS S"), ("[kgq]", "K"), ("c", "K S"), ("[sz]", "S"),
    ("[td]", "T"), ("[fv]", "F"), ("w", "F -"), ("[bp]", "B"), ("j", "S -"), ("h", "- K"), ("l", "L"), ("m", "M"), ("n", "N"),
    ("r", "R"),
)  # fmt: skip
_CLASS = re.compile("|".join(f"(?P<c{n}>{pattern})" for n, (pattern, _) in enumerate(_CLASSES)))
_MOST_KEYS = 16


def keys(words: str) -> Iterator[str]:
    """What spellings of one name have in common: classes of consonants, in every way they may be meant.

    >>> set(keys("Charkiw")) & set(keys("Kharkov"))
    {'KRKF'}
    """
    text = folded(_ARTICLE.sub("", words))
    choices = [_CLASSES[int((m.lastgroup or "c0")[1:])][1].split() for m in _CLASS.finditer(text)]
    found: dict[str, None] = {}
    for number, chosen in enumerate(product(*choices)):
        if number == _MOST_KEYS * 4 or len(found) == _MOST_KEYS:
            break
        found[re.sub(r"(.)\1+", r"\1", "".join(chosen).replace("-", ""))] = None
    yield from found
