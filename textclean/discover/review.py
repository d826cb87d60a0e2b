"""A walk through clusters with a person: accept, drop a member, choose the canonical form, reject, or leave the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from textclean.discover import proposal
from textclean.discover.clusters import Cluster, pairs_of, without

HELP = "a accept, d N drop a member, c N make it canonical, r reject, s skip for now, q quit and keep what was decided"


@dataclass
class Review:
    """`ask` gives the next answer, None where there are no more; `say` shows a line. What was decided is kept as it comes."""

    ask: Callable[[], str | None]
    say: Callable[[str], None]
    accepted: list[Cluster] = field(default_factory=list)
    rejected: set[tuple[str, str]] = field(default_factory=set)
    decided: int = 0

    def walk(self, found: Sequence[Cluster]) -> bool:
        """Asks about each cluster; False where somebody quit or the answers ended before the last one."""
        return all(self._one(cluster, f"{number} of {len(found)}") for number, cluster in enumerate(found, 1))

    def _one(self, of: Cluster, place: str) -> bool:
        self._show(of, place)
        while True:
            answer = self.ask()
            if answer is None:
                self.say("There are no more answers: what was decided is kept.")
                return False
            command, _, what = answer.strip().lower().partition(" ")
            if command == "q":
                return False
            if command == "s":
                return True
            if command in ("a", "r"):
                self.decided += 1
                if command == "a":
                    self.accepted.append(of)
                else:
                    self.rejected |= set(pairs_of(of))
                return True
            changed = self._changed(of, command, what)
            if changed is None:
                self.say("Only one form is left: nothing to propose.")
                self.decided += 1
                return True
            if changed is not of:
                of = changed
                self._show(of, place)

    def _changed(self, of: Cluster, command: str, what: str) -> Cluster | None:
        """The cluster after `d N` or `c N`; the same one where the answer is none of these."""
        if command not in ("c", "d"):
            self.say(HELP)
            return of
        if not what.isdecimal() or not 1 <= int(what) <= len(of.members):
            self.say(f"which one? {command} and a number from 1 to {len(of.members)}")
            return of
        words = of.members[int(what) - 1].words
        if command == "c":
            return replace(of, canonical=words, entry=of.entry if words == of.canonical else "")
        self.rejected |= {(min(words, m.words), max(words, m.words)) for m in of.members if m.words != words}
        return without(of, words)

    def _show(self, of: Cluster, place: str) -> None:
        self.say("")
        self.say(place)
        for number, member in enumerate(of.members, 1):
            mark = "*" if member.words == of.canonical else " "
            self.say(f" {mark} {number}  {member.words}  ({member.count})")
        for line in list(proposal.described(of))[1:]:
            self.say(f"      {line}")
        self.say(HELP)
