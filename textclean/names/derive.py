"""Latin forms of a name derived from its native spelling, each with the short reason that users are shown.

A Cyrillic word is romanised under every published system of its language (`systems`), its marks are folded, and what the
English-speaking press could print takes at most one rewrite more (`cyrillic`). Arabic, Korean and Chinese names come as
whole phrases. See docs/derivations.md for what that reaches.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from textclean.names.english import WORDS

V = TypeVar("V")
CYRILLIC = ("uk", "ru", "be", "bg", "sr", "mk")
PHRASES = ("ar", "fa", "ko", "zh")
ARABIC = ("ar", "fa")
SHORTEST = 4
"""Letters a form must have, unless the caller asks for less: Oleh, Lviv, but not Rih."""


def forms(native: str, language: str, canonical: str, shortest: int = SHORTEST) -> dict[str, str]:
    """Latin forms of one Cyrillic word of a name, other than the canonical one, each with its reason.

    Takes the word as its language writes it, the language (ISO 639-1: uk, ru, be, bg, sr or mk; for others nothing comes
    back), the canonical form of the same word and the fewest letters of a form. Forms are capitalised as the canonical
    form is and come in the order of trust. Apostrophes come as '. English words are left out.

    >>> list(forms("Харків", "uk", "Kharkiv"))[:3]
    ['Xarkiv', 'Harkiv', 'Charkiv']
    >>> forms("Зеленский", "ru", "Zelenskyy")["Zelenskij"]
    'ru: GOST 7.79 B'
    """
    from textclean.names import cyrillic

    return dict(cyrillic.forms(native, language, canonical, shortest))


def phrases(native: str, language: str, canonical: str) -> dict[str, str]:
    """Forms of a whole name, other than the canonical one, each with its reason, the likeliest first.

    Takes the name in the letters of Arabic (ar), Persian (fa), Korean (ko) or Chinese (zh; its canonical form is pinyin); for
    other languages, and where the canonical form isn't a spelling of the native one, nothing comes back.

    >>> phrases("毛泽东", "zh", "Mao Zedong")["Mao Tse-tung"]
    'zh: Wade-Giles without marks'
    >>> "Hizbullah" in phrases("حزب الله", "ar", "Hezbollah")
    True
    """
    from textclean.names import arabic, chinese, korean

    if language in ARABIC:
        return _checked(arabic.phrases(native, canonical), f"{language}: skeleton", canonical)
    if language == "ko":
        return _kept(korean.phrases(native, canonical))
    return _kept(chinese.phrases(native, canonical)) if language == "zh" else {}


def surnames(native: str, language: str, canonical: str, surname: str = "") -> dict[str, str]:
    """Forms of the surname that stands alone in an Arabic or Persian name; `surname` is its last word unless given.

    Forms come with the article and without it, but not the canonical surname without its article (Assad).

    >>> found = surnames("معمر القذافي", "ar", "Muammar Gaddafi")
    >>> [form in found for form in ("Qaddafi", "Kadhafi", "al-Gadhafi", "El-Qaddafi")]
    [True, True, True, False]
    """
    if language not in ARABIC:
        return {}
    from textclean.names import arabic

    surname = surname or canonical.rsplit(" ", 1)[-1]
    return _checked(arabic.surnames(native, canonical, surname), f"{language}: skeleton", surname)


def given_names(native: str, language: str, canonical: str, surname: str = "") -> dict[str, str]:
    """Forms of what stands before the surname of an Arabic or Persian name.

    >>> "Moammar" in given_names("معمر القذافي", "ar", "Muammar Gaddafi")
    True
    """
    if language not in ARABIC:
        return {}
    from textclean.names import arabic

    surname = surname or canonical.rsplit(" ", 1)[-1]
    found = arabic.given_names(native, canonical, surname)
    return _checked(found, f"{language}: skeleton", canonical.removesuffix(surname).rstrip())


def _checked(found: Mapping[str, int], why: str, canonical: str) -> dict[str, str]:
    from textclean.names import arabic

    if not found:  # no spelling of the native name
        return {}
    german = dict.fromkeys(arabic.german((canonical, *found)), f"{why}, German letters")
    return {form: said for form, said in _kept({**german, **dict.fromkeys(found, why)}).items() if form != canonical}


def _kept(found: Mapping[str, V]) -> dict[str, V]:
    """Without forms of one word that are too short or English words."""
    return {form: value for form, value in found.items() if " " in form or not (_short(form) or form.lower() in WORDS)}


def _short(form: str) -> bool:
    return len(form.replace("'", "")) < SHORTEST
