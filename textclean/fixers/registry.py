"""The fixers that a rule file can name: never an import path, so that a rule file can't run code of its own.

The functions are imported when a rule that names them is first used: ftfy alone takes a tenth of a second.
A package may bring more under the entry point group `textclean.fixers`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from types import MappingProxyType

from textclean.errors import UsageError, nearest
from textclean.fixers.base import Fixer

SHIPPED: Mapping[str, str] = MappingProxyType(
    {
    }
)


@cache
def names() -> frozenset[str]:
    """Every name that a rule's `fixer:` may hold."""
    return frozenset(SHIPPED) | {entry.name for entry in entry_points(group="textclean.fixers")}


@cache
def load(name: str) -> Fixer:
    """The function behind a fixer's name. Raises UsageError if there is none."""
    if name in SHIPPED:
        module, function = SHIPPED[name].split(":")
        found: Fixer = getattr(import_module(module), function)
        return found
    for entry in entry_points(group="textclean.fixers", name=name):
        brought: Fixer = entry.load()
        return brought
    raise UsageError(f"there is no fixer {name!r}{nearest(name, names())}; the shipped ones are {', '.join(sorted(SHIPPED))}")
