"""Proposals as a list of terms that `--rules` takes as it is, with what speaks for each entry in comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import yaml

from textclean.discover.clusters import Cluster
from textclean.discover.known import Known
from textclean.discover.sounds import folded
from textclean.patterns import re

MOST_REASONS = 8


def names(found: Sequence[Cluster], known: Known) -> str:
    """Clusters as the text of a rule file."""
    head = _head(
        "Names that a corpus writes in several ways",
        "Proposed by textclean discover names from spellings that are alike; a person has to say which of them are one name.",
    )
    keys = Keys()
    return head + "".join(_name(keys.key(c.canonical), c, known) for c in found)


def _head(title: str, why: str) -> str:
    said = "# Read each entry, and take out what is not one name; the comments say what speaks for it.\n"
    return f"{said}title: {scalar(title)}\nwhy: {scalar(why)}\nterms:\n"


def acronyms_head() -> str:
    """The beginning of a list of acronyms."""
    return _head(
        "Acronyms that a corpus defines",
        "Proposed by textclean discover acronyms from long forms with their acronym in brackets; a person has to read them.",
    ).replace("terms:\n", "parameters: [acronyms]\nterms:\n")


class Keys:
    """Keys of entries: small letters, digits and hyphens, each once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def key(self, words: str) -> str:
        base = "-".join(filter(None, (re.sub(r"[^a-z0-9]", "", folded(word)) for word in words.split()))) or "name"
        key, number = base, 1
        while key in self._taken:
            number += 1
            key = f"{base}-{number}"
        self._taken.add(key)
        return key


def _name(key: str, of: Cluster, known: Known) -> str:
    unknown = [m.words for m in of.variants if not of.entry or of.entry not in known.entries.get(m.words, ())]
    spec: dict[str, Any] = known.spec(of.entry) if of.entry else {}
    entry = {"canonical": of.canonical, **spec, "variants": unknown}
    return block(key, described(of), entry)


def described(of: Cluster) -> Iterator[str]:
    """The members with their counts, why they are together, and lines in which they stand."""
    yield "met: " + ", ".join(f"{m.words} {m.count}" for m in of.members)
    if of.entry:
        yield f"the form of {of.entry}"
    for pair in of.pairs[:MOST_REASONS]:
        yield f"{pair.one} and {pair.other}: {pair.why}"
    if len(of.pairs) > MOST_REASONS:
        yield f"and {len(of.pairs) - MOST_REASONS} more such pairs"
    yield from (f"> {line}" for line in contexts(of))


def contexts(of: Cluster) -> list[str]:
    """Three lines, of different members where there are as many, those of variants first."""
    queues = [list(m.contexts) for m in (*of.variants, *(m for m in of.members if m.words == of.canonical))]
    out: list[str] = []
    for at in range(3):
        out += [queue[at] for queue in queues if at < len(queue) and queue[at] not in out]
    return out[:3]


def block(key: str, comments: Iterable[str], entry: Mapping[str, Any]) -> str:
    """An entry of a list with comments above what it says."""
    lines = [f"  {key if not _looks_odd(key) else scalar(key)}:"]
    lines += [f"    # {printable(comment)}" for comment in comments]
    lines += [f"    {name}: {scalar(value)}" for name, value in entry.items()]
    return "\n".join(lines) + "\n"


def _looks_odd(key: str) -> bool:
    """Would YAML read the key as something else than a word (no, on, 12)?"""
    return not isinstance(yaml.safe_load(key), str)


def printable(comment: str) -> str:
    """The words without what a comment can't hold."""
    return "".join(c if c.isprintable() else " " for c in comment)


def scalar(value: Any) -> str:
    """A value on one line of YAML."""
    text: str = yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, sort_keys=False, width=1 << 20)
    return text.removesuffix("\n").removesuffix("\n...")
