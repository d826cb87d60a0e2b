"""British and American spellings of the same words: a table compiled from VarCon, whose notice is beside it.

`varcon.tsv` is written by `python -m textclean.spelling.build PATH/varcon.txt`; docs/spelling.md says what is in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

VARIETIES = ("en-US", "en-GB")


@cache
def table(variety: str) -> Mapping[str, str]:
    """What `variety` (en-US or en-GB) writes instead of each word of the other one, in small letters. Read once, when asked for.

    Raises KeyError for another variety.

    >>> table("en-US")["colour"], table("en-GB")["color"], "judgment" in table("en-GB")
    ('color', 'colour', False)
    """
    return MappingProxyType(_tables()[variety])


@cache
def _tables() -> dict[str, dict[str, str]]:
    tables: dict[str, dict[str, str]] = {variety: {} for variety in VARIETIES}
    from importlib.resources import files

    for line in files(__name__).joinpath("varcon.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            british, american, way = line.split("\t")
            if way != "<":
                tables["en-US"][british] = american
            if way != ">":
                tables["en-GB"][american] = british
    return tables
