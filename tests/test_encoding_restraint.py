"""Where there is little evidence: right text stays, damage is no other nonsense afterwards, and what may be damage is flagged."""

from __future__ import annotations

import re

import pytest

from benchmarks import restraint
from textclean import Cleaned, Pipeline
from textclean.text.decoding import decode


@pytest.fixture(scope="module")
def pipe() -> Pipeline:
    return Pipeline.load(select=["encoding/*", "unicode/*"])


def flagged(cleaned: Cleaned) -> list[str]:
    return [f.words for f in cleaned.flags if f.kind in ("suspected-mixup", "mixed-script")]


def test_named_letters_stay(pipe: Pipeline) -> None:
    texts = list(restraint.named_letters())
    assert len(texts) > 500
    assert not [t for t in texts if pipe.clean(t).changed]


def test_right_words_beside_a_damaged_one_stay(pipe: Pipeline) -> None:
    for right, bad in restraint.beside():
        assert pipe.clean(bad).text in (right, bad)
    assert sum(pipe.clean(bad).text == right for right, bad in restraint.beside()) > 75


@pytest.mark.parametrize(
    "text",
    [
        "The form rejects names with any of áéíóú or ÁÉÍÓÚ, they said.",
        "„Üüüüh“, rief er. «Ééé!» ¡Óóóó! ÄÄÄÄ! ÑÑÑ",
        "Çŧéŕ ÄÖÜäöüß",
        "O Â é uma vogal nasal, e o Ã outra.",
        "La lettre Ã n'existe pas",
        "Ã or Õ",
        'A "ö" that is read wrongly shows as "Ã¶".',
        "In UTF-8 the string 'Ñ„' was meant",
        "Î©Ω for ohm",
        "Cât de urât e râsul; mâine întâi",
        "Le château, l'âge et la pâte",
        "Å gå på ski er gøy",
    ],
)
def test_right_text_stays(pipe: Pipeline, text: str) -> None:
    cleaned = pipe.clean(text)
    assert cleaned.text == text
    assert not flagged(cleaned)


@pytest.mark.parametrize(
    ("right", "write", "read"),
    [
        ("\u8001\u5e08", "gb18030", "latin-1"),
        ("\u56fe\u4e66", "gb18030", "cp1252"),
        ("\u5927\u962a\u5e02", "euc-jp", "latin-1"),
        ("\ubd80\uc0b0", "euc-kr", "latin-1"),
        ("\u6771\u6d77", "big5", "latin-1"),
    ],
)
def test_a_name_in_two_byte_letters_is_flagged(pipe: Pipeline, right: str, write: str, read: str) -> None:
    bad = right.encode(write).decode(read)
    cleaned = pipe.clean(bad)
    assert cleaned.text in (bad, right)
    assert cleaned.text == right or flagged(cleaned)


@pytest.mark.parametrize(
    "right",
    [
        "\u6211\u4eec\u660e\u5929\u53bb\u770b\u7535\u5f71\u3002",
        "\u4ed6\u7684\u54e5\u54e5\u662f\u533b\u751f\u3002",
        "\u4f11\u606f\u4e00\u4e0b\u5427\uff01",
    ],
)
def test_one_chinese_sentence_is_mended(pipe: Pipeline, right: str) -> None:
    for read in ("latin-1", "cp1252"):
        assert pipe.clean(right.encode("gb18030").decode(read)).text == right


def _shown(text: str, encoding: str) -> str:
    """The text as a program shows it that takes it for Latin-1."""
    return text.encode(encoding).decode("latin-1")


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ("Weâre late, she said â and we canât wait.", ["Weâre", "â", "canât"]),
        ("He said âyesâ and âMaybe.â", ["âyesâ", "âMaybe", ".â"]),
        ("Câest vrai, dit-il, mais jâai froid.", ["Câest", "jâai"]),
        ("It cost â?¬9 â?? or less", ["â?¬", "â??"]),
        ("Gaziantep, Beþiktaþ'ý yendi.", ["Beþiktaþ'ý"]),
        ("Il est all‚ à la mer trŠs t“t.", ["trŠs"]),
        ("Se aprob¢ la ley", ["aprob¢"]),
        ("IТ-отдел", ["IТ"]),
        ("La caсa de la seсora (caña)", ["caсa", "seсora"]),
        ("ma\xf0ur me\uf8ff h\xfafu", ["me\uf8ff"]),
        ("Ð»Ð»", ["Ð»Ð»"]),
        (_shown("我喜欢看书，不喜欢跑步。", "gb18030"), [_shown("我喜欢看书，不喜欢跑步。", "gb18030")]),
        (re.sub("[\x80-\x9f\xad]", "", _shown("今日は寒いですね、また明日", "utf-8")), []),
    ],
)
def test_what_may_be_damage_stays_and_is_flagged(pipe: Pipeline, bad: str, words: list[str]) -> None:
    cleaned = pipe.clean(bad)
    assert cleaned.text == bad
    found = flagged(cleaned)
    assert found
    assert [w for w in words if w not in found] == []


@pytest.mark.parametrize(
    ("bad", "right"),
    [
        ("Galatasaray ve BeÅŸiktaÅŸ dün yendi.", "Galatasaray ve Beşiktaş dün yendi."),
        ("ÄŒech a Čech", "Čech a Čech"),
        ("Он ответил: Ñïàñèáî, õîðîøî.", "Он ответил: Спасибо, хорошо."),
        ("Libro: Отцы и дети (Îòöû è äåòè)", "Libro: Отцы и дети (Отцы и дети)"),
        ("voilÃ , lÃ -haut.", "voilà, là-haut."),
        ("Nìkolik dìtí bìželo lesem.", "Několik dětí běželo lesem."),
        ("La puerta estĂˇ abierta.", "La puerta está abierta."),
        ("ä½ å¥½", "\u4f60\u597d"),
        ("Hafta sonu kar yaðacak, daðlar beyaz.", "Hafta sonu kar yağacak, dağlar beyaz."),
        ("COVID".replace("O", "О") + "-19 is over", "COVID-19 is over"),
        ("&copy 2019 and &copy; 2020", "© 2019 and © 2020"),
    ],
)
def test_what_is_sure_is_mended(pipe: Pipeline, bad: str, right: str) -> None:
    cleaned = pipe.clean(bad)
    assert cleaned.text == right
    assert not flagged(cleaned)


@pytest.mark.parametrize(
    "right",
    [
        "Die Mädchen grüßen die Brüder aus Düsseldorf.",
        "Søren kører på sin cykel til Køge.",
        "Приходите завтра, мы будем дома.",
        "Η πόλη είναι ωραία το καλοκαίρι.",
        "Les élèves ont mangé des crêpes à la fête.",
        "Müller",
    ],
)
def test_utf8_read_as_latin_9(pipe: Pipeline, right: str) -> None:
    assert pipe.clean(right.encode().decode("iso-8859-15")).text == right


def test_windows_1251_read_as_code_page_866(pipe: Pipeline) -> None:
    for right in ("Спасибо, до завтра!", "Новый год", "Я ушёл в магазин за хлебом."):
        assert pipe.clean(right.encode("cp1251").decode("cp866")).text == right


@pytest.mark.parametrize(
    "text", ["Vadsø is a town.", "He flew to Bogotá on Monday.", "a naïve man", "¼ cup of milk", "Zoë met Björn."]
)
def test_a_name_in_plain_text_is_windows_1252(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


def test_a_blank_that_may_be_a_letter_stays() -> None:
    bad = "Ver\xa0 la monta\xa4a"
    assert Pipeline.load().clean(bad).text == bad
    assert Pipeline.load().clean("El tren llega\xa0hoy.").text == "El tren llega hoy."
