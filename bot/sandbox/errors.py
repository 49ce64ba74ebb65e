"""What can go wrong inside the sandbox. It stands alone: nothing here knows the bot that runs in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


class SandboxError(Exception):
    """Anything the sandbox can say went wrong."""


class NotLoopback(SandboxError):
    """Somebody asked the sandbox to listen on an address that other machines can reach."""


class NoBot(SandboxError):
    """An interaction was asked for while no bot is connected to the gateway."""


class BadRequest(SandboxError):
    """A request to `/sandbox/...` that cannot be served. `code` is for programs, `status` is HTTP's."""

    def __init__(self, code: str, message: str, *, status: int = 400, **more: object) -> None:
        self.code, self.message, self.status, self.more = code, message, status, more
        super().__init__(message)


class Refusal(SandboxError):
    """Discord's own refusal of a request: HTTP status, error code, message and, for forms, the tree of errors."""

    def __init__(self, status: int, code: int, message: str, *, errors: Mapping[str, Any] | None = None) -> None:
        self.status, self.code, self.message, self.errors = status, code, message, errors
        super().__init__(f"{status} {code} {message}")

    @property
    def body(self) -> dict[str, Any]:
        """The JSON body that goes back to the bot."""
        body: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.errors is not None:
            body["errors"] = self.errors
        return body


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a request body: where, Discord's name of the error, and the words."""

    path: tuple[str | int, ...]
    code: str
    message: str
    refused: bool = field(default=True, kw_only=True)

    def __str__(self) -> str:
        where = ".".join(str(step) for step in self.path)
        return f"{where or '(body)'}: {self.message} [{self.code}]"


def invalid_form(problems: Sequence[Problem]) -> Refusal:
    """Discord's 50035 with its tree of errors, one leaf per problem."""
    tree: dict[str, Any] = {}
    for problem in problems:
        node = tree
        for step in problem.path:
            node = node.setdefault(str(step), {})
        node.setdefault("_errors", []).append({"code": problem.code, "message": problem.message})
    return Refusal(400, 50035, "Invalid Form Body", errors=tree)
