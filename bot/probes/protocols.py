"""What a run needs of others: a judge (`bot.probes.judge`) and a place for replies (`bot.store.runs`)."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Protocol

from bot.probes.battery import Battery, Prompt, Tier
from bot.probes.records import Judgment, Key, Reply, Run, RunState, Scored, Settled


class JudgeProtocol(Protocol):
    """Says what a reply is. Another `version` judges anew."""

    @property
    def version(self) -> str:
        """The judge's version."""

    def judge(self, prompt: Prompt, reply: Reply, battery: Battery) -> Judgment:
        """Judge one reply; fast enough for an event loop."""


class RunsProtocol(Protocol):
    """Where runs and replies are kept (`bot.store.runs.Runs`)."""

    async def begin(self, run: Run) -> None:
        """Keep a new run's head."""

    async def change(self, run: Run) -> None:
        """Keep a run's head as it is now."""

    async def add(self, run_id: str, scored: Sequence[Scored], at: dt.datetime) -> None:
        """Keep replies, durably when this returns."""

    async def forget(self, run_id: str, keys: Iterable[Key]) -> None:
        """Drop replies."""

    async def rejudge(self, run_id: str, scored: Iterable[Scored]) -> None:
        """Replace judgments."""

    async def settle(self, run_id: str, key: Key, said: Settled, author_id: int | None = None) -> None:
        """Keep what a person says of a reply."""

    async def get(self, run_id: str) -> Run | None:
        """Find a run's head."""

    async def scored(self, run_id: str) -> tuple[Scored, ...]:
        """List what came back, in the order it came."""

    async def latest(
        self,
        *,
        model: str | None = None,
        host: str | None = None,
        tier: Tier | None = None,
        states: Sequence[RunState] = (),
        limit: int = 20,
    ) -> tuple[Run, ...]:
        """List runs, newest first."""
