"""Imported second opinions in a bot that runs on: noticed within a minute, and never the price of an answer."""

import datetime as dt
from pathlib import Path

import msgspec
import pytest

from bot.catalog.catalog import Catalog
from bot.engine import Engine
from bot.openness.records import Model, SecondOpinion
from bot.opinion_book import LOOK_AGAIN, OpinionBook
from bot.store.glance import glance_opinions
from bot.store.location import sqlite_url
from bot.store.opinion_records import ImportRecord, OpinionRow
from bot.store.store import Store

NOW = dt.datetime(2026, 11, 25, 12, 0, tzinfo=dt.UTC)
SHIPPED = (
    SecondOpinion(by="osai-index", says="10 of 12", as_of=dt.date(2026, 6, 12)),
    SecondOpinion(by="mot", says="Class I - Open Science Model", as_of=dt.date(2026, 5, 11)),
)
MODEL = Model(id="tiny-7b", name="Tiny 7B", family="tiny", producer="Maker", second_opinions=SHIPPED)
NEW = SecondOpinion(by="osai-index", says="11 of 12", as_of=dt.date(2026, 11, 20))


def record(*, complete: bool) -> ImportRecord:
    return ImportRecord(
        origin="osai-index", at=NOW, as_of=dt.date(2026, 11, 20), source="folder", complete=complete, entries=1
    )


def row(model: str = "tiny-7b", file: str = "Tiny.yaml") -> OpinionRow:
    return OpinionRow("osai-index", model, file, msgspec.json.encode(NEW).decode())


def said(model: Model) -> list[tuple[str, str]]:
    return [(item.by, item.says) for item in model.second_opinions]


@pytest.fixture
async def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    async with await Store.open(sqlite_url(tmp_path / "isopen.db")) as opened:
        yield opened


async def test_an_import_is_noticed_within_a_minute(store: Store):
    now = [0.0]
    book = OpinionBook(store=store, clock=lambda: now[0])
    await book.refresh()
    assert book.merged(MODEL) is MODEL
    await store.opinions.put(record(complete=True), [row()], ["Tiny.yaml"])
    await book.refresh()
    assert book.merged(MODEL) is MODEL
    now[0] += LOOK_AGAIN
    await book.refresh()
    shown = book.merged(MODEL)
    assert said(shown) == [("osai-index", "11 of 12"), ("mot", "Class I - Open Science Model")]
    assert book.merged(MODEL) is shown


async def test_what_a_whole_index_no_longer_says_is_no_longer_shown(store: Store):
    await store.opinions.put(record(complete=True), [row("other-7b")], ["Other.yaml"])
    book = OpinionBook(store=store)
    await book.refresh()
    assert said(book.merged(MODEL)) == [("mot", "Class I - Open Science Model")]


async def test_a_part_of_an_index_leaves_the_rest_as_it_was(store: Store):
    await store.opinions.put(record(complete=False), [row("other-7b")], ["Other.yaml"])
    book = OpinionBook(store=store)
    await book.refresh()
    assert book.merged(MODEL) is MODEL
    await store.opinions.put(record(complete=True), [row()], ["Tiny.yaml"])
    await store.opinions.put(record(complete=False), [row("other-7b")], ["Other.yaml"])
    found = await store.opinions.all()
    assert found.indexes["osai-index"].complete
    assert set(found.indexes["osai-index"].opinions) == {"tiny-7b", "other-7b"}


async def test_a_broken_store_costs_no_answer(tmp_path: Path):
    store = await Store.open(sqlite_url(tmp_path / "isopen.db"))
    await store.opinions.put(record(complete=True), [row()], ["Tiny.yaml"])
    now = [0.0]
    book = OpinionBook(store=store, clock=lambda: now[0])
    await book.refresh()
    await store.close()
    now[0] += LOOK_AGAIN
    await book.refresh()
    assert said(book.merged(MODEL))[0] == ("osai-index", "11 of 12")


async def test_a_terminal_reads_the_same_without_the_store(store: Store, tmp_path: Path):
    await store.opinions.put(record(complete=True), [row()], ["Tiny.yaml"])
    assert glance_opinions(sqlite_url(tmp_path / "isopen.db")) == await store.opinions.all()


def test_no_database_and_a_broken_one_are_nothing_imported(tmp_path: Path):
    assert glance_opinions(sqlite_url(tmp_path / "none.db")).indexes == {}
    assert not (tmp_path / "none.db").exists()
    (tmp_path / "broken.db").write_bytes(b"no database at all" * 100)
    assert glance_opinions(sqlite_url(tmp_path / "broken.db")).indexes == {}


async def test_it_reaches_the_answer_and_never_the_verdict(project: Path, tmp_path: Path, store: Store):
    engine = Engine(Catalog.open(project / "data", tmp_path / "cache"), store)
    before = await engine.ask("olmo 2 7b")
    wrong = msgspec.structs.replace(NEW, says="0 of 12", implies="closed")
    text = msgspec.json.encode(wrong).decode()
    await store.opinions.put(
        record(complete=True), [OpinionRow("osai-index", "olmo-2-7b", "x.yaml", text)], ["x.yaml"]
    )
    engine.opinions = OpinionBook(store=store)
    after = await engine.ask("olmo 2 7b")
    assert ("osai-index", "0 of 12") in said(after.model)
    assert after.assessment == before.assessment
