"""Models are shown by their names, and told apart where those are the same."""

from types import SimpleNamespace
from typing import Any, cast

from bot.engine_protocol import EngineProtocol
from bot.stored_names import names_of


def engine(names: dict[str, str]) -> EngineProtocol:
    def model(model_id: str) -> Any:
        return SimpleNamespace(name=names[model_id]) if model_id in names else None

    return cast("EngineProtocol", SimpleNamespace(model=model))


def test_a_model_is_called_by_its_name_and_by_its_id_where_it_has_none() -> None:
    named = names_of(engine({"olmo-2-7b": "OLMo 2 7B"}), ["olmo-2-7b", "gone"])
    assert [named("olmo-2-7b"), named("gone")] == ["OLMo 2 7B", "gone"]


def test_two_of_the_same_name_are_told_apart_by_their_ids() -> None:
    named = names_of(engine({"poet-1": "Poet", "poet-2": "Poet"}), ["poet-1", "poet-2", "poet-1"])
    assert [named("poet-1"), named("poet-2")] == ["Poet (poet-1)", "Poet (poet-2)"]


def test_one_model_listed_twice_is_not_told_apart_from_itself() -> None:
    assert names_of(engine({"poet-1": "Poet"}), ["poet-1", "poet-1"])("poet-1") == "Poet"
