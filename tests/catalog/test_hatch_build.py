"""The build hook puts the compiled catalog into the wheel."""

from pathlib import Path
from typing import Any

from bot.catalog.catalog import Catalog
from bot.catalog.stores import FolderStore
from hatch_build import CompileCatalog
from tests.catalog.world import ROOT


def hook(tmp_path: Path) -> CompileCatalog:
    return CompileCatalog(str(ROOT), {}, None, None, str(tmp_path), "wheel")  # type: ignore[arg-type]


def test_a_wheel_gets_the_compiled_catalog(tmp_path: Path):
    build_data: dict[str, Any] = {"force_include": {}}
    build = hook(tmp_path)
    build.initialize("standard", build_data)
    ((folder, target),) = build_data["force_include"].items()
    assert target == "bot/_data/compiled"
    assert Catalog(FolderStore(Path(folder))).resolve("llama").model
    build.finalize("standard", build_data, "")
    assert not Path(folder).exists()


def test_an_editable_install_reads_the_checkout(tmp_path: Path):
    build_data: dict[str, Any] = {"force_include": {}}
    hook(tmp_path).initialize("editable", build_data)
    assert build_data["force_include"] == {}
