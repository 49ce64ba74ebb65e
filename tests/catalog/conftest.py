"""Fixtures: the small catalog, and the real one."""

import json
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


@pytest.fixture(scope="session")
def judged(shared_data: Path) -> list[tuple[str, ...]]:
    """Names, aliases and repositories of the models that careful readers judged."""
    document = json.loads((shared_data / "openness" / "expected_verdicts.json").read_text(encoding="utf-8"))
    repos = ([row["hf_repo"]] if row["hf_repo"] else [] for row in document["models"])
    return [(row["name"], *row["aliases"], *repo) for row, repo in zip(document["models"], repos, strict=True)]
