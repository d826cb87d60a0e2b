"""Common words that only one of ten languages has: they tell the language of a headline or of one short sentence.

`textclean.language.detect` asks them last, where the smallest words (`textclean.smallwords`) gave no answer. The text of each
language is in blocks: a line that ends in a colon holds the endings that every stem below it takes (`~s ~ed:` and `warn` are
`warns` and `warned`; `~:` stands for whole words). A word written with a capital has one inside a sentence too (`Monday`,
`Regierung`). No name belongs here, and no word that is usual in another of these languages as well: not `die`, `long`,
`main`, `son`, `rate`, `plus`, `winter`.

Source of the knowledge: everyday words and words of the news, written down by hand for this project; those that frequency
lists of the other languages know as well were struck out.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any, NamedTuple

from textclean.shipped import Ahead, code


class CommonWords(NamedTuple):
    """Which language a common word belongs to."""

    languages: dict[str, str]
    """Word in lower case to ISO 639-1 code."""
    capitalised: frozenset[str]
    """Those (in lower case) that begin with a capital wherever they stand."""


@functools.cache
def common_words() -> CommonWords:
    """The words of all languages, unfolded from their blocks when first asked for.

    >>> common_words().languages["warns"], common_words().languages.get("winter")
    ('en', None)
    """
    told = _TABLES.get("words", _unfolded)
    languages = {word: language for language, words in told["languages"].items() for word in words.split(" ")}
    return CommonWords(languages, frozenset(told["capitalised"].split(" ")))


def _unfolded() -> dict[str, Any]:
    """The words of each language, and those with a capital, between blanks."""
    from textclean.commonwords import english, french, german, neighbours

    texts = {"en": english.WORDS, "de": german.WORDS, "fr": french.WORDS, **neighbours.WORDS}
    languages: dict[str, str] = {}
    capitalised = set()
    for language, blocks in texts.items():
        endings = ["~"]
        for line in blocks.splitlines():
            if line.endswith(":"):
                endings = line[:-1].split()
                continue
            for stem in line.split():
                word = stem.lower()
                if word != stem:
                    capitalised.add(word)
                languages.update((ending.replace("~", word), language) for ending in endings)
    each: dict[str, list[str]] = {}
    for word, language in languages.items():
        each.setdefault(language, []).append(word)
    return {
        "languages": {language: " ".join(words) for language, words in each.items()},
        "capitalised": " ".join(sorted(capitalised)),
    }


def _version() -> str:
    return code(*map(str, sorted(Path(__file__).parent.glob("*.py"))))


_TABLES = Ahead("common words", _version, common_words.__wrapped__)
