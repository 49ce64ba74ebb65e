"""One request of the bot's, taken apart."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.core import Core
from bot.sandbox.errors import Problem, Refusal, invalid_form
from bot.sandbox.interactions.record import Interaction
from bot.sandbox.messages.files import Upload


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: a status, and a JSON body unless the status is 204."""

    status: int = 200
    body: object = None


NO_CONTENT = Answer(204)


@dataclass(slots=True)
class Call:
    """A request: where it went, what it carried. `path` is without `/api/v10`."""

    core: Core
    method: str
    path: str
    template: str
    params: Mapping[str, str]
    query: Mapping[str, str]
    body: Any = None
    uploads: tuple[Upload, ...] = ()
    interaction: Interaction | None = None
    problems: list[Problem] = field(default_factory=list)

    def judge(self, problems: list[Problem]) -> None:
        """Note what is wrong with the body. Raises Refusal if Discord would refuse it."""
        self.problems += problems
        refused = [one for one in problems if one.refused]
        for one in refused:
            if one.code in NOT_A_FORM_ERROR:
                raise Refusal(*NOT_A_FORM_ERROR[one.code])
        if refused:
            raise invalid_form(refused)


EMPTY_MESSAGE, TOO_LARGE = "EMPTY_MESSAGE", "TOO_LARGE"
NOT_A_FORM_ERROR = {
    EMPTY_MESSAGE: (400, 50006, "Cannot send an empty message"),
    TOO_LARGE: (413, 40005, "Request entity too large"),
}
"""Problems with a body for which Discord has answers of their own."""


def unknown(what: str, code: int) -> Refusal:
    """Discord's 404 for a thing that is not there."""
    return Refusal(404, code, f"Unknown {what}")


MISSING_ACCESS = (403, 50001, "Missing Access")
MISSING_PERMISSIONS = (403, 50013, "Missing Permissions")
