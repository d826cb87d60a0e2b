"""The setting of a name: a reference, the title of a work, code, a sentence in another language. There no name is written anew,
whosever it is."""

from __future__ import annotations

from functools import lru_cache

from textclean.fixers.tongues import other_language
from textclean.language import detect
from textclean.names.place import Place
from textclean.names.references import in_reference
from textclean.names.tongue import reads_english, reads_foreign
from textclean.patterns import regex
from textclean.smallwords import wordset

OPENING = "\"'\u201c\u2018\u201e\u00ab"
_CLOSING = "\"'\u201d\u2019\u201c\u00bb"

_YEAR = r"(?:1[89]|20)\d\d"
_PART = r"(?i:ch(?:apters?|aps?\.|\.)|pp?\.|pages?|vols?\.|figs?\.|sections?|sec\.|theorem|lemma|table|no\.) ?\d"
_CITED_AFTER = regex.compile(
    r",\s\p{Lu}\.(?=[\s,;&-]|$)"
    r"|\s\p{Lu}\.(?:[ -]?\p{Lu}\.)?(?:,|;|\s(?:and|&)\s\p{Lu})"
    rf"|,?\s+\(?{_YEAR}[a-z]?(?:[:,] ?(?:pp?\. ?)?\d[\d ,-]{{0,12}})?\)"
    rf"|,? {_YEAR}(?:[a-z]?[;,]\s*(?:pp?\.|\d)|[a-z]?; \p{{Lu}}[\w'-]+[^;)\n]{{0,30}} {_YEAR}|[a-z]?\)|[a-z]\b)"
    rf"|,? \({_YEAR}[a-z]?[,:;] (?:see |esp\. )?(?:{_PART}|appendix|passim|notes? \d|n\. ?\d|emphasis|cited|quoted)"
    r"[^()\n]{0,30}\)"
    rf"|\s+(?:&\s+\p{{Lu}}\w+[^.\n]{{0,40}}{_YEAR}|and\s+\p{{Lu}}[\w-]+,? \(?{_YEAR}[a-z]?(?:[,:] ?\d[\d ,-]*)?\))"
    rf"|:\s+\p{{Lu}}[\w .,&'-]{{2,50}},\s+{_YEAR}\b|, \p{{Lu}}\w+\. {_YEAR}\."
    r"| \p{Lu}\.\p{Lu}\. et al\b"
    # Syrskiy and co-authors; Syrskiy and colleagues [14]
    rf"|,? (?:and|&) (?:co-?authors|co-?workers|collaborators)\b(?! of\b)|,? and colleagues (?:\[\d+\]|\({_YEAR}[a-z]?\))"
    # Navalnyy and Yashin v. Russia
    r"|(?:(?:,| and| &|,? and) \p{Lu}[\w'-]+){0,4}(?: and (?:[Oo]thers|another))? v\.? \p{Lu}|, \d+ \p{Lu}[\w.]* ?\w* \d+"
    rf"|, {_YEAR}[a-z]?, (?:ch(?:apters?|aps?\.|\.)|p(?:p\.|ages?|\.)|vol|fig|table|section|sec\.)"
    rf"|['\N{{RIGHT SINGLE QUOTATION MARK}}]s \({_YEAR}[a-z]?\)"
    rf"|['\N{{RIGHT SINGLE QUOTATION MARK}}]s {_YEAR} (?:study|scheme|model|monograph|classification|survey|dissertation|thesis"
    r"|experiments?|measurements?|translation|edition)\b"
    r"|(?:,? (?:and|&) \p{Lu}[\w'-]+)? \((?:in press|forthcoming|submitted|unpublished|pers\. ?comm\.|personal communication"
    r"|ref\. ?\d)"
    r"| (?:J{1,2}A?|LJJ?|CJ)\.?,? (?=\p{Ll})|,? (?:LJJ?|CJ|JJ|[KQ]C)\b"  # Gorbachov J. dissented
    rf"|,? (?:\(ed(?:s?\.|itors?)\)|eds?\.)| {_YEAR}[a-z]?:\s?\d"
    r"|, \p{Lu}[^.;\n]{2,70}, (?:trans(?:lated|\.)|ed(?:ited|\.)|compiled|abridged|with an introduction|introduced) by\b"
    # Zelensky, Park and Osei report
    r"|(?:, \p{Lu}[\w'-]+){1,6},? (?:and|&) \p{Lu}[\w'-]+ (?:reports?|reported|found|observed?|observed|described?|estimated?"
    r"|demonstrated?|replicated|measured|hypothesi[sz]ed?) (?!to\b|(?:on|in|for) \p{Lu})"
    # Smith, Zelensky, Brown, and Lee (2016); Nikolayev and Lvov, chapter 5
    rf"|(?:(?:,| and| &|, and|, &) \p{{Lu}}[\w'-]+){{1,8}}(?: et al\.?)?,? "
    rf"(?:\(?eds?\.|\({_YEAR}[a-z]?(?:[,:;] ?(?:see |esp\. )?(?:{_PART}|\d)[^()\n]{{0,30}})?\)|{_YEAR}[a-z]?(?=[.;)]|$))"
    rf"|(?:(?:,| and| &|, and|, &) \p{{Lu}}[\w'-]+){{0,8}}, {_PART}"
)
_CITED_BEFORE = regex.compile(
    r"(?:[(\[](?:see |cf\. |e\.g\., )?(?:\p{Lu}\w+(?:,| and| &) )*"
    r"|\p{Lu}\.,? (?:and|&) |\bIn re |\bv\. |\bEx parte )$"
)
# the method follows Gorbachov, Lindqvist and Ito, who; the survey by Nazarbaev and Cole was
_WORK_OF = regex.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Oo]ur|[Tt]his) (?:\p{Ll}+ )?(?:methods?|surveys?|protocol|assay|experiments?|theorem"
    r"|algorithm|technique|meta-analysis|dataset|taxonomy|classification|criteria|scale|nomenclature|typology|formula|derivation|conjecture|checklist)"
    r" (?:of|by|from|follows|due to|described by|proposed by|introduced by|is that of) "
    r"(?:\p{Lu}[\w'-]+(?:, | and | & )(?:and )?)*$"
)
# the theorem was proved independently by Kravtchuk and by Sheffer
_PROVED_BY = regex.compile(
    r"\b(?:theorem|lemma|bound|inequality|formula|identity|conjecture|equation|species|genus|mineral|compound|enzyme|gene|syndrome)s?\b"
    r"[^.;:\n]{0,40} by (?:\p{Lu}[\w'-]+(?:, | and (?:by )?| & ))*$"
)
_AUTHORS_GO_ON = regex.compile(r"(?:, \p{Lu}[\w'-]+)*,? (?:and|&) \p{Lu}[\w'-]+(?=[,.;:)]|$| \p{Ll})")
# the manuscript (Kiev, Vernadsky Library, MS 301)
_KEPT_AT = regex.compile(
    r",? (?!(?:and|or)\b)[^()\n]{0,60}\b(?:Library|Museum|Archives?|Collection|Academy|Gallery|Institute|MSS?\.?)\b"
    r"[^()\n]{0,40}\)"
)
_SEE = regex.compile(r"\b(?:[Ss]ee(?: also)?|[Cc]f\.?|[Cc]ompare|e\.g\.,?|viz\.) $")
_REPORTS = regex.compile(
    r"\b\d{1,4} (?:U\.S\.|F\. ?\dd|F\. ?Supp\.|S\. ?Ct\.|A\.C\.|L\. ?Ed\.|Cal\.|N\.Y\.) ?(?:\dd )?\d"
    r"|\[\d{4}\] (?:\d )?[A-Z]{2,}|\bAIR \d{4} "
)
_YEAR_AFTER = regex.compile(rf"(?:(?:,| and| &) \p{{Lu}}\w+)*,? {_YEAR}[a-z]?[);,:]")
_MADE_BY = regex.compile(
    r"\b(?:[Ee]d(?:ited|s?\.)|[Tt]rans(?:lated|\.)|[Ii]llustrated|[Ii]llustrations?|[Pp]hoto(?:graph)?s?|[Cc]ompiled)"
    r"(?: from the \w+)?(?: by|:)"
    r" (?:\p{Lu}\. ?){1,3}$"
)
_PRINTED = regex.compile(r"\b(?:[Pp]rinted|[Pp]ublished|[Rr]eprinted|[Rr]eissued)(?: (?:at|in))? $")
_PRINTED_BY = regex.compile(rf"(?: by \p{{Lu}}|,? (?:in )?{_YEAR}|:)")  # printed at Calcutta by
_LEGAL_BEFORE = regex.compile(
    r"(?:\bMatter of |\bEstate of |\bex rel\. |\bIn re |\bv\.? |\bEx parte |\bState of |\bUnion of )$"
)
_LEGAL_ENDS = (" of ", " rel. ", " re ", "v. ", "v ", " parte ")
"""What all before a party of a lawsuit ends in."""
_DIGIT = regex.compile(r"\d")
_REFERRING = ("supra", "cit", "et al", "Ibid", ".)", "n.d.", "Univ. Press", "Proc.", "co-workers", "Cf. ")
_REFERENCE = regex.compile(
    r"\b\d{1,4}(?: ?\(\d+\))?[,:] ?\d{1,6}(?:-\d+)? \((?:19|20)\d\d\)"  # J. Chem. Phys. 112, 345 (2000)
    r"|(?:19|20)\d\d ?; ?\d{1,4}(?:\(\d+\))?:"  # Lancet 1991;337:12
    r"|\bsupra\b|\bop\. ?cit|\bloc\. ?cit"
    r"|\bet al\b|\bIbid\b|\b[Vv]ols?\. ?\d|\bpp?\. ?\d|\b\d(?:st|nd|rd|th) ed\."
    r"|\b[Ee]ds?\.\)|\bn\.d\.|\bUniv\. Press\b|\bProc\.|\bco-workers\b"
    rf"|\(\p{{Lu}}[\w ]+(?:: [^)]+)?, {_YEAR}\)|^Cf\. |\p{{Lu}}\.\s?\({_YEAR}\)"
)

_WORKS = wordset(
    "novel novels film films movie movies play opera operas operetta album albums song songs ballet ballets"
    " painting paintings memoir"
    " memoirs documentary suite poem poems musical musicals sitcom series thriller thrillers podcast symphony novella book books"
    " magazine videogame exhibition exhibit retrospective anthology biopic mural cantata oratorio overture sonata triptych"
    " installation pamphlet comic photobook cookbook ballad tune track"
    " game games guidebook phrasebook guide strip mixtape videogames etching engraving watercolour watercolor woodcut"
    " livre film roman chanson buch roman film lied oper essay biography headline chorus refrain"
)
_WORK = regex.compile(
    rf"(?<=\b(\p{{L}}+)),?(?: (?:called|titled|entitled|named|of|is|was|like|such as|read))?[\s,:*_{OPENING}]+"
    r"(?:\p{Lu}[\w'\N{RIGHT SINGLE QUOTATION MARK}-]*[ ,:]+"
    r"(?:(?:the|of|in|an?|to|from|and|on|for|at|by|with|near|over|under|before|after|against|&) )*)+$"
)
_TITLED = regex.compile(
    r"\b(?:titled|entitled|headlined) (?:(?:\p{Lu}[\w'-]*|the|of|in|an?|to|from|and|on|for|at|by|with),? ){0,8}$"
)
# Madras on Rainy Days is a novel
_BEGINS_TITLE = regex.compile(
    r"(?:\s(?:on|in|by|at|of|after|before|without|for|with|to|and|the|an?|under|over)){1,2}(?:\s\p{Lu}[\w'-]+){1,4}"
    r"\s(?:is|was) (?:an?|the|his|her|my|their)\s(?:[\w-]+\s){0,2}?(\w+)\b"
)
# What bears a title in marks, whatever its capitals: the video "How to survive in Kiev"
_MARKED_WORKS = _WORKS | wordset(
    "video videos clip clips article articles lecture talk column feature episode chapter paper thesis dissertation webinar"
    " workshop poster photograph photo cartoon limerick sketch verse hymn jingle epitaph riddle joke"
    " phrase phrases expression saying proverb idiom clue"
)
_WORK_OPENS = regex.compile(
    r"\b(\p{L}+),?(?: (?:called|titled|entitled|named|read|beginning|that begins|which begins|opening|that opens"
    rf"|starting))?[\s,:]+[{OPENING}*_]+\s?$"
)
_SMALL = wordset(
    "a an the of in on at to for from by with and or nor but as is vs der die das und von le la les de du des et vs. over"
    " under into through after before between against about upon without within near beyond across"
)
_SENTENCE_INSIDE = regex.compile(r"(?<!\b(?:Mr|Mrs|Ms|Dr|St|Sgt|Lt|Capt|Col|Gen|vs|No))\.\s|;\s|\.$")
_CODE_LINE = regex.compile(
    r"[;{}]\s*$|(?<!\w)\$[A-Z_]{2,}\b|==|\+=|^\s*[$>%] "
    r"|^\s*(?:(?:grep|curl|wget|ls|mkdir|chmod|ssh|sudo|pip|npm|docker) \S+ \S|(?:sed|awk|tar|rm|cp) -)"
    r"|^\s*cd \S+$|^\s*(?:def|print|return|import|git|SELECT|DELETE|INSERT|UPDATE)\b|\(\)|^\s*[a-z_]+: \S+$"
    r"|\b(?:git (?:checkout|clone|push|pull|merge|switch|branch|add|commit)|docker (?:pull|run|push)|npm (?:run|install)"
    r"|pip install) \S"
)
_MARKED_UP = regex.compile(
    r"</(?:option|code|kbd|samp|var|pre|t[dhtr]|key|string|name|city|place|id|value|cite)>"
)  # of data
_CODE_AFTER = regex.compile(
    r"\s=\s[\"'\d\[{(]|\s<[\w.+-]+@|\.[a-z_]|/\d|\(\S|-?\d|=|::|-(?:old|new|test|dev|prod|main|v\d)\b"
)
_CODE_BEFORE = regex.compile(r"[=./\\%$#@:_&]$|\d-$|(?:^|(?<=[^\w-]))[B-Z]-$")


def cited(place: Place) -> bool:
    """An author, a party of a lawsuit, or a publisher's town: `Zelensky et al.`, `Zelensky (2014)`, `Kiev:"
    " Naukova Dumka, 1985`."""
    text, end = place.text, place.end
    if _CITED_AFTER.match(text, end):
        return True
    near = place.before(10).removesuffix("\n")  # where `$` may be, too
    if near.endswith(_LEGAL_ENDS) and _LEGAL_BEFORE.search(place.before(20)):
        return True
    if near.removesuffix(" ")[-1:] == "." and _MADE_BY.search(place.before(60)):
        return True
    if _PRINTED_BY.match(text, end) and _PRINTED.search(place.before(40)):
        return True
    if _YEAR_AFTER.match(text, end) and (_CITED_BEFORE.search(place.before(80)) or _SEE.search(place.before(14))):
        return True
    return _works_of_authors(place) or _refers(place.surroundings) or in_reference(place)


def _works_of_authors(place: Place) -> bool:
    """`The survey by Nazarbaev and Cole`, `the theorem was proved by Kravtchuk`, `(Kiev, Vernadsky Library)`."""
    before = place.before(90)
    return bool(
        (_AUTHORS_GO_ON.match(place.text, place.end) and _WORK_OF.search(before))
        or _PROVED_BY.search(before)
        or (before.endswith("(") and _KEPT_AT.match(place.text, place.end))
    )


def _refers(words: str) -> bool:
    """Is there a reference? One without a digit has one of a few words."""
    if _DIGIT.search(words):
        return bool(_REFERENCE.search(words) or _REPORTS.search(words))
    return any(said in words for said in _REFERRING) and _REFERENCE.search(words) is not None


def code(place: Place) -> bool:
    """An identifier or a line of a program: `Zelensky.id`, `KIEV-2014`, `return Kharkov;`."""
    if _CODE_AFTER.match(place.text, place.end) or _CODE_BEFORE.search(place.before(2)):
        return True
    if place.before(1) == ">" and _MARKED_UP.match(place.text, place.end):
        return True
    return bool(_CODE_LINE.search(place.line))


def alone_in_marks(place: Place) -> bool:
    """Is the name, with at most a comma or stop, all that stands in quote marks?"""
    text, start, end = place.text, place.start, place.end
    if place.before(1).isspace() and text[end : end + 1].isspace():  # « Kiev »
        return text[max(0, start - 2) : start - 1] in _GUILLEMETS and text[end + 1 : end + 2] in _GUILLEMETS_END
    before, after = place.before(1), place.after(2)
    if before in _REVERSED and before and after:
        return after[0] in _REVERSED[before]
    if not before or before not in OPENING + "`":
        return False
    return (after[:1] in _CLOSING + "`" and bool(after)) or (
        after[:1] in ",." and after[1:] in _CLOSING and len(after) == 2
    )


_GUILLEMETS, _GUILLEMETS_END = ("\u00ab", "\u2039"), ("\u00bb", "\u203a")
_REVERSED = {"\u00bb": "\u00ab\u00bb", "\u203a": "\u2039", "\u2039": "\u203a", "\u201a": "\u2018\u2019"}
"""Marks that open in German, and what closes them; after \u00bb Swedish and Finnish have the same again."""


def titled(place: Place) -> bool:
    """The title of a work: in marks, or in capitals after `the novel`."""
    for start, end in place.quotations:
        inside = place.text[start:end].rstrip(",")
        if inside.count(" ") > 1:  # American quotations take the stop of the sentence in
            inside = inside.removesuffix(".")
        if inside.strip() == place.words:
            continue
        if _like_a_title(inside) or _named_work(place.text[max(0, start - 40) : start]):
            return True
    if _title_goes_on(place) or _WORK_SAID.match(place.text, place.end) or _TITLED.search(place.before(80)):
        return True
    before = place.before(120)
    if _WORKS.isdisjoint(_LETTERS.findall(before.lower())):
        return False
    match = _WORK.search(before)
    return bool(match and match.group(1).lower() in _WORKS)


_LETTERS = regex.compile(r"\p{L}+")


def _title_goes_on(place: Place) -> bool:
    """The play Khrushchov in Hollywood; Calcutta: Two Years in the City by a woman."""
    match = _GOES_ON.match(place.text, place.end)
    if match and place.previous.lower() in _MARKED_WORKS:
        return True
    begun = _BEGINS_TITLE.match(place.text, place.end)
    if begun and begun.group(1).lower() in _WORKS:
        return True
    if _SHOW_OF.match(place.text, place.end) and not place.before(1).strip():
        return True
    if _ROAD_FILM.match(place.text, place.end):
        return True
    under = _SUBTITLE.match(place.text, place.end)
    return bool(under and _like_a_title(under.group(1)))


_GOES_ON = regex.compile(
    r":\s\p{Lu}|\s&\s\p{Lu}|['\N{RIGHT SINGLE QUOTATION MARK}]s\s\p{Lu}"
    r"|\s(?:\p{Lu}\p{Ll}+\b|(?:in|of|at|on|with|to|meets|versus|vs\.?|and the"
    r"|goes)\s(?:the\s)?\p{Lu})"
)
_SHOW_OF = regex.compile(
    r"[:!] (?:The|An?) (?:Musical|Movie|Novel|Opera|Game|Series|Film|Memoir|Biography|History|Love Story|True Story|Graphic)\b"
    r"|[:!] (?:THE|AN?) (?:MUSICAL|MOVIE|NOVEL|OPERA|GAME|SERIES|FILM|MEMOIR|BIOGRAPHY|HISTORY|LOVE STORY|TRUE STORY|GRAPHIC)\b"
)
_ROAD_FILM = regex.compile(r"\s(?:to|and|vs\.?)\s\p{Lu}\w+\s\((?:19|20)\d\d\)")  # Bombay to Goa (1972)
_SUBTITLE = regex.compile(r":\s(\p{Lu}[^.:;!?\n]{5,80}?)[,]? (?:by|is a|was a|\()")


# what is said of books, films and records only: Goodbye, Odessa is out of print
_WORK_SAID = regex.compile(
    r"\s(?:(?:is|was|are|were|went|goes|came) (?:now |just |still |long |finally |already )?"
    r"(?:out of print|out (?:in|on) (?:paperback|hardback|DVD|Blu-ray|vinyl)|in paperback"
    r"|back in (?:print|cinemas|theaters|theatres)|directed by|reissued"
    r"|remastered|republished|remaindered|reprinted|serialised|serialized|longlisted|shortlisted|subtitled"
    r"|translated by)|(?:airs|premieres|premiered)\b)"
    r"|, (?:co-)?starring\b|\s(?:is|was|are) (?:now |still )?(?:showing|screening|playing|on show|on view) (?:at|in) "
)


def _named_work(before: str) -> bool:
    match = _WORK_OPENS.search(before)
    if match is None:
        return False
    apart = "," in match.group() or ":" in match.group()  # In the video, "Kiev will fall," he says
    return match.group(1).lower() in (_WORKS if apart else _MARKED_WORKS)


def _like_a_title(words: str) -> bool:
    parts = words.split()
    if not 2 <= len(parts) <= 12 or _SENTENCE_INSIDE.search(words) or words.isupper():
        return False
    small = sum(p.lower().strip(",:'") in _SMALL for p in parts)
    large = sum(p[:1].isupper() or p[:1].isdigit() for p in parts)
    return (parts[0][:1].isupper() or parts[0][:1].isdigit()) and large + small >= len(parts) and large >= 2


def foreign(place: Place, language: str) -> bool:
    """A sentence, or a quotation, in another language than the text. The vote on a short sentence goes astray now and then."""
    sentence = place.sentence
    if not (language == "en" and _english(sentence)):
        names = len(_SMALL_WORDS.findall(sentence)) < _MOST_VOTELESS  # Front line: Pokrowsk, Torezk
        if other_language(sentence, language) or (not names and _detected(sentence) not in ("", language)):
            return True
        if language == "en" and reads_foreign(sentence):
            return True
    if language == "en" and any(reads_foreign(place.text[a:b]) for a, b in place.quotations if b - a < _LONG):
        return True
    if language == "en" and any(reads_foreign(_outside(place, a, b)) for a, b in place.quotations):
        return True
    quoted = (place.text[a:b] for a, b in place.quotations if b - a > _WORTH_ASKING)
    return any(other_language(q, language) or _detected(q) not in ("", language) for q in quoted)


def _outside(place: Place, start: int, end: int) -> str:
    """The sentence without a quotation: `Der Guardian schrieb:`."""
    low, high = place.sentence_span
    return f"{place.text[low : max(low, start)]} {place.text[min(high, end) : high]}"


_SMALL_WORDS = regex.compile(r"(?<![\w'-])\p{Ll}{2,}")
_MOST_VOTELESS = 2
"""Words in small letters that are too few to tell a language beside names."""
_LONG = 200
_WORTH_ASKING = 15
"""Characters of a quotation whose language may show."""


@lru_cache(maxsize=1024)
def _english(sentence: str) -> bool:
    return reads_english(sentence)


@lru_cache(maxsize=1024)
def _detected(sentence: str) -> str:
    return detect(sentence)
