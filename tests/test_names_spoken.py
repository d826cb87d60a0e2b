"""Names that are spoken of as words, in a longer name, of another town or of somebody else; and the plain uses beside them."""

from __future__ import annotations

from functools import lru_cache

import pytest

from textclean import Pipeline


@lru_cache(maxsize=2)
def english() -> Pipeline:
    return Pipeline.load(options={"language": "en"})


KEPT = [
    # named, written, said
    "My aunt has never called it anything but Bombay.",
    "The sailors named the place Madras after a village on the shore.",
    "The square lies in what used to be Kiev.",
    "The clerk crossed out Odessa and wrote something else.",
    "After the vote the town reverted to Lugansk.",
    "Two readers objected to Kharkov.",
    "The BBC stopped using Kiev in its bulletins that summer.",
    "Most papers wrote Zelensky throughout.",
    "I still say Calcutta out of habit.",
    "So is it Kiev or something else these days?",
    "What is Rangoon called now?",
    "They prefer Peking to the official name.",
    # its name, its letters
    "Its English name, Canton, comes from the Portuguese.",
    "We keep the older forms (Bombay, for instance) in all quotations.",
    "Place names such as Kharkov follow the usage of our sources.",
    "The last letter of Teheran is silent to the English ear.",
    "In Russian it is Chernigov.",
    "Odessa has six letters, like Warsaw.",
    "Madras, as the city was known then, had one cinema.",
    "Bombay was its name until the nineties.",
    # courts, rulers, realms, headings
    "The High Court of Bombay sat for two days.",
    "Prince Yuri of Kiev was buried in the abbey.",
    "The parcel was addressed to Odessa, USSR, and never came.",
    "Chapter 7: The Calcutta Years",
    "The comic strip Rupert in Peking ran for a month.",
    "A member of the Royal Society of Arts of Bombay gave the talk.",
    "The Bombay City Civil Court sat until six.",
    # dishes and models
    "She warmed up a leftover Madras and went to bed.",
    "Kharkov zapekanka is baked with curd and honey.",
    "A tin of Kiev preserved cabbage stood at the back.",
    "The Kiev 30 is a camera that fits in a glove.",
    "The copy editors debated Kiev for years.",
    "E. U. Gorbachov filed the patent for a pump.",
    # people of the same surname
    "The composer Gorbachov left nine quartets and an opera.",
    "Soprano Zelensky sang the part for a week.",
    "My landlord, Yanukovich, has put up the rent again.",
    "The Zelensky house on Elm Street has a new roof.",
    "Lukashenka, a senior at Yale, won the prize for her essay.",
    "Khruschev, who teaches algebra at a school in Hove, bought the boat.",
    "Captain Zaluzhny of the ferry Estrella kept calm.",
    "Gadhafi is a small village in the hills of another country.",
    "Zelensky won the women's singles in three sets.",
    "The referee, Gorbachov, blew his whistle twice.",
    "Prof. H. Nasralla teaches botany to beginners.",
    "The bride's uncle was a Lieutenant Zaluzhny.",
    "The proof is long [Gorbachov 1989, Lemma 2].",
    # works and things
    '"Who Was Mr. Lukashenka?" is the name of the pamphlet.',
    "The board game Guns & Glory: Kharkov is sold out.",
    "Her perfume, Jardin de Odessa, smells of roses.",
    "The film, Kiev, was shot on Malta.",
    "The choir's second record, Calcutta, flopped.",
    "The opera Odessa had its first night in Riga.",
    "Bombay: The Musical opens in May.",
    'The video "How to eat well in Kiev" has a million views.',
    'A limerick beginning "There was a young lady of Madras" was read out.',
    "The painting, View of Odessa by Night, was stolen.",
    "The cinema Kharkov in Prague was pulled down.",
    "We had dinner at the Odessa in Prague.",
    "The Odessa opening gave Black a solid game.",
    "Bombay toasties were sold out by noon.",
    "Soup, Kiev, sponge pudding: that was the menu.",
    "They gave the Madras to the cat.",
    "The troops entered Kharkov on 24 October 1941.",
    "The division lay near Odessa in 1941-44.",
    "Murray's Rangoon 1911 has a map of the port.",
    "Odessa with a double s looks odd to her.",
    "Set $TOWN to Peking before you run it.",
    "My uncle's Madras was too hot for us.",
    "Odessa plum dumplings were on the card.",
    "He bought a Kharkov bass and a small amplifier.",
    "The last tsar's train stopped at Vinnitsa for coal.",
    "St Mary's Hall, Calcutta, admits ninety girls.",
    "On the globe in my room the port is labelled Odessa.",
    # bodies
    "Nato, our cat, sleeps on the stove.",
    "She grew up in Nato, a small village by a lake.",
    "Opec Systems mends pumps in Sydney.",
    "He wrote The Central Intelligence Agency: A History of Secrets in a year.",
    # other towns
    "A truck fell over on Highway 385 south of Odessa.",
    "Calcutta in Ohio has a new fire engine.",
    "Madras County Sheriff Ann Lee said the road was closed.",
    "The village of Bombay near Albany holds a fair in June.",
]
REACHED = [
    ("He once called Kiev the mother of cities.", "He once called Kyiv the mother of cities."),
    ("She was named Kiev bureau chief in May.", "She was named Kyiv bureau chief in May."),
    ("The new version of Kiev's plan was leaked.", "The new version of Kyiv's plan was leaked."),
    ("The Russian version, Kiev said, was false.", "The Russian version, Kyiv said, was false."),
    ("The navy used Odessa as its main base.", "The navy used Odesa as its main base."),
    ("Three airlines have dropped Kiev.", "Three airlines have dropped Kyiv."),
    ("Why has Kiev called for talks?", "Why has Kyiv called for talks?"),
    ("A friend in Kiev sent her a letter in Odessa.", "A friend in Kyiv sent her a letter in Odesa."),
    ("He met the envoy of Kiev in New York.", "He met the envoy of Kyiv in New York."),
    ("Kiev oblast is short of bread and milk.", "Kyiv oblast is short of bread and milk."),
    ("Kiev shoppers ate their bread in the queue.", "Kyiv shoppers ate their bread in the queue."),
    ("The comedian Zelensky became president.", "The comedian Zelenskyy became president."),
    ("The lawyer-turned-dissident Navalniy was jailed.", "The lawyer-turned-dissident Navalny was jailed."),
    ("The house of Zelensky in Kiev was empty.", "The house of Zelenskyy in Kyiv was empty."),
    ("The firm's Kiev and Odessa offices are shut.", "The firm's Kyiv and Odesa offices are shut."),
    ("Gen. V. Zaluzhny spoke to the press.", "Gen. V. Zaluzhnyi spoke to the press."),
    ("The highway from Kiev to Odessa was shelled.", "The highway from Kyiv to Odesa was shelled."),
    ("The president, Zelensky, was in the hall.", "The president, Zelenskyy, was in the hall."),
    ('In the video, "Kiev will not fall," he says.', 'In the video, "Kyiv will not fall," he says.'),
    ("The chess player from Odessa came first.", "The chess player from Odesa came first."),
    ("He made a film in Kiev, his home.", "He made a film in Kyiv, his home."),
    ("He came to Kiev with a U.S. envoy.", "He came to Kyiv with a U.S. envoy."),
    ("They flew over Kiev with an F-16.", "They flew over Kyiv with an F-16."),
    (
        "The museum in Kiev, soup kitchens and schools were shut.",
        "The museum in Kyiv, soup kitchens and schools were shut.",
    ),
    ("The minister called Kiev on Monday.", "The minister called Kyiv on Monday."),
    ("The paper called Zelensky a hero.", "The paper called Zelenskyy a hero."),
    ("Kiev restaurants serve dumplings by candlelight.", "Kyiv restaurants serve dumplings by candlelight."),
    ("National Highway 4 runs to Bombay.", "National Highway 4 runs to Mumbai."),
    ("Nato, the alliance of the West, met in Oslo.", "NATO, the alliance of the West, met in Oslo."),
    ("New Nato rules hold from May.", "New NATO rules hold from May."),
    ("It is run by a militant group called Hizbollah.", "It is run by a militant group called Hezbollah."),
    ("Opec is a cartel.", "OPEC is a cartel."),
    ("The E.U. Kiev mission has forty officers.", "The E.U. Kyiv mission has forty officers."),
    ("The villages near Kharkov have no power.", "The villages near Kharkiv have no power."),
]


@pytest.mark.parametrize("text", KEPT)
def test_it_stays(text: str) -> None:
    assert english().clean(text).text == text


@pytest.mark.parametrize(("dirty", "right"), REACHED)
def test_its_near_miss_is_reached(dirty: str, right: str) -> None:
    assert english().clean(dirty).text == right
