"""textclean: rule-driven cleaning and normalisation of text, with an exact record of every change.

>>> import textclean
>>> textclean.clean("It is over. . But they stayed.")
'It is over. But they stayed.'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from textclean.errors import (
        BudgetError,
        DecodeError,
        DocumentError,
        InputError,
        OutputError,
        RestoreError,
        RuleFileError,
        TextcleanError,
        UsageError,
    )
    from textclean.pipeline.pipeline import Pipeline, clean, make_rule
    from textclean.rulebook.book import Rulebook
    from textclean.rulebook.rule import Rule
    from textclean.text.document import Cleaned, Document, Flag, Lifted, Meta
    from textclean.text.edit import Edit, apply, undo
    from textclean.text.offsets import OffsetMap
    from textclean.text.span import Span

    rules: Rulebook

_ERRORS = (
    "BudgetError",
    "DecodeError",
    "DocumentError",
    "InputError",
    "OutputError",
    "RestoreError",
    "RuleFileError",
    "TextcleanError",
    "UsageError",
)
# What each public name is taken from when it is first used: `import textclean` alone loads nothing else.
_PLACES = {
    **dict.fromkeys(_ERRORS, "textclean.errors"),
    **dict.fromkeys(("Pipeline", "clean"), "textclean.pipeline.pipeline"),
    **dict.fromkeys(("Cleaned", "Document", "Flag", "Lifted", "Meta"), "textclean.text.document"),
    **dict.fromkeys(("Edit", "apply", "undo"), "textclean.text.edit"),
    "OffsetMap": "textclean.text.offsets",
    "Rule": "textclean.rulebook.rule",
    "Rulebook": "textclean.rulebook.book",
    "Span": "textclean.text.span",
    "make_rule": "textclean.pipeline.pipeline",
    "rules": "textclean.pipeline.pipeline",
}
__all__ = [
    "BudgetError",
    "Cleaned",
    "DecodeError",
    "Document",
    "DocumentError",
    "Edit",
    "Flag",
    "InputError",
    "Lifted",
    "Meta",
    "OffsetMap",
    "OutputError",
    "Pipeline",
    "RestoreError",
    "Rule",
    "RuleFileError",
    "Rulebook",
    "Span",
    "TextcleanError",
    "UsageError",
    "__version__",
    "apply",
    "clean",
    "make_rule",
    "rules",
    "undo",
]


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'textclean' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_PLACES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
