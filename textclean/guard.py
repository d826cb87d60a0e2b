r"""Which stretches of a text no rule may touch: addresses, code, paths, handles, tags, tables of cells.

Whoever cleans prose meets things that only look like prose. `C:\new\table` is no place for a line break, `Europe/Kiev`
names a time zone whatever the capital is called now, and two blanks before a pipe are the layout of a table. This
module finds such things and gives their spans; it changes nothing.

`protected` unites two granularities:

- `protected_inline`: things within one line (URLs, e-mail addresses, code in backticks, paths, handles, ...);
- `protected_blocks`: whole lines (fences, program code without fences, Markdown tables, `<pre>`, LaTeX environments).

Everything starts with a test that costs next to nothing on plain prose: without one of a dozen marks there is nothing
to look for. Words that no rule can match inside of anyway (hexadecimal hashes, camelCase with two humps) have no mark
of their own; they are found on lines that have a backtick or an underscore too.

Source of the knowledge: CommonMark for fences, code spans and their closing rules, and reading every span that is found
in news articles; for things within a line that of `inline`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from textclean.inline import in_line, in_word
from textclean.patterns import re
from textclean.programs import SENTENCE_END, code_runs
from textclean.text.large import line_spans, remembered
from textclean.text.span import Span

# Single characters cost 0.1 microseconds to look for in 4 KB, two characters or a pattern with a literal in front 3, a
# character class 20 and more: hence the marks, and nothing else, decide whether a text is looked at.
_WORD_MARKS = ("@", "#", "/", "_", "()")
_LINE_MARKS = ("`", "<", "$", "\\", "_")
_GLUED = re.compile(r"\.(?:[a-z]{2}|\d{1,6}\.\d)")


def protected(text: str) -> tuple[Span, ...]:
    r"""All spans of `text` (code points, sorted, not touching) that no rule may change.

    >>> [text[a:b] for text in ["Kiev (see http://kiev.ua/Kiev), Europe/Kiev"] for a, b in protected(text)]
    ['http://kiev.ua/Kiev', 'Europe/Kiev']
    >>> protected("No news from Kiev and/or Odessa, 24/7.")
    ()
    """
    blocks, inline = protected_blocks(text), protected_inline(text)
    return _merged((*blocks, *inline)) if blocks and inline else blocks or inline


def protected_inline(line: str) -> tuple[Span, ...]:
    """The spans within one line, or within each line of a text: addresses, code in backticks, paths, handles, tags."""
    spans: list[Span] = []
    for start, end in _marked_words(line):
        spans.extend(Span(start + a, start + b) for a, b in in_word(line[start:end]))
    for start, end in _marked_lines(line):
        part = line[start:end]
        spans.extend(Span(start + a, start + b) for a, b in in_line(part))
        if "`" in part:
            spans.extend(Span(start + a, start + b) for a, b in _code_spans(part))
    return _merged(spans)


def _marked_words(text: str) -> list[tuple[int, int]]:
    """Where the words (between blanks) are that have a mark, each once and in order."""
    words: dict[int, int] = {}
    for mark in _WORD_MARKS:
        at = text.find(mark)
        end = 0
        while at >= 0:
            start = _word_start(text, at, end)
            blank = _BLANKS.search(text, at)
            end = words[start] = blank.start() if blank else len(text)
            at = text.find(mark, end)
    match, end = _GLUED.search(text), 0
    while match:
        start = _word_start(text, match.start(), end)
        blank = _BLANKS.search(text, match.end())
        end = words[start] = blank.start() if blank else len(text)
        match = _GLUED.search(text, end)
    return sorted(words.items())


_BLANKS = re.compile(r"\s")


def _word_start(text: str, at: int, lowest: int) -> int:
    """Where the word around `at` starts, not before `lowest`."""
    size = 64
    while True:
        begin = max(lowest, at - size)
        before = text[begin:at]
        word = before.rsplit(None, 1)[-1] if before and not before[-1].isspace() else ""
        if len(word) < len(before) or begin == lowest:
            return at - len(word)
        size *= 4


def _marked_lines(text: str) -> list[tuple[int, int]]:
    """Where the lines are that have a mark of things that may hold blanks, each once and in order."""
    lines: dict[int, int] = {}
    for mark in _LINE_MARKS:
        at = text.find(mark)
        while at >= 0:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            lines[text.rfind("\n", 0, at) + 1] = end
            at = text.find(mark, end)
    return sorted(lines.items())


def _code_spans(line: str) -> Iterator[Span]:
    """`code` and ``code``: backtick strings of one length on either side, as in CommonMark.

    Spared, because newswires wrote quotes and apostrophes with it: ``yes'' and ``no'', `yes' and `no', Ukraine`s.
    """
    runs = [match.span() for match in re.finditer("`+", line)]
    following: dict[int, int] = {}
    closes = [-1] * len(runs)
    for i in range(len(runs) - 1, -1, -1):
        length = runs[i][1] - runs[i][0]
        closes[i] = following.get(length, -1)
        following[length] = i
    i = 0
    while i < len(runs):
        start, inner = runs[i]
        close = closes[i]
        i += 1
        if close < 0 or line[start - 1 : start].isalnum():
            continue
        inner_end, end = runs[close]
        if (
            line[end : end + 1].isalnum()
            or "''" in line[inner : min(inner_end, inner + 400)]
            or line[inner_end - 1 : inner_end] == " "
        ):
            continue
        yield Span(start, end)
        i = close + 1


def code_spans(line: str) -> tuple[Span, ...]:
    """Code in backticks within one line, the only inline thing that rules which say `protected: code` leave alone."""
    return tuple(_code_spans(line)) if "`" in line else ()


def _merged(spans: Collection[Span]) -> tuple[Span, ...]:
    """Sorted, those that overlap or touch made one."""
    if len(spans) < 2:
        return tuple(spans)
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            if span.end > merged[-1].end:
                merged[-1] = Span(merged[-1].start, span.end)
        else:
            merged.append(span)
    return tuple(merged)


# ------------------------------------------------------------------------------------------------------- whole lines

_FENCE = re.compile(r"((?:[ ]{0,3}>)*+)([ ]*+)(`{3,}+(?!.*`)|~{3,}+)[ \t]*+(\S*)")
_DELIMITER_ROW = re.compile(r"[ \t>]*+\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_ELEMENTS = (  # a mark, what opens (name in group 1), what closes
    ("<", re.compile(r"<((?i:html|pre|code|script|style|textarea))\b[^<>]{0,2000}>"), "</{}>"),
    ("<", re.compile(r"<!--"), "-->"),
    ("\\", re.compile(r"\\begin\{(\w{1,30}\*?)\}"), "\\end{{{}}}"),
    ("$", re.compile(r"\$\$(?<!\$\$\$)(?!\$)"), "$$"),
)
_FORMULA = re.compile(r"\\[A-Za-z]{2,}|[\^_](?:\{|\d)")
_CODE_START = re.compile(
    r"\n(?=[ \t$c-sSF<])(?:[ \t]|\$ |sudo |cd |git |pip |npm |echo |import |from \S+ import|SELECT |FROM |</)"
)
_DASHES = re.compile(r"-[-:]?[ \t]*(?:\||$)", re.MULTILINE)


@remembered(2)  # the lines of a text are asked for by several, one after the other
def protected_blocks(text: str) -> tuple[Span, ...]:
    """Whole lines (without the last newline) that are no prose: fences, tables, program code, raw elements, formulas."""
    spans = list(_elements(text)) if "<" in text or "\\" in text or "$" in text else []
    fenced = ("`" in text and "```" in text) or ("~" in text and "~~~" in text)
    tabled = "|" in text and _DASHES.search(text) is not None
    coded = "{" in text or "}" in text or "=" in text or _CODE_START.search(text) is not None
    if fenced or tabled or coded:
        lines = line_spans(text)
        if fenced:
            spans.extend(_fences(text, lines))
        if tabled:
            spans.extend(_tables(text, lines))
        if coded:
            spans.extend(code_runs(text, lines, _merged(spans)))
    return _merged(spans)


def _fences(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Fenced blocks with their fences. A closing fence has the same mark, is at least as long and has nothing after it;
    without one the block runs to the end of its block quote or of the text.

    An unclosed `~~~` without a language is an ornament if a sentence follows: the rest of the text is no code then.
    """
    number = 0
    while number < len(lines):
        start, end = lines[number]
        number += 1
        opening = _FENCE.match(text, start, end) if "```" in text[start:end] or "~~~" in text[start:end] else None
        if not opening or (len(opening[2]) > (4 if opening[1] else 3) and not _in_list(text, lines, number - 1)):
            continue
        quoted, mark = ">" in opening[1], opening[3]
        first, closed = number, False
        while number < len(lines) and not closed:
            line = text[slice(*lines[number])].strip(" \t\r")
            if quoted and not line.startswith(">"):
                break
            bare = line.lstrip("> \t") if quoted else line
            closed = len(bare) >= len(mark) and not bare.strip(mark[0])
            number += 1
        if not closed and mark[0] == "~" and not opening[4] and _prose_follows(text, lines, first):
            number = first
            continue
        yield Span(start, lines[number - 1].end)


def _in_list(text: str, lines: Sequence[Span], number: int) -> bool:
    """Is the line before, blank ones apart, an item or indented itself (then so may a fence be)?"""
    for start, end in reversed(lines[max(0, number - 5) : number]):
        line = text[start:end]
        if line.strip():
            return line[0].isspace() or re.match(r"[-*+] |\d{1,9}[.)] ", line) is not None
    return False


def _prose_follows(text: str, lines: Sequence[Span], number: int) -> bool:
    for start, end in lines[number : number + 5]:
        if line := text[start:end].strip():
            return line.endswith(SENTENCE_END) and line.count(" ") >= 5
    return False


def _tables(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Markdown tables: a header, a row of dashes with as many cells, and the rows below up to a line without a pipe."""
    last = -1
    for number in range(1, len(lines)):
        row = text[slice(*lines[number])]
        if number <= last or "-" not in row or not _DELIMITER_ROW.match(row):
            continue
        header = text[slice(*lines[number - 1])]
        if "|" not in header or header.strip().strip("|").count("|") != row.strip(" \t\r>").strip("|").count("|"):
            continue
        last = number
        while last + 1 < len(lines) and "|" in text[slice(*lines[last + 1])]:
            last += 1
        yield Span(lines[number - 1].start, lines[last].end)


def _elements(text: str) -> Iterator[Span]:
    """`<pre>`, `<code>`, `<script>`, ... with what is in them, remarks, LaTeX environments, `$$` formulas."""
    for mark, opening, closing in _ELEMENTS:
        missing: set[str] = set()
        match = opening.search(text) if mark in text else None
        while match:
            name = match[1] if opening.groups else ""
            closed = None
            if name not in missing:
                closed = re.compile(re.escape(closing.format(name)), re.IGNORECASE).search(text, match.end())
            if not closed:
                missing.add(name)
            elif mark != "$" or (
                closed.start() - match.end() < 2000 and _FORMULA.search(text, match.end(), closed.start())
            ):
                yield Span(match.start(), closed.end())
                match = opening.search(text, closed.end())
                continue
            match = opening.search(text, match.end())
