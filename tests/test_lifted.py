"""Whole documents: what is no part of the text is kept as data, each value with the place it was read from."""

from __future__ import annotations

import pytest

from textclean import Pipeline

PAGE = """\
World
Home > World > Europe
Goats stop traffic on the coast road
Nine animals stood on the bridge for an hour, and nobody knows who they belong to
By Ida Moen and Per van Houten, Staff Writers
Published: 3 March 2022, 14:05 GMT
5 min read
Share on Facebook
PORT OF SPAIN (Reuters) - Nine goats held up traffic on the coast road for an hour on Monday, the police said.
A tenth watched them from the bridge and did not move at all until it was dark.
A goat looks out to sea from the quay of the harbour. (AP Photo/Mara Lind)
Read more: The mayor who married a lighthouse keeper
Nobody was hurt, and the drivers were given milk by a farmer who lives beside the road.
(With inputs from AFP)
Tags: goats, roads, bridges
Copyright 2022 The Harbour Post. All rights reserved.
"""
KEPT = """\
Goats stop traffic on the coast road

Nine animals stood on the bridge for an hour, and nobody knows who they belong to

Nine goats held up traffic on the coast road for an hour on Monday, the police said.

A tenth watched them from the bridge and did not move at all until it was dark.

Nobody was hurt, and the drivers were given milk by a farmer who lives beside the road."""
FIELDS = {
    "title": ["Goats stop traffic on the coast road"],
    "subtitle": ["Nine animals stood on the bridge for an hour, and nobody knows who they belong to"],
    "date": ["2022-03-03"],
    "place": ["Port of Spain"],
    "agency": ["Reuters"],
    "byline": ["Ida Moen", "Per van Houten"],
    "credits": ["AP Photo/Mara Lind", "AFP"],
    "related": ["The mayor who married a lighthouse keeper"],
    "tags": ["goats", "roads", "bridges"],
    "section": ["World"],
    "copyright": ["Copyright 2022 The Harbour Post"],
}
GERMAN = """\
Ziegen auf der Straße
Von Ida Moen
14. März 2023, 17:40 Uhr
Neun Ziegen hielten am Montag den Verkehr eine Stunde lang auf.
Eine zehnte sah von der Brücke aus zu und rührte sich überhaupt nicht.
Quelle: dpa"""
FRENCH = """\
Des chèvres sur la route
Par Ida Moen
Publié le 14 mars 2023 à 17h40
Neuf chèvres ont bloqué la circulation pendant une heure lundi.
Une dixième regardait depuis le pont et ne bougeait pas du tout.
(avec AFP)"""
UKRAINIAN = """\
Кози на дорозі
Автор: Іда Моен
14 березня 2023, 17:40
Дев'ять кіз на годину зупинили рух на дорозі в понеділок.
Десята дивилася на них із мосту й зовсім не рухалася.
Джерело: Укрінформ"""
WORDS = {"date": ["3 March 2022"], "place": ["PORT OF SPAIN"]}


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_has_its_value_and_its_place(field: str) -> None:
    cleaned = Pipeline.load().clean(PAGE)
    found = [x for x in cleaned.lifted if x.field == field]
    assert [x.value for x in found] == FIELDS[field]
    assert [x.words for x in found] == WORDS.get(field, FIELDS[field])
    assert all(PAGE[x.start : x.end] == x.words for x in found)


def test_the_text_keeps_its_own_and_the_way_back() -> None:
    cleaned = Pipeline.load().clean(PAGE)
    assert cleaned.text == KEPT
    assert cleaned.undo() == PAGE
    assert cleaned.meta.language == "en"
    assert cleaned.meta.byline == ("Ida Moen", "Per van Houten")
    assert Pipeline.load().clean(cleaned.text).text == KEPT


@pytest.mark.parametrize(
    ("language", "date", "byline", "credits", "page"),
    [
        ("de", "2023-03-14", "Ida Moen", "dpa", GERMAN),
        ("fr", "2023-03-14", "Ida Moen", "AFP", FRENCH),
        ("uk", "2023-03-14", "Іда Моен", "Ukrinform", UKRAINIAN),
    ],
)
def test_in_other_languages_too(language: str, date: str, byline: str, credits: str, page: str) -> None:
    cleaned = Pipeline.load().clean(page)
    meta = cleaned.meta
    assert (meta.language, meta.date, meta.byline, meta.credits) == (language, date, (byline,), (credits,))
    assert len([line for line in cleaned.text.split("\n") if line]) == 3
    assert all(page[x.start : x.end] == x.words for x in cleaned.lifted)
