"""What happens, told live to whoever listens: the page, a script, a test."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bot.sandbox.jsonio import Json

_QUEUE = 1_000


@dataclass(slots=True)
class Listener:
    """One listener: its queue, and whose ephemeral messages it may see (None: everybody's)."""

    queue: asyncio.Queue[Json | None]
    user_id: str | None = None

    async def __aiter__(self) -> AsyncIterator[Json]:
        """Give out events until the sandbox stops."""
        while (event := await self.queue.get()) is not None:
            yield event


class Events:
    """Hands every event to every listener. A listener that does not keep up loses its oldest events."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    @property
    def listened_to(self) -> bool:
        """Whether anybody listens: no event needs to be built otherwise."""
        return bool(self._listeners)

    @contextmanager
    def listen(self, user_id: str | None = None) -> Iterator[Listener]:
        """Listen for as long as the `with` block lasts."""
        listener = Listener(asyncio.Queue(_QUEUE), user_id)
        self._listeners.append(listener)
        try:
            yield listener
        finally:
            self._listeners.remove(listener)

    def tell(self, kind: str, body: Json, *, only_for: str | None = None) -> None:
        """Tell everybody, or only those who may see what one user sees."""
        for listener in self._listeners:
            if only_for is None or listener.user_id in (None, only_for):
                _put(listener.queue, {"event": kind, **body})

    def close(self) -> None:
        """End every listener's stream."""
        for listener in self._listeners:
            _put(listener.queue, None)


def _put(queue: asyncio.Queue[Json | None], event: Json | None) -> None:
    if queue.full():
        queue.get_nowait()
    queue.put_nowait(event)
