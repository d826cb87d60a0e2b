"""Fixers of the encoding and Unicode stages: what they propose, exactly where, and what they leave alone."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import textclean
from textclean import Edit, Pipeline, apply
from textclean.fixers import blanks, entities, invisible, lines, mojibake, remnants, unicode_forms, whole_lines
from textclean.fixers.base import Context, Fixer, Found

FIXERS: dict[str, Fixer] = {
    "mojibake": mojibake.mojibake,
    "windows-controls": mojibake.windows_controls,
    "html-entities": entities.html_entities,
    "joiners": invisible.joiners,
    "direction-marks": invisible.direction_marks,
    "decomposed": unicode_forms.decomposed,
    "fullwidth": unicode_forms.fullwidth,
    "icon-glyphs": unicode_forms.icon_glyphs,
    "odd-blanks": blanks.odd_blanks,
    "odd-breaks": lines.odd_breaks,
}
STAGES = ("encoding/*", "unicode/*", "lines/*")

PIECES = [
    *"abz AZ 09.,;:!?%()<>&#\"'\t\r",
    *"\xe9\xc3\xc2\xe2\xa9\u20ac\u2122\u0153\x80\x85\x93\x9d\x00\x1b\x0b\x0c",
    *"\xa0\u2009\u202f\u3000\u2028\u2029\xad\u200b\u200c\u200d\u200e\u202a\u2060\ufeff\ufe0f\ufffd",
    *"\u0301\u0323\u212b\ufb01\uff11\uff21\uff01\ue000\uf0b7\U000e0041\U0001f469\U0001f3f4\u2764",
    *"\u0645\u06cc\u0915\u094d\u05d0\u0e01\u4e16\u30fb\uac00\u1100\u1161\u0420\u045f\u0421\u201a\xab\xbb",
    "&amp;",
    "&amp;quot;",
    "&#150;",
    "&eacute",
    "\xc3\xa9",
    "\xe2\u20ac\u2122",
    "\xc3\u0192\xc2\xa9",
    "caf\xc3\xa9 ",
    " \ue000 \ue001",
    "  ",
]
any_line = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\n"), max_size=40),
)


def done(text: str, found: Iterable[Found]) -> str:
    return apply(text, [Edit(f.start, f.end, text[f.start : f.end], f.after) for f in found])


def fixed(fixer: Fixer, text: str, language: str = "") -> str:
    return done(text, fixer(text, Context(text, language=language)))


@pytest.mark.parametrize("name", FIXERS)
@given(any_line, st.sampled_from(["", "en", "fr", "ja"]))
def test_proposals_are_sorted_and_within_the_text(name: str, text: str, language: str) -> None:
    at = 0
    for f in FIXERS[name](text, Context(text, language=language)):
        assert at <= f.start <= f.end <= len(text)
        assert f.after != text[f.start : f.end]
        at = f.end


@pytest.mark.parametrize(
    "name", ["windows-controls", "joiners", "direction-marks", "decomposed", "fullwidth", "odd-blanks"]
)
@given(any_line)
def test_twice_is_once(name: str, text: str) -> None:
    once = fixed(FIXERS[name], text)
    assert fixed(FIXERS[name], once) == once


@given(st.text(st.sampled_from(PIECES[:70]), max_size=20), st.text(st.sampled_from(PIECES[:70]), max_size=20))
def test_changes_are_exact_and_small(before: str, after: str) -> None:
    found = mojibake.changes(before, after)
    assert done(before, found) == after
    for f in found:
        old = before[f.start : f.end]
        assert not (old and f.after and (old[0] == f.after[0] or old[-1] == f.after[-1]))


@given(any_line)
def test_nfc_is_reached_letter_by_letter(text: str) -> None:
    assert fixed(unicode_forms.decomposed, text) == unicodedata.normalize("NFC", text)


# ------------------------------------------------------------------------------------------------------------- mojibake


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "cp1251", "mac-roman"])
@pytest.mark.parametrize(
    "true",
    [
        "Zo\xeb\u2019s caf\xe9 \u2013 \u201ccr\xe8me br\xfbl\xe9e\u201d",
        "\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440",
        "\u65e5\u672c\u8a9e\u306e\u6587\u5b57\u304c\u5316\u3051\u308b\u3002",
    ],
)
def test_utf8_read_as_a_legacy_encoding(encoding: str, true: str) -> None:
    bad = "".join(whole_lines.shown(b, encoding) for b in true.encode())
    assert fixed(mojibake.mojibake, bad) == true


OTHERS = {
    "pl": "Wójt powiedział, że łódź zniknęła, a ścieżka jest śliska.",
    "cs": "Řidič čekal před školou, až přijde můj žák.",
    "hu": "Az őr szerint a főúton több szűk hídon kellett átkelnünk.",
    "ro": "Țăranul și fiul său au așteptat în gară.",
    "pt": "A maçã não está à venda, mas amanhã haverá limões.",
    "vi": "Chợ trên sông đóng cửa vào buổi chiều.",
    "uk": "Їхній човен з’явився біля пристані об одинадцятій.",
    "el": "Το πλοίο έφυγε από το λιμάνι στις εννέα.",
    "ar": "وصلت السفينة إلى الميناء صباحا، ثم رحلت.",
    "he": "הספינה הגיעה לנמל בבוקר.",
    "hi": "नाव सुबह बंदरगाह पहुँची।",
    "ko": "배는 아침에 항구에 도착했다.",
    "th": "เรือมาถึงท่าในตอนเช้า",
}


@pytest.mark.parametrize("encoding", [*whole_lines.READ_AS, *whole_lines.READ_WHOLE_AS])
@pytest.mark.parametrize("true", OTHERS.values(), ids=list(OTHERS))
def test_other_languages_come_back_and_are_left_alone(encoding: str, true: str) -> None:
    bad = "".join(whole_lines.shown(b, encoding) for b in true.encode())
    assert fixed(mojibake.mojibake, bad) == true
    assert not mojibake.mojibake(true, Context(true))


def test_twice_over() -> None:
    once = "Troms\xf8\u2019s caf\xe9".encode().decode("cp1252")
    assert fixed(mojibake.mojibake, once.encode().decode("cp1252")) == "Troms\xf8\u2019s caf\xe9"


def test_spans_cover_only_what_changed() -> None:
    text = "The museum\xe2\u20ac\u2122s caf\xc3\xa9 in S\xe3o Tom\xc3\xa9."
    assert [(text[f.start : f.end], f.after) for f in mojibake.mojibake(text, Context(text))] == [
        ("\xe2\u20ac\u2122", "\u2019"),
        ("\xc3\xa9", "\xe9"),
        ("\xc3\xa9", "\xe9"),
    ]


def test_offsets_lead_through_a_repair() -> None:
    cleaned = Pipeline([textclean.rules["encoding/mojibake"]]).clean(
        "Bod\xc3\u0192\xc2\xb8 and Troms\xc3\u0192\xc2\xb8"
    )
    assert cleaned.text == "Bod\xf8 and Troms\xf8"
    at = cleaned.text.index("Troms")
    assert cleaned.offsets.to_original(at, at + 6) == (cleaned.original.index("Troms"), len(cleaned.original))
    assert cleaned.undo() == cleaned.original


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_one_line_never_decides_over_another(end: str) -> None:
    healthy = "S\xc3O PAULO, \u201cquoted\u201d, \u65e5\u672c \u041f\u0440\u0438\u0432\u0435\u0442"
    bad = "caf\xc3\xa9 cr\xc3\xa8me"
    cleaned = Pipeline([textclean.rules["encoding/mojibake"]]).clean(end.join([healthy, bad, healthy]))
    assert cleaned.text == end.join([healthy, "caf\xe9 cr\xe8me", healthy])


def test_a_lost_closing_quote_comes_back() -> None:
    text = "\xe2\u20ac\u0153Sold,\xe2\u20ac\ufffd she said"
    assert fixed(mojibake.mojibake, text) == "\u201cSold,\u201d she said"


def test_a_very_long_line_is_mended_in_parts() -> None:
    bad = "caf\xc3\xa9 " * 100_000
    assert fixed(mojibake.mojibake, bad) == "caf\xe9 " * 100_000


def test_healthy_lines_never_reach_ftfy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mojibake, "_repaired", lambda line: pytest.fail(f"asked about {line!r}"))
    for line in (
        "\u201cHe said: it\u2019s the ch\xe2teau \u2013 or the caf\xe9 \u2026\u201d",
        "\xabNon\u202f!\u202f\xbb Stra\xdfe, \xc5land, G\xf6teborg, \xbfqu\xe9?",
        "\u4e07\u8c61\u4e66\u5e97\uff1a\u300c\u6d77\u9519\u56fe\u300d",
    ):
        assert not mojibake.mojibake(line, Context(line))


def test_next_line_is_no_ellipsis_and_no_repair() -> None:
    text = "The first line\x85the second line"
    assert not mojibake.mojibake(text, Context(text))
    assert textclean.clean(text) == "The first line\nthe second line"
    assert textclean.clean("They waited\x85 and waited.") == "They waited\u2026 and waited."


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        (
            "La pr\xc3\xa8s, voil\xc3 le vent, et d\xc3\xa9j\xc3 parti",
            "La pr\xe8s, voil\xe0 le vent, et d\xe9j\xe0 parti",
        ),
        ("obrigado \xc3 s crian\xc3\xa7as, \xc3 noite n\xc3\xa3o", "obrigado \xe0s crian\xe7as, \xe0 noite n\xe3o"),
        (
            "La p\xc3 gina del catal\xc3 \xc3\xa9s la m\xc3\xa9s llarga i dem\xc3 anir\xc3 a la pla\xc3\xa7a",
            "La p\xe0gina del catal\xe0 \xe9s la m\xe9s llarga i dem\xe0 anir\xe0 a la pla\xe7a",
        ),
        (
            "\u0633\u0646\u0629 \xd9\xa1\xd9\xa9\xd9 \xd9\xa1 \u0647\u0646\u0627",
            "\u0633\u0646\u0629 \u0661\u0669\u0660\u0661 \u0647\u0646\u0627",
        ),
        ("The quay \xe2\x80\u201c closed", "The quay \u2013 closed"),
        ("The keeper\xe2\x80\x99s lamp\x85", "The keeper\u2019s lamp\u2026"),
    ],
    ids=["french", "portuguese", "catalan", "arabic digits", "two readings of one dash", "latin-1 ellipsis"],
)
def test_remnants_of_lost_bytes(dirty: str, clean: str) -> None:
    assert fixed(mojibake.mojibake, dirty) == clean


@pytest.mark.parametrize(
    "text", ["voil\xc3 le travail de \xd9 l", "quay \u201c closed \xe2 la carte", "\xd9 \xd9 \xd9"]
)
def test_letters_that_are_no_remnants_stay(text: str) -> None:
    assert remnants.mended(text) == text


# ------------------------------------------------------------------------------------------------------------- entities


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("&amp;amp;amp;lt;b&amp;gt;", "<b>"),
        ("&#38;quot;", '"'),
        ("&#x26;#x2014;", "\u2014"),
        ("&#147;x&#148; &#128;5", "\u201cx\u201d \u20ac5"),
        ("P&EACUTE;REZ", "P\xc9REZ"),
        ("caf&eacute, cr&egrave;me", "caf\xe9, cr\xe8me"),
        ("a &lt b &amp c", "a < b & c"),
        ("5 < 6 &lt; 7 > 6 &gt; 5", "5 < 6 < 7 > 6 > 5"),
        ("&am&amp;p;", "&am&p;"),
        ("the HTML entity &amp;nbsp; and &amp;amp;lt;b&amp;gt;", "the HTML entity &nbsp; and <b>"),
        ("HTML &amp; CSS, &quot;new&quot;", 'HTML & CSS, "new"'),
        ("he said &quot; yes &quot;", 'he said " yes "'),
    ],
)
def test_entities(dirty: str, clean: str) -> None:
    assert fixed(entities.html_entities, dirty) == clean


@pytest.mark.parametrize(
    "text",
    [
        "AT&T; R&D; Q&A",
        "&copy=1&reg=2&not",
        "&#0;",
        "&#xD800;",
        "&#99999999;",
        "&;&#;&#x;&",
        "&xyzzy;",
        "&ampere",
        "&eacutes",
        "The escape &#39; is an apostrophe; write &apos; or (&#x27;).",
        "In XML, &lt; and &quot;",
    ],
)
def test_what_names_no_character_stays(text: str) -> None:
    assert not entities.html_entities(text, Context(text))


# -------------------------------------------------------------------------------------------------------------- Unicode


@pytest.mark.parametrize(
    "text",
    [
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0648 PDF\u200c\u0647\u0627",
        "\u0915\u094d\u200d\u0937 \u0dc1\u0dca\u200d\u0dbb\u0dd3",
        "\U0001f469\u200d\U0001f692 \U0001f3f3\ufe0f\u200d\U0001f308 \u2764\ufe0f 1\ufe0f\u20e3",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "\u05e9\u05dc\u05d5\u05dd (C++)\u200f \u2067abc\u2069",
        "\u0e20\u0e32\u0e29\u0e32\u200b\u0e44\u0e17\u0e22",
        "\u738b\ue1f3\u8001\u5e08\u3000\uff11\uff12\uff0c\uff2e\uff28\uff2b\u3002",
        "\u8fbb\U000e0100 \u8fbb\ufe00",
        "10\xb3 m\xb2 \xbd \u2460 \u2075 \ufdfa",
        "Stra\xdfe \u0133 \xe6 \u0153 \u02bb\u0101ina \u043c\u02bc\u044f\u0442\u0430",
        "a\ufffdb",
    ],
)
def test_characters_that_mean_something_stay(text: str) -> None:
    assert Pipeline.load(select=STAGES).clean(text).text == text


def test_french_keeps_its_blanks_and_english_does_not() -> None:
    text = "Il a dit\u202f: \xab\xa0non\u202f!\xa0\xbb \xe0 13\u202fh\u202f30, soit 8\xa0%, 1\u202f800\u202f\u20ac."
    assert fixed(blanks.odd_blanks, text, "fr") == text
    plain = text.replace("\u202f", " ").replace("\xa0", " ").replace("1 800", "1\u202f800")
    assert fixed(blanks.odd_blanks, text, "en") == plain


def test_every_format_character_of_latin_text_goes() -> None:
    text = "a\u200bb\u200cc\u200dd\u200ee\u200ff\u202ag\u202eh\u2060i\u2066j\u2069k\ufeffl\xadm\x00n\x1b[31mo\x7fp\x81q"
    assert Pipeline.load(select=STAGES).clean(text).text == "abcdefghijklmnopq"


@given(any_line)
def test_no_control_character_is_left(text: str) -> None:
    clean = Pipeline.load(select=STAGES).clean(text).text
    assert not [c for c in clean if unicodedata.category(c) == "Cc" and c not in "\t\n"]
    assert "\u2028" not in clean
    assert "\u2029" not in clean


# -------------------------------------------------------------------------------------------------------------- corpora


@pytest.mark.slow
def test_well_formed_text_is_left_alone(shared: Path) -> None:
    """The encoding stage changes nothing that was right: entities apart, which the corpora do hold."""
    pipe = Pipeline.load(select=("encoding/mojibake", "encoding/windows-controls", *STAGES[2:]))
    files = sorted((shared / "data" / "clean").glob("*.txt"))
    assert files
    for path in files:
        for line in path.read_text("utf-8").split("\n"):
            assert pipe.clean(line).text == line, path.name


@pytest.mark.slow
def test_damaged_lines_among_healthy_ones(shared: Path) -> None:
    """Every second line of a text read wrongly: the healthy ones stay, most of the others come back."""
    rng = random.Random(7)
    files = sorted((shared / "data" / "clean").glob("*.txt"))
    lines = [s for path in files for s in rng.sample(path.read_text("utf-8").split("\n"), 20)]
    lines = [s for s in lines if not s.isascii() and "&" not in s]
    bad = ["".join(whole_lines.shown(b, "cp1252") for b in s.encode()) if n % 2 else s for n, s in enumerate(lines)]
    cleaned = Pipeline([textclean.rules["encoding/mojibake"]]).clean("\n".join(bad)).text.split("\n")
    assert cleaned[::2] == lines[::2]
    back = [a == b for a, b in zip(cleaned[1::2], lines[1::2], strict=True)]
    assert sum(back) >= 0.95 * len(back)
