"""All forms of an entry, each with the reason why it is taken for the entry.

A person's name falls into given names and surname: the surname's forms are looked up, the given name's are only compared with
the word before it, so that a list costs no more for all the ways in which the two can be put together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import islice, product
from typing import Literal, NamedTuple
from unicodedata import combining, normalize

from textclean.names import byear, derive, latin, mixing, spellings
from textclean.names.counterparts import counterparts
from textclean.names.english import WORDS
from textclean.names.entry import EVERY, Entry
from textclean.patterns import regex

Kind = Literal["name", "surname", "full", "former", "short", "long", "long-short", "protected", "shield"]
LISTED, FORMER, CANONICAL, SPELLING = "listed", "former name", "canonical", "another spelling"
MOST_PRODUCTS = 600
"""Forms that are put together of the forms of several words, at most; the likeliest come first."""
_BY_TOKEN = frozenset(("uk", "ru", "be", "bg", "sr", "mk"))
_BY_PHRASE = frozenset(("ar", "fa", "ko", "zh"))


class Form(NamedTuple):
    """`words` as they are met, what they are, why, and in which language; the empty word stands for every language.

    A name, full name, former name or acronym that is the canonical form of the text's language shields itself.
    """

    words: str
    kind: Kind
    why: str
    language: str = EVERY


class Forms(NamedTuple):
    """`alone` are looked up in the text; `given` are forms of the given name just before (or after) the surname."""

    alone: tuple[Form, ...]
    given: Mapping[str, str]


def forms(entry: Entry) -> Forms:
    """The forms of an entry, in the order of trust."""
    seen: dict[tuple[str, str], Form] = {}
    given: dict[str, str] = {}
    every = _acronym(entry) if entry.long else _all(entry, given)
    canonical = frozenset(entry.canonical.values())
    for form in every:
        if form.words and (form.words in canonical or form.words not in entry.reject):
            seen.setdefault((form.words, form.language), form)
    for phrase in entry.guards.protect:
        if "~" not in phrase:
            seen.setdefault((phrase, EVERY), Form(phrase, "protected", "protected phrase"))
    given = {words: why for words, why in given.items() if words not in entry.reject}
    return Forms(tuple(f for f in seen.values() if not _is_plural(f, seen)), given)


def _is_plural(form: Form, seen: Mapping[tuple[str, str], Form]) -> bool:
    """A derived form that is another one with -s (Milosevics) would take the plural for the name."""
    derived = not form.why.startswith((LISTED, FORMER, CANONICAL))
    return (
        derived
        and form.words.endswith("s")
        and not form.words.endswith("ss")
        and (form.words[:-1], form.language) in seen
    )


_ARTICLES = r"(?:[AaEe][lsnrtd]|[Aa]sh|[Ee]sh|[Aa]z|[Ee]z|[Uu]l|AL|EL)"
ARTICLE = regex.compile(rf"{_ARTICLES}[- \N{{RIGHT SINGLE QUOTATION MARK}}']")
"""The article of Arabic names as it is written in Latin letters, with what joins it to the name."""
_ARTICLE_BEGINS = frozenset("AaEeUu")


class Parts(NamedTuple):
    """A person's name in its parts; `given` is empty where the name is one word or isn't taken apart."""

    given: str
    article: str
    surname: str
    first: bool  # the surname comes first

    @property
    def whole(self) -> str:
        """The surname with its article."""
        return self.article + self.surname


def split(entry: Entry, language: str) -> Parts:
    """Given names and surname of a person's canonical form."""
    words = entry.form(language)
    if entry.type != "person" or " " not in words:
        return Parts("", "", words, False)
    if entry.surname == "first":
        surname, given = words.split(" ", 1)
        return Parts(given, "", surname, True)
    if entry.surname and words.startswith(entry.surname + " "):
        return Parts(words[len(entry.surname) + 1 :], "", entry.surname, True)
    parts = words.split(" ")
    at = min(_given_words(entry), len(parts) - 1)
    given, surname = " ".join(parts[:at]), " ".join(parts[at:])
    article = _article(surname)
    return Parts(given, article, surname.removeprefix(article), False)


def _given_words(entry: Entry) -> int:
    """How many words come before the surname. The first canonical form says it for all languages: Osama bin Laden, Ben Laden."""
    words = next(iter(entry.canonical.values()))
    return words.removesuffix(entry.surname).count(" ") if entry.surname else words.count(" ")


def _article(words: str) -> str:
    if words[:1] not in _ARTICLE_BEGINS:  # most names: a pattern is asked hundreds of thousands of times
        return ""
    match = ARTICLE.match(words)
    return match.group() if match and len(words) > match.end() + 2 and words[match.end()].isupper() else ""


def _bare(words: str) -> str:
    """A surname without its article: that is told from the text before it."""
    return words.removeprefix(_article(words))


def arabic(entry: Entry) -> bool:
    """Does the name come from Arabic letters, so that an article may stand before any form of it?"""
    return "ar" in entry.native


def _all(entry: Entry, given: dict[str, str]) -> Iterator[Form]:
    for words in entry.former.get(EVERY, ()):
        yield Form(words, "former", FORMER)
    for code, canonical in entry.canonical.items():
        yield from _listed(
            canonical, f"{CANONICAL} ({code})" if code else CANONICAL, split(entry, code), given, entry.reject
        )
        for words in entry.former.get(code, ()) if code else ():
            yield Form(words, "former", FORMER, code)
        for words in entry.variants.get(code, ()) if code else ():
            yield from (
                f._replace(language=code) for f in _listed(words, LISTED, split(entry, code), given, entry.reject)
            )
    code, canonical = next(iter(entry.canonical.items()))
    parts = split(entry, code)
    for words in entry.variants.get(EVERY, ()):
        yield from _listed(words, LISTED, parts, given, entry.reject)
    if "ja" in entry.native and parts.given and not parts.first:
        yield Form(f"{parts.surname} {parts.given}", "full", "ja: surname first")
    derived: dict[tuple[str, str], str] = {}
    for part, words, reason in _derived(entry, canonical):
        derived.setdefault((part, words), reason)
    for (part, words), reason in derived.items():
        yield from _of_part(part, words, reason, parts, given, entry.reject)
    by_ear = not derived and not latin.LANGUAGES.isdisjoint(entry.native)
    if parts.given:
        yield from _spelled(canonical, parts, given)
        if by_ear:
            yield from _by_ear(entry, parts, given)
        if " " in parts.surname or parts.given.count(" ") > 1:
            listed = entry.listed(entry.variants, code)
            yield from (Form(words, "full", SPELLING) for words in mixing.mixed(canonical, listed))
    elif entry.type in ("place", "organisation"):
        yield from _of_thing(entry, canonical, code, by_ear=by_ear)


def _of_thing(entry: Entry, canonical: str, code: str, *, by_ear: bool) -> Iterator[Form]:
    if by_ear:
        yield from (Form(words, "name", SPELLING, language) for words, language in byear.things(entry, canonical, code))
    if entry.type == "place" and not entry.guards.requires:
        listed = (canonical, *entry.variants.get(EVERY, ()))
        yield from (Form(words, "name", SPELLING) for words in map(spellings.hyphened, listed) if words)


def _of_part(
    part: str, words: str, why: str, parts: Parts, given: dict[str, str], reject: Collection[str]
) -> Iterator[Form]:
    if part == "given":
        given.setdefault(words, why)
    elif part != "surname":
        yield from _listed(words, why, parts, given, reject)
    elif (" " not in _bare(words) or not parts.surname.isalpha()) and not _is_word(_bare(words), parts):
        yield Form(_bare(words), "surname", why)


def _is_word(surname: str, parts: Parts) -> bool:
    """Is another form of the surname an English word: el-Sissy, Ali Abdullah Sale?"""
    return surname != parts.surname and surname.lower() in WORDS


def _by_ear(entry: Entry, parts: Parts, given: dict[str, str]) -> Iterator[Form]:
    for words in byear.given_names(entry, parts.given):
        given.setdefault(words, SPELLING)
    sure, doubtful = byear.surnames(entry, parts.surname, parts.article)
    yield from (Form(words, "surname", SPELLING) for words in sure)
    if entry.alone == "full-name-only" and not parts.first:
        yield from (Form(words.removeprefix(parts.article), "surname", SPELLING) for words in doubtful)
    elif not parts.first:
        yield from (Form(f"{parts.given} {words}", "full", SPELLING) for words in doubtful)


def _spelled(canonical: str, parts: Parts, given: dict[str, str]) -> Iterator[Form]:
    """Names that desks spell alike whatever the language, unless both names are so common that it may be anybody."""
    if not all(map(spellings.known, canonical.split(" "))):
        long = not parts.first and (" " in parts.surname or parts.given.count(" ") > 1)
        for words in spellings.spellings(parts.given):
            given.setdefault(words, SPELLING)
            if long:  # more words than are looked for before a surname
                yield Form(f"{words} {parts.whole}", "full", SPELLING)
    if not parts.first:
        yield from (Form(words, "full", SPELLING) for words in spellings.full_names(canonical, parts.whole))


def _listed(words: str, why: str, parts: Parts, given: dict[str, str], reject: Collection[str] = ()) -> Iterator[Form]:
    """A person's form of one word, or of several that begin with a small letter (bin Ladin), stands for the surname.

    A full name is taken apart where the canonical one is, so that each given name goes with each surname.
    """
    if not parts.given:
        yield Form(words, "name", why)
        return
    if "-" in words and " " not in words and _joined(words, parts):
        yield Form(words, "full", why)
        return
    article = _article(words)
    if article and _goes_on(words[len(article) :], parts):  # El Habib Bourguiba
        pass
    elif article or " " not in words or words.partition(" ")[0] in _PARTICLES:
        yield Form(words[len(article) :], "surname", why)
        return
    name, surname = _apart(words, parts)
    name = _without_article(name)
    if parts.article and surname == parts.whole:
        surname = parts.surname
    if (
        " " in parts.surname
        or surname in reject
        or _is_word(surname, parts)
        or not surname[:1].isupper()
        or name.count(" ") > 1
        or not name.rsplit(" ", 1)[-1][:1].isupper()
    ):
        yield Form(words, "full", why)
        return
    yield Form(surname, "surname", why)
    given.setdefault(name, why)


_PARTICLES = frozenset(
    ("bin", "ben", "ibn", "bint", "al", "el", "ul", "von", "van", "de", "der", "da", "di", "du", "le", "la")
)


def _joined(words: str, parts: Parts) -> bool:
    """Is a form of one word both names: Mujib-ur-Rahman is Mujibur Rahman?"""
    return words.lower().startswith(parts.given[:_ALIKE].lower()) and words.lower().endswith(
        parts.surname[-_ALIKE:].lower()
    )


def _goes_on(words: str, parts: Parts) -> bool:
    """Is a form without the article that it begins with a full name? Taken for the surname it would lose the given name."""
    longer = len(words.replace(" ", "")) - len(parts.surname)
    return _begins_given(words, parts) or (" " in words and longer > _ALIKE)


def _begins_given(words: str, parts: Parts) -> bool:
    """Does a form without its article begin with a given name, and go on?"""
    first, _, more = words.partition(" ")
    return bool(more) and first in parts.given.split()


def _apart(words: str, parts: Parts) -> tuple[str, str]:
    """Given name and surname of a full name, taken apart as the canonical one is."""
    if parts.first:
        surname, _, name = words.partition(" ")
        return name, surname
    spread = words.split(" ")
    at = min(parts.given.count(" ") + 1, len(spread) - 1)
    rest = _bare(" ".join(spread[at:]))
    # more given names than the canonical one has
    if " " in rest and (
        abs(len(rest.replace(" ", "")) - len(parts.surname)) > _ALIKE
        or (_article(words) and _begins_given(rest, parts))
    ):
        at, rest = len(spread) - 1, _bare(spread[-1])
    return " ".join(spread[:at]), rest


_ALIKE = 3
"""Letters by which a surname of two words (Bani Sadr) may differ from the canonical one (Banisadr)."""


def _without_article(name: str) -> str:
    """A given name without the article of the surname that follows it apart (Bashar al Assad)."""
    head, _, last = name.rpartition(" ")
    return head if head and last.lower() in ("al", "el") else name


def _derived(entry: Entry, canonical: str) -> Iterator[tuple[str, str, str]]:
    """(part, form, reason); the part is surname, given, or all of it."""
    wanted = entry.native if entry.derive is None else entry.derive
    for code in wanted:
        for native in entry.native.get(code, ()):
            if code in _BY_TOKEN:
                yield from _by_token(entry, native, code, canonical)
            elif code in _BY_PHRASE:
                yield from _by_phrase(entry, native, code, canonical)
            elif native != canonical and _bare_letters(native) == canonical:
                yield "all", native, f"native ({code})"


def _by_token(entry: Entry, native: str, code: str, canonical: str) -> Iterator[tuple[str, str, str]]:
    words, shown = native.split(), canonical.split()
    if len(words) != len(shown):
        return
    shortest = derive.SHORTEST if entry.type == "person" or len(words) == 1 else 2
    each = [_sounding(derive.forms(word, code, form, shortest), form) for word, form in zip(words, shown, strict=True)]
    if entry.type == "person" and len(words) > 1:
        at = 0 if entry.surname == "first" else len(words) - 1
        yield from (("surname", form, why) for form, why in each[at].items())
        near = at + 1 if at == 0 else at - 1
        yield from (("given", form, why) for form, why in each[near].items())
        for other, counterpart in counterparts(words[near], code) if entry.derive is None else ():
            found = derive.forms(counterpart, other, shown[near])
            yield from (("given", form, why) for form, why in found.items())
        return
    choices = [{form: "", **found} for form, found in zip(shown, each, strict=True)]
    for chosen in islice(product(*(c.items() for c in choices)), 1, MOST_PRODUCTS):
        reasons = dict.fromkeys(why for _, why in chosen if why)
        yield "all", " ".join(form for form, _ in chosen), ", ".join(reasons)


def _bare_letters(words: str) -> str:
    """Latin letters without their marks: Gdańsk is Gdansk."""
    return "".join(c for c in normalize("NFD", words) if not combining(c)).translate(_WITHOUT_MARKS)


_WITHOUT_MARKS = str.maketrans("łŁđĐøØıİəƏ", "lLdDoOiIaA")


def _sounding(found: Mapping[str, str], canonical: str) -> dict[str, str]:
    """Without forms that lose the first sound with a mark: Âlta is Yalta, Alta is a town in Norway."""
    lost = canonical[:2] in ("Ya", "Yu")
    return {form: why for form, why in found.items() if not (lost and form[:1] in "AU")}


_MOST_FULL = 90
"""Forms of a whole name from Arabic letters; those of a person's parts come besides."""


def _by_phrase(entry: Entry, native: str, code: str, canonical: str) -> Iterator[tuple[str, str, str]]:
    most = _MOST_FULL if code in derive.ARABIC else None
    for form, why in islice(derive.phrases(native, code, canonical).items(), most):
        yield "all", form, why
    if entry.type == "person" and " " in canonical and code in ("ar", "fa"):
        surname = "" if entry.surname == "first" else entry.surname
        yield from (("surname", form, why) for form, why in derive.surnames(native, code, canonical, surname).items())
        yield from (("given", form, why) for form, why in derive.given_names(native, code, canonical, surname).items())


def _acronym(entry: Entry) -> Iterator[Form]:
    """Short and long forms, each in its own language: an acronym in another language is no damage."""
    for code, canonical in entry.canonical.items():
        yield Form(canonical, "short", CANONICAL, code)
        for words in entry.listed(entry.variants, code):
            yield Form(words, "name", LISTED, code)
        for words in entry.listed(entry.long, code):
            yield Form(f"{words} ({canonical})", "long-short", "long form, defined", code)
            yield Form(words, "long", "long form", code)
