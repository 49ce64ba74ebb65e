"""From YAML that people review to JSON that starts quickly. Only this module's callers ever load YAML.

Files: `names.json` (every name, `bot.catalog.table`), `families/<id>.json` (records), `licenses.json`, and
`meta.json` (the state of the YAML files they were made from).
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from bot.catalog.company_scores import FILE as SCORES
from bot.catalog.company_scores import load_scores, with_scores
from bot.catalog.naming import build_table
from bot.catalog.schema import load_clashes, load_family
from bot.licenses import load_licenses
from bot.openness.records import Family

Files = dict[str, bytes]
"""The compiled catalog: path within its folder -> content."""

NAMES: Final = "names.json"
LICENSES: Final = "licenses.json"
META: Final = "meta.json"
PACKAGED: Final = "packaged"
CLASHES: Final = "clashes.yaml"


class Meta(msgspec.Struct, frozen=True):
    """What the files were made from: `state` is `bot.catalog.state.data_state`, or `packaged` in a wheel."""

    state: str


def family_file(family_id: str) -> str:
    """Return where a family lies within the compiled folder."""
    return f"families/{family_id}.json"


def family_paths(data_dir: Path) -> list[Path]:
    """Return the family files, by name."""
    return sorted((data_dir / "models").glob("*.yaml"))


def load_families(data_dir: Path) -> list[Family]:
    """Read every family, with what is said of its company. Raises DataError for the first that is broken."""
    scores = load_scores(data_dir / SCORES)
    return [with_scores(load_family(path), scores) for path in family_paths(data_dir)]


def compile_catalog(data_dir: Path, state: str = PACKAGED) -> Files:
    """Read everything in `data_dir` and return it compiled. Raises DataError with file and place."""
    families = load_families(data_dir)
    encode: Callable[[object], bytes] = msgspec.json.Encoder().encode
    files = {family_file(family.id): encode(family) for family in families}
    files[NAMES] = encode(build_table(families, load_clashes(data_dir / CLASHES)))
    files[LICENSES] = load_licenses(data_dir / "licenses").to_json()
    files[META] = encode(Meta(state))
    return files


def write_files(files: Files, folder: Path) -> None:
    """Write the compiled files below `folder`. Raises OSError."""
    for name, content in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
