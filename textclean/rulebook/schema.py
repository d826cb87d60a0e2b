"""What a rule file may say. This one description gives validation, the JSON Schema for editors and the documentation page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import regex

from textclean.errors import instead, nearest
from textclean.fixers import registry
from textclean.fixers.blocks import FEATURES
from textclean.names.entry import STANDALONE, TYPES
from textclean.rulebook.rule import PROTECTED, SCOPES
from textclean.rulebook.shapes import Choice, Either, Key, ListOf, Many, MapOf, Number, Record, Shape, Text, Yes
from textclean.text.document import LIFTABLE

REFERENCE_MARK = "<!-- from here on written by `python -m textclean.rulebook.schema` -->"
MATCHERS = ("pattern", "characters", "terms", "fixer")
ACTIONS = ("with", "drop", "lift", "record", "flag")


def _pattern(source: str) -> str:
    try:
        regex.compile(source, regex.MULTILINE)
    except regex.error as error:
        return f"pattern is not valid: {error}"
    except (RecursionError, MemoryError):
        return "pattern is nested too deeply, or calls itself without end"
    return ""


def _fixer(name: str) -> str:
    known = registry.names()
    return "" if name in known else f"there is no fixer {name!r}{nearest(name, known)}"


def _feature(name: str) -> str:
    return "" if name in FEATURES else f"there is no feature {name!r}{nearest(name, FEATURES)}"


def _language(code: str) -> str:
    fits = regex.fullmatch(r"[a-z]{2,3}", code)
    return "" if fits else f"found {code!r}, expected a language code of ISO 639-1 such as en, de, zh"


def _slug(word: str) -> str:
    fits = regex.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", word)
    return "" if fits else f"found {word!r}, expected small letters, digits and hyphens"


def _field(name: str) -> str:
    known = f"there are {', '.join(LIFTABLE)}"
    return "" if name in LIFTABLE else f"there is no field {name!r}{instead(name, LIFTABLE, known)}"


TEXT = Text()
LINES = Text(what="text", empty=True)
TEXTS = ListOf(TEXT)
FIELD = Text(what="a field of the metadata", check=_field)
OPTIONS = MapOf(TEXT, key="option")

EXAMPLE = Record(
    "an example",
    {
        "dirty": Key(TEXT, "the text before", required=True),
        "clean": Key(LINES, "the text after; may be left out where nothing changes (flag, record)"),
        "flags": Key(ListOf(TEXT, single=True), "the words that must be flagged"),
        "meta": Key(MapOf(Either(TEXT, TEXTS), key="field"), "the values that must be found"),
        "language": Key(Text(what="a language", check=_language), "the language the text is taken to be in"),
        "options": Key(OPTIONS, "options that differ from the defaults"),
    },
    check=lambda v: (
        [] if {"clean", "flags", "meta"} & v.keys() else [("", "an example needs 'clean', 'flags' or 'meta'")]
    ),
)
KEEP: Shape = Either(
    TEXT,
    Record(
        "a keep",
        {
            "text": Key(TEXT, "the text that must stay", required=True),
            "language": Key(Text(what="a language", check=_language), "the language the text is taken to be in"),
            "options": Key(OPTIONS, "options that differ from the defaults"),
        },
    ),
)


def _date(words: str) -> str:
    fits = regex.fullmatch(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", words)
    return "" if fits else f"found {words!r}, expected a day, month or year such as 2019-08-14, 2019-08 or 2019"


def _unaliased(words: str) -> str:
    return "a phrase of a guard that is only ~ would hold everywhere" if words.strip() == "~" else ""


PHRASES = ListOf(Text("a phrase, or the name of a group of words"), single=True)
BY_LANGUAGE = Many(TEXTS, check_key=_language)
GUARDS = {
    "protect": Key(
        ListOf(Text("a phrase", _unaliased)), "longer phrases that keep their form; ~ stands for any form (chicken ~)"
    ),
    "reject_after": Key(PHRASES, "silent where one of these stands directly before the name"),
    "reject_before": Key(PHRASES, "silent where the name stands directly before one of these"),
    "reject_near": Key(PHRASES, "silent where one of these stands in the same sentence"),
    "require_after": Key(
        PHRASES, "of the three `require` fields at least one must hold: this stands directly before the name"
    ),
    "require_before": Key(PHRASES, "the name stands directly before one of these"),
    "require_near": Key(PHRASES, "one of these stands in the same sentence"),
}
SHARED = {
    "type": Key(Choice(TYPES), "what is named"),
    "standalone": Key(
        Choice(STANDALONE),
        "may the surname alone be written anew: `yes`, only in a text with the full name too (default for persons of "
        "several words), or never",
    ),
    **GUARDS,
    "household": Key(
        Yes(both=True, partly="defined"),
        "for an acronym: known to everyone, so that the long form may go altogether; `defined`: only where the acronym "
        "stands behind it",
    ),
    "unambiguous": Key(
        Yes(both=True), "for an acronym: it means nothing else, so that `acronyms: expand-first` may write it out"
    ),
    "article": Key(Yes(both=True), "for an acronym: written with `the` in a sentence (the WHO)"),
    "said": Key(Choice(("letters", "word")), "for an acronym: said letter by letter, or as a word (NATO)"),
    "case": Key(Choice(("copy", "exact")), "`exact`: forms in capitals don't follow from the others"),
    "plural": Key(Yes(both=True), "`false`: a form with -s is no form"),
    "source": Key(TEXT, "where the forms are taken from"),
}

TERM = Record(
    "a term",
    {
        "canonical": Key(
            Either(TEXT, MapOf(TEXT, "language", _language)),
            "the form that every other one becomes, in each of the rule's languages or by language",
            required=True,
        ),
        "native": Key(
            MapOf(ListOf(TEXT, single=True), "language", _language),
            "native spellings; forms are derived from those in uk, ru, be, bg, sr, mk, ar, fa, ko and zh",
        ),
        "derive": Key(
            ListOf(Text("a language", _language), single=True),
            "the native spellings that forms are derived from; default all that can, [] none",
        ),
        "variants": Key(BY_LANGUAGE, "other forms, as they are written; forms in capitals follow from them"),
        "former": Key(BY_LANGUAGE, "former names; kept where the option `former` is keep"),
        "reject": Key(TEXTS, "derived or listed forms that are never taken for this entry"),
        "surname": Key(TEXT, "the part of a person's name that can stand alone; default the last word; `first`"),
        "roles": Key(TEXTS, "professions of the person, which are no sign that a namesake is meant (comedian)"),
        **SHARED,
        "long": Key(BY_LANGUAGE, "for an acronym: the long forms, the usual one first"),
        "valid_from": Key(
            Text("a date", _date), "documents of an earlier date keep their forms; one without a date doesn't"
        ),
        "examples": Key(ListOf(EXAMPLE), "texts before and after"),
        "keeps": Key(ListOf(KEEP), "texts that must stay"),
    },
    check=lambda v: (
        []
        if v.keys() & {"variants", "long", "native", "former"} or isinstance(v.get("canonical"), dict)
        else [("", "a term needs 'variants' or 'native' (forms are derived from it), or 'long' for an acronym")]
    ),
)
DEFAULTS = Record("defaults of a list", SHARED)
GROUP = Record(
    "a group of words",
    {
        "title": Key(TEXT, "which words they are, in one line", required=True),
        "why": Key(TEXT, "what they are for, which are left out and why", required=True),
        "words": Key(TEXTS, "the words and phrases; in small letters: any case", required=True),
        "source": Key(TEXT, "where they are taken from"),
    },
)


def _check_rule(v: dict[str, Any]) -> list[tuple[str, str]]:
    matchers = [m for m in MATCHERS if m in v]
    actions = [a for a in ACTIONS if a in v]
    said: list[tuple[str, str]] = []
    if len(matchers) != 1:
        found = " and ".join(matchers) or "none"
        said.append(
            (matchers[1] if matchers else "", f"a rule has one matcher of {', '.join(MATCHERS)}; found {found}")
        )
    brings = "terms" in v or "fixer" in v or isinstance(v.get("characters"), dict)
    if len(actions) > 1 or (not actions and not brings):
        found = " and ".join(actions) or "none"
        said.append((actions[1] if actions else "", f"a rule has one action of {', '.join(ACTIONS)}; found {found}"))
    if "defaults" in v and "terms" not in v:
        said.append(("defaults", "defaults are for a list of terms"))
    if ("scorecard" in v) != (v.get("fixer") in registry.WEIGHING):
        said.append(
            ("scorecard", f"a scorecard is for a fixer that weighs, and needed by it: {', '.join(registry.WEIGHING)}")
        )
    if "terms" in v and actions:
        said.append((actions[0], "terms bring their own replacement: a list of terms has no action"))
    if "pattern" in v and "with" in v:
        said += _check_template(v["pattern"], v["with"])
    if "characters" in v and not isinstance(v["characters"], dict) and actions and actions[0] not in ("with", "flag"):
        said.append((actions[0], "characters can be replaced (with) or flagged, nothing else"))
    return said


def _check_template(pattern: str, template: str) -> list[tuple[str, str]]:
    if _pattern(pattern):
        return []
    try:
        regex.compile(f"(?:{pattern})|", regex.MULTILINE).sub(template, "")
    except MemoryError:
        return [("pattern", "pattern calls itself without end")]
    except (regex.error, IndexError) as error:
        return [("with", f"the replacement {template!r} does not fit the pattern: {error}")]
    return []


RULE = Record(
    "a rule",
    {
        "title": Key(TEXT, "what the rule finds, in one line", required=True),
        "why": Key(TEXT, "where the damage comes from, what is spared and why", required=True),
        "pattern": Key(
            Text("a pattern", _pattern),
            "matcher: a pattern in the syntax of the `regex` package; ^ and $ match at line ends",
        ),
        "characters": Key(
            Either(Text("characters"), MapOf(LINES, key="character")),
            "matcher: single characters, in a row with one replacement (`with`), or each with its own",
        ),
        "terms": Key(
            MapOf(TERM, "key", _slug), "matcher: names and acronyms; each entry's id is the rule's id, #, its key"
        ),
        "defaults": Key(DEFAULTS, "for `terms`: what holds for each entry; guards add to an entry's own"),
        "fixer": Key(Text("a fixer", _fixer), "matcher: a registered function, by its name"),
        "scorecard": Key(
            MapOf(Number(), key="feature", check_key=_feature),
            "for the fixer `page-blocks`: what each feature of a line counts; see textclean/fixers/blocks_lines.py and blocks.py",
        ),
        "with": Key(LINES, r"action: what stands instead; \1 and \g<name> are groups of the pattern"),
        "drop": Key(Yes(), "action: the matched lines go, with their newline"),
        "lift": Key(
            ListOf(FIELD, single=True),
            "action: the match leaves the text; its group of the field's name, or `value`, or all of it, goes to the metadata",
        ),
        "record": Key(ListOf(FIELD, single=True), "action: as lift, but the words stay in the text"),
        "flag": Key(
            Text("a kind of flag", _slug), "action: the match (or its group `words`) is flagged, nothing changes"
        ),
        "scope": Key(Choice(SCOPES), "what the matcher sees at a time; default line"),
        "languages": Key(
            ListOf(Text("a language", _language)), "languages of texts the rule is for; default all, and the unknown"
        ),
        "when": Key(MapOf(ListOf(TEXT, single=True), key="option"), "options that select the rule"),
        "parameters": Key(TEXTS, "options that the fixer or the terms are told"),
        "protected": Key(
            Choice(PROTECTED),
            "which spans it leaves alone: `respect` all of them (default), `code` only code, `ignore` none",
        ),
        "passages": Key(Yes(), "a head, tail or document rule that looks at texts of fewer than three lines too"),
        "opt_in": Key(Yes(), "runs only where a profile or the user names it"),
        "replaces": Key(TEXT, "the id of a rule that this one stands for"),
        "examples": Key(ListOf(EXAMPLE), "texts before and after"),
        "keeps": Key(ListOf(KEEP), "texts in which the rule must find nothing"),
        "source": Key(TEXT, "where the knowledge comes from"),
        "since": Key(TEXT, "the version of textclean that brought the rule"),
    },
    check=_check_rule,
)

OPTION = Record(
    "an option",
    {
        "doc": Key(TEXT, "what it decides", required=True),
        "values": Key(TEXTS, "what it can be; left out where any word may stand"),
        "default": Key(TEXT, "what it is unless said otherwise", required=True),
    },
)
OPTION_FILE = MapOf(OPTION, key="option")

PROFILE = Record(
    "a profile",
    {
        "title": Key(TEXT, "what it is for, in one line", required=True),
        "why": Key(TEXT, "what it does and leaves", required=True),
        "extends": Key(TEXT, "the profile it starts from"),
        "select": Key(TEXTS, "ids of rules, with * and ?; their order is the order within a stage"),
        "ignore": Key(TEXTS, "ids of rules that it leaves out, with * and ?"),
        "opt_in": Key(Yes(), "opt-in rules run too"),
        "options": Key(OPTIONS, "options that differ from the defaults"),
    },
)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a rule file (draft 2020-12), for editors that check YAML as it is written."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "textclean rule",
        **RULE.json_schema(),
    }
    schema["allOf"] = [
        {"oneOf": [{"required": [m]} for m in MATCHERS]},
        {
            "anyOf": [
                *({"required": [a]} for a in ACTIONS),
                {"required": ["terms"]},
                {"required": ["fixer"]},
                {"required": ["characters"]},
            ]
        },
    ]
    return schema


def reference() -> str:
    """The same as a table in Markdown, for docs/rules.md."""
    parts = []
    for record in (RULE, EXAMPLE, TERM, DEFAULTS, GROUP, PROFILE, OPTION):
        rows = [
            f"| `{n}` | {k.shape.words()} | {'**required** ' if k.required else ''}{k.doc} |"
            for n, k in record.keys.items()
        ]
        title = record.name.split(" ", 1)[1].capitalize()
        parts.append(
            "\n".join([f"### {title}", "", "| field | value | meaning |", "|---|---|---|", *rows]).replace(
                "| keep |", "|"
            )
        )
    return "\n\n".join(parts) + "\n"


def write_derived_files(docs: Path) -> None:
    """Writes docs/rule.schema.json and the reference inside docs/rules.md anew; a test says when they are stale."""
    (docs / "rule.schema.json").write_text(json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n", "utf-8")
    page = docs / "rules.md"
    head, _, _ = page.read_text("utf-8").partition(REFERENCE_MARK)
    page.write_text(f"{head}{REFERENCE_MARK}\n\n{reference()}", "utf-8")


if __name__ == "__main__":
    write_derived_files(Path("docs"))
