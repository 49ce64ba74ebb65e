"""Finds what is stored of a model by the names it was stored by: what was set by a name is taken back by it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from bot.engine_protocol import EngineProtocol
from bot.errors import AmbiguousName, UnclearName, UsageError
from bot.questions import named_repo

Named = Callable[[str], str]
"""Gives the name of a model by its id."""


def shown_name(engine: EngineProtocol, model_id: str) -> str:
    """The name of a model as cards show it; its id where the catalog does not know it (any more)."""
    model = engine.model(model_id)
    return model.name if model else model_id


def names_of(engine: EngineProtocol, model_ids: Iterable[str]) -> Named:
    """Give the name of each of these models, with its id where two of them share a name."""
    names = {model_id: shown_name(engine, model_id) for model_id in model_ids}
    often = Counter(names.values())

    def named(model_id: str) -> str:
        name = names.get(model_id) or shown_name(engine, model_id)
        return f"{name} ({model_id})" if often[name] > 1 else name

    return named


async def stored_as(engine: EngineProtocol, typed: str, names: Mapping[str, str]) -> str | None:
    """Which of the keys of `names` (each with the name it is shown by) `typed` stands for; None: none of them.

    The key itself and the shown name come first, in any case of letters, so that what the catalog no longer knows
    is found, too; then whatever the engine makes of it. Where a name has several meanings, the only one that is
    stored is meant. Raises DataError.
    """
    if not names or typed in names:
        return typed if typed in names else None
    found = _literal(typed, names)
    return found or await _understood(engine, typed, names)


def _literal(typed: str, names: Mapping[str, str]) -> str | None:
    wanted = {text.strip().casefold() for text in (typed, named_repo(typed) or typed)}
    by_key = [key for key in names if key.casefold() in wanted]
    by_name = [key for key, name in names.items() if name.casefold() in wanted]
    return next(iter(by_key), None) or (by_name[0] if len(by_name) == 1 else None)


async def _understood(engine: EngineProtocol, typed: str, names: Mapping[str, str]) -> str | None:
    try:
        answer = await engine.ask(typed)
    except AmbiguousName as error:
        meant = [model_id for model_id in error.candidates if model_id in names]
        return meant[0] if len(meant) == 1 else None
    except (UnclearName, UsageError):
        return None
    return next((key for key in (answer.key, answer.model.id) if key in names), None)
