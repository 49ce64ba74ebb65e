"""The index of Hub repository names as the engine uses it: opened at its first use, and again where it is new."""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.errors import BadFile

if TYPE_CHECKING:
    from bot.catalog.index import HubIndex

LOOK_AGAIN: Final = 60.0
"""Seconds after which it is seen whether somebody built the index anew."""
_log: Final = logging.getLogger(__name__)
_State = tuple[int, int, int] | None


class Repositories:
    """Names of repositories, where somebody built an index (`isopen index build`). Never raises."""

    def __init__(self, path: Path | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._clock = clock
        self._due = float("-inf")
        self._state: _State = None
        self._opened: HubIndex | None = None

    @property
    def index(self) -> "HubIndex | None":
        """The index as it is now; None where there is none, or none that can be read."""
        now = self._clock()
        if self._path is not None and now >= self._due:
            self._due = now + LOOK_AGAIN
            state = _state(self._path)
            if state != self._state:
                self._state, self._opened = state, self._open(self._path) if state else None
        return self._opened

    def suggest(self, typed: str, limit: int) -> list[str]:
        """Names like what was typed."""
        index = self.index
        return index.suggest(typed, limit) if index is not None else []

    def _open(self, path: Path) -> "HubIndex | None":
        """Open it. The one from before is let go by the garbage collector: a search may still be reading it."""
        from bot.catalog.index import HubIndex

        try:
            return HubIndex(path)
        except BadFile as error:
            _log.warning("The index of repository names cannot be used: %s", error)
            return None


def _state(path: Path) -> _State:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_ino, stat.st_size, stat.st_mtime_ns
