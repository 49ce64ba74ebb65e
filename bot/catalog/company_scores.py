"""What the Foundation Model Transparency Index says of companies, for every model of theirs (`data/fmti.yaml`)."""

import datetime as dt
from pathlib import Path
from typing import Annotated, Final

import msgspec

from bot.catalog.rows import Place
from bot.catalog.yaml_reader import read_yaml
from bot.openness.records import Family, Model, SecondOpinion

FILE: Final = "fmti.yaml"
BY: Final = "fmti"


class _Company(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Points of one company, and what it is called in the catalog."""

    points: Annotated[int, msgspec.Meta(ge=0, le=100)]
    producers: tuple[str, ...]


class _Scores(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file."""

    url: str
    as_of: dt.date
    companies: tuple[_Company, ...]


def load_scores(path: Path) -> dict[str, SecondOpinion]:
    """Return producer -> what is said of it; empty where the file is missing. Raises DataError."""
    if not path.exists():
        return {}
    scores = Place(path).typed(read_yaml(path), _Scores)
    return {
        producer: SecondOpinion(
            by=BY,
            says=f"{company.points} of 100",
            url=scores.url,
            as_of=scores.as_of,
            details={"company": producer},
        )
        for company in scores.companies
        for producer in company.producers
    }


def with_scores(family: Family, scores: dict[str, SecondOpinion]) -> Family:
    """Add its company's score to each model, last."""
    models = tuple(_with_score(model, scores.get(model.producer)) for model in family.models)
    return msgspec.structs.replace(family, models=models)


def _with_score(model: Model, score: SecondOpinion | None) -> Model:
    if score is None or any(opinion.by == BY for opinion in model.second_opinions):
        return model
    return msgspec.structs.replace(model, second_opinions=(*model.second_opinions, score))
