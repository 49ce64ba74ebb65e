"""Who a message pings: the mentions in its text that `allowed_mentions` lets through.

Source: https://discord.com/developers/docs/resources/message#allowed-mentions-object
"""

import re
from dataclasses import dataclass

from bot.sandbox.jsonio import Json
from bot.sandbox.messages.kinds import walk

_USER = re.compile(r"<@!?(\d{5,20})>")
_ROLE = re.compile(r"<@&(\d{5,20})>")
_EVERYONE = re.compile(r"@(everyone|here)\b")


@dataclass(frozen=True, slots=True)
class Pings:
    """Ids of the users and roles a message pings, and whether it pings everyone."""

    users: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    everyone: bool = False


NOBODY = Pings()


def pings(text: str, allowed: Json | None) -> Pings:
    """Find whom a text pings. `allowed` is the body's `allowed_mentions`; None means that all is parsed."""
    if "@" not in text:
        return NOBODY
    rules: Json = {"parse": ["users", "roles", "everyone"]} if allowed is None else allowed
    everyone = "everyone" in (rules.get("parse") or ()) and _EVERYONE.search(text) is not None
    return Pings(_chosen(_USER, text, rules, "users"), _chosen(_ROLE, text, rules, "roles"), everyone)


def text_of(content: str, components: list[Json]) -> str:
    """All text of a message in which Discord looks for mentions."""
    displayed = [str(one["content"]) for one in walk(components) if one.get("content")]
    return "\n".join((content, *displayed)) if displayed else content


def _chosen(pattern: re.Pattern[str], text: str, rules: Json, key: str) -> tuple[str, ...]:
    found = dict.fromkeys(pattern.findall(text))
    if key in (rules.get("parse") or ()):
        return tuple(found)
    listed = {str(one) for one in rules.get(key) or ()}
    return tuple(one for one in found if one in listed)
