"""The engine: stage by stage, pass by pass, until nothing changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from textclean.pipeline import loss
from textclean.pipeline.passes import Pass
from textclean.pipeline.work import Work
from textclean.text.document import Observed, Step

MOST_ROUNDS = 8
"""A rule that still changes the text in the last of these rounds is withdrawn for the document."""
MOST_REPEATS = 200
"""How often head and tail rules may peel within one round; every time takes at least a character."""


@dataclass(frozen=True, slots=True)
class Outcome:
    text: str
    steps: tuple[Step, ...]
    observed: tuple[Observed, ...]
    language: str
    withdrawn: tuple[str, ...]
    unharmed: bool = False  # the boilerplate rules took more than the budget allows, and were taken back


class _Run:
    """One attempt at a document."""

    def __init__(self, text: str, language: str, prefilter: bool, date: str) -> None:
        self.work = Work(text, language, date)
        self.prefilter = prefilter
        self.steps: list[Step] = []
        self.fired: Counter[str] = Counter()
        self._quiet: dict[int, tuple[int, str]] = {}  # a pass that found nothing -> the state it found nothing in

    def take(self, p: Pass) -> bool:
        """Runs a pass; did it change the text?"""
        work = self.work
        quiet = self._quiet.get(id(p))
        if quiet == (work.version, work.language if p.asks_language else ""):
            return False
        step = p.step(work, prefilter=self.prefilter)
        if not step.edits:
            self._quiet[id(p)] = (work.version, work.language if p.asks_language else "")
            return False
        work.change(step.edits)
        work.learn(step.fields)
        self.steps.append(step)
        self.fired.update({rule for e in step.edits for rule in e.rules})
        return True

    def stage(self, passes: Sequence[Pass]) -> bool:
        changed = False
        for p in passes:
            changed |= self.take(p)
        ends = [p for p in passes if p.scope in ("head", "tail")]
        for _ in range(MOST_REPEATS):
            fired = [self.take(p) for p in ends]
            if not any(fired):
                break
            changed = True
        return changed


def clean(
    text: str,
    passes: Sequence[Pass],
    observers: Sequence[Pass],
    *,
    language: str = "",
    date: str = "",
    max_loss: float = 1.0,
    prefilter: bool = True,
) -> Outcome:
    """Runs `passes` (sorted by stage) over `text` to their fixpoint, then lets the observers look at what came out.

    `language` forces the language of the text, `date` (ISO) is known from elsewhere; `prefilter=False` asks every rule
    everywhere, for tests. Where the boilerplate rules take a greater share of the words than `max_loss`, the document is done
    again without them; where the text that comes of it loses no more than that, it is cleaned as any other.

    A name that isn't rewritten because the document is older than its new form must stay so when the clean text is cleaned
    again: then the words that gave the date stay in the text, and are only recorded.
    """
    withdrawn: tuple[str, ...] = ()
    recorded: tuple[str, ...] = ()
    unharmed = False
    while True:
        running = [p for p in passes if p.id not in withdrawn and p.id not in recorded]
        if unharmed:
            running = [p for p in running if p.rule.stage != loss.STAGE]
        stages = [(name, list(group)) for name, group in groupby(running, key=lambda p: p.rule.stage)]
        run = _Run(text, language, prefilter, date)
        unstable = _until_quiet(run, stages)
        withdrawn += unstable
        dating = _dating(run) if run.work.held and not date else ()
        if dating:
            recorded, date = dating, run.work.date
        elif not unstable and not unharmed and loss.exceeds(run.steps, run.work.text, max_loss):
            unharmed = True
        elif not unstable:
            break
    freed = bool(recorded) and not run.work.held  # the name that was held went with its dateline: the date may go too
    if (unharmed or freed) and run.steps:
        again = clean(
            run.work.text,
            passes,
            observers,
            language=language,
            date="" if freed else date,
            max_loss=max_loss,
            prefilter=prefilter,
        )
        if freed or not again.unharmed:
            return replace(again, steps=(*run.steps, *again.steps))
    run.work.sample_language()
    also = [p for p in passes if p.id in recorded]
    seen = tuple(o for p in (*observers, *also) for o in p.observe(run.work))
    return Outcome(run.work.text, tuple(run.steps), seen, run.work.language, withdrawn, unharmed)


def _dating(run: _Run) -> tuple[str, ...]:
    """The rules that lifted the date of the document out of its text."""
    return tuple(dict.fromkeys(f.rule for step in run.steps for f in step.fields if f.name == "date"))


def _until_quiet(run: _Run, stages: Sequence[tuple[str, Sequence[Pass]]]) -> tuple[str, ...]:
    """Repeats all stages until none changes anything; the passes that never rest, if any."""
    for _ in range(MOST_ROUNDS):
        run.fired.clear()
        changed = False
        run.work.sample_language()
        for name, passes in stages:
            if name not in ("encoding", "unicode"):
                run.work.sample_language()
            changed |= run.stage(passes)
        if not changed:
            return ()
    restless = {rule.split("#")[0] for rule in run.fired}
    return tuple(sorted(p.id for _, passes in stages for p in passes if p.id in restless or _holds(p, restless)))


def _holds(p: Pass, ids: set[str]) -> bool:
    return any(r.id in ids for r in getattr(p, "lists", ()))
