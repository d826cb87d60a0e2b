"""How the forms of names begin, as one pattern of RE2: as much of each as common words don't begin with, so that most texts
have none of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from textclean.commonwords import common_words
from textclean.commonwords.shared import SHARED, STRONG, WIDE
from textclean.names.beside import WORD
from textclean.names.english import ENGLISH, NEWS
from textclean.names.stretch import APOSTROPHES
from textclean.smallwords import LATIN, wordset

_LEAST = 4
"""Letters that are searched for at least: more of them make the search slow to build, fewer find more other words."""
_LEAST_AFTER_COMMON = 3
"""Letters of a word after common ones: United Nat, State of the Uni."""
_ENDS = r"[sS]?\b"
_GAP = r"[\t \x{a0}]+"  # no name is written anew that goes over a line end
_APOSTROPHE = f"[{APOSTROPHES}]"


def beginnings(forms: Iterable[str], exact: Iterable[str] = ()) -> str:
    """How these forms begin, each in any case of its letters, and those that are looked for as they are; nothing where there
    are none."""
    ways = {way for form in forms for way in _written(*_cut(form))}
    ways.update(way for form in exact for way in _written(*_cut(form), exact=True))
    plain = _grown(way for way in ways if way[0] < "\x80")
    beyond = _grown(way for way in ways if way[0] >= "\x80")
    return "|".join(filter(None, (plain and rf"\b{plain}", beyond)))


def _cut(form: str) -> tuple[str, bool]:
    """The shortest beginning of a form that says something, and False; the words of all of it, and True, where none does."""
    letters = last = 0
    common = False  # has a common word gone before, and no small one alone?
    for word in WORD.finditer(form):
        low, small = word.group().lower(), word.group().lower() in _SMALL
        for end in range(1, len(low) + 1):
            letters += 1
            told = end >= _LEAST_AFTER_COMMON and not small if common else not _is_common(low[:end])
            if told and letters >= _LEAST:
                return form[: word.start() + end], False
        common = common or not small
        last = word.end()
    return form[:last], True


def _is_common(part: str) -> bool:
    """Does a common word begin so?"""
    words = _common()
    at = bisect_left(words, part)
    return at < len(words) and words[at].startswith(part)


# what texts are full of, and the lists of common words lack
_FAMILIAR = wordset(
    "africa african alexander america american americans andrea andrew android anthony arab arabia asia asian atlantic austria"
    " banking barack barbara benjamin brandon brazil brian britain british bryan california canada canadian carolina caroline"
    " catholic center charles chicago china chinese christian christina christopher coalition colorado columbia community corp"
    " daniel david democracy democrat democratic democrats donald economic economy edward egypt elizabeth emirates environment"
    " environmental europa europe european florida france francis frank french galleries gallery garrett geneva george georgia"
    " german germany grand greece greek hamilton harris holland houston hungary independent india indian institute"
    " interactive international internet iran iraq ireland irish islam islamic israel israeli italian italy jackson james"
    " january february japan japanese jerusalem jewish jonathan jordan joseph joshua kenneth kevin korea korean kristen latin"
    " lawrence lebanon leonardo lincoln london manchester margaret maria marine marines mark martin marvel matthew media mexican"
    " mexico michael michigan middle mississippi monica montana moscow muslim muslims nasa nation national nations"
    " nicholas northern norway office pacific pakistan pakistani palestinian palestinians patricia patrick philadelphia"
    " philip politics portugal program programs project protestant raymond rebecca republic republican republicans richard"
    " robert roman ronald russia russian samuel sandra sarah scotland senate sharing simon southern spain spanish"
    " specialized standard statehouse stephen steven sunday supreme sweden swiss syria syrian taylor teresa texas there thomas"
    " timothy transport turkey turkish ukraine ukrainian union united universal vatican venezuela vietnam"
    " virginia volkswagen washington western william wisconsin world"
)
_SMALL = frozenset(word for words in LATIN.values() for word in words.split())


@cache
def _common() -> list[str]:
    return sorted({*common_words().languages, *ENGLISH, *NEWS, *SHARED, *STRONG, *WIDE, *_FAMILIAR, *_SMALL})


def _written(form: str, whole: bool, *, exact: bool = False) -> Iterator[tuple[str, ...]]:
    """What the beginning of a form is searched for by: its first word as it is, or with a capital and in capitals unless that
    would not be `exact`, the rest in any case. What stands for a `whole` form in ASCII ends there, but for a plural -s.

    Where letters are in any case that only could be capitals, a few words more are met, and the pattern is half as long.
    """
    first = WORD.match(form)
    head = first.group() if first else ""
    rest: list[str] = []
    for char in form[len(head) :]:
        if len(char.upper()) > 1:  # in capitals it is longer
            whole = False
            break
        if char != " " or rest[-1:] != [_GAP]:
            rest.append(_any_case(char))
    if whole and form.isascii():
        rest.append(_ENDS)
    if exact:
        yield (*head, *rest)
    elif len(head.upper()) > len(head):
        for written in dict.fromkeys((head, head[0].upper() + head[1:], head.upper())):
            yield (*written, *rest)
    else:
        for begun in dict.fromkeys((head[0], head[0].upper())):
            yield (begun, *map(_any_case, head[1:]), *rest)


def _any_case(char: str) -> str:
    if char == " ":
        return _GAP
    if char in APOSTROPHES:
        return _APOSTROPHE
    if not char.isalnum():
        return f"\\{char}" if char < "\x80" and char != "_" else char
    cases = {char, char.upper(), *(low for low in (char.lower(),) if len(low) == 1)}
    return f"[{''.join(sorted(cases))}]" if len(cases) > 1 else char


def _grown(ways: Iterable[tuple[str, ...]]) -> str:
    """One pattern for many that begin alike, in which each beginning stands once: RE2 compiles it in half the time."""
    root: dict[str, Any] = {}
    for way in sorted(ways):
        node = root
        for token in way:
            node = node.setdefault(token, {})
        node[""] = {}
    return _branches(root) if root else ""


def _branches(node: dict[str, Any]) -> str:
    if "" in node:
        return ""
    ends: dict[str, list[str]] = {}
    for token, rest in node.items():
        ends.setdefault(_branches(rest), []).append(token)
    out = []
    for end, tokens in ends.items():
        letters = "".join(letters for token in tokens if (letters := _letters(token)))
        either = [f"[{letters}]" if len(letters) > 1 else letters, *(token for token in tokens if not _letters(token))]
        some = "|".join(filter(None, either))
        out.append(f"(?:{some}){end}" if "|" in some else f"{some}{end}")
    return out[0] if len(out) == 1 else f"(?:{'|'.join(out)})"


def _letters(token: str) -> str:
    """The letters of which one stands there; nothing where it isn't a single one of them."""
    inside = token[1:-1] if token[0] == "[" and token[-1] == "]" else token
    return inside if len(token) == 1 or inside.isalpha() else ""
