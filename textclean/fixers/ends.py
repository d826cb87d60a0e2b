"""Where the story of a text begins at the latest and ends at the earliest, told from single lines, and the last lines of
a text: whoever finds nothing there needs no more of its structure."""

from __future__ import annotations

from textclean import guard
from textclean.linekinds import is_surely_prose
from textclean.text.large import lines_of, remembered


@remembered(2)  # two rules ask about the same text, one after the other
def story_span(text: str) -> tuple[int, int]:
    """Where the first and the last line begin that are prose whatever stands beside them; where there is none, or where there are
    blocks that are no lines of the text, the first is beyond its end and the last is before its start.

    >>> text = "Share\\nThe ferry came into port at seven on Monday, and nobody on board had minded that at all.\\nPrint"
    >>> story_span(text), story_span("Share\\nPrint")
    ((6, 6), (12, -1))
    """
    lines = lines_of(text)
    first, last = len(text) + 1, -1
    start = 0
    for line in lines:
        if is_surely_prose(line):
            first = start
            break
        start += len(line) + 1
    else:
        return first, last
    if guard.protected_blocks(text):
        return len(text) + 1, -1
    start = len(text) + 1
    for line in reversed(lines):
        start -= len(line) + 1
        if is_surely_prose(line):
            last = start
            break
    return first, last


def last_lines(text: str, count: int) -> list[str]:
    """The words of the last so many lines that aren't blank, in their order.

    >>> last_lines("One\\nTwo\\n\\n Three \\n", 2)
    ['Two', 'Three']
    """
    found: list[str] = []
    end = len(text)
    while end >= 0 and len(found) < count:
        start = text.rfind("\n", 0, end)
        if words := text[start + 1 : end].strip():
            found.append(words)
        end = start
    return found[::-1]
