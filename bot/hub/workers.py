"""A few threads for work that blocks. One that does not come back in time keeps its place until it does."""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")
WORKERS: Final = 8


class Busy(Exception):
    """Every thread is at work, and none came free in time. Never leaves `bot.hub`."""


class Workers:
    """Runs blocking work off the event loop, at most `size` pieces at a time however long each takes.

    The threads are daemons: a process that ends does not wait for a Hub that hangs.
    """

    def __init__(self, size: int = WORKERS) -> None:
        self._free = asyncio.Semaphore(size)

    async def run(self, work: Callable[[], T], seconds: float) -> T:
        """Return what `work` returns or raise what it raises.

        Raises Busy where no thread came free within `seconds`, TimeoutError where the work takes longer.
        """
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        try:
            async with asyncio.timeout_at(until):
                await self._free.acquire()
        except TimeoutError as error:
            raise Busy from error
        done: asyncio.Future[T] = loop.create_future()
        threading.Thread(target=self._work, args=(loop, done, work), name="hub", daemon=True).start()
        async with asyncio.timeout_at(until):
            return await done

    def _work(self, loop: asyncio.AbstractEventLoop, done: "asyncio.Future[T]", work: Callable[[], T]) -> None:
        """Run in the thread. Whoever waited may be gone by the time it ends; the loop itself may be."""
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - handed on to whoever waits
            hand_over = _failing(done, error)
        else:
            hand_over = _succeeding(done, result)
        with contextlib.suppress(RuntimeError):  # the loop has been closed
            loop.call_soon_threadsafe(self._finish, hand_over)

    def _finish(self, hand_over: Callable[[], None]) -> None:
        self._free.release()
        hand_over()


def _succeeding(done: "asyncio.Future[T]", result: T) -> Callable[[], None]:
    return lambda: None if done.done() else done.set_result(result)


def _failing(done: "asyncio.Future[T]", error: Exception) -> Callable[[], None]:
    return lambda: None if done.done() else done.set_exception(error)
