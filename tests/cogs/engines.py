"""The real engine, made slow or made to fail."""

import asyncio

from bot.answer import Answer, Comparison
from bot.catalog.search import Suggestion
from bot.engine import Engine
from bot.openness.license import License
from bot.openness.records import Model


class Slow:
    """An engine that takes its time, or fails when it is asked."""

    def __init__(self, engine: Engine, *, seconds: float = 0.0, error: Exception | None = None) -> None:
        self._engine, self._seconds, self._error = engine, seconds, error

    async def _first(self) -> None:
        if self._seconds:
            await asyncio.sleep(self._seconds)
        if self._error is not None:
            raise self._error

    async def ask(self, query: str) -> Answer:
        await self._first()
        return await self._engine.ask(query)

    async def by_id(self, model_id: str) -> Answer:
        await self._first()
        return await self._engine.by_id(model_id)

    async def compare(self, a: str, b: str) -> Comparison:
        await self._first()
        return await self._engine.compare(a, b)

    def suggest(self, typed: str, limit: int = 25) -> list[Suggestion]:
        return self._engine.suggest(typed, limit)

    def license(self, license_id: str) -> License | None:
        return self._engine.license(license_id)

    def model(self, model_id: str) -> Model | None:
        return self._engine.model(model_id)
