"""The shipped lists against each other: no form of two masters, no canonical form that another entry takes, groups in order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import textclean
from textclean.names.entry import Entry
from textclean.names.forms import Form, forms, split
from textclean.rulebook.terms import Term, Terms

LANGUAGES = ("en", "de", "fr")
_GROUP = re.compile(r"[a-z]+(?:-[a-z]+)+")
PLAIN = frozenset(("tax-deferred", "pre-colonial", "old-town"))
"""Words of guards that look like the name of a group."""


def terms() -> Iterator[Term]:
    for rule in textclean.rules.values():
        if isinstance(rule.matcher, Terms):
            yield from rule.matcher.terms


def claims() -> dict[tuple[str, str], list[tuple[Entry, Form]]]:
    """(language, form) -> who takes it for theirs."""
    out: dict[tuple[str, str], list[tuple[Entry, Form]]] = defaultdict(list)
    for term in terms():
        for form in forms(term.entry).alone:
            if form.kind != "protected":
                for language in (form.language,) if form.language else LANGUAGES:
                    if term.entry.form(language):
                        out[language, form.words].append((term.entry, form))
    return out


def written(entry: Entry, form: Form, language: str) -> str:
    return split(entry, language).surname if form.kind == "surname" else entry.form(language)


def test_no_form_has_two_masters() -> None:
    """A surname of two people goes by the full name; other forms of two entries need a setting that tells them apart."""
    torn = []
    for (language, words), claimed in claims().items():
        surnames = all(form.kind == "surname" for _, form in claimed)
        apart = any(e.guards.requires for e, _ in claimed) or (surnames and all(e.alone != "yes" for e, _ in claimed))
        if not apart and len({written(e, form, language) for e, form in claimed}) > 1:
            torn.append(f"{language} {words}: {', '.join(sorted({e.id for e, _ in claimed}))}")
    assert torn == []


def test_no_canonical_form_is_another_entrys_variant() -> None:
    taken = claims()
    lost = []
    for term in terms():
        for language, canonical in term.entry.canonical.items():
            for entry, form in taken.get((language, canonical), ()):
                if form.kind != "surname" and entry.form(language) != canonical:
                    lost.append(f"{term.id}: {canonical} is a form of {entry.id}")
    assert lost == []


def test_groups_hold_each_word_once_and_guards_name_groups_that_are_there() -> None:
    groups = textclean.rules.groups
    twice = [f"{name}: {word}" for name, words in groups.items() for word in {w for w in words if words.count(w) > 1}]
    assert twice == []
    assert [
        w for words in groups.values() for w in words if w != w.strip() or "  " in w or w.endswith((",", ";"))
    ] == []
    unknown = []
    for term in terms():
        guards = term.entry.guards
        for phrases in (guards.reject_after, guards.reject_before, guards.reject_near, guards.require_after):
            unknown += [
                f"{term.id}: {p}" for p in phrases if _GROUP.fullmatch(p) and p not in groups and p not in PLAIN
            ]
    assert unknown == []
