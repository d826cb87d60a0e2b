"""`textclean discover`: what a corpus writes in several ways, and what recurs in it, proposed as rules; nothing is applied."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from textclean.cli.options import field_option, learning_options, not_empty, reading_options

if TYPE_CHECKING:
    from textclean.cli.discovering import Wanted


@click.group("discover", short_help="Propose rules from a corpus: names, acronyms, boilerplate.")
def command() -> None:
    """Reads a corpus and proposes rules for what it writes in several ways, or on every page of a site. Nothing is applied:
    read them, take out what is wrong, and give their folder to --rules.
    """


_PATHS = click.argument("paths", metavar="PATH...", nargs=-1, required=True, callback=not_empty)
_SHARED = (
    click.option(
        "-o", "--out", metavar="DIR", callback=not_empty, help="The folder of rules to write to; else standard output."
    ),
    click.option("--rules", metavar="DIR", multiple=True, callback=not_empty, help="Lists of your own are known too."),
    field_option,
    reading_options,
    click.option("--language", metavar="CODE", callback=not_empty, help="Only documents in this language (ISO 639-1)."),
    click.option("-q", "--quiet", is_flag=True, help="Print errors only."),
)


def _shared(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(_SHARED):
        command = option(command)
    return command


@command.command("names", short_help="Names that are spelled in several ways.")
@_PATHS
@_shared
@click.option(
    "--name", metavar="NAME", default="discovered-names", show_default=True, help="The list is DIR/names/NAME.yaml."
)
@click.option("-i", "--interactive", is_flag=True, help="Decide about each proposal; answers come from standard input.")
@click.option(
    "--rejected",
    metavar="FILE",
    callback=not_empty,
    help="Pairs that you rejected, never proposed again. [rejected-pairs.tsv in DIR, or in the working folder]",
)
def names(interactive: bool, rejected: str | None, **given: Any) -> int:
    """Proposes names that files, folders and JSON lines spell in several ways, as a list of terms, each with its counts, three
    lines in which it stands, and why its forms are taken for one. Needs textclean[discover].
    """
    from textclean.cli.discovering import names as work

    return work(_wanted(given), interactive=interactive, memory=rejected or "")


@command.command("acronyms", short_help="Acronyms that are defined: Long Form (LF).")
@_PATHS
@_shared
@click.option(
    "--name", metavar="NAME", default="discovered-acronyms", show_default=True, help="The list is DIR/names/NAME.yaml."
)
def acronyms(**given: Any) -> int:
    """Proposes acronyms that files, folders and JSON lines define, as a list of terms: their long forms with counts, and whether
    they take an article. What the lists at hand have already is left out.
    """
    from textclean.cli.discovering import acronyms_ as work

    return work(_wanted(given))


@command.command("boilerplate", short_help="Lines and blocks of lines that recur on a site.")
@_PATHS
@_shared
@learning_options
@click.option(
    "--name", metavar="NAME", default="recurring", show_default=True, help="Rules are DIR/boilerplate/SITE-NAME.yaml."
)
def boilerplate(group_by: str | None, min_documents: int | None, min_share: float | None, **given: Any) -> int:
    """Proposes rules that drop the lines, and blocks of short lines, that recur in documents of one site or folder and are no
    part of their articles, with counts and samples. What the rules at hand take out already is left to them.
    """
    from textclean.cli.learning import boilerplate as work
    from textclean.cli.learning import learning_of

    return work(_wanted(given), learning_of(group_by, min_documents, min_share))


def _wanted(given: dict[str, Any]) -> Wanted:
    from textclean.cli import settings
    from textclean.cli.discovering import Wanted
    from textclean.cli.options import told

    asked = settings.load({name: value for name, value in given.items() if name != "out"})
    told(asked)  # checks the language
    return Wanted(asked, given["paths"], given["out"] or "", given["name"], given["quiet"])
