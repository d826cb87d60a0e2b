"""What a command was asked to do: from the command line, from the working folder's settings file, from the defaults.

A key on the command line stands for the same key of the file (options one by one); nothing is mixed otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from textclean.errors import UsageError, instead, nearest
from textclean.patterns import re

FORMATS = ("txt", "md", "jsonl")
LEDGERS = ("none", "summary", "full")
FILES = (("textclean.toml", ()), ("pyproject.toml", ("tool", "textclean")))


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many documents may fail: `count` of them, or `per_cent` of all."""

    count: int = 0
    per_cent: float | None = None

    def allows(self, failed: int, documents: int) -> bool:
        if self.per_cent is not None:
            return failed * 100 <= self.per_cent * documents
        return failed <= self.count


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the commands can be told; see docs/cli.md. `jobs` 0: as many as there are processors for it."""

    profile: str = "standard"
    rules: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    max_loss: str = ""
    encoding: str = ""
    fallback_encoding: str = ""
    text_field: str = ""
    format: str = "txt"
    out: str = "cleaned"
    ledger: str = "full"
    jobs: int = 0
    max_failures: Allowance = Allowance()


def load(given: Mapping[str, object], folder: Path | None = None) -> Settings:
    """The settings of a command: `given` on the command line (None and () mean not given) before those of `folder`.

    Raises UsageError, with the file's name, line and column, for what a settings file can't say.
    """
    said = from_file(folder or Path())
    names = {f.name for f in fields(Settings)}
    told = {name: value for name, value in given.items() if name in names and value not in (None, (), {})}
    told["options"] = {**said.get("options", {}), **(given.get("options") or {})}  # type: ignore[dict-item]
    return Settings(**{**said, **told})


def from_file(folder: Path) -> dict[str, Any]:
    """What the settings file of `folder` says, checked: textclean.toml, or the table [tool.textclean] of pyproject.toml."""
    for name, table in FILES:
        path = folder / name
        if not path.is_file():
            continue
        data: Any
        data, text = _toml(path, name)
        for key in table:
            data = data.get(key, {}) if isinstance(data, dict) else {}
        if not isinstance(data, dict):
            raise UsageError(f"{name}: [{'.'.join(table)}] must be a table")
        if data or not table:
            return _checked(data, folder, _Where(name, table, text))
    return {}


def _toml(path: Path, name: str) -> tuple[dict[str, Any], str]:
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"^(.*) \(at line (\d+), column (\d+)\)$", str(error))
        said = f"{name}:{place[2]}:{place[3]}: {place[1]}" if place else f"{name}: {error}"
        raise UsageError(f"{said}; the file is no TOML") from None
    except (OSError, UnicodeError) as error:
        raise UsageError(f"{name} can't be read: {error}") from None


@dataclass(frozen=True, slots=True)
class _Where:
    """The table of a settings file; tomllib keeps no places, so they are searched when something is wrong."""

    name: str
    table: tuple[str, ...]
    text: str

    def of(self, key: str) -> str:
        """`FILE:LINE:COLUMN: [TABLE] `, as much of it as can be told."""
        head = re.escape(".".join(self.table))
        word = rf"(?P<key>[\"']?{re.escape(key)}[\"']?)"
        inside = not self.table
        place = ""
        for number, line in enumerate(self.text.splitlines(), 1):
            found = re.match(rf"\s*{word}\s*[.=]", line) if inside else None
            found = found or re.match(rf"\s*\[{head}{'[.]' if head else ''}{word}\s*[].]", line)
            if found:
                place = f":{number}:{found.start('key') + 1}"
                break
            if line.lstrip().startswith("["):
                inside = re.match(rf"\s*\[{head}\]", line) is not None
        return f"{self.name}{place}:" + (f" [{'.'.join(self.table)}]" if self.table else "")


def _checked(data: Mapping[str, Any], folder: Path, where: _Where) -> dict[str, Any]:
    """The values as the commands take them. Raises UsageError with everything that is wrong."""
    out: dict[str, Any] = {}
    wrong: list[str] = []
    for key, value in data.items():
        if key not in KEYS:
            known = f"it can have {', '.join(sorted(KEYS))}"
            wrong.append(f"{where.of(key)} has no key {key!r}{instead(key, KEYS, known)}")
            continue
        try:
            out[key.replace("-", "_")] = KEYS[key](value)
        except ValueError as error:
            wrong.append(f"{where.of(key)} {key}: {error}, found {value!r}")
    if wrong:
        raise UsageError("\n".join(wrong))
    if "rules" in out:
        out["rules"] = tuple(str(folder / rules) for rules in out["rules"])
    return out


def _word(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("a word is expected")
    return value


def _words(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, list) else [value]
    if not all(isinstance(item, str) and item for item in items):
        raise ValueError("a list of words is expected")
    return tuple(items)


def _options(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
        raise ValueError('a table of options is expected, such as { quotes = "curly" }')
    return dict(value)


def _jobs(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("a whole number is expected, 0 for as many as there are processors")
    return value


def _one_of(values: tuple[str, ...]) -> Callable[[object], str]:
    def checked(value: object) -> str:
        if value not in values:
            hint = nearest(value, values) if isinstance(value, str) else ""
            raise ValueError(f"one of {', '.join(values)} is expected{hint}")
        return str(value)

    return checked


def allowance(value: object) -> Allowance:
    """From `3` or `2.5%`. Raises ValueError for anything else."""
    match = re.fullmatch(r"(\d{1,18})|(\d{1,3}(?:\.\d{1,6})?)\s?%", str(value).strip())
    if match is None or isinstance(value, bool):
        raise ValueError("a number of documents or a share such as 2% is expected")
    return Allowance(int(match[1])) if match[1] else Allowance(per_cent=float(match[2]))


def options(words: Iterable[str]) -> dict[str, str]:
    """From `quotes=curly` and the like. Raises ValueError for what has no `=`."""
    out: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name.strip() or not value.strip():
            raise ValueError(f"OPTION=VALUE is expected, such as quotes=curly; found {word!r}")
        out[name.strip()] = value.strip()
    return out


KEYS: Mapping[str, Callable[[object], object]] = {
    "profile": _word,
    "rules": _words,
    "select": _words,
    "ignore": _words,
    "extend-select": _words,
    "options": _options,
    "language": _word,
    "max-loss": _word,
    "encoding": _word,
    "fallback-encoding": _word,
    "text-field": _word,
    "format": _one_of(FORMATS),
    "out": _word,
    "ledger": _one_of(LEDGERS),
    "jobs": _jobs,
    "max-failures": allowance,
}
