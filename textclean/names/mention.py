"""Is a name spoken of as a word: `formerly spelled Kiev`, `the maps call it Bombay`, `Kyiv, or Kiev`? There each form stands for
its own sake."""

from __future__ import annotations

from textclean.names import around, settings
from textclean.names.entry import Entry
from textclean.names.forms import split
from textclean.names.place import Place
from textclean.names.settings import OPENING
from textclean.names.vocabulary import Vocabulary
from textclean.patterns import regex

_JOINED = regex.compile(
    r"[\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}]?"
    r"(?:/|\s?\((?:(?:formerly|or|also|then|now|in Russian,?|Russian:|Ukrainian:) )?"
    r"|,? (?:or|not|formerly|now|then|previously|once|aka|a\.k\.a\.|instead of|rather than|never|oder"
    r"|nicht|und nicht|ou|et non|non) "
    r"|\? (?:Or )?|, (?:formerly|now|then|once|previously|also) \w+ (?:as )?)"
    rf"[{OPENING}]?"
)
_STEP_BACK = regex.compile(
    rf"(?:\b(?:as|the|an?|it|is|was|name|city|town|simply|also|then)[\s,]*[{OPENING}(]?"
    rf"|(?<=[\s,])[{OPENING}(]|[{OPENING}(]|,\s?|\p{{Lu}}\w+,?\s(?:and|or|nor)\s)$"
)

# the Greeks wrote Samarcand as Marakanda
_AS_ANOTHER = regex.compile(
    r"\b(?:writes?|wrote|written|spells?|spelled|spelt|renders?|rendered|transcribes?|transcribed|transliterates?|misheard"
    r"|pronounces?|pronounced) $"
)
_ANOTHER = regex.compile(r"['\"\N{RIGHT DOUBLE QUOTATION MARK}]? as [\"'\N{LEFT DOUBLE QUOTATION MARK}]?\p{Lu}")
_AS_THEY_SAY = regex.compile(
    r",? as (?:(?:the|some|many|most|all) (?:\p{L}+ )?\p{L}+|\p{Lu}\p{L}+|he|she|they|we|I) (?:still |always |then |often )?"
    r"(?:writes?|wrote|spells?|spelled|spelt|pronounces?|pronounced|calls? it|called it)\b"
)
# It was Bombay then
_THEN = regex.compile(r"\b(?:was|were|is|remained|stayed|being)\s(?:still\s|simply\s|just\s)?$")
_TONGUES = (
    r"(?:Arabic|Armenian|Chinese|Croatian|Czech|Danish|Dutch|English|Finnish|French|Georgian|German|Greek|Hebrew|Hindi"
    r"|Hungarian|Italian"
    r"|Japanese|Korean|Latin|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Spanish|Swedish|Turkish|Ukrainian|Urdu|Yiddish)"
)
# The h in Qathafi, the two l's of Pekill; in Polish Kiev is Kijow; her name is Kim Jong Ill
_WORD_OF = regex.compile(
    r"(?:\b[Tt]he (?:letter |two |first |last |final |silent |double )?[\"'\N{LEFT DOUBLE QUOTATION MARK}-]?\p{Ll}{1,2}"
    r"[\"'\N{RIGHT DOUBLE QUOTATION MARK}-]?(?:'s)? (?:in|of)"
    rf"|\b[Ii]n {_TONGUES},?|\b[Nn]ames? (?:is|was|are|were)|\b[Pp]lural of|\b[Aa]nagram of"
    r"|\b[Ss]ee (?:also|under):?"
    r"|\b(?:stamp|label|sign|map|passport|ticket|plaque|envelope|cover|spine|caption|form|certificate|diploma|card|postcard"
    r"|board|stone)"
    r"(?: (?:on|in|of|over|above|outside|by|for) (?:the|an?|his|her|my|our|its) (?:[\w-]+ ){0,2}[\w-]+)?"
    r" (?:still )?(?:says?|said|reads?|has|gives|gave|bears|bore)"
    r"|\b(?:[Ss]tress|[Aa]ccent|[Ee]mphasis) (?:in|of|falls in)|\b[Ss]yllables? (?:in|of)) $"
)
_SAY = regex.compile(r"(?:Say|Write|Spell|Type|Use|Read)\b[^.!?\n]{0,80}\bnot [\"'\N{LEFT DOUBLE QUOTATION MARK}]?$")
_IS_HOW = regex.compile(
    r" \((?:disambiguation|surname|given name|name|(?:\d{4} )?film|song|novel|band|album|ship|book|opera|TV series|village"
    r"|river)\)|"  # Kiev (disambiguation)
    r"\s(?:pronounced|spelled|spelt|transliterated)(?=[?,.]|$| (?:with|like|as|on the)\b)"
    rf"|\s(?:is|was) \p{{Lu}}[\w'-]+ (?:to the \p{{Lu}}|in {_TONGUES}\b)|"
    r"\s(?:is|was) (?:how|what) (?:the |some |many |most )?(?:\p{Lu}\w+|people|papers|we|they|others)\b"
)
_TONGUE_FOR = regex.compile(
    rf"\b(?:{_TONGUES}|Cyrillic|[Ww]ord|[Nn]ame|[Tt]erm) for $"
)  # the Cyrillic for Kiev is short
_FORM = r"(?:words?|names?|form|spelling|version|variant|rendering)"
_COMES_FROM = regex.compile(
    r"\s(?:(?:is |was )?(?:derived|borrowed|taken)|derives|comes|came|stems|goes back) (?:(?:ultimately|probably|perhaps) )?"
    rf"(?:from|to) (?:(?:the|an?|Old|Middle|early) )*(?:{_TONGUES}|Sanskrit|Slavic|Slavonic|Turkic|Mongolian|Tatar|Tamil|Malay"
    rf"|Bengali|Marathi|Burmese|{_FORM}|verb|noun|root|phrase|goddess|surname|nickname)\b"
    rf"|(?:, (?:s?he|they|I) \w+,)? (?:is|was) (?:the (?:(?:{_TONGUES}|usual|common|old|right|wrong) )?|an? {_TONGUES} ){_FORM}\b"
    rf"|\s(?:is|was) (?:(?:simply|just|only|merely) )?(?:an?|the) (?:\w+ )?(?:corruption|anglici[sz]ation|transliteration"
    rf"|pronunciation|{_FORM}) of\b"
)
_IN_TONGUE = regex.compile(rf"\b[Ii]n {_TONGUES},? \p{{Lu}}[\w-]+(?: is| was| becomes|,)")
_WRITES = regex.compile(
    r"\b(?:[Ww]rites?|[Ss]pells?|[Tt]ypes?|still (?:uses?|used|says?|said|prints?|printed|lists?|listed|prefers?|has|have)) $"
)
_WRITTEN = regex.compile(r"[.;,]|$|\s(?:with|where|instead|and|or|in|for|but|as)\b")
_KNOWN_AS = regex.compile(r"\b(?:known as|nicknamed|nom de guerre) $")
_ONCE_KNOWN = regex.compile(r"\b(?:[Ff]ormerly|[Pp]reviously|[Oo]nce|then|in \p{Lu}\w+|to \p{Lu}\w+) known as $")
_CAPITALISED = regex.compile(r"\b\p{Lu}\w{3,}")
_FORMER = regex.compile(r"\b[Tt]he (?:former|old|erstwhile|one-time) $")
_FORMER_ENDS = ("former ", "old ", "erstwhile ", "one-time ")
_ENDS = regex.compile(r"[.,;:!?)]|$|\s(?:is|was|has|had|are|were|and|or)\b")
_BACK_THEN = regex.compile(r",?\s(?:back\s)?(?:then|in those days|at (?:the|that) time|in the old days)\b")
_Q = rf"[{OPENING}]?"
_CLOSED = r"[\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}]?"
_OWN = regex.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}]s\b")
# They call it Kiev, never called it anything but Bombay, named the town Madras; it was called Odessa, reverted to Calcutta
_NAMES_IT = regex.compile(
    r"\b(?:call(?:s|ed|ing)?|nam(?:e|es|ed|ing)|dub(?:bed)?) (?:it|(?:the|this|that|their|our) (?:\p{Ll}+ )?"
    r"(?:city|town|place|village|port|capital|settlement|country|island|river|region))"
    rf" (?:(?:anything|nothing) but |simply |just |plain )?{_Q}$"
    r"|(?:\b(?:is|are|was|were|be|been|being|now|then)|,) (?:(?:originally|previously|formerly|officially|once|still|long"
    r"|long since) )?"
    rf"(?:called|named|known as) {_Q}$"
    rf"|\bfrom (?:which|this|that)\b[^.;\n]{{0,40}}\b(?:made|got|formed|coined) {_Q}$"
    r"|\b(?:used to be|reverted to|changed back to|[Tt]he change from|(?:article|entry) from|autocorrects? (?:\w+ )?to"
    rf"|(?:crossed|struck|scored|rubbed|blotted|blacked) out) {_Q}$"
    rf"|\bconfus(?:e|es|ed|ing) [\p{{L}} ]{{1,30}} with {_Q}$"
)
_NAME_ENDS = regex.compile(
    rf"{_CLOSED}(?:[.,;:!?)\]]|$|\s(?:in|by|on|to|for|from|of|until|till|after|before|when|while|and|but|or|then|because|as"
    r"|with|has|had|is|are|was|were|took|stuck|survives?|survived|does)\b)"
)
_KIND = (
    r"(?:older|oldest|old|new|newer|modern|present|current|former|original|ancient|real|official|proper|plural|possessive"
    r"|adjectival|correct"
    r"|incorrect|wrong|right|usual|common|traditional|familiar|conventional|colonial|imperial|British|Soviet|(?:Soviet"
    r"|colonial)-era"
    rf"|anglici[sz]ed|[Rr]ussified|{_TONGUES}(?:-language)?)"
)
_SUCH_AS = r"(?:like|such as|including|e\.g\.,?|i\.e\.,?|namely|for example,?|for instance,?)"
# Its English name, Kiev, ...; the older forms (Bombay, for instance); the modern name of Canton; the silent h of Gandhi
_NAME_OF = regex.compile(
    rf"\b{_KIND} (?:{_FORM}|forms|names|spellings|versions|variants|usage)(?: in {_TONGUES}| (?:of|for) the \p{{Ll}}+)?"
    r"(?:, | \(|: | )"
    rf"(?:(?:of|for|is|was|are|were|remains|{_SUCH_AS}) )?{_Q}$"
    rf"|\b(?i:anglici[sz]ed|russified) {_Q}$"
    r"|\b(?:silent|last|first|final|second|third|capital|extra|double|missing) (?:letters?|vowels?|["
    rf"{OPENING}]?\p{{Ll}}{_CLOSED}) (?:in|of) {_Q}$"
    rf"|\b[Ii]n {_TONGUES},? (?:it is|it's|it was|this is|that is|they say) {_Q}$"
)
# place names such as Kiev
_NAMES_LIKE = regex.compile(
    rf"\b(?i:place names?|toponyms|exonyms|endonyms|spellings|transliterations)(?:, | \(| ){_SUCH_AS} {_Q}$"
)
# The BBC stopped using Kiev in its broadcasts; most papers wrote Zelensky
_USES = regex.compile(
    r"\b(?:(?:us|writ|typ|replac|hyphenat|capitali[sz]|debat)(?:e|es|ed|ing)|(?:prefer|print|keep|reject|avoid|spell|drop|ban"
    r"|abandon|correct|discuss)(?:s|ed|ing|[prn]ed"
    r"|[prn]ing)?"
    r"|wrote|written|kept|insist(?:s|ed)? on|object(?:s|ed)? to|stick(?:s|ing)? (?:to|with)|stuck (?:to|with)|switched from"
    r"|moved away from)"
    rf" {_Q}$"
)
_USE_ENDS = regex.compile(
    rf"{_CLOSED}(?:[.;?!]|$|, (?:the|others|some|his|her|another|most)\b"
    r"|\s(?:in (?:its|their|his|her|our|all|every|most|some|print|copy|headlines|English|quotations?"
    r"|(?:19|20)\d\d"
    r"|the (?:text|index|article|headline|caption|title|paper|past|book))\b"
    r"|on (?:its|their|the|his|her) (?:\w+ )?(?:maps?|boards?|signs?|tickets?|covers?|pages?|screens?|stamps?|labels?"
    r"|websites?|sites?)\b"
    r"|(?:once|twice|three times|for (?:years|decades|months|weeks|centuries)|throughout|with (?:one|two|an?|no|the|double)"
    r"|instead|back then|because|unless"
    r"|(?:and|but|while) (?:the|others|some|his|her|another|most)"
    r"|until (?:19|20)\d\d|when (?:writing|quoting)"
    r"|even now"
    r"|to this day|as (?:a|the) (?:name|spelling|form|headword|default))\b))"
)
# I still write Bombay; when I said Kiev; stop saying Madras
_ONE_SAYS = regex.compile(
    r"\b(?:I|you|we|they|people|who|[Ss]till|to|stop|not|don't|longer|never|always|locals|everyone|everybody|someone|he|she)"
    rf" (?:say|says|said|saying|write|wrote|writes) {_Q}$"
    rf"|\b(?:stop|stopped|keep|kept|avoid|without|go on|goes on|went on|keep on|kept on) (?:saying|writing|using) {_Q}$"
)
_SAY_ENDS = regex.compile(
    rf"{_CLOSED}(?:[.?!;]|$|\s(?:in (?:front of|this book|these pages|English|Russian|private|public)|back then|in those days"
    r"|instead|because"
    r"|out of habit|gets?)\b)"
)
# we no longer print Calcutta, and nobody minds
_PRINTS = regex.compile(
    rf"\b(?:no longer|still|never|not|don't|stop|stopped|to|we|they|I) (?:print|printed|printing|write|wrote|writing) {_Q}$"
)
_PRINT_ENDS = regex.compile(rf"{_CLOSED}(?:[.,;?!]|$)")
# In my day it was Peking
_IN_MY_DAY = regex.compile(
    r"\b[Ii]n (?:my|our|his|her|their|those|whose) (?:\p{L}+ )?(?:days?|time|times|youth|childhood|boyhood|schooldays|years),?"
    rf" (?:it|(?:the|this) (?:city|town|place|capital|port)) (?:was|had been) (?:still |only |always |just )?{_Q}$"
)
# in the Swedish atlas the town is Kiev
_IN_SOURCE = regex.compile(
    r"\b[Ii]n (?:the|an?|this|that|one|some|old|older|most|many|his|her) (?:[\w-]+ ){0,2}"
    r"(?:atlas(?:es)?|maps?|dictionar(?:y|ies)|edition|translation|version|manuscript|chronicles?|texts?|catalogue|catalog"
    r"|register|gazetteer|timetables?)(?: of [^,.;\n]{1,30})?,?"
    rf" (?:it|he|she|(?:the|this) \p{{Ll}}+) (?:is|was|appears as|became|becomes) {_Q}$"
)
_BOTH = regex.compile(r"\b[Bb]oth (?:\p{Lu}\w+ and )?$")
_BOTH_USED = regex.compile(
    rf"{_CLOSED}(?: and {_Q}\p{{Lu}}\w+{_CLOSED})? (?:are|were)"
    r" (?:used|in use|found|attested|accepted|acceptable|correct|common|possible|allowed)\b"
)
_SAY_IT = regex.compile(rf"(?:^|[.!?]\s){_Q}(?:Say|Avoid|Write|Type) {_Q}$")
_SAY_IT_ENDS = regex.compile(
    rf"{_CLOSED}\s(?:in front of|unless|and (?:he|she|they|people|you)|when (?:writing|quoting)|in (?:copy|text|headlines"
    r"|prose))\b"
)
_ASKED = regex.compile(rf"(?:^|[.!?,]\s){_Q}(?:So )?[Ii]s it {_Q}$")
_OR = regex.compile(rf"{_CLOSED},? or (?!is\b)[^.!?\n]{{1,40}}\?")
_WHAT = regex.compile(r"\b[Ww]hat (?:is|was|are|were) $")
_CALLED = regex.compile(r"(?: \w+)? called\b")
_PREFERS = regex.compile(rf"\b(?:prefer|like)(?:s|red|d)? {_Q}$")
_TO_THE_NAME = regex.compile(r"\s(?:to|over|rather than) the (?:[\w-]+ ){0,2}(?:name|form|spelling|version)\b")
# Kiev has four letters; Bombay, as the city was known then; Madras was its name until 1996
_AS_A_WORD = regex.compile(
    r"\swith (?:one|two|an?|no|double) (?:(?:single|double|capital|silent"
    r"|final) )?[\"'\N{LEFT DOUBLE QUOTATION MARK}]?\p{L}['\N{RIGHT SINGLE QUOTATION MARK}]?s?\b(?!-|\.\p{L}|[&/])"
    r"|\s(?:has|had|contains) (?:(?:only|just|exactly) )?(?:\w+ (?:letters|syllables|vowels|consonants|spellings)|[a-z] silent)\b"
    r"|,? \(?(?:back then )?as (?:it|they|we|(?:the|that|this) (?:city|town|place|port|capital|country|village|state|island"
    r"|river))"
    r" (?:is|was|were|had been|used to be)(?: \w+)? (?:called|known|named|spelled|spelt|termed)\b"
    r"|\s(?:is|was) (?:no longer|never|hardly|seldom|rarely|hardly ever) (?:used|written|printed|said|heard)"
    r"(?=[.,;]|$| in (?:print|English|copy|the press))"
    r"|\s(?:is|was|remains?|remained|became|stays?) (?:its|(?:the|this) (?:city|town|place|country)'s|their|the"
    r"|an?) (?:[\w-]+ ){0,3}"
    rf"(?:{_FORM}|misspelling|misnomer|exonym|toponym|transliteration)"
    r"(?: (?:of|for|in|until|till|from|since|among|under|between|used|given|by|on)\b|[.,;]|$)"
)


def _spoken_of(place: Place, vocabulary: Vocabulary, *, person: bool) -> bool:
    """Is it named, written or said: `they call it Kiev`, `the BBC stopped using Kiev in print`, `Kiev has four letters`?"""
    text, end, before = place.text, place.end, place.before(70)
    if _OWN.match(text, end):
        return False
    if (_NAME_OF.search(before) and _NAME_ENDS.match(text, end)) or _NAMES_LIKE.search(before):
        return True
    written = _USES.search(before) and _USE_ENDS.match(text, end)
    if written and vocabulary.group("writes").near(place.rest_of_sentence):
        return True
    return not person and bool(
        (_NAMES_IT.search(before) and _NAME_ENDS.match(text, end))
        or _AS_A_WORD.match(text, end)
        or any(lead.search(before) and ends.match(text, end) for lead, ends in _SAID_SO)
    )


_SAID_SO = (
    (_ONE_SAYS, _SAY_ENDS),
    (_PRINTS, _PRINT_ENDS),
    (_IN_MY_DAY, _NAME_ENDS),
    (_IN_SOURCE, _NAME_ENDS),
    (_BOTH, _BOTH_USED),
    (_SAY_IT, _SAY_IT_ENDS),
    (_ASKED, _OR),
    (_WHAT, _CALLED),
    (_PREFERS, _TO_THE_NAME),
)


def mentioned(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Is the word itself spoken of: `formerly spelled Kiev`, `"Kiev"`, `Kyiv, or Kiev`?"""
    if settings.alone_in_marks(place):
        return True
    called = place.previous == "called" and around.CALLED_SO.match(place.text, place.end)
    if not called and _cued(place, entry, vocabulary):
        return True
    if (
        _told_beside(place)
        or _spoken_of(place, vocabulary, person=entry.type == "person")
        or _IN_TONGUE.search(place.sentence)
    ):
        return True
    if entry.type != "person" and vocabulary.group("renaming").near(place.sentence):
        return True
    return vocabulary.group("mention-near").near(place.sentence) or _beside_canonical(place, entry)


def _cued(place: Place, entry: Entry, vocabulary: Vocabulary) -> bool:
    """Does a cue such as `formerly` stand before it, with at most two small words or a quote mark between?"""
    cues = vocabulary.group("mention")
    text, start = place.text, place.start
    for _ in range(3):
        if cues.before(text, start) and not (entry.type == "person" and _goes_by(place, entry)):
            return True
        near = text[max(0, start - 20) : start]
        match = _STEP_BACK.search(text, max(0, start - 20), start) if _may_step_back(near) else None
        if match is None:
            return False
        start = match.start()
    return False


def _goes_by(place: Place, entry: Entry) -> bool:
    """Is the name that by which a person goes, no other spelling of it: `the general, known as Hemeti`?"""
    if not _KNOWN_AS.search(place.before(16)) or _ONCE_KNOWN.search(place.before(40)):
        return False
    if any(_says(place.rest_of_sentence, split(entry, code).surname) for code in entry.canonical):
        return False
    return not any(word[:3] == place.words[:3] for word in _CAPITALISED.findall(place.rest_of_sentence))


def _may_step_back(before: str) -> bool:
    """A quick look for what `_STEP_BACK` finds: after a blank it must find a comma or a word."""
    return not before.endswith(" ") or before.rstrip().endswith(_STEPS)


_STEPS = (",", "as", "the", "a", "an", "it", "is", "was", "name", "city", "town", "simply", "also", "then")


def _told_beside(place: Place) -> bool:
    """Do the words to both sides say so: `it was Bombay then`, `the old Kiev,`, `the h in Qathafi`, `Danes write Zelenskyj.`?"""
    text, end = place.text, place.end
    return bool(
        _SAY.match(text, place.sentence_span[0], place.start)
        or _IS_HOW.match(text, end)
        or _COMES_FROM.match(text, end)
        or (_ENDS.match(text, end) and _TONGUE_FOR.search(place.before(20)))
        or _WORD_OF.search(place.before(40))
        or (_WRITES.search(place.before(20)) and _WRITTEN.match(text, end))
        or (_ANOTHER.match(text, end) and _AS_ANOTHER.search(place.before(20)))
        or _AS_THEY_SAY.match(text, end)
        or (_BACK_THEN.match(text, end) and _THEN.search(place.before(20)))
        or (
            place.before(14).removesuffix("\n").endswith(_FORMER_ENDS)
            and _FORMER.search(place.before(14))
            and _ENDS.match(text, end)
        )
    )


def _beside_canonical(place: Place, entry: Entry) -> bool:
    """Do two forms stand side by side, as in `Kyiv (Kiev)`, `Kiev/Kyiv`, `Kyiv, formerly Kiev`?

    For a place it is enough that the sentence has both: it tells of a change of name, or of two spellings.
    """
    surnames = {split(entry, code).surname for code in entry.canonical} if entry.type == "person" else set()
    for form in {*entry.canonical.values(), *surnames}:
        if entry.type == "place" and form != place.words and _says(place.rest_of_sentence, form):
            return True
        before = place.before(len(form) + 30)
        if (at := before.rfind(form)) >= 0 and _JOINED.fullmatch(before, at + len(form)):
            return True
        after = place.after(len(form) + 30)
        if (at := after.find(form)) >= 0 and _JOINED.fullmatch(after[:at]):
            return True
    return False


def _says(sentence: str, form: str) -> bool:
    at = sentence.find(form)
    return at >= 0 and not sentence[at + len(form) : at + len(form) + 1].isalnum()
