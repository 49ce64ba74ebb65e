"""The bot in a Discord on loopback: real client, real protocol, real engine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.client import IsopenClient
from bot.discord_gateway import IdentifyBudget, MemoryState, Pace, StateStore
from bot.engine import EngineProtocol
from bot.moderation.service import Moderation
from bot.sandbox.options import Limits
from bot.sandbox.testing import Handle, running
from bot.services import Services
from bot.store.store import Store
from bot.texts import Texts, load_texts
from tests.cogs.legal import assert_legal, assert_quiet, texts

OPENAPI = Path(__file__).resolve().parents[3] / "shared" / "data" / "discord" / "openapi.json"
IMPATIENT = Pace(spacing=0.0)


def make_client(
    engine: EngineProtocol, state: StateStore | None = None, store: Store | None = None
) -> IsopenClient:
    """A client as the bot runs it, but for the pause between logins; without a store nothing is kept."""
    kept = state or MemoryState()
    budget = IdentifyBudget(kept, pace=IMPATIENT)
    services = Services(engine=engine, store=store, moderation=Moderation(store))
    return IsopenClient(services=services, texts_for=english, state=kept, identify=budget)


def english(locale: str) -> Texts:
    """English for everybody: what the other languages say is the business of tests/texts."""
    del locale
    return load_texts()


@asynccontextmanager
async def discord(*, ack_seconds: float = 3.0, wire: int = 500) -> AsyncIterator[Handle]:
    """A Discord that checks every request and wants mentions off everywhere; it must end without complaint.

    It remembers the last requests, as many as `wire`.
    """
    limits = Limits(wire=wire)
    async with running(
        openapi=OPENAPI, require_no_mentions=True, ack_seconds=ack_seconds, limits=limits
    ) as handle:
        yield handle
        assert handle.violations == []
        for message in handle.messages():
            check(message)


@asynccontextmanager
async def bot_in_discord(
    engine: EngineProtocol, *, ack_seconds: float = 3.0, store: Store | None = None
) -> AsyncIterator[Handle]:
    """The bot, connected."""
    client = make_client(engine, store=store)
    async with discord(ack_seconds=ack_seconds) as handle, handle.run(client, ready=False):
        yield handle


def check(message: dict[str, Any]) -> None:
    """A message of the bot keeps every limit, pings nobody and links only where we did."""
    if message["author"].get("bot"):
        assert_legal(message["components"])
        for text in texts(message["components"]):
            assert_quiet(text)
        assert message["mentions"] == []
        assert message["mention_everyone"] is False
