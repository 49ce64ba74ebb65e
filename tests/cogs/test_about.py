"""`/about` and `/help`."""

import re
from typing import Any

from bot.sandbox.testing import Handle
from bot.sandbox.world import seed
from bot.store.store import Store
from tests.cogs.test_rights import DEEDS, Need


async def test_about_says_what_the_words_mean_whose_facts_these_are_and_what_is_kept(home: Handle) -> None:
    about = await home.slash("about")
    assert about.ephemeral
    for word in ("open source", "open-weights", "model-available", "closed", "unknown"):
        assert f"**{word}**" in about.text
    for source in (
        "Open Source AI Definition",
        "Model Openness Framework",
        "European Open Source AI Index",
        "SPDX",
    ):
        assert source in about.text
    assert "nothing about who asked" in about.text


async def test_help_names_every_command_as_something_to_click(home: Handle) -> None:
    shown = (await home.slash("help")).text
    for command in home.commands():
        if command["type"] != 1:
            assert f"Apps \u203a **{command['name']}**" in shown
            continue
        inner = [one for one in command.get("options", []) if one["type"] == 1]
        for one in inner or [command]:
            name = " ".join(dict.fromkeys((command["name"], one["name"])))
            assert f"</{name}:{command['id']}>" in shown
            assert one["description"].split(",")[0] in shown


def named(act: str) -> str:
    return act.removeprefix("/").split(",")[0]


LISTED = {one.name for one in DEEDS if one.name.startswith("/")}
NEEDED = {named(one.name): one.need for one in DEEDS if one.name in LISTED and "delete server" not in one.name}
"""What each command needs, as tests/cogs/test_rights.py proves it."""


async def listed(home: Handle, **who: Any) -> set[str]:
    return set(re.findall(r"</([^:>]+):", (await home.slash("help", locale="en-US", **who)).text))


async def test_a_member_is_shown_what_a_member_may_use(home: Handle) -> None:
    shown = await listed(home, user=home.member)
    assert {name for name, need in NEEDED.items() if need is Need.NOTHING} <= shown
    assert {name for name, need in NEEDED.items() if need is not Need.NOTHING} & shown == set()


async def test_who_manages_the_server_is_shown_everything(home: Handle) -> None:
    assert set(NEEDED) <= await listed(home)


async def test_who_has_a_role_that_moderates_is_shown_what_moderators_may_use(server: Handle, kept: Store) -> None:
    await kept.guilds.change(int(seed.HOME), 1, {"moderator_roles": (int(seed.MODERATOR_ROLE),)})
    shown = await listed(server, user=server.moderator, permissions=["VIEW_CHANNEL"])
    assert {"override set", "report list", "watch", "probe run"} <= shown
    assert "settings" not in shown


async def test_outside_of_servers_nothing_is_shown_that_needs_one(home: Handle) -> None:
    shown = await listed(home, guild=None)
    assert {"isopen", "license", "privacy show"} <= shown
    assert {"report mine", "settings", "watches", "override list"} & shown == set()
