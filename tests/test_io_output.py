"""What a run leaves in the output folder, what it refuses to write over, and that nothing is ever half there."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest
import yaml

from tests.io_run import plant, plant_corpus, records, run, tidied, tree
from textclean.errors import InputError, OutputError, UsageError
from textclean.io.readers import Failure, read_stream
from textclean.io.sinks import FilterSink, output_name


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return plant_corpus(tmp_path / "in")


def test_the_tree_is_mirrored(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([corpus], out)
    files = tree(out)
    assert sorted(files) == ["_documents.jsonl", "_ledger.jsonl", "a/empty.txt", "a/x.txt", "b.txt", "c.jsonl"]
    assert files["b.txt"] == b"The color ???\nof it\n"
    assert files["a/x.txt"] == "caf\u00e9\n".encode()
    assert files["a/empty.txt"] == b""
    assert files["c.jsonl"] == b'{"id": 1, "text": "a b", "n": 1.0}\n{"id": 3, "text": "c\\u00e9 d"}\n'


def test_documents_are_listed_in_their_order_with_those_that_failed(corpus: Path, tmp_path: Path) -> None:
    run([corpus], tmp_path / "out")
    rows = records(tmp_path / "out")
    assert [r["path"] for r in rows] == [
        "a/empty.txt",
        "a/x.md",
        "b.txt",
        "c.jsonl#1",
        "c.jsonl#3",
        "c.jsonl#4",
        "picture.png",
    ]
    assert [r["path"] for r in rows if "error" in r] == ["c.jsonl#3", "picture.png"]
    story = rows[2]
    assert story["output"] == "b.txt"
    assert story["meta"]["title"] == "The color ???"
    assert story["flags"] == [{"kind": "doubt", "start": 12, "end": 15, "words": "???", "rule": "test/doubt"}]
    assert story["stats"]["edits_by_rule"] == {"test/tail": 1, "test/tidy": 2}
    assert "PNG" in rows[-1]["error"]


def test_the_same_run_gives_the_same_bytes_anywhere(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    run([corpus], tmp_path / "one")
    run([corpus], tmp_path / "elsewhere" / "two")
    assert tree(tmp_path / "one") == tree(tmp_path / "elsewhere" / "two")
    assert str(tmp_path).encode() not in b"".join(tree(tmp_path / "one").values())


def test_the_ledger_begins_with_what_made_it(corpus: Path, tmp_path: Path) -> None:
    run([corpus], tmp_path / "out")
    head, *rest = records(tmp_path / "out", "_ledger.jsonl")
    assert head["profile"] == "standard"
    assert head["pipeline"] == "0123456789abcdef"
    assert rest[-1] == {"end": True}
    story = next(r for r in rest if r.get("id") == "a/x.md")
    assert story["source"]["encoding"] == "windows-1252"
    assert story["pipeline"] == head["pipeline"]
    assert [e["rules"] for e in story["edits"]] == [["test/tail"]]


@pytest.mark.parametrize(("level", "lines"), [("none", 2), ("summary", 10), ("full", 10)])
def test_levels_of_the_ledger(corpus: Path, tmp_path: Path, level: str, lines: int) -> None:
    run([corpus], tmp_path / "out", ledger=level)
    ledger = records(tmp_path / "out", "_ledger.jsonl")
    assert len(ledger) == lines
    assert any("edits" in r for r in ledger) == (level == "full")
    assert b"colour" in tree(tmp_path / "out")["_ledger.jsonl"] or level != "full"
    run([corpus], tmp_path / "out", ledger=level)  # the folder stays ours


def test_markdown_carries_its_metadata(corpus: Path, tmp_path: Path) -> None:
    run([corpus], tmp_path / "out", format="md")
    text = (tmp_path / "out/b.md").read_text("utf-8")
    _, front, body = text.split("---\n")
    assert yaml.safe_load(front) == {"title": "The color ???", "language": "en", "encoding": "utf-8"}
    assert body == "The color ???\nof it\n"


def test_texts_as_one_file_of_rows(corpus: Path, tmp_path: Path) -> None:
    run([corpus], tmp_path / "out", format="jsonl")
    rows = records(tmp_path / "out", "documents.jsonl")
    assert [(r["id"], r["text"]) for r in rows] == [
        ("a/empty.txt", ""),
        ("a/x.md", "caf\u00e9"),
        ("b.txt", "The color ???\nof it"),
    ]
    assert (tmp_path / "out/c.jsonl").is_file()


def test_packed_rows_stay_packed_and_reproducible(tmp_path: Path) -> None:
    content = b'{"text": "a  b", "x": 1e400}\n'
    plant(tmp_path / "in", {"d/a.jsonl.gz": gzip.compress(content)})
    run([tmp_path / "in"], tmp_path / "out")
    run([tmp_path / "in"], tmp_path / "again")
    assert gzip.decompress((tmp_path / "out/d/a.jsonl.gz").read_bytes()) == b'{"text": "a b", "x": 1e400}\n'
    assert tree(tmp_path / "out") == tree(tmp_path / "again")


def test_files_of_rows_without_rows_are_mirrored(tmp_path: Path) -> None:
    plant(tmp_path / "in", {"a.jsonl": b"", "b.jsonl": b"\n\n", "c.jsonl": b"broken\n"})
    run([tmp_path / "in"], tmp_path / "out")
    assert [tree(tmp_path / "out")[n] for n in ("a.jsonl", "b.jsonl", "c.jsonl")] == [b"", b"", b""]


@pytest.mark.parametrize(
    ("name", "format", "output"),
    [
        ("a.html", "txt", "a.txt"),
        ("d/README", "txt", "d/README.txt"),
        ("v1.2", "md", "v1.2.md"),
        ("1986.05.12", "txt", "1986.05.12.txt"),
        ("a.tar.txt", "txt", "a.tar.txt"),
        (".profile", "txt", ".profile.txt"),
        ("x/r.jsonl", "md", "x/r.jsonl"),
    ],
)
def test_names_of_outputs(tmp_path: Path, name: str, format: str, output: str) -> None:
    from textclean.io.readers import Source

    assert output_name(Source(name, ""), format) == output


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["a.txt", "a.md"], r"a\.txt and .*a\.md would both become a\.txt"),
        (["a.md", "a.txt/b.txt"], r"would both become a\.txt"),
        (["_documents.txt", "_documents.jsonl"], r"_documents\.jsonl and the list of documents"),
    ],
)
def test_clashing_names_are_told_before_anything_is_written(tmp_path: Path, names: list[str], said: str) -> None:
    plant(tmp_path / "in", dict.fromkeys(names, b"{}"))
    with pytest.raises(UsageError, match=said):
        run([tmp_path / "in"], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_file_of_rows_may_not_take_the_name_of_all_texts(tmp_path: Path) -> None:
    plant(tmp_path / "in", {"documents.jsonl": b"", "z.txt": b"", "a.txt": b""})
    with pytest.raises(UsageError, match=r"would both become documents\.jsonl"):
        run([tmp_path / "in"], tmp_path / "out", format="jsonl")


def test_a_folder_with_other_things_is_refused(corpus: Path, tmp_path: Path) -> None:
    plant(tmp_path / "out", {"thesis.txt": b"mine"})
    with pytest.raises(UsageError, match=r"holds 'thesis\.txt' and no ledger of textclean.*-o"):
        run([corpus], tmp_path / "out")
    plant(tmp_path / "out", {"_ledger.jsonl": b'{"account": "groceries"}\n'})
    with pytest.raises(UsageError, match="no ledger of textclean"):
        run([corpus], tmp_path / "out")
    assert sorted(tree(tmp_path / "out")) == ["_ledger.jsonl", "thesis.txt"]


def test_a_file_is_no_folder(corpus: Path, tmp_path: Path) -> None:
    plant(tmp_path, {"out": b""})
    with pytest.raises(UsageError, match="not a folder"):
        run([corpus], tmp_path / "out")


def test_input_is_never_overwritten(corpus: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is itself an input"):
        run([corpus], corpus)
    out = tmp_path / "out"
    run([corpus], out)
    before = tree(out)
    for given in ([out / "b.txt"], [out / "a"], [out]):
        with pytest.raises(UsageError, match=r"choose another one with -o"):
            run(given, out)
    assert tree(out) == before


def test_output_inside_the_input_is_fine(corpus: Path) -> None:
    for _ in range(2):
        run([corpus], corpus / "cleaned")
        assert not (corpus / "cleaned" / "cleaned").exists()


def test_cleaning_an_output_again_changes_nothing(corpus: Path, tmp_path: Path) -> None:
    run([corpus], tmp_path / "one")
    run([tmp_path / "one"], tmp_path / "two")
    one, two = tree(tmp_path / "one"), tree(tmp_path / "two")
    for name in ("_ledger.jsonl", "_documents.jsonl"):
        del one[name], two[name]
    assert one == two


def test_what_an_earlier_run_wrote_goes_unless_somebody_changed_it(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([corpus], out)
    (out / "b.txt").write_bytes(b"corrected by hand\n")
    (out / "note.txt").write_bytes(b"mine\n")
    for name in ("b.txt", "a/x.md", "a/empty.txt", "c.jsonl"):
        (corpus / name).unlink()
    plant(corpus, {"new.txt": b"new\n"})
    assert run([corpus], out) == ["b.txt"]
    assert sorted(tree(out)) == ["_documents.jsonl", "_ledger.jsonl", "b.txt", "new.txt", "note.txt"]
    assert not (out / "a").exists()


@pytest.mark.parametrize("level", ["full", "summary", "none"])
@pytest.mark.parametrize("format", ["txt", "md", "jsonl"])
def test_work_of_others_is_refused_before_anything_is_written(
    corpus: Path, tmp_path: Path, level: str, format: str
) -> None:
    out = tmp_path / "out"
    run([corpus], out, format=format, ledger=level)
    names = sorted(n for n in tree(out) if not n.startswith("_"))
    run([corpus], out, format=format, ledger=level)
    for name in names:
        with (out / name).open("ab") as file:
            file.write(b"X\n")
    plant(corpus, {"new.txt": b"new\n"})
    before = tree(out)
    with pytest.raises(UsageError, match=rf"holds {len(names)} files.*: {', '.join(names)}; move them away.*-o"):
        run([corpus], out, format=format, ledger=level)
    assert tree(out) == before


@pytest.mark.parametrize("level", ["full", "none"])
def test_what_would_be_written_anyhow_is_nobodys_loss(corpus: Path, tmp_path: Path, level: str) -> None:
    out = tmp_path / "out"
    run([corpus], out, ledger=level)
    plant(corpus, {"b.txt": b"another\n"})
    plant(out, {"b.txt": b"another\n"})
    run([corpus], out, ledger=level)
    assert tree(out)["b.txt"] == b"another\n"


def test_unknown_packed_rows_are_compared_by_what_they_hold(tmp_path: Path) -> None:
    plant(tmp_path / "in", {"a.jsonl.gz": gzip.compress(b'{"text": "a  b"}\n')})
    out = tmp_path / "out"
    run([tmp_path / "in"], out, ledger="none")
    run([tmp_path / "in"], out, ledger="none")
    (out / "a.jsonl.gz").write_bytes(b"no gzip")
    with pytest.raises(UsageError, match=r"a\.jsonl\.gz; move it away"):
        run([tmp_path / "in"], out)


def test_ten_files_are_named_and_the_others_counted(tmp_path: Path) -> None:
    plant(tmp_path / "in", {f"{n:02}.txt": b"a\n" for n in range(12)})
    run([tmp_path / "in"], tmp_path / "out")
    plant(tmp_path / "out", {f"{n:02}.txt": b"b\n" for n in range(12)})
    with pytest.raises(UsageError, match=r"holds 12 files .*: 00\.txt, .*, 09\.txt and 2 more; move them"):
        run([tmp_path / "in"], tmp_path / "out")


def test_a_document_that_fails_leaves_no_older_text_behind(corpus: Path, tmp_path: Path) -> None:
    run([corpus], tmp_path / "out")
    plant(corpus, {"b.txt": b"EXPLODE"})
    run([corpus], tmp_path / "out")
    assert not (tmp_path / "out/b.txt").exists()


def test_a_name_that_is_too_long_fails_that_document(tmp_path: Path) -> None:
    plant(tmp_path / "in", {"x" * 253: b"long", "z.txt": b"short\n"})
    run([tmp_path / "in"], tmp_path / "out")
    first, second = records(tmp_path / "out")
    assert "too long" in first["error"]
    assert second["path"] == "z.txt"
    assert sorted(tree(tmp_path / "out")) == ["_documents.jsonl", "_ledger.jsonl", "z.txt"]


def test_new_files_have_ordinary_rights(corpus: Path, tmp_path: Path) -> None:
    run([corpus], tmp_path / "out")
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    assert (tmp_path / "out/b.txt").stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize(
    ("format", "ledger", "said"), [("xml", "full", "'--format'|--format is one of"), ("txt", "ful", "'full'")]
)
def test_unknown_format_and_level(corpus: Path, tmp_path: Path, format: str, ledger: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        run([corpus], tmp_path / "out", format=format, ledger=ledger)
    assert not (tmp_path / "out").exists()


def filtered(content: bytes, field: str | None = None, format: str = "txt") -> bytes:
    stream = io.BytesIO()
    sink = FilterSink(stream, format=format)
    for item in read_stream(io.BytesIO(content), text_field=field):
        if isinstance(item, Failure):
            sink.fail(item)
        else:
            sink.write(item, tidied(item))
    sink.close()
    return stream.getvalue()


def test_a_filter_writes_texts_or_rows() -> None:
    assert filtered(b"a  b\r\n\r\n") == b"a b\n"
    assert filtered(b"") == b""
    assert filtered(b'{"t": "a  b", "n": 1.0}\r\n\nbroken\n{"n": 2, "t": "c"}', "t") == (
        b'{"t": "a b", "n": 1.0}\n{"n": 2, "t": "c"}\n'
    )
    assert json.loads(filtered(b"a  b", format="jsonl"))["text"] == "a b"
    assert filtered(b"a  b", format="md").startswith(b"---\ntitle: a b\n")


def test_error_of_a_name_is_one_documents_error() -> None:
    assert issubclass(OutputError, UsageError)
    assert not issubclass(InputError, UsageError)
