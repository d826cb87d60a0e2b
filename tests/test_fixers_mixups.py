"""The fixer of legacy mix-ups: text written in one legacy encoding and read in another, and right text of any language."""

from __future__ import annotations

import pytest

from tests.test_fixers_encoding import fixed
from textclean import Pipeline
from textclean.fixers import mixups, mojibake, suspects
from textclean.fixers.base import Context
from textclean.language import detect

# Right text in languages that the letter statistics know nothing of, and names that are no words of any.
RIGHT = {
    "is": (
        "Veðrið er gott í dag, og það veit ég.",
        "Lykilorðið verður að vera lengra en þetta.",
        "Skráin á að heita það sama og áður.",
        "Guðrún Þórðardóttir, Æðey, þýðing",
    ),
    "fo": ("Eg veit ikki, hvat eg skal gera við tað.", "Miðvikudagur, fríggjadagur og leygardagur"),
    "ku": ("Berê wî çû mal, û paşê vegeriya.", "Zimanê me şîrîn e, û em jê hez dikin.", "frankê cîbûtîyî"),
    "tk": ("Dogry salgyny giriziň we ýene synanyşyň.", "Parol üýtgedildi, täzeden giriň.", "ÝÝÝÝ-AA-GG"),
    "hsb": ("Wjacor smy šli do kina.", "cyrkwinosłowjanšćina, słowakšćina", "Běše jara rjany dźeń."),
    "br": ("Riñsañ a ra plijadur din.", "Ur restr pe askit al log eo ar c'hoari-mañ."),
    "ga": ("Oirthear na hÁise", "Króna na hÍoslainne"),
    "sg": ("âzûâ tî Kûku", "farânga tî Burundïi"),
    "be": ("Рэзюмэ", "тэмнэ, геэз, мендэ", "Мэтр з Менску піша эсэ."),
    "mn": ("Эрэмбэлэх", "Одоогийн тэмдэг", "Норвегийн крон"),
    "sr": ("Острво Клипертон", "Порторико, Питкерн", "феб."),
    "ru": (
        "Энтони Хопкинс",
        "Контекст:",
        "квинтиллион",
        "гбайя, гереро, ниуэ",
        "о-в Клиппертон",
        "час, шаг, ход",
        "The actor Энтони Хопкинс stood there.",
        "| Удмурт | гбайя |",
        "- Люкцембургча",
    ),
    "en": (
        "We counted TNF\u03b1, TGF\u03b2 and IFN\u03b3 in the blood of the mice.",
        "\u03b1\u03b2 T cells, \u03bbmax, \u039bCDM, PPAR\u03b3 and Ly\u03b1 lines",
        "H\xf4 Chi Minh read the declaration in Hano\xef.",
        "Ahmed Shah Mas\u2018ud won again. The pro-Mas\u2018ud camp cheered.",
        "F\xeang Yuxiang won again. The pro-F\xeang camp cheered.",
        "1200 \xc5\xb2 of ARAMID\xc9\xae and L\xc3\u2122",
    ),
    "de": ("Das \u201e\xd0\u201c ist ein Buchstabe.", "\u201e\xc3\u201c und \u201e\xc2\u201c", "\xabÐ\xbb, ‚Î‘"),
    "pt": ("IRM\xc3\xae e a L\xc3\u2122", "AMANH\xc3 \u201cTER\xc7A\u201d", "IRM\xc3? N\xc3O! MANH\xc3\u2026"),
}


@pytest.mark.parametrize("text", [text for found in RIGHT.values() for text in found])
@pytest.mark.parametrize("told", [False, True], ids=["unknown", "told"])
def test_right_text_of_any_language_stays(text: str, told: bool) -> None:
    language = next(code for code, found in RIGHT.items() if text in found)
    known = language if told and len(language) == 2 else detect(text)
    for fixer in (mojibake.mojibake, mixups.legacy_mixup, suspects.suspected_mixup):
        assert not fixer(text, Context(text, language=known))


@pytest.mark.parametrize("found", RIGHT.values(), ids=list(RIGHT))
def test_right_documents_stay(found: tuple[str, ...]) -> None:
    pipe = Pipeline.load(select=("encoding/*",))
    for text in ("\n".join(found), "; ".join(found)):
        cleaned = pipe.clean(text)
        assert cleaned.text == text
        assert not cleaned.flags


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("It\xe2\u20ac?s over, isn\xe2??t it?", "It\u2019s over, isn\u2019t it?"),
        ("L\xe2\u20ac?homme est l\xe0", "L\u2019homme est l\xe0"),
        ("O\xc3\u2122 ET QUAND?", "O\xd9 ET QUAND?"),
        ("DE PI\xc3\u2122", "DE PI\xd9"),
        (
            "I g\u0106\ufffdr kv\u0106\xa4ll f\u0106\xb6r \u0106\xb6l p\u0106\xb6",
            "I g\ufffdr kv\xe4ll f\xf6r \xf6l p\xf6",
        ),
    ],
    ids=["question marks", "elision", "trade mark", "trade mark too", "Baltic, with a lost byte"],
)
def test_what_is_sure_is_mended(dirty: str, clean: str) -> None:
    assert fixed(mojibake.mojibake, dirty) == clean


@pytest.mark.parametrize("text", ["\xe1\ufffd\ufffd" * 20, "caf\xc3? is open"])
def test_what_nobody_can_read_stays(text: str) -> None:
    assert Pipeline.load(select=("encoding/mojibake", "encoding/legacy-mixup")).clean(text).text == text


def test_a_lost_letter_is_flagged_once() -> None:
    cleaned = Pipeline.load(select=("encoding/*",)).clean("The caf\xc3? is open, and it\xe2\u20ac?s cheap.")
    assert cleaned.text == "The caf\xc3? is open, and it\u2019s cheap."
    assert [f.words for f in cleaned.flags] == ["caf\xc3"]


LEGACY = {
    "hu": (
        "cp1250",
        "cp1252",
        "A kapit\xe1ny d\xe9lel\u0151tt \xe9rkezett, \xe9s eg\xe9sz \xe9jjel \u0151rizte a haj\xf3t.",
    ),
    "cs": (
        "iso-8859-2",
        "cp1250",
        "P\u0159\xedvoz je zav\u0159en\xfd, proto\u017ee voda stoupla a prkna jsou mokr\xe1.",
    ),
    "it": ("cp1252", "cp437", "Gi\xe0 nel porto la societ\xe0 aveva sede, e luned\xec partir\xe0 il traghetto."),
    "es": (
        "mac-roman",
        "cp1252",
        "El capit\xe1n acab\xf3 la traves\xeda en esta \xe9poca de viento; la ma\xf1ana fue fr\xeda.",
    ),
    "pt": ("cp860", "cp1252", "A situa\xe7\xe3o n\xe3o \xe9 boa, e o cora\xe7\xe3o da cidade j\xe1 est\xe1 fechado."),
    "hr": ("cp1250", "cp1252", "Sino\u0107 smo oti\u0161li u kino, a film je bio vrlo dobar. \u010covjek i \u017eena."),
    "tr": ("cp1254", "latin-1", "Kızgın yağa atın, sonra ocağın altını kısıp dinlenmeye bırakın."),
    "fr": (
        "cp850",
        "cp1252",
        "L'\xe9cluse o\xf9 dormait le gardien \xe9tait ferm\xe9e, et la derni\xe8re barque \xe9tait d\xe9j\xe0 partie.",
    ),
    "de": ("cp437", "cp1252", "Man wei\xdf, da\xdf der Fu\xdfweg am Hafen bei Hochwasser gesperrt ist."),
    "pl": (
        "cp1250",
        "cp1251",
        "\u017badna z \u0142odzi nie wyp\u0142yn\u0119\u0142a, cho\u0107 pogoda by\u0142a \u0142adna.",
    ),
    "ar": (
        "cp1256",
        "cp1252",
        "وصلت السفينة إلى الميناء، ثم رحلت؟",
    ),
    "ja": (
        "euc-jp",
        "latin-1",
        "\u6e2f\u306e\u706f\u53f0\u306f\u591c\u901a\u3057\u5149\u3063\u3066\u3044\u305f\u3002\u30d5\u30a7\u30ea\u30fc\u306f\u671d\u306b\u51fa\u308b\u3002",
    ),
}


@pytest.mark.parametrize(("write", "read", "true"), LEGACY.values(), ids=list(LEGACY))
def test_legacy_read_as_legacy(write: str, read: str, true: str) -> None:
    bad = true.encode(write).decode(read)
    language = detect(bad)
    assert fixed(mixups.legacy_mixup, bad, language) == true
    assert not mixups.legacy_mixup(true, Context(true, language=language))


def test_a_very_long_line_of_a_legacy_mixup_is_mended_in_parts() -> None:
    true = "Старый паром ушёл в море, и никто его не ждал. " * 6_000
    bad = true.encode("cp1251").decode("latin-1")
    assert fixed(mixups.legacy_mixup, bad) == true


def test_comparing_takes_its_time_by_the_character() -> None:
    text = "\xc3" * 20_000
    (found,) = mojibake.changes(text.encode().decode("latin-1"), text)
    assert found.end <= 40_000
