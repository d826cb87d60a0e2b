r"""Things within one line that no rule may touch, by their patterns: addresses, paths, handles, tags, formulas.

Source of the knowledge: RFC 3986 for URLs, the IANA time zone names, and reading every span that is found in news articles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from textclean.patterns import re
from textclean.text.large import remembered
from textclean.text.span import Span

# Every pattern below starts only at a left border and repeats within bounds, so that a line of a million letters,
# slashes or dollar signs takes linear time.

# What ends a URL: blanks, angle brackets, quotation marks (U+2018 to U+201F among them), CJK and full-width punctuation.
_STOP = r"\s<>\"`\u2018-\u201f\u00ab\u00bb\u2039\u203a\u3000-\u303f\uff00-\uffef"
# A curly mark is part of an address where more of it follows (Schr\xf6dinger\u2019s_cat), as are two around a piece of it.
_IN = rf"(?:[^{_STOP}]|[\u2018\u2019](?=[A-Za-z0-9_%\u00c0-\u024f])|\u201c[^{_STOP}\u2e80-\u9fff]{{1,64}}\u201d)"
_TLD = "com|org|net|edu|gov|int|mil|info|biz|app|dev|news|blog|page|site|online|shop|tech|media|link|live|[a-z]{2}"
_SURE_TLD = "com|org|net|edu|gov|io|info|ua|ru|uk|fr|eu|jp|cn|tv"  # not `in`, `so`, `it`: "That was the end.so he left"
_URL = re.compile(
    rf"(?i:(?:https?|ftps?|sftp|ssh|git|wss?|file)://(?=[\w\[/])|mailto:(?=[^\s@]{{1,64}}@)|(?<![\w.@/-])www\d?\.(?=\w)){_IN}+"
)
_BARE = re.compile(rf"(?<![\w@.-])(?:[A-Za-z0-9-]{{1,63}}\.){{1,6}}(?:{_TLD})(?::\d{{1,5}})?/{_IN}*")
_DOMAIN = re.compile(rf"(?<![\w@.-])(?:[A-Za-z0-9][A-Za-z0-9-]{{1,62}}\.){{1,6}}(?:{_SURE_TLD})(?![\w-]|\.\w)")
_DOI = re.compile(rf"(?<![\w.])(?:doi:\s?)?10\.\d{{4,9}}/{_IN}+")
_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}(?:['\u2019][\w.+-]{1,64})?@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w@])"
)
_HANDLE = re.compile(
    r"(?<![\w@./+-])@[A-Za-z_][A-Za-z0-9_]{0,29}(?:@(?:[\w-]{1,63}\.){1,8}\w{2,24}|(?:\.[a-z0-9_]{1,29}){0,3})(?![\w@])"
)
_HASHTAG = re.compile(
    r"(?<![\w&#/])#(?!\d{1,4}(?:st|nd|rd|th)\b|[A-G](?![A-Za-z0-9_]))(?=[\d_]{0,40}[^\W\d_])\w{1,140}"
)
_SNAKE = re.compile(
    r"(?<!\w)(?:[a-z][a-z0-9]{0,63}(?:_[a-z0-9]{1,63}){1,20}|[A-Z][A-Z0-9]{0,63}(?:_[A-Z0-9]{1,63}){1,20})(?!\w)"
)
_CALL = re.compile(r"(?<![\w.])[A-Za-z_]\w{0,63}(?:\.[A-Za-z_]\w{0,63}){0,10}\(\)")
_DOTTED = re.compile(r"(?<![\w.@/-])[a-z_]\w{1,63}(?:\.[a-z_]\w{1,63}){2,10}(?![\w-])")
_EXTENSION = (
    "py|pyi|ipynb|js|mjs|ts|tsx|jsx|json|jsonl|yaml|yml|toml|ini|cfg|conf|md|rst|txt|csv|tsv|html?|css|scss|xml|svg"
    "|sql|sh|ps1|exe|dll|java|kt|cpp|hpp|cs|rb|php|pdf|docx?|xlsx?|pptx?|odt|epub|png|jpe?g|gif|webp|mp[34]|wav|zip"
    "|gz|tgz|tar|7z|iso|deb|rpm|parquet"
)
_FILE = re.compile(
    rf"(?<![\w./\\@+-])(?:[\w.+-]{{1,64}}/){{0,12}}\w[\w+-]{{0,63}}(?:\.[\w-]{{1,63}}){{0,4}}\.(?:{_EXTENSION})(?![\w-]|\.\w)"
)
_PART = r"""(?:[^\s\\/:*?"<>|\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f]|(?<=\w)\u2019(?=\w)){1,99}"""
_WINDOWS = re.compile(
    rf"(?<![A-Za-z])[A-Za-z]:\\(?:{_PART}(?: {_PART}){{0,3}}\\){{0,30}}(?:{_PART})?"
    rf"|(?<!\\)\\\\[\w.$-]{{1,64}}(?:\\{_PART}){{1,30}}\\?"
)
_ROOT = "etc|usr|var|home|tmp|opt|bin|sbin|dev|proc|root|mnt|srv|sys|lib|boot|Users|Library|Applications"
_UNIX = re.compile(
    rf"(?<![\w/.:~<])(?:~/[\w.@+-]|\.{{1,2}}/(?=\.?\w)|/(?:{_ROOT})\b|/(?=[^a-z\s/]{{0,63}}[a-z])[\w.@+-]{{1,127}}/[\w.@+-])"
    r"[\w.@+%/-]*"
)
_DATE = r"\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})(?![\d.])|\d{4}\.\d\d?\.\d\d?(?![\d.])|\d{1,3}(?:\.\d{3}){2,9}(?![\d.])"
_VERSION = re.compile(
    rf"(?<![\w.,])(?:v\d{{1,6}}(?:\.\d{{1,6}}){{1,5}}|(?!{_DATE})\d{{1,6}}(?:\.\d{{1,6}}){{2,5}})"
    r"(?:[-+][0-9A-Za-z.-]{0,40}[0-9A-Za-z])?(?!\w)"
)
_UUID = re.compile(r"(?<![\w-])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![\w-])")
_HASH = re.compile(r"(?<!\w)(?=[a-f]{0,63}\d)(?=\d{0,63}[a-f])(?!\d{1,6}[a-f]{1,2}\b)[0-9a-f]{7,128}(?!\w)")
_CAMEL = re.compile(r"(?<!\w)[a-z]{2,31}(?:[A-Z][a-z0-9]{1,31}){2,10}(?!\w)")  # not iPhone, McDonald, YouTube
_TAG_NAME = (
    "a|abbr|article|aside|audio|b|blockquote|body|br|button|caption|center|cite|code|col|dd|del|details|div|dl|dt|em"
    "|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main"
    "|mark|meta|nav|noscript|object|ol|option|p|path|pre|q|s|script|section|select|small|source|span|strike|strong"
    "|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|u|ul|video"
)
_ATTRIBUTES = r"""(?:[^<>"']|"[^"<>]{0,2000}"|'[^'<>]{0,2000}'){0,2000}+"""
_TAG = re.compile(
    rf"</?(?i:{_TAG_NAME})(?:[\s/]{_ATTRIBUTES})?>|<!(?i:doctype)\b[^<>]{{0,200}}>"
    r"""|<[A-Za-z][\w:-]{0,40}(?:\s{1,4}[\w:-]{1,40}=(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}')){1,40}\s?/?>"""
)
_TARGET = re.compile(r"(?<=\]\()(?=[^()\s]{0,200}[/.#])[^()\s]{1,500}(?=[ )])")  # [words](target)
_DOLLARS = re.compile(r"\$(?<![\w$\\]\$)(?![\s$])([^$\n]{1,300})(?<![\s\\])\$(?![\w$])")
_BRACKETS = re.compile(r"\\(?:\((.{1,300}?)\\\)|\[(.{1,300}?)\\\])")
_MATHS = re.compile(
    r"\\[A-Za-z]{2,}|[\^_]\{?\w|^[A-Za-z]$|^[A-Za-z]\w?(?:\([a-z]\))?\s?[=<>+*/-]\s?[\w\\]{1,3}(?:$|\W)"
)
_COMMAND = re.compile(
    r"(?<![\w\\:])\\(?:[A-Za-z]{2,30}\*?(?:\[[^\[\]\n]{0,200}\])?(?:\{[^{}\n]{0,300}\}){1,5}"
    r"|(?:alpha|beta|gamma|delta|epsilon|lambda|mu|pi|sigma|theta|omega|cdot|times|leq|geq|neq|infty|sum|int|ldots)"
    r"(?![A-Za-z]))"
)
# Cities of the IANA time zones. A list, since `America/China` and `Europe/Asia` in running text are no time zones.
_CITY = (
    "Abidjan|Accra|Addis_Ababa|Algiers|Cairo|Casablanca|Dakar|Harare|Johannesburg|Juba|Kampala|Khartoum|Kigali|Kinshasa"
    "|Lagos|Luanda|Lusaka|Maputo|Mogadishu|Monrovia|Nairobi|Tripoli|Tunis|Windhoek|Anchorage|Asuncion|Bogota|Boise"
    "|Buenos_Aires|Caracas|Chicago|Denver|Detroit|Edmonton|Guatemala|Halifax|Havana|Indianapolis|Jamaica|Juneau|La_Paz"
    "|Lima|Los_Angeles|Managua|Mexico_City|Montevideo|Montreal|New_York|Panama|Phoenix|Port-au-Prince|Puerto_Rico"
    "|Regina|Santiago|Sao_Paulo|St_Johns|Tijuana|Toronto|Vancouver|Winnipeg|Almaty|Amman|Ashgabat|Baghdad|Baku|Bangkok"
    "|Beirut|Bishkek|Brunei|Calcutta|Chongqing|Colombo|Damascus|Dhaka|Dubai|Dushanbe|Gaza|Harbin|Hebron|Ho_Chi_Minh"
    "|Hong_Kong|Irkutsk|Jakarta|Jerusalem|Kabul|Kamchatka|Karachi|Kashgar|Katmandu|Kathmandu|Kolkata|Krasnoyarsk"
    "|Kuala_Lumpur|Kuwait|Macau|Magadan|Manila|Muscat|Nicosia|Novosibirsk|Omsk|Phnom_Penh|Pyongyang|Qatar|Rangoon"
    "|Riyadh|Saigon|Samarkand|Seoul|Shanghai|Singapore|Taipei|Tashkent|Tbilisi|Tehran|Tel_Aviv|Thimphu|Tokyo"
    "|Ulaanbaatar|Urumqi|Vientiane|Vladivostok|Yakutsk|Yangon|Yekaterinburg|Yerevan|Azores|Bermuda|Canary|Cape_Verde"
    "|Faroe|Reykjavik|Stanley|Adelaide|Brisbane|Canberra|Darwin|Hobart|Melbourne|Perth|Sydney|Amsterdam|Andorra"
    "|Astrakhan|Athens|Belfast|Belgrade|Berlin|Bratislava|Brussels|Bucharest|Budapest|Chisinau|Copenhagen|Dublin"
    "|Gibraltar|Helsinki|Istanbul|Kaliningrad|Kiev|Kirov|Kyiv|Lisbon|Ljubljana|London|Luxembourg|Madrid|Malta|Minsk"
    "|Monaco|Moscow|Oslo|Paris|Podgorica|Prague|Riga|Rome|Samara|Sarajevo|Saratov|Simferopol|Skopje|Sofia|Stockholm"
    "|Tallinn|Tirane|Ulyanovsk|Uzhgorod|Vaduz|Vatican|Vienna|Vilnius|Volgograd|Warsaw|Zagreb|Zaporozhye|Zurich"
    "|Maldives|Mauritius|Reunion|Apia|Auckland|Chatham|Fiji|Galapagos|Guam|Honolulu|Noumea|Palau|Port_Moresby|Tahiti"
)
_ZONE = re.compile(
    rf"(?<![\w/])(?:(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/(?:[A-Z]\w{{2,20}}/)?(?:{_CITY})"
    r"|Etc/(?:GMT|UTC)(?:[+-]\d{1,2})?|US/(?:Eastern|Central|Mountain|Pacific|Alaska|Hawaii))(?![\w/])"
)


class _Kind(NamedTuple):
    """A kind of thing within a line: a mark that it must have, its pattern, and what trims a match."""

    mark: str
    pattern: re.Pattern[str]
    trim: Callable[[str], str] | None = None


def _without_trail(address: str) -> str:
    """The address without the punctuation of the sentence around it: `(see http://a.b/c).` ends in `c`.

    A closing bracket stays if it was opened inside (`.../wiki/Kiev_(disambiguation)`), and an `'s` in a path, not after a host.
    """
    end = len(address)
    spare = {close: address.count(close) - address.count(opening) for opening, close in ("()", "[]", "{}")}
    while end:
        last = address[end - 1]
        if last in spare and spare[last] > 0:
            spare[last] -= 1
        elif last not in ".,;:!?*~|'\N{HORIZONTAL ELLIPSIS}":
            break
        end -= 1
    owned = address.endswith(("'s", "\N{RIGHT SINGLE QUOTATION MARK}s"), 0, end) and not _PATH.search(address)
    return address[: end - 2] if owned else address[:end]


_PATH = re.compile(r"[^/:]/\w")


_IN_WORDS = (  # things without blanks in them: looked for in the words that have a mark
    _Kind("://", _URL, _without_trail),
    _Kind("mailto:", _URL, _without_trail),
    _Kind("www", _URL, _without_trail),
    _Kind("/", _BARE, _without_trail),
    _Kind("/", _DOI, _without_trail),
    _Kind("/", _UNIX, lambda path: path.rstrip(".,-")),
    _Kind("/", _ZONE),
    _Kind("@", _EMAIL),
    _Kind("@", _HANDLE),
    _Kind("#", _HASHTAG),
    _Kind("_", _SNAKE),
    _Kind("()", _CALL),
    _Kind("](", _TARGET),
    _Kind(".", _DOMAIN),
    _Kind(".", _DOTTED),
    _Kind(".", _FILE),
    _Kind(".", _VERSION),
)
_IN_LINES = (  # things that may hold blanks: looked for in the lines that have a mark
    _Kind("<", _TAG),
    _Kind("\\", _COMMAND),
    _Kind("\\", _WINDOWS, lambda path: path.rstrip(".,;!)]}'")),
    _Kind("`", _HASH),
    _Kind("_", _HASH),
    _Kind("`", _UUID),
    _Kind("_", _UUID),
    _Kind("`", _CAMEL),
    _Kind("_", _CAMEL),
)


@remembered(4096)  # of the words of a text, cleaning changes few
def in_word(word: str) -> Sequence[Span]:
    """The spans in a word, which is what stands between blanks; in no order, and they may overlap.

    >>> in_word("(http://kiev.ua/Kiev),")
    [Span(start=1, end=20)]
    """
    found = []
    for span in _things(word, _IN_WORDS):
        found.append(span)
        if span.end - span.start == len(word):
            break  # whatever else is in it
    return found


@remembered(4096)
def in_line(line: str) -> Sequence[Span]:
    """The spans of things that may hold blanks in a line, code in backticks apart; in no order, and they may overlap."""
    found = [*_things(line, _IN_LINES)]
    formulas = [*_DOLLARS.finditer(line)] if line.count("$") > 1 else []
    formulas += _BRACKETS.finditer(line) if "\\" in line else []
    return [*found, *(Span(*match.span()) for match in formulas if _MATHS.search(match.group(match.lastindex or 0)))]


def _things(part: str, kinds: Sequence[_Kind]) -> Iterator[Span]:
    for mark, pattern, trim in kinds:
        if mark in part:
            for match in pattern.finditer(part):
                found = trim(match.group()) if trim else match.group()
                if found:
                    yield Span(match.start(), match.start() + len(found))
