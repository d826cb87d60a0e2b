"""Fixers of the punctuation stage: what the marks of a paragraph are read as, what is proposed, what is flagged, what stays.

Examples and keeps of the rules are tests of their own (test_rules.py); here stand the cases behind them.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean import Pipeline
from textclean.fixers import balance, flags, marks, quotes, registry, spellings
from textclean.fixers.base import Context, Fixer
from textclean.fixers.prose import ends_finished, sentence_ends
from textclean.fixers.quotemarks import paragraphs, read
from textclean.text.edit import Edit, apply

SHARED = Path(__file__).resolve().parents[2] / "shared"
FAMILY = """
typographic-quotes straight-quotes quotes-of-another-language quotes-made-straight blank-inside-quotes orphaned-closing-quote
stuck-bracket blank-before-mark repeated-fragment lowercase-sentence missing-stop unmarked-quotation
unbalanced-quotes unbalanced-brackets unfinished-paragraph mixed-spelling
"""
STYLES = ("auto", "straight", "curly", "native", "keep")


def after(fixer: Fixer, text: str, language: str = "en") -> str:
    found = fixer(text, Context(text, language=language))
    return apply(text, [Edit(f.start, f.end, text[f.start : f.end], f.after) for f in found])


def flagged(fixer: Fixer, text: str, language: str = "en") -> list[str]:
    return [text[f.start : f.end] for f in fixer(text, Context(text, language=language))]


# ------------------------------------------------------------------------------------------------- reading the marks


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ('"Yes," he said.', "open close"),
        ('"Yes" "No"', "open close open close"),
        ("don't", "apostrophe"),
        ("rock 'n' roll", "apostrophe apostrophe"),
        ("the '90s and '68", "apostrophe apostrophe"),
        ("the summer of '68, in the dogs' home", "apostrophe apostrophe"),
        ("'Twas the dogs' bowl", "apostrophe apostrophe"),
        ("New aid, 'no new weaponry'", "open close"),
        ("the U.S.'s fleet and \"Emma\"'s", "apostrophe open close apostrophe"),
        ("5'3\" tall", "prime prime"),
        ('a 12" record and "a 6" pipe"', "prime open prime close"),
        ('"He is 6\'2"," she said', "open prime prime close"),
        ('the sign (") is', "unsure"),
        ("'68 killed' was", "unsure unsure"),
        ("``x''", "unsure unsure"),
        ('\N{EM DASH}"well"\N{EM DASH}he', "open close"),
        ('File "<stdin>", line', "open close"),
        ("\u201cNo,\u201d he said. \u201c\u2018Yes\u2019\u201d", "open close open open close close"),
        ('他说"你好"，"再见"。', "open close open close"),
    ],
)
def test_roles(text: str, roles: str) -> None:
    assert " ".join(m.role.value for m in read(text, language="en")) == roles


def test_roles_depend_on_the_language() -> None:
    german = read("\u201eWort\u201c und \u00bbWort\u00ab", language="de")
    assert [m.role.value for m in german] == ["open", "close"] * 2
    swedish = read("\u201dHej\u201d, sade hon.", language="sv")
    assert [m.partner for m in swedish] == [4, 0]
    dutch = read("'s Avonds in 't dorp", language="nl")
    assert {m.role.value for m in dutch} == {"apostrophe"}


def test_pairs_nest() -> None:
    text = '"He said \'no\' to "me" twice"'
    assert [(m.at, m.partner, m.depth) for m in read(text, language="en") if m.partner > m.at] == [
        (0, len(text) - 1, 0),
        (9, 12, 1),
        (17, 20, 1),
    ]


def test_protected_marks_are_left_out() -> None:
    text = 'Type `say "x"` and "go".'
    assert len(read(text, protected=Context(text).protected)) == 2


def test_lines_are_paragraphs_unless_they_are_wrapped() -> None:
    assert len(paragraphs("It rains.\nIt pours.\nThe end.")) == 3
    assert len(paragraphs("It rains and\nit pours, but\nnobody minds.")) == 1
    assert len(paragraphs("See our work\n[on the web](x).")) == 1


# -------------------------------------------------------------------------------------------------------- quote style


def test_straight_touches_no_letters_and_no_primes() -> None:
    kept = "5\u2032 3\u2033, Hawai\u02bbi, Qur\u02bcan, `x`, \u00abx\u00bb"
    assert after(quotes.typographic_quotes, kept) == kept
    assert after(quotes.typographic_quotes, "\u201cIt\u2019s\u201d \u201fx\u201d \u201bn\u2019") == '"It\'s" "x" \'n\''


def test_a_low_mark_alone_is_a_comma_of_another_shape() -> None:
    assert after(quotes.typographic_quotes, "It was red\u201a green and \u201eblue\u201d to them") == (
        'It was red\u201a green and "blue" to them'
    )


@pytest.mark.parametrize(
    ("straight", "curly"),
    [
        ('"\'Tis I," she said.', "\u201c\u2019Tis I,\u201d she said."),
        ("the Joneses' cat's in O'Brien's", "the Joneses\u2019 cat\u2019s in O\u2019Brien\u2019s"),
        ("He's 6' tall and 5'3\" wide.", "He\u2019s 6' tall and 5'3\" wide."),
        ('"Not closed, he said.', "\u201cNot closed, he said."),
        (
            "\"A 'b' c,\" he said, 'd \"e\" f'.",
            "\u201cA \u2018b\u2019 c,\u201d he said, \u2018d \u201ce\u201d f\u2019.",
        ),
        ("('quoted')", "(\u2018quoted\u2019)"),
        ("Rock 'n' Roll was big in '99.", "Rock \u2019n\u2019 Roll was big in \u201999."),
        (
            "In '99 we had Rock 'n' Roll and fish 'n' chips, 'cause we liked 'em.",
            "In \u201999 we had Rock \u2019n\u2019 Roll and fish \u2019n\u2019 chips, \u2019cause we liked \u2019em.",
        ),
        (
            "\"Come 'round,\" he said, 'cause the dogs' home was shut.",
            "\u201cCome \u2019round,\u201d he said, \u2019cause the dogs\u2019 home was shut.",
        ),
        ("They went 'round the Joneses' house.", "They went \u2019round the Joneses\u2019 house."),
        ("She said 'round the bend' twice.", "She said 'round the bend' twice."),
        ("talkin' 'bout", "talkin\u2019 \u2019bout"),
        ("*\"Bold\"* and _'soft'_", "*\u201cBold\u201d* and _\u2018soft\u2019_"),
        ("came to the 'zone yesterday", "came to the 'zone yesterday"),
        ('a " b', 'a " b'),
    ],
)
def test_english_curly(straight: str, curly: str) -> None:
    assert after(quotes.straight_quotes, straight) == curly


@pytest.mark.parametrize(
    ("language", "text", "native"),
    [
        ("de", "\u201cJa, 'so' ist es.\u201d", "\u201eJa, \u201aso\u2018 ist es.\u201c"),
        ("cs", '"Ano."', "\u201eAno.\u201c"),
        ("pl", 'Mówi: "Tak, "nie" wiem".', "Mówi: \u201eTak, \u00abnie\u00bb wiem\u201d."),
        ("pl", "Słowo 'tak' stoi.", "Słowo 'tak' stoi."),
        ("es", '"sí, "claro" no"', "\u00absí, \u201cclaro\u201d no\u00bb"),
        ("it", 'L\'ha detto: "sì".', "L'ha detto: \u00absì\u00bb."),
        ("fr", '"Oui", dit-il.', "\u00ab\u202fOui\u202f\u00bb, dit-il."),
        ("fr", "\u00ab Oui \u00bb, dit-il.", "\u00ab Oui \u00bb, dit-il."),
        ("ru", '"Роман "Мать"', '"Роман "Мать"'),
        ("uk", '"Моя м\'ята"', "\u00abМоя м'ята\u00bb"),
        ("pt", '"Sim", disse.', "\u201cSim\u201d, disse."),
        ("tr", "\"ABD\"'nin 'evi'", "\u201cABD\u201d'nin \u2018evi\u2019"),
        ("nl", '"\'s Avonds"', "\u201c's Avonds\u201d"),
        ("sv", "\u201cNej, 'ja'\u201d", "\u201dNej, \u2019ja\u2019\u201d"),
        ("zh", '他說"這個"很好', "他說\u300c這個\u300d很好"),
        ("zh", "他说\"这个'好'吗\"", "他说\u201c这个\u2018好\u2019吗\u201d"),
        ("ja", '彼は"はい"と"OK"と言った', '彼は\u300cはい\u300dと"OK"と言った'),
        ("en", "\u201eNo,\u201c he said, \u00ab yes \u00bb.", "\u201cNo,\u201d he said, \u201cyes\u201d."),
        ("pt", "«Ele disse-me: “Nunca mais.” E foi-se», contou.", "“Ele disse-me: ‘Nunca mais.’ E foi-se”, contou."),
        ("pt", "“Ele disse-me: “Nunca mais.” E foi-se”, contou.", "“Ele disse-me: “Nunca mais.” E foi-se”, contou."),
        ("it", "“Mi ha detto: «Mai più.» E via”, disse.", "«Mi ha detto: “Mai più.” E via», disse."),
        ("ru", "«Роман «Мать» хорош».", "«Роман «Мать» хорош»."),
        ("de", "\"Seit '89 sagt Hans' Bruder: 'Nie wieder.'\"", "„Seit '89 sagt Hans' Bruder: ‚Nie wieder.‘“"),
        (
            "it",
            "\"Negli anni '60 ha detto 'mai più', un po' tardi\".",
            "«Negli anni '60 ha detto “mai più”, un po' tardi».",
        ),
        ("it", "\"Ho detto 'mai più un po' così' a tutti\".", "«Ho detto “mai più un po' così” a tutti»."),
        ("", '"x"', '"x"'),
        ("xx", '"x"', '"x"'),
    ],
)
def test_native(language: str, text: str, native: str) -> None:
    assert after(quotes.quotes_of_another_language, text, language) == native


def test_a_line_in_another_language_keeps_its_marks() -> None:
    french = "On a dit : \u201cles portes sont dans la cour\u201d."
    assert after(quotes.typographic_quotes, french) == french
    russian = "\u041e\u043d \u0441\u043a\u0430\u0437\u0430\u043b: \u201c\u0434\u0430\u201d."
    assert after(quotes.typographic_quotes, russian) == russian


words = st.sampled_from(
    [
        "it",
        "It's",
        "dogs'",
        "'tis",
        "'90s",
        '"Yes,"',
        "'no'",
        "5'3\"",
        '("x")',
        "he said",
        "U.S.'s",
        "rock 'n' roll",
        ".",
        "-",
        '"',
        "'",
    ]
)


@given(st.lists(words, max_size=14).map(" ".join))
def test_curly_and_back_is_straight_again(text: str) -> None:
    curly = after(quotes.straight_quotes, text)
    assert after(quotes.typographic_quotes, curly) == text
    assert after(quotes.straight_quotes, curly) == curly


# ------------------------------------------------------------------------------------------------- blanks and orphans


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\u201cWhat you want. \u201d", "\u201cWhat you want.\u201d"),
        ("the film \u201c Wild Rose \u201d, easily", "the film \u201cWild Rose\u201d, easily"),
        ('"themselves? " she wrote. "So?"', '"themselves?" she wrote. "So?"'),
        ("\u201ccosts and delays \u201d. The", "\u201ccosts and delays\u201d. The"),
        ("costs and delays \u201d. The", "costs and delays \u201d. The"),
        ('It is cold. "', 'It is cold. "'),
    ],
)
def test_blanks_inside_quotes(text: str, clean: str) -> None:
    assert after(quotes.blank_inside_quotes, text) == clean


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\u201cIs it,\u201d he said. It is. \u201d", "\u201cIs it,\u201d he said. It is."),
        ("do what they want.\u201d said. \u201d", "do what they want.\u201d said. \u201d"),
        ("\u201cdo what they want.\u201d said. \u201d", "\u201cdo what they want.\u201d said."),
        ("\u201cWe go.\n\nThey stay. \u201d", "\u201cWe go.\n\nThey stay. \u201d"),
        ("\u201cWe go.\nThey stay. \u201d", "\u201cWe go.\nThey stay. \u201d"),
        ("They stay. \u2019", "They stay."),
        ("They stay \u201d", "They stay \u201d"),
    ],
)
def test_orphans(text: str, clean: str) -> None:
    assert after(quotes.orphaned_closing_quote, text) == clean


@pytest.mark.parametrize(
    "kept",
    [
        "array[0] f[x] dict[str, int] word[12] word[s] man[ned] [L]ike re[Member]ing [Trans]formation s[he] w[ith]out",
        "benzo[a]pyrene cyclopenta[c]pyrrole pyrido[2,3-d]pyrimidine bicyclo[2.2.1]heptane spiro[4.5]decane",
        "said[citation needed] and recieved[sic]the [text](https://example.org) [a][b] [url=x]y",
        "They [the drivers] sleep; our NIS [National Intelligence Service], has.",
    ],
)
def test_right_brackets_stay(kept: str) -> None:
    assert after(marks.stuck_bracket, kept) == kept


def test_blanks_before_marks_need_a_document_that_knows_better() -> None:
    slip = "One , two.\nThree, four, five.\nSix, seven."
    assert after(marks.blank_before_mark, slip) == slip.replace(" ,", ",")
    habit = "One , two .\nThree , four.\nSix , seven ."
    assert after(marks.blank_before_mark, habit) == habit


# -------------------------------------------------------------------------------------------------------------- flags


@pytest.mark.parametrize(
    ("fixer", "text", "words"),
    [
        (flags.repeated_fragment, "It is so, they said. said. It is.", ["said. said."]),
        (flags.repeated_fragment, "aid. said.", []),
        (
            flags.lowercase_sentence,
            "The threat of war. is trying to help the U.S. gain. It is.",
            ["is trying to help the U.S. gain."],
        ),
        (flags.lowercase_sentence, "In Calif. the price of 3 lbs. of plums rose, Sgt. major Smith said. No.", []),
        (flags.lowercase_sentence, "They said. said. It is.", []),
        (flags.missing_stop, "after the election They argue that", ["election They argue"]),
        (flags.lowercase_sentence, '"We go where we want." said. Nobody moved.', ["said."]),
        (flags.lowercase_sentence, '"We go where we want." said he. "Why?" asked Ann.', []),
        (flags.missing_stop, "in the band The Who was loud", []),
        (flags.missing_stop, "after the long vote However, they went home", ["vote However, they went"]),
        (flags.missing_stop, "the book But the stars were cold, and his series The man waited", []),
        (
            flags.unmarked_quotation,
            "She told the crew: We sail at noon today. Nobody moved.",
            ["We sail at noon today."],
        ),
        (flags.unmarked_quotation, "The captain said, We are late again. Nobody moved.", ["We are late again."]),
        (flags.unmarked_quotation, "The captain said, They Might Be Giants was on. He said, smiling: no.", []),
        (flags.unmarked_quotation, "The ferry explained: What does a ticket cost?", []),
        (balance.unbalanced_quotes, 'He said "no.\n\nNobody\n\nmoved.', ['"no']),
        (balance.unbalanced_quotes, '"One.\n\n"Two.\n\n"Three."', []),
        (balance.unbalanced_quotes, '"One.\n\nTwo.\n\nThree."', []),
        (balance.unbalanced_quotes, 'He is 6\'2" and needs 12" shelves.', []),
        (balance.unbalanced_brackets, "(One.\n\nTwo. (Three)\n\n1) four :-)", ["(One"]),
        (balance.unbalanced_brackets, "(Nov. 18) and (see 3) a) b) [0, 1)", []),
        (spellings.mixed_spelling, "The US and the US, the U.S. too; colour, color, color.", ["U.S.", "colour"]),
        (spellings.mixed_spelling, "TELL US NOW. The U.S. Open is in the US.", []),
    ],
)
def test_flags(fixer: Fixer, text: str, words: list[str]) -> None:
    assert flagged(fixer, text) == words


def test_sentences() -> None:
    text = 'Mr. Ames left at 5 p.m. on Monday. "Why?" The U.S. said no (Jan. 30). So...'
    assert [text[:end].rsplit(" ", 1)[-1] for end in sentence_ends(text)] == ["Monday.", '"Why?"', "30).", "So..."]
    assert ends_finished('He left."')
    assert not ends_finished("It is said that")


# --------------------------------------------------------------------------------------------------------- properties

PIECES = st.sampled_from(
    [
        *"abc .,;:!?\"'()[]-\n",
        *"\u201c\u201d\u2018\u2019\u201e\u201a\u00ab\u00bb\u300c\u300d\u2032\u2033\u02bc\u30fb\u202f\u2026\ufffd",
        *(
            "It is. . But ",
            "said. said. ",
            "don't ",
            "5'3\" ",
            "ask[the crew]to ",
            "\u30a2\u30d6",
            "\u4e2d\u6587",
            "the dogs' ",
            "  ",
            "\n\n",
        ),
        *(
            "defence defense ",
            "US U.S. ",
            '`a"b` ',
            "https://a.example/b_(c) ",
            "He said: We go now. ",
            "vote They want ",
        ),
    ]
)
TEXTS = st.lists(PIECES, max_size=30).map("".join)


@pytest.mark.parametrize("name", FAMILY.split())
@given(text=TEXTS, language=st.sampled_from(["", "en", "de", "fr", "sv", "ru", "zh", "ja"]))
def test_proposals_are_sorted_and_fit(name: str, text: str, language: str) -> None:
    last = 0
    for f in registry.load(name)(text, Context(text, language=language)):
        assert last <= f.start <= f.end <= len(text)
        last = f.end


@given(text=TEXTS, language=st.sampled_from(["auto", "en", "de", "fr", "sv", "zh"]), style=st.sampled_from(STYLES))
def test_once_is_enough_and_leads_back(text: str, language: str, style: str) -> None:
    pipe = Pipeline.load(select=["punctuation/*"], options={"quotes": style, "language": language})
    done = pipe.clean(text)
    assert done.undo() == text
    assert pipe.clean(done.text).text == done.text
    assert not [f for f in done.flags if f.kind == "unstable"]


@pytest.mark.skipif(not (SHARED / "data" / "clean").is_dir(), reason="the shared sentences are not here")
@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "ja", "ru", "tr", "zh"])
def test_well_formed_sentences_stay(language: str) -> None:
    pipe = Pipeline.load(select=["punctuation/*"], options={"language": language, "quotes": "keep"})
    lines = (SHARED / "data" / "clean" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if pipe.clean(line).text != line] == []
