"""The day that the words of a date mean: python-dateutil reads them with the names of the months of a language.

Which words of a line are a date is for `textclean.fixers.dates` to say; here they are only read. Every date is read twice, day
first and month first: where both readings are days, and different ones, nobody can know without the custom of the language.

Source of the knowledge: the names of the months in the Unicode CLDR, in the case that they have in dates, with the short forms of
newspapers; the customs of day and month in the CLDR's short date patterns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from textclean.patterns import re

if TYPE_CHECKING:
    from dateutil.parser import parser

YEARS = range(1600, 2200)

# A row: the language, then the months from January on; _ where the language has no such form. `nb` stands for both Norwegians.
_MONTHS = """
en january february march april may june july august september october november december
en jan feb mar apr may jun jul aug sep oct nov dec
en _ febr _ _ _ _ _ _ sept _ _ _
de januar februar märz april mai juni juli august september oktober november dezember
de jänner feber mrz _ _ _ _ _ sept _ _ _
de jan feb mär apr mai jun jul aug sep okt nov dez
fr janvier février mars avril mai juin juillet août septembre octobre novembre décembre
fr janv févr mars avr mai juin juil aoû sept oct nov déc
es enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
es ene feb mar abr may jun jul ago sep oct nov dic
es _ _ _ _ _ _ _ _ setiembre _ _ _
it gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
it gen feb mar apr mag giu lug ago set ott nov dic
pt janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
pt jan fev mar abr mai jun jul ago set out nov dez
pl stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
pl sty lut mar kwi maj cze lip sie wrz paź lis gru
uk січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
uk січ лют бер квіт трав черв лип серп верес жовт листоп груд
ru января февраля марта апреля мая июня июля августа сентября октября ноября декабря
ru янв фев мар апр май июн июл авг сен окт ноя дек
ru _ февр _ _ _ _ _ _ сент _ нояб _
tr ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
tr oca şub mar nis may haz tem ağu eyl eki kas ara
ar يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
ar _ شباط آذار نيسان أيار حزيران تموز _ أيلول _ _ _
ar جانفي فيفري _ أفريل ماي جوان جويلية أوت _ _ _ _
nl januari februari maart april mei juni juli augustus september oktober november december
id januari februari maret april mei juni juli agustus september oktober november desember
sv januari februari mars april maj juni juli augusti september oktober november december
da januar februar marts april maj juni juli august september oktober november december
nb januar februar mars april mai juni juli august september oktober november desember
fi tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta _ _ _ _ _ _
fi _ _ _ _ _ _ heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
cs ledna února března dubna května června července srpna září října listopadu prosince
sk januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
hr siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
hu január február március április május június július augusztus szeptember október november december
ro ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
bg януари февруари март април май юни юли август септември октомври ноември декември
el ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
"""
_DAY_FIRST_LANGUAGES = """
ar az be bg bs ca cs cy da de el es et fi fr ga gl he hr hy id is it ka kk lt lv mk nb nl nn no pl pt ro
ru sk sl sq sr sv tr uk vi
"""
_DAY_FIRST = frozenset(_DAY_FIRST_LANGUAGES.split())
_LINKS = ("st", "nd", "rd", "th", "er", "\xba", "of", "de", "del", "do", " ", ".", ",", "-", "/")
"""What may stand between the members of a date. 年, 月 and their like are turned into hyphens before."""
_EAST = str.maketrans(dict.fromkeys("年년月월", "-") | dict.fromkeys("日일", " "))
_LONG_AGO = datetime(2000, 1, 1)  # noqa: DTZ001 - a day without a place; every member of it is replaced


@cache
def _named() -> Mapping[str, Mapping[str, int]]:
    """Language -> name -> 1 to 12; under `""` the names that mean one month wherever they are used."""
    own: dict[str, dict[str, int]] = defaultdict(dict)
    meant: dict[str, set[int]] = defaultdict(set)
    for row in _MONTHS.strip().split("\n"):
        language, *names = row.split(" ")
        for number, name in enumerate(names, 1):
            if name != "_":
                own[language][name] = number
                meant[name].add(number)
    own[""] = {name: numbers.pop() for name, numbers in meant.items() if len(numbers) == 1}
    return MappingProxyType(own)


def months(language: str = "") -> Mapping[str, int]:
    """Name of a month in small letters -> 1 to 12: those of the language first, then those of all others that agree.

    >>> months()["märz"], months("hr")["listopada"], months("pl")["listopada"], "listopada" in months()
    (3, 10, 11, False)
    """
    named = _named()
    return {**named[""], **named.get({"no": "nb", "nn": "nb"}.get(language, language), {})}


def small(name: str, language: str = "") -> str:
    """A name in the small letters of its language: Turkish has two letters i.

    >>> small("KASIM", "tr"), small("März")
    ('kasım', 'märz')
    """
    if language == "tr" and name.isupper():
        name = name.replace("I", "\N{LATIN SMALL LETTER DOTLESS I}").replace(
            "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}", "i"
        )
    return name.lower()


def read(words: str, language: str = "", *, year_first: bool = False) -> tuple[date, ...]:
    """Every day that a full date can mean: none, one, or two where day and month can't be told apart.

    `words` are the date and nothing else, `year_first` says that it begins with the year.

    >>> read("3. März 2022", "de"), read("3/4/2022", "fr")
    ((datetime.date(2022, 3, 3),), (datetime.date(2022, 4, 3),))
    >>> [day.isoformat() for day in read("3/4/2022", "en")], read("31.2.2022")
    (['2022-03-04', '2022-04-03'], ())
    """
    if year_first:
        words = words.translate(_EAST).strip()
    elif (plain := _PLAIN.fullmatch(words)) and (month := _month(plain["name"] or plain["first"], language)):
        return _plain_day(plain, month)
    ways = (False,) if year_first else (True,) if language in _DAY_FIRST else (False, True)
    found = dict.fromkeys(day for first in ways if (day := _day(words, _reader(language, first))) is not None)
    return tuple(found)


# What nearly every date is, where a month is named: read without dateutil, whose import takes longer than a short text.
_PLAIN = re.compile(
    r"(?:(?P<day>[0-9]{1,2}) (?P<name>[^\W\d_]+)|(?P<first>[^\W\d_]+) (?P<second>[0-9]{1,2}),?) (?P<year>[1-9][0-9]{3})"
)


def _plain_day(words: re.Match[str], month: int) -> tuple[date, ...]:
    try:
        day = date(int(words["year"]), month, int(words["day"] or words["second"]))
    except ValueError:  # no such day
        return ()
    return (day,) if day.year in YEARS else ()


def _month(name: str, language: str) -> int | None:
    return _months_in(language).get(small(name, language))


_months_in = cache(months)


def _day(words: str, reader: parser) -> date | None:
    try:
        day = reader.parse(words, default=_LONG_AGO).date()
    except (ValueError, OverflowError):  # no such day, a word that names no month
        return None
    return day if day.year in YEARS else None


@cache
def _reader(language: str, day_first: bool) -> parser:
    """dateutil's parser with the months of a language. It knows no weekday, hour or zone: these aren't handed to it."""
    from dateutil.parser import parser, parserinfo

    names: dict[int, list[str]] = defaultdict(list)
    for name, number in months(language).items():
        names[number].append(name)

    class Customs(parserinfo):
        def __init__(self) -> None:
            self.JUMP = list(_LINKS)
            self.MONTHS = [tuple(names[number]) for number in range(1, 13)]  # type: ignore[misc]
            self.WEEKDAYS, self.HMS, self.AMPM = [], [], []
            super().__init__(dayfirst=day_first)

        def month(self, name: str) -> int | None:
            return super().month(small(name, language))

        def convertyear(self, year: int, century_specified: bool = False) -> int:
            """`18` is 2018 whatever the clock says; pages have no older ones."""
            return year if century_specified or year > 99 else 2000 + year

    return parser(Customs())
