"""The command line: which commands there are, and how every run of it ends.

Exit status: 0 done; 1 `check` or `rules check` found work; 2 wrong usage, a wrong rule file, an output that can't be
written; 3 more documents failed than allowed; 130 interrupted; 141 whoever read the output has gone.

Only click is imported here, and nothing heavy at the top of the commands' modules: `textclean --version` answers at once.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

import click

from textclean import __version__
from textclean.errors import TextcleanError, instead

WRONG_USAGE = 2
INTERRUPTED = 130
NO_COMMAND: type[click.UsageError] | tuple[()] = getattr(click.exceptions, "NoArgsIsHelpError", ())  # new in click 8.2
READER_GONE = 141  # 128 + SIGPIPE: what a shell sees of `cat` in the same place
_GARBAGE = 500_000  # new objects before a look for garbage: tables stay, and texts leave no circles of objects behind

COMMANDS = {
    "run": "textclean.cli.run",
    "check": "textclean.cli.check",
    "explain": "textclean.cli.explain",
    "restore": "textclean.cli.restore",
    "rules": "textclean.cli.rules",
    "discover": "textclean.cli.discover",
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are asked for; each module holds its own as `command`."""

    def __init__(self, *args: Any, places: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._places = places

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self._places:
            known = f"there are {', '.join(self._places)}"
            ctx.fail(f"there is no command {cmd_name!r}{instead(cmd_name, self._places, known)}")
        command: click.Command = import_module(self._places[cmd_name]).command
        return command


@click.group(
    "textclean",
    cls=LazyGroup,
    places=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Settings are also read from [tool.textclean] in pyproject.toml, or from textclean.toml, of the working folder.",
)
@click.version_option(__version__, message="textclean %(version)s")
def cli() -> None:
    """Turns dirty text into clean canonical documents by rules, and accounts for every character it changed."""


def main() -> NoReturn:
    """The entry point: runs the command line and exits with its status."""
    gc.set_threshold(_GARBAGE, 20, 20)
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a path or a text may hold what the terminal's encoding can't say
            stream.reconfigure(errors="backslashreplace")
    ended = status(sys.argv[1:])
    gc.freeze()  # at the end Python looks for garbage among all there is, several times: the system takes it all at once
    sys.exit(ended)


def status(args: Sequence[str]) -> int:
    """Runs the command line `args` and gives its exit status; what is wrong is said on stderr, without a traceback."""
    try:
        code = _called(args)
        sys.stdout.flush()
    except (click.ClickException, click.Abort, TextcleanError, OSError, KeyboardInterrupt) as error:
        return _ended_by(error)
    return code


def _called(args: Sequence[str]) -> int:
    try:
        with cli.make_context("textclean", list(args)) as context:
            answer = cli.invoke(context)
    except click.exceptions.Exit as end:  # --help, --version
        return end.exit_code
    return answer if isinstance(answer, int) else 0


def _ended_by(error: BaseException) -> int:
    """Says what is wrong; the exit status for it."""
    if isinstance(error, KeyboardInterrupt | click.Abort):
        return int(getattr(error, "status", INTERRUPTED))
    if isinstance(error, OSError):
        _leave_stdout()
        if isinstance(error, BrokenPipeError):
            return READER_GONE
    with contextlib.suppress(OSError):
        click.echo(_message(error), err=True)
    return WRONG_USAGE


def _message(error: BaseException) -> str:
    if isinstance(error, NO_COMMAND):
        return error.format_message()
    if isinstance(error, click.UsageError):
        place = error.ctx.command_path if error.ctx else "textclean"
        return f"textclean: error: {error.format_message()}\nsee `{place} --help`"
    if isinstance(error, click.ClickException):
        return f"textclean: error: {error.format_message()}"
    if isinstance(error, OSError):
        return f"textclean: error: {error.strerror or error}{f': {error.filename}' if error.filename else ''}"
    return f"textclean: error: {error}"


def _open_closed_streams() -> None:
    """A stream that was closed by whoever started this process (`>&-`) is None: then there is nothing behind it."""
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - open for as long as the process lives
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115


def _leave_stdout() -> None:
    """Nothing more can be written there: what Python still holds for it must not make a noise at the end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
