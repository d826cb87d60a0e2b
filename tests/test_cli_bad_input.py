"""Bad input, through real processes: it is named with its reason, it stops nothing else, and there is never a traceback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli_process import (
    CLEAN,
    DIRTY,
    ONE_RULE,
    cli,
    command,
    documents,
    environment,
    interruptible,
    on_terminal,
    plant,
    tree,
)

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX only")


def clean_beside(tmp_path: Path, status: int = 3) -> str:
    """Runs over in/, where a.txt and z.txt are well; what the closing table says."""
    plant(tmp_path / "in", {"a.txt": DIRTY, "z.txt": DIRTY})
    done = cli("run", "in", "-o", "out", *ONE_RULE, cwd=tmp_path)
    assert done.status == status, done
    assert (tmp_path / "out/a.txt").read_text() == (tmp_path / "out/z.txt").read_text() == CLEAN
    return done.text


def failed(tmp_path: Path, name: str, said: str, reason: str) -> None:
    """The document is named with its reason in the table and in the records, and nothing was written for it."""
    assert any(name in line and reason in line for line in said.splitlines()), said
    assert reason in documents(tmp_path / "out")[name]["error"]
    assert not (tmp_path / "out" / name).exists()


BINARY = {
    "picture.txt": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "looks like a binary file (PNG image)"),
    "archive.txt": (b"PK\x03\x04\x14\0\0\0\x08\0", "looks like a binary file (ZIP archive"),
    "noise.txt": (bytes(range(256)) * 8, ""),
    "nulls.txt": (b"\0" * 4096, ""),
    "half-null.txt": (b"ab\0\0\0\1\2" * 500, ""),
}


@pytest.mark.parametrize("name", BINARY)
def test_binary_files(name: str, tmp_path: Path) -> None:
    content, reason = BINARY[name]
    plant(tmp_path / "in", {name: content})
    failed(tmp_path, name, clean_beside(tmp_path), reason)


def test_a_few_nul_bytes_are_text_and_come_back(tmp_path: Path) -> None:
    content = b"It is over. . But\0 they stayed, and it was a long evening for all of them.\n" * 3
    plant(tmp_path / "in", {"nul.txt": content})
    clean_beside(tmp_path, 0)
    assert cli("restore", "out", "-o", "back", "-q", cwd=tmp_path).status == 0
    assert (tmp_path / "back/nul.txt").read_bytes() == content


def test_bytes_that_the_named_encoding_does_not_fit_come_back(tmp_path: Path) -> None:
    content = b"It is over. . \xff\xfe\x81\x8d they stayed.\n"
    plant(tmp_path / "in", {"odd.txt": content})
    assert cli("run", "in", "-o", "out", "-q", "--encoding", "utf-8", *ONE_RULE, cwd=tmp_path).status == 0
    assert (tmp_path / "out/odd.txt").read_text().startswith("It is over. \N{REPLACEMENT CHARACTER}")
    assert cli("restore", "out", "-o", "back", "-q", cwd=tmp_path).status == 0
    assert (tmp_path / "back/odd.txt").read_bytes() == content


def test_bytes_that_no_encoding_fits(tmp_path: Path) -> None:
    noise = bytes((i * 73 + (i >> 3) * 151) % 256 for i in range(3000))
    plant(tmp_path / "in", {"noise.dat": noise})
    failed(tmp_path, "noise.dat", clean_beside(tmp_path), "")


def test_empty_file(tmp_path: Path) -> None:
    plant(tmp_path / "in", {"empty.txt": b"", "blank.txt": b"\n\n"})
    clean_beside(tmp_path, 0)
    assert (tmp_path / "out/empty.txt").read_bytes() == b""


def test_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    done = cli("run", "in", *ONE_RULE, cwd=tmp_path)
    assert (done.status, done.text.splitlines()[0]) == (0, "0 documents: 0 changed, 0 unchanged")


@posix
def test_links_that_lead_nowhere_or_in_a_circle(tmp_path: Path) -> None:
    plant(tmp_path / "in", {"sub/b.txt": DIRTY})
    (tmp_path / "in/gone.txt").symlink_to("nowhere.txt")
    (tmp_path / "in/self.txt").symlink_to("self.txt")
    (tmp_path / "in/sub/up").symlink_to("..")
    said = clean_beside(tmp_path)
    failed(tmp_path, "gone.txt", said, "leads nowhere")
    failed(tmp_path, "self.txt", said, "a link in a circle")
    failed(tmp_path, "sub/up", said, "a link in a circle")
    assert (tmp_path / "out/sub/b.txt").read_text() == CLEAN


@posix
def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    plant(tmp_path / "in", {"closed.txt": DIRTY})
    (tmp_path / "in/closed.txt").chmod(0)
    os.mkfifo(tmp_path / "in/pipe.txt")
    if os.geteuid() == 0:  # root may read everything, except what can't be read at all
        (tmp_path / "in/closed.txt").unlink()
        (tmp_path / "in/closed.txt").symlink_to("/proc/self/mem")
    said = clean_beside(tmp_path)
    failed(tmp_path, "closed.txt", said, "read")
    failed(tmp_path, "pipe.txt", said, "is a named pipe")


@posix
def test_no_rights_on_out(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY})
    shut = tmp_path / "shut"
    shut.mkdir(mode=0o500)
    out = "/proc/self/cleaned" if os.geteuid() == 0 else str(shut / "cleaned")
    done = cli("run", "in", "-o", out, *ONE_RULE, cwd=tmp_path)
    assert (done.status, done.out) == (2, b"")
    assert done.err.startswith("textclean: error: ")
    assert "cleaned" in done.err


def test_out_that_is_a_file_or_not_ours_or_an_input(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "file": "mine", "mine/thesis.txt": "my work"})
    before = tree(tmp_path)
    for out, words in (
        ("file", "file is not a folder"),
        ("mine", "mine holds 'thesis.txt' and no ledger of textclean"),
        ("in", "output folder in is itself an input"),
        (".", "holds the input"),
    ):
        done = cli("run", "in", "-o", out, *ONE_RULE, cwd=tmp_path)
        assert (done.status, done.out) == (2, b""), out
        assert words in done.err
    assert tree(tmp_path) == before


def test_names_that_clash_are_an_error_and_no_loss(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "in/a.md": DIRTY, "other/b.txt": DIRTY, "more/b.txt": DIRTY})
    done = cli("run", "in", *ONE_RULE, cwd=tmp_path)
    assert done.status == 2
    assert "would both become a.txt" in done.err
    done = cli("run", "other", "more", *ONE_RULE, cwd=tmp_path)
    assert done.status == 2
    assert "would both be 'b.txt'" in done.err
    assert not (tmp_path / "cleaned").exists()


ROWS = b"""{"id": 1, "text": "It is over. . Yes."}
no json
{"id": 3}
{"id": 4, "text": 5}
[1, 2]
{"id": 6, "text": "\\ud800 alone"}
{"id": 7, "text": "It is over. . No."}
"""


def test_json_lines_that_are_none_or_lack_the_field(tmp_path: Path) -> None:
    plant(tmp_path, {"in/rows.jsonl": ROWS})
    done = cli("run", "in", "-o", "out", *ONE_RULE, cwd=tmp_path)
    assert done.status == 3
    shown = documents(tmp_path / "out")
    reasons = {path.partition("#")[2]: record.get("error", "") for path, record in shown.items()}
    assert [n for n, reason in reasons.items() if not reason] == ["1", "7"]
    for number, words in (
        ("2", "is no JSON"),
        ("3", "has no field 'text'"),
        ("4", "holds a number, not a string"),
        ("5", "is a list, not a JSON object"),
        ("6", "lone surrogate U+D800"),
    ):
        assert words in reasons[number]
        assert f"rows.jsonl#{number}: {reasons[number]}" in done.text
    assert (tmp_path / "out/rows.jsonl").read_bytes().count(b"\n") == 2
    assert cli("restore", "out", "-o", "back", "-q", cwd=tmp_path).status == 0
    assert (tmp_path / "back/rows.jsonl").read_bytes() == ROWS


def test_an_edited_clean_file_is_not_restored(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "in/b.txt": DIRTY})
    assert cli("run", "in", "-o", "out", "-q", *ONE_RULE, cwd=tmp_path).status == 0
    with (tmp_path / "out/a.txt").open("a") as file:
        file.write("A line of my own.\n")
    done = cli("restore", "out", "-o", "back", cwd=tmp_path)
    assert (done.status, done.text) == (3, "1 original restored to back, 1 not\n")
    assert "textclean: a.txt: its clean text a.txt was changed since it was cleaned" in done.err
    assert set(tree(tmp_path / "back")) == {"b.txt"}


def test_restore_needs_a_full_ledger_and_a_free_folder(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "mine/thesis.txt": "my work"})
    for level in ("none", "summary"):
        assert cli("run", "in", "-o", "out", "-q", "--ledger", level, *ONE_RULE, cwd=tmp_path).status == 0
        done = cli("restore", "out", "-o", "back", cwd=tmp_path)
        assert done.status == 2
        assert "holds no edits: clean again with --ledger full" in done.err
    assert cli("run", "in", "-o", "out", "-q", *ONE_RULE, cwd=tmp_path).status == 0
    done = cli("restore", "out", "-o", "mine", cwd=tmp_path)
    assert done.status == 2
    assert "mine is not a new or empty folder" in done.err


def cpu_seconds(tmp_path: Path, name: str, *args: str) -> float:
    """Processor time of a run over one file."""
    import resource

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = cli("run", name, "-o", f"out-{name}", "-q", *args, cwd=tmp_path)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.status == 0, done.err
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@posix
def test_a_line_of_megabytes_takes_time_in_proportion(tmp_path: Path) -> None:
    """One line, all rules of the standard profile: four times the text takes about four times as long."""
    part = 'The talks went on. . He said "no" to the plan, which cost $5 million in 2023 (or so), at Kiev. '
    for name, size in (("tiny", 1), ("small", 1 << 17), ("large", 1 << 19)):
        plant(tmp_path, {name: part * (size // len(part) + 1)})
    start = cpu_seconds(tmp_path, "tiny")
    small, large = (cpu_seconds(tmp_path, name) - start for name in ("small", "large"))
    assert large < 10 * max(small, 0.2)


@pytest.mark.slow
@posix
def test_a_line_of_ten_megabytes(tmp_path: Path) -> None:
    part = 'The talks went on. . He said "no" to the plan, which cost $5 million in 2023 (or so), at home. '
    plant(tmp_path, {"long": part * (10_000_000 // len(part))})
    process = subprocess.run(command("run", "long", "-q"), cwd=tmp_path, env=environment(), timeout=3600, check=False)
    assert process.returncode == 0


@posix
def test_disk_full(tmp_path: Path) -> None:
    """Files may not grow beyond 64 KB in this process: what is there is whole, what isn't is said."""
    import resource

    plant(tmp_path, {f"in/{n}.txt": DIRTY * 400 for n in range(8)} | {"in/9.txt": DIRTY * 4000})

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, 1 << 16))

    done = cli("run", "in", "-o", "out", "--ledger", "summary", *ONE_RULE, cwd=tmp_path, preexec_fn=limited)
    assert (done.status, done.out) == (2, b"")
    assert done.err.startswith("textclean: error: no space left to write out/9.txt: make room")
    found = tree(tmp_path / "out", ["_ledger.jsonl"])
    assert found == {f"{n}.txt": (CLEAN * 400).encode() for n in range(8)}


@posix
@pytest.mark.parametrize("args", [("run", "-"), ("check", "a.txt", "--diff"), ("explain", "a.txt"), ("rules", "list")])
def test_standard_output_on_a_full_disk(args: tuple[str, ...], tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full on this system")
    plant(tmp_path, {"a.txt": DIRTY})
    with full.open("wb") as stdout, (tmp_path / "a.txt").open("rb") as stdin:
        done = subprocess.run(
            command(*args),
            cwd=tmp_path,
            stdin=stdin,
            stdout=stdout,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.decode().endswith("textclean: error: No space left on device\n")
    assert b"Traceback" not in done.stderr


@posix
@pytest.mark.parametrize("args", [("run", "-", "--text-field", "text"), ("check", "in", "--diff"), ("rules", "list")])
def test_a_reader_that_goes_away_ends_it_silently(args: tuple[str, ...], tmp_path: Path) -> None:
    rows = json.dumps({"text": DIRTY * 10}) + "\n"
    plant(tmp_path, {"rows.jsonl": rows * 2000, **{f"in/{n}.txt": DIRTY * 50 for n in range(40)}})
    with (tmp_path / "rows.jsonl").open("rb") as stdin:
        process = subprocess.Popen(
            command(*args, *ONE_RULE) if args[0] != "rules" else command(*args),
            cwd=tmp_path,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
        )
        assert process.stdout is not None
        assert process.stderr is not None
        if args[0] != "rules":
            assert process.stdout.read(10)
        process.stdout.close()
        err = process.stderr.read().decode()
    assert process.wait(timeout=60) == 141
    assert err == ""


MANY = {
    f"in/{n:04}.txt": (DIRTY + f"Document {n} is not like the others, as its number shows.\n\n") * 20
    for n in range(900)
}


@posix
@pytest.mark.parametrize(("jobs", "number"), [("1", signal.SIGINT), ("2", signal.SIGINT), ("2", signal.SIGTERM)])
def test_an_interrupted_run_leaves_whole_files_and_can_be_resumed(jobs: str, number: int, tmp_path: Path) -> None:
    plant(tmp_path, MANY)
    args = ("run", "in", "-o", "out", "-j", jobs, *ONE_RULE)
    process = subprocess.Popen(
        interruptible(*args),
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        start_new_session=True,
    )
    until = time.monotonic() + 60
    while not list((tmp_path / "out").glob("*.txt")) and time.monotonic() < until:
        time.sleep(0.01)
    os.killpg(process.pid, number)  # as a terminal does: the workers get it too
    out, err = (text.decode() for text in process.communicate(timeout=60))
    assert process.returncode == 128 + number, err
    assert out == ""
    assert "Traceback" not in err
    assert "textclean: interrupted; " in err
    assert "--resume goes on from there" in err
    first = tree(tmp_path / "out", ["_ledger.jsonl"])
    ledger = (tmp_path / "out/_ledger.jsonl").read_text().splitlines()
    assert 0 < len(first) < len(MANY)
    assert len(ledger) - 1 == len(first), "the ledger knows what was finished"
    resumed = cli(*args, "--resume", "--json", cwd=tmp_path)
    assert resumed.status == 0
    assert resumed.json["kept"] == len(first)
    assert resumed.json["documents"] == len(MANY)
    whole = cli("run", "in", "-o", "again", *ONE_RULE, "-q", cwd=tmp_path)
    assert whole.status == 0
    again = tree(tmp_path / "again")
    assert tree(tmp_path / "out") == again
    assert all(again[name] == content for name, content in first.items())


def test_resume_cleans_again_what_changed(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {"in/a.txt": DIRTY, "in/b.txt": DIRTY, "in/c.jsonl": '{"text": "Over. . Yes."}\n{"text": "Over. . No."}\n'},
    )
    args = ("run", "in", "-o", "out", "--json", "--resume")
    assert cli(*args, *ONE_RULE, cwd=tmp_path).json["kept"] == 0
    plant(tmp_path, {"in/b.txt": DIRTY * 2, "in/c.jsonl": '{"text": "Over. . Yes."}\n{"text": "Over. . Not."}\n'})
    assert cli(*args, *ONE_RULE, cwd=tmp_path).json["kept"] == 2
    assert (tmp_path / "out/b.txt").read_text() == CLEAN * 2
    assert (tmp_path / "out/c.jsonl").read_text() == '{"text": "Over. Yes."}\n{"text": "Over. Not."}\n'
    other = ("--select", "punctuation/stray-stop", "--select", "unicode/*")
    assert cli(*args, *other, cwd=tmp_path).json["kept"] == 0, "another pipeline"
    ledger = cli("run", "in", "-o", "out", "--ledger", "summary", "-q", *ONE_RULE, cwd=tmp_path)
    assert ledger.status == 0
    done = cli(*args, *ONE_RULE, cwd=tmp_path)
    assert done.status == 2
    assert "run without --resume" in done.err


@pytest.mark.parametrize("more", [(), ("--resume",)])
@pytest.mark.parametrize("name", ["a.txt", "c.jsonl"])
def test_what_somebody_changed_in_out_is_never_written_over(name: str, more: tuple[str, ...], tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "in/b.txt": DIRTY, "in/c.jsonl": '{"text": "Over. . Yes."}\n'})
    args = ("run", "in", "-o", "out", *ONE_RULE)
    assert cli(*args, cwd=tmp_path).status == 0
    with (tmp_path / "out" / name).open("a") as file:
        file.write('{"text": "mine"}\n')
    plant(tmp_path, {"in/b.txt": DIRTY * 2})
    before = tree(tmp_path / "out")
    done = cli(*args, *more, cwd=tmp_path)
    assert (done.status, done.out) == (2, b"")
    assert "out holds 1 file that this run would write over" in done.err
    assert f"may be somebody's work: {name}; move it away, or choose another folder with -o" in done.err
    assert tree(tmp_path / "out") == before
    (tmp_path / "out" / name).rename(tmp_path / "mine")
    assert cli(*args, *more, cwd=tmp_path).status == 0
    assert (tmp_path / "out/b.txt").read_text() == CLEAN * 2


@posix
@pytest.mark.parametrize("more", [(), ("--resume",)])
def test_a_killed_run_is_run_again(more: tuple[str, ...], tmp_path: Path) -> None:
    plant(tmp_path, MANY)
    args = ("run", "in", "-o", "out", "-j", "1", "-q", *ONE_RULE)
    process = subprocess.Popen(command(*args), cwd=tmp_path, env=environment())
    until = time.monotonic() + 60
    while not list((tmp_path / "out").glob("*.txt")) and time.monotonic() < until:
        time.sleep(0.01)
    process.kill()
    assert process.wait(timeout=60) == -signal.SIGKILL
    assert list((tmp_path / "out").glob(".textclean-*.tmp"))
    assert cli(*args, *more, cwd=tmp_path).status == 0
    assert set(tree(tmp_path / "out")) == {n.removeprefix("in/") for n in MANY} | {"_documents.jsonl", "_ledger.jsonl"}


@posix
def test_a_progress_bar_for_long_work_on_a_terminal(tmp_path: Path) -> None:
    plant(tmp_path, {name: text * 4 for name, text in MANY.items()})
    status, seen = on_terminal("run", "in", "-j", "1", *ONE_RULE, cwd=tmp_path)
    assert status == 0
    assert "cleaning" in seen
    assert "/900" in seen
    assert "900 documents: 900 changed" in seen


def test_the_tests_of_this_file_use_this_checkout() -> None:
    code = "import textclean; print(textclean.__file__)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    assert Path(said.stdout.strip()).parents[1] == Path(__file__).resolve().parents[1]
