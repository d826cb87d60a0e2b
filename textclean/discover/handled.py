"""What the rules at hand do to a line already: they take it out, or lift it because it holds metadata. Both are left to them."""

from __future__ import annotations

from collections.abc import Sequence

from textclean.errors import DocumentError
from textclean.pipeline.pipeline import Pipeline
from textclean.text.document import Cleaned

_STAGES = ("boilerplate", "metadata")


class Handled:
    """Tries lines out at the head of a text, in its middle, and at its end."""

    def __init__(self, pipeline: Pipeline) -> None:
        # Rules for whole documents weigh a page as such: what they do to a made-up one says nothing.
        rules = (r for r in pipeline.rules if r.stage in _STAGES and r.action.mends)
        mine = [r for r in rules if r.scope != "document" or r.action.kind != "drop"]
        self._pipeline = Pipeline(mine, options={**pipeline.options, "max-loss": "100%"}) if mine else None

    def reason(self, words: str, prose: Sequence[str], *, alone: bool) -> str:
        """Why a line is left to the rules; empty where it isn't. `alone`: else only its metadata counts."""
        if self._pipeline is None:
            return ""
        a, b, c = prose[:3]
        texts = [f"{words}\n{a}\n{b}\n{c}", f"{a}\n{b}\n{c}\n{words}", f"{a}\n{words}\n{b}\n{c}"]
        gone = 0
        for text in texts if alone else texts[:1]:
            try:
                cleaned = self._pipeline.clean(text)
            except DocumentError:
                return "a rule fails on it"
            if field := _lifted(cleaned, text, words):
                return f"it is read as {field}"
            gone += words not in cleaned.text.split("\n")
        return "a rule takes it out already" if alone and gone == len(texts) else ""


def _lifted(cleaned: Cleaned, text: str, words: str) -> str:
    start = text.index(words)
    end = start + len(words)
    return next((x.field for x in cleaned.lifted if x.start < end and start < x.end), "")
