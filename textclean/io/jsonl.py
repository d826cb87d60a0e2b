"""Lines of JSON whose one text field is replaced where it stands: every other byte of the line stays as it was."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from textclean.errors import InputError

BOM = b"\xef\xbb\xbf"
_BATCH = 1000
_BLANKS = " \t\r\n"
_KINDS = {dict: "an object", list: "a list", str: "a string", bool: "true or false", type(None): "null"}
# They are no line ends in JSON, but for whoever splits a file with str.splitlines() they are.
_LINE_ENDS_OF_OTHERS = (("\x85", "\\u0085"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file as it stands: `raw` with its line end, `number` counted from 1.

    `before` are the bytes between it and the line before that isn't blank (blank lines, a byte order mark), `after` those
    behind the last one.
    """

    file: str
    number: int
    raw: bytes
    before: bytes = b""
    after: bytes = b""

    @property
    def id(self) -> str:
        return f"{self.file}#{self.number}"

    @property
    def end(self) -> bytes:
        """Its line end: LF, CR LF, or nothing."""
        return self.raw[len(self.raw.rstrip(b"\r\n")) :]

    @property
    def whole(self) -> bytes:
        return self.before + self.raw + self.after


class Row(Mapping[str, object]):
    """The other fields of a JSON line, and the line, whose text field `raw[start_byte:end_byte]` can be replaced."""

    __slots__ = ("_fields", "end_byte", "line", "start_byte")

    def __init__(self, line: Line, start_byte: int, end_byte: int, fields: Mapping[str, object]) -> None:
        self.line = line
        self.start_byte = start_byte
        self.end_byte = end_byte
        self._fields = dict(fields)

    def __getitem__(self, key: str) -> object:
        return self._fields[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"<Row {self.line.id}: {', '.join(self._fields)}>"

    @property
    def literal(self) -> bytes:
        """The text field's value as it is written in the line, with its quotes."""
        return self.line.raw[self.start_byte : self.end_byte]

    def replaced(self, literal: bytes) -> bytes:
        """The line without its line end, `literal` in place of the text field's value."""
        body = self.line.raw[: len(self.line.raw) - len(self.line.end)]
        return body[: self.start_byte] + literal + body[self.end_byte :]


def lines(file: str, stream: Iterable[bytes]) -> Iterator[Line]:
    """The lines that aren't blank, each with the blank ones around it, so that they add up to the file."""
    before, held, number = b"", None, 0
    for number, raw in enumerate(stream, 1):
        gap, body = (BOM, raw[len(BOM) :]) if number == 1 and raw.startswith(BOM) else (b"", raw)
        if not body.strip():
            before += gap + body
            continue
        if held:
            yield Line(*held)
        held = (file, number, body, before + gap)
        before = b""
    if held:
        yield Line(*held, after=before)


def parse(line: Line, field: str) -> tuple[str, Row]:
    """The text in `field` of a line, and the rest of it.

    Raises InputError for what is no JSON object, lacks the field, has it twice, or holds no text there.
    """
    try:
        text = line.raw.decode()
        members = list(_members(text))
    except UnicodeDecodeError as error:
        byte = line.raw[error.start]
        raise InputError(
            f"is not UTF-8 (byte 0x{byte:02X} at {error.start}): convert the file to UTF-8 first"
        ) from None
    except json.JSONDecodeError as error:
        raise InputError(f"is no JSON ({error.msg} at column {error.pos + 1}): mend the line or leave it out") from None
    except RecursionError:
        raise InputError("is JSON nested too deeply to be read: flatten it first") from None
    found = [m for m in members if m[0] == field]
    if len(found) != 1:
        raise InputError(_not_once(field, [m[0] for m in members], len(found)))
    _, value, start, end = found[0]
    if not isinstance(value, str):
        raise InputError(f"field {field!r} holds {_kind(value)}, not a string: name another field with --text-field")
    _check_surrogates(value, field)
    if not text.isascii():
        start, end = len(text[:start].encode()), len(text[:end].encode())
    return value, Row(line, start, end, {m[0]: m[1] for m in members if m[0] != field})


def quoted(text: str, *, ascii: bool) -> bytes:
    """`text` as a JSON string; `ascii` escapes everything beyond ASCII."""
    literal = json.dumps(text, ensure_ascii=ascii)
    if not literal.isascii():
        for char, escape in _LINE_ENDS_OF_OTHERS:
            literal = literal.replace(char, escape)
    return literal.encode()


def dump(record: Mapping[str, object] | Sequence[object]) -> bytes:
    """A record, or a list, as a line of JSON, UTF-8, with its line end."""
    try:
        literal = json.dumps(record, ensure_ascii=False)
        for char, escape in _LINE_ENDS_OF_OTHERS:
            literal = literal.replace(char, escape)
        return literal.encode() + b"\n"
    except UnicodeEncodeError:  # the name of a file that is no UTF-8 holds lone surrogates
        return json.dumps(record, ensure_ascii=True).encode() + b"\n"


def dumped(record: Mapping[str, object]) -> Iterator[bytes]:
    """As `dump`, in pieces: a member that is an iterator becomes a list, of which one batch is held at a time."""
    before, held = b"{", {}
    for name, value in record.items():
        if not isinstance(value, Iterator):
            held[name] = value
            continue
        yield before + dump({**held, name: []})[1:-3]
        before, held = b", ", {}
        between = b""
        while batch := list(islice(value, _BATCH)):
            yield between + dump(batch)[1:-2]
            between = b", "
        yield b"]"
    yield before + dump(held)[1:] if held or before == b"{" else b"}\n"


def _members(text: str) -> Iterator[tuple[str, object, int, int]]:
    """Name, value, start and end of the value (code points) for every member of the object that `text` is."""
    at = _skip(text, 0)
    if text[at : at + 1] != "{":
        value, _ = _DECODER.raw_decode(text, at)
        raise InputError(f"is {_kind(value)}, not a JSON object: each line must be one, with the text in a field of it")
    at = _skip(text, at + 1)
    separator = "{"
    while separator != "}" and text[at : at + 1] != "}":
        if text[at : at + 1] != '"':
            raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
        name, at = _DECODER.raw_decode(text, at)
        at = _skip(text, at)
        if text[at : at + 1] != ":":
            raise json.JSONDecodeError("Expecting ':' delimiter", text, at)
        start = _skip(text, at + 1)
        value, at = _DECODER.raw_decode(text, start)
        yield name, value, start, at
        at = _skip(text, at)
        separator = text[at : at + 1]
        if separator not in (",", "}"):
            raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
        at = _skip(text, at + 1) if separator == "," else at
        if separator == "," and text[at : at + 1] == "}":
            raise json.JSONDecodeError("Illegal trailing comma before end of object", text, at)
    if (rest := _skip(text, at + 1)) != len(text):
        raise json.JSONDecodeError("Extra data", text, rest)


def _skip(text: str, at: int) -> int:
    while text[at : at + 1] and text[at] in _BLANKS:
        at += 1
    return at


def _integer(digits: str) -> int | Decimal:
    try:
        return int(digits)
    except ValueError:  # Python refuses to convert thousands of digits
        return Decimal(digits)


_DECODER = json.JSONDecoder(parse_int=_integer)


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "a number")


def _not_once(field: str, names: list[str], count: int) -> str:
    if count:
        return f"has the field {field!r} {count} times: which one is meant can't be told"
    known = ", ".join(map(repr, names[:8])) + (", ..." if len(names) > 8 else "")
    return f"has no field {field!r} ({f'it has {known}' if names else 'it has none'}): name it with --text-field"


def _check_surrogates(text: str, field: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        code = ord(text[error.start])
        raise InputError(
            f"lone surrogate U+{code:04X} at offset {error.start} of field {field!r}: half a character, mend its source"
        ) from None
