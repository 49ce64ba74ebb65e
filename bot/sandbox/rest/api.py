"""The way of a request through the sandbox: faults, token, rate limit, body, rules, handler, wire log."""

import asyncio
import time
from collections.abc import Mapping

from aiohttp import web

from bot.sandbox.core import Core
from bot.sandbox.errors import Problem, Refusal
from bot.sandbox.faults import Fault
from bot.sandbox.jsonio import loads, respond
from bot.sandbox.messages.files import Upload
from bot.sandbox.rest.call import NOT_A_FORM_ERROR, TOO_LARGE, Call
from bot.sandbox.rest.judging import problems_of
from bot.sandbox.rest.ratelimit import VIA
from bot.sandbox.rest.router import Route, Router
from bot.sandbox.wire import Entry

_JSON, _FORM = "application/json", "multipart/form-data"
_SERVER_ERROR = "500: Internal Server Error"
_PLACES = ("channel_id", "guild_id", "webhook_token", "interaction_token")


class Api:
    """Serves `/api/v10/...`."""

    def __init__(self, core: Core, router: Router) -> None:
        self._core, self._router = core, router

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request of the bot's."""
        started = time.perf_counter()
        path = _without_prefix(request.path)
        call = Call(self._core, request.method, path, path, {}, request.query)
        fault = self._core.faults.next_for(call.method, path)
        response = None if fault is None else await _suffer(fault, request)
        if response is None:
            response = await self._answer(call, request)
        self._note(call, response, started, fault)
        return response

    async def _answer(self, call: Call, request: web.BaseRequest) -> web.Response:
        headers: dict[str, str] = {}
        try:
            route, call.params = self._find(call)
            call.template = route.template
            self._authenticate(route, request.headers)
            verdict = self._core.rate_limits.judge(call.method, route.template, _place(call.params))
            headers = verdict.headers
            if verdict.retry_after is not None:
                return _too_many(verdict.retry_after, headers, is_global=verdict.is_global)
            call.body, call.uploads = await _read(request)
            if not route.late_check:
                call.judge(problems_of(call, route.check))
            answer = route.handler(call)
        except Refusal as refusal:
            return respond(refusal.body, refusal.status, headers)
        if answer.status == 204:
            return web.Response(status=204, headers=headers)
        return respond(answer.body, answer.status, headers)

    def _find(self, call: Call) -> tuple[Route, dict[str, str]]:
        """Find the route; an operation that the sandbox lacks is worth a line in the wire log."""
        try:
            return self._router.find(call.method, call.path)
        except Refusal:
            call.problems.append(Problem((), "NOT_IN_THE_SANDBOX", "the sandbox has no such operation"))
            raise

    def _authenticate(self, route: Route, headers: Mapping[str, str]) -> None:
        if route.public:
            return
        scheme, _, token = headers.get("Authorization", "").partition(" ")
        expected = self._core.options.token
        if scheme != "Bot" or not token or expected not in (None, token):
            raise Refusal(401, 0, "401: Unauthorized")

    def _note(self, call: Call, response: web.Response, started: float, fault: Fault | None) -> None:
        took = (time.perf_counter() - started) * 1000
        interaction = call.interaction
        path = _without_secrets(call)
        if interaction is not None:
            interaction.note(f"{call.method} {call.template}", response.status, took)
            interaction.violations += [str(one) for one in call.problems]
        entry = Entry(0, time.time(), call.method, path, response.status, took, tuple(call.problems))
        entry.interaction_id = interaction.id if interaction else None
        entry.body = call.body
        entry.fault = fault.kind if fault else None
        self._core.wire.request(entry)


def _place(params: Mapping[str, str]) -> str:
    return next((params[key] for key in _PLACES if key in params), "")


def _without_prefix(path: str) -> str:
    """Take `/api/v10` (or `/api`) off a path."""
    rest = path.removeprefix("/api")
    if rest.startswith("/v") and rest[2:4].rstrip("/").isdigit():
        return rest[rest.find("/", 1) :] if "/" in rest[1:] else "/"
    return rest


def _without_secrets(call: Call) -> str:
    """Write the path for the log; tokens of interactions can post in the bot's name."""
    path = call.path
    for key in ("webhook_token", "interaction_token"):
        if key in call.params:
            path = path.replace(call.params[key], call.params[key][:6] + "...")
    return path


async def _read(request: web.BaseRequest) -> tuple[object, tuple[Upload, ...]]:
    """Read a body: JSON, or a form with `payload_json` and files."""
    if not request.can_read_body:
        return None, ()
    if request.content_type == _FORM:
        return await _read_form(request)
    try:
        raw = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise Refusal(*NOT_A_FORM_ERROR[TOO_LARGE]) from None
    if not raw:
        return None, ()
    if request.content_type != _JSON:
        raise Refusal(400, 50035, f"Expected 'Content-Type' header to be one of {{'{_JSON}', '{_FORM}'}}.")
    return _decode(raw), ()


async def _read_form(request: web.BaseRequest) -> tuple[object, tuple[Upload, ...]]:
    try:
        form = await request.post()
    except web.HTTPRequestEntityTooLarge:
        raise Refusal(*NOT_A_FORM_ERROR[TOO_LARGE]) from None
    uploads = []
    for name, field in form.items():
        if isinstance(field, web.FileField):
            uploads.append(Upload(name, field.filename, field.content_type, field.file.read()))
    payload = form.get("payload_json")
    return (_decode(payload.encode()) if isinstance(payload, str) else {}), tuple(uploads)


def _decode(raw: bytes) -> object:
    try:
        return loads(raw)
    except ValueError:
        raise Refusal(400, 50109, "The request body contains invalid JSON.") from None


async def _suffer(fault: Fault, request: web.BaseRequest) -> web.Response | None:
    """Let a fault happen. Returns its answer, or None where the request goes on (late)."""
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
        return None
    if fault.kind == "drop":
        if request.transport is not None:
            request.transport.abort()
        return web.Response(status=499)
    if fault.kind == "rate_limit":
        return _too_many(fault.seconds, {"Via": VIA} if fault.via else {})
    return respond({"message": _SERVER_ERROR, "code": 0}, fault.status)


def _too_many(seconds: float, headers: dict[str, str], *, is_global: bool = False) -> web.Response:
    body = {"message": "You are being rate limited.", "retry_after": round(seconds, 3), "global": is_global}
    return respond(body, 429, {"Retry-After": f"{seconds:.3f}", **headers})
