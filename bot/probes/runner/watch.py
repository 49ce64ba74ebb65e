"""Watches over the host while a run is under way: is it still there, and is it still the same model?"""

import asyncio
from typing import Final, NamedTuple

from bot.errors import HostFailed, ModelNotServed
from bot.probes.hosts import Host
from bot.probes.records import Failure, Served

PATIENCE: Final = (0.5, 1.0, 2.0)  # seconds to wait for a server that was restarted, again and again


class Seen(NamedTuple):
    """What looking at the host gave: `trouble` is None where all is well; `certain`: it said what it serves."""

    trouble: Failure | None = None
    detail: str = ""
    certain: bool = True


def same(one: Served, other: Served) -> bool:
    """Tell whether two looks saw the same model, as a run needs to go on. What was not said is no proof."""
    if (one.server, one.model) != (other.server, other.model):
        return False
    pairs = ((one.digest, other.digest), (one.quantization, other.quantization), (one.template, other.template))
    return all(mine == theirs or mine is None or theirs is None for mine, theirs in pairs)


class Watch:
    """Looks at a host, one look at a time: who asks while one is under way gets its result."""

    def __init__(self, host: Host, served: Served, patience: tuple[float, ...] = PATIENCE) -> None:
        self._host = host
        self._served = served
        self._patience = patience
        self._look: asyncio.Task[Seen] | None = None

    async def look(self) -> Seen:
        """Say what is wrong with the host, waiting a little for one that is not there."""
        if self._look is None or self._look.done():
            self._look = asyncio.create_task(self._patiently())
        return await asyncio.shield(self._look)

    async def _patiently(self) -> Seen:
        seen = await self.once()
        for pause in self._patience:
            if seen.trouble not in {Failure.UNREACHABLE, Failure.LOADING}:
                break
            await asyncio.sleep(pause)
            seen = await self.once()
        return seen

    async def once(self) -> Seen:
        """Look once. A host too busy to say what it serves, but not too busy to answer, is not stalled."""
        heard = self._host.heard
        try:
            now = await self._host.served(self._served.model)
        except ModelNotServed as error:
            return Seen(Failure.WRONG_MODEL, f"now serves {error.data['served'] or 'nothing'}")
        except HostFailed as error:
            trouble = Failure(str(error.data["reason"]))
            if trouble is Failure.STALLED and self._host.heard > heard:
                return Seen(certain=False)
            return Seen(trouble, str(error.data["why"]), certain=False)
        if not same(now, self._served):
            return Seen(Failure.WRONG_MODEL, f"{describe(self._served)} was replaced by {describe(now)}")
        return Seen()

    async def close(self) -> None:
        """Stop looking."""
        if self._look is not None and not self._look.done():
            self._look.cancel()
            await asyncio.gather(self._look, return_exceptions=True)


def describe(served: Served) -> str:
    """Name what is served, for people."""
    return " ".join(
        filter(None, (served.model, served.quantization, f"({served.digest})" if served.digest else ""))
    )
