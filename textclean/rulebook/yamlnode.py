"""YAML with places: every value knows the line and column it was written at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import yaml

from textclean.errors import Problem, RuleFileError

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Place(NamedTuple):
    """Where in a file; line and column count from 1."""

    path: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value; `value` is typed as YAML 1.2 has it, so that `no` and `on` are words."""

    value: object
    place: Place
    plain: bool = True


@dataclass(frozen=True, slots=True)
class Sequence:
    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Mapping:
    items: tuple[tuple[Scalar, Node], ...]
    place: Place

    def get(self, key: str) -> Node | None:
        return next((node for k, node in self.items if k.value == key), None)


Node = Scalar | Sequence | Mapping


def read(path: Path, shown: str) -> Node:
    """The document in a YAML file. `shown` is the path as error messages give it.

    Raises RuleFileError where the file can't be read, is no YAML or holds more or less than one document.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise RuleFileError([Problem(shown, 1, 1, f"can't be read as UTF-8 text: {error}")]) from None
    return parse(text, shown)


def parse(text: str, shown: str) -> Node:
    """The same for YAML text at hand."""
    try:
        node = yaml.compose(text, Loader=_Loader)
        if node is None:
            raise RuleFileError([Problem(shown, 1, 1, "is empty; a mapping with at least a title was expected")])
        return _converted(node, shown, _Budget())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        said = " ".join(filter(None, (error.context, error.problem)))
        hint = "; put patterns between single quotes" if "escape" in said or "scanning" in said else ""
        raise RuleFileError([Problem(shown, line, column, f"is no YAML: {said}{hint}")]) from None
    except yaml.YAMLError as error:
        raise RuleFileError([Problem(shown, 1, 1, f"is no YAML: {error}")]) from None
    except RecursionError:
        raise RuleFileError([Problem(shown, 1, 1, "is nested too deeply, or an alias holds itself")]) from None


MOST_NODES = 500_000
"""Values in one file, aliases counted as often as they are used: a few lines of aliases can stand for billions."""


class _Budget:
    def __init__(self) -> None:
        self.left = MOST_NODES


def _converted(node: yaml.Node, shown: str, budget: _Budget) -> Node:
    budget.left -= 1
    mark = node.start_mark
    place = Place(shown, mark.line + 1, mark.column + 1)
    if budget.left < 0:
        raise RuleFileError(
            [Problem(*place, f"holds more than {MOST_NODES} values, aliases counted each time they are used")]
        )
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, place, budget)
    if isinstance(node, yaml.SequenceNode):
        return Sequence(tuple(_converted(item, shown, budget) for item in node.value), place)
    assert isinstance(node, yaml.ScalarNode)
    plain = not node.style
    return Scalar(_typed(node.value) if plain else node.value, place, plain)


def _mapping(node: yaml.MappingNode, place: Place, budget: _Budget) -> Mapping:
    items: list[tuple[Scalar, Node]] = []
    seen: dict[object, int] = {}
    for key_node, value_node in node.value:
        key = _converted(key_node, place.path, budget)
        if not isinstance(key, Scalar):
            raise RuleFileError([Problem(*key.place, "a key must be a single word")])
        key = Scalar(key_node.value, key.place, key.plain)
        if key.value in seen:
            raise RuleFileError(
                [Problem(*key.place, f"{key.value!r} stands here twice, first in line {seen[key.value]}")]
            )
        seen[key.value] = key.place.line
        items.append((key, _converted(value_node, place.path, budget)))
    return Mapping(tuple(items), place)


def _typed(word: str) -> object:
    """Only what can't be meant as text: true, false, null and whole numbers. A date or 1.10 stays as it was written."""
    if word in ("true", "false"):
        return word == "true"
    if word in ("", "null", "~"):
        return None
    if word.lstrip("-").isdecimal() and word.isascii() and not (len(word) > 1 and word.startswith("0")):
        return int(word)
    return word
