"""What the Hub says of one repository, typed and cut to size. Everything here was written by strangers."""

import datetime as dt
from enum import StrEnum

import msgspec

from bot.hub.outcomes import Absent, NotLooked


class Gate(StrEnum):
    """Whether one has to ask before downloading. A gate is not a license."""

    OPEN = "no"
    AUTO = "auto"
    MANUAL = "manual"


class Card(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The metadata at the top of a README, as the Hub read them.

    `bases` and `datasets` are what the author wrote, not checked to be ids. `gate_prompt` is what has to be
    agreed to at a gate (often the license itself), `gate_fields` what is asked there; `eu_blocked`: people in the
    European Union are kept out.
    """

    license: tuple[str, ...] = ()
    license_name: str | None = None
    license_link: str | None = None
    bases: tuple[str, ...] = ()
    relation: str | None = None
    datasets: tuple[str, ...] = ()
    successor: str | None = None
    gate_prompt: str | None = None
    gate_fields: tuple[str, ...] = ()
    eu_blocked: bool = False
    results: bool = False


class Repo(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="repo"):
    """A model or data set that is there.

    `id` is what the Hub calls it: where that is not what was asked for, it was renamed. `revision` is the commit.
    `card` is None where there is no metadata at all; `files` is None where they could not be listed.
    `task` is what the Hub lists it for. `relations` are pairs of relation ("" where it is not said) and base from
    the tags; `quantized`: the weights are rounded, so that `parameters` may count packed words; `peft_base`: what
    an adapter goes on.
    """

    id: str
    revision: str | None = None
    gate: Gate = Gate.OPEN
    private: bool = False
    disabled: bool = False
    modified: dt.datetime | None = None
    library: str | None = None
    task: str | None = None
    tag_license: tuple[str, ...] = ()
    tag_datasets: tuple[str, ...] = ()
    relations: tuple[tuple[str, str], ...] = ()
    papers: tuple[str, ...] = ()
    custom_code: bool = False
    results: bool = False
    card: Card | None = None
    files: tuple[str, ...] | None = None
    parameters: int | None = None
    quantized: bool = False
    architectures: tuple[str, ...] = ()
    peft_base: str | None = None

    @property
    def license_tags(self) -> tuple[str, ...]:
        """The license as the card says it, else as the tags do."""
        return (self.card.license if self.card else ()) or self.tag_license


RepoLook = Repo | Absent | NotLooked
