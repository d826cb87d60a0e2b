"""`a` or `an` before a name, by the sound that it begins with: a change of the name may ask for the other one."""

from __future__ import annotations

from textclean.fixers.base import Found
from textclean.patterns import regex

VOWEL_LETTERS = frozenset("AEFHILMNORSX")
"""Letters whose English names begin with a vowel: an FBI agent, a UN team."""
_ARTICLE = regex.compile(r"(?<![\w'\N{RIGHT SINGLE QUOTATION MARK}.-])(AN|[Aa]n?)[ \N{NO-BREAK SPACE}]$")
# said with a consonant though they begin with a vowel: a UNICEF team, a UEFA rule, a Europol officer, a Ukrainian, a Uyghur
_YOU_OR_WON = regex.compile(r"U[^AEIOUa-z][AEIOU]|U(?:[ky]|g[ae]|ni|ru|t[aer])|E[UuWw]|UE|On?e(?:\b|-)|Ou")
_SAID_UN = "UNR"  # UNRWA is said un-ra


def vowel(words: str, said: str = "") -> bool | None:
    """Does a name begin with the sound of a vowel? None where nobody can tell.

    `said` is `letters` for an acronym that is spelled out and `word` for one that isn't; other names are words.

    >>> vowel("FBI", "letters"), vowel("NATO", "word"), vowel("UN", "letters"), vowel("Odesa"), vowel("Ukraine")
    (True, False, False, True, False)
    """
    first = words[:1].upper()
    if said == "letters":
        return first in VOWEL_LETTERS if first.isascii() and first.isalpha() else None
    if first == "Y":
        return False if words[1:2].lower() in "aeiou" else None
    if first not in "AEIOU":
        return False if first.isascii() and first.isalpha() else None
    return words.startswith(_SAID_UN) or not _YOU_OR_WON.match(words)


def article_before(text: str, start: int) -> tuple[int, str] | None:
    """Where the `a` or `an` stands that belongs to a name at `start`, and as it is written."""
    match = _ARTICLE.search(text, max(0, start - 4), start)
    return (match.start(1), match.group(1)) if match else None


def right(article: str, *, before_vowel: bool, shouted: bool = False) -> str:
    """The article that goes with the sound, with its capital: `A` becomes `An`, in a line of capitals `AN`."""
    return article[0] + (("N" if shouted or article == "AN" else "n") if before_vowel else "")


def put_right(text: str, start: int, words: str, said: str = "", *, shouted: bool = False) -> Found | None:
    """The change of the article before a name at `start` that will be `words`; None where there is none, or none to change.

    >>> put_right("He is an Artyomovsk man.", 9, "Bakhmut").after
    'a'
    """
    there, begins = article_before(text, start), vowel(words, said)
    if there is None or begins is None:
        return None
    at, article = there
    written = right(article, before_vowel=begins, shouted=shouted)
    return Found(at, at + len(article), written) if written != article else None
