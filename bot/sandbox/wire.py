"""The wire log: every request of the bot with its timing and whether it was legal, and every gateway event."""

import time
from collections import Counter, deque
from dataclasses import dataclass, field

from bot.sandbox.errors import Problem
from bot.sandbox.events import Events
from bot.sandbox.jsonio import Json


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule that a request broke."""

    method: str
    path: str
    problem: Problem

    @property
    def refused(self) -> bool:
        """Whether Discord refuses such a request."""
        return self.problem.refused

    def __str__(self) -> str:
        return f"{self.method} {self.path}: {self.problem}"


@dataclass(slots=True)
class Entry:
    """One request, answered; `at` is in seconds since 1970, `took_ms` covers reading, judging and answering."""

    number: int
    at: float
    method: str
    path: str
    status: int
    took_ms: float
    problems: tuple[Problem, ...] = ()
    interaction_id: str | None = None
    body: object = None
    fault: str | None = None

    def as_json(self) -> Json:
        """Write the entry for the page."""
        return {
            "number": self.number,
            "at": self.at,
            "method": self.method,
            "path": self.path,
            "status": self.status,
            "took_ms": round(self.took_ms, 3),
            "legal": not self.problems and self.status < 400,
            "problems": [str(one) for one in self.problems],
            "interaction_id": self.interaction_id,
            "fault": self.fault,
            "body": self.body,
        }


@dataclass(slots=True)
class Wire:
    """The last entries, the violations, and counters over the whole life."""

    events: Events
    kept: int
    violations_kept: int
    entries: deque[Entry] = field(init=False)
    violations: deque[Violation] = field(init=False)
    counts: Counter[str] = field(default_factory=Counter)
    _number: int = 0

    def __post_init__(self) -> None:
        self.entries = deque(maxlen=self.kept)
        self.violations = deque(maxlen=self.violations_kept)

    def request(self, entry: Entry) -> None:
        """Note a request of the bot's."""
        entry.number = self._next()
        self.entries.append(entry)
        self.counts["requests"] += 1
        for problem in entry.problems:
            self.violations.append(Violation(entry.method, entry.path, problem))
        if self.events.listened_to:
            self.events.tell("wire", {"entry": entry.as_json()})

    def gateway(self, direction: str, name: str, *, shard: int | None = None) -> None:
        """Note a gateway event: `direction` is SEND (to the bot) or RECEIVE."""
        self.counts[f"{direction} {name}"] += 1
        path = name if shard is None else f"{name} (shard {shard})"
        entry = Entry(self._next(), time.time(), direction, path, 0, 0.0)
        self.entries.append(entry)
        if self.events.listened_to:
            self.events.tell("wire", {"entry": entry.as_json()})

    def clear(self) -> None:
        """Forget everything noted so far."""
        self.entries.clear()
        self.violations.clear()
        self.counts.clear()

    def _next(self) -> int:
        self._number += 1
        return self._number
