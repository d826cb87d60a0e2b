"""Generated texts: a grammar that mixes words, rule examples, quotes, brackets, entities, controls and scripts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from hypothesis import strategies as st

import textclean
from textclean.rulebook.terms import Terms

ROOT = Path(__file__).resolve().parent.parent


def _fragments() -> list[str]:
    out: set[str] = set()
    for rule in textclean.rules.values():
        examples, keeps = list(rule.examples), list(rule.keeps)
        if isinstance(rule.matcher, Terms):
            for term in rule.matcher.terms:
                examples += term.examples
                keeps += term.keeps
            out |= {next(rule.matcher.layer.at(word))[0] for word in islice(rule.matcher.layer.rows, 0, None, 5)}
            out |= set(_names(rule.matcher))
        out |= {e.dirty for e in examples} | {e.clean for e in examples if e.clean} | {k.text for k in keeps}
    for folder in ("seeds", "tests/untouched"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file():
                out |= {line for line in path.read_bytes().decode("utf-8", "replace").split("\n") if line.strip()}
    return sorted(out)


HONORIFICS = ("President", "Mr.", "Dr.", "Prince", "the late", "Frau", "M.")
BESIDE = (
    "{}'s",
    "pro-{}",
    "{}-led",
    "{}, Texas",
    "{} et al.",
    "{} (2014)",
    "'{}'",
    "the city of {}",
    "formerly {}",
    "@{}",
    "{} & Sons",
)


def _names(lists: Terms) -> Iterator[str]:
    """Full names, variants with an honorific, and names in the settings that guards know, of some entries of a list."""
    for n, term in enumerate(islice(lists.terms, 0, None, 7)):
        entry = term.entry
        canonical = entry.form("en")
        variants = [
            *entry.listed(entry.variants, "en"),
            *entry.listed(entry.former, "en"),
            *entry.listed(entry.long, "en"),
        ]
        for words in (*variants[:2], *entry.canonical.values()):
            yield f"{HONORIFICS[n % len(HONORIFICS)]} {words}"
            yield BESIDE[n % len(BESIDE)].format(words)
        if entry.type == "person" and " " in canonical and variants:
            yield f"{canonical.split()[0]} {variants[0].split()[-1]} and {variants[-1].split()[-1]}"
        if entry.long and canonical:
            yield (
                f"the {entry.listed(entry.long, 'en')[0]} ({canonical})"
                if entry.listed(entry.long, "en")
                else canonical
            )
        for guards in (entry.guards.protect, entry.guards.require_near):
            yield from (phrase.replace("~", (variants or [canonical])[0]) for phrase in guards[:2])


def _corpus_lines() -> list[str]:
    """A few real lines per language, where the corpora are at hand."""
    folder = ROOT.parent / "shared" / "data" / "clean"
    if not folder.is_dir():
        return []
    return [line for path in sorted(folder.glob("*.txt")) for line in path.read_text("utf-8").split("\n")[::97] if line]


FRAGMENTS = _fragments()
LINES = _corpus_lines()
WORDS = [
    "the",
    "a",
    "of",
    "to",
    "and",
    "is",
    "was",
    "in",
    "it",
    "He",
    "said",
    "They",
    "are",
    "not",
    "Reuters",
    "AFP",
    "BRUSSELS",
    "Kiev",
    "Zelensky",
    "NATO",
    "U.S.",
    "US",
    "defence",
    "President",
    "Mr",
    "Dr.",
    "Volodymyr",
    "Secretary General",
    "U.N.",
    "Bombay",
    "Qaddafi",
    "defense",
    "Mr.",
    "icon-facebook",
    "Share",
    "READ",
    "By",
    "Advertisement",
    "2024",
    "June",
    "27",
    "03/04/2022",
    "1,000",
    "3.5",
    "5'3\"",
    "'90s",
    "O'Brien",
    "don't",
    "dogs'",
    "co-op",
    "der",
    "die",
    "und",
    "nicht",
    "le",
    "la",
    "et",
    "est",
    "pas",
    "на",
    "не",
    "что",
    "это",
    "та",
    "що",
    "не",
    "我们",
    "这是",
    "日本",
    "です",
]
MARKS = [
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n\n\n",
    "\t",
    ".",
    ". ",
    ". .",
    " . . . ",
    "...",
    "\N{HORIZONTAL ELLIPSIS}",
    ",",
    " ,",
    ";",
    ":",
    "!",
    "?",
    " !",
    '"',
    "'",
    "\u201c",
    "\u201d",
    "\u2018",
    "\u2019",
    "\u201e",
    "\u201a",
    "\xab",
    "\xbb",
    "\xab\u202f",
    "\u202f\xbb",
    "`",
    "``",
    "```\n",
    "\xb4",
    "\u2032",
    "\u2033",
    "(",
    ")",
    "[",
    "]",
    "[...]",
    "{",
    "}",
    "<",
    ">",
    "<b>",
    "</b>",
    "|",
    "*",
    "_",
    "#",
    "@",
    "/",
    "\\",
    "-",
    "\u2013",
    "\u2014",
    "\u30fb",
    "&amp;",
    "&amp;quot;",
    "&lt;",
    "&#8217;",
    "&#150;",
    "&copy",
    "&nbsp;",
    "&",
    ";",
    "\r",
    "\r\n",
    "\x00",
    "\x07",
    "\x0b",
    "\x0c",
    "\x85",
    "\x92",
    "\xa0",
    "\xad",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u2028",
    "\u2029",
    "\u202a",
    "\u2060",
    "\u3000",
    "\ufeff",
    "\ufffd",
    "\ue000",
    "\uf09a",
    "e\u0301",
    "\u0301",
    "\ufb01",
    "\uff11",
    "\uff21",
    "\uff0c",
    "\u3002",
    "\u0915\u094d\u200d",
    "\u0645\u06cc\u200c\u062e",
    "\U0001f468\u200d\U0001f469",
    "\xc3\xa9",
    "\xe2\u20ac\u2122",
    "\xe2\u20ac\u0153",
    "\xc3\u0192\xc2\xa9",
    "\xcf\xf0\xe8\xe2\xe5\xf2",
    "\xd0\u0178\xd1\u20ac",
    "https://example.org/kiev?a=1&b=2",
    "a.b@example.org",
    "C:\\new\\table",
    "Europe/Kiev",
    "@kiev",
    "#kiev",
    "`x  =  “y”`",
    "- ",
    "1. ",
    "| a | b |\n|---|---|\n",
    "    ",
    "BRUSSELS: ",
    "KYIV (Reuters) - ",
    "ALSO READ | ",
]

pieces = st.one_of(
    st.sampled_from(WORDS).map(lambda w: w + " "),
    st.sampled_from(WORDS),
    st.sampled_from(MARKS),
    st.sampled_from(FRAGMENTS),
    st.sampled_from(FRAGMENTS).map(lambda f: f + "\n"),
    st.sampled_from(LINES or FRAGMENTS),
    st.characters(exclude_categories=("Cs",)),
)
texts = st.lists(pieces, max_size=24).map("".join)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A real fragment with a few characters taken out, doubled or put in."""
    text = draw(st.sampled_from(FRAGMENTS + LINES))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        what = draw(st.sampled_from(["cut", "put", "double"]))
        if what == "cut":
            text = text[:at] + text[at + draw(st.integers(1, 6)) :]
        elif what == "put":
            text = text[:at] + draw(st.sampled_from(MARKS)) + text[at:]
        else:
            text = text[:at] + text[max(0, at - 8) : at] + text[at:]
    return text


any_text = st.one_of(texts, mutated(), st.lists(mutated(), min_size=2, max_size=5).map("\n".join))
