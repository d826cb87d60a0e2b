"""Rules from checked data, such as a compiled table holds, or the schema gives of a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from textclean.names.entry import EVERY, Entry, Guards
from textclean.names.layer import Layer
from textclean.rulebook.matchers import Characters, Function, Pattern
from textclean.rulebook.rule import WORKED_OUT, Action, Example, Keep, Matcher, Rule, Tests
from textclean.rulebook.terms import Term, Terms

PLACES = "\N{SECTION SIGN}places"
"""Under this name a record that was read from a file holds the places of its fields."""


def build(id: str, spec: Mapping[str, Any], path: str = "", written: Mapping[str, Any] | None = None) -> Rule:
    """A rule from checked data, such as a compiled table holds, or the schema gives; `written` is the same without places."""
    action = _action(spec)
    return Rule(
        id=id,
        title=spec["title"],
        why=spec["why"],
        matcher=_matcher(id, spec, action),
        action=action,
        scope=spec.get("scope", "document" if "terms" in spec else "line"),
        languages=frozenset(spec.get("languages", ())),
        when={name: frozenset(values) for name, values in spec.get("when", {}).items()},
        parameters=tuple(spec.get("parameters", ())),
        protected=spec.get("protected", "respect"),
        passages=spec.get("passages", False),
        opt_in=spec.get("opt_in", False),
        replaces=spec.get("replaces", ""),
        tests=partial(_tests, spec),
        source=spec.get("source", ""),
        since=spec.get("since", ""),
        path=path,
        spec=spec if written is None else written,
    )


CARRIED = ("groups", *WORKED_OUT)
"""What a rule carries along beside what its file says."""


def plain(value: Any) -> Any:
    """The data without its places: what the digest of a pipeline is taken of."""
    if isinstance(value, Mapping):
        return {k: v if k in CARRIED else plain(v) for k, v in value.items() if k != PLACES}
    return [plain(v) for v in value] if isinstance(value, tuple | list) else value


def _action(spec: Mapping[str, Any]) -> Action:
    if "drop" in spec:
        return Action("drop")
    if "lift" in spec:
        return Action("lift", tuple(spec["lift"]))
    if "record" in spec:
        return Action("record", tuple(spec["record"]))
    if "flag" in spec:
        return Action("flag", (spec["flag"],))
    return Action("with")


def _matcher(id: str, spec: Mapping[str, Any], action: Action) -> Matcher:
    if "pattern" in spec:
        return Pattern(spec["pattern"], action, spec.get("scope", "line"), spec.get("with", ""))
    if "characters" in spec:
        wanted = spec["characters"]
        if isinstance(wanted, Mapping):
            return Characters({k: v for k, v in wanted.items() if k != PLACES})
        return Characters({c: spec.get("with", c) for c in wanted})
    if "terms" in spec:
        return _terms(id, spec)
    return Function(spec["fixer"], action, spec.get("with"), spec.get("scorecard"))


def _terms(id: str, spec: Mapping[str, Any]) -> Terms:
    languages = tuple(spec.get("languages", ())) or (EVERY,)
    defaults = spec.get("defaults", {})
    index = spec.get("index") or _index(spec["terms"], languages)
    return Terms(
        index["keys"],
        lambda key: _term(f"{id}#{key}", spec["terms"][key], defaults, languages),
        spec.get("groups", {}),
        index["languages"],
        Layer(spec["layer"]) if "layer" in spec else None,
        own=not spec.get("shipped"),
    )


def _index(entries: Mapping[str, Any], languages: Sequence[str]) -> dict[str, Any]:
    """The keys of entries, and the languages in which one of them has a canonical form."""
    named = (e["canonical"] for e in entries.values())
    spoken = {code for form in named for code in (languages if isinstance(form, str) else form)}
    return {"keys": sorted(entries), "languages": spoken}


def _term(id: str, spec: Mapping[str, Any], defaults: Mapping[str, Any], languages: Sequence[str]) -> Term:
    told = {**defaults, **spec}
    canonical = spec["canonical"]
    guards = {name: (*spec.get(name, ()), *defaults.get(name, ())) for name in _GUARDS}
    derive = spec.get("derive")
    entry = Entry(
        id=id,
        canonical=dict.fromkeys(languages, canonical) if isinstance(canonical, str) else canonical,
        native=_tuples(spec.get("native", {})),
        derive=None if derive is None else tuple(derive),
        variants=_tuples(spec.get("variants", {})),
        former=_tuples(spec.get("former", {})),
        reject=frozenset(spec.get("reject", ())),
        guards=Guards(**guards),
        roles=tuple(spec.get("roles", ())),
        long=_tuples(spec.get("long", {})),
        **{name: told[name] for name in _SCALARS if name in told},
    )
    return Term(entry, _examples(spec), _keeps(spec))


_GUARDS = Guards._fields
_SCALARS = (
    "type",
    "surname",
    "standalone",
    "household",
    "unambiguous",
    "article",
    "said",
    "case",
    "plural",
    "valid_from",
    "source",
)


def _tuples(lists: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(words) for key, words in lists.items()}


def _line(spec: Mapping[str, Any], key: str, number: int) -> int:
    """Where an item of a list was written; 0 where nobody knows."""
    place = spec.get(PLACES, {}).get(f"{key}.{number}")
    return place.line if place else 0


def _examples(spec: Mapping[str, Any]) -> tuple[Example, ...]:
    return tuple(_example(item, _line(spec, "examples", n)) for n, item in enumerate(spec.get("examples", ())))


def _keeps(spec: Mapping[str, Any]) -> tuple[Keep, ...]:
    return tuple(_keep(item, _line(spec, "keeps", n)) for n, item in enumerate(spec.get("keeps", ())))


def _tests(spec: Mapping[str, Any]) -> Tests:
    return _examples(spec), _keeps(spec)


def _example(item: Mapping[str, Any], line: int) -> Example:
    return Example(
        dirty=item["dirty"],
        clean=item.get("clean", item["dirty"]),
        flags=tuple(item.get("flags", ())),
        meta={
            field: tuple(v) if isinstance(v, list) else v for field, v in item.get("meta", {}).items()
        },  # JSON has lists
        language=item.get("language", ""),
        options=item.get("options", {}),
        line=line,
    )


def _keep(item: str | Mapping[str, Any], line: int) -> Keep:
    if isinstance(item, str):
        return Keep(item, line=line)
    return Keep(item["text"], item.get("language", ""), item.get("options", {}), line=line)


def with_terms(rule: Rule, ids: Iterable[str]) -> Rule:
    """A list of terms with only the entries of these ids (`path#key`). Raises KeyError where one isn't there."""
    if not isinstance(rule.matcher, Terms):
        raise KeyError(rule.id)
    entries: Mapping[str, Any] = rule.spec["terms"]  # type: ignore[assignment]
    keys = {id.split("#", 1)[1] for id in ids}
    spec = {name: value for name, value in rule.spec.items() if name not in WORKED_OUT}
    spec["terms"] = {key: entries[key] for key in sorted(keys)}
    return build(rule.id, spec, rule.path).with_run(rule.run)
