"""What a script, a test or the page asks for: `POST /sandbox/interactions`."""

from typing import Any, Literal

import msgspec

Id = str | int


class Ask(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """One thing a user does. Every field but the one that names the thing has a default.

    `guild_id` null means a direct message with the bot; left out, the first server.
    `permissions` (names or a number) replaces what the user's roles give. `force` does what Discord's
    client would not let the user do, so that the bot's own checks can be tried.
    `timeout` (seconds) bounds the wait for the final answer; `settle` (seconds) goes on waiting until
    the bot has been quiet for that long.
    """

    type: Literal["command", "autocomplete", "component", "modal", "context_menu"] = "command"
    command: str | None = None
    options: dict[str, Any] = {}
    focused: str | None = None
    target_id: Id | None = None
    message_id: Id | None = None
    custom_id: str | None = None
    values: list[str] = []
    fields: dict[str, Any] = {}
    guild_id: Id | msgspec.UnsetType | None = msgspec.UNSET
    channel_id: Id | None = None
    user_id: Id | None = None
    permissions: list[str] | str | int | None = None
    locale: str | None = None
    install: Literal["guild", "user"] | None = None
    force: bool = False
    timeout: float = 15.0
    settle: float = 0.0


class Result(msgspec.Struct, kw_only=True):
    """What came of it. `error` is what Discord's client would tell the user, for instance that nobody answered."""

    interaction_id: str
    messages: list[dict[str, Any]]
    choices: list[dict[str, Any]] | None
    modal: dict[str, Any] | None
    timeline: list[dict[str, Any]]
    state: str
    final: bool
    error: str | None = None
    violations: list[str] = []
