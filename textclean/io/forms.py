"""Clean documents as bytes: a text file, Markdown with front matter, a line of JSON."""

from __future__ import annotations

from textclean.io import jsonl, ledger
from textclean.text.document import Cleaned, Document


def rendered(cleaned: Cleaned, format: str) -> tuple[bytes, bytes]:
    """The head of the output file (front matter with format `md`, else empty) and its body, the text with a newline."""
    head = b""
    if format == "md":
        import yaml

        meta = ledger.told(cleaned.meta.to_dict())
        head = f"---\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False, width=1 << 20)}---\n".encode()
    newline = b"" if not cleaned.text or cleaned.text.endswith("\n") else b"\n"
    return head, cleaned.text.encode() + newline


def shown(document: Document, cleaned: Cleaned) -> bytes:
    """A text document as a line of JSON."""
    meta = ledger.told(cleaned.meta.to_dict())
    return jsonl.dump({"id": document.id, "text": cleaned.text, "meta": meta})


def clean_literal(row: jsonl.Row, text: str) -> bytes:
    """The clean text as JSON, with the same kind of escapes as the original."""
    return jsonl.quoted(text, ascii=row.literal.isascii() and b"\\u" in row.literal)
