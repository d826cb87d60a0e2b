r"""Words that look like a mix-up of encodings, but are too short for anyone to know what stood there.

A repair wants evidence, and a name of eight letters in a table has none to give. What can be said of it is that it makes no
word as it stands, and would make a likely one if its bytes were read in another encoding: that is worth a flag.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textclean.fixers import evidence, mixups, readings, remnants, sense
from textclean.fixers.alignment import parts
from textclean.fixers.base import Context, Found
from textclean.fixers.oddities import speaks_for_itself, suspicious
from textclean.patterns import re
from textclean.text import codepages, likelihood
from textclean.text.large import remembered

# Nats by which another reading must be likelier, by what speaks against the word beside that. The model knows no capitals, so
# a capital inside a word counts more than it says.
_SIGN_GAIN, _CASE_GAIN, _CROWD_GAIN, _PLAIN_GAIN = 2.0, -5.0, 9.0, 15.0
_LONGEST_LINE = 400
_LETTERS = range(3, 41)
_AROUND = ".,;:!?\"'()[]{}<>*_/|-\xab\xbb\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026"
_SIGN_INSIDE = re.compile(
    r"[^\W\d_][^\w\s\x00-\x7f\xad\xb7\xd7\u0300-\u036f\u200b-\u2015\u2018\u2019\u2026\u2027\u2122\u2190-\u2211\u2213-\u22ff\u3000-\uffff]+[^\W\d_]|[\x80-\x9f]|[^\W\d_][\xbc-\xbe][^\W\d_]"
    "|[\xc0-\xff]{2}[\xa2\xa4-\xa8\xac\xaf\xb1\xb4\xb6\xb8]$"
)
_SWAPPED_CASE = re.compile("[а-яё][А-ЯЁ]{4,}")  # the cases of KOI8 and of Windows-1251 are each other's
# A magazine is called Isto\xc9, and Irish puts small letters before a name: na h\xc1ise.
_CAPITAL_INSIDE = re.compile(
    "(?!\\b[hnt][\xc1\xc9\xcd\xd3\xda])[a-z][\xc0-\xc8\xca-\xd6\xd8-\xde\u0152\u0160\u0178\u017d](?:[a-z]|$)"
    "|[A-Z][\u0152\u0160\u0178\u017d][a-z]|[a-z]{2}[\xa2\xa4\u0192](?!\\w)|[a-z\xe0-\xff]\uf8ff"
)
_SHOWS = re.compile(f"{_SIGN_INSIDE.pattern}|{_SWAPPED_CASE.pattern}|{_CAPITAL_INSIDE.pattern}")
_CROWD = re.compile("[\xc0-\xd6\xd8-\xf6\xf8-\xff]{3}")


def suspected_mixup(unit: str, context: Context) -> list[Found]:
    """Words of a line that may have been written in one encoding and read in another; `after` repeats them."""
    if unit.isascii():
        return []
    lost = remnants.stripped(unit, context.language)
    if not suspicious(unit, context.language):
        return [Found(start, end, unit[start:end]) for start, end in _whole_words(unit, lost)]
    found = [(start, end) for start, end in _words(unit) if _suspect(unit[start:end])]
    found += [m.span() for m in _WIDE_RUN.finditer(unit) if _wide(m.group())]
    if found and (evidence.may_be_unknown(unit) or (context.language and not evidence.usual(context.language))):
        found = [(start, end) for start, end in found if _SHOWS.search(unit[start:end])]
    return [
        Found(start, end, unit[start:end])
        for start, end in _whole_words(unit, [*found, *lost, *_in_short_lines(unit, context.language)])
    ]


def _whole_words(unit: str, found: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans in order; of those that touch the first."""
    last = -1
    for start, end in sorted(set(found), key=lambda span: (span[0], -span[1])):
        if start >= last:
            yield start, end
            last = end


def _in_short_lines(unit: str, language: str) -> Iterator[tuple[int, int]]:
    """The words that another reading of a short line changes."""
    for start, end in parts(unit, _LONGEST_LINE):
        part = unit[start:end]
        if end - start < _LONGEST_LINE and not part.isascii() and not speaks_for_itself(part):
            after = mixups.nearly(unit[start:end], language)
            if after != unit[start:end]:
                for a, b in _words(unit[start:end]):
                    if unit[start + a : start + b] != after[a:b]:
                        yield start + a, start + b


def _words(unit: str) -> Iterator[tuple[int, int]]:
    """The runs between blanks that hold anything beyond ASCII, without the marks around them."""
    for start, end in likelihood.tokens(unit):
        run = unit[start:end]
        if run.isascii():
            continue
        start += len(run) - len(run.lstrip(_AROUND))
        end -= len(run) - len(run.rstrip(_AROUND))
        if end - start in _LETTERS and not unit[start:end].isascii():
            yield start, end


# Bytes of East Asian text, two a character: signs and letters between which no plain one stands.
_WIDE_RUN = re.compile("(?<![^\\s\x00-\x40\x5b-\x60\x7b-\x7f])[\xa1-\xff]{4,}(?![^\\s\x00-\x40\x5b-\x60\x7b-\x7f])")
_WIDE_MARK = re.compile("[\u3000-\u303f\uff00-\uff65]")


def in_wide_run(unit: str, start: int, end: int) -> bool:
    """Does the stretch lie in a run that is likelier East Asian text as a whole, and isn't UTF-8 as a whole?

    Two bytes of such text look like a letter of UTF-8 now and then.
    """
    for m in _WIDE_RUN.finditer(unit):
        if m.start() <= start and end <= m.end():
            return not _is_utf8(m.group()) and _wide(m.group())
    return False


def _is_utf8(run: str) -> bool:
    try:
        run.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


@remembered(4096)
def _wide(run: str) -> bool:
    """Is a run with signs inside likelier as Chinese, Japanese or Korean, marks included?"""
    if not _SIGN_INSIDE.search(run):
        return False
    source = run.encode("latin-1")
    now, _ = likelihood.least_cost([run], likelihood.LATIN)
    for written, languages in readings.WRITTEN_WIDE.items():
        try:
            text = _WIDE_MARK.sub("", source.decode(written))
        except UnicodeDecodeError:
            continue
        if len(text) > 1 and text.isalpha() and now - likelihood.least_cost([text], languages)[0] >= _SIGN_GAIN:
            return True
    return False


@remembered(4096)
def _suspect(word: str) -> bool:
    if sense.is_list(word):
        return False
    if _SIGN_INSIDE.search(word) or _SWAPPED_CASE.fullmatch(word):
        least = _SIGN_GAIN
    elif _CAPITAL_INSIDE.search(word):
        least = _CASE_GAIN
    elif not word[0].isalpha() or not suspicious(word, ""):
        return False
    elif "\xc0" <= max(word) <= "\xff":
        least = _CROWD_GAIN if _CROWD.search(word) else _PLAIN_GAIN
    else:
        return False
    now, _ = likelihood.least_cost([word], (*likelihood.LATIN, *likelihood.CYRILLIC))
    if now < least:
        return False  # no reading costs less than nothing
    return any(now - likelihood.least_cost([text], languages)[0] >= least for text, languages in _readings(word))


_WRITTEN = (*readings.WRITTEN_IN.items(), *readings.WRITTEN_WIDE.items())


def _readings(word: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What the word may have been, with the languages that the encoding is for: words of letters, in an ordinary case."""
    seen = {word}
    sources: set[bytes] = set()
    for read in readings.READ_AS:
        try:
            source = codepages.written(word, read)
        except UnicodeEncodeError:
            continue
        if source in sources:
            continue
        sources.add(source)
        for written, languages in _WRITTEN:
            try:
                text = source.decode(written) if written in readings.WRITTEN_WIDE else codepages.read(source, written)
            except UnicodeDecodeError:
                continue
            if text not in seen and _ordinary(text):
                yield text, languages
            seen.add(text)


def _ordinary(text: str) -> bool:
    letters = re.sub("['\u2019-]", "", text)
    if not letters.isalpha():
        return False
    return letters == letters.lower() or letters.isupper() or letters[1:] == letters[1:].lower()
