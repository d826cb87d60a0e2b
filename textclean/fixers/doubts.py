r"""Changes that look like a repair of UTF-8 and may be none: two characters that stand side by side for another reason.

A capital with an accent is the first byte of a letter, and a quote mark, a trade mark or a footnote the second. Where the mark
has its own business there (it closes a quotation, it follows a name in capitals), the two are no letter. A line in which all
changes are of that kind stays.
"""

from __future__ import annotations

import regex

from textclean.fixers.base import Found

# Letters of phonetic and forgotten alphabets: a capital and a footnote mark (CITE with an accent and a raised 2) read as one.
_RARE_LETTER = regex.compile(
    r"[\u0180-\u019F\u01A2-\u01AE\u01B1-\u01CC\u01DD-\u0217\u021C-\u02AF\u0370-\u0385\u0460-\u0489\u0700-\u08FF]"
)
_OPENERS = {
    "\u201c": "\u201e\u201a\xab",
    "\u201d": "\u201c\u201e",
    "\u2018": "\u201a",
    "\u2019": "\u2018\u201a",
    "\xbb": "\xab",
}
_LETTERS = regex.compile(r"\p{L}+\Z")
# French and Italian words that end in the letter that a capital A with a tilde and a trade mark make.
_END_IN_U_GRAVE = frozenset(
    f"{word}\xf9"
    for word in ("o", "pi", "gi", "laggi", "quaggi", "ges", "virt", "giovent", "trib", "servit", "schiavit", "men")
)
_TRADE_MARKS = "\xae\u2122\xa9"
_LONGEST_QUOTE = 200  # characters


def doubtful(unit: str, change: Found) -> bool:
    """Is the change more likely a capital with an accent and a mark behind it? Square angstroms are, too.

    >>> doubtful("\u201e\xd0\u201c is a letter", Found(1, 3, "\u0413"))
    True
    """
    before = unit[change.start : change.end]
    if before in ("\xc5\xb2", "\xc5\xb3"):
        return not unit[change.start - 1 : change.start].isalpha()
    if not before or not before[0].isupper():
        return False
    if change.after.islower() and _CAPITALS.search(unit, max(0, change.start - 40), change.start):
        return True
    return _beside_a_mark(unit, change) if len(before) == 2 else _alone(unit, change)


def _beside_a_mark(unit: str, change: Found) -> bool:
    mark, behind, ahead = unit[change.start + 1], unit[change.end : change.end + 1], unit[: change.start][-1:]
    if mark in _TRADE_MARKS:
        word = _LETTERS.search(unit, max(0, change.start - 40), change.start)
        known = word is not None and (word.group() + change.after).lower() in _END_IN_U_GRAVE
        return not behind.isalnum() and not ahead.islower() and not known
    if mark in _OPENERS:
        return not behind.isalnum() and _is_open(unit[: change.start][-_LONGEST_QUOTE:], mark)
    if mark in "\u2026\u2014":
        return ahead.isupper() and not behind.islower()
    return _RARE_LETTER.fullmatch(change.after) is not None


def _alone(unit: str, change: Found) -> bool:
    """The same where only the capital changes: it goes, before a quote mark, or is taken for an a with a blank for A0."""
    before, behind = unit[change.start : change.end], unit[change.end :][:2]
    if before == "\xc2" and not change.after and behind:
        return behind[0] in _OPENERS and _is_open(unit[: change.start][-_LONGEST_QUOTE:], behind[0])
    after_capital = unit[: change.start][-1:].isupper()
    return before == "\xc3" and change.after == "\xe0" and after_capital and not behind.strip().islower()


_CAPITALS = regex.compile(r"\p{Lu}\p{Lu}\Z")


def _is_open(text: str, mark: str) -> bool:
    """Is a quotation open that the mark closes?"""
    opened = max(text.rfind(opener) for opener in _OPENERS[mark])
    return opened > text.rfind(mark)


def rare_letters(text: str) -> int:
    """How many letters of the text hardly anybody writes."""
    return len(_RARE_LETTER.findall(text))
