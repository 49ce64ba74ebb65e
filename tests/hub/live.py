"""An engine that looks at the loopback Hub, put together as the bot puts it together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.catalog.catalog import Catalog
from bot.engine import Engine
from bot.hub.kept import Kept
from bot.hub.watch import Watch
from bot.looking import open_inspector
from bot.settings import Settings
from tests.hub.loopback import LoopbackHub
from tests.hub.repositories import Repository, dataset, model

README = """# Poet

It is described here at some length, so that nobody can say that there was no card. Word after word after word
it goes on, until there are enough of them to be a card and not a stub, which takes sixty words and not one fewer,
so here are a few more of them, and then some, to be on the safe side of whatever the limit is on that day.

## Training data
## Evaluation results
| task | score |
|---|---|
| all | 1.0 |

Training code: https://github.com/maker/train-it, see also https://arxiv.org/abs/2501.00656.
"""


def poet(**more: object) -> Repository:
    """A model with an MIT tag that was made from Llama 3.1, with two data sets, one of which is there."""
    card = {"license": "mit", "base_model": "meta-llama/Llama-3.1-8B", "datasets": ["maker/open", "maker/dead"]}
    return model("maker/poet", card, readme=README, **more)


def furnish(hub: LoopbackHub) -> None:
    """Serve the poet and its data set."""
    hub.add(poet(), dataset("maker/open", {"license": "cc-by-4.0"}))


@asynccontextmanager
async def live_engine(catalog: Catalog, hub: LoopbackHub, cache: Path) -> AsyncIterator[Engine]:
    """The engine, until the block ends."""
    settings = Settings(hf_endpoint=hub.url, cache_dir=cache)
    watch = Watch(open_inspector(settings, catalog, code=False), Kept(cache))
    try:
        yield Engine(catalog, watch=watch)
    finally:
        hub.faults.clear()
        await watch.close()
