"""Follows a lineage upward on the Hub, as far as the catalog does not know it. Bounded in depth and number."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

from bot.hub.artifacts import Ancestor, BaseFact, State
from bot.hub.bases import Families, bases_of
from bot.hub.evidence import state_of
from bot.hub.files import Listing
from bot.hub.ids import same_repo
from bot.hub.outcomes import Why
from bot.hub.records import Repo, RepoLook

MAX_DEPTH: Final = 8
MAX_ASKED: Final = 12

Ask = Callable[[str], Awaitable[tuple[RepoLook, Listing, str | None]]]
"""Looks a model up: what came of it, its files, and its license."""


async def walk(bases: Iterable[BaseFact], ask: Ask, families: Families, found: dict[str, Ancestor]) -> None:
    """Fill `found` (by id in lower case) with every ancestor, level by level, the models of a level side by side.

    Each model is asked once, however often and in whatever circle it is named. The catalog's own models are not
    asked: their lineage is known. Where the walk ends early, the ancestor is there as "not looked at".
    """
    level, asked = list(bases), 0
    for _ in range(MAX_DEPTH):
        names = _new(level, found)
        foreign = [name for name in names if families.catalog_id(name) is None]
        skipped = frozenset(foreign[max(MAX_ASKED - asked, 0) :])
        asked += len(foreign) - len(skipped)
        _skip(skipped, found)
        wanted = [name for name in names if name not in skipped]
        ancestors = await asyncio.gather(*(_ancestor(name, ask, families) for name in wanted))
        found |= {name.lower(): one for name, one in zip(wanted, ancestors, strict=True)}
        level = [base for one in ancestors for base in one.bases]
    _skip(_new(level, found), found)


def _new(level: Iterable[BaseFact], found: dict[str, Ancestor]) -> list[str]:
    """The models of a level that nobody has asked for yet."""
    names = {fact.hub_id.lower(): fact.hub_id for fact in level if fact.hub_id}
    return [name for key, name in names.items() if key not in found]


def _skip(names: Iterable[str], found: dict[str, Ancestor]) -> None:
    for name in names:
        found[name.lower()] = Ancestor(hub_id=name, state=State.NOT_LOOKED, why=Why.NOT_ASKED)


async def _ancestor(name: str, ask: Ask, families: Families) -> Ancestor:
    known = families.catalog_id(name)
    if known is not None:
        return Ancestor(hub_id=name, catalog=known)
    look, files, license_ = await ask(name)
    state, why = state_of(look)
    if not isinstance(look, Repo):
        return Ancestor(hub_id=name, state=state, why=why)
    return Ancestor(
        hub_id=look.id,
        state=state,
        revision=look.revision,
        catalog=families.catalog_id(look.id),  # it may be in the catalog under the name it has now
        license=license_,
        weights=bool(files.weights),
        bases=tuple(base for base in bases_of(look, files) if not same_repo(base.name, name)),
    )
