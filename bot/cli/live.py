"""A question at a terminal: answered with what the Hub shows, where the Hub can be reached within a moment.

A terminal is left after each question, so what was learned is remembered in files: looks, and that the Hub could
not be reached, which costs a moment once and not again for a while.
"""

import datetime as dt
import socket
import threading
import time
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from urllib.request import getproxies

from bot.answer import Answer, Live
from bot.engine import Engine, open_engine
from bot.folders import cache_folder
from bot.live import NOTHING, Seen, live_of
from bot.questions import Asked
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.hub.artifacts import Artifacts
    from bot.hub.kept import Kept

CATALOG_SECONDS: Final = 2.0
"""How long a question may wait for the Hub that the catalog can answer, everything included."""
HUB_SECONDS: Final = 5.0
"""How long one may wait that only the Hub can answer."""
KNOCK_SECONDS: Final = 0.8
REMEMBERED: Final = 300.0
"""How long, in seconds, the Hub is left alone after it could not be reached."""
_MARK: Final = "hub-unreachable"
_LEAVE_ALONE: Final = frozenset(("rate-limited", "token-refused"))
_LONG: Final = 1.0
"""A failure that took longer is remembered; a quick one may be that of a single repository, and costs little."""


def ask(settings: Settings, query: str, engine: Engine | None = None) -> Answer:
    """Answer a question at a terminal. Raises BadName, UnknownModel, AmbiguousName, DataError."""
    engine = engine or open_engine(settings)
    asked = engine.asked(query)
    return engine.conclude(asked, look_up(settings, engine, asked))


def look_up(settings: Settings, engine: Engine, asked: Asked) -> Seen:
    """What is known of a repository, from an earlier look or one taken now. Never raises for what the Hub does."""
    if asked.repo is None:
        return NOTHING
    kept = _kept(settings)
    known = kept.read(asked.repo) if kept.has(asked.repo) else None
    if settings.offline:
        return _without(asked.repo, known, "offline")
    if known is not None and _is_fresh(known):
        return Seen(known, live_of(asked.repo, known, fresh=True))
    started = time.monotonic()
    until = started + (HUB_SECONDS if asked.model is None else CATALOG_SECONDS)
    mark = _Mark(settings)
    why = mark.why() or (None if knock(settings.hf_endpoint, KNOCK_SECONDS) else "down")
    if why is not None:
        mark.make(why)
        return _without(asked.repo, known, why)
    found = _look(settings, engine, asked.repo, known, until)
    if found.state == "not-looked":
        why = found.why.value if found.why else "timed-out"
        if why in _LEAVE_ALONE or time.monotonic() - started > _LONG:
            mark.make(why)
        return _without(asked.repo, known, why)
    mark.clear()
    return Seen(found, live_of(asked.repo, found, fresh=True))


def _kept(settings: Settings) -> "Kept":
    from bot.hub.kept import Kept

    return Kept(cache_folder(settings))


def _is_fresh(look: "Artifacts") -> bool:
    from bot.hub.ages import is_fresh

    return is_fresh(look, dt.datetime.now(dt.UTC))


def _without(repo: str, known: "Artifacts | None", why: str) -> Seen:
    """What is known where nobody can look now."""
    if known is None:
        return Seen(None, Live(hub_id=repo, why=why))
    import msgspec

    return Seen(known, msgspec.structs.replace(live_of(repo, known), why=why))


def _look(settings: Settings, engine: Engine, repo: str, known: "Artifacts | None", until: float) -> "Artifacts":
    """Take a look; what was seen by `until` is kept even if it is not whole, for a slow Hub is slow every time."""
    import asyncio

    from bot.hub.watch import Watch
    from bot.looking import open_inspector

    kept = _kept(settings)

    async def look() -> "Artifacts":
        watch = Watch(open_inspector(settings, engine.catalog, code=False), kept)
        try:
            return await watch.look(repo, max(until - time.monotonic(), 0.1))
        finally:
            await watch.close()

    found = asyncio.run(look())
    if found.is_there and found.unseen and (known is None or known.unseen or known.revision != found.revision):
        kept.write(repo, found)
    return found


def knock(endpoint: str, seconds: float) -> bool:
    """Whether anybody listens at an address, found out within `seconds`; finding its number counts as well.

    Through a proxy only the proxy can tell: then nobody is asked, and the answer is yes.
    """
    parts = urlsplit(endpoint)
    if getproxies().get(parts.scheme) or not parts.hostname:
        return True
    place, answered = (parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)), threading.Event()

    def connect() -> None:
        try:
            socket.create_connection(place, timeout=seconds).close()
        except OSError:
            return
        answered.set()

    # Names are looked up without a time limit, so a thread does it: nobody waits for that one at the end.
    thread = threading.Thread(target=connect, daemon=True)
    thread.start()
    thread.join(seconds)
    return answered.is_set()


class _Mark:
    """Remembers in a file that the Hub at this address could not be reached, and why."""

    def __init__(self, settings: Settings) -> None:
        self._path = cache_folder(settings) / _MARK
        self._endpoint = settings.hf_endpoint

    def why(self) -> str | None:
        """Why it could not be reached a while ago; None where that is long ago, or was another address."""
        try:
            age = time.time() - self._path.stat().st_mtime
            endpoint, _, why = self._path.read_text(encoding="utf-8").partition("\n")
        except (OSError, UnicodeDecodeError):
            return None
        return (why.strip() or "down") if endpoint == self._endpoint and 0 <= age < REMEMBERED else None

    def make(self, why: str) -> None:
        """Remember it, from the first time on; a folder that cannot be written costs no answer."""
        if self.why() is not None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(f"{self._endpoint}\n{why}", encoding="utf-8")
        except OSError:
            return

    def clear(self) -> None:
        """Forget it: the Hub answers again."""
        self._path.unlink(missing_ok=True)
