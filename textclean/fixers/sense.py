r"""Does the outcome of a repair make sense, and which words may speak for one at all?

Being likelier than what stands there is not enough: next to a list of accented letters any nonsense is likely. So a word speaks
for a repair only if it is more than a list of letters or a cry; and what comes out must be text by itself: letters that the
language puts together, characters of everyday use, one script in a word.

Source of the knowledge: the alphabets; the level of everyday characters in the national standards of East Asia (GB 2312, Big5,
JIS X 0208, KS X 1001); letter statistics of the langdetect package, whose figures below were taken on names and messages.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from textclean.patterns import re, regex
from textclean.text import likelihood
from textclean.text.wide import lead_byte

# Nats a letter (ends of words count as one) that an outcome may cost, by the number of its letters: 95 % of right words cost
# less, and of nonsense hardly any.
_LIMITS = ((6, 2.9), (14, 3.75), (30, 3.6), (1 << 30, 3.9))
_DEARER = {"ar": 0.6, "fa": 0.6, "th": 1.2, "ko": 4.2}  # whose statistics are coarser
_LATIN_DEARER = 1.6  # short words and names from everywhere
IDEOGRAPHS = 4  # fewer may be any: two bytes of everything that is no ASCII make one
_EVERYDAY_SHARE = 0.85
# By language the national sets, each with the first lead byte of its rare characters. Traditional Chinese is written in either.
_CHINESE = (("gb2312", 0xD8), ("big5", 0xC9))
_NATIONAL = {"zh-cn": _CHINESE, "zh-tw": _CHINESE, "ja": (("euc_jp", 0xD0),), "ko": (("euc_kr", 0xC9),)}
_ACCENTS = (
    "\xe1\xe9\xed\xf3\xfa\xfd\xf1\xfc",
    "\xe0\xe8\xec\xf2\xf9\xe9",
    "\xe2\xea\xee\xf4\xfb\u0175\u0177\u015f\xe7",
    "\xe3\xf5\xf1\u0129\u0169",
    "\xe4\xeb\xef\xf6\xfc\xff\xdf\xe5\xe6\xf8\xf5",
    "\u011f\u0131\u015f\xe7\xf6\xfci\u0307\xe2\xee\xfb",
    "\xe1\xf0\xe9\xed\xf3\xfa\xfd\xfe\xe6\xf6\xf8",
    "\u010d\u0107\u0111\u0161\u017e",
    "\xe3\xf5\xe7\xe1\xe2\xea\xf4\xe0\xe9\xed\xf3\xfa\xfc",
)
_ALPHABETS = tuple(frozenset(letters) for letters in (*likelihood.ALPHABETS.values(), *_ACCENTS))
_AROUND = frozenset("\xa1\xbf\xab\xbb\xb7\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026")
_RUN = re.compile(r"(.)\1+")
_MIXED = re.compile(
    "[A-Za-z\xc0-\u024f][\u0370-\u05ff\u0600-\u06ff\u0e00-\u0e7f]|[\u0370-\u05ff\u0600-\u06ff\u0e00-\u0e7f][A-Za-z\xc0-\u024f]"
)
_ACRONYM_WITH_ENDING = regex.compile(r"\W*[A-Z]{2,}(?![A-Z])[^A-Za-z]*")
_TOKEN = re.compile(r"[^\s/()\[\]\"\u201c\u201d\xab\xbb-]+")
_STRAY_SIGN = re.compile(
    "[\u0370-\u0eff][\xa1-\xa6\xa8\xac\xaf\xb4\xb6\xb8-\xba\xbc-\xbf\xd7\xf7\u0192\u02c6\u02dc](?![\xab\xbb])"
    "|[\xa1-\xa6\xa8\xac\xaf\xb1\xb4\xb6\xb8-\xba\xbc-\xbf\xd7\xf7\u0192\u02c6\u02dc][\u0370-\u0eff]"
)
_LATIN_LEFT = re.compile("[\xc0-\xd6\xd8-\xf6\xf8-\u024f]")
_ODD_CASE = regex.compile(r"\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}")
_WORD = re.compile(r"[^\W\d_]+")


def is_of_other_script(letters: str) -> bool:
    """Are all of some letters such as nobody mixes with Latin ones within a word?"""
    return _OTHER.fullmatch(letters) is not None


_OTHER = re.compile("[\u0370-\u05ff\u0600-\u06ff\u0e00-\u0e7f]+")


def words(text: str) -> list[str]:
    """The runs of letters of a text."""
    return _WORD.findall(text)


@lru_cache(maxsize=4096)
def is_list(word: str) -> bool:
    """Is a word no more than one letter, a list of letters beyond ASCII that one language has, or a cry?

    >>> is_list("\xe1\xe9\xed\xf3\xfa,"), is_list("\xc4\xc4\xc4\xc4h!"), is_list("\xcf\xf0\xe8\xe2\xe5\xf2")
    (True, True, False)
    """
    letters = [c for c in word if c.isalpha()]
    if not all(c.isalpha() or c.isascii() or c in _AROUND for c in word):
        return False
    if len(letters) < 2 or "a-z" in word.lower():
        return True
    small = "".join(letters).lower()
    if 3 * max((len(m.group()) for m in _RUN.finditer(small)), default=0) >= 2 * len(small):
        return True
    if len(set(letters)) < len(letters) or any(c.isascii() and c != "i" for c in small):
        return False
    return any(alphabet.issuperset(small) for alphabet in _ALPHABETS)


def apart(line: str, text: str) -> str:
    """The outcome with the words of `line` in it that would become a mixture of scripts: those were right.

    Both have the same length. An acronym with an ending may come out so.

    >>> apart("The caf\xe9 \xcc\xee\xf1\xea\xe2\xe0", "The caf\u0439 \u041c\u043e\u0441\u043a\u0432\u0430")
    'The caf\xe9 \u041c\u043e\u0441\u043a\u0432\u0430'
    """
    if not _MIXED.search(text):
        return text
    out: list[str] = []
    at = 0
    for m in _TOKEN.finditer(line):
        after = text[m.start() : m.end()]
        mixes = after != m.group() and _MIXED.search(after) and not _MIXED.search(m.group())
        if mixes and not _ACRONYM_WITH_ENDING.fullmatch(after):
            out += (text[at : m.start()], m.group())
            at = m.end()
    return "".join((*out, text[at:]))


def stay(words: Sequence[str]) -> bool:
    """Are the words such that none can speak for a reading in which their letters beyond ASCII become those of another script?

    Lists of letters, and words that `apart` would give back for they would become a mixture.

    >>> stay(["caf\xe9", "\xe0"]), stay(["caf\xe9", "\xcc\xee\xf1\xea\xe2\xe0"])
    (True, False)
    """
    return all(all(map(_is_tied, _TOKEN.findall(word))) or is_list(word) for word in words)


def _is_tied(token: str) -> bool:
    return token.isascii() or bool(_TIE.search(token) and not _UNTIED.search(token))


_TIE = re.compile(r"[A-Za-z][^\W\d_\x00-\x7f]|[^\W\d_\x00-\x7f][A-Za-z]")
_UNTIED = re.compile("[A-Z]{2}|[\u0370-\u05ff\u0600-\u06ff\u0e00-\u0e7f]")  # an acronym; a mixture as it stands


def makes_sense(words: Sequence[str], languages: Sequence[str]) -> bool:
    """Are the words text in one of the languages, which are those of one script?"""
    text = " ".join(words)
    if languages[0] in likelihood.LATIN:
        return _is_likely(words, languages, _LATIN_DEARER)
    if _LATIN_LEFT.search(text) or _STRAY_SIGN.search(text):
        return False
    if languages[0] in _NATIONAL and not _everyday(text, languages[0]):
        return False
    if len(words) < 3 and any(_ODD_CASE.search(word) for word in words):
        return False
    if languages[0] in ("ja", "zh-cn", "zh-tw"):
        return True
    return _is_likely(words, languages, _DEARER.get(languages[0], 0.0))


def _is_likely(words: Sequence[str], languages: Sequence[str], dearer: float) -> bool:
    letters = sum(c.isalpha() for word in words for c in word)
    least = min(sum(_cost(word, language) for word in words) for language in languages)
    limit = next(limit for most, limit in _LIMITS if letters < most)
    return letters > 0 and least / (letters + len(words)) < limit + dearer


@lru_cache(maxsize=20_000)
def _cost(word: str, language: str) -> float:
    cost = likelihood.letters(language).cost
    if language == "th":  # vowel signs are letters of its words
        return cost(word.strip(".,;:!?\"'()"))
    return sum(map(cost, _WORD.findall(word)))


def _everyday(text: str, language: str) -> bool:
    """Are there enough characters of East Asia, nearly all of them in everyday use?"""
    letters = sum(c.isalpha() and not c.isascii() for c in text)
    return letters >= IDEOGRAPHS and everyday(text, language) >= _EVERYDAY_SHARE * letters


def everyday(text: str, language: str) -> int:
    """How many characters of a text are letters of East Asia in everyday use in a language."""
    return sum(c.isalpha() and not c.isascii() and _is_everyday(c, language) for c in text)


@lru_cache(maxsize=20_000)
def _is_everyday(char: str, language: str) -> bool:
    if "\u3040" <= char <= "\u30ff":
        return language == "ja"
    if ("\uac00" <= char <= "\ud7a3") != (language == "ko"):
        return False
    return any(0 < lead_byte(char, national) < rare for national, rare in _NATIONAL[language])
