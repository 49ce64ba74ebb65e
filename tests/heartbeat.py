"""Measures how long an event loop is held up while something runs in it."""

import asyncio
import gc
import sys
import time
from types import TracebackType
from typing import Self

from bot.client import favor_the_loop

BEAT = 0.004


class Heartbeat:
    """A task that wants to run every few milliseconds, and notes by how much it came too late.

    `blocked` is the longest delay in seconds, of which only what this process computed meanwhile counts: a machine
    that runs other things in between is no fault of the loop's. `silent` is the longest delay by the clock.
    """

    def __init__(self) -> None:
        self.blocked = 0.0
        self.silent = 0.0
        self._threshold, self._switch = (0, 0, 0), 0.005
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        # As the bot does (`bot.client`): what the test run has heaped up is not searched, and threads take turns.
        self._threshold, self._switch = gc.get_threshold(), sys.getswitchinterval()
        favor_the_loop()
        gc.freeze()
        gc.set_threshold(10_000, 20, 50)
        self._task = asyncio.create_task(self._beat())
        await asyncio.sleep(0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._task is not None
        self._task.cancel()
        sys.setswitchinterval(self._switch)
        gc.set_threshold(*self._threshold)
        gc.unfreeze()

    async def _beat(self) -> None:
        while True:
            clock, computed = time.perf_counter(), time.process_time()
            await asyncio.sleep(BEAT)
            late = time.perf_counter() - clock - BEAT
            self.silent = max(self.silent, late)
            self.blocked = max(self.blocked, min(late, time.process_time() - computed))
