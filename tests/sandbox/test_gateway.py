"""The gateway's protocol, spoken by hand: HELLO, IDENTIFY, heartbeats, RESUME with replay, shards, close codes."""

import asyncio

import pytest

from bot.sandbox.errors import NoBot
from bot.sandbox.gateway.session import Audience
from bot.sandbox.options import Limits
from bot.sandbox.snowflake import Snowflakes, seconds, shard_of
from bot.sandbox.testing import TOKEN, Handle, running
from tests.sandbox.socket import connect

MESSAGES, CONTENT, DIRECT, MEMBERS = 1 << 9, 1 << 15, 1 << 12, 1 << 1


async def test_hello_comes_first(sandbox: Handle) -> None:
    async with connect(sandbox) as socket:
        assert await socket.receive() == {"op": 10, "d": {"heartbeat_interval": 41250}, "s": None, "t": None}


async def test_ready_then_the_servers(sandbox: Handle) -> None:
    async with connect(sandbox) as socket:
        ready = await socket.identify()
        assert ready["user"]["bot"] is True
        assert ready["resume_gateway_url"].startswith("ws://127.0.0.1:")
        assert [one["id"] for one in ready["guilds"]] == [sandbox.home, sandbox.workshop]
        guilds = [await socket.until("GUILD_CREATE") for _ in range(2)]
        assert [one["s"] for one in guilds] == [2, 3]
        assert [one["user"]["bot"] for one in guilds[0]["d"]["members"]] == [True], "no members intent"


async def test_all_members_with_their_intent(sandbox: Handle) -> None:
    async with connect(sandbox) as socket:
        await socket.identify(intents=1 | MEMBERS)
        guild = await socket.until("GUILD_CREATE")
        assert len(guild["d"]["members"]) == guild["d"]["member_count"] == 4


async def test_heartbeats_are_answered_even_before_identify(sandbox: Handle) -> None:
    async with connect(sandbox) as socket:
        await socket.receive()
        await socket.send(1)
        assert (await socket.receive())["op"] == 11


async def test_zlib_stream(sandbox: Handle) -> None:
    async with connect(sandbox, "v=10&encoding=json&compress=zlib-stream") as socket:
        ready = await socket.identify()
        assert ready["v"] == 10


async def test_a_client_that_falls_silent_is_dropped() -> None:
    async with running(heartbeat_ms=50) as sandbox, connect(sandbox) as socket:
        await socket.identify()
        assert await socket.close_code() == 4009


CLOSES = {
    "unknown opcode": (4001, [(2, None), (99, None)]),
    "not authenticated": (4003, [(8, {})]),
    "wrong token": (4004, [(2, {"token": "wrong", "intents": 1})]),
    "no token": (4004, [(2, {"intents": 1})]),
    "identified twice": (4005, [(2, None), (2, None)]),
    "impossible shard": (4010, [(2, {"token": TOKEN, "intents": 1, "shard": [2, 2]})]),
    "no intents": (4013, [(2, {"token": TOKEN})]),
    "impossible intents": (4013, [(2, {"token": TOKEN, "intents": 1 << 40})]),
    "an identify that is none": (4002, [(2, [])]),
    "a flood": (4008, [(1, None)] * 121),
}


@pytest.mark.parametrize("case", CLOSES)
async def test_close_code(sandbox: Handle, case: str) -> None:
    code, said = CLOSES[case]
    async with connect(sandbox) as socket:
        for op, data in said:
            good = {"token": TOKEN, "intents": 1, "properties": {}}
            await socket.send(op, good if op == 2 and data is None else data)
        assert await socket.close_code() == code


@pytest.mark.parametrize("garbage", ["{", "[]", '"x"', "x" * 5000])
async def test_garbage_closes_with_4002(sandbox: Handle, garbage: str) -> None:
    async with connect(sandbox) as socket:
        await socket.raw.send_str(garbage)
        assert await socket.close_code() == 4002


async def test_json_may_come_in_binary_frames(sandbox: Handle) -> None:
    async with connect(sandbox) as socket:
        await socket.receive()
        await socket.raw.send_bytes(b'{"op": 1, "d": null}')
        assert (await socket.receive())["op"] == 11


async def test_other_versions_are_not_understood(sandbox: Handle) -> None:
    async with connect(sandbox, "v=6") as socket:
        assert await socket.close_code() == 4012


async def test_resume_replays_what_was_missed(sandbox: Handle) -> None:
    async with connect(sandbox) as socket:
        ready = await socket.identify(intents=1 | MESSAGES)
        sandbox.say("heard")
        heard = await socket.until("MESSAGE_CREATE")
        await socket.raw.close(code=4000)
    for text in ("missed one", "missed two"):
        sandbox.say(text)
    async with connect(sandbox) as socket:
        await socket.send(6, {"token": TOKEN, "session_id": ready["session_id"], "seq": heard["s"]})
        await socket.receive()
        replayed = [await socket.receive() for _ in range(3)]
        assert [one["t"] for one in replayed] == ["MESSAGE_CREATE", "MESSAGE_CREATE", "RESUMED"]
        assert [one["s"] for one in replayed] == [heard["s"] + 1, heard["s"] + 2, heard["s"] + 3]


@pytest.mark.parametrize("code", [1000, 1001])
async def test_a_session_closed_on_purpose_cannot_be_resumed(sandbox: Handle, code: int) -> None:
    async with connect(sandbox) as socket:
        ready = await socket.identify()
        await socket.raw.close(code=code)
    async with connect(sandbox) as socket:
        await socket.send(6, {"token": TOKEN, "session_id": ready["session_id"], "seq": 1})
        await socket.receive()
        assert await socket.receive() == {"op": 9, "d": False}


async def test_what_is_no_longer_kept_cannot_be_replayed() -> None:
    async with running(limits=Limits(events_per_session=3)) as sandbox:
        async with connect(sandbox) as socket:
            ready = await socket.identify(intents=1 | MESSAGES)
            await socket.raw.close(code=4000)
        for number in range(5):
            sandbox.say(str(number))
        async with connect(sandbox) as socket:
            await socket.send(6, {"token": TOKEN, "session_id": ready["session_id"], "seq": 1})
            await socket.receive()
            assert (await socket.receive())["op"] == 9


async def test_resuming_from_the_future_closes_with_4007(sandbox: Handle) -> None:
    async with connect(sandbox) as socket:
        ready = await socket.identify()
        await socket.raw.close(code=4000)
    async with connect(sandbox) as socket:
        await socket.send(6, {"token": TOKEN, "session_id": ready["session_id"], "seq": 999})
        assert await socket.close_code() == 4007


async def test_each_shard_hears_of_its_own_servers(sandbox: Handle) -> None:
    async with connect(sandbox) as first, connect(sandbox) as second:
        zero = await first.identify(shard=[0, 2], intents=1 | MESSAGES | DIRECT)
        one = await second.identify(shard=[1, 2], intents=1 | MESSAGES | DIRECT)
        known = [[guild["id"] for guild in ready["guilds"]] for ready in (zero, one)]
        assert sorted(each for one in known for each in one) == [sandbox.home, sandbox.workshop]
        assert [len(one) for one in known] == [1, 1]
        home, workshop = (first, second) if known[0] == [sandbox.home] else (second, first)
        for socket, guild in ((home, sandbox.home), (workshop, sandbox.workshop), (first, None)):
            sandbox.say("hello", guild=guild)
            heard = await socket.until("MESSAGE_CREATE")
            assert heard["d"].get("guild_id") == guild


async def test_messages_are_heard_only_with_their_intent(sandbox: Handle) -> None:
    async with connect(sandbox) as deaf, connect(sandbox) as hearing:
        await deaf.identify(intents=1)
        await hearing.identify(intents=1 | MESSAGES)
        sandbox.say("hello")
        assert (await hearing.until("MESSAGE_CREATE"))["d"]["author"]["username"] == "olivia"
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(deaf.until("MESSAGE_CREATE"), 0.1)


async def test_what_others_write_is_blank_without_the_content_intent(sandbox: Handle) -> None:
    async with connect(sandbox) as blind, connect(sandbox) as reading:
        await blind.identify(intents=1 | MESSAGES)
        await reading.identify(intents=1 | MESSAGES | CONTENT)
        sandbox.say("secret")
        assert (await blind.until("MESSAGE_CREATE"))["d"]["content"] == ""
        assert (await reading.until("MESSAGE_CREATE"))["d"]["content"] == "secret"
        sandbox.say(f"<@{sandbox.core.world.app.id}> hello")
        assert (await blind.until("MESSAGE_CREATE"))["d"]["content"], "a message that mentions the bot is for it"


async def test_members_on_request(sandbox: Handle) -> None:
    async with connect(sandbox) as socket:
        await socket.identify()
        await socket.send(8, {"guild_id": sandbox.home, "query": "em", "limit": 0, "nonce": "n"})
        chunk = (await socket.until("GUILD_MEMBERS_CHUNK"))["d"]
        assert [one["user"]["username"] for one in chunk["members"]] == ["emma"]
        assert chunk["nonce"] == "n"
        await socket.send(8, {"guild_id": sandbox.home, "user_ids": [sandbox.owner], "limit": 0})
        chunk = (await socket.until("GUILD_MEMBERS_CHUNK"))["d"]
        assert [one["user"]["username"] for one in chunk["members"]] == ["olivia"]


async def test_nobody_hears_what_must_be_heard(sandbox: Handle) -> None:
    with pytest.raises(NoBot):
        sandbox.core.gateway.dispatch("INTERACTION_CREATE", {}, Audience(), required=True)


def test_ids_grow_and_carry_the_time() -> None:
    clock = iter([1_790_000_000.0, 1_790_000_000.0, 1_780_000_000.0])
    snowflakes = Snowflakes(lambda: next(clock))
    first, second, third = (snowflakes.next() for _ in range(3))
    assert int(first) < int(second) < int(third)
    assert seconds(first) == 1_790_000_000.0


def test_direct_messages_go_to_shard_zero() -> None:
    assert shard_of(None, 16) == 0
    assert {shard_of(one, 2) for one in (Handle.home, Handle.workshop)} == {0, 1}
