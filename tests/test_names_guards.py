"""Kinds of places where a name is somebody else's, and kinds of forms that must be reached all the same."""

from __future__ import annotations

import pytest

from tests.names_alone import clean
from textclean import Pipeline
from textclean.names.dated import dated
from textclean.names.speech import spoken
from textclean.names.tongue import reads_english


@pytest.mark.parametrize(
    ("dirty", "right"),
    [
        ("He was an Artyomovsk miner for most of his life.", "He was a Bakhmut miner for most of his life."),
        ("She is a Usama bin Ladin biographer by trade.", "She is an Osama bin Laden biographer by trade."),
        ("A Federal Bureau of Investigation agent read it.", "An FBI agent read it."),
        ("An North Atlantic Treaty Organization general came.", "A NATO general came."),
        ("It was an Unicef truck that brought the milk.", "It was a UNICEF truck that brought the milk."),
        ("A Kiev street and an Odessa street were closed.", "A Kyiv street and an Odesa street were closed."),
    ],
)
def test_the_article_goes_with_the_new_form(dirty: str, right: str) -> None:
    assert clean(dirty, language="en") == right


@pytest.mark.parametrize(
    "text",
    [
        # places: people, works, ships, houses, food, plants, firms
        "Odessa Brinkley won the race and went home to her mother.",
        "Danzig the band will play in the park on Sunday.",
        "The singer Odessa was on the stage for an hour.",
        "Odessa, 34, sells flowers at the corner of the square.",
        "The frigate HMS Bombay lay in the harbor for a week.",
        "They slept at the Hotel Kharkov for three nights.",
        "Teheran Pictures sold the film to a channel.",
        "The Peking willow grows by the pond.",
        "He pickled the cucumbers from a recipe of old Kiev.",
        "Metalist Kharkov lost the second leg of the tie.",
        "The goods yard is at Kiev-Tovarny, behind the river.",
        "She wrote one more novel, and then came Salt and Weather in Bombay.",
        "THE HIGH COURT OF JUDICATURE AT BOMBAY",
        "SLOW BOAT TO KHARKOV: A MEMOIR",
        "Danzig recorded the album with a new drummer.",
        "The zoo named its lion cub Kiev.",
        "Our cat, Bombay, sleeps on the stove.",
        "She was born in Bombay in 1921, as her mother had been.",
        # people: given names, titles, trades, homes, ages
        "Vladimir Zelensky, a dentist from Toledo, came too.",
        "Mohamed Morsy, a chemist at the University of Utah, led the study.",
        "Vladimir Zelensky, 54, of Akron, caught the fish.",
        "Long jumper Vladimir Zelensky cleared seven meters on his last try.",
        "Boris Savinkow, a Boston lawyer, lost his case.",
        "Nikolay Podgorniy, 44, drives a bus.",
        "South Korean actress Kim Jung-eun came too.",
        "Yasir Arafat, the former all-rounder, opened the shop.",
        "I had the President Poutine at a diner.",
        "They fish for carp in Dnepr waters.",
        "Wrestler Kim Yong-nam trained in Busan for a year.",
        "Kim Yong Sam, the North Korean minister of fisheries, cut the ribbon.",
        "Soekarno B. Harun sells nets by the harbor.",
        "The print is one of Delacroix's Riders of Tangiers.",
        "Nikita Khruschev took four wickets in the first hour.",
        "It is filed in the library under the heading Khruschev, Nikita.",
        "The Hizbollah Finance Monitoring Act of 2011 has three parts.",
        "Vladimir Zelensky, 9, won the game of chess.",
        "Slobodan Milosevich of Duluth, Minnesota, fixed the roof.",
        "A man named Vladimir Zelensky was fined for it.",
        "My uncle Vladimir Zelensky sold shoes for a living.",
        "Zbyslaw Zelensky came to the wedding with his wife.",
        "Dr. Gorbachov will see you in a minute.",
        "Our neighbor sold the house to a Mr. Lavroff.",
        "The Zelensky twins were born on a Sunday.",
        "Call Zelensky at 555-0199 for a price.",
        "A Labrador called Zelensky found the boy.",
        "The stallion Gorbachov came in last.",
        "The A. B. Zelensky papers are in the library of the county.",
        "Zelensky Wedding guests are asked to park behind the barn.",
        # references and words
        "The method follows Gorbachov and Petrov (2009).",
        "[4] Zelenskiy V., Ivanov P. Welding of alloys. Moscow: Nauka, 1971.",
        "The Lavroff index [12] is a measure of size.",
        "The Russian name of the city is Chernigov.",
        'They sang "The Streets of Bombay."',
        "See Medvedyev, 1998, chapter 3.",
        "The court followed Zelensky's Case [1998] 2 AC 12 in this.",
        "The Kiev-Mohyla Academy has a new rector.",
        "Smith, Zelenskiy, Brown, and Lee (2016) tested mice.",
        "See Zelensky, Kuznetsov and Petrov, J. Chem. Phys. 112, 345 (2000).",
        "Nikolayev and Lvov, chapter 5, treat the elastic case.",
        "Gorbachov MS, Ivanov PP. Kidney stones. Lancet 1991;337:12.",
        "Printed at Calcutta by Baptist Mission Press.",
        "Is it Qaddafi or Gadhafi?",
        "cd Kiev",
        "Kiev = 3",
        "Zelensky and Li, eds., Polymers",
        "The firm of Zelensky, Katz & Moore sued.",
        "Bombay is a town in upstate New York.",
        "A chihuahua named Kim Jong-un bit him.",
        "Some papers prefer Zelenskiy to Zelenskyy.",
        "It was Bombay then, and the trams still ran.",
        "The play Khrushchov in Hollywood closed early.",
        "Read Calcutta: Two Years in the City by a novelist.",
        "A stamp overprinted RANGOON fetched ninety dollars.",
        'The French title is "Un dimanche à Kiev".',
        # history
        "The Mongols sacked Kiev in 1240.",
        "The Wehrmacht took Kharkov in September 1941.",
        "The 1857 mutiny never reached Bombay.",
        "The Kharkov trial of 1943 was filmed.",
        "The porters of that line still had Calcutta on their caps in those days.",
        "The map of Peking (1911) hangs over the desk.",
        "The Peshwa sent two elephants from Poona.",
        # titles without marks, what is said of works alone
        "I read Letters from Simla on the train.",
        "She sang in The Weaver of Samarcand for a month.",
        "So long, Odessa is out of print and hard to find.",
        "Then came Weber's From Kiev to Omsk, and we slept.",
        "LAST TRAIN TO RANGOON",
        "Critics were kind to Rangoon, starring a pop singer.",
        # words spoken of
        "The q in Qathafi is a sound of the throat.",
        "Some write Gadafi, others Qaddafi.",
        "In Polish, Kiev is a word of five letters.",
        "How do you say Teheran in Dutch?",
        "The plural of Odessa is a thing for poets.",
        "The Teheran of the poem rhymes with again.",
        "Finns write Zelenskyj.",
        # addresses, plurals, articles
        "He read law at Willow College, Madras, and at Oxford.",
        "The Odessas lost to the Kievs by a point.",
        "We had lunch at the Tangiers on the pier.",
        # markup and commands
        '<option value="7">Tiflis</option><option value="8">Poona</option>',
        "Type git checkout Tiflis in the root of it.",
        "The branch Kharkov-old is gone for good.",
        # dishes and goods, with an adjective between too
        "The Tiflis sausage was cold and the tea was weak.",
        "They shared a Chungking hot soup by the door.",
        # other towns and people
        "Kiev of North Dakota has a tavern and a pump.",
        "They found it in Calcutta in Willow County on a Monday.",
        "Rangoon, the barmaid, laughed at him.",
        "My neighbour Mr. Yushenko keeps bees in the yard.",
        "Kim Il-song of the Seoul fire brigade put it out.",
        "The referee, Park Keun-hye, blew the whistle.",
        "A maid, a cook and one Zelenskiy, lived in the attic.",
        "Saddam Hussain the barber has a chair free.",
        "Young Josef Stalyn sold papers on the corner.",
        "Bombay 210 and 114 for 6 drew with the rest.",
        "There is a side of rice with every Madras.",
        "An essay titled Who Lost Peking? ran in a paper.",
        "The painting Horsemen near Kiev hangs in the hall.",
        "Madras in Moonlight is a novel of the hills.",
        "Have you read Stranded in Canton?",
        "Say Teh-ran, not Teheran.",
        "The stress in Odessa is on the second part.",
        "The Primakoff effect is in every book on the subject.",
        "Bokhara, the curry house by the canal, burned down.",
        "Teheran is how the Dutch write it to this day.",
        "The treaties of Tientsin and Peking are in the same box.",
        "Lawrence Willow's Calcutta was on the radio all day.",
        # things and children that bear a name
        "The SS City of Peking sailed from San Francisco.",
        "The dog, Odessa, slept on my bed.",
        "My friend Odessa moved to Seattle.",
        "Our goldfish are called Lenin, Stalin and Trotski.",
        "A Kiev 4A with a good lens is in the window.",
    ],
)
def test_what_is_somebody_elses_stays(text: str) -> None:
    assert clean(text, language="en") == text


@pytest.mark.parametrize(
    ("dirty", "right"),
    [
        (
            "Zelensky, a former comedian and actor, won the vote.",
            "Zelenskyy, a former comedian and actor, won the vote.",
        ),
        ("The decree was signed by V. Zelensky on Friday.", "The decree was signed by V. Zelenskyy on Friday."),
        ("The decree was signed by V. O. Zelensky on Friday.", "The decree was signed by V. O. Zelenskyy on Friday."),
        ("They said that M. Gadhafi slept in a tent.", "They said that M. Gaddafi slept in a tent."),
        ("Osama Bin Laden was one of many children.", "Osama bin Laden was one of many children."),
        ("The men of Bin Ladin were in the garden.", "The men of bin Laden were in the garden."),
        ("Bin Ladin was in the house on that day.", "Bin Laden was in the house on that day."),
        ("USAMA BIN LADIN WAS FOUND IN A HOUSE", "OSAMA BIN LADEN WAS FOUND IN A HOUSE"),
        ("Foreign Minister Ryabkow met the envoy.", "Foreign Minister Ryabkov met the envoy."),
        ("They flew to Kiev Tuesday with the aid.", "They flew to Kyiv Tuesday with the aid."),
        ("Mubārak met Vladímir Zelenski in the capital.", "Mubarak met Volodymyr Zelenskyy in the capital."),
        ("Kiev Mayor Vitaly Klichko said so.", "Kyiv Mayor Vitali Klitschko said so."),
        ("Khruschev's reaction was mild.", "Khrushchev's reaction was mild."),
        ("Radovan Karadžić, a psychiatrist, wrote poems.", "Radovan Karadzic, a psychiatrist, wrote poems."),
        ("He buried his daughter, Darya Dougina.", "He buried his daughter, Darya Dugina."),
        ("Aleksandr Kerensky died in New York.", "Alexander Kerensky died in New York."),
        ("Hailé Sélassié fled, and Sélassié was old.", "Haile Selassie fled, and Selassie was old."),
        ("El Habib Burgiba wore a fez.", "Habib Bourguiba wore a fez."),
        ("Abdulmalik al-Huthi made a speech.", "Abdul Malik al-Houthi made a speech."),
        ("Abdel Fattah al-Burhan left; al-Burhan was tired.", "Abdel-Fattah Burhan left; Burhan was tired."),
        ("Tokayev's aide, Nazarbaev, renamed the town.", "Tokayev's aide, Nazarbayev, renamed the town."),
        ("The farms lost 1500 homes near Kharkov.", "The farms lost 1500 homes near Kharkiv."),
    ],
)
def test_what_is_the_entrys_own_is_reached(dirty: str, right: str) -> None:
    assert clean(dirty, language="en") == right


@pytest.mark.parametrize(
    ("dirty", "right"),
    [
        ("Gadhafi dead.", "Gaddafi dead."),
        ("Kiev is calm.", "Kyiv is calm."),
        ("Sergey Lavroff arrives in Ankara.", "Sergey Lavrov arrives in Ankara."),
        ("SHMYGAL PRESENTS WINTER PLAN", "SHMYHAL PRESENTS WINTER PLAN"),
        ("KHARKOV UNDER FIRE", "KHARKIV UNDER FIRE"),
        ("Falluja was razed in 2004.", "Fallujah was razed in 2004."),
        ("Hassan Rohani promised a thaw.", "Hassan Rouhani promised a thaw."),
        ("Bülent Ecevit translated Eliot.", "Bulent Ecevit translated Eliot."),
    ],
)
def test_short_english_is_english(dirty: str, right: str) -> None:
    assert clean(dirty) == right


@pytest.mark.parametrize(
    "text",
    [
        "Kiev calme", "Kiev in brand", "Kiev under angrep", "Zelensky visita Roma", "Zelenskyj kritiseras av Putin", "Kiev",
        "Gaddafi morto", "Gaddafi dood", "Kiev accuse Moscou de crimes", "Milosevic gearresteerd", "Putin u Kijevu", "Киев",
        "Kiev : six morts.", "Zelenski, mayor problema.", "Fire drept i Kiev.", "KIEV UNDER ANGREB", "But de Kiev !",
    ],
)  # fmt: skip
def test_short_texts_of_others_are_not(text: str) -> None:
    assert not reads_english(text)
    assert clean(text) == text


SAID = (
    "\N{LEFT SINGLE QUOTATION MARK}We left Kiev\N{RIGHT SINGLE QUOTATION MARK}s streets,\N{RIGHT SINGLE QUOTATION MARK}"
)


@pytest.mark.parametrize(
    ("dirty", "right"),
    [
        ('"We like Kiev," he said in Kiev. "Kiev is home."', '"We like Kiev," he said in Kyiv. "Kiev is home."'),
        ("'We like Kiev,' he said in Kiev. 'Kiev is home.'", "'We like Kiev,' he said in Kyiv. 'Kiev is home.'"),
        (f"{SAID} she said in Kiev.", f"{SAID} she said in Kyiv."),
        ("\u00bbWe like Kiev\u00ab, he said in Kiev.", "\u00bbWe like Kiev\u00ab, he said in Kyiv."),
        ("\u00ab We like Kiev \u00bb, he said in Kiev.", "\u00ab We like Kiev \u00bb, he said in Kyiv."),
        ("\u201eWe like Kiev\u201c, he said in Kiev.", "\u201eWe like Kiev\u201c, he said in Kyiv."),
        ("The boys' trip to Kiev and the girls' trip.", "The boys' trip to Kyiv and the girls' trip."),
        (
            '"We left Kiev.\n\n"Then we came back," he said in Kiev.',
            '"We left Kiev.\n\n"Then we came back," he said in Kyiv.',
        ),
    ],
)
def test_speech_is_what_stands_between_a_pair_of_marks(dirty: str, right: str) -> None:
    assert clean(dirty, language="en", speech="keep") == right


def test_a_line_of_dialogue_is_speech() -> None:
    assert spoken("\N{EM DASH} Nous sommes \u00e0 Kyiv, dit-il.", 20)
    assert not spoken("The '90s in Kiev weren't good.", 12)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("BOMBAY, Nov. 3, 1994 (AP) - The harbor was closed.", "1994-11-03"),
        ("BOMBAY, India (AP) -- Nov. 3, 1994 -- The harbor was closed.", "1994-11-03"),
        ("(AP, Bombay, 3 November 1994) The harbor was closed.", "1994-11-03"),
        ("BOMBAY, 3/11/1994 (PTI) - The harbor was closed.", "1994"),
        ("November 3, 1994\n\nThe harbor was closed.", "1994-11-03"),
        ("BOMBAY (AP) - The harbor was closed on Nov. 3, 1994.", ""),
        ("The harbor was closed on November 3, 1994, and it is so still.", ""),
    ],
)
def test_the_date_of_a_dateline(text: str, date: str) -> None:
    assert dated(text) == date


def test_a_dateline_holds_names_that_are_newer() -> None:
    for text in (
        "BOMBAY, Nov. 3, 1994 (AP) - Police said that the harbor of Bombay was closed.",
        "Nov. 3, 1994\n\nBOMBAY (AP) - Police said so.\n\nThe port of Bombay was closed on Thursday.\n\nThat was all.",
    ):
        cleaned = Pipeline.load().clean(text)
        assert "Mumbai" not in cleaned.text
        assert Pipeline.load().clean(cleaned.text).text == cleaned.text
    assert "Mumbai" in clean("BOMBAY, Nov. 3, 1996 (AP) - Police said that the harbor of Bombay was closed.")


HOUSE = """
title: Our towns
why: The house writes these as it always has.
languages: [en]
terms:
  kiev: {canonical: Kiev, type: place, variants: [Kyiv]}
  zelensky: {canonical: Volodymyr Zelensky, type: person, variants: [Zelenskyy, Zelenskiy], standalone: yes}
"""


def test_a_users_list_wins_over_a_shipped_one(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("rules")
    (folder / "names").mkdir()
    (folder / "names/house.yaml").write_text(HOUSE, encoding="utf-8")
    ours = Pipeline.load(rules=[folder], select=["names/*"], options={"language": "en"})
    for dirty, right in (
        ("The mayor of Kyiv was there.", "The mayor of Kiev was there."),
        ("They came to Kiev by train.", "They came to Kiev by train."),
        ("They came to Kiyev by train.", "They came to Kiev by train."),
        ("Volodymyr Zelenskyy and Vladimir Zelenskiy met.", "Volodymyr Zelensky and Volodymyr Zelensky met."),
        ("It was Zelenskyy's idea.", "It was Zelensky's idea."),
        ("They came to Bombay by train.", "They came to Mumbai by train."),
    ):
        assert ours.clean(dirty).text == right
        assert ours.clean(right).text == right


def test_only_acronyms_of_one_meaning_are_written_out() -> None:
    for text in (
        "ICE raided the farm, and the SEC said nothing.",
        "The WHO said that the virus was back.",
        "IMF loans and NATO flags were in the news.",
        "US troops left the base on Friday.",
    ):
        assert clean(text, language="en", acronyms="expand-first") == text
    said = clean("UNRWA said so, and NATO was silent.", language="en", acronyms="expand-first")
    assert said.endswith("the North Atlantic Treaty Organization (NATO) was silent.")


@pytest.mark.parametrize(
    ("dirty", "right"),
    [
        # the surname that a text has in full stands for nobody else in it, however short
        ("Po Xilai arrived on Monday. Po left a day later.", "Bo Xilai arrived on Monday. Bo left a day later."),
        ("Ibraahim al-Assiriy hid. Then al-Assiriy fled.", "Ibrahim al-Asiri hid. Then al-Asiri fled."),
        ("Li T'eng-hui came with his son Li Wei. Li left.", "Lee Teng-hui came with his son Li Wei. Li left."),
        ("Bashar al-Asad won. The pro-al-Asad camp was glad.", "Bashar al-Assad won. The pro-al-Assad camp was glad."),
        ("Sultan Qabus bin Said died at home.", "Sultan Qaboos bin Said died at home."),
        ("Salmen bin Abdelaziz took the throne.", "Salman bin Abdulaziz took the throne."),
        ("Igor' Girkin was jailed.", "Igor Girkin was jailed."),
        ("The flights to Tel-Aviv were cancelled.", "The flights to Tel Aviv were cancelled."),
        ("Blasts Heard in el-Arish Before Key Vote", "Blasts Heard in El Arish Before Key Vote"),
    ],
)
def test_names_that_go_on(dirty: str, right: str) -> None:
    assert clean(dirty, language="en") == right
