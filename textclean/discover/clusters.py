"""Pairs put together: forms of one name, with the one that the others would become."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from textclean.discover.census import Census, Form
from textclean.discover.known import Known
from textclean.discover.pairs import Judge, Pair

_LEAST_LINKED = 0.5
"""Share of the pairs between two groups that must have been found before the groups become one."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Forms that may be one name, the commonest first. `entry` is the list entry that they belong to, if there is one."""

    members: tuple[Form, ...]
    canonical: str
    pairs: tuple[Pair, ...]
    entry: str = ""

    @property
    def variants(self) -> tuple[Form, ...]:
        return tuple(m for m in self.members if m.words != self.canonical)

    @property
    def count(self) -> int:
        return sum(m.count for m in self.members)


def clusters(pairs: Sequence[Pair], census: Census, judge: Judge) -> list[Cluster]:
    """Clusters of pairs (most alike first), those with the most occurrences first.

    Two groups become one where at least half of the pairs between them were found and none is known to be two names. Names
    whose forms are all in lists already are left out.
    """
    found = {(p.one, p.other): p for p in pairs}
    group: dict[str, list[str]] = {}
    for pair in pairs:
        one, other = (group.setdefault(w, [w]) for w in (pair.one, pair.other))
        if one is not other and _go_together(one, other, found, census, judge):
            one += other
            group |= dict.fromkeys(other, one)
    distinct = {id(members): members for members in group.values() if len(members) > 1}.values()
    made = (cluster(members, found.values(), census, judge.known) for members in distinct)
    return sorted((c for c in made if c is not None), key=lambda c: (-c.count, c.canonical))


def _go_together(
    one: Sequence[str], other: Sequence[str], found: Mapping[tuple[str, str], Pair], census: Census, judge: Judge
) -> bool:
    linked = 0
    for a, b in product(one, other):
        if (min(a, b), max(a, b)) in found:
            linked += 1
        elif judge.apart(census.forms[a], census.forms[b]):
            return False
    return linked >= _LEAST_LINKED * len(one) * len(other)


def cluster(members: Iterable[str], pairs: Iterable[Pair], census: Census, known: Known) -> Cluster | None:
    """These forms as a cluster; None where the lists have them all."""
    forms = sorted((census.forms[m] for m in members), key=lambda f: (-f.count, f.words))
    names = {f.words for f in forms}
    among = tuple(p for p in pairs if p.one in names and p.other in names)
    listed = [f for f in forms if f.words in known.entries]
    if len(listed) == len(forms) and any(
        all(id in known.entries[f.words] for f in forms) for id in known.entries[forms[0].words]
    ):
        return None
    right = [f for f in listed if f.words in known.canonical] or listed or forms
    entries = known.entries.get(right[0].words, ())
    return Cluster(tuple(forms), right[0].words, among, entries[0] if len(entries) == 1 else "")


def without(of: Cluster, dropped: str) -> Cluster | None:
    """The cluster without a member; None where only one is left."""
    members = tuple(m for m in of.members if m.words != dropped)
    if len(members) < 2:
        return None
    canonical = of.canonical if of.canonical != dropped else members[0].words
    pairs = tuple(p for p in of.pairs if dropped not in (p.one, p.other))
    return Cluster(members, canonical, pairs, of.entry if canonical == of.canonical else "")


def pairs_of(of: Cluster) -> list[tuple[str, str]]:
    """Every two members, each pair in alphabetical order."""
    return [(min(a, b), max(a, b)) for a, b in combinations([m.words for m in of.members], 2)]
