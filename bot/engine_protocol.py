"""What cogs and cards may ask of the engine."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from bot.answer import Answer, Comparison
from bot.catalog.search import Suggestion
from bot.licenses.index import LicenseIndex
from bot.openness.license import License
from bot.openness.records import Model
from bot.standing import Standing

if TYPE_CHECKING:  # neither SQLAlchemy nor the Hub is imported to answer from the catalog
    from bot.artifact_report import ArtifactReport
    from bot.store.records import HistoryEntry


class EngineProtocol(Protocol):
    """What the surfaces may call."""

    async def ask(self, query: str) -> Answer:
        """Answer for a name. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        ...

    async def by_id(self, model_id: str) -> Answer:
        """Answer for what a button carries: a catalog id or a repository. Raises UnknownModel."""
        ...

    async def check(self, model_id: str) -> Answer:
        """Look at the Hub now, and answer for a catalog id or a repository. Raises UnknownModel."""
        ...

    async def artifacts(self, query: str, *, fresh: bool = False, by_id: bool = False) -> "ArtifactReport":
        """Say what is really published of a model, with everything a look found; `fresh` looks now.

        `by_id`: the query is what a button carries, a catalog id or a repository.
        Waits for a look for up to 9 seconds, kept ones come at once. Raises BadName, AmbiguousName, UnknownModel
        (its kinds NotOnHub and HubUnreachable where nobody has seen the repository), DataError.
        """
        ...

    async def history(self, model_id: str, limit: int = 20) -> "tuple[HistoryEntry, ...]":
        """What changed for a catalog id or a repository, newest first. Raises StoreError."""
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

    def recognize(self, name: str) -> str | None:
        """The id of the model that goes by that very name; None where it is wider, a guess, or another's copy."""
        ...

    def is_name(self, text: str) -> bool:
        """Whether a text is, to the letter or in another spelling, the name of a model or family."""
        ...

    def standing(self, name: str) -> Standing:
        """How everything stands that goes by a name: one model, a family's versions, or several meanings."""
        ...

    @property
    def licenses(self) -> LicenseIndex:
        """Every license, by every name it goes by."""
        ...

    @property
    def data_folder(self) -> Path:
        """The folder with the facts, the corpus of license texts among them."""
        ...
