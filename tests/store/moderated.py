"""Do the log and the state of the overrides agree? Asked after every kill and every random step."""

from collections import defaultdict

from bot.store.override_records import LogEntry
from bot.store.store import Store


async def agreed(store: Store, guild_id: int) -> dict[str, list[LogEntry]]:
    """Return the log of each model, oldest first, having found it whole and at one with the state."""
    log: dict[str, list[LogEntry]] = defaultdict(list)
    for entry in reversed(await store.overrides.history(guild_id, limit=1_000_000)):
        log[entry.model_id].append(entry)
    for entries in log.values():
        assert [entry.version for entry in entries] == list(range(1, len(entries) + 1))
    state = {one.model_id: (one.version, one.said) for one in await store.overrides.all(guild_id)}
    last = {model: entries[-1] for model, entries in log.items()}
    assert state == {model: (entry.version, entry.said) for model, entry in last.items() if entry.said}
    return log
