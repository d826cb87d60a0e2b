"""News agencies and the outlets that sign as agencies do: every form they sign with, and the one that the metadata holds.

Source of the knowledge: the agencies' own style (AP and AFP sign with their letters, dpa in small ones), and the datelines
and credit lines of the articles that the rules were read against.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from textclean.patterns import re

# The short form first, then what else it is called. A form in capitals needs no entry of its own.
_FORMS: tuple[tuple[str, ...], ...] = (
    ("AP", "Associated Press"),
    ("AFP", "Agence France-Presse", "Agence France Presse"),
    ("Reuters", "Thomson Reuters", "Reuters News Agency"),
    ("UPI", "United Press International"),
    ("dpa", "DPA", "Deutsche Presse-Agentur"),
    ("Bloomberg", "Bloomberg News"),
    ("CNN", "CNN Business", "CNN International"),
    ("BBC", "BBC News"),
    ("NBC", "NBC News"),
    ("CBS", "CBS News"),
    ("ABC", "ABC News"),
    ("Fox News",),
    ("NPR",),
    ("VOA", "Voice of America", "VOA News"),
    ("RFE/RL", "Radio Free Europe/Radio Liberty", "Radio Free Europe"),
    ("Al Jazeera",),
    ("Deutsche Welle", "DW"),
    ("Dow Jones", "Dow Jones Newswires"),
    ("TASS", "ITAR-TASS", "Itar-Tass"),
    ("Interfax",),
    ("Interfax-Ukraine",),
    ("RIA Novosti", "RIA"),
    ("Sputnik",),
    ("Ukrinform",),
    ("UNIAN",),
    ("BelTA", "BELTA"),
    ("Xinhua", "Xinhua News Agency"),
    ("Kyodo", "Kyodo News"),
    ("Jiji", "Jiji Press"),
    ("Yonhap", "Yonhap News Agency"),
    ("KCNA",),
    ("CNA",),
    ("Bernama",),
    ("Antara",),
    ("PTI", "Press Trust of India"),
    ("ANI", "Asian News International"),
    ("IANS", "Indo-Asian News Service"),
    ("UNI", "United News of India"),
    ("APP", "Associated Press of Pakistan"),
    ("BSS",),
    ("Anadolu", "Anadolu Agency", "AA"),
    ("DHA",),
    ("ANSA",),
    ("AGI",),
    ("EFE", "Agencia EFE"),
    ("Europa Press",),
    ("Lusa",),
    ("Belga",),
    ("ANP",),
    ("TT",),
    ("NTB",),
    ("Ritzau",),
    ("STT",),
    ("BNS", "Baltic News Service"),
    ("PAP", "Polish Press Agency"),
    ("PA", "PA Media", "Press Association"),
    ("AAP", "Australian Associated Press"),
    ("The Canadian Press", "Canadian Press", "CP"),
    ("Keystone-SDA", "SDA", "Keystone-ATS"),
    ("APA",),
    ("MTI",),
    ("CTK", "\N{LATIN CAPITAL LETTER C WITH CARON}TK"),
    ("HINA", "Hina"),
    ("Tanjug",),
    ("BTA",),
    ("Agerpres",),
    ("IRNA",),
    ("Fars",),
    ("Tasnim",),
    ("SANA",),
    ("SPA", "Saudi Press Agency"),
    ("WAM",),
    ("KUNA",),
    ("QNA",),
    ("MENA",),
    ("NAN", "News Agency of Nigeria"),
    ("GNA",),
    ("PANA",),
    ("IPS", "Inter Press Service"),
    ("T\N{LATIN SMALL LETTER E WITH ACUTE}lam", "Telam"),
    ("Notimex",),
    ("PR Newswire", "PRNewswire", "PRNewswire-USNewswire"),
    ("Business Wire", "BUSINESS WIRE"),
    ("GlobeNewswire", "GLOBE NEWSWIRE", "Globe Newswire"),
    ("ACCESSWIRE", "AccessWire"),
    ("Newsfile", "Newsfile Corp."),
    ("TNS", "Tribune News Service"),
    ("Agencja Wyborcza",),
    ("Ag\xeancia Brasil",),
    ("RIA Novosti", "\u0420\u0418\u0410 \u041d\u043e\u0432\u043e\u0441\u0442\u0438"),
    ("TASS", "\u0422\u0410\u0421\u0421"),
    ("Interfax", "\u0418\u043d\u0442\u0435\u0440\u0444\u0430\u043a\u0441"),
    (
        "Interfax-Ukraine",
        "\u0406\u043d\u0442\u0435\u0440\u0444\u0430\u043a\u0441-\u0423\u043a\u0440\u0430\u0457\u043d\u0430",
    ),
    ("Ukrinform", "\u0423\u043a\u0440\u0456\u043d\u0444\u043e\u0440\u043c"),
    ("UNIAN", "\u0423\u041d\u0406\u0410\u041d"),
    ("Reuters", "\u0631\u0648\u064a\u062a\u0631\u0632", "\u8def\u900f\u793e"),
    ("AFP", "\u0641\u0631\u0627\u0646\u0633 \u0628\u0631\u0633", "\u0623 \u0641 \u0628", "\u6cd5\u65b0\u793e"),
    ("AP", "\u0623\u0633\u0648\u0634\u064a\u062a\u062f \u0628\u0631\u0633", "\u7f8e\u8054\u793e"),
    ("Anadolu", "\u0627\u0644\u0623\u0646\u0627\u0636\u0648\u0644"),
    ("Xinhua", "\u65b0\u534e\u793e"),
    ("CNS", "\u4e2d\u65b0\u793e"),
)


def _table() -> Mapping[str, str]:
    forms = {form: short[0] for short in _FORMS for form in short}
    return MappingProxyType({form.upper(): short for form, short in forms.items()} | forms)


AGENCIES: Mapping[str, str] = _table()
"""Form as signed -> short form; forms in capitals are in it too."""

_BETWEEN = re.compile(r"\s*(?:,\s*(?:and\s+)?|/|\s+and\s+|&|;)\s*")


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """The short form of one agency's name, empty where it is none that we know.

    >>> canonical("The Associated Press"), canonical("REUTERS"), canonical("Tea Party")
    ('AP', 'Reuters', '')
    """
    bare = name.strip().rstrip(".") if name.strip() not in AGENCIES else name.strip()
    for article in ("The ", "the "):
        if bare not in AGENCIES:
            bare = bare.removeprefix(article)
    return AGENCIES.get(bare, "")


def members(words: str) -> list[tuple[str, int]]:
    """The members of an enumeration, each with its offset in `words`; RFE/RL is one.

    >>> members("AP, AFP and Ann Roe")
    [('AP', 0), ('AFP', 4), ('Ann Roe', 12)]
    """
    if canonical(words):
        return [(words, 0)]
    out, at = [], 0
    for cut in (*_BETWEEN.finditer(words), None):
        end = cut.start() if cut else len(words)
        out.append((words[at:end], at))
        at = cut.end() if cut else end
    return out


def listed(words: str) -> tuple[str, ...]:
    """The short forms of an enumeration, empty as soon as one of its members is no agency.

    >>> listed("AP, AFP and Reuters"), listed("AP and the neighbours")
    (('AP', 'AFP', 'Reuters'), ())
    """
    short = [canonical(member) for member, _ in members(words)]
    return tuple(dict.fromkeys(short)) if all(short) else ()
