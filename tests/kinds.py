"""Kinds of boilerplate and metadata, their rules, and the languages that each is shown in: the table of docs/boilerplate.md.

`python -m tests.kinds` writes the table; tests/test_kinds.py says when it is stale, and where a language has no example.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import textclean
from textclean import language

LANGUAGES = ("en", "de", "fr", "es", "it", "pl", "uk", "ru", "tr", "pt", "ar", "zh")
EVERYWHERE: Mapping[str, tuple[str, ...]] = {
    "share labels": ("boilerplate/share-labels", "boilerplate/share-labels-abroad"),
    "hidden share texts": ("boilerplate/share-windows",),
    "follow prompts": ("boilerplate/follow-prompts", "boilerplate/follow-prompts-abroad"),
    "related links with a cue": ("boilerplate/related-links", "boilerplate/related-links-abroad"),
    "lists of links under a cue": ("metadata/cued-links",),
    "newsletter prompts": ("boilerplate/newsletter-prompts", "boilerplate/newsletter-prompts-abroad"),
    "app prompts": ("boilerplate/app-prompts", "boilerplate/app-prompts-abroad"),
    "paywalls": ("boilerplate/subscription-prompts", "boilerplate/subscription-prompts-abroad"),
    "cookie notices": ("boilerplate/cookie-notices",),
    "comment counts": ("boilerplate/comment-counts",),
    "comment policy": ("boilerplate/comment-policy",),
    "advertisement markers": ("boilerplate/ad-markers",),
    "print, skip and top links": ("boilerplate/page-links", "boilerplate/page-links-abroad"),
    "breadcrumbs": ("boilerplate/breadcrumbs",),
    "menus": ("boilerplate/menus",),
    "labels at the ends": ("boilerplate/edge-labels",),
    "pagination": ("boilerplate/pagination",),
    "reading time": ("boilerplate/reading-time",),
    "update stamps": ("boilerplate/update-stamps",),
    "notices of rights": ("boilerplate/page-notices",),
    "copyright lines": ("boilerplate/copyright-lines",),
    "bylines": ("metadata/author-line", "metadata/byline"),
    "author bios": ("boilerplate/author-bios",),
    "date lines": ("metadata/date-line",),
    "photo credits": ("metadata/photo-credits",),
    "captions": ("metadata/captions",),
    "sources and desk lines": ("metadata/credit-lines",),
    "tags": ("metadata/tag-line",),
    "sections": ("metadata/section-label",),
}
"""Kinds with set phrases, or words of their own, in every language of the table."""
ELSEWHERE: Mapping[str, tuple[str, ...]] = {
    "affiliate notes": ("boilerplate/affiliate-notes",),
    "links of a site that names itself": ("boilerplate/also-on-links",),
    "links to the rest": ("boilerplate/continue-links",),
    "share prompts": ("boilerplate/share-prompts",),
    "bare lists of networks": ("boilerplate/network-list",),
    "icon-font class names": ("boilerplate/social-icons",),
    "markup remnants": ("boilerplate/markup-remnants",),
    "headlines shown twice": ("boilerplate/doubled-headline",),
    "paragraphs shown twice": ("boilerplate/repeated-paragraphs",),
    "repeated decks": ("metadata/repeated-deck",),
    "blocks of a page": ("boilerplate/page-blocks",),
    "datelines": ("metadata/dateline",),
    "ambiguous dates": ("metadata/ambiguous-date",),
    "teasers in capitals": ("metadata/capital-teasers",),
    "headlines below the end": ("metadata/closing-links",),
    "title and subtitle": ("metadata/title", "metadata/subtitle"),
}
"""Kinds that go by the look of a text, or whose phrases are English, or the same in all languages."""
PAGE = Path(__file__).resolve().parent.parent / "docs" / "boilerplate.md"
_PLACE = re.compile(r"(<!-- kinds -->\n).*?(<!-- end: kinds -->)", re.DOTALL)


def shown_in(rules: tuple[str, ...]) -> set[str]:
    """The languages of the rules' examples: as told there, else as detected."""
    return {e.language or language.detect(e.dirty) for name in rules for e in textclean.rules[name].examples}


def table() -> str:
    """Kinds by languages in Markdown: `x` where a rule of the kind has an example."""
    rows = [("kind", *LANGUAGES, "rules"), ("---",) * (len(LANGUAGES) + 2)]
    for kind, rules in (*EVERYWHERE.items(), *ELSEWHERE.items()):
        spoken = shown_in(rules)
        rows.append((kind, *("x" if name in spoken else "" for name in LANGUAGES), ", ".join(f"`{r}`" for r in rules)))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n"


def page() -> str:
    """The page with the table as it should be."""
    return _PLACE.sub(lambda match: f"{match[1]}{table()}{match[2]}", PAGE.read_text("utf-8"))


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
