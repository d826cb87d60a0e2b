"""`textclean rules`: look at rules, try them out, begin a new one, make some of a style sheet."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import click

from textclean.cli.options import json_option, not_empty, profile_options

if TYPE_CHECKING:
    from textclean.rulebook.book import Rulebook

_FOLDERS = click.option(
    "--rules", metavar="DIR", multiple=True, help="A folder of rules of your own; may be given again."
)


@click.group("rules", short_help="List, show, check rules; begin new ones.")
def command() -> None:
    """Rules are small YAML files that carry their own tests: see them, try them out, begin one."""


def _book(given: dict[str, Any]) -> Rulebook:
    from textclean.cli import settings
    from textclean.rulebook import book

    folders = settings.load(given).rules
    return book.load(folders) if folders else book.shipped()


@command.command("list", short_help="One line a rule.")
@click.option("--profile", metavar="PROFILE", help="Only the rules that run in this profile, in their order.")
@_FOLDERS
@json_option
def list_(profile: str | None, as_json: bool, **given: Any) -> None:
    """One line a rule: its id, what it does, its title. An opt-in rule is marked with a plus."""
    import json

    from textclean.report import rules as shown

    book = _book(given)
    rules = list(book.values())
    if profile:
        from textclean.cli import settings
        from textclean.cli.options import pipeline_of

        rules = list(pipeline_of(settings.Settings(profile=profile, rules=settings.load(given).rules)).rules)
    if as_json:
        click.echo(json.dumps([shown.brief(r) for r in rules], ensure_ascii=False, indent=2))
        return
    for line in shown.table(rules):
        click.echo(line)


@command.command("show", short_help="Everything about one rule, or one entry of a list.")
@click.argument("rule_id", metavar="ID")
@_FOLDERS
@json_option
def show(rule_id: str, as_json: bool, **given: Any) -> None:
    """Everything about one rule, or about one entry of a list (names/places#kyiv)."""
    import json
    import sys

    from textclean.errors import UsageError
    from textclean.report import rules as shown
    from textclean.report.style import Palette
    from textclean.rulebook.build import CARRIED

    try:
        rule = _book(given)[rule_id]
    except KeyError as error:
        raise UsageError(error.args[0]) from None
    if as_json:
        written = {name: rule.spec[name] for name in rule.spec if name not in CARRIED}
        told = {"id": rule_id, "path": rule.path, **written, **shown.derived(rule, rule_id)}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    for line in shown.page(rule, rule_id, Palette(sys.stdout)):
        click.echo(line)


@command.command("check", short_help="Run examples and keeps; find rules that work against each other.")
@click.argument("folders", metavar="[DIR]...", nargs=-1)
@click.option("--profile", metavar="PROFILE", help="The profile in which the rules are tried; default standard.")
@_FOLDERS
@json_option
def check(folders: tuple[str, ...], as_json: bool, **given: Any) -> int:
    """Runs every example and keep of the rules in DIR (default: of all rules), alone and in the profile, and looks for rules
    that undo each other or fire again on what another one wrote. Exit status 1 if anything is found.
    """
    import json
    import sys

    from textclean.cli import settings
    from textclean.pipeline.trials import check_rulebook
    from textclean.report.style import Palette, plural

    asked = settings.load(given)
    report = check_rulebook(asked.profile, folders=asked.rules, of=folders, options=asked.options)
    if as_json:
        told = {
            "rules": report.rules,
            "examples": report.examples,
            "keeps": report.keeps,
            "findings": [dataclasses.asdict(f) for f in report.findings],
            "notes": [dataclasses.asdict(f) for f in report.notes],
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        palette = Palette(sys.stdout)
        for f in (*report.findings, *report.notes):
            kind = palette(f.kind, "yellow" if f in report.notes else "red")
            click.echo(f"{f.place or f.rule}: {kind}: {f.rule}: {f.message}")
        tried = f"{plural(report.rules, 'rule')}, {plural(report.examples, 'example')}, {plural(report.keeps, 'keep')}"
        click.echo(f"{tried}: {plural(len(report.findings), 'finding') if report.findings else 'all hold'}")
    return 1 if report.findings else 0


@command.command("new", short_help="Begin a rule: a file with comments, valid as it stands.")
@click.argument("rule_id", metavar="STAGE/NAME")
@click.option(
    "-o", "--out", metavar="DIR", default="rules", show_default=True, help="The folder of rules to write it to."
)
def new(rule_id: str, out: str) -> None:
    """Writes the beginning of a rule, with comments, to DIR/STAGE/NAME.yaml. It is valid as it stands: change it step by step,
    and run `textclean rules check DIR` after each.
    """
    from pathlib import Path

    from textclean.rulebook.template import write_template

    path = write_template(Path(out), rule_id)
    click.echo(f"{path}: now say what it finds, then run `textclean rules check {out}`")


@command.command("import", short_help="Make a rule pack of a style sheet: wrong, right, note.")
@click.argument("file", type=click.Path(), callback=not_empty)
@click.option(
    "-o", "--out", metavar="DIR", default="rules", show_default=True, help="The folder of rules to write it to."
)
@click.option("--name", metavar="NAME", callback=not_empty, help="The name of the lists; default that of FILE.")
@click.option("--overwrite", is_flag=True, help="Write over lists of that name which are there already.")
@profile_options
@json_option
def import_(file: str, out: str, name: str | None, overwrite: bool, as_json: bool, **given: Any) -> int:
    """Makes lists of names and words of a table FILE (CSV or tabs; - for standard input) with the columns wrong, right, note; a
    heading is optional. DIR can be given to --rules as it is. Each row is tried out beside the rules of the profile; rows that
    can't be taken are listed with what to do. Exit status 1 if there are any.
    """
    import json
    import sys
    from pathlib import Path

    from textclean.cli import settings
    from textclean.cli.options import pipeline_of
    from textclean.errors import UsageError
    from textclean.pipeline import imports
    from textclean.report.style import Palette, plural, visible
    from textclean.rulebook import stylesheet

    try:
        source = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise UsageError(f"{file} can't be read: {error.strerror}") from None
    shown = "standard input" if file == "-" else Path(file).name
    rows = stylesheet.read(source, shown)
    named = imports.name_of(name or ("style" if file == "-" else Path(file).stem), given=name is not None)
    asked = settings.load(given)
    others = tuple(f for f in asked.rules if Path(f).resolve() != Path(out).resolve())
    made = imports.pack(rows, named, shown, pipeline_of(dataclasses.replace(asked, rules=others)))
    paths = imports.write(made, Path(out), overwrite=overwrite)
    status = 1 if any(left.kind not in stylesheet.HARMLESS for left in made.left) else 0
    if as_json:
        told = {
            "files": [p.as_posix() for p in paths],
            "rows": len(rows),
            "taken": len(made.taken),
            "left": [left._asdict() for left in made.left],
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return status
    palette = Palette(sys.stdout)
    for path, relative in zip(paths, made.files, strict=True):
        number = made.entries(relative)
        many = "entry" if number == 1 else "entries"
        click.echo(f"{path}: {number:,} {many} ({imports.STAGES[relative.partition('/')[0]]})")
    for left in made.left:
        kind = palette(left.kind, "dim" if left.kind in stylesheet.HARMLESS else "yellow")
        click.echo(f"{visible(file)}:{left.line}: {kind}: {left.message}")
    said = f"{len(made.taken):,} of {plural(len(rows), 'row')} taken"
    next_step = f": now run `textclean rules check {out}`, then `textclean run PATH --rules {out}`" if paths else ""
    click.echo(f"{said}{next_step}")
    return status
