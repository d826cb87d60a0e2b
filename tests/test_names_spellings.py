"""Given names that desks spell alike whatever the bearer's language; compound names with a hyphen or without."""

from __future__ import annotations

import pytest

import textclean


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("Mohamed Farrah Aideed", "Mohamed Farrah Aidid"),
        ("Muhammad Farrah Aidid", "Mohamed Farrah Aidid"),
        ("Gloria Macapagal-Arroyo", "Gloria Macapagal Arroyo"),
        ("Ellen Johnson-Sirleaf", "Ellen Johnson Sirleaf"),
        ("Calin Popescu Tariceanu", "Calin Popescu-Tariceanu"),
        ("Mehmet-Ali Agca", "Mehmet Ali Agca"),
        ("Akhtar Mohammed Mansour", "Akhtar Mohammad Mansour"),
        ("Mamnoon Hussein", "Mamnoon Hussain"),
        ("Abdullah Ahmed Badawi", "Abdullah Ahmad Badawi"),
        ("Saeed Chengriha", "Said Chengriha"),
    ],
)
def test_other_spellings_of_a_full_name(dirty: str, clean: str) -> None:
    sentence = "Reporters asked about {}, who had left the building an hour before."
    assert textclean.clean(sentence.format(dirty)) == sentence.format(clean)


@pytest.mark.parametrize(
    "kept",
    [
        "Mohamed Hassan, a baker from Leeds, and his cousin Ahmad Hussain opened the shop in May.",
        "The winner was Muhammad Rahman, a nurse of 31, and second came Hasan Ahmed.",
    ],
)
def test_common_names_stay(kept: str) -> None:
    assert textclean.clean(kept) == kept


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        (
            "The troops went on after the fall of Severodonetsk on Sunday.",
            "The troops went on after the fall of Sievierodonetsk on Sunday.",
        ),
        ("The general, known as Hemeti, left the talks.", "The general, known as Hemedti, left the talks."),
        ("Sheikh Mujib-ur-Rahman led the party.", "Sheikh Mujibur Rahman led the party."),
        ("North Korean envoys met Moon Jae In.", "North Korean envoys met Moon Jae-in."),
        ("South Korean media said Kim Jong Eun had left.", "South Korean media said Kim Jong Un had left."),
        ("Zelenskiy and CIA Director Bill Burns met.", "Zelenskyy and CIA Director Bill Burns met."),
        ("Volodymyr Zelenskiy headed home from Berlin.", "Volodymyr Zelenskyy headed home from Berlin."),
        ("Volodymyr Zelenskiy coached the troops by video.", "Volodymyr Zelenskyy coached the troops by video."),
        ("India's Port of Bombay was shut.", "India's Port of Mumbai was shut."),
        ("Hizbollah and the Patriot Act were his topics.", "Hezbollah and the Patriot Act were his topics."),
        (
            "Her novel was read by Russians and Ukrainians in Kiev.",
            "Her novel was read by Russians and Ukrainians in Kyiv.",
        ),
        ("A drone fell on a street in Dnepr on Sunday.", "A drone fell on a street in Dnipro on Sunday."),
        ("South Korean President Yun Suk-yol gave up.", "South Korean President Yoon Suk Yeol gave up."),
        ("Buses left Slov'yansk for the west.", "Buses left Sloviansk for the west."),
        (
            "The train leaves Kharkov with two hundred people on board.",
            "The train leaves Kharkiv with two hundred people on board.",
        ),
    ],
)
def test_news_of_a_siege_and_the_name_that_somebody_goes_by(dirty: str, clean: str) -> None:
    assert textclean.clean(dirty) == clean


@pytest.mark.parametrize(
    "kept",
    [
        "Historians said on Monday that little was left after the fall of Kiev.",
        "Volodymyr Zelenskyy, also known as Zelenskiy, was asked how he spells his name.",
        "The general, formerly known as Hemeti, left the talks.",
        "The siege of Odessa is told in the museum.",
    ],
)
def test_history_and_other_spellings_stay(kept: str) -> None:
    assert textclean.clean(kept) == kept


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("Nika Gwaramia", "Nika Gvaramia"),
        ("Suren Papikian", "Suren Papikyan"),
        ("Aviv Kotchavi", "Aviv Kochavi"),
        ("Zakir Hassanov", "Zakir Hasanov"),
        ("Fawzia Koufi", "Fawzia Koofi"),
        ("Karim Khalily", "Karim Khalili"),
    ],
)
def test_names_that_desks_spell_by_ear(dirty: str, clean: str) -> None:
    sentence = "Reporters asked about {}, who had left the building an hour before."
    assert textclean.clean(sentence.format(dirty)) == sentence.format(clean)


@pytest.mark.parametrize(
    "kept",
    [
        "Mallikarjun Kharge led the march in Delhi on Monday. Charge sheets were filed against two of the men, police said.",
        "Sheets were filed on Monday, police said, and cheat codes were sold. Cheat codes are cheap.",
        "Sissy was in the city on Monday.",
        "Zhao Leji spoke on Monday. Chaos broke out at the meeting.",
        "Abdelaziz al-Hilu spoke on Monday. Hello, he said.",
        "Ali Abdullah Saleh spoke in Yemen on Monday. Sales of arms rose.",
        "Palmyrah is the state tree of Tamil Nadu, and we saw a Shiras moose in Wyoming.",
        "Ariel Sharon spoke in Jerusalem on Monday. Charon is a moon of Pluto.",
    ],
)
def test_no_form_of_a_name_is_an_english_word_or_another_name(kept: str) -> None:
    assert textclean.clean(kept) == kept


@pytest.mark.parametrize(
    "kept",
    [
        "Harris, L. 1986. Qadhafi's revolution and the modern state. Boulder: Westview.",
        "Lund C (1998) Water in Qandahar and Hirat. J Arid Lands 12:34-56",
        "Teheran Under the Last Shah, 3rd edition, ISBN 0-521-12345-X, 340 pages.",
        "As Mubarek (2009, table 3) shows, growth slowed.",
    ],
)
def test_references_stay_as_printed(kept: str) -> None:
    assert textclean.clean(kept, language="en") == kept


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        (
            "Washington, D.C. (AP) - Teheran fell silent on Oct. 20, 2011.",
            "Washington, D.C. (AP) - Tehran fell silent on Oct. 20, 2011.",
        ),
        ("King Feisal met the envoy on Monday.", "King Faisal met the envoy on Monday."),
        ("Gunmen of Lashkar-i-Tayyiba came by boat on Monday.", "Gunmen of Lashkar-e-Taiba came by boat on Monday."),
        ("Bread is dear in Meshed, the Iranian paper said.", "Bread is dear in Mashhad, the Iranian paper said."),
    ],
)
def test_prose_beside_references_and_forms_of_old(dirty: str, clean: str) -> None:
    assert textclean.clean(dirty, language="en") == clean
