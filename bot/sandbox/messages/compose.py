"""From the body a bot sends to the message Discord holds: new ones, and edits of old ones."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.sandbox.jsonio import Json
from bot.sandbox.messages import components
from bot.sandbox.messages.files import Files, Upload
from bot.sandbox.messages.kinds import Flag
from bot.sandbox.messages.mentions import pings, text_of
from bot.sandbox.world import objects
from bot.sandbox.world.people import World

_ATTACHED = "attachment://"
_SETTABLE_LATER = Flag.SUPPRESS_EMBEDS | Flag.COMPONENTS_V2


@dataclass(slots=True)
class Composer:
    """Knows the files and the people a message may speak of."""

    files: Files
    world: World

    def new(self, body: Json, channel_id: str, uploads: Sequence[Upload] = ()) -> Json:
        """Compose the parts of a message that come from the body."""
        message: Json = {"content": body.get("content") or "", "flags": body.get("flags") or 0, "tts": False}
        message["attachments"] = self._attached(body.get("attachments"), [], channel_id, uploads)
        self._dress(message, body.get("embeds") or [], body.get("components") or [])
        self._ping(message, body.get("allowed_mentions"))
        return message

    def edit(self, message: Json, body: Json, uploads: Sequence[Upload] = ()) -> None:
        """Change a message by the keys the body has; a null empties a part."""
        if "content" in body:
            message["content"] = body["content"] or ""
        if "flags" in body:
            chosen = (body["flags"] or 0) & _SETTABLE_LATER | message["flags"] & Flag.COMPONENTS_V2
            message["flags"] = message["flags"] & ~_SETTABLE_LATER | chosen
        if "attachments" in body or uploads:
            listed = body["attachments"] if "attachments" in body else message["attachments"]
            old = message["attachments"]
            message["attachments"] = self._attached(listed, old, message["channel_id"], uploads)
        embeds = body["embeds"] or [] if "embeds" in body else None
        shown = body["components"] or [] if "components" in body else None
        self._dress(message, embeds, shown)
        if body.keys() & {"content", "components", "allowed_mentions"}:
            self._ping(message, body.get("allowed_mentions"))

    def _dress(self, message: Json, embeds: list[Json] | None, shown: list[Json] | None) -> None:
        media = _MediaFinder(self.files, message["attachments"]) if embeds or shown else None
        if embeds is not None:
            message["embeds"] = [_embed(one, media) for one in embeds] if media else []
        if shown is not None:
            message["components"] = components.finish(shown, media.unfurled) if media else []

    def _attached(
        self, listed: Iterable[Json] | None, old: list[Json], channel_id: str, uploads: Sequence[Upload]
    ) -> list[Json]:
        described = {str(one.get("id")): one for one in listed or ()}
        kept = [one for one in old if one["id"] in described]
        return kept + [self.files.add(one, channel_id, described.get(one.index)) for one in uploads]

    def _ping(self, message: Json, allowed: Json | None) -> None:
        found = pings(text_of(message["content"], message["components"]), allowed)
        people = (self.world.users.get(one) for one in found.users)
        message["mentions"] = [objects.user(one) for one in people if one is not None]
        message["mention_roles"] = list(found.roles)
        message["mention_everyone"] = found.everyone


@dataclass(slots=True)
class _MediaFinder:
    """Finds what a URL shows: an attachment of the message, or something on the web that nobody fetches."""

    files: Files
    attachments: list[Json]
    _by_name: dict[str, Json] = field(init=False)

    def __post_init__(self) -> None:
        self._by_name = {one["filename"]: one for one in self.attachments}

    def attachment(self, url: str) -> Json | None:
        return self._by_name.get(url.removeprefix(_ATTACHED)) if url.startswith(_ATTACHED) else None

    def url(self, url: str) -> str:
        found = self.attachment(url)
        return str(found["url"]) if found else url

    def unfurled(self, url: str) -> Json:
        found = self.attachment(url)
        if found is None:
            number = self.files.snowflakes.next()
            return {
                "id": number,
                "url": url,
                "proxy_url": url,
                "width": None,
                "height": None,
                "content_type": None,
            }
        sizes = {"width": found.get("width"), "height": found.get("height")}
        named = {"name": found["filename"], "size": found["size"], "content_type": found["content_type"]}
        same = {"id": found["id"], "attachment_id": found["id"], "url": found["url"], "proxy_url": found["url"]}
        return {**same, **sizes, **named}


_URL_KEYS = (
    ("image", "url"),
    ("thumbnail", "url"),
    ("video", "url"),
    ("footer", "icon_url"),
    ("author", "icon_url"),
)


def _embed(one: Json, media: _MediaFinder) -> Json:
    """Write an embed as Discord gives it back: type, default of `inline`, addresses of attachments."""
    written = {key: value for key, value in one.items() if value is not None and key != "flags"}
    written["type"] = "rich"
    if "fields" in written:
        written["fields"] = [{"inline": False, **each} for each in written["fields"]]
    for part, key in _URL_KEYS:
        if isinstance(written.get(part), dict) and written[part].get(key):
            address = media.url(written[part][key])
            written[part] = {**written[part], key: address, f"proxy_{key}": address}
    return written


def timestamp() -> str:
    """Write the present time in Discord's form."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
