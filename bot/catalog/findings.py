"""What a check of the data finds."""

from enum import StrEnum

import msgspec

from bot.openness.records import Family, Model


class Severity(StrEnum):
    """How bad a finding is: an error must be mended, a warning should be, information is for the reader."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to say about the data: the file (below the data folder), the place in it, and what is wrong."""

    severity: Severity
    file: str
    place: str
    message: str


def family_file_name(family_id: str) -> str:
    """Return the file of a family, below the data folder."""
    return f"models/{family_id}.yaml"


def about_family(severity: Severity, family: Family, place: str, message: str) -> Finding:
    """Say something about a family."""
    return Finding(severity=severity, file=family_file_name(family.id), place=place, message=message)


def about_model(severity: Severity, model: Model, place: str, message: str) -> Finding:
    """Say something about a piece of a model; `place` is within the model."""
    where = f"models[{model.id}]" + (f".{place}" if place else "")
    return Finding(severity=severity, file=family_file_name(model.family), place=where, message=message)
