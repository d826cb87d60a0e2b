"""What recurs on a site: which lines are found, which are left alone, and `run --learn` as a process."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.cli_process import cli, plant, tree
from tests.recurring_site import ABOVE, BELOW, FOOTER, HEADING, MENU, QUESTION, pages, story
from textclean.discover import lines
from textclean.discover.evidence import Limits, judged
from textclean.discover.pack import Pack, packs, site_of
from textclean.discover.recurring import Counting, Gathering
from textclean.discover.sketch import Sketch
from textclean.pipeline.pipeline import Pipeline, make_rule

NOTHING = Pipeline([])
SITE = pages()


def gathered(texts: Iterable[str], limits: Limits, *, most_keys: int = 60_000, site: str = "s") -> Gathering:
    kept = list(texts)
    counted = Counting()
    for text in kept:
        counted.take(site, text)
    found = Gathering(counted, limits, most_keys=most_keys)
    for text in kept:
        found.take(site, text)
    return found


def learned(texts: Iterable[str], limits: Limits = Limits(), pipeline: Pipeline = NOTHING) -> list[Pack]:  # noqa: B008
    return packs(gathered(texts, limits), limits, pipeline)


def cleaned(text: str, found: Iterable[Pack]) -> list[str]:
    rules = Pipeline([make_rule(pack.id, pack.text) for pack in found])
    return [line for line in rules.clean(text).text.split("\n") if line]


def test_a_site_of_thirty_pages() -> None:
    found = learned(page.text for page in SITE)
    assert [(pack.id, pack.lines) for pack in found] == [
        ("boilerplate/s-recurring", len(ABOVE + BELOW)),
        ("boilerplate/s-recurring-blocks", len(MENU + FOOTER)),
    ]
    missed = wrong = 0
    for page in SITE:
        left = [line for line in cleaned(page.text, found) if not line.startswith("Also worth a look")]
        missed += sum(line not in page.article for line in left)
        wrong += sum(line not in left for line in page.article.split("\n"))
    assert (missed, wrong) == (0, 0)


@pytest.mark.parametrize("words", [HEADING, QUESTION, "Yes.", "ANNA BERG:"])
def test_what_stands_inside_articles_is_left_alone(words: str) -> None:
    found = learned(page.text for page in SITE)
    assert f": {words} (it stands inside the body in " in found[0].text
    assert words not in found[0].text.partition("pattern:")[2].partition("drop:")[0].replace("\\", "")


@pytest.mark.parametrize(
    "make",
    [
        lambda n: [*story(n), "Hallelujah to the rivers and the hills"] * (8 if n == 3 else 0) or story(n),
        lambda n: [*story(n), f"Monday, {n + 1} May 2021", f"{n}.{n}.2020", "12"],
        lambda n: [*story(n), "Read more"],
        lambda n: story(n, "What the council will do next"),
        lambda n: ["3 cups of white flour", f"Dish number {n}", *story(n)],
        lambda n: [*story(n), "In witness whereof the parties hereto have signed"],
        lambda n: [*story(7), f"The update of the story, part {n} of them"],
        lambda n: ["Row upon row", "the corn stands tall", "and waits for rain", f"in year {n}"],
        lambda n: [*story(n), f"The price of milk in the valley went up by {n} per cent."],
        lambda n: [*story(n), "The investigation goes on as before."][: None if n % 4 == 0 else -1],
    ],
    ids=[
        "one-document",
        "dates",
        "short",
        "sub-head",
        "recipe",
        "contract",
        "one-story",
        "verse",
        "figures",
        "last-sentence",
    ],
)
def test_traps(make: object) -> None:
    assert callable(make)
    assert learned("\n".join(make(n)) for n in range(20)) == []


def test_numbers_dates_and_names_are_slots_and_nothing_else() -> None:
    names = ["Anna Berg", "Tom Lind", "Mary Osei", "Ivan Petrov", "Rosa Klein"]
    tip = "Got a tip? Call {}\N{RIGHT SINGLE QUOTATION MARK}s desk before {} {}, 2021"
    texts = ["\n".join([*story(n), tip.format(names[n % 5], ["May", "June"][n % 2], n + 1)]) for n in range(20)]
    (found,) = learned(texts)
    rule = make_rule(found.id, found.text)
    more = story(99)
    for line in (
        "Got a tip? Call Omar van Haddad's desk before June 31, 2021",
        "Got a tip? Call Zed's desk before May 1, 2021",
    ):
        assert rule("\n".join([*more, line])) == "\n".join(more)
    for line in (
        "Got a tip? Call the desk before May 1, 2021",
        "Got a tip? Call Zed's desk before May 1, 2022",
        "Got a tip?",
    ):
        assert line in rule("\n".join([*more, line]))


def test_limits() -> None:
    texts = ["\n".join([*story(n), *(["Sign up to the valley letter today"] if n % 5 == 0 else [])]) for n in range(20)]
    assert len(learned(texts)) == 1
    assert learned(texts, Limits(documents=5)) == []
    assert learned(texts, Limits(share=0.21)) == []


def test_what_rules_take_out_or_read_as_metadata_is_left_to_them() -> None:
    texts = [
        "\n".join([*story(n), "Follow us on Facebook", f"Published: May {n + 1}, 2021 10:0{n % 10}"]) for n in range(20)
    ]
    taken = learned(texts)
    assert "Follow\\ us\\ on\\ Facebook" in taken[0].text
    assert learned(texts, pipeline=Pipeline.load()) == []


def test_a_label_that_is_a_line_of_other_sites_articles_is_left_alone() -> None:
    labels = "What the council will do next"
    counted, limits = Counting(), Limits()
    corpus = [("a", "\n".join([*story(n), labels])) for n in range(9)]
    corpus += [("b", "\n".join(story(n, labels))) for n in range(9)]
    for site, text in corpus:
        counted.take(site, text)
    found = Gathering(counted, limits)
    for site, text in corpus:
        found.take(site, text)
    assert packs(found, limits, NOTHING) == []


def test_the_order_changes_nothing_and_neither_does_a_small_memory() -> None:
    texts = [page.text for page in SITE]
    first = learned(texts)
    random.Random(3).shuffle(texts)
    assert learned(texts) == first
    few = gathered(texts, Limits(), most_keys=8)
    assert few.least > Limits().documents
    assert sum(len(g.records) for g in few.groups.values()) <= 8
    assert judged("s", few, Limits()) == judged("s", gathered(texts[::-1], Limits(), most_keys=8), Limits())


def test_a_sketch_is_never_too_small() -> None:
    sketch = Sketch(cells=16)
    for key in range(40):
        sketch.add(key)
    assert min(sketch[key] for key in range(40)) == 2
    assert sketch.threshold(2, 16) == 2
    assert sketch.threshold(2, 15) == 3


@pytest.mark.parametrize(
    ("value", "site"),
    [("https://www.example.org/a/b", "example.org"), ("example.org/a", "example.org"), ("Daily Post", "Daily Post"), (None, ""),
     ("http://[bad", "http://[bad"), (7, "7")],
)  # fmt: skip
def test_sites(value: object, site: str) -> None:
    assert site_of(value) == site


@pytest.mark.parametrize("line", ["a#b (c) [d] {e} \\ | ^$.*+?-&~", "caf\u00e9\u200b x \u00a9", "'It's' \"so\""])
def test_a_pattern_matches_its_own_line(line: str) -> None:
    import regex

    words = lines.squeezed(line + " word")
    (pattern,) = lines.written([words], named=False).patterns
    assert regex.fullmatch(f"(?x){pattern}", words)


def folder(where: Path) -> Path:
    return plant(where, {f"courier/{n:02}.txt": page.text for n, page in enumerate(SITE)})


def test_proposals_are_rules_that_hold(tmp_path: Path) -> None:
    folder(tmp_path / "in")
    done = cli("discover", "boilerplate", "in", "-o", "mine", cwd=tmp_path)
    assert done.status == 0
    assert "30 documents with prose in 1 site, 14 lines that recur" in done.err
    assert "2 rules written to mine/boilerplate" in done.err
    assert tree(tmp_path / "in") == tree(folder(tmp_path / "as-before"))
    checked = cli("rules", "check", "mine", cwd=tmp_path)
    assert (checked.status, "all hold" in checked.text) == (0, True)
    assert "note" not in checked.text
    again = cli("discover", "boilerplate", "in", "-o", "mine", cwd=tmp_path)
    assert again.status == 2
    assert "is there already: choose another --name" in again.err
    more = cli("discover", "boilerplate", "in", "-o", "mine", "--name", "more", cwd=tmp_path)
    assert "mine/boilerplate/courier-more.yaml" not in tree(tmp_path)
    assert more.status == 0


def test_rows_of_standard_input_by_the_host_of_a_field(tmp_path: Path) -> None:
    rows = [{"url": f"https://www.courier.example/{n}", "text": page.text} for n, page in enumerate(SITE)]
    rows += [{"url": f"https://other.example/{n}", "text": "\n".join(story(n))} for n in range(8)]
    content = "".join(json.dumps(row) + "\n" for row in rows).encode()
    args = ("discover", "boilerplate", "-", "--text-field", "text", "--group-by")
    done = cli(*args, "url", cwd=tmp_path, stdin=content)
    assert done.text.startswith("--- # boilerplate/courier-example-recurring.yaml\n")
    assert "Counts are of 30 documents of courier.example." in done.text
    wrong = cli(*args, "site", cwd=tmp_path, stdin=content)
    assert wrong.status == 2
    assert "no row has a site in the field 'site': name another one with --group-by" in wrong.err


def test_run_learns_and_says_with_what(tmp_path: Path) -> None:
    folder(tmp_path / "in")
    done = cli("run", "in", "-o", "out", "--learn", cwd=tmp_path)
    assert done.status == 0, done.err
    assert "the rules are in _learned" in done.text
    first = tree(tmp_path / "out")
    packs_there = [name for name in first if name.startswith("_learned/")]
    assert packs_there == [f"_learned/boilerplate/courier-recurring{more}.yaml" for more in ("-blocks", "")]
    head = json.loads(first["_ledger.jsonl"].split(b"\n")[0])
    assert list(head["learned"]) == sorted(packs_there, key=len)
    text = first["courier/04.txt"].decode()
    assert not any(line in text.split("\n") for line in MENU + FOOTER)
    assert all(line in text for line in SITE[4].article.split("\n"))
    for more in ((), ("--resume",)):
        assert cli("run", "in", "-o", "out", "--learn", *more, cwd=tmp_path).status == 0
        assert tree(tmp_path / "out") == first
    assert cli("restore", "out", "-o", "back", cwd=tmp_path).status == 0
    assert tree(tmp_path / "back") == tree(tmp_path / "in")
    applied = cli("run", "in", "-o", "applied", "--rules", "out/_learned", cwd=tmp_path)
    assert applied.status == 0
    assert tree(tmp_path / "applied" / "courier") == tree(tmp_path / "out" / "courier")
    # a run that doesn't learn leaves no rules there, and no document of the output is one of them
    assert cli("run", "out", "-o", "twice", "-q", cwd=tmp_path).status == 0
    assert not (tmp_path / "twice/_learned").exists()
    assert cli("run", "in", "-o", "out", "-q", cwd=tmp_path).status == 0
    assert not (tmp_path / "out/_learned").exists()


def test_rows_in_another_order_come_out_the_same(tmp_path: Path) -> None:
    rows = [json.dumps({"site": "https://courier.example/", "text": page.text}) for page in SITE]
    shuffled = random.Random(2).sample(rows, len(rows))
    plant(tmp_path, {"a/all.jsonl": "\n".join(rows), "b/all.jsonl": "\n".join(shuffled)})
    for name in "ab":
        args = (
            "run",
            name,
            "-o",
            f"{name}-out",
            "--learn",
            "--group-by",
            "site",
            "-q",
            "-j",
            "1" if name == "a" else "2",
        )
        assert cli(*args, cwd=tmp_path).status == 0
    first, second = tree(tmp_path / "a-out"), tree(tmp_path / "b-out")
    assert {k: v for k, v in first.items() if "_learned" in k} == {k: v for k, v in second.items() if "_learned" in k}
    assert sorted(first["all.jsonl"].splitlines()) == sorted(second["all.jsonl"].splitlines())


def test_learned_rules_that_somebody_changed_are_not_written_over(tmp_path: Path) -> None:
    folder(tmp_path / "in")
    assert cli("run", "in", "-o", "out", "--learn", "-q", cwd=tmp_path).status == 0
    rule = tmp_path / "out/_learned/boilerplate/courier-recurring.yaml"
    rule.write_text(rule.read_text("utf-8") + "# mine\n", "utf-8")
    before = tree(tmp_path / "out")
    done = cli("run", "in", "-o", "out", "--learn", "-q", cwd=tmp_path)
    assert done.status == 2
    assert "_learned/boilerplate/courier-recurring.yaml" in done.err
    assert tree(tmp_path / "out") == before


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("-", "--learn"), "--learn reads its input twice, so it can't come from standard input"),
        (("in", "--group-by", "url"), "--group-by is for --learn"),
        (("in", "--learn", "--min-share", "much"), "a share such as 5% is expected"),
    ],
)
def test_wrong_usage(args: tuple[str, ...], said: str, tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": "It is over.\n"})
    done = cli("run", *args, cwd=tmp_path)
    assert (done.status, said in done.err) == (2, True)


def test_nothing_to_learn(tmp_path: Path) -> None:
    plant(tmp_path, {"in/a.txt": "It is over.\n"})
    done = cli("run", "in", "--learn", cwd=tmp_path)
    assert done.status == 0
    assert "Nothing learned from 0 documents with prose" in done.text
    assert not (tmp_path / "cleaned/_learned").exists()
