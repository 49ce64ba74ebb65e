"""Imported second opinions as the engine shows them: read at the start, and again when somebody imported anew."""

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from bot.errors import StoreError
from bot.openness.opinions import Imported
from bot.openness.records import Model
from bot.settings import Settings

if TYPE_CHECKING:  # SQLAlchemy is not imported to answer from the catalog
    from bot.store.store import Store

LOOK_AGAIN: Final = 60.0
"""Seconds after which the store is asked again: an import runs in a process of its own."""
_log: Final = logging.getLogger(__name__)


class OpinionBook:
    """Puts imported opinions in the place of the shipped ones. A broken store costs no answer."""

    def __init__(
        self,
        imported: Imported = Imported(),  # noqa: B008 - frozen
        store: "Store | None" = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._imported = imported
        self._store = store
        self._clock = clock
        self._due = float("-inf")
        self._merged: dict[str, tuple[Model, Model]] = {}

    async def refresh(self) -> None:
        """Read what was imported, at most once a minute."""
        now = self._clock()
        if self._store is None or now < self._due:
            return
        self._due = now + LOOK_AGAIN
        try:
            imported = await self._store.opinions.all()
        except StoreError:
            _log.exception("Imported second opinions could not be read; the last known ones are shown")
            return
        if imported != self._imported:
            self._imported, self._merged = imported, {}

    def merged(self, model: Model) -> Model:
        """The model with the opinions to show. The same object again for the same model: cards are kept by it."""
        kept = self._merged.get(model.id)
        if kept is not None and kept[0] is model:
            return kept[1]
        shown = self._imported.merged(model)
        if self._imported.indexes:
            self._merged[model.id] = (model, shown)
        return shown


def glance(settings: Settings) -> OpinionBook:
    """What was imported, for a command that answers once. Fast where the database is SQLite. Never raises."""
    from bot.folders import database_url
    from bot.store.glance import can_glance, glance_opinions

    url = database_url(settings)
    return OpinionBook(glance_opinions(url) if can_glance(url) else _read(url))


def _read(url: str) -> Imported:
    """Read from a database server."""
    import asyncio

    from bot.store.store import Store

    async def work() -> Imported:
        async with await Store.open(url) as store:
            return await store.opinions.all()

    try:
        return asyncio.run(work())
    except StoreError as error:
        _log.warning(
            "Imported second opinions could not be read; the shipped ones are shown: %s", error.data["why"]
        )
        return Imported()
