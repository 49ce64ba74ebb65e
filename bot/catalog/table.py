"""All names of the catalog in one table, as `names.json` holds it. `bot.catalog.naming` builds it.

A target is a number: `n >= 0` is the model `models[n]`, `n < 0` the family `families[~n]`.
"""

import msgspec

Target = int


class ModelEntry(msgspec.Struct, frozen=True, array_like=True):
    """What names need to know of a model. `sizes` are tokens; `released` is an ISO date or ""."""

    id: str
    name: str
    family: int
    released: str
    sizes: tuple[str, ...]
    on_hub: bool


class FamilyEntry(msgspec.Struct, frozen=True, array_like=True):
    """What names need to know of a family. `makers` are the words for who made it."""

    id: str
    name: str
    producer: str
    flagship: Target
    models: tuple[Target, ...]
    makers: tuple[str, ...]


class MeaningEntry(msgspec.Struct, frozen=True, array_like=True):
    """One thing a clashing name can mean."""

    target: Target
    says: str


class Spelling(msgspec.Struct, frozen=True, array_like=True):
    """One way to write a name: the tokens (joined by spaces), and whether it is a Hub id with its owner."""

    text: str
    target: Target
    hub: bool = False


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """Every name. `spellings` stays undecoded JSON until a look-up misses or somebody types.

    `keys`: exact names. `versions`: names without their sizes. `hub`: lower-case repository ids.
    `orgs`: owners of listed repositories -> families. `clashes`: declared ones.
    """

    families: tuple[FamilyEntry, ...]
    models: tuple[ModelEntry, ...]
    keys: dict[str, tuple[Target, ...]]
    versions: dict[str, tuple[Target, ...]]
    hub: dict[str, Target]
    ollama: dict[str, Target]
    orgs: dict[str, tuple[int, ...]]
    clashes: dict[str, tuple[MeaningEntry, ...]]
    spellings: msgspec.Raw

    def family_of(self, target: Target) -> int:
        """Return the number of the family that the target is, or belongs to."""
        return ~target if target < 0 else self.models[target].family
