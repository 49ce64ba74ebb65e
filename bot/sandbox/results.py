"""What came of an interaction, with the things tests ask for most."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.sandbox.interactions.ask import Result as RawResult
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.kinds import SELECTS, Component, Flag, walk


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an interaction, with the things tests ask for most."""

    raw: RawResult

    @property
    def messages(self) -> list[Json]:
        """The messages it made or changed, as Discord holds them now."""
        return self.raw.messages

    @property
    def message(self) -> Json:
        """The first message. Raises AssertionError if there is none."""
        if not self.raw.messages:
            raise AssertionError(f"no message came of it: {self.raw}")
        return self.raw.messages[0]

    @property
    def id(self) -> str:
        """The first message's id."""
        return str(self.message["id"])

    @property
    def text(self) -> str:
        """Everything a person can read in all messages: content, embeds, text displays, labels."""
        return "\n".join(text for one in self.raw.messages for text in texts(one))

    @property
    def ephemeral(self) -> bool:
        """Whether the first message is only for the user."""
        return bool(self.message["flags"] & Flag.EPHEMERAL)

    @property
    def components(self) -> list[Json]:
        """Every component of the first message, parents first."""
        return list(walk(self.message["components"]))

    @property
    def custom_ids(self) -> list[str]:
        """What can be pressed or picked in the first message."""
        return [one["custom_id"] for one in self.components if one.get("custom_id")]

    @property
    def choices(self) -> list[Json]:
        """The choices of an autocomplete. Raises AssertionError if there was no answer."""
        if self.raw.choices is None:
            raise AssertionError(f"no choices came of it: {self.raw}")
        return self.raw.choices

    @property
    def modal(self) -> Json:
        """The modal that opened. Raises AssertionError if there is none."""
        if self.raw.modal is None:
            raise AssertionError(f"no modal came of it: {self.raw}")
        return self.raw.modal

    @property
    def error(self) -> str | None:
        """What Discord's client would tell the user went wrong."""
        return self.raw.error

    @property
    def final(self) -> bool:
        """Whether the answer is final (after a defer: whether an edit or followup came)."""
        return self.raw.final

    @property
    def timeline(self) -> list[Json]:
        """The bot's calls: `{"ms", "call", "status", "took_ms"}`."""
        return self.raw.timeline

    @property
    def violations(self) -> list[str]:
        """What was wrong with the bot's calls."""
        return self.raw.violations

    def custom_id(self, label: str) -> str:
        """Find the custom_id of the button with this label (or emoji), or the select with this placeholder."""
        for one in self.components:
            names = (one.get("label"), (one.get("emoji") or {}).get("name"), one.get("placeholder"))
            if label in names and one.get("custom_id"):
                return str(one["custom_id"])
        raise AssertionError(f"no button or select {label!r} among {self.custom_ids}")


def texts(message: Json) -> Iterable[str]:
    """Give everything a person can read in a message."""
    yield message["content"]
    for embed in message["embeds"]:
        yield from (str(embed[key]) for key in ("title", "description") if embed.get(key))
        yield from (f"{field['name']}: {field['value']}" for field in embed.get("fields", ()))
        yield from (embed[part][key] for part, key in (("footer", "text"), ("author", "name")) if embed.get(part))
    for one in walk(message["components"]):
        yield from (str(one[key]) for key in ("content", "label", "placeholder") if one.get(key))
        if one["type"] in SELECTS or one["type"] == Component.RADIO_GROUP:
            yield from (option["label"] for option in one.get("options", ()))
