"""The originals again, byte for byte, from what a run leaves behind; and what is told where that can't be."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.io_run import plant, restored, run, tree
from textclean.errors import UsageError

FILES = {
    "plain.txt": b"a  colour\n",
    "none.txt": b"no newline  at the end",
    "many.txt": b"\r\n\r\nlines\r\rof  all\n\nkinds\r\n\n\n",
    "empty.txt": b"",
    "newline.txt": b"\n",
    "nul.txt": b"a\0b  c",
    "bom.txt": b"\xef\xbb\xbfmarked  text\n",
    "wide/utf16.txt": "weit  und breit\r\n".encode("utf-16"),
    "wide/bare.txt": "without  a mark\n".encode("utf-16-le"),
    "old/cyrillic.txt": "В старом доме  жили три сестры и один кот.\r\n".encode("windows-1251"),
    "old/western.md": "d\u00e9j\u00e0  vu\n".encode("windows-1252"),
    "cut.txt": "Сегодня  вечером".encode()[:-1],
    "bad.txt": "Сегодня  вечером".encode() + b" \xff\xfe\n",
    "---.txt": b"---\ntitle: mine\n---\nbody\n",
}
ROWS = (
    b"\xef\xbb\xbf\n"
    b'{"text": "a  colour\\r\\n", "n": 1.0, "big": 12345678901234567890}\r\n'
    b"\n  \n"
    b'  { "n" : 1e5 , "text" : "caf\\u00e9  \\/ \xc3\xa9" }  \n'
    b"broken \xff line\r\n"
    b'{"text": 5}\n'
    b'{"text": "EXPLODE"}\n'
    b'{"text": "caf\\u00E9"}\n'
    b'{"text": "last  one\xe2\x80\xa8"}'
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    packed = gzip.compress(ROWS)
    return plant(tmp_path / "in", FILES | {"r/rows.jsonl": ROWS, "r/gap.jsonl": b"\n\r\n", "z.jsonl.gz": packed})


@pytest.mark.parametrize("format", ["txt", "md", "jsonl"])
def test_every_file_comes_back_byte_for_byte(corpus: Path, tmp_path: Path, format: str) -> None:
    run([corpus], tmp_path / "out", format=format)
    expected = tree(corpus)
    shutil.rmtree(corpus)
    told = restored(tmp_path / "out", tmp_path / "back")
    assert told == dict.fromkeys(expected, "")
    back = tree(tmp_path / "back")
    assert gzip.decompress(back.pop("z.jsonl.gz")) == gzip.decompress(expected.pop("z.jsonl.gz"))
    assert back == expected


def test_a_file_changed_by_hand_is_named_and_the_others_go_on(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([corpus], out)
    (out / "plain.txt").write_bytes(b"a colour\n")
    (out / "none.txt").unlink()
    told = restored(out, tmp_path / "back")
    assert "plain.txt was changed since it was cleaned" in told.pop("plain.txt")
    assert "can't be read" in told.pop("none.txt")
    assert set(told.values()) == {""}
    assert not (tmp_path / "back/plain.txt").exists()


@pytest.mark.parametrize(
    ("before", "after", "row"),
    [
        (b'"a color"', b'"a colour"', "r/rows.jsonl#2"),
        (b'"n": 1.0', b'"n": 2.0', None),
        (b'"last one', b'"last', "r/rows.jsonl#10"),
        (b"{", b"[", "r/rows.jsonl#2"),
    ],
)
def test_a_row_changed_by_hand_spoils_its_file(
    corpus: Path, tmp_path: Path, before: bytes, after: bytes, row: str | None
) -> None:
    out = tmp_path / "out"
    run([corpus], out)
    clean = (out / "r/rows.jsonl").read_bytes()
    assert before in clean
    (out / "r/rows.jsonl").write_bytes(clean.replace(before, after, 1))
    told = {id: reason for id, reason in restored(out, tmp_path / "back").items() if reason}
    assert set(told) == {"r/rows.jsonl"} | ({row} if row else set())
    assert not (tmp_path / "back/r/rows.jsonl").exists()
    assert (tmp_path / "back/z.jsonl.gz").exists()


def test_a_row_that_is_missing(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([corpus], out)
    lines = (out / "r/rows.jsonl").read_bytes().splitlines(keepends=True)
    (out / "r/rows.jsonl").write_bytes(b"".join(lines[:-1]))
    told = restored(out, tmp_path / "back")
    assert "its clean line is missing" in told["r/rows.jsonl#10"]


def test_names_that_are_no_utf8_come_back_too(tmp_path: Path) -> None:
    plant(tmp_path / "in", {"b.txt": b"b\n"})
    try:
        (tmp_path / "in" / "caf\udce9.txt").write_bytes(b"a  b\n")
    except OSError:
        return  # this file system takes only UTF-8
    run([tmp_path / "in"], tmp_path / "out")
    assert restored(tmp_path / "out", tmp_path / "back") == {"b.txt": "", "caf\udce9.txt": ""}
    assert (tmp_path / "back" / "caf\udce9.txt").read_bytes() == b"a  b\n"
    assert len((tmp_path / "out/_documents.jsonl").read_text("utf-8").splitlines()) == 2


def test_what_was_not_cleaned_is_said(tmp_path: Path) -> None:
    plant(tmp_path / "in", {"a.png": b"\x89PNG\r\n\x1a\n", "b.txt": b"EXPLODE", "c.txt": b"fine\n"})
    run([tmp_path / "in"], tmp_path / "out")
    told = restored(tmp_path / "out", tmp_path / "back")
    assert told.pop("c.txt") == ""
    assert all(reason.startswith("was not cleaned: ") for reason in told.values())
    assert sorted(tree(tmp_path / "back")) == ["c.txt"]


def test_a_file_of_rows_that_was_read_in_part(tmp_path: Path) -> None:
    packed = gzip.compress(b"".join(b'{"text": "%d"}\n' % n for n in range(5000)))
    plant(tmp_path / "in", {"a.jsonl.gz": packed[: len(packed) // 2], "b.jsonl.gz": b"nothing"})
    run([tmp_path / "in"], tmp_path / "out")
    told = restored(tmp_path / "out", tmp_path / "back")
    assert "in part" in told["a.jsonl.gz"]
    assert "was not cleaned" in told["b.jsonl.gz"]
    assert not tree(tmp_path / "back")


def rewritten(out: Path, change: Any) -> None:
    path = out / "_ledger.jsonl"
    lines = [json.loads(line) for line in path.read_bytes().splitlines()]
    for record in lines:
        change(record)
    path.write_bytes(b"".join(json.dumps(record).encode() + b"\n" for record in lines))


@pytest.mark.parametrize("id", ["../evil.txt", "/tmp/evil.txt", "a/../../evil.txt", ""])
def test_a_ledger_can_not_write_elsewhere(tmp_path: Path, id: str) -> None:
    plant(tmp_path / "in", {"a.txt": b"a\n"})
    run([tmp_path / "in"], tmp_path / "out")
    rewritten(tmp_path / "out", lambda record: record.update(id=id) if "id" in record else None)
    (reason,) = restored(tmp_path / "out", tmp_path / "back").values()
    assert "leads out of the folder" in reason
    assert not list(tmp_path.rglob("evil.txt"))


@pytest.mark.parametrize(
    "change",
    [
        lambda r: r["edits"][0].update(after="other"),
        lambda r: r["edits"][0].update(before="other"),
        lambda r: r.pop("edits"),
        lambda r: r["source"].update(encoding="utf-16-le"),
        lambda r: r["source"].pop("encoding"),
        lambda r: r["source"].update(patches=[{"start": 99, "end": 100, "raw": "ff"}]),
        lambda r: r["source"].update(patches=5),
    ],
)
def test_a_damaged_record_never_gives_a_wrong_original(tmp_path: Path, change: Any) -> None:
    plant(tmp_path / "in", {"a.txt": b"a  colour\n", "b.txt": b"b\n"})
    run([tmp_path / "in"], tmp_path / "out")
    rewritten(tmp_path / "out", lambda record: change(record) if record.get("id") == "a.txt" else None)
    told = restored(tmp_path / "out", tmp_path / "back")
    assert told["b.txt"] == ""
    assert "clean again" in told["a.txt"]
    assert sorted(tree(tmp_path / "back")) == ["b.txt"]


def test_what_restore_refuses(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(UsageError, match=r"has no _ledger\.jsonl of textclean"):
        restored(corpus, tmp_path / "back")
    run([corpus], out, ledger="summary")
    with pytest.raises(UsageError, match="'summary' and holds no edits"):
        restored(out, tmp_path / "back")
    run([corpus], out)
    for target in (corpus, out, out / "inside"):
        with pytest.raises(UsageError, match="not a new or empty folder outside"):
            restored(out, target)
    rewritten(out, lambda record: record.pop("end", None))
    with pytest.raises(UsageError, match="did not finish"):
        restored(out, tmp_path / "back")
    rewritten(out, lambda record: record.update(format=99) if "textclean" in record else None)
    with pytest.raises(UsageError, match="format 99"):
        restored(out, tmp_path / "back")
    head = b'{"textclean": "1", "format": 1, "ledger": "full", "text_field": ""}\n'
    (out / "_ledger.jsonl").write_bytes(head + b'{"id\n{"end": true}\n')
    with pytest.raises(UsageError, match=r"_ledger\.jsonl:2: damaged"):
        restored(out, tmp_path / "back")


LINE = st.one_of(
    st.sampled_from([b"", b"  ", b"broken", b'{"text": 1}', b'{"text": "a  b"}', b'{"text": "\\u00e9  \\t"}', b"\xff"]),
    st.text(max_size=8).map(lambda t: json.dumps({"x": 1.50, "text": t}).encode()),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8).map(
        lambda t: json.dumps({"text": t, "y": [t]}, ensure_ascii=False).encode()
    ),
    st.binary(max_size=8),
)


@given(
    st.lists(st.tuples(LINE, st.sampled_from([b"\n", b"\r\n", b"\n\n"])), max_size=6),
    st.sampled_from([b"", b"\xef\xbb\xbf"]),
    st.booleans(),
)
def test_law_files_of_rows_come_back(tmp_path_factory: Any, lines: Any, bom: bytes, end: bool) -> None:
    folder = tmp_path_factory.mktemp("law")
    content = bom + b"".join(line + ending for line, ending in lines)
    content = content if end else content.rstrip(b"\r\n")
    plant(folder / "in", {"a.jsonl": content})
    run([folder / "in"], folder / "out")
    assert restored(folder / "out", folder / "back") == {"a.jsonl": ""}
    assert (folder / "back/a.jsonl").read_bytes() == content


@given(st.binary(max_size=40) | st.text(max_size=30).map(lambda t: t.encode("utf-8", "surrogatepass")))
def test_law_files_come_back_or_are_said_not_to_be_text(tmp_path_factory: Any, content: bytes) -> None:
    folder = tmp_path_factory.mktemp("law")
    plant(folder / "in", {"a.txt": content})
    run([folder / "in"], folder / "out")
    (reason,) = restored(folder / "out", folder / "back").values()
    assert reason.startswith("was not cleaned") or (folder / "back/a.txt").read_bytes() == content
