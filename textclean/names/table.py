"""Every form of every entry in one table keyed on words: a text costs the same for two hundred names and for twenty thousand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import regex

from textclean.names.entry import Entry
from textclean.names.forms import Form, Forms, forms, split

_WORD = regex.compile(r"\w+")
_CAPITAL = regex.compile(r"(?<!\w)[\p{Lu}\p{Lt}\p{N}]\w*")
_BLANKS = r"(?:[ \t\N{NO-BREAK SPACE}]+|[ \t]*\n[ \t]*)"
APOSTROPHES = (
    "'`\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{MODIFIER LETTER APOSTROPHE}\N{MODIFIER LETTER PRIME}"
)


class Target(NamedTuple):
    """What may stand at a word: the form as it is looked for (`words`; all in capitals, say) and whose it is."""

    words: str
    lead: int  # characters of `words` before the word it is kept under
    form: Form
    entry: int
    upper: bool


class Match(NamedTuple):
    """A form found in a text. `given` is the span of the given name beside it, where one of the entry's stands there."""

    start: int
    end: int
    form: Form
    entry: Entry
    upper: bool
    plural: bool
    given: tuple[int, int] | None
    rivals: tuple[Entry, ...] = ()  # other entries whose surname this is as well


class Table:
    """The forms of entries in texts of one language."""

    def __init__(self, entries: Sequence[Entry], language: str) -> None:
        self.language = language
        self.entries = [e for e in entries if e.form(language)]
        self._patterns: dict[str, regex.Pattern[str]] = {}

    @cached_property
    def forms(self) -> list[Forms]:
        return [forms(e, self.language) for e in self.entries]

    @cached_property
    def index(self) -> dict[str, list[Target]]:
        """First capitalised word of a form (its first word where none is) -> what it may be, longest first."""
        index: dict[str, list[Target]] = {}
        for number, entry in enumerate(self.entries):
            for form in (*self.forms[number].alone, *_protected(entry)):
                for words, upper in _cases(form.words, entry.case):
                    lead, key = _key(words)
                    if key:
                        index.setdefault(key, []).append(Target(words, lead, form, number, upper))
        for targets in index.values():
            if len(targets) > 1:
                targets.sort(key=lambda t: (-len(t.words), t.form.kind != "shield", self.entries[t.entry].id))
        return index

    @cached_property
    def finder(self) -> regex.Pattern[str]:
        """The words that can be keys: those in capitals, unless a form has none."""
        return _CAPITAL if all(_CAPITAL.match(key) for key in self.index) else _WORD

    def matches(self, text: str) -> Iterator[Match]:
        """Every form in the text, leftmost and longest, none overlapping another."""
        index, last = self.index, 0
        for word in self.finder.finditer(text):
            start = word.start()
            if start < last:
                continue
            key = word.group()
            match = self._longest(text, start, last, index.get(key, ()))
            if match is None and key[-1:] in "sS" and len(key) > 4:
                match = self._longest(text, start, last, index.get(key[:-1], ()), plural=True)
            if match is not None:
                yield match
                last = match.end

    def _longest(
        self, text: str, at: int, last: int, targets: Iterable[Target], *, plural: bool = False
    ) -> Match | None:
        """The longest form whose key stands at `at`; of several entries with this form, one whose given name stands beside it."""
        found: list[Match] = []
        for target in targets:
            if found and len(target.words) < found[0].end - found[0].start:
                break
            match = self._match(text, at, last, target, plural=plural)
            if match is None:
                continue
            if match.form.kind != "surname" or match.given:
                return match
            found.append(match)
        return found[0]._replace(rivals=tuple(m.entry for m in found[1:])) if found else None

    def _match(self, text: str, at: int, last: int, target: Target, *, plural: bool) -> Match | None:
        start, end = self._start(text, at, target), self._end(text, at, target)
        if start < last or end < 0 or _inside_word(text, start - 1, back=True):
            return None
        entry = self.entries[target.entry]
        if plural:
            many = text[end : end + 1] in ("s", "S") and not _inside_word(text, end + 1)
            if not many or not entry.plural or entry.type not in ("person", "place"):
                return None
        elif _inside_word(text, end):
            return None
        return Match(start, end, target.form, entry, target.upper, plural, self._given(text, start, end, target, last))

    def _start(self, text: str, at: int, target: Target) -> int:
        """Where the form begins whose key stands at `at`; -1 where the words before the key aren't there."""
        if not target.lead:
            return at
        match = self._pattern(target.words[: target.lead], back=True).match(text, 0, at)
        return match.start() if match else -1

    def _end(self, text: str, at: int, target: Target) -> int:
        words = target.words[target.lead :]
        if " " in words or "'" in words:
            match = self._pattern(words).match(text, at)
            return match.end() if match else -1
        return at + len(words) if text.startswith(words, at) else -1

    def _pattern(self, words: str, *, back: bool = False) -> regex.Pattern[str]:
        """A pattern made once, when a text first holds the form's key; `back` matches up to the end of the text given."""
        key = f"<{words}" if back else words
        pattern = self._patterns.get(key)
        if pattern is None:
            pattern = self._patterns[key] = _flexible(words, back=back)
        return pattern

    def _given(self, text: str, start: int, end: int, target: Target, last: int) -> tuple[int, int] | None:
        """Where the entry's given name stands beside its surname, if it does."""
        known = self.forms[target.entry].given
        if target.form.kind != "surname" or not known:
            return None
        entry = self.entries[target.entry]
        if split(entry, self.language).first:
            match = _NEXT.match(text, end)
            return match.span(1) if match and _known(match.group(1), known) else None
        one = _word_before(text, start, last)
        two = _word_before(text, one[0], last) if one else None
        if one and two and _known(text[two[0] : one[1]], known):
            return two[0], one[1]
        if one and _known(text[one[0] : one[1]], known):
            return one
        if one and two and _MIDDLE.fullmatch(text, *one) and _known(text[two[0] : two[1]], known):
            return two
        return None


_BEFORE = regex.compile(
    r"(?<![\w-])(\p{Lu}[\w'\N{RIGHT SINGLE QUOTATION MARK}-]*\.?)(?:[ \t\N{NO-BREAK SPACE}]+|[ \t]*\n[ \t]*)$"
)
_NEXT = regex.compile(
    r"[ \t\N{NO-BREAK SPACE}](\p{Lu}[\w'\N{RIGHT SINGLE QUOTATION MARK}-]*(?: \p{Lu}[\w'\N{RIGHT SINGLE QUOTATION MARK}-]*)?)"
)
# a middle initial, a patronymic of East Slavic names
_MIDDLE = regex.compile(r"\p{Lu}\.|\p{Lu}\w+(?:vich|vych|wich|vitch|wytsch|witsch|[io]ch|[vw]na)")


def _word_before(text: str, at: int, low: int) -> tuple[int, int] | None:
    """The capitalised word directly before `at`, not before `low`."""
    match = _BEFORE.search(text, max(low, at - 50), at)
    return match.span(1) if match else None


def _known(words: str, known: Mapping[str, str]) -> bool:
    words = regex.sub(r"\s+", " ", words).translate(_STRAIGHT)
    return words in known or (len(words) > 1 and words.isupper() and any(k.upper() == words for k in known))


_STRAIGHT = {ord(c): "'" for c in APOSTROPHES}


def _inside_word(text: str, at: int, *, back: bool = False) -> bool:
    """Does the character at `at` belong to the word before (after, where `back`) it?"""
    if at < 0 or at >= len(text):
        return False
    char = text[at]
    return char.isalnum() or char == "_" or (not back and regex.match(r"\p{M}", char) is not None)


def _flexible(words: str, *, back: bool = False) -> regex.Pattern[str]:
    """Any blanks or one line end between words, any kind of apostrophe."""
    marks = f"[{regex.escape(APOSTROPHES)}]"
    parts = (marks.join(map(regex.escape, part.split("'"))) for part in words.split(" "))
    return regex.compile(_BLANKS.join(parts), regex.REVERSE if back else 0)


def _key(words: str) -> tuple[int, str]:
    """Where in a form the word stands that it is kept under, and that word."""
    match = _CAPITAL.search(words) or _WORD.search(words)
    return (match.start(), match.group()) if match else (0, "")


def _cases(words: str, case: str) -> Iterator[tuple[str, bool]]:
    """A form as it is written, all in capitals, and capitalised where it begins with a small letter."""
    yield words, False
    if case == "exact":
        return
    if words != words.upper():
        yield words.upper(), True
    if words[:1].islower():
        yield words[0].upper() + words[1:], False


def _protected(entry: Entry) -> Iterator[Form]:
    """Longer phrases that hold a form and stay; those with `~` are guards, not forms."""
    for phrase in entry.guards.protect:
        if "~" not in phrase:
            yield Form(phrase, "shield", "protected phrase")
