"""Keeps tokens out of the log: the bot's own, and those with which one can answer an interaction."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_HIDDEN: Final = "[hidden]"
# Interaction tokens stand in the path: /interactions/{id}/{token}/callback, /webhooks/{app}/{token}/...
_IN_PATH: Final = re.compile(r"(/(?:interactions|webhooks)/\d+/)[^/\s\"'?]+")
_IN_JSON: Final = re.compile(r"((?P<quote>[\"'])token(?P=quote)\s*:\s*)[\"'][^\"']+[\"']")


class HideTokens(logging.Filter):
    """A filter for log handlers that replaces tokens in messages and tracebacks."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token

    def hide(self, text: str) -> str:
        """Return `text` without tokens."""
        text = text.replace(self._token, _HIDDEN) if self._token else text
        return _IN_JSON.sub(rf"\g<1>{_HIDDEN}", _IN_PATH.sub(rf"\g<1>{_HIDDEN}", text))

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record in place; every record passes."""
        record.msg, record.args = self.hide(record.getMessage()), None
        if record.exc_info:
            record.exc_text = record.exc_text or logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self.hide(record.exc_text)
        return True


@contextmanager
def redacted_logs(token: str) -> Iterator[None]:
    """Hide tokens in what the root logger's handlers write, and keep discord.py from its DEBUG chatter.

    discord.py logs whole payloads at DEBUG, interaction tokens included.
    """
    hide, library = HideTokens(token), logging.getLogger("discord")
    handlers, level = list(logging.getLogger().handlers), library.level
    for handler in handlers:
        handler.addFilter(hide)
    library.setLevel(max(logging.INFO, library.getEffectiveLevel()))
    try:
        yield
    finally:
        library.setLevel(level)
        for handler in handlers:
            handler.removeFilter(hide)
