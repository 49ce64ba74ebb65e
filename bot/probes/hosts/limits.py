"""How long and how much: every limit on what a host may cost us."""

from typing import Final

import msgspec

MAX_REPLY: Final = 4_000_000  # bytes of one streamed answer; 2048 tokens make about a tenth of it
MAX_LINE: Final = 1_000_000  # bytes of one event
MAX_DOCUMENT: Final = 8_000_000  # bytes of a list of models; a gateway can have thousands
MAX_DETAIL: Final = 300  # characters of a server's own words that are kept


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Times in seconds, and how many questions at once where the server does not say.

    `first`: until the first word, which may have to wait for the model to be loaded. `stall`: from one word to the
    next. `total`: one whole answer. `look`: one question about the server itself. `slots`: None for the server's
    own number, or else what its kind can do.
    """

    connect: float = 10.0
    first: float = 180.0
    stall: float = 60.0
    total: float = 600.0
    look: float = 10.0
    slots: int | None = None
