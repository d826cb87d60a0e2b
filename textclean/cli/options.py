"""Options that several commands share, and what is made of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from textclean.cli.settings import Settings
    from textclean.pipeline.pipeline import Pipeline

Callback = TypeVar("Callback", bound=Callable[..., Any])


def not_empty(_: click.Context, __: click.Parameter, value: Any) -> Any:
    """A callback for words that can't be empty: an empty path would be the working folder, an empty id no choice at all."""
    if value == "" or (isinstance(value, tuple) and "" in value):
        raise click.BadParameter("it is empty (is it from a shell variable that isn't set?): say it, or leave it out")
    return value


def _split(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Several ids may stand behind one option, with commas between."""
    not_empty(context, parameter, tuple(value.strip(", ") for value in values))
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def _assigned(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    from textclean.cli.settings import options

    try:
        return options(values)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


_PROFILE = (
    click.option(
        "--profile",
        metavar="PROFILE",
        callback=not_empty,
        help="Which rules run: standard (default), gentle, editorial, archive, page.",
    ),
    click.option(
        "--rules",
        metavar="DIR",
        multiple=True,
        callback=not_empty,
        help="A folder of rules of your own; may be given again.",
    ),
    click.option(
        "--select",
        metavar="RULE",
        multiple=True,
        callback=_split,
        help="Only these rules: ids, or patterns with * and ?.",
    ),
    click.option(
        "--ignore",
        metavar="RULE",
        multiple=True,
        callback=_split,
        help="Not these rules: ids, or patterns with * and ?.",
    ),
    click.option(
        "--extend-select",
        metavar="RULE",
        multiple=True,
        callback=_split,
        help="These rules too, opt-in ones by their full id.",
    ),
    click.option(
        "--set",
        "options",
        metavar="OPTION=VALUE",
        multiple=True,
        callback=_assigned,
        help="An option, such as quotes=curly.",
    ),
    click.option(
        "--max-loss",
        metavar="SHARE",
        callback=not_empty,
        help="Leave a document's boilerplate alone where more than SHARE of its words would go. [40%; page 97%]",
    ),
    click.option(
        "--language",
        metavar="CODE",
        callback=not_empty,
        help="The language of the texts (ISO 639-1); auto (default) asks each text.",
    ),
)
_READING = (
    click.option(
        "--encoding", metavar="NAME", callback=not_empty, help="How all files are encoded, whatever their bytes say."
    ),
    click.option(
        "--fallback-encoding", metavar="NAME", callback=not_empty, help="How files are read whose bytes tell nothing."
    ),
)
_FIELD = (
    click.option(
        "--text-field",
        metavar="FIELD",
        callback=not_empty,
        help="JSON lines: the field that holds the text; the others pass through.",
    ),
)


def _share(_: click.Context, __: click.Parameter, value: str | None) -> float | None:
    from textclean.errors import UsageError
    from textclean.pipeline.loss import share

    try:
        return None if value is None else share(value)
    except UsageError:
        raise click.BadParameter(f"a share such as 5% is expected; found {value!r}") from None


_LEARNING = (
    click.option(
        "--group-by",
        metavar="FIELD",
        callback=not_empty,
        help="JSON lines: the field that says the site; of a URL its host.",
    ),
    click.option(
        "--min-documents",
        metavar="N",
        type=click.IntRange(2),
        help="How many documents of its site a line has to stand in to be learned. [4]",
    ),
    click.option(
        "--min-share", metavar="SHARE", callback=_share, help="... and in what share of its site's documents. [5%]"
    ),
)


def _decorated(options: tuple[Callable[[Callback], Callback], ...]) -> Callable[[Callback], Callback]:
    def decorate(command: Callback) -> Callback:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


profile_options: Callable[[Any], Any] = _decorated(_PROFILE)
reading_options: Callable[[Any], Any] = _decorated(_READING)
learning_options: Callable[[Any], Any] = _decorated(_LEARNING)
field_option: Callable[[Any], Any] = _decorated(_FIELD)
json_option: Callable[[Any], Any] = click.option(
    "--json", "as_json", is_flag=True, help="One JSON object on stdout instead."
)


def pipeline_of(settings: Settings) -> Pipeline:
    """The pipeline that the settings ask for. Raises UsageError and RuleFileError."""
    from textclean.pipeline.pipeline import Pipeline

    return Pipeline.load(
        settings.profile,
        rules=settings.rules,
        select=settings.select,
        ignore=settings.ignore,
        extend_select=settings.extend_select,
        options=told(settings),
    )


def told(settings: Settings) -> dict[str, str]:
    """The options for the pipeline. Raises UsageError for a language that there isn't."""
    from textclean.errors import UsageError
    from textclean.language import ISO_639_1

    if settings.language and settings.language != "auto" and settings.language not in ISO_639_1:
        raise UsageError(
            f"--language is a code of ISO 639-1 in small letters (en, fr, zh, ...), or auto; found {settings.language!r}"
        )
    said = {"language": settings.language, "max-loss": settings.max_loss}
    return {**settings.options, **{name: value for name, value in said.items() if value}}
