"""What looks wrong in an English sentence and no rule may mend: fragments, missing stops, quotations without marks.

Each gives the stretches to flag; nothing is proposed in their place. Precision comes first: a flag that cries wolf is not read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from textclean.fixers.base import Context, Found
from textclean.fixers.prose import SHORT_WORDS, end_of_sentence, is_abbreviation, is_title_like
from textclean.fixers.quotemarks import Role, read
from textclean.patterns import re
from textclean.smallwords import wordset

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}"


def _flag(text: str, start: int, end: int) -> Found:
    return Found(start, end, text[start:end])


# ------------------------------------------------------------------------------------------------- repeated fragments

_SMALL_SENTENCE = re.compile(r"(?<=[a-z])\. ([a-z][^.!?\n]{1,60}\.)(?=\s|$|[\"\N{RIGHT DOUBLE QUOTATION MARK}])")
_SAID_TWICE = wordset("etc yada blah bla ha ho tick tock no yes so and op cit")


def repeated_fragment(text: str, context: Context) -> Iterator[Found]:
    """The last words of a sentence once more, as a sentence of their own that starts with a small letter: `said. said.`"""
    if ". " not in text:
        return
    for m in _SMALL_SENTENCE.finditer(text):
        again = m.group(1)
        start = m.start() + 1 - len(again)
        whole = start == 0 or (start > 0 and not (text[start - 1].isalnum() or text[start - 1] in "-" + _APOSTROPHES))
        if whole and text.startswith(again, start) and again[:-1] not in _SAID_TWICE:
            yield _flag(text, start, m.end())


# ----------------------------------------------------------------------------------------------- lower-case sentences

_SMALL_START = re.compile(rf"(?<![.\s])\.[ \t](?=([a-z]{{2,}}(?:[{_APOSTROPHES}][a-z]+)?)(?![\w.@/:&-]))")
_LARGE_START = re.compile(
    rf"[.!?][{_APOSTROPHES}\")\N{{RIGHT DOUBLE QUOTATION MARK}}]*\s+[{_APOSTROPHES}\"(\N{{LEFT DOUBLE QUOTATION MARK}}]*[A-Z]"
)
BARE_VERB = re.compile(
    rf"[.!?][\"\N{{RIGHT DOUBLE QUOTATION MARK}}{_APOSTROPHES}] "
    r"(?=(said|says|added|told|asked|replied|noted|explained|insisted)\.(?:\s|$))"
)
_LAST_WORD = re.compile(rf"([^\W\d_][\w{_APOSTROPHES}-]*)$")
# Sentences begin with these even in print: particles of names, units, endings of lists.
_SMALL_NAMES = wordset(
    """
    al bin da dal de del della den der di dos du el ibn la las le les lo los ter van von und et ed vs com org net
    uk
    """
)


def lowercase_sentence(text: str, context: Context) -> Iterator[Found]:
    """A sentence that starts with a small letter after a full stop, in a line that otherwise starts its sentences with capitals.

    Not after abbreviations, initials, ellipses, short words that may be one (in., no.), nor before particles of names.
    """
    if "." not in text:
        return
    spans = [(m.end(), m.end(1) + 1) for m in BARE_VERB.finditer(text)]
    starts = [m for m in _SMALL_START.finditer(text) if _starts_fragment(text, m)]
    if starts and _starts_large(text) and len(starts) <= 1 + len(_LARGE_START.findall(text)):
        spans += ((m.end(), end_of_sentence(text, m.end())) for m in starts)
    if not spans:
        return
    last = 0
    for start, end in sorted(spans):
        if start >= last:
            last = end
            yield _flag(text, start, end)


def _starts_fragment(text: str, m: re.Match[str]) -> bool:
    stop, word = m.start(), m.group(1)
    last = _LAST_WORD.search(text, max(0, stop - 40), stop)
    if last is None or word in _SMALL_NAMES:
        return False
    before = last.group(1)
    if before in SHORT_WORDS:
        return True
    if len(before) < (5 if before[0].isupper() else 3) or is_abbreviation(text, stop):
        return False
    return before.casefold() != word  # `said. said.` has a flag of its own


def _starts_large(text: str) -> bool:
    first = next((c for c in text if c.isalnum()), "")
    return first.isupper() or first.isdigit()


# ------------------------------------------------------------------------------------------------------ missing stops

_VERBS = (
    "is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|"
    "say|says|said|argue|argues|insist|insists|want|wants|believe|believes|think|thinks|hope|hopes|plan|plans|fear|fears|know|knows|need|needs|"
    "seem|seems|agree|agrees|claim|claims|expect|expects|come|comes|came|go|goes|went|take|takes|took|make|makes|made|give|gives|gave|get|gets|"
    "got|find|finds|found|keep|keeps|kept|tell|tells|told|see|sees|saw|lose|lost|leave|leaves|left|begin|begins|began|become|became|remain|"
    "remains|face|faces|met|meet|meets|sent|spent|stood|held|felt|knew|thought|brought|paid|won|led|ran|rose|fell|grew|lay|sat|put|also|never|"
    "still|now|all|both|[a-z]{3,}ed"
)
_PRONOUN = re.compile(rf"(?<=[a-z]) ((?:They|He|She|It|We|There) (?:{_VERBS}))\b")
_DETERMINER = re.compile(
    r"(?<=[a-z]) ((?:The|This|These|Those|His|Her|Their|Its) (?:[a-z]+ ){1,2}?"
    rf"(?:{_VERBS.split('|say|', 1)[0]}|said|says|asked|told|wants?|[a-z]{{3,}}ed))\b"
)
_LINK = re.compile(
    r"(?<=[a-z]) ((?:But|However|Meanwhile|Instead|Nevertheless|Therefore),? "
    r"(?:they|he|she|it|we|the|there|this|these|those|many|some|most) [a-z]+)\b"
)
BEGINNINGS = (_PRONOUN, _DETERMINER, _LINK)
"""How a sentence begins that is taken for one behind a small word."""
_SMALL_WORD = re.compile(rf"(?<![\w{_APOSTROPHES}-])[a-z][a-z{_APOSTROPHES}-]+$")
# After these a capital is a title, a name, the word itself, or God.
_GOES_INTO = wordset(
    """
    a about after all an and are as at band because before but by called called entitled every film for from had
    has have he how if in into is it's like magazine movie named newspaper no not novel of on or our over play
    podcast read reads record said saying says series she show single so song than that the then they this through
    titled to track under until us via was were what when where whether which while who whom whose why with word
    words write writes wrote your album book chapter episode group hymn poem story title headline slogan hashtag
    motto sign
    """
)
_DIVINE = re.compile(r"\b(?:God|Lord|Allah|Jesus|Christ|Almighty|Creator|Saviour|Savior)\b")


def missing_stop(text: str, context: Context) -> Iterator[Found]:
    """A sentence that begins in the middle of another.

    A small word, then with a capital a pronoun or determiner and its finite verb, or a linking word and what it links.
    """
    found: list[tuple[int, re.Match[str]]] = []
    for m in (m for pattern in BEGINNINGS for m in pattern.finditer(text)):
        before = _SMALL_WORD.search(text, max(0, m.start() - 40), m.start())
        if before and before.group() not in _GOES_INTO:
            found.append((before.start(), m))
    if not found or is_title_like(text):
        return
    divine = _DIVINE.search(text) is not None
    for start, m in sorted(found, key=lambda item: item[0]):
        if not (divine and m.group(1).startswith(("He ", "His "))):
            yield _flag(text, start, m.end())


# ----------------------------------------------------------------------------------------------- unmarked quotations

_SPEECH = (
    "said|says|added|adds|asked|asks|replied|replies|answered|answers|told|tells|wrote|writes|declared|declares|explained|explains|insisted|"
    "insists|warned|warns|remarked|argued|argues|concluded|concludes|tweeted|exclaimed|shouted|whispered|joked|quipped|recalled|noted"
)
_COLON = re.compile(
    rf"\b(?:{_SPEECH})(?: (?!that\b|this\b|the following\b|these\b)[\w.{_APOSTROPHES}-]+){{0,5}}: "
    rf"(?=[A-Z][a-z{_APOSTROPHES}]* |I )"
)


_COMMA = re.compile(rf"\b(?:said|says|added|asked|replied), (?=(?:We|There|It|They|You|This) (?:{_VERBS})\b)")
SAYING = (_COLON, _COMMA)
"""What stands before speech."""


def unmarked_quotation(text: str, context: Context) -> Iterator[Found]:
    """Speech after a verb of saying and a colon (or a comma and a pronoun), with a capital letter and no quote marks."""
    found = sorted((m for pattern in SAYING for m in pattern.finditer(text)), key=lambda m: m.start())
    if not found:
        return
    marks = read(text, language="en", protected=context.protected)
    pairs = [(x.at, x.partner) for x in marks if x.partner > x.at and x.depth == 0]
    loose = min((x.at for x in marks if x.loose and x.role is Role.OPEN), default=len(text))
    for m in found:
        end = end_of_sentence(text, m.end())
        words = text[m.end() : end]
        if (
            len(words.split()) < 3
            or words[-1] not in ".!?"
            or is_title_like(words)
            or _is_headline(text, m.start(), end)
        ):
            continue
        outer = bisect_right(pairs, (m.end(), 0)) - 1
        if loose < m.end() or (outer >= 0 and m.end() < pairs[outer][1]):
            continue  # inside a quotation
        yield _flag(text, m.end(), end)


def _is_headline(text: str, start: int, end: int) -> bool:
    """`The ferry explained: What does a ticket cost?`, and nothing else on its line."""
    return text[end - 1] == "?" and not text[end:].strip() and ". " not in text[:start] and len(text.split()) < 16
