"""What is really published of one model, for the surfaces that show it (`/artifacts`, `isopen artifacts`).

Importing this reads the records of `bot.hub`, not the Hub's library.
"""

import datetime as dt

import msgspec

from bot.answer import Live, Override
from bot.hub.artifacts import Artifacts, DatasetFact, Evidence, Level
from bot.hub.conflicts import Clash
from bot.openness.assessment import Ancestor, Assessment
from bot.openness.claims import Claim
from bot.openness.components import Component
from bot.openness.phrases import Phrase
from bot.openness.records import Model


class ComponentReport(msgspec.Struct, frozen=True, kw_only=True):
    """One component: the claim that counts, and what the look found of it.

    `level` is how sure the best piece of evidence is; None where the look found none (the claim may still have
    one from the catalog).
    """

    component: Component
    claim: Claim
    level: Level | None
    evidence: tuple[Evidence, ...] = ()


class ArtifactReport(msgspec.Struct, frozen=True, kw_only=True):
    """One look, judged.

    `hub_id` is the repository that was looked at (None: the catalog's model has none); `catalog_id` the catalog's
    model, where it has one; `key` asks for the same again (buttons). `look` is what was found (None where nobody
    has ever seen it). `live.why` is why nobody could look now; `live` is None where isopen never looks.
    `clashes` is everything at odds, with both clauses. `notes` say what else has to be known.
    """

    query: str
    hub_id: str | None
    model: Model
    catalog_id: str | None
    look: Artifacts | None
    live: Live | None
    assessment: Assessment
    components: tuple[ComponentReport, ...]
    clashes: tuple[Clash, ...] = ()
    notes: tuple[Phrase, ...] = ()
    computed_at: dt.datetime
    key: str
    override: Override | None = None

    @property
    def checked_at(self) -> dt.datetime | None:
        """When somebody last looked."""
        return self.live.checked_at if self.live else None

    @property
    def datasets(self) -> tuple[DatasetFact, ...]:
        """The data sets the card names, as they stand on the Hub."""
        return self.look.datasets if self.look else ()

    @property
    def lineage(self) -> tuple[Ancestor, ...]:
        """The models above, nearest first, each with its relation, license and verdict."""
        return self.assessment.lineage

    @property
    def undeclared(self) -> Clash | None:
        """That the card names no base though its name or the catalog does."""
        return next((clash for clash in self.clashes if clash.kind == "undeclared"), None)

    @property
    def changes(self) -> tuple[Phrase, ...]:
        """What differed the last time something did, and since when: `look.changed_at`."""
        return self.look.changes if self.look else ()


def components_of(found: Assessment, look: Artifacts | None) -> tuple[ComponentReport, ...]:
    """Every component with its claim and its evidence, the surest piece first."""
    return tuple(_component(claim, look) for claim in found.claims)


def _component(claim: Claim, look: Artifacts | None) -> ComponentReport:
    order = tuple(Level)
    seen = [item for item in look.evidence if item.component is claim.component] if look else []
    evidence = tuple(sorted(seen, key=lambda item: order.index(item.level)))
    level = evidence[0].level if evidence else None
    return ComponentReport(component=claim.component, claim=claim, level=level, evidence=evidence)
