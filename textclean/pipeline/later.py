"""What is worked out when somebody asks: what observers see, the language, lifted values in the style of the clean text."""

from __future__ import annotations

from collections.abc import Sequence

from textclean.pipeline import engine
from textclean.pipeline.engine import Plan
from textclean.pipeline.work import Work
from textclean.text.document import Seen, Step, up_to_fields


class Later:
    """Knows a clean text and how it came about; called, it says what is to be seen in it.

    `plan` cleans documents, `values` the values lifted from them. Neither crosses a process: `bind` gives them back.
    """

    def __init__(
        self,
        plan: Plan | None,
        values: Plan | None,
        text: str,
        language: str,
        date: str,
        recorded: frozenset[int],
        steps: Sequence[Step],
    ) -> None:
        self.plan, self.values = plan, values
        self.text = text
        self.language = language
        self.date = date
        self.recorded = recorded
        self.steps = up_to_fields(steps)

    def __call__(self) -> Seen:
        if self.plan is None or self.values is None:
            raise TypeError("this text came from another process and was bound to no pipeline")
        work = Work(self.text, self.language, self.date)
        observed = self.plan.observed(work, self.recorded)
        steps = tuple(self._written_alike(step, work.language) if step.fields else step for step in self.steps)
        return Seen(observed, work.language, steps)

    def _written_alike(self, step: Step, language: str) -> Step:
        """Lifted values in the style of the clean text: they left before its quotes and names were put right."""
        assert self.values is not None
        fields = []
        for seen in step.fields:
            value = engine.clean(seen.value or "", self.values, language=language).text
            fields.append(seen._replace(value=value or seen.value))
        return Step(step.edits, fields)

    def bind(self, plan: Plan, values: Plan) -> None:
        self.plan, self.values = plan, values

    def __reduce__(self) -> tuple[object, ...]:
        return Later, (None, None, self.text, self.language, self.date, self.recorded, self.steps)
