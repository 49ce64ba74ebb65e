"""What a server's moderators can set. Every default is what most servers want, so nothing has to be set."""

from enum import StrEnum
from typing import Any, Final

import msgspec

NO_GUILD: Final = 0
"""Stands for no server: what the bot's owner says for all of them, and what comes from outside of any."""


class Probing(StrEnum):
    """Who may put questions to a model: a run keeps a computer busy for minutes or hours."""

    MODERATORS = "moderators"
    EVERYONE = "everyone"
    NOBODY = "nobody"


class GuildSettings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The settings of one server; ids are Discord's.

    moderator_roles: who may moderate, beside those with Manage Server.
    probing, probe_roles: who may probe; the roles may, beside the moderators.
    review_channel: where reports go; None: they are kept and listed.
    watch_channel: where changes are told.
    channels: where questions are answered; none: everywhere.
    quiet: answers are shown to whoever asked, and to nobody else.
    language: of public answers (a BCP 47 tag); None: that of whoever asks.
    claim_marks: messages that say something wrong about a model get a small mark (where the bot reads messages).
    cooldown: seconds between two questions of one person.
    """

    moderator_roles: tuple[int, ...] = ()
    probing: Probing = Probing.MODERATORS
    probe_roles: tuple[int, ...] = ()
    review_channel: int | None = None
    watch_channel: int | None = None
    channels: tuple[int, ...] = ()
    quiet: bool = False
    language: str | None = None
    claim_marks: bool = False
    cooldown: int = 0


DEFAULTS = GuildSettings()


def read_settings(text: str) -> GuildSettings:
    """Decode settings; a field that an other version wrote, and this one cannot read, has its default."""
    raw = msgspec.json.decode(text, type=dict[str, Any])
    types = {field.encode_name: field.type for field in msgspec.structs.fields(GuildSettings)}
    return GuildSettings(**dict(_readable(raw, types)))


def _readable(raw: dict[str, Any], types: dict[str, Any]) -> list[tuple[str, Any]]:
    found = []
    for name in raw.keys() & types.keys():
        try:
            found.append((name, msgspec.convert(raw[name], types[name], strict=True)))
        except msgspec.ValidationError:
            continue
    return found


def write_settings(settings: GuildSettings) -> str:
    """Encode settings; what has its default is left out, so that better defaults reach everybody."""
    return msgspec.json.encode(settings).decode()
