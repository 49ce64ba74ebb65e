"""Finds the handler of a method and path. A tree by path segments, so that many routes cost no more than few."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from bot.sandbox.errors import Problem, Refusal
from bot.sandbox.rest.call import Answer, Call

Handler = Callable[[Call], Answer]
Check = Callable[[Call], list[Problem]]


@dataclass(frozen=True, slots=True)
class Route:
    """One operation. The template is spelled as in Discord's OpenAPI file.

    `check` says what is wrong with a body beyond that file; `late_check` leaves judging to the handler;
    `public` operations need no bot token.
    """

    method: str
    template: str
    handler: Handler
    check: Check | None = None
    late_check: bool = False
    public: bool = False


@dataclass(slots=True)
class _Node:
    fixed: dict[str, "_Node"] = field(default_factory=dict)
    open: "tuple[str, _Node] | None" = None
    routes: dict[str, Route] = field(default_factory=dict)


class Router:
    """All routes, by segment; a fixed segment goes before a placeholder."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._root = _Node()
        for route in routes:
            self._add(route)

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]]:
        """Find the route and its parameters. Raises Discord's 404 or 405."""
        params: dict[str, str] = {}
        node = self._root
        for segment in path.strip("/").split("/"):
            step = node.fixed.get(segment)
            if step is None and node.open is not None:
                name, step = node.open
                params[name] = segment
            if step is None:
                raise Refusal(404, 0, "404: Not Found")
            node = step
        if method not in node.routes:
            raise Refusal(405, 0, "405: Method Not Allowed") if node.routes else Refusal(404, 0, "404: Not Found")
        return node.routes[method], params

    def _add(self, route: Route) -> None:
        node = self._root
        for segment in route.template.strip("/").split("/"):
            if not segment.startswith("{"):
                node = node.fixed.setdefault(segment, _Node())
                continue
            if node.open is None:
                node.open = (segment[1:-1], _Node())
            node = node.open[1]
        node.routes[route.method] = route
