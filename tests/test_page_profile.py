"""The profile `page`: the article comes out of a page's raw text; recipes, verse, tables and the like come out whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given

import textclean
from benchmarks import fit_scorecard
from tests.cli_process import cli, documents
from tests.texts import any_text
from textclean import Pipeline
from textclean.errors import RuleFileError, UsageError
from textclean.fixers.blocks_lines import page_lines
from textclean.pipeline import loss
from textclean.pipeline.pipeline import make_rule

PAGES = Path(__file__).parent / "pages"
KINDS = sorted(path.name.removesuffix(".body.txt") for path in PAGES.glob("*.body.txt"))
SHARED = Path(__file__).resolve().parents[2] / "shared" / "data" / "articles"
RULE = "boilerplate/page-blocks"
BLOCKS = Pipeline([textclean.rules[RULE]])
PAGE = Pipeline.load("page")
PLAIN = Pipeline.load(ignore=["boilerplate/*", "metadata/*"])


def page(kind: str) -> str:
    return (PAGES / f"{kind}.txt").read_text("utf-8")


def body(kind: str) -> str:
    return (PAGES / f"{kind}.body.txt").read_text("utf-8").strip()


def wide(text: str) -> str:
    """As some extractors write pages: no blank lines, bullets before the items of menus."""
    return "\n".join(f"  * {x}" if len(x.split()) <= 2 else x for x in text.split("\n") if x.strip())


@pytest.mark.parametrize("kind", KINDS)
def test_the_article_comes_out_of_its_page(kind: str) -> None:
    cleaned = PAGE.clean(page(kind))
    precision, recall = fit_scorecard.rate(PLAIN.clean(body(kind)).text, cleaned.text)
    assert precision > 0.98, cleaned.text
    assert recall > 0.98, cleaned.text
    assert (cleaned.meta.date, cleaned.meta.byline) == ("2021-03-12", ("Mara Lind",))
    assert cleaned.meta.title == page(kind).split(" | ")[0]
    assert PAGE.clean(cleaned.text).text == cleaned.text
    assert cleaned.undo() == page(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_an_article_without_a_page_around_it_stays(kind: str) -> None:
    assert not BLOCKS.clean(body(kind)).changed


@pytest.mark.parametrize("kind", ["german", "interview", "recipe", "statement", "verse"])
def test_pages_without_blank_lines(kind: str) -> None:
    cleaned = PAGE.clean(wide(page(kind)))
    _, recall = fit_scorecard.rate(PLAIN.clean(wide(body(kind))).text, cleaned.text)
    assert recall > 0.9, cleaned.text
    assert PAGE.clean(cleaned.text).text == cleaned.text


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "It is said on the quay that the ferry will not sail before the week\n"
        "is out, and that no one on the island minds, since there is enough\n"
        "bread until Sunday and the tea has been sent over with the lifeboat."
    )
    assert [line.text for line in page_lines(wrapped)] == [wrapped.replace("\n", " ")]
    verse = "The rope is wet, the lamp is low,\nThe tide has nowhere else to go,\nAnd I have rowed from bank to bank"
    assert len(page_lines(verse)) == 3


def test_a_page_without_line_structure_is_left_alone() -> None:
    words = " ".join(page("statement").split()) + " "
    flat = "\n".join([words * 6, words * 6, *["Log in", "Share this", "Comments", "Related stories"] * 3])
    assert not BLOCKS.clean(flat).changed


def test_every_dropped_line_is_in_the_ledger_under_its_kind() -> None:
    cleaned = BLOCKS.clean(page("table"))
    for e in cleaned.edits:
        assert e.after == ""
        assert all(re.fullmatch(rf"{RULE}#[a-z-]+", rule) for rule in e.rules), e
    kinds = {rule.partition("#")[2] for e in cleaned.edits for rule in e.rules}
    assert {"headline", "title", "menu", "teaser", "legal", "prompt", "share", "related", "comment"} <= kinds


def test_unknown_languages_fall_back_to_what_needs_no_words() -> None:
    strange = page("statement")
    for word in ("the", "of", "and", "to", "is", "has", "been", "by", "which", "on", "in"):
        strange = re.sub(rf"\b{word}\b", f"q{word}q", strange)
    kept = BLOCKS.clean(strange).text
    assert "qtheq swallows have left" in kept
    assert "Captain Moss" not in kept


def test_other_profiles_have_no_blocks() -> None:
    for name in textclean.rules.profiles:
        assert (RULE in {r.id for r in Pipeline.load(name).rules}) == (name == "page")


# The scorecard


def test_a_scorecard_names_features_and_numbers() -> None:
    with pytest.raises(RuleFileError) as error:
        make_rule(
            "boilerplate/mine",
            "{title: A, why: B, fixer: page-blocks, lift: title, scorecard: {final-marks: 1, line: much}}",
        )
    said = str(error.value)
    assert "there is no feature 'final-marks', did you mean 'final-mark'?" in said
    assert "found 'much', expected a number such as 2 or -0.75" in said


@pytest.mark.parametrize(
    "spec", ["fixer: page-blocks, lift: title", "fixer: deck, lift: subtitle, scorecard: {line: 1}"]
)
def test_a_scorecard_belongs_to_a_fixer_that_weighs(spec: str) -> None:
    with pytest.raises(RuleFileError, match="a scorecard is for a fixer that weighs, and needed by it: page-blocks"):
        make_rule("boilerplate/mine", f"{{title: A, why: B, {spec}}}")


def test_the_scorecard_decides() -> None:
    lenient = make_rule(
        "boilerplate/mine", "{title: A, why: B, fixer: page-blocks, lift: title, scope: document, scorecard: {bias: 3}}"
    )
    assert not Pipeline([lenient]).clean(page("recipe")).changed


def test_a_scorecard_is_fitted_on_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number, kind in enumerate(KINDS):
        folder = tmp_path / f"site{number % 3}"
        folder.mkdir(exist_ok=True)
        (folder / f"{kind}.txt").write_text(page(kind), "utf-8")
        (folder / f"{kind}.body.txt").write_text(body(kind), "utf-8")
    rule = tmp_path / "rule.yaml"
    rule.write_text("title: A\nscorecard:\n  line: 1\nsince: 0.1.0\n", "utf-8")
    assert fit_scorecard.main([str(tmp_path), "--write", str(rule)]) == 0
    assert f"{len(KINDS)} pages of 3 sites" in capsys.readouterr().out
    assert re.search(r"^scorecard:\n  words-1-2: -\d", rule.read_text("utf-8"), re.MULTILINE)
    assert rule.read_text("utf-8").endswith("since: 0.1.0\n")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the development corpora are not beside this checkout")
def test_development_pages() -> None:
    pages = fit_scorecard.read(SHARED, "html-text")[::8]
    rates = []
    for one in pages:
        cleaned = PAGE.clean(one.text)
        assert PAGE.clean(cleaned.text).text == cleaned.text
        rates.append(fit_scorecard.rate(PLAIN.clean(one.truth).text, cleaned.text))
    precision, recall = (sum(x) / len(x) for x in zip(*rates, strict=True))
    assert recall > 0.93
    assert 2 * precision * recall / (precision + recall) > 0.88


# The loss budget

CHATTER = "\n".join(["Share on Facebook", "Follow us on Twitter"] * 30)
LOADED = f"The ferry is late again.\n{CHATTER}\nIt is over. . But they stayed.\n"


def test_a_document_that_loses_too_much_keeps_its_boilerplate() -> None:
    cleaned = Pipeline.load().clean(LOADED)
    assert "Share on Facebook" in cleaned.text
    assert [f.kind for f in cleaned.flags if f.kind == "max-loss"] == ["max-loss"]
    assert cleaned.changed, "what is no boilerplate is mended"
    assert cleaned.undo() == LOADED
    again = Pipeline.load().clean(cleaned.text)
    assert again.text == cleaned.text


@given(any_text)
def test_words_are_counted_as_the_pattern_has_them(text: str) -> None:
    assert loss._count(text) == len(loss._WORD.findall(text))
    assert loss._count(text, 3) >= min(3, loss._count(text))


def test_the_budget_is_an_option() -> None:
    assert "Share" not in Pipeline.load(options={"max-loss": "99%"}).clean(LOADED).text
    assert Pipeline.load("page").options["max-loss"] == "97%"
    assert "Share" in Pipeline.load(options={"max-loss": "0%"}).clean(LOADED).text
    with pytest.raises(UsageError, match=r"option 'max-loss' can't be '140%': it is a share from 0% to 100%"):
        Pipeline.load(options={"max-loss": "140%"})


def test_a_small_loss_is_none() -> None:
    assert Pipeline.load().clean("Share on Facebook\n\nThe ferry is late.").text == "The ferry is late."


def test_rules_by_hand_have_no_budget() -> None:
    assert "Share" not in textclean.rules["boilerplate/share-labels"](LOADED)


@pytest.mark.parametrize(("words", "number"), [("40%", 0.4), ("97.5 %", 0.975), ("0%", 0.0), ("100%", 1.0)])
def test_shares(words: str, number: float) -> None:
    assert loss.share(words) == number


@pytest.mark.parametrize("words", ["", "0.4", "40", "101%", "-1%", "much"])
def test_no_shares(words: str) -> None:
    with pytest.raises(UsageError, match="it is a share from 0% to 100%"):
        loss.share(words)


def test_the_budget_on_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LOADED, "utf-8")
    told = cli("run", "a.txt", "--json", cwd=tmp_path).json
    assert told["flags_by_kind"]["max-loss"] == 1
    assert "max-loss" in [flag["kind"] for flag in documents(tmp_path / "cleaned")["a.txt"]["flags"]]
    told = cli("run", "a.txt", "--max-loss", "99%", "--json", cwd=tmp_path).json
    assert "max-loss" not in told["flags_by_kind"]
    (tmp_path / "textclean.toml").write_text('max-loss = "98%"\n', "utf-8")
    told = cli("run", "a.txt", "--json", cwd=tmp_path).json
    assert "max-loss" not in told["flags_by_kind"]
    wrong = cli("run", "a.txt", "--max-loss", "2", cwd=tmp_path)
    assert (wrong.status, "it is a share from 0% to 100%" in wrong.err) == (2, True)
