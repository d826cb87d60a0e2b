"""Chinese names: from the canonical pinyin to Wade-Giles, and both with blanks, hyphens or joined.

Source of the knowledge: Hanyu Pinyin (ISO 7098) and the Wade-Giles table of its syllables.
"""

from __future__ import annotations

from functools import cache, lru_cache

_INITIALS = {
    "zh": "ch", "ch": "ch'", "sh": "sh", "b": "p", "p": "p'", "m": "m", "f": "f", "d": "t", "t": "t'", "n": "n", "l": "l",
    "g": "k", "k": "k'", "h": "h", "j": "ch", "q": "ch'", "x": "hs", "r": "j", "z": "ts", "c": "ts'", "s": "s",
}  # fmt: skip
# Finals that each initial takes, so that only real syllables come out.
_OPEN = "a ai an ang ao"
_FINALS = {
    "b": f"{_OPEN} ei en eng i ian iao ie in ing o u", "p": f"{_OPEN} ei en eng i ian iao ie in ing o ou u",
    "m": f"{_OPEN} e ei en eng i ian iao ie in ing iu o ou u", "f": "a an ang ei en eng o ou u",
    "d": f"{_OPEN} e ei en eng i ian iao ie ing iu ong ou u uan ui un uo",
    "t": f"{_OPEN} e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": f"{_OPEN} e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ü üe ue",
    "l": f"{_OPEN} e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ü üe ue",
    "g": f"{_OPEN} e ei en eng ong ou u ua uai uan uang ui un uo", "k": f"{_OPEN} e en eng ong ou u ua uai uan uang ui un uo",
    "h": f"{_OPEN} e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un", "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": f"{_OPEN} e ei en eng i ong ou u ua uai uan uang ui un uo",
    "ch": f"{_OPEN} e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": f"{_OPEN} e ei en eng i ou u ua uai uan uang ui un uo", "r": "an ang ao e en eng i ong ou u uan ui un uo",
    "z": f"{_OPEN} e ei en eng i ong ou u uan ui un uo", "c": f"{_OPEN} e en eng i ong ou u uan ui un uo",
    "s": f"{_OPEN} e en eng i ong ou u uan ui un uo",
}  # fmt: skip
_BARE = {
    "a": "a", "ai": "ai", "an": "an", "ang": "ang", "ao": "ao", "e": "o", "ei": "ei", "en": "ên", "eng": "êng", "er": "êrh",
    "o": "o", "ou": "ou", "yi": "i", "ya": "ya", "yan": "yen", "yang": "yang", "yao": "yao", "ye": "yeh", "yin": "yin",
    "ying": "ying", "yong": "yung", "you": "yu", "yu": "yü", "yuan": "yüan", "yue": "yüeh", "yun": "yün", "wa": "wa",
    "wai": "wai", "wan": "wan", "wang": "wang", "wei": "wei", "wen": "wên", "weng": "wêng", "wo": "wo", "wu": "wu",
}  # fmt: skip
_CHANGED = {"ian": "ien", "ie": "ieh", "iong": "iung", "ong": "ung", "e": "ê", "en": "ên", "eng": "êng", "üe": "üeh"}
_ROUNDED = {"u": "ü", "uan": "üan", "ue": "üeh", "un": "ün"}
_HUSHED = {"zhi": "chih", "chi": "ch'ih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tz'u", "si": "ssu"}
_O_AFTER = frozenset(("g", "k", "h"))
_KEEPS_UO = frozenset(("g", "k", "h", "sh"))


@cache
def wade_giles() -> dict[str, str]:
    """Every pinyin syllable without tones -> Wade-Giles with its marks.

    >>> [wade_giles()[s] for s in ("ze", "dong", "xi", "qing", "zhou", "guo")]
    ['tsê', 'tung', 'hsi', "ch'ing", 'chou', 'kuo']
    """
    table = dict(_BARE)
    for initial, finals in _FINALS.items():
        for final in finals.split():
            syllable = initial + final
            table[syllable] = _HUSHED.get(syllable) or _INITIALS[initial] + _final(initial, final)
    return table


def _final(initial: str, final: str) -> str:
    if initial in "jqx" and final in _ROUNDED:
        return _ROUNDED[final]
    if initial in "nl" and final == "ue":
        return "üeh"
    if final == "e" and initial in _O_AFTER:
        return "o"
    if final == "uo" and initial not in _KEEPS_UO:
        return "o"
    if final == "ui" and initial in ("g", "k"):
        return "uei"
    return _CHANGED.get(final, final)


@lru_cache(maxsize=4096)
def syllables(word: str, count: int) -> tuple[str, ...] | None:
    """A word of pinyin cut in so many syllables; None if it can't be.

    >>> syllables("xian", 2), syllables("xian", 1), syllables("zedong", 2)
    (('xi', 'an'), ('xian',), ('ze', 'dong'))
    """
    word = word.lstrip("'\N{RIGHT SINGLE QUOTATION MARK}-")
    if count == 0:
        return None if word else ()
    for length in range(min(6, len(word)), 0, -1):
        if word[:length] in wade_giles():
            rest = syllables(word[length:], count - 1)
            if rest is not None:
                return (word[:length], *rest)
    return None


_MARKS = str.maketrans({"ê": "e", "ü": "u", "'": None})
_FOLDED = str.maketrans({"ê": "e", "ü": "u"})
_PRESS = {"i": "yi", "ssu": "szu", "tzu": "tze"}
"""Syllables that newspapers wrote otherwise than the table has them."""


@lru_cache(maxsize=1024)
def _phrases(native: str, canonical: str) -> dict[str, str]:
    words = canonical.split(" ")
    cut = _cut(len(native), words)
    if cut is None:
        return {}
    table = wade_giles()
    marked = [tuple(table[s] for s in word) for word in cut]
    systems = [
        (cut, "zh: pinyin"),
        ([tuple(s.translate(_MARKS) for s in word) for word in marked], "zh: Wade-Giles without marks"),
        ([tuple(s.replace("ê", "e") for s in word) for word in marked], "zh: Wade-Giles"),
        (marked, "zh: Wade-Giles"),
        ([tuple(s.replace("'", "") for s in word) for word in marked], "zh: Wade-Giles"),
        ([tuple(s.translate(_FOLDED) for s in word) for word in marked], "zh: Wade-Giles without umlauts"),
        ([tuple(_PRESS.get(s, s.translate(_MARKS)) for s in word) for word in marked], "zh: Wade-Giles of the press"),
    ]
    found: dict[str, str] = {}
    for spelled, why in systems:
        for form in _joins(spelled):
            found.setdefault(form, why)
    return found


def _cut(count: int, words: list[str]) -> list[tuple[str, ...]] | None:
    """The canonical words cut in as many syllables as there are characters: a surname of one (or two), the rest given."""
    if len(words) == 1:
        one = syllables(words[0].lower(), count)
        return [one] if one else None
    for first in (1, 2):
        surname = syllables(words[0].lower(), first)
        given = syllables("".join(words[1:]).lower().replace("-", ""), count - first)
        if surname and given:
            return [surname, given]
    return None


def _joins(words: list[tuple[str, ...]]) -> list[str]:
    *family, given = words
    heads = list(dict.fromkeys(f"{mark.join(parts).capitalize()} " for parts in family for mark in ("", "-"))) or [""]
    if len(given) == 1:
        return [head + given[0].capitalize() for head in heads]
    first, rest = given[0].capitalize(), given[1:]
    joined = [first + "".join(rest), "-".join((first, *rest))]
    if family:
        capitals = [part.capitalize() for part in rest]
        joined += [" ".join((first, *capitals)), "-".join((first, *capitals))]
    return [head + form for head in heads for form in joined]


def phrases(native: str, canonical: str) -> dict[str, str]:
    """Forms of a Chinese name or place with their reasons; empty where the canonical form isn't pinyin.

    >>> forms = phrases("毛泽东", "Mao Zedong")
    >>> [form in forms for form in ("Mao Tse-tung", "Mao Ze-dong", "Mao Tsetung", "Mao Tsê-tung")]
    [True, True, True, True]
    """
    found = _phrases("".join(native.split()), canonical)
    return {form: why for form, why in found.items() if form != canonical}
