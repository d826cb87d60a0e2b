"""What `textclean discover` takes for one name, and what it leaves alone; acronyms that texts define."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import yaml

from textclean.discover import proposal, rejected, sounds
from textclean.discover.acronyms import Definitions, listed
from textclean.discover.census import Census
from textclean.discover.clusters import Cluster, clusters, pairs_of
from textclean.discover.definitions import definitions, long_form
from textclean.discover.known import Known
from textclean.discover.native import spellings
from textclean.discover.pairs import Judge, pairs
from textclean.discover.review import Review
from textclean.errors import UsageError

pytest.importorskip("rapidfuzz")

SENTENCE = "In the harbour the painter {} spoke of the treaty with the minister."
NOTHING: frozenset[tuple[str, str]] = frozenset()


def census(*texts: str) -> Census:
    counted = Census()
    for text in texts:
        counted.take(text)
    return counted


def found(
    *texts: str, known: Known | None = None, refused: frozenset[tuple[str, str]] = NOTHING
) -> tuple[Census, list[Cluster]]:
    counted = census(*texts)
    judge = Judge(counted, known or Known(), refused)
    return counted, clusters(pairs(counted, judge), counted, judge)


def joined(*names: str, known: Known | None = None, refused: frozenset[tuple[str, str]] = NOTHING) -> list[set[str]]:
    """The members of each cluster, where every name stands in documents of its own."""
    _, some = found(*(SENTENCE.format(name) for name in names), known=known, refused=refused)
    return [{m.words for m in c.members} for c in some]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vernadsky", "Wernadski"), ("Chernyshevsky", "Tchernychevski"), ("Dvořák", "Dvorak"), ("Bulgakov", "Bulgakow"),
        ("Schrödinger", "Schroedinger"), ("Lu Xun", "Lu Hsun"), ("Dehradun", "Dehra Dun"), ("Mahfouz", "Mahfuz"),
        ("Ben Gurion", "Ben-Gurion"), ("Aleksandr Herzen", "Alexander Herzen"), ("al-Shabaab", "Al-Shabab"),
    ],
)  # fmt: skip
def test_spellings_of_one_name_are_found(one: str, other: str) -> None:
    known = Known(given=frozenset(("Aleksandr", "Alexander")))
    assert joined(one, other, known=known) == [{one, other}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ivanov", "Ivanova"), ("Marina", "Marino"), ("Carlo", "Carla"), ("Slovakia", "Slovenia"), ("Iraq", "Iraqi"),
        ("Clark", "Clarke"), ("Ukraine", "Ukrainian"), ("Soyuz10", "Soyuz11"),
        ("Northern Rivers Authority", "Northern River Authority"),
        ("Mohammed", "Muhammad"), ("Green", "Greene"), ("Cheap House", "Chip House"),
    ],
)  # fmt: skip
def test_two_names_stay_two(one: str, other: str) -> None:
    known = Known(given=frozenset(("Mohammed", "Muhammad")))
    assert joined(one, other, known=known) == []


def test_forms_of_one_document_are_two_names() -> None:
    text = SENTENCE.format("Kandinsky") + "\n" + SENTENCE.format("Kandinskii")
    assert found(text, text + "\nIt rained.")[1] == []
    assert len(found(text, SENTENCE.format("Kandinsky"), SENTENCE.format("Kandinskii"))[1]) == 1


def test_frequent_forms_that_stand_beside_different_words_are_two_names() -> None:
    first = [f"The painter Kandinsky painted {n} squares." for n in range(10)]
    second = [f"Trains for Kandinskij leave at {n} sharp." for n in range(10)]
    assert found(*first, *second)[1] == []
    assert len(found(*first, *(text.replace("sky", "skij") for text in first))[1]) == 1


def test_words_that_the_corpus_writes_small_are_no_names() -> None:
    texts = [SENTENCE.format("Merchand"), SENTENCE.format("Marchand"), "A marchand came. The marchand left."]
    assert found(*texts)[1] == []


def test_protected_spans_and_sentence_beginnings_do_not_count() -> None:
    counted = census("See https://example.org/Kandinsky and @Kandinsky, `Kandinskii`.\nThe Kandinsky house. Rain fell.")
    assert counted.forms["Kandinsky"].count == 1
    assert "Kandinskii" not in counted.forms
    assert "The Kandinsky" not in counted.forms
    assert counted.forms["Rain"].sure == 0


def test_numbers_of_words_and_small_words_inside_names() -> None:
    forms = set(census("They met Osama bin Laden of East Side Story Club North.").forms)
    assert {"Osama bin Laden", "East Side Story Club", "Side Story Club North"} <= forms
    assert not any(len(form.split()) > 4 for form in forms)


def test_possessives_and_shouting() -> None:
    counted = census(
        "It was Kandinsky\N{RIGHT SINGLE QUOTATION MARK}s house, and Be\N{RIGHT SINGLE QUOTATION MARK}er Sheva. NATO met KYIV."
    )
    assert set(counted.forms) >= {"Kandinsky", "Be'er Sheva"}
    assert not {"NATO", "KYIV", "Kandinsky's"} & set(counted.forms)


def test_the_order_of_documents_changes_nothing() -> None:
    chance = random.Random(5)
    names = ["Kandinsky", "Kandinskii", "Kandinskij", "Vernadsky", "Wernadski", "Hansen", "Hanson"]
    texts = [
        f"{SENTENCE.format(chance.choice(names))} There were {n} boats near the {chance.choice(names)} pier."
        for n in range(200)
    ]

    def text(order: list[str]) -> str:
        return proposal.names(found(*order)[1], Known())

    assert text(texts) == text(sorted(texts)) == text(texts[::-1])
    assert "Kandinskij" in text(texts)


def test_lists_decide_first() -> None:
    ids = ("names/mine#kandinskij",)
    listed_ = Known(entries={"Kandinskij": ids, "Kandinsky": ids}, canonical=frozenset(("Kandinskij",)))
    assert joined("Kandinsky", "Kandinskij", known=listed_) == []
    _, some = found(*(SENTENCE.format(n) for n in ("Kandinskii", "Kandinskii", "Kandinskij")), known=listed_)
    assert [(c.canonical, c.entry) for c in some] == [("Kandinskij", ids[0])]
    two = Known(entries={"Kandinskij": ids, "Kandinsky": ("names/mine#other",)})
    assert joined("Kandinsky", "Kandinskij", known=two) == []
    said = Known(entries={"Kandinsky": ids}, rejected={ids[0]: frozenset(("Kandinskij",))})
    assert joined("Kandinsky", "Kandinskij", known=said) == []


def test_rejected_pairs_stay_away(tmp_path: Path) -> None:
    file = tmp_path / "some" / "pairs.tsv"
    assert rejected.read(file) == frozenset()
    rejected.write(file, {("Kandinskij", "Kandinsky")})
    assert joined("Kandinsky", "Kandinskij", refused=rejected.read(file)) == []
    assert joined("Kandinsky", "Kandinskij", "Kandinskii", refused=rejected.read(file)) == [
        {"Kandinskii", "Kandinskij"}
    ]
    refused = rejected.read(file)
    assert joined("Vera Kandinsky", "Vera Kandinskij") != []
    assert joined("Vera Kandinsky", "Vera Kandinskij", refused=refused) == []
    assert joined("Vera Kandinskii", "Vera Kandinskij", refused=refused) != []
    file.write_text("# note\nKandinsky Kandinskij\n")
    with pytest.raises(UsageError, match=r"pairs.tsv:2:1: expected two names with a tab between"):
        rejected.read(file)


def review(answers: list[str], *names: str) -> tuple[Review, list[str]]:
    _, some = found(*(SENTENCE.format(name) for name in names))
    queue, said = list(answers), []
    one = Review(lambda: queue.pop(0) if queue else None, said.append)
    one.walk(some)
    return one, said


def test_a_person_accepts_drops_and_chooses() -> None:
    names = ("Kandinsky", "Kandinsky", "Kandinskii", "Kandinskij")
    done, said = review(["what?", "d 9", "d 2", "c 2", "a"], *names)
    assert [(c.canonical, [m.words for m in c.members]) for c in done.accepted] == [
        ("Kandinskij", ["Kandinsky", "Kandinskij"])
    ]
    assert done.rejected == {("Kandinskii", "Kandinskij"), ("Kandinskii", "Kandinsky")}
    assert any("a number from 1 to 3" in line for line in said)
    assert any(line.startswith("a accept") for line in said)


def test_a_person_rejects_skips_quits_or_goes_away() -> None:
    names = ("Kandinsky", "Kandinsky", "Kandinskij", "Vernadsky", "Wernadski")
    done, _ = review(["r", "s"], *names)
    assert (done.accepted, done.rejected) == ([], {("Kandinskij", "Kandinsky")})
    done, _ = review(["a", "q"], *names)
    assert [c.canonical for c in done.accepted] == ["Kandinsky"]
    done, said = review(["d 1"], *names)
    assert done.rejected == {("Kandinskij", "Kandinsky")}
    assert "There are no more answers: what was decided is kept." in said


def test_a_proposal_says_what_speaks_for_it() -> None:
    _, some = found(
        *(SENTENCE.format(n) for n in ("Vernadsky", "Vernadsky", "Wernadski")), SENTENCE.format("Norway") * 2
    )
    text = proposal.names(some, Known())
    assert "# met: Vernadsky 2, Wernadski 1" in text
    assert "ru: German (Duden); both beside harbour, painter, spoke, treaty" in text
    assert text.count("    # > ") == 2  # three lines, but the corpus has no third one that differs
    assert yaml.safe_load(text)["terms"] == {"vernadsky": {"canonical": "Vernadsky", "variants": ["Wernadski"]}}


def test_keys_of_entries_are_words_each_once() -> None:
    keys = proposal.Keys()
    assert [keys.key(w) for w in ("Ōno", "Ono", "Киев", "Be'er Sheva")] == ["ono", "ono-2", "name", "beer-sheva"]
    assert yaml.safe_load(proposal.block("no", ["a\x07b"], {"canonical": "No"})) == {"no": {"canonical": "No"}}


def test_pairs_of_a_cluster() -> None:
    _, some = found(*(SENTENCE.format(n) for n in ("Kandinsky", "Kandinskii", "Kandinskij")))
    assert len(pairs_of(some[0])) == 3


def test_letters_alone_cannot_join_far_words() -> None:
    assert sounds.distance("Kyiv", "Kiev") < 0.5 < sounds.distance("Martin", "Morton")
    assert sounds.distance("Smith", "Bond") > 5
    assert spellings("Zhou Enlai")["Chou En-lai"] == "zh: Wade-Giles without marks"


@pytest.mark.parametrize(
    ("before", "short", "long"),
    [
        ("He wrote to the Northern Rivers Authority", "NRA", "Northern Rivers Authority"),
        ("It is run by the Bureau of Land Management", "BLM", "Bureau of Land Management"),
        ("They have chronic obstructive pulmonary disease", "COPD", "chronic obstructive pulmonary disease"),
        ("The Médecins Sans Frontières", "MSF", "Médecins Sans Frontières"),
        ("a man from the Universitätsklinikum Heidelberg", "UKHD", "Universitätsklinikum Heidelberg"),
        ("She came from the south", "US", ""),
        ("He is a member", "SPD", ""),
    ],
)
def test_the_long_form_of_an_acronym(before: str, short: str, long: str) -> None:
    assert long_form(before, short) == long


def test_definitions_in_a_text() -> None:
    text = (
        "The Northern Rivers Authority (NRA) met. So did the NSO (National Statistics Office), Intensive Care Units (ICUs) and\n"
        "Louis the Great (XIV). See `Old Code Base (OCB)`. He said (ABC) no."
    )
    assert [(d.short, d.long, d.article) for d in definitions(text)] == [
        ("NRA", "Northern Rivers Authority", "the"),
        ("ICU", "Intensive Care Unit", ""),
        ("NSO", "National Statistics Office", ""),
    ]


def test_acronyms_with_variants_meanings_and_articles() -> None:
    some = Definitions()
    some.take(
        "The ship of the Northern Rivers Authority (NRA) came. The NRA has two. An NRA man was there, and the NRA paid."
    )
    some.take(
        "The ship was the one that the Northern River Authority (NRA) had lost. The NRA was not there, and that was it."
    )
    some.take("It was the day when the National Rowing Association (NRA) met, and this was what they said of it.")
    some.take("A man who was with the World Health Organization (WHO) said that it was so.")
    some.take(
        "He was at the Farm Animal Office (FAO) that day. It was a FAO report, and FAO was glad that they had it."
    )
    known = Known(short={"WHO": frozenset(("world health organization",))})
    entries = yaml.safe_load(listed(some.proposed(known)))["terms"]
    assert entries == {
        "nra": {"canonical": {"en": "NRA"}, "type": "organisation",
                "long": {"en": ["Northern River Authority", "Northern Rivers Authority"]}, "article": True},
        "fao": {"canonical": {"en": "FAO"}, "type": "organisation", "long": {"en": ["Farm Animal Office"]}, "said": "word"},
        "nra-2": {"canonical": {"en": "NRA"}, "type": "organisation", "long": {"en": ["National Rowing Association"]},
                  "article": True},
    }  # fmt: skip
    assert "NRA means 2 things in this corpus" in listed(some.proposed(known))


def test_the_benchmark_reaches_its_goal_beside_others() -> None:
    from benchmarks import discovery
    from benchmarks.texts import Texts

    counted, scores = discovery.measure(Texts(generated=True), seed=1)
    ours, *others = scores
    assert len(discovery.names()) >= 60
    assert len(counted.small) >= discovery.LEAST_WORDS
    assert ours.recall >= 80
    assert ours.precision >= 60
    assert all(ours.recall > other.recall and ours.precision > other.precision for other in others)
