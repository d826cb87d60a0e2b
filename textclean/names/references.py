"""Entries of bibliographies, footnotes and records of libraries: authors and titles stay as they were printed.

Every usual style (APA, Chicago, MLA, Harvard, Vancouver, those of journals of science) begins with an author, or has a mark that
prose hasn't: an ISBN, a DOI, a volume with its pages. A line is looked at as a whole, for references are full of stops.
"""

from __future__ import annotations

from functools import lru_cache

from textclean.names.place import Place
from textclean.patterns import regex

LONGEST = 600
"""Characters of a line that may be a reference: longer ones are paragraphs."""
_YEAR = r"(?:1[5-9]|20)\d\d"
_NAME = r"\p{Lu}[\p{L}'\N{RIGHT SINGLE QUOTATION MARK}-]+"
_FAMILY = rf"(?:(?:v[ao]n|de[nrl]?|della|d[iu]|l[ae]|te[nr]|zu|af|al|el|bin|ibn)[ -]){{0,2}}{_NAME}"
"""An author's, with what stands before it in small letters: van der Berg."""
_INITIALS = r"(?:\p{Lu}\.[ -]?){1,3}"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]*)\b"
_NUMBERED = r"\s*(?:[-*\u2022]\s+|\[\d{1,3}\]\s*|\(?\d{1,3}[.)]\s+)?"
_AUTHOR = regex.compile(
    rf"{_NUMBERED}(?:{_FAMILY}(?: {_NAME})?, (?!D\.C\.|U\.[KNS]\.){_INITIALS}"  # Lund, C. M.
    rf"|{_FAMILY},? \p{{Lu}}{{1,3}}(?=, \p{{Lu}}|\. \p{{Lu}}| \({_YEAR}\))"  # Lund CM
    rf"|{_INITIALS}{_FAMILY}(?:,|:| and | & )"  # C. M. Lund,
    rf"|(?:See(?: also)?|Cf\.|Compare|Quoted in|Cited in|Vgl\.|Voir) {_INITIALS}{_NAME}, "
    rf"|{_NAME}[^.:()\n]{{0,80}}(?<!\bM[rs])\. \((?:{_YEAR}|n\.d\.))"  # United Nations. (2011).
)
_DATED = regex.compile(
    rf"\((?:[^()\n]{{0,60}}[ ,])?{_YEAR}[a-z]?(?:, [^()\n]{{1,20}})?\)|\((?:n\.d\.|in press|forthcoming)\)"
    rf"|(?<!\d)[.,:;] ?{_YEAR}[a-z]?[.,;:]|(?:(?<!\d)[.,:;]|(?!{_MONTH})\b\p{{Lu}}\p{{Ll}}+) {_YEAR}[a-z]?(?:,|\W*$)"
)
_AFTER_AUTHOR = regex.compile(rf"[.\]] \((?:{_YEAR}[a-z]?(?:, \p{{Lu}}\p{{Ll}}+(?: \d{{1,2}})?)?|n\.d\.)\)[.,]? ")
# Lund, Carla. Water in Kandahar. Oslo: Nord, 1998. Odessa, Ukraine. On March 3, 2022, ... is a dateline.
_GIVEN_AUTHOR = regex.compile(
    rf"{_NUMBERED}{_FAMILY}, {_NAME}(?: {_NAME})?(?: \p{{Lu}}\.?)?(?:,? (?:and|&) [^.\n]{{3,60}}| \(eds?\.\))?[.,] "
)
_ENDS_DATED = regex.compile(rf"(?:(?<!\d), |\(|\. ){_YEAR}(?:[.,;)]|\W*$)")
_SPOKEN = regex.compile(r"\b(?:said|says|told|added|according)\b")
_MARKED = regex.compile(
    r"\bISBN(?:-1[03])?:? ?[\dX-]{10,}|\bISSN:? ?\d{4}-|\b(?:doi|DOI): ?10\.|\bdoi\.org/10\.|\barXiv: ?\d|\bPMID:? ?\d"
    r"|\b(?:Unpublished|unpublished) (?:doctoral|PhD|master|MA)"
    r"|\b(?:Ph\.?D\.?|M\.?A\.?|[Dd]octoral|[Mm]aster's) (?:diss\b|dissertation,|thesis,)"
    rf"|\b[Ii]n:? [^.\n]{{3,60}} \((?:[Ee]ds?|[Hh]rsg)\.\)|\(\d+(?:st|nd|rd|th) ed\.|, no\. ?\d+ \({_YEAR}\)"
    rf"|[\p{{L}}.,] \d{{1,3}} ?\(\d{{1,2}}(?:[-/]\d{{1,2}})?\)[,:] ?(?:pp?\. ?)?\d+[-\N{{EN DASH}}]\d+"
    rf"|[\p{{L}}.,] \d{{1,3}} \({_YEAR}\)[,:]? (?:pp?\. |S\. )?\d+|\p{{L}} \d{{1,3}}: ?\d{{1,4}}[-\N{{EN DASH}}]\d{{1,4}}\b"
    r"|\b[Pp]ersonal communication\b|^\W*\p{Lu}[\p{L}'-]+, \p{Lu}[^,.\n]{2,40}, (?:pp?\. )?\d{1,4}[-\N{EN DASH}]\d{1,4}\.?$"
    rf"|^[^.\n]{{3,120}}\. {_YEAR}[a-z]?\. [\"\N{{LEFT DOUBLE QUOTATION MARK}}\p{{Lu}}]"
    rf"|[.,] \p{{Lu}}[\p{{L}} .-]{{2,30}}: \p{{Lu}}[^:.\n]{{2,60}}, {_YEAR}\W*$"  # Lu Hsun. Stories. Peking: Panda, 1960.
    r"|^(?:T[1I2]|A[U12]|J[OF]|PB|BT|ED|CY|N1)  ?- "
)
_DIGIT = regex.compile(r"\d")
_REFERRING = (
    *("ISBN", "npublished ", " diss", " thesis,", "d.)", "ds.)", "rsg.)", "ersonal communication", " - "),
    *("n.d.", "in press", "forthcoming"),
)
"""What a reference without a digit has one of."""
_HEADING = regex.compile(
    r"(?m)^\W*(?:References|REFERENCES|Bibliography|BIBLIOGRAPHY|Works [Cc]ited|WORKS CITED|Literature(?: [Cc]ited)?"
    r"|Further [Rr]eading)\W*$"
)
_FAR = 20_000
"""Characters before a name in which the heading of its bibliography may stand."""
_ANY_YEAR = regex.compile(rf"\b{_YEAR}\b")


def in_reference(place: Place) -> bool:
    """Is the name in a reference that has a line of its own, or, indented, goes on from the one before?"""
    start, end = place.line_span
    if end - start > LONGEST:
        return False
    line = place.text[start:end]
    if _is_reference(line):
        return True
    if line[:1].isspace() and start:
        before = place.text[place.text.rfind("\n", 0, start - 1) + 1 : start - 1]
        if len(before) < LONGEST and _is_reference(f"{before} {line.strip()}"):
            return True
    if not _ANY_YEAR.search(line) or _SPOKEN.search(line):
        return False
    return _HEADING.search(place.text, max(0, start - _FAR), start) is not None


@lru_cache(maxsize=1024)
def _is_reference(line: str) -> bool:
    """
    >>> _is_reference("Lund, C. (1998). Water in Qandahar. Oslo: Nord."), _is_reference("Lund was in Qandahar in 1998.")
    (True, False)
    """
    if not (_DIGIT.search(line) or any(said in line for said in _REFERRING)):
        return False
    if _MARKED.search(line):
        return True
    if _AUTHOR.match(line):
        return _AFTER_AUTHOR.search(line) is not None or (_DATED.search(line) is not None and not _SPOKEN.search(line))
    return bool(_GIVEN_AUTHOR.match(line) and _ENDS_DATED.search(line) and not _SPOKEN.search(line))
