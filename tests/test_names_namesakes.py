"""A namesake that a text tells of once is meant, or may be meant, wherever the bare name stands in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest

from textclean import Pipeline


@lru_cache(maxsize=4)
def whole(**options: str) -> Pipeline:
    return Pipeline.load(options={"language": "en", **options})


def doubts(text: str) -> list[str]:
    """The words flagged as doubtful; the text must stay as it is."""
    cleaned = whole().clean(text)
    assert cleaned.text == text
    return [f.words for f in cleaned.flags if f.kind == "name-in-doubt"]


@pytest.mark.parametrize(
    "told",
    [
        "A pipe burst in Odessa, Texas, on Friday.",
        "A pipe burst in Odessa, Missouri, on Friday.",
        "A pipe burst in Odessa, Ontario, on Friday.",
        "A pipe burst in Odessa, Mo., on Friday.",
        "A pipe burst in Odessa (Wash.) on Friday.",
        "A pipe burst at Odessa in Delaware on Friday.",
        "The road from Midland-Odessa was closed on Friday.",
        "Police of Ector County looked for an Odessa man on Friday.",
        "ODESSA, Texas (AP) \N{EM DASH} A pipe burst in the night.",
    ],
)
def test_another_town_told_anywhere_holds_for_the_whole_text(told: str) -> None:
    bare = "The mayor of Odessa thanked the firemen."
    assert "Odessa" in doubts(f"{told}\n\n{bare}")
    assert "Odessa" in doubts(f"{bare}\n\n{told}")
    assert whole().clean(bare).text == "The mayor of Odesa thanked the firemen."


def test_a_dateline_that_alone_tells_the_town_stays() -> None:
    head = "{}, {} (AP) \N{EM DASH} Snow fell on the town on Monday, and the schools were closed.\n\n"
    rest = "The mayor of Odessa had a cold.\n\nNobody else was ill, as far as they know."
    text = head.format("ODESSA", "Texas") + rest
    assert doubts(text) == ["Odessa"]
    for other in (
        head.format("ODESSA", "Ukraine") + rest,
        head.format("DALLAS", "Texas") + "Dallas is cold.\n\nSo it is.",
    ):
        assert whole().clean(other).text.startswith("Snow fell")


def test_texas_in_a_report_on_ukraine_is_no_namesake() -> None:
    text = "A senator of Texas came to Ukraine.\n\nIn Odessa he saw the port."
    assert whole().clean(text).text.endswith("In Odesa he saw the port.")


@pytest.mark.parametrize(
    ("told", "bare", "word"),
    [
        ("A dentist called Zelensky opened a practice in Toledo.", "There was cake, and Zelensky cut it.", "Zelensky"),
        ("Vladimir Zelensky, a dentist from Toledo, opened a practice.", "There was cake, and Zelensky cut it.", "Zelensky"),
        ("Mikhail Gorbachov, a plumber from Toledo, mends boats.", "In winter Gorbachov builds them.", "Gorbachov"),
        ("Leeds goalkeeper Aleksandr Lukashenko broke a finger.", "Lukashenka is out for a month.", "Lukashenka"),
    ],
)  # fmt: skip
def test_another_person_told_anywhere_holds_for_the_whole_text(told: str, bare: str, word: str) -> None:
    assert word in doubts(f"{told}\n\n{bare}")
    assert word in doubts(f"{bare}\n\n{told}")
    assert word in doubts(f"{told} {bare}")
    assert whole().clean(bare).text != bare


@pytest.mark.parametrize(
    "text",
    [
        "Harvard student Dmitry Kuleba came in third.",
        "The novelist Sergey Shoygu read from a book on bees.",
        "They met at Hassan Nasralla's bakery on the corner.",
        "Professor Park Geun Hye teaches algebra in Leeds.",
        "They asked the actor Vladimir Zelensky of Nebraska.",
        "Rome and Odessa in Delaware are on the same road.",
        "The Odessa restaurant in Chicago has borscht.",
        "In 1931 the family came to Lvov by train.",
        "The house of the poet is at Lvov in Poland.",
    ],
)
def test_a_role_or_a_place_says_that_it_is_a_namesake(text: str) -> None:
    assert doubts(text) == []


@pytest.mark.parametrize(
    ("dirty", "right"),
    [
        ("Novelist Aleksandr Solzhenitsyn came home.", "Novelist Alexander Solzhenitsyn came home."),
        ("Former student Dmitry Kuleba came back.", "Former student Dmytro Kuleba came back."),
        ("They spoke with Kiev in New York.", "They spoke with Kyiv in New York."),
        ("A restaurant in Odessa was hit.", "A restaurant in Odesa was hit."),
        ("A missile fell near Lvov in 2022.", "A missile fell near Lviv in 2022."),
        ("A rabbi came to Kiev. Zelensky was glad.", "A rabbi came to Kyiv. Zelenskyy was glad."),
        ("The TV crew of Zelensky's shop visit left.", "The TV crew of Zelenskyy's shop visit left."),
        ("Hassan Nasralla's speech was long.", "Hassan Nasrallah's speech was long."),
    ],
)
def test_the_famous_one_is_reached_all_the_same(dirty: str, right: str) -> None:
    assert whole().clean(dirty).text == right


@pytest.mark.parametrize(
    ("dirty", "right"),
    [
        ("The FBI team came. The FBI left.", None),
        ("FBI agents came to us. We saw the FBI again.", None),
        ("The FBI team met the FBI.", "The FBI team met the Federal Bureau of Investigation (FBI)."),
        ("FBI team in town\n\nThe FBI left.", "FBI team in town\n\nThe Federal Bureau of Investigation (FBI) left."),
        ("They said that NATO left.", "They said that the North Atlantic Treaty Organization (NATO) left."),
        ("She joined NATO in May.", "She joined the North Atlantic Treaty Organization (NATO) in May."),
        ("The FBI left. An FBI team stayed.", "The Federal Bureau of Investigation (FBI) left. An FBI team stayed."),
    ],
)
def test_an_acronym_that_stayed_short_is_not_written_out_later(dirty: str, right: str | None) -> None:
    written = whole(acronyms="expand-first").clean(dirty).text
    assert written == (right or dirty)
    assert whole(acronyms="expand-first").clean(written).text == written


@pytest.fixture
def own(tmp_path: Path) -> Callable[[str], str]:
    (tmp_path / "names").mkdir()
    (tmp_path / "names/own.yaml").write_text(
        "title: Own forms\nwhy: The house writes these so.\nlanguages: [en]\nterms:\n"
        "  quixote: {canonical: Don Quixote, type: person, variants: [Don Quijote]}\n"
        "  website: {canonical: website, type: other, variants: [web site]}\n"
        "  email: {canonical: email, type: other, variants: [e-mail]}\n"
        "  setup: {canonical: setup, type: other, variants: [set up], plural: false}\n"
        "  alright: {canonical: all right, type: other, variants: [alright]}\n",
        encoding="utf-8",
    )
    return lambda text: (
        Pipeline.load(rules=[tmp_path], select=["names/own"], options={"language": "en"}).clean(text).text
    )


@pytest.mark.parametrize(
    ("dirty", "right"),
    [
        ("There are two Don Quijotes in it.", "There are two Don Quixotes in it."),
        ("The web sites were down.", "The websites were down."),
        ("The e-mails were lost.", "The emails were lost."),
        ("WEB SITES ARE DOWN AND HE SAID SO", "WEBSITES ARE DOWN AND HE SAID SO"),
        ("He set ups and downs to music.", None),
        ("The alrights of the web siteses were e-mailshots.", None),
    ],
)
def test_plurals_of_own_forms_of_several_words(own: Callable[[str], str], dirty: str, right: str | None) -> None:
    assert own(dirty) == (right or dirty)


@pytest.mark.parametrize(
    "text",
    [
        "The Zelensky rule governs how the error of an estimate falls with the size of the sample.",
        "The Zelensky law states that the pressure falls with the height.",
        "The Zelensky theorem says that every group of this kind is finite.",
        "Zelensky's 1974 treatise on beetles is still in print.",
        "Zelensky\N{RIGHT SINGLE QUOTATION MARK}s lemma was proved again last year.",
    ],
)
def test_science_named_after_somebody_stays(text: str) -> None:
    assert Pipeline.load(options={"language": "en", "quotes": "keep"}).clean(text).text == text


@pytest.mark.parametrize("said", ["rule governs a country at war", "law states that the army takes men of 25"])
def test_the_rule_of_a_president_is_no_science(said: str) -> None:
    assert whole().clean(f"Zelensky's {said}, they said in Kyiv.").text == f"Zelenskyy's {said}, they said in Kyiv."
