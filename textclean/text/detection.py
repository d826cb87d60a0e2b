"""In which encoding bytes without a byte order mark were written: the evidence, cheapest first.

Names are those of Python's codecs. Nothing here decodes for keeps: `textclean.text.decoding` does, and keeps what
doesn't fit.
"""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import tanh
from typing import NamedTuple

from textclean.patterns import re
from textclean.text import codepages, kin, likelihood
from textclean.text.mixed import Letters
from textclean.text.wide import lead_byte

_DETECTOR_BYTES = 200_000
_HIGH = re.compile(rb"[\x80-\xff]")
_LETTER = re.compile(rb"[A-Za-z]")
_ASCII_BYTES = bytes(range(0x80))

# Reading with the larger set of a family is safe: it agrees wherever the smaller one has a printable character.
# Shift JIS goes the other way: the standard's own table (minus sign, wave dash, backslash) where a file keeps to it,
# Windows' where it needs that one.
_READ_AS = {
    "iso8859-1": ("cp1252", "iso8859-1"),
    "iso8859-9": ("cp1254", "iso8859-9"),
    "tis-620": ("cp874", "tis-620"),
    "iso8859-11": ("cp874", "iso8859-11"),
    "euc_kr": ("euc_kr", "cp949"),
    "cp932": ("shift_jis", "cp932"),
    "shift_jis_2004": ("shift_jis", "cp932", "shift_jis_2004"),
    "euc_jis_2004": ("euc_jp", "euc_jis_2004"),
    "euc_jisx0213": ("euc_jp", "euc_jisx0213"),
    "shift_jisx0213": ("shift_jis", "cp932", "shift_jisx0213"),
}
_AT_MOST = 0.99  # a guess is never certain
_DECLARED = 0.9  # the detector is as sure as this where the file names its encoding, or the bytes allow one only
_SURE_IF_WIDE = 0.5  # multi-byte encodings have a grammar: what keeps to it is seldom anything else

_BALTIC, _NORDIC = ("lt", "lv", "et"), ("no", "da", "sv", "fi")
_WEST = (*likelihood.WESTERN, "ca", "is", "fo")
# The legacy encodings of one script: the languages they were made for, and a handicap in nats. Nought is what Windows
# wrote, the most of all legacy text by far; Unix and the standards come next, then DOS and Macintosh, then oddities.
_FAMILIES: tuple[dict[str, tuple[tuple[str, ...], float]], ...] = (
    {
        "cp1252": (_WEST, 0.0),
        "iso8859-15": (_WEST, 4.0),
        "mac-roman": (_WEST, 8.0),
        "cp850": (_WEST, 8.0),
        "cp437": (_WEST, 9.0),
        "cp1250": ((*likelihood.CENTRAL, "de", "sq"), 2.0),
        "iso8859-2": ((*likelihood.CENTRAL, "de"), 4.0),
        "cp852": (likelihood.CENTRAL, 8.0),
        "mac-latin2": (likelihood.CENTRAL, 9.0),
        "iso8859-16": (("ro", "pl", "hu", "hr", "sl"), 10.0),
        "cp1254": (("tr",), 2.0),
        "cp857": (("tr",), 9.0),
        "mac-turkish": (("tr",), 10.0),
        "cp1257": (_BALTIC, 3.5),
        "iso8859-13": (_BALTIC, 6.5),
        "iso8859-4": (_BALTIC, 9.0),
        "cp775": (_BALTIC, 10.0),
        "cp865": (_NORDIC, 12.0),
        "mac-iceland": (("is", "fo"), 10.0),
        "cp861": (("is", "fo"), 12.0),
        "cp1258": (("vi",), 3.0),
    },
    {
        "cp1251": (likelihood.CYRILLIC, 0.0),
        "koi8-r": (("ru", "bg"), 2.0),
        "koi8-u": (("uk",), 3.0),
        "cp866": (("ru", "uk", "bg"), 4.0),
        "iso8859-5": (likelihood.CYRILLIC, 5.0),
        "mac-cyrillic": (likelihood.CYRILLIC, 6.0),
        "cp855": (likelihood.CYRILLIC, 8.0),
    },
    {"cp1253": (("el",), 0.0), "iso8859-7": (("el",), 2.0), "cp737": (("el",), 8.0), "cp869": (("el",), 9.0)},
    {"cp1255": (("he",), 0.0), "iso8859-8": (("he",), 3.0), "cp862": (("he",), 8.0)},
    {"cp1256": (("ar", "fa", "ur"), 0.0), "iso8859-6": (("ar",), 3.0), "cp864": (("ar",), 12.0)},
    {"cp874": (("th",), 0.0)},
)
USUAL = {name: known for family in _FAMILIES for name, known in family.items()}
"""All of them, each of one byte a character."""
codepages.prepare(USUAL)
# Multi-byte encodings: the language, and the national set that tells its everyday characters from the rare ones, with
# the first lead byte of the rare ones.
_WIDE_LEGACY = {
    "shift_jis": ("ja", "euc_jp", 0xD0),
    "euc_jp": ("ja", "euc_jp", 0xD0),
    "gb18030": ("zh", "gb2312", 0xD8),
    "big5": ("zh", "big5", 0xC9),
    "euc_kr": ("ko", "euc_kr", 0xCA),
}
_KIN = {
    "cp932": "shift_jis", "shift_jis_2004": "shift_jis", "shift_jisx0213": "shift_jis",
    "euc_jis_2004": "euc_jp", "euc_jisx0213": "euc_jp", "gb2312": "gb18030", "gbk": "gb18030",
    "cp950": "big5", "big5hkscs": "big5", "cp949": "euc_kr", "johab": "euc_kr",
}  # fmt: skip
_ODDITY = 16.0  # the handicap of what stands in no table
_TRUST = 12.0  # how far the detector's order goes, in nats, where there is much to judge
_MOST_A_LETTER = (
    5.0  # nats: of the right reading it takes 2.5 to 4.6; of East Asian text, read a byte at a time, 7 and more
)
_DECLARATION = re.compile(rb"charset|coding", re.IGNORECASE)
_CASE_FLIP = 6.0  # a capital straight after a small letter
_LOSSY = 0.1  # how sure a reading is that has to leave bytes out
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_UNCLOSED = 14.0  # a low quote that nothing closes: Macintosh capitals look so when read as Windows'
_LOW_QUOTES = (("\u201a", "\u2018\u2019"), ("\u201e", '\u201c\u201d"'))
_TOUCHING = 4.0  # a Chinese or Korean character straight after or before a small Latin letter
_LATIN_TOUCHES_HAN = re.compile("[a-z](?=[\u4e00-\u9fff\uac00-\ud7a3])|(?<=[\u4e00-\u9fff\uac00-\ud7a3])[a-z]")
_NEIGHBOUR = 6.0  # another language of East Asia than that of the text beside it
_LOST = 8.0  # a byte that the encoding has no character for
# A sign straight behind a letter, and an accent that stands on nothing: more likely they are letters of another encoding.
_SIGN_AT_END, _LONE_ACCENT = 9.0, 9.0
_AT_END = re.compile("[a-z][\xa2\xa4\xa6-\xa8\xac\xaf\xb0\xb4\xb6-\xb8](?![^\\W\\d_])")
_ACCENTS_ALONE = re.compile("[\u02c7\u02d8-\u02dd](?![^\\W\\d_])")
_RARELY_ALONE = (
    3.0  # how much more the commonness of a Baltic encoding counts for a single letter: those languages have many
)
_BALTIC_NAMES = ("cp1257", "iso8859-13", "iso8859-4")
_LETTERS_BEYOND = re.compile(r"(?![\x00-\x7f])[^\W\d_]")
_TOKENS, _PLAIN_TOKENS, _TOKEN_BYTES = 32, 16, 36
_RANKS = 8
_FIRST_TOKENS, _FINALISTS = 6, 6


def legacy(source: bytes, beside: str = "") -> tuple[str, float] | None:
    """The legacy encoding that fits and how sure that is, 0 to 1; None if nothing fits.

    `beside` is what else the file holds, whose encoding is known: probably the same language.

    The letters decide: which reading of a sample is likeliest in a language that was written so? Where one is far ahead
    of all other single-byte encodings, and reads as that language does, nobody else is asked. Else chardet ranks. It is
    believed where the file declares its encoding or the bytes keep to the grammar of a multi-byte one; if not, what it
    ranked, and the kin of that, are weighed by their letters again. A reading that no writer would have produced
    (scripts mixed within words, control characters, symbols between letters) is passed over.
    """
    sample = _telling(source)
    known = Letters(beside)
    if not _may_be_wide(sample) and not _DECLARATION.search(sample) and (sure := _likeliest(sample, {}, known)):
        return sure
    import chardet

    ranked = chardet.detect_all(sample, ignore_threshold=True, compat_names=False, max_bytes=len(sample))
    order = {r["encoding"]: r["confidence"] for r in reversed(ranked) if r["encoding"]}
    first = next((r["encoding"] for r in ranked if r["encoding"]), None)
    enough = _SURE_IF_WIDE if first and _KIN.get(first, first) in _WIDE_LEGACY else _DECLARED
    if not beside and first and order[first] >= enough and (fit := _fitting(sample, first)):
        return fit, min(order[first], _AT_MOST)
    # Katakana with a few digits may make it rank no multi-byte encoding at all: where nothing else fits, they are asked.
    return _likeliest(sample, order, known) or _likeliest(sample, dict.fromkeys(_WIDE_LEGACY, 1.0), known)


def _may_be_wide(sample: bytes) -> bool:
    """Are there more bytes beyond ASCII than Latin letters, and all of them pairs of a multi-byte encoding?"""
    if 2 * len(sample.translate(None, _ASCII_BYTES)) <= len(_LETTER.findall(sample)):
        return False
    return any(_decodes(sample, name) for name in _WIDE_LEGACY)


def _decodes(sample: bytes, name: str) -> bool:
    try:
        _decoded(sample, name)
    except UnicodeError:
        return False
    return True


def _decoded(data: bytes, name: str, errors: str = "strict", *, final: bool = False) -> str:
    """The text of bytes; where they are not `final`, it may end before the last character does."""
    if name in USUAL:
        return codepages.read(data, name, errors)
    return codecs.getincrementaldecoder(name)(errors).decode(data, final)


class _Reading(NamedTuple):
    cost: float
    handicap: float
    name: str
    text: str


def _likeliest(sample: bytes, order: Mapping[str, float], known: Letters) -> tuple[str, float] | None:
    """Among the encodings that the detector ranked or that were in wide use, the one whose reading is likeliest. Where it
    wasn't asked, only one that it couldn't have talked anybody out of."""
    tokens = _tokens(sample)
    high, letters = len(sample.translate(None, _ASCII_BYTES)), len(_LETTER.findall(sample))
    distinct = bytes(set(sample))
    doubts: dict[str, float] = {}
    for name in _candidates(order, known):
        if fit := _readable(distinct, name) if name in USUAL else _fitting(sample, name):
            doubt = _doubt(order, name) * min(1.0, high / 40)
            doubts[fit] = min(doubt, doubts.get(fit, doubt))
    if high * 2 <= letters:  # mostly plain Latin letters: may be read as Windows' even where bytes are lost
        doubts.setdefault("cp1252", 0.0)
    few = [_read(tokens[:_FIRST_TOKENS], name, doubt, known) for name, doubt in doubts.items()]
    finalists = sorted(few, key=lambda r: r.cost + r.handicap)[:_FINALISTS]
    readings: dict[str, _Reading] = {}
    for reading in (_read(tokens, rough.name, doubts[rough.name], known) for rough in finalists):
        same = readings.get(reading.text)
        if same is None or reading.cost + reading.handicap < same.cost + same.handicap:
            readings[reading.text] = reading
    ranked = sorted(readings.values(), key=lambda r: (r.cost + r.handicap, r.name))
    for i, best in enumerate(ranked):
        if not _fitting(sample, best.name):
            if best.name == "cp1252" and high * 2 <= letters:
                return best.name, _LOSSY
            continue
        other = ranked[i + 1] if i + 1 < len(ranked) else None
        margin = other.cost + other.handicap - best.cost - best.handicap if other else 24.0
        if not order and (i or margin <= _TRUST or best.cost > _MOST_A_LETTER * sum(map(str.isalpha, best.text))):
            return None
        evidence = 1.0 if known.familiar(best.text) else min(1.0, (high + letters / 8) / 8)
        return best.name, round(min(tanh(margin / 16) * evidence, _AT_MOST), 3)
    return None


def _candidates(order: Mapping[str, float], known: Letters) -> list[str]:
    """What the detector ranked first, and all of its kin: its order is no better than chance on few words.

    Multi-byte encodings are candidates only where it thought of one, for it knows their grammar well, or beside text of East
    Asia.
    """
    ranks = sorted(order, key=lambda name: -order[name])
    wide = known.ideographs or any(_KIN.get(name, name) in _WIDE_LEGACY for name in ranks[:3])
    names = [name for name in ranks[:_RANKS] if wide or _KIN.get(name, name) not in _WIDE_LEGACY]
    return list(dict.fromkeys([*names, *USUAL, *(_WIDE_LEGACY if wide else ())]))


def _readable(distinct: bytes, name: str) -> str | None:
    """`_fitting` in a hurry, for single-byte encodings: the one that has a character for each byte."""
    for candidate in _READ_AS.get(name, (name,)):
        try:
            text = _decoded(distinct, candidate)
        except UnicodeError:
            continue
        if not _NEVER.search(text):
            return candidate
    return None


def _doubt(order: Mapping[str, float], name: str) -> float:
    """Nats against an encoding because the detector prefers another one."""
    return _TRUST * (1 - order.get(name, 0.0) / max(order.values())) if order else 0.0


def _tokens(sample: bytes) -> list[bytes]:
    """Words to judge a reading by: those with bytes beyond ASCII, from all over the sample, and some plain ones."""
    found = dict.fromkeys(sample.split())
    telling = [t for t in found if _HIGH.search(t)]
    plain = [t for t in found if t.isalpha() and t.isascii()]
    return [t[:_TOKEN_BYTES] for t in _spread(telling, _TOKENS) + _spread(plain, _PLAIN_TOKENS)]


def _spread(tokens: list[bytes], most: int) -> list[bytes]:
    return tokens[:: -(-len(tokens) // most)] if len(tokens) > most else tokens


def _read(tokens: Sequence[bytes], name: str, doubt: float, known: Letters) -> _Reading:
    texts = [_decoded(t, name, "replace", final=len(t) < _TOKEN_BYTES) for t in tokens]
    if name == "cp1258":  # its marks of tone stand apart from their letters
        texts = [unicodedata.normalize("NFC", t) for t in texts]
    text = " ".join(texts)
    if wide := _WIDE_LEGACY.get(_KIN.get(name, name)):
        handicap = (2.0 if name in _WIDE_LEGACY else 4.0) + (known.east_asian not in ("", wide[0])) * _NEIGHBOUR
        cost = sum(_wide_cost(c, *wide) for c in text) + _TOUCHING * len(_LATIN_TOUCHES_HAN.findall(text))
    else:
        languages, handicap = USUAL.get(name) or (likelihood.CYRILLIC if _CYRILLIC.search(text) else _WEST, _ODDITY)
        if languages == ("th",):
            cost = sum(likelihood.letters("th").cost(w) for w in text.split())  # vowel signs are letters of its words
        else:
            cost = kin.least_cost([w for t in texts for w in t.split()], languages)
    cost += _SIGN_AT_END * len(_AT_END.findall(text)) + _LONE_ACCENT * len(_ACCENTS_ALONE.findall(text))
    if len(set(_LETTERS_BEYOND.findall(text))) == 1:
        handicap = handicap * _RARELY_ALONE if name in _BALTIC_NAMES else handicap + (name == "cp1250") * 0.5
    if any(low in text and not set(closing) & set(text) for low, closing in _LOW_QUOTES):
        cost += _UNCLOSED
    cost += known.unfamiliar(text)
    flips = sum(a.islower() and b.isupper() for a, b in pairwise(text))
    return _Reading(cost + _CASE_FLIP * flips + _LOST * text.count("\ufffd"), handicap + doubt, name, text)


@lru_cache(maxsize=20_000)
def _wide_cost(char: str, language: str, national: str, rare: int) -> float:
    """Nats of a character in a text of East Asia: about the logarithm of how many of its kind are in everyday use."""
    if char.isascii():
        return 2.5 if char.isalnum() else 1.5
    if "\u3001" <= char <= "\u3015" or "\uff01" <= char <= "\uff1f" or char in likelihood.PUNCTUATION:
        return 4.0
    if "\u3040" <= char <= "\u30ff":
        return (3.5 if char < "\u30a0" else 4.5) if language == "ja" else 13.0
    if "\uac00" <= char <= "\ud7a3":
        return 5.0 if lead_byte(char, national) else 12.0
    if not "\u4e00" <= char <= "\u9fff":
        return 12.0
    lead = lead_byte(char, national)
    return 13.0 if not lead or language == "ko" else 10.5 if lead >= rare else 6.5


def is_multi_byte(name: str) -> bool:
    """Whether an encoding writes letters of East Asia in two bytes and more."""
    return _KIN.get(name, name) in _WIDE_LEGACY


def fits(source: bytes, name: str) -> bool:
    """Whether bytes in encoding `name` would read as something a person wrote."""
    return _fitting(_telling(source), name) == name


def _telling(source: bytes) -> bytes:
    """The stretches that hold bytes beyond ASCII: a detector looks at the beginning only, and that may be plain."""
    if len(source) <= _DETECTOR_BYTES:
        return source
    pieces: list[bytes] = [source[:1024]]
    at = size = 1024
    while size < _DETECTOR_BYTES and (match := _HIGH.search(source, at)):
        start = max(at, source.rfind(b"\n", max(0, match.start() - 2048), match.start()) + 1)
        end = source.find(b"\n", match.start(), match.start() + 4096) + 1 or match.start() + 4096
        pieces.append(source[start:end])
        size += end - start
        at = end
    return b"".join(pieces)[:_DETECTOR_BYTES]


def _fitting(sample: bytes, name: str) -> str | None:
    """`name` or the superset of it that reads the sample as something a person wrote."""
    for candidate in _READ_AS.get(name, (name,)):
        try:
            text = _decoded(sample, candidate)
        except (UnicodeError, LookupError):
            continue
        if plausible(text):
            return candidate
    return None


_NEVER = re.compile("[\x80-\x84\x86-\x9f\ue000-\uf8ff\ufffd]")
_WORDS_BEYOND_ASCII = re.compile(r"\w*[^\W\x00-\x7f]\w*")
_ALPHABETS_MIXED = re.compile("[A-Za-z\u00c0-\u024f][\u0370-\u06ff]|[\u0370-\u06ff][A-Za-z\u00c0-\u024f]")
_SYMBOL_IN_WORD = re.compile(  # East Asia and Thai write without blanks: there it is an everyday sight
    "(?<=[A-Za-z\u00c0-\u06ff])[\u0192\u02c6\u02dc\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6\u00b8-\u00bf\u00d7\u00f7\u201a\u201c-\u201e\u2020-\u203a\u2200-\u25ff](?=[A-Za-z\u00c0-\u06ff])"
)
_CAPITAL_IN_WORD = re.compile("(?<=[a-z])[\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f](?=[a-z]|\\b)")


def plausible(text: str) -> bool:
    """Whether somebody may have written this: an encoding that gives anything else was not the one."""
    if _NEVER.search(text):
        return False
    words = len(_WORDS_BEYOND_ASCII.findall(text))
    odd = len(_ALPHABETS_MIXED.findall(text)) + len(_SYMBOL_IN_WORD.findall(text))
    odd += sum(match[0].isupper() for match in _CAPITAL_IN_WORD.finditer(text))
    return odd * 8 <= words
