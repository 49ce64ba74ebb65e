"""Processes that write to a store, forked from one that has loaded everything, so that each starts at once.

Run as `python -m tests.store.workers`: reads one JSON job per line, `{"job", "url", "count", ...}`, forks `count`
processes for it, writes `{"pids": [...]}`, then whatever they report, then `{"ended": [exit codes]}`.
"""

import asyncio
import itertools
import json
import os
import sys
from typing import Any

import asyncpg  # noqa: F401 - loaded once, before forking
from alembic.operations import Operations  # noqa: F401 - the same
from alembic.script import ScriptDirectory  # noqa: F401 - the same

from bot.store.override_records import Change, Deed
from bot.store.store import Store
from tests.store.samples import occasion, record, said

SHARED = "shared"
COUNTER = "counter"
PAIR = ("one", "other")


def say(**words: object) -> None:
    """Report in one write, so that a kill leaves whole lines only."""
    os.write(1, json.dumps(words).encode() + b"\n")


async def write_for_ever(url: str, **_: object) -> None:
    """Keep putting the next verdict on three models at once, and acknowledge each."""
    async with await Store.open(url) as store:
        await asyncio.gather(*(_write_model(store, f"model-{number}") for number in range(3)))


async def _write_model(store: Store, model: str) -> None:
    kept = await store.verdicts.get(model)
    for number in itertools.count(int(kept.license or 0) + 1 if kept else 1):
        await store.verdicts.put(record(model, license_id=str(number)))
        say(model=model, number=number)


async def moderate_for_ever(url: str, **_: object) -> None:
    """Change overrides in every way, on three models at once and on two that always change together."""
    async with await Store.open(url) as store:
        models = [(f"model-{number}",) for number in range(3)]
        await asyncio.gather(*(_moderate(store, names) for names in (*models, PAIR)))


async def _moderate(store: Store, models: tuple[str, ...]) -> None:
    when = occasion()
    for number in itertools.count(await store.overrides.version(when.guild_id, models[0]) + 1):
        version = number - 1
        if len(models) == 1 and number % 5 == 4:
            await store.overrides.undo(when, models[0], expected=version)
        else:
            said_now = None if number % 5 == 3 else said(f"reason {number}")
            changes = [Change(model_id=model, said=said_now, deed=Deed.SET, expected=version) for model in models]
            await store.overrides.write(when, changes)
        say(model=models[0], number=number)


async def count_up(url: str, name: str, times: int) -> None:
    """Add one to a counter everybody uses, and put a verdict on a model everybody writes, `times` times."""
    async with await Store.open(url) as store:
        for number in range(times):
            await _add_one(store)
            await store.verdicts.put(record(SHARED, license_id=f"{name}-{number}"))


async def _add_one(store: Store) -> None:
    while True:
        found = await store.state.get(COUNTER)
        if await store.state.compare_and_set(COUNTER, found, str(int(found or 0) + 1)):
            return


JOBS: dict[str, Any] = {job.__name__: job for job in (write_for_ever, moderate_for_ever, count_up)}


def fork(job: str, **arguments: object) -> int:
    """Start a process that does a job; return its id."""
    pid = os.fork()
    if pid == 0:
        asyncio.run(JOBS[job](**arguments))
        os._exit(0)
    return pid


def main() -> None:
    """Do the jobs that come in."""
    for line in sys.stdin:
        order = json.loads(line)
        count, times = order.get("count", 1), order.get("times", 0)
        pids = [
            fork(order["job"], url=order["url"], name=f"writer-{number}", times=times) for number in range(count)
        ]
        say(pids=pids)
        say(ended=[os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids])


if __name__ == "__main__":
    main()
