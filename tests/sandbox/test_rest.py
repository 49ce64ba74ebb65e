"""What Discord's REST API answers a bot, and with which error codes it refuses."""

import pytest

from bot.sandbox.rest.ratelimit import RateLimits
from bot.sandbox.testing import Handle, running
from bot.sandbox.world.seed import GENERAL, LOBBY, STAFF
from tests.sandbox.rest import MESSAGES, Rest

NOBODY = "1999999999999999999"

REFUSALS = {
    "no such route": ("GET", "/nothing", None, 404, 0),
    "no such method": ("DELETE", "/users/@me", None, 405, 0),
    "no such user": ("GET", f"/users/{NOBODY}", None, 404, 10013),
    "no such guild": ("GET", f"/guilds/{NOBODY}", None, 404, 10004),
    "a guild without the bot": ("GET", f"/guilds/{Handle.elsewhere}", None, 403, 50001),
    "no such member": ("GET", f"/guilds/{Handle.home}/members/{NOBODY}", None, 404, 10007),
    "no such channel": ("GET", f"/channels/{NOBODY}", None, 404, 10003),
    "a channel the bot cannot see": ("GET", f"/channels/{STAFF}", None, 403, 50001),
    "a channel in a guild without the bot": ("POST", f"/channels/{LOBBY}/messages", {"content": "x"}, 403, 50001),
    "no such message": ("GET", f"{MESSAGES}/{NOBODY}", None, 404, 10008),
    "no such message to edit": ("PATCH", f"{MESSAGES}/{NOBODY}", {"content": "x"}, 404, 10008),
    "no such interaction": ("POST", f"/interactions/{NOBODY}/token/callback", {"type": 5}, 404, 10062),
    "no such webhook": ("POST", f"/webhooks/{NOBODY}/token", {"content": "x"}, 404, 10015),
    "no such command": ("GET", "/applications/1100000000000000001/commands/1", None, 404, 10063),
    "no direct message to nobody": ("POST", "/users/@me/channels", {"recipient_id": NOBODY}, 404, 10013),
}


@pytest.mark.parametrize("case", REFUSALS)
async def test_refusal(rest: Rest, case: str) -> None:
    method, path, body, status, code = REFUSALS[case]
    reply = await rest(method, path, body)
    assert (reply.status, reply.code) == (status, code)


async def test_a_token_is_needed(rest: Rest) -> None:
    for token in (None, "wrong"):
        reply = await rest("GET", "/users/@me", token=token)
        assert (reply.status, reply.body) == (401, {"message": "401: Unauthorized", "code": 0})
    bearer = await rest("GET", "/users/@me", token=None, headers={"Authorization": "Bearer sandbox-token"})
    assert bearer.status == 401


async def test_without_a_token_of_its_own_the_sandbox_lets_any_bot_in() -> None:
    async with running(token=None) as sandbox, Rest.to(sandbox) as rest:
        assert (await rest("GET", "/users/@me", token="anything")).status == 200
        assert (await rest("GET", "/users/@me", token=None)).status == 401


async def test_json_has_exactly_the_content_type_that_discord_py_expects(rest: Rest) -> None:
    assert (await rest("GET", "/users/@me")).headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("raw", [b"{", b'"\\ud800"', b"\xff\xfe"])
async def test_invalid_json(rest: Rest, raw: bytes) -> None:
    reply = await rest("POST", MESSAGES, raw=raw)
    assert (reply.status, reply.code) == (400, 50109)


async def test_another_content_type(rest: Rest) -> None:
    reply = await rest("POST", MESSAGES, raw=b"content=x", headers={"Content-Type": "text/plain"})
    assert (reply.status, reply.code) == (400, 50035)


async def test_any_version_of_the_path(rest: Rest) -> None:
    for prefix in ("/api/v10", "/api/v9", "/api"):
        async with rest.session.get(f"{rest.url}{prefix}/gateway") as response:
            assert (await response.json())["url"].startswith("ws://127.0.0.1:")


async def test_life_of_a_message(rest: Rest, sandbox: Handle) -> None:
    sent = await rest.post(content="one")
    path = f"{MESSAGES}/{sent.body['id']}"
    assert (await rest("GET", path)).body == sent.body
    edited = await rest("PATCH", path, {"content": "two"})
    assert edited.body["content"] == "two"
    assert edited.body["edited_timestamp"]
    reply = await rest.post(content="three", message_reference={"message_id": sent.body["id"]})
    assert reply.body["message_reference"]["message_id"] == sent.body["id"]
    listed = await rest("GET", f"{MESSAGES}?limit=2")
    assert [one["content"] for one in listed.body] == ["three", "two"]
    assert (await rest("DELETE", path)).status == 204
    assert (await rest("GET", path)).code == 10008
    assert [one["content"] for one in sandbox.messages()] == ["three"]


async def test_a_reply_to_nothing(rest: Rest) -> None:
    refused = await rest.post(content="x", message_reference={"message_id": NOBODY})
    assert refused.error_codes == {"REPLIES_UNKNOWN_MESSAGE"}
    lenient = {"message_id": NOBODY, "fail_if_not_exists": False}
    assert (await rest.post(content="x", message_reference=lenient)).status == 200


async def test_others_messages_cannot_be_edited_nor_deleted(rest: Rest, sandbox: Handle) -> None:
    path = f"{MESSAGES}/{sandbox.say('mine')}"
    assert (await rest("PATCH", path, {"content": "x"})).code == 50005
    assert (await rest("DELETE", path)).code == 50013


async def test_reactions(rest: Rest, sandbox: Handle) -> None:
    path = f"{MESSAGES}/{sandbox.say('nice')}"
    assert (await rest("PUT", f"{path}/reactions/%F0%9F%91%8D/@me")).status == 204
    assert (await rest("GET", path)).body["reactions"][0]["emoji"] == {"id": None, "name": "👍"}
    assert (await rest("DELETE", f"{path}/reactions/%F0%9F%91%8D/@me")).status == 204
    assert (await rest("GET", path)).body["reactions"] == []


async def test_direct_messages(rest: Rest, sandbox: Handle) -> None:
    opened = await rest("POST", "/users/@me/channels", {"recipient_id": sandbox.member})
    again = await rest("POST", "/users/@me/channels", {"recipient_id": sandbox.member})
    assert opened.body == again.body
    assert opened.body["recipients"][0]["username"] == "emma"
    sent = await rest("POST", f"/channels/{opened.body['id']}/messages", {"content": "hello"})
    assert sent.status == 200
    assert (await rest("POST", "/users/@me/channels", {"recipient_id": rest.app_id})).code == 50007


async def test_attachments_survive_an_edit_only_if_listed(rest: Rest) -> None:
    sent = await rest("POST", MESSAGES, {"content": "x"}, files={"a.txt": b"a", "b.txt": b"b"})
    first, second = sent.body["attachments"]
    path = f"{MESSAGES}/{sent.body['id']}"
    kept = await rest("PATCH", path, {"content": "y"})
    assert len(kept.body["attachments"]) == 2
    one = await rest("PATCH", path, {"attachments": [{"id": second["id"]}]})
    assert one.body["attachments"] == [second]
    assert first["url"] != second["url"]
    more = await rest("PATCH", path, {"attachments": [{"id": second["id"]}, {"id": 0}]}, files={"c.txt": b"c"})
    assert [each["filename"] for each in more.body["attachments"]] == ["b.txt", "c.txt"]


MENTION = f"<@{Handle.member}> <@&1340000000000000001> @everyone"
PINGS = {
    "all by default": (None, (1, 1, True)),
    "none": ({"parse": []}, (0, 0, False)),
    "users only": ({"parse": ["users"]}, (1, 0, False)),
    "listed users": ({"parse": [], "users": [Handle.member]}, (1, 0, False)),
    "others listed": ({"parse": [], "users": [Handle.owner]}, (0, 0, False)),
    "everyone": ({"parse": ["everyone"]}, (0, 0, True)),
}


@pytest.mark.parametrize("case", PINGS)
async def test_whom_a_message_pings(rest: Rest, case: str) -> None:
    allowed, expected = PINGS[case]
    more = {} if allowed is None else {"allowed_mentions": allowed}
    body = (await rest.post(content=MENTION, **more)).body
    assert (len(body["mentions"]), len(body["mention_roles"]), body["mention_everyone"]) == expected


async def test_rate_limit_headers(rest: Rest) -> None:
    reply = await rest.post(content="x")
    assert reply.headers["X-RateLimit-Limit"] == "5"
    assert len(reply.headers["X-RateLimit-Bucket"]) == 32


async def test_rate_limits_can_be_enforced() -> None:
    async with running(enforce_rate_limits=True) as sandbox, Rest.to(sandbox) as rest:
        replies = [await rest.post(content="x") for _ in range(6)]
        assert [one.status for one in replies] == [200] * 5 + [429]
        assert [one.headers["X-RateLimit-Remaining"] for one in replies] == ["4", "3", "2", "1", "0", "0"]
        last = replies[-1]
        assert 0 < last.body["retry_after"] <= 5
        assert last.body["global"] is False
        assert last.headers["Via"]
        other = f"/channels/{GENERAL[:-1]}2/messages"
        assert (await rest("POST", other, {"content": "x"})).status == 200, "each channel has its own bucket"


def test_the_global_limit_is_fifty_a_second() -> None:
    limits = RateLimits(enforce=True)
    verdicts = [limits.judge("GET", f"/route/{number}", "") for number in range(51)]
    assert [one.is_global for one in verdicts] == [False] * 50 + [True]
    assert 0 < (verdicts[-1].retry_after or 0) <= 1
    assert limits.judge("POST", "/interactions/{interaction_id}/{interaction_token}/callback", "").headers == {}


async def test_what_the_bot_knows_of_its_servers(rest: Rest, sandbox: Handle) -> None:
    guilds = await rest("GET", "/users/@me/guilds")
    assert [one["id"] for one in guilds.body] == [sandbox.home, sandbox.workshop]
    channels = await rest("GET", f"/guilds/{sandbox.home}/channels")
    assert [one["name"] for one in channels.body] == ["general", "help", "staff"]
    roles = await rest("GET", f"/guilds/{sandbox.home}/roles")
    assert [one["name"] for one in roles.body] == ["@everyone", "Moderator"]
    members = await rest("GET", f"/guilds/{sandbox.home}/members?limit=10")
    assert {one["user"]["username"] for one in members.body} == {"olivia", "milo", "emma", "sandbox-bot"}


async def test_the_bot_can_leave_a_server(rest: Rest, sandbox: Handle) -> None:
    assert (await rest("DELETE", f"/users/@me/guilds/{sandbox.workshop}")).status == 204
    assert (await rest("GET", f"/guilds/{sandbox.workshop}")).code == 50001
