"""People, waters and events of history: who is reached whatever the year, and which names stay those of their time."""

from __future__ import annotations

import pytest

from tests.names_alone import clean
from textclean.names import chinese, derive

KEPT = [
    # an event has the name of its time
    "The museum shows the safe of the 1905 Tiflis mint robbery.",
    "The 1871 Tientsin massacre trial filled three volumes.",
    "Two lawyers drafted the Alma-Ata Declaration of 1991.",
    "The Bombay riots of 1985 began with a cricket match.",
    "The sack of Peking by allied troops in 1900 is told in three letters.",
    # battles of long ago, or that may be
    "Nothing is left of the wall after the siege of Kiev by the khan.",
    "The battle of Kharkov was re-enacted on Saturday behind the mill.",
    "In 1919 the defence of Lugansk made him known.",
    "The Siege of Marioupol is her first film.",
    # somebody else
    "Li Denghui, who headed Aurora College, planted the elms.",
    "Mikhail Fedorov, who founded the Academy of Pastry, is from Perm.",
    "Paul Miliukov, a dentist from Toledo, collects stamps.",
    "The Leo Tolstoi was raised from the mud of the canal.",
    "Chang Hsing and Tso Lin won the doubles.",
    # no river, no town
    "Dr. Hwang Ho gave the first talk.",
    "A Brahmapootra cock crowed in the yard.",
    "He had a Tsingtao and a bowl of noodles at the port.",
    "Sian, her niece, read a book on the terracotta army.",
]
REACHED = [
    ("K'ang Yu-wei wrote the memorial in 1895.", "Kang Youwei wrote the memorial in 1895."),
    ("Leon Trotzky spoke to the soviet in 1905.", "Leon Trotsky spoke to the soviet in 1905."),
    ("A plumber shot at Symon Petlura and missed.", "A plumber shot at Symon Petliura and missed."),
    (
        "Gen. Anton Denikine wrote five volumes. Denikine died abroad.",
        "Gen. Anton Denikin wrote five volumes. Denikin died abroad.",
    ),
    ("Tso Tsung-t'ang borrowed from the banks of the port.", "Zuo Zongtang borrowed from the banks of the port."),
    ("The heirs of Chinghis Khan fell out over pasture.", "The heirs of Genghis Khan fell out over pasture."),
    ("A dredger works on the Yang-tse River.", "A dredger works on the Yangtze River."),
    ("Fishing in the Sea of Azof was stopped.", "Fishing in the Sea of Azov was stopped."),
    ("He signed an agreement in Peking in 1979.", "He signed an agreement in Beijing in 1979."),
    ("Two frigates of the fleet left Tsingtao at dawn.", "Two frigates of the fleet left Qingdao at dawn."),
    ("The trial in Bombay was put off.", "The trial in Mumbai was put off."),
    # battles of today
    ("Nurses told of the siege of Marioupol.", "Nurses told of the siege of Mariupol."),
    ("The fall of Konduz came as a shock.", "The fall of Kunduz came as a shock."),
    ("Few had foreseen the battle of Falluja.", "Few had foreseen the battle of Fallujah."),
    (
        "The siege of Kharkov entered its third week on Monday.",
        "The siege of Kharkiv entered its third week on Monday.",
    ),
]


@pytest.mark.parametrize("text", KEPT)
def test_it_stays(text: str) -> None:
    assert clean(text, language="en") == text


@pytest.mark.parametrize(("dirty", "right"), REACHED)
def test_it_is_reached(dirty: str, right: str) -> None:
    assert clean(dirty, language="en") == right


def test_what_newspapers_made_of_wade_giles() -> None:
    assert {"Hung Hsiu-ch'uan", "Hung Hsiu-ch'üan", "Hung Hsiu-chuan"} <= chinese.phrases(
        "洪秀全", "Hong Xiuquan"
    ).keys()
    assert {"Ssu-ma Ch'ien", "Szu-ma Chien"} <= chinese.phrases("司马迁", "Sima Qian").keys()
    assert "Lin Yi-fu" in chinese.phrases("林毅夫", "Lin Yifu")


def test_given_names_that_english_has_too() -> None:
    assert "Alexander" in derive.forms("Олександр", "uk", "Oleksandr")
    assert "Dimitri" in derive.forms("Дмитрий", "ru", "Dmitry")
    assert "Dimitriev" not in derive.forms("Дмитриев", "ru", "Dmitriev")
    assert "Kovalyoff" in derive.forms("Ковалёв", "ru", "Kovalyov")
