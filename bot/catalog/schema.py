"""From files to records: reads a family, checks it piece by piece, merges the defaults in.

Raises DataError (`path`, `place`, `why`) for everything that data/README.md does not allow.
"""

import datetime as dt
import re
from pathlib import Path
from typing import Any, Final

import msgspec

from bot.catalog.rows import (
    BaseRow,
    ClaimRow,
    ComputeRow,
    Defaults,
    FamilyRow,
    LicenseRow,
    Meaning,
    ModelRow,
    OpinionRow,
    Place,
)
from bot.catalog.yaml_reader import read_yaml
from bot.openness.claims import Claim, Claims
from bot.openness.components import Component
from bot.openness.records import Base, Compute, Family, LicenseChange, Model, SecondOpinion

ID: Final = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
Clashes = dict[str, tuple[Meaning, ...]]


class _Evidence(msgspec.Struct, frozen=True):
    """Who said it and when, for claims that do not say so themselves."""

    source: str | None
    as_of: dt.date | None


def load_family(path: Path) -> Family:
    """Return the family that the file describes, defaults merged. Raises DataError with file and place."""
    top = Place(path)
    row = top.typed(read_yaml(path), FamilyRow)
    _check_id(row.id, top.inside("id"))
    if row.id != path.stem:
        raise top.inside("id").wrong(f"is `{row.id}`, but the file is called `{path.name}`")
    return Family(
        id=row.id,
        name=row.name,
        producer=row.producer,
        aliases=row.aliases,
        flagship=row.flagship,
        models=tuple(_model(row, raw, top, at) for at, raw in enumerate(row.models)),
        note=row.note,
    )


def load_clashes(path: Path) -> Clashes:
    """Return name -> what it can mean; empty where the file is missing. Raises DataError."""
    if not path.exists():
        return {}
    top, raw = Place(path), read_yaml(path) or {}
    rows = top.typed(raw, dict[str, list[Any]])
    for name, meanings in rows.items():
        if len(meanings) == 1:
            raise top.inside(name).wrong("has one meaning only, so nothing clashes")
    return {name: top.inside(name).records(tuple(meanings), Meaning, Meaning) for name, meanings in rows.items()}


def _model(family: FamilyRow, raw: object, top: Place, at: int) -> Model:
    name = raw.get("id", at) if isinstance(raw, dict) else at
    place = top.inside(f"models[{name}]")
    row = place.typed(raw, ModelRow)
    _check_id(row.id, place.inside("id"))
    return Model(
        id=row.id,
        name=row.name,
        family=family.id,
        producer=row.producer or family.producer,
        released=row.released,
        sizes=row.sizes,
        hub=row.hub,
        ollama=row.ollama,
        aliases=row.aliases,
        osi_2024=row.osi_2024,
        note=row.note,
        claims=_claims(family.defaults, row, top, place),
        **_attached(row, place),
    )


def _attached(row: ModelRow, place: Place) -> dict[str, Any]:
    """Return the records that hang on a model, by field."""
    compute = row.compute
    return {
        "bases": place.inside("bases").records(row.bases, BaseRow, Base),
        "compute": None if compute is None else place.inside("compute").record(compute, ComputeRow, Compute),
        "license_history": place.inside("license_history").records(row.license_history, LicenseRow, LicenseChange),
        "second_opinions": place.inside("second_opinions").records(row.second_opinions, OpinionRow, SecondOpinion),
    }


def _claims(defaults: Defaults, model: ModelRow, top: Place, place: Place) -> Claims:
    """Merge, in the order of components: a model's own claim replaces the family's as a whole.

    A claim without source or date takes the nearest: its own model's, or for a default claim the family's.
    """
    near = _Evidence(model.source or defaults.source, model.as_of or defaults.as_of)
    far = _Evidence(defaults.source or model.source, defaults.as_of or model.as_of)
    own = _read_claims(model.claims, near, place.inside("claims"))
    inherited = _read_claims(
        {name: raw for name, raw in defaults.claims.items() if name not in model.claims},
        far,
        top.inside("defaults").inside("claims"),
    )
    merged = inherited | own
    return {component: merged[component] for component in Component if component in merged}


def _read_claims(raw: dict[str, Any], evidence: _Evidence, place: Place) -> Claims:
    claims = (_claim(name, row, evidence, place.inside(name)) for name, row in raw.items())
    return {claim.component: claim for claim in claims}


def _claim(name: str, raw: object, evidence: _Evidence, place: Place) -> Claim:
    row = place.typed(raw, ClaimRow)
    source, as_of = row.source or evidence.source, row.as_of or evidence.as_of
    if source is None:
        raise place.wrong("names no `source`, and neither do the model and the defaults")
    if as_of is None:
        raise place.wrong("has no date (`as_of`), and neither have the model and the defaults")
    return Claim(
        component=_component(name, place),
        status=row.status,
        license=row.license,
        covers=row.covers,
        url=row.url,
        revision=row.revision,
        source=source,
        as_of=as_of,
        note=row.note,
    )


def _component(name: str, place: Place) -> Component:
    try:
        return Component(name)
    except ValueError as error:
        raise place.wrong(f"there is no component `{name}`") from error


def _check_id(value: str, place: Place) -> None:
    if not ID.fullmatch(value):
        raise place.wrong(f"`{value}` is no id: lower case letters and digits, with - and . between them")
