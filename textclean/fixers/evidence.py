r"""Is there enough evidence for a legacy mix-up? What a repair must show beside letters that are likelier.

Two kinds of damage are told apart. Damage that shows: a control character or a sign inside a word, a capital behind a small
letter, two alphabets in one word, words of hardly anything but accented letters. Nobody writes so, and any gain counts. And
damage of letters alone: words that look like words, in one alphabet and an ordinary case. Most words that no table here knows
look so too, for there are some hundred languages in Latin and Cyrillic letters of which nothing is known: Icelandic read as
Turkish, Kurdish as Latvian, Belarusian as Greek. There the outcome has to be good text of its language in every respect.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from textclean import language as languages
from textclean.fixers import sense
from textclean.patterns import re, regex
from textclean.text import likelihood
from textclean.text.large import remembered
from textclean.text.likelihood import CYRILLIC, LATIN

MARGIN = 8.0  # nats by which a repair must be likelier than what stands there: 1 in 3,000
FOREIGN = 8.0  # nats that a line's odd words cost more in another language than that of the line

# Nats a letter that the words of a line cost. Of lines in a language 95 % cost less in it than TYPICAL; of lines in another
# language of the same alphabet 1 % do, and hardly any longer ones. Of words that make no sense 95 % cost more than NONSENSE.
_TYPICAL, _NONSENSE = 3.7, 4.4
_SURELY_TYPICAL = 3.1
_WORDS_THAT_AGREE = 3
_LETTERS_THAT_AGREE = 40
_CROWD_SHARE, _CROWD_LETTERS = 0.6, 5
_LETTERS_ALONE = 6

CASE_MIXED = re.compile(
    "[\u0430-\u045f][\u0400-\u042f]|[\u03ac-\u03ce][\u0386-\u03ab]|[À-ÖØ-Þ]{2}[a-z]|[a-zà-öø-ÿ][À-ÖØ-Þ]"
)
# A Latin letter beside one of an alphabet that nobody mixes with it within a word.
GRAFTED = re.compile(
    "[A-Za-z][\u0370-\u05ff\u0600-\u06ff\u0e00-\u0e7f]|[\u0370-\u05ff\u0600-\u06ff\u0e00-\u0e7f][A-Za-z]"
)
_NO_TEXT = re.compile(r"[\x80-\x9f]|[^\W\d_][^\w\s\x00-\x7f]+[^\W\d_]")  # a control character, a sign inside a word
_RUN = regex.compile(r"(?:\p{L}[\p{Mn}\p{Mc}]*){3}")  # letters in a row, that signs between them don't make a word of
_WORD = re.compile(r"[^\W\d_]+")
_GREEK = re.compile("[\u0370-\u03ff]")
# Greek letters as French read in code page 437 has them.
_GREEK_IN_WORD = re.compile("[a-z][a-z][\u0370-\u03ff]|[a-z][\u0370-\u03ff][a-z]")
_LATIN_WORD = re.compile("[A-Za-z]{2,}")
_QUOTES = "\u201e\u201c\u201d\u201a\u2018\u2019\xab\xbb\u2039\u203a"
_QUOTES_AND_STOPS = _QUOTES + ".,;:!?)"
_MARK_AT_START = regex.compile(r"(?<![\p{L}\p{M}])[\p{Mn}\p{Mc}]")
_SIGN_INSIDE = re.compile(r"[^\W\d_][\xa1-\xb6\xb8-\xbf][^\W\d_]")
_CAPITAL_INSIDE = regex.compile(r"\p{Ll}\p{Lu}|(?<!\p{L})\p{Lu}\p{Lu}\p{Ll}")


# Letters of languages in the Latin script that there are no statistics of.
_WITHOUT_STATISTICS = tuple(
    map(
        frozenset,
        (
            "\xe1\xf0\xe9\xed\xf3\xfa\xfd\xfe\xe6\xf6\xf8",  # Icelandic, Faroese
            "\xe7\xea\xee\u015f\xfb",  # Kurdish
            "\xe4\xe7\u0148\xf6\u015f\xfc\xfd\u017e",  # Turkmen
            "\u010d\u0107\u011b\u0142\u0144\xf3\u0159\u0155\u0161\u015b\u017e\u017a",  # Sorbian
            "\xe2\xea\xf1\xf9\xfc\xf4\xee\xfb\xe4\xeb\xef\xf6\xe0\xe8",  # Breton, Welsh, Sango, Aghem
            "\xe1\xe2\xe4\u010d\u0111\u014b\u0161\u0167\u017e",  # Sami
            "\xe1\xe0\xe9\xe8\xed\xec\xf3\xf2\xfa\xf9",  # Irish, Gaelic, languages of Africa that write tones
            "\u010b\u0121\u0127\u017c\xe0\xe8\xec\xf2\xf9",  # Maltese
            "\u0259\xe7\u011f\u0131\xf6\u015f\xfc",  # Azerbaijani
            "\u0109\u011d\u0125\u0135\u015d\u016d",  # Esperanto
        ),
    )
)


class Reading(NamedTuple):
    """A reading of a line: the outcome, the words that were looked at (before and after), by how many nats it is likelier, and
    the languages that its encoding is for."""

    line: str
    text: str
    tokens: tuple[tuple[str, str], ...]
    gain: float
    languages: tuple[str, ...]

    @property
    def changed(self) -> list[tuple[str, str]]:
        return [(x, y) for x, y in self.tokens if x != y]


detect = remembered(64)(languages.detect)  # asked several times for each reading of a line


@lru_cache(maxsize=64)
def usual(language: str) -> frozenset[str]:
    """The letters beyond ASCII that a language uses; nothing for one without statistics."""
    if not language:
        return frozenset()
    try:
        return likelihood.letters({"zh": "zh-cn"}.get(language, language)).usual
    except FileNotFoundError:
        return frozenset()


def enough(reading: Reading, language: str) -> bool:
    """May the line be read so, in a text of a language (`""`: unknown)?"""
    if not _is_orderly(reading) or not _speaks(reading):
        return False
    shown, in_latin = shows(reading), reading.languages[0] in LATIN
    if not shown and in_latin:  # a question that is cheaper than those about the language
        strict = language and language not in reading.languages and may_be_unknown(reading.line)
        if _by_letter(reading.text, reading.languages)[0] >= (_SURELY_TYPICAL if strict else _TYPICAL):
            return False
    if not _is_evidence(reading):
        return False
    if in_latin:
        if _is_science(reading) or not _fits_alphabet(reading) or not (shown or _has_words(reading)):
            return False
    elif _is_alone(reading):
        return False
    return shown or _is_good_text(reading, language)


def _is_orderly(reading: Reading) -> bool:
    """Are the words that come out in an ordinary case, with no sign in them and no mark that stands on nothing?"""
    after = [y for _, y in reading.changed]
    mixed = sum(_CAPITAL_INSIDE.search(y) is not None for y in after)
    signs = sum(_SIGN_INSIDE.search(y) is not None and not _SIGN_INSIDE.search(x) for x, y in reading.changed)
    return 5 * mixed <= len(after) and not signs and not any(_MARK_AT_START.search(y) for y in after)


def _speaks(reading: Reading) -> bool:
    """Are there more letters in words than in lists of letters and cries, and are those text by themselves?"""
    words = [(x, y) for x, y in reading.changed if not sense.is_list(x) and _gives_letters(x, y)]
    letters = sum(len(y) for _, y in words)
    if 2 * letters < sum(len(y) for _, y in reading.changed):
        return False
    return sense.makes_sense([y for _, y in words], reading.languages)


def _gives_letters(before: str, after: str) -> bool:
    """Is any letter new? A word whose letter becomes a quote mark looks better without it, whatever it was."""
    return len(before) != len(after) or any(a != b and b.isalpha() for a, b in zip(before, after, strict=True))


def _is_science(reading: Reading) -> bool:
    """Are the words hardly more than Latin ones with Greek letters for symbols (TNF\u03b1, \u03bbmax)?"""
    greek = [x for x, _ in reading.changed if _GREEK.search(x)]
    damaged = sum(_GREEK_IN_WORD.search(x) is not None for x in greek)
    return bool(greek) and damaged < 2 and 2 * (len(greek) - damaged) >= len(reading.changed)


def _is_alone(reading: Reading) -> bool:
    """Is it one short word of another alphabet among Latin ones?"""
    changed = reading.changed
    return len(changed) == 1 and len(changed[0][1]) < _LETTERS_ALONE and len(_LATIN_WORD.findall(reading.text)) > 2


def _is_evidence(reading: Reading) -> bool:
    """Is there enough that changes, in words long enough?"""
    if len(reading.line) != len(reading.text):
        return reading.gain > MARGIN
    changed = reading.changed
    if not any(a != b and _RUN.search(b) for a, b in changed):
        return False
    letters = sum(a != b for x, y in changed for a, b in zip(x, y, strict=True))
    sure = reading.gain > MARGIN and (letters > 1 or bool(_NO_TEXT.search(reading.line)))
    return sure or _belongs(reading)


def _belongs(reading: Reading) -> bool:
    """Is every letter that changes foreign to the language of the text, in words of no other language, and its repair not?

    In words in small letters: names come from everywhere.
    """
    spoken = detect(reading.text)
    known = usual(spoken)
    changed = reading.changed
    for x, y in changed:
        if not x.islower() or any(a != b and (a in known or b not in known) for a, b in zip(x, y, strict=True)):
            return False
    now, _ = likelihood.least_cost([x for x, _ in changed], LATIN, spoken, FOREIGN / 2)
    return bool(known) and likelihood.cost([y for _, y in changed], spoken) + MARGIN / 2 < now


def _fits_alphabet(reading: Reading) -> bool:
    """Is the outcome in one of the languages of its encoding, and are the new letters those of that language?"""
    spoken = detect(reading.text)
    if not spoken:
        return reading.gain > 3 * MARGIN
    if spoken not in reading.languages:
        return False
    known, new, foreign = usual(spoken), 0, 0
    for x, y in reading.changed:
        if y.islower():  # names come from everywhere
            for a, b in zip(x, y, strict=False):
                new += a != b and b.isalpha() and not b.isascii()
                foreign += a != b and b.isalpha() and not b.isascii() and b not in known
    return 4 * foreign <= new


def _has_words(reading: Reading) -> bool:
    """Does a word change that isn't a name, or get a letter that the language of the text has? Names bring their letters from
    everywhere, and those of one country are no likelier in an English sentence than those of another (`H\xf4`, `Hano\xef`)."""
    known = usual(detect(reading.text))
    return any(
        y.islower() or any(a != b and b.lower() in known for a, b in zip(x, y, strict=False))
        for x, y in reading.changed
    )


def shows(reading: Reading) -> bool:
    """Does the damage show, in a third of the words that look like words at least?"""
    before = [x for x, _ in reading.changed]
    odd = sum(_is_odd(x, y) for x, y in reading.changed)
    plain = sum(not x.isupper() for x in before) - odd
    if odd and 2 * odd >= plain:
        return True
    letters = [c for x in before for c in x if c.isalpha()]
    accented = sum("\x7f" < c < "\u0370" for c in letters)
    crowded = accented >= _CROWD_LETTERS and accented > _CROWD_SHARE * len(letters)
    return crowded and reading.languages[0] not in LATIN


def _is_odd(before: str, after: str) -> bool:
    if any("\x80" <= c <= "\x9f" for c in before) or CASE_MIXED.search(before):
        return True
    if GRAFTED.search(before):
        return not _GREEK.search(before) or _GREEK_IN_WORD.search(before) is not None
    if len(before) != len(after):
        return _NO_TEXT.search(before) is not None
    first, last = len(before) - len(before.lstrip(_QUOTES)), len(before.rstrip(_QUOTES_AND_STOPS))
    for i, (a, b) in enumerate(zip(before, after, strict=True)):
        if a != b and b.isalpha():
            # Mas\u2018ud: an Arabic letter, in names
            sign = (
                not _is_letter(a)
                and a not in "\u2019'\xb7"
                and (a != "\u2018" or before.islower())
                and first <= i < last
            )
            if sign or (a.isupper() and b.islower() and before[i - 1 : i].islower()):
                return True
    return False


def _is_letter(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM" and char not in "\u02c6\u02dc"


def _is_good_text(reading: Reading, language: str) -> bool:
    """Is the outcome, as a whole and by the letter, what its language looks like, and what stands there like none?

    Other scripts than Latin want several words that agree; and in a text of another language as much as makes it sure.
    """
    changed = {(x, y) for x, y in reading.changed if len(y) > 2}
    in_latin = reading.languages[0] in LATIN
    spoken = detect(reading.text)
    if in_latin and spoken not in reading.languages:
        return False
    if not in_latin and len(changed) < _WORDS_THAT_AGREE:
        return False
    if in_latin:
        share, letters = _by_letter(reading.text, (spoken,))
        known = reading.gain > MARGIN and detect(reading.line) == spoken
        known = known or (reading.gain > 2 * MARGIN and not may_be_unknown(reading.line))
    else:
        share, letters = _by_letter(" ".join(y for _, y in changed), reading.languages)
        known = _by_letter(" ".join(x for x, _ in changed), (*LATIN, *CYRILLIC))[0] > _NONSENSE
    if language and language not in reading.languages and (not in_latin or may_be_unknown(reading.line)):
        return share < _SURELY_TYPICAL and letters >= _LETTERS_THAT_AGREE
    return share < (_TYPICAL if known else _SURELY_TYPICAL)


def may_be_unknown(line: str) -> bool:
    """May the line be in one of the languages of which nothing but the alphabet is known?"""
    beyond = {small for c in {*line} for small in c.lower() if small > "\x7f" and small.isalpha()}
    return any(beyond <= letters for letters in _WITHOUT_STATISTICS)


def _by_letter(text: str, languages: tuple[str, ...]) -> tuple[float, int]:
    """Nats a letter that the words of a text cost in the best of some languages, and the number of letters."""
    words = _WORD.findall(text)[:200]
    letters = sum(map(len, words))
    least = min(sum(map(likelihood.letters(language).cost, words)) for language in languages)
    return least / max(letters, 1), letters
