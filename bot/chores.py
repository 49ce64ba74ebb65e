"""Work that comes back again and again in the background, for as long as the bot lives."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final

_log: Final = logging.getLogger(__name__)


class Chores:
    """Runs chores. One that fails is logged and done again at its next turn."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def every(self, seconds: float, work: Callable[[], Awaitable[object]], *, first_after: float = 0.0) -> None:
        """Do `work` every so many seconds after it was done, first after `first_after` seconds."""
        task = asyncio.create_task(_again(seconds, work, first_after))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def once(self, work: Coroutine[Any, Any, object]) -> None:
        """Do `work` once, beside everything else. One that fails is logged."""
        task = asyncio.create_task(_once(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """End every chore, in the middle of it if need be."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _once(work: Coroutine[Any, Any, object]) -> None:
    try:
        await work
    except Exception:  # noqa: BLE001 - nobody waits for it
        _log.exception("Something that ran in the background failed")


async def _again(seconds: float, work: Callable[[], Awaitable[object]], first_after: float) -> None:
    await asyncio.sleep(first_after)
    while True:
        try:
            await work()
        except Exception:  # noqa: BLE001 - whatever it is, the next turn may go well
            _log.exception("A chore failed; it is done again in %.0f s", seconds)
        await asyncio.sleep(seconds)
