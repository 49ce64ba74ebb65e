"""Puts together what looks at the Hub: the client, what it has to know, and what is kept of earlier looks."""

from typing import TYPE_CHECKING

from bot.folders import cache_folder
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.catalog.catalog import Catalog
    from bot.hub.inspector import Inspector
    from bot.hub.watch import Watch


def open_watch(settings: Settings, catalog: "Catalog") -> "Watch":
    """A watch over the Hub that the settings name; one that never asks where isopen is offline.

    Blocks for some 300 ms (the Hub's library, the corpus of license texts). Raises DataError.
    """
    from bot.hub.kept import Kept
    from bot.hub.watch import Watch

    kept = Kept(cache_folder(settings))
    return Watch(None if settings.offline else open_inspector(settings, catalog), kept)


def open_inspector(settings: Settings, catalog: "Catalog", *, code: bool = True) -> "Inspector":
    """Who looks at the Hub; with `code`, also whether linked code is there. Raises DataError."""
    from bot.catalog.location import find_data_dir
    from bot.families import CatalogFamilies
    from bot.hub.client import HubClient
    from bot.hub.code import CodeHost
    from bot.hub.inspector import Inspector, Knowledge
    from bot.licenses.text import load_identifier

    data = settings.data_dir or find_data_dir()
    identifier = load_identifier(data, catalog.licenses)
    known = Knowledge(catalog.licenses, identifier.identify_async, CatalogFamilies(catalog))
    client = HubClient(settings.hf_endpoint, settings.hf_token)
    return Inspector(client, known, CodeHost() if code else None)
