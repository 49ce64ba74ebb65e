"""Faults on order: what goes wrong with the next requests that match."""

import re
from collections import deque
from typing import Literal

import msgspec


class Fault(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """One fault, ordered through `POST /sandbox/faults`.

    At once: `reconnect` (opcode 7), `invalid_session` (opcode 9, `resumable` or not), `abort` (gateway cut),
    `down` (nothing listens for `seconds`), `expire` (interactions are `seconds` older).
    With the next `count` requests whose "METHOD /path" matches the regular expression `match`: `drop`
    (connection cut), `delay` (`seconds` late), `rate_limit` (429, with or without `via`), `error` (`status`).
    """

    kind: Literal[
        "reconnect", "invalid_session", "abort", "down", "expire", "drop", "delay", "rate_limit", "error"
    ]
    match: str = ""
    count: int = 1
    seconds: float = 1.0
    status: int = 500
    via: bool = True
    resumable: bool = False


ON_REQUESTS = frozenset({"drop", "delay", "rate_limit", "error"})


class Faults:
    """The faults still to come, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[re.Pattern[str], Fault]] = deque()

    def order(self, fault: Fault) -> None:
        """Add a fault. Raises `re.error` if its `match` is no regular expression."""
        pattern = re.compile(fault.match)
        self._waiting.extend((pattern, fault) for _ in range(fault.count))

    def next_for(self, method: str, path: str) -> Fault | None:
        """Take the first fault that matches a request."""
        if not self._waiting:
            return None
        line = f"{method} {path}"
        for entry in self._waiting:
            if entry[0].search(line):
                self._waiting.remove(entry)
                return entry[1]
        return None

    @property
    def waiting(self) -> int:
        """How many faults have not happened yet."""
        return len(self._waiting)

    def clear(self) -> None:
        """Call all faults off."""
        self._waiting.clear()
