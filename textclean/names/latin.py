"""Other desks' spellings of a name from a script that nothing is romanised from: Georgian, Armenian, Urdu, Hebrew, Amharic ...

The canonical Latin form takes one rewrite: a French or German spelling of a sound, a vowel written with two letters or one, a
consonant doubled or single, another ending.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice

from textclean.names.english import ENGLISH, WORDS
from textclean.names.skeletons import Choice, aligned, cheapest, choices, letters
from textclean.patterns import re
from textclean.smallwords import wordset

LANGUAGES = wordset(
    "am ar as az bn dv dz fa ha he hi hy ka kk km kn ku ky lo ml mr my ne pa ps si so ta te tg th ti tk ug ur uz"
)
"""Languages of names that desks spell by ear."""
MOST = 16
"""Forms of a name, the likeliest first."""
SHORTEST = 5
_pattern = cache(re.compile)
_DOUBLED = r"([b-df-hj-np-tv-z])\1"
_BETWEEN_VOWELS = r"(?<=[aeiou])([slmnrdktbzgfp])(?=[aeiou])"
_ANYWHERE = (
    ("sh", "ch"), ("sh", "sch"), ("kh", "h"), ("(?<!^)kh", "ch"), ("ou", "u"), ("oo", "u"), ("oo", "ou"), ("ee", "i"),
    ("zh", "j"), ("(?<![td])j", "dj"), ("(?<![td])j", "dsch"), ("dj", "j"), ("(?<![stck])ch", "tch"), ("tch", "ch"),
    ("gh", "g"), ("q", "k"), ("q", "g"), ("dh", "d"), ("th", "t"), ("w", "v"), ("v", "w"), ("(?<![oae])u(?![aeiou])", "ou"),
    ("ai", "ay"), ("ay", "ai"), ("(?<=[aeiou])y(?=[aeiou])", "i"), ("(?<![aeiou])y(?=[aeiou])", "i"),
    ("(?<![aeiou])y(?=[aeiou])", "j"), ("kh", "k"), ("ck", "k"), ("ph", "f"), ("aa", "a"), ("ts", "z"), ("z", "s"),
)  # fmt: skip
_ENDINGS = (
    ("iyah", ("iya", "ia", "iyya", "ieh", "iyyah", "iyeh")), ("iya", ("iyah", "ia", "iyya", "ieh", "iyyah", "iyeh")),
    ("iyeh", ("ieh", "iyah", "iya", "ia", "iyya", "iyyeh")),
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
def spellings(name: str, *, sure: bool = False, shortest: int = SHORTEST) -> tuple[str, ...]:
    """Other spellings of one name of one word, in capitals as it is; none that are English words or have fewer than five
    letters, or another number. `sure` leaves out what may be another name.

    >>> spellings("Kobakhidze")[:3], spellings("Gvaramia")[:2], spellings("Sharon", sure=True)
    (('Kobakhidse', 'Kobakhitse', 'Kobahidze'), ('Gvaramiah', 'Gwaramia'), ('Scharon',))
    """
    if not name.isalpha() or not name[1:].islower():
        return ()
    base = name.lower()
    made = dict.fromkeys(form for form in _rewritten(base, sure=sure) if form != base)
    kept = (form.capitalize() for form in made if len(form) >= shortest and form not in WORDS)
    return tuple(islice(kept, MOST))


def heard(word: str, natives: Collection[str]) -> Choice:
    """Other spellings, with prices, of a word in a name of several words: what is written for the letters of the native word that
    it goes with or, where none is known, what is heard in it. Nothing for an English word, or one that is a translation.

    >>> [form for form, _ in heard("Sham", ("أحرار", "الشام"))][:3], heard("Front", ("جبهة",))
    (['Cham', 'Shaam', 'Chaam'], ())
    """
    if not word.isalpha():
        return ()
    if natives:
        return tuple((form, price + 1) for price, form in skeletal(word, natives, MOST))
    return tuple((form, _HEARD) for form in spellings(word, shortest=3)[:_FEW]) if word.lower() not in ENGLISH else ()


# How a whole word is written in French, in German, and by desks that write what is heard with as few letters as they can.
_SYSTEMS = (
    (("sh", "ch"), ("(?<![oaeu])u(?![aeiou])", "ou"), ("(?<![td])j", "dj"), ("(?<=[aeiou])w(?=[aeiou])", "ou"), ("oo", "ou"),
     ("ee", "i"), ("q(?!u)", "k")),
    (("dj|j", "dsch"), ("(?<![cst])ch", "tsch"), ("sh", "sch"), ("kh", "ch"), ("z", "s"), ("y(?=[aeou])", "j"), ("ou|oo", "u"),
     ("ee", "i"), ("q", "k")),
    (("q", "k"), ("ou|oo", "u"), ("aa", "a"), ("ee", "i"), ("gh", "g"), (_DOUBLED, r"\1")),
)  # fmt: skip


@lru_cache(maxsize=8192)
def abroad(word: str) -> tuple[str, ...]:
    """A word as other languages write it from beginning to end, none of it an English word.

    >>> abroad("Shuqairi")
    ('Choukairi', 'Schukairi', 'Shukairi')
    """
    if not word.isalpha() or not word[1:].islower():
        return ()
    made = []
    for system in _SYSTEMS:
        form = word.lower()
        for old, new in system:
            form = _pattern(old).sub(new, form)
        made.append(form)
    return tuple(form.capitalize() for form in dict.fromkeys(made) if form != word.lower() and form not in WORDS)


_HEARD = 3
_FEW = 6


def skeletal(word: str, natives: Collection[str], most: int) -> Sequence[tuple[int, str]]:
    """Other spellings of a word, with prices, by the letters of the first of some native words that it goes with."""
    for native in natives:
        bare = letters(native)
        for body in (bare.removeprefix("ال"), bare) if bare.startswith("ال") and len(bare) > 3 else (bare,):
            slots = aligned(body, word.lower())
            if slots:
                cased = str.capitalize if word[:1].isupper() else str
                found = [(price, cased(form)) for price, form in cheapest(choices(slots), most)]
                return [(price, form) for price, form in found if form != word and form.lower() not in WORDS]
    return ()


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
