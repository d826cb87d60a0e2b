"""The forms of a list, kept under words: what is compiled once, and looked up for every text.

A layer is plain data (JSON has it as it is): it can be made when a wheel is built and read at start. Reasons are not in it: they
are worked out again for the one entry that somebody asks about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from textclean.names.entry import Entry
from textclean.names.fields import FIELD, LINE
from textclean.names.forms import forms
from textclean.names.hints import Hint, hints, searched_for, shown
from textclean.names.parts import stopped
from textclean.patterns import re, regex

Row = tuple[str, ...]
"""A form's words, its kind, the key of its entry, and its language where it has one."""


def _capital() -> str:
    """A word with a capital or a digit. Ideographs and Hangul, which have no capitals, are left out."""
    beyond = regex.ranges(r"[\p{Lu}\p{Lt}\p{N}]", range(0x80, 0x3400), range(0xA000, 0xAC00), range(0xF900, 0x20000))
    return rf"(?<!\w)[A-Z0-9{beyond}]\w*"


CAPITAL = re.compile(_capital)  # several times faster than a property of Unicode in `regex`
WORD = regex.compile(r"\w+")


class Layer:
    """`rows`: the first capitalised word of a form (its first word where none is), in small letters -> rows, lines of fields;
    `given`: key of an entry -> forms of the given name beside its surname, a field each; `small`: the words of forms that have
    no capital at all, blanks between them; `hints`: what tells that a form may be changed (`textclean.names.hints`); `starts`:
    what they are searched for by, as a pattern of RE2; `marked`: what else is searched for in a text whose letters had marks;
    `stopped`: words with a mark after which forms, or given names, go on.

    Rows are text, not tuples: only words that are met are taken apart. `data` holds all of it, and may read it when it is asked.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data

    @property
    def rows(self) -> Mapping[str, str]:
        return cast("Mapping[str, str]", self.data["rows"])

    @property
    def given(self) -> Mapping[str, str]:
        return cast("Mapping[str, str]", self.data["given"])

    @property
    def small(self) -> str:
        return str(self.data["small"])

    @property
    def hints(self) -> Sequence[str]:
        return cast("Sequence[str]", self.data["hints"])

    @property
    def starts(self) -> str:
        return str(self.data["starts"])

    @property
    def marked(self) -> str:
        return str(self.data["marked"])

    @property
    def stopped(self) -> Sequence[str]:
        return cast("Sequence[str]", self.data["stopped"])

    def at(self, word: str) -> Iterator[Row]:
        """What may stand at a word."""
        lines = self.rows.get(word)
        return (tuple(line.split(FIELD)) for line in lines.split(LINE)) if lines else iter(())

    def given_of(self, name: str) -> tuple[str, ...]:
        """The forms of an entry's given name."""
        words = self.given.get(name)
        return tuple(words.split(FIELD)) if words else ()


def layer(entries: Mapping[str, Entry]) -> Layer:
    """The forms of these entries, which are given by their key in the list."""
    rows: dict[str, list[str]] = {}
    given: dict[str, str] = {}
    small: list[str] = []
    told: list[Hint] = []
    every: list[str] = []
    for name, entry in entries.items():
        found = forms(entry)
        told += hints(entry, found)
        every += found.given
        for form in found.alone:
            every.append(form.words)
            _, key = key_of(form.words)
            if key:
                row = (form.words, form.kind, name, form.language) if form.language else (form.words, form.kind, name)
                rows.setdefault(key.lower(), []).append(FIELD.join(row))
                small += () if CAPITAL.match(key) else (key,)
        if found.given:
            given[name] = FIELD.join(found.given)
    kept = {key: LINE.join(lines) for key, lines in rows.items()}
    words = " ".join(dict.fromkeys(small))
    starts, marked = searched_for(told)
    return Layer(
        {
            "rows": kept,
            "given": given,
            "small": words,
            "hints": shown(told),
            "starts": starts,
            "marked": marked,
            "stopped": stopped(every),
        }
    )


def key_of(words: str) -> tuple[int, str]:
    """Where in a form the word stands that it is kept under, and that word."""
    match = CAPITAL.search(words) or WORD.search(words)
    return (match.start(), match.group()) if match else (0, "")
