"""Mojibake: text that was written in one encoding and read in another.

A line is judged alone, so that no line decides over another. Two judges are asked:

- a line that as a whole, read back, is UTF-8 throughout and gives words of one script, is hardly anything else;
- for the rest ftfy's `fix_encoding`, with one fixed set of settings. What ftfy does beside that (entities, quotes, widths,
  ligatures) is the business of other rules.

The answer is turned into proposals that cover only what changed. A healthy line costs one search for a pair of characters
that UTF-8 leaves behind when it is read as something else; the judges are asked, and ftfy imported, only where there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from textclean.fixers import damaged_words, mixups, remnants, suspects, whole_lines
from textclean.fixers.alignment import applied, changes, parts
from textclean.fixers.base import Context, Found
from textclean.fixers.doubts import doubtful, grafts, meant
from textclean.fixers.whole_lines import LOST, READ_AS, shown, whole
from textclean.installed import versions
from textclean.patterns import re
from textclean.shipped import Ahead, code
from textclean.text.search import either, quick_look

_A_GRAVE = "\N{LATIN SMALL LETTER A WITH GRAVE}"
_NEXT_LINE = "\x85"
_LOST_QUOTE = "\xe2\N{EURO SIGN}\N{REPLACEMENT CHARACTER}"
_MOST_CHARS = 200_000  # of a part of a longer line
_MOST_LAYERS = 4
_MOST_LOST = 4  # letters of a line, if they are more than the others


_MARKS_OF_MAC = frozenset(range(0xC7, 0xCC)) | frozenset(range(0xD2, 0xD6))  # quote marks, guillemets, the ellipsis


@lru_cache(maxsize=1)
def _pairs() -> dict[str, str]:
    """A lead byte of UTF-8 and a byte that may follow it, as each of `READ_AS` shows them, or what became of that byte: a
    blank for A0, a question mark or U+FFFD for one without a character. Gives what may follow, and the leads of it."""
    return dict(_TABLES.get("pairs", _make_pairs))


def _make_pairs() -> dict[str, str]:
    followers: dict[str, set[str]] = {}
    for encoding in READ_AS:
        trail = [shown(b, encoding) for b in range(0x80, 0xC0)]
        after_blank, after_mark = {f" {t}" for t in trail}, {f"?{t}" for t in trail}
        for lead in range(0xC2, 0xF5):
            if encoding == "mac-roman" and lead in _MARKS_OF_MAC:
                continue
            ways = {*trail, *LOST}
            if encoding != "mac-roman" and lead in (0xC2, 0xC3, 0xC5, 0xCE, 0xD0, 0xD9):  # there D0 is a dash
                ways.add(" ")
            if lead in (0xC2, 0xC3):
                ways.add("?")
            if lead in (0xE2, 0xE3, 0xF0):
                ways |= after_blank
            if lead >= 0xE0:
                ways |= after_mark
            followers.setdefault(shown(lead, encoding), set()).update(ways)
    alike: dict[str, str] = {}
    for lead_, ways in followers.items():
        alike[_any(ways)] = alike.get(_any(ways), "") + lead_
    return alike


def _wanted() -> None:
    _pairs.__wrapped__()
    _may_be_bad()("")


_TABLES = Ahead("mojibake", lambda: code(__file__, whole_lines.__file__), _wanted)
_BADNESS = Ahead("badness", lambda: versions(["ftfy"])["ftfy"])


def suspect_pairs() -> tuple[str, ...]:
    """Patterns of which one matches in every text that may hold UTF-8 read as one of `READ_AS`."""
    return tuple(f"[{re.escape(leads)}](?:{ways})" for ways, leads in _pairs().items())


@lru_cache(maxsize=1)
def _suspect() -> Callable[[str], object]:
    """Asks a line for one of these."""
    if (search := either(suspect_pairs())) is not None:
        return lambda line: search(line.encode("utf-8", "surrogatepass"))
    every = re.escape("".join(_pairs().values()))
    each = "|".join(f"(?<=[{re.escape(leads)}])(?:{ways})" for ways, leads in _pairs().items())
    return re.compile(f"[{every}](?:{each})").search


@lru_cache(maxsize=1)
def suspect_whole() -> re.Pattern[str]:
    """The same for `READ_WHOLE_AS`: frames and signs behind a letter; in code page 866, where letters follow letters, frames
    before a letter or a capital inside a word; in 1256, two pairs on end or an Arabic letter in a Latin word."""
    return re.compile(
        r"[^\W\d_][\u2219-\u25a0\u2320\u2321]|[\u2500-\u25a0][^\W\d_\u2500-\u25a0]|[\u0440-\u044f][\u0410-\u042f]"
        r"|[A-Za-z][\u0620-\u064a]|[\xd7\u0620-\u064a][\x80-\x9f\u2020-\u203a\u0152\u0153\u0192\xa1-\xbf]"
        r"|[\xe0\xe2\xe7-\xeb\xee\xef\u0644-\u064a][^\x00-\x7f\xe0-\xff\u0600-\u06ff]"
        r"|[\u0102-\u0111\u0139-\u0170\xc1-\xfd][\xa0-\xbf\u2500-\u25a0]|[\xde\xdf\xe0][\xc0-\xff\xa1-\xbf][\xa1-\xff]"
        r"|\xe2(?:\u20ac\?|\?\?)"  # what is left of an apostrophe
    )


@lru_cache(maxsize=1)
def _look_whole() -> Callable[[str], object]:
    return quick_look(suspect_whole().pattern)


def _any(ways: Iterable[str]) -> str:
    single = "".join(sorted(w for w in ways if len(w) == 1))
    after_blank = "".join(sorted(w[1] for w in ways if len(w) == 2 and w[0] == " "))
    after_mark = "".join(sorted(w[1] for w in ways if len(w) == 2 and w[0] == "?"))
    out = f"[{re.escape(single)}]"
    out += f"|[ ][{re.escape(after_blank)}]" if after_blank else ""
    return out + (rf"|\?[{re.escape(after_mark)}]" if after_mark else "")


def mojibake(unit: str, context: Context) -> list[Found]:
    """Stretches of UTF-8 that were read as a legacy encoding, once or several times over.

    Control characters of the C1 range alone are left to `windows_controls`: U+0085 may be a line end.
    """
    if unit.isascii() or not (_suspect()(unit) or (_look_whole()(unit) and suspect_whole().search(unit))):
        return []
    found: list[Found] = []
    for start, end in parts(unit, _MOST_CHARS):
        before = unit[start:end]
        if not before.isascii() and (after := _repaired(before)) != before:
            found += _joined(unit, *_proposed(unit, before, after, start))
    return found


def _proposed(unit: str, before: str, after: str, start: int) -> tuple[str, int, list[Found]]:
    """What a part that begins at `start` becomes, and the proposals for it."""
    in_whole = whole(before) is not None
    if not in_whole and mixups.beats(before, after):
        return before, start, []  # bytes of a legacy text that look like UTF-8 here and there
    changed = changes(before, after, start)
    if all(doubtful(unit, f) for f in changed) or (not in_whole and _half_read(after, changed)):
        return before, start, []
    if not in_whole:
        changed = _unmeant(unit, changed)
        after = applied(before, changed, start)
    if not _CONTROL.search(before):
        return after, start, changed
    mended = (f for f in changed if not _only_controls(unit[f.start : f.end], f.after))
    if any(_CONTROL.search(unit, f.start, f.end) for f in mended):  # it was read as Latin-1: no line end
        if in_whole and _NEXT_LINE not in after:
            return after, start, changed
        after = after.replace(_NEXT_LINE, "\N{HORIZONTAL ELLIPSIS}")
        return after, start, changes(before, after, start)
    return after, start, [f for f in changed if not _only_controls(unit[f.start : f.end], f.after)]


def _unmeant(unit: str, changed: list[Found]) -> list[Found]:
    """The changes without those of what was meant so, of words that would mix two alphabets, and of bytes that are Chinese."""
    foreign = [f for f in changed if grafts(unit, f)]
    if 2 * len(foreign) < sum(_OTHER_ALPHABET.search(f.after) is not None for f in changed):
        foreign = []  # some letters of a text in another alphabet were lost
    return [
        f
        for f in changed
        if f not in foreign and not meant(unit, f, changed) and not suspects.in_wide_run(unit, f.start, f.end)
    ]


_MARKS = "".join(shown(b, "cp1252") for b in range(0x80, 0xC0))
_REMNANT = re.compile(f"[\xe3-\xe9][{re.escape(_MARKS)}]?(?![{re.escape(_MARKS)}])")


def _half_read(after: str, changed: list[Found]) -> bool:
    """Has East Asian text lost so many bytes that more of its characters would be left in pieces than come out?"""
    mended = sum(len(_EAST_ASIAN.findall(f.after)) for f in changed)
    return mended > 0 and sum(1 for _ in _REMNANT.finditer(after)) > max(_MOST_LOST, mended)


def _joined(unit: str, after: str, start: int, changed: list[Found]) -> Iterator[Found]:
    """The proposals for a part that begins at `start`, with the blanks in them that are the rest of a letter."""
    if _A_GRAVE not in after:
        yield from changed
        return
    shift = -start
    for f in changed:
        shift += len(f.after) - (f.end - f.start)
        alone = f.after == _A_GRAVE and f.end - f.start == 1 and unit[f.end : f.end + 1] == " "
        yield f._replace(end=f.end + 1) if alone and remnants.joins(after, f.end + shift) else f


def _repaired(line: str) -> str:
    after = _read_back(remnants.with_apostrophes(line))
    lost = after.count(LOST[1])
    if lost > _MOST_LOST and lost > sum(map(str.isalpha, after)):
        return line  # nobody can read what would be left
    return after


def _read_back(line: str) -> str:
    for _ in range(_MOST_LAYERS):
        better = whole(line)
        if better is None:
            line = damaged_words.mended(line)
            better = _asked(line) if _suspect()(line) else line
            if better == line or _same_but_controls(line, better):
                better = remnants.mended(line)  # there are no marks for controls, which may be bytes of a run
        if better == line:
            break
        line = better
    return line


def _same_but_controls(line: str, better: str) -> bool:
    return len(better) == len(line) and all(a == b or _CONTROL.match(a) for a, b in zip(line, better, strict=True))


def _asked(line: str) -> str:
    """The line as ftfy mends it."""
    # Of the marks that UTF-8 writes as E2 80 and a byte without a character, only the closing quote is common.
    line = line.replace(_LOST_QUOTE, "\xe2\N{EURO SIGN}\x9d")
    if not _may_be_bad()(line):
        return line
    import ftfy

    config = ftfy.TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_encoding=True,
        restore_byte_a0=True,
        replace_lossy_sequences=True,
        decode_inconsistent_utf8=True,
        fix_c1_controls=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
        max_decode_length=_MOST_CHARS,
        explain=False,
    )
    return ftfy.fix_encoding(line, config)


@lru_cache(maxsize=1)
def _may_be_bad() -> Callable[[str], object]:
    """Asks a line whether ftfy may find anything bad in it: where it doesn't, it leaves the line as it is."""
    return quick_look(f"(?x:{_BADNESS.get('pattern', _badness)})")


def _badness() -> str:
    from ftfy.badness import BADNESS_RE

    return BADNESS_RE.pattern


def _only_controls(before: str, after: str) -> bool:
    return bool(before) and len(before) == len(after) and all("\x80" <= c <= "\x9f" for c in before)


_EAST_ASIAN = re.compile("[\u2e80-\ud7ff\uf900-\uffef]")
_OTHER_ALPHABET = re.compile("[\u0370-\u1dff\u2e80-\ud7ff]")
_CONTROL = re.compile("[\x80-\x9f]")


def windows_controls(unit: str, context: Context) -> list[Found]:
    """C1 control characters that are marks and letters of Windows-1252 read as Latin-1: nobody writes such controls.

    U+0085 is an ellipsis only where another one stands in the line, or a blank follows: else it may be a line end. The five
    bytes that Windows-1252 doesn't use have no meaning here.
    """
    if unit.isascii():
        return []
    matches = list(_CONTROL.finditer(unit))
    others = any(m.group() != "\x85" for m in matches)
    found: list[Found] = []
    for m in matches:
        mark = shown(ord(m.group()), "cp1252")
        if mark == m.group() or (
            mark == "\N{HORIZONTAL ELLIPSIS}" and not others and unit[m.end() : m.end() + 1] != " "
        ):
            continue
        found.append(Found(m.start(), m.end(), mark))
    return found
