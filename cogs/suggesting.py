"""Names offered while somebody types."""

from typing import Final

from discord.app_commands import Choice

from bot.engine import EngineProtocol
from cogs.cards.markdown import clean

_CHOICES: Final = 25
_LENGTH: Final = 100


def suggestions(engine: EngineProtocol, typed: str) -> list[Choice[str]]:
    """Return up to 25 choices; what Discord would refuse (empty or too long) is left out or cut."""
    found = engine.suggest(typed, _CHOICES)[:_CHOICES]
    return [
        Choice(name=label, value=item.value)
        for item in found
        if 0 < len(item.value) <= _LENGTH and (label := clean(item.label, _LENGTH))
    ]
