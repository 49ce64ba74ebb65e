"""How long a look counts as fresh. Pure."""

import datetime as dt
from typing import Final

from bot.hub.artifacts import Artifacts, State

FRESH: Final = dt.timedelta(hours=6)
"""How long a look counts as fresh."""
FRESH_PARTIAL: Final = dt.timedelta(minutes=10)
"""How long one counts that did not see everything, or nothing."""


def is_fresh(look: Artifacts, now: dt.datetime) -> bool:
    """Whether a look is young enough to need no other one."""
    whole = look.state is State.THERE and not look.unseen
    return now - look.checked_at < (FRESH if whole else FRESH_PARTIAL)
