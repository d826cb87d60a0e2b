"""`textclean run -` between other commands, through real processes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.cli_process import CLEAN, DIRTY, ONE_RULE, cli, command, environment, interruptible, plant

ROW = b'{ "n":1.50,"e":"\\u00e9", "text" : "It is over. . Yes.","big":12345678901234567890, "z":[ 1,2 ] }'


def test_a_text() -> None:
    done = cli("run", "-", *ONE_RULE, stdin=DIRTY.encode())
    assert (done.status, done.text) == (0, CLEAN)
    assert done.err.startswith("1 document: 1 changed, 0 unchanged\n")
    assert cli("run", "-", "-q", *ONE_RULE, stdin=DIRTY.encode()).err == ""
    assert cli("run", "-", "-q", *ONE_RULE, stdin=b"").out == b""


def test_any_encoding_in_utf8_out() -> None:
    text = "Все закончилось. . Но они остались.\n"
    for encoding in ("utf-8", "utf-16", "windows-1251"):
        done = cli("run", "-", "-q", *ONE_RULE, "--fallback-encoding", "windows-1251", stdin=text.encode(encoding))
        assert done.text == "Все закончилось. Но они остались.\n", encoding


def test_json_lines_keep_their_other_fields_to_the_byte() -> None:
    done = cli("run", "-", "--text-field", "text", "-q", *ONE_RULE, stdin=ROW + b"\n" + ROW + b"\n")
    assert done.status == 0
    assert done.out == (ROW.replace(b". .", b".") + b"\n") * 2


def test_json_summary_goes_to_stderr() -> None:
    done = cli("run", "-", "--json", *ONE_RULE, stdin=DIRTY.encode())
    assert done.text == CLEAN
    assert json.loads(done.err)["changed"] == 1


def test_lines_that_fail_are_named_and_left_out() -> None:
    done = cli("run", "-", "--text-field", "text", "-q", *ONE_RULE, stdin=ROW + b"\nno json\n" + ROW + b"\n")
    assert done.status == 3
    assert done.out.count(b"\n") == 2
    assert done.err.startswith("textclean: -#2: is no JSON")
    done = cli("run", "-", "-q", *ONE_RULE, stdin=b"\x89PNG\r\n\x1a\n\0\0")
    assert (done.status, done.out) == (3, b"")
    assert "PNG" in done.err


def test_closed_streams(tmp_path: Path) -> None:
    for redirect in ("<&-", ">&-", "2>&-"):
        line = " ".join([*command("run", "-", "-q", *ONE_RULE), redirect])
        done = subprocess.run(
            ["sh", "-c", line], input=b"It is. . So.", capture_output=True, env=environment(), check=False
        )
        assert (done.returncode, done.stderr) == (0, b""), redirect


def test_formats() -> None:
    done = cli("run", "-", "-q", "--format", "jsonl", *ONE_RULE, stdin=DIRTY.encode())
    assert json.loads(done.out)["text"] == CLEAN.rstrip("\n") or json.loads(done.out)["text"] == CLEAN
    done = cli("run", "-", "-q", "--format", "md", "--language", "en", *ONE_RULE, stdin=DIRTY.encode())
    assert done.text.startswith("---\nlanguage: en\n")


def test_a_field_in_the_settings_does_not_turn_a_text_into_json_lines(tmp_path: Path) -> None:
    plant(tmp_path, {"textclean.toml": 'text-field = "body"\n'})
    assert cli("run", "-", "-q", *ONE_RULE, stdin=DIRTY.encode(), cwd=tmp_path).text == CLEAN


def test_several_processes_give_the_same() -> None:
    rows = b"".join(json.dumps({"n": n, "text": f"Document {n}. . Yes."}).encode() + b"\n" for n in range(300))
    one = cli("run", "-", "--text-field", "text", "-q", *ONE_RULE, stdin=rows)
    two = cli("run", "-", "--text-field", "text", "-q", "-j", "2", *ONE_RULE, stdin=rows)
    assert one.out == two.out
    assert one.out.count(b"\n") == 300


def test_each_line_is_answered_at_once() -> None:
    args = command("run", "-", "--text-field", "text", "-q", *ONE_RULE)
    with subprocess.Popen(args, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(ROW + b"\n" + ROW + b"\n")
        process.stdin.flush()
        assert process.stdout.readline() == ROW.replace(b". .", b".") + b"\n"
        process.stdin.close()
        assert process.stdout.read() == ROW.replace(b". .", b".") + b"\n"
    assert process.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_ctrl_c_ends_it_silently() -> None:
    args = interruptible("run", "-", "--text-field", "text", *ONE_RULE)
    with subprocess.Popen(
        args, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(ROW + b"\n" + ROW + b"\n")
        process.stdin.flush()
        assert process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, b"")
