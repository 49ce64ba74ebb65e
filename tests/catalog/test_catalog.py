"""The catalog opens quickly, from what is shipped or cached, whatever happens to the cache."""

import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.catalog import stores
from bot.catalog.catalog import Catalog
from bot.catalog.compile import compile_catalog, write_files
from bot.catalog.schema import load_family
from bot.errors import DataError
from tests.catalog.world import ROOT, family, model, write_family

OPEN_LIMIT = 0.015
"""Processor seconds for opening, resolving and reading one family, with 150 families."""


def cached(cache: Path) -> list[Path]:
    return sorted(cache.glob("catalog-*"))


def answer(catalog: Catalog) -> str | None:
    return catalog.resolve("llama 3.1 8b").model


def test_records_are_those_of_the_files(data_dir: Path, tmp_path: Path):
    catalog = Catalog.open(data_dir, tmp_path / "cache")
    for path in (data_dir / "models").glob("*.yaml"):
        assert catalog.family(path.stem) == load_family(path)
    assert [one.id for one in catalog.models()] == list(catalog.model_ids)


def test_models_and_families_are_found_by_id(catalog: Catalog):
    llama = catalog.model("llama-3.1")
    assert llama is not None
    assert (llama.name, llama.family) == ("Llama 3.1", "llama")
    home = catalog.family_of("llama-3.1")
    assert home is not None
    assert home is catalog.family("llama")
    assert (catalog.model("nope"), catalog.family("nope"), catalog.family_of("nope")) == (None, None, None)
    named = catalog.named("llama")
    assert named is not None
    assert (named.name, named.model, named.is_family) == ("Llama", "llama-4", True)
    assert catalog.named("nope") is None


def test_licenses_come_along(catalog: Catalog):
    terms = catalog.licenses.get("llama3.1")
    assert terms is not None
    assert not terms.osi_approved


def test_the_cache_is_used_until_a_file_changes(data_dir: Path, tmp_path: Path):
    cache = tmp_path / "cache"
    Catalog.open(data_dir, cache)
    first = cached(cache)
    Catalog.open(data_dir, cache)
    assert cached(cache) == first
    write_family(data_dir, family("New", "Maker", model("new-1", "New 1", "2025-01-01"), family_id="new"))
    assert Catalog.open(data_dir, cache).resolve("new 1").model == "new-1"
    assert len(cached(cache)) == 2


def test_a_clash_file_that_changes_is_read_again(data_dir: Path, tmp_path: Path):
    assert Catalog.open(data_dir, tmp_path).resolve("k2").candidates[0].says == "LLM360's line."
    (data_dir / "clashes.yaml").unlink()
    assert Catalog.open(data_dir, tmp_path).resolve("k2").candidates[0].says is None


@pytest.mark.parametrize(
    "damage", ["names.json", "licenses.json", "meta.json", "families/llama.json", "everything"]
)
def test_a_broken_cache_is_rebuilt(data_dir: Path, tmp_path: Path, damage: str):
    cache = tmp_path / "cache"
    Catalog.open(data_dir, cache)
    (folder,) = cached(cache)
    files = list(folder.rglob("*.json")) if damage == "everything" else [folder / damage]
    for file in files:
        file.write_bytes(b'{"half a')
    catalog = Catalog.open(data_dir, cache)
    assert answer(catalog) == "llama-3.1"
    assert catalog.model("llama-3.1") is not None
    assert len(catalog.licenses) > 0
    assert all(path.read_bytes() != b'{"half a' for path in folder.rglob("*.json"))


def test_a_cache_that_vanishes_while_the_bot_runs_does_no_harm(data_dir: Path, tmp_path: Path):
    cache = tmp_path / "cache"
    Catalog.open(data_dir, cache)
    catalog = Catalog.open(data_dir, cache)
    assert answer(catalog) == "llama-3.1"
    shutil.rmtree(cache)
    assert catalog.model("qwen3") is not None


def test_without_a_cache_folder_it_is_compiled_in_memory(data_dir: Path, tmp_path: Path):
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("")
    for cache in (None, blocked, Path("/proc/isopen")):
        catalog = Catalog.open(data_dir, cache)
        assert answer(catalog) == "llama-3.1"
        assert catalog.model("llama-3.1") is not None


def test_what_the_package_ships_is_used_without_looking_at_yaml(data_dir: Path):
    write_files(compile_catalog(data_dir), data_dir / "compiled")
    shutil.rmtree(data_dir / "models")
    assert answer(Catalog.open(data_dir)) == "llama-3.1"


def test_a_shipped_catalog_that_is_broken_is_compiled_again(data_dir: Path):
    write_files(compile_catalog(data_dir), data_dir / "compiled")
    (data_dir / "compiled" / "names.json").write_bytes(b"")
    assert answer(Catalog.open(data_dir)) == "llama-3.1"


def test_broken_data_are_an_error_with_file_and_place(data_dir: Path, tmp_path: Path):
    (data_dir / "models" / "llama.yaml").write_text("id: llama\nid: llama\n", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        Catalog.open(data_dir, tmp_path / "cache")
    assert caught.value.data["path"] == str(data_dir / "models" / "llama.yaml")
    assert cached(tmp_path / "cache") == []


def test_many_at_once_all_get_a_whole_catalog(data_dir: Path, tmp_path: Path):
    cache = tmp_path / "cache"
    code = (
        "import sys; from pathlib import Path; from bot.catalog.catalog import Catalog\n"
        "catalog = Catalog.open(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "assert len(list(catalog.models())) == len(catalog.model_ids)\n"
        "assert len(catalog.licenses) > 0"
    )
    command = [sys.executable, "-c", code, str(data_dir), str(cache)]
    with ThreadPoolExecutor(4) as pool:
        done = list(
            pool.map(lambda _: subprocess.run(command, cwd=ROOT, check=False, capture_output=True), range(8))
        )
    assert [process.stderr.decode() for process in done if process.returncode] == []
    assert len(cached(cache)) == 1
    assert not list(cache.glob("new-*"))


def test_only_a_few_old_caches_are_kept(data_dir: Path, tmp_path: Path):
    cache = tmp_path / "cache"
    for at in range(6):
        os.utime(data_dir / "models" / "llama.yaml", ns=(at, at))
        Catalog.open(data_dir, cache)
    assert len(cached(cache)) == 4


def test_opening_loads_neither_yaml_nor_rapidfuzz_nor_discord(data_dir: Path, tmp_path: Path):
    stores.open_cached(data_dir, tmp_path / "cache")
    code = (
        "import sys; from pathlib import Path; from bot.catalog.catalog import Catalog\n"
        "catalog = Catalog.open(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "assert catalog.model(catalog.resolve('llama').model)\n"
        "assert catalog.licenses.get('llama3.1')\n"
        "slow = {'yaml', 'rapidfuzz', 'discord', 'aiohttp', 'sqlalchemy', 'platformdirs'}\n"
        "print(sorted(slow & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, str(data_dir), str(tmp_path / "cache")]
    assert subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip() == "[]"


def test_a_hundred_and_fifty_families_open_quickly(data_dir: Path, tmp_path: Path):
    for at in range(150):
        rows = [model(f"line{at}-{n}", f"Line{at} {n}", "2025-01-01", "7B 70B") for n in range(1, 4)]
        write_family(data_dir, family(f"Line{at}", "Maker", *rows))
    cache = tmp_path / "cache"
    Catalog.open(data_dir, cache)
    times = []
    for _ in range(5):
        start = time.thread_time()
        catalog = Catalog.open(data_dir, cache)
        catalog.family(catalog.resolve("llama").family or "")
        times.append(time.thread_time() - start)
    assert min(times) < OPEN_LIMIT
