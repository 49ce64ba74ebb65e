"""Every error isopen raises, in one tree. Each carries a message for people and its data.

IsopenError
├── UsageError             exit code 2: the words or the settings are wrong
│   ├── SettingsError
│   ├── PortTaken
│   ├── NotComparable      two runs that asked different things, or were judged differently
│   ├── BadName            a name that cannot be one (empty, too long)
│   ├── NoLicenseNamed, TooManyNamed: asked about a license, but about none, or about three
│   ├── UnknownHost, BadHostAddress, WhichHost
│   └── BadFile            a file that cannot be read, or is not what it should be
│       └── TextIsLink, NotAFile, TextTooLarge, EmptyText, BinaryText, UnknownEncoding: a license text
├── NotFound               exit code 1
│   ├── UnknownLicense
│   ├── NotWatched
│   ├── ModelNotServed, UnknownRun, NothingToResume
│   ├── NoHosts, NoRuns    nothing to probe, or nothing probed yet
│   └── UnclearName        carries the models it could have meant
│       ├── UnknownModel
│       │   ├── NotOnHub       neither in the catalog nor on the Hub
│       │   └── HubUnreachable not in the catalog, and nobody could look on the Hub
│       └── AmbiguousName
├── DataError              exit code 1: our own data are broken; names the file and the place
├── StoreError             exit code 1: the database cannot be opened or written
├── NothingKept            there is no database, so nothing can be changed
├── Refused                somebody may not do that, or not here, or not now
│   ├── NotAllowed, WrongChannel, TooFast, Tampered, TooManyReports, TooManyWatches
│   ├── OneAtATime, QueueFull
│   └── OverrideChanged, ReportDecided: somebody else was quicker
├── GatewayBudgetSpent     Discord's daily number of logins is nearly used up; wait
├── BatteryChanged         replies to questions that the battery no longer has
├── HostFailed             a server with a model does not answer as it must
├── RunNotResumable        a run that cannot go on
└── OrganismFailed         the small local model for trying out probes cannot be served
"""

from typing import ClassVar

import msgspec

from bot.openness.phrases import Argument, Phrase


class IsopenError(Exception):
    """Anything isopen can say went wrong. `phrase` is what a person reads, `data` what a program reads."""

    message_id: ClassVar[str] = "error-internal"
    exit_code: ClassVar[int] = 1

    def __init__(self, **data: Argument) -> None:
        self.data = data
        super().__init__(self.message_id, data)

    @property
    def phrase(self) -> Phrase:
        """The message for people, still to be written in their language."""
        return Phrase(self.message_id, self.data)


class UsageError(IsopenError):
    """The words on the command line are wrong."""

    message_id = "error-usage"
    exit_code = 2


class BadChoice(UsageError):
    """A word that is none of those that may stand there. Data: `given`, `choices` (with commas)."""

    message_id = "error-bad-choice"


class SettingsError(UsageError):
    """A setting is wrong. Data: `setting`, `why`."""

    message_id = "error-settings"


class PortTaken(UsageError):
    """Somebody else listens there already. Data: `host`, `port`."""

    message_id = "error-port-taken"


class BadName(UsageError):
    """A name that cannot be a model's. Data: `limit`."""

    message_id = "error-bad-name"


class NoLicenseNamed(UsageError):
    """Neither a license nor a model nor a file was given."""

    message_id = "error-license-nothing"


class TooManyNamed(UsageError):
    """More than two licenses were given, or a file and something else."""

    message_id = "error-license-too-many"


class BadFile(UsageError):
    """A file that cannot be read or is not what it should be. Data: `path`, `why`."""

    message_id = "error-bad-file"


class NotFound(IsopenError):
    """The thing asked for is not there."""

    message_id = "error-not-found"


class Candidate(msgspec.Struct, frozen=True):
    """A model that a name could have meant: its id, its name, and (where names clash) what tells it apart."""

    id: str
    name: str
    says: str = ""


class UnclearName(NotFound):
    """A name that stands for no one model. Data: `query`; `nearest` are the models it could have meant."""

    def __init__(self, query: str, nearest: tuple[Candidate, ...] = ()) -> None:
        self.nearest = nearest
        super().__init__(query=query, count=len(nearest))

    @property
    def candidates(self) -> tuple[str, ...]:
        """The ids of the models it could have meant."""
        return tuple(item.id for item in self.nearest)


class UnknownModel(UnclearName):
    """No model by that name; `nearest` are those with the nearest names."""

    message_id = "error-unknown-model"


class NotOnHub(UnknownModel):
    """A repository that is neither in the catalog nor on the Hub. Data: `state` (a `bot.hub.artifacts.State`)."""

    message_id = "error-not-on-hub"

    def __init__(self, query: str, nearest: tuple[Candidate, ...] = (), *, state: str = "missing") -> None:
        super().__init__(query, nearest)
        self.data["state"] = state


class HubUnreachable(UnknownModel):
    """A repository that is not in the catalog, and nobody could look on the Hub. Data: `why`, as a word."""

    message_id = "error-hub-unreachable"

    def __init__(self, query: str, nearest: tuple[Candidate, ...] = (), *, why: str = "down") -> None:
        super().__init__(query, nearest)
        self.data["why"] = why


class AmbiguousName(UnclearName):
    """Several models go by that name."""

    message_id = "error-ambiguous-name"


class UnknownLicense(NotFound):
    """No license by that name. Data: `query`, `count` and `nearest` (ids, with commas)."""

    message_id = "error-unknown-license"


class DataError(IsopenError):
    """Our own data are broken. Data: `path`, `why`."""

    message_id = "error-data"


class StoreError(IsopenError):
    """The database cannot be opened or written.

    Data: `reason` (a `bot.store.faults.Fault`), `where` (never with a password), `why` in the driver's words.
    """

    message_id = "error-store"


class GatewayBudgetSpent(IsopenError):
    """Discord's daily number of logins is nearly used up. Data: `seconds` until the next one."""

    message_id = "error-gateway-budget"


class TextIsLink(BadFile):
    """A web address where a file belongs; nothing is fetched. Data: `path`."""

    message_id = "error-text-link"


class NotAFile(BadFile):
    """No ordinary file there, or none that may be read. Data: `path`."""

    message_id = "error-text-not-a-file"


class TextTooLarge(BadFile):
    """Too large to be a license. Data: `path`; `size` and `limit` in bytes."""

    message_id = "error-text-too-large"


class EmptyText(BadFile):
    """A file without a word. Data: `path`."""

    message_id = "error-text-empty"


class BinaryText(BadFile):
    """A file that is no text. Data: `path`."""

    message_id = "error-text-binary"


class UnknownEncoding(BadFile):
    """A text in an encoding nobody can tell. Data: `path`."""

    message_id = "error-text-encoding"


class OrganismFailed(IsopenError):
    """The small local model cannot be served. Data: `reason` (package, file, start), `why`."""

    message_id = "error-organism"


class NothingKept(IsopenError):
    """There is no database, so nothing can be set or changed."""

    message_id = "error-nothing-kept"


class Refused(IsopenError):
    """Somebody may not do that, or not here, or not now. Nothing has happened."""

    message_id = "discord-not-allowed"


class NotAllowed(Refused):
    """Somebody lacks the right. Data: `need` (admin, moderator, prober, server)."""

    message_id = "error-not-allowed"


class WrongChannel(Refused):
    """The server answers questions in other channels. Data: `channels`, their names with commas."""

    message_id = "error-wrong-channel"


class TooFast(Refused):
    """The server wants more time between two questions. Data: `seconds` to wait."""

    message_id = "error-too-fast"


class Tampered(Refused):
    """A button or form that is none of ours, or not any more. Data: `what`, for the log."""

    message_id = "error-tampered"


class BatteryChanged(IsopenError):
    """A stored reply belongs to a question that this battery does not have. Data: `question`, `battery`."""

    message_id = "error-battery-changed"


class NotComparable(UsageError):
    """Two runs cannot be compared. Data: `what` (battery, judge, sampler, arm), `one`, `other`."""

    message_id = "error-not-comparable"


class UnknownHost(UsageError):
    """No host by that name in the settings. Data: `name`; `count` and `known` (names, with commas)."""

    message_id = "error-unknown-host"


class BadHostAddress(UsageError):
    """An address that cannot be a host's. Data: `why`; never the address, which may hold a key."""

    message_id = "error-host-address"


class HostFailed(IsopenError):
    """A host does not answer as it must. Data: `host`, `reason` (a `bot.probes.records.Failure`), `why`."""

    message_id = "error-host"


class ModelNotServed(NotFound):
    """The host has no such model. Data: `reason` (nothing, several, unknown), `model`, `host`, `served`."""

    message_id = "error-model-not-served"


class UnknownRun(NotFound):
    """No run by that id. Data: `id`."""

    message_id = "error-unknown-run"


class NothingUnsure(NotFound):
    """No reply waits for a person's word there. Data: `prompt`, the question; `none` where a button named it."""

    message_id = "error-nothing-unsure"


class RunNotResumable(IsopenError):
    """A run that cannot go on. Data: `id`, `reason` (done, model, battery, busy), `was` and `now`."""

    message_id = "error-run-not-resumable"


class OverrideChanged(Refused):
    """Somebody else changed the override meanwhile. Data: `model`, `version` (what it is now)."""

    message_id = "error-override-changed"


class ReportDecided(Refused):
    """Somebody else has decided on the report, or it is not (or no longer) there. Data: `status`."""

    message_id = "error-report-decided"


class TooManyReports(Refused):
    """No more reports for now. Data: `why` (same, member, server)."""

    message_id = "error-too-many-reports"


class NotWatched(NotFound):
    """A server does not watch that. Data: `query`."""

    message_id = "error-not-watched"


class TooManyWatches(Refused):
    """A server watches as many models as it can. Data: `limit`."""

    message_id = "error-too-many-watches"


class BadOverride(UsageError):
    """Something about an override that cannot be used. Data: `what`, and `given` or `limit` where it helps."""

    message_id = "error-bad-override"


class WhichHost(UsageError):
    """No host was named. Data: `count` and `known` (names, with commas)."""

    message_id = "error-which-host"


class NothingToResume(NotFound):
    """No run was stopped that fits what was asked for."""

    message_id = "error-nothing-to-resume"


class OneAtATime(Refused):
    """Somebody has a probe run in line or under way already."""

    message_id = "error-one-at-a-time"


class QueueFull(Refused):
    """Enough probe runs wait on that host. Data: `host`, `count`."""

    message_id = "error-probe-queue-full"


class NoHosts(NotFound):
    """No host is set up to be probed. Data: `practice` (missing: the practice model's package is, or "")."""

    message_id = "error-no-hosts"


class NoRuns(NotFound):
    """No finished probe run of a model that may be seen here. Data: `model`."""

    message_id = "error-no-runs"


class BadReport(UsageError):
    """Something in a report that cannot be used. Data: `what` (claim, says, link), `limit`."""

    message_id = "error-bad-report"
