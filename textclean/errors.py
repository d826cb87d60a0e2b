"""What can go wrong, as a tree.

    TextcleanError
    |-- UsageError            the call is wrong: an option, a profile, a path; exit status 2
    |   |-- RuleFileError     a rule file is wrong: every problem with path:line:column; exit status 2
    |   `-- OutputError       the output folder can't be used, or writing failed; exit status 2
    `-- DocumentError         one document fails, the others go on; exit status 3 if too many do
        |-- DecodeError       its bytes are no text
        |-- InputError        its record is no JSON, lacks the field, holds no string
        |-- BudgetError       a rule ran longer on it than it may
        `-- RestoreError      its original can't be given back

A message says what happened, where, and what to do next; it needs nothing added when it is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class TextcleanError(Exception):
    """Base of every error that textclean raises on purpose."""


class UsageError(TextcleanError):
    """The call can't be carried out as it stands: nothing was cleaned."""


class Problem(NamedTuple):
    """One thing wrong in a rule file; `line` and `column` count from 1."""

    path: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


class RuleFileError(UsageError):
    """Rule files that can't be used; `problems` holds everything found wrong in them, not just the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        count = len(self.problems)
        head = f"{count} problem{'s' if count != 1 else ''} in rule files; nothing was cleaned"
        super().__init__("\n".join([*map(str, self.problems), head]))

    def __reduce__(self) -> tuple[type[RuleFileError], tuple[tuple[Problem, ...]]]:
        return (type(self), (self.problems,))


class OutputError(UsageError):
    """The output can't be written where it was asked for."""


class DocumentError(TextcleanError):
    """One document can't be cleaned; the message is the reason."""


class DecodeError(DocumentError):
    """The bytes of a document are no text, or not in the encoding that was named."""


class InputError(DocumentError):
    """A record is no JSON, or lacks the text field, or holds something else than text there."""


class BudgetError(DocumentError):
    """A rule took longer on a document than its time budget allows."""


class RestoreError(DocumentError):
    """The original of a document can't be given back: something was changed since it was cleaned."""


def nearest(word: str, words: Iterable[str]) -> str:
    """`, did you mean X?` with the nearest of `words`, or an empty string: the end of an error message."""
    from difflib import get_close_matches

    found = get_close_matches(word, sorted(words), n=1, cutoff=0.6)
    return f", did you mean {found[0]!r}?" if found else ""


def instead(word: str, words: Iterable[str], more: str) -> str:
    """The end of an error message: the nearest of `words` if there is one, then `more`, such as what there is.

    >>> "no profile 'gentel'" + instead("gentel", ["gentle", "archive"], "there are archive, gentle")
    "no profile 'gentel', did you mean 'gentle'? There are archive, gentle"
    >>> "no profile 'x'" + instead("x", ["gentle", "archive"], "there are archive, gentle")
    "no profile 'x'; there are archive, gentle"
    """
    hint = nearest(word, words)
    return f"{hint} {more[:1].upper()}{more[1:]}" if hint else f"; {more}"
