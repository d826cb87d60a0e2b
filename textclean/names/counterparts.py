"""Given names that Ukrainian, Russian and Belarusian have in common, each in its own form: Володимир is Владимир is Уладзімір.

A person's given name is met in the form of either language, whichever native spelling a list gives; surnames are not translated.
Source of the knowledge: the calendars of saints that the three languages share; passports that carried both forms.
"""

from __future__ import annotations

from functools import lru_cache

_NAMES = """
Олександр Александр Аляксандр | Олексій Алексей Аляксей | Андрій Андрей Андрэй
Антон Антон Антон | Анатолій Анатолий Анатоль | Валерій Валерий Валерый
Василь Василий Васіль | Віктор Виктор Віктар | Віталій Виталий Віталь
Владислав Владислав Уладзіслаў | Володимир Владимир Уладзімір | В'ячеслав Вячеслав Вячаслаў
Геннадій Геннадий Генадзь | Георгій Георгий Георгій | Григорій Григорий Рыгор
Данило Даниил Даніла | Денис Денис Дзяніс | Дмитро Дмитрий Дзмітрый
Євген Евгений Яўген | Іван Иван Іван | Ігор Игорь Ігар
Ілля Илья Ілля | Йосип Иосиф Язэп | Кирило Кирилл Кірыл
Костянтин Константин Канстанцін | Леонід Леонид Леанід | Максим Максим Максім
Микита Никита Мікіта | Микола Николай Мікалай | Михайло Михаил Міхаіл
Мирослав Мирослав Міраслаў | Назар Назар Назар | Олег Олег Алег
Павло Павел Павел | Петро Пётр Пётр | Роман Роман Раман
Ростислав Ростислав Расціслаў | Руслан Руслан Руслан | Святослав Святослав Святаслаў
Сергій Сергей Сяргей | Станіслав Станислав Станіслаў | Степан Степан Сцяпан
Тарас Тарас Тарас | Тимофій Тимофей Цімафей | Федір Фёдор Фёдар
Юрій Юрий Юрый | Яків Яков Якаў | Ярослав Ярослав Яраслаў
Артем Артём Арцём | Аркадій Аркадий Аркадзь | Борис Борис Барыс
Вадим Вадим Вадзім | Валентин Валентин Валянцін | Анастасія Анастасия Анастасія
Ганна Анна Ганна | Віра Вера Вера | Вікторія Виктория Вікторыя
Галина Галина Галіна | Дарія Дарья Дар'я | Євгенія Евгения Яўгенія
Катерина Екатерина Кацярына | Ірина Ирина Ірына | Людмила Людмила Людміла
Любов Любовь Любоў | Марія Мария Марыя | Надія Надежда Надзея
Наталія Наталия Наталля | Оксана Оксана Аксана | Олена Елена Алена
Ольга Ольга Вольга | Світлана Светлана Святлана | Софія София Соф'я
Тетяна Татьяна Таццяна | Юлія Юлия Юлія
"""
LANGUAGES = ("uk", "ru", "be")


@lru_cache(maxsize=1)
def _table() -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    table: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
    for triple in _NAMES.strip().replace("\n", "|").split("|"):
        forms = tuple(zip(LANGUAGES, triple.split(), strict=False))
        for code, form in forms:
            table[code, form] = tuple(pair for pair in forms if pair[0] != code and pair[1] != form)
    return table


def counterparts(given: str, language: str) -> tuple[tuple[str, str], ...]:
    """The same given name in the other languages, as (language, native form); none where it isn't known.

    >>> counterparts("Володимир", "uk")
    (('ru', 'Владимир'), ('be', 'Уладзімір'))
    """
    return _table().get((language, given), ())
