"""Names of the Islamic world that desks spell alike whatever the bearer's language: Mohammed is Mohamed, Muhammad and Mohammad.

A Pakistani, Somali or Malaysian bears them in letters that nothing is derived from, and each desk has its own way to write them.
Source of the knowledge: the spellings that AP, Reuters, AFP and dpa have printed for public persons.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise, product

from textclean.names.english import ENGLISH

_NAMES = """
Mohammed Mohamed Muhammad Mohammad Mohamad Muhammed Muhamad | Ahmed Ahmad Ahmet | Mahmoud Mahmud Mahmood Mehmood
Hussein Hussain Husain Husein Hossein Husayn Hossain | Hassan Hasan Hassen | Ibrahim Ebrahim Ibraheem | Khaled Khalid Khaleed
Omar Umar Omer | Youssef Yusuf Yousef Yousuf Yusef Yussuf Youssouf Yusuff | Abdullah Abdallah Abdulla
Saeed Said Saïd Sayeed Saeid Sa'id Sa'eed | Mustafa Mostafa Moustafa Mustapha | Sheikh Sheik Shaikh Shaykh | Rashid Rasheed Rachid
Salahuddin Salah-ud-Din Salahudin Salah-uddin | Suleiman Sulaiman Soleiman Sulayman Suleyman Suliman Souleymane
Ismail Ismael Esmail Ismaïl | Jamal Gamal Djamal | Karim Kareem | Hamid Hameed | Nasser Nasir Naser
Osman Othman Uthman Usman Ousmane | Tariq Tarek Tarik Tareq | Faisal Faysal Feisal Faysul | Yahya Yehya Yahia
Idris Idriss Driss Edris | Abubakar Abubaker Abu-Bakr Aboubakar Aboubacar Abu-Bakar | Rahman Rehman Rahmaan
Majid Majeed Madjid | Masoud Massoud Masud Masood Mas'ud | Qasim Qassem Kassem Qassim Qasem
Jaafar Jafar Ja'far Jaffar Djaafar | Aziz Azeez | Walid Waleed | Musa Moussa Mousa | Nur Noor Nour
Sayed Sayyid Syed Seyed Sayyed Saiyed | Latif Lateef | Salman Selman | Amir Ameer | Anwar Anwaar Anouar
Yasin Yassin Yaseen Yassine | Mehdi Mahdi | Rafiq Rafik Rafique Rafeeq | Zulfikar Zulfiqar Zulfeqar | Iqbal Eqbal
Habib Habeeb | Nazir Nazeer | Bashir Basheer Bachir | Munir Muneer Mounir | Qadir Qadeer Kadir Kadeer Qader Quader Kader
Ghulam Gholam Gulam | Fazal Fazl Fazul | Haidar Haider Haydar Hyder | Jalal Djalal | Abdul Abdel Abdoul | Abdulaziz Abdelaziz
Abdulrahman Abdurrahman Abdelrahman Abdirahman Abdur-Rahman Abdul-Rahman Abdourahmane
Muhiddin Mohiuddin Muhyiddin Mohiyuddin | Jalaluddin Jalaludin Jalal-ud-Din Jelaluddin | Sirajuddin Serajuddin Siraj-ud-Din
Ziauddin Zia-ud-Din Ziaudin | Nizamuddin Nizam-ud-Din | Burhanuddin Borhanuddin Burhan-ud-Din | Imran Emran | Shahbaz Shehbaz
Pervez Parvez Pervaiz Parvaiz | Shaukat Shawkat Showkat | Daoud Daud Dawood Dawud Dawoud Daood
Yaqoob Yaqub Yaqoub Yakub Yakoub | Younis Yunus Yunis Younus Younes Yonus Younous | Naguib Najib Nagib Nadjib Najeeb
Fouad Fuad Fuaad Foad | Ziad Ziyad Zeyad | Riad Riyad Riyadh Riadh | Nabil Nabeel | Khalil Khaleel | Imad Emad 'Imad
Izzat Ezzat | Adel Adil Aadel | Hisham Hesham Hicham Hishaam | Hashem Hashim Hachem Hachim | Hazem Hazim | Essam Issam Isam Esam
Osama Usama Oussama Ossama | Samir Sameer Semir | Fathi Fathy | Hamza Hamzah | Ayman Aiman Aymen | Haitham Haytham | Sami Samy
Rami Ramy | Ashraf Achraf Aschraf | Sharif Sherif Shareef Cherif Scharif | Zahir Zaher | Kamal Kemal | Bassem Basem Basim Bassim
Iftikhar Iftekhar Iftikhaar | Mortaza Murtaza Morteza Murteza Mortada | Alaa Ala Ala'a | Jawad Javad Jawwad Djawad
Rauf Raouf Raoof | Raif Raef Ra'if | Naim Naeem Na'im Naïm Na'eem | Saleh Salih Saalih | Nader Nadir | Maher Mahir
Marwan Marouan Merwan | Murad Mourad Morad | Shukri Shoukry Shoukri Choukri Chokri Shukry
Gholamhossein Gholam-Hossein Gholamhussein | Taher Tahir Taaher | Sadeq Sadegh Sadiq Sadek | Esfandiar Esfandyar Isfandiar
Mian Miyan | Chaudhry Chaudhary Chowdhury Choudhury Chaudhri
"""
MOST = 40
"""Ways to write a person's given names, at most."""


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[str, ...]]:
    groups = (tuple(group.split()) for group in _NAMES.strip().replace("\n", "|").split("|"))
    return {name: (name, *(other for other in group if other != name)) for group in groups for name in group}


def known(name: str) -> bool:
    """Is a word one of these names? They are surnames of many people as well."""
    return name in _table()


def spellings(given: str) -> Iterator[str]:
    """How else the given names of one person are written, the nearest first: other spellings, joined by a hyphen or not.

    >>> list(spellings("Mohammed"))[:3]
    ['Mohamed', 'Muhammad', 'Mohammad']
    >>> list(spellings("Mehmet Ali")), list(spellings("Jean-Pierre"))
    (['Mehmet-Ali'], ['Jean Pierre'])
    """
    words = given.split(" ")
    ways = [_table().get(word, (word,)) for word in words]
    seen: dict[str, None] = {}
    for changed in sorted(product(*(range(len(way)) for way in ways)), key=lambda at: sum(map(bool, at)))[:MOST]:
        seen[" ".join(way[at] for way, at in zip(ways, changed, strict=True))] = None
    for one, two in pairwise(words):
        if one[:1].isupper() and two[:1].isupper() and "." not in one + two:
            seen[given.replace(f"{one} {two}", f"{one}-{two}")] = None
    head, hyphen, tail = given.partition("-")
    if hyphen and tail[:1].isupper():
        seen[f"{head} {tail}"] = None
    seen.pop(given, None)
    return iter(seen)


def full_names(words: str, surname: str) -> Iterator[str]:
    """Full names whose surname is written otherwise: joined to the name before it by a hyphen, parted, or with another spelling.

    Takes the full name and its surname, which ends it.

    >>> list(full_names("Gloria Macapagal Arroyo", "Arroyo"))
    ['Gloria Macapagal-Arroyo']
    >>> list(full_names("Mamnoon Hussain", "Hussain"))[:2]
    ['Mamnoon Hussein', 'Mamnoon Husain']
    """
    each = words.split(" ")
    if len(each) > 2 and all(word[:1].isupper() and len(word) > 2 for word in each[-2:]):
        yield " ".join([*each[:-2], "-".join(each[-2:])])
    head, hyphen, tail = each[-1].partition("-")
    if hyphen and head[:1].isupper() and tail[:1].isupper() and len(each) > 1:
        yield " ".join([*each[:-1], head, tail])
    if not all(map(known, each)) and " " not in surname:
        yield from (" ".join([*each[:-1], other]) for other in _table().get(each[-1], ())[1:])


def hyphened(place: str) -> str:
    """A place of two words with a hyphen between them; nothing where one of them is an English word, or the name has other words.

    >>> hyphened("Siem Reap"), hyphened("Port Sudan"), hyphened("Ras al-Ayn")
    ('Siem-Reap', '', '')
    """
    head, _, tail = place.partition(" ")
    both = head, tail
    if (
        not all(w.isalpha() and w[:1].isupper() and len(w) > 2 and w.lower() not in ENGLISH for w in both)
        or head == "The"
    ):
        return ""
    return "-".join(both)
