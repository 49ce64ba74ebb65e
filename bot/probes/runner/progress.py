"""How far a run is: what a progress bar shows."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from bot.probes.records import Asked, RunState, Scored


class Part(msgspec.Struct, frozen=True):
    """One category of a run (or the lures)."""

    name: str
    done: int
    total: int


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """A run at one moment. `failures` are questions without a reply; `eta` and `seconds` are seconds.

    `state` is `running` until the last one; then `why` is what the run's head says. `opinions_left` are
    replies that a second judge has still to look at.
    """

    run_id: str
    done: int
    total: int
    failures: int
    parts: tuple[Part, ...]
    seconds: float
    eta: float | None
    state: RunState
    why: str | None = None
    opinions_left: int = 0


class Tally:
    """Counts a run's replies as they come."""

    def __init__(self, run_id: str) -> None:
        self._run_id = run_id
        self._total: Counter[str] = Counter()
        self._done: Counter[str] = Counter()
        self._failures = 0
        self._fresh = 0

    def expect(self, asked: Iterable[Asked]) -> None:
        """Count questions that are to be asked."""
        self._total.update(one.category for one in asked)

    def kept(self, scored: Iterable[Scored]) -> None:
        """Count replies that were there before."""
        for one in scored:
            self._count(one)

    def came(self, scored: Scored) -> None:
        """Count a reply that has just come."""
        self._fresh += 1
        self._count(scored)

    def _count(self, scored: Scored) -> None:
        self._done[scored.asked.category] += 1
        self._failures += scored.reply.failure is not None

    def snapshot(
        self, seconds: float, state: RunState, why: str | None = None, opinions_left: int = 0
    ) -> Progress:
        """Say how far it is, `seconds` after it went on."""
        done, total = self._done.total(), self._total.total()
        left = max(0, total - done)
        eta = left * seconds / self._fresh if self._fresh and seconds else None
        return Progress(
            run_id=self._run_id,
            done=done,
            total=total,
            failures=self._failures,
            parts=tuple(Part(name, self._done[name], count) for name, count in self._total.items()),
            seconds=round(seconds, 2),
            eta=None if eta is None else round(eta, 1),
            state=state,
            why=why,
            opinions_left=opinions_left,
        )
