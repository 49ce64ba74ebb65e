"""An interaction as Discord remembers it, from the click to the last edit."""

import asyncio
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from enum import StrEnum

from bot.sandbox.jsonio import Json
from bot.sandbox.messages.kinds import Kind
from bot.sandbox.world import objects
from bot.sandbox.world.people import User


class State(StrEnum):
    """How far an interaction has come."""

    SENT = "sent"
    DEFERRED = "deferred"
    ANSWERED = "answered"
    FAILED = "failed"


@dataclass(slots=True, eq=False)
class Interaction:
    """One interaction. Times are of `time.perf_counter`; `owners` say by whose install the app was reached."""

    id: str
    token: str
    kind: Kind
    label: str
    user: User
    guild_id: str | None
    channel_id: str
    owners: dict[str, str]
    message_id: str | None = None
    target: Json = field(default_factory=dict)
    triggered_by: Json | None = None
    focused_type: int = 3
    started: float = field(default_factory=time.perf_counter)
    state: State = State.SENT
    callback: int | None = None
    ephemeral: bool = False
    original_id: str | None = None
    touched: list[str] = field(default_factory=list)
    choices: list[Json] | None = None
    modal: Json | None = None
    timeline: list[Json] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    deadline: asyncio.TimerHandle | None = None
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    final: bool = False

    @property
    def age(self) -> float:
        """Seconds since it was sent."""
        return time.perf_counter() - self.started

    def touch(self, message_id: str) -> None:
        """Note a message that this interaction made or changed."""
        if message_id not in self.touched:
            self.touched.append(message_id)

    def acknowledge(self, callback: int, state: State) -> None:
        """Note the bot's first answer."""
        self.callback, self.state = callback, state
        if self.deadline is not None:
            self.deadline.cancel()
        if state is State.ANSWERED:
            self.finish()

    def finish(self) -> None:
        """Note that there is something final to show: an answer, an edit after a defer, a failure."""
        self.final = True
        self.changed.set()

    def note(self, call: str, status: int, took_ms: float) -> None:
        """Add a line to the timeline: when a call of the bot's was answered, and how long that took."""
        ms = round(self.age * 1000, 3)
        self.timeline.append({"ms": ms, "call": call, "status": status, "took_ms": round(took_ms, 3)})

    def metadata(self) -> Json:
        """Write `interaction_metadata` of the messages that answer it. Says who did what."""
        about: Json = {"id": self.id, "type": int(self.kind), "user": objects.user(self.user)}
        about["authorizing_integration_owners"] = self.owners
        if self.kind is Kind.COMPONENT:
            about["interacted_message_id"] = self.message_id
        if self.kind is Kind.MODAL and self.triggered_by is not None:
            about["triggering_interaction_metadata"] = self.triggered_by
        return {**about, **self.target}


@dataclass(slots=True)
class Interactions:
    """All interactions by token; beyond `kept` the oldest go."""

    kept: int
    _all: OrderedDict[str, Interaction] = field(default_factory=OrderedDict)

    def __len__(self) -> int:
        return len(self._all)

    def add(self, interaction: Interaction) -> None:
        """Keep a new interaction."""
        self._all[interaction.token] = interaction
        if len(self._all) > self.kept:
            self._all.popitem(last=False)

    def get(self, token: str) -> Interaction | None:
        """Look up an interaction by its token."""
        return self._all.get(token)

    def latest_modal(self, user_id: str, custom_id: str | None) -> Interaction | None:
        """Find the modal a user has open: the last one shown to them, by its custom_id if given."""
        for one in reversed(self._all.values()):
            if one.modal and one.user.id == user_id and custom_id in (None, one.modal["custom_id"]):
                return one
        return None

    def age_all(self, seconds: float) -> None:
        """Make every interaction older, as if that much time had passed."""
        for one in self._all.values():
            one.started -= seconds

    def clear(self) -> None:
        """Forget all interactions."""
        for one in self._all.values():
            if one.deadline is not None:
                one.deadline.cancel()
        self._all.clear()
