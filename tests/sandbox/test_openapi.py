"""Discord's OpenAPI file: bots' bodies are held against it, and the sandbox's own answers too."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.jsonio import Json
from bot.sandbox.rest import routes
from bot.sandbox.rest.router import Router
from bot.sandbox.rules.openapi import OpenApi, open_api
from bot.sandbox.testing import Handle, running
from bot.sandbox.world.seed import GENERAL
from tests.sandbox.example_bot import PNG, ExampleBot
from tests.sandbox.rest import MESSAGES, Reply, Rest
from tests.sandbox.socket import connect

ALL_INTENTS = (1 << 26) - 1


@pytest.fixture
def book(openapi_file: Path) -> OpenApi:
    found = open_api(openapi_file, strict=False)
    assert found is not None
    return found


@pytest.fixture
async def judged(openapi_file: Path) -> AsyncIterator[Handle]:
    async with running(openapi=openapi_file) as handle:
        yield handle


def test_every_route_is_in_the_file(book: OpenApi) -> None:
    operations = [(one.method, one.template) for one in routes.ROUTES]
    assert len(set(operations)) == len(operations)
    missing = [one for one in operations if book._operation(*one) is None]
    assert missing == []


def table(app_id: str, home: str, user: str) -> list[tuple[str, str, object]]:
    """Requests that must succeed, one for each kind of answer the sandbox gives without an interaction."""
    commands = f"/applications/{app_id}/commands"
    command = {
        "name": "open",
        "description": "x",
        "name_localizations": {"de": "offen"},
        "options": [{"type": 3, "name": "model", "description": "x", "choices": [{"name": "a", "value": "b"}]}],
    }
    return [
        ("GET", "/gateway", None),
        ("GET", "/gateway/bot", None),
        ("GET", "/users/@me", None),
        ("PATCH", "/users/@me", {"username": "renamed"}),
        ("GET", "/users/@me/guilds", None),
        ("GET", f"/users/{user}", None),
        ("POST", "/users/@me/channels", {"recipient_id": user}),
        ("GET", "/oauth2/applications/@me", None),
        ("GET", "/applications/@me", None),
        ("GET", f"/applications/{app_id}/emojis", None),
        ("PUT", commands, [command, {"name": "Menu", "type": 3}]),
        ("GET", commands, None),
        ("GET", f"{commands}?with_localizations=true", None),
        ("POST", commands, {"name": "more", "description": "x"}),
        ("PUT", f"/applications/{app_id}/guilds/{home}/commands", [command]),
        ("GET", f"/channels/{GENERAL}", None),
        ("GET", MESSAGES, None),
        ("GET", f"/guilds/{home}", None),
        ("GET", f"/guilds/{home}?with_counts=true", None),
        ("GET", f"/guilds/{home}/channels", None),
        ("GET", f"/guilds/{home}/roles", None),
        ("GET", f"/guilds/{home}/members?limit=10", None),
        ("GET", f"/guilds/{home}/members/{user}", None),
    ]


async def test_own_answers_fit_the_file(judged: Handle, book: OpenApi) -> None:
    async with Rest.to(judged) as rest:
        judged.say("hello <@1200000000000000003>")
        await post_everything(rest)
        for method, path, body in table(rest.app_id, judged.home, judged.member):
            reply = await rest(method, path, body)
            assert reply.status in (200, 201), (method, path, reply.body)
            assert problems(book, method, path, reply) == [], (method, path)
    assert judged.violations == []


async def post_everything(rest: Rest) -> Reply:
    """Post messages with everything a message can have."""
    row = {
        "type": 1,
        "components": [
            {"type": 2, "style": 5, "label": "x", "url": "https://example.org", "emoji": {"name": "🔥"}}
        ],
    }
    selects = [{"type": 1, "components": [{"type": kind, "custom_id": f"s{kind}"}]} for kind in (5, 6, 7, 8)]
    embed = {
        "title": "x",
        "url": "https://example.org",
        "image": {"url": "attachment://a.png"},
        "author": {"name": "a", "icon_url": "attachment://a.png"},
        "fields": [{"name": "n", "value": "v"}],
        "timestamp": "2026-01-01T00:00:00+00:00",
        "color": 5,
    }
    first = await rest(
        "POST", MESSAGES, {"content": "x", "embeds": [embed], "components": [row, *selects]}, files={"a.png": PNG}
    )
    assert first.status == 200, first.body
    await rest("PUT", f"{MESSAGES}/{first.body['id']}/reactions/x/@me")
    media = {"media": {"url": "attachment://a.png"}, "description": "d"}
    layout = [
        {
            "type": 17,
            "accent_color": 255,
            "components": [
                {"type": 9, "components": [{"type": 10, "content": "x"}], "accessory": {"type": 11, **media}},
                {"type": 12, "items": [media, {"media": {"url": "https://example.org/b.png"}}]},
                {"type": 13, "file": {"url": "attachment://a.png"}},
                {"type": 14},
                row,
            ],
        }
    ]
    second = await rest("POST", MESSAGES, {"flags": 1 << 15, "components": layout}, files={"a.png": PNG})
    assert second.status == 200, second.body
    return await rest("POST", MESSAGES, {"content": "y", "message_reference": {"message_id": first.body["id"]}})


def problems(book: OpenApi, method: str, path: str, reply: Reply) -> list[Any]:
    route, _ = routes.router().find(method, path.partition("?")[0])
    return book.response_problems(method, route.template, reply.status, reply.body)


def test_an_incomplete_answer_would_be_found(book: OpenApi) -> None:
    assert book.response_problems("GET", "/users/@me", 200, {"id": "1"})
    assert book.response_problems("GET", "/users/@me", 299, {})
    assert book.response_problems("GET", "/nothing", 200, {})
    callback = "/interactions/{interaction_id}/{interaction_token}/callback"
    assert book.response_problems("POST", callback, 200, {"interaction": {}})
    assert book.schema_problems(EVENTS["message"], {})


async def test_answers_to_interactions_fit_the_file(judged: Handle, book: OpenApi) -> None:
    """Every answer the example bot gets in its whole life, taken from the wire."""
    answers: list[tuple[str, str, int, object]] = []
    tap(judged, answers)
    async with judged.run(ExampleBot()):
        sent = await judged.slash("show", fruit="fig")
        await judged.press(sent, "count")
        await judged.select(sent, "pick", "fig")
        await judged.press(sent, "feedback")
        basket = await judged.slash("basket")
        assert basket.final
        await judged.slash("slow", settle=0.1)
        await judged.context_menu("Who is this", judged.member)
        await judged.slash("hello", guild=None)
    assert len(answers) > 15
    found = [book.response_problems(*one) for one in answers]
    assert [one for one in found if one] == []


def tap(handle: Handle, answers: list[tuple[str, str, int, object]]) -> None:
    """Note every answer that goes out."""
    api_router: Router = routes.router()
    for route in routes.ROUTES:

        def noting(call: Any, route: routes.Route = route) -> Any:
            answer = route.handler(call)
            if answer.body is not None:
                answers.append((route.method, route.template, answer.status, answer.body))
            return answer

        api_router._add(
            routes.Route(route.method, route.template, noting, route.check, route.late_check, route.public)
        )
    handle.sandbox.api._router = api_router


EVENTS = {
    "message": "/components/schemas/MessageResponse",
    "user": "/components/schemas/UserResponse",
    "member": "/components/schemas/GuildMemberResponse",
    "role": "/components/schemas/GuildRoleResponse",
    "channel": "/components/schemas/GuildChannelResponse",
    "guild": "/components/schemas/GuildResponse",
}


async def test_parts_of_gateway_events_fit_the_file(judged: Handle, book: OpenApi) -> None:
    async with connect(judged) as socket:
        ready = await socket.identify(intents=ALL_INTENTS)
        guild = (await socket.until("GUILD_CREATE"))["d"]
        judged.say("hello")
        message = (await socket.until("MESSAGE_CREATE"))["d"]
        parts: list[tuple[str, Json]] = [("user", ready["user"]), ("guild", guild), ("message", message)]
        for kind in ("member", "role", "channel"):
            parts += [(kind, one) for one in guild[f"{kind}s"]]
        assert len(parts) > 8
        for kind, part in parts:
            assert book.schema_problems(EVENTS[kind], part) == [], kind


async def test_what_only_the_file_knows_is_refused(judged: Handle) -> None:
    async with Rest.to(judged) as rest:
        refused = await rest.post(content="x", sticker_ids="none")
        assert (refused.status, refused.error_codes) == (400, {"OPENAPI"})


async def test_strictness_notes_typing_errors_without_refusing(judged: Handle, openapi_file: Path) -> None:
    async with Rest.to(judged) as rest:
        assert (await rest.post(content="x", contnet="typo")).status == 200
    assert [one.refused for one in judged.violations] == [False]
    assert "contnet" in str(judged.violations[0])
    async with running(openapi=openapi_file, strict=False) as lenient, Rest.to(lenient) as rest:
        assert (await rest.post(content="x", contnet="typo")).status == 200
        assert lenient.violations == []


def test_without_the_file_there_is_nothing_to_ask(tmp_path: Path) -> None:
    assert open_api(tmp_path / "missing.json", strict=True) is None
    assert open_api(None, strict=True) is None


def test_the_file_is_read_once_per_process(openapi_file: Path) -> None:
    assert open_api(openapi_file, strict=True) is open_api(openapi_file, strict=True)
