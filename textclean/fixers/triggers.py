r"""What must stand in a text where a fixer can find anything: most texts have nothing of the kind, and the fixer isn't asked.

A trigger is never a judgement. It may say yes where the fixer will find nothing; it must not say no where the fixer would find
something. Tests hold every fixer, asked everywhere, against its trigger over all corpora, examples and generated texts.

Patterns are in the syntax of `regex`, with `^` and `$` at line ends, and are searched in the whole text by a sieve that asks for
all of them at once. What no pattern can say is asked of a `Look`, which knows the lines of the text. Patterns are taken from the
modules of the fixers, which are imported for it: that is done when rules are compiled, not at every start.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from textclean.fixers.looks import LOOKS, Look

__all__ = ["LOOKS", "Look", "Trigger", "calm", "trigger", "unsettled"]


class Trigger(NamedTuple):
    """One of the patterns matches, or one of `lines` as a whole line (blanks at its ends apart), or one of `literals` is there,
    or a `frequent` pattern matches; and `look`, the name of a question in `LOOKS`, is answered with yes. What isn't given doesn't
    count.

    Literals and frequent patterns are for what stands in many texts, so that the sieve is left with what is rare.
    """

    patterns: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    literals: tuple[str, ...] = ()
    look: str = ""
    frequent: tuple[str, ...] = ()


_MARKS = "[\"'\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\xab\xbb\u2039\u203a\u300c\u300d\u300e\u300f]"
_BLANKS = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ANY_BLANKS = rf" \t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029{_BLANKS}"  # each by its code: `\s` would be all beyond ASCII
_BLANKED = rf"(?:^|[{_ANY_BLANKS}(]){_MARKS}+(?:$|[{_ANY_BLANKS}.,;:!?])"


def _mojibake() -> Trigger:
    from textclean.fixers import mojibake

    return Trigger((*mojibake.suspect_pairs(), mojibake.suspect_whole().pattern))


def _legacy_mixup() -> Trigger:
    from textclean.fixers import oddities

    return Trigger(frequent=oddities.odd())


def _mixed_script() -> Trigger:
    from textclean.fixers import homoglyphs

    latin, other = homoglyphs.LATIN_LETTERS, homoglyphs.OTHER_LETTERS
    return Trigger((f"[{latin}][{other}]", f"[{other}][{latin}]"))


def _decomposed() -> Trigger:
    """Whatever may be joined to what stands before it, has another place in its row, or another form."""
    joined = {chr(c) for c in (*range(0x1161, 0x1176), *range(0x11A8, 0x11C3))}  # vowels and ends of Korean syllables
    found = []
    for character in map(chr, range(0x80, 0x110000)):
        parts = unicodedata.decomposition(character).split()
        if len(parts) > 1 and parts[0][0] != "<":
            joined.add(chr(int(parts[-1], 16)))
        if unicodedata.combining(character) or not unicodedata.is_normalized("NFC", character):
            found.append(character)
    characters = sorted({*found, *joined})
    return Trigger((f"[{_ranges([ord(c) for c in characters])}]",), look="decomposed")


def _ranges(codes: Sequence[int]) -> str:
    """The inside of a class of these characters, which are sorted."""
    starts = [code for code, before in zip(codes, (-1, *codes), strict=False) if code != before + 1]
    ends = [code for code, after in zip(codes, (*codes[1:], -1), strict=False) if code + 1 != after]
    return "".join(rf"\U{a:08x}-\U{b:08x}" for a, b in zip(starts, ends, strict=True))


def _labels(with_sites: bool) -> Trigger:
    """Lines that are a button, the name of a section, a count, or begin with one and a mark behind it."""
    from textclean.fixers import edges, labels

    marks = "".join(rf"\U{ord(c):08x}" for c in (*labels.ARROWS, "*", "-", "/"))
    words = "|".join(sorted(_literally(label) for label in labels.MENU))
    lines = [rf"(?i)[{marks}]*(?:{words})(?:[{marks}]*|[{marks}]*[|/\u2022\xb7].*)", labels.COUNTER.pattern]
    lines += [edges.ADDRESS.pattern, edges.SITE.pattern] if with_sites else []
    return Trigger(lines=tuple(lines))


def _literally(words: str) -> str:
    return "".join(rf"\U{ord(c):08x}" if not c.isalnum() else c for c in words)


def _captions() -> Trigger:
    from textclean.fixers import captions

    return Trigger(
        lines=(captions.CREDIT.pattern, rf"[^\n]*(?:{captions.TAIL.pattern})", rf"(?:{captions.OPENING.pattern})[^\n]*")
    )


def _update_stamps() -> Trigger:
    from textclean.fixers import stamplines

    return Trigger(lines=(stamplines.STAMP,))


def _cued_links() -> Trigger:
    from textclean.fixers import cued

    return Trigger((cued.CUE.pattern.replace("'", "['\u2019]"),))


def _credit_lines() -> Trigger:
    from textclean.fixers.credits import CREDITS

    return Trigger(lines=tuple(p.pattern for p in CREDITS))


def _tag_lines() -> Trigger:
    from textclean.fixers import tags

    return Trigger(lines=(tags.LINE.pattern,))


def _quotes_made_straight() -> Trigger:
    from textclean.fixers import straight

    return Trigger(literals=tuple(straight.SHAPED))


def _orphaned_closing_quote() -> Trigger:
    from textclean.fixers import quotes

    return Trigger((quotes.ORPHAN.pattern,))


def _date_line() -> Trigger:
    from textclean.fixers import dates

    return Trigger(lines=(rf"(?i)(?:{dates.TOKEN.pattern})+",))


def _taken(pattern: str) -> str:
    """A pattern with what it looks at before and behind taken into the match: supersets know nothing of the neighbours."""
    return pattern.replace("(?<=", "(?:").replace("(?=", "(?:")


def _lowercase_sentence() -> Trigger:
    """A stop behind two letters (no initial), a blank, two small letters; or a single verb of saying behind a quotation."""
    from textclean.fixers import flags

    return Trigger((r"[\w'\u2019-]{2}\.[ \t][a-z]{2}", _taken(flags.BARE_VERB.pattern)))


def _missing_stop() -> Trigger:
    from textclean.fixers import flags

    return Trigger(tuple(_taken(pattern.pattern) for pattern in flags.BEGINNINGS))


def _unmarked_quotation() -> Trigger:
    from textclean.fixers import flags

    return Trigger(tuple(_taken(pattern.pattern) for pattern in flags.SAYING))


_TRIGGERS: Mapping[str, Trigger | Callable[[], Trigger]] = MappingProxyType(
    {
        "html-entities": Trigger((r"&(?:#[0-9xX]|[A-Za-z][A-Za-z0-9]{1,31};|[A-Za-z]{2,6})",)),
        "mojibake": _mojibake,
        "legacy-mixup": _legacy_mixup,
        "suspected-mixup": Trigger(frequent=(r"[^\x00-\x7f]",)),
        "windows-controls": Trigger((r"[\x80-\x9f]",)),
        "decomposed": _decomposed,
        "fullwidth": Trigger((r"[\uff21-\uff3a\uff41-\uff5a]",)),
        "icon-glyphs": Trigger((r"[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]",)),
        "mixed-script-word": _mixed_script,
        "doubtful-mixed-script-word": _mixed_script,
        "odd-blanks": Trigger((f"[{_BLANKS}]",)),
        "odd-breaks": Trigger((r"[\x0b\x0c\x85\u2028\u2029]",)),
        "direction-marks": Trigger((r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]",)),
        "joiners": Trigger((r"[\u200c\u200d]",)),
        "hard-wrap": Trigger(look="broken"),
        "author-bios": Trigger(look="told"),
        "doubled-headlines": Trigger(look="doubled"),
        "edge-labels": lambda: _labels(with_sites=True),
        "menus": lambda: _labels(with_sites=False),
        "section-labels": lambda: _labels(with_sites=False),
        "repeated-paragraphs": Trigger(look="repeats"),
        "update-stamps": _update_stamps,
        "author-lines": Trigger(look="signed"),
        "byline": Trigger((r"^[ \t]*(?:[Bb]y|BY)[ \t]",)),
        "capital-teasers": Trigger(look="shouted"),
        "captions": _captions,
        "photo-credits": _captions,
        "closing-links": Trigger(look="trailed"),
        "credit-lines": _credit_lines,
        "cued-links": _cued_links,
        "date-line": _date_line,
        "ambiguous-date": _date_line,
        "dateline": Trigger(look="dated"),
        "deck": Trigger(look="titled"),
        "tag-lines": _tag_lines,
        "katakana-middle-dot": Trigger((r"[\u30fb\uff65]",)),
        "stuck-bracket": Trigger((r"[^\W\d_]\[[^\[\]]{1,200}\]", r"\[[^\[\]]{1,200}\][^\W\d_]")),
        "blank-before-mark": Trigger((r"[\w)\]\"'\u2019\u201d][ \t\xa0]+[,.;:!?]+(?:[^\S\n]|$)",)),
        "typographic-quotes": Trigger(literals=tuple("\u2019\u201c\u201d\u2018\u201e\u201a\u201f\u201b")),
        "quotes-made-straight": _quotes_made_straight,
        "blank-inside-quotes": Trigger((_BLANKED,)),
        "orphaned-closing-quote": _orphaned_closing_quote,
        "trailing-blanks": Trigger((rf"[ \t{_BLANKS}]$",)),
        "doubled-blanks": Trigger(literals=("  ",)),
        "paragraph-gap": Trigger(look="close"),
        "outer-blank-lines": Trigger(look="outer_blanks"),
        "line-end-hyphen": Trigger((r"\S-[ \t]*\n[ \t]*[^\W\d_A-Z]",)),
        "lowercase-sentence": _lowercase_sentence,
        "missing-stop": _missing_stop,
        "repeated-fragment": Trigger((r"[a-z]\. [a-z]",)),
        "unmarked-quotation": _unmarked_quotation,
    }
)


def _no_mixup(text: str, language: str) -> bool:
    from textclean.fixers import oddities

    return oddities.calm(text, language)


def _no_suspicion(text: str, language: str) -> bool:
    """Beside mix-ups, the rest of an apostrophe is looked for: an a with a circumflex."""
    return "\xe2" not in text and "\xc2" not in text and _no_mixup(text, language)


_CALM: Mapping[str, Callable[[str, str], bool]] = MappingProxyType(
    {"legacy-mixup": _no_mixup, "suspected-mixup": _no_suspicion}
)


def _unsettled_mixups(lines: Iterable[str]) -> list[str]:
    from textclean.fixers import mixups

    return mixups.unsettled(lines)


_UNSETTLED: Mapping[str, Callable[[Iterable[str]], list[str]]] = MappingProxyType({"legacy-mixup": _unsettled_mixups})


def unsettled(fixer: str) -> Callable[[Iterable[str]], list[str]] | None:
    """A look at lines, for fixers that have one: in which may they find something, in one language of the text or another?"""
    return _UNSETTLED.get(fixer)


def calm(fixer: str) -> Callable[[str, str], bool] | None:
    """A look at a whole text and its language for fixers of lines that are triggered in most texts of some languages: does it say
    that none of the lines has anything for them?"""
    return _CALM.get(fixer)


def trigger(fixer: str) -> Trigger | None:
    """The trigger of a fixer; None for one that must always be asked."""
    found = _TRIGGERS.get(fixer)
    return found() if callable(found) else found
