"""What a text must hold for a rule to find anything in it, as the sieve asks it: patterns of RE2, and a question about lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from textclean.fixers.triggers import Trigger
from textclean.text.superset import LINE_START, superset

_BLANKS = r"[\t\v\f\r\x1c-\x1f \x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}]*"
"""What `str.strip` takes from the ends of a line."""


class Needs(NamedTuple):
    """One of the patterns matches, those apart that are `frequent`, or one of the literals is there (if there are any), and the
    question `look` of `triggers.LOOKS` is answered with yes (if there is one)."""

    patterns: tuple[str, ...] = ()
    literals: tuple[str, ...] = ()
    look: str = ""
    frequent: tuple[str, ...] = ()


def needs(trigger: Trigger | None, *, in_line: bool) -> Needs | None:
    """A trigger as RE2 asks it; None where that can't be said, and the rule must always run. `in_line`: the rule sees lines."""
    if trigger is None:
        return None
    anywhere = [superset(pattern, in_line=in_line) for pattern in trigger.patterns]
    whole = [superset(pattern, in_line=True, whole=True) for pattern in trigger.lines]
    patterns = [*anywhere, *(made and f"{LINE_START}{_BLANKS}(?:{made}){_BLANKS}(?m:$)" for made in whole)]
    frequent = [superset(pattern, in_line=in_line) for pattern in trigger.frequent]
    if not any((patterns, trigger.literals, trigger.look, frequent)) or not all((*patterns, *frequent)):
        return None
    return Needs(_given(patterns), trigger.literals, trigger.look, _given(frequent))


def _given(patterns: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(pattern for pattern in patterns if pattern)
