"""The title and the subtitle of a document, as its structure shows them: they are recorded and stay."""

from __future__ import annotations

from textclean import structure
from textclean.fixers.base import Context, Field, Found
from textclean.text.large import remembered
from textclean.text.span import Span

_title_span = remembered(2)(structure.title_span)  # both fixers ask for it, one after the other


def title(text: str, context: Context) -> list[Found]:
    """The first line where it is a title: no final mark, at most 30 words, prose below. A text may have none."""
    return _recorded("title", text, _title_span(text))


def subtitle(text: str, context: Context) -> list[Found]:
    """The line under the title where it is surely a subtitle; a repeated deck is the business of the fixer `deck`."""
    return _recorded("subtitle", text, structure.subtitle_span(text, _title_span(text)))


def _recorded(name: str, text: str, span: Span | None) -> list[Found]:
    if span is None:
        return []
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    value = " ".join(words.split())
    end = start + len(words.strip())
    return [Found(start, end, text[start:end], (Field(name, value, start, end),))] if value else []
