"""How every model of a catalog stands, and what has changed since it was last written down.

A snapshot (`released-verdicts.json` in the data folder) is written at each release, so that a change of a claim
never turns a verdict around without anybody noticing.
"""

import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from bot.catalog.compile import load_families
from bot.catalog.findings import Finding, Severity, family_file_name
from bot.errors import BadFile
from bot.licenses import LicenseIndex, load_licenses
from bot.openness.license import License
from bot.openness.records import Family, Model
from bot.openness.verdict import assess

SNAPSHOT: Final = "released-verdicts.json"
_REF: Final = re.compile(r"[A-Za-z0-9][\w./~^@{}-]{0,200}")
_SECONDS: Final = 60


class Standing(msgspec.Struct, frozen=True):
    """How a model stands: its verdict, and the license that counts (None: none is established)."""

    verdict: str
    license: str | None = None

    def __str__(self) -> str:
        return f"{self.verdict} ({self.license or 'no license established'})"


Standings = dict[str, Standing]
"""Model id -> how it stands."""


class _Facts:
    """Models and licenses, as the rules ask for them."""

    def __init__(self, models: dict[str, Model], licenses: LicenseIndex) -> None:
        self._models = models
        self._licenses = licenses

    def license(self, expression: str) -> License | None:
        return self._licenses.resolve(expression)

    def model(self, model_id: str) -> Model | None:
        return self._models.get(model_id)


def standings(families: Iterable[Family], licenses: LicenseIndex) -> Standings:
    """Judge every model."""
    models = {model.id: model for family in families for model in family.models}
    facts = _Facts(models, licenses)
    found = {model_id: assess(model, facts) for model_id, model in sorted(models.items())}
    return {
        model_id: Standing(item.verdict.value, item.license.id if item.license else None)
        for model_id, item in found.items()
    }


def standings_of(data_dir: Path) -> Standings:
    """Judge every model of a data folder. Raises DataError."""
    return standings(load_families(data_dir), load_licenses(data_dir / "licenses"))


def write_snapshot(found: Standings, path: Path) -> None:
    """Write them down, one model a line, so that a difference can be read. Raises OSError."""
    lines = (f'"{model}": {msgspec.json.encode(item).decode()}' for model, item in sorted(found.items()))
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def read_snapshot(path: Path) -> Standings:
    """Read what was written down. Raises BadFile."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Standings)
    except OSError as error:
        raise BadFile(path=str(path), why=error.strerror or "it cannot be read") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadFile(path=str(path), why="it is no list of verdicts") from error


def standings_at(place: str, data_dir: Path) -> Standings:
    """How the models stood at a place: a snapshot, another data folder, or a commit or tag of this repository.

    Raises BadFile where it is none of them, DataError where its data are broken.
    """
    path = Path(place)
    if path.is_dir():
        return standings_of(path)
    if path.exists():
        return read_snapshot(path)
    if not _REF.fullmatch(place):
        raise BadFile(path=place, why="it is no file, no folder and no commit")
    with tempfile.TemporaryDirectory() as folder:
        _check_out(place, data_dir, Path(folder))
        return standings_of(Path(folder) / data_dir.name)


def _check_out(ref: str, data_dir: Path, folder: Path) -> None:
    """Write the data of a commit into a folder, with git's own archive of it."""
    command = ["git", "-C", str(data_dir.parent), "archive", "--format=tar", ref, data_dir.name]
    try:
        with tempfile.TemporaryFile() as packed:
            subprocess.run(  # noqa: S603 - the reference was checked
                command, check=True, stdout=packed, stderr=subprocess.PIPE, timeout=_SECONDS
            )
            packed.seek(0)
            with tarfile.open(fileobj=packed) as archive:
                archive.extractall(folder, filter="data")
    except (OSError, subprocess.SubprocessError, tarfile.TarError) as error:
        raise BadFile(path=ref, why="it is no file, and git knows no such commit with data in it") from error


def check_standings(before: Standings, after: Standings, families: Iterable[Family]) -> Iterator[Finding]:
    """Tell every verdict and license that is another than before, every model that is new or gone."""
    homes = {model.id: family_file_name(family.id) for family in families for model in family.models}
    for model in sorted({*before, *after}):
        old, new = before.get(model), after.get(model)
        if old == new:
            continue
        severity = Severity.INFO if old is None else Severity.WARNING
        file = homes.get(model, SNAPSHOT)
        yield Finding(severity=severity, file=file, place=f"models[{model}]", message=_told(old, new))


def _told(old: Standing | None, new: Standing | None) -> str:
    if old is None:
        return f"is new: {new}"
    if new is None:
        return f"is gone; it was {old}"
    what = "the verdict" if old.verdict != new.verdict else "the license that counts"
    return f"{what} has changed since: {old} -> {new}"
