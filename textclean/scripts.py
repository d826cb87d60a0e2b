"""The scripts of languages, and the letters that tell the languages of one script apart.

Source of the knowledge: the Unicode blocks; the alphabets of the languages.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Set
from itertools import repeat

from textclean.patterns import re
from textclean.smallwords import CYRILLIC, DEVANAGARI, LATIN

# Where scripts start; "" is everything else. Han, kana and Hangul letters say as much as three Latin ones.
_BLOCKS: tuple[tuple[int, str], ...] = (
    (0x0041, "Latin"), (0x0250, ""), (0x0370, "el"), (0x0400, "Cyrillic"), (0x0530, "hy"), (0x0590, "Hebrew"),
    (0x0600, "Arabic"), (0x0700, ""), (0x0750, "Arabic"), (0x0780, ""), (0x0900, "Devanagari"), (0x0980, "bn"),
    (0x0A00, "pa"), (0x0A80, "gu"), (0x0B00, "or"), (0x0B80, "ta"), (0x0C00, "te"), (0x0C80, "kn"), (0x0D00, "ml"),
    (0x0D80, "si"), (0x0E00, "th"), (0x0E80, "lo"), (0x0F00, "bo"), (0x1000, "my"), (0x10A0, "ka"), (0x1100, "Hangul"),
    (0x1200, "am"), (0x13A0, ""), (0x1780, "km"), (0x1800, ""), (0x1E00, "Latin"), (0x1F00, "el"), (0x2000, ""),
    (0x3040, "Kana"), (0x3100, ""), (0x3130, "Hangul"), (0x3190, ""), (0x31F0, "Kana"), (0x3200, ""), (0x3400, "Han"),
    (0xA000, ""), (0xAC00, "Hangul"), (0xD7B0, ""), (0xF900, "Han"), (0xFB00, "Latin"), (0xFB13, ""), (0xFB1D, "Hebrew"),
    (0xFB50, "Arabic"), (0xFE00, ""), (0xFE70, "Arabic"), (0xFF00, ""), (0xFF66, "Kana"), (0xFFA0, ""), (0x20000, "Han"),
    (0x32000, ""),
)  # fmt: skip
_STARTS = [start for start, _ in _BLOCKS]
HEAVY = {"Han": 3, "Kana": 3, "Hangul": 3}

_SCRIPTS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(LATIN, ("Latin",)),
    **dict.fromkeys(CYRILLIC, ("Cyrillic",)),
    **dict.fromkeys(DEVANAGARI, ("Devanagari",)),
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ug"), ("Arabic",)),
    **dict.fromkeys(("he", "yi"), ("Hebrew",)),
    **{script: (script,) for _, script in _BLOCKS if script.islower()},
    "az": ("Latin", "Cyrillic"),
    "sr": ("Cyrillic", "Latin"),
    "zh": ("Han",),
    "ja": ("Han", "Kana"),
    "ko": ("Hangul", "Han"),
}

# Letters that tell the languages of one script apart.
_STEPPE = frozenset("әғқңөұүһӣӯҳҷҡҙҫӑӗӳ")
_STEPPE_LANGUAGES = (
    ("kk", "ұ"), ("kk", "қі"), ("kk", "ғі"), ("kk", "ңі"), ("kk", "әі"), ("tg", "ӣҳ"), ("tg", "ҷ"), ("uz", "қў"),
    ("tt", "әҗ"), ("ba", "ҙ"), ("ky", "ңөү"), ("mn", "өү"),
)  # fmt: skip
_YIDDISH_LETTERS = frozenset("\u05f0\u05f1\u05f2\ufb2e\ufb2f")
_EASTERN = (frozenset("іїєґ"), frozenset("ыэёъ"), frozenset("јљњђћџѓќѕ"))  # Ukrainian, Russian, Serbian and Macedonian
_ARABIC_LETTERS = (
    ("ug", frozenset("\u06c7\u06c8\u06cb\u06d0\u06d5"), 0.05),
    ("ur", frozenset("\u0679\u0688\u0691\u06ba\u06d2\u06c1\u06be"), 0.01),
    ("ps", frozenset("\u067c\u0689\u0693\u0696\u069a\u06ab\u06bc\u06cd"), 0.005),
    ("ku", frozenset("\u06c6\u06ce\u06b5\u0695"), 0.005),
    ("fa", frozenset("\u067e\u0686\u0698\u06af\u06a9\u06cc"), 0.02),
    ("ar", frozenset("\u0643\u064a\u0629\u0649\u0623\u0625\u0624\u0626"), 0.01),
)
# Han letters that Japanese doesn't write (or writes otherwise), the commonest of Chinese, and those of Japan alone.
_CHINESE = frozenset(
    "是这這们們她它你您说說为来來对對过吗嗎呢没沒很么麼还還让讓给給从從并並应问题样经现开东车间话长产业务华术书买习亿个"
    "仅众优传伤兰兴农决况创剧办动劳势卖厂历双员响团园围块报备复头岁岛师带帮广应录总战戏图实审导张断无时机权条标"
    "國學體點發會將於與實當區號變數總單聲廣歷應觀讀寫亞戰關圖灣屬據經濟臺灣萬億還該個們樣"
)
_CHINESE_TOO = frozenset("的了在他我不也就与及其之而被由到")
_JAPANESE = frozenset("対発駅図売沢広浜辺県込働峠畑円気帰験駆桜児両鉄徳総戦応仮価変実従悪拡挙権歳渋猟経続団栄楽様")

_HIRAGANA = re.compile("[\u3041-\u3096]")  # no Japanese sentence is without it
_FEW_LETTERS = 12  # a name: it may come from anywhere


def in_script_of(text: str, language: str) -> bool:
    """Is the text, or a good part of it, in a script of `language`? True for a language whose script isn't known here, and
    for fewer letters than three.

    >>> in_script_of("Kyiv", "en"), in_script_of("Kyiv", "uk")
    (True, False)
    """
    scripts = _SCRIPTS.get(language)
    if scripts is None or (text.isascii() and "Latin" in scripts):
        return True
    letters = scripts_of(letters_in(text))
    total = sum(letters.values())
    return total < 3 or 5 * sum(letters.get(script, 0) for script in scripts) >= 2 * total


def letters_in(text: str) -> Counter[str]:
    """The letters of a text, each with how often it is there."""
    found = Counter(text)
    for character in [character for character in found if not character.isalpha()]:
        del found[character]
    return found


def scripts_of(letters: Counter[str]) -> dict[str, int]:
    """How many of the letters are of each script."""
    found: dict[str, int] = {}
    for place, n in zip(map(bisect_right, repeat(_STARTS), map(ord, letters)), letters.values(), strict=True):
        script = _BLOCKS[place - 1][1]
        found[script] = found.get(script, 0) + n
    return found


def _count(letters: Counter[str], wanted: Set[str]) -> int:
    return sum(map(letters.__getitem__, wanted & letters.keys()))


def _share(letters: Counter[str], wanted: Set[str], total: int) -> float:
    return _count(letters, wanted) / total


def east_asian(letters: Counter[str], scripts: Counter[str]) -> str:
    """Kana: Japanese, Hangul: Korean, Han alone: Chinese if there is enough of it, for a Japanese title can be all Han."""
    han, kana, hangul = scripts["Han"], scripts["Kana"], scripts["Hangul"]
    if hangul > 0.3 * (han + kana + hangul):
        return "ko"
    chinese, common, japanese = (_count(letters, marks) for marks in (_CHINESE, _CHINESE_TOO, _JAPANESE))
    if kana > 0.1 * (han + kana) and (chinese <= japanese or _HIRAGANA.search("".join(letters))):
        return "ja"
    if chinese <= japanese and (kana or japanese):
        return "ja"
    characters = han // HEAVY["Han"]
    return "zh" if chinese or common > 1 or characters > 24 else ""


def by_cyrillic_letters(letters: Counter[str], total: int) -> str:
    """Cyrillic by letters that only some languages have; "" where the words must tell."""
    if _share(letters, _STEPPE, total) > 0.008:
        return next((language for language, marks in _STEPPE_LANGUAGES if all(letters[mark] for mark in marks)), "")
    ukrainian, russian, serbian = (_share(letters, marks, total) for marks in _EASTERN)
    if letters["ў"] and _share(letters, frozenset("ўі"), total) > 0.03:
        return "be"
    if serbian > 0.02 > ukrainian and serbian > russian:
        macedonian = letters["ѓ"] + letters["ќ"] + letters["ѕ"]
        if bool(macedonian) != bool(letters["ђ"] + letters["ћ"]):
            return "mk" if macedonian else "sr"
    elif (
        ukrainian > 0.02
        and ukrainian > 3 * russian
        and (total >= _FEW_LETTERS or _share(letters, frozenset("їєґ"), total))
    ):
        return "uk"
    elif (
        total >= _FEW_LETTERS
        and letters["ы"] + letters["э"] + letters["ё"] > 0.01 * total
        and russian > 3 * (ukrainian + serbian)
    ):
        return "ru"
    return ""


def by_letters(script: str, letters: Counter[str], total: int) -> str:
    """Arabic script by the letters of each alphabet: Urdu, Pashto, Persian, then Arabic; Yiddish or Hebrew; the others
    are the code of their language already."""
    if script == "Hebrew":
        return "yi" if _share(letters, _YIDDISH_LETTERS, total) > 0.005 else "he"
    if script != "Arabic":
        return script
    return next((name for name, marks, least in _ARABIC_LETTERS if _share(letters, marks, total) > least), "")
