"""Every entry of every shipped list: canonical forms stay, listed forms become canonical, in plain sentences of each language.

The walk over the lists is the one that the pipeline makes (`united`), once for all variants of an entry, a line each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import pytest

import textclean
from benchmarks import matching
from tests.cli_process import cli, plant
from textclean import Pipeline
from textclean.fixers.base import Context
from textclean.names.entry import Entry
from textclean.names.forms import split
from textclean.names.trace import every, met
from textclean.rulebook.rule import Example, Keep, Rule
from textclean.rulebook.terms import Term, Terms, united

LANGUAGES = ("en", "de", "fr")
FRAMES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "person": "On Monday {} talked for an hour and then went home.",
        "place": "They came to {} by train and stayed for a week.",
        "organisation": "The letter from {} was two pages long and came on Monday.",
        "other": "They talked about {} for an hour and then went home.",
    },
    "de": {
        "person": "Am Montag hat {} eine Stunde lang geredet und ist dann nach Hause gegangen.",
        "place": "Sie sind mit dem Zug nach {} gekommen und eine Woche lang dort geblieben.",
        "organisation": "Der Brief von {} war zwei Seiten lang und ist am Montag gekommen.",
        "other": "Sie haben eine Stunde lang über {} geredet und sind dann nach Hause gegangen.",
    },
    "fr": {
        "person": "Lundi {} a parlé pendant une heure et puis il est rentré chez lui.",
        "place": "Ils sont venus à {} par le train et ils y sont restés une semaine.",
        "organisation": "La lettre de {} avait deux pages et elle est arrivée lundi.",
        "other": "Ils ont parlé de {} pendant une heure et puis ils sont rentrés chez eux.",
    },
}
DIFFERENT = 0.02
"""Share of listed forms that may end otherwise in a plain sentence: forms that are somebody else's too, or want a setting."""
MOST_WITHOUT_SETTING = 150
"""Entries whose forms are only taken in a setting (`require_*`): they are tested by their own examples."""
EACH = 6
"""Forms listed for all languages that are tried again in German and French; all of them with --slow."""


def lists() -> list[Rule]:
    """The shipped lists of names."""
    return [rule for rule in textclean.rules.values() if isinstance(rule.matcher, Terms)]


def terms() -> Iterator[Term]:
    for rule in lists():
        assert isinstance(rule.matcher, Terms)
        yield from rule.matcher.terms


@lru_cache(maxsize=1)
def walk() -> tuple[Terms, ...]:
    return tuple(rule.matcher for rule in lists() if isinstance(rule.matcher, Terms))


def written(text: str, language: str, **options: str) -> str:
    """The text with its names written anew."""
    out = united(walk()).outcome(text, Context(text, language=language, options=options))
    for found in sorted(out.found, reverse=True):
        text = text[: found.start] + found.after + text[found.end :]
    return text


def cases(entry: Entry, language: str, most: int | None) -> Iterator[tuple[str, frozenset[str]]]:
    """(listed form in what stands around it, what may become of it)."""
    canonical, parts = entry.form(language), split(entry, language)
    own = [*entry.variants.get(language, ()), *entry.former.get(language, ())]
    for words in [*own, *(*entry.variants.get("", ()), *entry.former.get("", ()))[:most]]:
        if words in entry.reject:
            continue
        if not (entry.type == "person" and parts.given) or (" " in words and not words[:1].islower()):
            yield words, frozenset((canonical,))
        else:
            yield (f"{words} {parts.given}" if parts.first else f"{parts.given} {words}"), frozenset((canonical,))


def alone(entry: Entry, language: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Surnames that may stand alone, as they are listed."""
    parts = split(entry, language)
    if entry.type == "person" and parts.given and entry.alone == "yes":
        for words in (*entry.variants.get(language, ()), *entry.variants.get("", ())):
            if " " not in words:
                yield words, frozenset((parts.surname, parts.whole))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_every_entry(language: str, pytestconfig: pytest.Config) -> None:
    most = None if language == "en" or pytestconfig.getoption("--slow") else EACH
    different: list[str] = []
    skipped, tried = 0, 0
    for term in terms():
        entry = term.entry
        canonical = entry.form(language)
        if not canonical:
            continue
        frame = FRAMES[language][entry.type]
        shown = [(canonical, frozenset((canonical,)))]
        if entry.guards.requires:
            skipped += 1
        else:
            shown += cases(entry, language, most)
        apart = [] if entry.guards.requires else list(alone(entry, language))
        for group in filter(None, (shown, apart)):
            got = written("\n".join(frame.format(words) for words, _ in group), language).split("\n")
            tried += len(group)
            for (words, wanted), line in zip(group, got, strict=True):
                if line not in {frame.format(w) for w in wanted}:
                    different.append(f"{entry.id}: {words} -> {' or '.join(sorted(wanted))}: {line}")
    assert skipped <= MOST_WITHOUT_SETTING
    assert len(different) <= DIFFERENT * tried, f"{len(different)} of {tried}:\n" + "\n".join(different)


@pytest.mark.parametrize("language", LANGUAGES)
def test_canonical_forms_stay(language: str) -> None:
    """No entry's form may be taken out of another one's canonical form."""
    changed = []
    for term in terms():
        if canonical := term.entry.form(language):
            sentence = FRAMES[language][term.entry.type].format(canonical)
            if (got := written(sentence, language)) != sentence:
                changed.append(f"{term.id}: {got}")
    assert len(changed) <= 3, "\n".join(changed)


# ------------------------------------------------------------------------------------------------------------- counts


def test_the_lists_are_as_long_as_they_should_be() -> None:
    entries = [term.entry for term in terms()]
    assert len(entries) >= 600
    assert sum(bool(e.long) for e in entries) >= 150
    for language in ("de", "fr"):
        assert sum(bool(e.canonical.get(language)) and e.canonical[language] != e.form("en") for e in entries) >= 60
    lacking = [
        e.id
        for e in entries
        if not (e.native or e.variants or e.former or e.long or len(set(e.canonical.values())) > 1)
    ]
    assert lacking == []
    sources = {rule.id: rule.source for rule in lists()}
    assert [e.id for e in entries if not (e.source or sources[e.id.partition("#")[0]])] == []
    assert [r.id for r in lists() if not r.why or not r.source] == []


def test_each_option_has_examples_and_keeps() -> None:
    shown, kept = Counter[str](), Counter[str]()
    for rule in textclean.rules.values():
        if rule.stage != "names":
            continue
        tests: list[Example | Keep] = [*rule.examples, *rule.keeps]
        if isinstance(rule.matcher, Terms):
            tests += [t for term in rule.matcher.terms for t in (*term.examples, *term.keeps)]
        for test in tests:
            for option in test.options:
                (shown if isinstance(test, Example) and test.dirty != test.clean else kept)[option] += 1
    for option in ("acronyms", "abbreviations", "titles"):
        assert shown[option] >= 2, option
        assert kept[option] >= 2, option


# ------------------------------------------------------------------------------------------------- what an entry can say

LIST = """
title: Names of a house
why: The names that these tests are about, nobody else's.
languages: [en, de]
parameters: [former, speech, acronyms]
terms:
"""


def pipeline(entries: str, language: str = "en", **options: str) -> Pipeline:
    rule = textclean.make_rule("names/ours", LIST + "".join(f"  {line}\n" for line in entries.strip().splitlines()))
    return Pipeline([rule], options={"language": language, **options})


def test_two_lines_are_an_entry() -> None:
    ours = pipeline("prytula: {canonical: Olena Prytula, type: person, native: {uk: Олена Притула}}")
    said = ours.clean("Olena Pritula wrote it. Pritula was asked, and Helena Pritula too. So was Elena Prytula.")
    assert said.text == "Olena Prytula wrote it. Prytula was asked, and Helena Pritula too. So was Olena Prytula."


def test_canonical_forms_by_language() -> None:
    entry = "orsk: {canonical: {en: Orsyk, de: Orsik}, type: place, native: {uk: Орсик}}"
    assert pipeline(entry).clean("They came to Orsik by train.").text == "They came to Orsyk by train."
    german = pipeline(entry, "de")
    assert german.clean("Sie sind mit dem Zug nach Orsyk gekommen.").text == "Sie sind mit dem Zug nach Orsik gekommen."
    assert pipeline(entry, "fr").clean("Ils sont venus à Orsik par le train.").edits == ()


def test_a_form_holds_from_its_day_on() -> None:
    ours = pipeline("orsana: {canonical: Orsana, type: place, former: [Port Ludovic], valid_from: 1995-11-22}")
    text = "They came to Port Ludovic by train and stayed for a week."
    for date in ("1995-11-21", "1995-10", "1994"):
        kept = ours.clean(text, date=date)
        assert kept.text == text
        assert ours.clean(kept.text, date=date).text == text
    for date in ("", "1995-11-22", "1995-11", "1995", "2020-01-02"):
        assert ours.clean(text, date=date).text == text.replace("Port Ludovic", "Orsana"), date


def test_former_names_and_speech_can_stay() -> None:
    entry = "orsana: {canonical: Orsana, type: place, former: [Port Ludovic], variants: [Orssana]}"
    text = 'They came to Port Ludovic and to Orssana. "We were never in Orssana," she said.'
    assert pipeline(entry).clean(text).text == 'They came to Orsana and to Orsana. "We were never in Orsana," she said.'
    assert pipeline(entry, former="keep").clean(text).text == text.replace("Orssana", "Orsana")
    spoken = 'They came to Orsana and to Orsana. "We were never in Orssana," she said.'
    assert pipeline(entry, speech="keep").clean(text).text == spoken


def test_namesakes_are_silent_and_doubt_is_flagged() -> None:
    ours = pipeline("prytula: {canonical: Olena Prytula, type: person, variants: [Pritula], standalone: yes}")
    assert ours.clean("The minister was asked, but Pritula was silent.").edits
    for text in (
        "Our dentist, Dr. Pritula, has moved to the second floor of the house.",
        "Marcus Pritula has sold used cars in the suburbs for thirty years.",
        "This was shown by Pritula et al. in a paper that is often read.",
        "The yields are those of Kharkov and Osei (1988, Table 2).",
        "van der Meer, Anna. Letters from Kharkov. Leiden: Brill, 1971.",
        "de Wit, J. (1988). The port of Tientsin. Brill.",
        "As Syrskiy and co-authors found, the alloy grows brittle in frost.",
        "Harrow, Anna Maria. The Tailors of Odessa. Leeds: Hollin, 1990.",
        "Harrow, Paul T. The Tailors of Odessa, 1880-1914. Leeds: Hollin, 1990.",
        "The court heard Nawalny and Osei v. Norway, no. 4411/12, on Monday.",
        "Write to press.pritula@example.org, or see https://example.org/Pritula/news for more.",
    ):
        assert ours.clean(text).text == text
    doubtful = ours.clean(
        "Marcus Pritula has sold cars for thirty years.\nIn the evening Pritula went home.\nThat was all."
    )
    assert not doubtful.edits
    assert [(f.kind, f.words) for f in doubtful.flags] == [("name-in-doubt", "Pritula")]


def test_a_surname_of_two_entries_goes_by_the_full_name() -> None:
    ours = pipeline(
        "one: {canonical: Olena Prytula, type: person, variants: [Pritula]}\n"
        "two: {canonical: Serhiy Prytulla, type: person, variants: [Pritula]}"
    )
    assert ours.clean("Olena Pritula came. Later Pritula left.").text == "Olena Prytula came. Later Prytula left."
    assert ours.clean("Serhiy Pritula came. Later Pritula left.").text == "Serhiy Prytulla came. Later Prytulla left."
    assert ours.clean("Nobody knew when Pritula had left.").edits == ()


# -------------------------------------------------------------------------------------------------------------- cost


def test_a_text_costs_the_same_for_few_names_and_for_many() -> None:
    """Forms are looked up at the same words, however many there are; the time is let to differ a little more than it should."""
    sample = matching.text(6_000)
    few, many = matching.walk(matching.FEW, sample), matching.walk(4_000, sample)
    assert (many.found, many.looked_up) == (few.found, few.looked_up)
    assert few.found >= 100
    assert many.seconds <= 3 * few.seconds


# --------------------------------------------------------------------------------------------------------------- why


def test_explain_names_the_entry_and_the_derivation(tmp_path: Path) -> None:
    text = "President Vladimir Zelensky came to Kiev.\nIt was ZELENSKIY's idea, Mou'amer al-Kadafy said in Bombay.\n"
    plant(tmp_path, {"a.txt": text})
    args = ("explain", "a.txt", "--select", "names/*", "--language", "en")
    lines = cli(*args, cwd=tmp_path).text
    for said in (
        "names/people-east#zelenskyy: Vladimir, ru: BGN/PCGN 1947",
        "names/people-east#zelenskyy: ZELENSKIY, ru: BGN/PCGN 1947",
        "names/places#kyiv: Kiev, ru: ",
        "names/people-south#gaddafi: Kadafy, ar: skeleton",
        "names/places#mumbai: Bombay, former name",
    ):
        assert said in lines
    edits = cli(*args, "--json", cwd=tmp_path).json["edits"]
    assert all(edit["names"] for edit in edits)
    assert edits[-1]["names"] == [
        {"rule": "names/places#mumbai", "words": "Bombay", "kind": "former", "why": "former name"}
    ]


def test_what_is_shown_of_an_entry_is_everything() -> None:
    said = cli("rules", "show", "names/people-east#zelenskyy").text
    entry = next(t.entry for t in terms() if t.id == "names/people-east#zelenskyy")
    for _, form in every(entry):
        assert f"  {form.words}" in said
    assert "surname (it may stand alone), " in said
    assert "given name (only beside the surname), " in said
    assert [m.words for m in met(entry, "It is Zelensky\nhimself.", 6, 14, "en")] == ["Zelensky"]
