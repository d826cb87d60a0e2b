"""Forms of whole Arabic and Persian names: given name and surname, the article, Abdel, bin, Abu and names that end in Allah.

`skeletons` lays each word beside its native letters; here are the small words between them, a pattern that every spelling of
a native word fits, and a key that they share.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache, partial
from itertools import islice
from typing import NamedTuple

from textclean.names.skeletons import Choice, aligned, cheapest, choices, latin, letters
from textclean.patterns import re

MOST, MOST_OF_MANIFOLD = 160, 300
"""Forms of a surname without its article, at most: more where two of its letters are written in many ways (`_MANIFOLD`)."""
MOST_WITH_ARTICLE = 50
MOST_GIVEN = 100
MOST_PHRASES = 400
_MANIFOLD = "\u0630\u063a\u0642\u0638"
_pattern = cache(re.compile)  # compiled when they are first used: an import costs nothing
_ARTICLE = r"((?:[ae][lnrszdt]|a[sd]h|at?th)[- ])(?=\w)"
_SUN = {
    "ت": "t",
    "ث": "th",
    "د": "d",
    "ذ": "dh",
    "ر": "r",
    "ز": "z",
    "س": "s",
    "ش": "sh",
    "ص": "s",
    "ض": "d",
    "ط": "t",
    "ظ": "z",
    "ن": "n",
}
_ABD = r"(abd(?:[aeou]?[lrnszdt][ -]?|[ -](?:al|el|[ae][nrszdt])[ -]))(?=\w)"
_ALLAH = r"([aou]?ll?ah?)(?![\w])"
_SMALL = {
    "بن": ("bin", "ben", "ibn"),
    "ابن": ("ibn", "bin", "ben"),
    "أبو": ("abu", "abou", "abo"),
    "ابو": ("abu", "abou", "abo"),
    "أبي": ("abi",),
    "آل": ("al",),
    "أم": ("umm", "oum"),
    "ولد": ("ould", "wuld"),
}


class Place(NamedTuple):
    """A piece of the canonical form, and what may be written for it."""

    written: str
    choice: Choice
    kind: str = "letters"  # article, space or letters


@lru_cache(maxsize=1024)
def places(native: str, canonical: str) -> tuple[Place, ...] | None:
    """The canonical name as places, laid beside the native words; None if the two don't go together."""
    words = letters(native).split()
    out: list[Place] = []
    at = 0
    while words:
        taken = _unit(words, canonical, at, out)
        if not taken:
            return None
        words = words[taken:]
        at = sum(len(p.written) for p in out)
        if words and canonical[at : at + 1] in (" ", "-"):
            out.append(
                Place(canonical[at], _other((" ", "-") if canonical[at] == "-" else (" ",), canonical[at]), "space")
            )
            at += 1
    return tuple(out) if at == len(canonical) else None


def _unit(words: Sequence[str], canonical: str, at: int, out: list[Place]) -> int:
    """The places of the first native words that make one name; how many words that is, 0 if they don't fit."""
    if len(words) > 1 and words[0] == "عبد" and words[1].startswith("ال") and words[1] != "الله":
        match = _pattern(_ABD, re.IGNORECASE).match(canonical, at)
        if match and (rest := _letters(words[1][2:], _word(canonical, match.end()))):
            servant = _servant(match.group(), words[1][2])
            if match.group()[-1].isalpha():
                out += [_joined(match.group(), servant, rest[0]), *rest[1:]]
            else:
                out += [Place(match.group(), tuple(c for c in servant if not c[0][-1].isalpha())), *rest]
            return 2
    if len(words) > 1 and words[1] == "الله":
        return _allah(words[0], canonical, at, out)
    if words[0] in _SMALL:
        return _small(words[0], canonical, at, out)
    return _plain_word(words, canonical, at, out)


def _plain_word(words: Sequence[str], canonical: str, at: int, out: list[Place]) -> int:
    match = _pattern(_ARTICLE, re.IGNORECASE).match(canonical, at)
    if words[0].startswith("ال") and len(words[0]) > 3:
        start = match.end() if match else at
        if rest := _letters(words[0][2:], _word(canonical, start)):
            article = match.group() if match else ""
            out += [Place(article, _article(article, words[0][2], first=not out), "article"), *rest]
            return 1
    word = _word(canonical, at)
    for count in (1, 2):
        if rest := _letters("".join(words[:count]), word):
            out += rest
            return min(count, len(words))
    if not word:
        return 0
    out.append(Place(word, ((word, 0),)))  # another word altogether: it stays as it is
    return 1


def _word(canonical: str, at: int) -> str:
    match = _pattern(r"[^\s-]*").match(canonical, at)
    return match.group() if match else ""


def _letters(native: str, written: str) -> list[Place]:
    slots = aligned(native, written.lower())
    if not slots:
        return []
    found = choices(slots)
    out, at = [], 0
    for choice in found:
        piece = choice[0][0] if written[at:].lower().startswith(choice[0][0]) else ""
        piece = piece or next((p for p, price in choice if not price and written[at:].lower().startswith(p)), "")
        out.append(Place(written[at : at + len(piece)], choice))
        at += len(piece)
    if at != len(written):
        return []
    if written[:1].isupper():
        out[0] = Place(out[0].written, tuple((p[:1].upper() + p[1:], price) for p, price in out[0].choice))
    return out


def _other(pieces: Sequence[str], written: str, price: int = 1) -> Choice:
    return ((written, 0), *((piece, price) for piece in pieces if piece != written))


def _article(written: str, letter: str, *, first: bool) -> Choice:
    prices = {written: 0}
    for piece, price in (
        ("al-", 1),
        ("el-", 1),
        ("", 1),
        ("al ", 2),
        ("Al-", 1),
        ("Al ", 1),
        ("el ", 2),
        ("El-", 2),
        ("El ", 2),
    ):
        if first and (piece[:1].isupper() or (not piece and written)):
            continue
        prices.setdefault(piece, price)
    if letter in _SUN:
        for piece, price in ((f"a{_SUN[letter]}-", 2), (f"e{_SUN[letter]}-", 3), (f"a{_SUN[letter]} ", 3)):
            prices.setdefault(piece, price)
    return tuple(prices.items())


def _servant(written: str, letter: str) -> Choice:
    """Abdel, Abdul, Abd al-: what is written for the servant of."""
    prices = {written: 0}
    if written[-1].isalpha():
        prices |= {"Abdel": 1, "Abdul": 1, "Abdal": 2, written: 0}
    for piece, price in (
        ("Abdel ", 1),
        ("Abdul ", 1),
        ("Abdel-", 1),
        ("Abd al-", 1),
        ("Abd el-", 1),
        ("Abdul-", 1),
        ("Abdal ", 2),
    ):
        prices.setdefault(piece, price)
    if letter in _SUN:
        for piece in (f"Abdu{_SUN[letter]} ", f"Abd a{_SUN[letter]}-", f"Abdu{_SUN[letter]}-"):
            prices.setdefault(piece, 2)
    return tuple(prices.items())


def _joined(written: str, servant: Choice, first: Place) -> Place:
    """Abdelaziz, Abdel Aziz: a capital only after a blank or hyphen."""
    prices: dict[str, int] = {written + first.written: 0}
    for head, price in servant:
        for piece, more in first.choice:
            tail = piece if head[-1].isalpha() else piece[:1].upper() + piece[1:]
            prices.setdefault(head + tail, price + more)
    return Place(written + first.written, tuple(sorted(prices.items(), key=lambda p: p[1])))


def _allah(native: str, canonical: str, at: int, out: list[Place]) -> int:
    word = _word(canonical, at)
    for match in _pattern(_ALLAH, re.IGNORECASE).finditer(word):
        if rest := _letters(native, word[: match.start()]):
            forms = ("allah", "ollah", "ullah", "alla", " Allah", "olla", "ulla")
            out += [*rest, Place(match.group(), _other(forms, match.group()))]
            return 2
    if canonical.startswith("Allah", at + len(word) + 1) and (rest := _letters(native, word)):
        out += [
            *rest,
            Place(" Allah", ((" Allah", 0), ("allah", 1), ("ullah", 1), ("ollah", 1), ("-Allah", 1), ("alla", 2))),
        ]
        return 2
    return 0


def _small(native: str, canonical: str, at: int, out: list[Place]) -> int:
    word = _word(canonical, at)
    if word.lower() not in _SMALL[native]:
        return 0
    forms = _SMALL[native]
    out.append(Place(word, _other((*forms, *(form.capitalize() for form in forms)), word)))
    return 1


def phrases(native: str, canonical: str) -> dict[str, int]:
    """Forms of the whole name with their prices, the likeliest first."""
    found = places(native, canonical)
    return _forms(found, canonical, MOST_PHRASES) if found else {}


def surnames(native: str, canonical: str, surname: str = "") -> dict[str, int]:
    """Forms of the surname (by default the last word), with and without its article, but not the bare canonical form."""
    surname = surname or canonical.rsplit(" ", 1)[-1]
    tail = _tail(places(native, canonical) or (), surname)
    last = native.rsplit(" ", 1)[-1]
    most = MOST_OF_MANIFOLD if sum(last.count(letter) for letter in _MANIFOLD) > 1 else MOST
    if not tail or tail[0].kind != "article":
        return _forms(tail, surname, most)
    bare = _forms(tail[1:], surname, most)
    bare.pop("".join(place.written for place in tail[1:]), None)
    with_article = _forms((Place("", tuple(c for c in tail[0].choice if c[0])), *tail[1:]), surname, MOST_WITH_ARTICLE)
    joined = {
        form[:2].capitalize() + form[3:].lower(): price + 2
        for form, price in ((surname, 0), *with_article.items())
        if form[:3] == "al-"
    }
    every = [*bare.items(), *with_article.items(), *joined.items()]
    return dict(sorted(every, key=lambda item: item[1]))


def given_names(native: str, canonical: str, surname: str = "") -> dict[str, int]:
    """Forms of what stands before the surname."""
    surname = surname or canonical.rsplit(" ", 1)[-1]
    found = places(native, canonical) or ()
    tail = _tail(found, surname)
    head = found[: len(found) - len(tail)]
    given = canonical[: -len(surname) - 1]
    return _forms(head[:-1], given, MOST_GIVEN) if head and head[-1].kind == "space" else {}


def _tail(found: Sequence[Place], surname: str) -> Sequence[Place]:
    """The places that make up the surname."""
    for at in range(len(found)):
        if "".join(place.written for place in found[at:]) == surname:
            return found[at:]
    return ()


def _forms(found: Sequence[Place], canonical: str, most: int) -> dict[str, int]:
    if not found:
        return {}
    doubled = len(_pattern(_TWICE).findall(canonical)) + 1  # Mussadeq, hardly Mussaddeeq
    return {
        form: price
        for price, form in cheapest([p.choice for p in found], most)
        if form != canonical and len(_pattern(_TWICE).findall(form)) <= doubled
    }


_TWICE = r"(\w)\1"


_MOST_GERMAN = 16
"""Forms, the cheapest, that are written with the letters of German as well."""
_GERMAN = (("dj|j", "dsch"), ("sh", "sch"), ("kh", "ch"), ("y(?=[aeou])", "j"), ("ou|oo", "u"), ("ee", "i"))


def german(forms: Iterable[str]) -> Iterator[str]:
    """The first forms as German writes their letters: Dscholani, Chatami, Sajed. What Latin letters stand for differs there, so
    `key` doesn't hold for them.

    >>> list(german(["al-Jazari"]))
    ['al-Dschazari', 'al-Dschasari']
    """
    for form in islice(forms, _MOST_GERMAN):
        yield from _german(form)


def _german(form: str) -> Iterator[str]:
    written = form
    for pattern, new in _GERMAN:
        written = _pattern(pattern, re.IGNORECASE).sub(partial(_as, new), written)
    if written != form:
        yield written
        if "z" in written.lower():
            yield _pattern("z", re.IGNORECASE).sub(partial(_as, "s"), written)


def _as(new: str, old: re.Match[str]) -> str:
    return new.capitalize() if old.group()[0].isupper() else new


# What every spelling of a native letter fits, longest first.
_VOWEL = "[aeiouy'\N{RIGHT SINGLE QUOTATION MARK}\u00ef]"
_RUN = f"{_VOWEL}{{0,4}}"
_SILENT_H = f"(?:h){{1,2}}{_RUN}"


@lru_cache(maxsize=1024)
def skeleton(native: str) -> str:
    """A pattern (package `regex`, for whole words, any case) that the Latin spellings of one native word fit.

    >>> import regex
    >>> bool(regex.fullmatch(skeleton("القذافي"), "el-Qadhdhaafi"))
    True
    """
    word = letters(native)
    article = word.startswith("ال") and len(word) > 3
    body = "".join(_fitting(letter) for letter in (word[2:] if article else word))
    prefix = r"(?:(?:[ae][dlnrstz]|ash|adh)[ -]?)?" if article else ""
    body = f"{_RUN}{body}"
    while _RUN * 2 in body:
        body = body.replace(_RUN * 2, _RUN)
    return rf"(?i:\b{prefix}{body.removesuffix(_SILENT_H)}h?{_RUN}\b)"


def _fitting(letter: str) -> str:
    pieces = latin(letter)
    if not pieces:
        return _RUN
    if letter in "ويی":
        return f"(?:{'|'.join(pieces)}|{_VOWEL}){{0,2}}{_RUN}"
    either = "|".join(sorted(pieces, key=len, reverse=True))
    return f"(?:{either}){{1,2}}{_RUN}"


_KEYS = (
    ("^(?:al|el)(?:[ -]|(?=[bcdfghjklmnpqrstvwxz]{2}))|^(?:[ae][dnrstz]|ash|adh)[ -]", ""),
    ("sch|sh|(?<!t)ch", "S"),
    ("kh|gh|[qkgcx]|dj|j", "K"),
    ("dh|th|[dtzs]", "T"),
    ("(?<=[aeiu])ou(?=[aeiou])", "w"),
    ("[aeiouyh'\N{RIGHT SINGLE QUOTATION MARK}\u00ef -]", ""),
    ("v", "w"),
    (r"(.)\1+", r"\1"),
)


@lru_cache(maxsize=8192)
def key(word: str) -> str:
    """What the Latin spellings of an Arabic name have in common: classes of consonants, neither vowels nor article.

    Good for putting likely spellings side by side, not for matching: English words share the key of every short name (said,
    seed and Assad). An article that is joined to the word counts as letters.

    >>> key("Gaddafi") == key("al-Qadhdhafi") == key("Kazzafi"), key("Gaddafi")
    (True, 'KTf')
    """
    out = word.lower()
    for pattern, new in _KEYS:
        out = _pattern(pattern).sub(new, out)
    return out
