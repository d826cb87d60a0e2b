"""The work of `textclean check`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from textclean.cli.closing import FAILED, Show, say_failures
from textclean.cli.options import pipeline_of
from textclean.cli.progress import watched
from textclean.cli.settings import Settings
from textclean.engines import local
from textclean.errors import DocumentError
from textclean.io.readers import Failure, Found, Source, find, read
from textclean.pipeline.shard import Task
from textclean.report import changes
from textclean.report.style import Palette, plural, visible
from textclean.report.tally import Tally
from textclean.text.decoding import codec_name
from textclean.text.document import Cleaned

FOUND_WORK = 1


class Checking:
    """One run of the command."""

    def __init__(self, asked: Settings, *, show: Show, diff: bool) -> None:
        self._asked = asked
        self._show = show
        self._diff = diff
        self._palette = Palette(sys.stdout)
        self._tally = Tally()
        self._found: list[dict[str, Any]] = []

    def run(self, paths: Sequence[str]) -> int:
        """Checks everything that `paths` mean; gives the exit status."""
        asked = self._asked
        pipeline = pipeline_of(asked)
        for name in filter(None, (asked.encoding, asked.fallback_encoding)):
            codec_name(name)
        found = _found(paths)
        task = Task(asked.encoding or None, asked.fallback_encoding or None, records=True)
        items = read(found, text_field=asked.text_field or "text")
        results = local.clean(pipeline, items, jobs=asked.jobs, task=task)
        for result in watched(results, len(found), quiet=self._show != "table"):
            if isinstance(result, Failure):
                self._tally.fail(result.id, result.reason)
                continue
            document, cleaned = result
            if isinstance(cleaned, DocumentError):
                self._tally.fail(document.id, str(cleaned))
            else:
                self._take(cleaned, document.id)
        return self._close()

    def _take(self, cleaned: Cleaned, path: str) -> None:
        self._tally.add(cleaned)
        if not changes.would_change(cleaned):
            return
        edits = changes.edits_of(cleaned)
        rules = Counter(rule for e in edits for rule in e.rules)
        recoded = changes.recoded(cleaned)
        if self._show == "json":
            record = {"path": path, "edits": len(edits), "edits_by_rule": dict(sorted(rules.items()))}
            self._found.append({**record, "flags": len(cleaned.flags), "recoded": recoded or None})
        elif self._show == "table":
            told = [f"{plural(len(edits), 'edit')} by {plural(len(rules), 'rule')}"] if edits else []
            told += [plural(len(cleaned.flags), "flag")] if edits or cleaned.flags else []
            told += [recoded] if recoded else []
            click.echo(f"{self._palette(visible(path), 'bold')}: {', '.join(told)}")
            if self._diff:
                for line in changes.diff(cleaned, visible(path), self._palette):
                    click.echo(line)

    def _close(self) -> int:
        tally = self._tally
        failed = not self._asked.max_failures.allows(len(tally.failed), tally.documents)
        status = FAILED if failed else FOUND_WORK if tally.changed else 0
        if self._show == "json":
            told = tally.to_dict() | {"would_change": self._found, "status": status}
            click.echo(json.dumps({k: v for k, v in told.items() if k != "kept"}, ensure_ascii=False))
            return status
        say_failures(tally)
        if self._show == "table":
            sums = f"{tally.changed:,} of {plural(tally.documents, 'document')} would change"
            click.echo(sums + (f", {len(tally.failed):,} failed" if tally.failed else ""), err=True)
        return status


def _found(paths: Sequence[str]) -> list[Found]:
    """What `paths` mean, under the paths as they were given: they can be opened, and files of one name are no clash."""
    found: dict[str, Found] = {}
    for path in paths:
        folder = Path(path).is_dir()
        for item in find([path]):
            if isinstance(item, Source):
                found[item.path] = Source(item.path, item.path)
            else:
                place = str(Path(path) / item.id) if folder else path
                found[place] = Failure(place, item.reason)
    return list(found.values())
