"""The fixers that take the furniture of a page off a text, asked directly, and texts of many kinds that must stay whole."""

from __future__ import annotations

import pytest

from textclean import Pipeline
from textclean.fixers.authors import author_lines
from textclean.fixers.base import Context, Found
from textclean.fixers.bios import author_bios
from textclean.fixers.captions import captions, photo_credits
from textclean.fixers.cued import capital_teasers, closing_links, cued_links
from textclean.fixers.dates import stamps
from textclean.fixers.edges import edge_labels, menus, section_labels
from textclean.fixers.labels import is_button, is_count
from textclean.fixers.repeats import doubled_headlines, repeated_paragraphs
from textclean.fixers.stamplines import update_stamps

NOWHERE = Context()
FIRST = "The ferry came into port two hours late on Monday, with a goat on board."
SECOND = "Nobody had minded that at all, for the sea was as flat as a plate that day."
THIRD = "The captain's cat slept on the chart of the harbour until the bells rang."
STORY = f"{FIRST}\n{SECOND}\n{THIRD}"


def values(found: list[Found]) -> list[tuple[str, str]]:
    return [(field.name, field.value) for f in found for field in f.fields]


def gone(text: str, found: list[Found]) -> list[str]:
    return [line for f in found for line in text[f.start : f.end].split("\n")]


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("Ida Moen - Nov 19, 2019, 10:31 pm CST", [("byline", "Ida Moen"), ("date", "2019-11-19")]),
        ("Ida Moen @idamoen / 2 days", [("byline", "Ida Moen")]),
        ("Ida Moen, AP Auto Writer", [("byline", "Ida Moen")]),
        ("Ida Moen Associated Press", [("byline", "Ida Moen"), ("agency", "AP")]),
        ("By Ida Moen - 11/19/19 06:56 AM EST", [("byline", "Ida Moen"), ("date", "2019-11-19")]),
        ("Posted on Maret 30, 2015 by Admin", [("byline", "Admin"), ("date", "2015-03-30")]),
        ("Reuters November 19, 2019, 9:02 AM", [("agency", "Reuters"), ("date", "2019-11-19")]),
        ("ABBY GOODNOUGH | 3 May 2021", [("byline", "ABBY GOODNOUGH"), ("date", "2021-05-03")]),
        ("Por Ida Moen", [("byline", "Ida Moen")]),
        ("Автор: Іда Моен", [("byline", "Іда Моен")]),
        ("作者：林海", [("byline", "林海")]),
    ],
)
def test_lines_of_authors(line: str, fields: list[tuple[str, str]]) -> None:
    text = f"Goats on the motorway\n{line}\n\n{STORY}"
    assert values(author_lines(text, NOWHERE)) == fields
    assert author_lines(f"{STORY}\n{line}", NOWHERE) == []


@pytest.mark.parametrize(
    "line", ["Ida Moen", "Goats and Sheep", "Lake Geneva, 3 May 2021", "Von Berg zu Tal", "The goats of 3 May 2021"]
)
def test_lines_that_name_nobody_surely(line: str) -> None:
    assert author_lines(f"Goats on the motorway\n{line}\n\n{STORY}", NOWHERE) == []


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("sexta-feira, 22 de outubro de 2010 às 20:13", "2010-10-22"),
        ("Monday, November 18, 2019, 04:05 pm PT (07:05 pm ET)", "2019-11-18"),
        ("Nov 18, 2019 @17:19 PM", "2019-11-18"),
        ("Veröffentlicht am 3. März 2022 um 10 Uhr", "2022-03-03"),
        ("Mis à jour le 3 mars 2022 à 10:30", "2022-03-03"),
        ("Опубліковано: 5 червня 2023 р. о 10:20", "2023-06-05"),
        ("27 Haziran 2024 Perşembe", "2024-06-27"),
        ("3. huhtikuuta 2022", "2022-04-03"),
        ("11/12/19 06:56 AM", ""),
    ],
)
def test_date_lines_in_many_languages(line: str, iso: str) -> None:
    assert [stamp.iso for stamp in stamps(line)] == [iso]


@pytest.mark.parametrize(
    "line",
    [
        "Updated at 1:23 p.m.",
        "Updated an hour ago",
        "Posted Nov 18, 8:19 PM",
        "Aktualisiert vor 3 Stunden",
        "hace 2 horas",
        "2 години тому",
    ],
)
def test_stamps_without_a_day(line: str) -> None:
    text = f"The ferry is late\n{line}\n\n{STORY}"
    assert gone(text, update_stamps(text, NOWHERE)) == [line]
    inside = f"The ferry is late\n\n{FIRST}\n{line}\n{SECOND}"
    assert update_stamps(inside, NOWHERE) == []


def test_a_live_blog_keeps_its_times() -> None:
    text = "\n\n".join(f"Updated at {hour}:15 a.m.\n{FIRST}" for hour in range(1, 8))
    assert update_stamps(text, NOWHERE) == []


@pytest.mark.parametrize(
    "words", ["Print", "Share | Email", "KOMMENTARE", "Поділитися", "12 shares", "4 553", "Image 3 of 23", "1 / 23"]
)
def test_buttons_and_counts(words: str) -> None:
    assert is_button(words) or is_count(words)


@pytest.mark.parametrize(
    "words", ["Printers strike", "Share prices", "Yes.", "Economy", "Key points", "12 goats", "3-1"]
)
def test_what_is_no_button(words: str) -> None:
    assert not is_button(words)
    assert not is_count(words)


def test_labels_go_at_the_ends_and_stay_inside() -> None:
    text = f"The ferry is late\nPrint\n\n{FIRST}\n\nPrint\n\n{SECOND}\n\nComments"
    assert gone(text, edge_labels(text, NOWHERE)) == ["Print", "Comments"]
    assert edge_labels(text, NOWHERE)[0].start == len("The ferry is late\n")


def test_a_menu_goes_and_the_title_below_it_stays() -> None:
    text = f"Home\nNews\nTide times\nSport\nWeather\nContact us\nThe ferry is late\n\n{STORY}"
    assert gone(text, menus(text, NOWHERE)) == ["Home", "News", "Tide times", "Sport", "Weather", "Contact us"]
    assert menus(f"Sport\nWeather\n\n{STORY}\n\nHealth", NOWHERE) == []


def test_a_section_is_lifted_above_a_title_only() -> None:
    assert values(section_labels(f"World\nThe ferry is late\n\n{STORY}", NOWHERE)) == [("section", "World")]
    assert section_labels(f"World\n\n{STORY}", NOWHERE) == []


def test_links_under_a_cue_are_related() -> None:
    cue = "DON\N{RIGHT SINGLE QUOTATION MARK}T MISS"
    text = f"{FIRST}\n{cue}\nWho owns the fog?\nNovember 19, 2019\nFive harbours silt up\n{SECOND}"
    found = cued_links(text, NOWHERE)
    assert values(found) == [("related", "Who owns the fog?"), ("related", "Five harbours silt up")]
    assert cued_links(f"{FIRST}\nMore\n{SECOND}", NOWHERE) == []
    assert cued_links(f"{FIRST}\nThe deal\nFive harbours silt up\n{SECOND}", NOWHERE) == []


def test_headlines_in_capitals_and_at_the_end() -> None:
    shout = "CAPTAIN MOSS SAYS 'NEVER AGAIN' AFTER THIRTY WINTERS"
    assert values(capital_teasers(f"{FIRST}\n{shout}\n{SECOND}", NOWHERE)) == [("related", shout)]
    assert capital_teasers(f"{FIRST}\nTHE CAPTAIN'S STORY\n{SECOND}", NOWHERE) == []
    links = "Photos: Five Harbours That Silted Up in a Year\n11 Facts About the Mud of the Coast"
    assert len(values(closing_links(f"{STORY}\n{links}", NOWHERE))) == 2
    assert closing_links(f"{STORY}\nNess United 3, Harbour Rovers 1\nMoss 0, Valley 0", NOWHERE) == []


def test_captions_and_credits() -> None:
    credit = "Mara Lind/Harbour Post/Getty Images"
    assert values(photo_credits(f"{FIRST}\n{credit}\n{SECOND}\n{THIRD}", NOWHERE)) == [("credits", credit)]
    shown = "A goat, left, and the cat of Ness look out to sea."
    text = f"{FIRST}\n{shown}\n{credit}\n{SECOND}\n{THIRD}\n{FIRST[4:]}"
    assert gone(text, captions(text, NOWHERE)) == [shown]
    assert captions(f"{FIRST} (AFP)\n{SECOND}\n{THIRD}", NOWHERE) == []
    gallery = "\n".join(f"Goat number {n} of the harbour. (Photo by Mara Lind)" for n in range(5))
    assert captions(gallery, NOWHERE) == []


def test_repeated_paragraphs_and_headlines() -> None:
    assert gone(f"{STORY}\n{FIRST}", repeated_paragraphs(f"{STORY}\n{FIRST}", NOWHERE)) == [FIRST]
    assert repeated_paragraphs(f"{FIRST}\n{SECOND}\n{FIRST}\n{THIRD}\n{FIRST}", NOWHERE) == []
    assert repeated_paragraphs(f"The ferry is late\n\n{FIRST}\n\n{SECOND}\n\n{FIRST}", NOWHERE) == []  # a deck
    text = f"Home Coast The ferry is late\nThe ferry is late\nthe ferry is late\n\n{STORY}"
    assert gone(text, doubled_headlines(text, NOWHERE)) == ["Home Coast The ferry is late", "the ferry is late"]


def test_bios() -> None:
    assert author_bios(f"{STORY}\nIda Moen is a reporter for the Harbour Post.", NOWHERE)
    assert author_bios(f"{STORY}\nMoen left.\nIda Moen is a reporter for the Harbour Post.", NOWHERE) == []


WHOLE = {
    "recipe": f"Plum dumplings\n\n{FIRST}\n\nIngredients\n500 g flour\n12 plums\n2 eggs\nButter\n\n"
    f"Method\n{SECOND}\n{THIRD}\n\nServes 4\n20 minutes",
    "verse": "Share your bread\nand share your wine,\nshare the fog, the sea,\nthe brine;\n"
    "share the print\nupon the snow,\nshare the way\nthat you must go.",
    "interview": f"A word with the captain\n\n{FIRST}\n\nIda Moen\nWere you late?\n\nPer Olsen\nYes.\n\n"
    f"Ida Moen\nAnd were you sorry?\n\nPer Olsen\nYes.\n\nIda Moen\n{SECOND}\n\nPer Olsen\n{THIRD}",
    "live blog": f"The ferry, hour by hour\n\n09:15\n{FIRST}\n\n09:40\n{SECOND}\n\n10:05\n{THIRD}",
    "law": f"Article 1\n{FIRST}\n\nArticle 2\n{SECOND}\n\nSee also: Article 7 of the Harbour Act\n\nArticle 3\n{THIRD}",
    "report": f"Share prices fell\n\n{FIRST}\n\nEconomy\n\nFacebook and Twitter were fined.\n\n"
    f"Also read into the record was a letter from the harbour master.\n\n{THIRD}",
    "results": f"How they played\n\n{FIRST}\n\n{SECOND}\n\nNess United 3, Harbour Rovers 1\nMoss Town 0, Valley 0\n"
    "Fog Athletic 2, Sea View 2\nQuay 1, Pier 4",
    "speech about pages": f"The reader\n\n{FIRST}\n\nYou can sign up for the tour at the desk, and you can also "
    f"subscribe to the fog, she said.\n\n{THIRD}",
}


@pytest.mark.parametrize("kind", WHOLE)
@pytest.mark.parametrize("profile", ["standard", "archive"])
def test_texts_of_many_kinds_stay_whole(kind: str, profile: str) -> None:
    cleaned = Pipeline.load(profile).clean(WHOLE[kind])
    taken = [
        (e.before, e.rules) for e in cleaned.edits if any(r.startswith(("boilerplate/", "metadata/")) for r in e.rules)
    ]
    assert taken == []


@pytest.mark.parametrize(
    "text",
    [
        "Sign up for our newsletter and never miss a flood.",
        "This website uses cookies to improve your experience. Accept",
        "Print",
        "Home\nShare",
    ],
)
def test_no_page_is_emptied_by_what_needs_neighbours(text: str) -> None:
    """A text of one or two lines is a passage: what is nothing but a notice stays, for there is nothing else."""
    assert Pipeline.load().clean(text).text == text


def test_a_question_that_opens_a_text_is_no_deck_that_comes_again() -> None:
    """Neither the title nor the question counts as a line that may come again, though both are as good as nothing there."""
    said = "The bridge over the river has been closed for most of this year."
    other = "Nobody who works on either side of it had been asked before that."
    text = f"The old bridge\nWhy does the long bridge over the river stay closed for another year?\n{said}\n{other}\n{said}"
    assert gone(text, repeated_paragraphs(text, NOWHERE)) == [said]
