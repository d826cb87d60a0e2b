"""What was worked out when the wheel was built, so that a start need not do it again: `textclean/data/compiled.json`.

The file has lines of JSON: its digest, the table of contents (each part by its name, with its place and length), and the parts. A
part is read when it is first asked for.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from os import SEEK_END
from pathlib import Path
from typing import Any, ClassVar, NamedTuple
from zlib import crc32

from textclean.errors import UsageError

FORMAT = 3
HOME = Path(__file__).resolve().parent
FILE = HOME / "data" / "compiled.json"


class Part(NamedTuple):
    """A value in the file of this digest."""

    file: Path
    digest: str
    start: int
    length: int

    def read(self) -> Any:
        """The value. Raises UsageError where the file is gone, or another one by now."""
        try:
            return json.loads(self.written())
        except ValueError:
            raise self._gone() from None

    def written(self) -> bytes:
        """The value as JSON has it. Raises as `read` does."""
        try:
            with self.file.open("rb") as file:
                if file.readline().decode("utf-8", "replace") == f"{json.dumps(self.digest)}\n":
                    file.seek(self.start)
                    return file.read(self.length)
        except OSError:
            pass
        raise self._gone()

    def _gone(self) -> UsageError:
        return UsageError(f"{self.file} has been written anew or removed since this process began: start it again")


class Parts(Mapping[str, Any]):
    """A mapping of which some values are parts of the file, each read when it is first asked for. What has been read doesn't go
    along to another process: that reads it as well."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values
        self._read: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        value = self._values[key]
        if not isinstance(value, Part):
            return value
        if key not in self._read:
            self._read[key] = value.read()
        return self._read[key]

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __reduce__(self) -> tuple[Any, ...]:
        return Parts, (self._values,)


class Entries(Mapping[str, Any]):
    """The mapping that a part is, each value read when it is asked for: of hundreds, most texts ask for a few. `places` is the
    part that says where each is (see `places_of`)."""

    def __init__(self, part: Part, places: Part) -> None:
        self._parts = part, places

    @cached_property
    def _written(self) -> bytes:
        return self._parts[0].written()

    @cached_property
    def _places(self) -> Mapping[str, tuple[int, int]]:
        places: Mapping[str, tuple[int, int]] = self._parts[1].read()
        return places

    def __getitem__(self, key: str) -> Any:
        start, end = self._places[key]
        return json.loads(self._written[start:end])

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __reduce__(self) -> tuple[Any, ...]:
        return Entries, self._parts


def places_of(values: Mapping[str, Any]) -> dict[str, tuple[int, int]]:
    """Where each value begins and ends in what is written of a mapping, in bytes."""
    places: dict[str, tuple[int, int]] = {}
    end = 0
    for key, value in values.items():
        start = end + len(_line(key)) + 1  # a brace or a comma before it, a colon behind
        end = start + len(_line(value)) - 1
        places[key] = start, end
    return places


def parts() -> Mapping[str, Part]:
    """The parts of the file by their name; none where there is no such file."""
    return _parts(FILE)


@cache
def _parts(path: Path) -> Mapping[str, Part]:
    try:
        with path.open("rb") as file:
            digest, places = json.loads(file.readline()), json.loads(file.readline())
            begin = file.tell()
            size = file.seek(0, SEEK_END)
        whole = begin + max((start + length for start, length in places.values()), default=0) <= size
        if not digest.startswith(f"{FORMAT} ") or not whole:
            return {}
        return {name: Part(path, digest, begin + start, length) for name, (start, length) in places.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


class Ahead:
    """Values worked out when the wheel was built: plain data by key, in the part `name` of the file. They are believed where they
    are of the version that they would be of now; the others are worked out when they are asked for. `wanted` asks for all that
    anybody will ask for."""

    every: ClassVar[list[Ahead]] = []

    def __init__(self, name: str, version: Callable[[], str], wanted: Callable[[], object] = lambda: None) -> None:
        self.name = name
        self.wanted = wanted
        self.every.append(self)
        self._version = version
        self.asked: dict[str, Any] | None = None  # a dictionary while a wheel is built

    @cached_property
    def _told(self) -> Mapping[str, Any]:
        part = parts().get(self.name)
        told = part.read() if part else {}
        return told["values"] if told.get("version") == self._version() else {}

    def get(self, key: str, make: Callable[[], Any]) -> Any:
        """The value of a key; `make` works it out."""
        value = self._told[key] if key in self._told else make()
        if self.asked is not None:
            self.asked[key] = value
        return value

    def known(self, key: str, make: Callable[[], Any]) -> Any:
        """The same for what is of use only where it is known already; else None."""
        return self.get(key, make if self.asked is not None else lambda: None)

    def begin(self) -> None:
        """From now on what is asked for is worked out anew, and written down: a wheel is built."""
        self.asked = self.asked or {}
        vars(self)["_told"] = {}

    def written(self) -> tuple[str, dict[str, Any]]:
        """The part of the file, with its name: all that was asked for since `asked` is there."""
        vars(self).pop("_told", None)
        return self.name, {"version": self._version(), "values": self.asked or {}}


def code(*files: str) -> str:
    """What says that two versions of these modules, on two versions of Python, are the same."""
    return " ".join((f"{sys.hexversion:x}", *(f"{crc32(Path(file).read_bytes()):x}" for file in files)))


def write(values: Mapping[str, Any], path: Path = FILE) -> int:
    """Writes a file of these parts; gives its size in bytes."""
    from hashlib import sha256

    lines = {name: _line(value) for name, value in values.items()}
    places: dict[str, tuple[int, int]] = {}
    start = 0
    for name, line in lines.items():
        places[name] = start, len(line)
        start += len(line)
    body = _line(places) + b"".join(lines.values())
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    size = fresh.write_bytes(_line(f"{FORMAT} {sha256(body).hexdigest()}") + body)
    fresh.replace(path)  # whoever reads the file has the old one or the new one
    return size


def _line(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"
