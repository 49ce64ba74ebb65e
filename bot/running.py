"""The replies that are being written, so that a stopping bot can finish them."""

import asyncio
import contextlib


class Running:
    """Keeps the tasks that answer somebody until they are done."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[object]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def track(self) -> None:
        """Keep the current task until it is done. Called by whatever begins to answer an interaction."""
        task = asyncio.current_task()
        if task is not None and task not in self._tasks:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def drain(self, seconds: float) -> int:
        """Wait up to `seconds` until nothing runs; return how many replies are still unfinished."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._until_quiet()
        return len(self._tasks)

    async def _until_quiet(self) -> None:
        await asyncio.sleep(0)  # a task that was made in this very moment has not called `track` yet
        while self._tasks:
            await asyncio.wait(self._tasks)
            await asyncio.sleep(0)
