"""What moderators may write: reasons, sources, and until when. Pure; everything untrusted is checked here."""

import datetime as dt
import re
import unicodedata
from typing import Final

from bot.errors import BadOverride

REASON_LIMIT: Final = 500
SOURCE_LIMIT: Final = 300
EXPIRY_LIMIT: Final = 40
_LONGEST: Final = dt.timedelta(days=3_660)

_SPAN: Final = re.compile(
    r"(?:in\s+)?(?P<number>\d{1,4})\s*(?P<unit>h(?:ours?)?|d(?:ays?)?|w(?:eeks?)?|mo(?:nths?)?|y(?:ears?)?)",
    re.IGNORECASE,
)
_HOURS: Final = {"h": 1, "d": 24, "w": 7 * 24, "m": 30 * 24, "y": 365 * 24}
_DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINERS: Final = frozenset("\u200c\u200d")  # which several scripts and emoji need
_NEVER: Final = frozenset(("", "never", "-"))


def checked_reason(text: str) -> str:
    """Return a reason, tidied. Raises BadOverride for an empty or overlong one."""
    tidy = _tidy(text)
    if not tidy.strip("\u200c\u200d "):
        raise BadOverride(what="reason", limit=REASON_LIMIT)
    if len(tidy) > REASON_LIMIT:
        raise BadOverride(what="reason-long", limit=REASON_LIMIT)
    return tidy


def checked_source(text: str | None) -> str | None:
    """Return a source (an address or words), tidied; None for none. Raises BadOverride for an overlong one."""
    tidy = _tidy(text or "")
    if len(tidy) > SOURCE_LIMIT:
        raise BadOverride(what="source", limit=SOURCE_LIMIT)
    return tidy or None


def read_expiry(text: str | None, now: dt.datetime) -> dt.datetime | None:
    """Read until when: `30d`, `2 weeks`, `6 months`, `2027-01-31`, `never`; None for never.

    A day ends at midnight UTC. Raises BadOverride for anything else, for the past, and beyond ten years.
    """
    words = _tidy(text or "").lower()[: EXPIRY_LIMIT + 1]
    if words in _NEVER:
        return None
    moment = _span(words, now) or _day(words)
    if moment is None:
        raise BadOverride(what="expires", given=words)
    if not now < moment <= now + _LONGEST:
        raise BadOverride(what="expires-when", given=words)
    return moment


def _span(words: str, now: dt.datetime) -> dt.datetime | None:
    match = _SPAN.fullmatch(words)
    if match is None:
        return None
    hours = int(match["number"]) * _HOURS[match["unit"][0].lower()]
    return now + min(dt.timedelta(hours=hours), 2 * _LONGEST)


def _day(words: str) -> dt.datetime | None:
    try:
        day = dt.date.fromisoformat(words)
        return dt.datetime.combine(day, dt.time(), dt.UTC) + dt.timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def _tidy(text: str) -> str:
    """One line, without characters that are invisible, turn text around, or that databases refuse."""
    return " ".join("".join(one for one in text if one.isspace() or one in _JOINERS or _visible(one)).split())


def _visible(character: str) -> bool:
    return unicodedata.category(character) not in _DROPPED
