"""Which words are no names: words that the corpus writes small as well, and dictionary words."""

from __future__ import annotations

from functools import cache

from textclean.discover.census import Census, Form
from textclean.discover.runs import small_words
from textclean.discover.sounds import folded

SHORTEST = 4
SHORTEST_OF_SEVERAL = 5
"""Letters that a name of one word, and one of several, must have."""


@cache
def dictionary() -> frozenset[str]:
    """Words of dictionaries in small letters: two of them are two words, however alike they look."""
    from textclean.commonwords import common_words
    from textclean.names.english import ENGLISH

    return ENGLISH | small_words() | frozenset(common_words().languages)


def is_common(word: str, census: Census) -> bool:
    """Is the word written small at least as often as with a capital where a capital says something?"""
    small = census.small.get(word.lower(), 0)
    form = census.forms.get(word)
    return small > 0 and (form is None or small >= form.sure)


def candidates(census: Census) -> list[Form]:
    """The forms that may be names, in alphabetical order."""
    return [census.forms[name] for name in sorted(census.forms) if _may_be_name(census.forms[name], census)]


def _may_be_name(form: Form, census: Census) -> bool:
    parts = form.words.split(" ")
    if len(folded(form.words)) < (SHORTEST if len(parts) == 1 else SHORTEST_OF_SEVERAL):
        return False
    if form.words.lower() in small_words() or (
        not form.sure and (len(parts) > 1 or form.words.lower() in dictionary())
    ):
        return False
    return not any(is_common(part, census) for part in {parts[0], parts[-1]})
