"""Bytes to text and back: what is recognised, what is refused, and that no byte is ever lost."""

from __future__ import annotations

import gzip
from encodings.aliases import aliases
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import textclean
from textclean.errors import DecodeError, RestoreError, UsageError
from textclean.text.decoding import Decoded, Patch, codec_name, decode, encode

RUSSIAN = "Сегодня в городе открылась новая библиотека, и на праздник пришли сотни жителей.\n"
FRENCH = "À la fête du village, l’élève a préféré le gâteau à la crème brûlée.\n"
POLISH = "Źródło rzeki leży wśród łąk, a ścieżka prowadzi przez gęsty las świerkowy.\n"
GREEK = "Το παλιό λιμάνι άνοιξε ξανά και οι κάτοικοι γιόρτασαν μέχρι το πρωί.\n"
JAPANESE = "港の近くに新しい図書館ができて、子どもたちは毎日そこで本を読んでいます。\n"
CHINESE = "河边的老茶馆重新开张，附近的居民都来喝茶聊天，一直坐到天黑。\n"
TAIWANESE = "河邊的老茶館重新開張，附近的居民都來喝茶聊天，一直坐到天黑。\n"
KOREAN = "강가의 오래된 찻집이 다시 문을 열었고 이웃들이 모여 이야기를 나누었다.\n"

LEGACY = [
    (RUSSIAN, "windows-1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "cp866"),
    (FRENCH, "windows-1252"),
    (POLISH, "windows-1250"),
    (POLISH, "iso-8859-2"),
    (GREEK, "windows-1253"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc_jp"),
    (JAPANESE, "iso2022_jp"),
    (CHINESE, "gb18030"),
    (TAIWANESE, "big5"),
    (CHINESE, "hz"),
    (KOREAN, "euc_kr"),
]


def read(source: bytes, **options: str) -> Decoded:
    """Decodes, and holds the law on the way: encoding gives the source again."""
    decoded = decode(source, **options)
    assert encode(decoded.text, decoded.encoding, decoded.bom, decoded.patches) == source
    assert not any("\ud800" <= c <= "\udfff" for c in decoded.text)
    assert 0.0 <= decoded.confidence <= 1.0
    assert decoded.encoding == codec_name(decoded.encoding)
    return decoded


def test_empty_file_is_an_empty_text() -> None:
    assert read(b"") == Decoded("", "utf-8")


@pytest.mark.parametrize("text", ["plain\n", RUSSIAN, JAPANESE, "a\r\nb\rc\n", "\N{THIN SPACE}\N{PILE OF POO}"])
def test_utf8_needs_no_guess(text: str) -> None:
    assert read(text.encode()) == Decoded(text, "utf-8")


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-32", "utf-32-le"),
    ],
)
def test_byte_order_mark_decides(codec: str, encoding: str) -> None:
    decoded = read(RUSSIAN.encode(codec))
    assert (decoded.text, decoded.encoding, decoded.confidence) == (RUSSIAN, encoding, 1.0)
    assert decoded.bom


def test_big_endian_marks() -> None:
    for mark, encoding in ((b"\xfe\xff", "utf-16-be"), (b"\0\0\xfe\xff", "utf-32-be")):
        decoded = read(mark + CHINESE.encode(encoding))
        assert (decoded.text, decoded.encoding, decoded.bom) == (CHINESE, encoding, mark)


def test_a_file_that_is_only_a_mark() -> None:
    assert read(b"\xff\xfe").text == ""
    assert read(b"\xef\xbb\xbf") == Decoded("", "utf-8", b"\xef\xbb\xbf")


def test_utf8_mark_glued_before_an_older_encoding() -> None:
    decoded = read(b"\xef\xbb\xbf" + (RUSSIAN * 2).encode("windows-1251"))
    assert (decoded.text, decoded.encoding) == (RUSSIAN * 2, "windows-1251")


@pytest.mark.parametrize(
    ("text", "encoding"), [(RUSSIAN, "windows-1251"), ("Grüße aus Köln, schönen Tag.", "windows-1252")]
)
@pytest.mark.parametrize("times", [1, 3])
def test_a_file_in_utf8_appended_to_one_in_an_older_encoding(text: str, encoding: str, times: int) -> None:
    """The mark of the second file, with plain words behind it, once made Macintosh Cyrillic of the first."""
    first = f"{text}\n" * times
    decoded = read(first.encode(encoding) + b"\xef\xbb\xbfThe end.\n")
    assert (decoded.text, decoded.encoding) == (f"{first}\ufeffThe end.\n", encoding)
    assert textclean.clean(decoded.text).splitlines()[-1] == "The end."


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["hello\n", RUSSIAN, CHINESE * 2, GREEK, "Kurz: größer\n"])
def test_wide_encodings_without_a_mark(encoding: str, text: str) -> None:
    decoded = read(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert decoded.confidence < 1.0


@pytest.mark.parametrize("source", [b"ab\0cd", b"one\0two\0three\0", "na\u00efve\0text".encode(), b"line\0\nline\0\n"])
def test_a_few_nul_bytes_are_text(source: bytes) -> None:
    assert read(source) == Decoded(source.decode(), "utf-8")


@pytest.mark.parametrize(("text", "encoding"), LEGACY, ids=[name for _, name in LEGACY])
def test_older_encodings_read_as_the_text_that_was_written(text: str, encoding: str) -> None:
    decoded = read((text * 3).encode(encoding))
    assert decoded.text == text * 3
    assert decoded.confidence < 1.0


def test_evidence_far_behind_the_beginning_is_seen() -> None:
    text = "An inventory of plain lines.\n" * 20_000 + RUSSIAN * 20
    decoded = read(text.encode("windows-1251"))
    assert (decoded.text, decoded.encoding) == (text, "windows-1251")


@pytest.mark.parametrize("source", [b"caf\xe9", b"d\xe9j\xe0 vu", b"It\x92s \x93fine\x94 \x96 5 \x80", b"Gr\xfc\xdfe"])
def test_short_western_texts(source: bytes) -> None:
    assert read(source).text == source.decode("windows-1252")


def test_cut_off_last_character() -> None:
    source = RUSSIAN.encode()[:-3]
    decoded = read(source)
    assert decoded.encoding == "utf-8"
    assert decoded.text == source[:-1].decode() + "\N{REPLACEMENT CHARACTER}"
    assert decoded.patches == (Patch(len(decoded.text) - 1, len(decoded.text), source[-1:]),)


def test_a_few_bad_bytes_in_utf8() -> None:
    source = RUSSIAN.encode() + b"caf\xe9 \xf0\x9f\x98 \xff\n" + FRENCH.encode()
    decoded = read(source)
    assert decoded.encoding == "utf-8"
    assert decoded.text == source.decode("utf-8", "replace")
    assert [patch.raw for patch in decoded.patches] == [b"\xe9", b"\xf0\x9f\x98", b"\xff"]
    assert decoded.confidence < 1.0


def test_lines_in_two_encodings() -> None:
    older = "Вторая часть архива была набрана на старой машине.\n"
    source = RUSSIAN.encode() + older.encode("windows-1251") + RUSSIAN.encode() + older.encode("windows-1251")
    assert read(source).text == RUSSIAN + older + RUSSIAN + older


def test_replacement_characters_of_the_author_are_no_damage() -> None:
    text = "what\N{REPLACEMENT CHARACTER} now"
    assert read(text.encode()).patches == ()
    assert read(text.encode() + b" \xff").patches == (Patch(10, 11, b"\xff"),)


def test_forced_encoding_is_taken_at_its_word() -> None:
    assert read(RUSSIAN.encode("koi8-r"), encoding="KOI8-R").text == RUSSIAN
    decoded = read(b"caf\xe9 \x81 \x8d", encoding="cp1252")
    assert decoded.text == "caf\u00e9 \N{REPLACEMENT CHARACTER} \N{REPLACEMENT CHARACTER}"
    assert (decoded.encoding, decoded.confidence) == ("windows-1252", 1.0)
    assert [patch.raw for patch in decoded.patches] == [b"\x81", b"\x8d"]
    assert read(b"abc\xff", encoding="utf-8").text == "abc\N{REPLACEMENT CHARACTER}"


def test_forced_utf16_takes_the_order_of_bytes_from_the_file() -> None:
    assert read("hello".encode("utf-16"), encoding="utf-16").bom == b"\xff\xfe"
    assert read("hello".encode("utf-16-be"), encoding="UTF16").text == "hello"
    assert read(b"\xef\xbb\xbfhi", encoding="utf-8") == Decoded("hi", "utf-8", b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    ("name", "said"),
    [("cp1522", "'cp1252'"), ("utf-9", "'utf-8'"), ("latin-l", "'latin-1'"), ("rot13", "unknown encoding")],
)
def test_unknown_encoding_names_the_nearest(name: str, said: str) -> None:
    for options in ({"encoding": name}, {"fallback_encoding": name}):
        with pytest.raises(UsageError, match=said):
            decode(b"text", **options)


def test_fallback_where_the_bytes_tell_too_little() -> None:
    source = "мяч".encode("koi8-r")
    assert read(source, fallback_encoding="koi8-r").text == "мяч"
    assert read(source, fallback_encoding="koi8-r").confidence == 0.0
    assert read((RUSSIAN * 3).encode("windows-1251"), fallback_encoding="koi8-r").text == RUSSIAN * 3


BINARY = [
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
    (b"GIF89a\x01\0\x01\0\x80\0\0", "GIF"),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "PDF"),
    (b"PK\x03\x04\x14\0\x06\0", "ZIP"),
    (gzip.compress(b"text", mtime=0), "gzip"),
    (b"\x7fELF\x02\x01\x01\0", "ELF"),
    (b"RIFF\x24\0\0\0WAVEfmt ", "RIFF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "Office"),
    (b"{\\rtf1\\ansi Hello}", "RTF"),
    (b"SQLite format 3\0\x10\0", "SQLite"),
    (bytes(range(256)) * 4, "control codes"),
    (b"\0" * 5000, "control codes"),
    (b"\x01\x02\x03\x04\x05\x06" * 20, "control codes"),
]


@pytest.mark.parametrize(("source", "said"), BINARY)
def test_binary_files_are_refused_by_name(source: bytes, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode(source)


@pytest.mark.parametrize("start", [b"BMW makes cars", b"RIFF raff", b"GIF89a is a format", b"MZ", b"ID3"])
def test_texts_may_begin_like_a_picture(start: bytes) -> None:
    assert read(start).text == start.decode()


def test_bytes_that_no_encoding_fits() -> None:
    noise = Random(0)
    with pytest.raises(DecodeError, match=r"no encoding fits its 40 bytes.*--encoding"):
        decode(bytes(noise.randrange(0x20, 0x100) for _ in range(40)))


def test_a_text_that_is_not_the_decoded_one_is_told() -> None:
    with pytest.raises(RestoreError, match="windows-1251"):
        encode("caf\u00e9", "windows-1251")
    with pytest.raises(RestoreError, match="does not fit"):
        encode("ab", "utf-8", b"", (Patch(5, 6, b"\xff"),))


def test_characters_with_two_spellings_keep_theirs() -> None:
    # cp932 writes U+2252 as 81 E0; 87 90 is NEC's second place for it.
    source = b"\x87\x90 \x81\xe0 " + (JAPANESE * 2).encode("cp932") + b"\x87\x90\n"
    decoded = read(source, encoding="cp932")
    assert [patch.raw for patch in decoded.patches] == [b"\x87\x90", b"\x87\x90"]


def test_stateful_encodings_keep_their_superfluous_escapes() -> None:
    source = b"\x1b$B\x1b(B\x1b$B" + (JAPANESE * 2).encode("iso2022_jp")[3:]
    assert len(read(source).patches) == 1


ENCODINGS = sorted(
    {
        codec_name(n)
        for n in aliases.values()
        if not n.endswith("_codec") and n not in ("rot_13", "mbcs", "oem", "utf_8_sig")
    }
)
NATURAL = st.lists(
    st.sampled_from([RUSSIAN, FRENCH, JAPANESE, CHINESE, "plain words\r\n", "\0", "\t1.5 %\n"]), max_size=4
)
WRITTEN = st.builds(
    lambda parts, name: "".join(parts).encode(name, "ignore"),
    NATURAL,
    st.sampled_from(
        ["utf-8", "utf-16", "utf-16-le", "utf-32-be", "cp1251", "cp1252", "gb18030", "iso2022_jp", "utf-7"]
    ),
)
SOURCES = st.one_of(
    st.binary(max_size=60),
    st.builds(lambda a, b: a + b, WRITTEN, WRITTEN),
    st.builds(lambda a, b, at: a[:at] + b + a[at:], WRITTEN, st.binary(max_size=4), st.integers(0, 200)),
    st.text(max_size=20).map(str.encode),
)


@given(SOURCES)
def test_law_no_byte_is_lost(source: bytes) -> None:
    try:
        read(source)
    except DecodeError as error:
        if "leave it out" not in str(error):
            raise


@given(SOURCES, st.sampled_from(ENCODINGS))
def test_law_no_byte_is_lost_when_forced(source: bytes, encoding: str) -> None:
    try:
        read(source, encoding=encoding)
    except DecodeError as error:
        if "binary" not in str(error):
            raise


@given(SOURCES, st.sampled_from(ENCODINGS))
def test_law_a_fallback_leaves_nothing_undecoded_but_binary(source: bytes, encoding: str) -> None:
    try:
        read(source, fallback_encoding=encoding)
    except DecodeError as error:
        if "binary" not in str(error):
            raise


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=50))
def test_law_utf8_reads_as_itself(text: str) -> None:
    assert read(b"# " + text.encode()).text == "# " + text


def test_bytes_that_no_encoding_fits_well_are_flagged() -> None:
    """A few letters that mean something in a dozen encodings: the guess is written, and a person is told."""
    from textclean import Pipeline

    source = b"caf\xe9 na\xefve \x81\x8d text\nwith more\nlines of it\n"
    cleaned = Pipeline.load("gentle").clean(source)
    assert "uncertain-encoding" in {f.kind for f in cleaned.flags}
    assert cleaned.decoded is not None
    assert encode(cleaned.undo(), cleaned.decoded.encoding, cleaned.decoded.bom, cleaned.decoded.patches) == source
    sure = Pipeline.load("gentle").clean("Die Straße führt über die Brücke, und das Mädchen hört zu.".encode("cp1252"))
    assert sure.text.startswith("Die Straße führt über")


@pytest.mark.parametrize(
    ("source", "text", "encoding"),
    [
        ("\u90e8\u957f\u8bf4\u6e21\u8239\u4e0d\u4f1a\u5f00\u3002".encode("utf-32-le"), None, "utf-32-le"),
        ("\u90e8\u957f\u8bf4\u6e21\u8239\u4e0d\u4f1a\u5f00\u3002".encode("utf-32-be"), None, "utf-32-be"),
        ("リミテッド・シリーズの『マーベル1602".encode("shift_jis"), None, "shift_jis"),
    ],
)
def test_no_latin_letter_in_it(source: bytes, text: str | None, encoding: str) -> None:
    """UTF-32 without one plain character; katakana in which the detector sees nothing of East Asia."""
    found = read(source)
    assert (found.text, found.encoding) == (text or source.decode(encoding), encoding)


def test_one_bad_line_is_read_as_what_it_is() -> None:
    """Two letters in an older encoding are enough beside UTF-8, where they make words of the language."""
    line = "Der Minister sagte, dass die Fähre nicht fährt.\n"
    assert read(line.encode() + line.encode("cp1252")).text == line * 2
    assert read(line.encode() * 9 + b"The \xe2\x80 is broken, they said.\n").text.count("\ufffd") == 1
    assert "\ufffd" in read(line.encode() * 9 + b"A \xff alone.\n").text


@pytest.mark.parametrize(
    ("source", "text", "encoding"),
    [
        (b"Preis 5 \xe2\x82", "Preis 5 \ufffd", "utf-8"),
        (b"caf\xc3", "caf\ufffd", "utf-8"),
        (b"caf\xe9", "café", "windows-1252"),
    ],
)
def test_the_last_character_may_be_cut_where_nothing_else_is_utf8(source: bytes, text: str, encoding: str) -> None:
    found = read(source)
    assert (found.text, found.encoding) == (text, encoding)


MIXED = [
    ("windows-1251", "Привет, как дела? Всё хорошо."),
    ("windows-1251", "Он сказал: «Да»."),
    ("windows-1251", "Ми їдемо до Києва, бо там є мої друзі: «Так, і ні»."),
    ("windows-1251", "Моё"),
    ("koi8-r", "Она пришла домой поздно, и ещё никто не спал."),
    ("cp866", "Привет, как дела? Всё хорошо."),
    ("windows-1250", "Film był świetny"),
    ("windows-1250", "Včera večer přišlo na náměstí několik lidí."),
    ("iso-8859-2", "Film był świetny"),
    ("windows-1252", "Où êtes-vous allé hier soir ?"),
    ("windows-1252", "Das war schön"),
    ("windows-1252", "Það er ekki hægt að segja neitt um þetta."),
    ("windows-1253", "Καλημέρα, τι κάνεις;"),
    ("windows-1254", "Bugün hava çok güzel, değil mi?"),
    ("windows-1255", "שלום, מה שלומך?"),
    ("windows-1256", "مرحبا كيف حالك؟"),
    ("windows-1257", "Vakar vakare žvejai susirinko uoste, ačiū labai"),
    ("shift_jis", "こんにちは、お元気ですか。"),
    ("shift_jis", "日本語"),
    ("euc_jp", "昨日の夕方、漁師たちは港に集まり"),
    ("gbk", "昨天傍晚，渔民们聚集在港口，讨论新的规定"),
    ("big5", "昨天傍晚，漁民們聚集在港口，討論新的規定"),
    ("euc_kr", "안녕하세요, 잘 지내세요?"),
    ("cp874", "สวัสดีครับ สบายดีไหม"),
]


@pytest.mark.parametrize("order", ["ul", "lu", "ulululul", "uuulll", "u" * 25 + "l" + "u" * 24], ids=len)
@pytest.mark.parametrize(("encoding", "line"), MIXED)
def test_lines_of_one_language_in_two_encodings(encoding: str, line: str, order: str) -> None:
    """Each line is read as what it is, one among fifty too: readable lines never become U+FFFD."""
    source = b"\n".join(line.encode() if kind == "u" else line.encode(encoding) for kind in order)
    assert read(source).text == "\n".join([line] * len(order))


@pytest.mark.parametrize(
    ("encoding", "healthy", "older"),
    [
        ("windows-1251", ["Привет, как дела?", "Она пришла домой поздно."], "Он сказал: «Моё»."),
        ("windows-1252", ["Der Minister sagte, dass die Fähre nicht fährt."], "Grüße aus München"),
        ("shift_jis", ["こんにちは、お元気ですか。"], "昨日の夕方、漁師たちは港に集まり"),
    ],
)
def test_other_lines_of_the_same_language_help(encoding: str, healthy: list[str], older: str) -> None:
    assert read("\n".join([*healthy, ""]).encode() + older.encode(encoding)).text == "\n".join([*healthy, older])


def test_chance_makes_no_utf8_of_a_short_line() -> None:
    """Two Chinese characters in GBK are two Cyrillic ones in UTF-8."""
    text = "谢谢\n昨天傍晚，渔民们聚集在港口，讨论新的规定\n谢谢\n"
    assert read(text.encode("gbk")).text == text


def test_lines_cut_within_a_character_stay_utf8() -> None:
    source = "昨日の夕方、漁師たちは港に集まり、新しい規則について話し合って、町へ行く人を選びました。\n".encode()
    cut = b"\n".join(source[i : i + 7] for i in range(0, len(source), 7))
    assert read(source * 3 + cut).encoding == "utf-8"
    assert all(len(patch.raw) <= 2 for patch in read(source * 3 + cut).patches)


def test_lines_that_no_encoding_fits_cost_only_themselves() -> None:
    noise = Random(0)
    lost = bytes(noise.choice(b"\x81\x8d\x8f\x90\x9d\xfe\xff\x80\xa0") for _ in range(80))
    text = "日本語です。\n"
    found = read(text.encode() + lost + b"\n" + text.encode()).text
    assert found.startswith(text)
    assert found.endswith(text)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    [
        "今日はとても良い天気ですね。明日も晴れるといいですが、どうでしょうか。よろ",
        "昨天傍晚渔民们聚集在港口讨论新的规定",
        "어제저녁어부들은항구에모여",
        "Достопримечательность",
    ],
)
def test_utf16_without_one_plain_character(text: str, encoding: str) -> None:
    found = read(text.encode(encoding))
    assert (found.text, found.encoding) == (text, encoding)
