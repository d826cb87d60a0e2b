"""Does a line speak another language than its document? Rules for one language ask this before they touch a quotation in another.

It answers yes only on evidence: another script, or several small words that the language doesn't have. Where nobody can know, the
document's language holds.

Source of the knowledge: Unicode blocks; the commonest function words of each language, those left out that two of them share.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

_LATIN = "latin"


def wordset(words: str) -> frozenset[str]:
    """The words of a text as a set: lists of words read better as text than as a column of literals."""
    return frozenset(words.split())


_SCRIPTS = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr"), "cyrillic"),
    "el": "greek",
    "ar": "arabic",
    "fa": "arabic",
    "he": "hebrew",
    "hi": "devanagari",
    "th": "thai",
    "ko": "hangul",
    "zh": "cjk",
    "ja": "cjk",
}
_RANGES = (
    ("cyrillic", "\u0400", "\u052f"),
    ("greek", "\u0370", "\u03ff"),
    ("arabic", "\u0600", "\u06ff"),
    ("hebrew", "\u0590", "\u05ff"),
    ("devanagari", "\u0900", "\u097f"),
    ("thai", "\u0e00", "\u0e7f"),
    ("hangul", "\uac00", "\ud7a3"),
    ("cjk", "\u3040", "\u9fff"),
    (_LATIN, "A", "\u024f"),
)
_WORDS = {
    "en": "the of and to that was with which from have this are they has were been their would about into",
    "fr": "le les des une est dans pour qui par sur avec pas sont cette ses aux elle nous vous être ont était",
    "de": "der das und ist nicht mit ein eine auf den dem von sich des auch wie wird einen aus nach bei noch wir sie",
    "es": "los las del una por con para más pero sus este esta sobre entre cuando muy también hay según",
    "it": "il gli che della sono una di nel alla dei delle più anche questo ha è nella",
    "pt": "os dos das não uma para com são pelo pela ao também seu sua ela você foi",
    "nl": "het een van dat niet zijn voor aan ook maar naar werd bij hij wordt uit deze heeft",
    "pl": "nie się jest że jak ale przez tylko był jego jej są dla czy już który oraz",
    "cs": "je že se jsem jak ale byl jeho její jsou jako který když nebo",
    "sv": "och att det är inte jag för med ett av på om hon från",
    "tr": "bir ve bu için çok daha gibi değil olarak olan ile kadar sonra",
}
_SETS = {language: wordset(words) for language, words in _WORDS.items()}
_TOKENS = re.compile(r"[^\W\d_]+")
LEAST = 3
"""So many small words of another language are evidence, if the own one has less than half as many; so many own ones settle it."""


SAMPLE_CHARS = 1500
"""So much of a line is looked at."""


def other_language(text: str, language: str) -> bool:
    """Is there evidence that `text` is not in `language` (ISO 639-1)? False where nobody can know.

    >>> other_language("Il a dit que les portes sont dans la cour.", "en"), other_language("He said yes.", "en")
    (True, False)
    """
    return bool(language) and _other(text[:SAMPLE_CHARS], language)


@lru_cache(maxsize=512)
def _other(text: str, language: str) -> bool:
    if text.isascii() and language == "en" and len(text) < 20:
        return False
    expected = _SCRIPTS.get(language, _LATIN)
    if not text.isascii() or expected != _LATIN:
        letters = Counter(_script(c) for c in text if c.isalpha())
        if letters and letters[expected] * 2 < letters.total():
            return True
    if expected != _LATIN or language not in _SETS:
        return False
    tokens = [t.casefold() for t in _TOKENS.findall(text)]
    own = sum(t in _SETS[language] for t in tokens)
    if own >= LEAST:
        return False
    votes = {code: sum(t in words for t in tokens) for code, words in _SETS.items()}
    return any(n >= LEAST and n > 2 * own for code, n in votes.items() if code != language)


def _script(char: str) -> str:
    for name, first, last in _RANGES:
        if first <= char <= last:
            return name
    return _LATIN if char < "\u0250" else "other"
