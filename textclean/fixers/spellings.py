"""Two spellings of one word in one document: British beside American, US beside U.S.

Source of the knowledge: the ordinary British and American dictionaries. Words whose two spellings also differ in meaning
are left out: metre and meter, programme and program, licence and license, practice and practise, storey and story,
cheque and check, tyre and tire, kerb and curb.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from textclean.fixers.base import Context, Found
from textclean.fixers.quotemarks import outside
from textclean.patterns import re
from textclean.text.large import portions

# Stems of whole groups of words, then single words.
_OUR = """
arm behavi cand clam col dem endeav ferv fav flav harb hon hum lab neighb od parl ranc rig rum sav savi splend tum val vap
vig
"""
_OUR_ENDINGS = " s ed ing able ably ful fully less ite ites hood hoods ly er ers y al ally"
_RE = "cent fib kilomet centimet millimet lit lust scept somb spect theat"
_ISE = """
apolog author capital central character civil critic custom emphas equal final general global hospital ideal immun
industrial legal liberal local maxim memor minim mobil modern monopol national neutral normal optim organ penal priorit privat
public real recogn reorgan scrutin social special stabil standard summar symbol sympath terror urban util victim visual
"""
_ISE_ENDINGS = "e ed es ing er ers ation ations"
_YSE = "anal paral catal"
_DOUBLED = (
    "cancel channel counsel dial fuel jewel label level marvel model panel quarrel rival signal total travel tunnel"
)
_ENDINGS = "ed ing er ers"
_WORDS = """
ageing aging, aluminium aluminum, analogue analog, artefact artifact, artefacts artifacts, catalogue catalog,
catalogues catalogs, catalogued cataloged, defence defense, defences defenses, defenceless defenseless, offence offense,
offences offenses, pretence pretense, enrol enroll, enrolment enrollment, fulfil fulfill, fulfils fulfills,
fulfilment fulfillment, grey gray, greyish grayish, instalment installment, instalments installments, jewellery jewelry,
judgement judgment, judgements judgments, manoeuvre maneuver, manoeuvres maneuvers, manoeuvred maneuvered, mould mold,
moulds molds, mouldy moldy, moulded molded, moustache mustache, plough plow, ploughs plows, ploughed plowed,
ploughing plowing, pyjamas pajamas, sceptic skeptic, sceptics skeptics, sceptical skeptical, scepticism skepticism,
skilful skillful, skilfully skillfully, sulphur sulfur, wilful willful, woollen woolen, aeroplane airplane,
aeroplanes airplanes, anaesthetic anesthetic, paediatric pediatric, paediatrician pediatrician,
haemorrhage hemorrhage, oestrogen estrogen, leukaemia leukemia, anaemia anemia
"""
_ACRONYM = re.compile(
    r"(?<![\w.$/@#&-])(?:(US|UN|UK)(?![\w$/&.]|\.\w)|(?:U\.S\.|U\.N\.|U\.K\.)(?![A-Z]\.))"
    r"(?! (?:Airways|Open|Weekly|Magazine|Foods|Steel|Bank|Bancorp|Cellular|News|Soccer|Figure)\b)"
)
_ACRONYMS = (("US", "U.S."), ("UN", "U.N."), ("UK", "U.K."))
_TOKEN = re.compile(r"[A-Za-z]{4,}")
_LETTERS_ALONE = bytes(byte if chr(byte).isalpha() and byte < 0x80 else 0x20 for byte in range(0x100))


@cache
def _lemmas() -> dict[str, tuple[str, bool]]:
    """Spelling -> (its word, is it the British one?)."""
    pairs = [(british, american) for british, american in (pair.split() for pair in _WORDS.split(","))]
    pairs += ((f"{s}our{e}", f"{s}or{e}") for s in _OUR.split() for e in _OUR_ENDINGS.split(" "))
    pairs += ((f"{s}re{e}", f"{s}er{e}") for s in _RE.split() for e in ("", "s"))
    pairs += ((f"{s}is{e}", f"{s}iz{e}") for s in _ISE.split() for e in _ISE_ENDINGS.split())
    pairs += ((f"{s}ys{e}", f"{s}yz{e}") for s in _YSE.split() for e in _ENDINGS.split())
    pairs += ((f"{s}l{e}", f"{s}{e}") for s in _DOUBLED.split() for e in _ENDINGS.split())
    found: dict[str, tuple[str, bool]] = {}
    for british, american in pairs:
        found[british], found[american] = (british, True), (british, False)
    return found


@cache
def _written() -> dict[bytes, tuple[str, bool]]:
    """The same by all spellings that may stand in a text, in ASCII: with a capital as well."""
    return {form.encode(): known for word, known in _lemmas().items() for form in (word, word.capitalize())}


def _may_be_mixed(text: str) -> bool:
    """A quick look: are two spellings of one word in the text?"""
    written = _written()
    known = set[bytes]()
    for part in portions(text):
        words = set(part.encode("utf-8", "surrogatepass").translate(_LETTERS_ALONE).split())
        if any(plain.encode() in words and dotted in text for plain, dotted in _ACRONYMS):
            return True
        known |= words & written.keys()
    found = {written[word] for word in known}
    return len({word for word, _ in found}) < len(found)


def mixed_spelling(text: str, context: Context) -> Iterator[Found]:
    """The rarer of two spellings of one word, wherever it stands; where both are as frequent, the one that comes later.

    Words with a capital inside a sentence are parts of names (Ministry of Defence, World Trade Center) and don't count.
    """
    if not _may_be_mixed(text):
        return
    seen: dict[str, dict[bool, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for word, first, start, end in (*_acronyms(text), *_words(text)):
        seen[word][first].append((start, end))
    rare: list[tuple[int, int]] = []
    for forms in seen.values():
        if len(forms) == 2:
            rarest: list[tuple[int, int]] = min(forms.values(), key=_rank)
            rare += rarest
    ends = dict(rare)
    for start in outside(sorted(ends), context.protected):
        yield Found(start, ends[start], text[start : ends[start]])


def _rank(places: Sequence[tuple[int, int]]) -> tuple[int, int]:
    return len(places), -places[0][0]


def _acronyms(text: str) -> Iterable[tuple[str, bool, int, int]]:
    for m in _ACRONYM.finditer(text):
        plain = m.group(1)
        if plain and _in_capitals(text, m.start()):
            continue
        word = plain or m.group().replace(".", "")
        yield word, plain is None, m.start(), m.end()


def _words(text: str) -> Iterable[tuple[str, bool, int, int]]:
    lemmas = _lemmas()
    for m in _TOKEN.finditer(text):
        token = m.group()
        known = lemmas.get(token) or (
            lemmas.get(token.lower())
            if token[0].isupper() and token[1:].islower() and _starts_sentence(text, m)
            else None
        )
        if known:
            yield (*known, m.start(), m.end())


def _starts_sentence(text: str, m: re.Match[str]) -> bool:
    before = text[max(0, m.start() - 4) : m.start()].rstrip(
        " \"'(\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    )
    starts = not before or before[-1] in "\n.!?"
    return starts and re.match(r" [a-z]", text[m.end() : m.end() + 2]) is not None


def _in_capitals(text: str, at: int) -> bool:
    """Is the word part of a heading in capitals, where US may be a pronoun?"""
    words = re.findall(r"[^\W\d_]{3,}", text[max(0, at - 30) : at + 32])
    return len(words) > 1 and sum(w.isupper() for w in words) * 2 > len(words)
