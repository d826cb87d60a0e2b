r"""Compiles VarCon to the table that ships: `python -m textclean.spelling.build PATH/varcon.txt` writes varcon.tsv beside itself.

Kept are the pairs of one British and one American word (VarCon's B and A, the preferred spellings) of its levels up to 70,
without possessives, which the fixer forms itself. Clusters that nobody verified hold pairs that a machine made (prev and
perv, micellae and micelle), so a pair must also differ in a way that is known (`KINDS`). A word that is good English of the
other side as well (`analyses`, the American `eon`) is never replaced there: its pair goes one way only.

Words with two lives, where one spelling of a side covers two of the other, and words that are no spellings of one another
stay out (`SILENT`). en-GB is VarCon's B (-ise), not its Z (Oxford, -ize): docs/spelling.md gives the reason.

Source of the knowledge: VarCon, its README (the format) and its remarks; style guides of the Guardian, the BBC and AP.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from textclean.smallwords import wordset

MAX_LEVEL = 70
"""Words up to this level of VarCon can be found in a dictionary; what lies beyond may be no word at all."""
TABLE = Path(__file__).resolve().with_name("varcon.tsv")
HEAD = """\
# Derived from VarCon (Variant Conversion Info) by `python -m textclean.spelling.build`. THIS IS A MODIFIED VERSION of
# VarCon's data; VARCON-NOTICE.txt beside it holds the copyright notices and the terms.
# Don't edit this file: change build.py and run it again.
# British word, American word, way: = both ways, > only to American, < only to British.
"""

_OUR = (
    "arb|ard|arm|behavi|cand|clam|clang|col|demean|dol|enam|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum"
    "|sav|savi|splend|succ|tum|val|vap|vig"
)
_RE = (
    "accout|calib|cent|diopt|fib|goit|lit|lust|louv|meag|met|mit|nit|och|piast|reconnoit|sab|saltpet|scept|sepulch|somb|spect"
    "|theat"
)
_CLASSICAL = re.compile(  # Greek and Latin ae and oe, in the words of medicine and of the past
    r"aemi[ac]|aesthes|an[ae]+sthet|kinaesthet|synaesthet|haem[aeio]|haem$|paed(?:iatr|oph|eras|ic|ist)|palaeo|gynaec|oesoph|oestr"
    r"|oedem|rrhoe|pnoea|coeliac|faec(?:al|es)|caesi|aetiol|spirochaet|caec(?:um|al)|foet(?:or|id)|mythopoe|^aeon|graec|judae"
)
_IRREGULAR = r"""
^grey>gray mou(?=ld|lt)>mo smou>smo plough>plow sulph>sulf aluminium>aluminum artefact>artifact ^cos(?=[iy])>coz
pyjama>pajama ^sceptic>skeptic moustache>mustache jewellery>jewelry manoeuvre(?=s?$)>maneuver manoeuvr>maneuver
ogue(?=s?$)>og ogu(?=ed|er|ing)>og carburett>carburet aero(?=plane|foil)>air ageing>aging dgement>dgment e(?=abl|abil)>
lette>let mollusc>mollusk ttist>tist rouble>ruble liquorice>licorice titbit>tidbit phoney>phony phoneys>phonies
gobbledeg>gobbledyg furore>furor worshipp>worship ^drily>dryly ^sly(?=e)>sli baulk>balk behov>behoov gemmo>gemo
cheque(?=b|re)>checke checkeb>checkb draught>draft lful>llful enc(?=e)>ens l(?=s?$|ment|dom)>ll flautist>flutist
miaow>meow chilli>chili pedlar>peddler whirr>whir whizz>whiz cerine>cerin
"""
"""What differs in a few words only, as British>American, parts of words that are patterns."""
KINDS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=[a-z]{2}[iy])s(?=e|ing|ation|abl|abil|an[ct]|ator)", re.IGNORECASE), "z"),  # -ise, -yse
    (re.compile(rf"({_OUR})our"), r"\1or"),
    (re.compile(rf"({_RE})re"), r"\1er"),
    (re.compile(rf"({_RE})r(?=ed|ing|e)"), r"\1er"),
    (re.compile(r"(?<=[a-z]{2}l)l(?=ed|ing|ery?|[eo]rs|or|ist|abl|ous|ity|ities|est|is|iz|en|at)"), ""),
)
"""How British and American words may differ, besides _IRREGULAR and _CLASSICAL; several may meet in one word."""
_DROPPED = re.compile(  # forms that a machine made of adjectives (favouritest), and pairs that differ in more than spelling
    r"(?:al|ous|ic|ful|less|able|edd?|ly|ing|some|rr|li|sal|vap.*i|savouri|evil+)(?:er|i?est)$|(?:labl|sabl)e(?:r|s|st)$"
    r"|(?:edd|err|nn)(?:er|est)$|(?:ingl|ali)ies$|seds$|onals$"
)
SILENT = wordset(
    """
    analogise apprise apprised apprises apprising arse arses bartisan bartisans blonde blondes bussed busses bussing
    camise cancellate castor castors caulk caulked caulking caulks cheque chequer chequering chequers cheques collectable
    collectables crenellater dependant descendent disc discs disk disks disseise disseised disseises disseisin disseising
    disseisins draught draughts draughtsman draughtsmanship draughtsmen draughtswoman draughtswomen dyke dykes faggot
    faggots flyer flyers formulae frise frised frises frising gourmandise hippy hydrolysate hydrolysates jibe jibes kerb
    kerbed kerbing kerbs licence licences manilla maths matt metallise metallised metallises metallising metre metres
    misadvise monometallism mum mums nought onwards oversized practise practised practiser practisers practises practising
    preprogramme previse prise prised priser prisers prises prising programme programmes seiser seisers seisin seisins
    sheikh specialities speciality storey storeys surprisal titre titres tsar tsars tyre tyres unpractised whiskies whisky
    """
)
"""British words that stay, and whose American counterparts stay: they have two lives on one side (cheque and check, the
programme of a theatre and the program of a computer), or the two are two words (mum and mom, disc and disk)."""
_ONLY_TO_US = wordset(
    "adaptor adaptors judgement judgements judgemental misjudgement misjudgements prejudgement prejudgements pedlar pedlars"
)
"""Here British texts write both: the judgment of a court, the peddler of drugs, the adapter of a novel."""
_OTHER_SENSE_APART = wordset("gray grays")
"""VarCon knows these as units of physics as well; the fixer sees to that."""


class Pair(NamedTuple):
    """A word: how Britain spells it, how America does, and which way it may go (`=`, `>` to American, `<` to British)."""

    british: str
    american: str
    way: str


def compile_table(varcon: str) -> list[Pair]:
    """The pairs of the table, sorted, from the text of varcon.txt (Latin-1)."""
    pairs: set[tuple[str, str]] = set()
    american, british = set[str](), set[str]()
    for line in _lines(varcon):
        ours = {tag: [word for tags, word in line if tag in tags] for tag in ("A", "B", "A.", "B.", "_")}
        american.update(ours["A"], ours["A."], ours["_"])
        british.update(ours["B"], ours["B."], ours["_"])
        if len(ours["A"]) == len(ours["B"]) == 1 and ours["A"] != ours["B"] and not ours["A."] + ours["B."]:
            pairs.add((ours["B"][0], ours["A"][0]))
    british -= _OTHER_SENSE_APART
    kept = []
    for gb, us in sorted(pairs):
        if not _is_kept(gb, us) or (gb in american and us in british):
            continue
        only_us = us in british or gb in _ONLY_TO_US
        kept.append(Pair(gb, us, "<" if gb in american else ">" if only_us else "="))
    return kept


def _lines(varcon: str) -> Iterator[Sequence[tuple[list[str], str]]]:
    """Of each line of a cluster that is common enough, the tags and the word of every spelling."""
    level = 0
    for line in varcon.splitlines():
        if line.startswith("# "):
            found = re.search(r"\(level (\d+)\)", line)
            level = int(found[1]) if found else MAX_LEVEL + 1
        elif level <= MAX_LEVEL and line and not line.startswith("#"):
            parts = (part.partition(": ") for part in re.split(r" [|#] ?", line)[0].split(" / "))
            yield [(tags.split(), word.strip()) for tags, _, word in parts if word]


def _is_kept(british: str, american: str) -> bool:
    if not (british + american).isascii() or not (british + american).isalpha() or british in SILENT:
        return False
    if _DROPPED.search(british):
        return False
    named = british[0].isupper()  # Islamise and the like: other names stay names
    return american in _forms(british) and (not named or "is" in british[3:] or british.startswith("Palaeo"))


def _forms(british: str) -> set[str]:
    """What a British word becomes by one or more of the kinds."""
    forms = {british}
    for pattern, replacement in (*KINDS, *_irregular()):
        forms |= {pattern.sub(replacement, form) for form in forms}
    return forms | {re.sub("[ao]e", "e", form) for form in forms if _CLASSICAL.search(form)}


def _irregular() -> Iterator[tuple[re.Pattern[str], str]]:
    for item in _IRREGULAR.split():
        pattern, _, replacement = item.partition(">")
        yield re.compile(pattern), replacement


def main(arguments: Sequence[str]) -> int:
    """Writes the table from the VarCon file that the one argument names. Gives the exit status."""
    if len(arguments) != 1:
        print("usage: python -m textclean.spelling.build PATH/varcon.txt", file=sys.stderr)
        return 2
    TABLE.write_text(rendered(Path(arguments[0]).read_text("latin-1")), "utf-8", newline="\n")
    return 0


def rendered(varcon: str) -> str:
    """The text of varcon.tsv from the text of varcon.txt."""
    return HEAD + "".join("\t".join(pair) + "\n" for pair in compile_table(varcon))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
