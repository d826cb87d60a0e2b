"""Hard-wrapped prose: the line ends that only a width made.

Source of the knowledge: RFC 3676 (plain text of a fixed width), typescripts and mail; UAX 14 for scripts that break lines
without blanks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from textclean import structure
from textclean.fixers.base import Context, Found, overlaps
from textclean.patterns import regex
from textclean.smallwords import wordset
from textclean.structure import Line, LineKind
from textclean.text.edit import Edit, apply
from textclean.text.large import lines_of

_WIDTHS = range(40, 111)
_FULL = 0.85  # a line counts as full if the next word would have brought it beyond this share of the width
_UNEVEN = 0.5
_TEXT = frozenset({LineKind.PROSE, LineKind.SHORT, LineKind.VERSE})
_OTHER_BREAKS = (
    "\r\x0b\x0c\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"  # lines/odd-breaks makes newlines of them first
)
_ENDS = (
    ",",
    ";",
    ":",
    "\N{IDEOGRAPHIC COMMA}",
    "\N{FULLWIDTH COMMA}",
    "\N{FULLWIDTH COLON}",
    "\N{FULLWIDTH SEMICOLON}",
)
_SIGNATURE = regex.compile(r"^--[ ]?$", regex.MULTILINE)

# Scripts written without blanks between words, and the marks of full width.
_DENSE = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\u3000-\u303f\uff01-\uff65"
_DENSE_END = regex.compile(rf"[{_DENSE}]\Z")
_DENSE_START = regex.compile(rf"[{_DENSE}]")
_MARK_END = regex.compile(r"[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]\Z")
_CLOSE_MIX = regex.compile(rf"[{_DENSE}][A-Za-z0-9]|[A-Za-z0-9][{_DENSE}]")
_SPACED_MIX = regex.compile(rf"[{_DENSE}] [A-Za-z0-9]|[A-Za-z0-9] [{_DENSE}]")
_HANGUL_END, _HANGUL_START = regex.compile(r"\p{Hangul}\Z"), regex.compile(r"\p{Hangul}")

# The beginning of a line that nobody joins to the one before: who speaks, a time, a field of a header.
_LABEL = regex.compile(
    r"\p{Lu}[\p{L}.'\N{RIGHT SINGLE QUOTATION MARK}-]*(?: [\p{L}.'-]+){0,2}:(?:\s|$)|[\[<(]?\d{1,2}:\d\d|<\w"
)
_FIRST_WORD = regex.compile(rf"[{_DENSE}]|[^\s-]+-?|\S+")
_LAST_NUMBER = regex.compile(r"(?:\.{3,}|\s{2,}|\t)\s*\d+\s*\Z|\\\Z")

_HYPHEN = regex.compile(r"(?<![\p{L}\p{N}_])(\p{L}[\p{L}\p{M}'\N{RIGHT SINGLE QUOTATION MARK}-]*)-\Z")
_BROKEN = regex.compile(
    r"(?<![\p{L}\p{M}\p{N}_'-])(\p{L}[\p{L}\p{M}]+)-[ \t]*\n[ \t]*(\p{Ll}[\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}_-])"
)
_PART = regex.compile(r"[\p{L}\p{M}]+(?:-\p{L}[\p{L}\p{M}]*)*")
_WORD = regex.compile(r"(?<![\p{L}\p{M}\p{N}_]|\p{L}-\n)[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}_]|-\n)")
# First halves of words that are written together (something, without, overcome): that both halves are words says nothing.
_HALVES = wordset(
    "after any back down every fore here home hence house mean more never none once other over some straight there "
    "through under what when where which with self mother father grand day night land sun water work book life news "
    "them him her your our my any no one be to in on off up out for by a"
)
_AND = wordset("and or to nor but und oder bis sowie en of och eller og et ou y o e i lub oraz")


def hard_wrap(unit: str, context: Context) -> list[Found]:
    """The newlines within the paragraphs of a text that is hard-wrapped from end to end become blanks, or nothing.

    Spared: blocks of lines that don't all reach the width (verse, addresses, signatures, headings), lists, tables, code,
    indented lines, lines with labels or times, and every text with quoted lines of mail. Nothing stands between Chinese,
    Japanese or Thai characters. A hyphen at a line's end goes or stays by what the text writes elsewhere; where it
    doesn't say, the line end stays too (`line_end_hyphen` flags it). A paragraph that breaks a word which the text writes
    elsewhere is joined wherever it stands, for nothing but a line end cuts words.
    """
    if any(mark in unit for mark in _OTHER_BREAKS):
        return []
    broken = _broken_words(unit)
    if not broken and structure.paragraphs_by(unit) != "wrapped":
        return []
    lines = structure.lines(unit)
    if any(line.kind is LineKind.QUOTE for line in lines):
        return []
    blocks = _wrapped(unit, lines, broken, context)
    seen = _Seen(_words(unit), context.language == "en")
    joined = [f for block in blocks for a, b in pairwise(block) if (f := _joint(unit, a, b, seen))]
    left = apply(unit, [Edit(f.start, f.end, unit[f.start : f.end], f.after, ("",)) for f in joined])
    # Where many line ends stay for their hyphens, what is left must not look as if each line were a paragraph.
    return joined if structure.paragraphs_by(left) != "line" else []


def _broken_words(unit: str) -> list[int]:
    """The line ends at which a word is broken that stands in the text elsewhere, and never with that hyphen."""
    found: list[int] = []
    words: frozenset[str] | None = None
    for m in _BROKEN.finditer(unit):
        words = _words(unit) if words is None else words
        left, right = m.group(1).casefold(), m.group(2).casefold()
        if left + right in words and f"{left}-{right}" not in words:
            found.append(m.end(1))
    return found


def _wrapped(unit: str, lines: Sequence[Line], broken: Sequence[int], context: Context) -> list[list[Line]]:
    """The paragraphs of several lines, where they are most of the text; else those that break a word, by their own width."""
    width = _width(unit, lines)
    signature = _SIGNATURE.search(unit)
    last = signature.start() if signature else len(unit)
    blocks = [_body(unit, block, width) for block in _blocks(lines) if block[-1].end <= last]
    blocks = [block for block in blocks if len(block) > 1]
    if width in _WIDTHS:
        found = [block for block in blocks if _is_paragraph(unit, block, width, broken, context)]
        if 2 * sum(line.end - line.start for block in found for line in block) >= len(unit.strip()):
            return found
    found = []
    for block in blocks:
        width = max(line.end - line.start for line in block)
        if width in _WIDTHS and _breaks(block, broken) and _is_paragraph(unit, block, width, broken, context):
            found.append(block)
    return found


def _breaks(block: Sequence[Line], broken: Sequence[int]) -> bool:
    return any(block[0].start <= at < block[-1].end for at in broken)


def line_end_hyphen(unit: str, context: Context) -> Iterator[Found]:
    """A word that is broken at a hyphen and a line end, in running text: nobody can know whether the hyphen belongs to it."""
    for line, after in pairwise(_split(unit)):
        part = _HYPHEN.search(unit, line.start, line.end)
        rest = _PART.match(unit, _first(unit, after))
        if part and rest and rest.group()[0].islower() and unit[line.start : part.start()].count(" ") > 1:
            yield Found(part.start(), rest.end(), "")


def _split(unit: str) -> Iterator[Line]:
    start = 0
    for line in lines_of(unit):
        yield Line(start, start + len(line.rstrip(" \t")), LineKind.SHORT)
        start += len(line) + 1


def _first(unit: str, line: Line) -> int:
    """Where the words of a line begin."""
    return line.end - len(unit[line.start : line.end].lstrip(" \t"))


def _width(unit: str, lines: Sequence[Line]) -> int:
    """The longest line, headings that stand alone and single long words (addresses of pages) apart."""
    width = 0
    for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        words = unit[line.start : line.end].rstrip()
        if line.kind is LineKind.BLANK or len(words) <= width or not _splits(words):
            continue
        alone = all(other is None or other.kind is LineKind.BLANK for other in (before, after))
        if not (alone and line.kind is LineKind.SHORT and not _is_closed(words)):
            width = len(words)
    return width


def _splits(words: str) -> bool:
    return len(words.split()) > 1 or _DENSE_START.search(words) is not None


def _is_closed(words: str) -> bool:
    """Does a paragraph end so? A heading doesn't."""
    return structure.ends_with_final_mark(words) or words.rstrip().endswith(_ENDS)


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines between two blank ones."""
    block: list[Line] = []
    for line in lines:
        if line.kind is not LineKind.BLANK:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _body(unit: str, block: list[Line], width: int) -> list[Line]:
    """The block without a heading that stands right above its text."""
    if len(block) > 2:
        head, after = (unit[line.start : line.end].strip() for line in block[:2])
        if not _is_full(head, after, _FULL * width) and not _is_closed(head) and not after[0].islower():
            return block[1:]
    return block


def _is_full(words: str, after: str, width: float) -> bool:
    """Would the first word of the next line have brought the line beyond the width?"""
    first = _FIRST_WORD.match(after)
    return len(words.rstrip()) + 1 + (len(first.group()) if first else 1) > width


def _is_paragraph(unit: str, block: Sequence[Line], width: int, broken: Sequence[int], context: Context) -> bool:
    """Was every line of the block broken because it was full, and most of them within a sentence? Where it breaks a word that
    the text knows, its lines may be of uneven length."""
    words = [unit[line.start : line.end].rstrip() for line in block]
    if not _is_running(words, block) or any(overlaps(a.end, b.start, context.protected) for a, b in pairwise(block)):
        return False
    share = _UNEVEN if _breaks(block, broken) else _FULL
    if block[0].kind is LineKind.VERSE:
        # A paragraph whose last line is long looks like verse: only if it was broken at the very width, or in a word.
        share = 1.0 if share == _FULL else share
        if 2 * sum(line[0].islower() for line in words[1:]) < len(words) - 1:
            return False
    if not all(_is_full(line, after, share * width) and _may_go_on(line, after) for line, after in pairwise(words)):
        return False
    within = sum(after[0].islower() or not structure.ends_with_final_mark(line) for line, after in pairwise(words))
    return 2 * within >= len(block) - 1


def _is_running(words: Sequence[str], block: Sequence[Line]) -> bool:
    """Neither indented nor labelled nor a table of contents, and with an end."""
    if any(line.kind not in _TEXT for line in block) or not _is_closed(words[-1]):
        return False
    if any(line[0] in " \t" for line in words[1:]) or words[0].startswith(("\t", "    ", "#")):
        return False
    return not any(_LABEL.match(line) for line in words[1:]) and not any(_LAST_NUMBER.search(line) for line in words)


def _may_go_on(line: str, after: str) -> bool:
    """Not where the address of a page was broken, nor in Korean, which breaks lines between words and within them."""
    if line[-1] in "-/" and any(mark in line.rsplit(maxsplit=1)[-1] for mark in ("://", "@", "\\", "_", "www.")):
        return False
    return not (_HANGUL_END.search(line) and _HANGUL_START.match(after))


def _joint(unit: str, a: Line, b: Line, seen: _Seen) -> Found | None:
    """What stands between two lines of a paragraph; None if nobody can know."""
    start = a.start + len(unit[a.start : a.end].rstrip())
    end = _first(unit, b)
    part = _HYPHEN.search(unit, a.start, start)
    if part:
        return _hyphen_joint(unit, part, end, seen)
    if unit[start - 1] in "-/" and unit[start - 2 : start - 1].isalnum():
        return Found(start, end, "")  # COVID-19, and/or
    before, after = unit[start - 2 : start], unit[end : end + 1]
    dense_before, dense_after = _DENSE_END.search(before), _DENSE_START.match(after)
    if (dense_before and dense_after) or _MARK_END.search(before) or _MARK_END.match(after):
        return Found(start, end, "")
    if dense_before or dense_after:
        close, spaced = len(_CLOSE_MIX.findall(unit)), len(_SPACED_MIX.findall(unit))
        return Found(start, end, "" if close > spaced else " ")
    return Found(start, end, " ")


def _hyphen_joint(unit: str, part: regex.Match[str], end: int, seen: _Seen) -> Found | None:
    """The line ends with a hyphen after letters: joined by what the text writes elsewhere."""
    words, start = seen.words, part.end()
    rest = _PART.match(unit, end)
    if not rest or part.group(1).endswith("-"):
        return Found(start, end, "" if unit[end : end + 1].isalnum() else " ")
    left, right = part.group(1).casefold(), rest.group().casefold()
    if f"{left}-{right}" in words:
        return Found(start, end, "")
    if left + right in words:
        return Found(start - 1, end, "")
    if left in words and right in _AND and "-" in unit[rest.end() :].lstrip().split(" ", 1)[0]:
        return Found(start, end, " ")  # two- and three-year
    if not rest.group()[0].islower():
        return None if part.group(1)[-2:].isupper() and rest.group().isupper() else Found(start, end, "")
    last, first = left.rsplit("-", 1)[-1], right.split("-", 1)[0]
    known = seen.compounds and {last, first} <= words and min(len(last), len(first)) > 3 and last not in _HALVES
    return Found(start, end, "") if known else None


class _Seen(NamedTuple):
    """What the text says about words: those it writes, and whether its language hyphenates compounds (German joins them)."""

    words: frozenset[str]
    compounds: bool


def _words(unit: str) -> frozenset[str]:
    """Every word and every hyphenated word that stands within a line, in small letters."""
    return frozenset(word.casefold() for word in _WORD.findall(unit))
