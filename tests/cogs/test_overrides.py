"""`/override`: what moderators say stands beside the verdict, in their server, never instead of the evidence."""

import base64
import datetime as dt
import json
from collections.abc import AsyncIterator

import pytest

from bot.client import IsopenClient
from bot.engine import Engine
from bot.openness.assessment import Verdict
from bot.sandbox.testing import Handle, Result
from bot.sandbox.world import seed
from bot.store.override_records import Change, Deed
from bot.store.store import Store
from tests.cogs.discord import discord, make_client
from tests.store.moderated import agreed
from tests.store.samples import occasion, said

HOME, WORKSHOP = int(seed.HOME), int(seed.WORKSHOP)
OLMO = {"model": "olmo 2 7b", "verdict": "open-weights", "reason": "the data card is missing"}
REASON = "because the data card is missing"


async def put(server: Handle, **more: object) -> Result:
    return await server.slash("override set", **{**OLMO, "user": server.moderator, **more})


async def card(server: Handle, model: str = "olmo 2 7b", **more: object) -> str:
    return (await server.slash("isopen", model=model, **more)).text


async def model_of(kept: Store, guild: int = HOME) -> str:
    return (await kept.overrides.all(guild))[0].model_id


async def test_it_stands_on_every_card_of_the_server_beside_the_verdict(server: Handle, kept: Store) -> None:
    plain = await card(server)
    done = await put(server, source="https://example.org/card", expires="30d")
    assert done.ephemeral
    assert "Shown beside the computed verdict" in done.text
    answer = await server.slash("isopen", model="olmo 2 7b", user=server.member)
    line = next(line for line in answer.text.splitlines() if "moderators of this server say" in line)
    assert "**open-weights**" in line
    assert "by @\u200bmilo" in line
    assert REASON in line
    assert "https://example.org/card" in line
    assert set(plain.splitlines()) - set(answer.text.splitlines()) == set()  # the evidence stays, word for word
    for label in ("Why?", "License", "Components", "Sources"):
        details = await server.press(answer, answer.custom_id(label))
        assert "The moderators of this server say: **open-weights**" in details.text
    assert REASON in (await server.slash("compare", a="olmo 2 7b", b="llama")).text
    (found,) = await kept.overrides.all(HOME)
    assert (found.said.verdict, found.said.author.name) == (Verdict.OPEN_WEIGHTS, "milo")


async def test_it_is_shown_in_no_other_place(server: Handle) -> None:
    before = [await card(server, guild=place) for place in (server.workshop, None)]
    await put(server)
    for place, text in zip((server.workshop, None), before, strict=True):
        assert await card(server, guild=place) == text
    assert "moderators of this server" not in await card(server, guild=server.elsewhere, user=server.member)


async def test_without_a_reason_a_form_asks_for_it(server: Handle, kept: Store) -> None:
    asked = await server.slash(
        "override set", model="olmo 2 7b", verdict="closed", source="a talk", user=server.moderator
    )
    assert asked.modal
    model = next(one for one in fields(asked) if one.startswith("ovm:"))
    done = await server.submit({model: "gated now", "ove": "2 weeks"}, user=server.moderator)
    assert "override set" in done.text
    (found,) = await kept.overrides.all(HOME)
    assert (found.said.verdict, found.said.reason, found.said.source) == (Verdict.CLOSED, "gated now", "a talk")
    assert found.said.expires_at
    assert (found.said.expires_at - found.said.said_at).days == 14


def fields(result: Result) -> list[str]:
    assert result.modal
    return [one["component"]["custom_id"] for one in result.modal["components"]]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"expires": "yesterday"}, "do not understand"),
        ({"expires": "2020-01-01"}, "is over already"),
        ({"expires": "9999y"}, "is over already, or more than ten years"),
        ({"model": "no such model at all"}, "do not know a model"),
        ({"model": "k2"}, "Which one do you mean"),
        ({"reason": "\u200e \u0007 ", "force": True}, "give a reason"),
        ({"reason": "x" * 501, "force": True}, "too long"),
        ({"source": "x" * 301, "force": True}, "too long"),
        ({"verdict": "free beer", "force": True}, "does not belong here"),
    ],
)
async def test_what_cannot_be_used_is_said_and_changes_nothing(
    server: Handle, kept: Store, wrong: dict[str, object], says: str
) -> None:
    refused = await put(server, **wrong)
    assert refused.ephemeral
    assert says in refused.text
    assert await kept.overrides.history(HOME) == ()


async def test_hostile_reasons_are_shown_harmlessly(server: Handle) -> None:
    await put(server, reason="@everyone [free](https://evil.example) <@&1340000000000000001> ||x|| \u202eabc")
    answer = await server.slash("isopen", model="olmo 2 7b")
    assert "@everyone" not in answer.text  # and the check of every message at the end of the test


async def test_it_ends_when_its_time_is_over(server: Handle, kept: Store, client: IsopenClient) -> None:
    await put(server, expires="2d")
    now = dt.datetime.now(dt.UTC)
    assert REASON in await card(server)
    client.services.moderation.overrides._now = lambda: now + dt.timedelta(days=3)
    assert REASON not in await card(server)
    client.services.moderation.now = lambda: now + dt.timedelta(days=3)
    assert "expired, no longer shown" in (await server.slash("override list")).text


async def test_one_whose_ground_has_changed_asks_for_another_look(server: Handle, kept: Store) -> None:
    await put(server)
    assert "has changed since" not in await card(server)
    assert "another look" not in (await server.slash("override list")).text
    model = await model_of(kept)
    old = Change(model_id=model, said=said("said when it was closed"), deed=Deed.SET)
    await kept.overrides.write(occasion(HOME), [old])
    server_cache(server).drop()
    assert "What is published has changed since" in await card(server)
    listed = await server.slash("override list")
    assert "needs another look" in listed.text
    assert "For one of those shown" in listed.text


async def test_remove_and_undo(server: Handle, kept: Store) -> None:
    assert "no override of" in (await server.slash("override remove", model="olmo")).text
    done = await put(server, user=server.owner)
    model = await model_of(kept)
    removed = await server.slash("override remove", model=model)
    assert "no override any more" in removed.text
    assert REASON not in await card(server)
    await server.press(removed, removed.custom_id("Undo"))
    assert REASON in await card(server)
    late = await server.press(done, done.custom_id("Undo"))  # of what has changed twice since
    assert "Somebody else has just changed" in late.text
    assert REASON in late.text
    await server.slash("override undo", model=model)
    assert REASON not in await card(server)
    assert [entry.deed for entry in (await agreed(kept, HOME))[model]] == ["set", "remove", "undo", "undo"]


NAMES = ["llama", "Llama 4 Maverick", "LLAMA 4 maverick", "llama-4-maverick", "Llama-4-MAVERICK"]


@pytest.mark.parametrize("name", NAMES)
async def test_what_was_set_is_found_by_any_of_its_names(server: Handle, kept: Store, name: str) -> None:
    assert "Llama 4 Maverick" in (await put(server, model="llama")).text
    assert "data card is missing" in (await server.slash("override history", model=name)).text
    await server.slash("override remove", model=name)
    assert await kept.overrides.all(HOME) == ()
    await server.slash("override undo", model=name)  # of what nobody lists any more
    assert [one.model_id for one in await kept.overrides.all(HOME)] == ["llama-4-maverick"]


async def test_what_is_not_set_is_not_guessed(server: Handle, kept: Store) -> None:
    await put(server)
    for name in ("llama", "no such model at all", "k2", "olmo 2 13b"):
        assert "no override of" in (await server.slash("override remove", model=name)).text
        assert "no override of" in (await server.slash("override undo", model=name)).text
        assert "Nothing has been changed yet" in (await server.slash("override history", model=name)).text
    assert len(await kept.overrides.history(HOME)) == 1


@pytest.mark.parametrize("name", ["gone-model-7b", "Gone-Model-7B"])
async def test_a_model_that_the_catalog_no_longer_knows_is_found_by_its_id(
    server: Handle, kept: Store, name: str
) -> None:
    change = Change(model_id="gone-model-7b", said=said("it was here"), deed=Deed.SET)
    await kept.overrides.write(occasion(HOME), [change])
    assert "it was here" in (await server.slash("override history", model=name)).text
    assert "no override any more" in (await server.slash("override remove", model=name)).text
    assert "the last change is taken back" in (await server.slash("override undo", model=name)).text
    assert len(await kept.overrides.all(HOME)) == 1


async def test_undo_and_history_offer_what_was_removed_by_name(server: Handle) -> None:
    await put(server, model="llama")
    await server.slash("override remove", model="llama")
    for command, offered in (("remove", []), ("undo", ["Llama 4 Maverick"]), ("history", ["Llama 4 Maverick"])):
        found = await server.autocomplete(f"override {command}", "model", options={"model": "maver"})
        assert [one["name"] for one in found.choices] == offered


async def test_of_two_moderators_with_the_form_open_the_second_is_told_and_sees_what_holds(
    server: Handle, kept: Store
) -> None:
    asked = {}
    for who in (server.owner, server.moderator):
        asked[who] = await server.slash("override set", model="olmo 2 7b", verdict="closed", user=who)
    reason = next(one for one in fields(asked[server.owner]) if one.startswith("ovm:"))
    first = await server.submit({reason: "mine"}, user=server.owner)
    assert "override set" in first.text
    second = await server.submit({reason: "no, mine"}, user=server.moderator)
    assert second.ephemeral
    assert "Nothing of yours was written" in second.text
    assert "because mine" in second.text
    (found,) = await kept.overrides.all(HOME)
    assert (found.said.reason, found.version) == ("mine", 1)


async def test_history_names_who_did_what_and_pages(server: Handle, kept: Store) -> None:
    for number in range(12):
        await put(server, reason=f"reason {number}", user=server.owner if number % 2 else server.moderator)
    first = await server.slash("override history")
    assert "reason 11" in first.text
    assert "reason 1\n" not in f"{first.text}\n"
    assert "olivia" in first.text
    second = await server.press(first, first.custom_id("Next page"))
    assert "reason 0" in second.text
    one = await server.slash("override history", model=await model_of(kept))
    assert "reason 11" in one.text


async def test_export_and_import_carry_overrides_to_another_server(server: Handle, kept: Store) -> None:
    await put(server, source="a talk")
    exported = await server.slash("override export", user=server.moderator)
    (file,) = exported.messages[0]["attachments"]
    data = server.core.files.get(file["id"]).data
    document = json.loads(data)
    assert "milo" not in data.decode()
    model = document["overrides"][0]["model"]
    document["overrides"] += [
        {"model": "not a model", "verdict": "closed", "reason": "x"},
        {"model": "llama-2-7b", "verdict": "closed", "reason": "old", "expires": "2020-01-01T00:00:00Z"},
    ]
    shown = await server.slash("override import", options=upload(document), **WORKSHOP_MOD)
    assert "Nothing has been changed yet" in shown.text
    for part in ("1 new", "1 have expired", "1 are about models I do not know"):
        assert part in shown.text
    assert await kept.overrides.history(WORKSHOP) == ()
    done = await server.press(shown, shown.custom_id("Apply 1"), **WORKSHOP_MOD)
    assert "One override imported" in done.text
    (found,) = await kept.overrides.all(WORKSHOP)
    assert (found.model_id, found.said.reason, found.said.source) == (model, OLMO["reason"], "a talk")
    again = await server.press(shown, shown.custom_id("Apply 1"), **WORKSHOP_MOD)
    assert "does not belong here" in again.text
    same = await server.slash("override import", options=upload(json.loads(data)), **WORKSHOP_MOD)
    assert "1 hold already" in same.text
    assert len(await kept.overrides.history(WORKSHOP)) == 1


async def test_an_import_is_all_or_none_when_somebody_was_quicker(
    server: Handle, kept: Store, engine: Engine
) -> None:
    await put(server)
    model, other = await model_of(kept), (await engine.ask("llama")).model.id
    document = exported_file(
        {"model": model, "verdict": "closed", "reason": "new"},
        {"model": other, "verdict": "closed", "reason": "new"},
    )
    shown = await server.slash("override import", options=upload(document))
    await put(server, reason="quicker")
    late = await server.press(shown, shown.custom_id("Apply 2"))
    assert "Somebody else has just changed" in late.text
    assert "because quicker" in late.text
    assert [one.said.reason for one in await kept.overrides.all(HOME)] == ["quicker"]


@pytest.mark.parametrize(
    ("document", "says"),
    [
        (b"", "no export of overrides"),
        (b"[" * 100_000, "no export of overrides"),
        (b"\xff\xfe", "no export of overrides"),
        (b'{"format": "other", "version": 1, "overrides": []}', "no export of overrides"),
        ({"overrides": [{"model": "x", "verdict": "free", "reason": "y"}]}, "overrides\\[0\\].verdict"),
        ({"overrides": [{"model": "x", "verdict": "closed", "reason": " "}]}, "reason"),
        ({"overrides": [{"model": "x", "verdict": "closed", "reason": "y" * 501}]}, "reason"),
        ({"overrides": [{"model": "x", "verdict": "closed", "reason": "y", "expires": "2030-01-01"}]}, "expires"),
        ({"overrides": [{"model": "x", "verdict": "closed", "reason": "y"}] * 2}, "twice"),
        ({"overrides": [{"model": f"x{n}", "verdict": "closed", "reason": "y"} for n in range(501)]}, "500"),
        (b" " * 513_000, "too large"),
        ({"overrides": []}, "There is nothing in the file"),
    ],
)
async def test_files_that_are_no_export_are_refused_with_the_reason(
    server: Handle, kept: Store, document: bytes | dict[str, object], says: str
) -> None:
    refused = await server.slash("override import", options=upload(document))
    assert refused.ephemeral
    assert says in refused.text
    assert await kept.overrides.history(HOME) == ()


WORKSHOP_MOD = {"user": seed.MODERATOR, "guild": seed.WORKSHOP}


def exported_file(*overrides: dict[str, object]) -> dict[str, object]:
    return {"overrides": list(overrides)}


def upload(document: bytes | dict[str, object]) -> dict[str, object]:
    if isinstance(document, dict):
        document = json.dumps({"format": "isopen-overrides", "version": 1, **document}).encode()
    data = base64.b64encode(document).decode()
    return {"file": {"filename": "overrides.json", "content_type": "application/json", "data": data}}


# ---- everywhere, by the owner


async def test_what_the_owner_says_everywhere_ranks_below_the_server(server: Handle, kept: Store) -> None:
    await put(server, everywhere=True, user=server.owner, verdict="closed", reason="not there any more")
    for place in (server.home, server.workshop, None):
        text = await card(server, guild=place)
        assert "Whoever runs this bot says: **closed**" in text
    await put(server)
    assert "Whoever runs" not in await card(server)
    assert REASON in await card(server)
    assert "Whoever runs this bot" in await card(server, guild=server.workshop)
    model = await model_of(kept, 0)
    await server.slash("override remove", model=model, everywhere=True)
    assert "Whoever runs" not in await card(server, guild=server.workshop)


@pytest.mark.parametrize("command", ["set", "remove", "undo", "list", "history", "export", "import"])
async def test_nobody_else_speaks_everywhere(server: Handle, kept: Store, command: str) -> None:
    options = {"set": OLMO, "remove": {"model": "x"}, "undo": {"model": "x"}, "import": upload({"overrides": []})}
    refused = await server.slash(
        f"override {command}", options={**options.get(command, {}), "everywhere": True}, user=server.moderator
    )
    assert "Only the owner of this bot" in refused.text
    assert await kept.overrides.history(0) == ()


# ---- fixtures


@pytest.fixture
def client(engine: Engine, kept: Store) -> IsopenClient:
    return make_client(engine, store=kept)


@pytest.fixture
async def server(client: IsopenClient) -> AsyncIterator[Handle]:
    async with discord() as handle, handle.run(client, ready=False):
        handle.bot = client
        yield handle


def server_cache(server: Handle) -> object:
    return server.bot.services.moderation.overrides


async def test_what_is_no_longer_there_is_not_said_to_be_shown(server: Handle) -> None:
    await put(server)
    gone = await server.slash("override remove", model="olmo 2 7b")
    assert "no override any more" in gone.text
    assert "Shown beside" not in gone.text
    assert "What counts now is the computed verdict" in gone.text
    back = await server.press(gone, next(one for one in gone.custom_ids if one.startswith("ovu:")))
    assert "Shown beside the computed verdict" in back.text


@pytest.mark.parametrize("command", ["override list", "override history"])
async def test_models_are_called_by_their_names(server: Handle, engine: Engine, kept: Store, command: str) -> None:
    await put(server)
    await kept.overrides.write(
        occasion(HOME), [Change(model_id="gone-model", said=said("by somebody"), deed=Deed.SET)]
    )
    shown = (await server.slash(command)).text
    model = engine.model(await model_of_name(engine))
    assert model is not None
    assert f"**{model.name}**" in shown
    assert model.id not in shown
    assert "**gone-model**" in shown  # the catalog knows no name for it


async def model_of_name(engine: Engine) -> str:
    return (await engine.ask("olmo 2 7b")).model.id
