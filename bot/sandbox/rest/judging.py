"""Judges request bodies: the sandbox's own rules first, then Discord's OpenAPI file."""

from bot.sandbox.errors import Problem
from bot.sandbox.rest.call import Call
from bot.sandbox.rest.router import Check


def problems_of(call: Call, check: Check | None) -> list[Problem]:
    """List what is wrong with a body. The file speaks only where the own rules have nothing to refuse."""
    if not call.core.options.validate:
        return []
    found = check(call) if check is not None else []
    if call.core.openapi is not None and not any(one.refused for one in found):
        found += call.core.openapi.request_problems(call.method, call.template, call.body)
    return found
