"""Spellings that a form's native one would give under other systems: the sure way from Schoigu to Choïgou.

A Cyrillic word is guessed from the English-speaking press's spelling of it and then derived as from a list entry; pinyin is
cut into syllables. Forms that don't look like either give nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from textclean.names import derive
from textclean.names.chinese import syllables
from textclean.patterns import re

_SLAVIC = re.compile(
    r"[A-Z][a-z]+(?:sk[yi]|skiy|skii|[eoiy]v|[eo]va|[ei]nko|[ei]nka|vich|vych|[cs]huk|yuk|iuk|ich|grad|insk|orsk|kaya|[aeouy]y|[iy]n|khin)"
)
_PRESS = (
    ("shch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"), ("ya", "я"), ("yo", "ё"),
    ("ye", "е"), ("iu", "ю"), ("ia", "я"), ("ks", "кс"),
    *zip("xabcdefghijklmnoprstuvyz", ("кс", *"абкдефгхийклмнопрстувыз"), strict=True),
)  # fmt: skip
_MOST_SYLLABLES = 4
_ANY_CHARACTER = "\u4e00"  # only how many there are counts


def spellings(words: str) -> dict[str, str]:
    """Other spellings of what a form is taken to be, each with its reason.

    >>> spellings("Vernadsky")["Wernadski"], "Lu Hsun" in spellings("Lu Xun"), spellings("Smith")
    ('ru: German (Duden)', True, {})
    """
    found = dict(_slavic(words)) if _SLAVIC.fullmatch(words) else {}
    for form, why in _chinese(words):
        found.setdefault(form, why)
    return found


def _slavic(word: str) -> Iterator[tuple[str, str]]:
    native = _cyrillic(word.lower())
    if native:
        yield from derive.forms(native, "ru", word).items()


def _cyrillic(word: str) -> str:
    word = re.sub(r"(?:skiy|skii|sky|ski)$", "ский", word)
    word = re.sub(r"(?<=[aeou])y(?![aeou])", "й", word)
    for latin, native in _table():
        word = word.replace(latin, native)
    return word if not re.search(r"[a-z]", word) else ""


@cache
def _table() -> tuple[tuple[str, str], ...]:
    return tuple(sorted(_PRESS, key=lambda pair: -len(pair[0])))


def _chinese(words: str) -> Iterator[tuple[str, str]]:
    parts = words.replace("-", "").lower().split(" ")
    if len(parts) > 3 or not all(part.isascii() and part.isalpha() for part in parts):
        return
    for count in range(2, _MOST_SYLLABLES + 1):
        if syllables("".join(parts), count):
            yield from derive.phrases(_ANY_CHARACTER * count, "zh", words).items()
