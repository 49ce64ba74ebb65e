"""Who may do what: every command, suggestion, button, menu and form, by everybody, in two servers, also forged.

The table `DEEDS` says what each needs. For each deed and each person it is checked that those who may get it, that
the others change nothing and learn nothing, and that no server's deeds reach another server's data.
"""

import base64
import datetime as dt
import inspect
import json
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

import pytest

from bot.client import IsopenClient
from bot.engine import Engine
from bot.moderation.rights import Actor
from bot.openness.assessment import Verdict
from bot.sandbox.testing import Handle, Result
from bot.sandbox.world import permissions, seed
from bot.sandbox.world.people import Member, Role
from bot.store.guilds import guild_tables
from bot.store.override_records import Change, Deed, Person
from bot.store.report_records import Limits, Report, Status
from bot.store.store import Store
from cogs.cards.watch import NO_DIGEST
from cogs.override_deeds import PendingImports
from tests.cogs.discord import discord, make_client
from tests.cogs.forging import press, submit
from tests.store.samples import NOW, occasion, said

MODEL, OTHER = "olmo-2-7b", "olmo-2-13b"
SECRET, TOLD = "the secret reason", "the secret report"
CHANNEL = {int(seed.HOME): seed.GENERAL, int(seed.WORKSHOP): seed.BENCH}


class Need(IntEnum):
    """The rights, each including those before."""

    NOTHING = 0
    MODERATE = 1
    CONFIGURE = 2


@dataclass(frozen=True)
class Who:
    """Somebody somewhere: how to act as them, and what they may there."""

    name: str
    act: dict[str, Any]
    may: Need

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Act:
    """One thing that can be done. `go` does it; `shows` is what only those who may get to see."""

    name: str
    need: Need
    go: Callable[["Stage", dict[str, Any]], Awaitable[Result]]
    shows: str = ""
    changes: bool = False
    own: bool = False
    """It is about whoever does it, so that everybody may, each for themselves."""


@dataclass
class Stage:
    """A server with something in it: an override, reports, an import that waits."""

    server: Handle
    store: Store
    client: IsopenClient
    guild: int
    model: str = MODEL
    open: int = 0
    asked: int = 0
    token: str = ""
    document: dict[str, Any] = field(default_factory=dict)
    clean: str = ""


def command(name: str, /, **options: Any) -> Callable[[Stage, dict[str, Any]], Awaitable[Result]]:
    async def go(stage: Stage, who: dict[str, Any]) -> Result:
        return await stage.server.slash(name, options=filled(options, stage), force=True, **who)

    return go


def typing(name: str, option: str) -> Callable[[Stage, dict[str, Any]], Awaitable[Result]]:
    async def go(stage: Stage, who: dict[str, Any]) -> Result:
        return await stage.server.autocomplete(name, option, options={option: "olmo"}, force=True, **who)

    return go


def button(custom_id: str, *values: str) -> Callable[[Stage, dict[str, Any]], Awaitable[Result]]:
    async def go(stage: Stage, who: dict[str, Any]) -> Result:
        return await press(stage.server, text(custom_id, stage), *(text(one, stage) for one in values), **who)

    return go


def form(custom_id: str, **fields: Any) -> Callable[[Stage, dict[str, Any]], Awaitable[Result]]:
    async def go(stage: Stage, who: dict[str, Any]) -> Result:
        return await submit(stage.server, custom_id, filled(fields, stage), **who)

    return go


def text(pattern: str, stage: Stage) -> str:
    return pattern.format(m=stage.model, open=stage.open, asked=stage.asked, token=stage.token)


def filled(options: dict[str, Any], stage: Stage) -> dict[str, Any]:
    made = {text(k, stage): text(v, stage) if isinstance(v, str) else v for k, v in options.items()}
    if made.get("file") is FILE:
        data = base64.b64encode(json.dumps(stage.document).encode()).decode()
        made["file"] = {"filename": "x.json", "content_type": "application/json", "data": data}
    return made


FILE = object()
MOD, ADMIN, ALL = Need.MODERATE, Need.CONFIGURE, Need.NOTHING

DEEDS = (
    Act("/settings", ADMIN, command("settings"), shows="Settings of this server"),
    Act("menu quiet", ADMIN, button("set:quiet", "yes"), changes=True),
    Act("menu moderators", ADMIN, button("set:moderator_roles"), shows="Settings of this server", changes=True),
    Act("/override set", MOD, command("override set", model="{m}", verdict="closed", reason="new"), changes=True),
    Act("/override set, form", MOD, command("override set", model="{m}", verdict="closed"), shows="Override:"),
    Act("form override", MOD, form("override", **{"ovv:s:1:0": ["closed"], "ovm:{m}": "new"}), changes=True),
    Act("/override remove", MOD, command("override remove", model="{m}"), changes=True),
    Act("/override undo", MOD, command("override undo", model="{m}"), changes=True),
    Act("/override list", MOD, command("override list"), shows=SECRET),
    Act("/override history", MOD, command("override history"), shows=SECRET),
    Act("/override export", MOD, command("override export"), shows="One override"),
    Act("/override import", MOD, command("override import", file=FILE), shows="What the import would do"),
    Act("typing set", MOD, typing("override set", "model"), shows="olmo"),
    Act("typing remove", MOD, typing("override remove", "model"), shows=MODEL),
    Act("typing undo", MOD, typing("override undo", "model"), shows=MODEL),
    Act("typing history", MOD, typing("override history", "model"), shows=MODEL),
    Act("button undo", MOD, button("ovu:s:1:{m}"), changes=True),
    Act("button list", MOD, button("ovl:s:0:"), shows=SECRET),
    Act("button history", MOD, button("ovh:s:0:"), shows=SECRET),
    Act("button accept", MOD, button("rva:{open}"), shows=TOLD),
    Act("button reject", MOD, button("rvr:{open}"), shows="Reject"),
    Act("button ask", MOD, button("rvq:{open}"), shows="Ask"),
    Act("form accept", MOD, form("override", **{"ovv:s:1:{open}": ["closed"], "ovm:{m}": "new"}), changes=True),
    Act("form reject", MOD, form("report-words", **{"rvw:r:{open}": "no"}), changes=True),
    Act("form ask", MOD, form("report-words", **{"rvw:q:{open}": "which?"}), changes=True),
    Act("/report list", MOD, command("report list"), shows=TOLD),
    Act("menu of reports", MOD, button("rvl", "{open}"), shows=TOLD),
    Act("/report mine", ALL, command("report mine"), own=True),
    Act("button mine", ALL, button("rpm"), own=True),
    Act("button answer", ALL, button("rvm:{asked}"), own=True),
    Act("form answer", ALL, form("report-words", **{"rvw:m:{asked}": "mine"}), own=True),
    Act("/privacy show", ALL, command("privacy show"), own=True),
    Act("/privacy delete", ALL, command("privacy delete"), own=True),
    Act("/privacy delete server", ADMIN, command("privacy delete", what="server"), shows="Delete everything"),
    Act("button delete me", ALL, button("del:me"), own=True),
    Act("button delete server", ADMIN, button("del:server"), changes=True),
    Act("/watch", MOD, command("watch", model="{m}"), changes=True),
    Act("/unwatch", MOD, command("unwatch", model=OTHER), changes=True),
    Act("/watches", MOD, command("watches"), shows="What this server watches"),
    Act("typing unwatch", MOD, typing("unwatch", "model"), shows=OTHER),
    Act("menu digest", MOD, button("watch:digest", NO_DIGEST), shows="What this server watches"),
    Act("/probe run", MOD, command("probe run", model="{m}"), shows="no database"),
    Act("/isopen", ALL, command("isopen", model="llama"), shows="model-available"),
    Act("/compare", ALL, command("compare", a="llama", b="olmo"), shows="model-available"),
    Act("/license", ALL, command("license", name="mit"), shows="MIT"),
    Act("/about", ALL, command("about"), shows="What isopen answers"),
    Act("/help", ALL, command("help"), shows="What you can type"),
    Act("button something wrong", ALL, button("bad:{m}"), shows="What is wrong with"),
)
OWNERS_ONLY = (
    command("override set", model="{m}", verdict="closed", reason="new", everywhere=True),
    command("override remove", model="{m}", everywhere=True),
    command("override list", everywhere=True),
    form("override", **{"ovv:e:0:0": ["closed"], "ovm:{m}": "new"}),
    button("ovu:e:1:{m}"),
    button("ovh:e:0:"),
)


def people(guild: int) -> tuple[Who, ...]:
    """Four roles in one server, and the ways in which somebody is in none."""
    here = {"guild": str(guild)}
    manager, helper = f"15{guild % 10**5:05}01", f"15{guild % 10**5:05}02"
    member, guest = f"15{guild % 10**5:05}03", f"15{guild % 10**5:05}04"
    return (
        Who("manager", {**here, "user": manager}, Need.CONFIGURE),
        Who("moderator by role", {**here, "user": helper}, Need.MODERATE),
        Who("member", {**here, "user": member}, Need.NOTHING),
        Who("guest with a role of no meaning", {**here, "user": guest}, Need.NOTHING),
        Who("manager whose rights were taken", {**here, "user": manager, "permissions": 0}, Need.NOTHING),
        Who("manager by user install", {**here, "user": manager, "install": "user"}, Need.NOTHING),
        Who("manager in a direct message", {"guild": None, "user": manager}, Need.NOTHING),
        Who("manager where the bot is not", {"guild": seed.ELSEWHERE, "user": manager}, Need.NOTHING),
    )


def populate(server: Handle, guild: int) -> None:
    """Put the people into the world, with their roles."""
    place = server.core.world.guilds[str(guild)]
    place.roles[f"{guild + 1}"] = Role(f"{guild + 1}", "Managers", permissions.MODERATOR, 3)
    place.roles[f"{guild + 2}"] = Role(f"{guild + 2}", "Helpers", permissions.EVERYONE, 2)
    place.roles[f"{guild + 3}"] = Role(f"{guild + 3}", "Color", permissions.EVERYONE, 1)
    for number, who in enumerate(people(guild)[:4], start=1):
        user = server.core.user(who.act["user"])
        place.members[user.id] = Member(user, [str(guild + number)] if number != 3 else [])
    place.members[people(guild)[3].act["user"]].role_ids[:] = [str(guild + 3)]


async def prepare(stage: Stage) -> None:
    """Everything of the server as it should be, anew if need be: settings, an override, two reports."""
    store, guild = stage.store, stage.guild
    if stage.clean and everything(store, guild) == stage.clean:
        return
    await stage.client.services.moderation.forget_guild(guild)
    await store.guilds.change(guild, 1, {"moderator_roles": (guild + 2,)})
    when = occasion(guild, 77, "somebody")
    basis = said(f"{SECRET} of {guild}", author=Person(77, "somebody"))
    await store.overrides.write(when, [Change(model_id=stage.model, said=basis, deed=Deed.SET)])
    member = int(people(guild)[2].act["user"])
    stage.open = (
        await store.reports.add(wrong(guild, member, stage.model, "license"), 1, Limits(10**6, 10**6))
    ).id
    stage.asked = (
        await store.reports.add(wrong(guild, member, stage.model, "verdict"), 1, Limits(10**6, 10**6))
    ).id
    await store.reports.decide(when, stage.asked, Status.ASKED, "which?")
    actor = Actor(user_id=77, name="x", guild_id=guild, app_id=1, roles=frozenset(), permissions=0)
    await stage.client.services.alerts.watch(actor, int(CHANNEL[guild]), OTHER)
    stage.document = {
        "format": "isopen-overrides",
        "version": 1,
        "overrides": [{"model": OTHER, "verdict": "closed", "reason": "imported"}],
    }
    stage.client.services.moderation._drop(None)
    stage.clean = everything(store, guild)


def wrong(guild: int, member: int, model: str, claim: str) -> Report:
    return Report(
        id=0,
        guild_id=guild,
        model_id=model,
        claim=claim,
        says=f"{TOLD} of {guild}",
        link=None,
        reporter=Person(member, "member"),
        at=NOW + dt.timedelta(days=1),
        verdict=Verdict.CLOSED,
        digest="abc",
    )


def everything(store: Store, guild: int) -> str:
    """All rows of a server, as one text: read past the store, which takes a thread for each statement."""
    found = []
    with closing(sqlite3.connect(store._database.location.file)) as connection:
        for table in guild_tables():
            rows = connection.execute(f"SELECT * FROM {table.name} WHERE guild_id = ?", (guild,))  # noqa: S608
            found += [f"{table.name}: {row}" for row in rows]
    return "\n".join(sorted(found))


def seen(result: Result) -> str:
    """Everything that whoever did it gets to see."""
    return json.dumps([result.messages, result.raw.choices, result.raw.modal], ensure_ascii=False)


@pytest.fixture
async def stages(engine: Engine, kept: Store) -> AsyncIterator[tuple[Stage, Stage]]:
    client = make_client(engine, store=kept)
    async with discord() as server:
        for guild in (int(seed.HOME), int(seed.WORKSHOP)):
            populate(server, guild)
        async with server.run(client, ready=False):
            pair = [Stage(server, kept, client, guild) for guild in (int(seed.HOME), int(seed.WORKSHOP))]
            for stage in pair:
                await prepare(stage)
            yield pair[0], pair[1]


async def tried(stage: Stage, other: Stage, deed: Act, who: Who) -> str:
    """Let somebody do a deed in a server; say what is wrong with what came of it, "" where all is well."""
    await prepare(stage)
    before, before_other = everything(stage.store, stage.guild), everything(stage.store, other.guild)
    result = await deed.go(stage, who.act)
    after, after_other = everything(stage.store, stage.guild), everything(stage.store, other.guild)
    shown = seen(result)
    if result.error or "incident" in shown:
        return f"no answer: {result.error or shown}"
    if after_other != before_other or str(other.guild) in shown.replace(f'"{other.guild}"', ""):
        return "it reached the other server"
    if deed.own:
        return "" if who.act.get("user") == people(stage.guild)[2].act["user"] or after == before else "changed"
    if who.may >= deed.need:
        return "" if deed.shows in shown and (after != before or not deed.changes) else f"refused: {shown[-300:]}"
    leaked = [one for one in (SECRET, TOLD, deed.shows) if one and one in shown]
    return f"changed or shown: {leaked}" if leaked or after != before else ""


@pytest.mark.parametrize("turned", [False, True], ids=["Home", "Workshop"])
async def test_everybody_gets_what_they_may_and_nothing_else(stages: tuple[Stage, Stage], turned: bool) -> None:
    stage, other = stages[::-1] if turned else stages
    wrong = {
        f"{deed.name} by {who}": found
        for deed in DEEDS
        for who in people(stage.guild)
        if (found := await tried(stage, other, deed, who))
    }
    assert wrong == {}


async def test_nobody_reaches_another_servers_things(stages: tuple[Stage, Stage]) -> None:
    """Numbers, models and words of Home, used by everybody of Workshop, its managers included."""
    home, workshop = stages
    wrong = {}
    for deed in DEEDS:
        for who in people(workshop.guild):
            await prepare(home)
            before = everything(home.store, home.guild)
            shown = seen(await deed.go(home, who.act))
            if everything(home.store, home.guild) != before:
                wrong[f"{deed.name} by {who}"] = "changed"
            if f"of {home.guild}" in shown:
                wrong[f"{deed.name} by {who}"] = f"shown: {shown}"
    assert wrong == {}


async def test_only_the_owner_speaks_everywhere(stages: tuple[Stage, Stage]) -> None:
    home, _ = stages
    await home.store.overrides.write(
        occasion(0), [Change(model_id=home.model, said=said("by the owner"), deed=Deed.SET)]
    )
    before = everything(home.store, 0)
    for go in OWNERS_ONLY:
        for who in people(home.guild):
            shown = seen(await go(home, who.act))
            assert "by the owner" not in shown.replace("Only the owner of this bot", "")
            assert everything(home.store, 0) == before
    for who in ({"guild": None, "user": seed.OWNER}, {"install": "user", "user": seed.OWNER}):
        for go in OWNERS_ONLY:
            await go(home, who)
            assert everything(home.store, 0) == before
    await OWNERS_ONLY[0](home, {"user": seed.OWNER, "guild": seed.HOME})
    assert everything(home.store, 0) != before


async def test_an_import_is_applied_by_the_one_who_sent_it_where_they_sent_it(stages: tuple[Stage, Stage]) -> None:
    home, workshop = stages
    manager, helper, *others = people(home.guild)
    for who in (helper, *others, *people(workshop.guild)):
        await prepare(home)
        shown = await command("override import", file=FILE)(home, manager.act)
        apply = next(one for one in shown.custom_ids if one.startswith("ovi:"))
        before = [everything(home.store, one.guild) for one in stages]
        refused = await press(home.server, apply, **who.act)
        assert "imported" not in refused.text
        assert [everything(home.store, one.guild) for one in stages] == before
    done = await press(home.server, apply, **manager.act)
    assert "One override imported" in done.text


def test_the_words_of_imports_cannot_be_guessed() -> None:
    assert len(PendingImports().add(None)) >= 16  # type: ignore[arg-type]


ELSEWHERE_TESTED = {
    "artifacts": "tests/cogs/test_artifacts.py: like /isopen",
    "probe compare": "tests/cogs/test_probe.py: whose runs may be seen",
    "probe history": "the same",
    "probe hosts": "the same",
}
PRESSED = (
    "ovu:s:1:x ovl:s:0: ovi:x rva:1 rvr:1 rvq:1 rvm:1 rvl rpm set:quiet del:me bad:x menu:ask watch:digest"
).split()


async def test_every_command_and_everything_that_is_listened_to_is_in_the_table(
    stages: tuple[Stage, Stage],
) -> None:
    """A new one has to say who may; of probe runs, tests/cogs/test_probe.py says whose are seen."""
    home, _ = stages
    commands = {one.qualified_name for one in home.client.tree.walk_commands() if not hasattr(one, "commands")}
    told = {act.name.removeprefix("/").split(",")[0] for act in DEEDS}
    told |= {"privacy delete"}
    assert commands - told - set(ELSEWHERE_TESTED) == set()
    heard = home.client._connection._view_store
    for pattern, control in heard._dynamic_items.items():
        source = inspect.getsource(inspect.getmodule(control))
        asks = "cogs.rights" in source or "cogs.reporting" in source
        assert any(map(pattern.fullmatch, PRESSED)) or not asks or "prb" in pattern.pattern, pattern.pattern
    assert set(heard._modals) >= {"override", "report", "report-words"}
