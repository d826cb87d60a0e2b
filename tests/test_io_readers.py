"""Paths to documents: the order, the ids, what is left out, and what fails without stopping the others."""

from __future__ import annotations

import gzip
import io
import os
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.io_run import plant
from textclean.errors import InputError, UsageError
from textclean.io import jsonl
from textclean.io.jsonl import Line, Row
from textclean.io.readers import Failure, Source, find, read, read_stream
from textclean.text.document import Document


def ids(paths: list[Path], **options: Any) -> list[str]:
    return [item.id for item in find(paths, **options)]


def only_failure(paths: list[Path]) -> Failure:
    found = list(read(find(paths)))
    (failure,) = [item for item in found if isinstance(item, Failure)]
    return failure


def test_folders_are_walked_in_sorted_order(tmp_path: Path) -> None:
    plant(tmp_path, {"b.txt": b"", "a/z.txt": b"", "a/B.txt": b"", "a.txt": b"", "c/d/e.md": b""})
    assert ids([tmp_path]) == ["a/B.txt", "a/z.txt", "a.txt", "b.txt", "c/d/e.md"]


def test_a_file_given_is_named_by_its_name(tmp_path: Path) -> None:
    plant(tmp_path, {"deep/er/one.txt": b"1", "two/x.txt": b"2"})
    assert ids([tmp_path / "deep/er/one.txt", tmp_path / "two"]) == ["one.txt", "x.txt"]


def test_hidden_files_are_left_out_unless_given(tmp_path: Path) -> None:
    plant(tmp_path, {".hidden.txt": b"", ".git/x": b"", "a.txt": b""})
    assert ids([tmp_path]) == ["a.txt"]
    assert ids([tmp_path / ".hidden.txt"]) == [".hidden.txt"]


def test_the_output_folder_is_never_read(tmp_path: Path) -> None:
    plant(tmp_path, {"a.txt": b"", "out/a.txt": b""})
    assert ids([tmp_path], out=tmp_path / "out") == ["a.txt"]
    (tmp_path / "link").symlink_to(tmp_path / "out")
    assert ids([tmp_path], out=tmp_path / "out") == ["a.txt"]


def test_outputs_of_earlier_runs_are_no_input_unless_given(tmp_path: Path) -> None:
    ledger = b'{"textclean": "0.1.0", "format": 1}\n'
    plant(tmp_path, {"a.txt": b"", "old/a.txt": b"", "old/_ledger.jsonl": ledger, "old/_documents.jsonl": b""})
    assert ids([tmp_path]) == ["a.txt"]
    assert ids([tmp_path / "old"]) == ["a.txt"]


def test_missing_paths_are_told_at_once_with_the_nearest_name(tmp_path: Path) -> None:
    plant(tmp_path, {"letters.txt": b""})
    with pytest.raises(UsageError, match=r"no such file or folder: .*leters\.txt, did you mean 'letters\.txt'\?"):
        find([tmp_path, tmp_path / "leters.txt"])


def test_the_same_relative_path_twice_is_an_error_that_names_both(tmp_path: Path) -> None:
    plant(tmp_path, {"one/a.txt": b"1", "two/a.txt": b"2"})
    with pytest.raises(UsageError, match=r"one/a\.txt and .*two/a\.txt would both be 'a\.txt'"):
        find([tmp_path / "one", tmp_path / "two"])


def test_the_same_file_twice_is_read_once(tmp_path: Path) -> None:
    plant(tmp_path, {"a.txt": b"1"})
    assert ids([tmp_path, tmp_path / "a.txt", tmp_path / "." / "a.txt"]) == ["a.txt"]


def test_links_are_followed(tmp_path: Path) -> None:
    plant(tmp_path, {"far/x.txt": b"x", "in/a.txt": b"a"})
    (tmp_path / "in/y.txt").symlink_to(tmp_path / "far/x.txt")
    (tmp_path / "in/sub").symlink_to(tmp_path / "far")
    assert ids([tmp_path / "in"]) == ["a.txt", "sub/x.txt", "y.txt"]


def test_a_dangling_link_is_one_failure(tmp_path: Path) -> None:
    plant(tmp_path, {"b.txt": b"b"})
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone")
    failure = only_failure([tmp_path])
    assert (failure.id, "dangling" in failure.reason) == ("a.txt", True)
    assert only_failure([tmp_path / "a.txt"]).id == "a.txt"
    assert ids([tmp_path]) == ["a.txt", "b.txt"]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    plant(tmp_path, {"a/b/c.txt": b"c"})
    (tmp_path / "a/b/up").symlink_to(tmp_path / "a")
    (tmp_path / "me").symlink_to(tmp_path / "me")
    found = find([tmp_path])
    assert [(f.id, type(f)) for f in found] == [("a/b/c.txt", Source), ("a/b/up", Failure), ("me", Failure)]
    assert all("circle" in f.reason for f in found if isinstance(f, Failure))


def test_pipes_and_devices_are_failures_and_do_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "a named pipe" in only_failure([tmp_path]).reason
    assert "a device" in only_failure([Path("/dev/null")]).reason


def test_no_right_to_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(tmp_path, {"a.txt": b"a", "b.txt": b"b", "c/d.txt": b"d"})
    allowed, listed = Path.read_bytes, os.listdir

    def refused(path: Path) -> bytes:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return allowed(path)

    def closed(folder: str) -> list[str]:
        if folder.endswith("c"):
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(Path, "read_bytes", refused)
    monkeypatch.setattr(os, "listdir", closed)
    first, second, third = read(find([tmp_path]))
    assert isinstance(first, Failure)
    assert first.reason.startswith("no right to read it")
    assert isinstance(second, Document)
    assert isinstance(third, Failure)
    assert third.id == "c"


def test_a_file_that_goes_away_meanwhile(tmp_path: Path) -> None:
    plant(tmp_path, {"a.txt": b"a", "b.txt": b"b"})
    found = find([tmp_path])
    (tmp_path / "a.txt").unlink()
    first, second = read(found)
    assert isinstance(first, Failure)
    assert isinstance(second, Document)


def test_reading_is_lazy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(tmp_path, {f"{i}.txt": b"x" for i in range(9)})
    opened: list[str] = []
    real = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda p: opened.append(p.name) or real(p))  # type: ignore[func-returns-value]
    items = read(find([tmp_path]))
    next(items)
    next(items)
    assert opened == ["0.txt", "1.txt"]


def test_names_that_are_no_utf8(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_bytes(b"x")
    except OSError:
        return  # this file system takes only UTF-8: then there is nothing to read either
    (item,) = read(find([tmp_path]))
    assert item.id == "caf\udce9.txt"


ROWS = (
    b'{"id": 7, "text": "one", "score": 1.0}\n'
    b"\n"
    b'{"id": 8, "body": "no text"}\r\n'
    b"no json\n"
    b'{"text": null}\n'
    b'["text"]\n'
    b'{"text": "a", "text": "b"}\n'
    b'{"text": "half \\ud83d"}\n'
    b'{"text": "caf\xe9"}\n'
    b'  {"n": 12345678901234567890123, "text": "last"}'
)


def rows(content: bytes, field: str = "text") -> list[Document | Failure]:
    return list(read_stream(io.BytesIO(content), text_field=field))


def test_rows_are_documents_or_failures_line_by_line() -> None:
    found = rows(ROWS)
    told = [(item.id, item.reason if isinstance(item, Failure) else item.text) for item in found]
    assert [(id, said.split(":")[0]) for id, said in told if said] == [
        ("-#1", "one"),
        ("-#3", "has no field 'text' (it has 'id', 'body')"),
        ("-#4", "is no JSON (Expecting value at column 1)"),
        ("-#5", "field 'text' holds null, not a string"),
        ("-#6", "is a list, not a JSON object"),
        ("-#7", "has the field 'text' 2 times"),
        ("-#8", "lone surrogate U+D83D at offset 5 of field 'text'"),
        ("-#9", "is not UTF-8 (byte 0xE9 at 13)"),
        ("-#10", "last"),
    ]
    first, last = found[0], found[-1]
    assert isinstance(first, Document)
    assert dict(first.columns) == {"id": 7, "score": 1.0}
    assert isinstance(last, Document)
    assert last.columns["n"] == 12345678901234567890123


def test_lines_add_up_to_the_file() -> None:
    for content in (ROWS, b"", b"\n\n", b"\xef\xbb\xbf\n {}\n\n", b"\xef\xbb\xbf{}", b"{}\n\r\n\t\n{}\r\n\n"):
        lines = list(jsonl.lines("f", io.BytesIO(content)))
        assert b"".join(line.whole for line in lines) == (content if content.strip(b"\n") else b"")


def test_rows_of_a_packed_file(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b'{"text": "one"}\n{"text": "two"}\n'))
    assert [(d.id, d.text) for d in read(find([tmp_path])) if isinstance(d, Document)] == [
        ("a.jsonl.gz#1", "one"),
        ("a.jsonl.gz#2", "two"),
    ]


@pytest.mark.parametrize("damage", [lambda b: b[: len(b) - 12], lambda b: b"text" + b, lambda b: b[:30] + b"\0" * 9])
def test_a_damaged_packed_file_is_a_failure_of_that_file(tmp_path: Path, damage: Any) -> None:
    content = gzip.compress(b"".join(b'{"text": "%d"}\n' % n for n in range(999)))
    plant(tmp_path, {"a.jsonl.gz": damage(content), "b.jsonl": b'{"text": "b"}'})
    *_, failure, good = read(find([tmp_path]))
    assert isinstance(failure, Failure)
    assert failure.id == "a.jsonl.gz"
    assert "gzip data is damaged" in failure.reason
    assert good.id == "b.jsonl#1"


def test_rows_survive_pickling() -> None:
    (document,) = rows(b'{"a": 1, "text": "x"}')
    again = pickle.loads(pickle.dumps(document))
    assert again == document
    assert isinstance(again.columns, Row)
    assert again.columns.replaced(b'"y"') == b'{"a": 1, "text": "y"}'


@pytest.mark.parametrize(
    "line",
    [
        b'{"text": "a"',
        b'{"text": "a",}',
        b'{"text" "a"}',
        b'{text: "a"}',
        b'{"text": "a"} {}',
        b'{"text": "a" "b": 1}',
        b"{",
        b'"text"',
        b'{"text": "a\tb"}',
        b'{"text": "a", "deep": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    ],
)
def test_what_is_no_json_object(line: bytes) -> None:
    with pytest.raises(InputError, match=r"JSON"):
        jsonl.parse(Line("f", 1, line), "text")


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
names = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)


@given(st.dictionaries(names, values, max_size=4), names, st.text(st.characters(exclude_categories=["Cs"])), st.data())
def test_only_the_text_is_replaced(fields: dict[str, Any], name: str, text: str, data: st.DataObject) -> None:
    import json

    indent = data.draw(st.sampled_from(["", " ", "\t "]))
    ascii = data.draw(st.booleans())
    fields[name] = text
    raw = indent + json.dumps(fields, ensure_ascii=ascii, separators=(f"{indent},", f":{indent}")) + indent + "\r\n"
    value, row = jsonl.parse(Line("f", 1, raw.encode()), name)
    assert value == text
    assert repr(dict(row)) == repr({k: v for k, v in fields.items() if k != name})
    assert row.replaced(row.literal) + b"\r\n" == raw.encode()
    other = row.replaced(jsonl.quoted("new\u2028\U0001f600", ascii=ascii))
    again, _ = jsonl.parse(Line("f", 1, other), name)
    assert again == "new\u2028\U0001f600"
    assert len(other.decode().splitlines()) == 1 or len(raw.splitlines()) > 1


def test_thousands_of_digits_pass_through() -> None:
    line = b'{"n": ' + b"9" * 5000 + b', "text": "x"}'
    _, row = jsonl.parse(Line("f", 1, line), "text")
    assert row.replaced(b'"y"').count(b"9") == 5000


def test_a_filter_without_field_reads_one_text() -> None:
    (document,) = read_stream(io.BytesIO(b"caf\xe9"))
    assert document == Document("-", source=b"caf\xe9")


@pytest.mark.slow
def test_a_line_of_100_mb(tmp_path: Path) -> None:
    plant(tmp_path, {"big.txt": b"word " * 20_000_000, "big.jsonl": b'{"text": "' + b"word " * 20_000_000 + b'"}\n'})
    sizes: Iterator[int] = (len(d.source or d.text or "") for d in read(find([tmp_path])) if isinstance(d, Document))
    assert list(sizes) == [100_000_000, 100_000_000]
