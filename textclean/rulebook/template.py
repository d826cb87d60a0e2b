"""The beginning of a new rule: a file with comments that is valid as it stands."""

from __future__ import annotations

from pathlib import Path

from textclean.errors import UsageError, nearest
from textclean.patterns import regex
from textclean.rulebook.rule import STAGES

TEMPLATE = r"""# A rule finds one kind of damage and says what becomes of it. Its id is its path: {id}
# Everything a rule can say is in docs/rules.md. Try it with: textclean rules check {folder}

title: Two or more exclamation marks in a row
why: >-
  Say where the damage comes from, and what the rule spares and why.

# One matcher: pattern (below), characters, terms (a list of names) or fixer (a registered function).
# Patterns are in the syntax of the Python package `regex`. Keep them between single quotes.
pattern: '(?<=\w)!!+'

# One action: with (what stands instead; \1 or \g<name> for groups), drop: true, lift: FIELD, record: FIELD, flag: KIND.
with: '!'

# scope: line             # what the pattern sees: line (default), paragraph, head, tail, document
# languages: [en]         # only texts in these languages; default: all
# when: {{quotes: [curly]}}  # only with these options

# At least two texts before and after ...
examples:
  - {{dirty: 'It works!! At last.', clean: 'It works! At last.'}}
  - {{dirty: 'Come in!!!', clean: 'Come in!'}}

# ... and four that must stay as they are, near misses above all.
keeps:
  - 'It works! At last.'
  - 'if (a !== b) return'
  - 'What?!'
  - '!!important'

# source: where the knowledge comes from
"""


def write_template(folder: Path, id: str) -> Path:
    """Writes the template for rule `id` below `folder`; gives its path.

    Raises UsageError for an id that is none, and where there is a file already.
    """
    stage, _, name = id.partition("/")
    if stage not in STAGES:
        raise UsageError(
            f"a rule's id is STAGE/NAME, with a stage of {', '.join(STAGES)}{nearest(stage, STAGES)}; found {id!r}"
        )
    if not regex.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*", name):
        raise UsageError(
            f"a rule is named in small letters, digits and hyphens, for what it finds (stray-stop); found {name!r}"
        )
    path = folder / f"{id}.yaml"
    if path.exists():
        raise UsageError(f"{path} is there already: choose another name")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(TEMPLATE.format(id=id, folder=folder))
    except OSError as error:
        raise UsageError(f"{path} can't be written: {error.strerror}") from None
    return path
