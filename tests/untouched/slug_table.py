"""Turn headings into slugs, and back again where the table allows it.

A slug keeps letters and digits, joins words with "-" and drops the rest:
'Kyiv & "old" towns' becomes kyiv-old-towns.  Quotes of every shape
(“ ” ‘ ’ « ») count as "the rest".
"""

from __future__ import annotations

import re
from pathlib import PureWindowsPath

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
STOP = re.compile(r"(?<=[.!?…])\s+\.(?=\s|$)")  # ". ." after a sentence
BRACKET = re.compile(r'(\w)\[(?P<gloss>[^\]"“”]+)\](\w)')

TABLE = PureWindowsPath("C:\\new\\table\\slugs.txt")
URL = "https://maps.example/kiev?lang=en&copy=1"
ZONE = "Europe/Kiev"

PAIRS = {
    '"': '"',      # straight, both ends
    "'": "'",      # the apostrophe lives here too
    "“": "”",      # curly
    "«\u202f": "\u202f»",  # French, with narrow blanks
    "„": "“",
}

ESCAPES = ["\t", "\r\n", "\\n", "\x00", "\u200b", "\N{SOFT HYPHEN}", "&amp;", "Ã©"]


def slug(heading: str, *, limit: int = 40) -> str:
    """Give the slug of HEADING, at most LIMIT characters long."""
    words = [w.casefold().replace("’", "'") for w in WORD.findall(heading)]
    return "-".join(words)[:limit].rstrip("-")


def title(key: str, table: dict[str, str]) -> str:
    """Give the heading behind KEY, or KEY itself in 'odd' quotes."""
    return table.get(key, f"‘{key}’")


def unstick(line: str) -> str:
    r"""Put blanks around a bracket: 'a[b]c' becomes 'a [b] c'.

    >>> unstick('letting[him]go. .')
    'letting [him] go.'
    """
    return STOP.sub("", BRACKET.sub(r"\1 [\g<gloss>] \3", line))


def main() -> None:
    table = {slug(h): h for h in ("No. 7 …", 'The "Long" Quay', "Chicken Kiev")}
    for key, heading in sorted(table.items()):
        print(f"{key:<20}{heading!r:>30}")  # two  columns
    print(f'{title("no-8", table)} {len(PAIRS)} pairs, "{ZONE}", {TABLE}', end="\n\n")


if __name__ == "__main__":
    main()
