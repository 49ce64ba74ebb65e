"""Reports: a member says what is wrong, moderators decide, and the member sees what became of it."""

import asyncio
import logging

import pytest

from bot.engine import Engine
from bot.openness.assessment import Verdict
from bot.sandbox.testing import Handle, Result
from bot.sandbox.world import seed
from bot.store.report_records import Status
from bot.store.store import Store
from tests.cogs.discord import discord, make_client
from tests.cogs.forging import press, submit

HOME, WORKSHOP = int(seed.HOME), int(seed.WORKSHOP)
LINK = "https://example.org/LICENSE"


async def report(
    server: Handle, claim: str = "license", says: str = "it is MIT now", link: str = LINK, **who: object
) -> Result:
    who = {"user": server.member, **who}
    answer = await server.slash("isopen", model="olmo 2 7b", **who)
    opened = await server.press(answer, answer.custom_id("Something wrong?"), **who)
    about = next(name for name in fields(opened) if name.startswith("rpt:"))
    return await server.submit({about: claim, "rps": says, "rpl": link}, **who)


def fields(result: Result) -> list[str]:
    assert result.modal
    return [one["component"]["custom_id"] for one in result.modal["components"]]


async def review_here(server: Handle, channel: str = seed.HELP) -> None:
    await server.select(await server.slash("settings"), "set:review_channel", channel)


async def posted(server: Handle, count: int = 1) -> list[dict]:
    """The reports in the review channel: they are posted after the member was thanked."""
    found: list[dict] = []
    async with asyncio.timeout(5.0):
        while len(found) < count:
            await asyncio.sleep(0.01)
            found = reviewed(server)
    return found


def reviewed(server: Handle, channel: str = seed.HELP) -> list[dict]:
    return [one for one in server.messages(channel=channel) if "is said to be wrong" in str(one)]


async def test_a_report_goes_to_the_review_channel_and_only_the_member_is_thanked(
    server: Handle, kept: Store
) -> None:
    await review_here(server)
    thanks = await report(server)
    assert thanks.ephemeral
    assert "Your report has number 1" in thanks.text
    (message,) = await posted(server)
    assert LINK in str(message)
    assert "it is MIT now" in str(message)
    found = await kept.reports.get(HOME, 1)
    assert found is not None
    assert (found.claim, found.status) == ("license", Status.OPEN)
    assert message["channel_id"] == seed.HELP
    assert reviewed(server, seed.BENCH) == []


async def test_accepting_sets_an_override_and_the_member_sees_it(server: Handle, kept: Store) -> None:
    await review_here(server)
    thanks = await report(server)
    (message,) = await posted(server)
    opened = await server.press(message["id"], "rva:1", user=server.moderator, channel=seed.HELP)
    assert opened.modal
    verdict = next(name for name in fields(opened) if name.startswith("ovv:"))
    done = await server.submit({verdict: "open-weights"}, user=server.moderator, channel=seed.HELP)
    assert "Accepted by" in done.text
    assert done.id == message["id"]  # the very card, without its buttons
    assert [one for one in done.custom_ids if one.startswith("rv")] == []
    (override,) = await kept.overrides.all(HOME)
    assert (override.said.verdict, override.said.reason) == (Verdict.OPEN_WEIGHTS, "it is MIT now")
    assert override.said.source == LINK
    assert "because it is MIT now" in (await server.slash("isopen", model="olmo 2 7b")).text
    mine = await server.press(thanks, thanks.custom_id("What became of my reports?"), user=server.member)
    assert mine.ephemeral
    assert "Accepted by" in mine.text
    late = await press(server, "rvr:1", user=server.owner)
    assert "has been accepted already" in late.text


async def test_rejecting_says_why_to_the_member(server: Handle) -> None:
    await review_here(server)
    await report(server)
    (message,) = await posted(server)
    await server.press(message["id"], "rvr:1", user=server.moderator, channel=seed.HELP)
    done = await server.submit({"rvw:r:1": "the *tag* is wrong"}, user=server.moderator, channel=seed.HELP)
    assert "Rejected by" in done.text
    mine = await server.slash("report mine", user=server.member)
    assert mine.ephemeral
    assert "Rejected by" in mine.text
    assert "tag" in mine.text
    assert "You have reported nothing here" in (await server.slash("report mine", user=server.owner)).text


async def test_a_question_and_its_answer_go_back_and_forth_without_a_direct_message(
    server: Handle, kept: Store
) -> None:
    await review_here(server)
    await report(server)
    (message,) = await posted(server)
    await server.press(message["id"], "rvq:1", user=server.moderator, channel=seed.HELP)
    await server.submit({"rvw:q:1": "which version?"}, user=server.moderator, channel=seed.HELP)
    mine = await server.slash("report mine", user=server.member)
    assert "which version?" in mine.text
    await server.press(mine, mine.custom_id("Answer 1"), user=server.member)
    after = await server.submit({"rvw:m:1": "the new one"}, user=server.member)
    assert "Answer: the new one" in after.text
    assert "Answer: the new one" in str((await posted(server, 2))[-1])
    assert [one for one in server.messages() if one["channel_id"] not in {seed.GENERAL, seed.HELP}] == []


async def test_without_a_review_channel_reports_are_kept_and_listed(server: Handle, kept: Store) -> None:
    await report(server)
    listed = await server.slash("report list", user=server.moderator)
    assert listed.ephemeral
    assert "One report waits" in listed.text
    opened = await server.select(listed, "rvl", "1", user=server.moderator)
    assert "is said to be wrong" in opened.text
    await server.press(opened, "rvr:1", user=server.moderator)
    done = await server.submit({"rvw:r:1": "no"}, user=server.moderator)
    assert "Rejected by" in done.text
    assert "No report waits" in (await server.slash("report list", user=server.moderator)).text


async def test_a_report_that_was_decided_in_the_list_has_no_buttons_in_the_channel_either(server: Handle) -> None:
    await review_here(server)
    await report(server)
    (message,) = await posted(server)
    assert "rva:1" in str(message)
    opened = await server.select(await server.slash("report list"), "rvl", "1")
    await server.press(opened, "rvr:1")
    await server.submit({"rvw:r:1": "no"})
    async with asyncio.timeout(5.0):
        while "rva:1" in str(await posted(server)):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.01)
    assert "Rejected by" in str(await posted(server))


async def test_a_review_channel_that_is_gone_loses_no_report(
    server: Handle, kept: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await kept.guilds.change(HOME, 1, {"review_channel": 4242})
    thanks = await report(server)
    assert "Your report has number 1" in thanks.text
    async with asyncio.timeout(5.0):
        while "could not be posted" not in caplog.text:  # noqa: ASYNC110 - a log tells nobody that it grew
            await asyncio.sleep(0.01)
    assert len(await kept.reports.pending(HOME)) == 1


async def test_of_two_moderators_the_second_is_told_what_has_been_decided(server: Handle, kept: Store) -> None:
    await review_here(server)
    await report(server)
    (message,) = await posted(server)
    for who in (server.owner, server.moderator):
        await server.press(message["id"], "rvr:1", user=who, channel=seed.HELP)
    await server.submit({"rvw:r:1": "no"}, user=server.owner, channel=seed.HELP)
    second = await server.submit({"rvw:r:1": "yes"}, user=server.moderator, channel=seed.HELP)
    assert "has been rejected already" in second.text
    assert "has been rejected already" in (await press(server, "rva:1", user=server.moderator)).text
    found = await kept.reports.get(HOME, 1)
    assert found is not None
    assert (found.words, found.version) == ("no", 2)


async def test_reports_are_limited(server: Handle, kept: Store) -> None:
    await report(server)
    assert "reported this already" in (await report(server)).text
    for claim in ("verdict", "lineage", "datasets", "model-card"):
        assert "Thank you. Your report" in (await report(server, claim)).text
    assert "enough for one hour" in (await report(server, "research-paper")).text
    assert len(await kept.reports.pending(HOME)) == 5


async def test_a_report_from_outside_of_a_server_is_for_the_catalog_and_no_server_sees_it(
    server: Handle, kept: Store
) -> None:
    for place in ({"guild": None}, {"guild": server.elsewhere, "claim": "verdict"}):
        thanks = await report(server, **place)
        assert "whoever runs this bot" in thanks.text
    assert [one.guild_id for one in await kept.reports.everywhere()] == [0, 0]
    assert "No report waits" in (await server.slash("report list")).text
    assert "reported nothing here" in (await server.slash("report mine", user=server.member)).text


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        ({"link": "javascript:alert(1)"}, "no web address"),
        ({"link": "https://user:pass@example.org"}, "no web address"),
        ({"link": "not a link"}, "no web address"),
        ({"says": "   "}, "say what is right"),
    ],
)
async def test_what_cannot_be_used_is_said_and_nothing_is_kept(
    server: Handle, kept: Store, sent: dict[str, str], says: str
) -> None:
    refused = await report(server, **sent)
    assert says in refused.text
    assert await kept.reports.everywhere() == ()


@pytest.mark.parametrize(
    ("form", "sent"),
    [
        ("report", {"rpt:olmo-2-7b": ["root"], "rps": "x"}),
        ("report", {"rps": "x"}),
        ("report", {"rpt:no/such-model": ["license"], "rps": "x"}),
        ("report-words", {"rvw:x:1": "x"}),
        ("report-words", {"rvw:m:1": "x"}),
        ("report-words", {"rvw:r:99999999999999999999": "x"}),
        ("override", {"ovv:s:0:1": ["closed"], "ovm:olmo-2-7b": "x"}),
        ("override", {"ovv:s:0:0": ["free"], "ovm:olmo-2-7b": "x"}),
        ("override", {"ovm:olmo-2-7b": "x"}),
        ("override", {"ovv:s:0:0": ["closed"], "ovm:no such model": "x"}),
    ],
)
async def test_forged_forms_do_nothing(server: Handle, kept: Store, form: str, sent: dict) -> None:
    refused = await submit(server, form, sent)
    assert refused.ephemeral
    assert "incident" not in refused.text
    assert await kept.reports.everywhere() == ()
    assert await kept.overrides.history(HOME) == ()


async def test_hostile_reports_are_shown_harmlessly(server: Handle) -> None:
    await review_here(server)
    await report(
        server, says="@everyone\n# x\n[a](https://evil.example) <@&1340000000000000001> ```x\n\u202e", link=""
    )
    assert len(await posted(server)) == 1  # every message is checked at the end


async def test_buttons_of_before_a_restart_still_work(engine: Engine, kept: Store) -> None:
    async with discord() as server:
        async with server.run(make_client(engine, store=kept), ready=False):
            await review_here(server)
            await report(server)
        async with server.run(make_client(engine, store=kept), ready=False):
            (message,) = await posted(server)
            await server.press(message["id"], "rvr:1", user=server.moderator, channel=seed.HELP)
            done = await server.submit({"rvw:r:1": "no"}, user=server.moderator, channel=seed.HELP)
            assert "Rejected by" in done.text


async def test_without_a_database_reporting_says_why_it_cannot(
    home: Handle, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    assert "no database" in (await report(home)).text


async def test_models_are_called_by_their_names(server: Handle, engine: Engine) -> None:
    model = (await engine.ask("olmo 2 7b")).model
    await report(server)
    for shown in (await server.slash("report list"), await server.slash("report mine", user=server.member)):
        assert f"**{model.name}**" in shown.text
        assert model.id not in shown.text
    waiting = await server.slash("report list")
    opened = await server.select(waiting, "rvl", "1")
    assert f"Report 1: {model.name}" in opened.text
