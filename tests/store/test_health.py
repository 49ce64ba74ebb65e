"""What `isopen doctor` sees of a database."""

from bot.store import schema
from bot.store.store import Store
from tests.store import postgres
from tests.store.samples import record


async def test_a_healthy_database(store: Store):
    await store.verdicts.put(record())
    await store.verdicts.put(record(license_id="mit"))
    health = await store.check()
    assert (health.verdicts, health.history, health.schema, health.integrity) == (1, 2, schema.HEAD, "ok")
    assert health.size > 4096
    assert 0 < health.write_ms < 5000
    assert health.server_version[0].isdigit()
    assert health.journal_mode == ("wal" if health.backend == "sqlite" else None)
    assert postgres.PASSWORD not in health.where
    assert postgres.PASSWORD_IN_URL not in health.where


async def test_looking_leaves_nothing_behind(store: Store):
    await store.check()
    assert await store.state.get("doctor.probe") is None
