"""`clean_shard`, the one function that engines carry to wherever the work is done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Protocol, TypeVar

from textclean.errors import DocumentError, InputError, UsageError
from textclean.text.document import Cleaned, Document


class Cleaner(Protocol):
    """What a shard is cleaned with: a pipeline."""

    def clean(
        self,
        text: str | bytes,
        *,
        id: str = "",
        encoding: str | None = None,
        fallback_encoding: str | None = None,
    ) -> Cleaned: ...

    def bind(self, cleaned: Cleaned) -> Cleaned:
        """What `clean` gave in another process, with whatever doesn't cross one."""
        ...


Outcome = Cleaned | DocumentError
Result = tuple[Document, Outcome]
Other = TypeVar("Other")


class Task(NamedTuple):
    """How a shard is to be cleaned, beside the pipeline.

    `encoding` forces how bytes are read, `fallback_encoding` is for bytes that tell nothing; `records` has everything that
    is asked of a `Cleaned` (edits, metadata, flags, figures) computed where the document is cleaned.
    """

    encoding: str | None = None
    fallback_encoding: str | None = None
    records: bool = False


PLAIN = Task()


def clean_shard(pipeline: Cleaner, documents: Iterable[Document], task: Task = PLAIN) -> list[Result]:
    """Every document with its clean form, or with the error that says why there is none.

    Raises only what is wrong with the call, UsageError: every document of the shard would fail of it.
    """
    return [(d, clean_one(pipeline, d, task)) for d in documents]


def clean_one(pipeline: Cleaner, document: Document, task: Task) -> Outcome:
    """The clean form of one document, or the error that says why there is none."""
    given = document.text if document.source is None else document.source
    if given is None:
        return InputError("holds neither text nor bytes")
    try:
        cleaned = pipeline.clean(
            given, id=document.id, encoding=task.encoding, fallback_encoding=task.fallback_encoding
        )
        if task.records:
            with cleaned.beside(document.source):
                _ = cleaned.edits, cleaned.lifted, cleaned.flags, cleaned.meta, cleaned.stats
        return cleaned
    except DocumentError as error:
        return error
    except UsageError:
        raise
    except MemoryError:
        return DocumentError(
            f"needs more memory than there is: {len(given)} {'bytes' if document.source else 'characters'}"
        )
    except Exception as error:  # noqa: BLE001 - a defect in a rule or in textclean must not take the other documents along
        return DocumentError(
            f"{type(error).__name__} while cleaning: {error}; this is a defect of a rule or of textclean"
        )
