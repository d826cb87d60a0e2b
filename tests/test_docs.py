"""What the documentation says is so: the README's Python runs, its commands exist, links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import textclean

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_lead_somewhere(page: Path) -> None:
    prose = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#]+)\)", prose):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), target


def test_the_first_lines_of_the_readme() -> None:
    said = dict(re.findall(r"(?m)^(dirty|clean) +(.*)$", (ROOT / "README.md").read_text("utf-8")))
    cleaned = textclean.Pipeline.load().clean(said["dirty"])
    assert cleaned.text == said["clean"]
    record = re.findall(
        r"(?m)^(?:record)? +(\d+)-(\d+) +'(.*)' -> '(.*?)' +(\S.*)$", (ROOT / "README.md").read_text("utf-8")
    )
    edits = [(str(e.start), str(e.end), e.before, e.after, ", ".join(e.rules)) for e in cleaned.edits]
    assert record == edits


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_python_in_the_pages_runs_and_gives_what_it_says(page: Path) -> None:
    for code in re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.S):
        names: dict[str, object] = {}
        for line in code.splitlines():
            source, _, said = line.partition("  # ")
            if said and not source.startswith("for"):
                value = eval(source.strip(), names)
                if said.strip()[:1] in "'STF([":
                    assert repr(value) == said.strip(), line
            elif line.strip():
                exec(line, names)


def test_commands_named_in_the_pages_exist() -> None:
    for page in PAGES:
        shells = "".join(re.findall(r"```sh\n(.*?)```", page.read_text("utf-8"), re.DOTALL))
        for command in set(re.findall(r"^textclean ([a-z]+)", shells, re.MULTILINE)):
            done = subprocess.run(
                [sys.executable, "-m", "textclean", command, "--help"], capture_output=True, text=True
            )
            assert done.returncode == 0, f"{page.name}: textclean {command}"


def test_yaml_rules_in_the_pages_are_rules() -> None:
    count = 0
    for page in PAGES:
        for text in re.findall(r"```yaml\n(.*?)```", page.read_text("utf-8"), re.S):
            rule = textclean.make_rule("punctuation/from-the-page", text)
            for example in rule.examples:
                assert rule(example.dirty) == example.clean
            count += 1
    assert count >= 2
