"""Runs that end early: a full disk, no rights, Ctrl-C, a killed process. What is there is whole."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.io_run import plant, plant_corpus, records, restored, run, tidied, tree
from textclean.errors import OutputError, UsageError
from textclean.io.output import NewFile, Output
from textclean.io.readers import find, read
from textclean.io.sinks import Recipe, open_sink
from textclean.text.document import Document


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return plant_corpus(tmp_path / "in")


def failing(monkeypatch: pytest.MonkeyPatch, code: int, after: int) -> None:
    """The file system refuses everything behind the first `after` files."""
    real = NewFile.write
    left = [after]

    def write(new: NewFile, content: bytes) -> None:
        if not new.path.name.startswith("_"):
            left[0] -= 1
            if left[0] < 0:
                new._stream.write(content[:1])
                new._stream.close()
                new._stream = Refusing(code)  # type: ignore[assignment]
        real(new, content)

    monkeypatch.setattr(NewFile, "write", write)


class Refusing(io.BytesIO):
    def __init__(self, code: int) -> None:
        super().__init__()
        self.code = code

    def write(self, _: Any) -> int:
        raise OSError(self.code, os.strerror(self.code))


def temporary(folder: Path) -> list[Path]:
    return list(folder.rglob(".*"))


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (errno.ENOSPC, "no space left"),
        (errno.EDQUOT, "no space left"),
        (errno.EROFS, "no right"),
        (errno.EIO, "can't write"),
    ],
)
def test_a_full_disk_ends_the_run_and_leaves_whole_files(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, said: str
) -> None:
    with monkeypatch.context() as patched:
        failing(patched, code, after=2)
        with pytest.raises(OutputError, match=rf"{said}.*b\.txt"):
            run([corpus], tmp_path / "out")
    assert sorted(tree(tmp_path / "out")) == ["_ledger.jsonl", "a/empty.txt", "a/x.txt"]
    assert [r.get("id") for r in records(tmp_path / "out", "_ledger.jsonl")] == [None, "a/empty.txt", "a/x.md"]
    run([corpus], tmp_path / "out")  # and when there is room again, it goes on
    assert (tmp_path / "out/b.txt").is_file()
    assert not temporary(tmp_path / "out")


def test_a_real_full_device(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        return  # only Linux has one
    out = Output(tmp_path / "out")
    new = out.create("a.txt")
    new._stream.close()
    new._stream = Path("/dev/full").open("wb")  # noqa: SIM115
    new.write(b"x")
    with pytest.raises(OutputError, match="no space left"):
        new.keep()
    out.abandon()
    assert not tree(tmp_path / "out")


def test_no_right_to_make_the_folder(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any, **__: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refused)
    with pytest.raises(OutputError, match=r"no right to write .*out.*-o"):
        run([corpus], tmp_path / "out")


def interrupted(corpus: Path, out: Path, at: str) -> None:
    """A run that Ctrl-C ends after the document `at`."""
    found = find([corpus], out=out)
    with open_sink(out, found, Recipe("standard", "0123456789abcdef"), inputs=[corpus]) as sink:
        for item in read(found):
            assert isinstance(item, Document)
            sink.write(item, tidied(item))
            if item.id == at:
                raise KeyboardInterrupt


def test_ctrl_c_leaves_whole_files_and_a_ledger_of_what_was_done(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        interrupted(corpus, out, at="c.jsonl#1")
    assert sorted(tree(out)) == ["_ledger.jsonl", "a/empty.txt", "a/x.txt", "b.txt"]
    ids = [r.get("id") for r in records(out, "_ledger.jsonl")]
    assert ids == [None, "a/empty.txt", "a/x.md", "b.txt", "c.jsonl#1"]
    with pytest.raises(UsageError, match="did not finish"):
        restored(out, tmp_path / "back")
    run([corpus], out)
    run([corpus], tmp_path / "other")
    assert tree(out) == tree(tmp_path / "other")


def test_ctrl_c_keeps_what_the_ledger_knew_before(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([corpus], out)
    whole = records(out, "_ledger.jsonl")
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            interrupted(corpus, out, at="b.txt")
        known = [r for r in records(out, "_ledger.jsonl") if r not in ({"end": True}, whole[0])]
        assert sorted(map(str, known)) == sorted(map(str, whole[1:-1]))
    assert not temporary(out)


def test_a_killed_process_leaves_no_half_file(tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from textclean.io.output import Output\n"
        "new = Output(Path(sys.argv[1])).create('a.txt'); new.write(b'half'); new._stream.flush(); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "out")], check=False)
    (left,) = tree(tmp_path / "out")
    assert left.startswith(".textclean-")
    run([plant(tmp_path / "in", {"a.txt": b"whole"})], tmp_path / "out")  # hidden, so the folder still counts as empty
    assert sorted(tree(tmp_path / "out")) == ["_documents.jsonl", "_ledger.jsonl", "a.txt"]
    assert tree(tmp_path / "out")["a.txt"] == b"whole\n"


def test_only_leftovers_of_this_folder_are_removed(tmp_path: Path) -> None:
    left, mine = ".textclean-0123456789ab.tmp", ".textclean-notes.tmp"
    plant(tmp_path / "in", {"sub/a.txt": b"whole"})
    run([tmp_path / "in"], tmp_path / "out")
    run([tmp_path / "in"], tmp_path / "out/other")
    others = {f"out/{mine}": b"", f"out/other/{left}": b"", left: b"", f"in/{left}": b""}
    plant(tmp_path, others | {f"out/{left}": b"", f"out/sub/{left}": b""})
    run([tmp_path / "in"], tmp_path / "out")
    assert {n for n in tree(tmp_path) if n.endswith(".tmp")} == set(others)
