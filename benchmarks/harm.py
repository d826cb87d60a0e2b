"""Damage done to text that was right: sentences changed beyond style, false alarms of the encoding stage, flags."""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from benchmarks import peers, stages
from benchmarks.report import Figure, Section, Table
from benchmarks.texts import Texts
from textclean import Pipeline

_STYLE = {
    '"': "\u201c\u201d\u201e\xab\xbb\u201f\u2033",
    "'": "\u2018\u2019\u201a\u201b\u2032\xb4`",
    "-": "\u2014\u2013",
}


def fold(text: str) -> str:
    """The text without what is style: quote marks, dashes, ellipses, blanks, entities, composed letters."""
    text = html.unescape(text).replace("\N{HORIZONTAL ELLIPSIS}", "...")
    for plain, marks in _STYLE.items():
        text = re.sub(f"[{marks}]", plain, text)
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", text).strip())


def harm(texts: Texts, options: Any) -> Section:
    """Well-formed sentences that are changed beyond style, by language and tool. Names and spelling are left out: there a
    change is meant."""
    pipe = Pipeline.load(ignore=["names/*", "spelling/*"])
    tools: dict[str, Callable[[str], str]] = {"textclean": lambda s: pipe.clean(s).text, **peers.cleaners()}
    theirs = texts.tool("harm")
    plain = theirs.fold if theirs else fold
    rows, details = [], []
    total: Counter[str] = Counter()
    worst = sentences = 0
    for language in texts.languages:
        found = texts.sentences(language)
        sentences += len(found)
        row = [language, str(len(found))]
        for name, clean in tools.items():
            changed = [(s, after) for s in found if plain(after := clean(s)) != plain(s)]
            total[name] += len(changed)
            row.append(str(len(changed)))
            if name == "textclean":
                worst = max(worst, len(changed))
                details += [line for s, after in changed for line in (f"  - {s}", f"  + {after}")]
        rows.append(row)
    others = {name: 1000 * total[name] / sentences for name in tools if name != "textclean"}
    figures = [
        Figure("changed beyond style, of 1,000 sentences", 1000 * total["textclean"] / sentences, "", 1, True, others),
        Figure("changed beyond style, most in any one language", worst, "", 3, True),
    ]
    table = Table("Sentences changed beyond style", ["language", "sentences", *tools], rows)
    return Section("harm", "Harm on well-formed sentences", figures, [table], [f"Taken on: {texts.origin}."], details)


def _right(texts: Texts) -> Iterator[tuple[str, str]]:
    for language in texts.languages:
        yield from (("sentences", s) for s in texts.sentences(language))
    yield from (("article bodies", t) for t in texts.articles("truth").values())


def alarms(texts: Texts, options: Any) -> Section:
    """Edits of the encoding stage, HTML entities apart, in text that was right."""
    seen: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    details = []
    for kind, text in _right(texts):
        seen[kind] += 1
        for edit in stages.encoding().clean(text).edits:
            if edit.rules != ("encoding/html-entities",):
                wrong[kind] += 1
                around = text[max(0, edit.start - 20) : edit.end + 20]
                details.append(f"  {', '.join(edit.rules)}: {edit.before!a} -> {edit.after!a} in {around!r}")
    figures = [Figure(f"edits in {n:,} {kind}", wrong[kind], "", 0, True) for kind, n in seen.items()]
    return Section("alarms", "False alarms of the encoding stage", figures, [], [f"Taken on: {texts.origin}."], details)


def flags(texts: Texts, options: Any) -> Section:
    """What the standard profile flags in the true bodies of news pages: every flag costs an editor a look."""
    bodies = texts.articles("truth")
    if not bodies:
        return Section("flags", "Flags", absent="needs the corpora")
    pipe = Pipeline.load()
    kinds: Counter[str] = Counter()
    words = flagged = 0
    for text in bodies.values():
        cleaned = pipe.clean(text)
        words += cleaned.stats.words_after
        kinds.update(f.kind for f in cleaned.flags)
        flagged += bool(cleaned.flags)
    figures = [
        Figure("flags per 1,000 words", 1000 * kinds.total() / words),
        Figure("bodies with a flag", 100 * flagged / len(bodies), "%"),
    ]
    rows = [[kind, str(n), number_per(n, words)] for kind, n in kinds.most_common()]
    notes = [f"{len(bodies):,} true article bodies, {words:,} words."]
    return Section("flags", "Flags", figures, [Table("", ["kind", "flags", "per 1,000 words"], rows)], notes)


def number_per(count: int, words: int) -> str:
    """Flags per 1,000 words, to three decimals."""
    return f"{1000 * count / words:.3f}"
