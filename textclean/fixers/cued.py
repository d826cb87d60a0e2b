"""Lists of links under a cue (`More:`, `DON'T MISS`, `You may also like`), and headlines of other articles that stand alone.

Source of the knowledge: the cues of news pages in twelve languages, read above their links.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from textclean.fixers.base import Context, Field, Found
from textclean.fixers.dates import stamps
from textclean.fixers.ends import last_lines
from textclean.fixers.labels import MENU, is_button, is_count
from textclean.fixers.prose import is_title_like
from textclean.fixers.rows import Row, prose_range, rows, words_start
from textclean.patterns import regex
from textclean.structure import LineKind, ends_with_final_mark
from textclean.text.large import lines_of
from textclean.text.search import LineLook

MOST_INSIDE = 8
"""So many links may stand under a cue that is followed by more of the story; at the end there is no limit."""
LEAST_WORDS, MOST_WORDS = 3, 25
MOST_ASKED_WORDS = 15
"""A link may ask a question, which looks like prose."""

# Cues that are nothing but cues, in small letters; a colon or dots may follow. No word here heads a section of a story.
_ENGLISH = r"""
    (?:more|related|read\smore|read\snext|read\salso|also\sread|also\ssee|must[ ]reads?|don't\smiss|recommended\sfor\syou
    |related\s(?:articles?|stor(?:y|ies)|posts?|news|coverage|links|content|topics|reading|videos?|tags)
    |you\s(?:may|might)\salso\slike
    |(?:you\s)?(?:may|might)\s(?:also\s)?(?:interest|be\sinterested\sin)(?:\syou)?|what\sto\sread\snext
    |up\snext|keep\sreading
    |recommended\s(?:articles|stories|reading|posts|videos)|most\s(?:popular|read|viewed|shared|commented
    |watched)(?:\s(?:articles|stories|news|posts))?
    |trending(?:\s(?:now|stories|articles|news|on\s[^\n]{2,25}))?|popular\s(?:now|posts|stories|articles
    |on\s[^\n]{2,25})|editors?'?s?'?\spicks?
    |more\s(?:from|on|in|about)\s[^\n]{2,40}|more\s(?:great\s)?(?:[\w.&-]+\s){0,3}(?:stories|news|articles
    |headlines|coverage)
    |next\sup(?:\sin\s[^\n]{2,25})?|on\sour\sradar|around\sthe\sweb|from\s(?:the|around\sthe)\sweb
    |promoted\s(?:stories|content)
    |sponsored\s(?:stories|links)|paid\scontent|in\scase\syou\smissed\sit|latest\s(?:news|stories|headlines
    |articles|posts)|top\s(?:stories|news|headlines)
    |other\s(?:stories|news|articles)|see\smore\s(?:stories|news)|read\smore\s(?:on|about|from)\s[^\n]{2,40})
"""
_OTHERS = r"""
    (?:mehr\szum\sthema|lesen\ssie\sauch|lesen\ssie\smehr|auch\sinteressant|das\sk\xf6nnte\s(?:sie|dich)\s(?:auch\s)?interessieren|meistgelesen|mehr\saus\s[^\n]{2,30}
    |weitere\s(?:artikel|beitr\xe4ge|themen|nachrichten)(?:\szum\sthema)?|lesetipps?|empfohlene\sartikel
    |(?:\xe0|a)\slire\s(?:aussi|\xe9galement)|lire\saussi|lire\s\xe9galement|sur\sle\sm\xeame\s(?:sujet
    |th\xe8me)|les\splus\slus|vous\saimerez\saussi|articles\s(?:li\xe9s|similaires|recommand\xe9s)
    |lea\stambi\xe9n|lee\stambi\xe9n|leer\stambi\xe9n|te\spuede\sinteresar|le\spuede\sinteresar
    |m\xe1s\snoticias|noticias\srelacionadas|lo\sm\xe1s\s(?:le\xeddo|visto)|m\xe1s\sinformaci\xf3n
    |tambi\xe9n\ste\spuede\sinteresar
    |leggi\sanche|ti\spotrebbe\sinteressare|potrebbe\sinteressarti(?:\sanche)?|articoli\scorrelati
    |i\spi\xf9\sletti|notizie\scorrelate
    |leia\s(?:tamb\xe9m|mais)|veja\stamb\xe9m|mais\slidas|not\xedcias\srelacionadas|voc\xea\spode\sgostar|saiba\smais
    |czytaj\s(?:tak\u017ce|te\u017c|wi\u0119cej)|zobacz\s(?:tak\u017ce|te\u017c)|przeczytaj\s(?:tak\u017ce
    |te\u017c)|najcz\u0119\u015bciej\sczytane|powi\u0105zane\sartyku\u0142y|polecamy
    |\u0447\u0438\u0442\u0430\u0439\u0442\u0435\s(?:\u0442\u0430\u043a\u043e\u0436
    |\u0442\u0430\u043a\u0436\u0435)|\u0447\u0438\u0442\u0430\u0439\s\u0442\u0430\u043a\u043e\u0436
    |\u0434\u0438\u0432\u0456\u0442\u044c\u0441\u044f\s\u0442\u0430\u043a\u043e\u0436
    |\u0447\u0438\u0442\u0430\u0442\u044c\s\u0442\u0430\u043a\u0436\u0435
    |\u0441\u043c\u043e\u0442\u0440\u0438\u0442\u0435\s\u0442\u0430\u043a\u0436\u0435
    |\u043f\u043e\s\u0442\u0435\u043c\u0435
    |\u0441\u0445\u043e\u0436\u0456\s\u043d\u043e\u0432\u0438\u043d\u0438
    |\u043f\u043e\u0445\u043e\u0436\u0438\u0435\s\u043d\u043e\u0432\u043e\u0441\u0442\u0438
    |\u0441\u0430\u043c\u043e\u0435\s\u0447\u0438\u0442\u0430\u0435\u043c\u043e\u0435
    |\u043d\u0430\u0439\u043f\u043e\u043f\u0443\u043b\u044f\u0440\u043d\u0456\u0448\u0435
    |ayr\u0131ca\sokuyun|bunu\sda\sokuyun|ilgili\shaberler|\xe7ok\sokunanlar|\xf6nerilen\shaberler
    |\u0627\u0642\u0631\u0623\s\u0623\u064a\u0636\u0627\u064b?
    |\u0645\u0648\u0627\u0636\u064a\u0639\s\u0630\u0627\u062a\s\u0635\u0644\u0629
    |\u0623\u062e\u0628\u0627\u0631\s\u0630\u0627\u062a\s\u0635\u0644\u0629
    |\u0627\u0644\u0623\u0643\u062b\u0631\s\u0642\u0631\u0627\u0621\u0629
    |\u76f8\u5173(?:\u65b0\u95fb|\u9605\u8bfb|\u6587\u7ae0|\u94fe\u63a5)|\u5ef6\u4f38\u9605\u8bfb
    |\u63a8\u8350\u9605\u8bfb|\u76f8\u95dc(?:\u65b0\u805e|\u95b1\u8b80)|\u70ed\u95e8(?:\u6587\u7ae0
    |\u65b0\u95fb)|\u731c\u4f60\u559c\u6b22)
"""
CUE = regex.compile(rf"(?xim)^[ \t]*[\[(]?(?:{_ENGLISH}|{_OTHERS})\s?(?:[:\uff1a\u2026]|\.\.\.)?[\])]?[ \t]*$")
_LINK = regex.compile(r"[^\w\n]{0,6}[\p{Lu}\p{Lo}\d\"'(\[]")
_HEADLINE_VERB = regex.compile(
    r"\b(?:SAYS?|IS|ARE|WAS|HAS|HAVE|HAD|WILL|GETS?|HITS?|TAKES?|MAKES?|GIVES?|CALLS?|WARNS?|SLAMS?"
    r"|REVEALS?|TELLS?|OPENS?|SEEKS?|FACES?|"
    r"WINS?|DIES|ARRESTED|KILLED|ELIMINATED|ACCUSED|CHARGED)\b|(?<!\w)'[^'\n]{2,60}'(?!\w)"
)
_SPEECH = regex.compile(r"\b(?:I|WE|YOU|US|ME|MY|OUR|YOUR|LET)\b|^(?:THE|A|AN|IT|THERE|THIS|THAT|AND|BUT|IF)\b")
"""What headlines of others don't have: words of somebody who shouts, an article at the start (a headline of the text itself)."""
_PROMPT = regex.compile(
    r"(?i)(?:about|contact|terms|privacy|subscribe|sign\sup|log\sin|click|get\s(?:the|our)|download|follow|more\s(?:in|from)|join)\b"
    r"|[^\n]{0,30}\N{COPYRIGHT SIGN}|[^\n]*\bby\sclicking\shere$"
)
"""A line of the page itself, no headline."""
_READING = regex.compile(r"(?i)[\s\N{BULLET}\N{MIDDLE DOT}|,-]*\d{1,2}\smin(?:ute)?s?\sread$")


def cued_links(text: str, context: Context) -> list[Found]:
    """A cue on a line of its own goes with the headlines below it: they are lifted to `related`.

    Inside a story the headlines must end before prose goes on; at the end of a text the cue goes alone too. Spared: cues
    with a sentence below them, sections of a story (`Related work`), lists under a heading.

    >>> found = cued_links("It rained all over the town on Monday.\\nDON'T MISS\\nWho owns the fog?", Context())
    >>> [field.value for field in found[0].fields]
    ['Who owns the fog?']
    """
    cues = _cues(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    if not cues:
        return []
    found = rows(text)
    first, last = prose_range(found)
    if last < first:
        return []
    out: list[Found] = []
    end = 1  # above the first line nothing can stand
    for number in found.at(cues):
        if number < end or found.kinds[number] is LineKind.CODE:
            continue
        row, end = found[number], _links_end(found, number + 1)
        if _is_list(found, number, end, inside=end <= last):
            links = found[number + 1 : end]
            fields = tuple(_related(text, link) for link in links if not _is_furniture(link))
            out.append(Found(row.start, (links[-1] if links else row).end, "", fields))
    return out


def _cues(text: str) -> set[int]:
    """Where the cues begin."""
    cues: set[int] = set()
    end = 0
    for start in _LOOK(text):
        if start >= end and (match := CUE.match(text, start)):  # the words of one may stand below one another
            cues.add(start)
            end = match.end()
    return cues


_LOOK = LineLook(CUE.pattern)


def _links_end(found: Sequence[Row], number: int) -> int:
    while number < len(found) and _is_link(found[number]):
        number += 1
    return number


def _is_link(row: Row) -> bool:
    """Is it made like a headline: some words, a capital first, no final mark but a question's?"""
    words = row.words.rstrip("|> \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}")
    count = max(len(words.split()), sum("\u3400" <= c <= "\u9fff" for c in words) // 2)
    asks = row.kind is LineKind.PROSE and words[-1:] in "?!" and count <= MOST_ASKED_WORDS
    if not (asks or row.kind in (LineKind.SHORT, LineKind.LIST)) or not LEAST_WORDS <= count <= MOST_WORDS:
        return False
    return (
        _LINK.match(words) is not None
        and words[-1] not in ":,;"
        and (not ends_with_final_mark(words) or words[-1] in "?!\uff1f\uff01\"'")
    )


def _is_list(found: Sequence[Row], cue: int, end: int, *, inside: bool) -> bool:
    if not inside:
        return True
    links = end - cue - 1
    return 1 <= links <= MOST_INSIDE and end < len(found) and found[end].kind is LineKind.PROSE


def _is_furniture(link: Row) -> bool:
    """A date, a count, a button or another line of the page between the links."""
    words = link.words
    plain = is_button(words) or is_count(words) or words.casefold() in MENU or bool(_PROMPT.match(words))
    return plain or bool(stamps(_READING.sub("", words)))


def _related(text: str, row: Row) -> Field:
    start = words_start(text, row)
    value = row.words.lstrip("-*\N{BULLET}\N{MIDDLE DOT} \t").rstrip("| ")
    start = text.index(value, start)
    return Field("related", value, start, start + len(value))


def capital_teasers(text: str, context: Context) -> list[Found]:
    """A headline of seven words or more in capitals between two paragraphs of a text that isn't: lifted to `related`.

    It must read like a headline (a verb, a phrase in single quotes), because sub-heads are short and headings of contracts
    have neither. Spared: what somebody shouts (`WE WILL NOT ...`), what begins with an article, as headlines don't.
    """
    if not any(_is_shouted(line.strip()) for line in lines_of(text) if line.isupper()):
        return []
    found = rows(text)
    out: list[Found] = []
    above = (
        found[0] if found else None
    )  # of several teasers in a row each stands below the paragraph, once the others are gone
    for row, after in pairwise(found[1:]):
        if (
            above is not None
            and above.kind is LineKind.PROSE
            and (after.kind is LineKind.PROSE or row.words.isupper() == after.words.isupper())
            and row.kind is LineKind.SHORT
            and _is_shouted(row.words)
        ):
            out.append(Found(row.start, row.end, "", (_related(text, row),)))
        else:
            above = row
    return out


def _is_shouted(words: str) -> bool:
    plain = words.replace("\N{LEFT SINGLE QUOTATION MARK}", "'").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return (
        plain.isupper()
        and len(plain.split()) >= 7
        and plain[-1] not in ".:;,?!"
        and bool(_HEADLINE_VERB.search(plain))
        and ("'" in plain or not _SPEECH.search(plain))
        and not _PROMPT.match(plain)
    )


def closing_links(text: str, context: Context) -> list[Found]:
    """Two or more headlines below the last sentence of a text, where nothing else stands: lifted to `related`.

    They are made like headlines in capitals and small letters (`11 Fascinating Facts About Our Galaxy`), so that lists of
    results, tracks, names or dates stay.
    """
    if not all(map(_reads_like_headline, last_lines(text, 2))):
        return []
    found = rows(text)
    first, last = prose_range(found)
    links = found[last + 1 :]
    if last - first < 2 or not 2 <= len(links) <= 12 or not all(map(_is_headline, links)):
        return []
    fields = tuple(_related(text, link) for link in links if not _is_furniture(link))
    return [Found(links[0].start, links[-1].end, "", fields)]


def _is_headline(row: Row) -> bool:
    return _is_link(row) and _reads_like_headline(row.words)


def _reads_like_headline(line: str) -> bool:
    words = line.split()
    return len(words) >= 5 and is_title_like(line) and any(word[0].islower() for word in words) and "\t" not in line
