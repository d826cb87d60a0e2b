"""Every form of every entry in one table keyed on words: a text costs the same for two hundred names and for twenty thousand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, cast
from unicodedata import category

from textclean.names.byword import ByWord
from textclean.names.english import WORDS
from textclean.names.entry import Entry
from textclean.names.forms import Kind, arabic, split
from textclean.names.layer import WORD, Layer, Row, key_of
from textclean.names.parts import Parting
from textclean.names.stretch import APOSTROPHES, Stretch
from textclean.patterns import re, regex

_SHIELDS = ("shield", "protected")
# Words that may have a capital: the class goes first, for it is found much faster than what stands before a word.
_CAPITAL_WORD = re.compile(r"[A-Z0-9\xaa-\U0010ffff](?<!\w.)(?<=\w)\w*", re.DOTALL)
_ANY_WORD = re.compile(r"[^\W_](?<!\w.)\w*", re.DOTALL)
_FEW = 8
"""So many words without a capital are looked for in a text one by one; where a list has more, all its words are looked up."""


class Source(NamedTuple):
    """A list as the table sees it: its layer, its entries by their key, and whether it is a user's own."""

    layer: Layer
    entry: Callable[[str], Entry]
    own: bool = False


class Target(NamedTuple):
    """What may stand at a word: the form as it is looked for (`words`; all in capitals, say) and whose it is."""

    words: str
    kind: Kind
    entry: Entry
    given: frozenset[str]
    given_after: bool  # the given name follows the surname
    article: bool  # an Arabic article may stand before it
    upper: bool
    own: bool  # of a user's list, which wins over a shipped one
    lead: Stretch | None  # what stands before the word that it is kept under
    tail: Stretch  # the rest


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

    def behind(self, low: int) -> Match:
        """The same so many characters further on."""
        start, end, *told, given, rivals = self
        beside = given and (given[0] + low, given[1] + low)
        return Match._make((start + low, end + low, *told, beside, rivals))


class Written(NamedTuple):
    """The forms at a word, longest first: each with so many of its characters behind the word as `_AHEAD` says; by these, those
    that may go on so; those that end before; those that are nothing but the word, or it and a blank; how others begin to go on.
    """

    every: tuple[tuple[str, Target], ...]
    going_on: Mapping[str, tuple[Target, ...]]
    short: tuple[tuple[str, Target], ...]
    alone: tuple[Target, ...]
    spaced: tuple[Target, ...]
    begins: frozenset[str]
    ids: frozenset[str]
    """Those of the entries."""

    @classmethod
    def of(cls, word: str, found: Sequence[Target]) -> Written:
        every = tuple((_plain(t.tail.words[len(word) :][:_AHEAD]), t) for t in found)
        keys = {rest for rest, _ in every if len(rest) == _AHEAD}
        going_on = {key: tuple(t for rest, t in every if key.startswith(rest)) for key in keys}
        short = tuple(pair for pair in every if len(pair[0]) < _AHEAD)
        begins = frozenset(rest[:n] for rest, _ in every for n in (1, 2) if rest)
        alone, spaced = (tuple(t for rest, t in short if rest in ends) for ends in (("",), ("", " ")))
        return cls(every, going_on, short, alone, spaced, begins, frozenset(t.entry.id for t in found))

    def before(self, after: str) -> tuple[Target, ...]:
        """Those that may stand before some characters, `_AHEAD` of them where there are so many."""
        if after[:1] in _NO_JOINT:
            if after[:1] not in self.begins:
                return self.alone
        elif after[:1] == " " and after[:2] not in self.begins and after[1:2].isalnum() and after[1] not in APOSTROPHES:
            return self.spaced
        after = _plain(after)
        found = self.going_on.get(after)
        if found is not None:
            return found
        head, several, _ = after.partition("  ")  # where forms have one blank
        if several:
            return tuple(t for rest, t in self.every if rest.startswith(f"{head} ") or head.startswith(rest))
        return tuple(t for rest, t in self.short if after.startswith(rest))


_AHEAD = 6


def _plain(after: str) -> str:
    """Words with any blank and any apostrophe as forms have them."""
    return after if after.isalnum() else after.translate(_AS_IN_FORMS)


_NO_JOINT = frozenset(".,;:!?()-")
_AS_IN_FORMS = {**dict.fromkeys(map(ord, APOSTROPHES), "'"), **dict.fromkeys(map(ord, "\t\n\xa0"), " ")}


class Table:
    """The forms of entries in texts of one language."""

    def __init__(self, sources: Sequence[Source], language: str) -> None:
        self.language = language
        self.sources = sources
        self._rows = [source.layer.rows for source in sources]
        self._small = frozenset(word for source in sources for word in source.layer.small.split())
        self._known = ByWord(self._look_up)
        self._targets: dict[str, Written] = {}

    @cached_property
    def parting(self) -> Parting:
        """What parts a text so that no match goes from one part to the next."""
        return Parting(word for source in self.sources for word in source.layer.stopped)

    def _look_up(self, word: str) -> tuple[Written | None, Written | None] | None:
        key = word.lower()
        one = self._at(word, key)
        several = self._at(word[:-1], key[:-1]) if key[-1:] == "s" and key not in WORDS else None
        return (one, several) if one or several else None

    def _at(self, word: str, key: str) -> Written | None:
        """What may stand at a word as it is written there (`key`: in small letters); worked out when a text first has it."""
        if not any(key in rows for rows in self._rows):
            return None
        known = self._targets.get(word)
        if known is None:
            made = [
                t for source in self.sources for row in source.layer.at(key) for t in self._spread(source, row, word)
            ]
            made.sort(key=lambda t: (-len(t.words), not t.own, t.kind not in _SHIELDS, t.entry.id))
            known = self._targets[word] = Written.of(word, made)
        return known if known.every else None

    def _words(self, text: str) -> re.Pattern[str]:
        """What finds every word of a text that may be looked up."""
        small = len(self._small) > _FEW or any(word in text for word in self._small)
        return _ANY_WORD if small else _CAPITAL_WORD

    def speaks_of(self, text: str, ids: Collection[str]) -> bool:
        """Has a text a word that a form of one of these entries may stand at?"""
        known = self._known
        for word in self._words(text).findall(text):
            found = known[word]
            if found and any(written and not written.ids.isdisjoint(ids) for written in found):
                return True
        return False

    def _spread(self, source: Source, row: Row, word: str) -> Iterator[Target]:
        words, kind, name, *language = row
        if language and language[0] != self.language:
            return
        entry = source.entry(name)
        canonical = entry.form(self.language)
        if not canonical:
            return
        shields = words == canonical and kind not in ("surname", "long", "long-short")
        lead = key_of(words)[0]
        for written, upper in _cases(words, entry.case):
            at = len(words[:lead].upper()) if upper else lead
            first = WORD.match(written, at)
            if (first.group() if first else "") != word:
                continue
            given = frozenset(source.layer.given_of(name) if kind == "surname" else ())
            after = bool(given) and split(entry, self.language).first
            article = kind == "surname" and arabic(entry)
            whole = upper or written == words  # Osama Bin Laden is no form of Osama bin Laden
            sort = cast(
                "Kind", "shield" if shields and whole else "full" if shields and entry.type == "person" else kind
            )
            before = Stretch.of(written[:at]) if at else None
            tail = Stretch.of(written[at:])
            yield Target(written, sort, entry, given, after, article, upper, source.own, before, tail)

    def matches(self, text: str) -> Iterator[Match]:
        """Every form in the text, leftmost and longest, none overlapping another.

        A name gives way to the longer one that it begins: Omar, who is somebody's surname, to Omar Bashir.
        """
        known, last, firm = self._known, 0, 0
        waiting: Match | None = None  # a surname or town, which may be the given name of the next
        for word in self._words(text).finditer(text):
            found = known[word[0]]
            if found is None:
                continue
            start, end = word.span()
            if start < last:
                continue
            one, several = found
            targets = one.before(text[end : end + _AHEAD]) if one else ()
            match = self._longest(text, start, firm, targets) if targets else None
            if match is None and several:
                match = self._longest(text, start, firm, several.alone, plural=True)
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
        self, text: str, at: int, last: int, targets: Sequence[Target], *, plural: bool = False
    ) -> Match | None:
        """The longest form whose key stands at `at`; of several entries with this form, one whose given name stands beside it."""
        found: list[Match] = []
        whole: Match | None = None  # no surname: it gives way to a surname of its length with its given name
        own = False
        for target in targets:
            first = whole or (found[0] if found else None)
            if first and len(target.words) < first.end - first.start:
                break
            match = self._match(text, at, last, target, plural=plural)
            if match is None:
                continue
            if match.given or (match.kind != "surname" and target.own):
                return match
            if match.kind != "surname":
                whole = whole or match
            elif target.own or not own:
                found.append(match)
            own = own or target.own
        if whole:
            return whole
        return found[0]._replace(rivals=tuple(m.entry for m in found[1:])) if found else None

    def _match(self, text: str, at: int, last: int, target: Target, *, plural: bool) -> Match | None:
        end = target.tail.end(text, at)
        if end < 0:
            return None
        start = at
        if target.lead:
            start = target.lead.start(text, at)
            if start < last or _inside_word(text, start - 1, back=True):
                return None
        entry = target.entry
        if target.kind == "full" and text[start - 1 : start] == "-":  # Abdel-Ilah Benkiran
            return None
        if plural:
            many = text[end : end + 1] in ("s", "S") and not _inside_word(text, end + 1) and text[end - 1] not in "sS"
            if not many or not entry.plural or entry.type not in ("person", "place"):
                return None
        elif _inside_word(text, end):
            if not _several(text, end, target, self.language):
                return None
            plural = True
        article = _article_before(text, start, last) if target.article else 0
        given = _given(text, start - article, end, target, last) if target.given else None
        return Match(start, end, target.words, target.kind, entry, target.upper, plural, article, given)


def _given(text: str, start: int, end: int, target: Target, last: int) -> tuple[int, int] | None:
    """Where the entry's given name stands beside its surname, if it does."""
    return (
        _given_after(text, end, target.given) if target.given_after else _given_before(text, start, last, target.given)
    )


def _several(text: str, end: int, target: Target, language: str) -> bool:
    """Is it the plural of a user's form of several words, or of a compound: `web sites`, `e-mails`, `Don Quijotes`?"""
    entry, words = target.entry, target.words
    many = text[end] in ("s", "S") and not _inside_word(text, end + 1)
    if not (target.own and many and entry.plural and not entry.long) or not (" " in words or "-" in words):
        return False
    return words[-1:] not in ("s", "S") and words[-1:].lower() == entry.form(language)[-1:].lower()


def _given_after(text: str, end: int, known: frozenset[str]) -> tuple[int, int] | None:
    match = _NEXT.match(text, end) if text[end : end + 1] in _BLANK else None
    groups = (1, 2) if match else ()
    return next((match.span(g) for g in groups if match and match.group(g) and _known(match.group(g), known)), None)


def _given_before(text: str, start: int, low: int, known: frozenset[str]) -> tuple[int, int] | None:
    """Two given names, one, or one with a patronymic or an initial after it."""
    one = _word_before(text, start, low)
    if one is None:
        son_of = _SON.search(text, max(low, start - 6), start)
        one = _word_before(text, son_of.start(), low) if son_of else None
        return (one[0], son_of.end(1)) if son_of and one and _known(text[one[0] : son_of.end(1)], known) else None
    two = _word_before(text, one[0], low)
    if two and _known(text[two[0] : one[1]], known):
        return two[0], one[1]
    if _known(text[one[0] : one[1]], known):
        return one
    middled = two and _MIDDLE.fullmatch(text, *one) and _known(text[two[0] : two[1]], known)
    return two if middled else None


# A capitalised word with its hyphens and apostrophes (Jong-un, K'ang), without a possessive ending.
_CAPITALISED = rf"\p{{Lu}}[\w-]*(?:[{APOSTROPHES}](?!s\b)[\w-]+)*"
_BEFORE = regex.compile(rf"(?<![\w-])({_CAPITALISED}[.{APOSTROPHES}]?)(?:[ \t\N{{NO-BREAK SPACE}}]+|[ \t]*\n[ \t]*)$")
# the particle of a name that goes on: Qaboos bin Said
_SON_OF = r"(?:(?:[Bb][ei]n|[Ii]bn|[Oo]uld) )?"
_NEXT = regex.compile(
    rf"[ \t\N{{NO-BREAK SPACE}}]((?={_SON_OF}{_CAPITALISED})({_SON_OF}{_CAPITALISED})(?: {_CAPITALISED})?)(?!\w)"
)
_BLANK = frozenset(" \t\xa0")
_SON = regex.compile(r"(?<=\s)(b[ei]n|ibn|ould)\s+$")  # Selman bin Abdulaziz
# a middle initial, a patronymic of East Slavic names
_MIDDLE = regex.compile(r"\p{Lu}\.|\p{Lu}\w+(?:vich|vych|wich|vitch|wytsch|witsch|[io]ch|[vw]na)")


def _article_before(text: str, start: int, low: int) -> int:
    if text[start - 1 : start] not in _JOINS_ARTICLE:
        return 0
    match = _ARTICLE.search(text, max(low, start - 4), start)
    return len(match.group()) if match else 0


# Apart from al and el an article stands with a hyphen: as, an, et, es are words.
_ARTICLE = regex.compile(
    r"(?:(?<![\w'\N{RIGHT SINGLE QUOTATION MARK}-])|(?<=\b(?:[Pp]ro|[Aa]nti|[Ee]x|[Pp]ost|[Nn]on)-))"
    r"(?:(?:[AaEe]l|AL|EL)[ '\N{RIGHT SINGLE QUOTATION MARK}-]|[AaEe](?:sh?|[nrtdz])-|[Uu]l-)$"
)
_JOINS_ARTICLE = frozenset(" '-\N{RIGHT SINGLE QUOTATION MARK}")


def _word_before(text: str, at: int, low: int) -> tuple[int, int] | None:
    """The capitalised word directly before `at`, not before `low`."""
    low = max(low, at - 50)
    bare = text[low:at].rstrip(" \t\n\xa0")
    if not bare or low + len(bare) == at:
        return None
    start = low + 1 + max(bare.rfind(" "), bare.rfind("\n"), bare.rfind("\t"), bare.rfind("\xa0"))
    match = _BEFORE.search(text, start, at)
    return match.span(1) if match else None


def _known(words: str, known: frozenset[str]) -> bool:
    if not words.isalnum():
        words = " ".join(words.split()).translate(_STRAIGHT)
    return words in known or (len(words) > 1 and words.isupper() and any(k.upper() == words for k in known))


_STRAIGHT = {ord(c): "'" for c in APOSTROPHES}


def _inside_word(text: str, at: int, *, back: bool = False) -> bool:
    """Does the character at `at` belong to the word before (after, where `back`) it?"""
    if at < 0 or at >= len(text):
        return False
    char = text[at]
    return char.isalnum() or char == "_" or (not back and char > "\u02ff" and category(char)[0] == "M")


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
