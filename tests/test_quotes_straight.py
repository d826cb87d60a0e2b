"""Straight marks where they are asked for, in every language; and the way from straight marks to each language's own."""

from __future__ import annotations

from functools import cache

import pytest

from textclean import Pipeline
from textclean.fixers.quotes import NATIVE

SAID = {
    "en": "The mayor said that they would not come to the harbour.",
    "de": "Der Bürgermeister sagte, dass sie nicht zum Hafen kommen werden.",
    "fr": "Le maire a dit que les bateaux ne viendraient pas dans le port.",
    "es": "El alcalde dijo que los barcos no iban a llegar hasta el puerto.",
    "pl": "Burmistrz powiedział, że statki nie przypłyną już do portu, bo jest za późno.",
    "ru": "Мэр сказал, что корабли не придут в порт, потому что уже поздно.",
    "uk": "Мер сказав, що кораблі не прийдуть до порту, бо вже пізно.",
    "hu": "A polgármester azt mondta, hogy a hajók nem jönnek a kikötőbe.",
    "sv": "Borgmästaren sade att båtarna inte skulle komma till hamnen.",
    "zh": "市长说，船不会到港口来了，因为已经太晚了。",
    "ja": "市長は、船はもう港に来ないと言った。",
    "ko": "시장은 배가 항구에 오지 않을 것이라고 말했다.",
    "el": "Ο δήμαρχος είπε ότι τα πλοία δεν θα έρθουν στο λιμάνι.",
}
QUOTED = {
    "en": ("“It’s ‘late’ now,” he said.", "\"It's 'late' now,\" he said."),
    "de": ("„Es ist ‚spät‘, wie geht’s?“, fragte er.", "\"Es ist 'spät', wie geht's?\", fragte er."),
    "fr": (
        "«\u202fIl est “tard” à l’heure où je parle\u202f», dit-il.",
        "\"Il est 'tard' à l'heure où je parle\", dit-il.",
    ),
    "es": ("«Ya es “tarde” aquí», dijo.", "\"Ya es 'tarde' aquí\", dijo."),
    "pl": ("„Jest już «późno»”, powiedział.", "\"Jest już 'późno'\", powiedział."),
    "ru": ("«Уже „поздно“», сказал он.", "\"Уже 'поздно'\", сказал он."),
    "uk": ("«Вже „п’ята“ година», сказав він.", "\"Вже 'п'ята' година\", сказав він."),
    "hu": ("„Már »késő« van”, mondta.", "\"Már 'késő' van\", mondta."),
    "sv": ("”Det är ’sent’ nu”, sade han.", "\"Det är 'sent' nu\", sade han."),
    "zh": ("他说：“已经‘太晚’了。”", "他说：\"已经'太晚'了。\""),
    "ja": ("彼は「もう『遅い』よ」と言った。", "彼は\"もう'遅い'よ\"と言った。"),
    "ko": ("그는 “이미 ‘늦었다’고 한다”고 말했다.", "그는 \"이미 '늦었다'고 한다\"고 말했다."),
    "el": ("«Είναι “αργά” τώρα», είπε.", "\"Είναι 'αργά' τώρα\", είπε."),
}


@cache
def pipeline(quotes: str, language: str = "auto") -> Pipeline:
    return Pipeline.load(options={"quotes": quotes, "language": language}, ignore=["names/*"])


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("forced", [True, False])
def test_straight_in_every_language(language: str, forced: bool) -> None:
    shaped, straight = QUOTED[language]
    pipe = pipeline("straight", language if forced else "auto")
    cleaned = pipe.clean(f"{SAID[language]} {shaped}")
    assert cleaned.text == f"{SAID[language]} {straight}"
    assert cleaned.undo() == f"{SAID[language]} {shaped}"
    assert pipe.clean(cleaned.text).text == cleaned.text


@pytest.mark.parametrize("language", [code for code in SAID if code != "en"])
def test_the_default_leaves_other_languages_their_own(language: str) -> None:
    text = f"{SAID[language]} {QUOTED[language][0]}"
    assert Pipeline.load(ignore=["names/*"]).clean(text).text == text


def test_paragraphs_of_several_languages_and_a_quotation_that_goes_on() -> None:
    shaped = "\n\n".join(f"{SAID[code]} {QUOTED[code][0]}" for code in SAID)
    straight = "\n\n".join(f"{SAID[code]} {QUOTED[code][1]}" for code in SAID)
    assert pipeline("straight").clean(shaped).text == straight
    wind, water = "Erst kam der Wind, und dann war er weg.", "Das Wasser kam danach, und es blieb."
    for goes_on in (f"„{wind}\n\n„{water}“", f"„{wind}\n\n{water}“", f"«{wind}\n\n{water}»"):
        straight = goes_on.translate(dict.fromkeys(map(ord, "„“«»"), '"'))
        assert pipeline("straight", "de").clean(goes_on).text == straight


def test_guillemets_after_an_elision() -> None:
    assert pipeline("straight", "fr").clean("L’« île du vent » est loin.").text == 'L\'"île du vent" est loin.'
    assert pipeline("auto", "fr").clean("L'« île du vent » est loin.").text == "L'« île du vent » est loin."


@pytest.mark.parametrize(
    "kept",
    [
        "» Mehr zum Thema",
        "Er sagte 'nein' und \"ja\".",
        "Ein Brett, 5′ 3″ lang, aus Hawaiʻi.",
        "Er rief: „Das ist gut, und niemand widersprach.",
        "`„x“` steht in der Datei.",
        "Die Taste › ist neu.",
        "«Zurück",
        "Weiter»",
    ],
)
def test_what_is_no_pair_of_marks_stays(kept: str) -> None:
    assert pipeline("straight", "de").clean(kept).text == kept


WORDS = {
    "ru": "слово", "uk": "слово", "be": "слова", "bg": "дума", "el": "λέξη", "fa": "واژه", "ko": "단어", "hi": "शब्द",
    "th": "คำ", "zh": "词语", "ja": "ことば",
}  # fmt: skip


@pytest.mark.parametrize("language", NATIVE)
def test_native_marks_stay_native_and_go_straight(language: str) -> None:
    word = WORDS.get(language, "verbum")
    text = f'{word} "{word} {word}" {word}.'
    native = pipeline("native", language).clean(text).text
    assert '"' not in native
    assert pipeline("native", language).clean(native).text == native
    assert pipeline("straight", language).clean(native).text == text
