"""A document before and after cleaning."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from textclean.patterns import re
from textclean.text.edit import Edit, compose, normal_form, undo
from textclean.text.large import is_large
from textclean.text.offsets import OffsetMap

if TYPE_CHECKING:
    from textclean.text.decoding import Decoded

UNCERTAIN_CONFIDENCE = 0.2
"""Bytes that were read with less than this are flagged: a person should look, or name the encoding."""


_NO_COLUMNS: Mapping[str, object] = {}


class Document(NamedTuple):
    """What is to be cleaned: `text`, or `source` (the bytes of a file); `columns` pass through untouched."""

    id: str
    text: str | None = None
    source: bytes | None = None
    columns: Mapping[str, object] = _NO_COLUMNS


class Flag(NamedTuple):
    """What looks wrong and no rule may touch: `original[start:end] == words`, in code points."""

    kind: str
    start: int
    end: int
    words: str
    rule: str


class Lifted(NamedTuple):
    """A value that was read from the text: `original[start:end] == words`, in code points."""

    field: str
    value: str
    words: str
    start: int
    end: int
    rule: str


class Meta(NamedTuple):
    """What a document says about itself; None or empty where it doesn't. `date` is ISO 8601, `language` ISO 639-1."""

    title: str | None = None
    subtitle: str | None = None
    date: str | None = None
    place: str | None = None
    agency: str | None = None
    byline: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    section: str | None = None
    copyright: str | None = None
    language: str | None = None
    encoding: str | None = None

    def to_dict(self) -> dict[str, str | list[str] | None]:
        """As JSON has it: lists for the fields that can hold several values."""
        return {name: list(v) if isinstance(v, tuple) else v for name, v in self._asdict().items()}


MANY_VALUES = frozenset(name for name, default in Meta._field_defaults.items() if default == ())
LIFTABLE = tuple(name for name in Meta._fields if name not in ("language", "encoding"))


class Observed(NamedTuple):
    """A record or flag rule's finding in the clean text; `name` is the field or the kind, `value` None for a flag."""

    name: str
    value: str | None
    start: int
    end: int
    rule: str


class Step(NamedTuple):
    """What one pass did: edits of the text as it stood then, and the values it lifted, with spans in that text."""

    edits: Sequence[Edit]
    fields: Sequence[Observed] = ()


def composed(steps: Iterable[Step]) -> list[Edit]:
    """One run of edits for those of all steps."""
    edits: list[Edit] = []
    for step in steps:
        edits = compose(edits, step.edits)
    return edits


def up_to_fields(steps: Sequence[Step]) -> Sequence[Step]:
    """The steps without those after the last one that lifted a value: where the values stood in the original is told by these."""
    return steps[: max((n for n, step in enumerate(steps, 1) if step.fields), default=0)]


class Stats(NamedTuple):
    """Figures about one cleaning. Ratios are shares of the original's characters (`lost_ratio`: of its words), 0 to 1 or more."""

    chars_before: int
    chars_after: int
    words_before: int
    words_after: int
    edits: int
    edits_by_rule: Mapping[str, int]
    edit_ratio: float
    lost_ratio: float
    flags_per_1000_words: float

    def to_dict(self) -> dict[str, object]:
        return self._asdict() | {"edits_by_rule": dict(sorted(self.edits_by_rule.items()))}


class Seen(NamedTuple):
    """What is to be seen in a clean text: findings of record and flag rules, its language, the steps with the values as they
    are written there."""

    observed: Sequence[Observed]
    language: str
    steps: Sequence[Step]


class Cleaned:
    """The result for one document. Everything beyond `text` is computed when first asked for.

    `original` is the decoded text without byte order mark; where None is given it is what the steps lead back to, worked out
    when first asked for. `text` is the clean one, `decoded` says how bytes were read (None where a str was given).
    `withdrawn` are the rules that were taken back, each with the kind of flag that says so. `seen` is what is to be seen in
    the clean text, or is called for it once somebody asks for flags or metadata.
    """

    def __init__(
        self,
        original: str | None,
        text: str,
        steps: Sequence[Step] = (),
        *,
        id: str = "",
        seen: Callable[[], Seen] | Seen | None = None,
        decoded: Decoded | None = None,
        withdrawn: Mapping[str, str] | None = None,
    ) -> None:
        self.id = id
        if original is not None:
            self.original = original
        self.text = text
        self._read = decoded
        self._source: bytes | None = None
        self._steps = tuple(steps)
        self._withdrawn = dict(withdrawn or {})
        self.seen_by = seen if seen is not None else Seen((), "", self._steps)

    def __getstate__(self) -> dict[str, object]:
        return dict(self.__dict__)  # a copy: another thread may be asking for more while it is pickled

    def __repr__(self) -> str:
        return f"<Cleaned {self.id or self.text[:40]!r}: {len(self.edits)} edits, {len(self.flags)} flags>"

    @cached_property
    def _seen(self) -> Seen:
        return self.seen_by if isinstance(self.seen_by, Seen) else self.seen_by()

    @cached_property
    def original(self) -> str:
        return self.undo() if self._source is None else self._source.decode()

    @contextmanager
    def beside(self, source: bytes | None) -> Iterator[None]:
        """For as long, `original` is made of the bytes that it was read from, if somebody asks for it: to work it out from the
        clean text and the edits holds it once more, in UTF-8. Only where nothing but these bytes is needed for that."""
        read = self._read
        if read and read.encoding == "utf-8" and not (read.bom or read.patches):
            self._source = source
        try:
            yield
        finally:
            self._source = None

    @property
    def decoded(self) -> Decoded | None:
        read = self._read
        return read._replace(text=self.original) if read is not None and not read.text else read

    @property
    def changed(self) -> bool:
        return self.original != self.text

    @cached_property
    def edits(self) -> tuple[Edit, ...]:
        """The exact difference between `original` and `text`, in normal form, spans in the original."""
        steps = self._steps
        if "edits" not in self.__dict__:  # else another thread was quicker, and the steps may be gone
            self.__dict__["edits"] = tuple(normal_form(composed(steps)))
            self._steps = ()  # nobody needs them any more, and those of a large text are many
        found: tuple[Edit, ...] = self.__dict__["edits"]
        return found

    @cached_property
    def offsets(self) -> OffsetMap:
        return OffsetMap(self.edits)

    def undo(self) -> str:
        """The original again, from the clean text and the edits alone."""
        return undo(self.text, self.edits)

    @cached_property
    def lifted(self) -> tuple[Lifted, ...]:
        """Every value read from the text, sorted by its place in the original."""
        found: list[Lifted] = []
        so_far: list[Edit] = []
        for step in up_to_fields(self._seen.steps):
            if step.fields:
                found += (self._lifted(o, OffsetMap(so_far)) for o in step.fields)
            so_far = compose(so_far, step.edits)
        found += (self._lifted(o, self.offsets) for o in self._seen.observed if o.value is not None)
        return tuple(sorted(found, key=lambda item: (item.start, item.end, item.field)))

    def _lifted(self, seen: Observed, offsets: OffsetMap) -> Lifted:
        span = offsets.to_original(seen.start, seen.end)
        words = self.original[span.start : span.end]
        return Lifted(seen.name, seen.value or "", words, span.start, span.end, seen.rule)

    @cached_property
    def flags(self) -> tuple[Flag, ...]:
        """What looks wrong and was left alone, sorted by its place in the original."""
        found = [Flag(kind, 0, 0, "", rule) for rule, kind in self._withdrawn.items()]
        if self._read is not None and 0 < self._read.confidence < UNCERTAIN_CONFIDENCE:
            found.append(Flag("uncertain-encoding", 0, 0, "", ""))
        for seen in self._seen.observed:
            if seen.value is None:
                start, end = self.offsets.to_original(seen.start, seen.end)
                found.append(Flag(seen.name, start, end, self.original[start:end], seen.rule))
        return tuple(sorted(found, key=lambda flag: (flag.start, flag.end, flag.kind, flag.rule)))

    @cached_property
    def meta(self) -> Meta:
        """The first value found for each field, in the order of the text; all of them for the fields that hold several."""
        values: dict[str, str | tuple[str, ...]] = {}
        for item in self.lifted:
            if not item.value:
                continue  # words that say less than the field asks for: a day without its year
            if item.field not in MANY_VALUES:
                values.setdefault(item.field, item.value)
            elif item.value not in (known := values.get(item.field, ())):
                values[item.field] = (*known, item.value)
        if self._seen.language:
            values["language"] = self._seen.language
        if self._read is not None:
            values["encoding"] = self._read.encoding
        return Meta(**values)  # type: ignore[arg-type]  # the field names were checked when the rules were read

    @cached_property
    def stats(self) -> Stats:
        changed = sum(max(len(e.before), len(e.after)) for e in self.edits)
        words = _count_words(self.original)
        gained = gained_words(self.original, self.edits)
        after = words + gained.total()
        lost = (-gained).total()
        return Stats(
            chars_before=len(self.original),
            chars_after=len(self.text),
            words_before=words,
            words_after=after,
            edits=len(self.edits),
            edits_by_rule=Counter(rule for e in self.edits for rule in e.rules),
            edit_ratio=round(changed / max(1, len(self.original)), 6),
            lost_ratio=round(lost / max(1, words), 6),
            flags_per_1000_words=round(1000 * len(self.flags) / max(1, after), 3),
        )


def _count_words(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text)) if is_large(text) else len(_WORD.findall(text))


def gained_words(original: str, edits: Sequence[Edit]) -> Counter[str]:
    """How many more there are of each word after the edits, fewer where the number is below 0. Only words that edits touch are
    looked at: the others stand on both sides.

    >>> gained_words("an old, old coat", [Edit(3, 8, "old, ", "", ())])
    Counter({'old': -1})
    """
    gained: Counter[str] = Counter()
    start = at = end = 0  # of a run of words that edits touch; `at` is behind the last edit in it
    after: list[str] = []

    def count() -> None:
        if after:
            gained.update(_WORD.findall("".join((*after, original[at:end]))))
            gained.subtract(_WORD.findall(original, start, end))

    for e, following in zip_longest(edits, edits[1:]):
        low = e.start  # what stands before the edit behind, or behind the one before, isn't gone through again
        while low > at and (original[low - 1].isalnum() or original[low - 1] == "_"):
            low -= 1
        if after and low <= end:
            after += (original[at : e.start], e.after)
        else:
            count()
            start, after = low, [original[low : e.start], e.after]
        at = e.end
        rest = _REST.match(original, at, following.start if following else len(original))
        end = rest.end() if rest else at
    count()
    return gained


_WORD = re.compile(r"\w+")
_REST = re.compile(r"\w*")
