"""Paragraphs in another language than their document: each keeps, or takes, the marks of its own language."""

from __future__ import annotations

from functools import cache

import pytest

from textclean import Pipeline

PARAGRAPHS = {
    "en": (
        "\u201cThe ferry won\u2019t run before the end of the week,\u201d the minister said, and nobody in "
        "the \u2018old\u2019 harbour was surprised."
    ),
    "de": (
        "\u201eDie Fähre wird vor dem Ende der Woche nicht fahren\u201c, sagte der Minister, und das war "
        "\u201anicht\u2018 gut."
    ),
    "fr": (
        "«\u202fLe bac ne circulera pas avant la fin de la semaine\u202f», a dit le ministre\u202f; et "
        "personne n\u2019était surpris."
    ),
    "es": "«El transbordador no saldrá antes del fin de la semana», dijo el ministro, y “nadie” se mostró sorprendido.",
    "pl": "\u201eProm nie popłynie przed końcem tygodnia\u201d \u2013 powiedział minister, ale nie wyjaśnił, dlaczego tak jest.",
    "ru": "«Паром не будет ходить до конца недели», \u2014 сказал министр, и роман “Мать” был прочитан.",
    "uk": "«Пором не ходитиме до кінця тижня», \u2014 сказав міністр, бо м\u2019ята вже зійшла.",
    "zh": "他说：\u201c渡船在周末之前不会开，因为水位太高了。\u201d我们都知道\u2018是这样\u2019的。",
    "ja": "大臣は「週末まで『渡し船』は動かない」と述べた。",
}
STRAIGHT = "\"The ferry won't run before the end of the week,\" the minister said, and nobody in the 'old' harbour was surprised."


@cache
def pipeline(quotes: str, language: str = "auto") -> Pipeline:
    return Pipeline.load(
        options={"quotes": quotes, "language": language}, ignore=["names/*", "boilerplate/repeated-paragraphs"]
    )


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("host", PARAGRAPHS)
@pytest.mark.parametrize("guest", PARAGRAPHS)
def test_straight_is_for_english_paragraphs_alone(host: str, guest: str, gap: str) -> None:
    text = gap.join([PARAGRAPHS[host], PARAGRAPHS[host], PARAGRAPHS[guest], PARAGRAPHS[host]])
    clean = text.replace(PARAGRAPHS["en"], STRAIGHT)
    assert pipeline("auto").clean(text).text.replace("\n\n", "\n") == clean.replace("\n\n", "\n")


@pytest.mark.parametrize("quotes", ["curly", "native", "keep"])
@pytest.mark.parametrize("host", ["en", "de", "ru"])
@pytest.mark.parametrize("guest", ["en", "de", "fr", "pl", "uk", "zh", "ja"])
def test_right_marks_stay_in_every_style(host: str, guest: str, quotes: str) -> None:
    text = f"{PARAGRAPHS[guest]}\n\n{PARAGRAPHS[host]}\n\n{PARAGRAPHS[guest]}"
    text = text.replace("“Мать”", "Мать")
    assert pipeline(quotes).clean(text).text == text


def test_native_marks_go_by_the_paragraph() -> None:
    english = 'The minister said: "We have been waiting for this."'
    german = "Der Minister sagte: \"Wir haben nicht 'lange' auf das gewartet.\""
    french = 'Le ministre a dit : "Nous ne sommes pas encore dans la cour."'
    for quotes in ("curly", "native"):
        assert pipeline(quotes).clean("\n\n".join([english, german, french, english])).text.split("\n\n") == [
            "The minister said: \u201cWe have been waiting for this.\u201d",
            "Der Minister sagte: \u201eWir haben nicht \u201alange\u2018 auf das gewartet.\u201c",
            "Le ministre a dit : «\u202fNous ne sommes pas encore dans la cour.\u202f»",
            "The minister said: \u201cWe have been waiting for this.\u201d",
        ]


@pytest.mark.parametrize("quotes", ["auto", "native"])
def test_too_short_to_know_but_marked_as_another_language(quotes: str) -> None:
    text = f"{STRAIGHT}\n\n\u201eNein\u201c, sagte er.\n\n{STRAIGHT}"
    assert "\u201eNein\u201c, sagte er." in pipeline(quotes).clean(text).text


def test_the_lines_of_a_wrapped_paragraph_speak_together() -> None:
    text = (
        "The minister said that the ferry would not run, and that they had been told so.\n\n"
        "Er sagte, dass die Fähre nicht vor dem\n\u201eEnde\u201c der Woche, wie er das nannte, fahren\n"
        "werde, und ging \u201eheim\u201c.\n\n"
        "Nobody in the old harbour was surprised, and they went home."
    )
    assert pipeline("auto").clean(text).text == text


def test_a_forced_language_is_no_vote() -> None:
    german = "Er sagte: \u201cDas ist nicht gut\u201d, und dann ging er nach Hause."
    assert pipeline("auto").clean(german).text == german
    assert pipeline("auto", "en").clean(german).text == german.replace("\u201c", '"').replace("\u201d", '"')
    assert pipeline("auto", "de").clean(PARAGRAPHS["en"]).text == PARAGRAPHS["en"]
    assert pipeline("auto", "en").clean("\u201cKyiv\u201d").text == '"Kyiv"'
    assert pipeline("auto", "en").clean("\u201eKyiv\u201c").text == '"Kyiv"'
    assert pipeline("auto").clean("\u201cKyiv\u201d").text == "\u201cKyiv\u201d"
    russian = "Он сказал: “да, это так и есть”."
    assert pipeline("auto", "en").clean(russian).text == russian  # no English is written in Cyrillic


def test_flags_and_blanks_go_by_the_paragraph() -> None:
    french = "Il a dit que les portes sont dans la cour\u202f; pourquoi\u202f? Elle n\u2019a rien dit\u00a0: 12\u202f000\u00a0€."
    text = f"{STRAIGHT}\n\n{french}\n\n{STRAIGHT}"
    assert pipeline("auto").clean(text).text == text
    german = "Der Minister kam nach dem Ende der Woche nicht. und dann kam auch er nicht."
    assert not pipeline("auto").clean(f"{STRAIGHT}\n\n{german}\n\n{STRAIGHT}").flags
