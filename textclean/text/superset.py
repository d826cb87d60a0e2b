r"""A pattern's superset in the syntax of RE2: it matches wherever the pattern does, and costs next to nothing to look for.

RE2 searches a text for a hundred patterns at once, in time that doesn't depend on the patterns; but it knows neither what stands
around a match nor how often something must come back. So a pattern is taken apart by its parse and put together again without
what RE2 can't say, each piece by something that matches at least as much: an assertion by nothing, a count by "some", a back
reference by the group that it repeats, a class of Unicode by "anything beyond ASCII". What the parser doesn't know gives None,
and the rule always runs.

Source of the knowledge: the syntax pages of RE2, of the `regex` package and of Python's `re`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache

# Private modules of the standard library: they parse the syntax that `re` and `regex` share. Anything that only `regex`
# knows (possessive sets, named lists) is an error there, which counts as "unknown".
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from textclean.shipped import code

# What both syntaxes accept but mean differently, or will one day: fuzzy matches, POSIX classes, nested sets, version 1.
_ONLY_REGEX = re.compile(
    r"\[:\^?\w+:\]|\{[^0-9,}]|\[\^?\[|\[[^\]]*(?:--|&&|~~|\|\|)|\(\?[a-zA-Z]*V|\(\?[|&R]|\(\?\(DEFINE"
)
_ESCAPED = re.compile(r"\\(?:N\{[^}]*\}|.)", re.DOTALL)
_PROPERTY = re.compile(r"(\\\\)|\\([pP])\{([^}]*)\}|\\[bB][?*]|(\\G)")
_NAME = re.compile(r"(?<!\\)\(\?P<(\w+)>")

LINE_START = "(?m:^)"
"""What a superset begins with whose every match begins where a line does."""
_MOST_COPIES = 3
"""A count beyond this becomes "or more": RE2 unrolls counts, and what they forbid is decided by the pattern itself."""
_MOST_OF_ONE = 32
"""The same where a single character is counted, which costs little."""

_BEYOND = r"\x{80}-\x{10ffff}"
_BLANK = r"\t\v\f\r\x1c-\x1f "
# Blocks that hold digits and blanks beyond ASCII, and as little else as a few ranges allow: no Latin, Greek, Cyrillic, Han.
_DIGITS = r"\x{660}-\x{1fff}\x{a620}-\x{abff}\x{ff10}-\x{ff19}\x{10000}-\x{10ffff}"
_SPACES = r"\x{85}\x{a0}\x{1680}\x{180e}\x{2000}-\x{206f}\x{3000}\x{feff}"
_CATEGORIES = {
    "CATEGORY_DIGIT": "0-9" + _DIGITS,
    "CATEGORY_SPACE": _BLANK + r"\n" + _SPACES,
    "CATEGORY_WORD": "0-9A-Za-z_" + _BEYOND,
    "CATEGORY_NOT_DIGIT": r"\x00-/:-\x{10ffff}",
    "CATEGORY_NOT_SPACE": r"\x00-\x08\x0e-\x1f!-\x{10ffff}",  # the four before the blank are blanks for `re` alone
    "CATEGORY_NOT_WORD": r"\x00-/:-@\[-^`{-\x{10ffff}",
}
_NOT_LEAST = {  # what a negated set may leave out at the least, where it names a category
    "CATEGORY_DIGIT": "0-9",
    "CATEGORY_SPACE": r"\t\v\f\r \n",
    "CATEGORY_WORD": "0-9A-Za-z_",
    "CATEGORY_NOT_DIGIT": r"\x00-/:-\x7f",
    "CATEGORY_NOT_SPACE": r"\x00-\x08\x0e-\x1b!-\x7f",
    "CATEGORY_NOT_WORD": r"\x00-/:-@\[-^`{-\x7f",
}
# Properties of Unicode: what they hold of ASCII. Each stands for one character while the pattern is parsed.
_PROPERTIES = {
    "": r"\x00-\x7f",
    "L": "A-Za-z",
    "Lu": "A-Z",
    "Lt": "",
    "Ll": "a-z",
    "Lo": "",
    "M": "",
    "N": "0-9",
    "Nd": "0-9",
}
_STAND_INS = {chr(0x10FFF0 + i): name for i, name in enumerate(_PROPERTIES)}
_STANDS_FOR = {name: char for char, name in _STAND_INS.items()}


def superset(pattern: str, *, in_line: bool = False, whole: bool = False) -> str | None:
    r"""An RE2 pattern that matches in every text in which `pattern` (of `regex`, with `^` and `$` at line ends) does; the whole
    text, where it does so as a `whole`.

    `in_line` says that the pattern only ever sees single lines: then no match goes over a line end. None where nothing can be
    said.

    >>> superset(r"(?<!x)colou?r(?=s)"), superset(r"\bKiev(?:'s)?\b", whole=True), superset("(?e)x{e<=1}")
    ('colou?r', "Kiev(?:'s)?", None)
    """
    try:
        tree = _parsed(pattern)
        made, items = _Superset(in_line), list(tree)
        return made.sequence(items if whole else made.least(items, tree.state.flags), tree.state.flags)
    except (re.error, RecursionError, OverflowError, _UnknownError):
        return None


def placing(pattern: str) -> str:
    r"""How a pattern (of `regex`, with `^` and `$` at line ends) may be tried in single lines as a search would find it there:
    at their beginning alone ("lines"), or at each of their characters ("characters"). Empty where it can't be: a match may be
    empty, or asks where the last one ended (`\G`), or nobody knows.

    >>> placing("^colou?r"), placing("colou?r"), placing("x?"), placing(r"\Gx")
    ('lines', 'characters', '', '')
    """
    try:
        tree = _parsed(pattern)
    except (re.error, RecursionError, OverflowError, _UnknownError):
        return ""
    if r"\G" in pattern or not tree.getwidth()[0]:
        return ""
    return "lines" if tree[0] == (sre.AT, sre.AT_BEGINNING) else "characters"


def _parsed(pattern: str) -> Any:
    plain = _with_names_once(_PROPERTY.sub(_stand_in, pattern))
    if _ONLY_REGEX.search(_ESCAPED.sub("x", plain)):
        raise _UnknownError
    return parser.parse(plain, re.MULTILINE)


def version() -> str:
    """What says that two versions of this code, on two versions of the parser, are the same."""
    return code(__file__)


def _with_names_once(pattern: str) -> str:
    """`regex` lets groups share a name, the parser doesn't: only the first keeps it, unless a reference may mean another."""
    names = _NAME.findall(pattern)
    shared = {name for name in names if names.count(name) > 1}
    if not shared or any(f"(?P={name})" in pattern for name in shared):
        return pattern
    seen: set[str] = set()

    def first_only(match: re.Match[str]) -> str:
        again = match[1] in seen
        seen.add(match[1])
        return "(?:" if again else match[0]

    return _NAME.sub(first_only, pattern)


def _stand_in(match: re.Match[str]) -> str:
    if match[1]:
        return match[1]
    if match[4]:
        return r"\B"  # where the last match ended: an assertion of which nothing is asked, as of this one
    if not match[2]:
        return ""  # a word boundary that may be missing
    return _STANDS_FOR[match[3] if match[2] == "p" and match[3] in _PROPERTIES else ""]


class _UnknownError(Exception):
    """Something that can't be taken apart."""


def crosses_lines(pattern: str) -> bool:
    """May a pattern of RE2, as `superset` makes them, match a line end?"""
    inside = _NEGATED.sub(lambda match: "" if "\\n" in match[1] or _CONTROLS in match[1] else "\\n", pattern)
    return "\\n" in inside or "(?s:.)" in inside or "\\x00-" in inside.replace(_NO_BLANK, "")


_CONTROLS = r"\x00-/"  # how it begins what is no letter and no digit
_NO_BLANK = r"\x00-\x08\x0e-"  # how `superset` begins what is no blank
_NEGATED = re.compile(r"\[\^((?:\\.|[^\]\\])*)\]")


class _Superset:
    """Puts a parsed pattern together again, piece by piece."""

    def __init__(self, in_line: bool) -> None:
        self.in_line = in_line
        self.groups: dict[int, str] = {}

    def sequence(self, tree: Sequence[tuple[Any, Any]], flags: int) -> str:
        return "".join(self.item(op, arg, flags) for op, arg in tree)

    def least(self, tree: list[tuple[Any, Any]], flags: int) -> list[tuple[Any, Any]]:
        """The sequence without what may be missing at its ends, and with as little as it can be of what comes back there: it is
        found in the same lines, with fewer states. What may be line ends stays."""
        for end in (0, -1):
            while tree:
                op, arg = tree[end]
                if op in _REPEATS and not self._may_end_lines(arg[2], flags):
                    if arg[0]:
                        tree[end] = op, (arg[0], arg[0], arg[2])
                        break
                elif op not in (sre.ASSERT, sre.ASSERT_NOT, sre.AT) or (op is sre.AT and self.place(arg, flags)):
                    break
                del tree[end]
        return tree

    def _may_end_lines(self, tree: Sequence[tuple[Any, Any]], flags: int) -> bool:
        return not self.in_line and crosses_lines(_Superset(self.in_line).sequence(tree, flags))

    def item(self, op: Any, arg: Any, flags: int) -> str:
        make = _PIECES.get(op)
        if make is None:
            raise _UnknownError(str(op))
        return make(self, arg, flags)

    def other(self, arg: Any, flags: int) -> str:
        return self.negated([(sre.LITERAL, arg)])

    def anything(self, arg: Any, flags: int) -> str:
        return "(?s:.)" if flags & re.DOTALL and not self.in_line else "[^\\n]"

    def branches(self, arg: Any, flags: int) -> str:
        return "(?:" + "|".join(self.sequence(list(branch), flags) for branch in arg[1]) + ")"

    def atomic(self, arg: Any, flags: int) -> str:
        return "(?:" + self.sequence(list(arg), flags) + ")"

    def assertion(self, arg: Any, flags: int) -> str:
        return ""

    def again(self, arg: Any, flags: int) -> str:
        if arg not in self.groups:
            raise _UnknownError("a reference into its own group")
        return self.groups[arg]

    def either(self, arg: Any, flags: int) -> str:
        _, yes, no = arg
        return f"(?:{self.sequence(list(yes), flags)}|{self.sequence(list(no or ()), flags)})"

    def group(self, arg: Any, flags: int) -> str:
        number, added, removed, inner = arg
        made = "(?:" + self.sequence(list(inner), (flags | added) & ~removed) + ")"
        if number is not None:
            self.groups[number] = made
        return made

    def repeated(self, arg: Any, flags: int) -> str:
        least, most, inner = arg
        made = f"(?:{self.sequence(list(inner), flags)})"
        single = re.fullmatch(r"\(\?:(\\x\{[0-9a-f]+\}|[^\\()\[\]|?*+]|\[[^\[\]]*\])\)", made)
        made = single[1] if single else made
        copies = _MOST_OF_ONE if single else _MOST_COPIES
        if most == 1:
            return made + "?" if least == 0 else made
        if most is not sre.MAXREPEAT and most <= copies:
            return f"{made}{{{least},{most}}}"
        least = min(least, copies)
        return made + ("*" if least == 0 else "+" if least == 1 else f"{{{least},}}")

    def place(self, at: Any, flags: int) -> str:
        if at in (sre.AT_BEGINNING, sre.AT_BEGINNING_STRING):
            return LINE_START
        return "(?m:$)" if at in (sre.AT_END, sre.AT_END_STRING) else ""

    def literal(self, code: int, flags: int) -> str:
        char = chr(code)
        if char in _STAND_INS or flags & re.IGNORECASE:
            return self.chosen([(sre.LITERAL, code)], flags)
        return _escaped(code)

    def chosen(self, items: Sequence[tuple[Any, Any]], flags: int) -> str:
        """A set. One that a small letter may be in, whatever its case, has anything beyond ASCII in it too."""
        if items[0][0] is sre.NEGATE:
            return self.negated(items[1:])
        parts = [self.member(op, arg, flags) for op, arg in items]
        made = f"[{''.join(parts)}]"
        return re.sub(r"\\n", "", made) if self.in_line and "\\n" in made and made != "[\\n]" else made

    def member(self, op: Any, arg: Any, flags: int) -> str:
        if op is sre.CATEGORY:
            return _CATEGORIES[_name(arg)]
        if op is sre.LITERAL:
            if (name := _STAND_INS.get(chr(arg))) is not None:
                return ("A-Za-z" if flags & re.IGNORECASE and name[:1] == "L" else _PROPERTIES[name]) + _BEYOND
            return _ranged(arg, arg, flags)
        if op is sre.RANGE:
            return _ranged(arg[0], arg[1], flags)
        raise _UnknownError(str(op))

    def negated(self, items: Iterable[tuple[Any, Any]]) -> str:
        """Everything but what surely is excluded: whatever isn't sure stays in."""
        out = ["\\n"] if self.in_line else []
        for op, arg in items:
            if op is sre.CATEGORY:
                out.append(_NOT_LEAST[_name(arg)])
            elif op is sre.LITERAL:
                name = _STAND_INS.get(chr(arg))
                out.append(_escaped(arg) if name is None else _PROPERTIES[name] if name else "")
            elif op is sre.RANGE:
                out.append(f"{_escaped(arg[0])}-{_escaped(arg[1])}")
        inner = "".join(out)
        return f"[^{inner}]" if inner else "(?s:.)"


_PIECES: dict[Any, Callable[[_Superset, Any, int], str]] = {
    sre.LITERAL: _Superset.literal,
    sre.NOT_LITERAL: _Superset.other,
    sre.ANY: _Superset.anything,
    sre.IN: _Superset.chosen,
    sre.BRANCH: _Superset.branches,
    sre.SUBPATTERN: _Superset.group,
    sre.ATOMIC_GROUP: _Superset.atomic,
    sre.MAX_REPEAT: _Superset.repeated,
    sre.MIN_REPEAT: _Superset.repeated,
    sre.POSSESSIVE_REPEAT: _Superset.repeated,
    sre.AT: _Superset.place,
    sre.ASSERT: _Superset.assertion,
    sre.ASSERT_NOT: _Superset.assertion,
    sre.GROUPREF: _Superset.again,
    sre.GROUPREF_EXISTS: _Superset.either,
}


_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


def _name(category: Any) -> str:
    return str(category).rpartition(".")[2].replace("_UNI", "")


def _ranged(first: int, last: int, flags: int) -> str:
    made = _escaped(first) if first == last else f"{_escaped(first)}-{_escaped(last)}"
    if first < last and first <= _NEWLINE <= last:
        made += "\\n"  # so that everybody sees it
    if not flags & re.IGNORECASE:
        return made
    if last - first > _MOST_LETTERS:
        return made + "A-Za-z" + _BEYOND
    forms = {form for code in range(first, last + 1) for form in _forms(chr(code))}
    return "".join(_escaped(ord(c)) for c in sorted(forms)) if forms - {chr(first)} else made


_NEWLINE = 10
_MOST_LETTERS = 400
"""A longer range, whatever its case, has all letters in it."""


@cache
def _alike() -> dict[str, set[str]]:
    """Characters that one of the case mappings makes one: for each the others."""
    found: dict[str, set[str]] = {}
    for char in map(chr, (*range(0xD800), *range(0xE000, 0x1F000))):
        forms = {char, char.lower(), char.upper(), char.title(), char.casefold()}
        single = {form for form in forms if len(form) == 1}
        if len(single) > 1 or len(forms) > len(single):
            single |= {other for form in single for other in found.get(form, ())}
            for form in single:
                found[form] = single
    for char in "iI\u0130\u0131":  # `regex` takes the four for one another
        found[char] = found[char] | set("iI\u0130\u0131")
    return found


def _forms(char: str) -> set[str]:
    """A character and those that it equals where case doesn't matter."""
    if not char.isascii() or char.isalpha():
        return _alike().get(char, {char})
    return {char}


def _escaped(code: int) -> str:
    char = chr(code)
    if char == "\n":
        return "\\n"
    return char if char.isascii() and (char.isalnum() or char in " ,'\"_<>=!@#%&;:/~`") else f"\\x{{{code:x}}}"
