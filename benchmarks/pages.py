"""The raw text of whole pages: the profile `page`, beside jusText on the same text and beside extractors that had the HTML."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from typing import Any

from benchmarks import fit_scorecard, peers
from benchmarks.documents import RAW_PAGES, Score, score
from benchmarks.report import Figure, Section, Table
from benchmarks.texts import Texts
from textclean import Pipeline, language

_TITLE = "Raw text of whole pages"
STOP_LISTS = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hr": "Croatian", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ko": "Korean", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian",
    "vi": "Vietnamese",
}  # fmt: skip
"""jusText's names of languages."""


def pages(texts: Texts, options: Any) -> Section:
    """Precision, recall and F1 of 4-word shingles of the pages' text: raw, cleaned, chosen by jusText, extracted from HTML."""
    if not texts.tools:
        return Section("pages", _TITLE, absent="needs the corpora")
    tool = texts.tool("articles")
    page, standard = Pipeline.load("page"), Pipeline.load()
    words = Pipeline.load(ignore=["boilerplate/*", "metadata/*"])
    truth = {k: words.clean(t).text for k, t in texts.articles("truth").items()}
    raw = texts.articles(RAW_PAGES)

    def judged(clean: Callable[[str], str], source: Mapping[str, str] = raw) -> Score:
        return score(tool, truth, {k: clean(source[k]) for k in truth}, source)

    apart, shipped = cross_validated(texts), judged(lambda t: page.clean(t).text)
    rows = [
        _row("page text", "as it is", judged(lambda t: words.clean(t).text)),
        _row("page text", "textclean, standard", judged(lambda t: standard.clean(t).text)),
        _row("page text", "textclean, page: cross-validated by site", apart),
        _row("page text", "textclean, page: as shipped, fitted on these pages", shipped),
    ]
    just = jus_text()
    beside = judged(lambda t: words.clean(just(t)).text) if just else None
    if beside:
        rows.append(_row("page text", "jusText, a line as a paragraph", beside))
    for name in texts.extractors:
        if name != RAW_PAGES:
            source = texts.articles(name)
            rows.append(_row("HTML", name, judged(lambda t: words.clean(t).text, source)))
            rows.append(
                _row("HTML", f"{name}, then textclean, standard", judged(lambda t: standard.clean(t).text, source))
            )
    told = {"jusText": beside} if beside else {}
    figures = [
        Figure("page, cross-validated: F1", 100 * apart.f1, "", 88, peers={k: 100 * s.f1 for k, s in told.items()}),
        Figure(
            "page, cross-validated: recall",
            100 * apart.recall,
            "",
            93,
            peers={k: 100 * s.recall for k, s in told.items()},
        ),
        Figure("pages emptied", shipped.emptied, "", 0, at_most=True, peers={k: s.emptied for k, s in told.items()}),
        Figure("page, cross-validated: pages that nothing true is left of", apart.emptied),
    ]
    return Section(
        "pages", _TITLE, figures, [Table("", ["input", "what made the text", "precision", "recall", "F1"], rows)]
    )


def _row(source: str, name: str, found: Score) -> list[str]:
    return [source, name, *(f"{100 * rate:.2f}" for rate in found[:3])]


def cross_validated(texts: Texts) -> Score:
    """The profile with a scorecard that was fitted, for each page, on the pages of other sites."""
    found = fit_scorecard.read(texts.tool("articles").corpora.DATA / "articles", RAW_PAGES)
    cards: dict[int, dict[str, float]] = {}
    judged = []
    for page, card in fit_scorecard.cross_validated(found):
        told = cards.setdefault(id(card), {**card, "threshold": fit_scorecard.THRESHOLD})
        judged.append((page, card, told))  # the card is kept, so that its id stays its own
    rates = list(fit_scorecard.rates((page, told) for page, _, told in judged))
    precision, recall, f1 = fit_scorecard.means(rates)
    return Score(precision / 100, recall / 100, f1 / 100, sum(p == 0 and r == 0 for p, r in rates))


def jus_text() -> Callable[[str], str] | None:
    """jusText with the settings it comes with, on lines for paragraphs, with the stop list of the language; None where it
    isn't installed. What is a link or a heading isn't known any more."""
    just = peers.installed("justext")
    if just is None:
        return None

    def chosen(text: str) -> str:
        stop_list = just.get_stoplist(STOP_LISTS.get(language.detect(text), "English"))
        marked = "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n") if line.strip())
        found = just.justext(f"<html><body>{marked}</body></html>", stop_list)
        return "\n".join(p.text for p in found if not p.is_boilerplate)

    return chosen
