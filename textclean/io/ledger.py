"""The ledger: what was done to every document, enough to give its original back. One JSON object a line.

The first line is the header; then one record a document in the order of the input, and behind the rows of a file of JSON
lines, or of all documents where they share one file, a record of that file; the last line says that it is the last, or the
run did not finish. There are no times, no absolute paths and nothing of how the work was spread, so the same run gives the
same bytes. Offsets are code points, hashes SHA-256 in hex.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from textclean import __version__
from textclean.errors import RestoreError, UsageError
from textclean.text.decoding import Decoded, Patch
from textclean.text.document import Cleaned, Document
from textclean.text.edit import Edit
from textclean.text.large import encoded

LEDGER = "_ledger.jsonl"
DOCUMENTS = "_documents.jsonl"
LEARNED = "_learned"
"""The folder that holds the rules a run has learned from its input (`run --learn`); the header has their hashes."""
FORMAT = 1
END = {"end": True}
LEVELS = ("none", "summary", "full")

Record = dict[str, Any]


def header(
    *,
    level: str,
    profile: str,
    digest: str,
    output_format: str,
    text_field: str,
    learned: Mapping[str, bytes] = MappingProxyType({}),
) -> Record:
    """The first line: what made this folder; `learned` are files of rules, by their path in it."""
    record: Record = {
        "textclean": __version__,
        "format": FORMAT,
        "ledger": level,
        "profile": profile,
        "pipeline": digest,
        "output_format": output_format,
        "text_field": text_field,
    }
    if learned:
        record["learned"] = {name: sha256(content) for name, content in learned.items()}
    return record


def is_ours(folder: Path) -> bool:
    """Whether textclean wrote this folder, as its ledger says."""
    try:
        with (folder / LEDGER).open("rb") as stream:
            return _is_header(json.loads(stream.readline(1 << 20)))
    except (OSError, ValueError):
        return False


def learned_in(folder: Path) -> dict[str, str]:
    """The files of learned rules that the ledger of a folder of ours notes, with their hashes."""
    with (folder / LEDGER).open("rb") as stream:
        noted = json.loads(stream.readline()).get("learned", {})
    return {str(name): str(sha256) for name, sha256 in noted.items()} if isinstance(noted, dict) else {}


def is_finished(folder: Path) -> bool:
    """Whether the run that wrote the ledger came to its end."""
    with (folder / LEDGER).open("rb") as stream:
        stream.seek(max(0, stream.seek(0, 2) - 64))
        return stream.read().rstrip().rsplit(b"\n", 1)[-1] == json.dumps(END).encode()


def merged(old: Path, new: Path) -> Iterator[bytes]:
    """The lines of two ledgers, header and end aside: those of `old` that `new` says nothing of, then those of `new`."""
    known = {key for key, _ in _keyed(new)}
    yield from (line for key, line in _keyed(old) if key not in known)
    yield from (line for _, line in _keyed(new))


def _keyed(path: Path) -> Iterator[tuple[str, bytes]]:
    with path.open("rb") as stream:
        for line in stream:
            try:
                record = json.loads(line)
            except ValueError:
                continue  # damaged, or the last one of a run that was cut off: of no use to anybody
            if isinstance(record, dict) and (key := record.get("id") or record.get("output")):
                yield str(key), line


def read_ledger(folder: Path) -> tuple[Record, Iterator[Record]]:
    """The header and, lazily, the records of the ledger in `folder`, without the one that says it is the end.

    Raises UsageError where there is none, it is of a later version of textclean, or a line of it is damaged.
    """
    path = folder / LEDGER
    if not is_ours(folder):
        raise UsageError(f"{folder} has no {LEDGER} of textclean: name the folder that `textclean run` wrote")
    records = _records(path)
    head = next(records)
    if head.get("format") != FORMAT:
        raise UsageError(
            f"{path} has format {head.get('format')}, this textclean reads {FORMAT}: use the version that wrote it"
        )
    return head, records


def _records(path: Path) -> Iterator[Record]:
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            try:
                record = json.loads(line)
            except ValueError as error:
                raise UsageError(f"{path}:{number}: damaged ({error}); take it from a backup, or clean again") from None
            if record != END:
                yield record


def _is_header(record: object) -> bool:
    return isinstance(record, dict) and isinstance(record.get("textclean"), str) and "format" in record


def summary(document: Document, cleaned: Cleaned) -> Record:
    """What is noted about a document at the level `summary`: hashes, how it was read, how often each rule changed it."""
    source = document.source if document.source is not None else cleaned.original
    return {
        "id": document.id,
        "source": {"sha256": sha256(source), **_reading(cleaned.decoded)},
        "clean": {"sha256": sha256(cleaned.text)},
        "edits_by_rule": dict(cleaned.stats.to_dict()["edits_by_rule"]),  # type: ignore[call-overload]
    }


def full(document: Document, cleaned: Cleaned) -> Record:
    """Everything: from this record and the clean text the source can be given back. The edits are an iterator, for once."""
    record = summary(document, cleaned)
    if cleaned.decoded and cleaned.decoded.patches:
        patches = [{"start": p.start, "end": p.end, "raw": p.raw.hex()} for p in cleaned.decoded.patches]
        record["source"]["patches"] = patches
    del record["edits_by_rule"]
    return record | {
        "edits": (
            {"start": e.start, "end": e.end, "before": e.before, "after": e.after, "rules": list(e.rules)}
            for e in cleaned.edits
        ),
        "meta": told(cleaned.meta.to_dict()),
        "flags": flags(cleaned),
        "lifted": [
            {"field": x.field, "value": x.value, "words": x.words, "start": x.start, "end": x.end, "rule": x.rule}
            for x in cleaned.lifted
        ],
    }


def flags(cleaned: Cleaned) -> list[Record]:
    """The flags as records show them; spans are of the original text."""
    return [{"kind": f.kind, "start": f.start, "end": f.end, "words": f.words, "rule": f.rule} for f in cleaned.flags]


def told(meta: Mapping[str, object]) -> Record:
    """The fields that hold something."""
    return {name: value for name, value in meta.items() if value}


def sha256(content: bytes | str) -> str:
    """The hash of bytes, or of a text in UTF-8."""
    found = hashlib.sha256()
    for piece in encoded(content) if isinstance(content, str) else (content,):
        found.update(piece)
    return found.hexdigest()


def edits_of(record: Mapping[str, Any]) -> list[Edit]:
    """The edits of a full record."""
    return [Edit(e["start"], e["end"], e["before"], e["after"], tuple(e["rules"])) for e in record["edits"]]


def decoded_of(record: Mapping[str, Any], text: str) -> Decoded:
    """How the original `text` of a full record was read; raises RestoreError if it was not read from bytes."""
    source = record["source"]
    if "encoding" not in source:
        raise RestoreError("the ledger does not say in which encoding it was read: it was changed, clean again")
    patches = tuple(Patch(p["start"], p["end"], bytes.fromhex(p["raw"])) for p in source.get("patches", ()))
    return Decoded(text, source["encoding"], bytes.fromhex(source.get("bom", "")), source["confidence"], patches)


def _reading(decoded: Decoded | None) -> Record:
    if decoded is None:
        return {}
    bom = {"bom": decoded.bom.hex()} if decoded.bom else {}
    return {"encoding": decoded.encoding, **bom, "confidence": decoded.confidence}
