"""Overrides, their log, and reports: what two moderators at once, undo, import and deletion do."""

import asyncio
import secrets
from typing import Any

import pytest
from sqlalchemy import BigInteger, Column, LargeBinary, Table, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import OverrideChanged, ReportDecided, TooManyReports
from bot.openness.assessment import Verdict
from bot.store.guilds import LOCK, guild_tables
from bot.store.override_records import Change, Deed, Person
from bot.store.privacy import person_columns
from bot.store.report_records import Limits, Status
from bot.store.store import Store
from bot.store.tables import OWN, PERSON, UtcTime, Words, metadata
from tests.store.moderated import agreed
from tests.store.samples import DAY, LLAMA, NOW, occasion, report, said


def change(model: str = LLAMA, *, reason: str | None = "because", expected: int | None = None) -> Change:
    deed = Deed.SET if reason else Deed.REMOVE
    return Change(model_id=model, said=said(reason) if reason else None, deed=deed, expected=expected)


async def test_what_is_set_holds_in_that_server_alone(store: Store):
    (entry,) = await store.overrides.write(occasion(1), [change()])
    assert (entry.version, entry.deed, entry.by) == (1, Deed.SET, Person(7, "milo"))
    found = await store.overrides.get(1, LLAMA)
    assert found is not None
    assert (found.said, found.version) == (said(), 1)
    assert await store.overrides.get(2, LLAMA) is None
    assert await store.overrides.all(2) == await store.overrides.history(2) == ()


async def test_the_second_of_two_moderators_who_saw_the_same_is_told_and_writes_nothing(store: Store):
    results = await asyncio.gather(
        *(store.overrides.write(occasion(1), [change(reason=f"mine {n}", expected=0)]) for n in range(5)),
        return_exceptions=True,
    )
    lost = [one for one in results if isinstance(one, OverrideChanged)]
    assert len(lost) == 4
    assert lost[0].data == {"model": LLAMA, "version": 1}
    assert len((await agreed(store, 1))[LLAMA]) == 1


async def test_several_changes_are_made_together_or_not_at_all(store: Store):
    await store.overrides.write(occasion(1), [change("b")])
    with pytest.raises(OverrideChanged):
        await store.overrides.write(occasion(1), [change("a", expected=0), change("b", expected=0)])
    assert list(await agreed(store, 1)) == ["b"]


async def test_undo_is_one_more_change_and_can_be_undone(store: Store):
    assert await store.overrides.undo(occasion(1), LLAMA) is None
    await store.overrides.write(occasion(1), [change(reason="first")])
    await store.overrides.write(occasion(1), [change(reason="second")])
    undone = await store.overrides.undo(occasion(1, 9, "olivia"), LLAMA)
    assert undone is not None
    assert undone.said is not None
    assert (undone.said.reason, undone.said.author, undone.by.name) == ("first", Person(7, "milo"), "olivia")
    await store.overrides.undo(occasion(1), LLAMA)
    found = await store.overrides.get(1, LLAMA)
    assert found is not None
    assert (found.said.reason, found.version) == ("second", 4)
    with pytest.raises(OverrideChanged):
        await store.overrides.undo(occasion(1), LLAMA, expected=3)


async def test_removing_and_setting_again_goes_on_counting(store: Store):
    for reason in ("first", None, "again"):
        await store.overrides.write(occasion(1), [change(reason=reason)])
    assert await store.overrides.version(1, LLAMA) == 3
    assert [entry.deed for entry in await store.overrides.history(1)] == [Deed.SET, Deed.REMOVE, Deed.SET]


def test_what_is_said_expires_and_goes_out_of_date():
    assert not said().expired(NOW)
    assert said(expires=NOW).expired(NOW)
    assert not said(expires=NOW + DAY).expired(NOW)
    assert not said().outdated(Verdict.CLOSED, "abc")
    assert said().outdated(Verdict.CLOSED, "other")
    assert said().outdated(Verdict.UNKNOWN, "abc")


# ---- reports


async def test_a_report_is_decided_once_and_its_override_comes_with_it(store: Store):
    made = await store.reports.add(report(1), 99, Limits())
    assert await store.reports.get(2, made.id) is None
    assert await store.reports.pending(2) == ()
    with pytest.raises(ReportDecided):
        await store.reports.decide(occasion(2), made.id, Status.REJECTED, "")
    decided = await store.reports.decide(occasion(1), made.id, Status.ACCEPTED, "right", change(expected=0))
    assert (decided.status, decided.words, decided.decided_by) == (Status.ACCEPTED, "right", Person(7, "milo"))
    assert await store.overrides.get(1, LLAMA)
    with pytest.raises(ReportDecided) as caught:
        await store.reports.decide(occasion(1), made.id, Status.REJECTED, "")
    assert caught.value.data == {"status": "accepted"}


async def test_an_override_that_does_not_fit_leaves_the_report_undecided(store: Store):
    made = await store.reports.add(report(1), 99, Limits())
    with pytest.raises(OverrideChanged):
        await store.reports.decide(occasion(1), made.id, Status.ACCEPTED, "", change(expected=3))
    assert await store.reports.pending(1) == (made,)
    assert await agreed(store, 1) == {}


async def test_only_the_one_who_reported_answers_the_question_and_then_it_is_open_again(store: Store):
    made = await store.reports.add(report(1, user=8), 99, Limits())
    await store.reports.decide(occasion(1), made.id, Status.ASKED, "which version?")
    with pytest.raises(ReportDecided):
        await store.reports.answer(1, made.id, 9, "me!")
    with pytest.raises(ReportDecided):
        await store.reports.answer(2, made.id, 8, "elsewhere")
    answered = await store.reports.answer(1, made.id, 8, "3.1")
    assert (answered.status, answered.reply, answered.words) == (Status.OPEN, "3.1", "which version?")
    assert [one.id for one in await store.reports.of_member(1, 8)] == [made.id]
    assert await store.reports.of_member(1, 9) == await store.reports.of_member(2, 8) == ()


async def test_reports_are_limited_by_claim_by_member_and_by_server(store: Store):
    limits = Limits(member=2, guild=3)

    async def refused(**more: object) -> str:
        with pytest.raises(TooManyReports) as caught:
            await store.reports.add(report(1, **more), 99, limits)
        return str(caught.value.data["why"])

    await store.reports.add(report(1), 99, limits)
    assert await refused() == "same"
    await store.reports.add(report(1, claim="datasets"), 99, limits)
    assert await refused(claim="verdict") == "member"
    await store.reports.add(report(1, user=9), 99, limits)
    assert await refused(user=10) == "server"
    await store.reports.add(report(2, user=10), 99, limits)
    await store.reports.add(report(1, user=10, at=NOW + DAY), 99, limits)


# ---- forgetting


def test_every_column_that_could_hold_a_person_is_marked_or_known_to_hold_none():
    harmless = {"id", "guild_id", "model_id", "app_id", "channel_id", "message_id", "run_id"}
    unmarked = {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.c
        if PERSON not in column.info and column.name not in harmless and "_id" in column.name
    }
    assert unmarked == set()
    assert next(iter(person_columns())).info[PERSON] == OWN


async def test_a_person_who_asks_is_forgotten_everywhere_and_nobody_else_is(store: Store):
    await store.overrides.write(occasion(1, 7), [change()])
    await store.overrides.write(occasion(2, 7), [change()])
    await store.overrides.write(occasion(1, 9, "olivia"), [change("other")])
    mine = await store.reports.add(report(1, user=7), 99, Limits())
    theirs = await store.reports.add(report(1, user=8), 99, Limits())
    await store.reports.decide(occasion(1, 7), theirs.id, Status.REJECTED, "no")
    assert sum((await store.privacy.of_person(7)).values()) == 10
    assert sum((await store.privacy.forget_person(7)).values()) == 10
    assert sum((await store.privacy.of_person(7)).values()) == 0
    log = await agreed(store, 1)
    (entry,) = log[LLAMA]
    assert entry.said is not None
    assert (entry.by, entry.said.reason) == (Person(None, ""), "because")
    assert log["other"][0].by == Person(9, "olivia")
    assert await store.reports.get(1, mine.id) is None
    kept = await store.reports.get(1, theirs.id)
    assert kept is not None
    assert (kept.status, kept.decided_by) == (Status.REJECTED, Person(None, ""))


async def everything_of(store: Store, guild_id: int) -> None:
    """One row of a server in every table that has servers, whatever else comes to be kept of them."""

    async def work(connection: AsyncConnection) -> None:
        for table in guild_tables():
            await connection.execute(insert(table).values(_row(table, guild_id)))

    await store._database.write(work, lock=LOCK)


def _row(table: Table, guild_id: int) -> dict[str, object]:
    row: dict[str, object] = {}
    for column in table.c:
        if column.name == "guild_id":
            row[column.name] = guild_id
        elif column.name == "app_id":
            row[column.name] = 99
        elif not column.nullable and not (column.primary_key and isinstance(column.type, BigInteger)):
            row[column.name] = NOW if isinstance(column.type, UtcTime) else _value(column)
    return row


def _value(column: Column[Any]) -> object:
    """Something of the right type; where it is a key, another one in each row."""
    if isinstance(column.type, Words):
        return secrets.token_hex(8)
    return b"" if isinstance(column.type, LargeBinary) else secrets.randbelow(2**30)


async def test_a_server_is_forgotten_wholly_and_no_other(store: Store):
    for guild_id in (1, 2):
        await everything_of(store, guild_id)
    before = await store.guilds.counts(2)
    assert len(before) >= 5
    assert set((await store.guilds.counts(1)).values()) == {1}
    assert await store.guilds.forget(1) == len(before)
    assert set((await store.guilds.counts(1)).values()) == {0}
    assert await store.guilds.counts(2) == before


async def test_servers_that_were_left_are_swept_after_their_time_and_not_if_the_bot_came_back(store: Store):
    for guild_id in (1, 2, 3):
        await everything_of(store, guild_id)
    for guild_id in (1, 2):
        await store.guilds.left(guild_id, NOW)
    await store.guilds.joined(2)
    assert await store.guilds.sweep(NOW) == ()
    assert await store.guilds.sweep(NOW + DAY) == (1,)
    assert set((await store.guilds.counts(2)).values()) == set((await store.guilds.counts(3)).values()) == {1}


async def test_what_happened_while_the_bot_was_away_is_found_out(store: Store):
    for guild_id in (1, 2, 3, 4):
        await everything_of(store, guild_id)
    await store.guilds.change(5, 100, {"quiet": True})  # another application's
    await store.guilds.left(2, NOW)
    found = await store.guilds.reconcile(99, {2, 3}, lambda guild_id: guild_id != 4, NOW + DAY)
    assert found == (1,)
    assert await store.guilds.sweep(NOW + 2 * DAY) == (1,)
