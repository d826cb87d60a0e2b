"""Records of lines of JSON that are written in pieces."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean.io import jsonl

VALUES = st.one_of(st.integers(), st.text(), st.lists(st.text(max_size=3), max_size=4))


@given(st.dictionaries(st.text(max_size=4), VALUES, max_size=5), st.data())
def test_a_record_in_pieces_is_the_record_in_one(record: dict[str, object], data: st.DataObject) -> None:
    streamed = {
        name: iter(value) if isinstance(value, list) and data.draw(st.booleans()) else value
        for name, value in record.items()
    }
    assert b"".join(jsonl.dumped(streamed)) == jsonl.dump(record)


@pytest.mark.parametrize("count", [0, 1, 999, 1000, 1001, 2500])
def test_a_long_member_comes_in_several_pieces(count: int) -> None:
    record = {"id": "a", "edits": ({"start": i, "after": "\u2028"} for i in range(count)), "meta": {}}
    found = [*jsonl.dumped(record)]
    assert json.loads(b"".join(found)) == {
        "id": "a",
        "edits": [{"start": i, "after": "\u2028"} for i in range(count)],
        "meta": {},
    }
    assert max(map(len, found)) < 40_000
    assert "\u2028".encode() not in b"".join(found)
