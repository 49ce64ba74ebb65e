"""One process, any number of shards: each is heard, resumed and hung up; logins stay within the grant."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from bot.client import IsopenClient
from bot.discord_gateway import Allowance, IdentifyBudget, MemoryState, Pace
from bot.engine import Engine, open_engine
from bot.errors import GatewayBudgetSpent
from bot.sandbox.testing import TOKEN, Handle, running
from bot.settings import Settings
from tests.cogs.discord import OPENAPI, make_client
from tests.test_discord_gateway import Clock, budget

GRANTED = Allowance(total=1_000, remaining=1_000, reset_after=86_400_000)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return open_engine(Settings())


@asynccontextmanager
async def sharded(shards: int, client: IsopenClient) -> AsyncIterator[Handle]:
    """The bot in a Discord that recommends so many shards, all of them connected."""
    async with running(openapi=OPENAPI, require_no_mentions=True, shards=shards) as home:
        async with home.run(client, ready=False):
            await until(lambda: len(home.core.gateway.identifies) == shards)
            await until(lambda: len(client.shards) == shards)
            yield home
        assert home.violations == []


async def until(happened: Callable[[], bool], seconds: float = 10.0) -> None:
    async with asyncio.timeout(seconds):
        while not happened():  # noqa: ASYNC110 - nothing tells when
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("shards", [1, 3])
class TestAnyNumber:
    async def test_as_many_as_discord_recommends_each_once(self, engine: Engine, shards: int) -> None:
        async with sharded(shards, make_client(engine)) as home:
            asked = [tuple(data["shard"]) for data in home.core.gateway.identifies]
            assert asked == [(number, shards) for number in range(shards)]

    async def test_questions_are_answered_whichever_shard_hears_them(self, engine: Engine, shards: int) -> None:
        places = [
            Handle.home,
            Handle.workshop,
            None,
            *(str(1_500_000_000_000_000_000 + (n << 22)) for n in range(3)),
        ]
        async with sharded(shards, make_client(engine)) as home:
            for guild in places:
                answer = await home.slash("isopen", model="llama", guild=guild)
                assert "model-available" in answer.text
                why = await home.press(answer, answer.custom_id("Why?"), guild=guild)
                assert why.ephemeral
            heard = {entry.path for entry in home.core.wire.entries if "INTERACTION_CREATE" in entry.path}
            assert len(heard) == shards

    @pytest.mark.parametrize("kind", ["reconnect", "abort"])
    async def test_every_lost_shard_resumes_without_a_new_login(
        self, engine: Engine, shards: int, kind: str
    ) -> None:
        async with sharded(shards, make_client(engine)) as home:
            home.fault(kind)
            await until(lambda: len(home.core.gateway.resumes) == shards, 30.0)
            assert len(home.core.gateway.identifies) == shards
            for guild in (Handle.home, Handle.workshop, None):
                answer = await home.slash("isopen", model="llama", guild=guild)
                assert "model-available" in answer.text

    async def test_a_stop_leaves_every_shard_properly(self, engine: Engine, shards: int) -> None:
        codes: list[int | None] = []
        client = make_client(engine)
        async with running(openapi=None, shards=shards) as home:
            gateway = home.core.gateway
            lost = gateway._lost
            gateway._lost = lambda one, code: (codes.append(code), lost(one, code))[1]  # type: ignore[method-assign]
            living = asyncio.create_task(point(home, client))
            await until(lambda: len(client.shards) == shards)
            living.cancel()
            await asyncio.gather(living, return_exceptions=True)
            assert await client.stop(1.0) == 0
            await until(lambda: len(codes) == shards)
            assert codes == [1000] * shards


async def point(home: Handle, client: IsopenClient) -> None:
    from bot.sandbox.point import point_discord_at

    (await point_discord_at(home.sandbox.api_url)).use()
    await client.start(TOKEN)


async def test_a_client_that_never_began_can_be_stopped(engine: Engine) -> None:
    assert await make_client(engine).stop(0.1) == 0


async def test_a_spent_budget_ends_the_start_instead_of_trying_for_ever(engine: Engine) -> None:
    state = MemoryState()
    await state.set("discord.identified", json.dumps([time.time()] * 500))
    async with running(openapi=None, shards=3) as home:
        with pytest.raises(GatewayBudgetSpent):
            async with home.run(make_client(engine, state), ready=False):
                pass
        assert not home.core.gateway.identifies


class TestTheBudget:
    """One IDENTIFY of each bucket in 5 seconds (Discord, "Gateway", Max Concurrency)."""

    async def test_one_at_a_time_where_discord_says_one(self) -> None:
        clock = Clock()
        one, start = budget(clock), clock.now
        one.allow(GRANTED, 3)
        for shard in range(3):
            await one.take(shard)
        assert clock.now - start == 10.0

    async def test_buckets_side_by_side_where_discord_says_more(self) -> None:
        clock = Clock()
        one, start = budget(clock), clock.now
        one.allow(Allowance(total=2_000, remaining=2_000, reset_after=0, max_concurrency=16), 100)
        for shard in range(100):
            await one.take(shard)
        assert clock.now - start == 30.0  # seven rounds of sixteen
        await one.take(3)  # and one that has to come back waits for its own bucket
        assert clock.now - start == 35.0

    async def test_a_hundred_shards_may_start_and_start_again(self) -> None:
        clock = Clock()
        one = budget(clock)
        one.allow(Allowance(total=2_000, remaining=2_000, reset_after=0, max_concurrency=16), 100)
        for _ in range(3):
            for shard in range(100):
                await one.take(shard)

    async def test_after_a_restart_nobody_knows_whose_turn_it_was(self) -> None:
        clock, state = Clock(), MemoryState()
        await budget(clock, state).take(7)
        again, start = budget(clock, state), clock.now
        again.allow(Allowance(total=2_000, remaining=2_000, reset_after=0, max_concurrency=16), 16)
        await again.take(0)
        assert clock.now - start == 5.0

    async def test_less_left_than_shards_is_not_begun(self) -> None:
        one = IdentifyBudget(MemoryState(), pace=Pace())
        with pytest.raises(GatewayBudgetSpent) as spent:
            one.allow(Allowance(total=1_000, remaining=2, reset_after=90_000), 3)
        assert spent.value.data["seconds"] == 90.0

    async def test_one_shard_is_paced_as_ever(self) -> None:
        one = IdentifyBudget(MemoryState(), pace=Pace())
        one.allow(GRANTED, 1)
        assert one._pace == Pace()
