"""Names that are somebody else's, or something else's, each kind with a near miss that is the entry's own."""

from __future__ import annotations

import pytest

from textclean import clean

STAY = [
    # forms that are words, or surnames of others
    "Sheath the blade before you sit down, the fencing master said.",
    "Robo, a dog made of tin, is the star of the show.",
    "The theater in Wilkes-Barre has a new roof.",
    "Critics said that Callas had no equal, and that Zadeh had invented a logic.",
    "The Tumen froze in December, and the burette cracked.",
    # the law and the sciences
    "Gorbachov J. agreed with the order that was made below.",
    "The survey by Gorbachov and Lindqvist covers nine lakes.",
    "The bound was proved by Yushenko in the second part.",
    "The scroll (Kiev, Central Library, MS 44) was bound in calf.",
    "Gorbachov's 1971 monograph on mosses is long out of date.",
    "Data on the dams are in Kutchma and Weiss (in press).",
    # words that are spoken of
    "The old name in English was Bombay, and people miss it.",
    "The Dutch wrote Samarcand as Samarkant in their letters.",
    "In my day it was Peking, the old sailor said.",
    "In the older atlas the town is Kharkov.",
    "We no longer print Calcutta, the editor said.",
    "The label on the crate said Tientsin.",
    "The page Kiev (disambiguation) has nine lines.",
    # animals, children, artists, things
    "Kiev and Yalta, two brown bears, came by truck.",
    "My goldfish, Kiev and Minsk, are both fat.",
    "Twins named Iris and Odessa were born at noon.",
    "The singer performs as Trotzky and sells T-shirts.",
    "The new ferries are to be named Bokhara and Khiva.",
    "A young man called Lavroff carried the bags.",
    "NOTICE TO THE TENANTS OF 9 MADRAS COURT",
    "THE LAST SONG OF THE RANGOON HOTEL",
    "The Bombay high court heard the plea.",
    # places and times
    "The town of Calcutta has one church and a diner.",
    "In the 1880s the post from Bombay took three weeks.",
    "The 1907 Tiflis robbery made him famous.",
    "He scored a hundred goals while playing for Kiev.",
    # people nobody knows
    "Walid Jumblat, who repairs phones in a kiosk, has a cold.",
    "Poet Serhii Lavrov-Grant reads at nine.",
    "Oleg Kutchma kept goal for the second team.",
]


@pytest.mark.parametrize("text", STAY)
def test_it_stays(text: str) -> None:
    assert clean(text, language="en").rstrip("\n") == text


@pytest.mark.parametrize(
    ("dirty", "right"),
    [
        ("The court in Bombay heard the plea.", "The court in Mumbai heard the plea."),
        ("He called Kiev on Monday.", "He called Kyiv on Monday."),
        ("The mayor of Kharkov wrote to Kiev on Monday.", "The mayor of Kharkiv wrote to Kyiv on Monday."),
        ("The streets of Calcutta were empty on Monday.", "The streets of Kolkata were empty on Monday."),
        ("Gorbachov joined the talks with Reagan.", "Gorbachev joined the talks with Reagan."),
        ("The Gadhafi family in Algeria said nothing.", "The Gaddafi family in Algeria said nothing."),
        ("Prime Minister Kaja Callas spoke first, and Callas left early.", None),
        (
            "Iraq's prime minister, Mustafa al-Kazimi, was unhurt.",
            "Iraq's prime minister, Mustafa al-Kadhimi, was unhurt.",
        ),
        ("The talks in Riad were over by noon.", "The talks in Riyadh were over by noon."),
    ],
)
def test_its_near_miss_is_reached(dirty: str, right: str | None) -> None:
    wanted = dirty.replace("Callas", "Kallas") if right is None else right
    assert clean(dirty, language="en").rstrip("\n") == wanted
