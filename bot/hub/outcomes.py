"""What came of asking the Hub. "Could not look" is a type of its own, so that nobody takes it for "not there"."""

from enum import StrEnum

import msgspec


class Why(StrEnum):
    """Why nobody could look."""

    OFFLINE = "offline"
    TIMED_OUT = "timed-out"
    DOWN = "down"
    RATE_LIMITED = "rate-limited"
    RESTING = "resting"
    BUSY = "busy"
    BAD_ANSWER = "bad-answer"
    TOO_LARGE = "too-large"
    TOKEN_REFUSED = "token-refused"  # noqa: S105  (a word, no secret)
    FORBIDDEN = "forbidden"
    NOT_ASKED = "not-asked"
    PENDING = "pending"


class NotLooked(msgspec.Struct, frozen=True, tag="not-looked"):
    """Nobody could look: nothing is known. `seconds` until asking again makes sense, where the Hub says so."""

    why: Why
    seconds: int | None = None


class Missing(msgspec.Struct, frozen=True, tag="missing"):
    """The Hub says, to somebody with a token, that there is no such repository."""


class PrivateOrMissing(msgspec.Struct, frozen=True, tag="private-or-missing"):
    """The Hub tells strangers neither whether it is there nor whether it is private (HTTP 401)."""


class Disabled(msgspec.Struct, frozen=True, tag="disabled"):
    """The Hub has disabled the repository."""


class Shut(msgspec.Struct, frozen=True, tag="shut"):
    """It is there, behind a gate that we have not passed."""


class NoFile(msgspec.Struct, frozen=True, tag="no-file"):
    """The repository has no such file."""


class File(msgspec.Struct, frozen=True, tag="file"):
    """The beginning of a file; `truncated` where there is more than was asked for."""

    data: bytes
    truncated: bool = False

    @property
    def text(self) -> str:
        """As UTF-8; what is none becomes the replacement character."""
        return self.data.decode("utf-8", "replace")


class Refs(msgspec.Struct, frozen=True, tag="refs"):
    """Names of branches and tags."""

    branches: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


Absent = Missing | PrivateOrMissing | Disabled | Shut
Failure = Absent | NoFile | NotLooked
FileLook = File | Failure
RefsLook = Refs | Failure
