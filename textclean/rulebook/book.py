"""The rulebook: shipped rules, packages' and users' rules, profiles and options, as one mapping."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from textclean.errors import Problem, RuleFileError, UsageError, instead, nearest
from textclean.installed import entry_points
from textclean.language import ISO_639_1
from textclean.names.vocabulary import Groups
from textclean.rulebook import compiled
from textclean.rulebook.build import build, with_terms
from textclean.rulebook.rule import STAGES, Rule
from textclean.rulebook.uncollected import uncollected

ENTRY_POINTS = "textclean.rules"


class Profile(NamedTuple):
    """Which rules run, in which order within a stage, with which options."""

    name: str
    title: str
    why: str
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    opt_in: bool
    options: Mapping[str, str]


def shipped_folder() -> Path:
    """The rules that come with textclean: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "data" / "rules"
    return inside if inside.is_dir() else package.parent / "rules"


class Rulebook(Mapping[str, Rule]):
    """Rules by id, in the order in which they run: by stage, then by id."""

    def __init__(
        self,
        rules: Iterable[Rule],
        options: Mapping[str, Any],
        profiles: Mapping[str, Profile],
        groups: Groups,
    ) -> None:
        ordered = sorted(rules, key=lambda r: (STAGES.index(r.stage), r.id))
        self._rules = {r.id: r for r in ordered}
        self.options = options
        self.profiles = profiles
        self.groups = groups

    def __getitem__(self, id: str) -> Rule:
        """The rule of this id, or a list of terms with a single entry (`names/places#kyiv`)."""
        file, _, entry = id.partition("#")
        try:
            rule = self._rules[file]
            return with_terms(rule, [id]) if entry else rule
        except KeyError:
            more = "see `textclean rules list`"
            raise KeyError(f"there is no rule {id!r}{instead(id, self._rules, more)}") from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)

    def profile(self, name: str) -> Profile:
        """Raises UsageError where there is no such profile."""
        if name not in self.profiles:
            known = f"there are {', '.join(sorted(self.profiles))}"
            raise UsageError(f"there is no profile {name!r}{instead(name, self.profiles, known)}")
        return self.profiles[name]

    def matching(self, patterns: Sequence[str], *, opt_in: bool = True) -> list[str]:
        """Ids that the patterns name, in the patterns' order, opt-in rules only by their full id unless `opt_in`.

        Raises UsageError for a pattern that names nothing.
        """
        found: dict[str, None] = {}
        for pattern in patterns:
            ids = [id for id in self._rules if fnmatchcase(id, pattern)]
            if not ids and pattern not in (f"{stage}/*" for stage in STAGES):
                more = "see `textclean rules list`"
                raise UsageError(f"no rule is named {pattern!r}{instead(pattern, self._rules, more)}")
            found |= dict.fromkeys(id for id in ids if opt_in or not self._rules[id].opt_in or id == pattern)
        return list(found)

    def settings(self, given: Mapping[str, str]) -> dict[str, str]:
        """All options with their defaults, `given` ones set. Raises UsageError for an unknown option or value."""
        out = {name: option["default"] for name, option in self.options.items()}
        for name, value in given.items():
            if name not in self.options:
                known = f"there are {', '.join(self.options)}"
                raise UsageError(f"there is no option {name!r}{instead(name, self.options, known)}")
            values = self.options[name].get("values", ())
            if name == "language" and value != "auto" and value not in ISO_639_1:
                raise UsageError(f"option 'language' can't be {value!r}: it is an ISO 639-1 code such as en, or auto")
            if values and value not in values:
                known = f"it is one of {', '.join(values)}"
                raise UsageError(f"option {name!r} can't be {value!r}{instead(value, values, known)}")
            out[name] = value
        return out


class Files(NamedTuple):
    """What a folder of rules holds; profiles as they are written."""

    options: dict[str, Any]
    profiles: dict[str, dict[str, Any]]
    groups: Groups
    rules: list[Rule]


def from_files(folder: Path) -> Files:
    """The shipped rules, read and checked. Raises RuleFileError with everything that is wrong in any of them."""
    from textclean.rulebook import loader

    problems: list[Problem] = []
    options = loader.load_options(folder / "profiles" / "options.yaml", problems)
    groups = loader.load_groups(folder, problems, "rules")
    rules = loader.load_folder(folder, options, problems, "rules", groups=groups, shipped=True)
    profiles = loader.load_profiles(folder / "profiles", problems)
    if problems:
        raise RuleFileError(problems)
    return Files(options, profiles, groups, rules)


def _compiled(folder: Path) -> Files | None:
    made = compiled.read(folder)
    if made is None:
        return None
    return Files(made.options, made.profiles, made.groups, [build(id, spec, path) for id, path, spec in made.rules])


def load(folders: Sequence[Path | str] = (), *, run: Callable[[Rule, str], str] | None = None) -> Rulebook:
    """The shipped rules, those of installed packages, and those in `folders`.

    Raises RuleFileError with everything that is wrong in any of them, and UsageError for a folder that isn't there.
    """
    problems: list[Problem] = []
    with uncollected():
        options, specs, groups, rules = _compiled(shipped_folder()) or from_files(shipped_folder())
        profiles = {name: _profile(name, specs) for name in specs}
        for folder, shown in [*_packages(), *((Path(f), str(f)) for f in folders)]:
            from textclean.rulebook import loader

            groups = _more_words(groups, loader.load_groups(folder, problems, shown))
            _join(rules, loader.load_folder(folder, options, problems, shown, groups=groups), problems)
    if problems:
        raise RuleFileError(problems)
    return Rulebook((r.with_run(run) for r in rules) if run else rules, options, profiles, groups)


def _more_words(groups: Groups, more: Groups) -> Groups:
    """Groups of words, those of a further folder added to what they hold."""
    return {name: tuple(dict.fromkeys((*groups.get(name, ()), *more.get(name, ())))) for name in [*groups, *more]}


def _packages() -> list[tuple[Path, str]]:
    """Folders of rules that installed packages bring; each entry point names a function without arguments, or a path."""
    out: list[tuple[Path, str]] = []
    for entry in sorted(entry_points(ENTRY_POINTS), key=lambda e: e.name):
        brought = entry.load()
        folder = Path(str(brought() if callable(brought) else brought))
        out.append((folder, f"{entry.name}:{folder.name}"))
    return out


def _join(rules: list[Rule], more: Iterable[Rule], problems: list[Problem]) -> None:
    """Adds rules; a second rule of an id is an error unless it says that it replaces the first."""
    for rule in more:
        known = {r.id: r for r in rules}
        target = rule.replaces or rule.id
        if rule.replaces and rule.replaces not in known:
            problems.append(
                Problem(rule.path, 1, 1, f"replaces {rule.replaces!r}, which is no rule{nearest(rule.replaces, known)}")
            )
        elif not rule.replaces and rule.id in known:
            there = known[rule.id].path
            problems.append(
                Problem(
                    rule.path,
                    1,
                    1,
                    f"rule {rule.id} is already in {there}; write `replaces: {rule.id}` to stand for it",
                )
            )
        else:
            rules[:] = [r for r in rules if r.id != target]
            rules.append(rule)


def _profile(name: str, specs: Mapping[str, dict[str, Any]]) -> Profile:
    spec = specs[name]
    base = _profile(spec["extends"], specs) if "extends" in spec else Profile(name, "", "", (), (), False, {})
    return Profile(
        name=name,
        title=spec["title"],
        why=spec["why"],
        select=(*base.select, *spec.get("select", ())),
        ignore=(*base.ignore, *spec.get("ignore", ())),
        opt_in=spec.get("opt_in", base.opt_in),
        options={**base.options, **spec.get("options", {})},
    )


@cache
def shipped() -> Rulebook:
    """The shipped rules and those of installed packages, read once."""
    return load()
