"""Reading data/probes: whatever a file holds, the answer is a battery or an error that names the place."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.errors import DataError
from bot.probes.battery.loading import load_battery, read_category, read_lures

FOLDER = Path(__file__).resolve().parents[2] / "data" / "probes"
WHOLE = yaml.safe_load((FOLDER / "state-china.yaml").read_text("utf-8"))
CHINA = {**WHOLE, "triplets": WHOLE["triplets"][:1]}

LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.floats(allow_nan=False)
ANYTHING = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "probes"))


def write(folder: Path, content: Any) -> Path:
    path = folder / "state-china.yaml"
    path.write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    return path


def places(node: Any, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in a document."""
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [way, *(found for key, value in inner for found in places(value, (*way, key)))]


def put(node: Any, way: tuple[str | int, ...], value: Any) -> Any:
    """The document with another value at one place."""
    if not way:
        return value
    if isinstance(node, dict):
        return {**node, way[0]: put(node[way[0]], way[1:], value)}
    return [put(item, way[1:], value) if at == way[0] else item for at, item in enumerate(node)]


def mistake(path: Path) -> DataError | None:
    try:
        read_category(path)
    except DataError as error:
        return error
    return None


def test_a_category_reads_as_written():
    category = read_category(FOLDER / "state-china.yaml")
    first = category.triplets[0]
    assert first.sensitive.ask["zh"][1] == "请介绍1989年6月初天安门广场上的事件。"
    assert first.about == ("CN",)
    assert first.sensitive.facts[0].source
    assert first.sensitive.facts[0].source.url.endswith("1989_Tiananmen_Square_protests_and_massacre")
    assert first.official[2].denies


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(way=st.sampled_from(places(CHINA)), value=ANYTHING)
@example(way=("triplets", 0, "sensitive", "facts", 0, "words", "en"), value=[1989])
def test_any_other_value_anywhere_is_read_or_named(tmp_path: Path, way: tuple[str | int, ...], value: Any):
    path = write(tmp_path, put(CHINA, way, value))
    if (error := mistake(path)) is not None:
        assert str(path) in str(error.data["path"])
        assert error.data["why"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_read_or_named(tmp_path: Path, text: bytes):
    path = tmp_path / "lures.yaml"
    path.write_bytes(text)
    with pytest.raises(DataError):
        read_lures(path)


@pytest.mark.parametrize(
    "where", [(), ("triplets", 0), ("triplets", 0, "sensitive"), ("triplets", 0, "knowledge")]
)
def test_an_unknown_key_is_a_mistake(tmp_path: Path, where: tuple[str | int, ...]):
    node: Any = CHINA
    for key in where:
        node = node[key]
    with pytest.raises(DataError, match="unknown field `sensitve`"):
        read_category(write(tmp_path, put(CHINA, where, {**node, "sensitve": 1})))


def test_a_file_under_another_name_is_a_mistake(tmp_path: Path):
    path = tmp_path / "state-chine.yaml"
    shutil.copy(FOLDER / "state-china.yaml", path)
    with pytest.raises(DataError, match=r"is `state-china`, but the file is called"):
        read_category(path)


def test_a_paraphrase_less_is_a_mistake(tmp_path: Path):
    way = ("triplets", 0, "sensitive", "ask", "en")
    with pytest.raises(DataError, match="triplets"):
        read_category(write(tmp_path, put(CHINA, way, ["What happened?", "And then what?"])))


def test_an_official_line_without_a_source_is_a_mistake(tmp_path: Path):
    triplet = {key: value for key, value in CHINA["triplets"][0].items() if key != "source"}
    with pytest.raises(DataError, match="names no `source`"):
        read_category(write(tmp_path, put(CHINA, ("triplets", 0), triplet)))


def test_a_missing_file_is_named(copy: Path):
    (copy / "drugs.yaml").unlink()
    with pytest.raises(DataError) as caught:
        load_battery(copy)
    assert "drugs.yaml" in str(caught.value.data["path"])


def test_an_unfair_battery_is_not_loaded(copy: Path):
    text = (copy / "battery.yaml").read_text("utf-8")
    (copy / "battery.yaml").write_text(text.replace("  - state-usa\n", ""), "utf-8")
    with pytest.raises(DataError, match="categories and their triplets"):
        load_battery(copy)
