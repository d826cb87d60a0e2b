"""Which legacy encoding bytes were written in: by the likelihood of what they read as, and how sure that is."""

from __future__ import annotations

import time
import unicodedata

import chardet
import pytest

from textclean.text import detection
from textclean.text.decoding import decode, encode

TEXTS = {
    "de": "Die Bäckerei am Marktplatz öffnet früh; um sechs Uhr stehen die ersten Gäste draußen und wünschen süße Brötchen.",
    "fr": "Le maire a répété hier que la réparation du vieux théâtre coûterait très cher, mais qu’on n’y renoncerait jamais.",
    "es": "La cosecha fue pequeña; los campesinos del valle esperan que mañana llegue por fin la lluvia que pidió la región.",
    "pl": "Wczoraj późnym wieczorem strażacy ugasili pożar w małej wiosce; nikt nie został ranny, ludzie wrócili już do domów.",
    "cs": "Včera večer přišlo na náměstí několik tisíc lidí, aby si připomněli výročí založení města a zazpívali staré písně.",
    "hu": "A régi könyvtár épületét tavaly újították föl, és azóta minden délután gyerekek ülnek a lépcsőn, könyvvel a kezükben.",
    "tr": "Belediye başkanı dün akşam yaptığı açıklamada, şehrin eski çarşısının önümüzdeki yıl yeniden açılacağını söyledi.",
    "ru": "Вчера вечером на берегу реки собрались рыбаки, чтобы обсудить новые правила и решить, кто поедет на съезд.",
    "uk": "Учора ввечері на березі річки зібралися рибалки, щоб обговорити нові правила й вирішити, хто поїде на з'їзд.",
    "bg": "Снощи на брега на реката се събраха рибарите, за да обсъдят новите правила и да решат кой ще пътува за града.",
    "el": "Χθες το βράδυ οι ψαράδες μαζεύτηκαν στο λιμάνι για να συζητήσουν τους νέους κανόνες και να εκλέξουν πρόεδρο.",
    "he": "אתמול בערב התאספו הדייגים בנמל כדי לדון בכללים החדשים ולבחור את מי שייסע לעיר הגדולה.",
    "ar": "اجتمع الصيادون مساء أمس في الميناء لمناقشة القواعد الجديدة واختيار من سيسافر إلى المدينة الكبيرة.",
    "lt": "Vakar vakare žvejai susirinko uoste aptarti naujų taisyklių ir nuspręsti, kas važiuos į didįjį miestą šią savaitę.",
    "th": "เมื่อวานตอนเย็นชาวประมงมารวมตัวกันที่ท่าเรือเพื่อพูดคุยเรื่องกฎใหม่และเลือกคนที่จะเดินทางไปเมืองใหญ่",
    "ja": "昨日の夕方、漁師たちは港に集まり、新しい規則について話し合って、町へ行く人を選びました。",
    "zh": "昨天傍晚，渔民们聚集在港口，讨论新的规定，并且决定谁要到城里去参加会议。",
    "tw": "昨天傍晚，漁民們聚集在港口，討論新的規定，並且決定誰要到城裡去參加會議。",
    "ko": "어제 저녁 어부들은 항구에 모여 새로운 규칙에 대해 이야기하고 도시로 갈 사람을 뽑았습니다.",
}
WRITTEN_IN = {
    "de": ("windows-1252", "iso-8859-1", "cp850", "cp437", "mac-roman"),
    "fr": ("windows-1252", "mac-roman"),
    "es": ("windows-1252", "iso-8859-1", "cp850", "cp437", "mac-roman"),
    "pl": ("windows-1250", "iso-8859-2", "cp852", "mac-latin2"),
    "cs": ("windows-1250", "iso-8859-2", "cp852", "mac-latin2"),
    "hu": ("windows-1250", "iso-8859-2", "cp852"),
    "tr": ("windows-1254", "iso-8859-9", "cp857"),
    "ru": ("windows-1251", "koi8-r", "cp866", "iso-8859-5", "mac-cyrillic", "cp855"),
    "uk": ("windows-1251", "koi8-u", "iso-8859-5", "mac-cyrillic"),
    "bg": ("windows-1251", "cp866", "iso-8859-5"),
    "el": ("windows-1253", "iso-8859-7", "cp737"),
    "he": ("windows-1255", "iso-8859-8", "cp862"),
    "ar": ("windows-1256", "iso-8859-6"),
    "lt": ("windows-1257", "iso-8859-13"),
    "th": ("cp874", "tis-620"),
    "ja": ("shift_jis", "euc_jp"),
    "zh": ("gb18030", "gb2312"),
    "tw": ("big5",),
    "ko": ("euc_kr",),
}
CASES = [(language, name) for language, names in WRITTEN_IN.items() for name in names]


def fitting(language: str, name: str) -> str:
    """The text as somebody wrote it who had no curly apostrophe and no Arabic comma on that machine."""
    return TEXTS[language] if name.startswith(("windows", "mac")) else TEXTS[language].replace("’", "'")


@pytest.mark.parametrize(("language", "name"), CASES, ids=["-".join(c) for c in CASES])
def test_a_sentence_in_its_language(language: str, name: str) -> None:
    text = fitting(language, name)
    decoded = decode(text.encode(name))
    assert decoded.text == text
    assert 0.2 <= decoded.confidence < 1.0


@pytest.mark.parametrize(("language", "name"), CASES, ids=["-".join(c) for c in CASES])
def test_half_a_sentence_is_read_rightly_or_flagged(language: str, name: str) -> None:
    text = fitting(language, name)[:40]
    decoded = decode(text.encode(name))
    assert decoded.text == text or decoded.confidence < 0.2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("L'œuvre du peintre coûte 300 €, dit sa sœur.", "iso-8859-15"),
        ("Daniel’s old keyboard, and nothing else beyond plain letters", "mac-roman"),
        ("The café on the corner serves plain coffee all day long", "windows-1252"),
        ("It cost £5 in the shop on the corner, and nobody complained", "windows-1252"),
    ],
)
def test_few_bytes_beyond_ascii(text: str, name: str) -> None:
    assert decode(text.encode(name)).text == text


@pytest.mark.parametrize("source", [b"caf\xe9", b"d\xe9j\xe0 vu", b"\xc5land"])
def test_little_evidence_is_read_as_windows_wrote_it_and_not_claimed_to_be_sure(source: bytes) -> None:
    decoded = decode(source)
    assert decoded.text == source.decode("windows-1252")
    assert decoded.confidence < 0.2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Það er ekki hægt að segja neitt um þetta mál núna, því að enginn veit hvað gerist á morgun.", "windows-1252"),
        ("Það er", "windows-1252"),
        ("Í gjár á kvøldi savnaðust fiskimenninir í havnini at tosa um nýggju reglurnar.", "windows-1252"),
        ("Sinoć smo", "windows-1250"),
        ("svidjela. Poslije toga šetali smo uz rijeku, a ljudi su pjevali", "windows-1250"),
        ("Otroci so se igrali na travniku še pozno", "windows-1250"),
        ("Mbrëmë peshkatarët u mblodhën në port për të diskutuar rregullat", "windows-1252"),
        ("Ștefan a spus: „Într-o zi, țara va fi liberă”", "iso-8859-16"),
        ("Eile õhtul kogunesid kalurid sadamasse, et arutada uusi reegleid", "windows-1257"),
    ],
)
def test_languages_that_few_write_are_not_read_as_another(text: str, name: str) -> None:
    assert decode(text.encode(name)).text == text


def test_vietnamese_of_windows_whose_tones_are_marks_of_their_own() -> None:
    source = b"T\xf4i kh\xf4ng bi\xea\xect ti\xea\xecng Ph\xe1p, nh\xfdng t\xf4i mu\xf4\xecn ho\xf2c ng\xf4n ng\xfd\xde n\xe0y."
    decoded = decode(source)
    assert decoded.encoding == "windows-1258"
    assert unicodedata.normalize("NFC", decoded.text) == "Tôi không biết tiếng Pháp, nhưng tôi muốn học ngôn ngữ này."


def test_lost_bytes_make_no_rare_page_likely() -> None:
    source = b"caf\xe9 na\xefve \x81\x8d text"
    decoded = decode(source)
    assert decoded.text == "caf\u00e9 na\u00efve \N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER} text"
    assert decoded.encoding == "windows-1252"
    assert decoded.confidence < 0.2
    assert encode(decoded.text, decoded.encoding, decoded.bom, decoded.patches) == source


def test_shift_jis_keeps_its_backslash_and_tilde() -> None:
    text = TEXTS["ja"] + "\nC:\\temp ~user\n"
    assert decode(text.encode("shift_jis")).text == text


def test_windows_quotes_in_thai_are_quotes() -> None:
    text = "“" + TEXTS["th"] + "”"
    assert decode(text.encode("cp874")).text == text


def test_east_asian_text_may_have_quotes_between_its_letters() -> None:
    text = "他說：”我”決定繼續活著…" + TEXTS["tw"]
    assert decode(text.encode("big5")).text == text


def test_korean_that_shifts_sets_is_no_binary_file() -> None:
    source = (TEXTS["ko"] + "\n").encode("iso2022_kr")
    assert decode(source).text == TEXTS["ko"] + "\n"


def test_box_drawing_in_johab_is_not_partly_utf8() -> None:
    text = ("\u2500" * 20 + "\n" + TEXTS["ko"] + "\n") * 10
    assert decode(text.encode("johab")).text == text


def test_a_long_file_costs_little_more_than_a_short_one() -> None:
    def seconds(source: bytes) -> float:
        start = time.perf_counter()
        detection.legacy(source)
        return time.perf_counter() - start

    source = (TEXTS["ru"] + "\n").encode("koi8-r") * 5_000
    seconds(source)
    assert seconds(source * 4) < 8 * seconds(source) + 0.2


@pytest.mark.parametrize(
    ("text", "encoding", "asked"),
    [
        ("Библиотека открыта до вечера, а в субботу приходят дети со всей округи.", "cp1251", False),
        ("Die Brücke wurde für die Fußgänger geöffnet, später auch für größere Züge.", "cp1252", False),
        ("<?xml version='1.0' encoding='windows-1251'?><p>Библиотека открыта до вечера.</p>", "cp1251", True),
        ("图书馆星期六开放，孩子们从各地来。", "gb18030", True),
    ],
)
def test_the_detector_is_asked_only_where_letters_leave_a_doubt(
    text: str, encoding: str, asked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    detect = chardet.detect_all
    monkeypatch.setattr(chardet, "detect_all", lambda *given, **told: calls.append(given) or detect(*given, **told))
    found = detection.legacy(text.encode(encoding))
    assert found is not None
    assert text.encode(encoding).decode(found[0]) == text
    assert bool(calls) is asked
