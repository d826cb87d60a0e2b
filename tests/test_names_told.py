"""History without a year, titles without marks, goods, racehorses and players: what a name says there, and its near miss."""

from __future__ import annotations

import pytest

from tests.names_alone import clean

KEPT = [
    # history
    "The Dutch envoy waited for months in Peking until the emperor saw him.",
    "Before the revolution they had a villa in Odessa.",
    "Macartney would not kowtow in Peking.",
    "Legend has it that a ferryman founded Kiev.",
    "The town had fallen in 1241. Its merchants fled to Kiev with what they could carry.",
    "He was governor-general of Kiev for six years.",
    "The dragoons were quartered at Kiev for the winter.",
    "Nicholas the First forbade it in Kiev.",
    "The road from Vilna to Kiev was all mud.",
    "The Pecheneg came up to the very gates of Kiev.",
    "Wingate flew from Calcutta to see him.",
    # titles
    "She is reading Odessa by Charles Willow.",
    "Winter in Kiev, by Anna Willow, is a slim book.",
    "The exhibition Lost Kiev runs until March.",
    "Silver of Kiev opens at the museum in Leiden next week.",
    "Streets of Calcutta is showing at the Rio.",
    "Bombay to Goa (1972) was made on a bus.",
    "Moonrise at Odessa, oil on canvas, 60 x 80 cm",
    "We saw Calcutta Is My Home at the club.",
    "Who wrote Beautiful Bombay?",
    "Goodbye to Peking was remaindered within a year.",
    "Have you seen The Bombay Trilogy?",
    "The exhibition Calcutta: City of Palaces was full.",
    # goods, colours, plants, animals
    "The old Moskva radio had not been on for years.",
    "A Kiev typewriter stood by the window.",
    "The Bombay furniture was made of rosewood.",
    "We fitted Odessa taps in the bathroom.",
    "There was pork Kiev on Thursdays.",
    "The walls were Kiev blue and the door was red.",
    "The Odessa tulips were in flower.",
    "The whippet, Odessa, slept in the sun.",
    "Kiev, ridden by a boy of sixteen, was fourth.",
    "Our tortoise answers to Calcutta.",
    # words
    "Bombay derives from the Portuguese for it.",
    "Kiev is the Russian form.",
    "Odessa? Odesa? Both are on the map.",
    "Pupils confuse Calcutta with Calicut.",
    "See also: Kiev, trade in.",
    "The stamp says Peking, and so it is old.",
    "The Cyrillic for Kiev is short.",
    "Kiev is Kyjev to the Czechs.",
    "Zelensky, Park and Osei report similar yields.",
    "How is Kiev pronounced on the radio?",
    # other towns
    "Odessa, a town of five hundred in Washington, has a fair.",
    # people
    "Viktor Yanukovich of Winnipeg sells hay.",
    "Vladimir Zelensky from Slough came in last.",
    "Gorbachov scored from the penalty spot in the rain.",
    "Boris Nemtzov '88 has a new grandson.",
    "A spokesman for the rugby club, Viktor Yanukovich, was sorry.",
    "Vladimir Zelensky, who ran the chip shop, has left.",
    "Our postman is a Gorbachov from Minsk.",
    "Petro Poroschenko (trombone) joins the band.",
    "Omar Bashir plays the oud.",
    "Zelensky (no. 14) saw red.",
    "The Gorbachov-Klein test fails for small n.",
    "Not that Zelensky: this one drives a tram.",
    "Ms Zelensky won the raffle at the school fair.",
]
"""What isn't meant."""
REACHED = [
    ("The envoy of the king waited in Peking on Monday.", "The envoy of the king waited in Beijing on Monday."),
    ("The Patriarch of Constantinople wrote to Kiev.", "The Patriarch of Constantinople wrote to Kyiv."),
    ("Victorian firemen flew to Odessa to help.", "Victorian firemen flew to Odesa to help."),
    ("Surgeons in Kharkov worked by candlelight.", "Surgeons in Kharkiv worked by candlelight."),
    ("Kiev watches in silence.", "Kyiv watches in silence."),
    ("Kiev chairs the talks.", "Kyiv chairs the talks."),
    ("The theatre in Kiev opens at noon.", "The theatre in Kyiv opens at noon."),
    ("Russian for Kiev residents is a second tongue.", "Russian for Kyiv residents is a second tongue."),
    ("Kiev, they say, is the heart of it.", "Kyiv, they say, is the heart of it."),
    ("He hired a Zelensky adviser.", "He hired a Zelenskyy adviser."),
    ("Zelensky, Biden and Scholz report to parliament.", "Zelenskyy, Biden and Scholz report to parliament."),
    ("President Zelensky from Toronto flew on.", "President Zelenskyy from Toronto flew on."),
    ("The frigate Hetman Willow left Odessa.", "The frigate Hetman Willow left Odesa."),
    ("Kiev pronounced the truce dead.", "Kyiv pronounced the truce dead."),
    ("He was pronounced dead in Kiev.", "He was pronounced dead in Kyiv."),
    ("Zelensky played the piano in a comedy.", "Zelenskyy played the piano in a comedy."),
    ("King Charles III never came to Kiev.", "King Charles III never came to Kyiv."),
    ("The road from Tiflis was all mud.", "The road from Tbilisi was all mud."),
    ("They met in Downtown Kiev.", "They met in Downtown Kyiv."),
    ("The government answers to Kiev.", "The government answers to Kyiv."),
    ("Kiev spells out its terms.", "Kyiv spells out its terms."),
    ("The Gorbachov-Reagan talks failed.", "The Gorbachev-Reagan talks failed."),
    ("After the revolution of 2014 he left Kiev.", "After the revolution of 2014 he left Kyiv."),
    ("The Pushkin statue in Kiev is gone.", "The Pushkin statue in Kyiv is gone."),
    ("The governor of Kiev came by train.", "The governor of Kyiv came by train."),
    ("He was driven to Kiev by Charles Willow.", "He was driven to Kyiv by Charles Willow."),
    ("A visit to Odessa by Anna Willow was put off.", "A visit to Odesa by Anna Willow was put off."),
    ("The exhibition in Kiev runs until March.", "The exhibition in Kyiv runs until March."),
    ("The mayor of Kiev opens the museum on Friday.", "The mayor of Kyiv opens the museum on Friday."),
    ("A Kiev radio station was off the air.", "A Kyiv radio station was off the air."),
    ("A Kiev furniture factory burned down.", "A Kyiv furniture factory burned down."),
    ("It was sold on the Kiev black market.", "It was sold on the Kyiv black market."),
    ("The talks in Kiev came to nothing.", "The talks in Kyiv came to nothing."),
    ("The grain comes from Odessa by sea.", "The grain comes from Odesa by sea."),
    ("Odessa, a city of a million in Ukraine, was calm.", "Odesa, a city of a million in Ukraine, was calm."),
    ("Viktor Yanukovich of Ukraine did not come.", "Viktor Yanukovych of Ukraine did not come."),
    ("Vladimir Zelensky from Kyiv asked for more.", "Volodymyr Zelenskyy from Kyiv asked for more."),
    ("Gorbachov scored a point in the debate.", "Gorbachev scored a point in the debate."),
]
"""What is meant, although it looks much the same."""


@pytest.mark.parametrize("text", KEPT)
def test_it_stays(text: str) -> None:
    assert clean(text, language="en") == text


@pytest.mark.parametrize(("dirty", "right"), REACHED)
def test_its_near_miss_is_reached(dirty: str, right: str) -> None:
    assert clean(dirty, language="en") == right
