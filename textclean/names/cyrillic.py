"""Latin forms of a Cyrillic word: every published system of its language, marks folded, at most one rewrite more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from textclean.names.english import WORDS
from textclean.names.romanise import plain, romanised
from textclean.patterns import re

_VOWELS = frozenset("aeiouy")
_SKY = ("skyi", "skyy", "skiy", "skii", "skij", "skyj", "sky", "ski")
_ADJECTIVE = ("yi", "yy", "iy", "ii", "ij", "yj", "y", "i")
_AFTER_VOWEL = ("y", "i", "j")
# Compiled when they are first used: an import costs nothing.
_pattern = cache(re.compile)
_DOUBLED = r"(sh|zh|kh|ts|[b-df-hj-np-tv-z])\1"
_IE = r"(?<=[b-df-hj-np-tv-xz])[iy]e"
_Y = r"(?<=[b-df-hj-np-tv-xz])y(?=[b-df-hij-np-tv-z])"
_U = r"(?<![aeo])u(?![aeio])"
_SOFT = "'(?![yji])"
_LONE_H = r"(?<![kcszgt])h"


@lru_cache(maxsize=4096)
def forms(native: str, language: str, canonical: str, shortest: int) -> dict[str, str]:
    """What `derive.forms` says; the same dictionary every time: copy it."""
    spelled = romanised(native, language)
    if not spelled:
        return {}
    found: dict[str, str] = {}
    press: dict[str, str] = {}
    foreign: dict[str, str] = {}
    for form, system in spelled:
        folded = plain(form)
        name = system.name if form == folded else f"{system.name}, without marks"
        found.setdefault(folded, name)
        if system.rewrites:
            (press if system.rewrites == "all" else foreign).setdefault(folded, name)
    for form, system in spelled:
        for kept in _half_marked(form):
            found.setdefault(kept, system.name)
    press.setdefault(plain(canonical.lower()), f"{language}: canonical")
    for base, name in press.items():
        for form, change in _rewritten(base, native.lower(), language):
            found.setdefault(form, f"{name}, then {change}")
    for base, name in foreign.items():
        for form, change in _endings(base, native.lower()):
            found.setdefault(form, f"{name}, then {change}")
    return _shown(found, canonical, shortest)


def _half_marked(form: str) -> Iterator[str]:
    """The form as printed, without its primes, and without its other marks."""
    form = form.replace('"', "")
    yield form
    if "'" in form and not form.isascii():
        yield form.replace("'", "")
        yield "'".join(plain(part) for part in form.split("'"))
    if "'" in form and form.isascii():
        yield _pattern(_SOFT).sub("", form)  # Slov'yansk: what parts the letters stays


def _shown(found: dict[str, str], canonical: str, shortest: int) -> dict[str, str]:
    """Only what can be looked for, in capitals as the canonical form is."""
    shown: dict[str, str] = {}
    for form, why in found.items():
        if len(form.replace("'", "")) < shortest or form in WORDS or _VOWELS.issuperset(form):
            continue
        cased = _cased(form, canonical)
        if cased != canonical:
            shown.setdefault(cased, why)
    return shown


def _cased(form: str, canonical: str) -> str:
    if canonical[:1].islower():
        return form
    if "-" not in form:
        return form[0].upper() + form[1:] if form[0] != "'" else form
    parts = canonical.split("-")
    small = [part[:1].islower() for part in parts] if len(parts) == form.count("-") + 1 else []
    return "-".join(
        part if small and small[at] else part[:1].upper() + part[1:] for at, part in enumerate(form.split("-"))
    )


def _rewritten(base: str, native: str, language: str) -> Iterator[tuple[str, str]]:
    """The form under one rewrite, with the rewrite's name."""
    yield from _endings(base, native)
    for old, new in _ANYWHERE:
        if old in base:
            yield base.replace(old, new), f"{old} -> {new}"
            if base.count(old) > 1:
                yield base.replace(old, new, 1), f"{old} -> {new}"
    for special in _SPECIAL:
        yield from special(base, native, language)


_ANYWHERE = (
    ("ia", "ya"), ("ya", "ia"), ("ia", "ja"), ("ya", "ja"), ("iu", "yu"), ("yu", "iu"), ("kh", "h"), ("zh", "j"),
    ("yo", "io"), ("ks", "x"), ("x", "ks"), ("kt", "ct"), ("tsk", "tzk"), ("shch", "sch"), ("v", "w"), ("ii", "i"), ("yi", "i"),
)  # fmt: skip


def _endings(base: str, native: str) -> Iterator[tuple[str, str]]:
    yield from _single(base)
    if native.endswith(("й", "ски")):
        yield from _among(base, _endings_of_adjective(base))
        return
    for ending, endings in _BY_NATIVE_ENDING:
        if native.endswith(ending):
            yield from _among(base, endings)
            return


_BY_NATIVE_ENDING = (
    ("ев", ("yev", "iev", "jew", "ev", "ieff", "eff", "ew")),
    ("ёв", ("yov", "yev", "iev", "ov", "ev", "eff", "yoff", "off", "ew", "ow")),
    ("в", ("ov", "off", "ow")),
    ("ин", ("in", "ine")),
    ("ич", ("itch", "ych", "ich")),
    ("ић", ("itsch", "itch", "ich", "ic")),
    ("ія", ("iia", "iya", "ija", "ia")),
    ("ия", ("iia", "iya", "ija", "ia")),
    ("ая", ("aya", "aia", "aja")),
    ("я", ("ia", "ya", "a")),
    ("ы", ("y", "i")),
    ("и", ("y", "i")),
)


def _endings_of_adjective(base: str) -> tuple[str, ...]:
    if base.endswith(_SKY):
        return _SKY
    return _ADJECTIVE if base[-2:-1] not in _VOWELS or base[-2:] in _ADJECTIVE else _AFTER_VOWEL


def _among(base: str, endings: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """One ending of a kind for another."""
    for old in endings:
        if base.endswith(old):
            stem = base[: -len(old)]
            yield from ((stem + new, f"-{old} -> -{new}") for new in endings if new != old)
            return


def _single(base: str) -> Iterator[tuple[str, str]]:
    """Doubled letters single, one pair at a time."""
    for match in _pattern(_DOUBLED).finditer(base):
        pair, one = match.group(), match.group(1)
        yield base[: match.start()] + one + base[match.end() :], f"{pair} -> {one}"


def _other_e(base: str, native: str, language: str) -> Iterator[tuple[str, str]]:
    """e, ie and ye for each other inside a word, all of them and each; at its beginning ye and e."""
    matches = list(_pattern(_IE).finditer(base))
    if len(matches) > 1:
        yield _pattern(_IE).sub("e", base), "ie -> e"
    for match in matches:
        head, old, tail = base[: match.start()], match.group(), base[match.end() :]
        for new in ("e", "ie", "ye"):
            if new != old:
                yield f"{head}{new}{tail}", f"{old} -> {new}"
    if native[0] in "еєэ":
        if base.startswith("e"):
            yield "y" + base, "e- -> ye-"
        elif base.startswith(("ye", "ie")):
            yield base[1:], f"{base[:2]}- -> e-"


def _hard_g(base: str, native: str, language: str) -> Iterator[tuple[str, str]]:
    """g for the h of Ukrainian and Belarusian."""
    if language in ("uk", "be") and "г" in native:
        bare = _pattern(_LONE_H).sub("g", base)
        if bare != base:
            yield bare, "h -> g"


def _other_vowel(base: str, native: str, language: str) -> Iterator[tuple[str, str]]:
    """i for y between consonants, all of them and each."""
    matches = list(_pattern(_Y).finditer(base))
    if len(matches) > 1:
        yield _pattern(_Y).sub("i", base), "y -> i"
    for match in matches:
        yield f"{base[: match.start()]}i{base[match.end() :]}", "y -> i"


def _french(base: str, native: str, language: str) -> Iterator[tuple[str, str]]:
    """ou for u, and tch for ch, which travel from French into other ways of writing: Medvedchouk, Kravtchuk."""
    if "у" in native or "ю" in native:
        changed = _pattern(_U).sub("ou", base)
        if changed != base:
            yield changed, "u -> ou"
    if "ч" in native and "ch" in base and "tch" not in base:
        yield base.replace("ch", "tch"), "ch -> tch"


def _first_k(base: str, native: str, language: str) -> Iterator[tuple[str, str]]:
    if base.startswith("khr"):
        yield "k" + base[2:], "kh- -> k-"


def _as_in_english(base: str, native: str, language: str) -> Iterator[tuple[str, str]]:
    """Given names that English and French have as well."""
    said = _IN_ENGLISH.get(native)
    if said and said != base:
        yield said, f"{said.capitalize()}, as in English"


_IN_ENGLISH = {"олександр": "alexander", "александр": "alexander", "дмитро": "dimitri", "дмитрий": "dimitri"}


_SPECIAL: tuple[Callable[[str, str, str], Iterator[tuple[str, str]]], ...] = (
    _other_e,
    _hard_g,
    _other_vowel,
    _french,
    _first_k,
    _as_in_english,
)
