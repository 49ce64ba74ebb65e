"""A small world for the rules: three licenses, models made of one-word claims."""

import datetime as dt
from typing import Final

import msgspec

from bot.openness.claims import Claim, Status, Topic
from bot.openness.components import Component
from bot.openness.license import Category, Flag, License, Restriction
from bot.openness.records import Base, Model, Relation

DAY: Final = dt.date(2026, 6, 12)
APACHE: Final = License(
    id="apache-2.0",
    name="Apache 2.0",
    spdx="Apache-2.0",
    osi_approved=True,
    fsf_free=True,
    category=Category.PERMISSIVE,
)
MIT: Final = License(
    id="mit", name="MIT", spdx="MIT", osi_approved=True, fsf_free=True, category=Category.PERMISSIVE
)
LLAMA: Final = License(
    id="llama3.1",
    name="Llama 3.1 Community License",
    category=Category.COMMUNITY,
    passthrough=True,
    restrictions=(
        Restriction(flag=Flag.USER_THRESHOLD, clause="2", summary="ask Meta above 700 million users."),
        Restriction(flag=Flag.NAMING, clause="1.b.i", summary="names of derived models begin with Llama."),
    ),
)
NON_COMMERCIAL: Final = License(id="cc-by-nc-4.0", name="CC BY-NC 4.0", category=Category.NON_COMMERCIAL)
OTHER: Final = License(id="other", name="other", category=Category.UNIDENTIFIED, identified=False)
OPENRAIL: Final = License(id="openrail", name="OpenRAIL family", category=Category.RAIL, identified=False)
NONE: Final = License(id="none", name="no license", category=Category.NO_LICENSE)
LICENSES: Final = {item.id: item for item in (APACHE, MIT, LLAMA, NON_COMMERCIAL, OTHER, OPENRAIL, NONE)}
EVERYTHING: Final = tuple(Component)


class World:
    """`Facts` out of dictionaries."""

    def __init__(self, *models: Model) -> None:
        self.models = {model.id: model for model in models}

    def license(self, expression: str) -> License | None:
        """Look a license up."""
        return LICENSES.get(expression)

    def model(self, model_id: str) -> Model | None:
        """Look a model up."""
        return self.models.get(model_id)


def claim(
    component: Component, status: Status = Status.RELEASED, terms: str | None = "apache-2.0", **more: object
) -> Claim:
    """One claim with a link."""
    covers = (Topic.DATA_INFORMATION,) if component is Component.DATASETS and status is Status.RELEASED else ()
    given = {"covers": covers, "url": f"https://example.org/{component}", "source": "test", "as_of": DAY, **more}
    return msgspec.convert({"component": component, "status": status, "license": terms, **given}, Claim)


def model(name: str, *claims: Claim, bases: tuple[str, ...] = (), relation: Relation = Relation.FINETUNE) -> Model:
    """A model with these claims and parents."""
    return Model(
        id=name,
        name=name.title(),
        family=name,
        producer="Somebody",
        claims={item.component: item for item in claims},
        bases=tuple(Base(model=parent, relation=relation) for parent in bases),
    )


def open_model(name: str = "pythia", **more: object) -> Model:
    """A model of which everything is out under Apache 2.0."""
    return model(name, *(claim(component) for component in EVERYTHING), **more)  # type: ignore[arg-type]


def without(given: Model, *components: Component) -> Model:
    """The same model with nothing known of some components."""
    kept = {name: item for name, item in given.claims.items() if name not in components}
    return msgspec.structs.replace(given, claims=kept)


def changed(given: Model, *claims: Claim) -> Model:
    """The same model with other claims."""
    return msgspec.structs.replace(given, claims={**given.claims, **{item.component: item for item in claims}})
