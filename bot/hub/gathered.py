"""What a look has gathered so far. Everything begins as "not looked yet": it may be summed up at any moment."""

from collections.abc import Iterator

import msgspec

from bot.hub.artifacts import Ancestor, Terms, Unseen
from bot.hub.files import Listing
from bot.hub.outcomes import Failure, NotLooked, Refs, RefsLook, Why
from bot.hub.readme import Readme
from bot.hub.records import Repo, RepoLook

PENDING = NotLooked(Why.PENDING)


class Gathered(msgspec.Struct, kw_only=True):
    """One look under way. `code`: which links to code answered; `parameters`: from a header of the weights.

    `tagged` are the terms by the tags alone, until a text was read.
    """

    repo: Repo
    files: Listing
    terms: Terms | NotLooked = PENDING
    tagged: Terms = Terms()
    readme: Readme | Failure = PENDING
    refs: RefsLook = PENDING
    datasets: dict[str, RepoLook] = {}
    ancestors: dict[str, Ancestor] = {}
    code: dict[str, bool] = {}
    parameters: int | None = None
    unseen: list[Unseen] = []

    def branches(self) -> Refs:
        """Branches and tags; none where they were not seen."""
        return self.refs if isinstance(self.refs, Refs) else Refs()

    def card_text(self) -> Readme:
        """The README; an empty one where it was not seen."""
        return self.readme if isinstance(self.readme, Readme) else Readme()

    def not_seen(self) -> Iterator[Unseen]:
        """Everything that nobody could look at, with the reason."""
        yield from self.unseen
        parts = (("README.md", self.readme), ("refs", self.refs), ("LICENSE", self.terms))
        for what, part in parts:
            if isinstance(part, NotLooked):
                yield Unseen(what, part.why)
        for name, look in self.datasets.items():
            if isinstance(look, NotLooked) and look.why is not Why.NOT_ASKED:
                yield Unseen(name, look.why)
        for name, ancestor in self.ancestors.items():
            if ancestor.why not in (None, Why.NOT_ASKED):
                yield Unseen(name, ancestor.why or Why.PENDING)
