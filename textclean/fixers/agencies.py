"""News agencies and the outlets that sign as agencies do: every form they sign with, and the one that the metadata holds.

Source of the knowledge: the agencies' own style (AP and AFP sign with their letters, dpa in small ones), and the datelines
and credit lines of the articles that the rules were read against.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

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
)


def _table() -> Mapping[str, str]:
    forms = {form: short[0] for short in _FORMS for form in short}
    return MappingProxyType({form.upper(): short for form, short in forms.items()} | forms)


AGENCIES: Mapping[str, str] = _table()
"""Form as signed -> short form; forms in capitals are in it too."""

_BETWEEN = re.compile(r"\s*(?:,\s*(?:and\s+)?|/|\s+and\s+|&|;)\s*")


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
