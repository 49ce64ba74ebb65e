"""The pieces of a family file as they stand in YAML (data/README.md), unknown keys forbidden."""

import datetime as dt
import re
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

import msgspec

from bot.errors import DataError
from bot.openness.claims import Status, Topic
from bot.openness.records import Base, Compute, LicenseChange, OsiList, SecondOpinion

_AT: Final = re.compile(r" - at `(?:key` in `)?\$\.?(?P<place>[^`]*)`$")
_T = TypeVar("_T")
_S = TypeVar("_S", bound=msgspec.Struct)


class BaseRow(Base, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A parent in the lineage."""


class ComputeRow(Compute, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Published training effort."""


class LicenseRow(LicenseChange, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A license the weights had for a time."""


class OpinionRow(SecondOpinion, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What somebody else's index says."""


class ClaimRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One statement about one component; source and date may come from the model or the defaults."""

    status: Status
    license: str | None = None
    covers: tuple[Topic, ...] = ()
    url: str | None = None
    revision: str | None = None
    source: str | None = None
    as_of: dt.date | None = None
    note: str | None = None


class Defaults(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What holds for every model of the family unless the model says otherwise."""

    source: str | None = None
    as_of: dt.date | None = None
    claims: dict[str, Any] = {}


class ModelRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One version; the pieces typed `Any` are checked one by one, so that an error names its place."""

    id: str
    name: str
    producer: str | None = None
    released: dt.date | None = None
    sizes: tuple[str, ...] = ()
    hub: tuple[str, ...] = ()
    ollama: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    bases: tuple[Any, ...] = ()
    compute: Any = None
    license_history: tuple[Any, ...] = ()
    osi_2024: OsiList | None = None
    second_opinions: tuple[Any, ...] = ()
    note: str | None = None
    source: str | None = None
    as_of: dt.date | None = None
    claims: dict[str, Any] = {}


class FamilyRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file."""

    id: str
    name: str
    producer: str
    aliases: tuple[str, ...] = ()
    flagship: str
    note: str | None = None
    defaults: Defaults = Defaults()
    models: Annotated[tuple[Any, ...], msgspec.Meta(min_length=1)]


class Meaning(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing a clashing name can mean: the id of a model or family, and a sentence that tells it apart."""

    id: str
    says: str


class Place:
    """A piece of one file: `path`, and `where` in it (dotted). Turns raw YAML into types."""

    def __init__(self, path: Path, where: str = "") -> None:
        self.path = path
        self.where = where

    def inside(self, name: str) -> "Place":
        """Return the place of the piece `name` within this one."""
        return Place(self.path, f"{self.where}.{name}" if self.where else name)

    def wrong(self, why: str) -> DataError:
        """Return the error to raise for this place."""
        return DataError(path=str(self.path), place=self.where, why=f"{self.where}: {why}" if self.where else why)

    def typed(self, raw: object, kind: type[_T]) -> _T:
        """Return `raw` as `kind`. Raises DataError."""
        try:
            return msgspec.convert(raw, kind)
        except msgspec.ValidationError as error:
            text = str(error)
            at = _AT.search(text)
            inner = self.inside(at["place"]) if at and at["place"] else self
            raise inner.wrong(_AT.sub("", text)) from error

    def record(self, raw: object, strict: type[msgspec.Struct], plain: type[_S]) -> _S:
        """Return `raw`, checked as `strict`, as the record `plain` it is. Raises DataError."""
        row = self.typed(raw, strict)
        return plain(**{field: getattr(row, field) for field in plain.__struct_fields__})

    def records(self, raw: tuple[object, ...], strict: type[msgspec.Struct], plain: type[_S]) -> tuple[_S, ...]:
        """Return a list of pieces as records. Raises DataError."""
        return tuple(
            Place(self.path, f"{self.where}[{at}]").record(row, strict, plain) for at, row in enumerate(raw)
        )
