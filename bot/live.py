"""What the Hub has to say to a question, within the time that whoever asked will wait."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.answer import Live

if TYPE_CHECKING:  # `isopen ask` offline imports nothing of the Hub
    from bot.hub.artifacts import Artifacts
    from bot.hub.watch import Watch

CATALOG_PATIENCE: Final = 1.4
"""Seconds to wait for a first look at a model that the catalog can answer for meanwhile."""
HUB_PATIENCE: Final = 1.9
"""Seconds to wait for one of which nothing is known otherwise."""
CHECK_PATIENCE: Final = 9.0
"""Seconds to wait for a look that somebody asked for on purpose ("Check now", `/artifacts`)."""
JUST_NOW: Final = 60.0
"""A look is not taken again that is no older than this, in seconds, even on purpose."""


@dataclass(frozen=True)
class Seen:
    """A look, if there is one, and what the Hub has to do with the answer (None: nothing)."""

    look: "Artifacts | None" = None
    live: Live | None = None


NOTHING: Final = Seen()


class LiveLooks:
    """Looks at models through a watch: what is kept comes at once, while a new look runs beside it."""

    def __init__(self, watch: "Watch") -> None:
        self._watch = watch

    async def seen(self, repo: str, patience: float, *, in_catalog: bool = True, anew: bool = False) -> Seen:
        """What is known of a repository within `patience` seconds, at once where anything is.

        `anew`: take a look now, unless the last one was taken just now. Never raises for what the Hub does.
        """
        known = await self._watch.peek(repo)
        if anew:
            return await self._anew(repo, known, patience)
        failed = self._watch.failure(repo)
        if known is not None:
            fresh = self._watch.is_fresh(known)
            if not fresh:
                self._watch.refresh(repo)
            said = failed if not fresh or self._watch.is_offline else None
            return Seen(known, live_of(repo, known, fresh=fresh, failed=said))
        if failed is not None:
            return Seen(None, live_of(repo, None, failed=failed))
        unwell = self._watch.unwell() if in_catalog else None
        if unwell is not None:
            self._watch.refresh(repo)
            return Seen(None, Live(hub_id=repo, why=unwell.value))
        return self._found(repo, await self._watch.look(repo, patience), None)

    async def _anew(self, repo: str, known: "Artifacts | None", patience: float) -> Seen:
        if known is not None and self._watch.age(known) < JUST_NOW:
            return Seen(known, live_of(repo, known, fresh=True))
        return self._found(repo, await self._watch.look(repo, patience), known)

    def _found(self, repo: str, found: "Artifacts", known: "Artifacts | None") -> Seen:
        """A look that was waited for. Where nobody could look, what was known before counts."""
        if found.state == "not-looked":
            return Seen(known, live_of(repo, known, failed=found))
        return Seen(found, live_of(repo, found, fresh=self._watch.is_fresh(found)))


def live_of(
    repo: str, look: "Artifacts | None", *, fresh: bool = False, failed: "Artifacts | None" = None
) -> Live:
    """What the Hub has to do with an answer that rests on `look`; `failed` is the attempt that saw nothing."""
    why = failed.why.value if failed is not None and failed.why is not None else None
    if look is None:
        return Live(hub_id=repo, why=why)
    return Live(
        hub_id=look.hub_id,
        checked_at=look.checked_at,
        fresh=fresh,
        state=look.state.value,
        revision=look.revision,
        why=why,
        unseen=tuple(item.what for item in look.unseen),
    )
