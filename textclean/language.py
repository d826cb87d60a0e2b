"""Which language a text is in: an ISO 639-1 code, or "" when nobody can know.

Four questions, each asked only when the one before gave no answer:

1. The script: kana, Hangul, Thai, Georgian, ... belong to one language; Cyrillic, Arabic and Devanagari are told apart
   by letters that only one of their languages has.
2. A vote of the smallest words (`the`, `und`, `więc`): it settles a news text of 4 KB in some 40 microseconds.
3. Common words that only one language has (`warns`, `gekommen`), for a headline or a short sentence; `detect` alone asks.
4. langdetect, seeded, on the first 300 characters, for what is left and long enough.

Addresses, code and mojibake say nothing about the language around them, so they don't vote; neither do quotation marks,
digits, blanks and punctuation. A wrong answer does more harm than none (quotes are made straight in English only), so
each step wants a clear margin and "" is a good answer: to `Kyiv`, to `404`, to two languages half and half.

Source of the knowledge: the small words and letters of `textclean.smallwords`, the common words of
`textclean.commonwords`; scripts from the Unicode blocks.
"""

from __future__ import annotations

import functools
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from textclean import guard
from textclean.ballots import CYRILLIC_WORDS, DEVANAGARI_WORDS, LATIN_LETTERS, LATIN_WORDS, Ballot
from textclean.commonwords import common_words
from textclean.patterns import re
from textclean.scripts import HEAVY, by_cyrillic_letters, by_letters, east_asian, in_script_of, letters_in, scripts_of
from textclean.smallwords import LATIN, LETTERS_OF
from textclean.text.large import is_large, portions
from textclean.text.window import window

_CODES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et "
    "eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk "
    "kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny "
    "oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk "
    "tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
ISO_639_1 = frozenset(_CODES.split())
"""Every code of ISO 639-1 in force, two small letters each."""


_AGAINST_OWN = 30  # points against a document's language, where the paragraph has small words of that too
_FOREIGN_WORDS = 4
_LEAST_AHEAD = 20  # points of its own that another language needs to win
_TRIGRAM_CHARS = 300
_TRIGRAM_LEAST_LETTERS = 30
_TRIGRAM_CYRILLIC = ("ru", "bg", "uk")
_UNKNOWN_TO_TRIGRAMS = "јљњђћџѓќѕўə"  # Serbian, Macedonian, Belarusian, Azerbaijani: it would name a neighbour
_NEEDED = {"bg": "ъ", "uk": "іїєґ"}
_SHORT_CHARS = 400
_SHORT_WORDS = 40
_EVERYWHERE = {"under", "over"}  # small words of Scandinavia, and English too
_SHARED_BY_FEW = 4  # points of a small word that three languages share
_HIDERS = ("@", "`", "{", "=", "<", "\\", "_")
_WORD = re.compile(r"[^\W\d_]+")
_WORD_IN_PLACE = re.compile(r"(^|[.!?:\n\"|]\s*)?([^\W\d_]+)")  # group 1: what a sentence starts after
_ASCII = bytes(range(0x80))
_TO_WORDS = bytes(
    code if code > 0x7F else ord(chr(code).lower()) if chr(code).isalpha() else 0x20 for code in range(0x100)
)
_OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u2c00-\ud7ff\uf900-\uffdc\U00010000-\U0003ffff]")
# Typographic marks: once they are blanks, most English is ASCII, which is several times faster.
_MARKS = frozenset(
    "\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u00ab\u00bb\u2010\u2011\u2013\u2014\u2026\u2022\u00b7\u02bc\u00a0"
    "\u202f\u00bf\u00a1\u20ac\u00a3\u00b0"
)
_ALL_MARKS = "".join(sorted(_MARKS))
_COMPOSED = bytes((*range(0xC0), *range(0xC2, 0xCC), 0xD0, 0xD1))
"""In UTF-8 the bytes of characters that are composed already: those below U+0300, and nearly all of Russian and Ukrainian."""
_FEW = 8  # where more than every eighth character is beyond ASCII, it is cheaper to go through all of them
# UTF-8 read as Windows-1252 or Windows-1251: lead byte, then bytes of 0x80 to 0xBF as those code pages show them.
_TAIL = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
_MOJIBAKE = re.compile(
    rf"[\u00c2-\u00f0](?:(?<=[\u00c2-\u00df])[{_TAIL}]|(?<=[\u00e0-\u00ef])[{_TAIL}]{{2}}|(?<=\u00f0)[{_TAIL}]{{3}})"
)
_CYRILLIC_MOJIBAKE = re.compile(
    r"[\u0420\u0421](?:[^\s\u0430-\u044f](?:[\u0420\u0421][^\s\u0430-\u044f]){2,}|\S(?:[\u0420\u0421]\S){4,})"
)


_CYRILLIC_PAIRS = tuple(
    re.compile(rf"{lead}\S[\u0420\u0421]") for lead in "\u0420\u0421"
)  # no such mojibake without one
_MOJIBAKE_LEAD = b"\xc3"


def detect(text: str, *, candidates: Collection[str] | None = None) -> str:
    """The ISO 639-1 code of the language that `text` is in, or "" when the text doesn't tell.

    `candidates` limits the answer: another language than these gives "". The answer depends on the text alone, not on
    the hash seed, earlier calls or the style of quotation marks.

    >>> detect("It is over. But they stayed.")
    'en'
    >>> detect("Kyiv")
    ''
    """
    return detect_in(window(text), candidates)


def detect_in(part: str, candidates: Collection[str] | None = None) -> str:
    """The same for the `window` of a text."""
    sample = _sample(part)
    found = _vote(sample, candidates, short=len(sample) <= _SHORT_CHARS)
    return found if candidates is None or found in candidates else ""


def vote_again(paragraph: str, document: str) -> str:
    """The language of a paragraph in a document of a language: the document's, unless the paragraph speaks against it.

    Another script, or the small words and letters of another language, speak against it; the answer is then that language,
    or "" where nobody can tell which one. In a document of unknown language (`""`) every paragraph speaks for itself.

    >>> vote_again("Il a dit que les portes sont dans la cour.", "en"), vote_again("Yes, sir.", "de")
    ('fr', 'de')
    """
    if document in LATIN and _stays(paragraph, document):
        return document
    sample = _sample(window(paragraph))
    found = _vote(sample, None, against=document)
    if found:
        return found
    foreign = not in_script_of(sample, document) or _has_foreign_words(sample, document)
    return _vote(sample, None) if foreign else document


def by_small_words(line: str) -> str:
    """The language of a line where its script, its small words and its letters tell by themselves; "" where more would have to
    be asked, or nobody can know.

    >>> by_small_words("Il a dit que les portes sont dans la cour."), by_small_words("Kyiv")
    ('fr', '')
    """
    return _vote(_sample(window(line)), None, plain=True)


def _stays(paragraph: str, home: str) -> bool:
    """Can the vote on a paragraph have no other outcome than a language in Latin script: are there next to no words, and no
    letters, that others have and it hasn't?

    Every word that both have gives as many points to either. So another language needs the points of its own words to be ahead:
    20 at least, for it wins with 24 where nothing speaks for `home`, else with 30 and three times the points of that.
    """
    words = None
    if not paragraph.isascii():
        letters = _beyond_ascii(paragraph).strip(_ALL_MARKS)
        if not letters and not is_large(paragraph):
            words = paragraph.encode("ascii", "replace").translate(_TO_WORDS).split()
        elif {*letters} - _MARKS <= _letters_of(home):
            paragraph = _without(_MARKS, paragraph)
        else:
            return False
    foreign = _foreign_words(home)
    if is_large(paragraph):  # a list of so many words would take many times as much as they do
        foreign = frozenset(word for part in portions(paragraph) for word in foreign.intersection(_words(part)))
    else:
        foreign = foreign.intersection(words or _words(paragraph))
    few = len(foreign) < _FOREIGN_WORDS
    if few and sum([LATIN_WORDS.words[word][0] for word in foreign]) < _LEAST_AHEAD:
        return True  # not even if all of them were of one language
    if max(LATIN_WORDS.points(foreign)) >= _LEAST_AHEAD:
        return False
    counts = Counter(place for word in foreign for place in LATIN_WORDS.words[word][1])
    return few or max(counts.values()) < _FOREIGN_WORDS


@functools.cache
def _foreign_words(home: str) -> frozenset[bytes]:
    place = LATIN_WORDS.languages.index(home)
    return frozenset(word for word, (_, sharing) in LATIN_WORDS.words.items() if place not in sharing)


@functools.cache
def _letters_of(home: str) -> frozenset[str]:
    letters = LETTERS_OF.get(home, "").split()
    return frozenset((*letters, *(letter.upper() for letter in letters if len(letter.upper()) == 1)))


def _has_foreign_words(sample: str, document: str) -> bool:
    """Are there several small words of one other language, and hardly one of the document's? Kindred languages share so many
    that the vote may not tell which of them it is."""
    ballot = next((b for b in (LATIN_WORDS, CYRILLIC_WORDS, DEVANAGARI_WORDS) if document in b.languages), None)
    if ballot is None:
        return False
    home = ballot.languages.index(document)
    sharing = [ballot.words[word][1] for word in ballot.words.keys() & _words(sample)]
    foreign = Counter(place for places in sharing if home not in places for place in places)
    most = max(foreign.values(), default=0)
    return most >= _FOREIGN_WORDS and most > 2 * sum(home in places for places in sharing)


def _vote(
    sample: str,
    candidates: Collection[str] | None,
    *,
    against: str | None = None,
    short: bool = False,
    plain: bool = False,
) -> str:
    if not sample.isascii() and (_OTHER_SCRIPT.search(sample, 0, 64) or _OTHER_SCRIPT.search(_beyond_ascii(sample))):
        return _by_script(sample, candidates, against=against, plain=plain)
    return _by_words(sample, LATIN_WORDS, candidates, against=against, short=short, plain=plain)


def _sample(text: str) -> str:
    """The `window` of a text, or a line or paragraph, without what is no language: addresses, code, mojibake, marks."""
    if any(map(text.__contains__, _HIDERS)) or ("/" in text and "://" in text) or "www." in text:
        pieces, last = [], 0
        for start, end in guard.protected(text):
            pieces.append(text[last:start])
            last = end
        text = " ".join([*pieces, text[last:]])
    return text if text.isascii() else _cleared(text)


def _cleared(text: str) -> str:
    """`text` composed, with blanks for mojibake and typographic marks."""
    if "\u0420" in text and "\u0421" in text and any(pairs.search(text) for pairs in _CYRILLIC_PAIRS):
        text = _CYRILLIC_MOJIBAKE.sub(" ", text)
    run = _beyond_ascii(text)
    if not run.strip(_ALL_MARKS) and len(text) > _SHORT_CHARS:
        return text.encode("ascii", "replace").decode(
            "ascii"
        )  # a question mark does as well as a blank in no short text
    text = _without([mark for mark in _MARKS if mark in run], text)
    if text.isascii():
        return text
    data = text.encode("utf-8", "surrogatepass")
    if _MOJIBAKE_LEAD in data and _MOJIBAKE.search(run):  # what stands together in the text does so there too
        text = _MOJIBAKE.sub(" ", text)
    return unicodedata.normalize("NFC", text) if data.translate(None, _COMPOSED) else text


def _beyond_ascii(text: str) -> str:
    """The characters of `text` that aren't in ASCII, in their order: few, so that what is asked of these costs little."""
    return text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")


def _without(marks: Iterable[str], text: str) -> str:
    """The text with blanks for marks."""
    for mark in marks:
        text = text.replace(mark, " ")  # where there is none, it looks no longer than `in` does
    return text


def _words(sample: str) -> list[bytes]:
    """The words of `sample` in lower case, cut at everything in ASCII that is no letter."""
    return _lettered(sample).split()


def _lettered(sample: str) -> bytes:
    """`sample` in lower case, with blanks for everything in ASCII that is no letter."""
    if not sample.isascii():
        beyond = _beyond_ascii(sample)
        if len(beyond) > len(sample) // _FEW or "\u03a3" in beyond:  # how a sigma is written depends on its place
            sample = sample.lower()
        else:
            for capital in [c for c in set(beyond) if c.lower() != c]:
                sample = sample.replace(capital, capital.lower())
    return sample.encode("utf-8", "replace").translate(_TO_WORDS)


@functools.lru_cache(maxsize=4)  # the text is asked for again after each stage, of which most change no word
def _latin(lettered: bytes) -> tuple[list[bytes], Sequence[int]]:
    """The words of a sample in Latin script, and the points that they give."""
    words = lettered.split()
    return words, LATIN_WORDS.points(words)


def _by_script(
    sample: str, candidates: Collection[str] | None, *, against: str | None = None, plain: bool = False
) -> str:
    """The language of a sample in which not all letters are Latin."""
    letters = letters_in(sample[:: max(1, len(sample) // 500)])
    scripts = Counter({script: n * HEAVY.get(script, 1) for script, n in scripts_of(letters).items()})
    cjk = scripts["Han"] + scripts["Kana"] + scripts["Hangul"]
    total = sum(scripts.values())
    if cjk >= 0.6 * total > 0:
        return east_asian(letters, scripts)
    script, most = max(scripts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    if most < 3 or most < 0.6 * total:
        return ""
    if script == "Cyrillic":
        return by_cyrillic_letters(letters, most) or _by_words(
            sample, CYRILLIC_WORDS, candidates, against=against, plain=plain
        )
    if script == "Latin":
        return _by_words(sample, LATIN_WORDS, candidates, against=against, plain=plain)
    if script == "Devanagari":
        words = _words(sample.replace("\u0964", " "))
        return DEVANAGARI_WORDS.winner(DEVANAGARI_WORDS.points(words), words, candidates)
    return by_letters(script, letters, most)


def _by_words(
    sample: str,
    ballot: Ballot,
    candidates: Collection[str] | None,
    *,
    against: str | None = None,
    short: bool = False,
    plain: bool = False,
) -> str:
    if ballot is LATIN_WORDS:
        words, points = _latin(_lettered(sample))
    else:
        words = _words(sample)
        points = ballot.points(words)
    found = ballot.winner(points, words, candidates)
    if not found and ballot is LATIN_WORDS and not sample.isascii():
        beyond = " ".join(run for run in sample.split() if not run.isascii())
        small = [word for word in _WORD.findall(beyond) if word[0].islower()]  # names bring their letters anywhere
        more = LATIN_LETTERS.points(letter.encode() for letter in set("".join(small)) if letter > "\x7f")
        points = [a + b for a, b in zip(points, more, strict=True)]
        found = ballot.winner(points, words, candidates)
    if plain:
        return found
    if against is not None:
        own = points[ballot.languages.index(against)] if against in ballot.languages else 0
        return found if found == against or not own or max(points) >= max(_AGAINST_OWN, 3 * own) else ""
    if not found and short:
        found = _by_common_words(sample)
    return found or _by_trigrams(sample, dict(zip(ballot.languages, points, strict=True)), len({*words}))


def _by_common_words(sample: str) -> str:
    """The language of a short sample in Latin script by words that no other language has; "" without a clear winner.

    A word with a capital inside a sentence may be a name. It counts only in a headline, where all words have one, or where
    its language always writes it so, and then only for that language if other words speak for it too.
    """
    places = [(match[2], match[1] is not None) for match in _WORD_IN_PLACE.finditer(sample) if len(match[2]) > 1]
    if not 2 <= len(places) < _SHORT_WORDS:
        return ""
    headline = all(word[0].isupper() for word, _ in places if len(word) > 3)
    plain = {word.lower() for word, starts in places if headline or starts or not word[0].isupper()} - _EVERYWHERE
    languages, capitalised = common_words()
    common = Counter(languages[word] for word in plain & languages.keys())
    small = [LATIN_WORDS.words[key] for word in plain if (key := word.encode()) in LATIN_WORDS.words]
    points = Counter({language: 12 * n for language, n in common.items()})
    for share, sharing in small:
        points.update({LATIN_WORDS.languages[place]: share for place in sharing})
    if not points:
        return ""
    (best, most), (_, second) = [*points.most_common(2), ("", 0)][:2]
    own = [share for share, sharing in small if LATIN_WORDS.languages.index(best) in sharing]
    more = sum(languages.get(word) == best for word in {word.lower() for word, _ in places} & capitalised - plain)
    unmistakable = common[best] + more
    few = len(places) > 2 and max(own, default=0) >= _SHARED_BY_FEW  # two words are a title: Die Zeit
    enough = unmistakable > 1 or (unmistakable == 1 and few)
    known = common[best] + len(own) + more
    return best if enough and most + 12 * more >= 3 * second and 4 * known >= len(plain) + more else ""


def _by_trigrams(sample: str, points: Mapping[str, int], different: int) -> str:
    """langdetect's answer on the first words, if it is sure and the small words don't speak against it.

    It knows 55 languages and takes any other for one of them; hence the points: none of a short text, more of a long one.
    """
    words = _WORD.findall(sample)
    letters = end = 0
    while end < len(words) and letters < _TRIGRAM_CHARS:
        letters += len(words[end])
        end += 1
    if letters < _TRIGRAM_LEAST_LETTERS or any(letter in sample for letter in _UNKNOWN_TO_TRIGRAMS):
        return ""
    leader = max(points.values(), default=0)
    asked = _TRIGRAM_CYRILLIC if words[0][0] >= "\u0400" else tuple(LATIN)
    least = {  # what an answer must be likelier than; none where the small words would speak against it, whatever it is
        language: 0.6 if points.get(language, 0) == leader > 0 else 0.9
        for language in asked
        if points.get(language, 0) >= max(0.5 * leader, 0.6 * (different - 8))
        and not (language in _NEEDED and not any(letter in sample for letter in _NEEDED[language]))
    }
    if not least:
        return ""
    from textclean.text import trigrams  # for few texts, and with all that it needs

    found = trigrams.likeliest(" ".join(words[:end]), asked, least)
    return found[0] if found and found[1] > least.get(found[0], 1.0) else ""
