"""A server that answers as slowly as a small real model does, in a process of its own: 20 words, 2 ms each.

It thinks of nothing, so what it takes is what it waits. Prints its address, and ends when its standard input does.
"""

import asyncio
import sys

from tests.probes.hosts.servers import LlamaCpp, Said, running

_WORDS = 20
_PAUSE = 0.002


async def _serve() -> None:
    said = Said(text=["word "] * _WORDS, pause=_PAUSE)
    async with running(LlamaCpp(lambda _: said)) as server:
        print(server.url, flush=True)
        await asyncio.to_thread(sys.stdin.buffer.read)


if __name__ == "__main__":
    asyncio.run(_serve())
