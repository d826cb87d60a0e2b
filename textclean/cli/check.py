"""`textclean check`: would anything change? As a linter does, nothing is written."""

from __future__ import annotations

from typing import Any

import click

from textclean.cli.options import field_option, json_option, not_empty, profile_options, reading_options


@click.command("check", short_help="Would anything change? A line for each document, as a linter does.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, callback=not_empty)
@click.option("--diff", is_flag=True, help="Show what would change, line by line.")
@profile_options
@field_option
@click.option("-j", "--jobs", metavar="N", type=click.IntRange(1), help="Processes; default: one for each processor.")
@reading_options
@click.option("-q", "--quiet", is_flag=True, help="Print errors only.")
@json_option
def command(paths: tuple[str, ...], diff: bool, quiet: bool, as_json: bool, **given: Any) -> int:
    """Says of each document that cleaning would change how many edits by how many rules there would be, and how many flags.
    Writes nothing. Exit status 1 if any would change, 3 if any can't be read.
    """
    from textclean.cli import settings
    from textclean.cli.checking import Checking
    from textclean.cli.closing import shown

    asked = settings.load(given)
    checking = Checking(asked, show=shown(quiet=quiet, as_json=as_json), diff=diff)
    return checking.run(paths)
