"""The fixers that a rule file can name: never an import path, so that a rule file can't run code of its own.

The functions are imported when a rule that names them is first used: ftfy alone takes a tenth of a second.
A package may bring more under the entry point group `textclean.fixers`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from textclean.errors import UsageError, instead
from textclean.fixers.base import Fixer

SHIPPED: Mapping[str, str] = MappingProxyType(
    {
        "paragraph-gap": "textclean.fixers.layout:paragraph_gap",
        "outer-blank-lines": "textclean.fixers.layout:outer_blank_lines",
        "doubled-blanks": "textclean.fixers.blanks:doubled_blanks",
        "direction-marks": "textclean.fixers.invisible:direction_marks",
        "joiners": "textclean.fixers.invisible:joiners",
        "icon-glyphs": "textclean.fixers.unicode_forms:icon_glyphs",
        "fullwidth": "textclean.fixers.unicode_forms:fullwidth",
        "decomposed": "textclean.fixers.unicode_forms:decomposed",
        "mixed-script-word": "textclean.fixers.homoglyphs:mixed_script_word",
        "doubtful-mixed-script-word": "textclean.fixers.homoglyphs:doubtful_mixed_script_word",
        "page-blocks": "textclean.fixers.blocks:page_blocks",
        "trailing-blanks": "textclean.fixers.blanks:trailing_blanks",
        "odd-blanks": "textclean.fixers.blanks:odd_blanks",
        "odd-breaks": "textclean.fixers.lines:odd_breaks",
        "hard-wrap": "textclean.fixers.wraps:hard_wrap",
        "line-end-hyphen": "textclean.fixers.wraps:line_end_hyphen",
        "windows-controls": "textclean.fixers.mojibake:windows_controls",
        "legacy-mixup": "textclean.fixers.mixups:legacy_mixup",
        "suspected-mixup": "textclean.fixers.suspects:suspected_mixup",
        "mojibake": "textclean.fixers.mojibake:mojibake",
        "html-entities": "textclean.fixers.entities:html_entities",
        "dateline": "textclean.fixers.dateline:datelines",
        "date-line": "textclean.fixers.dates:date_lines",
        "ambiguous-date": "textclean.fixers.dates:ambiguous_dates",
        "byline": "textclean.fixers.bylines:bylines",
        "credit-lines": "textclean.fixers.credits:credit_lines",
        "author-lines": "textclean.fixers.authors:author_lines",
        "tag-lines": "textclean.fixers.tags:tag_lines",
        "update-stamps": "textclean.fixers.stamplines:update_stamps",
        "author-bios": "textclean.fixers.bios:author_bios",
        "cued-links": "textclean.fixers.cued:cued_links",
        "capital-teasers": "textclean.fixers.cued:capital_teasers",
        "closing-links": "textclean.fixers.cued:closing_links",
        "repeated-paragraphs": "textclean.fixers.repeats:repeated_paragraphs",
        "doubled-headlines": "textclean.fixers.repeats:doubled_headlines",
        "edge-labels": "textclean.fixers.edges:edge_labels",
        "menus": "textclean.fixers.edges:menus",
        "section-labels": "textclean.fixers.edges:section_labels",
        "photo-credits": "textclean.fixers.captions:photo_credits",
        "captions": "textclean.fixers.captions:captions",
        "deck": "textclean.fixers.deck:deck",
        "title": "textclean.fixers.titles:title",
        "subtitle": "textclean.fixers.titles:subtitle",
        "typographic-quotes": "textclean.fixers.quotes:typographic_quotes",
        "straight-quotes": "textclean.fixers.quotes:straight_quotes",
        "quotes-of-another-language": "textclean.fixers.quotes:quotes_of_another_language",
        "quotes-made-straight": "textclean.fixers.straight:quotes_made_straight",
        "blank-inside-quotes": "textclean.fixers.quotes:blank_inside_quotes",
        "orphaned-closing-quote": "textclean.fixers.quotes:orphaned_closing_quote",
        "stuck-bracket": "textclean.fixers.marks:stuck_bracket",
        "repeated-marks": "textclean.fixers.housestyle:repeated_marks",
        "double-hyphens": "textclean.fixers.housestyle:double_hyphens",
        "range-hyphens": "textclean.fixers.housestyle:range_hyphens",
        "glued-sentences": "textclean.fixers.housestyle:glued_sentences",
        "blank-before-mark": "textclean.fixers.marks:blank_before_mark",
        "lowercase-sentence": "textclean.fixers.flags:lowercase_sentence",
        "missing-stop": "textclean.fixers.flags:missing_stop",
        "unmarked-quotation": "textclean.fixers.flags:unmarked_quotation",
        "unbalanced-quotes": "textclean.fixers.balance:unbalanced_quotes",
        "unbalanced-brackets": "textclean.fixers.balance:unbalanced_brackets",
        "unfinished-paragraph": "textclean.fixers.balance:unfinished_paragraph",
        "spelling": "textclean.fixers.english_spelling:spelling",
        "mixed-spelling": "textclean.fixers.spellings:mixed_spelling",
        "repeated-fragment": "textclean.fixers.flags:repeated_fragment",
        "katakana-middle-dot": "textclean.fixers.marks:katakana_middle_dot",
        "inconsistent-name": "textclean.fixers.consistency:inconsistent_name",
        "dotted-acronyms": "textclean.fixers.abbreviations:dotted_acronyms",
    }
)

WEIGHING = ("page-blocks",)
"""Fixers that are told the weights of a scorecard as well."""


@cache
def names() -> frozenset[str]:
    """Every name that a rule's `fixer:` may hold."""
    from importlib.metadata import entry_points

    return frozenset(SHIPPED) | {entry.name for entry in entry_points(group="textclean.fixers")}


@cache
def load(name: str) -> Fixer:
    """The function behind a fixer's name. Raises UsageError if there is none."""
    if name in SHIPPED:
        module, function = SHIPPED[name].split(":")
        found: Fixer = getattr(import_module(module), function)
        return found
    from importlib.metadata import entry_points

    for entry in entry_points(group="textclean.fixers", name=name):
        brought: Fixer = entry.load()
        return brought
    shipped = f"the shipped ones are {', '.join(sorted(SHIPPED))}"
    raise UsageError(f"there is no fixer {name!r}{instead(name, names(), shipped)}")
