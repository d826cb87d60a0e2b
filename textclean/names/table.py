"""Every form of every entry in one table keyed on words: a text costs the same for two hundred names and for twenty thousand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, cast
from unicodedata import category

import regex

from textclean.names.entry import Entry
from textclean.names.forms import Kind, arabic, split
from textclean.names.layer import CAPITAL, WORD, Layer, Row, key_of

_SHIELDS = ("shield", "protected")
_BLANKS = r"(?:[ \t\N{NO-BREAK SPACE}]+|[ \t]*\n[ \t]*)"
APOSTROPHES = (
    "'`\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{MODIFIER LETTER APOSTROPHE}\N{MODIFIER LETTER PRIME}"
)


class Source(NamedTuple):
    """A list as the table sees it: its layer, its entries by their key, and whether it is a user's own."""

    layer: Layer
    entry: Callable[[str], Entry]
    own: bool = False


class Target(NamedTuple):
    """What may stand at a word: the form as it is looked for (`words`; all in capitals, say) and whose it is."""

    words: str
    lead: int  # characters of `words` before the word it is kept under
    kind: Kind
    entry: Entry
    given: Sequence[str]
    upper: bool
    tail: str  # `words` from `lead` on
    first: int  # characters of `tail` up to a blank or an apostrophe
    own: bool  # of a user's list, which wins over a shipped one


class Match(NamedTuple):
    """A form found in a text. `given` is the span of the given name beside it, where one of the entry's stands there."""

    start: int
    end: int
    words: str
    kind: Kind
    entry: Entry
    upper: bool
    plural: bool
    article: int  # characters of an Arabic article before `start`, which belong to the name
    given: tuple[int, int] | None
    rivals: tuple[Entry, ...] = ()  # other entries whose surname this is as well

    @property
    def span(self) -> tuple[int, int]:
        """From the first to the last word of the name that stands there."""
        given = self.given or (self.start, self.end)
        return min(self.start - self.article, given[0]), max(self.end, given[1])


class Written(NamedTuple):
    """The forms at a word: all of them, those that are the word alone, and by the two characters behind the word these and those
    that go on so. Longest first."""

    every: tuple[Target, ...]
    alone: tuple[Target, ...]
    going_on: Mapping[str, tuple[Target, ...]]

    @classmethod
    def of(cls, word: str, found: Sequence[Target]) -> Written:
        alone = tuple(t for t in found if t.tail == word)
        nexts = dict.fromkeys(t.tail[len(word) : len(word) + 2] for t in found if t.tail != word)
        size = len(word)
        going_on = {n: (*(t for t in found if t.tail != word and t.tail[size : size + 2] == n), *alone) for n in nexts}
        return cls(tuple(found), alone, going_on)


class Table:
    """The forms of entries in texts of one language."""

    def __init__(self, sources: Sequence[Source], language: str) -> None:
        self.language = language
        self.sources = sources
        self.keys: frozenset[str] = frozenset().union(*(source.layer.rows for source in sources))
        small = sorted({word for source in sources for word in source.layer.small.split()})
        self.finder = re.compile(rf"{CAPITAL.pattern}|(?<!\w)(?:{'|'.join(small)})\w*") if small else CAPITAL
        self._patterns: dict[str, regex.Pattern[str]] = {}
        self._targets: dict[str, dict[str, Written]] = {}

    def _at(self, key: str, word: str, after: str) -> Sequence[Target]:
        """What may stand at a word as it is written, longest first; worked out when a text first has the word. `key` is the same
        in small letters, `after` are the two characters behind the word."""
        known = self._targets.get(key)
        if known is None:
            made = [t for source in self.sources for row in source.layer.at(key) for t in self._spread(source, row)]
            made.sort(key=lambda t: (-len(t.words), not t.own, t.kind not in _SHIELDS, t.entry.id))
            written: dict[str, list[Target]] = {}
            for target in made:
                first = WORD.match(target.words, target.lead)
                written.setdefault(first.group() if first else "", []).append(target)
            known = self._targets[key] = {form: Written.of(form, found) for form, found in written.items()}
        found_ = known.get(word)
        if found_ is None:
            return ()
        plain = after[:1] == " " and after[1:].isalnum()  # one blank, as forms have it: only those that go on so
        return found_.going_on.get(after, found_.alone) if plain else found_.every

    def _spread(self, source: Source, row: Row) -> Iterator[Target]:
        words, kind, name, *language = row
        if language and language[0] != self.language:
            return
        entry = source.entry(name)
        canonical = entry.form(self.language)
        if not canonical:
            return
        shields = words == canonical and kind not in ("surname", "long", "long-short")
        lead = key_of(words)[0]
        given = source.layer.given_of(name) if kind == "surname" else ()
        for written, upper in _cases(words, entry.case):
            whole = upper or written == words  # Osama Bin Laden is no form of Osama bin Laden
            sort = cast(
                "Kind", "shield" if shields and whole else "full" if shields and entry.type == "person" else kind
            )
            at = len(words[:lead].upper()) if upper else lead
            first = _PIECE.match(written, at).end() - at  # type: ignore[union-attr]  # it matches the empty string too
            yield Target(written, at, sort, entry, given, upper, written[at:], first, source.own)

    def matches(self, text: str) -> Iterator[Match]:
        """Every form in the text, leftmost and longest, none overlapping another.

        A name gives way to the longer one that it begins: Omar, who is somebody's surname, to Omar Bashir.
        """
        keys, last, firm = self.keys, 0, 0
        waiting: Match | None = None  # a surname or town, which may be the given name of the next
        for word in self.finder.finditer(text):
            start = word.start()
            if start < last:
                continue
            written = word.group()
            key = written.lower()
            after = text[word.end() : word.end() + 2]
            match = self._longest(text, start, firm, self._at(key, written, after)) if key in keys else None
            if match is None and key[-1:] == "s" and key[:-1] in keys:
                match = self._longest(text, start, firm, self._at(key[:-1], written[:-1], ""), plural=True)
            if match is None:
                continue
            if waiting and waiting.end <= match.span[0]:
                yield waiting
            waiting, last = None, match.span[1]
            if match.given or match.kind not in ("surname", "name", "shield"):
                firm = last
                yield match
            else:
                waiting = match
        if waiting:
            yield waiting

    def _longest(
        self, text: str, at: int, last: int, targets: Iterable[Target], *, plural: bool = False
    ) -> Match | None:
        """The longest form whose key stands at `at`; of several entries with this form, one whose given name stands beside it."""
        found: list[Match] = []
        own = False
        for target in targets:
            if found and len(target.words) < found[0].end - found[0].start:
                break
            if not _begins(text, at, target):
                continue
            match = self._match(text, at, last, target, plural=plural)
            if match is None:
                continue
            if match.kind != "surname" or match.given:
                return match
            if target.own or not own:
                found.append(match)
            own = own or target.own
        return found[0]._replace(rivals=tuple(m.entry for m in found[1:])) if found else None

    def _match(self, text: str, at: int, last: int, target: Target, *, plural: bool) -> Match | None:
        start, end = self._start(text, at, target), self._end(text, at, target)
        if start < last or end < 0 or _inside_word(text, start - 1, back=True):
            return None
        entry = target.entry
        if target.kind == "full" and text[start - 1 : start] == "-":  # Abdel-Ilah Benkiran
            return None
        if plural:
            many = text[end : end + 1] in ("s", "S") and not _inside_word(text, end + 1)
            if not many or not entry.plural or entry.type not in ("person", "place"):
                return None
        elif _inside_word(text, end):
            if not _several(text, end, target, self.language):
                return None
            plural = True
        article = _article_before(text, start, last) if target.kind == "surname" and arabic(entry) else 0
        given = self._given(text, start - article, end, target, last)
        return Match(start, end, target.words, target.kind, entry, target.upper, plural, article, given)

    def _start(self, text: str, at: int, target: Target) -> int:
        """Where the form begins whose key stands at `at`; -1 where the words before the key aren't there."""
        if not target.lead:
            return at
        match = self._pattern(target.words[: target.lead], back=True).match(text, 0, at)
        return match.start() if match else -1

    def _end(self, text: str, at: int, target: Target) -> int:
        words = target.tail
        if text.startswith(words, at):
            return at + len(words)
        match = self._pattern(words).match(text, at)  # other blanks or apostrophes than the form has
        return match.end() if match else -1

    def _pattern(self, words: str, *, back: bool = False) -> regex.Pattern[str]:
        """A pattern made once, when a text first holds the form's key; `back` matches up to the end of the text given."""
        key = f"<{words}" if back else words
        pattern = self._patterns.get(key)
        if pattern is None:
            pattern = self._patterns[key] = _flexible(words, back=back)
        return pattern

    def _given(self, text: str, start: int, end: int, target: Target, last: int) -> tuple[int, int] | None:
        """Where the entry's given name stands beside its surname, if it does."""
        if not target.given:
            return None
        if split(target.entry, self.language).first:
            return _given_after(text, end, target.given)
        return _given_before(text, start, last, target.given)


def _several(text: str, end: int, target: Target, language: str) -> bool:
    """Is it the plural of a user's form of several words, or of a compound: `web sites`, `e-mails`, `Don Quijotes`?"""
    entry, words = target.entry, target.words
    many = text[end] in ("s", "S") and not _inside_word(text, end + 1)
    if not (target.own and many and entry.plural and not entry.long) or not (" " in words or "-" in words):
        return False
    return words[-1:] not in ("s", "S") and words[-1:].lower() == entry.form(language)[-1:].lower()


def _begins(text: str, at: int, target: Target) -> bool:
    """A quick look: may the form go on as the text does?"""
    words, size = target.tail, target.first
    if text.startswith(words, at):
        return True
    if size == len(words) or not text.startswith(words[:size], at):
        return False
    after = text[at + size : at + size + 2]  # one blank, as in the form, and another word?
    return after[:1] != " " or words[size] != " " or after[1:] == words[size + 1 : size + 2] or not after[1:].isalnum()


def _given_after(text: str, end: int, known: Sequence[str]) -> tuple[int, int] | None:
    match = _NEXT.match(text, end)
    groups = (1, 2) if match else ()
    return next((match.span(g) for g in groups if match and match.group(g) and _known(match.group(g), known)), None)


def _given_before(text: str, start: int, low: int, known: Sequence[str]) -> tuple[int, int] | None:
    """Two given names, one, or one with a patronymic or an initial after it."""
    one = _word_before(text, start, low)
    if one is None:
        return None
    two = _word_before(text, one[0], low)
    if two and _known(text[two[0] : one[1]], known):
        return two[0], one[1]
    if _known(text[one[0] : one[1]], known):
        return one
    middled = two and _MIDDLE.fullmatch(text, *one) and _known(text[two[0] : two[1]], known)
    return two if middled else None


# A capitalised word with its hyphens and apostrophes (Jong-un, K'ang), without a possessive ending.
_CAPITALISED = rf"\p{{Lu}}[\w-]*(?:[{APOSTROPHES}](?!s\b)[\w-]+)*"
_BEFORE = regex.compile(rf"(?<![\w-])({_CAPITALISED}\.?)(?:[ \t\N{{NO-BREAK SPACE}}]+|[ \t]*\n[ \t]*)$")
_NEXT = regex.compile(rf"[ \t\N{{NO-BREAK SPACE}}]((?={_CAPITALISED})({_CAPITALISED})(?: {_CAPITALISED})?)(?!\w)")
# a middle initial, a patronymic of East Slavic names
_MIDDLE = regex.compile(r"\p{Lu}\.|\p{Lu}\w+(?:vich|vych|wich|vitch|wytsch|witsch|[io]ch|[vw]na)")


def _article_before(text: str, start: int, low: int) -> int:
    match = _ARTICLE.search(text, max(low, start - 4), start)
    return len(match.group()) if match else 0


# Apart from al and el an article stands with a hyphen: as, an, et, es are words.
_ARTICLE = regex.compile(
    r"(?<![\w'\N{RIGHT SINGLE QUOTATION MARK}-])"
    r"(?:(?:[AaEe]l|AL|EL)[ '\N{RIGHT SINGLE QUOTATION MARK}-]|[AaEe](?:sh?|[nrtdz])-|[Uu]l-)$"
)


def _word_before(text: str, at: int, low: int) -> tuple[int, int] | None:
    """The capitalised word directly before `at`, not before `low`."""
    match = _BEFORE.search(text, max(low, at - 50), at)
    return match.span(1) if match else None


def _known(words: str, known: Sequence[str]) -> bool:
    words = " ".join(words.split()).translate(_STRAIGHT)
    return words in known or (len(words) > 1 and words.isupper() and any(k.upper() == words for k in known))


_PIECE = regex.compile(r"[^ ']*")
_STRAIGHT = {ord(c): "'" for c in APOSTROPHES}


def _inside_word(text: str, at: int, *, back: bool = False) -> bool:
    """Does the character at `at` belong to the word before (after, where `back`) it?"""
    if at < 0 or at >= len(text):
        return False
    char = text[at]
    return char.isalnum() or char == "_" or (not back and char > "\u02ff" and category(char)[0] == "M")


def _flexible(words: str, *, back: bool = False) -> regex.Pattern[str]:
    """Any blanks or one line end between words, any kind of apostrophe."""
    marks = f"[{regex.escape(APOSTROPHES)}]"
    parts = (marks.join(map(regex.escape, part.split("'"))) for part in words.split(" "))
    return regex.compile(_BLANKS.join(parts), regex.REVERSE if back else 0)


def _cases(words: str, case: str) -> Iterator[tuple[str, bool]]:
    """A form as it is written, all in capitals, and with a capital where it, or a particle in it, begins with a small letter."""
    yield words, False
    if case == "exact":
        return
    if words != words.upper():
        yield words.upper(), True
    if words[:1].islower():
        yield words[0].upper() + words[1:], False
    if (raised := _PARTICLE.sub(lambda match: match.group().title(), words)) != words:
        yield raised, False


_PARTICLE = regex.compile(r"(?<= )(?:bin|ben|ibn|al|el|von|van)(?=[ -])")
