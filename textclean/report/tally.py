"""The sums of a run: what the closing table and `--json` say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from textclean.report.changes import edits_of, would_change
from textclean.report.style import Palette, plural, visible
from textclean.text.document import Cleaned

MOST_RULES = 12
MOST_FAILURES = 20


@dataclass
class Tally:
    """Counts documents as they come."""

    changed: int = 0
    unchanged: int = 0
    kept: int = 0
    edits: int = 0
    edits_by_rule: Counter[str] = field(default_factory=Counter)
    flags_by_kind: Counter[str] = field(default_factory=Counter)
    failed: list[tuple[str, str]] = field(default_factory=list)

    def add(self, cleaned: Cleaned, *, kept: bool = False) -> None:
        """A clean document; `kept` where an earlier run had cleaned it."""
        if would_change(cleaned):
            self.changed += 1
        else:
            self.unchanged += 1
        self.kept += kept
        edits = edits_of(cleaned)
        self.edits += len(edits)
        self.edits_by_rule.update(rule for e in edits for rule in e.rules)
        self.flags_by_kind.update(flag.kind for flag in cleaned.flags)

    def fail(self, id: str, reason: str) -> None:
        self.failed.append((id, reason))

    @property
    def documents(self) -> int:
        return self.changed + self.unchanged + len(self.failed)

    def to_dict(self) -> dict[str, object]:
        return {
            "documents": self.documents,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "kept": self.kept,
            "edits": self.edits,
            "edits_by_rule": dict(_ranked(self.edits_by_rule)),
            "flags": self.flags_by_kind.total(),
            "flags_by_kind": dict(_ranked(self.flags_by_kind)),
            "failed": [{"path": id, "reason": reason} for id, reason in self.failed],
        }


def table(tally: Tally, palette: Palette, where: str = "") -> Iterator[str]:
    """The closing table, in lines; `where` says where the clean documents are."""
    sums = [(tally.changed, "changed"), (tally.unchanged, "unchanged")]
    if tally.failed:
        sums.append((len(tally.failed), "failed"))
    said = ", ".join(f"{count:,} {word}" for count, word in sums)
    yield palette(f"{plural(tally.documents, 'document')}: {said}", "bold")
    if tally.kept:
        yield f"{plural(tally.kept, 'document')} taken from the earlier run's ledger, not cleaned again"
    if tally.edits:
        yield from ("", palette(f"{plural(tally.edits, 'edit')} by {plural(len(tally.edits_by_rule), 'rule')}", "bold"))
        yield from _rows(tally.edits_by_rule, "rules", palette)
    if tally.flags_by_kind:
        total = plural(tally.flags_by_kind.total(), "flag")
        yield from ("", palette(f"{total}: what looks wrong and was left alone", "bold"))
        yield from _rows(tally.flags_by_kind, "kinds", palette, "yellow")
    if tally.failed:
        yield from ("", palette(f"{plural(len(tally.failed), 'document')} failed", "bold", "red"))
        yield from failures(tally, palette)
    if where:
        yield from ("", where)


def failures(tally: Tally, palette: Palette) -> Iterator[str]:
    """A line a failure, the first ones."""
    for id, reason in tally.failed[:MOST_FAILURES]:
        yield f"  {palette(visible(id), 'red')}: {visible(reason)}"
    if len(tally.failed) > MOST_FAILURES:
        yield f"  and {len(tally.failed) - MOST_FAILURES:,} more"


def _rows(counts: Counter[str], what: str, palette: Palette, look: str = "cyan") -> Iterator[str]:
    ranked = _ranked(counts)
    most = MOST_RULES if len(ranked) > MOST_RULES + 1 else len(ranked)
    width = max(5, len(f"{ranked[0][1]:,}") + 2)
    for name, count in ranked[:most]:
        yield f"{count:{width},}  {palette(name, look)}"
    if rest := ranked[most:]:
        yield f"{sum(count for _, count in rest):{width},}  {len(rest)} other {what}"


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))
