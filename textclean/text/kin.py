"""Letter statistics for languages that none are shipped for, taken from their nearest kin.

Icelandic and Faroese write Scandinavian words with letters of their own. Written with the letters of the neighbours they are
likely Danish, Norwegian or Swedish, and what remains to be paid is which of the two letters was meant. Without that their
eths and thorns make any other code page likelier, the Turkish and the Baltic ones above all.

Source of the knowledge: the two alphabets; how often each letter stands against its plain sister, rounded from general
knowledge of the orthographies; the commonest words of the grammars.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from textclean.patterns import re
from textclean.text import likelihood

_NEAREST = ("da", "no", "sv")
# The letter that a neighbour writes, and the nats for telling that not it but this one is meant.
_LETTERS = {
    "\N{LATIN SMALL LETTER A WITH ACUTE}": ("a", 1.5),
    "\N{LATIN SMALL LETTER E WITH ACUTE}": ("e", 2.5),
    "\N{LATIN SMALL LETTER I WITH ACUTE}": ("i", 1.4),
    "\N{LATIN SMALL LETTER O WITH ACUTE}": ("o", 1.3),
    "\N{LATIN SMALL LETTER U WITH ACUTE}": ("u", 1.7),
    "\N{LATIN SMALL LETTER Y WITH ACUTE}": ("y", 1.2),
    "\N{LATIN SMALL LETTER ETH}": ("d", 0.5),
    "\N{LATIN SMALL LETTER THORN}": ("t", 1.5),
    "\N{LATIN SMALL LETTER O WITH DIAERESIS}": ("\N{LATIN SMALL LETTER O WITH STROKE}", 0.3),
}
_OWN = re.compile("[" + "".join(_LETTERS) + "]")
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = frozenset({
    "\xe1", "\xed", "\xfe\xe1", "\xfea\xf0", "\xfev\xed", "\xfear", "\xfe\xfa", "\xfe\xf3", "a\xf0", "vi\xf0",
    "me\xf0", "s\xe9", "m\xe1", "\xe9g", "h\xfan", "\xfeegar", "\xfeessi", "\xfeetta", "\xfeess", "fr\xe1", "n\xfa",
    "ver\xf0a", "ver\xf0ur", "var\xf0", "ma\xf0ur", "\xe1r", "\xf3", "\xfeeir", "\xfe\xe6r", "\xfeau", "\xfeeim",
    "\xe6tti", "yr\xf0i", "h\xe6gt", "\xf6ll", "s\xed\xf0an", "\xe1\xf0ur", "n\xfd",
})  # fmt: skip
_COMMON_NATS = 6.5
_DISTANCE = 2.0  # nats for being a language that few write


def least_cost(found: Sequence[str], languages: Sequence[str]) -> float:
    """The least cost of tokens in any of the languages (ISO 639-1), Icelandic and Faroese ("is", "fo") among them."""
    known = [language for language in languages if language not in ("is", "fo")]
    least = likelihood.least_cost(found, known)[0] if known else float("inf")
    if len(known) < len(languages) and (not known or any(_OWN.search(t.lower()) for t in found)):
        least = min(least, _cost(found))
    return least


def _cost(found: Sequence[str]) -> float:
    signs = sum(map(likelihood.sign_cost, found))
    words = [w.lower() for t in found for w in _WORD.findall(t)]
    return _DISTANCE + signs + min(sum(_word_cost(w, language) for w in words) for language in _NEAREST)


@lru_cache(maxsize=20_000)
def _word_cost(word: str, language: str) -> float:
    meant = sum(_LETTERS[c][1] for c in word if c in _LETTERS)
    plain = "".join(_LETTERS[c][0] if c in _LETTERS else c for c in word)
    cost = likelihood.letters(language).cost(plain) + meant
    return min(cost, _COMMON_NATS) if word in _COMMON else cost
