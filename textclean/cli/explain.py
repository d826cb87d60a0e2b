"""`textclean explain`: every edit of one document, with the rule and its reason."""

from __future__ import annotations

from typing import Any

import click

from textclean.cli.options import json_option, not_empty, profile_options, reading_options


@click.command("explain", short_help="Every change to a document: where, what, which rule, why.")
@click.argument("file", type=click.Path(), callback=not_empty)
@profile_options
@reading_options
@json_option
def command(file: str, as_json: bool, **given: Any) -> None:
    """Shows every change that cleaning makes to FILE (- for standard input): line and column, before and after, the rules,
    and why they are there; then the values read from the text, and what looks wrong and is left alone. Writes nothing.
    """
    import json
    import sys
    from pathlib import Path

    from textclean.cli import settings
    from textclean.cli.options import pipeline_of
    from textclean.errors import DocumentError, UsageError
    from textclean.pipeline.shard import Task, clean_shard
    from textclean.report import explain
    from textclean.report.style import Palette
    from textclean.text.document import Document

    asked = settings.load(given)
    try:
        source = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise UsageError(f"{file} can't be read: {error.strerror}") from None
    pipeline = pipeline_of(asked)
    task = Task(asked.encoding or None, asked.fallback_encoding or None, records=True)
    [(_, cleaned)] = clean_shard(pipeline, [Document(file, source=source)], task)
    if isinstance(cleaned, DocumentError):
        raise UsageError(f"{file}: {cleaned}")
    rules = {rule.id: rule for rule in pipeline.rules}
    if as_json:
        click.echo(json.dumps(explain.to_dict(cleaned, file, rules), ensure_ascii=False, indent=2))
    else:
        for line in explain.explained(cleaned, file, rules, Palette(sys.stdout)):
            click.echo(line)
