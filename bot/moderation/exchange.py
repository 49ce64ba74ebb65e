"""Overrides as a file, to be carried from one server to another. People are not in it; who imports answers for it.

{"format": "isopen-overrides", "version": 1, "overrides": [{"model", "verdict", "reason", "source", "expires"}]}
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Annotated, Final, Literal

import msgspec

from bot.errors import BadOverride, IsopenError
from bot.moderation.saying import checked_reason, checked_source
from bot.openness.assessment import Verdict
from bot.store.override_records import OverrideRecord

FILE_LIMIT: Final = 512_000
"""Bytes."""

MOST: Final = 500
_ID_LIMIT: Final = 200


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """One override in a file. `expires` has a time zone."""

    model: Annotated[str, msgspec.Meta(min_length=1, max_length=_ID_LIMIT)]
    verdict: Verdict
    reason: str
    source: str | None = None
    expires: Annotated[dt.datetime, msgspec.Meta(tz=True)] | None = None


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """The file."""

    format: Literal["isopen-overrides"]
    version: Literal[1]
    overrides: Annotated[tuple[Wanted, ...], msgspec.Meta(max_length=MOST)]


class Fate(StrEnum):
    """What importing one override would do."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    EXPIRED = "expired"
    UNKNOWN = "unknown"

    @property
    def writes(self) -> bool:
        """Whether it would change anything."""
        return self in (Fate.NEW, Fate.CHANGED)


class Planned(msgspec.Struct, frozen=True):
    """One override of the file, and what importing it would do."""

    wanted: Wanted
    fate: Fate


def write_document(records: Iterable[OverrideRecord]) -> bytes:
    """Write overrides as a file, indented for people."""
    found = tuple(
        Wanted(
            model=one.model_id,
            verdict=one.said.verdict,
            reason=one.said.reason,
            source=one.said.source,
            expires=one.said.expires_at,
        )
        for one in records
    )
    document = Document(format="isopen-overrides", version=1, overrides=found[:MOST])
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def read_document(data: bytes) -> tuple[Wanted, ...]:
    """Read a file, wholly checked. Raises BadOverride, which says where it is wrong."""
    if len(data) > FILE_LIMIT:
        raise BadOverride(what="file-large", limit=FILE_LIMIT // 1000)
    try:
        found = msgspec.json.decode(data, type=Document).overrides
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadOverride(what="file", given=str(error)[:200]) from error
    models = [one.model for one in found]
    twice = next((one for one in models if models.count(one) > 1), None)
    if twice is not None:
        raise BadOverride(what="file-twice", given=twice[:100])
    return tuple(_checked(one) for one in found)


def plan(
    wanted: Iterable[Wanted],
    here: Mapping[str, OverrideRecord],
    known: Callable[[str], bool],
    now: dt.datetime,
) -> tuple[Planned, ...]:
    """Tell what importing would do with each; `here` holds by model, `known` tells which models there are."""
    return tuple(Planned(one, _fate(one, here.get(one.model), known, now)) for one in wanted)


def _fate(wanted: Wanted, here: OverrideRecord | None, known: Callable[[str], bool], now: dt.datetime) -> Fate:
    if wanted.expires is not None and wanted.expires <= now:
        return Fate.EXPIRED
    if not known(wanted.model):
        return Fate.UNKNOWN
    if here is None:
        return Fate.NEW
    said = here.said
    new = (wanted.verdict, wanted.reason, wanted.source, wanted.expires)
    return Fate.SAME if new == (said.verdict, said.reason, said.source, said.expires_at) else Fate.CHANGED


def _checked(one: Wanted) -> Wanted:
    try:
        return msgspec.structs.replace(one, reason=checked_reason(one.reason), source=checked_source(one.source))
    except IsopenError as error:
        raise BadOverride(what="file", given=f"{one.model[:80]}: {error.data.get('what')}") from error
