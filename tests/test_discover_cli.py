"""`textclean discover` as a process: what it writes, what it asks, how it ends."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.cli_process import cli, environment, interruptible, on_terminal, plant

pytest.importorskip("rapidfuzz")

CORPUS = {
    "a.txt": "In the harbour the painter Kandinsky spoke of the treaty.\nMany people like the pictures of Kandinsky.\n",
    "b.txt": "In the harbour the painter Kandinskij spoke of the treaty with the mayor.\n",
    "c/d.txt": "It was in Vernadsky that the Northern Rivers Authority (NRA) met, and the NRA was glad of it.\n",
    "e.jsonl": json.dumps({"body": "The train to Wernadski left at noon, said the man at the station."}) + "\n",
}
LIST = Path("names/discovered-names.yaml")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return plant(tmp_path / "in", CORPUS)


def test_names_become_a_list_that_rewrites(corpus: Path, tmp_path: Path) -> None:
    done = cli("discover", "names", corpus, "-o", "mine", "--text-field", "body", cwd=tmp_path)
    assert (done.status, done.out) == (0, b"")
    assert "4 documents read, " in done.err
    assert "names of one to four words kept" in done.err
    assert "2 proposals written to mine/names/discovered-names.yaml" in done.err
    written = (tmp_path / "mine" / LIST).read_text("utf-8")
    assert "# met: Kandinsky 2, Kandinskij 1" in written
    assert "# > In the harbour the painter Kandinskij spoke of the treaty" in written
    select = ("--rules", "mine", "--select", "names/discovered-names")
    cleaned = cli("run", corpus, "-o", "out", *select, "--text-field", "body", cwd=tmp_path)
    assert cleaned.status == 0, cleaned.err
    assert (tmp_path / "out" / "b.txt").read_text("utf-8") == CORPUS["b.txt"].replace("Kandinskij", "Kandinsky")
    again = cli("discover", "names", corpus, "-o", "mine", cwd=tmp_path)
    assert again.status == 2
    assert "mine/names/discovered-names.yaml is there already: choose another --name" in again.err
    # what the folder holds is known: nothing is left to propose
    more = cli("discover", "names", corpus, "-o", "mine", "--name", "more", "--text-field", "body", cwd=tmp_path)
    assert "nothing to propose: nothing was written" in more.err
    assert not (tmp_path / "mine/names/more.yaml").exists()


def test_the_order_of_paths_changes_nothing(corpus: Path) -> None:
    some = [corpus / "a.txt", corpus / "b.txt", corpus / "c"]
    first, second = (cli("discover", "names", *order, "-q") for order in (some, some[::-1]))
    assert first.out == second.out
    assert first.err == ""
    assert list(yaml.safe_load(first.text)["terms"]) == ["kandinsky"]


def test_an_entry_that_is_there_gets_the_variant(corpus: Path, tmp_path: Path) -> None:
    rule = {
        "title": "Painters", "why": "One form each.", "languages": ["en"],
        "terms": {"k": {"canonical": "Wassily Kandinsky", "type": "person", "variants": ["Kandinskiy"],
                        "reject_near": ["dentist"]}},
    }  # fmt: skip
    plant(tmp_path / "own", {"names/painters.yaml": yaml.safe_dump(rule)})
    done = cli("discover", "names", corpus / "a.txt", corpus / "b.txt", "-q", "--rules", tmp_path / "own")
    assert yaml.safe_load(done.text)["terms"]["kandinsky"] == {
        "canonical": {"en": "Wassily Kandinsky"}, "type": "person", "reject_near": ["dentist"], "variants": ["Kandinskij"],
    }  # fmt: skip
    assert "# the form of names/painters#k" in done.text


def test_answers_from_a_pipe(corpus: Path, tmp_path: Path) -> None:
    args = ("discover", "names", corpus, "--interactive", "-o", "mine", "--text-field", "body")
    done = cli(*args, cwd=tmp_path, stdin=b"c 2\na\nr\n")
    assert done.status == 0
    terms = yaml.safe_load((tmp_path / "mine" / LIST).read_text("utf-8"))["terms"]
    assert terms == {"kandinskij": {"canonical": "Kandinskij", "variants": ["Kandinsky"]}}
    assert (tmp_path / "mine/rejected-pairs.tsv").read_text("utf-8").endswith("\nVernadsky\tWernadski\n")
    assert "1 rejected pair remembered in mine/rejected-pairs.tsv" in done.err
    (tmp_path / "mine" / LIST).unlink()
    later = cli(*args, cwd=tmp_path)
    assert later.status == 0
    assert "There are no more answers: what was decided is kept." in later.err
    assert "nothing was accepted: nothing was written" in later.err
    assert "Vernadsky" not in later.err


def test_answers_on_a_terminal_that_has_none(corpus: Path, tmp_path: Path) -> None:
    status, seen = on_terminal("discover", "names", corpus, "--text-field", "body", "-i", "-o", "mine", cwd=tmp_path)
    assert status == 0
    assert "1 of 2" in seen
    assert "nothing was accepted" in seen


def test_acronyms_become_a_list(corpus: Path, tmp_path: Path) -> None:
    done = cli("discover", "acronyms", corpus, "-o", "mine", "--text-field", "body", cwd=tmp_path)
    assert done.status == 0, done.err
    terms = yaml.safe_load((tmp_path / "mine/names/discovered-acronyms.yaml").read_text("utf-8"))["terms"]
    assert terms["nra"] == {
        "canonical": {"en": "NRA"}, "type": "organisation", "long": {"en": ["Northern Rivers Authority"]}, "article": True
    }  # fmt: skip
    text = "The Northern Rivers Authority (NRA) met, and that was that. It was there that the Northern Rivers Authority paid.\n"
    cleaned = cli("run", "-", "-q", "--rules", "mine", "--select", "names/*", cwd=tmp_path, stdin=text.encode())
    assert cleaned.text == text.replace("the Northern Rivers Authority paid", "the NRA paid")


def test_a_corpus_from_standard_input() -> None:
    rows = "".join(json.dumps({"text": text}) + "\n" for text in CORPUS.values() if "Kandinsk" in text)
    done = cli("discover", "names", "-", "--text-field", "text", "-q", stdin=rows.encode())
    assert (done.status, list(yaml.safe_load(done.out)["terms"])) == (0, ["kandinsky"])


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("names", "nowhere"), "no such file or folder: nowhere"),
        (("names", ""), "it is empty"),
        (("names",), "Missing argument 'PATH...'"),
        (("names", "in", "--language", "english"), "--language is a code of ISO 639-1"),
        (
            ("names", "in", "--name", "My List", "-o", "x"),
            "--name is of small letters, digits and hyphens; found 'My List'",
        ),
        (("names", "in", "-o", "in/a.txt"), "in/a.txt is a file: -o names a folder of rules"),
        (("names", "-", "-i"), "--interactive reads answers from standard input"),
        (("acronyms", "-", "in"), "- reads standard input: leave out other paths"),
        (("names", "in", "--rejected", "in/b.txt"), "in/b.txt:1:1: expected two names with a tab between"),
        (("names", "in", "--encoding", "klingon"), "klingon"),
    ],
)
def test_wrong_usage_is_said_clearly(args: tuple[str, ...], said: str, corpus: Path) -> None:
    done = cli("discover", *args, cwd=corpus.parent)
    assert done.status == 2
    assert said in done.err
    assert done.out == b""


def test_a_corpus_without_text_and_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = cli("discover", "acronyms", "empty", cwd=tmp_path)
    assert (done.status, done.out) == (0, b"")
    assert "there is no text there: nothing was written" in done.err
    plant(tmp_path / "bad", {"a.txt": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "b.txt": "Good."})
    done = cli("discover", "acronyms", "bad", cwd=tmp_path)
    assert done.status == 3
    assert "textclean: a.txt: " in done.err


def test_without_rapidfuzz_the_error_says_what_to_install(corpus: Path) -> None:
    code = "import sys; sys.modules['rapidfuzz'] = None; from textclean.cli.main import status; "
    code += f"sys.exit(status(['discover', 'names', {str(corpus)!r}]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), timeout=60)
    assert done.returncode == 2
    assert "pip install 'textclean[discover]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_interrupted_pass_writes_nothing(tmp_path: Path) -> None:
    args = interruptible("discover", "acronyms", "-", "-o", "mine", "--text-field", "text")
    with subprocess.Popen(
        args, cwd=tmp_path, stdin=subprocess.PIPE, stderr=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdin
        process.stdin.write(b'{"text": 1}\n' * 3)
        process.stdin.flush()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(8)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "textclean: interrupted; nothing was written" in err.decode()
    assert not (tmp_path / "mine").exists()
