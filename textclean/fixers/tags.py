"""Lines that name the subjects of a page: `Tags: harbour, ferries`, `Filed under: Coast`.

Source of the knowledge: the tag lines of news pages in twelve languages.
"""

from __future__ import annotations

from textclean.fixers.base import Context, Field, Found, trigger_lines
from textclean.fixers.rows import TEXT, rows, words_start
from textclean.patterns import regex
from textclean.structure import LineKind, ends_with_final_mark

_LABEL = r"""
    (?:Related\s|RELATED\s|Article\s|Post\s)?(?:Tags?|TAGS?)|(?:Related\s|More\s)?(?:Topics?|TOPICS?)
    |(?:Filed|FILED)\s(?:under|Under|UNDER|in)|Keywords|KEYWORDS|Posted\sin|Categor(?:y|ies)
    |Schlag(?:w\xf6rter|worte)|Themen|Mehr\szu
    |Mots-cl\xe9s|\xc9tiquettes|Th\xe8mes|Sujets
    |Etiquetas|Palabras\sclave|Temas
    |Parole\schiave|Argomenti|Tag\sarticolo
    |Tagi|S\u0142owa\skluczowe|Tematy
    |\u0422\u0435\u0433\u0438|\u041a\u043b\u044e\u0447\u043e\u0432\u0456\s\u0441\u043b\u043e\u0432\u0430|\u041c\u0456\u0442\u043a\u0438|\u0422\u0435\u043c\u0438
    |\u041a\u043b\u044e\u0447\u0435\u0432\u044b\u0435\s\u0441\u043b\u043e\u0432\u0430|\u041c\u0435\u0442\u043a\u0438|\u0422\u0435\u043c\u044b
    |Etiketler|Anahtar\skelimeler
    |Palavras-chave|Assuntos|Marcadores
    |\u0627\u0644\u0648\u0633\u0648\u0645|\u0643\u0644\u0645\u0627\u062a\s\u0645\u0641\u062a\u0627\u062d\u064a\u0629|\u0627\u0644\u0643\u0644\u0645\u0627\u062a\s\u0627\u0644\u0645\u0641\u062a\u0627\u062d\u064a\u0629
    |\u6807\u7b7e|\u6a19\u7c64|\u5173\u952e\u8bcd|\u95dc\u9375\u5b57
"""
LINE = regex.compile(rf"(?x)(?:{_LABEL})\s?[:\uff1a]\s?(?P<tags>[^\n.!?\u3002]{{2,240}}?(?:\.[a-z]{{2,4}})?)[\s|,;]*")
_PARTED = regex.compile(
    r"\s*[,;|\N{BULLET}\N{MIDDLE DOT}\uff0c\u3001\u060c\uff1b]\s*|\s+(?=\#)|(?<=[\u3400-\u9fff])\s+"
)


def tag_lines(text: str, context: Context) -> list[Found]:
    """Lines that begin with a word for tags and a colon, and have no final mark: the line goes, each tag is lifted.

    Spared: such a line between two paragraphs, where it heads what follows (`Topics: the dike, the goat`).

    >>> text = "The ferry is late again.\\nNobody had minded.\\nTags: harbour, goats"
    >>> [field.value for found in tag_lines(text, Context()) for field in found.fields]
    ['harbour', 'goats']
    """
    tagged = {start: match for start, line in trigger_lines(text, context) if (match := LINE.fullmatch(line.strip()))}
    if not tagged:
        return []
    found = rows(text)
    out = []
    for number in found.at(tagged):
        row = found[number]
        if not (row.kind in TEXT or row.kind is LineKind.LIST):
            continue
        inside = (
            0 < number < len(found) - 1
            and ends_with_final_mark(found.words[number - 1])
            and found.kinds[number + 1] is LineKind.PROSE
        )
        if not inside:
            out.append(Found(row.start, row.end, "", _fields(tagged[row.start], words_start(text, row))))
    return out


def _fields(match: regex.Match[str], shift: int) -> tuple[Field, ...]:
    words, at, out = match["tags"], 0, []
    for cut in (*_PARTED.finditer(words), None):
        end = cut.start() if cut else len(words)
        if words[at:end].strip():
            start = match.start("tags") + at + shift
            out.append(Field("tags", words[at:end], start, start + end - at))
        at = cut.end() if cut else end
    return tuple(out)
