"""A gateway session: outlives its connection, so that a client can resume and hear what it missed."""

import secrets
import time
from collections import deque
from dataclasses import dataclass, field

from bot.sandbox.gateway.connection import Connection
from bot.sandbox.gateway.protocol import ALL_INTENTS
from bot.sandbox.jsonio import dumps
from bot.sandbox.snowflake import shard_of


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an event is for: sessions that hear of a guild (None: direct messages), by their intents."""

    guild_id: str | None = None
    intents: int = 0
    without: int = 0


@dataclass(slots=True, eq=False)
class Session:
    """What one IDENTIFY began: its shard, its intents and the last events, numbered."""

    token: str
    kept: int
    intents: int = ALL_INTENTS
    shard: int = 0
    shards: int = 1
    connection: Connection | None = None
    sequence: int = 0
    detached_at: float | None = None
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    _log: deque[tuple[int, bytes]] = field(default_factory=deque)

    def hears_of(self, guild_id: str | None) -> bool:
        """Whether events of this guild (None: direct messages) are this session's."""
        return self.shards == 1 or shard_of(guild_id, self.shards) == self.shard

    def belongs_to(self, audience: "Audience") -> bool:
        """Whether this session is among those an event is for."""
        intents = self.intents
        if intents & audience.intents != audience.intents or intents & audience.without:
            return False
        return self.hears_of(audience.guild_id)

    def dispatch(self, event: str, data: bytes) -> None:
        """Number an event, keep it for a resume, and send it if somebody is connected."""
        self.sequence += 1
        frame = b'{"op":0,"t":%b,"s":%d,"d":%b}' % (dumps(event), self.sequence, data)
        self._log.append((self.sequence, frame))
        if len(self._log) > self.kept:
            self._log.popleft()
        if self.connection is not None:
            self.connection.send_raw(frame)

    def missed_since(self, sequence: int) -> list[bytes] | None:
        """List the frames after a sequence number; None if some are no longer kept."""
        oldest = self._log[0][0] if self._log else self.sequence + 1
        if sequence + 1 < oldest:
            return None
        return [frame for number, frame in self._log if number > sequence]

    def attach(self, connection: Connection) -> None:
        """Continue on this connection."""
        self.connection, self.detached_at = connection, None

    def detach(self) -> None:
        """Note that the connection is gone; events are kept from now on."""
        self.connection, self.detached_at = None, time.monotonic()
