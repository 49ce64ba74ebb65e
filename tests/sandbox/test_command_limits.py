"""Every limit of application commands, tried with a body just inside and one just outside."""

from typing import Any

import pytest

from bot.sandbox.testing import Handle
from tests.sandbox.rest import Rest

Body = dict[str, Any]


def command(name: str = "open", description: str = "Says something", **more: object) -> Body:
    return {"name": name, "type": 1, "description": description, **more}


def option(name: str = "model", kind: int = 3, **more: object) -> Body:
    return {"name": name, "type": kind, "description": "A thing", **more}


def choices(count: int) -> list[Body]:
    return [{"name": f"c{n}", "value": f"v{n}"} for n in range(count)]


def with_options(*options: Body) -> Body:
    return command(options=list(options))


def nested(depth: int) -> Body:
    """A command whose subcommands lie this deep."""
    inner = option("leaf", 1)
    for level in range(depth):
        inner = option(f"group{level}", 2, options=[inner])
    return with_options(inner)


LENGTH, MAX, REQUIRED = "BASE_TYPE_BAD_LENGTH", "BASE_TYPE_MAX_LENGTH", "BASE_TYPE_REQUIRED"
NAME = "APPLICATION_COMMAND_INVALID_NAME"
KINDS = "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"
LONG = [option(f"o{n}", description="x" * 100, choices=choices(3)) for n in range(25)]
HUGE = [
    option(
        f"o{n}", description="x" * 100, choices=[{"name": "n" * 95 + str(c), "value": "v" * 99} for c in range(5)]
    )
    for n in range(25)
]

LIMITS: dict[str, tuple[Body, Body, str]] = {
    "name length": (command("x" * 32), command("x" * 33), LENGTH),
    "name in lower case": (command("offen-ärger_1"), command("Open"), NAME),
    "name without blanks": (command("is-it"), command("is it"), NAME),
    "name in other scripts": (command("मॉडल"), command("a.b"), NAME),
    "menu names are free": ({"name": "Is this Open?", "type": 3}, {"name": "x" * 33, "type": 3}, LENGTH),
    "translated name": (
        command(name_localizations={"de": "offen"}),
        command(name_localizations={"de": "Offen"}),
        NAME,
    ),
    "description": (command(description="x" * 100), command(description="x" * 101), LENGTH),
    "slash commands need a description": (command(), {"name": "open", "type": 1}, REQUIRED),
    "menus have no description": (
        {"name": "Menu", "type": 2},
        {"name": "Menu", "type": 2, "description": "x"},
        "APPLICATION_COMMAND_INVALID_DESCRIPTION",
    ),
    "options": (
        with_options(*[option(f"o{n}") for n in range(25)]),
        with_options(*[option(f"o{n}") for n in range(26)]),
        MAX,
    ),
    "option names differ": (
        with_options(option("a"), option("b")),
        with_options(option("a"), option("a")),
        "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE",
    ),
    "required options come first": (
        with_options(option("a", required=True), option("b")),
        with_options(option("a"), option("b", required=True)),
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ),
    "choices": (with_options(option(choices=choices(25))), with_options(option(choices=choices(26))), MAX),
    "choice name": (
        with_options(option(choices=[{"name": "x" * 100, "value": "v"}])),
        with_options(option(choices=[{"name": "x" * 101, "value": "v"}])),
        LENGTH,
    ),
    "choice value": (
        with_options(option(choices=[{"name": "x", "value": "v" * 100}])),
        with_options(option(choices=[{"name": "x", "value": "v" * 101}])),
        MAX,
    ),
    "choice value fits": (
        with_options(option(kind=4, choices=[{"name": "x", "value": 1}])),
        with_options(option(kind=4, choices=[{"name": "x", "value": "1"}])),
        "BASE_TYPE_BAD_TYPE",
    ),
    "choices or autocomplete": (
        with_options(option(autocomplete=True)),
        with_options(option(autocomplete=True, choices=choices(1))),
        "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
    ),
    "bounds": (
        with_options(option(kind=4, min_value=1, max_value=1)),
        with_options(option(kind=4, min_value=2, max_value=1)),
        "APPLICATION_COMMAND_OPTIONS_BOUNDS",
    ),
    "string bounds": (
        with_options(option(max_length=6000)),
        with_options(option(max_length=6001)),
        "NUMBER_TYPE_MAX",
    ),
    "subcommands stand alone": (
        with_options(option("a", 1), option("b", 1)),
        with_options(option("a", 1), option("b", 3)),
        KINDS,
    ),
    "groups hold subcommands only": (nested(1), nested(2), KINDS),
    "8,000 characters": (with_options(*LONG), with_options(*HUGE), "APPLICATION_COMMAND_TOO_LARGE"),
}


@pytest.mark.parametrize("limit", LIMITS)
async def test_limit(rest: Rest, limit: str) -> None:
    inside, outside, code = LIMITS[limit]
    accepted, refused = await rest.register(inside), await rest.register(outside)
    assert accepted.status == 200, accepted.body
    assert (refused.status, refused.code) == (400, 50035)
    assert code in refused.error_codes


async def test_names_are_unique_by_type(rest: Rest) -> None:
    assert (await rest.register(command("same"), {"name": "same", "type": 2})).status == 200
    refused = await rest.register(command("same"), command("same"))
    assert refused.error_codes == {"APPLICATION_COMMANDS_DUPLICATE_NAME"}


async def test_a_hundred_commands_and_fifteen_menus(rest: Rest) -> None:
    hundred = [command(f"c{n}") for n in range(100)]
    menus = [{"name": f"m{n}", "type": 2} for n in range(15)]
    assert (await rest.register(*hundred, *menus)).status == 200
    assert (await rest.register(*hundred, command("one-more"))).code == 30032
    assert (await rest.register(*menus, {"name": "one more", "type": 2})).code == 30032
    refused = await rest("POST", f"/applications/{rest.app_id}/commands", command("one-more"))
    assert refused.code == 30032


async def test_commands_can_be_added_changed_and_deleted_one_by_one(rest: Rest, sandbox: Handle) -> None:
    base = f"/applications/{rest.app_id}/guilds/{sandbox.home}/commands"
    made = await rest("POST", base, command("open"))
    again = await rest("POST", base, command("open", "Says more"))
    assert (made.status, again.status) == (201, 200)
    assert made.body["id"] == again.body["id"]
    assert made.body["guild_id"] == sandbox.home
    one = f"{base}/{made.body['id']}"
    changed = await rest("PATCH", one, {"description": "Says less"})
    assert changed.body["description"] == "Says less"
    assert (await rest("PATCH", one, {"name": "Not Good"})).status == 400
    assert (await rest("GET", one)).body == changed.body
    assert (await rest("GET", base)).body[0]["name"] == "open"
    assert (await rest("DELETE", one)).status == 204
    assert (await rest("GET", one)).code == 10063
    assert (await rest("DELETE", one)).code == 10063


async def test_commands_that_stay_keep_their_ids(rest: Rest) -> None:
    first = await rest.register(command("a"), command("b"))
    second = await rest.register(command("b", "changed"), command("c"))
    ids = {one["name"]: one["id"] for one in (*first.body, *second.body)}
    assert second.body[0]["id"] == next(one["id"] for one in first.body if one["name"] == "b")
    assert len(set(ids.values())) == 3


async def test_another_applications_commands_are_not_ours(rest: Rest, sandbox: Handle) -> None:
    assert (await rest("GET", "/applications/1/commands")).status == 403
    elsewhere = f"/applications/{rest.app_id}/guilds/{sandbox.elsewhere}/commands"
    assert (await rest("PUT", elsewhere, [])).code == 50001
