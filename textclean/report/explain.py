"""Every change to a document, told: where, what became of what, which rule, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from textclean.names.trace import Met, met
from textclean.report.changes import Lines, edits_of, recoded
from textclean.report.style import Palette, plural, visible
from textclean.rulebook.rule import Rule
from textclean.rulebook.terms import Terms
from textclean.text.document import Cleaned
from textclean.text.edit import Edit

MOST_CHARS = 160
"""Longer words are shown by their beginning and end."""


def to_dict(cleaned: Cleaned, path: str, rules: Mapping[str, Rule]) -> dict[str, Any]:
    """Everything that cleaning did, as JSON has it; spans are code points of the original."""
    lines = Lines(cleaned.original)
    ids = _ids(cleaned, cleaned.edits)
    return {
        "path": path,
        "edits": [
            {
                **_place(lines, e.start),
                "start": e.start,
                "end": e.end,
                "before": e.before,
                "after": e.after,
                "rules": list(e.rules),
                **_names(cleaned, e.rules, e.start, e.end, rules),
            }
            for e in cleaned.edits
        ],
        "flags": [
            {
                **_place(lines, f.start),
                "kind": f.kind,
                "start": f.start,
                "end": f.end,
                "words": f.words,
                "rule": f.rule,
                **_names(cleaned, (f.rule,), f.start, f.end, rules),
            }
            for f in cleaned.flags
        ],
        "lifted": [
            {
                **_place(lines, x.start),
                "field": x.field,
                "value": x.value,
                "words": x.words,
                "start": x.start,
                "end": x.end,
                "rule": x.rule,
            }
            for x in cleaned.lifted
        ],
        "meta": cleaned.meta.to_dict(),
        "stats": cleaned.stats.to_dict(),
        "rules": {id: _told(id, rules) for id in ids},
    }


def _place(lines: Lines, offset: int) -> dict[str, int]:
    return lines.place(offset)._asdict()


def _ids(cleaned: Cleaned, edits: Sequence[Edit]) -> list[str]:
    """The rules that had a part in it, in the order in which they are first met."""
    met = [id for e in edits for id in e.rules]
    return list(dict.fromkeys([*met, *(f.rule for f in cleaned.flags), *(x.rule for x in cleaned.lifted)]))


def _names(
    cleaned: Cleaned, ids: Sequence[str], start: int, end: int, rules: Mapping[str, Rule]
) -> dict[str, list[dict[str, str]]]:
    """`names`: the forms of entries of lists that stood there, and from what each was derived; left out where there are none."""
    found = [{"rule": id, **m._asdict()} for id in ids for m in _met(cleaned, id, start, end, rules)]
    return {"names": found} if found else {}


def _met(cleaned: Cleaned, id: str, start: int, end: int, rules: Mapping[str, Rule]) -> list[Met]:
    path, _, key = id.partition("#")
    rule = rules.get(path)
    if not key or rule is None or not isinstance(rule.matcher, Terms):
        return []
    return met(rule.matcher.entry(key), cleaned.original, start, end, cleaned.meta.language or "")


def _because(cleaned: Cleaned, ids: Sequence[str], start: int, end: int, rules: Mapping[str, Rule]) -> str:
    """The ids of rules; of a name also the form that was met, and its derivation: `names/places#kyiv: Kiev, ru: press`."""
    told = [(id, " + ".join(m.told() for m in _met(cleaned, id, start, end, rules))) for id in ids]
    return "; ".join(f"{id}: {why}" if why else id for id, why in told)


def _told(id: str, rules: Mapping[str, Rule]) -> dict[str, str]:
    rule = rules.get(id.partition("#")[0])
    return {"title": rule.title, "why": rule.why} if rule else {}


def explained(cleaned: Cleaned, path: str, rules: Mapping[str, Rule], palette: Palette) -> Iterator[str]:
    """The same in lines for people: edits, values, flags, and at the end what each rule is for.

    The newline at the end of a file is not told of: it leaves the text and is written again with it.
    """
    lines, edits = Lines(cleaned.original), edits_of(cleaned)
    heads = [plural(len(edits), "edit"), plural(len(cleaned.lifted), "value"), plural(len(cleaned.flags), "flag")]
    known = [f"{name} {value}" for name, value in (("language", cleaned.meta.language),) if value]
    known += [recoded(cleaned)] if recoded(cleaned) else []
    yield palette(f"{visible(path)}: {', '.join(heads + known)}", "bold")
    for e in edits:
        start, before, after = _whole_words(cleaned.original, e)
        change = f"{palette(_words(before), 'red')} -> {palette(_words(after), 'green')}"
        yield f"{_at(lines, start)}  {change}  {palette(_because(cleaned, e.rules, e.start, e.end, rules), 'cyan')}"
    if cleaned.lifted:
        yield from ("", palette("Values read from the text", "bold"))
        for x in cleaned.lifted:
            source = "" if x.value == x.words else f" from {_words(x.words)}"
            yield f"{_at(lines, x.start)}  {x.field}: {palette(_words(x.value), 'green')}{source}  {palette(x.rule, 'cyan')}"
    if cleaned.flags:
        yield from ("", palette("Flags: what looks wrong and was left alone", "bold"))
        for f in cleaned.flags:
            rule = palette(_because(cleaned, (f.rule,), f.start, f.end, rules), "cyan")
            yield f"{_at(lines, f.start)}  {palette(f.kind, 'yellow')}: {_words(f.words)}  {rule}"
    if ids := _ids(cleaned, edits):
        yield from ("", palette("The rules", "bold"))
        for id in ids:
            if told := _told(id, rules):
                yield f"{palette(id, 'cyan')}: {told['title']}"
                yield f"    {' '.join(told['why'].split())}"


def _whole_words(text: str, e: Edit) -> tuple[int, str, str]:
    """Start, before and after with the rest of a word that an edit changes a part of: `Kiev -> Kyiv`, not `ie -> yi`."""
    start, end = e.start, e.end
    if (e.before[:1] + e.after[:1]).isalnum():
        while start and e.start - start < MOST_CHARS and text[start - 1].isalnum():
            start -= 1
    if (e.before[-1:] + e.after[-1:]).isalnum():
        while end < len(text) and end - e.end < MOST_CHARS and text[end].isalnum():
            end += 1
    lead, rest = text[start : e.start], text[e.end : end]
    return start, f"{lead}{e.before}{rest}", f"{lead}{e.after}{rest}"


def _at(lines: Lines, offset: int) -> str:
    line, column = lines.place(offset)
    return f"{line}:{column}".rjust(7)


def _words(text: str) -> str:
    """Text between quotes, with escapes for what can't be seen, shortened in its middle."""
    if len(text) <= MOST_CHARS:
        return repr(text)
    half = MOST_CHARS // 2
    return f"{text[:half]!r}...{text[-half:]!r} ({len(text):,} characters)"
