"""Rule files to rules: every problem of every file is collected and named with path:line:column before any is raised."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from textclean.errors import Problem, RuleFileError, UsageError, instead, nearest
from textclean.names.entry import EVERY, Entry, Guards
from textclean.names.layer import Layer
from textclean.names.vocabulary import Groups
from textclean.rulebook import yamlnode
from textclean.rulebook.matchers import Characters, Function, Pattern
from textclean.rulebook.rule import STAGES, Action, Example, Keep, Matcher, Rule
from textclean.rulebook.schema import GROUP, GUARDS, RULE
from textclean.rulebook.shapes import PLACES
from textclean.rulebook.terms import Term, Terms

WORDS = "words"
NOT_RULES = ("pack.yaml", "profiles", WORDS)
NO_GROUPS: Groups = {}


def load_groups(folder: Path, problems: list[Problem], shown: str = "") -> dict[str, tuple[str, ...]]:
    """The groups of words in `folder`/words, by name; what is wrong is appended to `problems`."""
    groups: dict[str, tuple[str, ...]] = {}
    for path in sorted((folder / WORDS).glob("*.yaml")):
        try:
            spec = GROUP.read(yamlnode.read(path, f"{shown or folder}/{WORDS}/{path.name}"), problems)
        except RuleFileError as error:
            problems += error.problems
        else:
            groups[path.stem] = spec.get("words", ())
    return groups


def load_folder(
    folder: Path,
    options: Mapping[str, Any],
    problems: list[Problem],
    shown: str = "",
    *,
    groups: Groups = NO_GROUPS,
    shipped: bool = False,
) -> list[Rule]:
    """Every rule below `folder`, sorted by id; what is wrong is appended to `problems`.

    `groups` are the groups of words that guards may name; `shipped` rules give way to a user's; `shown` stands for the folder in
    messages. Raises UsageError where it is no folder that can be read.
    """
    if not folder.is_dir():
        raise UsageError(
            f"there is no folder of rules at {shown or folder}; --rules takes a folder with STAGE/NAME.yaml files"
        )
    rules: list[Rule] = []
    for path in sorted(p for p in folder.rglob("*") if p.suffix in (".yaml", ".yml") and p.is_file()):
        relative = path.relative_to(folder)
        if relative.parts[0] in NOT_RULES:
            continue
        name = f"{shown or folder}/{relative.as_posix()}"
        id = relative.with_suffix("").as_posix()
        staged = len(relative.parts) > 1 and relative.parts[0] in STAGES
        if not staged:  # what else is wrong in it is worth saying at the same time
            hint = nearest(relative.parts[0], STAGES) if len(relative.parts) > 1 else ""
            stages = ", ".join(STAGES)
            problems.append(Problem(name, 1, 1, f"a rule's stage is its first folder: one of {stages}{hint}"))
        try:
            rule = _rule(id, yamlnode.read(path, name), name, options, problems, groups, shipped=shipped)
        except RuleFileError as error:
            problems += error.problems
        else:
            if rule is not None and staged:
                rules.append(rule)
    return rules


def parse_rule(
    id: str, text: str, options: Mapping[str, Any], shown: str = "<rule>", *, groups: Groups = NO_GROUPS
) -> Rule:
    """One rule from YAML text. Raises RuleFileError with everything wrong in it."""
    problems: list[Problem] = []
    rule = _rule(id, yamlnode.parse(text, shown), shown, options, problems, groups)
    if problems or rule is None:
        raise RuleFileError(problems)
    return rule


def _rule(
    id: str,
    node: yamlnode.Node,
    path: str,
    options: Mapping[str, Any],
    problems: list[Problem],
    groups: Groups,
    *,
    shipped: bool = False,
) -> Rule | None:
    mine: list[Problem] = []
    spec = RULE.read(node, mine)
    if "terms" in spec:
        spec["groups"] = groups
        if shipped:
            spec["shipped"] = True
    _check_options(spec, options, mine)
    problems += mine
    if mine:
        return None
    try:
        return build(id, spec, path, plain(spec))
    except (ValueError, KeyError) as error:
        place: yamlnode.Place = spec[PLACES][""]
        problems.append(Problem(*place, f"this rule can't be built: {error}"))
        return None


def _check_options(spec: Mapping[str, Any], options: Mapping[str, Any], problems: list[Problem]) -> None:
    """Options are declared once, in profiles/options.yaml: a rule can only use those."""
    for name, values in spec.get("when", {}).items():
        _check_option(name, values, spec[PLACES]["when"], options, problems)
    for name in spec.get("parameters", ()):
        _check_option(name, (), spec[PLACES]["parameters"], options, problems)
    for group in ("examples", "keeps"):
        for item in spec.get(group, ()):
            for name, value in (item.get("options", {}) if isinstance(item, dict) else {}).items():
                _check_option(name, (value,), item[PLACES]["options"], options, problems)


def _check_option(
    name: str, values: Iterable[str], place: yamlnode.Place, options: Mapping[str, Any], problems: list[Problem]
) -> None:
    if name not in options:
        problems.append(Problem(*place, f"there is no option {name!r}{nearest(name, options)}"))
        return
    known = options[name].get("values", ())
    for value in values:
        if known and value not in known:
            expected = f"it is one of {', '.join(known)}"
            problems.append(Problem(*place, f"option {name!r} can't be {value!r}{instead(value, known, expected)}"))


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
        examples=_examples(spec),
        keeps=_keeps(spec),
        source=spec.get("source", ""),
        since=spec.get("since", ""),
        path=path,
        spec=spec if written is None else written,
    )


CARRIED = ("groups", "layer", "needs")
"""What a rule carries along beside what its file says: groups of words, forms worked out already, what the sieve asks."""


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
    entries, defaults = spec["terms"], spec.get("defaults", {})
    named = (e["canonical"] for e in entries.values())
    spoken = {code for form in named for code in (languages if isinstance(form, str) else form)}
    made = Layer(**spec["layer"]) if spec.get("layer") else None
    return Terms(
        sorted(entries),
        lambda key: _term(f"{id}#{key}", entries[key], defaults, languages),
        spec.get("groups", {}),
        spoken,
        made,
        own=not spec.get("shipped"),
    )


def _term(id: str, spec: Mapping[str, Any], defaults: Mapping[str, Any], languages: Sequence[str]) -> Term:
    told = {**defaults, **spec}
    canonical = spec["canonical"]
    guards = {name: (*spec.get(name, ()), *defaults.get(name, ())) for name in GUARDS}
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
    entries = rule.spec.get("terms")
    if not isinstance(entries, dict):
        raise KeyError(rule.id)
    keys = {id.split("#", 1)[1] for id in ids}
    spec = {**rule.spec, "terms": {key: entries[key] for key in sorted(keys)}, "layer": None}
    return replace(build(rule.id, spec, rule.path), run=rule.run)


def rebound(rule: Rule, run: Any) -> Rule:
    """The rule with the function that a call runs."""
    return replace(rule, run=run)
