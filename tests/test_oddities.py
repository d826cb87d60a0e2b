"""Looks that let most lines go never let go what a judgement would mend; quick ways are the ways that all would be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.texts import LINES, any_text, mutated
from textclean.fixers import readings, sense
from textclean.fixers.base import Context
from textclean.fixers.mixups import legacy_mixup, repaired, unsettled
from textclean.fixers.oddities import calm, speaks_for_itself, suspicious

LANGUAGES = ("en", "de", "fr", "es", "pl", "tr", "ru", "uk", "el", "ja", "zh", "is", "")


def check_calm(text: str) -> None:
    for language in LANGUAGES:
        if calm(text, language):
            for line in text.splitlines():
                assert not suspicious(line, language) or repaired(line, language) == line


@given(any_text)
@settings(max_examples=150)
def test_a_calm_text_has_nothing_to_mend(text: str) -> None:
    check_calm(text)


def test_calm_lines_have_nothing_to_mend() -> None:
    for line in LINES[::7]:
        check_calm(line)


def test_lines_that_are_settled_have_nothing_to_mend_in_any_language() -> None:
    lines = [line for line in LINES[::5] if not line.isascii()]
    for few in (lines[at : at + 9] for at in range(0, len(lines), 9)):
        for line in set(few).difference(unsettled(few)):
            assert not any(legacy_mixup(line, Context(line, language=spoken)) for spoken in LANGUAGES)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The caf\xe9 \u2014 it is \u201cclosed\u201d, isn\u2019t it? \U0001f600", "en"),
        ("Die Stra\xdfe \xfcber die Br\xfccke, \xc4rger", "de"),
        ("Съешь ещё этих мягких французских булок", "ru"),
        ("\u0130stanbul \u015eark\u0131s\u0131", "tr"),
        ("\u8def\u30fc\u3001\u300c\u3042\u300d", "ja"),
    ],
)
def test_what_a_language_uses_is_calm(text: str, language: str) -> None:
    assert calm(text, language)
    assert not calm(text, "")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("G\xfcne\xfe do\xf0du", "tr"),
        ("gel\u201dscht", "de"),
        ("Zw\u0094lf", "de"),
        ("\u0440\u0422\u0419\u0427\u0415\u0424", "ru"),
        ("Espa\u2013a y Gran", "es"),
        ("made from\xa0PET", "en"),
        ("Pe\xf1a", "en"),
    ],
)
def test_what_may_be_damage_is_not_calm(line: str, language: str) -> None:
    assert not calm(line, language)


@pytest.mark.parametrize(
    "line",
    [
        "Il a dit que les portes sont dans la cour, et que l'\xe9t\xe9 fut beau.",
        "\u015eampiyona \xe7\xf6p\xe7\xfcl\xfck teklifi ba\u011flad\u0131",
        "\u0418\u0437\u0430\u0431\u0435\u043b\u043b\u0430 \u0441\u043e\u0431\u0440\u0430\u043b\u0430\u0441\u044c",
    ],
)
def test_a_line_may_speak_for_itself_in_a_text_of_another_language(line: str) -> None:
    assert speaks_for_itself(line)
    assert not legacy_mixup(line, Context(line, language="en"))


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        (
            "\u0443\u0424\u0411\u0422\u0429\u041a \u0414\u0422\u0425\u0417! \u043b\u0411\u041b \u0414\u0415\u041c\u0411?",
            "Старый друг! Как дела?",
        ),
        ("G\xfcne\xfe do\xf0du, \xe7ocuklar \xfd\xfe\xfd\xf0a ko\xfetu.", "Güneş doğdu, çocuklar ışığa koştu."),
    ],
)
def test_a_damaged_line_does_not_speak_for_itself(line: str, mended: str) -> None:
    assert not speaks_for_itself(line)
    assert repaired(line) == mended


def plain_ways(line: str) -> dict[str, tuple[str, ...]]:
    """What becomes of the characters of a line in each pair of encodings, tried one by one, and the languages of the outcome."""
    beyond = "".join(sorted({c for c in line if not c.isascii()}))
    other = {c for c in beyond if "\u0370" <= c < "\u2000"}
    latin = set(beyond) - other
    found: dict[str, dict[str, None]] = {}
    for read in readings.READ_AS:
        shown = {char: byte for byte, char in enumerate(readings._bytes(read))}
        for write, languages in readings.WRITTEN_IN.items():
            chars = readings._bytes(write)
            fits = {
                c for c, b in shown.items() if readings._plausible(chars[b]) and chars[b] not in readings._holes(write)
            }
            apart = other and any("\xc0" <= c <= "\xff" for c in beyond) and not other & shown.keys()
            if set(beyond) <= fits or (apart and latin <= fits):
                after = "".join(chars[shown[c]] if c in shown else c for c in beyond)
                if after != beyond:
                    found.setdefault(after, {}).update(dict.fromkeys(languages))
    return {after: tuple(languages) for after, languages in found.items()}


def check_ways(line: str) -> None:
    beyond = "".join(sorted({c for c in line if not c.isascii()}))
    told = {beyond.translate(way.table): way.languages for way in readings.narrow(line)}
    assert list(told.items()) == list(plain_ways(line).items())


@given(st.one_of(mutated(), st.text(st.characters(min_codepoint=0x80, max_codepoint=0x460), max_size=5)))
@settings(max_examples=100)
def test_the_ways_to_read_a_line_are_those_of_every_pair_of_encodings(line: str) -> None:
    check_ways(line)


@pytest.mark.parametrize(
    "line", ["\xe9", "\xfc\xe4\xf6\xdf", "\u0434\u0430", "caf\xe9 \u0434\u0430", "\u201e\u0161", "\u03b1\xe9", ""]
)
def test_the_ways_to_read_some_letters(line: str) -> None:
    check_ways(line)


@given(mutated())
@settings(max_examples=100)
def test_words_that_stay_speak_for_no_other_script(line: str) -> None:
    words = [word for word in line.split(" ") if not word.isascii()]
    if sense.stay(words):
        joined = " ".join(words)
        for way in readings.narrow(joined):
            if way.is_other_script:
                after = readings.read(joined, way).split(" ")
                assert all(sense.is_list(x) for x, y in zip(words, after, strict=True) if x != y)
