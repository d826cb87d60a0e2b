"""English sentences as far as the flags need them: where one ends, which stops are abbreviations, which lines are prose.

Source of the knowledge: reading what the flags said about news articles written by people, and mending every wrong alarm.
"""

from __future__ import annotations

from collections.abc import Iterator

from textclean.patterns import re
from textclean.smallwords import wordset

CLOSERS = "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK})]*_"
OPENERS = (
    "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}([*_"
)
FINAL = ".!?\N{HORIZONTAL ELLIPSIS}"

# Words written with a stop that ends no sentence; what has a stop or a single letter inside (p.m., e.g., J.) is known by
# its shape.
ABBREVIATIONS = wordset(
    """
    abbr acad adj adm adv al alt apr approx apt art assn assoc asst atty aug ave avg bef bibl biol bldg blvd bn
    bros bulg ca cal capt cent cf ch chap chem cl cm cmdr co col comdr comm comp conf conn cont corp cpl cu cwt
    dec def deg dep dept des det dev diag diff dim dir dist div doc doz dr ea ed edn eds eng enl eq esp esq est et
    etc eve ex exch ext fahr fam feat feb ff fig figs fin fl fn fol fr freq fri ft fut fwd gal gen geog gov govt
    gr grad hist hon hosp hr hrs hwy ibid illus in inc incl inst int intl intro jan jct jr jul jun kg km kt lab
    lat lb lbs ld lit ln loc long lt ltd mag maj mar max mb messrs mfg mfr mg mi min misc mkt ml mm mo mon mph mr
    mrs ms msgr mt mtn mts nat natl neg no nos nov obj obs oct op opp orch orig oz pa par para pat pct pfc ph pkg
    pl pop pos poss pp pref prelim prep pres prob prof prop pseud pt pub publ pvt qt qty qtr rd rec ref refs reg
    rel rep rept resp ret rev rom rpm rt sat sci sec sect sel sen sens sep sept seq sgt sing soc sp spec spp sq sr
    ss st ste sub subj suff sun supp suppl supt surg syn tbsp tech tel temp terr thu thur thurs trans treas tsp
    tue tues tbsps tsps mins secs calif excl repr rpt cit idem passim wash tenn minn mich colo okla nebr oreg ariz
    sask univ usu var vers viz vol vols vs wed wk wt yd yds yr yrs
    """
)
# Words too short to be told from abbreviations by their length, which end a sentence all the same.
SHORT_WORDS = wordset(
    """
    am as at be by do go he her him it me my off on or out so to too up us we was now way day one two ten all
    """
)

_LETTERS = re.compile(r"(?<![^\s(])[a-z]+$")
# Abbreviations that are words as well: before a capital letter they end a sentence.
_WORDS_TOO = wordset("am cal cont dim fig gal in long mar may no pop pub sat sing sun wash wed")

_END = re.compile(rf"[{FINAL}][{re.escape(CLOSERS)}]{{0,3}}(?=\s|$)")
MOST_LETTERS = 40
"""So far back an abbreviation is looked for."""


def ends_finished(line: str) -> bool:
    """Does a line end with a final mark (quote marks and brackets after it aside), or a colon or semicolon?"""
    line = line.rstrip().rstrip(CLOSERS)
    return (
        bool(line)
        and line[-1]
        in FINAL
        + ":;\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}\N{DEVANAGARI DANDA}"
    )


def is_abbreviation(text: str, stop: int) -> bool:
    """Does the stop at `stop` belong to an abbreviation, an initial or a number, or may it?"""
    start = stop
    if start and text[start - 1] in CLOSERS:
        return False
    while (
        start
        and stop - start < MOST_LETTERS
        and (text[start - 1].isalnum() or text[start - 1] in ".'-\N{RIGHT SINGLE QUOTATION MARK}&")
    ):
        start -= 1
    word = text[start:stop].lstrip("'-\N{RIGHT SINGLE QUOTATION MARK}")
    last = re.split(r"[.&-]", word)[-1]
    return not last or len(last) == 1 or "." in word or last.casefold() in ABBREVIATIONS


def sentence_ends(text: str, start: int = 0) -> Iterator[int]:
    """The places after each final mark (and what closes with it) that ends a sentence, abbreviations left out."""
    for m in _END.finditer(text, start):
        following = text[m.end() : m.end() + 4].lstrip()[:1]
        if text[m.start()] == "." and following and is_abbreviation(text, m.start()):
            word = _LETTERS.search(text, max(0, m.start() - 12), m.start())
            if not (following.isupper() and word and word.group() in _WORDS_TOO):
                continue
        yield m.end()


def end_of_sentence(text: str, start: int) -> int:
    """The end of the sentence that `start` lies in, final mark included."""
    return next(sentence_ends(text, start), len(text.rstrip()))


def is_title_like(line: str) -> bool:
    """A heading, a menu, a list of names: more than half of its longer words begin with a capital letter."""
    words = [w for w in re.findall(r"[^\W\d_][\w'\N{RIGHT SINGLE QUOTATION MARK}-]*", line) if len(w) > 3]
    return bool(words) and 2 * sum(w[0].isupper() for w in words) > len(words)
