"""The fixers behind rules/metadata, asked directly: what they read from a line, and what they leave."""

from __future__ import annotations

import pytest

from textclean import Pipeline
from textclean.fixers import agencies, places
from textclean.fixers.base import Context, Found
from textclean.fixers.bylines import bylines
from textclean.fixers.credits import credit_lines
from textclean.fixers.dateline import datelines
from textclean.fixers.dates import ambiguous_dates, date_lines, stamps
from textclean.fixers.deck import deck

REPORT = "Rain fell on all of the old city on Monday."
NOWHERE = Context()


def values(found: list[Found]) -> list[tuple[str, str]]:
    return [(field.name, field.value) for f in found for field in f.fields]


def remains(text: str, found: list[Found]) -> str:
    for f in reversed(found):
        text = text[: f.start] + f.after + text[f.end :]
    return text.strip()


@pytest.mark.parametrize(
    ("head", "place", "agency"),
    [
        ("BRUSSELS: ", "Brussels", None),
        ("NEW YORK: ", "New York", None),
        ("KYIV, Ukraine (AP) \N{EM DASH} ", "Kyiv, Ukraine", "AP"),
        ("LONDON (Reuters) - ", "London", "Reuters"),
        ("PARIS, March 3 (AFP) \N{EM DASH} ", "Paris", "AFP"),
        ("MOSCOW, June 5. /TASS/. ", "Moscow", "TASS"),
        ("(Reuters) \N{EM DASH} ", None, "Reuters"),
        ("Washington (CNN) \N{EN DASH} ", "Washington", "CNN"),
        ("Washington (CNN)", "Washington", "CNN"),
        ("New York CNN Business \N{EM DASH} ", "New York", "CNN"),
        ("WASHINGTON\N{EM DASH}", "Washington", None),
        ("SIOUX FALLS, S.D. \N{EN DASH} ", "Sioux Falls, S.D.", None),
        ("New York, NY \N{EN DASH} ", "New York, NY", None),
        ("New Delhi, Nov 19 (PTI) ", "New Delhi", "PTI"),
        ("CLEVELAND, Ohio (WOIO) - ", "Cleveland, Ohio", "WOIO"),
        ("BEIJING/SHANGHAI (Reuters) - ", "Beijing/Shanghai", "Reuters"),
        ("Kyiv. Jan 5 (Interfax-Ukraine) - ", "Kyiv", "Interfax-Ukraine"),
        ("Zhytomyr (AP) \N{EM DASH} ", "Zhytomyr", "AP"),
        ("ST. PETERSBURG, Fla. (AP) \N{EM DASH} ", "St. Petersburg, Fla.", "AP"),
        ("PORT-AU-PRINCE, Haiti \N{EM DASH} ", "Port-au-Prince, Haiti", None),
        ("Brussels\nCNN\n\N{EM DASH}\n", "Brussels", "CNN"),
        ("ISTANBUL\nAFP\n\N{EN DASH}\n\n", "Istanbul", "AFP"),
        ("Hong Kong\nCNN \N{EM DASH}\n", "Hong Kong", "CNN"),
        ("CNN\n\N{EM DASH}\n", None, "CNN"),
        ("LONDON (Reuters) -\n", "London", "Reuters"),
    ],
)
def test_datelines_in_their_many_manners(head: str, place: str | None, agency: str | None) -> None:
    found = datelines(head + REPORT, NOWHERE)
    assert remains(head + REPORT, found) == REPORT
    assert dict(v for v in values(found) if v[0] != "date") == {
        k: v for k, v in (("place", place), ("agency", agency)) if v
    }


def test_a_day_without_its_year_is_kept_in_its_words() -> None:
    cleaned = Pipeline.load().clean(f"LONDON, May 3 (Reuters) - {REPORT}\nNobody had minded.\nThe sea was flat.")
    assert [(x.value, x.words) for x in cleaned.lifted if x.field == "date"] == [("", "May 3")]
    assert cleaned.meta.date is None
    assert cleaned.meta.agency == "Reuters"


@pytest.mark.parametrize(
    "text",
    [
        *(
            f"{label}: {REPORT}"
            for label in ("UPDATE", "EXCLUSIVE", "WARNING", "NOTE", "NASA", "Analysis", "Q", "JORDAN", "Paris")
        ),
        *(f"{label} \N{EM DASH} {REPORT}" for label in ("NATO", "EXCLUSIVE", "GEORGE ORWELL", "WORLD CUP", "Facts")),
        "JOHN: Hello",
        "PARIS: Hello there.",
        f"London - {REPORT}",
        f"NATO (OTAN) \N{EN DASH} {REPORT}",
        f"WORLD HEALTH ORGANIZATION (WHO) \N{EM DASH} {REPORT}",
        f"Washington (the president) \N{EM DASH} {REPORT}",
        "Paris \N{EM DASH} The city, that is \N{EM DASH} was dark on Monday night.",
        "LONDON: A portrait of the city in ten old maps",
        f"SYDNEY: {REPORT}\nKEEPER: {REPORT}",
        f"NEW DELHI: {REPORT}\nMUMBAI: {REPORT}",
        f"Chicago \N{EM DASH} {REPORT}\nDenver \N{EM DASH} {REPORT}",
        f"Brussels\nCNN\n{REPORT}",
        f"Facts\n\N{EM DASH}\n{REPORT}",
        f"He lives in PARIS (AFP) \N{EM DASH} {REPORT}",
    ],
)
def test_what_only_looks_like_a_dateline(text: str) -> None:
    assert datelines(text, NOWHERE) == []


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("Thu Jun 27 2024", "2024-06-27"),
        ("12 March 2023", "2023-03-12"),
        ("18 NOV 2019", "2019-11-18"),
        ("Sept. 5th, 2020", "2020-09-05"),
        ("2024-06-27", "2024-06-27"),
        ("2019-11-20T10:22:33Z", "2019-11-20"),
        ("27.06.2024", "2024-06-27"),
        ("10.22.2019 07:00 AM", "2019-10-22"),
        ("05/05/2024", "2024-05-05"),
        ("Published: 3 March 2022, 14:05 GMT", "2022-03-03"),
        ("Published Wed, Nov 20 20194:29 AM EST", "2019-11-20"),
        ("Updated 5:03 pm ET, Mon October 14, 2019", "2019-10-14"),
        ("November 19, 2019 /  12:21 AM / Updated 14 hours ago", "2019-11-19"),
        ("| UPDATED: 11:05, Tue, Nov 19, 2019", "2019-11-19"),
        ("Published on 3rd of May, 2021", "2021-05-03"),
        ("1er mars 2024", "2024-03-01"),
        ("3 de marzo de 2022", "2022-03-03"),
        ("3. M\xe4rz 2022", "2022-03-03"),
        (
            "2024\N{CJK UNIFIED IDEOGRAPH-5E74}6\N{CJK UNIFIED IDEOGRAPH-6708}27\N{CJK UNIFIED IDEOGRAPH-65E5}",
            "2024-06-27",
        ),
    ],
)
def test_a_line_that_is_a_date(line: str, iso: str) -> None:
    assert [s.iso for s in stamps(line)] == [iso]


@pytest.mark.parametrize(
    "line",
    [
        "March 3",
        "March 2022",
        "31.02.2022",
        "2024-13-01",
        "12 March 2023 was cold",
        "On March 3, 2022",
        "May 2024 bring you joy",
        "1914-1918",
        "14:05",
        "Monday",
        "Updated at 1:23 p.m.",
        "Vol. 3, 12 March 2023",
        "",
    ],
)
def test_a_line_that_is_no_date(line: str) -> None:
    assert stamps(line) == ()


def test_day_and_month_are_told_apart_by_the_language_or_not_at_all() -> None:
    assert [s.iso for s in stamps("03/04/2022")] == [""]
    assert [s.iso for s in stamps("03/04/2022", "fr")] == ["2022-04-03"]
    text = f"A title\n03/04/2022\n{REPORT}"
    assert date_lines(text, NOWHERE) == []
    assert [text[f.start : f.end] for f in ambiguous_dates(text, NOWHERE)] == ["03/04/2022"]
    assert values(date_lines(text, Context(language="fr"))) == [("date", "2022-04-03")]


@pytest.mark.parametrize(
    ("line", "language", "iso"),
    [
        ("28 KASIM 2022", "tr", "2022-11-28"),
        ("5 listopada 2021", "pl", "2021-11-05"),
        ("5 listopada 2021", "hr", "2021-10-05"),
        ("14 sept. 2020", "fr", "2020-09-14"),
        ("14 \u0432\u0435\u0440\u0435\u0441\u043d\u044f 2020 \u0440\u043e\u043a\u0443", "uk", "2020-09-14"),
        ("14 \u0441\u0435\u043d\u0442. 2020", "ru", "2020-09-14"),
        ("3 \u0622\u0630\u0627\u0631 2019", "ar", "2019-03-03"),
        ("03/04/2022", "ar", "2022-04-03"),
        ("2022\u5e744\u67083\u65e5", "zh", "2022-04-03"),
        ("2022-04-03", "fr", "2022-04-03"),
        ("11/18/19 11:04 PM", "en", "2019-11-18"),
    ],
)
def test_the_language_says_what_a_date_means(line: str, language: str, iso: str) -> None:
    assert [s.iso for s in stamps(line, language)] == [iso]


def test_a_month_that_two_languages_name_alike_needs_its_language() -> None:
    assert stamps("5 listopada 2021") == stamps("5 listopada 2021", "en") == ()


def test_no_clock_says_which_century(monkeypatch: pytest.MonkeyPatch) -> None:
    from textclean.fixers import days

    monkeypatch.setattr("time.localtime", lambda *_: __import__("time").gmtime(4_000_000_000))  # the year 2096
    days._reader.cache_clear()
    try:
        assert [s.iso for s in stamps("11/18/97 11:04 PM")] == ["2097-11-18"]
    finally:
        days._reader.cache_clear()


def test_the_day_of_publication_wins_over_that_of_the_update() -> None:
    found = date_lines(f"A title\nUpdated: 18 Nov 2019 9:38 pm\nPosted: 17 Nov 2019 8:11 pm\n{REPORT}", NOWHERE)
    assert len(found) == 2
    assert values(found) == [("date", "2019-11-17")]


def test_two_dates_make_a_diary() -> None:
    assert date_lines(f"1 May 1921\n{REPORT}\n2 May 1921\n{REPORT}", NOWHERE) == []
    log = "\n".join(f"Posted: {day} May 2021\n{REPORT}" for day in (1, 2, 3))
    assert date_lines(log, NOWHERE) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", ["Jane Doe"]),
        ("By ABBY GOODNOUGH and IDA MOEN", ["ABBY GOODNOUGH", "IDA MOEN"]),
        ("By Ann Roe, Jane Doe and Per van Houten", ["Ann Roe", "Jane Doe", "Per van Houten"]),
        ("By Jane Doe, BBC News, Paris", ["Jane Doe"]),
        ("By Troy L. Smith, Cleveland.com", ["Troy L. Smith"]),
        ("By Amanda Roe for the Guardian", ["Amanda Roe"]),
        ("By J. K. Rowling", ["J. K. Rowling"]),
        ("By Jane  Doe", []),
        ("By Lake Geneva", []),
        ("By New York", []),
        ("By Land and Sea", []),
        ("By Hook Or By Crook", []),
        ("By Jane", []),
        ("By Jane Doe, the writer who came in from the cold", []),
        ("By Tess Roe - 11/10/19 06:56 AM EST", []),
    ],
)
def test_bylines(line: str, names: list[str]) -> None:
    assert [v for n, v in values(bylines(line, NOWHERE)) if n == "byline"] == names


def test_a_byline_may_carry_its_date_or_be_an_agency() -> None:
    assert values(bylines("By Jane Doe, Wednesday, 20 November 2019 08:05 GMT", NOWHERE)) == [
        ("byline", "Jane Doe"),
        ("date", "2019-11-20"),
    ]
    assert values(bylines("By The Associated Press", NOWHERE)) == [("agency", "AP")]


@pytest.mark.parametrize(
    ("line", "credits"),
    [
        ("(With AP inputs)", ["AP"]),
        ("(With inputs from Reuters and The Associated Press)", ["Reuters", "AP"]),
        ("With agency inputs", ["agencies"]),
        ("Some information came from AP.", ["AP"]),
        (
            "Ida Moen in Bergen and Tom Okafor contributed to this report. Some information came from AP and AFP.",
            ["Ida Moen in Bergen", "Tom Okafor", "AP", "AFP"],
        ),
        ("The Associated Press contributed to this report.", ["AP"]),
        ("Keith Roe contributed reporting from Hong Kong.", ["Keith Roe"]),
        (
            "Reporting by Ann Roe; additional reporting by Jane Doe; Editing by Tom Okafor",
            ["Reporting by Ann Roe; additional reporting by Jane Doe; Editing by Tom Okafor"],
        ),
        ("SOURCE: Al Jazeera", ["Al Jazeera"]),
        ("\N{EM DASH} AFP", ["AFP"]),
        ("Prolonged drought contributed to this report.", []),
        ("Three senators contributed to this report.", []),
        ("He said the war contributed to this report.", []),
        ("Some information came from the neighbours.", []),
        ("Source: the mayor", []),
        ("AP", []),
        ("(With two boats)", []),
        ("Reporting by the police; the case was closed.", []),
    ],
)
def test_credit_lines(line: str, credits: list[str]) -> None:
    found = values(credit_lines(f"{REPORT}\n{line}", NOWHERE))
    assert [v for name, v in found if name == "credits"] == credits


def test_a_single_source_is_the_agency() -> None:
    assert ("agency", "ANSA") in values(credit_lines(f"{REPORT}\nFonte: ANSA", NOWHERE))
    for line in ("Source: AP and AFP", "(With AP inputs)", "(Reuters)"):
        assert "agency" not in dict(values(credit_lines(f"{REPORT}\n{line}", NOWHERE))), line


def test_credits_stand_at_the_end() -> None:
    assert credit_lines("(With AP inputs)\n" + f"{REPORT}\n" * 4, NOWHERE) == []


def test_a_deck_is_repeated_word_for_word() -> None:
    line = "The last bus over the pass carried one passenger"
    prose = "Drifts of four metres lie on the road since Sunday, and the plough that was to clear it has broken down."
    story = f"Snow closes the pass\n{line}\n{prose}\n"
    assert values(deck(f"{story}{line.upper()}.", NOWHERE)) == [("subtitle", line)]
    assert values(deck(f"{story}It is cold. {line}. She waved.", NOWHERE)) == [("subtitle", line)]
    for other in (
        f"They say that {line}.",
        f"{line} and a dog.",
        f"{line}.\n{line}.",
        "One passenger was on the last bus.",
    ):
        assert deck(story + other, NOWHERE) == [], other


def test_places_as_they_are_written() -> None:
    written = {
        "SAO PAULO": "S\xe3o Paulo",
        "RIO DE JANEIRO": "Rio de Janeiro",
        "MCALLEN, Texas": "McAllen, Texas",
        "FRANKFURT AM MAIN": "Frankfurt am Main",
    }
    assert {name: places.as_written(name) for name in written} == written
    assert places.as_written("WASHINGTON, D.C.") == "Washington, D.C."
    assert places.is_city("ZURICH")
    assert not places.is_city("UPDATE")


def test_one_form_for_each_agency() -> None:
    assert agencies.listed("The Associated Press, AFP and REUTERS") == ("AP", "AFP", "Reuters")
    assert agencies.listed("RFE/RL") == ("RFE/RL",)
    assert agencies.listed("the neighbours and AP") == ()
