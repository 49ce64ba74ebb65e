"""No token ever reaches a log."""

import io
import logging
from collections.abc import Iterator

import pytest

from bot.discord_logging import HideTokens, redacted_logs

BOT_TOKEN = "MTA.bot.token-marker"
TOKEN = "aW50ZXJhY3Rpb246-marker_x"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What a handler of the root logger writes."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    root.addHandler(handler)
    yield stream
    root.removeHandler(handler)


@pytest.mark.parametrize(
    "message",
    [
        f"Authorization: Bot {BOT_TOKEN}",
        f"POST https://discord.com/api/v10/interactions/123/{TOKEN}/callback?with_response=1",
        f"PATCH /webhooks/123/{TOKEN}/messages/@original failed",
        f"url('/webhooks/123/{TOKEN}')",
        f'{{"token": "{TOKEN}", "id": "1"}}',
        f"{{'token': '{TOKEN}'}}",
    ],
)
def test_tokens_in_messages(message: str) -> None:
    hidden = HideTokens(BOT_TOKEN).hide(message)
    assert "marker" not in hidden
    assert "[hidden]" in hidden


def test_tokens_in_arguments_and_tracebacks(written: io.StringIO) -> None:
    log = logging.getLogger("anything")
    with redacted_logs(BOT_TOKEN):
        log.warning("no %s and no /interactions/1/%s/callback", BOT_TOKEN, TOKEN)
        log.error("failed", exc_info=ValueError(f"/webhooks/1/{TOKEN} {BOT_TOKEN}"))
    assert "ValueError" in written.getvalue()
    assert "marker" not in written.getvalue()


def test_the_library_never_chatters(written: io.StringIO) -> None:
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.DEBUG)
    try:
        with redacted_logs(BOT_TOKEN):
            logging.getLogger("discord.gateway").debug("payload %s", TOKEN)
    finally:
        root.setLevel(level)
    assert written.getvalue() == ""


def test_everything_else_is_left_alone() -> None:
    text = "Uploaded 4 commands to /applications/1/commands"
    assert HideTokens(BOT_TOKEN).hide(text) == text
