"""A site of made-up pages: what recurs on them, and what of their articles looks as if it did."""

from __future__ import annotations

import random
from dataclasses import dataclass

_WHO = """
Anna Berg, Tom Lindqvist, Mary Osei, Ivan Petrov, Lucia Ferri, Sam Okafor, Greta Holm, Paul Adeyemi, Rosa Klein, Omar Haddad
""".strip().split(", ")
_WHAT = """
bridge, harbour, school, market, railway, library, theatre, hospital, stadium, museum, airport, forest, dairy, mill, quarry
""".strip().split(", ")
_SAID = (
    "would be closed for most of the summer while the roof is repaired",
    "had cost twice as much as anybody had expected when the work began",
    "should be sold to whoever promises to keep it open for ten years",
    "was the reason why so many families had moved to the valley",
    "needs more people than the council is able to pay this year",
    "has been empty since the storm that took the road away in spring",
)  # fmt: skip
_DONE = """
opened, planned, painted, measured, visited, described, defended, questioned, surveyed, remembered
""".strip().split(", ")
MENU = ["Home", "Politics", "Business", "Culture", "Weather", "Jobs"]
FOOTER = ["About us", "Contact", "Imprint", "Archive"]
ABOVE = ["Welcome to the Valley Courier, your paper since 1921"]
BELOW = [
    "You have {n} articles left this month",
    "Write to {who} at the desk of the Valley Courier",
    "Valley Courier is part of Lowland Media Group",
]
HEADING = "What happens to it next"
QUESTION = "What is your favourite place in the valley?"


@dataclass(frozen=True)
class Page:
    """The text of a page and its article, without what recurs."""

    text: str
    article: str


def pages(count: int = 30, seed: int = 5) -> list[Page]:
    """Pages with a menu, a greeting, three lines under the article and a block of links."""
    chance = random.Random(seed)
    return [_page(number, chance) for number in range(count)]


def _page(number: int, chance: random.Random) -> Page:
    what = chance.choice(_WHAT)
    title = f"How the {what} number {number} was {chance.choice(_DONE)}"
    body = [_sentence(what, number * 10 + part, chance) for part in range(4)]
    if number % 3 == 0:
        body[2:2] = [HEADING]
    if number % 3 == 1:
        body[1:1] = [QUESTION, "Yes.", "ANNA BERG:"]
    if number == 7:
        body[3:3] = ["And the river runs on to the sea", "And the river runs on to the sea"]
    article = [title, *body]
    below = [line.format(n=chance.randint(2, 90), who=chance.choice(_WHO)) for line in BELOW]
    links = [f"Also worth a look: {chance.choice(_WHAT)} and {chance.choice(_WHAT)} {number}"]
    return Page("\n\n".join(["\n".join(MENU), *ABOVE, *article, *below, *links, "\n".join(FOOTER)]), "\n".join(article))


def _sentence(what: str, number: int, chance: random.Random) -> str:
    one, other = chance.sample(_SAID, 2)
    who, year = chance.choice(_WHO), 1900 + number % 120
    return f"On day {number} {who} told the council of {year} that the {what} {one}, and that it {other}."


def story(number: int, *inside: str) -> list[str]:
    """A headline and three paragraphs that no other story has, `inside` between the first and the second."""
    chance = random.Random(number)
    body = [" ".join(["The", *chance.sample(_WHAT, 8), "and", *chance.sample(_DONE, 4)]) + "." for _ in range(3)]
    return [" ".join(["How", *chance.sample(_WHAT, 3), "went"]), body[0], *inside, *body[1:]]
