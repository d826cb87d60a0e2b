"""Compiles the shipped rules: `python -m textclean.rulebook.compiling`, and the build of the wheel."""

from __future__ import annotations

import gc
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

from textclean import shipped
from textclean.patterns import Later
from textclean.rulebook import book, compiled
from textclean.rulebook.build import CARRIED, plain
from textclean.rulebook.matchers import Characters, Pattern
from textclean.rulebook.rule import Rule
from textclean.rulebook.terms import Terms
from textclean.shipped import Ahead
from textclean.text.search import LineLook, QuickLook, placing_of


def data(folder: Path) -> dict[str, Any]:
    """The rules in `folder`, and every pattern that is searched for, as plain data. Raises RuleFileError for wrong rule files."""
    _import_all()
    tables = {table.name: table for table in reversed(Ahead.every)}.values()
    for table in tables:
        table.begin()
    read = book.from_files(folder)
    rules = [(r.id, r.path, _spec(r)) for r in read.rules]
    made = compiled.Compiled(plain(read.options), plain(read.profiles), plain(read.groups), rules)
    _compile_patterns(read.rules)
    for table in tables:
        table.wanted()
    return {**compiled.parts(made, compiled.digest(folder)), **dict(table.written() for table in tables)}


def _spec(rule: Rule) -> dict[str, Any]:
    spec = {name: value for name, value in rule.spec.items() if name not in CARRIED}
    matcher = rule.matcher
    if isinstance(matcher, Terms):
        spec["layer"] = matcher.layer.data
        spec["index"] = {"keys": matcher.keys, "languages": sorted(matcher.languages)}
    return spec | {"needs": rule.needs, "digest": rule.digest}


def _compile_patterns(rules: list[Rule]) -> None:
    """Compiles the patterns of the rules, and of all modules."""
    for rule in rules:
        if isinstance(rule.matcher, Pattern | Characters):
            rule.matcher.compiled.search("")
        if isinstance(rule.matcher, Pattern) and rule.scope != "line":
            placing_of(rule.matcher.source)
    for each in gc.get_objects():
        if isinstance(each, Later):  # made anew: somebody may have searched for it before
            each.make(each.pattern, each.given)
        elif isinstance(each, QuickLook):
            QuickLook(*each.patterns)("")
        elif isinstance(each, LineLook):
            list(LineLook(each.pattern)(""))


def _import_all() -> None:
    """Imports all modules that can be with what is there when a wheel is built."""
    for module in walk_packages([str(shipped.HOME)], "textclean."):
        with suppress(ImportError):
            if not module.name.endswith("__main__"):
                import_module(module.name)


def write(target: Path = shipped.FILE) -> int:
    """Compiles the shipped rules into a file; gives its size in bytes. Raises RuleFileError for wrong rule files."""
    return shipped.write(data(book.shipped_folder()), target)


if __name__ == "__main__":
    print(f"{shipped.FILE}: {write():,} bytes")
