"""What the catalog knows of names that a look at the Hub comes across."""

from typing import TYPE_CHECKING, Final

from bot.hub.artifacts import Hint
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.facts import status_of
from bot.openness.strictness import says_enough

if TYPE_CHECKING:
    from bot.catalog.catalog import Catalog
    from bot.openness.records import Model

# Words in a repository's name that say what it was made from. Only names that mean nothing else: "solar" and
# "nova" are families too, and ordinary words.
_ROOTS: Final = {
    "llama": "llama",
    "vicuna": "llama",
    "alpaca": "llama",
    "gemma": "gemma",
    "qwen": "qwen",
    "mistral": "mistral",
    "mixtral": "mistral",
    "deepseek": "deepseek",
    "falcon": "falcon",
    "sdxl": "stable-diffusion",
}


class CatalogFamilies:
    """What the catalog knows of names (`bot.hub.bases.Families`)."""

    def __init__(self, catalog: "Catalog") -> None:
        self._catalog = catalog

    def catalog_id(self, hub_id: str) -> str | None:
        """The catalog's id of a repository that it lists."""
        table = self._catalog.names.table
        target = table.hub.get(hub_id.lower())
        return None if target is None else table.models[target].id

    def knows(self, word: str) -> bool:
        """Whether any family goes by that word."""
        return self._catalog.named(word) is not None

    def family(self, word: str) -> Hint | None:
        """The family that goes by one word, and whether most of what it publishes is under restricting terms."""
        family = self._catalog.family(_ROOTS[word]) if word in _ROOTS else None
        if family is None:
            return None
        restricted = [self._restricted(model) for model in family.models if _published(model)]
        return Hint(family=family.id, name=family.name, restricts=sum(restricted) * 2 > len(restricted))

    def publishes(self, owner: str, family: str) -> bool:
        """Whether that owner of repositories is one who makes the family."""
        table = self._catalog.names.table
        return any(table.families[number].id == family for number in table.orgs.get(owner.lower(), ()))

    def _restricted(self, model: "Model") -> bool:
        claim = model.claims.get(Component.PARAMETERS)
        terms = self._catalog.licenses.resolve(claim.license) if claim and claim.license else None
        return terms is not None and says_enough(terms) and not terms.osi_approved


def _published(model: "Model") -> bool:
    return status_of(model, Component.PARAMETERS) in (Status.RELEASED, Status.PARTIAL)
