r"""Changes that look like a repair of UTF-8 and may be none: two characters that stand side by side for another reason.

A capital with an accent is the first byte of a letter, and a quote mark, a trade mark or a footnote the second. Where the mark
has its own business there (it closes a quotation, it follows a name in capitals), the two are no letter. A line in which all
changes are of that kind stays.

Others are what the line is about: a letter that is named, or the damage itself, quoted.
"""

from __future__ import annotations

from collections.abc import Sequence

from textclean.fixers.base import Found
from textclean.patterns import regex

# Letters of phonetic and forgotten alphabets: a capital and a footnote mark (CITE with an accent and a raised 2) read as one.
_RARE_LETTER = regex.compile(
    r"[\u0180-\u019F\u01A2-\u01AE\u01B1-\u01CC\u01DD-\u0217\u021C-\u02AF\u0370-\u0385\u03D8-\u03EF\u03F2-\u03F4\u03F6-\u03FF\u0460-\u0489\u0700-\u08FF]"
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
    if _may_be_chinese(before, change.after):
        return True
    if before in ("\xc5\xb2", "\xc5\xb3"):
        return not unit[change.start - 1 : change.start].isalpha()
    if not before or not before[0].isupper():
        return False
    if change.after.islower() and _CAPITALS.search(unit, max(0, change.start - 40), change.start):
        return True
    return _beside_a_mark(unit, change) if len(before) == 2 else _alone(unit, change)


_CONSONANTS = regex.compile(r"[\u0430-\u044f\u0451-\u045f--[аеиоуыэюяёєії]]{2,}", regex.V1)


def _may_be_chinese(before: str, after: str) -> bool:
    """Would letters come out that no Cyrillic word is made of, and are the bytes Chinese as well?"""
    if not _CONSONANTS.fullmatch(after):
        return False
    try:
        before.encode("latin-1").decode("gb2312")
    except UnicodeError:
        return False
    return True


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


# A text about encodings shows damage on purpose, and one about letters names them.
_ABOUT_ENCODINGS = regex.compile(
    r"(?i:\bUTF-?(?:8|16)\b|\blatin-?1\b|\bISO[- ]?8859|\bwindows-125\d|\bcp125\d|\bunicode\b|\bASCII\b"
    r"|\bmojibake\b|\bencod|\bcharset|\bcode ?page|\bkodier|\bzeichens[a\xe4]tz|\bcodifica|\bencodage|\bкодировк|\bmultibyte\b)"
)
_ABOUT_LETTERS = regex.compile(
    r"(?i:\b(?:letters?|letras?|lettres?|lettera|lettere|buchstaben?|bokstav\p{L}*|literk?[aęy]|písmen\p{L}*|majuscules?|minuscules?"
    r"|mai[uú]scul[ao]s?|min[uú]scul[ao]s?|vowels?|vogal|vogais|vocal(?:es)?|umlauts?|til|tildes?|acentos?|accents?|diacritics?)\b)"
)
_QUOTES = "\"'`\u2018\u2019\u201a\u201c\u201d\u201e\xab\xbb\u2039\u203a()[]"
_SINGLE = regex.compile(r"(?<![\p{L}\p{M}\p{N}])(?!\p{ASCII})\p{L}(?![\p{L}\p{M}\p{N}])")
_HEALTHY = regex.compile(r"\p{Ll}(?<!\p{ASCII})")
# Greek letters are symbols, and East Asia writes without blanks.
_LATIN_OR_NOT = regex.compile(
    r"(\p{Script=Latin})|([\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}])"
)


def meant(unit: str, change: Found, others: Sequence[Found]) -> bool:
    """Is what a change would repair meant as it stands: what the line is about, or a letter by itself in a healthy line?

    `others` are all changes of the line.

    >>> line = 'The word "\xe9" becomes "\xc3\xa9".'
    >>> meant(line, Found(22, 24, "\xe9"), [Found(22, 24, "\xe9")])
    True
    """
    start, end = change.start, change.end
    while end > start + 1 and unit[end - 1] == " ":
        end -= 1
    if _in_word(unit[start - 1 : start]) or _in_word(unit[end : end + 1]):
        return False
    quoted = unit[start - 1 : start] in _QUOTES and unit[end : end + 1] in _QUOTES and start > 0 and end < len(unit)
    if (quoted or change.after.isalpha()) and (_ABOUT_ENCODINGS.search(unit) or _stands_beside(unit, change)):
        return True
    if end - start > 1 or unit[start] not in "\xc2\xc3" or unit[end : end + 1] not in ("", " "):
        return False
    if any(unit[f.start : f.end].strip() not in ("\xc2", "\xc3", "") for f in others):
        return False
    healthy = _HEALTHY.search(unit) is not None or any(m.group() not in "\xc2\xc3" for m in _SINGLE.finditer(unit))
    return healthy or _ABOUT_LETTERS.search(unit) is not None


def lists_letters(unit: str) -> bool:
    """Does a line hold several letters beyond ASCII that stand by themselves?"""
    return sum(1 for _ in _SINGLE.finditer(unit)) > 2


def _in_word(char: str) -> bool:
    return char.isalnum() and char != ""


def _stands_beside(unit: str, change: Found) -> bool:
    """Does the letter that would come out stand by itself in the line too?"""
    return any(m.group() == change.after for m in _SINGLE.finditer(unit))


def grafts(unit: str, change: Found) -> bool:
    """Would the change put a letter of another alphabet into a Latin word, or make one ideograph of a Greek letter and more?"""
    if any(m.group(2) for m in _LATIN_OR_NOT.finditer(change.after)):
        beside = unit[change.start - 1 : change.start] + unit[change.end : change.end + 1]
        return any(m.group(1) for m in _LATIN_OR_NOT.finditer(beside))
    return (
        len(change.after) == 1
        and change.after >= "\u3040"
        and regex.search(r"\p{Greek}", unit[change.start : change.end]) is not None
    )


_CAPITALS = regex.compile(r"\p{Lu}\p{Lu}\Z")


def _is_open(text: str, mark: str) -> bool:
    """Is a quotation open that the mark closes?"""
    opened = max(text.rfind(opener) for opener in _OPENERS[mark])
    return opened > text.rfind(mark)


def rare_letters(text: str) -> int:
    """How many letters of the text hardly anybody writes."""
    return len(_RARE_LETTER.findall(text))
