"""Makes the Hub's library send its requests through our transport."""

from functools import lru_cache
from typing import Final

import httpx2
from huggingface_hub import constants, set_client_factory
from huggingface_hub.errors import OfflineModeIsEnabled

from bot.hub.net.transport import BoundedTransport

_MAX_REDIRECTS: Final = 5


@lru_cache(maxsize=1)
def use_bounded_session() -> None:
    """Tell the library, once per process: its connections are the process's, whoever asks.

    Requests that are made outside of a budget are not held to anything.
    """
    set_client_factory(_client)


def _client() -> httpx2.Client:
    return httpx2.Client(
        transport=BoundedTransport(),
        event_hooks={"request": [_refuse_offline]},
        follow_redirects=True,
        max_redirects=_MAX_REDIRECTS,
        timeout=None,
    )


def _refuse_offline(request: httpx2.Request) -> None:
    """HF_HUB_OFFLINE holds here as it does everywhere else in the library."""
    if constants.is_offline_mode():
        raise OfflineModeIsEnabled(request.url.host)
