"""Shapes of data: what a value in a rule file may be. One shape gives the check, the JSON Schema and the documentation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from textclean.errors import Problem, nearest
from textclean.patterns import re
from textclean.rulebook import yamlnode as y
from textclean.rulebook.build import PLACES


class Shape(Protocol):
    """What a value may be. `read` gives the value as Python has it and appends what is wrong to `problems`."""

    def read(self, node: y.Node, problems: list[Problem]) -> Any: ...
    def json_schema(self) -> dict[str, Any]: ...
    def words(self) -> str: ...


def _wrong(node: y.Node, expected: str, problems: list[Problem]) -> None:
    problems.append(Problem(*node.place, f"found {_described(node)}, expected {expected}"))


def _described(node: y.Node) -> str:
    if isinstance(node, y.Mapping):
        return "a mapping"
    if isinstance(node, y.Sequence):
        return "a list"
    if node.value is None:
        return "nothing"
    if isinstance(node.value, bool):
        return str(node.value).lower()
    return repr(node.value)


@dataclass(frozen=True)
class Text:
    """A string; `check` may say what is wrong with it."""

    what: str = "text"
    check: Callable[[str], str] | None = None
    empty: bool = False

    def read(self, node: y.Node, problems: list[Problem]) -> str:
        if isinstance(node, y.Scalar):
            value = node.value
            if isinstance(value, int) and not isinstance(value, bool):
                value = str(value)
            if isinstance(value, str) and (value or self.empty):
                if self.check and (said := self.check(value)):
                    problems.append(Problem(*node.place, said))
                return value
        hint = " between quotes" if isinstance(node, y.Scalar) and isinstance(node.value, bool) else ""
        _wrong(node, self.what + hint, problems)
        return ""

    def json_schema(self) -> dict[str, Any]:
        return {"type": "string"} if self.empty else {"type": "string", "minLength": 1}

    def words(self) -> str:
        return self.what


@dataclass(frozen=True)
class Choice:
    values: tuple[str, ...]

    def read(self, node: y.Node, problems: list[Problem]) -> str:
        value = node.value if isinstance(node, y.Scalar) else None
        if isinstance(value, str) and value in self.values:
            return value
        hint = nearest(value, self.values) if isinstance(value, str) else ""
        _wrong(node, f"one of {', '.join(self.values)}{hint}", problems)
        return self.values[0]

    def json_schema(self) -> dict[str, Any]:
        return {"enum": list(self.values)}

    def words(self) -> str:
        return " or ".join(f"`{v}`" for v in self.values)


@dataclass(frozen=True)
class Yes:
    """`true`; where `both`, `false` as well; or the word `partly`, where there is one."""

    both: bool = False
    partly: str = ""

    def read(self, node: y.Node, problems: list[Problem]) -> bool | str:
        value = node.value if isinstance(node, y.Scalar) else None
        if isinstance(value, bool) and value in self._values():
            return value
        if self.partly and value == self.partly:
            return self.partly
        _wrong(node, self.words().replace("`", ""), problems)
        return True

    def _values(self) -> tuple[bool, ...]:
        return (True, False) if self.both else (True,)

    def json_schema(self) -> dict[str, Any]:
        if self.partly:
            return {"enum": [*self._values(), self.partly]}
        return {"type": "boolean"} if self.both else {"const": True}

    def words(self) -> str:
        values = [*(str(value).lower() for value in self._values()), *([self.partly] if self.partly else ())]
        return " or ".join(f"`{value}`" for value in values)


@dataclass(frozen=True)
class Number:
    """A number with a point for its fraction."""

    def read(self, node: y.Node, problems: list[Problem]) -> float:
        value = node.value if isinstance(node, y.Scalar) and node.plain else None
        if isinstance(value, str | int) and not isinstance(value, bool) and _NUMBER.fullmatch(str(value)):
            return float(value)
        _wrong(node, "a number such as 2 or -0.75", problems)
        return 0.0

    def json_schema(self) -> dict[str, Any]:
        return {"type": "number"}

    def words(self) -> str:
        return "a number"


_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,9})?")


@dataclass(frozen=True)
class ListOf:
    """A list; where `single`, one item may stand without the list."""

    item: Shape
    single: bool = False

    def read(self, node: y.Node, problems: list[Problem]) -> tuple[Any, ...]:
        if isinstance(node, y.Sequence):
            return tuple(self.item.read(n, problems) for n in node.items)
        if self.single:
            return (self.item.read(node, problems),)
        _wrong(node, f"a list of {self.item.words()}", problems)
        return ()

    def json_schema(self) -> dict[str, Any]:
        many: dict[str, Any] = {"type": "array", "items": self.item.json_schema()}
        return {"anyOf": [self.item.json_schema(), many]} if self.single else many

    def words(self) -> str:
        return f"{self.item.words()}, or a list of them" if self.single else f"a list of {self.item.words()}"


@dataclass(frozen=True)
class MapOf:
    """A mapping from words to values of one shape."""

    item: Shape
    key: str = "word"
    check_key: Callable[[str], str] | None = None

    def read(self, node: y.Node, problems: list[Problem]) -> dict[str, Any]:
        if not isinstance(node, y.Mapping):
            _wrong(node, f"a mapping from {self.key} to {self.item.words()}", problems)
            return {}
        out: dict[str, Any] = {}
        for key, value in node.items:
            if self.check_key and (said := self.check_key(str(key.value))):
                problems.append(Problem(*key.place, said))
            out[str(key.value)] = self.item.read(value, problems)
        return out

    def json_schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": self.item.json_schema()}

    def words(self) -> str:
        return f"a mapping from {self.key} to {self.item.words()}"


@dataclass(frozen=True)
class Either:
    """Whichever of two shapes fits the kind of node at hand: the first for single words, the second for the rest."""

    scalar: Shape
    other: Shape

    def read(self, node: y.Node, problems: list[Problem]) -> Any:
        return (self.scalar if isinstance(node, y.Scalar) else self.other).read(node, problems)

    def json_schema(self) -> dict[str, Any]:
        return {"anyOf": [self.scalar.json_schema(), self.other.json_schema()]}

    def words(self) -> str:
        return f"{self.scalar.words()}, or {self.other.words()}"


@dataclass(frozen=True)
class Many:
    """A list, or lists by a word (a language): `read` gives a mapping, with the plain list under the empty word."""

    items: ListOf
    key: str = "language"
    check_key: Callable[[str], str] | None = None

    @property
    def _mapped(self) -> MapOf:
        return MapOf(self.items, self.key, self.check_key)

    def read(self, node: y.Node, problems: list[Problem]) -> dict[str, Any]:
        if isinstance(node, y.Mapping):
            return self._mapped.read(node, problems)
        return {"": self.items.read(node, problems)}

    def json_schema(self) -> dict[str, Any]:
        return {"anyOf": [self.items.json_schema(), self._mapped.json_schema()]}

    def words(self) -> str:
        return f"{self.items.words()}, or such a list for each {self.key}"


@dataclass(frozen=True)
class Key:
    """One field of a record: its shape, what it is for, whether it must be there."""

    shape: Shape
    doc: str
    required: bool = False


@dataclass(frozen=True)
class Record:
    """A mapping with known fields. What is read carries the places of its fields, and of their items, under `PLACES`."""

    name: str
    keys: Mapping[str, Key]
    check: Callable[[dict[str, Any]], list[tuple[str, str]]] | None = field(default=None)

    def read(self, node: y.Node, problems: list[Problem]) -> dict[str, Any]:
        if not isinstance(node, y.Mapping):
            _wrong(node, f"{self.name}: a mapping with {', '.join(self.keys)}", problems)
            return {PLACES: {"": node.place}}
        out: dict[str, Any] = {}
        places = {"": node.place}
        for key, value in node.items:
            name = str(key.value)
            if name not in self.keys:
                hint = nearest(name, self.keys) or f"; it can have {', '.join(self.keys)}"
                problems.append(Problem(*key.place, f"{self.name} has no {name!r}{hint}"))
                continue
            places[name] = value.place
            if isinstance(value, y.Sequence):
                places |= {f"{name}.{number}": item.place for number, item in enumerate(value.items)}
            out[name] = self.keys[name].shape.read(value, problems)
        for name, key_ in self.keys.items():
            if key_.required and name not in places:
                problems.append(Problem(*node.place, f"{self.name} needs {name!r}: {key_.doc}"))
        out[PLACES] = places
        if self.check:
            problems += (Problem(*places.get(at, node.place), said) for at, said in self.check(out))
        return out

    def json_schema(self) -> dict[str, Any]:
        properties = {n: {**k.shape.json_schema(), "description": k.doc} for n, k in self.keys.items()}
        needed = [n for n, k in self.keys.items() if k.required]
        schema: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
        return schema | ({"required": needed} if needed else {})

    def words(self) -> str:
        return self.name
