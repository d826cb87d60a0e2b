"""Remnants of UTF-8: runs whose bytes were shown in two ways at once, and bytes A0 of which a blank is left.

A reading that mends a whole line asks that every byte be there. Where one program showed a byte as Windows-1252 does and the
next as Latin-1 does, or where A0 became a blank on the way, the run itself has to speak: a control character in the middle of
it, letters of the script in which the line is written, or words that are likelier with the letter inside than beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from textclean.fixers import sense
from textclean.fixers.doubts import lists_letters
from textclean.language import detect
from textclean.patterns import re, regex
from textclean.text import likelihood
from textclean.text.large import remembered

LOST_A0 = re.compile(
    rb"[\xc2\xc3\xc5\xce\xd0\xd9] (?![\x80-\xbf])|[\xe1-\xef](?: [\x80-\xbf]|[\x80-\xbf] )(?![\x80-\xbf])"
)
"""A lead byte of UTF-8 and a blank where A0 may have stood."""
_PORTUGUESE = frozenset(("s", "quele", "queles", "quela", "quelas", "quilo"))  # joined with a: no words of any language
_VIETNAMESE = frozenset(("i", "o", "u", "m", "n", "ng", "nh"))  # what a syllable may end in behind the letter: no words
_CATALAN_MARGIN = 1.0  # nats by which the joined word must be likelier


def restored(raw: bytes) -> bytes:
    """UTF-8 with the bytes A0 in it that became blanks.

    Behind C3 a blank stays as well: a with a grave accent is a word of its own or the end of one in many languages, and two
    blanks were made one. Where it isn't, `joins` says so. Bytes that hold nothing else of UTF-8 are returned as they are.
    """
    if b"\xa0" in raw or not LOST_A0.search(raw) or LOST_A0.sub(b"", raw).isascii():
        return raw
    return LOST_A0.sub(_with_a0, raw)


def _with_a0(lost: re.Match[bytes]) -> bytes:
    whole = lost.group().replace(b" ", b"\xa0")
    return whole if whole != b"\xc3\xa0" or lost.string[lost.end() : lost.end() + 1] == b" " else whole + b" "


LOST = re.compile("\xe2(?:\\?\\?|\u20ac\\?|\\?[\xa1-\xff\u0152-\u017e\u2013-\u203a])")
"""What is left of a mark of which UTF-8 makes three bytes, some of which became question marks."""

# An apostrophe of which a question mark or two are left, between a word and what is joined to it.
_LOST_APOSTROPHE = regex.compile(
    r"(?<=[^\W\d_])\xe2(?:\u20ac|\?)\?(?=(?:s|t|d|m|re|ve|ll)\b)"
    r"|(?<=\b(?:[cdjlmnst]|qu|[dD]ell|[nN]ell|[dD]all|un))\xe2(?:\u20ac|\?)\?(?=[^\W\d_])",
    regex.IGNORECASE,
)


def with_apostrophes(line: str) -> str:
    """The line with its apostrophes whose last byte became a question mark.

    >>> with_apostrophes("It\xe2\u20ac?s over, isn\xe2??t it?") == "It\u2019s over, isn\u2019t it?"
    True
    """
    lost = "\xe2" in line and ("??" in line or "\N{EURO SIGN}?" in line)
    return _LOST_APOSTROPHE.sub("\u2019", line) if lost else line


_REPLACED = "\N{REPLACEMENT CHARACTER}".encode()
_LOSSY = re.compile(
    rb"[\xc2-\xdf]\x1a|\xe0[\xa0-\xbf]?\x1a[\x80-\xbf]?|[\xe1-\xef](?:\x1a[\x80-\xbf\x1a]|[\x80-\xbf]\x1a)"
    rb"|\x1a[\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf\x1a]{3}(?<!\xf0)"
)


# An E2 whose other bytes are gone: where English and French have an apostrophe, at the edges of a word, or alone.
_STRIPPED = {
    "en": re.compile(
        "(?i:\\b\\w+\xe2(?:s|t|d|m|re|ve|ll)\\b)|(?<!\\S)\xe2(?=[\\s.,;:!?]|$)|(?<![^\\s(\\[])\xe2(?:[A-Z]\\w*|no\\b|the\\b|a\\b)"
        "|\\b\\w*[a-z,.!?]\xe2(?=[\\s.,;:!?)]|$)|\xe2[\xa2\xa6\xac]"
    ),
    "fr": re.compile("(?i:\\b(?:[cdjlmnst]|qu)\xe2(?:[aeiouy\xe0-\xff]|\xc3.)\\w*)|\xe2[\xa2\xa6\xac]"),
}
_ENGLISH_CONTRACTION = re.compile(
    "(?i:\\b(?:(?:it|that|he|she|there|what|let|who|here|how|where)\xe2s|\\w+n\xe2t|i\xe2(?:m|d)|(?:you|we|they)\xe2(?:re|d)"
    "|(?:i|you|we|they)\xe2ve|(?:i|you|he|she|it|we|they|that)\xe2ll)\\b)"
)
_FRENCH_ELISION = re.compile(
    "(?i:\\b(?:c\xe2est|d\xe2accord|j\xe2ai|n\xe2est|qu\xe2il|qu\xe2elle|s\xe2il|l\xe2on|aujourd\xe2hui)\\b)"
)


def stripped(line: str, language: str) -> list[tuple[int, int]]:
    """The words with an E2 of which UTF-8 has lost what followed; `language` is that of the text, empty where nobody knows."""
    if "\xe2" not in line and "\xc2" not in line:  # small letters would be twelve bytes for each of a long line
        return []
    found = [m.span() for m in LOST.finditer(line)]
    if not language:
        language = "en" if _ENGLISH_CONTRACTION.search(line) else "fr" if _FRENCH_ELISION.search(line) else ""
    if (pattern := _STRIPPED.get(language)) and not lists_letters(line):
        found += [m.span() for m in pattern.finditer(line)]
    return found


def with_losses(raw: bytes) -> bytes:
    """UTF-8 in which 1A stands for lost bytes, with U+FFFD for every letter that lacks one."""
    return _LOSSY.sub(lambda m: _REPLACED if b"\x1a" in m.group() else m.group(), raw)


def joins(text: str, at: int) -> bool:
    """Is the blank at `at`, behind an a with a grave accent, the rest of that letter? So it is in Vietnamese `h\xe0 i`, and
    in French `\xe0 bien` it is not.

    >>> joins("Phim h\xe0 i m\u1edbi hay nh\u1ea5t c\u1ee7a n\u0103m", 7)
    True
    >>> joins("Il faut penser \xe0 bien fermer la porte", 16)
    False
    """
    if _PART.match(text, at + 1):
        return True
    left, right = _WORD_BEFORE.search(text, max(0, at - _LONGEST), at), _WORD_AFTER.match(text, at + 1)
    if left is None or right is None:
        return False
    a, z = left.group(), right.group().lower()
    if len(a) == 1:
        return z in _PORTUGUESE
    spoken = _language_of(text)
    if spoken == "vi":
        return z in _VIETNAMESE
    return spoken == "ca" and likelihood.cost([a + z], "ca") + _CATALAN_MARGIN < likelihood.cost([a, z], "ca")


_PART = re.compile(r"-[^\W\d_]|[.,)\]](?!\.)")  # no language writes a blank before it
_language_of = remembered(4)(detect)  # asked for every such letter of a line
_LONGEST = 30
_WORD_BEFORE = regex.compile(r"[^\W\d_]+\Z")
_WORD_AFTER = regex.compile(rf"[^\W\d_]{{1,{_LONGEST}}}(?![\w'\u2019])")


# ---------------------------------------------------------------------------------------------------------- mixed runs


@lru_cache(maxsize=1)
def _byte_of() -> dict[str, int]:
    """Bytes 80 to FF by what Latin-1 and Windows-1252 show for them."""
    out = {chr(b): b for b in range(0x80, 0x100)}
    for b in range(0x80, 0xA0):
        out[bytes((b,)).decode("cp1252", "ignore") or chr(b)] = b
    return out


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    trail = re.escape("".join(c for c, b in _byte_of().items() if b < 0xC0))
    mixed = re.compile(f"[\xc2-\xc5][{trail}]|\xe2[{trail}]{{2}}")
    script = re.compile(f"(?<![^\\W\\d_])(?:[\xce\xcf\xd0\xd1\xd8\xd9][{trail} ]){{2,80}}(?<! )")
    return mixed, script


_LEADS = re.compile("[\xc2-\xc5\xce-\xd1\xd8\xd9\xe2]")
_CONTROL = re.compile("[\x80-\x9f]")
_COMMON_MARK = re.compile("[\xa0-\u017e\u2010-\u2027\u2030-\u203a\u20ac\u2122]")
_LETTERS_ALONE = 4  # of a word in a line that has no other in its script
_SCRIPTS: Sequence[tuple[str, re.Pattern[str], Sequence[str]]] = (
    ("\xd8\xd9", re.compile("[\u0600-\u06ff]"), ("ar", "fa")),
    ("\xd0\xd1", re.compile("[\u0400-\u04ff]"), likelihood.CYRILLIC),
    ("\xce\xcf", re.compile("[\u0370-\u03ff]"), ("el",)),
)


def mended(line: str) -> str:
    """The line with its runs of UTF-8 read, where a run proves itself.

    A mark or letter whose bytes were shown partly as Latin-1 does and partly as Windows-1252 does, by a control character
    among them; letters of another script, with blanks for A0, by two of them and more of that script in the line, or by four that
    make a likely word.

    >>> mended("The quay \xe2\x80\u201c closed") == "The quay \u2013 closed"
    True
    """
    if not _LEADS.search(line):
        return line
    mixed, script = _patterns()
    line = mixed.sub(_mixed, line)
    return script.sub(lambda m: _of_script(m, line), line)


def _bytes(run: str) -> bytes:
    return bytes(0xA0 if c == " " else _byte_of()[c] for c in run)


def _mixed(run: re.Match[str]) -> str:
    if not _CONTROL.search(run.group()):
        return run.group()
    text = _bytes(run.group()).decode("utf-8", "replace")
    return text if _COMMON_MARK.fullmatch(text) else run.group()


def _of_script(run: re.Match[str], line: str) -> str:
    text = _bytes(run.group()).decode("utf-8", "replace")
    for leads, letters, languages in _SCRIPTS:
        if run.group()[0] in leads and all(map(letters.match, text)):
            sure = letters.search(line) or (len(text) >= _LETTERS_ALONE and sense.makes_sense([text], languages))
            return text if sure else run.group()
    return run.group()
