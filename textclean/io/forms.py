"""Clean documents as bytes: a text file, Markdown with front matter, a line of JSON."""

from __future__ import annotations

from collections.abc import Iterator

from textclean.io import jsonl, ledger
from textclean.text.document import Cleaned, Document
from textclean.text.large import encoded


def rendered(cleaned: Cleaned, format: str) -> Iterator[bytes]:
    """The head of the output file (front matter with format `md`, else empty), then its body, the text with a newline, a piece at
    a time."""
    head = b""
    if format == "md":
        import yaml

        meta = ledger.told(cleaned.meta.to_dict())
        head = f"---\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False, width=1 << 20)}---\n".encode()
    yield head
    yield from encoded(cleaned.text)
    if cleaned.text and not cleaned.text.endswith("\n"):
        yield b"\n"


def shown(document: Document, cleaned: Cleaned) -> bytes:
    """A text document as a line of JSON."""
    meta = ledger.told(cleaned.meta.to_dict())
    return jsonl.dump({"id": document.id, "text": cleaned.text, "meta": meta})


def clean_literal(row: jsonl.Row, text: str) -> bytes:
    """The clean text as JSON, with the same kind of escapes as the original."""
    return jsonl.quoted(text, ascii=row.literal.isascii() and b"\\u" in row.literal)
