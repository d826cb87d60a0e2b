"""The loss budget: how much of a document the boilerplate rules may take before they are taken back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from textclean.errors import UsageError
from textclean.patterns import re
from textclean.text.document import Step

STAGE = "boilerplate"
REPEATED = "boilerplate/repeated-paragraphs"
"""What this rule takes stands in the text once more: it isn't lost."""
LEAST_WORDS = 50
"""A loss of fewer words is none: a few labels can be all of a small document."""
NO_LIMIT = "100%"

# A letter of a script without blanks between words counts as a word.
_WORD = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\w+?(?=[\u3040-\u9fff]|\b)"
)


def share(words: str) -> float:
    """The option `max-loss` as a number from 0 to 1. Raises UsageError for anything but 0% to 100%."""
    match = re.fullmatch(r"(\d{1,3}(?:\.\d{1,3})?)\s?%", words.strip())
    if match is None or float(match[1]) > 100:
        raise UsageError(f"option 'max-loss' can't be {words!r}: it is a share from 0% to 100%, such as 40%")
    return float(match[1]) / 100


def exceeds(steps: Sequence[Step], text: str, limit: float) -> bool:
    """Did the boilerplate rules take a greater share than `limit` of the words, of those and the ones left in `text`?

    Words that other stages joined, split or lifted don't count. Whatever the limit below 100 %, a text that had words keeps
    some: a single line such as `Advertisement` may be all that there is to say.
    """
    if limit >= 1:
        return False
    lost = sum(
        _count(e.before) - _count(e.after)
        for step in steps
        for e in step.edits
        if any(rule.startswith(_RULES) and rule != REPEATED for rule in e.rules)
    )
    if lost <= 0:
        return False
    if not _WORD.search(text):
        return True
    if lost < LEAST_WORDS:
        return False
    enough = int(lost / limit) - lost + 2 if limit else 1  # with so many words left, it is no greater share
    return lost > limit * (lost + _count(text, enough))


_RULES = f"{STAGE}/"


def _count(text: str, enough: int | None = None) -> int:
    """The words of a text; where it has more of them than `enough`, that many at least."""
    data = text.encode("utf-8", "surrogatepass")
    beyond = data.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    if not any(map(str.isalnum, set(beyond))):
        return len(data.translate(_WORDS).split())
    return sum(1 for _ in islice(_WORD.finditer(text), enough))


_ASCII = bytes(range(0x80))
_WORDS = bytes(ord("w" if code < 0x80 and (chr(code).isalnum() or chr(code) == "_") else " ") for code in range(0x100))
