"""A style sheet as a rule pack: lists of terms, each row tried out before it is taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

import yaml

from textclean.errors import UsageError
from textclean.patterns import regex
from textclean.pipeline.pipeline import Pipeline
from textclean.rulebook import book
from textclean.rulebook.loader import parse_rule
from textclean.rulebook.rule import Rule
from textclean.rulebook.stylesheet import Kind, LeftOut, Row, sifted

FRAMES: Mapping[str, str] = {
    "en": "They talked about {} for a while, and then they all went home.",
    "de": "Sie haben lange über {} gesprochen, und dann sind sie alle nach Hause gegangen.",
    "fr": "Ils ont parlé de {} pendant une heure, et puis ils sont tous rentrés chez eux.",
    "es": "Hablaron de {} durante una hora, y después se fueron todos a su casa.",
    "it": "Hanno parlato di {} per un'ora, e poi sono tornati tutti a casa loro.",
    "nl": "Ze hebben een uur over {} gesproken, en daarna zijn ze allemaal naar huis gegaan.",
    "pt": "Eles falaram de {} durante uma hora, e depois foram todos para casa.",
}
"""Sentences in which a row is tried: nothing in them says anything about the words."""
STAGES = {"names": "names: rows with a capital letter", "spelling": "words: rows in small letters alone"}
_WHY = (
    "The house writes these {} one way. They came from a style sheet; they stay as they are in web addresses, code, titles of "
    "works and references."
)


@dataclass(frozen=True, slots=True)
class Pack:
    """What a style sheet becomes: the text of each rule file by its path in the pack, and the rows that no rule is made of."""

    files: Mapping[str, str]
    taken: Sequence[Row]
    left: Sequence[LeftOut]

    def entries(self, path: str) -> int:
        """How many entries a file of the pack has."""
        return len(yaml.safe_load(self.files[path])["terms"])


class _Said(NamedTuple):
    """What cleaning makes of words in a sentence, and the rules that had a part in it."""

    words: str
    rules: tuple[str, ...]


def pack(rows: Sequence[Row], name: str, shown: str, pipeline: Pipeline) -> Pack:
    """Lists of terms for the rows that can be taken. Names (rows with a capital letter) go to names/NAME.yaml, where the stage
    for names deals with them; words in small letters go to spelling/NAME.yaml.

    A row is tried in a sentence, alone and in `pipeline`; `shown` is the table's name. The language of the lists is that of the
    pipeline's option `language`; with `auto` they are for texts of every language. Raises UsageError where a rule of that name is
    there already.
    """
    language = pipeline.options.get("language", "auto")
    judge = _Judge(pipeline, "en" if language == "auto" else language)
    kept, left = sifted(rows)
    kept = [row for row in kept if not judge.refuses(row, left)]
    taken: list[Row] = []
    files: dict[str, str] = {}
    for stage in STAGES:
        mine = [row for row in kept if _stage(row) == stage]
        while mine:
            text = _yaml(stage, mine, shown, "" if language == "auto" else language)
            rule = _rule(f"{stage}/{name}", text, pipeline)
            trials = judge.trials(rule)
            unfit = [row for row in mine if not judge.fits(row, trials, left)]
            if not unfit:
                files[f"{stage}/{name}.yaml"] = text
                taken += mine
                break
            mine = [row for row in mine if row not in unfit]
    return Pack(files, sorted(taken), sorted(left))


def name_of(words: str, *, given: bool = False) -> str:
    """The name of a list: the words in small letters, with hyphens. Raises UsageError for a name that was given otherwise."""
    key = _key(words, set())
    if given and key != words:
        raise UsageError(f"--name is in small letters, digits and hyphens, such as {key}; found {words!r}")
    return key


def _stage(row: Row) -> str:
    return "names" if row.wrong != row.wrong.lower() or row.right != row.right.lower() else "spelling"


def _rule(id: str, text: str, pipeline: Pipeline) -> Rule:
    own = book.shipped()
    if id in own or id in {rule.id for rule in pipeline.rules}:
        raise UsageError(f"{id} is the name of a rule that is there already: give the list another one with --name")
    return parse_rule(id, text, own.options, f"<{id}>", groups=own.groups)


class _Judge:
    """Rows before the rules that are there already, and before the list that is made of them."""

    def __init__(self, pipeline: Pipeline, language: str) -> None:
        self.language = language
        self.frame = FRAMES.get(language, "{}")
        told = {**pipeline.options, "language": language}
        self.pipeline = Pipeline(pipeline.rules, options=told, profile=pipeline.profile)

    def refuses(self, row: Row, left: list[LeftOut]) -> bool:
        """Do the rules at hand do it already, or something else? Says so."""
        right, wrong = self._said(self.pipeline, row.right), self._said(self.pipeline, row.wrong)
        if _stage(row) == "names" and wrong.words != row.right and _only_lists((*right.rules, *wrong.rules)):
            return False  # a user's list wins over a shipped one
        ids = ", ".join(right.rules or wrong.rules)
        if right.words != row.right:
            said = f"its right form {row.right!r} is written {right.words!r} by {ids}: follow that, or leave it out (--ignore)"
            left.append(LeftOut(row.line, "rewritten", said))
        elif wrong.words == row.right:
            left.append(
                LeftOut(row.line, "known", f"{ids} writes {row.right!r} for {row.wrong!r} already: nothing to do")
            )
        elif wrong.words != row.wrong and wrong.rules:
            said = f"{row.wrong!r} is written {wrong.words!r} by {ids}: follow that, or leave it out (--ignore)"
            left.append(LeftOut(row.line, "rewritten", said))
        else:
            return False
        return True

    def trials(self, rule: Rule) -> tuple[Pipeline, Pipeline]:
        """The list alone, and among the other rules."""
        alone = Pipeline([rule], options={"language": self.language})
        others = [r for r in self.pipeline.rules if r.id != rule.id]
        return alone, Pipeline([*others, rule], options=self.pipeline.options, profile=self.pipeline.profile)

    def fits(self, row: Row, trials: Sequence[Pipeline], left: list[LeftOut]) -> bool:
        """Does the list do what the row says? Says so where it doesn't."""
        for pipeline in trials:
            for words in (row.wrong, row.right):
                said = self._said(pipeline, words)
                if said.words != row.right:
                    left.append(LeftOut(row.line, *_unfit(row, words, said)))
                    return False
        return True

    def _said(self, pipeline: Pipeline, words: str) -> _Said:
        lead, _, rest = self.frame.partition("{}")
        cleaned = pipeline.clean(f"{lead}{words}{rest}")
        text = cleaned.text
        inside = text.startswith(lead) and text.endswith(rest) and len(text) >= len(lead) + len(rest)
        ids = tuple(dict.fromkeys(id for e in cleaned.edits for id in e.rules))
        return _Said(text[len(lead) : len(text) - len(rest)] if inside else text, ids)


def _only_lists(ids: Sequence[str]) -> bool:
    return bool(ids) and all(id.startswith("names/") and "#" in id for id in ids)


def _unfit(row: Row, words: str, said: _Said) -> tuple[Kind, str]:
    if row.wrong.isupper() and row.wrong.upper() == row.right.upper():
        return "unfit", (
            f"names in capitals stay in capitals, so that a list can't make {row.right!r} of {row.wrong!r}: "
            "write a rule (`textclean rules new names/NAME`)"
        )
    made = f"makes {said.words!r} of it" if said.words != words else "leaves it"
    return (
        "unfit",
        f"{words!r} should become {row.right!r}, but a list {made}: write a rule (`textclean rules new names/NAME`)",
    )


def _yaml(stage: str, rows: Sequence[Row], shown: str, language: str) -> str:
    """The text of a list of terms."""
    what = "Names" if stage == "names" else "Words"
    head = {
        "title": f"{what} of the style sheet {shown}",
        "why": _WHY.format(what.lower()),
        **({"languages": [language]} if language else {}),
        "source": shown,
    }
    lines = [f"# Made by `textclean rules import` from {_remark(shown)}. What an entry can say: docs/names.md"]
    lines += [f"{key}: {_value(value)}" for key, value in head.items()]
    lines.append("terms:")
    entries: dict[str, list[Row]] = {}
    for row in rows:
        entries.setdefault(row.right, []).append(row)
    keys: set[str] = set()
    for right, mine in entries.items():
        lines += _entry(_key(right, keys), right, mine, language or "en")
    address = _key(rows[0].wrong, set())
    lines.append("keeps:")
    for address_of in (f"https://example.org/{address}/", f"{address}@example.org"):
        words = FRAMES.get(language or "en", "{}").format(address_of)
        lines.append(f"  - {_value({'text': words, 'language': language or 'en'})}")
    return "\n".join(lines) + "\n"


def _entry(key: str, right: str, rows: Sequence[Row], language: str) -> Iterator[str]:
    frame = FRAMES.get(language, "{}")
    yield from (f"  # line {row.line}: {_remark(row.note)}" for row in rows if row.note)
    yield f"  {_value(key)}:"
    yield f"    canonical: {_value(right)}"
    yield f"    variants: {_value([row.wrong for row in rows])}"
    yield "    examples:"
    clean = frame.format(right)
    for row in rows:
        yield f"      - {_value({'dirty': frame.format(row.wrong), 'clean': clean, 'language': language})}"
    yield "    keeps:"
    yield f"      - {_value({'text': clean, 'language': language})}"


def _value(value: object) -> str:
    """One line of YAML."""
    text = yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, width=10**6, sort_keys=False)
    return text.removesuffix("...\n").strip()


def _remark(words: str) -> str:
    """Words for a remark: on one line, and nothing in them that YAML refuses."""
    return "".join(c if c.isprintable() else " " for c in words)


_NO_KEY = regex.compile(r"[^a-z0-9]+")


def _key(words: str, taken: set[str]) -> str:
    """A key for an entry: small letters, digits and hyphens."""
    plain = normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    base = _NO_KEY.sub("-", plain).strip("-") or "entry"
    key = next(k for k in (base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))) if k not in taken)
    taken.add(key)
    return key


def write(made: Pack, folder: Path, *, overwrite: bool = False) -> list[Path]:
    """Writes the files of a pack; gives their paths. Raises UsageError where one is there already, unless `overwrite`, or
    can't be written; then nothing is written."""
    paths = {folder / name: text for name, text in made.files.items()}
    there = [str(path) for path in paths if path.exists()]
    if there and not overwrite:
        raise UsageError(f"{', '.join(there)} is there already: choose another --name, or say --overwrite")
    for path, text in paths.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("w", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as error:
            raise UsageError(f"{path} can't be written: {error.strerror}") from None
    return list(paths)
