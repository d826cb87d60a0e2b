"""Other desks' spellings of a name from a script that nothing is romanised from: Georgian, Armenian, Urdu, Hebrew, Amharic ...

The canonical Latin form takes one rewrite: a French or German spelling of a sound, a vowel written with two letters or one, a
consonant doubled or single, another ending.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice

from textclean.names.english import WORDS
from textclean.patterns import re
from textclean.smallwords import wordset

LANGUAGES = wordset(
    "am ar as az bn dv dz fa ha he hi hy ka kk km kn ku ky lo ml mr my ne pa ps si so ta te tg th ti tk ug ur uz"
)
"""Languages of names that desks spell by ear."""
MOST = 14
"""Forms of a name, the likeliest first."""
SHORTEST = 5
_pattern = cache(re.compile)
_DOUBLED = r"([b-df-hj-np-tv-z])\1"
_BETWEEN_VOWELS = r"(?<=[aeiou])([slmnrdktb])(?=[aeiou])"
_ANYWHERE = (
    ("sh", "ch"), ("sh", "sch"), ("kh", "h"), ("(?<!^)kh", "ch"), ("ou", "u"), ("oo", "u"), ("oo", "ou"), ("ee", "i"),
    ("zh", "j"), ("(?<![td])j", "dj"), ("(?<![td])j", "dsch"), ("dj", "j"), ("(?<![stck])ch", "tch"), ("tch", "ch"),
    ("gh", "g"), ("q", "k"), ("q", "g"), ("dh", "d"), ("th", "t"), ("w", "v"), ("v", "w"), ("(?<![oae])u(?![aeiou])", "ou"),
    ("ai", "ay"), ("ay", "ai"), ("(?<=[aeiou])y(?=[aeiou])", "i"), ("(?<![aeiou])y(?=[aeiou])", "i"),
    ("(?<![aeiou])y(?=[aeiou])", "j"), ("kh", "k"), ("ck", "k"), ("ph", "f"), ("aa", "a"), ("ts", "z"), ("z", "s"),
)  # fmt: skip
_ENDINGS = (
    ("yan", ("ian", "jan")), ("ian", ("yan", "jan")), ("shvili", ("chvili", "schwili", "shvily")), ("dze", ("dse", "tse")),
    ("ayev", ("aev", "aiev", "ajew")), ("iyev", ("iev", "ijew")), ("yev", ("ev", "iev", "jew")), ("ov", ("ow", "off")),
    ("ullah", ("ollah", "oullah", "ulla")), ("uddin", ("uddeen", "oddin", "udin")), ("zai", ("zay", "sai")),
    ("zadeh", ("zade", "zada")),
    ("zade", ("zadeh", "zada")), ("eh", ("e", "a", "ah")), ("ah", ("a", "eh")), ("a", ("ah",)), ("i", ("y",)), ("y", ("i",)),
    ("ed", ("ad",)), ("el", ("al",)), ("er", ("ir",)),
)  # fmt: skip


_OTHER_NAMES = frozenset(
    (
        ("sh", "ch"),
        ("(?<!^)kh", "ch"),
        ("z", "s"),
        ("w", "v"),
        ("v", "w"),
        ("aa", "a"),
        ("(?<![aeiou])y(?=[aeiou])", "j"),
    )
)
"""What in a short name, or in that of a place, as often makes another one: Sharon and Charon, Shiraz and Shiras."""
LONG = 8
"""Letters of a name that hardly becomes another one so."""


@lru_cache(maxsize=4096)
def spellings(name: str, *, sure: bool = False) -> tuple[str, ...]:
    """Other spellings of one name of one word, in capitals as it is; none that are English words or have fewer than five
    letters. `sure` leaves out what may be another name.

    >>> spellings("Kobakhidze")[:3], spellings("Gvaramia")[:2], spellings("Sharon", sure=True)
    (('Kobakhidse', 'Kobakhitse', 'Kobahidze'), ('Gvaramiah', 'Gwaramia'), ('Scharon',))
    """
    if not name.isalpha() or not name[1:].islower():
        return ()
    base = name.lower()
    made = dict.fromkeys(form for form in _rewritten(base, sure=sure) if form != base)
    kept = (form.capitalize() for form in made if len(form) >= SHORTEST and form not in WORDS)
    return tuple(islice(kept, MOST))


def given_names(given: str) -> Iterator[str]:
    """The given names with one of them spelled otherwise."""
    words = given.split(" ")
    for at, word in enumerate(words):
        yield from (" ".join([*words[:at], other, *words[at + 1 :]]) for other in spellings(word))


def _rewritten(base: str, *, sure: bool) -> Iterator[str]:
    for ending, others in _ENDINGS:
        if base.endswith(ending):
            yield from (base.removesuffix(ending) + other for other in others if not (sure and ending == "a"))
            break
    for old, new in _ANYWHERE:
        if not (sure and (old, new) in _OTHER_NAMES):
            yield _pattern(old).sub(new, base)
    if sure:
        return
    for match in _pattern(_DOUBLED).finditer(base):
        yield base[: match.start()] + match.group(1) + base[match.end() :]
    for match in _pattern(_BETWEEN_VOWELS).finditer(base):
        yield base[: match.start()] + match.group() * 2 + base[match.end() :]
