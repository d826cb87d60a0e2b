"""Does a stretch of text speak another language than its document? Rules for one language ask this before they touch it."""

from __future__ import annotations

from textclean.language import vote_again


def other_language(text: str, language: str) -> bool:
    """Is there evidence that `text` is not in `language` (ISO 639-1)? False where nobody can know.

    >>> other_language("Il a dit que les portes sont dans la cour.", "en"), other_language("He said yes.", "en")
    (True, False)
    """
    return bool(language) and vote_again(text, language) != language
