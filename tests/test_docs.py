"""What the documentation says is so: its Python runs, its commands are understood, links and paths lead somewhere."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import textclean
from textclean.cli.main import cli

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


def blocks(page: Path, language: str) -> list[str]:
    fenced = re.findall(r"(?ms)^```(\w*)\n(.*?)^```$", page.read_text("utf-8"))
    return [code for name, code in fenced if name == language]


def run(code: str) -> Iterator[tuple[str, str, object]]:
    """Runs the statements one by one; of each expression its source, the comment behind it, and its value."""
    names: dict[str, object] = {}
    lines = code.splitlines()
    for statement in ast.parse(code).body:
        if not isinstance(statement, ast.Expr):
            exec(compile(ast.Module([statement], []), "<page>", "exec"), names)
            continue
        value = eval(compile(ast.Expression(statement.value), "<page>", "eval"), names)
        last = lines[(statement.end_lineno or 0) - 1].encode()[statement.end_col_offset or 0 :].decode()
        yield ast.unparse(statement), last.strip().removeprefix("#").strip(), value


def is_a_value(said: str) -> bool:
    """A literal, or the repr of an object such as `Span(start=1, end=2)`; anything else is prose."""
    try:
        tree = ast.parse(said, mode="eval").body
    except SyntaxError:
        return False
    return bool(said) and not isinstance(tree, ast.Name)


def test_python_in_the_pages_runs_and_gives_what_it_says() -> None:
    compared = 0
    for page in PAGES:
        for code in blocks(page, "python"):
            for source, said, value in run(code):
                if is_a_value(said):
                    assert repr(value) == said, f"{page.name}: {source}"
                    compared += 1
    assert compared >= 8


def command_lines(text: str) -> Iterator[list[str]]:
    """The words behind each `textclean` of a shell script."""
    for line in text.replace("\\\n", " ").splitlines():
        lexer = shlex.shlex(line.removeprefix("$ "), posix=True, punctuation_chars=True)
        words: list[str] = []
        for word in [*lexer, ";"]:
            if set(word) <= set("|&;<>()"):
                if words and words[0].rpartition("/")[2] == "textclean":
                    yield words[1:]
                words = [] if ">" not in word and "<" not in word else ["a file"]
            else:
                words.append(word)


def understood(args: list[str]) -> None:
    """Parses a command line as the command does, to the last option, and runs nothing. Raises click.UsageError."""
    command: click.Command = cli
    context = click.Context(cli, info_name="textclean")
    while isinstance(command, click.Group) and args and not args[0].startswith("-"):
        found = command.get_command(context, args[0])
        if found is None:
            raise click.UsageError(f"no command {args[0]}", context)
        command, args = found, args[1:]
        context = click.Context(command, parent=context, info_name=command.name)
    if args or not isinstance(command, click.Group):
        try:
            command.make_context(str(command.name), args, parent=context.parent)
        except click.exceptions.Exit:  # --help, --version
            return


def test_command_lines_in_the_pages_are_understood() -> None:
    seen = 0
    for page in PAGES:
        text = page.read_text("utf-8")
        shells = [*blocks(page, "sh"), *blocks(page, "")]
        inline = re.findall(r"`(textclean [^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
        for args in command_lines("\n".join([*shells, *inline])):
            if "COMMAND" in args:  # stands for any of them
                continue
            try:
                understood(args)
            except click.UsageError as error:
                pytest.fail(f"{page.name}: textclean {' '.join(args)}: {error.format_message()}")
            seen += 1
    assert seen >= 20


@pytest.mark.parametrize("line", ["run a --no-such", "rnu a", "run a -j none", "rules shwo x", "restore"])
def test_a_wrong_command_line_would_be_noticed(line: str) -> None:
    with pytest.raises(click.UsageError):
        understood(line.split())


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_no_folder_is_named_that_is_not_there(page: Path) -> None:
    made = {"cleaned/"}  # by the README's first command
    prose = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    for named in set(re.findall(r"`([\w.-][\w./-]*/)`", prose)) - made:
        assert any((base / named).is_dir() for base in (ROOT, ROOT / "textclean")), named


def test_yaml_rules_in_the_pages_are_rules() -> None:
    count = 0
    for page in PAGES:
        for text in re.findall(r"```yaml\n(.*?)```", page.read_text("utf-8"), re.S):
            rule = textclean.make_rule("punctuation/from-the-page", text)
            for example in rule.examples:
                assert rule(example.dirty) == example.clean
            count += 1
    assert count >= 2
