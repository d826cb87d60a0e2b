"""What other packages and tools hang on: the entry points for rules and fixers, and the hook for pre-commit."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from tests.cli_process import CLEAN, DIRTY, ROOT, Done, cli, command, plant

PACKAGE = """
from pathlib import Path
from textclean.fixers.base import Found

FOLDER = Path(__file__).with_name("rules")

def folder():
    return FOLDER

def hashes(text, context):
    start = text.find("###")
    return [Found(start, start + 3, "#")] if start >= 0 else []
"""
RULE = """
title: Three number signs
why: They come from a made-up package.
fixer: number-signs
examples:
  - {dirty: 'a ### b', clean: 'a # b'}
  - {dirty: '###', clean: '#'}
keeps: ['## a', 'a # b']
"""
FIXERS = "[textclean.fixers]\nnumber-signs = signs:hashes\n"


def install(site: Path, entry_points: str, rule: str = RULE) -> dict[str, str]:
    """A package as an installer leaves it, in a folder of its own; the environment in which Python sees it."""
    plant(
        site,
        {
            "signs/__init__.py": PACKAGE,
            "signs/rules/punctuation/number-signs.yaml": rule,
            "signs-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: signs\nVersion: 1.0\n",
            "signs-1.0.dist-info/entry_points.txt": entry_points,
        },
    )
    return {"PYTHONPATH": os.pathsep.join([str(ROOT), str(site)])}


@pytest.mark.parametrize("target", ["signs:folder", "signs:FOLDER"], ids=["a function", "a path"])
def test_a_package_brings_rules_and_fixers(target: str, tmp_path: Path) -> None:
    env = install(tmp_path / "site", f"[textclean.rules]\nsigns = {target}\n{FIXERS}")
    shown = cli("rules", "show", "punctuation/number-signs", "--json", env=env).json
    assert shown["path"] == "signs:rules/punctuation/number-signs.yaml"
    said = b"Number ### one. It is over. . Yes.\n"
    assert cli("run", "-", "-q", env=env, stdin=said).out == b"Number # one. It is over. Yes.\n"
    assert cli("run", "-", "-q", "--ignore", "punctuation/number-signs", env=env, stdin=said).out.startswith(
        b"Number ### "
    )
    assert cli("run", "-", "-q", stdin=said).out.startswith(b"Number ### "), "nothing without the package"


def test_a_fixer_of_a_package_serves_rules_of_a_folder(tmp_path: Path) -> None:
    env = install(tmp_path / "site", FIXERS)
    plant(tmp_path, {"mine/punctuation/mine.yaml": RULE})
    done = cli("rules", "check", "mine", cwd=tmp_path, env=env)
    assert (done.status, done.text) == (0, "1 rule, 2 examples, 2 keeps: all hold\n")
    done = cli("rules", "check", "mine", cwd=tmp_path)
    assert done.status == 2
    assert "mine/punctuation/mine.yaml:4:8: there is no fixer 'number-signs'" in done.err


def test_a_wrong_rule_of_a_package_is_named_with_the_package(tmp_path: Path) -> None:
    env = install(tmp_path / "site", "[textclean.rules]\nsigns = signs:folder\n", "titel: x\n")
    done = cli("rules", "list", env=env)
    assert done.status == 2
    assert "signs:rules/punctuation/number-signs.yaml:1:1: a rule has no 'titel', did you mean 'title'?" in done.err


def _run_hook(hook: Mapping[str, str], files: list[str], cwd: Path) -> Done:
    """As pre-commit does: the entry, then the names of the files."""
    name, *args = shlex.split(hook["entry"])
    assert name == Path(command()[-1]).name == "textclean"
    return cli(*args, *files, cwd=cwd)


def test_the_pre_commit_hook_fails_on_dirty_files_alone(tmp_path: Path) -> None:
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook.keys() >= {"id", "name", "entry", "language", "types"}
    assert (hook["language"], hook["types"]) == ("python", ["text"])
    plant(tmp_path, {"dirty.txt": DIRTY, "clean.txt": CLEAN})
    done = _run_hook(hook, ["dirty.txt", "clean.txt"], tmp_path)
    assert done.status == 1
    assert [line.partition(":")[0] for line in done.text.splitlines() if ".txt" in line] == ["dirty.txt"]
    assert _run_hook(hook, ["clean.txt"], tmp_path).status == 0
    assert (tmp_path / "dirty.txt").read_text("utf-8") == DIRTY, "nothing is written"
