"""The catalog as everybody uses it: names -> models, records, licenses. Reads only what is asked for."""

from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from bot.catalog.names import Names
from bot.catalog.resolution import Named, Resolution
from bot.catalog.search import Search, Suggestion
from bot.catalog.stores import FolderStore, Store, compile_store, open_cached, recompile
from bot.catalog.table import Table
from bot.errors import DataError
from bot.openness.records import Family, Model

if TYPE_CHECKING:
    from bot.licenses.index import LicenseIndex

_T = TypeVar("_T")
_FAMILIES_KEPT: Final = 64
_COMPILED: Final = "compiled"


class Catalog:
    """All families, models and licenses, over a compiled store. Everything is read at its first use."""

    def __init__(self, store: Store, rebuild: Callable[[], Store] | None = None) -> None:
        self._store = store
        self._rebuild = rebuild
        self._family = lru_cache(maxsize=_FAMILIES_KEPT)(self._read_family)

    @classmethod
    def open(cls, data_dir: Path, cache_dir: Path | None = None) -> "Catalog":
        """Open the data: what the package ships compiled, else compiled into `cache_dir` where they changed.

        Raises DataError where the data are broken.
        """
        shipped = data_dir / _COMPILED
        if (shipped / "meta.json").is_file():
            return cls(FolderStore(shipped), lambda: compile_store(data_dir))
        return cls(open_cached(data_dir, cache_dir), lambda: recompile(data_dir, cache_dir))

    # --- names ----------------------------------------------------------------------------------

    @cached_property
    def names(self) -> Names:
        """Every name. Raises DataError where the compiled table is broken beyond repair."""
        return Names(self._load("names.json", msgspec.json.Decoder(Table).decode))

    @cached_property
    def search(self) -> Search:
        """Suggestions while somebody types."""
        return Search(self.names)

    def resolve(self, query: str) -> Resolution:
        """Say what a name means. Raises BadName where it can be no name at all."""
        return self.names.resolve(query)

    def suggest(self, typed: str, limit: int = 25) -> list[Suggestion]:
        """Names to offer while somebody types. Never raises."""
        return self.search.suggest(typed, limit)

    def named(self, some_id: str) -> Named | None:
        """Return how a model or family is called, without reading its record."""
        target = self._targets.get(some_id)
        return None if target is None else self.names.named(target)

    # --- records --------------------------------------------------------------------------------

    @property
    def family_ids(self) -> tuple[str, ...]:
        """Return the ids of all families."""
        return tuple(family.id for family in self.names.table.families)

    @property
    def model_ids(self) -> tuple[str, ...]:
        """Return the ids of all models."""
        return tuple(model.id for model in self.names.table.models)

    def family(self, family_id: str) -> Family | None:
        """Return a family with all its models; None where there is none. Raises DataError."""
        return self._family(family_id) if family_id in self._families else None

    def family_of(self, model_id: str) -> Family | None:
        """Return the family that the model belongs to. Raises DataError."""
        home = self._homes.get(model_id)
        return None if home is None else self._family(home)

    def model(self, model_id: str) -> Model | None:
        """Return a model; None where there is none. Raises DataError."""
        family = self.family_of(model_id)
        models = family.models if family else ()
        return next((model for model in models if model.id == model_id), None)

    def models(self) -> Iterator[Model]:
        """Yield every model, family by family."""
        for family_id in self.family_ids:
            yield from self._read_family(family_id).models

    @cached_property
    def licenses(self) -> "LicenseIndex":
        """Every license. Raises DataError where they are broken beyond repair."""
        from bot.licenses.index import LicenseIndex

        return self._load("licenses.json", LicenseIndex.from_json)

    # --- reading --------------------------------------------------------------------------------

    @cached_property
    def _families(self) -> frozenset[str]:
        return frozenset(self.family_ids)

    @cached_property
    def _homes(self) -> dict[str, str]:
        table = self.names.table
        return {model.id: table.families[model.family].id for model in table.models}

    @cached_property
    def _targets(self) -> dict[str, int]:
        table = self.names.table
        families = {family.id: ~at for at, family in enumerate(table.families)}
        return families | {model.id: at for at, model in enumerate(table.models)}

    def _read_family(self, family_id: str) -> Family:
        return self._load(f"families/{family_id}.json", msgspec.json.Decoder(Family).decode)

    def _load(self, name: str, decode: Callable[[bytes], _T]) -> _T:
        """Read one file; where it is missing or broken, compile the data anew, once."""
        try:
            return decode(self._store.read(name))
        except (OSError, msgspec.MsgspecError, DataError, UnicodeDecodeError) as error:
            if self._rebuild is None:
                raise DataError(path=name, place="", why=str(error)) from error
        self._store, self._rebuild = self._rebuild(), None
        self._forget()
        return self._load(name, decode)

    def _forget(self) -> None:
        """Drop what was read: the data may have changed since."""
        self._family.cache_clear()
        for name in ("names", "search", "licenses", "_families", "_homes", "_targets"):
            self.__dict__.pop(name, None)
