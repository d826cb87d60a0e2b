# temporary until the owner's file lands
from textclean.text.span import Span


def is_passage(text):
    return len([l for l in text.split("\n") if l.strip()]) < 3


def head_span(text):
    return Span(
        0, min(len(text), 600) if "\n" not in text[600:] else (text.index("\n", 600) if len(text) > 600 else len(text))
    )


def tail_span(text):
    return Span(text.rfind("\n", 0, max(0, len(text) - 600)) + 1, len(text))
