"""What a repair of encodings must leave alone, and short texts: where there is little evidence, wrong is worse than nothing.

- Letters that are named: the alphabets and accents of languages as lists, classes of expressions, cries.
- Right words with an accent in a line with one damaged word: that is mended, they stay.
- Single sentences, damaged as in the grid: recovered, left as they are (with a flag or without), or turned into something else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from benchmarks import stages
from benchmarks.mojibake import LEGACY, UTF8_READ_AS
from benchmarks.report import Figure, Section, Table
from benchmarks.texts import Texts
from textclean import Pipeline
from textclean.text.likelihood import ALPHABETS

_MORE = ("\xe1\xe9\xed\xf3\xfa", "\xe0\xe8\xec\xf2\xf9", "\xe2\xea\xee\xf4\xfb", "\xe3\xf5\xf1", "\xe4\xf6\xfc\xdf")
_BESIDE = (
    "The caf\xe9 owner, {}, said hello.",
    "His r\xe9sum\xe9 said {}.",
    "{} and Z\xfcrich are cities.",
    "The na\xefve se\xf1or shouted {} and left.",
    "Das Caf\xe9 \u201e{}\u201c in K\xf6ln",
    "{}! D\xe9j\xe0 vu.",
)
_WORDS = {
    ("cp1251", "latin-1"): ("Москва", "Привет", "Пушкин", "Правда", "Новости"),
    ("utf-8", "latin-1"): ("Москва", "Привет", "Пушкин", "Правда", "Новости"),
    ("cp1253", "latin-1"): ("Αθήνα", "Καλημέρα", "Ελλάδα", "Θεσσαλονίκη"),
}
_MOST = 120  # sentences of a cell


def named_letters() -> Iterator[str]:
    """Alphabets and accents, each in the forms in which people name letters."""
    for letters in dict.fromkeys((*ALPHABETS.values(), *_MORE)):
        for some in (letters, letters.upper()):
            if len(some) == len(letters):
                yield from (some, ", ".join(some), " ".join(some), "-".join(some), f"{some} {some.swapcase()}")
                yield from (f"Sonderzeichen: {some}", f"[{some}]+", f'"{some}"', f"[a-z{some}]")
                yield from (" and ".join(some), f"The letters {' '.join(some)} are not sorted.", f"{some[0] * 4}!")


def _damaged(sentences: list[str], write: str, read: str) -> Iterator[tuple[str, str]]:
    for sentence in sentences[:_MOST]:
        try:
            bad = sentence.encode(write).decode(read)
        except UnicodeError:
            continue
        if bad != sentence:
            yield sentence, bad


def beside() -> Iterator[tuple[str, str]]:
    """(right, damaged) lines in which one word was misread and others have an accent."""
    for (write, read), words in _WORDS.items():
        for word in words:
            for line in _BESIDE:
                yield line.format(word), line.format(word.encode(write).decode(read))


def outcome(pipe: Pipeline, right: str, bad: str) -> str:
    """What becomes of a damaged text: recovered, flagged, left, or wrong."""
    cleaned = pipe.clean(bad)
    if cleaned.text == right:
        return "recovered"
    if cleaned.text != bad:
        return "wrong"
    return "flagged" if any(f.kind == "suspected-mixup" for f in cleaned.flags) else "left"


def restraint(texts: Texts, options: Any) -> Section:
    """Named letters that change, right words beside damaged ones, and single sentences of the grid."""
    import ftfy.bad_codecs  # noqa: F401  registers the sloppy codecs

    pipe = stages.encoding()
    lists = list(named_letters())
    changed = [text for text in lists if pipe.clean(text).changed]
    lines = list(beside())
    spoiled = [bad for right, bad in lines if pipe.clean(bad).text not in (right, bad)]
    kinds = {
        "UTF-8 read as legacy": {c: [("utf-8", r) for r in UTF8_READ_AS] for c in texts.languages},
        "legacy read as legacy": {c: list(m) for c, m in LEGACY.items() if c in texts.languages},
    }
    rows = []
    share: dict[str, float] = {}
    for kind, grid in kinds.items():
        seen: Counter[str] = Counter()
        for language, mixes in grid.items():
            sentences = [s for s in texts.sentences(language) if not s.isascii()]
            for write, read in mixes:
                seen.update(outcome(pipe, right, bad) for right, bad in _damaged(sentences, write, read))
        total = seen.total() or 1
        share[kind] = 100 * seen["wrong"] / total
        rows.append([kind, f"{total:,}", *(str(seen[k]) for k in ("recovered", "flagged", "left", "wrong"))])
    figures = [
        Figure("lists of letters changed", len(changed), f"of {len(lists):,}", 0, True),
        Figure("lines with a right word spoiled beside a damaged one", len(spoiled), f"of {len(lines)}", 0, True),
        *(Figure(f"single sentences turned into something else, {kind}", s, "%", 1, True) for kind, s in share.items()),
    ]
    table = Table("Single sentences", ["damage", "sentences", "recovered", "flagged", "left", "wrong"], rows)
    details = [f"  changed: {text!a} -> {pipe.clean(text).text!a}" for text in changed]
    details += [f"  spoiled: {bad!a} -> {pipe.clean(bad).text!a}" for bad in spoiled]
    notes = [f"By the encoding stage alone. Sentences: {texts.origin}."]
    return Section("restraint", "Little evidence", figures, [table], notes, details)
