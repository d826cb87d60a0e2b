"""What no rule may touch is found, and nothing else: every kind with its near misses."""

from __future__ import annotations

import gzip
import itertools
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean import guard
from textclean.text.span import Span


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in guard.protected(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See http://a.example/b, and (https://c.example/d).", ["http://a.example/b", "https://c.example/d"]),
        ("https://w.example/Kiev_(disambiguation) says", ["https://w.example/Kiev_(disambiguation)"]),
        ("“https://a.example/x?y=1&z=2#k”;", ["https://a.example/x?y=1&z=2#k"]),
        ("http://a.example’s and http://a.example's", ["http://a.example", "http://a.example"]),
        ("https://w.example/wiki/Schrödinger’s_cat.", ["https://w.example/wiki/Schrödinger’s_cat"]),
        ("https://w.example/wiki/McDonald’s is", ["https://w.example/wiki/McDonald’s"]),
        ("‘https://a.example/don’t-look-up’", ["https://a.example/don’t-look-up"]),
        ("https://a.example/a“b”, and “https://a.example/b”", ["https://a.example/a“b”", "https://a.example/b"]),
        ("见https://a.example/b“好”。", ["https://a.example/b"]),
        (
            "‘o’brien@mail.example.com’ or o'hara@mail.example.com",
            ["o’brien@mail.example.com", "o'hara@mail.example.com"],
        ),
        ("HTTP://A.EXAMPLE or ftp://f.example/x!", ["HTTP://A.EXAMPLE", "ftp://f.example/x"]),
        ("见https://a.example/b。", ["https://a.example/b"]),
        ("at www.kiev.ua.", ["www.kiev.ua"]),
        ("bbc.co.uk/news, bit.ly/3xYz9", ["bbc.co.uk/news", "bit.ly/3xYz9"]),
        ("kiev.ua and Kiev.com", ["kiev.ua", "Kiev.com"]),
        ("mailto:a@b.example!", ["mailto:a@b.example"]),
        ("write to john.doe+x@mail.example.co.uk, or", ["john.doe+x@mail.example.co.uk"]),
        ("(@Kiev_Post) and @name@host.social", ["@Kiev_Post", "@name@host.social"]),
        ("#Kiev #Київ #2024vote", ["#Kiev", "#Київ", "#2024vote"]),
        ("`Kiev` and ``a `tick` b``", ["`Kiev`", "``a `tick` b``"]),
        (r"C:\new\table, C:\Program Files\App\x.exe", [r"C:\new\table", r"C:\Program Files\App\x.exe"]),
        (r"on \\server\share\doc.", [r"\\server\share\doc"]),
        (r"He opened “C:\Users\x.txt” and then", [r"C:\Users\x.txt"]),
        (r"“\\server\share”, ‘D:\x\y’.", [r"\\server\share", r"D:\x\y"]),
        (r"“C:\My Documents\O’Brien.doc”", [r"C:\My Documents\O’Brien.doc"]),
        (r"«D:\Музыка\песня» 「C:\temp\a.txt」", [r"D:\Музыка\песня", r"C:\temp\a.txt"]),
        ("/usr/local/bin, ./run.sh ../x ~/x /etc", ["/usr/local/bin", "./run.sh", "../x", "~/x", "/etc"]),
        ("src/main.py and README.md", ["src/main.py", "README.md"]),
        ("Europe/Kiev, America/Argentina/Buenos_Aires", ["Europe/Kiev", "America/Argentina/Buenos_Aires"]),
        ("snake_case and MAX_SIZE", ["snake_case", "MAX_SIZE"]),
        ("os.path.join() then run() of org.apache.commons", ["os.path.join()", "run()", "org.apache.commons"]),
        ("`x` of getElementById", ["`x`", "getElementById"]),
        ("1.2.3, v1.20.3-rc.1 and 192.168.0.1", ["1.2.3", "v1.20.3-rc.1", "192.168.0.1"]),
        ("doi:10.1038/s41586-020-2649-2.", ["doi:10.1038/s41586-020-2649-2"]),
        ("`git` d41d8cd98f00b204 or 123e4567-e89b-12d3-a456-426614174000", None),
        ('<a href="http://x.example/Kiev">Kiev</a><br/>', ['<a href="http://x.example/Kiev">', "</a><br/>"]),
        (r"$x^2$ and $n$, \frac{a}{b}, \(a^2\)", ["$x^2$", "$n$", r"\frac{a}{b}", r"\(a^2\)"]),
        ("[map](docs/kiev.md) and [top](#kiev)", ["docs/kiev.md", "#kiev"]),
    ],
)
def test_things_within_a_line(text: str, found: list[str] | None) -> None:
    wanted = ["`git`", "d41d8cd98f00b204", "123e4567-e89b-12d3-a456-426614174000"] if found is None else found
    assert words(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "and/or, 24/7, km/h, he/she, s/he, w/o, 9/11, 1/2, TCP/IP, a.m./p.m., U.S./Mexico, either /or",
        "/ˈkiːv/ and /kiːv/, //, ..., ./.",
        "That was the end.so he left. jeopardy.but end.The e.g. i.e. p.m. U.S.",
        "Number #1, the #10th, C#, &#39; and &#x27;, A#, #A",
        "# Heading, @ 5 pm, 5 @ $2, @@, @1x",
        "iPhone, iPad, McDonald, YouTube, eBay, PayPal, macOS, LaTeX",
        "Europe/Asia, America/China, Asia/Pacific, Europe/Russia",
        "$50 billion and $60 million; US$5 and A$6; $5, $6, or $7. $$$",
        "`yes' and `no', ``yes'' and ``no'', Ukraine`s and Russia`s, п`ять об`єкт",
        "_emphasis_, ____, Kiev_Post, Director_Park",
        "12.05.2024, 2024.05.12, 1.234.567, 3.14, 9.30",
        "1990s, 747-400, 1234567, defaced, 12:30",
        "1 < 2 and 3 > 2, <3, <John>, x<y, [Russia](sic)",
        r"C: drive, a \n literal, \(hi\), AC\DC",
        "word(s), person(s) (see above), f (x)",
        "A. Smith, J.K. Rowling, D.C., Ph.D., St.Petersburg",
    ],
)
def test_near_misses_within_a_line(text: str) -> None:
    assert words(text) == []


BEFORE = "The patch was published on Monday, and everybody is asked to install it as soon as possible.\n\n"
AFTER = "\n\nAfter that the service has to be started again, which takes about a minute."
CODE = {
    "python": 'import os\n\ndef main(path):\n    """Say it.\n\n    More prose, it\'s long enough.\n    """\n'
    "    for name in os.listdir(path):\n        print(name)\n\nmain('.')",
    "javascript": 'const http = require("http");\nhttp.createServer((req, res) => {\n  res.end("ok");\n}).listen(80);',
    "c": '#include <stdio.h>\nint main(void)\n{\n    printf("hello\\n");\n    return 0;\n}',
    "java": 'public class Main {\n    public static void main(String[] args) {\n        System.out.println("x");\n    }\n}',
    "sql": "SELECT u.name, count(*)\nFROM users u\nJOIN orders o ON o.user_id = u.id\nWHERE o.total > 10;",
    "shell": "sudo apt-get update\nsudo apt-get install -y python3\ncd ~/app\n./run.sh",
    "console": "$ cd /srv/app\n$ git pull\n$ make install",
    "yaml": "server:\n  host: localhost\n  port: 8080\n  names:\n    - a\n    - b",
    "json": '{\n  "name": "x",\n  "list": [1, 2],\n  "ok": true\n}',
    "html": '<div class="a">\n  <p>Hi</p>\n  <img src="x.png">\n</div>',
    "indented": "    pip install textclean==1.0",
    "fence": "```python\nx  =  1\n\n~~~\n```",
    "long fence": "~~~~\ncode\n~~~\nmore\n~~~~~",
    "quoted fence": "> ```\n> x = 1\n> ```",
    "table": "| a | b  |\n|---|----|\n| 1 | 2  |",
    "bare table": "a | b\n--- | ---\n1 | 2",
    "pre": "<pre>\nSo  it\nstands\n</pre>",
    "environment": "\\begin{align}\na &= b \\\\\nc &= d\n\\end{align}",
}


@pytest.mark.parametrize("kind", CODE)
def test_blocks_are_protected_as_whole_lines(kind: str) -> None:
    text = BEFORE + CODE[kind] + AFTER
    assert guard.protected_blocks(text) == (Span(len(BEFORE), len(BEFORE) + len(CODE[kind])),)


@pytest.mark.parametrize(
    "text",
    [
        "From the hills the river runs,\nWhere the willow bends and sways;\nIf the morning never comes,\nReturn to me.",
        "Serves: 4\nTime: 20 min\n\nIngredients:\n- 200 g flour\n- 2 eggs\n  - from hens\n\nMethod:\n1. Mix (well).\n2. Bake.",
        '(a) "Party" means a State;\n(b) "goods" means movable things;\n(c) the term "waters" includes ice;',
        "moderator: Welcome to the show.\nguest: Thank you for having me.\nmoderator: Let us start then.",
        "    Shall I go by the river tonight?\n    Thou art the light on the water:\n    Rough winds shake the reeds.",
        "Messi(12)\nRonaldo(10)\nKane(9)",
        '"Yes," he said.\n"No," she said.\n"Why?"',
        "import duties were raised again\nreturn of the old order\nnew measures were taken (see below).\nfor years it was so:",
        "- one thing\n- another thing\n- patience:\n  - with the wiring,\n  - with `pip`",
        "Date: 12 May 2024\nPlace: Paris\nAuthor: John Smith",
        "-- He came, she said.\n-- He went, he said.\n-- So be it.",
        "$ 50 million\n$ 60 million\n$ 70 million",
        "# One\n\n## Two\n\n# Three",
        "FROM MOSCOW WITH LOVE\nWHERE EAGLES DARE\nSET IN STONE",
        "a | b\nc | d",
        "Before\n~~~\nAfter the ornament the story goes on as it did before.",
        "{* backButton *}\n{* sendButton *}\n{* form *}",
        "First.\n\n---\n\nSecond | third",
    ],
)
def test_near_misses_of_blocks(text: str) -> None:
    assert guard.protected_blocks(text) == ()
    assert guard.protected_blocks(BEFORE + text + AFTER) == ()


def test_an_unclosed_fence_runs_to_the_end() -> None:
    text = "Then:\n\n```\nx  =  1\n\nAnd more.\n"
    assert guard.protected_blocks(text) == (Span(7, len(text)),)
    ornament = "One.\n\n~~~\ncode = 1"
    assert guard.protected_blocks(ornament) == (Span(6, len(ornament)),)


def test_a_fence_with_backticks_after_it_is_no_fence() -> None:
    assert guard.protected_blocks("```a`b\nThe story goes on here.") == ()
    assert guard.protected_blocks("    ```\nThe story goes on here.") == ()


def test_files_of_the_checkout(root: Path) -> None:
    program = (root / "tests" / "untouched" / "slug_table.py").read_text(encoding="utf-8")
    assert guard.protected(program) == (Span(0, len(program.rstrip("\n"))),)
    markdown = (root / "tests" / "untouched" / "tide-gauge.md").read_text(encoding="utf-8")
    blocks = [markdown[start:end] for start, end in guard.protected_blocks(markdown)]
    assert [block.split("\n", 1)[0] for block in blocks] == [
        "| hour  | level (cm) | trend | remark           |",
        "```sh",
    ]


@given(st.text(st.sampled_from("a.@#/\\`~$<>{}()[]|_-=:;'\" \n\t0é中"), max_size=200))
def test_spans_are_sorted_apart_and_within(text: str) -> None:
    spans = guard.protected(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before.end < after.start for before, after in itertools.pairwise(spans))


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "/",
        "@a",
        "`",
        "` ``",
        "<a ",
        '<a "',
        "<!--",
        "$a ",
        "\\a{",
        "\\(",
        "a_",
        "> ",
        "|-|\n",
        "[a](",
        "http://)",
        "1.",
        "}\n",
        "/* \n",
    ],
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    text = (piece * 60_000)[:60_000]
    started = time.perf_counter()
    guard.protected(text)
    assert time.perf_counter() - started < 6  # 0.02 to 0.5 s; a pattern that goes back and forth takes minutes


def test_news_articles_hold_nothing_but_addresses_and_tags(shared: Path) -> None:
    texts = json.loads(gzip.decompress((shared / "data" / "articles" / "truth.json.gz").read_bytes()))
    found = [(text, span) for text in texts.values() for span in guard.protected(text)]
    assert len(found) > 80
    for text, (start, end) in found:
        stretch = text[start:end]
        assert "\n" not in stretch
        assert stretch[0] in "@#" or "://" in stretch or "@" in stretch or "." in stretch.strip("."), stretch
