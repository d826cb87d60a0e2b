"""Characters that show nothing: joiners, direction marks, variation selectors. Each is kept where it carries meaning.

Source of the knowledge: the Unicode Standard, chapters 9 (Arabic), 12 and 13 (South Asia), 16 (Southeast Asia), 23.2 (layout
controls), 23.4 (variation selectors), and UTS 51 (emoji sequences).
"""

from __future__ import annotations

from textclean.fixers.base import Context, Found
from textclean.patterns import regex

ZWNJ, ZWJ = "\N{ZERO WIDTH NON-JOINER}", "\N{ZERO WIDTH JOINER}"

# Scripts whose letters change shape with their neighbours: there a joiner is part of the spelling.
_SHAPING = regex.compile(
    r"[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Thaana}\p{Script=Mongolian}\p{Script=Adlam}"
    r"\p{Script=Hanifi_Rohingya}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}"
    r"\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}"
    r"\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}]"
)
_BEFORE_ZWJ = regex.compile(r"[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3\U000E007F]")
_AFTER_ZWJ = regex.compile(r"\p{Extended_Pictographic}")
_JOINERS = regex.compile(f"[{ZWNJ}{ZWJ}]+")
# What stands between a joiner and the letters it is about, without being one.
_TRANSPARENT = frozenset("\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}\N{SOFT HYPHEN}")


def joiners(unit: str, context: Context) -> list[Found]:
    """Joiners and non-joiners without a letter or sign that they could join or keep apart.

    Kept: both within Arabic, Indic and other shaping scripts (a joiner also at the end of such a word, where it gives the letter
    its medial form; a non-joiner not beside a blank), and joiners between emoji. Of several in a row, one of each kind is enough.
    """
    if ZWNJ not in unit and ZWJ not in unit:
        return []
    found: list[Found] = []
    for m in _JOINERS.finditer(unit):
        before, after = _neighbour(unit, m.start(), -1), _neighbour(unit, m.end(), 1)
        kept = "".join(dict.fromkeys(c for c in m.group() if _means(c, before, after)))
        if kept != m.group():
            found.append(Found(m.start(), m.end(), kept))
    return found


def _neighbour(unit: str, at: int, step: int) -> str:
    """The nearest character that shows something, before or after `at`; empty at the end of the unit."""
    at -= step < 0
    while 0 <= at < len(unit) and unit[at] in _TRANSPARENT:
        at += step
    return unit[at] if 0 <= at < len(unit) else ""


def _means(joiner: str, before: str, after: str) -> bool:
    shaping = bool(_SHAPING.match(before)), bool(_SHAPING.match(after))
    if joiner == ZWNJ:
        return any(shaping) and bool(before.strip()) and bool(after.strip())
    return any(shaping) or bool(_BEFORE_ZWJ.match(before) and _AFTER_ZWJ.match(after))


_RIGHT_TO_LEFT = regex.compile(r"[\p{Bidi_Class=R}\p{Bidi_Class=AL}--\u200F\u061C]", regex.V1)
_DIRECTIONS = regex.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]+")


def direction_marks(unit: str, context: Context) -> list[Found]:
    """Marks, embeddings and isolates of direction in a line that has no letter written from right to left."""
    found = [Found(m.start(), m.end(), "") for m in _DIRECTIONS.finditer(unit)]
    return [] if found and _RIGHT_TO_LEFT.search(unit) else found
