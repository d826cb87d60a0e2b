"""What a command says at its end, and the exit status that follows from it."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal

import click

from textclean.cli.settings import Settings
from textclean.report.style import Palette
from textclean.report.tally import Tally, failures, table

FAILED = 3
NOTHING: Mapping[str, Any] = MappingProxyType({})
Show = Literal["table", "quiet", "json"]


def shown(*, quiet: bool, as_json: bool) -> Show:
    """What the options --quiet and --json ask for."""
    return "json" if as_json else "quiet" if quiet else "table"


def close(
    tally: Tally, asked: Settings, show: Show, *, where: str = "", err: bool = False, more: Mapping[str, Any] = NOTHING
) -> int:
    """Says the sums of a run (`err`: on stderr) and gives its exit status; `more` goes into the JSON object."""
    too_many = not asked.max_failures.allows(len(tally.failed), tally.documents)
    status = FAILED if too_many else 0
    if show == "json":
        click.echo(json.dumps({**tally.to_dict(), **more, "status": status}, ensure_ascii=False), err=err)
    elif show == "table":
        for line in table(tally, Palette(sys.stderr if err else sys.stdout), where):
            click.echo(line, err=err)
    else:
        say_failures(tally)
    return status


def say_failures(tally: Tally) -> None:
    """The documents that failed, on stderr."""
    for line in failures(tally, Palette(sys.stderr)):
        click.echo(f"textclean:{line[1:]}", err=True)
