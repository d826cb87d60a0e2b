"""The rules are found from a wheel, from an editable install and from a checkout alike; nothing else is needed beside them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SAY = """import textclean
print(textclean.__file__)
print(len(textclean.rules))
print(textclean.clean('It is over. . But they stayed.'))
"""


def say(where: Path, python_path: str | None, *flags: str) -> list[str]:
    """What a fresh Python says from another folder, with only `python_path` in front of what is installed."""
    env = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | (
        {"PYTHONPATH": python_path} if python_path else {}
    )
    done = subprocess.run(
        [sys.executable, *flags, "-c", SAY], cwd=where, env=env, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy: a build writes the compiled rules anew, which other tests are reading."""
    folder = tmp_path_factory.mktemp("wheel")
    tree = folder / "tree"
    left_out = shutil.ignore_patterns(".*", "__pycache__", "cleaned", "out", "build", "dist", "data")
    shutil.copytree(ROOT, tree, ignore=left_out)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(tree)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.mark.slow
def test_the_wheel_carries_every_rule_and_nothing_foreign(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    carried = {n.removeprefix("textclean/data/rules/") for n in names if n.startswith("textclean/data/rules/")}
    assert carried == {p.relative_to(ROOT / "rules").as_posix() for p in (ROOT / "rules").rglob("*.yaml")}
    assert "textclean/py.typed" in names
    assert {n.split("/")[0].split("-")[0] for n in names} == {"textclean"}
    assert wheel.stat().st_size < 5_000_000


@pytest.mark.slow
def test_from_a_wheel(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(target), str(wheel)]
    subprocess.run(command, check=True, capture_output=True)
    said = say(tmp_path, str(target))
    assert Path(said[0]).parent == target / "textclean"
    assert said[1:] == say(tmp_path, str(ROOT))[1:]


def test_from_a_checkout(tmp_path: Path) -> None:
    said = say(tmp_path, str(ROOT))
    assert Path(said[0]) == ROOT / "textclean" / "__init__.py"
    assert said[2] == "It is over. But they stayed."


def test_as_installed(tmp_path: Path) -> None:
    """The environment the tests run in: editable, by the README's command."""
    said = say(tmp_path, None)
    assert said[1:] == say(tmp_path, str(ROOT))[1:]
