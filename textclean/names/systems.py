"""Published romanisations of Cyrillic as tables of letters in context, one short text a system.

A table lists what differs from ALPHABET. `letter=output`; Latin capitals before the letter say what it follows, those
behind it what it precedes (any one of them is enough), and the more specific line wins:

before  S start of the word    V vowel    Y й    Q soft or hard sign, apostrophe    H ж, ш    G ч, щ
        C ц    L л    K к    Z з    N с, н    X any other consonant
behind  E end of the word    I е, ё, и    F і, є, ї    J ю, я    B а, о, у, э, ў    M ы, й
        Q sign or apostrophe    X consonant

Some endings count as one letter: σ the -ий of -ский and -ський, ι any other final -ий, υ final -ый (Russian) or -ій
(Ukrainian), ν and η the last letter of final -ин and -ын, α that of final -ия (Bulgarian), ξ the pair кс. Unless a table
says otherwise they come out as their letters do.

Primes of every kind are written ' (soft) and " (hard), and ALA-LC ties are left out: `romanise` says what is then done.

Source of the knowledge: the standards named (ISO/R 9:1954 and 1968, ISO 9:1995, GOST 7.79-2000, 16876-71, R 52290, R 52535,
R 7.0.34, DSTU 9112:2021, BS 2979:1958, BGN/PCGN agreements, ALA-LC tables, UNGEGN resolutions, ICAO Doc 9303, orders of the
ministries of the interior, resolution 55/2010 of Ukraine), Duden, and for the languages of the press the rules of their
academies and encyclopaedias. tests/test_derive.py compares with independent implementations where there are some.
"""

from __future__ import annotations

from typing import Literal, NamedTuple


class Row(NamedTuple):
    """One system: what users read, what differs from ALPHABET, and which rewrites its forms may take besides."""

    name: str
    letters: str
    rewrites: Literal["all", "endings", ""] = ""


# What the English-speaking press writes for a letter when nothing else is said. The apostrophe is silent.
ALPHABET = (
    "а=a б=b в=v г=g ґ=g ѓ=gj д=d ђ=dj е=e ё=e є=ye ж=zh з=z ѕ=dz и=i і=i ї=yi й=y ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p "
    "р=r с=s т=t ћ=c ќ=kj у=u ў=u ф=f х=kh ц=ts ч=ch џ=dz ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya '="
)

_HOOKS = "ж=ž ц=c ч=č ш=š щ=šč й=j"
_TIES = "ё=ë й=ĭ э=ė ю=iu я=ia ъ=\" ь='"
_SIGNS = "ъ=\" ь='"
# The many languages that write a plain o for yo after a hush, je for an e that is heard so.
_JOT = "SVYQе=je ё=jo HGё=o ю=ju я=ja"
_YE = "SVYQе=ye"
_SHORT = "σ=y ι=y υ=y"
_DE = "в=w з=s VсIFJBM=ss х=ch ц=z ч=tsch ш=sch щ=schtsch"
_FR = "ж=j VсIFJBM=ss у=ou ч=tch ш=ch щ=chtch ю=iou я=ia"

RUSSIAN = (
    Row("BGN/PCGN 1947", f"{_YE} ё=ë SVYQё=yë {_SIGNS}", "all"),
    Row("press", f"Sе=ye SVYQё=yo ё=yo HGё=o {_SHORT}", "all"),
    Row("Wikipedia", f"SVQе=ye ё=yo ьBM=y Qи=yi {_SHORT}", "all"),
    Row("ICAO Doc 9303, passport 2013", "й=i ъ=ie ю=iu я=ia", "all"),
    Row("passport 1997", f"Qе=ye {_SIGNS}"),
    Row("passport 1997, short endings", f"Qе=ye ъ= ь= {_SHORT}"),
    Row("order 782, driving licence", "SVQе=ye SVYQё=yo ё=ye HGё=e Qи=yi ъ=' ь='"),
    Row("GOST R 52290", "SVQе=ye SVYQё=yo ё=ye HGё=e ъ=' ь='"),
    Row("passport before 1997, French", "ж=j й=i у=ou ч=tch ш=ch щ=chtch ю=iou я=ia гIFM=gu Qе=ie ξ=x ν=ne"),
    Row("GOST R 52535", "й=i ц=tc ю=iu я=ia"),
    Row("GOST 7.79 B", "ё=yo й=j х=x ц=cz цIFJM=c щ=shh ъ=\" ы=y' ь=' э=e'"),
    Row("GOST R 7.0.34", "ё=yo й=j х=x ц=c щ=shh ъ=\" ь='"),
    Row("ISO 9:1995, GOST 7.79 A", "ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=ŝ ъ=\" ь=' э=è ю=û я=â"),
    Row("GOST 16876-71, digraphs", "ё=jo й=jj х=kh ц=c щ=shh ъ=\" ь=' э=eh ю=ju я=ja"),
    Row("ISO/R 9:1968", f"{_HOOKS} ё=ë х=h {_SIGNS} э=ė ю=ju я=ja"),
    Row("ISO/R 9:1968, UNGEGN 1987", f"{_HOOKS} ё=ë х=h {_SIGNS} э=è ю=ju я=ja"),
    Row("scholarly", f"{_HOOKS} ё=ë х=x {_SIGNS} э=è ю=ju я=ja"),
    Row("DIN 1460", f"{_HOOKS} ё=ë х=ch {_SIGNS} э=ė ю=ju я=ja"),
    Row("ALA-LC", _TIES),
    Row("ALA-LC without marks", f"й=i ю=iu я=ia {_SIGNS}"),
    Row("BS 2979", f"ё=ë й=ĭ ы=ȳ э=é {_SIGNS} {_SHORT}"),
    Row("BS 2979 without marks", f"й=i {_SIGNS} {_SHORT}"),
    Row("telegram", "ж=j й=i х=h ц=c щ=sc ю=iu я=ia"),
    Row("Yandex Maps", "SVе=ye ё=yo щ=sch ъIF=y υ=iy"),
    Row("Yandex Money", "й=i щ=sch", "all"),
    Row("Moscow Metro", f"щ=sch ьIFB=y ъIFB=y Qё=o {_SHORT}"),
    Row("simple, j", "й=j х=h щ=sch ю=ju я=ja"),
    Row("German (Duden)", f"{_JOT} {_DE} ж=sch й=i σ=i ι=i υ=y ξ=x", "endings"),
    Row("German (sh)", f"{_JOT} {_DE} HGё=e ж=sh й=i σ=i ι=i υ=y ξ=x", "endings"),
    Row(
        "French",
        f"{_FR} Sе=ie Vе=ïe Qе=ie HGё=e ё=io й=i Vй=ï Vи=ï Vя=ïa Vю=ïou гIFM=gu σ=i ι=i υ=y ξ=x ν=ne η=ne",
        "endings",
    ),
    Row("Spanish", "SVYQе=ye ё=io SVYQё=yo HGё=o гIF=gu ж=zh й=i х=j щ=sch σ=i ι=i υ=i ξ=x"),
    Row(
        "Italian press",
        "ё=io HGё=io гIF=gh ж=zh й=i чJB=ci ч=c ш=sci шIF=sc щ=sci щIF=sc ю=ju я=ja σ=ij х=kh",
    ),
    Row("Portuguese", "ё=io HGё=o ж=j й=i ч=tch ш=ch щ=chtch ю=iu я=ia гIF=gu σ=i ι=i υ=i"),
    Row(
        "Polish",
        "в=w ж=ż л=ł лIFJQ=l ч=cz ш=sz щ=szcz ц=c х=ch й=j е=ie LHGCе=e SVYQе=je ё=io Lё=o HGCё=o SVYQё=jo HCи=y "
        "ю=iu Lю=u SVYQю=ju я=ia Lя=a SVYQя=ja NZCь=\u0301 σ=i ι=ij υ=y",
    ),
    Row("Czech", f"{_HOOKS} {_JOT} х=ch"),
    Row("Dutch", f"{_JOT} ж=zj й=j х=ch ч=tsj ш=sj щ=sjtsj у=oe ю=joe"),
    Row("Hungarian", f"{_JOT} ж=zs й=j с=sz х=h ц=c ч=cs ш=s щ=scs ы=i дI=gy тI=ty нI=ny"),
    Row("Swedish", f"{_JOT} ж=zj й=j х=ch ч=tj ш=sj щ=sjtj σ=ij"),
    Row("Norwegian", f"{_JOT} ж=zj й=j ч=tsj ш=sj щ=sjtsj σ=ij"),
    Row("Danish", f"{_JOT} ж=sj й=j х=kh ч=tj ш=sj щ=sjtj σ=ij"),
    Row("Finnish", f"{_JOT} ж=ž й=i х=h ч=tš ш=š щ=štš σ=i ι=i"),
    Row("Turkish", f"{_YE} ж=j ё=yo HGё=o х=h ч=ç ш=ş щ=şç ы=ı"),
)

_UK = "г=h и=y"
_INITIAL = "є=ie Sє=ye ї=i Sї=yi й=i Sй=y ю=iu Sю=yu я=ia Sя=ya"

UKRAINIAN = (
    Row("national 2010", f"{_UK} {_INITIAL} Zг=gh", "all"),
    Row("BGN/PCGN 1965", f"{_UK} ь=' '='", "all"),
    Row("press", f"{_UK} ї=i Sї=yi {_SHORT} υ=iy", "all"),
    Row("press, i and h", f"г=h и=i ї=i Sї=yi й=i Sй=y х=h {_SHORT} υ=iy"),
    Row("press, i", f"г=h и=i ї=i Sї=yi {_SHORT} υ=iy"),
    Row("national 1996", f"{_UK} {_INITIAL} Zг=gh щ=sch ь=' '='"),
    Row("passport 2007", "и=y є=ie ї=i й=i ю=iu я=ia", "all"),
    Row("passport 2004", f"и=y {_INITIAL} ґ=h ж=j Zг=gh ь=' '='"),
    Row("ALA-LC", f"{_UK} є=ie ї=ï й=ĭ ю=iu я=ia ь=' '='"),
    Row("ALA-LC without marks", f"{_UK} є=ie ї=i й=i ю=iu я=ia"),
    Row("BS 2979", "г=h и=ȳ й=ĭ"),
    Row("scholarly", f"{_HOOKS} {_UK} є=je ї=ji х=x ю=ju я=ja ь='"),
    Row("ISO 9:1995", "ж=ž и=i і=ì є=ê ї=ï й=j х=h ц=c ч=č ш=š щ=ŝ ю=û я=â ь=' '=' ґ=g\u0300"),
    Row("ISO/R 9:1968", f"{_HOOKS} {_UK} є=je ї=ji х=ch ю=ju я=ja ь=' '='"),
    Row("DSTU 9112 A", "г=ğ ж=ž и=y є=je ї=ï й=j LKZNCHGXй='j х=x ц=c ч=č ш=š щ=ŝ ь=j ю=ju я=ja '='"),
    Row("DSTU 9112 B", "г=gh и=y є=je ї=ji й=j LKZNCHGXй='j ц=c ь=j ю=ju я=ja '='"),
    Row("GOST 16876-71", "є=je ї=ji й=j ц=c щ=shh ь=' ю=ju я=ja '='"),
    Row("GOST 1986", f"{_HOOKS} є=je ї=i х=h ю=ju я=ja ь='"),
    Row("simple, j", f"{_UK} й=j ю=ju я=ja ь=' '='"),
    Row("German (Duden)", f"{_UK} {_DE} є=je ж=sch ї=ji й=j ю=ju я=ja", "endings"),
    Row("German (sh)", f"{_UK} {_DE} є=je ж=sh ї=ji й=j ю=ju я=ja", "endings"),
    Row("French", f"{_UK} {_FR} є=ie ї=ï σ=y ι=y υ=ii", "endings"),
    Row("Spanish", f"{_UK} ж=zh й=i х=j щ=sch σ=i ι=i υ=i"),
    Row(
        "Polish",
        "г=h и=y в=w ж=ż л=ł лFJQ=l ч=cz ш=sz щ=szcz ц=c х=ch й=j є=ie Lє=e SVYQє=je ї=ji ю=iu Lю=u SVYQю=ju я=ia Lя=a SVYQя=ja "
        "NZCь=\u0301 NZCьX= σ=i ι=y υ=ij",
    ),
    Row("Czech", f"{_HOOKS} {_UK} є=je ї=ji х=ch ю=ju я=ja"),
    Row("Dutch", f"{_UK} є=je ж=zj ї=ji й=j х=ch ч=tsj ш=sj щ=sjtsj у=oe ю=joe я=ja"),
    Row("Hungarian", "г=h и=i є=je ж=zs ї=ji й=j с=sz х=h ц=c ч=cs ш=s щ=scs ю=ju я=ja"),
    Row("Swedish", f"{_UK} є=je ж=zj ї=ji й=j х=ch ч=tj ш=sj щ=sjtj ю=ju я=ja"),
    Row("Norwegian", f"{_UK} є=je ж=zj ї=ji й=j ч=tsj ш=sj щ=sjtsj ю=ju я=ja"),
    Row("Finnish", f"{_UK} є=je ж=ž ї=ji й=i х=h ч=tš ш=š щ=štš ю=ju я=ja"),
)

_BE = "г=h ў=w"
# Lacinka and the official system of 2000: soft vowels with i after a consonant, plain ones after l.
_SOFT = "е=ie ё=io ю=iu я=ia SVYQе=je SVYQё=jo SVYQю=ju SVYQя=ja"

BELARUSIAN = (
    Row("BGN/PCGN 1979", "г=h ў=w е=ye ё=yo ь=' '='", "all"),
    Row("passport (ICAO)", "г=h ў=u й=i е=e SVQе=ye ё=io Sё=yo ю=iu Sю=yu я=ia Sя=ya", "all"),
    Row("press", "г=h ў=u е=e SVQе=ye ё=yo σ=y ι=y υ=y", "all"),
    Row("national 2000, UNGEGN 2012", f"г=h ж=ž й=j {_SOFT} Lе=ie х=ch ц=c ч=č ш=š ў=ŭ NZCь=\u0301"),
    Row("Lacinka", f"г=h ж=ž й=j {_SOFT} Lе=e Lё=o Lю=u Lя=a л=ł лIFJQ=l х=ch ц=c ч=č ш=š ў=ŭ NZCь=\u0301"),
    Row("ISO 9:1995", "ж=ž і=ì ё=ë й=j ў=ŭ х=h ц=c ч=č ш=š э=è ю=û я=â ь=' '='"),
    Row("scholarly", f"{_HOOKS} {_BE} ё=ë ў=ŭ х=x ю=ju я=ja э=è ь='"),
    Row("ALA-LC", "г=h ё=io й=ĭ ў=ŭ э=ė ю=iu я=ia ь='"),
    Row("German (Duden)", f"{_JOT} г=h в=w ж=sch з=s VсIFJBM=ss ў=u й=j х=ch ц=z ч=tsch ш=sch", "endings"),
    Row("French", "г=h Vе=ie Qе=ie ё=io ж=j й=ï у=ou ч=tch ш=ch ю=iou я=ia ў=ou", "endings"),
    Row("Polish", f"в=w г=h ж=ż {_SOFT} Lе=e Lё=o Lю=u Lя=a л=ł лIFJQ=l х=ch ц=c ч=cz ш=sz ў=u й=j NZCь=\u0301"),
    Row("Dutch", f"{_JOT} г=h ж=zj й=j х=ch ч=tsj ш=sj у=oe ў=oe"),
    Row("Swedish", f"{_JOT} г=h ж=zj й=j х=ch ч=tj ш=sj"),
    Row("Hungarian", f"{_JOT} г=h ж=zs й=j с=sz х=h ц=c ч=cs ш=s ы=i"),
)

_BG = "х=h щ=sht ъ=a"

BULGARIAN = (
    Row("transliteration law 2009", f"{_BG} ь=y α=a", "all"),
    Row("BGN/PCGN 1952", "щ=sht ъ=ŭ ь='", "all"),
    Row("press", f"{_BG} ъ=u α=a", "all"),
    Row("ALA-LC", "щ=sht ъ=ŭ й=ĭ ю=iu я=ia"),
    Row("ISO 9:1995", "ж=ž й=j х=h ц=c ч=č ш=š щ=ŝ ъ=\" ь=' ю=û я=â"),
    Row("scholarly, UNGEGN 1977", "ж=ž й=j х=h ц=c ч=č ш=š щ=št ъ=ă ь=j ю=ju я=ja"),
    Row("Danchev 1989", f"{_BG} ъ=u у=ou"),
    Row("German (Duden)", "в=w ж=sch з=s VсIFJBM=ss й=j х=ch ц=z ч=tsch ш=sch щ=scht ъ=a ю=ju я=ja", "endings"),
    Row("French", "ж=j у=ou VсIFJBM=ss х=kh ч=tch ш=ch щ=cht ъ=a ю=iou я=ia", "endings"),
    Row("Polish", "в=w ж=ż х=ch ц=c ч=cz ш=sz щ=szt ъ=y й=j ю=iu я=ia SVYQя=ja"),
)

_GAJ = "ђ=đ ж=ž ј=j љ=lj њ=nj ћ=ć х=h ц=c ч=č џ=dž ш=š"

SERBIAN = (
    Row("Gaj's alphabet", _GAJ, "all"),
    Row("Gaj's alphabet, dj", "ђ=dj ж=ž љ=lj њ=nj ћ=ć х=h ц=c ч=č џ=dž ш=š"),
    Row("press", "ђ=dj ј=y љ=ly њ=ny ћ=ch х=h џ=dzh", "all"),
    Row("press, -ch", "ж=z х=h ц=c ч=c ћ=ch ш=s"),
    Row("without hooks, j", "ж=z х=h ц=c ч=c ш=s", "all"),
    Row("ISO 9:1995", "ђ=đ ж=ž ј=j љ=l њ=n ћ=ć х=h ц=c ч=č џ=d ш=š"),
    Row("German", "ђ=dj в=w ж=sch ј=j ћ=tsch х=h ц=z ч=tsch џ=dsch ш=sch", "endings"),
    Row("French", "ђ=dj ж=j ј=i у=ou ћ=tch х=h ч=tch џ=dj ш=ch", "endings"),
    Row("Polish", "ђ=dż в=w ж=ż ћ=ć х=h ц=c ч=cz џ=dż ш=sz"),
    Row("Hungarian", "ђ=gy ж=zs љ=ly њ=ny ћ=cs с=sz х=h ц=c ч=cs џ=dzs ш=s"),
)

MACEDONIAN = (
    Row("official, BGN/PCGN", "х=h џ=dzh", "all"),
    Row("press", "ј=y ѓ=g ќ=k х=h џ=dzh љ=l њ=n", "all"),
    Row("ISO 9:1968", "ѓ=ǵ ж=ž ѕ=dz ќ=ḱ х=h ц=c ч=č џ=dž ш=š"),
    Row("scholarly", "ѓ=ǵ ж=ž ќ=ḱ х=h ц=c ч=č џ=dž ш=š љ=lj њ=nj"),
    Row("German", "ѓ=gj в=w ж=sch х=h ц=z ч=tsch џ=dsch ш=sch", "endings"),
    Row("French", "ѓ=gu ж=j у=ou х=h ч=tch џ=dj ш=ch", "endings"),
)

ROWS = {
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
    "be": BELARUSIAN,
    "bg": BULGARIAN,
    "sr": SERBIAN,
    "mk": MACEDONIAN,
}
