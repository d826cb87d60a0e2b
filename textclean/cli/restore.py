"""`textclean restore`: the originals again."""

from __future__ import annotations

import click

from textclean.cli.options import json_option, not_empty


@click.command("restore", short_help="The original bytes again, from the ledger and the clean texts alone.")
@click.argument("cleaned", metavar="OUT", callback=not_empty)
@click.option(
    "-o", "--out", "target", metavar="DIR", required=True, callback=not_empty, help="The folder to write: new or empty."
)
@click.option("-q", "--quiet", is_flag=True, help="Print errors only.")
@json_option
def command(cleaned: str, target: str, quiet: bool, as_json: bool) -> int:
    """Writes the originals of everything that `textclean run` wrote to OUT, byte for byte; nothing else is needed for it.
    What can't be given back is named and left out: a clean text that somebody has changed since, a document that failed in
    the run. The exit status is then 3.
    """
    import json

    from textclean.cli.closing import FAILED
    from textclean.io.restore import NotRestored, restore
    from textclean.report.style import plural, visible

    count = 0
    missing: list[NotRestored] = []
    for outcome in restore(cleaned, target):
        if not isinstance(outcome, NotRestored):
            count += 1
            continue
        missing.append(outcome)
        if not as_json:
            click.echo(f"textclean: {visible(outcome.id)}: {visible(outcome.reason)}", err=True)
    status = FAILED if missing else 0
    if as_json:
        told = [{"path": m.id, "reason": m.reason, "cleaned": m.cleaned} for m in missing]
        click.echo(
            json.dumps({"restored": count, "missing": told, "out": target, "status": status}, ensure_ascii=False)
        )
    elif not quiet:
        rest = f", {len(missing):,} not" if missing else ""
        click.echo(f"{plural(count, 'original')} restored to {target}{rest}")
    return status
