"""A stopping bot knows which replies are still being written."""

import asyncio

from bot.running import Running


async def test_it_waits_for_what_runs() -> None:
    running, done = Running(), []

    async def reply(seconds: float) -> None:
        running.track()
        await asyncio.sleep(seconds)
        done.append(seconds)

    tasks = [asyncio.create_task(reply(seconds)) for seconds in (0.01, 0.03)]
    assert await running.drain(2.0) == 0
    assert done == [0.01, 0.03]
    assert len(running) == 0
    await asyncio.gather(*tasks)


async def test_it_does_not_wait_forever() -> None:
    running = Running()

    async def stuck() -> None:
        running.track()
        await asyncio.sleep(60)

    task = asyncio.create_task(stuck())
    assert await running.drain(0.02) == 1
    task.cancel()


async def test_nothing_to_wait_for() -> None:
    assert await Running().drain(1.0) == 0
