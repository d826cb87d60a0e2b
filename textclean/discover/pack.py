"""What recurs on a site as rules that `--rules` takes as they are: counts and samples in comments, examples that hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple
from unicodedata import normalize
from urllib.parse import urlsplit
from zlib import crc32

from textclean.discover.evidence import LeftAlone, Proposal, judged
from textclean.discover.handled import Handled
from textclean.discover.proposal import printable, scalar
from textclean.discover.recurring import RUN, Gathering, Group, Limits
from textclean.patterns import regex
from textclean.pipeline.pipeline import Pipeline, make_rule

STAGE = "boilerplate"
NAME = "recurring"
BLOCKS = "blocks"
MOST_SITES = 200
"""So many sites get rules, those with most documents: every rule is asked of every document."""
MOST_LEFT = 20
_SAMPLE_CHARS = 120
_PROSE = (
    "The council said on Tuesday that the bridge over the river would be closed for most of the summer.",
    "Nobody who was asked about it could say how much the work would cost or who would pay for it.",
    "The next meeting will be held in autumn, when the engineers are expected to give their report.",
)
"""Stands in examples where a site has too little prose of its own."""


class Pack(NamedTuple):
    """A rule of a site: its id, the text of its file, how many lines it knows."""

    id: str
    text: str
    lines: int


def site_of(value: object) -> str:
    """The site or group that a field names: the host of a URL, else the value as it is; empty for none."""
    words = str(value).strip() if isinstance(value, str | int) else ""
    try:
        host = urlsplit(words if "//" in words else f"//{words}").hostname or ""
    except ValueError:
        host = ""
    return host.removeprefix("www.") if "." in host and " " not in words else words


def packs(
    found: Gathering, limits: Limits, pipeline: Pipeline, *, name: str = NAME, taken: Collection[str] = ()
) -> list[Pack]:
    """Rules for every site, largest sites first: one for lines that go alone, one for blocks of short lines.

    Lines that `pipeline` takes out or lifts by itself are left to it. Ids in `taken` are not given again.
    """
    largest = sorted(found.groups, key=lambda g: (-found.groups[g].documents, g))[:MOST_SITES]
    handled = Handled(pipeline)
    used = set(taken)
    out: list[Pack] = []
    for site in largest:
        proposals, left = judged(site, found, limits)
        prose = _prose(found.groups[site])
        reasons = [(p, handled.reason(p.words, prose, alone=p.alone)) for p in proposals]
        left += (LeftAlone(p.words, p.record, why) for p, why in reasons if why)
        alone = [p for p, why in reasons if p.alone and not why]
        row = [p for p, why in reasons if not p.alone and not why]
        row = row if len(row) >= RUN else []
        if not (alone or row):
            continue
        id = _free(f"{STAGE}/{_slug(site)}-{name}", used)
        group = found.groups[site]
        if alone:
            out.append(Pack(id, _file(_Lines(site, alone, left, group), id, prose), len(alone)))
        if row:
            out.append(
                Pack(f"{id}-{BLOCKS}", _file(_Blocks(site, row, left, group), f"{id}-{BLOCKS}", prose), len(row))
            )
    return out


class _Lines:
    """Lines that go wherever they stand."""

    def __init__(self, site: str, lines: Sequence[Proposal], left: Sequence[LeftAlone], group: Group) -> None:
        self.site = site
        self.lines = lines
        self.left = left
        self.group = group

    scope = "line"
    title = "Lines that recur on {}"
    why = (
        "Proposed by textclean discover boilerplate: they recur in documents of this site, outside the articles; what changes in "
        "them is a date, a number or a name."
    )

    @property
    def pattern(self) -> list[str]:
        return ["(?x)(?:", *_alternatives(self.lines), ")"]

    def examples(self, prose: Sequence[str]) -> list[tuple[str, str]]:
        a, b, c = prose[:3]
        first, last = self.lines[0].words, self.lines[-1].words
        return [(f"{a}\n{b}\n{c}\n{first}", f"{a}\n{b}\n{c}"), (f"{last}\n{a}\n{b}\n{c}", f"{a}\n{b}\n{c}")]

    def keeps(self, prose: Sequence[str]) -> list[str]:
        first, last = self.lines[0].words, self.lines[-1].words
        return [
            prose[0],
            prose[1],
            f"{prose[0]} {first}",
            f"{last} {prose[1]}",
            f"{first.rsplit(' ', 1)[0]}\n{prose[1]}",
        ]


class _Blocks(_Lines):
    """Short lines that go only where three or more of them stand in a row."""

    scope = "document"
    title = "Blocks of short lines that recur on {}"
    why = (
        "Proposed by textclean discover boilerplate: menus and the like. Each line is too short to be known alone; three or more "
        "of them in a row are no part of an article."
    )

    @property
    def pattern(self) -> list[str]:
        lines = _alternatives(self.lines)
        return [
            "(?x)^[ \\t]*+(?:", *lines, ")[ \\t]*+$",
            "(?>\\n\\s*+(?:", *lines, f")[ \\t]*+$){{{RUN - 1},}}+",
        ]  # fmt: skip

    def examples(self, prose: Sequence[str]) -> list[tuple[str, str]]:
        a, b, c = prose[:3]
        first = "\n".join(p.words for p in self.lines[:RUN])
        last = "\n".join(p.words for p in self.lines[-RUN:])
        return [(f"{first}\n{a}\n{b}\n{c}", f"{a}\n{b}\n{c}"), (f"{a}\n{b}\n{c}\n{last}", f"{a}\n{b}\n{c}")]

    def keeps(self, prose: Sequence[str]) -> list[str]:
        a, b = prose[:2]
        one, two, three = (p.words for p in self.lines[:3])
        return [
            f"{a}\n{one}\n{b}",
            f"{a}\n{one}\n{two}\n{b}",
            f"{a}\n{one} {two} {three}\n{b}",
            f"{a} {one}\n{two}\n{three} {b}",
        ]


def _alternatives(lines: Sequence[Proposal]) -> list[str]:
    """One alternative a line; longer ones first, so that none hides another."""
    said = dict.fromkeys(part for p in lines for part in p.written.patterns)
    ordered = sorted(said, key=lambda s: (-len(s), s))
    return [("  " if i == 0 else "| ") + words for i, words in enumerate(ordered)]


def _file(of: _Lines, id: str, prose: Sequence[str]) -> str:
    """The text of a rule file; only examples and keeps that hold are written down."""
    body = _body(of)
    rule = make_rule(id, body)
    examples = [(dirty, clean) for dirty, clean in of.examples(prose) if rule(dirty) == clean == rule(clean)]
    keeps = [text for text in of.keeps(prose) if rule(text) == text]
    shown = [f"  - {{dirty: {_quoted(d)}, clean: {_quoted(c)}}}" for d, c in examples]
    spared = [f"  - {_quoted(text)}" for text in keeps]
    more = (["examples:", *shown] if shown else []) + (["keeps:", *spared] if spared else [])
    return "\n".join([_comments(of) + body + "\n".join(more)]) + "\n"


def _body(of: _Lines) -> str:
    lines = [f"title: {scalar(of.title.format(of.site or 'this corpus'))}", f"why: {scalar(of.why)}", "pattern: |-"]
    lines += [f"  {line}" for line in of.pattern]
    return "\n".join([*lines, "drop: true", f"scope: {of.scope}"]) + "\n"


def _comments(of: _Lines) -> str:
    count = of.group.documents
    lines = [
        f"Read each line, and take out what belongs to articles. Counts are of {count:,} documents of {of.site or 'this corpus'}."
    ]
    for p in of.lines:
        where = f"; {p.record.inside} inside" if p.record.inside else ""
        lines.append(f"{p.record.documents:,}{where}: {_short(p.words)}")
        lines += [f"     {_short(s)}" for s in sorted(p.record.surfaces)[:3] if s != p.words and p.record.named]
    if of.scope == "line" and of.left:
        lines += ["", "Recurs too, and is left alone:"]
        ordered = sorted(of.left, key=lambda x: (-x.record.documents, x.words))
        lines += [f"{x.record.documents:,}: {_short(x.words)} ({x.reason})" for x in ordered[:MOST_LEFT]]
        if len(ordered) > MOST_LEFT:
            lines.append(f"and {len(ordered) - MOST_LEFT:,} more")
    return "".join(f"# {printable(line)}".rstrip() + "\n" for line in lines)


def _quoted(text: str) -> str:
    """Lines of text on one line of YAML."""
    import yaml

    words: str = yaml.safe_dump(text, allow_unicode=True, default_style='"', width=1 << 20)
    return words.rstrip("\n")


def _short(words: str) -> str:
    return words if len(words) <= _SAMPLE_CHARS else words[: _SAMPLE_CHARS - 1] + "\N{HORIZONTAL ELLIPSIS}"


def _prose(group: Group) -> list[str]:
    own = [text for _, text in group.prose]
    return [*own, *_PROSE][: max(3, len(own))]


def _slug(site: str) -> str:
    """A name for files: small letters, digits and hyphens."""
    words = (
        regex.sub(r"[^a-z0-9]+", "-", normalize("NFKD", site).encode("ascii", "ignore").decode().lower())
        .strip("-")[:60]
        .strip("-")
    )
    return words or (f"site-{crc32(site.encode()):08x}" if site else "corpus")


def _free(id: str, used: set[str]) -> str:
    free, number = id, 1
    while free in used or f"{free}-{BLOCKS}" in used:
        number += 1
        free = f"{id}-{number}"
    used |= {free, f"{free}-{BLOCKS}"}
    return free


def as_stream(found: Iterable[Pack]) -> str:
    """All files behind each other, for a person to read."""
    return "".join(f"--- # {pack.id}.yaml\n{pack.text}" for pack in found)
