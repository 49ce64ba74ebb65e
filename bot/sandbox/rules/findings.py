"""Collects what is wrong with a body, in Discord's words."""

import re
from collections.abc import Callable, Iterable, Sized
from dataclasses import dataclass, field
from functools import wraps
from typing import ParamSpec

from bot.sandbox.errors import Problem

Path = tuple[str | int, ...]
_P = ParamSpec("_P")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")


@dataclass(slots=True)
class Findings:
    """What was found so far."""

    problems: list[Problem] = field(default_factory=list)

    def add(self, path: Path, code: str, message: str) -> None:
        """Note a problem that Discord refuses."""
        self.problems.append(Problem(path, code, message))

    def required(self, path: Path, value: object) -> bool:
        """Note a missing field. Says whether it is there."""
        if value is None or value == "":
            self.add(path, "BASE_TYPE_REQUIRED", "This field is required")
            return False
        return True

    def length(self, path: Path, value: Sized | None, low: int, high: int) -> None:
        """Note a text or list that is too short or too long; a missing one is fine."""
        if value is None or low <= len(value) <= high:
            return
        if low == 0:
            self.add(path, "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length.")
        else:
            self.add(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length.")

    def unique(self, path: Path, values: Iterable[object], code: str, message: str) -> None:
        """Note values that appear twice."""
        listed = list(values)
        if len(listed) != len(set(listed)):
            self.add(path, code, message)

    def scheme(self, path: Path, url: object, schemes: tuple[str, ...]) -> None:
        """Note a URL that is none, or whose scheme Discord does not take."""
        if url is None:
            return
        found = _SCHEME.match(str(url))
        if found is None:
            self.add(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.")
        elif found[1].lower() not in schemes:
            listed = ", ".join(repr(one) for one in schemes)
            message = f'Scheme "{found[1]}" is not supported. Scheme must be one of ({listed}).'
            self.add(path, "URL_TYPE_INVALID_SCHEME", message)


def forgiving(check: Callable[_P, list[Problem]]) -> Callable[_P, list[Problem]]:
    """Turn a body of quite another shape into one problem, so that checks may trust the shape."""

    @wraps(check)
    def checked(*args: _P.args, **kwargs: _P.kwargs) -> list[Problem]:
        try:
            return check(*args, **kwargs)
        except (AttributeError, KeyError, TypeError, ValueError, IndexError) as error:
            return [Problem((), "BASE_TYPE_BAD_TYPE", f"The body has the wrong shape ({error!r}).")]

    return checked
