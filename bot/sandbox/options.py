"""How a sandbox behaves. Every default is what Discord does, unless it says otherwise."""

from dataclasses import dataclass, field
from pathlib import Path

DEFAULT_OPENAPI = Path("../shared/data/discord/openapi.json")
"""Where Discord's OpenAPI file is looked for, seen from the project's root."""

PAGE = Path(__file__).parent / "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much is kept in memory; the oldest goes first."""

    messages: int = 5_000
    interactions: int = 10_000
    wire: int = 500
    violations: int = 1_000
    events_per_session: int = 1_000
    file_bytes: int = 64 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The settings of one sandbox.

    `token=None` lets any bot in. `openapi=None` or a missing file leaves only the sandbox's own rules.
    `strict` also records as violations what Discord would let pass silently: keys its file does not list.
    `require_no_mentions` records every message body without `allowed_mentions.parse == []`.
    `shards` and `max_concurrency` are what `GET /gateway/bot` says.
    `enforce_rate_limits=False` answers with rate-limit headers but never with a 429 of its own.
    """

    host: str = "127.0.0.1"
    port: int = 0
    token: str | None = None
    app_name: str = "sandbox-bot"
    ack_seconds: float = 3.0
    token_seconds: float = 900.0
    heartbeat_ms: int = 41_250
    compress: bool = True
    shards: int = 1
    max_concurrency: int = 1
    validate: bool = True
    openapi: Path | None = DEFAULT_OPENAPI
    strict: bool = False
    require_no_mentions: bool = False
    enforce_rate_limits: bool = False
    page: Path = PAGE
    limits: Limits = field(default_factory=Limits)
