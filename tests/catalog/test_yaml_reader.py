"""YAML is read strictly, and what is wrong is named with its place."""

import datetime as dt
from pathlib import Path

import pytest

from bot.catalog.yaml_reader import parse_yaml, read_yaml
from bot.errors import DataError

FILE = Path("facts.yaml")


def test_scalars_are_those_of_yaml_1_2_and_dates_are_dates():
    found = parse_yaml(b"[no, on, 12:30, 1.8e23, 1e3, 7, 2.5, true, ~, olmo2:7b, 3f2a, 2024-11-26]", FILE)
    assert found == [
        "no",
        "on",
        "12:30",
        1.8e23,
        1e3,
        7,
        2.5,
        True,
        None,
        "olmo2:7b",
        "3f2a",
        dt.date(2024, 11, 26),
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (b"a: 1\nb: 2\na: 3\n", "line 3, column 1"),
        (b"a:\n  b: 1\n  b: 2\n", "line 3, column 3"),
        (b"a: [1\n", "line 2, column 1"),
        (b"a: !!python/object:os.system x\n", "line 1, column 4"),
        (b"? [a]\n: 1\n", "line 1, column 3"),
        (b"a: \x00", ""),
        (b"a: 2024-13-45", ""),
    ],
)
def test_broken_yaml_is_an_error_with_its_place(text: str, place: str):
    with pytest.raises(DataError) as caught:
        parse_yaml(text, FILE)
    assert caught.value.data["path"] == "facts.yaml"
    assert caught.value.data["place"] == place
    assert caught.value.data["why"]


def test_a_missing_file_and_a_huge_one_are_errors(tmp_path: Path):
    huge = tmp_path / "huge.yaml"
    huge.write_bytes(b"#" * 2_000_001)
    for path in (tmp_path / "missing.yaml", huge):
        with pytest.raises(DataError) as caught:
            read_yaml(path)
        assert caught.value.data["path"] == str(path)
