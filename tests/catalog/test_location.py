"""The data are found in a checkout and in an installed wheel."""

from pathlib import Path

import pytest

from bot.catalog.location import default_cache_dir, find_data_dir, open_catalog
from bot.errors import DataError
from tests.catalog.world import ROOT


def test_a_checkout_has_them_beside_the_package():
    assert find_data_dir() == ROOT / "data"


def test_a_wheel_has_them_inside(tmp_path: Path):
    (tmp_path / "data" / "models").mkdir(parents=True)
    (tmp_path / "bot" / "_data" / "models").mkdir(parents=True)
    assert find_data_dir(tmp_path / "bot") == tmp_path / "bot" / "_data"


def test_missing_data_are_an_error(tmp_path: Path):
    with pytest.raises(DataError):
        find_data_dir(tmp_path / "bot")


def test_the_catalog_of_this_package_opens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_cache_dir() == tmp_path / "isopen"
    assert open_catalog().resolve("llama").model
    assert list((tmp_path / "isopen").glob("catalog-*"))
