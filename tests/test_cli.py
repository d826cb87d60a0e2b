"""The command line: what each command says, where, and with which exit status. Every test runs a real process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import textclean
from tests.cli_process import CLEAN, DIRTY, ONE_RULE, ROOT, cli, documents, environment, on_terminal, plant, tree

needs_terminal = pytest.mark.skipif(os.name == "nt", reason="no pseudo terminals on this system")

LOADED = """
import sys
sys.argv = ["textclean", *{args!r}]
from textclean.cli.main import main
try:
    main()
except SystemExit:
    pass
own = sorted(m for m in sys.modules if m.startswith("textclean"))
others = sorted({{m.split(".")[0] for m in sys.modules if not m.startswith("_")}} - set(sys.stdlib_module_names))
print("loaded:", own, others)
"""
LIGHT = {"textclean", "textclean.errors", "textclean.cli", "textclean.cli.main"}


def loaded(*args: str) -> tuple[set[str], set[str]]:
    """Modules of textclean, and packages that are not of the standard library, which a command line loads."""
    code = LOADED.format(args=args)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    own, _, others = done.stdout.rpartition("loaded: ")[2].partition("] [")
    return set(own.strip("['").split("', '")), set(others.strip().strip("']").split("', '"))


def test_version_loads_click_and_nothing_else() -> None:
    own, others = loaded("--version")
    assert own == LIGHT
    assert others - {"click", "textclean", "colorama", "sitecustomize"} == set()


@pytest.mark.parametrize("args", [("--help",), ("run", "--help"), ("rules", "new", "--help")])
def test_help_loads_the_commands_and_nothing_heavy(args: tuple[str, ...]) -> None:
    own, others = loaded(*args)
    assert own <= LIGHT | {
        f"textclean.cli.{m}" for m in ("run", "check", "explain", "restore", "rules", "discover", "options")
    }
    assert others - {"click", "textclean", "colorama", "sitecustomize"} == set()


def test_version() -> None:
    assert cli("--version").text == f"textclean {textclean.__version__}\n"


def test_help_names_every_command() -> None:
    said = cli("--help").text
    for name in ("run", "check", "explain", "restore", "rules", "textclean.toml"):
        assert name in said


def test_run_writes_the_same_tree_and_sums_it_up(tmp_path: Path) -> None:
    plant(tmp_path / "in", {"a.txt": DIRTY, "b/c.txt": DIRTY * 2, "clean.txt": CLEAN})
    done = cli("run", "in", *ONE_RULE, cwd=tmp_path)
    assert (done.status, done.err) == (0, "")
    assert "3 documents: 2 changed, 1 unchanged" in done.text
    assert "3 edits by 1 rule" in done.text
    assert "    3  punctuation/stray-stop" in done.text
    assert "Written to cleaned:" in done.text
    assert "\x1b" not in done.text
    found = tree(tmp_path / "cleaned", ["_documents.jsonl", "_ledger.jsonl"])
    assert set(found) == {"a.txt", "b/c.txt", "clean.txt"}
    assert found["a.txt"] == CLEAN.encode()


def test_json_is_one_object_on_stdout(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "in/b.txt": b"\x89PNG\r\n\x1a\n\0\0"})
    done = cli("run", "in", "-o", "out", "--json", *ONE_RULE, cwd=tmp_path)
    assert (done.status, done.err) == (3, "")
    assert done.text.count("\n") == 1
    told = done.json
    assert {k: told[k] for k in ("documents", "changed", "unchanged", "edits", "out", "profile", "status")} == {
        "documents": 2,
        "changed": 1,
        "unchanged": 0,
        "edits": 1,
        "out": "out",
        "profile": "standard",
        "status": 3,
    }
    assert told["edits_by_rule"] == {"punctuation/stray-stop": 1}
    assert [f["path"] for f in told["failed"]] == ["b.txt"]
    assert "PNG" in told["failed"][0]["reason"]


def test_quiet_prints_errors_only(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY})
    done = cli("run", "in", "-q", *ONE_RULE, cwd=tmp_path)
    assert (done.status, done.out, done.err) == (0, b"", "")
    plant(tmp_path, {"in/b.txt": b"\x89PNG\r\n\x1a\n\0\0"})
    done = cli("run", "in", "-q", *ONE_RULE, cwd=tmp_path)
    assert (done.status, done.out) == (3, b"")
    assert done.err.startswith("textclean: b.txt: looks like a binary file")


def test_max_failures_by_number_and_by_share(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "in/b.txt": b"%PDF-1.4 \0\1\2", "in/c.txt": DIRTY, "in/d.txt": DIRTY})
    for allowed, status in (("0", 3), ("1", 0), ("24%", 3), ("25%", 0)):
        done = cli("run", "in", *ONE_RULE, "--max-failures", allowed, cwd=tmp_path)
        assert done.status == status, allowed
        assert "1 document failed" in done.text
        assert "  b.txt: looks like a binary file (PDF)" in done.text
    assert "takes" not in cli("run", "in", "--max-failures", "some", cwd=tmp_path).text


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["run"], "PATH"),
        (["rules", "chek"], "chek"),
        (["run", "nowhere"], "no such file or folder: nowhere"),
        (["run", "in", "--profile", "standrd"], "there is no profile 'standrd', did you mean 'standard'?"),
        (["run", "in", "--select", "punctuation/stray-stp"], "did you mean 'punctuation/stray-stop'?"),
        (["run", "in", "--ignore", "nothing/*"], "no rule is named 'nothing/*'"),
        (["run", "in", "--set", "quote=curly"], "there is no option 'quote', did you mean 'quotes'?"),
        (["run", "in", "--set", "quotes=curvy"], "option 'quotes' can't be 'curvy', did you mean 'curly'?"),
        (["run", "in", "--set", "quotes"], "OPTION=VALUE"),
        (["run", "in", "--format", "tx"], "--format is one of txt, md, jsonl; found 'tx', did you mean 'txt'?"),
        (["run", "in", "--ledger", "ful"], "--ledger is one of none, summary, full"),
        (["run", "in", "--encoding", "utf-9"], "unknown encoding 'utf-9'"),
        (["run", "in", "--jobs", "0"], "0 is not in the range"),
        (["run", "in", "--max-failures", "x%"], "a number of documents or a share"),
        (["run", "in", "--max-failures", "200%"], "from 0% to 100%; found 200%"),
        (["run", "in", "--language", "xx"], "--language is a code of ISO 639-1"),
        (["check", "in", "--language", "EN"], "or auto; found 'EN'"),
        (["run", ""], "'PATH...': it is empty"),
        (["run", "in", ""], "'PATH...': it is empty"),
        (["check", ""], "'PATH...': it is empty"),
        (["explain", ""], "'FILE': it is empty"),
        (["restore", "", "-o", "x"], "'OUT': it is empty"),
        (["restore", "in", "-o", ""], "'-o' / '--out': it is empty"),
        (["run", "in", "-o", ""], "'-o' / '--out': it is empty"),
        (["run", "in", "--rules", ""], "'--rules': it is empty"),
        (["run", "in", "--text-field", ""], "'--text-field': it is empty"),
        (["run", "in", "--select", ""], "'--select': it is empty"),
        (["run", "in", "--ignore", " ,"], "'--ignore': it is empty"),
        (["run", "in", "--extend-select", ""], "'--extend-select': it is empty"),
        (["run", "in", "--language", ""], "'--language': it is empty"),
        (["run", "in", "--profile", ""], "'--profile': it is empty"),
        (["run", "in", "--encoding", ""], "'--encoding': it is empty"),
        (["run", "in", "--rules", "nowhere"], "there is no folder of rules at nowhere"),
        (["run", "in", "--profil", "x"], "No such option"),
        (["run", "-", "-o", "out"], "- reads standard input"),
        (["run", "-", "in"], "- reads standard input"),
        (["chek", "in"], "there is no command 'chek', did you mean 'check'?"),
        (["check", "nowhere"], "no such file or folder: nowhere"),
        (["explain", "nowhere"], "nowhere can't be read"),
        (["explain", "in"], "in can't be read"),
        (["restore", "in", "-o", "x"], "in has no _ledger.jsonl of textclean"),
        (["restore", "in"], "Missing option '-o'"),
        (["rules", "show", "punctuation/stray-stp"], "did you mean 'punctuation/stray-stop'?"),
        (["rules", "list", "--profile", "gentl"], "did you mean 'gentle'?"),
        (["rules", "check", "nowhere"], "there is no folder of rules at nowhere"),
        (["rules", "new", "stray-stop"], "a rule's id is STAGE/NAME"),
        (["rules", "new", "punctuation/Stray Stop"], "small letters, digits and hyphens"),
    ],
)
def test_wrong_usage_is_status_2_and_nothing_is_written(args: list[str], words: str, tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY})
    done = cli(*args, cwd=tmp_path)
    assert (done.status, done.out) == (2, b"")
    assert done.err.startswith("textclean: error: ")
    assert words in done.err
    assert set(tree(tmp_path)) == {"in/a.txt"}


@pytest.mark.parametrize("args", [(), ("rules",)])
def test_no_command_shows_the_help(args: tuple[str, ...]) -> None:
    done = cli(*args)
    assert (done.status, done.out) == (2, b"")
    assert done.err.startswith("Usage: textclean")
    assert "check " in done.err


def test_check_names_what_would_change_and_writes_nothing(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "in/b.txt": CLEAN, "in/c.txt": CLEAN.encode("utf-16")})
    done = cli("check", "in", *ONE_RULE, cwd=tmp_path)
    assert done.status == 1
    assert done.text == "in/a.txt: 1 edit by 1 rule, 0 flags\nin/c.txt: utf-16-le with byte order mark becomes utf-8\n"
    assert done.err == "2 of 3 documents would change\n"
    assert set(tree(tmp_path)) == {"in/a.txt", "in/b.txt", "in/c.txt"}
    assert cli("check", "in/b.txt", *ONE_RULE, cwd=tmp_path).status == 0


def test_check_takes_files_of_one_name_as_hooks_give_them(tmp_path: Path) -> None:
    plant(tmp_path, {"a/README.md": DIRTY, "b/README.md": DIRTY, "rows.jsonl": '{"text": "Over. . Yes."}\n'})
    done = cli("check", "a/README.md", "b/README.md", "b", "rows.jsonl", *ONE_RULE, cwd=tmp_path)
    said = [line.partition(":")[0] for line in done.text.splitlines()]
    assert (done.status, said) == (1, ["a/README.md", "b/README.md", "rows.jsonl#1"])


def test_check_as_json_and_with_failures(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "in/b.txt": b"%PDF-1.4 \0\1\2"})
    done = cli("check", "in", "--json", *ONE_RULE, cwd=tmp_path)
    assert done.status == done.json["status"] == 3
    assert [w["path"] for w in done.json["would_change"]] == ["in/a.txt"]
    assert done.json["failed"][0]["path"] == "in/b.txt"
    done = cli("check", "in", "-q", *ONE_RULE, "--max-failures=1", cwd=tmp_path)
    assert done.status == 2  # the option is run's: a linter has nothing to allow


def test_check_diff(tmp_path: Path) -> None:
    text = "One.\nTwo.\nThree.\nIt is over. . Yes.\nFive.\nSix.\nSeven.\nEight.\nNine.\nIt is\N{SOFT HYPHEN} so. .\n"
    plant(tmp_path, {"a.txt": text})
    done = cli("check", "a.txt", "--diff", *ONE_RULE, cwd=tmp_path)
    assert done.text.splitlines() == [
        "a.txt: 2 edits by 1 rule, 0 flags",
        "--- a.txt",
        "+++ a.txt (clean)",
        "@@ -2,5 +2,5 @@",
        " Two.",
        " Three.",
        "-It is over. . Yes.",
        "+It is over. Yes.",
        " Five.",
        " Six.",
        "@@ -8,3 +8,3 @@",
        " Eight.",
        " Nine.",
        r"-It is\xad so. .",
        r"+It is\xad so.",
    ]


def test_explain_tells_every_edit(tmp_path: Path) -> None:
    plant(tmp_path, {"a.txt": "A first line that is long enough.\nIt is over. . Aid for Kiev.\n"})
    args = (
        "explain",
        "a.txt",
        "--select",
        "punctuation/stray-stop",
        "--select",
        "names/places#kyiv",
        "--language",
        "en",
    )
    done = cli(*args, cwd=tmp_path)
    assert done.status == 0
    assert done.text.splitlines()[:3] == [
        "a.txt: 2 edits, 0 values, 0 flags, language en",
        "   2:12  ' .' -> ''  punctuation/stray-stop",
        "   2:23  'Kiev' -> 'Kyiv'  names/places#kyiv: Kiev, ru: press; canonical (fr)",
    ]
    assert "punctuation/stray-stop: A full stop standing alone after a finished sentence" in done.text
    assert "Paraphrasing and extraction" in done.text
    told = cli(*args, "--json", cwd=tmp_path).json
    assert told["edits"][0] == {
        "line": 2,
        "column": 12,
        "start": 45,
        "end": 47,
        "before": " .",
        "after": "",
        "rules": ["punctuation/stray-stop"],
    }
    assert set(told["rules"]) >= {"punctuation/stray-stop", "names/places#kyiv"}
    assert cli("explain", "-", *ONE_RULE, stdin=DIRTY.encode()).text.startswith("-: 1 edit,")


def test_restore_gives_the_bytes_back(tmp_path: Path) -> None:
    files = {
        "a.txt": DIRTY.encode("utf-16"),
        "b.txt": DIRTY.replace("\n", "\r\n").encode(),
        "c.jsonl": b'{"n": 1.50, "text": "It is over. . Yes."}\r\n\r\nno json\n',
        "no-newline.txt": b"It is over. .",
        "empty.txt": b"",
    }
    plant(tmp_path / "in", files)
    assert cli("run", "in", "-o", "out", "-q", *ONE_RULE, cwd=tmp_path).status == 3
    done = cli("restore", "out", "-o", "back", cwd=tmp_path)
    assert (done.status, done.text) == (0, "5 originals restored to back\n")
    assert tree(tmp_path / "back") == files
    assert cli("restore", "out", "-o", "again", "--json", cwd=tmp_path).json == {
        "restored": 5,
        "missing": [],
        "out": "again",
        "status": 0,
    }


def test_language_auto_asks_each_text(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY})
    assert cli("run", "in", "-q", "--language", "auto", *ONE_RULE, cwd=tmp_path).status == 0


def test_restore_says_with_its_status_what_was_never_cleaned(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": DIRTY, "in/b.txt": b"\x89PNG\r\n\x1a\n\0\0"})
    assert cli("run", "in", "-o", "out", "-q", "--max-failures", "1", *ONE_RULE, cwd=tmp_path).status == 0
    done = cli("restore", "out", "-o", "back", "-q", cwd=tmp_path)
    assert (done.status, done.out) == (3, b"")
    assert done.err.startswith("textclean: b.txt: was not cleaned: looks like a binary file")
    told = cli("restore", "out", "-o", "again", "--json", cwd=tmp_path).json
    assert (told["restored"], told["status"], [m["cleaned"] for m in told["missing"]]) == (1, 3, [False])


@needs_terminal
def test_colours_on_a_terminal_only_and_never_with_no_color(tmp_path: Path) -> None:
    plant(tmp_path, {"a.txt": DIRTY})
    status, seen = on_terminal("check", "a.txt", "--diff", *ONE_RULE, cwd=tmp_path)
    assert status == 1
    assert "\x1b[31m-It is over. . But they stayed.\x1b[0m" in seen
    for env in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        status, seen = on_terminal("check", "a.txt", "--diff", *ONE_RULE, cwd=tmp_path, env=env)
        assert (status, "\x1b" in seen) == (1, False)
    assert "\x1b" not in cli("check", "a.txt", "--diff", *ONE_RULE, cwd=tmp_path).text


@needs_terminal
def test_a_text_cannot_steer_the_terminal(tmp_path: Path) -> None:
    plant(tmp_path, {"a.txt": "It is\x1b[2J over. . Yes.\n", "b\x1b[2J.txt": DIRTY})
    for command in (("check", ".", "--diff"), ("explain", "a.txt"), ("run", ".")):
        status, seen = on_terminal(*command, *ONE_RULE, cwd=tmp_path)
        assert status < 2
        assert "\x1b[2J" not in seen
    assert r"\x1b[2J" in on_terminal("check", ".", "--diff", *ONE_RULE, cwd=tmp_path)[1]


def test_the_same_run_gives_the_same_bytes(tmp_path: Path) -> None:
    """Whatever the hash seed and the number of processes; the second run goes over the output of the first."""
    outs = []
    for seed, jobs, out in (("0", "1", "one"), ("1", "2", "two"), ("2", "1", "one")):
        done = cli("run", "seeds", "-o", tmp_path / out, "-j", jobs, "-q", cwd=ROOT, env={"PYTHONHASHSEED": seed})
        assert done.status == 0, done.err
        outs.append(tree(tmp_path / out))
    assert outs[0] == outs[1] == outs[2]
    assert json.loads(outs[0]["_ledger.jsonl"].splitlines()[0])["profile"] == "standard"
    shown = documents(tmp_path / "one")
    assert len(shown) == len([p for p in (ROOT / "seeds").iterdir() if p.is_file()])
    assert all(str(ROOT) not in content.decode() for content in outs[0].values())


def test_the_page_on_the_command_line_names_every_option_and_setting() -> None:
    from textclean.cli import check, explain, restore, rules, run, settings

    page = (ROOT / "docs/cli.md").read_text("utf-8")
    groups = [run.command, check.command, explain.command, restore.command, *rules.command.commands.values()]
    options = {name for c in groups for p in c.params if p.param_type_name == "option" for name in p.opts}
    assert [name for name in sorted(options) if f"`{name}" not in page] == []
    table = page.partition("[tool.textclean]\n")[2].partition("```")[0]
    assert {line.partition(" =")[0] for line in table.splitlines()} == set(settings.KEYS)
