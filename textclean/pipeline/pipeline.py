"""A pipeline: a profile compiled to passes. Immutable, shareable between threads, picklable."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textclean import __version__
from textclean.errors import DocumentError, UsageError
from textclean.installed import versions
from textclean.pipeline import engine, loss
from textclean.pipeline.engine import Plan
from textclean.pipeline.later import Later
from textclean.pipeline.passes import Pass, TermsPass
from textclean.rulebook import book
from textclean.rulebook.build import build, with_terms
from textclean.rulebook.rule import STAGES, Rule
from textclean.rulebook.terms import Terms
from textclean.rulebook.uncollected import uncollected
from textclean.text.document import Cleaned
from textclean.text.large import is_large

if TYPE_CHECKING:
    from textclean.text.decoding import Decoded

DEFAULT_PROFILE = "standard"
VALUE_STAGES = ("punctuation", "names", "spelling")


class Pipeline:
    """Rules in the order in which they run, with the options they are told.

    `Pipeline.load(profile=...)` compiles a profile; `Pipeline([rule, ...])` composes rules by hand: they run in the order of
    their stages, within a stage in the order given.

    >>> Pipeline.load().clean("It is over. . But they stayed.").text
    'It is over. But they stayed.'
    """

    def __init__(self, rules: Iterable[Rule], *, options: Mapping[str, str] | None = None, profile: str = "") -> None:
        given = list(rules)
        self.profile = profile
        self.rules = tuple(sorted(given, key=lambda r: STAGES.index(r.stage)))
        self.options = book.shipped().settings(options or {}) if not profile else dict(options or {})
        if not profile:
            # A rule that was asked for by hand runs: its first value of an option holds unless one was given, and no budget.
            if "max-loss" not in (options or {}):
                self.options["max-loss"] = loss.NO_LIMIT
            for rule in self.rules:
                chosen = _first_values(rule, options or {})
                self.options |= {n: v for n, v in chosen.items() if self.options.get(n) not in rule.when[n]}
            self.rules = tuple(r for r in self.rules if r.fits({**self.options, **_first_values(r, options or {})}))

    @classmethod
    def load(
        cls,
        profile: str = DEFAULT_PROFILE,
        *,
        rules: Sequence[Path | str] = (),
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        extend_select: Sequence[str] = (),
        options: Mapping[str, str] | None = None,
    ) -> Pipeline:
        """Compiles a profile.

        `rules` are folders of further rules, which run too; `select` replaces the profile's selection, `extend_select`
        adds to it, `ignore` takes away (ids, or patterns with * and ?; an opt-in rule only by its full id); `options` are
        those of `rules/profiles/options.yaml`.

        Raises UsageError for an unknown profile, rule, option or value, RuleFileError for wrong rule files.
        """
        own = book.load(rules) if rules else book.shipped()
        chosen = own.profile(profile)
        settings = own.settings({**chosen.options, **(options or {})})
        loss.share(settings["max-loss"])
        wanted = _selected(own, chosen, select, extend_select)
        left_out = {
            *own.matching([i for i in ignore if "#" not in i]),
            *(() if select else own.matching(chosen.ignore)),
        }
        picked = (own[id] for id in wanted if id not in left_out)
        narrowed = [p for p in (*select, *extend_select) if "#" in p]
        fitting = (r for r in picked if r.fits(settings))
        entries = [i for i in ignore if "#" in i]
        trimmed = (_trimmed(r, narrowed, entries) for r in fitting)
        return cls((r for r in trimmed if r is not None), options=settings, profile=profile)

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuilt, (self.profile, self.options, [(r.id, r.spec, r.path) for r in self.rules]))

    def __repr__(self) -> str:
        return f"<Pipeline {self.profile or 'composed'}: {len(self.rules)} rules>"

    @cached_property
    def passes(self) -> tuple[Pass, ...]:
        """The steps that change text; lists of terms of a stage are one step."""
        out: list[Pass] = []
        for stage in STAGES:
            mending = [r for r in self.rules if r.stage == stage and r.action.mends]
            lists = tuple(r for r in mending if isinstance(r.matcher, Terms))
            out += (Pass(r, self._told(r)) for r in mending if r not in lists)
            if lists:
                told = {n: v for r in lists for n, v in self._told(r).items()}
                out.append(TermsPass(lists[0], told, lists))
        return tuple(out)

    @cached_property
    def observers(self) -> tuple[Pass, ...]:
        """Record and flag rules, and lists of terms for the names that may be somebody else's: they change nothing."""
        watching = (Pass(r, self._told(r)) for r in self.rules if not r.action.mends)
        return (*watching, *(p for p in self.passes if isinstance(p, TermsPass)))

    @cached_property
    def plan(self) -> Plan:
        """The passes with the sieve that says which of them to ask of a text."""
        return Plan(self.passes, self.observers)

    @cached_property
    def values(self) -> Plan:
        """The passes that a value lifted from a text goes through."""
        return Plan([p for p in self.passes if p.rule.stage in VALUE_STAGES])

    @cached_property
    def _max_loss(self) -> float:
        return loss.share(self.options.get("max-loss", loss.NO_LIMIT))

    def _told(self, rule: Rule) -> dict[str, str]:
        return {name: self.options[name] for name in rule.parameters}

    @cached_property
    def digest(self) -> str:
        """Hash (SHA-256, 16 hex digits) of everything that can change the output."""
        from hashlib import sha256

        packages = versions(("ftfy", "regex", "langdetect", "chardet", "python-dateutil"))
        told = {
            "textclean": __version__,
            "unicode": unicodedata.unidata_version,
            "python": ".".join(map(str, sys.version_info[:2])),
            "packages": packages,
            "options": self.options,
            "rules": [[r.id, r.digest] for r in self.rules],
        }
        return sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]

    def clean(
        self,
        text: str | bytes,
        *,
        id: str = "",
        date: str = "",
        encoding: str | None = None,
        fallback_encoding: str | None = None,
    ) -> Cleaned:
        """Cleans one document: a str, or the bytes of a file (`encoding` forces how they are read).

        `date` (ISO, as YYYY, YYYY-MM or YYYY-MM-DD) is the document's where its text doesn't say it: names whose form is newer
        stay as they are.

        Raises DecodeError for bytes that are no text, DocumentError for a str with lone surrogates, BudgetError where a rule
        takes too long.
        """
        decoded: Decoded | None = None
        if isinstance(text, bytes | bytearray | memoryview):
            from textclean.text.decoding import decode

            decoded = decode(bytes(text), encoding=encoding, fallback_encoding=fallback_encoding)
            text = decoded.text
        elif not isinstance(text, str):
            raise TypeError(f"clean() takes str or bytes, not {type(text).__name__}")
        _check_surrogates(text)
        original: str | None = text
        if decoded is not None and is_large(text):  # it is made of what became of it when somebody asks for it
            original, decoded = None, decoded._replace(text="")
        forced = self.options.get("language", "auto")
        language = "" if forced == "auto" else forced
        given = [text]
        del text  # so that the engine alone has it, and can let go of it
        out = engine.clean(given.pop(), self.plan, language=language, date=date, max_loss=self._max_loss)
        return Cleaned(
            original,
            out.text,
            out.steps,
            id=id,
            decoded=decoded,
            withdrawn=dict.fromkeys(out.withdrawn, "unstable") | ({"": "max-loss"} if out.unharmed else {}),
            seen=Later(self.plan, self.values, out.text, language, out.work.date, out.recorded, out.steps),
        )

    def bind(self, cleaned: Cleaned) -> Cleaned:
        """A result that came from another process, able again to say what is to be seen in it."""
        if isinstance(cleaned.seen_by, Later):
            cleaned.seen_by.bind(self.plan, self.values)
        return cleaned

    def clean_many(self, texts: Iterable[str | bytes], *, jobs: int = 1) -> Iterator[Cleaned]:
        """Cleans many documents, in their order; `jobs` > 1 uses as many processes.

        A document that fails raises its error when its turn comes.
        """
        from textclean.pipeline.many import clean_many

        return clean_many(self, texts, jobs)


def clean(text: str, profile: str = DEFAULT_PROFILE, **options: str) -> str:
    """The clean form of `text`: `Pipeline.load(profile, options=options).clean(text).text`, with the pipeline kept.

    >>> clean("It is over. . But they stayed.")
    'It is over. But they stayed.'
    """
    return _kept(profile, tuple(sorted(options.items()))).clean(text).text


def _first_values(rule: Rule, given: Mapping[str, str]) -> dict[str, str]:
    """Values that satisfy a rule's `when`, for the options that weren't given."""
    return {name: min(values) for name, values in rule.when.items() if name not in given}


def make_rule(id: str, yaml: str) -> Rule:
    """A rule of your own from the text of a rule file; `id` is STAGE/NAME. Raises RuleFileError with everything wrong in it.

    >>> shout = make_rule("punctuation/shout", "{title: Shouting, why: One mark is enough., pattern: '!+', with: '!'}")
    >>> shout("No!!!")
    'No!'
    """
    if id.partition("/")[0] not in STAGES or not id.partition("/")[2]:
        raise UsageError(f"a rule's id is STAGE/NAME with a stage of {', '.join(STAGES)}; found {id!r}")
    from textclean.rulebook.loader import parse_rule

    own = book.shipped()
    return parse_rule(id, yaml, own.options, f"<{id}>", groups=own.groups).with_run(alone)


def alone(rule: Rule, text: str) -> str:
    """The text after one rule alone."""
    return Pipeline([rule]).clean(text).text


def __getattr__(name: str) -> Any:
    if name == "rules":  # the shipped rules, bound so that each can be called; read when first asked for
        return _bound()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


@lru_cache(maxsize=1)
def _bound() -> book.Rulebook:
    return book.load(run=alone)


def _check_surrogates(text: str) -> None:
    if text.isascii():
        return
    try:
        text.encode()
    except UnicodeEncodeError as error:
        code = ord(text[error.start])
        raise DocumentError(
            f"lone surrogate U+{code:04X} at offset {error.start}: this str is no valid text; decode its bytes "
            "with errors='replace', or give the bytes themselves"
        ) from None


def _selected(own: book.Rulebook, profile: book.Profile, select: Sequence[str], extend: Sequence[str]) -> list[str]:
    """Ids of the rules that run, in the profile's order: a narrower choice keeps it too."""
    if select:
        ids = own.matching(_files(select), opt_in=False)
    else:
        shipped = book.shipped()
        ids = own.matching(profile.select, opt_in=profile.opt_in)
        ids += [id for id in own if id not in shipped or own[id].path != shipped[id].path]
    wanted = dict.fromkeys([*ids, *own.matching(_files(extend), opt_in=False)])
    order = dict.fromkeys(own.matching(profile.select))
    return [*(id for id in order if id in wanted), *(id for id in wanted if id not in order)]


def _files(patterns: Sequence[str]) -> list[str]:
    """The rules that patterns ask for, entries of lists aside."""
    return [p.split("#", 1)[0] for p in patterns]


def _trimmed(rule: Rule, narrowed: Sequence[str], left_out: Sequence[str]) -> Rule | None:
    """A list of terms with only the entries that were asked for."""
    if not isinstance(rule.matcher, Terms):
        return rule
    mine = [p for p in narrowed if fnmatchcase(rule.id, p.split("#", 1)[0])]
    keys = [f"{rule.id}#{key}" for key in rule.matcher.keys]
    kept = [k for k in keys if not mine or any(fnmatchcase(k, p) for p in mine)]
    kept = [k for k in kept if not any(fnmatchcase(k, p) for p in left_out)]
    for pattern in (*mine, *(p for p in left_out if fnmatchcase(rule.id, p.split("#", 1)[0]))):
        if not any(fnmatchcase(k, pattern) for k in keys):
            raise UsageError(
                f"list {rule.id} has no entry {pattern.split('#', 1)[1]!r}; see `textclean rules show {rule.id}`"
            )
    return with_terms(rule, kept) if kept != keys else rule


@lru_cache(maxsize=32)
def _kept(profile: str, options: tuple[tuple[str, str], ...]) -> Pipeline:
    return Pipeline.load(profile, options=dict(options))


def _rebuilt(profile: str, options: Mapping[str, str], rules: Sequence[tuple[str, Mapping[str, Any], str]]) -> Pipeline:
    with uncollected():
        made = [build(id, spec, path).with_run(alone) for id, spec, path in rules]
        return Pipeline(made, options=options, profile=profile)
