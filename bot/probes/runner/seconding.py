"""Second opinions while a run is under way: beside the asking, or after it where both share a server.

Replies to dangerous requests, whose text is never kept, are not shown to the second judge either.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import NamedTuple

import msgspec

from bot.probes.battery import Battery, Prompt
from bot.probes.records import Scored
from bot.probes.second import SecondJudge, needs_opinion, weighed
from bot.probes.second.judge import AT_ONCE


class Case(NamedTuple):
    """A reply to be looked at again."""

    prompt: Prompt
    scored: Scored
    text: str


async def with_opinion(second: SecondJudge, case: Case, battery: Battery) -> Scored:
    """Return a reply with what the second judge says of it."""
    opinion = await second.opinion(case.prompt, case.text, battery)
    return msgspec.structs.replace(case.scored, judgment=weighed(case.scored.judgment, opinion))


class Seconding:
    """The second judge of one run. `keep` is given every reply that it has said something of.

    `later`: it waits until `finish`, so that the model under test is not slowed by being its server's second job.
    """

    def __init__(
        self, second: SecondJudge, battery: Battery, keep: Callable[[Scored], Awaitable[None]], *, later: bool
    ) -> None:
        self._second, self._battery, self._keep = second, battery, keep
        self._cases: asyncio.Queue[Case | None] = asyncio.Queue()
        self._may = asyncio.Event()
        self._left = 0
        if not later:
            self._may.set()
        self._workers = [asyncio.create_task(self._work()) for _ in range(AT_ONCE)]

    @property
    def left(self) -> int:
        """How many replies it has still to look at."""
        return self._left

    def offer(self, prompt: Prompt, scored: Scored, text: str | None) -> None:
        """Let it look at a reply, if it is one for a second judge and has no opinion yet."""
        opinion = scored.judgment.opinion
        if text and needs_opinion(scored) and (opinion is None or opinion.label is None):
            self._left += 1
            self._cases.put_nowait(Case(prompt, scored, text))

    async def finish(self) -> None:
        """Wait until everything has been looked at. Raises what went wrong on our side."""
        self._may.set()
        for _ in self._workers:
            self._cases.put_nowait(None)
        await asyncio.gather(*self._workers)

    async def close(self) -> None:
        """Stop; what was not looked at has no second opinion."""
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)

    async def _work(self) -> None:
        await self._may.wait()
        while (case := await self._cases.get()) is not None:
            await self._keep(await with_opinion(self._second, case, self._battery))
            self._left -= 1
