"""Reports by members: taken in, decided on, gathered for the catalog."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from bot.errors import BadReport, NothingKept
from bot.openness.components import Component
from bot.store.override_records import Change, Occasion
from bot.store.report_records import Limits, Report, Status

if TYPE_CHECKING:
    from bot.store.store import Store

SAYS_LIMIT: Final = 1_000
LINK_LIMIT: Final = 400
WORDS_LIMIT: Final = 500
CLAIMS: Final = ("verdict", "license", "lineage", *(component.value for component in Component))
"""What a report can be about: the whole, or one component."""


class Reports:
    """Reports of servers. Rights are checked by whoever calls it. Raises NothingKept without a store."""

    def __init__(
        self,
        store: "Store | None",
        changed: Callable[[int], object],
        limits: Limits | None = None,
    ) -> None:
        self._store, self._changed = store, changed
        self._limits = limits or Limits()

    async def add(self, report: Report, app_id: int) -> Report:
        """Keep a report and return it with its number. Raises TooManyReports."""
        return await self._sure().reports.add(report, app_id, self._limits)

    async def get(self, guild_id: int, number: int) -> Report | None:
        """Find a report of a server."""
        return await self._sure().reports.get(guild_id, number)

    async def pending(self, guild_id: int) -> tuple[Report, ...]:
        """List the reports of a server that nobody has decided on, newest first."""
        return await self._sure().reports.pending(guild_id)

    async def of_member(self, guild_id: int, user_id: int) -> tuple[Report, ...]:
        """List what a member reported in a server, newest first."""
        return await self._sure().reports.of_member(guild_id, user_id)

    async def posted(self, number: int, channel_id: int, message_id: int) -> None:
        """Note where a report was posted for review."""
        await self._sure().reports.posted(number, channel_id, message_id)

    async def decide(
        self, when: Occasion, number: int, status: Status, words: str, override: Change | None = None
    ) -> Report:
        """Decide on a report. Raises ReportDecided, OverrideChanged."""
        try:
            return await self._sure().reports.decide(when, number, status, words, override)
        finally:
            self._changed(when.guild_id)

    async def answer(self, guild_id: int, number: int, user_id: int, reply: str) -> Report:
        """Keep a member's answer to a question. Raises ReportDecided."""
        return await self._sure().reports.answer(guild_id, number, user_id, reply)

    def _sure(self) -> "Store":
        if self._store is None:
            raise NothingKept
        return self._store


def checked_claim(claim: str) -> str:
    """Return what a report is about. Raises BadReport for what is none."""
    if claim not in CLAIMS:
        raise BadReport(what="claim")
    return claim


def checked_says(text: str, limit: int = SAYS_LIMIT) -> str:
    """Return what somebody wrote, tidied, lines kept. Raises BadReport for nothing, and for too much."""
    tidy = "\n".join(" ".join(line.split()) for line in text.splitlines()).strip()
    tidy = tidy.encode("utf-8", "ignore").decode()
    if not tidy or len(tidy) > limit:
        raise BadReport(what="says", limit=limit)
    return tidy


def checked_link(text: str | None) -> str | None:
    """Return a web address, None for none. It is shown, never opened. Raises BadReport for what is none."""
    link = (text or "").strip()
    if not link:
        return None
    try:
        parts = urlsplit(link)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        good = False
    if not good or len(link) > LINK_LIMIT or any(one.isspace() for one in link):
        raise BadReport(what="link", limit=LINK_LIMIT)
    return link


def for_catalog(report: Report) -> dict[str, Any]:
    """A report as the catalog gets it: what is said of the model. Neither who said it nor in which server."""
    return {
        "id": report.id,
        "model": report.model_id,
        "claim": report.claim,
        "says": report.says,
        "link": report.link,
        "reply": report.reply,
        "verdict_then": report.verdict.value,
        "reported": _day(report.at),
        "status": report.status.value,
        "moderators": report.words,
        "decided": _day(report.decided_at),
    }


def _day(moment: dt.datetime | None) -> str | None:
    return moment.date().isoformat() if moment else None
