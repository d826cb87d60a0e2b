"""Rules, as they are shown to people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from textclean.names.entry import Entry
from textclean.names.trace import every
from textclean.report.style import Palette, plural
from textclean.rulebook.build import CARRIED
from textclean.rulebook.rule import Example, Keep, Rule
from textclean.rulebook.schema import GUARDS, MATCHERS
from textclean.rulebook.terms import Term, Terms

_HOUSEHOLD = {
    True: "yes, the long form may go altogether",
    "defined": "where the acronym stands behind it, the long form goes",
    False: "no, its first definition stays",
}
_SHOWN_ELSEWHERE = {"title", "why", "examples", "keeps", "source", "since", "terms", "defaults", *CARRIED}


def brief(rule: Rule) -> dict[str, object]:
    """What a list of rules says about one."""
    return {
        "id": rule.id,
        "title": rule.title,
        "matcher": _matcher(rule),
        "action": rule.action.kind,
        "opt_in": rule.opt_in,
        "languages": sorted(rule.languages),
        "path": rule.path,
    }


def _matcher(rule: Rule) -> str:
    return next(m for m in MATCHERS if m in rule.spec)


def _does(rule: Rule) -> str:
    if isinstance(rule.matcher, Terms):
        return f"{len(rule.matcher.keys)} terms"
    return rule.action.kind


def table(rules: Sequence[Rule]) -> Iterator[str]:
    """One line a rule."""
    rows = [(f"{r.id}{' +' if r.opt_in else ''}", _does(r), r.title) for r in rules]
    widths = [max((len(row[i]) for row in rows), default=0) for i in range(2)]
    for id, does, title in rows:
        yield f"{id:{widths[0]}}  {does:{widths[1]}}  {title}"


def page(rule: Rule, id: str, palette: Palette) -> Iterator[str]:
    """Everything about a rule; where `id` names an entry of its list, about that entry."""
    entry = next((t for t in rule.matcher.terms if t.id == id), None) if isinstance(rule.matcher, Terms) else None
    yield palette(id, "bold")
    yield rule.title
    yield f"  {' '.join(rule.why.split())}"
    yield ""
    for name in rule.spec:
        if name not in _SHOWN_ELSEWHERE and rule.spec[name] != []:
            yield f"{palette(name, 'cyan')}: {_value(rule.spec[name])}"
    if rule.path:
        yield f"{palette('file', 'cyan')}: {rule.path}"
    for name, text in (
        ("source", entry.entry.source if entry and entry.entry.source else rule.source),
        ("since", rule.since),
    ):
        if text:
            yield f"{palette(name, 'cyan')}: {' '.join(text.split())}"
    if entry is not None:
        yield from _entry(entry, palette)
        yield from _tests((*entry.examples, *entry.keeps), palette)
        return
    if isinstance(rule.matcher, Terms):
        yield palette("terms", "cyan") + ":"
        yield from (f"  {t.id.partition('#')[2]}: {_canonical(t)}" for t in rule.matcher.terms)
    yield from _tests((*rule.examples, *rule.keeps), palette)


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{k}: {_value(v)}" for k, v in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(map(_value, value))
    if isinstance(value, bool):
        return str(value).lower()
    return repr(value) if value == "" or (isinstance(value, str) and value != value.strip()) else str(value)


def _canonical(term: Term) -> str:
    return ", ".join(dict.fromkeys(term.entry.canonical.values()))


def _entry(term: Term, palette: Palette) -> Iterator[str]:
    entry = term.entry
    for language, form in entry.canonical.items():
        yield f"{palette(f'canonical ({language})' if language else 'canonical', 'cyan')}: {form}"
    yield f"{palette('type', 'cyan')}: {entry.type}"
    for code, words in entry.native.items():
        yield f"{palette(f'native ({code})', 'cyan')}: {', '.join(words)}"
    if entry.type == "person":
        yield f"{palette('standalone', 'cyan')}: {entry.alone}"
    for name in GUARDS:
        if phrases := getattr(entry.guards, name):
            yield f"{palette(name, 'cyan')}: {', '.join(phrases)}"
    for name in ("reject", "surname", "valid_from"):
        if value := getattr(entry, name):
            yield f"{palette(name, 'cyan')}: {_value(sorted(value) if isinstance(value, frozenset) else value)}"
    if entry.long:
        yield f"{palette('household', 'cyan')}: {_HOUSEHOLD[entry.household]}"
        yield f"{palette('article', 'cyan')}: {'yes' if entry.article else 'no'}"
        yield f"{palette('said', 'cyan')}: {'letter by letter' if entry.said == 'letters' else 'as a word'}"
    yield from _forms(entry, palette)


def _forms(entry: Entry, palette: Palette) -> Iterator[str]:
    """Every form with the reason why it is taken for the entry, by what it is."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for language, form in every(entry):
        shown = f"{form.words} ({language})" if language else form.words
        groups.setdefault(_heading(entry, form.kind), []).append((shown, form.why))
    for heading, rows in groups.items():
        width = max(len(words) for words, _ in rows)
        yield palette(f"{heading}, {plural(len(rows), 'form')}", "cyan") + ":"
        yield from (f"  {words:{width}}  {why}" for words, why in rows)


def _heading(entry: Entry, kind: str) -> str:
    if kind == "surname":
        return f"surname ({_ALONE[entry.alone]})"
    if kind == "name" and entry.long:
        return "other form of the acronym"
    return _HEADINGS.get(kind, "name")


def derived(rule: Rule, id: str) -> dict[str, list[dict[str, str]]]:
    """The same for programs: `forms` where `id` names an entry of a list, else nothing."""
    if "#" not in id or not isinstance(rule.matcher, Terms):
        return {}
    found = every(rule.matcher.term(id.partition("#")[2]).entry)
    return {"forms": [{**form._asdict(), **({"language": code} if code else {})} for code, form in found]}


_ALONE = {
    "yes": "it may stand alone",
    "after-full-name": "alone only in a text that has the full name too",
    "full-name-only": "only beside a given name",
}
_HEADINGS = {
    "given": "given name (only beside the surname)",
    "full": "full name",
    "former": "former name (kept with former=keep)",
    "short": "acronym",
    "long": "long form",
    "long-short": "long form with its acronym",
}


def _tests(items: Iterable[Example | Keep], palette: Palette) -> Iterator[str]:
    for item in items:
        told = ", ".join(f"{k}={v}" for k, v in {"language": item.language, **item.options}.items() if v)
        note = f"  ({told})" if told else ""
        if isinstance(item, Keep):
            yield f"{palette('keeps', 'cyan')}    {item.text!r}{note}"
            continue
        yield f"{palette('example', 'cyan')}  {palette(repr(item.dirty), 'red')}{note}"
        if item.clean != item.dirty:
            yield f"      ->  {palette(repr(item.clean), 'green')}"
        if item.flags:
            yield f"   flags  {', '.join(map(repr, item.flags))}"
        if item.meta:
            yield f"    meta  {_value(item.meta)}"
