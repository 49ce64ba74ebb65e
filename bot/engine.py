"""The one facade that cogs and the command line call. (Lead is writing the body; the signatures stand.)"""

from typing import Protocol

import msgspec

from bot.answer import Answer
from bot.openness.license import License
from bot.openness.records import Model


class Suggestion(msgspec.Struct, frozen=True):
    """A name to offer while somebody types: `value` is what to ask for, `label` what to show."""

    value: str
    label: str


class Difference(msgspec.Struct, frozen=True):
    """One row in which two answers differ (or agree): a row id, and what each side says."""

    row: str
    a: str
    b: str


class Comparison(msgspec.Struct, frozen=True):
    """Two answers side by side, with the rows that differ."""

    a: Answer
    b: Answer
    differences: tuple[Difference, ...]


class EngineProtocol(Protocol):
    """What the surfaces may call."""

    async def ask(self, query: str) -> Answer:
        """Answer for a name. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        ...

    async def by_id(self, model_id: str) -> Answer:
        """Answer for a catalog id (buttons). Raises UnknownModel."""
        ...

    async def compare(self, a: str, b: str) -> Comparison:
        """Two answers side by side."""
        ...

    def suggest(self, typed: str, limit: int = 25) -> list[Suggestion]:
        """Names to offer while somebody types; never raises; a few milliseconds at most."""
        ...

    def license(self, license_id: str) -> License | None:
        """One license record."""
        ...

    def model(self, model_id: str) -> Model | None:
        """One model record."""
        ...
