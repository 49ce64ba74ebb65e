"""What else is seen in a reply, beside its label."""

from typing import Final

from bot.probes.judge.reading import Heard
from bot.probes.labels import Flag

_BY_ACT: Final = {
    "apology": Flag.APOLOGY,
    "identity": Flag.DISCLAIMER,
    "limit": Flag.DISCLAIMER,
    "condemn": Flag.MORALIZING,
    "soft": Flag.MORALIZING,
}


def flags_of(heard: Heard, asked_in: str | None) -> frozenset[Flag]:
    """Return the flags that the acts of a reply raise."""
    flags = {_BY_ACT[hit.act] for hit in heard.reading.hits if hit.act in _BY_ACT}
    if asked_in is not None and asked_in != heard.language:
        flags.add(Flag.LANGUAGE_SWITCHED)
    return frozenset(flags)
