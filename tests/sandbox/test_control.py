"""The HTTP interface for scripts and the page: what it does, and whom it refuses."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import orjson
import pytest

from bot.sandbox import NotLoopback, Options, Sandbox
from bot.sandbox.control.guard import is_loopback
from bot.sandbox.testing import Handle
from bot.sandbox.world.seed import BENCH, GENERAL, STAFF
from tests.sandbox.rest import MESSAGES, Rest


class Http:
    """A script that talks to `/sandbox`."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self.session, self.url = session, url

    async def get(self, path: str, **headers: str) -> tuple[int, Any]:
        async with self.session.get(f"{self.url}{path}", headers=headers) as response:
            return response.status, orjson.loads(await response.read())

    async def post(self, path: str, body: object, **headers: str) -> tuple[int, Any]:
        sent = {"Content-Type": "application/json", **headers}
        async with self.session.post(f"{self.url}{path}", data=orjson.dumps(body), headers=sent) as response:
            return response.status, orjson.loads(await response.read())

    async def ask(self, **asked: object) -> tuple[int, Any]:
        return await self.post("/sandbox/interactions", asked)


@asynccontextmanager
async def _http(handle: Handle) -> AsyncIterator[Http]:
    async with aiohttp.ClientSession() as session:
        yield Http(session, handle.sandbox.url)


@pytest.fixture
async def http(example: Handle) -> AsyncIterator[Http]:
    async with _http(example) as client:
        yield client


@pytest.fixture
async def alone(sandbox: Handle) -> AsyncIterator[Http]:
    async with _http(sandbox) as client:
        yield client


async def test_interaction(http: Http, example: Handle) -> None:
    status, result = await http.ask(command="show", options={"fruit": "fig"}, guild_id=example.home)
    assert status == 200
    assert result["messages"][0]["embeds"][0]["title"] == "fig"
    assert result["timeline"][0]["call"].startswith("POST /interactions/")
    assert (result["state"], result["final"], result["error"]) == ("answered", True, None)
    pressed = {"type": "component", "message_id": result["messages"][0]["id"], "custom_id": "count"}
    _, edited = await http.ask(**pressed)
    assert edited["messages"][0]["components"][0]["components"][0]["label"] == "1"


async def test_autocomplete_and_modal(http: Http) -> None:
    asked = {"type": "autocomplete", "command": "show", "options": {"fruit": "ap"}, "focused": "fruit"}
    _, found = await http.ask(**asked)
    assert found["choices"] == [{"name": "Apple", "value": "apple"}, {"name": "Apricot", "value": "apricot"}]
    _, opened = await http.ask(command="survey")
    assert opened["modal"]["title"] == "Survey"


async def test_direct_message_in_german(http: Http, example: Handle) -> None:
    _, result = await http.ask(command="hello", guild_id=None, user_id=int(example.member), locale="de")
    assert result["messages"][0]["content"].endswith("(de)")


async def test_unknown_command_is_a_clear_404(http: Http) -> None:
    status, refused = await http.ask(command="isopne")
    assert status == 404
    assert refused["error"] == "unknown_command"
    assert "show" in refused["known"]


async def test_a_member_without_rights(http: Http, example: Handle) -> None:
    asked = {"command": "stock add", "options": {"name": "x"}, "user_id": example.member}
    status, refused = await http.ask(**asked)
    assert (status, refused["error"]) == (403, "not_offered")
    _, result = await http.ask(**asked, permissions=[])
    assert result["messages"][0]["content"] == "Oops: MissingPermissions"


@pytest.mark.parametrize("body", [[], {"type": "nothing"}, {"colour": "red"}, {"options": []}])
async def test_a_bad_request_says_what_is_wrong(alone: Http, body: object) -> None:
    status, refused = await alone.post("/sandbox/interactions", body)
    assert (status, refused["error"]) == (400, "bad_request")
    assert refused["message"]


async def test_no_bot(alone: Http, sandbox: Handle) -> None:
    sandbox.core.commands.replace(None, [{"name": "hello", "description": "x"}])
    assert (await alone.ask(command="hello"))[0] == 503
    status, waited = await alone.get("/sandbox/ready?timeout=0.05")
    assert (status, waited["error"]) == (503, "no_bot")


async def test_ready(http: Http) -> None:
    assert await http.get("/sandbox/ready") == (200, {"connected": True})


async def test_messages_as_each_user_sees_them(http: Http, example: Handle) -> None:
    await http.post("/sandbox/messages", {"content": "hello all", "user_id": example.member})
    await http.ask(command="broken", user_id=example.owner)
    counts = {}
    for user in (example.owner, example.member):
        _, listed = await http.get(f"/sandbox/messages?channel_id={GENERAL}&user_id={user}")
        counts[user] = [(one["content"], one["visible_to"]) for one in listed["messages"]]
    assert counts[example.owner] == [("hello all", None), ("Oops: CommandInvokeError", example.owner)]
    assert counts[example.member] == [("hello all", None)]
    assert (await http.get(f"/sandbox/messages?channel_id={BENCH}"))[1] == {"messages": []}


async def test_state_has_what_a_page_needs(http: Http, example: Handle) -> None:
    _, state = await http.get("/sandbox/state")
    home = state["guilds"][0]
    rights = {one["user"]["username"]: one for one in home["members"]}
    assert "MANAGE_GUILD" in rights["milo"]["permission_names"]
    assert "MANAGE_GUILD" not in rights["emma"]["permission_names"]
    assert STAFF in rights["milo"]["channel_ids"]
    assert STAFF not in rights["emma"]["channel_ids"]
    assert {one["username"]: one["locale"] for one in state["users"]}["emma"] == "de"
    assert {"code": "de", "name": "Deutsch"} in state["locales"]
    assert len(state["locales"]) == 32
    assert state["connected"] is True
    assert [one["guild_id"] for one in state["commands"]] == [None]


async def test_commands_as_a_user_is_offered_them(http: Http, example: Handle) -> None:
    query = f"guild_id={example.home}&user_id={example.member}&locale=de"
    _, offered = await http.get(f"/sandbox/commands?{query}")
    shown = {one["name_shown"] for one in offered["commands"]}
    assert "hallo" in shown
    assert "stock" not in shown
    _, direct = await http.get("/sandbox/commands?guild_id=")
    assert "stock" not in {one["name"] for one in direct["commands"]}


async def test_wire_log(sandbox: Handle, rest: Rest, alone: Http) -> None:
    await rest.post(content="fine")
    await rest.post(content="x" * 2001)
    _, wire = await alone.get("/sandbox/wire")
    legal, illegal = wire["entries"]
    assert (legal["status"], legal["legal"], legal["path"]) == (200, True, MESSAGES)
    assert (illegal["status"], illegal["legal"]) == (400, False)
    assert illegal["body"]["content"].startswith("xxx")
    assert wire["violations"][0]["refused"] is True
    assert wire["counts"]["requests"] == 2
    _, later = await alone.get(f"/sandbox/wire?after={legal['number']}")
    assert [one["number"] for one in later["entries"]] == [illegal["number"]]


async def test_tokens_of_interactions_are_not_in_the_wire_log(http: Http) -> None:
    await http.ask(command="hello")
    _, wire = await http.get("/sandbox/wire")
    paths = [one["path"] for one in wire["entries"] if "/interactions/" in one["path"]]
    assert len(paths) == 1
    assert "..." in paths[0]
    assert max(len(part) for part in paths[0].split("/")) < 30


async def test_faults_and_reset(alone: Http, sandbox: Handle, rest: Rest) -> None:
    ordered = await alone.post("/sandbox/faults", {"kind": "error", "match": "messages", "status": 502})
    assert ordered == (200, {"ordered": "error", "waiting": 1})
    assert (await rest.post(content="x")).status == 502
    assert (await alone.post("/sandbox/faults", {"kind": "error", "match": "("}))[0] == 400
    assert (await alone.post("/sandbox/faults", {"kind": "earthquake"}))[0] == 400
    await rest.post(content="x")
    assert (await alone.post("/sandbox/reset", {}))[1] == {"reset": True}
    assert sandbox.messages() == []
    assert (await alone.get("/sandbox/wire"))[1]["entries"] == []


async def test_load(http: Http) -> None:
    status, measured = await http.post(
        "/sandbox/load", {"ask": {"command": "hello"}, "count": 20, "concurrency": 4}
    )
    assert status == 200
    assert (measured["count"], measured["failures"]) == (20, {})
    assert 0 < measured["ms"]["p50"] <= measured["ms"]["max"]


async def test_events(http: Http, example: Handle) -> None:
    heard: list[dict[str, Any]] = []
    async with http.session.get(f"{http.url}/sandbox/events?user_id={example.member}") as stream:
        assert stream.headers["Content-Type"] == "text/event-stream"
        assert (await stream.content.readline()).startswith(b":")
        await http.ask(command="broken", user_id=example.owner)
        await http.ask(command="hello", user_id=example.member)
        while "message_create" not in {one["event"] for one in heard}:
            line = await asyncio.wait_for(stream.content.readline(), 2)
            if line.startswith(b"data: "):
                heard.append(orjson.loads(line[6:]))
    states = [one["state"] for one in heard if one["event"] == "interaction"]
    assert states == ["sent"], "others' interactions are not told"
    created = next(one for one in heard if one["event"] == "message_create")
    assert created["message"]["content"].startswith("Hi")
    assert [one["entry"]["path"] for one in heard if one["event"] == "wire"]


async def test_a_listener_that_does_not_keep_up_loses_the_oldest(sandbox: Handle) -> None:
    with sandbox.core.events.listen() as listener:
        for number in range(1500):
            sandbox.core.events.tell("test", {"number": number})
        assert listener.queue.qsize() == 1000
        first = listener.queue.get_nowait()
        assert first is not None
        assert first["number"] == 500


async def test_the_page_and_nothing_beside_it(alone: Http) -> None:
    async with alone.session.get(f"{alone.url}/") as response:
        assert response.status == 200
        assert response.headers["Content-Type"].startswith("text/html")
        assert "script-src 'self'" in response.headers["Content-Security-Policy"]
    for path in ("/nothing.js", "/..%2fserver.py", "/%2e%2e/server.py", "/a%00b", "/sandbox/nothing", "/cdn/x"):
        async with alone.session.get(aiohttp.client.URL(f"{alone.url}{path}", encoded=True)) as response:
            assert response.status == 404, path


async def test_files_a_browser_could_run_are_downloads(rest: Rest, alone: Http) -> None:
    sent = await rest("POST", MESSAGES, {}, files={"evil.html": b"<script>"})
    async with alone.session.get(sent.body["attachments"][0]["url"]) as response:
        assert response.headers["Content-Disposition"] == "attachment"
        assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "host",
    [
        "0.0.0.0",  # noqa: S104 - that is what is refused
        "192.168.1.1",
        "::",
        "example.org",
        "",
    ],
)
def test_other_addresses_than_loopback_are_refused(host: str) -> None:
    with pytest.raises(NotLoopback, match="loopback"):
        Sandbox(Options(host=host))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
async def test_loopback_addresses(host: str) -> None:
    if host == "::1" and not _has_ipv6():
        pytest.skip("needs IPv6 on loopback")
    sandbox = Sandbox(Options(host=host))
    url = await sandbox.start()
    async with aiohttp.ClientSession() as session, session.get(f"{url}/sandbox/state") as response:
        assert response.status == 200
    await sandbox.stop()


async def test_nothing_listens_on_other_addresses(sandbox: Handle) -> None:
    bound = sandbox.sandbox._runner
    assert bound is not None
    assert [address[0] for address in bound.addresses] == ["127.0.0.1"]


REBOUND = {
    "rebound name": {"Host": "evil.example:8765"},
    "name that looks like ours": {"Host": "localhost.evil.example"},
    "no name": {"Host": ""},
    "foreign page": {"Origin": "https://evil.example"},
    "page from another port": {"Origin": "http://127.0.0.1:1"},
    "sandboxed frame": {"Origin": "null"},
    "cross-site without an origin": {"Sec-Fetch-Site": "cross-site"},
}


@pytest.mark.parametrize("case", REBOUND)
@pytest.mark.parametrize("path", ["/", "/sandbox/state", "/api/v10/gateway", "/cdn/attachments/1/1/a"])
async def test_pages_from_elsewhere_are_refused(alone: Http, case: str, path: str) -> None:
    status, refused = await alone.get(path, **REBOUND[case])
    assert status == 403
    assert refused["error"] in {"bad_host", "bad_origin"}


async def test_the_gateway_refuses_foreign_pages_too(alone: Http) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
        await alone.session.ws_connect(alone.url.replace("http", "ws"), origin="https://evil.example")
    assert refused.value.status == 403


async def test_its_own_page_is_welcome(alone: Http) -> None:
    own = {"Origin": alone.url, "Sec-Fetch-Site": "same-origin"}
    assert (await alone.post("/sandbox/reset", {}, **own))[0] == 200


async def test_a_form_cannot_be_posted(alone: Http) -> None:
    status, refused = await alone.post("/sandbox/reset", {}, **{"Content-Type": "text/plain"})
    assert (status, refused["error"]) == (415, "not_json")
    status, refused = await alone.post("/sandbox/interactions", {}, **{"Content-Type": "text/plain"})
    assert (status, refused["error"]) == (415, "not_json")


@pytest.mark.parametrize(
    ("host", "fine"),
    [("127.0.0.1:80", True), ("[::1]:80", True), ("LOCALHOST", True), ("127.0.0.1.evil", False), ("[x", False)],
)
def test_loopback_names(host: str, fine: bool) -> None:
    assert is_loopback(host) is fine


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True
