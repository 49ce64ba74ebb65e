"""The real catalog and licenses, a loopback Hub, and an inspector that looks at it."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.catalog.catalog import Catalog
from bot.engine import CatalogFacts, utc_now
from bot.families import CatalogFamilies
from bot.hub.client import HubClient
from bot.hub.code import CodeHost
from bot.hub.inspector import Inspector, Knowledge
from bot.licenses.text import TextIdentifier, load_identifier
from tests.hub.loopback import LoopbackHub, running_hub


@pytest.fixture(scope="session")
def catalog(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The real catalog, compiled once."""
    return Catalog.open(project / "data", tmp_path_factory.mktemp("hub-cache"))


@pytest.fixture(scope="session")
def facts(catalog: Catalog) -> CatalogFacts:
    return CatalogFacts(catalog)


@pytest.fixture(scope="session")
def identifier(project: Path, catalog: Catalog) -> TextIdentifier:
    return load_identifier(project / "data", catalog.licenses)


@pytest.fixture(scope="session")
def knowledge(catalog: Catalog, identifier: TextIdentifier) -> Knowledge:
    return Knowledge(catalog.licenses, identifier.identify_async, CatalogFamilies(catalog))


@pytest.fixture
def hub() -> Iterator[LoopbackHub]:
    """A Hub with nothing in it yet."""
    with running_hub() as running:
        yield running


@pytest.fixture
def inspector(hub: LoopbackHub, knowledge: Knowledge) -> Callable[..., Inspector]:
    """Make an inspector that asks the Hub, each request for at most `seconds`."""

    def make(
        seconds: float = 2.0,
        token: str | None = None,
        *,
        code: bool = True,
        now: Callable[[], dt.datetime] = utc_now,
    ) -> Inspector:
        client = HubClient(hub.url, token, seconds=seconds)
        return Inspector(client, knowledge, CodeHost(f"{hub.url}/code", seconds=seconds) if code else None, now)

    return make
