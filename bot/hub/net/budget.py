"""What one request may cost: a moment by which it ends, and a number of bytes. Kept per thread of work.

The Hub's library asks without a time limit, and its `timeout` holds for each read, so that a server that sends a
byte at a time is waited for without end (huggingface_hub 2.4, issues 3750 and 3594). A budget holds for the
request as a whole, redirects included.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

import msgspec


class OverBudget(Exception):
    """The answer is larger than its budget. Never leaves `bot.hub`."""


class LeavesHub(Exception):
    """The Hub sends us to an address that is not its own. Never leaves `bot.hub`."""


class Budget(msgspec.Struct, kw_only=True):
    """The limits of one request. `deadline` is in `time.monotonic` seconds.

    `origin` is where requests may go (`scheme://host:port`); the real Hub's own addresses besides, where it is
    the Hub that is asked. `clean` is applied to the body before the library reads it. `headers` are those of the
    last answer.
    """

    deadline: float
    max_bytes: int
    origin: str
    clean: Callable[[bytes], bytes] | None = None
    headers: dict[str, str] = {}

    def left(self) -> float:
        """Seconds until the deadline; below zero after it."""
        return self.deadline - time.monotonic()


_CURRENT: Final[ContextVar[Budget | None]] = ContextVar("hub_budget", default=None)


def current() -> Budget | None:
    """The budget of the request that this thread is making."""
    return _CURRENT.get()


@contextmanager
def spending(budget: Budget) -> Iterator[Budget]:
    """Hold every request made inside to `budget`."""
    token = _CURRENT.set(budget)
    try:
        yield budget
    finally:
        _CURRENT.reset(token)
