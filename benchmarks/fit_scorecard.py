"""Fits the scorecard of `boilerplate/page-blocks` on pages whose true bodies are known.

Called as `python -m benchmarks.fit_scorecard FOLDER`. The folder holds pairs NAME.txt (the page's raw text) and
NAME.body.txt (its article), a folder below it for each site; pages in no folder of their own belong to one site where they
share lines. Or it holds maps from a page's name to its text as JSON, `html-text.json.gz` (another with `--pages NAME`) and
`truth.json.gz`.

Printed are precision, recall and F1 over shingles of four words, averaged over pages: cross-validated (each page is judged
by weights that were fitted on other sites), and for show on the pages that the weights were fitted on. `--write RULE.yaml`
puts the weights into a rule file. Logistic regression by Newton's method in plain Python: a hundred pages take a minute.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path
from statistics import fmean

from textclean import Pipeline, language
from textclean.fixers import blocks
from textclean.fixers.blocks_lines import LINE_FEATURES, PageLine, page_lines
from textclean.rulebook.build import build

FIXED = {"interruption": 2.0, "recurring": -3.4}
"""What isn't fitted: the cost of an interruption was tried out (1, 2 and 3 do equally well on news pages, and a higher one
spares lists); a line that stands on another page of its site is boilerplate with odds of 88 to 2.8 (development pages)."""
CARE = {"enclosed": 0.8}
"""Added to what was fitted: pages that lists, verse and tables were taken from are rare among news pages, and a line inside an
article is worth more evidence than one at either end. It costs nothing on news pages."""
FOLDS = 8
THRESHOLD = -0.9
"""What is written into the scorecard."""
THRESHOLDS = (0.0, -0.3, -0.6, -0.9, -1.2, -1.5)
PENALTY = 2.0
_ROUNDS = 7

Row = dict[int, float]


@dataclass(frozen=True)
class Page:
    """A page with what is known of it: `body` says of each line whether it belongs to the article."""

    site: str
    text: str
    lines: list[PageLine]
    body: list[bool]
    spoken: str
    truth: str


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("'", ""))


def shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    found = words(text)
    return Counter(tuple(found[i : i + size]) for i in range(max(1, len(found) - size + 1))) if found else Counter()


def rate(truth: str, text: str) -> tuple[float, float]:
    """Precision and recall of a text; one that is empty has none."""
    want, got = shingles(truth), shingles(text)
    hit = (want & got).total()
    return hit / got.total() if got else 0.0, hit / want.total() if want else 1.0


def in_body(lines: Sequence[PageLine], truth: str) -> list[bool]:
    """Which lines belong to the body: those that align with its lines, long ones half of whose shingles are in it, and short
    ones among such."""
    mine = [" ".join(words(line.text.lower())) for line in lines]
    theirs = [" ".join(words(line.lower())) for line in truth.split("\n") if line.strip()]
    out = [False] * len(lines)
    for block in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks():
        out[block.a : block.a + block.size] = [True] * block.size
    known, whole = shingles(truth.lower()), f" {' '.join(words(truth.lower()))} "
    for number, line in enumerate(mine):
        if not out[number] and line.count(" ") >= 7:
            own = list(shingles(line))
            out[number] = 2 * sum(shingle in known for shingle in own) >= len(own)
    for number, line in enumerate(mine):
        if not out[number] and line.count(" ") < 7:
            near = out[max(0, number - 2) : number] + out[number + 1 : number + 3]
            out[number] = sum(near) >= 2 and f" {line} " in whole
    return out


def read(folder: Path, pages: str) -> list[Page]:
    """The pages of a folder. Raises SystemExit where it holds none."""
    texts, bodies, sites = _maps(folder, pages) if (folder / "truth.json.gz").is_file() else _files(folder)
    if not bodies:
        raise SystemExit(
            f"{folder} holds no pages: pairs NAME.txt and NAME.body.txt, or {pages}.json.gz and truth.json.gz"
        )
    sites = {**_by_shared_lines({name: text for name, text in texts.items() if not sites.get(name)}), **sites}
    out = []
    for name in sorted(bodies):
        lines = page_lines(texts[name])
        out.append(
            Page(
                sites[name],
                texts[name],
                lines,
                in_body(lines, bodies[name]),
                language.detect(texts[name]),
                bodies[name],
            )
        )
    return out


def _maps(folder: Path, pages: str) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    loaded = []
    for name in (pages, "truth"):
        with gzip.open(folder / f"{name}.json.gz", "rt", encoding="utf-8") as file:
            loaded.append(dict(json.load(file)))
    return loaded[0], loaded[1], {}


def _files(folder: Path) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    texts, bodies, sites = {}, {}, {}
    for path in sorted(folder.rglob("*.body.txt")):
        page = path.with_name(path.name.removesuffix(".body.txt") + ".txt")
        name = page.relative_to(folder).as_posix()
        texts[name], bodies[name] = page.read_text("utf-8"), path.read_text("utf-8")
        if "/" in name:
            sites[name] = name.rpartition("/")[0]
    return texts, bodies, sites


def _by_shared_lines(texts: Mapping[str, str], least: int = 9) -> dict[str, str]:
    """Pages of one site share many short lines that hardly any other page has."""
    having: dict[str, set[str]] = defaultdict(set)
    for name, text in texts.items():
        for line in {line.strip() for line in text.split("\n")}:
            if 0 < len(line) <= 80:
                having[line].add(name)
    shared = Counter(pair for names in having.values() if len(names) <= 6 for pair in combinations(sorted(names), 2))
    site = {name: name for name in texts}
    for (one, other), count in shared.items():
        if count >= least and site[one] != site[other]:
            old, new = site[other], site[one]
            site = {name: new if at == old else at for name, at in site.items()}
    return site


def fitted(rows: Sequence[Row], truth: Sequence[bool], weights: Sequence[float], size: int) -> list[float]:
    """Logistic regression with a ridge, by Newton's method; `weights` say how much each row counts."""
    found = [0.0] * size
    for _ in range(_ROUNDS):
        slope = [-PENALTY * value for value in found]
        bend = [[PENALTY * (i == j) for j in range(size)] for i in range(size)]
        for row, true, weight in zip(rows, truth, weights, strict=True):
            total = sum(value * found[i] for i, value in row.items())
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            pull, stiff = weight * (true - chance), weight * chance * (1 - chance)
            for i, value in row.items():
                slope[i] += pull * value
                line, part = bend[i], stiff * value
                for j, other in row.items():
                    line[j] += part * other
        found = [value + step for value, step in zip(found, solved(bend, slope), strict=True)]
    return found


def solved(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """x in matrix x = right, by elimination."""
    size = len(right)
    table = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda i: abs(table[i][at]))
        table[at], table[pivot] = table[pivot], table[at]
        for i in range(at + 1, size):
            share = table[i][at] / table[at][at]
            if share:
                table[i] = [a - share * b for a, b in zip(table[i], table[at], strict=True)]
    out = [0.0] * size
    for at in reversed(range(size)):
        row = table[at]
        out[at] = (row[-1] - sum(row[i] * out[i] for i in range(at + 1, size))) / row[at]
    return out


def scorecard(pages: Sequence[Page]) -> dict[str, float]:
    """Weights for what is seen on a line, then for its place; every page counts the same, a line by the root of its words."""
    truth = [true for page in pages for true in page.body]
    weights = [w for page in pages for w in _counts(page)]
    own = [blocks.own_features(page.lines, page.spoken) for page in pages]
    names = [name for name in LINE_FEATURES if name != "recurring"]
    card = _weights(names, (seen for page in own for seen in page), truth, weights)
    around = []
    for page, seen in zip(pages, own, strict=True):
        alone = [blocks.weighed(line, card) for line in seen]
        around += blocks.place_features(page.lines, alone, blocks.find_headline(page.lines, alone))
    placed = ({"bias": 1.0, **seen} for seen in around)
    place = _weights(["bias", *blocks.PLACE_FEATURES], placed, truth, weights)
    return {**card, **{name: round(value + CARE.get(name, 0.0), 2) for name, value in place.items()}, **FIXED}


def _counts(page: Page) -> list[float]:
    roots = [min(line.size, 60) ** 0.5 for line in page.lines]
    return [100 * root / max(1.0, sum(roots)) for root in roots]


def _weights(
    names: Sequence[str], seen: Iterable[Mapping[str, float]], truth: Sequence[bool], weights: Sequence[float]
) -> dict[str, float]:
    at = {name: number for number, name in enumerate(names)}
    rows = [{at[name]: value for name, value in line.items() if name in at} for line in seen]
    return dict(zip(names, (round(w, 2) for w in fitted(rows, truth, weights, len(names))), strict=True))


def figures(judged: Iterable[tuple[Page, Mapping[str, float]]]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the choice of lines, in per cent."""
    found = []
    for page, card in judged:
        scores, _ = blocks.score(page.lines, page.spoken, card)
        kept = blocks.choose(scores, card)
        found.append(rate(page.truth, "\n".join(x.text for x, keep in zip(page.lines, kept, strict=True) if keep)))
    return means(found)


def in_profile(judged: Iterable[tuple[Page, Mapping[str, float]]]) -> tuple[float, float, float]:
    """The same for the whole profile `page` with these weights."""
    return means(list(rates(judged)))


def rates(judged: Iterable[tuple[Page, Mapping[str, float]]]) -> Iterator[tuple[float, float]]:
    """Precision and recall of each page in the profile with its weights; names and marks are written alike on both sides."""
    profile = Pipeline.load("page")
    plain = Pipeline.load(ignore=["boilerplate/*", "metadata/*"])
    made: dict[int, Pipeline] = {}
    for page, card in judged:
        if id(card) not in made:
            rules = (build(r.id, {**r.spec, "scorecard": card}) if r.id == blocks.RULE else r for r in profile.rules)
            made[id(card)] = Pipeline(rules, options=profile.options, profile="page")
        yield rate(plain.clean(page.truth).text, made[id(card)].clean(page.text).text)


def means(rates: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    p, r = 100 * fmean(p for p, _ in rates), 100 * fmean(r for _, r in rates)
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def cross_validated(pages: Sequence[Page]) -> Iterator[tuple[Page, dict[str, float]]]:
    """Each page with weights that were fitted on the pages of other sites."""
    sites = sorted({page.site for page in pages})
    for fold in range(min(FOLDS, len(sites))):
        held = set(sites[fold::FOLDS])
        card = scorecard([page for page in pages if page.site not in held])
        yield from ((page, card) for page in pages if page.site in held)


def as_yaml(card: Mapping[str, float]) -> str:
    return "scorecard:\n" + "".join(f"  {name}: {value:g}\n" for name, value in card.items())


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", default="html-text", help="the map of pages, where the folder holds maps")
    parser.add_argument("--threshold", type=float, default=THRESHOLD, help="what is written into the scorecard")
    parser.add_argument("--write", type=Path, metavar="RULE.yaml")
    asked = parser.parse_args(arguments)
    pages = read(asked.folder, asked.pages)
    print(f"{len(pages)} pages of {len({page.site for page in pages})} sites", flush=True)
    judged, whole = list(cross_validated(pages)), scorecard(pages)
    print("threshold   cross-validated by site: P, R, F1   fitted, for show: P, R, F1")
    for threshold in THRESHOLDS:
        told = {"threshold": threshold}
        apart = figures((page, {**card, **told}) for page, card in judged)
        shown = figures((page, {**whole, **told}) for page in pages)
        print(
            f"{threshold:9.1f}   " + "   ".join("{:6.2f} {:6.2f} {:6.2f}".format(*x) for x in (apart, shown)),
            flush=True,
        )
    told = {"threshold": asked.threshold}
    apart_cards = {id(card): {**card, **told} for _, card in judged}
    apart = in_profile((page, apart_cards[id(card)]) for page, card in judged)
    whole |= told
    shown = in_profile((page, whole) for page in pages)
    print(f"profile page with threshold {asked.threshold:g}: P, R, F1")
    print("   ".join("{:6.2f} {:6.2f} {:6.2f}".format(*x) for x in (apart, shown)), flush=True)
    card = as_yaml(whole)
    print(card)
    if asked.write:
        old = asked.write.read_text("utf-8")
        asked.write.write_text(re.sub(r"^scorecard:\n(?:  .*\n)*", card, old, flags=re.MULTILINE), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
