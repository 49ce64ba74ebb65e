"""A Hugging Face Hub on loopback, with every way in which a Hub can fail.

It speaks as much of the Hub's protocol as a look at a model needs: `model_info`, `dataset_info` (also by revision
and with `expand`), refs, tree, files through `resolve` with ranges, entity tags and the commit header, renamed
repositories, gates. It runs in a thread of its own, so that a test can measure the event loop it runs in.
"""

import asyncio
import gzip
import hashlib
import json
import re
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from aiohttp import web

from tests.hub.repositories import MAIN, Repository

_REPO = r"(?P<owner>[^/]+)/(?P<name>[^/]+)"
_API = re.compile(rf"/api/(?P<kind>models|datasets)/{_REPO}(?:/(?P<what>revision|tree|refs)(?:/(?P<rest>.*))?)?")
_FILE = re.compile(rf"/(?P<data>datasets/)?{_REPO}/(?:resolve|raw)/(?P<revision>[^/]+)/(?P<path>.+)")
_CODE = re.compile(rf"/code/{_REPO}")


class Fault(Enum):
    """What goes wrong."""

    RATE_LIMITED = "429"
    UNAVAILABLE = "503"
    BROKEN = "500"
    UNAUTHORIZED = "401 without a code"
    BAD_TOKEN = "401 for the token"
    GATED = "403 for the whole repository"
    DISABLED = "403 disabled"
    DISABLED_BY_CODE = "403 with a code"
    PLAIN_404 = "404 in JSON without a code"
    HANG = "never answers"
    HANG_BODY = "answers, then never sends the body"
    TRICKLE = "sends a byte at a time"
    TRICKLE_HEADERS = "sends the headers a byte at a time"
    BAD_JSON = "JSON that ends in the middle"
    NO_OBJECT = "JSON that is no object"
    WRONG_TYPES = "JSON with wrong types everywhere"
    HTML = "a captive portal"
    GZIP_BOMB = "a gigabyte in a megabyte"
    HUGE = "a hundred megabytes"
    RESET = "closes the connection"
    ELSEWHERE = "redirects to another machine"
    LOOP = "redirects to itself"


@dataclass
class Asked:
    """One request that came in."""

    method: str
    path: str
    headers: dict[str, str]


@dataclass
class LoopbackHub:
    """The Hub: what it has, what goes wrong, and what it was asked."""

    url: str = ""
    asked: list[Asked] = field(default_factory=list)
    seconds: float = 0.0
    """How long every answer takes."""
    limits: dict[str, str] = field(default_factory=dict)
    """Headers on every answer (RateLimit ...)."""
    token: str | None = None
    """A token that opens gates."""
    renamed: dict[str, str] = field(default_factory=dict)
    private: set[str] = field(default_factory=set)
    code: set[str] = field(default_factory=set)
    """owner/name of code repositories that exist at `/code/...`."""
    faults: dict[str, Fault] = field(default_factory=dict)
    """Repository id, or path, or "*" -> what goes wrong there."""
    _repos: dict[tuple[str, str], Repository] = field(default_factory=dict)
    _let_go: asyncio.Event = field(default_factory=asyncio.Event)

    def add(self, *repositories: Repository) -> None:
        """Serve repositories."""
        self._repos |= {(f"{one.kind}s", one.id.lower()): one for one in repositories}

    def remove(self, repo_id: str) -> None:
        """No longer serve a repository."""
        self._repos = {key: one for key, one in self._repos.items() if one.id != repo_id}

    def asked_for(self, part: str) -> int:
        """How many requests had `part` in their path."""
        return sum(part in one.path for one in self.asked)

    # --- answering ------------------------------------------------------------------------------

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one request."""
        self.asked.append(Asked(request.method, request.path_qs, dict(request.headers)))
        if self.seconds:
            await asyncio.sleep(self.seconds)
        fault = self._fault(request.path)
        if fault is not None:
            return await self._fail(request, fault)
        for pattern, answer in ((_API, self._api), (_FILE, self._resolve), (_CODE, self._code_repo)):
            found = pattern.fullmatch(request.path)
            if found:
                return answer(request, found)
        return self._json({"error": "no route"}, 404)

    def _fault(self, path: str) -> Fault | None:
        for place, fault in self.faults.items():
            if place == "*" or place in path:
                return fault
        return None

    def _api(self, request: web.Request, found: re.Match[str]) -> web.StreamResponse:
        kind, repo_id = found["kind"], f"{found['owner']}/{found['name']}"
        if repo_id in self.renamed:
            return web.Response(status=307, headers={"Location": f"/api/{kind}/{self.renamed[repo_id]}"})
        repo = self._repos.get((kind, repo_id.lower()))
        if repo is None or self._hidden(repo_id, request):
            return self._missing(request)
        if found["what"] == "refs":
            return self._json(_refs(repo))
        if found["what"] == "tree":
            return self._json([{"type": "file", "path": name, "size": 1, "oid": "0" * 40} for name in repo.names])
        if found["what"] == "revision" and found["rest"] not in (MAIN, repo.sha, *repo.branches, *repo.tags):
            return self._error(404, "RevisionNotFound", "Invalid rev id")
        wanted = request.query.getall("expand", [])
        info = repo.info()
        return self._json({k: v for k, v in info.items() if not wanted or k in {"_id", "id", *wanted}})

    def _resolve(self, request: web.Request, found: re.Match[str]) -> web.StreamResponse:
        kind, repo_id = "datasets" if found["data"] else "models", f"{found['owner']}/{found['name']}"
        repo = self._repos.get((kind, repo_id.lower()))
        if repo is None or self._hidden(repo_id, request):
            return self._missing(request)
        if repo.gated and found["path"] != "README.md" and not self._may(request):
            return self._error(401, "GatedRepo", f"Access to model {repo.id} is restricted.")
        data = repo.file(found["path"])
        if data is None:
            return self._error(404, "EntryNotFound", "Entry not found")
        return self._bytes(request, data, repo.sha)

    def _code_repo(self, request: web.Request, found: re.Match[str]) -> web.StreamResponse:
        del request
        known = f"{found['owner']}/{found['name']}" in self.code
        return web.Response(status=200 if known else 404, text="<html></html>", content_type="text/html")

    def _bytes(self, request: web.Request, data: bytes, sha: str) -> web.StreamResponse:
        etag = f'"{hashlib.sha1(data).hexdigest()}"'  # noqa: S324
        headers = {"ETag": etag, "X-Repo-Commit": sha, "Accept-Ranges": "bytes", **self.limits}
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers=headers)
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", request.headers.get("Range", ""))
        if not asked:
            return web.Response(body=data, headers=headers, content_type="text/plain")
        first, last = int(asked[1]), min(int(asked[2] or len(data) - 1), len(data) - 1)
        if first >= len(data):
            return web.Response(status=416, headers=headers | {"Content-Range": f"bytes */{len(data)}"})
        headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
        return web.Response(status=206, body=data[first : last + 1], headers=headers)

    def _missing(self, request: web.Request) -> web.StreamResponse:
        """What is private or not there looks alike: 401 to strangers, 404 to who has a token."""
        if "Authorization" in request.headers:
            return self._error(404, "RepoNotFound", "Repository not found")
        return self._error(401, "RepoNotFound", "Invalid username or password.")

    def _may(self, request: web.Request) -> bool:
        return bool(self.token) and request.headers.get("Authorization") == f"Bearer {self.token}"

    def _hidden(self, repo_id: str, request: web.Request) -> bool:
        return repo_id in self.private and not self._may(request)

    def _json(self, body: Any, status: int = 200) -> web.StreamResponse:
        return web.Response(
            status=status, body=json.dumps(body).encode(), content_type="application/json", headers=self.limits
        )

    def _error(self, status: int, code: str, message: str) -> web.StreamResponse:
        headers = {"X-Error-Code": code, "X-Error-Message": message, **self.limits}
        text = json.dumps({"error": message})
        return web.Response(status=status, text=text, headers=headers, content_type="application/json")

    # --- failing --------------------------------------------------------------------------------

    async def _fail(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        failing: dict[Fault, Callable[[web.Request], Awaitable[web.StreamResponse]]] = {
            Fault.HANG: self._hang,
            Fault.HANG_BODY: self._hang_body,
            Fault.TRICKLE: self._trickle,
            Fault.TRICKLE_HEADERS: self._trickle_headers,
            Fault.HUGE: self._huge,
            Fault.RESET: self._reset,
        }
        if fault in failing:
            return await failing[fault](request)
        return self._wrong(request, fault)

    def _wrong(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        errors = {
            Fault.UNAVAILABLE: (503, "", "boom"),
            Fault.BROKEN: (500, "", "boom"),
            Fault.UNAUTHORIZED: (401, "", "Invalid username or password."),
            Fault.BAD_TOKEN: (401, "", "Invalid credentials in Authorization header"),
            Fault.GATED: (403, "GatedRepo", "Access to this model is restricted."),
            Fault.DISABLED: (403, "", "Access to this resource is disabled."),
            Fault.DISABLED_BY_CODE: (403, "DisabledRepo", "Disabled."),
            Fault.PLAIN_404: (404, "", "Not found"),
        }
        bodies = {
            Fault.BAD_JSON: ('{"id": "x/y", "tags": [', "application/json"),
            Fault.NO_OBJECT: ("[1, 2, 3]", "application/json"),
            Fault.WRONG_TYPES: (_WRONG_TYPES, "application/json"),
            Fault.HTML: ("<html>Please log in to the hotel</html>", "text/html"),
        }
        if fault in errors:
            return self._error(*errors[fault])
        if fault in bodies:
            text, kind = bodies[fault]
            return web.Response(text=text, content_type=kind)
        if fault is Fault.RATE_LIMITED:
            limit = {"RateLimit": '"api";r=0;t=3', "RateLimit-Policy": '"fixed window";"api";q=500;w=300'}
            return web.Response(status=429, text='{"error": "rate limited"}', headers=limit)
        if fault is Fault.GZIP_BOMB:
            return web.Response(
                body=_bomb(), headers={"Content-Encoding": "gzip"}, content_type="application/json"
            )
        where = request.path_qs if fault is Fault.LOOP else "http://169.254.169.254/latest/meta-data"
        return web.Response(status=302, headers={"Location": where})

    async def _hang(self, request: web.Request) -> web.StreamResponse:
        del request
        await self._let_go.wait()
        return web.Response(status=503)

    async def _hang_body(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(b"{")
        await self._let_go.wait()
        return response

    async def _trickle(self, request: web.Request) -> web.StreamResponse:
        body = json.dumps({"id": "fault/trickle", "tags": ["x"] * 200}).encode()
        response = web.StreamResponse(
            headers={"Content-Length": str(len(body)), "Content-Type": "application/json"}
        )
        await response.prepare(request)
        with suppress(ConnectionResetError):
            for byte in body:
                await response.write(bytes([byte]))
                if await self._slept(0.1):
                    break
        return response

    async def _trickle_headers(self, request: web.Request) -> web.StreamResponse:
        transport = request.transport
        for byte in b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Long: " + b"x" * 2_000:
            if transport is None or transport.is_closing():
                break
            transport.write(bytes([byte]))
            if await self._slept(0.1):
                break
        return await self._reset(request)

    async def _huge(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/plain"})
        await response.prepare(request)
        with suppress(ConnectionResetError):  # whoever asked has had enough
            for _ in range(1_600):
                await response.write(_LONG)
                await asyncio.sleep(
                    0.001
                )  # some 60 MB a second: as fast as a network, and the tests need the CPU too
        return response

    async def _reset(self, request: web.Request) -> web.StreamResponse:
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    async def _slept(self, seconds: float) -> bool:
        """Wait; True where the Hub is being stopped."""
        try:
            await asyncio.wait_for(self._let_go.wait(), seconds)
        except TimeoutError:
            return False
        return True

    def stop(self) -> None:
        """Let go of everything that hangs."""
        self._let_go.set()


_LONG = b"# A very long card\n\n" + b"words " * 10_900
_WRONG_TYPES = json.dumps({"id": 5, "sha": [], "tags": {"a": 1}, "siblings": "no", "cardData": 7, "gated": [1]})


def _bomb() -> bytes:
    """A gigabyte of spaces, gzipped (about a megabyte)."""
    return gzip.compress(b" " * (1 << 20), 9) * 1024


def _refs(repo: Repository) -> dict[str, Any]:
    branches = [{"name": n, "ref": f"refs/heads/{n}", "targetCommit": repo.sha} for n in repo.branches]
    tags = [{"name": n, "ref": f"refs/tags/{n}", "targetCommit": repo.sha} for n in repo.tags]
    return {"branches": branches, "tags": tags, "converts": []}


@contextmanager
def running_hub(*repositories: Repository) -> Iterator[LoopbackHub]:
    """A Hub in a thread of its own, until the block ends."""
    hub, ready = LoopbackHub(), threading.Event()
    hub.add(*repositories)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=_serve, args=(hub, loop, ready), name="loopback-hub", daemon=True)
    thread.start()
    ready.wait(10)
    try:
        yield hub
    finally:
        loop.call_soon_threadsafe(hub.stop)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


def _serve(hub: LoopbackHub, loop: asyncio.AbstractEventLoop, ready: threading.Event) -> None:
    asyncio.set_event_loop(loop)
    runner = web.AppRunner(_app(hub), access_log=None, shutdown_timeout=0.1)
    loop.run_until_complete(runner.setup())
    site = web.TCPSite(runner, "127.0.0.1", 0)
    loop.run_until_complete(site.start())
    hub.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    ready.set()
    loop.run_forever()
    loop.run_until_complete(runner.cleanup())


def _app(hub: LoopbackHub) -> web.Application:
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", hub.handle)
    return app
