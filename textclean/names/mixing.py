"""Names of several words as other desks put them together: each word as some listed form has it, or by ear, with another article
or izafe between them.

Lashkar-e-Taiba is Lashkar-i-Tayyiba where one list knows Lashkar-i-Taiba and Lashkar-e-Tayyiba; Sharm el-Sheikh is Charm
al-Cheikh. Each exchange has a price, and the cheapest forms are taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from textclean.names import latin
from textclean.names.arabic import key
from textclean.names.skeletons import Choice, cheapest
from textclean.patterns import re

MOST_KNOWN = 300
"""Forms that are a listed one but for one word, which another listed one has."""
MOST = 60
"""Forms with words that are heard, too."""
_ATTESTED, _ABROAD = 1, 2
_MOST_BASES = 4
"""Listed forms of a word, at most, that are written as other languages write them."""
_pattern = cache(re.compile)
_ARTICLE = r"(?:[aeAE](?:[ldnrstz]|[sd]h|th)|[uU][lrdst])"
_JOINT = rf"[ -]{_ARTICLE}[ -]|[ -][eiEI][ -]|[ -]"
_IZAFE = r"[ -][ei][ -]|[ei] "
_LEADING = rf"{_ARTICLE}[ -](?=\w)"
_ARTICLES: Choice = (("al-", 1), ("el-", 1), ("al ", 1), ("el ", 2))  # forms with a capital follow by themselves
_IZAFES: Choice = (("-e-", 1), ("-i-", 1), ("-e ", 1), ("-i ", 1), (" e ", 1), (" i ", 2))
_SUN = frozenset("tdrzsn")


def mixed(canonical: str, listed: Sequence[str], heard: Callable[[str], Choice] | None = None) -> Iterator[str]:
    """Forms of a name of several words, or of one with its article, that aren't the canonical one nor listed.

    `heard` gives other spellings of one word, with prices, and then the article and the izafe are written otherwise as well;
    without it only what listed forms of as many words have is put together anew.

    >>> forms = list(mixed("Lashkar-e-Taiba", ["Lashkar-i-Taiba", "Lashkar-e-Tayyiba"]))
    >>> forms
    ['Lashkar-i-Tayyiba']
    >>> "Sharm ash-Sheikh" in mixed("Sharm el-Sheikh", [], lambda word: ())
    True
    """
    izafe = _pattern("[ -][ei][ -]").search(canonical) is not None
    pieces = _pieces(canonical, izafe=izafe)
    if len(pieces) < 2:
        return
    others = [other for other in (_pieces(words, izafe=izafe) for words in listed) if len(other) == len(pieces)]
    known, all_of_them = [], []
    for at, piece in enumerate(pieces):
        prices: dict[str, int] = {piece: 0}
        for other in others:
            if not at % 2 or key(other[at]) == key(piece):
                prices.setdefault(other[at], _ATTESTED)
        if heard is not None and not at % 2:
            for joint, price in _joints(piece, pieces[at + 1]):
                prices.setdefault(joint, price)
        known.append(tuple(prices.items()))
        if heard is not None and at % 2:
            abroad = [(form, _ABROAD) for word in (*prices,)[:_MOST_BASES] for form in latin.abroad(word)]
            for form, price in (*abroad, *heard(piece)):
                prices.setdefault(form, price)
        all_of_them.append(tuple(prices.items()))
    alike = [o for o in others if all(word in dict(known[at]) for at, word in enumerate(o))]
    near = islice(dict.fromkeys(_exchanged((pieces, *alike), known)), MOST_KNOWN)
    found = dict.fromkeys((*near, *(form for _, form in cheapest(all_of_them, MOST))))
    yield from (form for form in found if form != canonical and form not in listed)


def _exchanged(bases: Sequence[Sequence[str]], known: Sequence[Choice]) -> Iterator[str]:
    """Each form with one of its words or joints as another form has it."""
    for base in bases:
        for at, choice in enumerate(known):
            for word, _ in choice:
                yield "".join((*base[:at], word, *base[at + 1 :]))


def with_article(name: str) -> Iterator[str]:
    """A name of one word with the Arabic article that English leaves out.

    >>> list(with_article("Sweida"))
    ['al-Sweida', 'el-Sweida', 'as-Sweida', 'es-Sweida']
    """
    for article, _ in (*_ARTICLES[:2], *_assimilated(name)):
        yield article + name


def _pieces(words: str, *, izafe: bool) -> list[str]:
    """Joint and word by turns: the article before the first word, it, what joins it to the next; nothing for a single word."""
    lead = _pattern(_LEADING).match(words)
    out = [lead.group() if lead else ""]
    at = len(out[0])
    for joint in _pattern(f"{_IZAFE}|{_JOINT}" if izafe else _JOINT).finditer(words, at):
        out += [words[at : joint.start()], joint.group()]
        at = joint.end()
    out.append(words[at:])
    return out if all(out[1:]) and (len(out) > 2 or lead) else []


def _joints(joint: str, word: str) -> Iterable[tuple[str, int]]:
    """What else may join two words, or stand before the first, where an article or the izafe does."""
    if _pattern(_IZAFE).fullmatch(joint):
        return _IZAFES
    bare = joint.lstrip(" -")
    if not bare:
        return ()
    before = joint[: len(joint) - len(bare)]
    return ((before + piece, price) for piece, price in (*_ARTICLES, *_assimilated(word)))


def _assimilated(word: str) -> Choice:
    low = word.lower()
    sound = "sh" if low.startswith(("sh", "ch")) else low[:1] if low[:1] in _SUN else ""
    return ((f"a{sound}-", 1), (f"e{sound}-", 2)) if sound else ()
