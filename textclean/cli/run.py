"""`textclean run`: clean documents, into a folder; with `-` as a filter."""

from __future__ import annotations

from typing import Any

import click

from textclean.cli.options import (
    field_option,
    json_option,
    learning_options,
    not_empty,
    profile_options,
    reading_options,
)


def _allowance(_: click.Context, __: click.Parameter, value: str | None) -> object:
    from textclean.cli.settings import allowance

    try:
        return None if value is None else allowance(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


@click.command("run", short_help="Clean documents: a folder of the same shape, and a record of every change.")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, callback=not_empty)
@click.option(
    "-o",
    "--out",
    metavar="OUT",
    callback=not_empty,
    help="The folder to write: new, empty, or written by textclean before. [cleaned]",
)
@profile_options
@field_option
@click.option(
    "--format",
    metavar="FORMAT",
    callback=not_empty,
    help="txt (default), md (with front matter) or jsonl; JSON lines stay JSON lines.",
)
@click.option("-j", "--jobs", metavar="N", type=click.IntRange(1), help="Processes; default: one for each processor.")
@click.option(
    "--resume", is_flag=True, help="Don't clean again what OUT's ledger holds, unless it or the rules have changed."
)
@click.option(
    "--learn", is_flag=True, help="First learn which lines recur on each site or in each folder, then drop them too."
)
@learning_options
@click.option(
    "--max-failures", metavar="N|P%", callback=_allowance, help="How many documents may fail without exit status 3. [0]"
)
@click.option(
    "--ledger",
    metavar="LEVEL",
    callback=not_empty,
    help="What OUT's ledger holds: none, summary, or full (default; restore needs it).",
)
@reading_options
@click.option("-q", "--quiet", is_flag=True, help="Print errors only.")
@json_option
def command(paths: tuple[str, ...], quiet: bool, as_json: bool, resume: bool, learn: bool, **given: Any) -> int:
    """Cleans files, everything in folders, and JSON lines (*.jsonl, *.jsonl.gz); writes clean documents of the same names to
    OUT, with _documents.jsonl (metadata, flags and figures) and _ledger.jsonl (every change). Inputs are never written to.

    With - it is a filter: standard input to standard output, a text, or with --text-field JSON lines.
    """
    from textclean.cli import settings
    from textclean.cli.closing import shown
    from textclean.errors import UsageError

    asked = settings.load(given)
    if (share := asked.max_failures.per_cent) is not None and share > 100:
        raise UsageError(f"--max-failures as a share is from 0% to 100%; found {share:g}%")
    learning = {name: given.pop(name) for name in ("group_by", "min_documents", "min_share")}
    if not learn and (said := [name for name, value in learning.items() if value is not None]):
        raise UsageError(f"--{said[0].replace('_', '-')} is for --learn: add that, or leave it out")
    show = shown(quiet=quiet, as_json=as_json)
    if "-" not in paths:
        from textclean.cli.folder import clean_folder

        how = None
        if learn:
            from textclean.cli.learning import learning_of

            how = learning_of(**learning)
        return clean_folder(asked, paths, resume=resume, show=show, how=how)
    if learn:
        raise UsageError(
            "--learn reads its input twice, so it can't come from standard input: give files or folders, or learn rules with "
            "`textclean discover boilerplate PATH -o DIR` and filter with --rules DIR"
        )
    if len(paths) > 1 or given["out"] or resume:
        raise UsageError("- reads standard input and writes standard output: leave out other paths, -o and --resume")
    from textclean.cli.filter import clean_stream

    # A settings file that names a field must not turn a text into JSON lines: here the command line decides.
    return clean_stream(asked, text_field=given["text_field"], jobs=given["jobs"] or 1, show=show)
