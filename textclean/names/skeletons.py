"""Arabic and Persian names: the many Latin spellings of one written skeleton of consonants.

Arabic script leaves short vowels and doubled consonants out, so nothing is romanised here. The canonical form is laid beside
the native letters, which says what each of its letters stands for, and every one is then exchanged for what the press of
other languages writes: q is q, k, g, gh or kh, a vowel any of its neighbours, the article al-, el-, as-, joined or apart.

Each exchange has a price (1 everyday, 2 seldom, 3 odd); the cheapest forms come first and only as many as asked for.

Source of the knowledge: the consonants of the languages' romanisations (ALA-LC, BGN/PCGN 1956, DIN 31635, IJMES) and the
variants of names of public persons that newspapers have printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from textclean.patterns import re

# What Latin letters stand for a native letter, with prices.
_CONSONANTS = {
    "ب": "b0", "پ": "p0 b2", "ت": "t0", "ث": "th0 s1 t2", "ج": "j0 g1 dj1", "چ": "ch0 tch1", "ح": "h0", "خ": "kh0 k2",
    "د": "d0", "ذ": "dh1 d0 z2 th2 ddh3", "ر": "r0", "ز": "z0", "ژ": "zh0 j1", "س": "s0", "ش": "sh0 ch1 sch2",
    "ص": "s0", "ض": "d0 dh1 z2", "ط": "t0", "ظ": "z0 dh1", "غ": "gh0 g1", "ف": "f0", "ق": "q0 k1 g1 gh2 kh2",
    "ك": "k0", "ک": "k0", "گ": "g0", "ل": "l0", "م": "m0", "ن": "n0", "ه": "h0", "و": "w0 v1", "ي": "y0", "ی": "y0",
    "ہ": "h0", "ھ": "h0", "ٹ": "t0", "ټ": "t0", "ڈ": "d0", "ډ": "d0", "ڑ": "r0", "ړ": "r0", "ڕ": "r0", "ں": "n0", "ڼ": "n0",
    "ڵ": "l0", "ڤ": "v0", "ښ": "kh0 sh1", "ږ": "g0 zh1", "څ": "ts0 s1", "ځ": "z0 dz1",
}  # fmt: skip
_CATCHES = "عءئؤأ"
_SILENT = "اأإآءعئؤىةٱە"
_GLIDES = "ويیېےۍۆێ"
_SUN = {
    "t": "ت",
    "th": "ث",
    "d": "دض",
    "dh": "ذ",
    "r": "ر",
    "z": "زظ",
    "s": "سص",
    "sh": "ش",
    "t'": "ط",
    "n": "ن",
    "l": "ل",
}
_LONG_A = "\N{LATIN SMALL LETTER A WITH MACRON}"
_VOWELS = {
    "a": "a0 e1", _LONG_A: "a0 aa1 e3", "e": "e0 a1 i1", "i": "i0 e1 ee2", "o": "o0 u1 ou2", "u": "u0 o1 ou1", "aa": "aa0 a0",
    "ee": "ee0 i1", "oo": "oo0 u1 ou1", "ou": "ou0 u1 o1 oo2", "ai": "ai0 ay1 ei1 ey2 e2", "ay": "ay0 ai1 ei2 ey2",
    "ei": "ei0 ai1 ey1 ay2 e2", "ey": "ey0 ei1 ay1 ai2", "au": "au0 aw1 ou2", "aw": "aw0 au1 ou2", "y": "y0 i1",
    "ia": "ia0 iya1 iyya2 iyah2 iyeh2",
}  # fmt: skip
_LAST = {
    "i": "i0 y1 ee3 iy3", "y": "y0 i1 ee2", "a": "a0 ah1 e2 eh2", "ah": "ah0 a1 eh2", "eh": "eh0 a1 ah1 e2", "e": "e0 eh1 a1 ah2",
}  # fmt: skip
_FIRST = {"o": "o0 u1 ou1", "u": "u0 o1 ou1", "i": "i0 e2", "e": "e0 i1 a2", "a": "a0 e2"}
DEAREST = 5
"""Price that a form may have."""

Choice = tuple[tuple[str, int], ...]


class Slot(NamedTuple):
    """What the canonical form writes at a place, the native letters it stands for, and whether they are consonants."""

    written: str
    native: str
    consonant: bool


@cache
def _prices(text: str) -> Choice:
    return tuple((entry[:-1], int(entry[-1])) for entry in text.split())


def letters(native: str) -> str:
    """The native word without marks of vowels, doubling and stretching."""
    return re.sub("[\u064b-\u065f\u0670\u0640\u200c]", "", native)


def aligned(native: str, written: str) -> tuple[Slot, ...] | None:
    """The canonical form laid beside the native letters; None if it isn't a spelling of them.

    >>> [(s.written, s.native) for s in aligned("قذافي", "gaddafi")]
    [('g', 'ق'), ('a', ''), ('dd', 'ذ'), ('a', 'ا'), ('f', 'ف'), ('i', 'ي')]
    """
    found = _aligned(letters(native), written, 0)
    return tuple(found) if found is not None else None


@lru_cache(maxsize=8192)
def _aligned(native: str, written: str, at: int) -> list[Slot] | None:
    run = re.compile("[aeiouy'ï]*").match(written, at)
    vowels = run.group() if run else ""
    for length in range(len(vowels), -1, -1):
        head = vowels[:length]
        for taken in range(_silent(native), -1, -1):
            if taken and not head and native[:taken].strip(_SILENT):
                continue
            slot = [Slot(head, native[:taken], False)] if head else []
            rest = _consonant(native[taken:], written, at + length)
            if rest is not None:
                return slot + rest
    return None


def _silent(native: str) -> int:
    """How many letters at the beginning can belong to a vowel."""
    match = re.match(f"[{_SILENT}{_GLIDES}]*(?:[هة]$)?", native)
    return match.end() if match else 0


def _consonant(native: str, written: str, at: int) -> list[Slot] | None:
    if at == len(written):
        return [] if not native.strip(_SILENT) else None
    if native == "ة" and written[at:] in ("h", "t"):
        return [Slot(written[at:], native, True)]
    if not native or native[0] not in _CONSONANTS:
        return None
    for letters_, _ in sorted(_prices(_CONSONANTS[native[0]]), key=lambda p: -len(p[0])):
        for piece in (letters_ * 2, letters_[:1] + letters_, letters_):
            if written.startswith(piece, at):
                rest = _aligned(native[1:], written, at + len(piece))
                if rest is not None:
                    return [Slot(piece, native[0], True), *rest]
    return None


def choices(slots: Sequence[Slot]) -> list[Choice]:
    """What may be written at each place, with prices."""
    out = []
    merged = _merged(slots)
    for at, slot in enumerate(merged):
        last = at == len(merged) - 1
        if slot.consonant:
            between = 0 < at < len(merged) - 1 and not merged[at - 1].consonant and not merged[at + 1].consonant
            spelled = _spelled(slot, between=between)
            out.append((*spelled, ("ss", 2)) if last and slot.written == "s" else spelled)  # Abbass, Youness
        elif last and at and slot.written == "e" and not slot.native and merged[at - 1].consonant:
            out.append(_MUTE)
        else:
            out.append(_voiced(slot, first=at == 0, last=last))
    return out


_MUTE: Choice = (("e", 0), ("", 1))  # as French writes it: Abidine, Sadate


def _merged(slots: Sequence[Slot]) -> list[Slot]:
    """The final vowel and the h of a feminine ending are one place, and so are i and y before it."""
    out = list(slots)
    if len(out) > 1 and out[-1].written == "h" and out[-1].native in "ةه" and not out[-2].consonant:
        out[-2:] = [Slot(out[-2].written + "h", out[-2].native + out[-1].native, False)]
    return out


def _spelled(slot: Slot, *, between: bool) -> Choice:
    prices: dict[str, int] = {slot.written: 0}
    own = dict(_prices(_CONSONANTS.get(slot.native, f"{slot.written}0")))
    base = min((own.get(slot.written, 9), own.get(slot.written[: len(slot.written) // 2], 9)))
    for piece, price in own.items():
        cost = max(price, 1) if price or base else 0
        prices.setdefault(piece, max(cost, 1))
        if between and piece not in _NEVER_DOUBLED:
            prices.setdefault(piece * 2, max(cost, 1) + (1 if len(piece) > 1 or piece in _SELDOM_DOUBLED else 0))
    if between and slot.written in _AS_VOWELS:  # Tantaoui, Faiez
        prices.setdefault(_AS_VOWELS[slot.written], 2)
    return tuple(sorted(prices.items(), key=lambda p: p[1]))


_AS_VOWELS = {"w": "ou", "y": "i"}


def _voiced(slot: Slot, *, first: bool, last: bool) -> Choice:
    written = slot.written
    at_an_end = _LAST.get(written) if last else _FIRST.get(written) if first else None
    if at_an_end:
        return _prices(at_an_end)
    bare = written.replace("'", "").replace("\u00ef", "i")
    if not first and any(letter in _CATCHES for letter in slot.native):
        return _broken(written, bare)
    if bare in _VOWELS and not slot.native and bare in "eiou" and not (first or last):
        return (*_prices(_VOWELS[bare]), ("", 2))  # Zawahri
    if bare in _VOWELS:
        return _prices(_VOWELS[_LONG_A if bare == "a" and "ا" in slot.native else bare])
    if last and bare in dict(_NISBA):
        return ((written, 0), *(item for item in _NISBA if item[0] != written))
    return ((written, 0),)


_NEVER_DOUBLED = frozenset(("sch", "tch", "ddh", "dj", "ch", "h", "v", "gh", "g", "sh", "kh", "zh", "ts", "dz"))
_SELDOM_DOUBLED = frozenset("wyj")
_NISBA = (
    ("iya", 1),
    ("iyah", 1),
    ("iyeh", 1),
    ("iyya", 2),
    ("iyyah", 2),
    ("ia", 2),
    ("iye", 2),
    ("iyyeh", 3),
    ("iyeh", 1),
)


def _broken(written: str, bare: str) -> Choice:
    """A vowel with a catch of the voice in it: ai, a'i, ae, aï."""
    prices = {written: 0}
    prices.setdefault(bare, 1)
    if len(bare) == 1:
        for piece, price in (*_prices(_VOWELS.get(bare, f"{bare}0")), (bare + "'", 2), (bare + "a", 2)):
            prices.setdefault(piece, max(price, 1))
        return tuple(prices.items())
    first, second = bare[0], bare[1:]
    for one, price in _prices(_VOWELS[first]):
        for other, more in _prices(_VOWELS.get(second, f"{second}0")):
            if len(one) > 1 and len(other) > 1:
                continue
            cost = max(price + more, 1)
            prices.setdefault(one + other, cost)
            prices.setdefault(f"{one}'{other}", cost + 1)
            if other == "i":
                prices.setdefault(one + "ï", cost + 1)
    return tuple(sorted(prices.items(), key=lambda p: p[1]))


def cheapest(places: Sequence[Choice], most: int) -> list[tuple[int, str]]:
    """The cheapest combinations, (price, form) in order: all up to the highest price that `most` has room for."""
    counts = [1]
    for choice in places:
        grown = [0] * min(len(counts) + 4, 16)
        for _, price in choice:
            for at, number in enumerate(counts):
                if at + price < len(grown):
                    grown[at + price] += number
        counts = grown
    limit, total = 0, counts[0]
    while limit < DEAREST and limit + 1 < len(counts) and total + counts[limit + 1] <= most:
        limit += 1
        total += counts[limit]
    best = {"": 0}
    for choice in places:
        longer: dict[str, int] = {}
        for form, paid in best.items():
            for piece, price in choice:
                if (cost := paid + price) <= limit:
                    known = longer.get(written := form + piece)
                    if known is None or cost < known:
                        longer[written] = cost
        best = longer
    return sorted((price, form) for form, price in best.items())


def latin(letter: str) -> tuple[str, ...]:
    """What is written for a native consonant; nothing for the letters of vowels."""
    return tuple(piece for piece, _ in _prices(_CONSONANTS[letter])) if letter in _CONSONANTS else ()
