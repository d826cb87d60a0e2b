"""Program code that stands in a text without fences: runs of lines most of which look like code by themselves.

Python, JavaScript, C, Java, SQL, shell, YAML, JSON, HTML and CSS, judged by the look of single lines (each line of a
program has its own habits: it ends in `{`, assigns, calls, imports), by strings and remarks of several lines, and by how
many such lines stand together. A poem, a recipe or a treaty has none or too few of them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from textclean.patterns import re
from textclean.text.large import remembered
from textclean.text.span import Span

SENTENCE_END = tuple(".!?\N{HORIZONTAL ELLIPSIS}\N{RIGHT DOUBLE QUOTATION MARK}")

# A line that looks like program code by itself ...
_STRONG = re.compile(
    r"""
    (?:async\s+)?def\s+\w+\s*\( | class\s+\w+\s*(?:\([^()]*\))?\s*[:{] | from\s+[\w.]+\s+import\s | >>>\s | @[\w.]+\(.*\)$
    | import\s+[\w.*]+(?:\s+as\s+\w+)?(?:,\s*[\w.]+(?:\s+as\s+\w+)?){0,9}\s*;?$ | import\s.{1,200}\sfrom\s['"]
    | (?:if|elif|while)\b(?=.*:$).*[=<>()\[\]_!] | (?:else|try|finally|do):$ | for\s+[\w,\ ()]{1,80}\s+in\s.*:$ | except\b.*:$
    | with\s(?=.*:$).*\( | (?:return|yield|raise|assert|del|await|throw|delete)\s.*(?:\w\(|[\[\]{}=_]|;$) | new\s\w+\(
    | (?:return\s+(?:None|True|False|true|false|null|self|this|-?\d+)|pass|break|continue|return|end|fi|done|esac|then|begin);?$
    | (?:(?:export|const|let|var|final|static|public|private|protected|readonly|my|our|local|int|long|float|double|bool
        |boolean|char|[Ss]tring|auto|unsigned|val|mut|size_t|void)\s+){0,4}
      [*&$@]{0,2}[A-Za-z_$][\w.$\[\]'"<>*-]{0,80}(?:,\s[\w.]{1,40}){0,6}(?:\s?:\s?[\w\[\],\ |.<>"]{1,60})?\s{0,20}
      (?:[-+*/%|&^:?]|<<|>>|//|\*\*)?=>?(?![=])\s*\S
    | [a-z_$][\w$]*(?:(?:\.|->|::)[\w$]+){0,9}\(.*[)({\[,;]\s*;?$ | [A-Z]\w*(?:(?:\.|::)\w+){1,9}\(.*[)({\[,;]$
    | [\])}]+[;,):]*$ | [\[{(]$ | .*\{$ | \}\s*(?:else|catch|finally|while)\b | (?=.*\);$).*\w\( | .*=>\s*\{?$
    | [a-z_]\w*\s?\(.*\);$ | \}\s*\w*;$ | \{[^*{%].*\},?;?$
    | (?:int|long|char|bool|float|double|var|let|String)\s[\w,\ *\[\]]+;$ | //(?!\s*$) | /\*
    | \#\s?(?:include|define|ifdef|ifndef|endif|pragma)\b | \#!\s?/ | (?:using|package|namespace)\s+[\w.:]+\s*[;{]?$
    | (?:public|private|protected|static|final|abstract|export|async|function|func|fn|fun|void|struct|enum|interface|impl
        |type|template|trait)\b.*(?:[({;]$|\w\()
    | "[^"]{1,80}"\s*:\s*(?:[\[{"\d-]|true|false|null) | [a-z-]{2,40}:\s?[^;{}]{1,120};$ | [.\#@][\w.\#:\ ,>-]+\{
    | (?:SELECT|INSERT\s+INTO|CREATE\s+(?:OR\s+REPLACE\s+)?(?:TEMP\s+)?(?:TABLE|VIEW|INDEX|FUNCTION|DATABASE)
        |UPDATE\s+\w+\s+SET|DELETE\s+FROM|(?:ALTER|DROP)\s+(?:TABLE|VIEW|INDEX|FUNCTION|OPERATOR))\b
    | (?:FROM|WHERE|GROUP\s+BY|ORDER\s+BY|(?:LEFT\ |RIGHT\ |INNER\ |FULL\ |CROSS\ )?JOIN|HAVING|LIMIT|VALUES|SET|ON)\b
      (?=.*[a-z0-9_=(])
    | \$\s[a-z.~/] | (?:sudo|pip3?\s+install|apt(?:-get)?\s|npm\s(?:i|install|run|ci)|git\s(?:clone|add|commit|push|pull|checkout)
        |export\s+\w+=|echo\s["'$]|curl\s+-|curl\shttp|wget\s|docker\s\w+|chmod\s|mkdir\s|cd\s+[~./\w-]+$|if\s+\[|source\s[\w./]+$)
    """,
    re.VERBOSE,
)
# ... one that may stand between such lines; remarks say nothing about the lines around them.
_WEAK = re.compile(
    r"""- \S|(?:- )?["']?[a-z_][\w.-]{0,60}["']?:(?:\s|$)|@\w+$|\.\.?/\w|\[[\w.:" -]+\]$|</?[A-Za-z!]|["'].*["'][,)\]]*$|[|&]"""
    r"""|(?:RETURNS|LANGUAGE|DECLARE|BEGIN|END|AS|OUT)\b|.*(?: \\|&&|\|\||;;)$"""
)
_SENTENCE = re.compile(r"[A-Z][a-z ]|[0-9(]|[^\x00-\x7f\s]")
_CODE_ENDS = frozenset(")({[,;\\&|")
_REMARK = re.compile(r"#(?:\s|$)|#{2,}$|//|/\*|\*/|\*\s|\*$|--\s|<!--|;;|%\s")
_VALUE = re.compile(r"""(?:- )?[a-z_][\w.-]{0,60}:\s+(?:-?\d[\d.]*|true|false|null|yes|no|["'\[{|>].*)$""")
_KEY = re.compile(r"""(?:- )?["']?[a-z_][\w.-]{0,60}["']?:(?:\s|$)|- \S""")
_HANGING = re.compile(r":[^\S\n]*\n ")  # without such a place nothing hangs below a key
_MARKUP = re.compile(r"<[^<>]{0,500}>")
_LONG = {'"""': '"""', "'''": "'''", "/*": "*/", "<!--": "-->"}
_MAX_CODE_LINE_CHARS = 500
_MAX_REMARK_CHARS = 20_000
_BLANK, _NONE, _REMARKS, _LIKELY, _CERTAIN = -1, 0, 1, 2, 3


@remembered(4096)  # of the lines of a text, cleaning changes few
def _weigh(line: str) -> int:
    """How much one line looks like code."""
    bare = line.strip()
    if not bare or len(bare) > _MAX_CODE_LINE_CHARS:
        return _NONE if bare else _BLANK
    plain = "=" not in bare and bare[-1] not in _CODE_ENDS  # what begins as these do, and is code, isn't
    if plain and _SENTENCE.match(line):
        return _NONE
    if bare[0] == "<" and bare[-1] == ">":
        return _CERTAIN if len(_MARKUP.sub(" ", bare).split()) < 6 else _LIKELY
    if not plain or line[0] not in "\"'" or ":" in bare:
        if _REMARK.match(bare):
            return _REMARKS
        if _STRONG.match(bare) or _VALUE.match(bare):
            return _CERTAIN
    likely = _WEAK.match(bare) or (line[0] in " \t" and (bare[-1] in ",([{:\\+" or bare[0] in ".+&|?:)]}"))
    return _LIKELY if likely else _NONE


def is_code(line: str) -> bool:
    """Does one line look like program code, whatever stands around it?

    >>> is_code("from client import Config"), is_code("News from the client.")
    (True, False)
    """
    return _weigh(line) == _CERTAIN


def code_runs(text: str, lines: Sequence[Span], taken: Sequence[Span]) -> Iterator[Span]:
    """Program code without fences: at least three lines, most of which look like code; or an indented piece of it."""
    weights = _weights(text, lines, taken)
    if _CERTAIN not in weights:
        return
    if _is_program(text, lines, weights):
        filled = [n for n, weight in enumerate(weights) if weight != _BLANK]
        yield Span(lines[filled[0]].start, lines[filled[-1]].end)
        return
    number = 0
    while number < len(lines):
        if weights[number] < _REMARKS:
            number += 1
            continue
        end = _run_end(text, lines, weights, number)
        yield from _pieces_of_code(text, lines, weights, range(number, end))
        number = end


def _weights(text: str, lines: Sequence[Span], taken: Sequence[Span]) -> list[int]:
    """A weight for each line. What stands in a string or remark of several lines counts as remark."""
    long = [mark for mark in _LONG if mark[0] in text and mark in text]
    weights = [_weigh(text[start:end]) for start, end in lines] if not long and not taken else []
    inside = ""
    nearest = dict.fromkeys(_LONG.values(), 0)  # where the next end of each kind is, so that each is looked for once
    blocks = iter(taken)
    block = next(blocks, None)
    for start, end in lines[len(weights) :]:
        while block and block.end <= start < end:
            block = next(blocks, None)
        line = text[start:end]
        if block and block.start <= start and end <= block.end:
            weights.append(_BLANK)
        elif inside:
            weights.append(_REMARKS if line.strip() else _BLANK)
            inside = "" if inside in line else inside
        else:
            weights.append(_weigh(line))
            inside = next(
                (_LONG[mark] for mark in long if mark in line and _LONG[mark] not in line.split(mark, 1)[1]), ""
            )
            if inside and nearest[inside] < end:
                at = text.find(inside, end)
                nearest[inside] = at if at >= 0 else len(text) + _MAX_REMARK_CHARS
            if inside and nearest[inside] - end > _MAX_REMARK_CHARS:
                inside = ""
            if inside:
                weights[-1] = max(weights[-1], _REMARKS)
    if _HANGING.search(text):
        _weigh_mappings(text, lines, weights)
    return weights


def _weigh_mappings(text: str, lines: Sequence[Span], weights: list[int]) -> None:
    """YAML: lines `key: words` and `- words` could be anything; they are data where something hangs below a bare key."""
    start = 0
    for number in range(len(lines) + 1):
        line = text[slice(*lines[number])] if number < len(lines) else ""
        if line[:1] == " " and (number > start or _KEY.match(line.lstrip())):
            continue
        if line and weights[number] >= _REMARKS and (weights[number] == _REMARKS or _KEY.match(line)):
            continue
        group = [text[slice(*span)] for span in lines[start:number]]
        if any(_hangs_below(a, b) for a, b in itertools.pairwise(group)):
            weights[start:number] = [_CERTAIN] * (number - start)
        start = number + 1


def _hangs_below(line: str, after: str) -> bool:
    """`key:` and something deeper below it; not an item of a list of words with another such list below it."""
    if not line.rstrip().endswith(":") or _indent(line) >= _indent(after):
        return False
    return not line.lstrip().startswith("- ") or not re.match(r"\s*- (?![\w.-]+:(?:\s|$))", after)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _is_program(text: str, lines: Sequence[Span], weights: Sequence[int]) -> bool:
    """Is the whole text one program? Then lines that look like anything (data, odd syntax) belong to it too."""
    certain, remarks = weights.count(_CERTAIN), weights.count(_REMARKS)
    counted = len(weights) - weights.count(_BLANK) - remarks
    if certain < 5 or 3 * certain < counted or 4 * certain < remarks:
        return False
    strange = sum(w == _NONE and text[start] not in " \t" for w, (start, _) in zip(weights, lines, strict=True))
    return 10 * strange <= counted


def _run_end(text: str, lines: Sequence[Span], weights: Sequence[int], first: int) -> int:
    """One past the last line of the run that starts at `first`; it may bridge a line or two that are no sentence."""
    last, strange, blanks = first, 0, 0
    for number in range(first + 1, len(lines)):
        weight = weights[number]
        if weight >= _REMARKS:
            last, strange, blanks = number, 0, 0
        elif weight == _BLANK:
            blanks += 1
        else:
            strange += 1
            line = text[slice(*lines[number])]
            if line[0] not in " \t" and (line.count(" ") > 6 or line.rstrip().endswith(SENTENCE_END)):
                break
        if strange > 2 or blanks > 3:
            break
    return last + 1


def _pieces_of_code(text: str, lines: Sequence[Span], weights: Sequence[int], run: range) -> Iterator[Span]:
    """What of a run is code: all from the first certain line to the last, remarks before it, or indented pieces."""
    certain = [n for n in run if weights[n] == _CERTAIN]
    if not certain:
        return
    first, last = certain[0], certain[-1]
    while first > run.start and (
        weights[first - 1] >= _REMARKS or (weights[first - 1] == _BLANK and weights[first - 2] == _REMARKS)
    ):
        first -= 1
    while last + 1 < run.stop and weights[last + 1] >= _REMARKS:
        last += 1
    counted = sum(weights[n] in (_NONE, _LIKELY, _CERTAIN) for n in range(first, last + 1))
    if len(certain) >= 3 and 2 * len(certain) >= counted:
        yield Span(lines[first].start, lines[last].end)
        return
    indented = [n for n in range(first, last + 1) if text.startswith(("    ", "\t"), lines[n].start)]
    if indented and all(weights[n] != _NONE for n in indented) and set(certain) <= set(indented):
        yield Span(lines[indented[0]].start, lines[indented[-1]].end)
