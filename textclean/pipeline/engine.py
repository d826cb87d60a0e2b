"""The engine: stage by stage, pass by pass, until nothing changes.

A sieve says which passes may find anything in the text as it stands; only those are asked. A plan without one (`sieved=False`)
asks all of them: that is the naive engine, slow and plain, which tests hold against this one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from textclean.pipeline import loss
from textclean.pipeline.passes import Pass
from textclean.pipeline.sieve import Sieve, Sifting, Unsifted
from textclean.pipeline.work import Work
from textclean.text.document import Observed, Step, composed
from textclean.text.edit import undo

MOST_ROUNDS = 8
"""A rule that still changes the text in the last of these rounds is withdrawn for the document."""
MOST_REPEATS = 200
"""How often head and tail rules may peel within one round; every time takes at least a character."""
MOST_GROWTH, ROOM = 4, 1_000
"""A text that has grown to so many times its length and so many characters beyond holds a rule that feeds on what it writes."""
AS_READ = ("encoding", "unicode")
"""Stages whose repairs may say which language it is: only behind them the text is asked anew."""


class Stage(NamedTuple):
    """Passes `first` up to `last` of a plan; `ends` are those for heads and tails."""

    name: str
    first: int
    last: int
    ends: tuple[int, ...]


class Plan:
    """The passes of a pipeline, sorted by stage, those that only observe, and the sieves that say which of them to ask.

    A sieve is made when it is first asked: many texts have no lifted value, and nobody may ask what is to be seen in them.
    """

    def __init__(self, passes: Sequence[Pass], observers: Sequence[Pass] = (), *, sieved: bool = True) -> None:
        self.passes = tuple(passes)
        self.observers = tuple(observers)
        self.sieved = sieved
        self.stages = tuple(_stages(self.passes))

    @cached_property
    def sieve(self) -> Sieve | None:
        return Sieve(self.passes) if self.sieved else None

    @cached_property
    def watching(self) -> Sieve | None:
        return Sieve(self.observers) if self.sieved else None

    def observed(self, work: Work, also: frozenset[int] = frozenset()) -> tuple[Observed, ...]:
        """What the observers see in the clean text, and the passes of `also`, which were only to look this time."""
        sifting = self.watching.over(work.text) if self.watching else Unsifted()
        looking = [(p, sifting.places(i)) for i, p in enumerate(self.observers) if sifting.may_find(i)]
        looking += [(self.passes[i], None) for i in sorted(also)]
        return tuple(o for p, places in looking for o in p.observe(work, places))


def _stages(passes: Sequence[Pass]) -> list[Stage]:
    out = []
    for name, group in groupby(enumerate(passes), key=lambda item: item[1].rule.stage):
        numbers = [number for number, _ in group]
        ends = tuple(number for number in numbers if passes[number].scope in ("head", "tail"))
        out.append(Stage(name, numbers[0], numbers[-1] + 1, ends))
    return out


class Outcome(NamedTuple):
    """The clean text, the steps that led to it, and the state in which the observers may look at it."""

    work: Work
    steps: tuple[Step, ...]
    withdrawn: tuple[str, ...] = ()
    recorded: frozenset[int] = frozenset()  # passes that were only to look
    unharmed: bool = False  # the boilerplate rules took more than the budget allows, and were taken back

    @property
    def text(self) -> str:
        return self.work.text


class _Run:
    """One attempt at a document, without the passes of `left_out`."""

    def __init__(self, work: Work, plan: Plan, left_out: frozenset[int], max_loss: float) -> None:
        self.work = work
        self.plan = plan
        self.left_out = left_out
        self._max_loss = max_loss
        self._most = MOST_GROWTH * len(work.text) + ROOM
        self.steps: list[Step] = []
        self.fired: set[str] = set()
        self._quiet: dict[int, tuple[int, int]] = {}  # a pass that found nothing -> the state it found nothing in
        self._sifting: Sifting | Unsifted = plan.sieve.over(work.text) if plan.sieve else Unsifted()

    @property
    def harmed(self) -> bool:
        """Have the boilerplate rules taken more than the budget allows?"""
        return loss.exceeds(self.steps, self.work.text, self._max_loss)

    @property
    def overgrown(self) -> bool:
        """Is the text many times as long as it was?"""
        return len(self.work.text) > self._most

    def take(self, number: int) -> bool:
        """Runs a pass; did it change the text?"""
        if number in self.left_out:
            return False
        work, p = self.work, self.plan.passes[number]
        state = work.version, work.sampled if p.asks_language else 0
        if self._quiet.get(number) == state:
            return False
        step = p.step(work, self._sifting.places(number))
        if not step.edits:
            self._quiet[number] = state
            return False
        if work.large:
            self._sifting.let_go()
        work.change(step.edits)
        work.learn(step.fields)
        self._sifting.changed(work.text, step.edits)
        self.steps.append(step)
        self.fired.update(rule for e in step.edits for rule in e.rules)
        return True

    def stage(self, stage: Stage) -> bool:
        """Runs the passes of a stage in their order, then those for heads and tails until none of them finds more to peel."""
        changed = False
        at = stage.first
        while (number := self._sifting.next(at, stage.last)) is not None:
            if at == stage.first and stage.name not in AS_READ:
                self.work.sample_language()
            at = number + 1
            changed |= self.take(number)
        for _ in range(MOST_REPEATS if changed and stage.ends else 0):
            fired = [self.take(number) for number in stage.ends if self._sifting.may_find(number)]
            if not any(fired) or self.overgrown:
                break
        return changed

    def until_quiet(self) -> tuple[str, ...]:
        """Repeats all stages until none changes anything; the passes that never rest, if any. It ends as soon as the budget for
        what is lost is exceeded, for then all is done again."""
        for _ in range(MOST_ROUNDS):
            self.fired.clear()
            self.work.sample_language()
            changed = False
            for stage in self.plan.stages:
                if self.stage(stage):
                    changed = True
                    if stage.name == loss.STAGE and self.harmed:
                        return ()
            if not changed:
                return ()
            if self.overgrown:
                break
        restless = {rule.split("#")[0] for rule in self.fired}
        return tuple(sorted(p.id for p in self.plan.passes if p.id in restless or _holds(p, restless)))


def clean(text: str, plan: Plan, *, language: str = "", date: str = "", max_loss: float = 1.0) -> Outcome:
    """Runs the passes of `plan` over `text` to their fixpoint.

    `language` forces the language of the text, `date` (ISO) is known from elsewhere. Where the boilerplate rules take a greater
    share of the words than `max_loss`, the document is done again without them; where the text that comes of it loses no more
    than that, it is cleaned as any other.

    A name that isn't rewritten because the document is older than its new form must stay so when the clean text is cleaned
    again: then the words that gave the date stay in the text, and are only recorded.

    The text isn't held beside what becomes of it, for it may be large: where it is wanted again the edits lead back to it.
    """
    withdrawn: tuple[str, ...] = ()
    recorded: frozenset[int] = frozenset()
    left_out: frozenset[int] = frozenset()
    unharmed = False
    while True:
        run = _Run(Work(text, language, date, sieved=plan.sieved), plan, left_out | recorded, max_loss)
        del text
        unstable = run.until_quiet()
        withdrawn += unstable
        if unstable:
            left_out |= {i for i, p in enumerate(plan.passes) if p.id in unstable}
        dating = _dating(run) if run.work.held and not date else frozenset()
        if dating:
            recorded, date = dating, run.work.date
        elif not unstable and not unharmed and run.harmed:
            unharmed = True
            left_out |= {i for i, p in enumerate(plan.passes) if p.rule.stage == loss.STAGE}
        elif not unstable:
            break
        text = undo(run.work.text, composed(run.steps))
    outcome = Outcome(run.work, tuple(run.steps), withdrawn, recorded, unharmed)
    freed = bool(recorded) and not run.work.held  # the name that was held went with its dateline: the date may go too
    if (unharmed or freed) and run.steps:
        again = clean(run.work.text, plan, language=language, date="" if freed else date, max_loss=max_loss)
        if freed or not again.unharmed:
            return again._replace(steps=(*run.steps, *again.steps))
    run.work.sample_language()
    return outcome


def _dating(run: _Run) -> frozenset[int]:
    """The passes that lifted the date of the document out of its text."""
    rules = {f.rule for step in run.steps for f in step.fields if f.name == "date"}
    return frozenset(i for i, p in enumerate(run.plan.passes) if p.id in rules)


def _holds(p: Pass, ids: set[str]) -> bool:
    return any(r.id in ids for r in getattr(p, "lists", ()))
