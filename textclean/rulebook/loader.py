"""Rule files to rules: every problem of every file is collected and named with path:line:column before any is raised."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from textclean.errors import Problem, RuleFileError, UsageError, instead, nearest
from textclean.names.vocabulary import Groups
from textclean.rulebook import yamlnode
from textclean.rulebook.build import PLACES, build, plain
from textclean.rulebook.rule import STAGES, Rule
from textclean.rulebook.schema import GROUP, OPTION_FILE, PROFILE, RULE

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


def load_options(path: Path, problems: list[Problem]) -> dict[str, Any]:
    """The options that rules and profiles may name; what is wrong is appended to `problems`."""
    return OPTION_FILE.read(yamlnode.read(path, f"rules/profiles/{path.name}"), problems)


def load_profiles(folder: Path, problems: list[Problem]) -> dict[str, dict[str, Any]]:
    """The profiles in a folder as they are written, by name; what is wrong is appended to `problems`."""
    return {
        path.stem: PROFILE.read(yamlnode.read(path, f"rules/profiles/{path.name}"), problems)
        for path in sorted(folder.glob("*.yaml"))
        if path.name != "options.yaml"
    }


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
