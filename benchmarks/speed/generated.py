"""Texts from a seeded generator, for figures where no corpora are at hand: news, raw pages, sentences in ten languages.

Prose is put together from frames and words of our own; sentences in other languages from the words of `benchmarks/sentences`. It
reads like nonsense, but has what costs time: typographic quotes, names, numbers, abbreviations, dashes, short lines of menus.
"""

from __future__ import annotations

import random
import re
from functools import cache

from benchmarks.texts import Texts
from textclean.smallwords import wordset

SEED = 20
_FRAMES = (
    "The {place} council put off its vote on the {noun}, which had been due on {day}.",
    "“We never asked for a {adjective} {noun},” said {name}, who runs the {place} {noun}.",
    "{name} told reporters that {number} people had left the {place} since {day}.",
    "Nobody could say why the {noun} cost ${number} million, or who’d signed for it.",
    "In {place}, where the {noun} began in {year}, shops stayed shut – some for good.",
    "“It’s a {adjective} day,” {name} said. “The {noun} is ours again, and it won’t be sold.”",
    "By {year} the {adjective} {noun} had grown to {number} acres, according to Dr. {name}.",
    "Officials at the {place} {noun} declined to comment, citing a {adjective} inquiry.",
    "She walked past the {noun} twice (once in the rain), then rang {name} from {place}.",
    "The {noun} rose {number} percent on {day}; analysts had hoped for a {adjective} quarter.",
    "Mr. {name}, a former {noun} keeper from {place}, wrote “The {adjective} {noun}” in {year}.",
    "It was not the first time that the {place} {noun} had been called {adjective}.",
    "He added that a {adjective} {noun} would help, but only if the {noun} stayed open at night.",
    "About {number} of them waited near the {noun}, and the {adjective} queue went round the block.",
    "Still, the {noun} matters to {place}: its {adjective} harbour needs {number} more hands.",
    "{name} and {name} met at the {adjective} {noun} on {day} to talk about the {noun}.",
)
_NOUNS = sorted(
    wordset("""
bakery bridge library orchard tramway lighthouse harvest museum parade railway festival market reservoir treaty tunnel
archive theatre ferry glacier pension budget election inquiry strike vineyard clinic stadium observatory cinema mill""")
)
_ADJECTIVES = sorted(
    wordset("""
quiet narrow cheerful costly modest wooden sudden stubborn patient foggy crowded generous brittle early""")
)
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "3 March", "May 14", "Nov. 2"]
_SYLLABLES = [
    a + b for a in ("b", "d", "l", "m", "n", "r", "s", "t", "v", "br", "st", "h") for b in ("a", "e", "i", "o")
]
_MENU = (
    "Home", "News", "Sport", "Weather", "Culture", "Opinion", "Travel", "Log in", "Subscribe", "Search", "Menu", "Share", "Print",
    "Email this story", "Read more", "Related stories", "Most read", "Next", "Previous", "Privacy policy", "Terms of use",
    "Contact us", "About us", "Advertise", "Follow us on social media", "Sign up for our newsletter", "All rights reserved",
    "Comments (14)",
)  # fmt: skip
_QUOTES = {
    "de": "„“", "pl": "„”", "fr": "«»", "es": "«»", "ru": "«»", "uk": "«»", "zh": "“”", "ja": "「」", "tr": "“”", "en": "“”",
}  # fmt: skip


def _name(chance: random.Random, syllables: int) -> str:
    return "".join(chance.choices(_SYLLABLES, k=syllables)).capitalize() + chance.choice(("", "n", "r", "s"))


@cache
def _pools() -> tuple[list[str], list[str]]:
    """Names of people and of places, each used again and again as in the news."""
    chance = random.Random(SEED)
    people = [f"{_name(chance, 2)} {_name(chance, 3)}" for _ in range(400)]
    return people, [_name(chance, 3) for _ in range(200)]


def sentence(chance: random.Random) -> str:
    """A sentence of English news."""
    people, places = _pools()

    pools = {"name": people, "place": places, "noun": _NOUNS, "adjective": _ADJECTIVES, "day": _DAYS}

    def word(slot: re.Match[str]) -> str:
        if slot[1] in pools:
            return chance.choice(pools[slot[1]])
        return str(chance.randint(1950, 2023)) if slot[1] == "year" else f"{chance.randint(2, 9000):,}"

    return re.sub(r"\{(\w+)\}", word, chance.choice(_FRAMES))


def news(count: int) -> list[str]:
    """Articles of about 5 KB, a paragraph a line."""
    chance = random.Random(SEED + 1)
    return ["\n".join(_paragraph(chance) for _ in range(chance.randint(12, 26))) for _ in range(count)]


def _paragraph(chance: random.Random) -> str:
    return " ".join(sentence(chance) for _ in range(chance.randint(2, 4)))


def pages(count: int) -> list[str]:
    """Texts of whole web pages: menus and short lines around an article."""
    chance = random.Random(SEED + 2)
    out = []
    for _ in range(count):
        head = chance.sample(_MENU, 14)
        story = [_paragraph(chance) for _ in range(chance.randint(10, 18))]
        others = [sentence(chance).rstrip(".") for _ in range(chance.randint(6, 14))]
        title = sentence(chance).rstrip(".")
        byline = f"By {chance.choice(_pools()[0])}\n{chance.choice(_DAYS)}"
        parts = ["\n".join(head), title, byline, *story, "\n".join(others), "\n".join(chance.sample(_MENU, 10))]
        out.append("\n\n".join(parts))
    return out


@cache
def sentences(language: str, count: int) -> tuple[str, ...]:
    """Sentences of the words of a language; the ones people wrote first. They mean nothing."""
    chance = random.Random(f"{SEED} {language}")
    written = Texts(generated=True).sentences(language)
    out = list(written)
    while len(out) < count:
        out.append(_recombined(language, written, chance))
    return tuple(out[:count])


def _recombined(language: str, written: list[str], chance: random.Random) -> str:
    opening, closing = _QUOTES[language][0], _QUOTES[language][1]
    if language in ("zh", "ja"):
        clauses = [c for s in written for c in re.split("[\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}。「」“”]", s) if c]
        body = "，".join(chance.sample(clauses, 3))
        return f"{opening}{body}{closing}。" if chance.random() < 0.15 else body + "。"
    words = [w.strip("„“”«».,:;!?…()") for s in written for w in s.split()]
    chosen = [w for w in chance.sample(words, chance.randint(9, 18)) if w]
    body = " ".join(chosen)
    body = body[0].upper() + body[1:]
    return f"{opening}{body}.{closing}" if chance.random() < 0.15 else body + "."
