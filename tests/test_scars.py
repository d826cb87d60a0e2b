"""Scars of other tools: each of these texts was damaged by somebody's cleaner. None may be by ours."""

from __future__ import annotations

import pytest

import textclean
from textclean import Cleaned, Document, DocumentError, Pipeline
from textclean.engines import local

PROFILES = ("standard", "gentle", "editorial", "archive")

UNTOUCHED = {
    "a path is no escape sequence": r"Copy it to C:\new\table and read \\server\tmp\x41.txt first.",
    "placeholders are text": "Write <URL>, <EMAIL> or {{0}} and {name}; __1__ and %s stay as well.",
    "a byline is no prefix": "ABBY GOODNOUGH",
    "compounds keep their hyphen": "They met at the drive-thru, at the co-op and in the e-mail.",
    "Japanese digits and marks": (
        "\u8cde\u54c1\u306f\uff11\u4f4d\u304c\uff11\uff10\u4e07"
        "\u5186\u3001\uff12\u4f4d\u304c\uff15\u4e07\u5186\u3060\uff01"
    ),
    "a fullwidth digit alone": "\uff11",
    "Japanese quotation": (
        "\u300c\u672c\u5f53\u304b\uff1f\u300d\u3068\u5f7c\u306f\u8a00"
        "\u3063\u305f\u3002\u300e\u672c\u300f\u30fb\u300a\u66f8\u300b\u301c"
    ),
    "Chinese punctuation": (
        "\u4ed6\u8bf4\uff1a\u201c\u5df4\u9ece\uff0c\u4e0d\u8fdc"
        "\uff1b\uff08\u771f\u7684\uff01\uff09\u2026\u2026\u201d\uff5e"
    ),
    "Korean": (
        "\uadf8\ub294 \u201c\uc548\ub155\u201d\uc774\ub77c\uace0 "
        "\ub9d0\ud588\ub2e4. \u3008\ubd04\u3009\uc758 \uc2dc\uc778"
    ),
    "prompts and flags": "Run it with --dry-run; see `a  b` and @kiev, #kiev.",
}


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("text", UNTOUCHED.values(), ids=list(UNTOUCHED))
def test_untouched(profile: str, text: str) -> None:
    assert Pipeline.load(profile).clean(text).text == text


def test_a_less_than_sign_does_not_switch_entities_off() -> None:
    text = "Marrows < 5 kg went into the soup.\nFish &amp; chips cost &pound;4 <here>.\nTea &amp; cake as well."
    assert textclean.clean(text) == text.replace("&amp;", "&").replace("&pound;", "\xa3")


def test_recording_changes_no_setting() -> None:
    """What is done must not depend on whether somebody asks for the edits."""
    text = (
        "\uff34\uff4f\uff4b\uff59\uff4f &lt;b&gt; caf\xc3\xa9\r\n\u65e5\u672c\uff11\r\r\nIt\xe2\u20ac\u2122s \ufb01ne"
    )
    cleaned = Pipeline.load().clean(text)
    asked = Pipeline.load().clean(text)
    assert asked.edits
    assert asked.undo() == text
    assert cleaned.text == asked.text == textclean.clean(text)


def test_line_ends_that_were_converted_twice() -> None:
    twice = "The first line\r\r\nthe second\r\r\nand the third\r\r\n"
    assert textclean.clean(twice) == "The first line\nthe second\nand the third"
    assert textclean.clean("One paragraph.\r\n\r\nAnother one.\r\n") == "One paragraph.\n\nAnother one."


def test_output_does_not_depend_on_what_came_before() -> None:
    pipe = Pipeline.load()
    first = pipe.clean("caf\xc3\xa9 &amp; bar").text
    for other in ("<html>", "\xd0\xbf\xd1\u20ac", "x" * 1000, ""):
        pipe.clean(other)
    assert pipe.clean("caf\xc3\xa9 &amp; bar").text == first == "caf\xe9 & bar"


def test_one_quote_option_decides_about_quotes_alone() -> None:
    """A quote setting once decided whether unrelated mojibake was mended."""
    for quotes in ("auto", "straight", "curly", "native", "keep"):
        assert "caf\xe9" in textclean.clean("It\xe2\u20ac\u2122s a caf\xc3\xa9.", quotes=quotes)


def test_a_byline_in_capitals_is_read_whole() -> None:
    """A byline's name began with the letters of `by`, and lost them."""
    prose = (
        "The ferry to the northern islands stopped running on Monday, and nobody on the quay could say for how long.",
        "Abby, who keeps the harbour shop, said that she had sold every loaf of bread by noon.",
        "A spokesman for the owners said on Tuesday that a spare part was on its way from the mainland.",
    )
    text = "\n\n".join(["Islands wait for a ferry that does not come", "By ABBY GOODNOUGH", *prose])
    cleaned = Pipeline.load().clean(text)
    assert cleaned.meta.byline == ("ABBY GOODNOUGH",)
    assert cleaned.text == text.replace("By ABBY GOODNOUGH\n\n", "")
    assert cleaned.undo() == text


def test_pipelines_do_not_influence_each_other() -> None:
    """Lists of a class were changed by one instance for all others."""
    said = "She said \N{LEFT DOUBLE QUOTATION MARK}no\N{RIGHT DOUBLE QUOTATION MARK} and went to Kiev with the others."
    keep = {"quotes": "keep"}
    first, second = Pipeline.load(), Pipeline.load(options=keep)
    straight, kept = first.clean(said).text, second.clean(said).text
    assert '"no"' in straight
    assert "\N{LEFT DOUBLE QUOTATION MARK}no" in kept
    digests = first.digest, second.digest
    keep["quotes"] = "straight"
    third = Pipeline.load(options={"quotes": "curly"}, ignore=["names/*"])
    assert "Kiev" in third.clean(said).text
    for _ in range(2):
        assert (first.clean(said).text, second.clean(said).text) == (straight, kept)
    assert (
        (first.digest, second.digest)
        == digests
        == (Pipeline.load().digest, Pipeline.load(options={"quotes": "keep"}).digest)
    )


BATCH = [f"Number {n} is over. . But they stayed." for n in range(200)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_one_bad_document_does_not_stop_the_others(jobs: int) -> None:
    """An error in one text was caught around the whole batch, which was dropped."""
    pipeline = Pipeline([textclean.rules["punctuation/stray-stop"]])
    texts = [*BATCH[:90], "lone \ud800 surrogate", *BATCH[90:]]
    documents = [Document(str(n), text) for n, text in enumerate(texts)]
    results = list(local.clean(pipeline, documents, jobs=jobs))
    assert [d.id for d, _ in results] == [d.id for d in documents]
    assert [d.id for d, c in results if isinstance(c, DocumentError)] == ["90"]
    assert [c.text for _, c in results if isinstance(c, Cleaned)] == [t.replace(". .", ".") for t in BATCH]
    cleaned = pipeline.clean_many(texts, jobs=jobs)
    assert [next(cleaned).text for _ in range(90)] == [t.replace(". .", ".") for t in BATCH[:90]]
    with pytest.raises(DocumentError, match="lone surrogate"):
        next(cleaned)
    assert [c.text for c in cleaned] == [t.replace(". .", ".") for t in BATCH[90:]]
