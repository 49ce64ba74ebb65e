"""Fixtures: the small catalog, and the real one."""

from pathlib import Path

import pytest

from bot.catalog.catalog import Catalog
from bot.catalog.names import Names
from tests.catalog.world import ROOT, write_world


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return write_world(tmp_path / "data")


@pytest.fixture(scope="session")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return Catalog.open(write_world(tmp_path_factory.mktemp("world") / "data"))


@pytest.fixture(scope="session")
def names(catalog: Catalog) -> Names:
    return catalog.names


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return Catalog.open(ROOT / "data", tmp_path_factory.mktemp("cache"))
