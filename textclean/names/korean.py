"""Korean names from Hangul: Revised Romanisation, McCune-Reischauer with and without its marks, and what the press writes.

Source of the knowledge: the Revised Romanisation of 2000 and McCune-Reischauer of 1939, syllable by syllable as names are
written (no assimilation over a hyphen); spellings of family names as passports and newspapers have them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

_FIRST_HANGUL, _LAST_HANGUL = 0xAC00, 0xD7A3
_VOICED = {"k": "g", "t": "d", "p": "b", "ch": "j"}
_INITIALS = {
    "revised": "g kk n d tt r m b pp s ss - j jj ch k t p h",
    "mccune": "k kk n t tt r m p pp s ss - ch tch ch' k' t' p' h",
}
_VOWELS = {
    "revised": "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i",
    "mccune": "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i",
}
_FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"
# What the press writes for a vowel of Revised Romanisation.
_PRESS = {
    "eo": ("u", "o", "eo"), "yeo": ("yeo", "yo", "you", "yu"), "u": ("u", "oo"), "eu": ("eu", "u"), "yu": ("yu", "yoo"),
    "oe": ("oe", "oi"), "ui": ("ui", "eui"),
}  # fmt: skip
_PRESS_INITIALS = {"g": ("g", "k"), "j": ("j", "ch"), "d": ("d", "t"), "b": ("b", "p"), "r": ("r", "l")}
_FAMILIES = """
김 Kim Gim / 이 Lee Yi Rhee Ri Li / 리 Ri Lee Yi Rhee / 박 Park Pak Bak / 최 Choi Choe Ch'oe /
정 Jung Chung Jeong Chong Jong Cheong / 강 Kang Gang / 조 Cho Jo / 윤 Yoon Yun / 장 Jang Chang /
임 Lim Im Rim Yim / 림 Rim Lim / 한 Han / 오 Oh O / 서 Seo Suh So / 신 Shin Sin / 권 Kwon Gwon / 황 Hwang /
안 Ahn An / 송 Song / 류 Ryu Yoo Yu Ryoo / 유 Yoo Yu Ryu / 홍 Hong / 전 Jeon Chun Chon Jun / 고 Ko Go Koh /
문 Moon Mun / 양 Yang / 손 Son Sohn / 배 Bae Pae / 백 Baek Paek Paik Baik / 허 Heo Hur Huh Ho / 남 Nam /
심 Shim Sim / 노 Roh Noh No Ro / 로 Ro Roh / 하 Ha / 곽 Kwak Gwak / 성 Sung Seong Song / 차 Cha / 주 Joo Ju Chu /
우 Woo U Wu / 구 Koo Gu Ku / 민 Min / 반 Ban Pan / 현 Hyun Hyon Hyeon / 태 Thae Tae / 추 Choo Chu / 라 Ra Na /
나 Na Ra / 지 Ji Chi / 진 Jin Chin / 엄 Um Eom Om / 원 Won / 천 Cheon Chun Ch'on / 방 Bang Pang /
변 Byun Byeon Pyon / 함 Ham / 염 Yeom Yum Yom / 여 Yeo Yo / 도 Do To / 소 So / 석 Suk Seok Sok / 선 Sun Seon Son /
설 Seol Sul Sol / 마 Ma / 길 Gil Kil / 연 Yeon Yon Youn / 위 Wi / 표 Pyo / 명 Myung Myong Myeong / 기 Ki Gi /
금 Keum Geum Kum / 옥 Ok / 육 Yook Yuk / 인 In / 맹 Maeng / 제 Je / 모 Mo / 탁 Tak / 국 Kook Kuk / 어 Eo Uh /
은 Eun / 편 Pyeon / 용 Yong
"""
MOST = 240


@cache
def families() -> dict[str, tuple[str, ...]]:
    """Family names of one Hangul syllable -> their spellings, the commonest first."""
    entries = (entry.split() for entry in _FAMILIES.split("/"))
    return {native: tuple(spellings) for native, *spellings in entries}


class Sound(NamedTuple):
    initial: int
    vowel: int
    final: int


def sounds(native: str) -> list[Sound]:
    """The syllables of a Hangul word, as numbers of its letters."""
    found = []
    for char in native:
        if _FIRST_HANGUL <= ord(char) <= _LAST_HANGUL:
            rest, final = divmod(ord(char) - _FIRST_HANGUL, 28)
            found.append(Sound(*divmod(rest, 21), final))
    return found


def syllables(native: str, system: str) -> list[str]:
    """Each syllable under a system (revised, mccune), the latter with voicing between vowels and with its marks.

    >>> syllables("평양", "mccune"), syllables("부산", "revised")
    (["p'yŏng", 'yang'], ['bu', 'san'])
    """
    initials, vowels, finals = _INITIALS[system].split(), _VOWELS[system].split(), _FINALS.split()
    out: list[str] = []
    for sound in sounds(native):
        initial = initials[sound.initial].strip("-")
        if system == "mccune" and out and out[-1][-1] in "aeiouŏŭnmlg":
            initial = _VOICED.get(initial, initial)
        if initial == "s" and vowels[sound.vowel] == "wi":
            initial = "sh"
        out.append(initial + vowels[sound.vowel] + finals[sound.final].strip("-"))
    return out


def _plain(form: str) -> str:
    return form.replace("ŏ", "o").replace("ŭ", "u").replace("'", "")


def _press(native: str) -> list[tuple[str, ...]]:
    """What the press may write for each syllable, the likeliest first."""
    initials, vowels, finals = _INITIALS["revised"].split(), _VOWELS["revised"].split(), _FINALS.split()
    out = []
    for sound in sounds(native):
        initial, vowel, final = initials[sound.initial].strip("-"), vowels[sound.vowel], finals[sound.final].strip("-")
        heads = _PRESS_INITIALS.get(initial, (initial,))
        if initial == "s" and vowel == "i":
            heads = ("s", "sh")
        nuclei = _PRESS.get(vowel, (vowel,))
        if vowel == "yeo" and final == "ng":
            nuclei = ("yeo", "yu", "yo", "you")
        out.append(tuple(dict.fromkeys(h + n + final for h in heads for n in nuclei)))
    return out


def _given(native: str, canonical: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Spellings of the given name syllable by syllable, each with its reason."""
    if canonical:
        yield canonical, "blanks and hyphens"
    marked = syllables(native, "mccune")
    yield tuple(syllables(native, "revised")), "Revised Romanisation"
    yield tuple(marked), "McCune-Reischauer"
    yield tuple(map(_plain, marked)), "McCune-Reischauer without marks"
    apart = tuple(_plain(syllables(char, "mccune")[0]) for char in native)
    yield apart, "McCune-Reischauer without marks"
    every = _press(native)
    choices = [tuple(dict.fromkeys((*canonical[at : at + 1], *some))) for at, some in enumerate(every)]
    yield from ((spelled, "press") for spelled in sorted(product(*choices), key=lambda s: _distance(s, choices)))


def _distance(spelled: tuple[str, ...], choices: list[tuple[str, ...]]) -> int:
    return sum(choice.index(piece) for piece, choice in zip(spelled, choices, strict=True))


def _joins(parts: tuple[str, ...]) -> Iterator[str]:
    first = parts[0].capitalize()
    if len(parts) == 1:
        yield first
        return
    rest = parts[1:]
    yield "-".join((first, *rest))
    yield " ".join((first, *(part.capitalize() for part in rest)))
    yield "-".join((first, *(part.capitalize() for part in rest)))
    yield first + "".join(rest)


def _matched(written: str, native: str) -> tuple[str, ...]:
    """The canonical given name cut in syllables, where its blanks or hyphens show them."""
    parts = tuple(written.lower().replace("-", " ").split())
    return parts if len(parts) == len(native) else ()


@lru_cache(maxsize=1024)
def _name(native: str, canonical: str) -> dict[str, str]:
    surname, given = canonical.split(" ", 1)
    size = 2 if len(native) > 3 and native[0] not in families() else 1
    by_system = ("".join(syllables(native[:size], system)).capitalize() for system in ("revised", "mccune"))
    family = dict.fromkeys((surname, *families().get(native[:size], ()), *by_system))
    spellings: dict[tuple[str, ...], str] = {}
    for spelled, why in _given(native[size:], _matched(given, native[size:])):
        spellings.setdefault(spelled, why)
    ranked = sorted(
        (at + other, name, spelled) for at, name in enumerate(family) for other, spelled in enumerate(spellings)
    )
    found: dict[str, str] = {}
    for _, name, spelled in ranked:
        for joined in _joins(spelled):
            if len(found) < MOST:
                found.setdefault(f"{name} {joined}", f"ko: {spellings[spelled]}")
    return found


@lru_cache(maxsize=1024)
def _place(native: str, tail: str) -> dict[str, str]:
    """`tail` stands between the last two syllables: nothing, or a hyphen as in Punggye-ri."""
    every = {system: syllables(native, system) for system in ("revised", "mccune")}
    revised, marked = ("".join(s[:-1]) + tail + s[-1] for s in every.values())
    found = {revised: "Revised Romanisation", marked: "McCune-Reischauer"}
    found.setdefault(marked.replace("'", ""), "McCune-Reischauer without marks")
    found.setdefault(marked.replace("ŏ", "o").replace("ŭ", "u"), "McCune-Reischauer without marks")
    found.setdefault(_plain(marked), "McCune-Reischauer without marks")
    return {form[:1].upper() + form[1:]: f"ko: {why}" for form, why in found.items()}


def phrases(native: str, canonical: str) -> dict[str, str]:
    """Forms of a Korean name or place with their reasons.

    Takes the Hangul and the canonical form; a person's canonical form begins with the family name.

    >>> forms = phrases("김정은", "Kim Jong Un")
    >>> [form in forms for form in ("Kim Jong-un", "Kim Chong Un", "Kim Jongun", "Kim Jeong-eun", "Kim Chŏng-ŭn")]
    [True, True, True, True, True]
    """
    native = "".join(native.split())
    if not sounds(native) or len(sounds(native)) != len(native):
        return {}
    if " " in canonical and len(native) > 1:
        found = _name(native, canonical)
    else:
        found = {**_place(native, "-"), **_place(native, "")} if "-" in canonical else _place(native, "")
    return {form: why for form, why in found.items() if form != canonical}
