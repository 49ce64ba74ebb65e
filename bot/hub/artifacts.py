"""What one look at the Hub found of a model. Small enough to keep, and read without the network or its library."""

import datetime as dt
from enum import StrEnum

import msgspec

from bot.hub.outcomes import Why
from bot.hub.readme import Readme
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.phrases import Phrase
from bot.openness.records import Relation


class State(StrEnum):
    """How a repository stands. Only THERE has anything to show; NOT_LOOKED says nothing at all."""

    THERE = "there"
    MISSING = "missing"
    PRIVATE_OR_MISSING = "private-or-missing"
    DISABLED = "disabled"
    SHUT = "shut"
    NOT_LOOKED = "not-looked"


class Level(StrEnum):
    """How sure a piece of evidence is. Only what is confirmed becomes a claim.

    INDICATED: something was found that points to the component without being it (a link that answers, a data
    set that exists). MENTIONED: somebody wrote of it.
    """

    CONFIRMED = "confirmed"
    INDICATED = "indicated"
    MENTIONED = "mentioned"


class Evidence(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One piece of evidence for one component. `license` is what a claim says (`bot.openness.claims`)."""

    component: Component
    level: Level
    status: Status = Status.RELEASED
    license: str | None = None
    url: str | None = None
    why: Phrase


class Finding(StrEnum):
    """How a license text stands to what the card declares.

    AGREES: the text is the declared license, word for word. NAMES: the card leaves it open and the text says.
    SAYS: no text, only a sentence that names it. OTHER: the text is another license. CHANGED: it is an altered
    license. UNKNOWN: it is none we know.
    """

    AGREES = "agrees"
    NAMES = "names"
    SAYS = "says"
    OTHER = "other"
    CHANGED = "changed"
    UNKNOWN = "unknown"
    ABSENT = "absent"
    SHUT = "shut"
    NOT_LOOKED = "not-looked"


class Terms(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Under which license the weights are, by tag and by text.

    `tags`, `name`, `link`: as the card has them. `declared`: the license that stands for; `text`: the one in
    `file`; `license`: what counts (an id, an expression, `none`, `other` for a text nobody knows, None where it
    is not established). `added` are words that the license does not have, `removed` counts missing ones.
    `policies` are further files with terms; `policy` is what the first of them is, word for word, where that is
    known.
    """

    tags: tuple[str, ...] = ()
    name: str | None = None
    link: str | None = None
    declared: str | None = None
    file: str | None = None
    finding: Finding = Finding.ABSENT
    text: str | None = None
    added: tuple[str, ...] = ()
    removed: int = 0
    code: str | None = None
    policies: tuple[str, ...] = ()
    policy: str | None = None
    license: str | None = None


class Weights(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The files that hold weights. `parameters` is None where it is unknown; `packed`: it counts packed words.

    `listed`: the list of files was read, so that none among them means that there are none.
    """

    formats: tuple[str, ...] = ()
    files: int = 0
    parameters: int | None = None
    packed: bool = False
    adapter: bool = False
    listed: bool = False


class GateFacts(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What has to be done before a download.

    `mode` is no, auto or manual; `prompt` the beginning of what to agree to; `asks` what is asked.
    """

    mode: str = "no"
    prompt: str | None = None
    asks: tuple[str, ...] = ()
    eu_blocked: bool = False


class DatasetFact(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A data set that the card names: whether it is there, its gate and its license."""

    name: str
    state: State
    why: Why | None = None
    gated: str | None = None
    license: str | None = None


class BaseFact(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A model that this one says it was made from. `said_by`: card, tag or adapter; `hub_id` if it is an id."""

    name: str
    hub_id: str | None = None
    relation: Relation = Relation.FINETUNE
    said_by: str = "card"


class Ancestor(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One model above, as far as the Hub was asked. `catalog` is its id in the catalog, where that knows it."""

    hub_id: str
    state: State = State.THERE
    why: Why | None = None
    revision: str | None = None
    catalog: str | None = None
    license: str | None = None
    weights: bool = False
    bases: tuple[BaseFact, ...] = ()


class Hint(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A family that a name speaks of, while the card declares no base, or only one that is not to be seen.

    `restricts`: some license of that family is not OSI-approved, and would reach what is made from it.
    `in_readme`: the README says so too. `base` is the name of the base that is not to be seen.
    """

    family: str
    name: str
    restricts: bool = False
    in_readme: bool = False
    base: str | None = None


class Unseen(msgspec.Struct, frozen=True):
    """Something that nobody could look at: a file, "refs", a data set; and why."""

    what: str
    why: Why


class Artifacts(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything one look found. `asked` is the name that was asked, `hub_id` the repository's own.

    `checked_at` is when somebody last looked, `seen_at` when what stands here was seen: the two differ where the
    repository has gone since. `task`, `library` and `architecture` are the Hub's words. `ancestors` are by id in
    lower case. `hint` is set where the lineage is undeclared.
    """

    asked: str
    hub_id: str
    state: State
    why: Why | None = None
    checked_at: dt.datetime
    seen_at: dt.datetime | None = None
    revision: str | None = None
    modified: dt.datetime | None = None
    task: str | None = None
    library: str | None = None
    architecture: str | None = None
    gate: GateFacts = GateFacts()
    weights: Weights = Weights()
    terms: Terms = Terms()
    readme: Readme | None = None
    evidence: tuple[Evidence, ...] = ()
    datasets: tuple[DatasetFact, ...] = ()
    more_datasets: int = 0
    bases: tuple[BaseFact, ...] = ()
    ancestors: dict[str, Ancestor] = {}
    hint: Hint | None = None
    successor: str | None = None
    unseen: tuple[Unseen, ...] = ()
    changes: tuple[Phrase, ...] = ()
    changed_at: dt.datetime | None = None

    @property
    def is_there(self) -> bool:
        """Whether anything was seen, now or on an earlier look."""
        return self.seen_at is not None

    @property
    def is_gone(self) -> bool:
        """Whether it was seen once and is no longer there for us."""
        return self.is_there and self.state is not State.THERE

    @property
    def url(self) -> str:
        """Its page."""
        return f"https://huggingface.co/{self.hub_id}"
