"""Clean documents as bytes: a text file, Markdown with front matter, a line of JSON."""

from __future__ import annotations

from collections.abc import Iterator

from textclean.io import jsonl, ledger
from textclean.text.document import Cleaned, Document
from textclean.text.large import encoded


def rendered(cleaned: Cleaned, format: str) -> tuple[int, Iterator[bytes]]:
    """The output file a piece at a time: its head (front matter with format `md`, else nothing) and its body, the text with a
    newline; and how many bytes the head has."""
    head = b""
    if format == "md":
        import yaml

        meta = ledger.told(cleaned.meta.to_dict())
        head = f"---\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False, width=1 << 20)}---\n".encode()
    return len(head), _pieces(head, cleaned.text)


def _pieces(head: bytes, text: str) -> Iterator[bytes]:
    last = head
    for number, piece in enumerate(encoded(text)):
        if number:
            yield last
        last = piece if number else head + piece
    yield last + b"\n" if text and not text.endswith("\n") else last


def shown(document: Document, cleaned: Cleaned) -> bytes:
    """A text document as a line of JSON."""
    meta = ledger.told(cleaned.meta.to_dict())
    return jsonl.dump({"id": document.id, "text": cleaned.text, "meta": meta})


def clean_literal(row: jsonl.Row, text: str) -> bytes:
    """The clean text as JSON, with the same kind of escapes as the original."""
    return jsonl.quoted(text, ascii=row.literal.isascii() and b"\\u" in row.literal)
