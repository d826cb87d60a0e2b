"""The forms of a list in one language, kept under words: what is compiled once, and looked up for every text.

A layer is plain data (JSON has it as it is): it can be made when a wheel is built and read at start.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import regex

from textclean.names.entry import Entry
from textclean.names.forms import Form, forms

Row = Sequence[str]
"""A form's words, its kind, why it is one, and the id of its entry."""

CAPITAL = regex.compile(r"(?<!\w)[\p{Lu}\p{Lt}\p{N}]\w*")
WORD = regex.compile(r"\w+")


class Layer(NamedTuple):
    """`rows`: the first capitalised word of a form (its first word where none is), in small letters -> rows;
    `given`: entry's id -> forms of the given name beside its surname; `small`: some forms have no capital at all."""

    rows: Mapping[str, Sequence[Row]]
    given: Mapping[str, Mapping[str, str]]
    small: bool


def layer(entries: Iterable[Entry], language: str) -> Layer:
    """The forms of these entries in texts of a language."""
    index: dict[str, list[Row]] = {}
    given: dict[str, Mapping[str, str]] = {}
    small = False
    for entry in entries:
        found = forms(entry, language)
        for form in (*found.alone, *(_protected(entry) if found.alone else ())):
            _, key = key_of(form.words)
            if key:
                index.setdefault(key.lower(), []).append((form.words, form.kind, form.why, entry.id))
                small |= not CAPITAL.match(key)
        if found.given:
            given[entry.id] = found.given
    return Layer(index, given, small)


def united(layers: Sequence[Layer]) -> Layer:
    """Several layers as one."""
    if len(layers) == 1:
        return layers[0]
    index: dict[str, Sequence[Row]] = {}
    given: dict[str, Mapping[str, str]] = {}
    for one in layers:
        shared = {key: (*index[key], *one.rows[key]) for key in index.keys() & one.rows.keys()}
        index.update(one.rows)
        index.update(shared)
        given.update(one.given)
    return Layer(index, given, any(one.small for one in layers))


def from_data(data: Mapping[str, Any]) -> Layer:
    """A layer as JSON gave it back."""
    return Layer(data["rows"], data["given"], data["small"])


def key_of(words: str) -> tuple[int, str]:
    """Where in a form the word stands that it is kept under, and that word."""
    match = CAPITAL.search(words) or WORD.search(words)
    return (match.start(), match.group()) if match else (0, "")


def _protected(entry: Entry) -> Iterable[Form]:
    """Longer phrases that hold a form and stay; those with `~` are guards, not forms."""
    return (Form(phrase, "shield", "protected phrase") for phrase in entry.guards.protect if "~" not in phrase)
