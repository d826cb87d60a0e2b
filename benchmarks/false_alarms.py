"""False alarms of the encoding stage in languages that nobody measured: names and messages that are right in 200 of them.

Names of languages, countries and currencies come from the CLDR as babel packages it, messages from the catalogues that Django
ships. Both are right as they stand, so every change and every flag is a false alarm.
"""

from __future__ import annotations

import gettext
import html
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks import peers, stages
from benchmarks.report import Figure, Section, Table
from benchmarks.texts import Texts
from textclean import Cleaned, Pipeline
from textclean.language import ISO_639_1

_MOST = 60  # strings of each locale and source, the same in every run
_LEAST = 30
_IN_A_LINE = 12
_HEADERS = ("Content-T", "Project-Id", "Last-Trans", "Language", "MIME-Ver", "Plural-F", "POT-C", "PO-R", "Report-M")


def names(locale: str) -> list[str]:
    """The names of languages, countries, currencies, scripts, days and months that a locale has beyond ASCII."""
    from babel import Locale

    known = Locale.parse(locale)
    found = [
        *known.languages.values(),
        *known.territories.values(),
        *known.currencies.values(),
        *known.scripts.values(),
        *known.days["format"]["wide"].values(),
        *known.months["format"]["wide"].values(),
    ]
    return list(dict.fromkeys(name for name in found if name and not name.isascii()))


def _is_right(line: str) -> bool:
    """Is it plain text beyond ASCII: no header of the catalogue, no HTML?"""
    return not line.isascii() and not line.startswith(_HEADERS) and html.unescape(line) == line


def messages(folder: Path) -> dict[str, list[str]]:
    """The lines of the compiled catalogues below a folder, by locale."""
    found: dict[str, dict[str, None]] = {}
    for path in sorted(folder.glob("**/locale/*/LC_MESSAGES/*.mo")):
        with path.open("rb") as file:
            catalogue: Mapping[Any, str] = gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
        lines = (line.strip() for text in catalogue.values() for line in text.split("\n"))
        found.setdefault(path.parts[-3], {}).update(dict.fromkeys(filter(_is_right, lines)))
    return {locale: list(lines) for locale, lines in found.items()}


def corpus() -> Iterator[tuple[str, str, list[str]]]:
    """(source, locale, strings) for every locale that has enough of them."""
    from babel.localedata import locale_identifiers

    django = peers.installed("django")
    every = [("CLDR", locale, names(locale)) for locale in locale_identifiers() if "_" not in locale]
    every += [("Django", locale, lines) for locale, lines in messages(Path(django.__file__).parent).items()]
    for source, locale, strings in every:
        if len(strings) >= _LEAST:
            rng = random.Random(f"{source} {locale}")
            yield source, locale, strings if len(strings) <= _MOST else rng.sample(strings, _MOST)


@cache
def _forced(language: str) -> Pipeline:
    return Pipeline.load(select=stages.rules_of("encoding"), options={"language": language})


def readings(locale: str, strings: Sequence[str]) -> Iterator[tuple[str, Cleaned]]:
    """The strings as they are met: alone, in a language that is told, several in a line, and as one document."""
    language = locale.split("_", maxsplit=1)[0]
    told = [_forced(language)] if language in ISO_639_1 else []
    for string in strings:
        yield "alone", stages.encoding().clean(string)
        for pipe in told:
            yield "language told", pipe.clean(string)
    for at in range(0, len(strings), _IN_A_LINE):
        yield "in a line", stages.encoding().clean(", ".join(strings[at : at + _IN_A_LINE]))
    yield "one document", stages.encoding().clean("\n".join(strings))


def false_alarms(texts: Texts, options: Any) -> Section:
    """Changes and flags of the encoding stage in names and messages of many languages."""
    title = "False alarms in other languages"
    if not (peers.installed("babel") and peers.installed("django")):
        return Section("false-alarms", title, absent="needs babel and django (the extra `bench`)")
    seen: Counter[tuple[str, str]] = Counter()
    changed: Counter[tuple[str, str]] = Counter()
    flagged: Counter[tuple[str, str]] = Counter()
    locales: set[str] = set()
    details = []
    for source, locale, strings in corpus():
        locales.add(locale)
        for way, cleaned in readings(locale, strings):
            key = source, way
            seen[key] += 1
            flags = [f.words for f in cleaned.flags if f.kind == "suspected-mixup"]
            changed[key] += cleaned.changed
            flagged[key] += bool(flags)
            details += [f"  {source} {locale}, {way}: {e.before!a} -> {e.after!a}" for e in cleaned.edits]
            details += [f"  {source} {locale}, {way}: flagged {words!a}" for words in flags]
    rows = [
        [source, way, f"{n:,}", str(changed[source, way]), str(flagged[source, way])]
        for (source, way), n in seen.items()
    ]
    figures = [
        Figure("texts changed", changed.total(), f"of {seen.total():,}", 0, True),
        Figure("texts with a word flagged as a mix-up", flagged.total(), f"of {seen.total():,}", 0, True),
    ]
    table = Table("Texts changed or flagged", ["source", "met", "texts", "changed", "flagged"], rows)
    notes = [f"{len(locales)} locales, at most {_MOST} strings of each and source, all with letters beyond ASCII."]
    return Section("false-alarms", title, figures, [table], notes, details)
