"""What a name turned out to mean."""

from enum import StrEnum

import msgspec

from bot.openness.phrases import Phrase, phrase


class Kind(StrEnum):
    """What a name turned out to be."""

    MODEL = "model"
    FAMILY = "family"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


class Named(msgspec.Struct, frozen=True):
    """A model or family by name.

    `model` is the id that answers (for a family its flagship); `says` tells clashing names apart.
    """

    id: str
    name: str
    family: str
    model: str
    is_family: bool = False
    says: str | None = None


class Resolution(msgspec.Struct, frozen=True, kw_only=True):
    """What a query means.

    - `MODEL`: one entry, `model`.
    - `FAMILY`: wider than one entry (a family, or a version whose sizes differ): `model` answers for it,
      `candidates` are the others that were asked for.
    - `AMBIGUOUS`: `candidates` are the meanings. - `UNKNOWN`: `candidates` are the nearest names.

    `derived_from_name`: the repository itself is not in the catalog; its name says what it was made from, and
    the answer must say that. `unlisted`: a size or snapshot that was asked for and that no entry lists.
    `understood`: what a name with a typing error was taken for.
    """

    query: str
    kind: Kind
    model: str | None = None
    family: str | None = None
    candidates: tuple[Named, ...] = ()
    derived_from_name: bool = False
    unlisted: str | None = None
    understood: str | None = None

    @property
    def notes(self) -> tuple[Phrase, ...]:
        """What the answer has to say about how the name was understood."""
        if self.model is None:
            return ()
        notes = []
        if self.derived_from_name:
            notes.append(phrase("note-derived-from-name", query=self.query))
        if self.unlisted:
            notes.append(phrase("note-unlisted-size", size=self.unlisted))
        if self.understood:
            notes.append(phrase("note-understood-as", name=self.understood))
        return tuple(notes)
