r"""Which stretches of a text no rule may touch: addresses, code, paths, handles, tags, tables of cells.

Whoever cleans prose meets things that only look like prose. `C:\new\table` is no place for a line break, `Europe/Kiev`
names a time zone whatever the capital is called now, and two blanks before a pipe are the layout of a table. This
module finds such things and gives their spans; it changes nothing.

`protected` unites two granularities:

- `protected_inline`: things within one line (URLs, e-mail addresses, code in backticks, paths, handles, ...);
- `protected_blocks`: whole lines (fences, program code without fences, Markdown tables, `<pre>`, LaTeX environments).

Everything starts with a test that costs next to nothing on plain prose: without one of a dozen marks there is nothing
to look for. Words that no rule can match inside of anyway (hexadecimal hashes, camelCase with two humps) have no mark
of their own; they are found on lines that have a backtick or an underscore too.

Source of the knowledge: RFC 3986 for URLs, CommonMark for fences, code spans and their closing rules, the IANA time
zone names, and reading every span that is found in news articles.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from textclean.patterns import re
from textclean.programs import SENTENCE_END, code_runs
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


_WORD_KINDS = (  # things without blanks in them: looked for in the words that have a mark
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
_LINE_KINDS = (  # things that may hold blanks: looked for in the lines that have a mark
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
# Single characters cost 0.1 microseconds to look for in 4 KB, two characters or a pattern with a literal in front 3, a
# character class 20 and more: hence the marks, and nothing else, decide whether a text is looked at.
_WORD_MARKS = ("@", "#", "/", "_", "()")
_LINE_MARKS = ("`", "<", "$", "\\", "_")
_GLUED = re.compile(r"\.(?:[a-z]{2}|\d{1,6}\.\d)")


def protected(text: str) -> tuple[Span, ...]:
    r"""All spans of `text` (code points, sorted, not touching) that no rule may change.

    >>> [text[a:b] for text in ["Kiev (see http://kiev.ua/Kiev), Europe/Kiev"] for a, b in protected(text)]
    ['http://kiev.ua/Kiev', 'Europe/Kiev']
    >>> protected("No news from Kiev and/or Odessa, 24/7.")
    ()
    """
    return _merged([*protected_blocks(text), *protected_inline(text)])


def protected_inline(line: str) -> tuple[Span, ...]:
    """The spans within one line, or within each line of a text: addresses, code in backticks, paths, handles, tags."""
    spans: list[Span] = []
    for start, end in _marked_words(line):
        word = line[start:end]
        spans.extend(Span(start + a, start + b) for a, b in _things(word, _WORD_KINDS))
    for start, end in _marked_lines(line):
        part = line[start:end]
        spans.extend(Span(start + a, start + b) for a, b in _things(part, _LINE_KINDS))
        if "`" in part:
            spans.extend(Span(start + a, start + b) for a, b in _code_spans(part))
        formulas = [*_DOLLARS.finditer(part)] if part.count("$") > 1 else []
        formulas += _BRACKETS.finditer(part) if "\\" in part else []
        found = (match.span() for match in formulas if _MATHS.search(match.group(match.lastindex or 0)))
        spans.extend(Span(start + a, start + b) for a, b in found)
    return _merged(spans)


def _things(part: str, kinds: Sequence[_Kind]) -> Iterator[Span]:
    for mark, pattern, trim in kinds:
        if mark in part:
            for match in pattern.finditer(part):
                found = trim(match.group()) if trim else match.group()
                if found:
                    yield Span(match.start(), match.start() + len(found))


def _marked_words(text: str) -> list[tuple[int, int]]:
    """Where the words (between blanks) are that have a mark, each once and in order."""
    words: dict[int, int] = {}
    for mark in _WORD_MARKS:
        at = text.find(mark)
        end = 0
        while at >= 0:
            start = _word_start(text, at, end)
            blank = _BLANKS.search(text, at)
            end = words[start] = blank.start() if blank else len(text)
            at = text.find(mark, end)
    match, end = _GLUED.search(text), 0
    while match:
        start = _word_start(text, match.start(), end)
        blank = _BLANKS.search(text, match.end())
        end = words[start] = blank.start() if blank else len(text)
        match = _GLUED.search(text, end)
    return sorted(words.items())


_BLANKS = re.compile(r"\s")


def _word_start(text: str, at: int, lowest: int) -> int:
    """Where the word around `at` starts, not before `lowest`."""
    size = 64
    while True:
        begin = max(lowest, at - size)
        before = text[begin:at]
        word = before.rsplit(None, 1)[-1] if before and not before[-1].isspace() else ""
        if len(word) < len(before) or begin == lowest:
            return at - len(word)
        size *= 4


def _marked_lines(text: str) -> list[tuple[int, int]]:
    """Where the lines are that have a mark of things that may hold blanks, each once and in order."""
    lines: dict[int, int] = {}
    for mark in _LINE_MARKS:
        at = text.find(mark)
        while at >= 0:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            lines[text.rfind("\n", 0, at) + 1] = end
            at = text.find(mark, end)
    return sorted(lines.items())


def _code_spans(line: str) -> Iterator[Span]:
    """`code` and ``code``: backtick strings of one length on either side, as in CommonMark.

    Spared, because newswires wrote quotes and apostrophes with it: ``yes'' and ``no'', `yes' and `no', Ukraine`s.
    """
    runs = [match.span() for match in re.finditer("`+", line)]
    following: dict[int, int] = {}
    closes = [-1] * len(runs)
    for i in range(len(runs) - 1, -1, -1):
        length = runs[i][1] - runs[i][0]
        closes[i] = following.get(length, -1)
        following[length] = i
    i = 0
    while i < len(runs):
        start, inner = runs[i]
        close = closes[i]
        i += 1
        if close < 0 or line[start - 1 : start].isalnum():
            continue
        inner_end, end = runs[close]
        if (
            line[end : end + 1].isalnum()
            or "''" in line[inner : min(inner_end, inner + 400)]
            or line[inner_end - 1 : inner_end] == " "
        ):
            continue
        yield Span(start, end)
        i = close + 1


def code_spans(line: str) -> tuple[Span, ...]:
    """Code in backticks within one line, the only inline thing that rules which say `protected: code` leave alone."""
    return tuple(_code_spans(line)) if "`" in line else ()


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sorted, those that overlap or touch made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            if span.end > merged[-1].end:
                merged[-1] = Span(merged[-1].start, span.end)
        else:
            merged.append(span)
    return tuple(merged)


# ------------------------------------------------------------------------------------------------------- whole lines

_FENCE = re.compile(r"((?:[ ]{0,3}>)*+)([ ]*+)(`{3,}+(?!.*`)|~{3,}+)[ \t]*+(\S*)")
_DELIMITER_ROW = re.compile(r"[ \t>]*+\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_ELEMENTS = (  # a mark, what opens (name in group 1), what closes
    ("<", re.compile(r"<((?i:html|pre|code|script|style|textarea))\b[^<>]{0,2000}>"), "</{}>"),
    ("<", re.compile(r"<!--"), "-->"),
    ("\\", re.compile(r"\\begin\{(\w{1,30}\*?)\}"), "\\end{{{}}}"),
    ("$", re.compile(r"\$\$(?<!\$\$\$)(?!\$)"), "$$"),
)
_FORMULA = re.compile(r"\\[A-Za-z]{2,}|[\^_](?:\{|\d)")
_CODE_START = re.compile(
    r"\n(?=[ \t$c-sSF<])(?:[ \t]|\$ |sudo |cd |git |pip |npm |echo |import |from \S+ import|SELECT |FROM |</)"
)
_DASHES = re.compile(r"-[-:]?[ \t]*(?:\||$)", re.MULTILINE)


@lru_cache(maxsize=2)  # the lines of a text are asked for by several, one after the other
def protected_blocks(text: str) -> tuple[Span, ...]:
    """Whole lines (without the last newline) that are no prose: fences, tables, program code, raw elements, formulas."""
    spans = list(_elements(text))
    fenced = ("`" in text and "```" in text) or ("~" in text and "~~~" in text)
    tabled = "|" in text and _DASHES.search(text) is not None
    coded = any(mark in text for mark in "{}=") or _CODE_START.search(text) is not None
    if fenced or tabled or coded:
        lines = _line_spans(text)
        if fenced:
            spans.extend(_fences(text, lines))
        if tabled:
            spans.extend(_tables(text, lines))
        if coded:
            spans.extend(code_runs(text, lines, _merged(spans)))
    return _merged(spans)


def _line_spans(text: str) -> list[Span]:
    edges = [0, *itertools.accumulate(map((1).__add__, map(len, text.split("\n"))))]
    return [Span(start, after - 1) for start, after in itertools.pairwise(edges)]


def _fences(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Fenced blocks with their fences. A closing fence has the same mark, is at least as long and has nothing after it;
    without one the block runs to the end of its block quote or of the text.

    An unclosed `~~~` without a language is an ornament if a sentence follows: the rest of the text is no code then.
    """
    number = 0
    while number < len(lines):
        start, end = lines[number]
        number += 1
        opening = _FENCE.match(text, start, end) if "```" in text[start:end] or "~~~" in text[start:end] else None
        if not opening or (len(opening[2]) > (4 if opening[1] else 3) and not _in_list(text, lines, number - 1)):
            continue
        quoted, mark = ">" in opening[1], opening[3]
        first, closed = number, False
        while number < len(lines) and not closed:
            line = text[slice(*lines[number])].strip(" \t\r")
            if quoted and not line.startswith(">"):
                break
            bare = line.lstrip("> \t") if quoted else line
            closed = len(bare) >= len(mark) and not bare.strip(mark[0])
            number += 1
        if not closed and mark[0] == "~" and not opening[4] and _prose_follows(text, lines, first):
            number = first
            continue
        yield Span(start, lines[number - 1].end)


def _in_list(text: str, lines: Sequence[Span], number: int) -> bool:
    """Is the line before, blank ones apart, an item or indented itself (then so may a fence be)?"""
    for start, end in reversed(lines[max(0, number - 5) : number]):
        line = text[start:end]
        if line.strip():
            return line[0].isspace() or re.match(r"[-*+] |\d{1,9}[.)] ", line) is not None
    return False


def _prose_follows(text: str, lines: Sequence[Span], number: int) -> bool:
    for start, end in lines[number : number + 5]:
        if line := text[start:end].strip():
            return line.endswith(SENTENCE_END) and line.count(" ") >= 5
    return False


def _tables(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Markdown tables: a header, a row of dashes with as many cells, and the rows below up to a line without a pipe."""
    last = -1
    for number in range(1, len(lines)):
        row = text[slice(*lines[number])]
        if number <= last or "-" not in row or not _DELIMITER_ROW.match(row):
            continue
        header = text[slice(*lines[number - 1])]
        if "|" not in header or header.strip().strip("|").count("|") != row.strip(" \t\r>").strip("|").count("|"):
            continue
        last = number
        while last + 1 < len(lines) and "|" in text[slice(*lines[last + 1])]:
            last += 1
        yield Span(lines[number - 1].start, lines[last].end)


def _elements(text: str) -> Iterator[Span]:
    """`<pre>`, `<code>`, `<script>`, ... with what is in them, remarks, LaTeX environments, `$$` formulas."""
    for mark, opening, closing in _ELEMENTS:
        missing: set[str] = set()
        match = opening.search(text) if mark in text else None
        while match:
            name = match[1] if opening.groups else ""
            closed = None
            if name not in missing:
                closed = re.compile(re.escape(closing.format(name)), re.IGNORECASE).search(text, match.end())
            if not closed:
                missing.add(name)
            elif mark != "$" or (
                closed.start() - match.end() < 2000 and _FORMULA.search(text, match.end(), closed.start())
            ):
                yield Span(match.start(), closed.end())
                match = opening.search(text, closed.end())
                continue
            match = opening.search(text, match.end())
