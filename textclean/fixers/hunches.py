r"""Readings of short lines in Latin letters: too short to prove, likely enough to tell.

Where nobody can say in which language a line is written, all its words are asked, the plain ones too: the language in which
the outcome as a whole is likeliest has to be one that its encoding is for, every letter that goes must be foreign to that
language and every letter that comes its own, and the line as it stands must be worse in every language.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from textclean.fixers import evidence, sense
from textclean.text import likelihood

_MOST_CHARS = 400  # a longer line has evidence enough, or none
_MOST_CANDIDATES = 6
# Nats by which a reading must be likelier to be worth a flag: of a line in a language of which only the alphabet may be known,
# and of others; and to be believed.
_LEAST_IF_UNKNOWN, _LEAST, _SURE = 20.0, 7.0, 11.0
_WORDS = 4  # with fewer, one letter is no damage
_TYPICAL = 3.5  # nats a letter
_CLOSE = 2.0


class Hunch(NamedTuple):
    """A reading of a line, its language, and by how many nats it is likelier."""

    text: str
    language: str
    gain: float

    def is_sure(self, line: str) -> bool:
        """May the line be mended so, in a language that others aren't taken for?"""
        return self.gain >= _SURE and not evidence.may_be_unknown(line)


def hunch(line: str, language: str, candidates: Iterable[tuple[float, str, tuple[str, ...]]]) -> Hunch | None:
    """The best of some candidates (cost, text, languages), if it is likely; `language` is that of the text around the line."""
    in_latin = [(cost, text, spoken) for cost, text, spoken in candidates if spoken[0] in likelihood.LATIN]
    if not in_latin or len(line) > _MOST_CHARS:
        return None
    found: list[Hunch] = []
    least = _LEAST_IF_UNKNOWN if evidence.may_be_unknown(line) else _LEAST
    now = likelihood.least_cost(_tokens(line), likelihood.LATIN)[0]
    for _, text, languages in sorted(in_latin)[:_MOST_CANDIDATES]:
        if len(text) != len(line):
            continue
        cost, spoken = likelihood.least_cost(_tokens(text), likelihood.LATIN)
        if spoken in languages and language in ("", spoken) and now - cost >= least and _fits(line, text, spoken):
            found.append(Hunch(text, spoken, now - cost))
    found.sort(key=lambda h: -h.gain)
    if not found or any(found[0].gain - other.gain < _CLOSE for other in found[1:] if other.text != found[0].text):
        return None
    return found[0]


def _tokens(text: str) -> list[str]:
    return [text[slice(*span)] for span in likelihood.tokens(text)]


def _fits(line: str, text: str, spoken: str) -> bool:
    usual = evidence.usual(spoken)
    changed = [(a, b) for a, b in zip(line, text, strict=True) if a != b]
    if len(changed) < 2 and len(sense.words(line)) < _WORDS:
        return False
    if any(a.lower() in usual or not b.isalpha() or b.lower() not in usual for a, b in changed):
        return False
    kept = {a.lower() for a, b in zip(line, text, strict=True) if a == b and a > "\x7f" and a.isalpha()}
    words = [y for x, y in zip(_tokens(line), _tokens(text), strict=True) if x != y]
    if kept - usual or any(sense.is_list(word) for word in words):
        return False
    letters = [c for word in _tokens(text) for c in word if c.isalpha()]
    cost = likelihood.letters(spoken).cost
    return sum(cost(w) for w in sense.words(text)) < _TYPICAL * len(letters)
