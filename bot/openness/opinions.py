"""Second opinions that were imported, and how they take the place of the shipped ones. Pure data."""

import datetime as dt

import msgspec

from bot.openness.records import Model, SecondOpinion


class ImportedIndex(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody imported of one index: opinions by model id.

    `complete`: the whole index was read, so that what it does not say any more is no longer shown.
    """

    by: str
    as_of: dt.date
    complete: bool
    opinions: dict[str, tuple[SecondOpinion, ...]] = {}

    def instead_of(self, shipped: tuple[SecondOpinion, ...], model_id: str) -> tuple[SecondOpinion, ...]:
        """The opinions on one model, this index's own in place of its shipped ones."""
        own = self.opinions.get(model_id, ())
        if not own and not self.complete:
            return shipped
        at = next((place for place, item in enumerate(shipped) if item.by == self.by), len(shipped))
        others = [item for item in shipped[at:] if item.by != self.by]
        return (*shipped[:at], *own, *others)


class Imported(msgspec.Struct, frozen=True):
    """All imported indexes, by id."""

    indexes: dict[str, ImportedIndex] = {}

    def merged(self, model: Model) -> Model:
        """The model with imported opinions in place of the shipped ones; the same object where nothing differs."""
        opinions = model.second_opinions
        for index in self.indexes.values():
            opinions = index.instead_of(opinions, model.id)
        if opinions == model.second_opinions:
            return model
        return msgspec.structs.replace(model, second_opinions=opinions)
