"""Patterns that are compiled when they are first searched for: most texts need few of the hundreds that there are.

Modules write `from textclean.patterns import re, regex` and use both as they are, `compile` apart. Both compilers are written in
Python, and slow: patterns are put together from what they made of them when the wheel was built, where the version is the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Later:
    """Stands for a compiled pattern, and becomes it: what is asked of it once is its own from then on."""

    def __init__(self, make: Callable[[Any, int], Any], pattern: Any, flags: int) -> None:
        self.make = make
        self.source = pattern
        self.given = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "pattern":
            value = self.source() if callable(self.source) else self.source
        else:
            value = self.make(self.pattern, self.given) if name == "made" else getattr(self.made, name)
        setattr(self, name, value)
        return value

    def __reduce__(self) -> tuple[Any, ...]:
        return Later, (self.make, self.source, self.given)

    def __repr__(self) -> str:
        return f"<pattern {self.source!r}>"
