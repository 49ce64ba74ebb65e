"""Servers on loopback that speak as the real ones do, each with the habits that were seen of it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

Body = dict[str, Any]


@dataclass
class Said:
    """One answer: the pieces a server streams, and how it ends."""

    text: list[str] = field(default_factory=lambda: ["Hello", " there."])
    thinking: list[str] = field(default_factory=list)
    finish: str | None = "stop"
    prompt_tokens: int = 12
    pause: float = 0.0
    """Seconds before each piece."""
    hang_after: int | None = None
    """Says nothing more after so many pieces."""
    break_after: int | None = None
    """Cuts the connection after so many pieces."""
    error: tuple[int, Any] | None = None
    """Status and body instead of an answer."""
    model: str | None = None
    """The name it answers under, if not its own."""


Script = Callable[[Body], Said | Awaitable[Said]]


class Server:
    """A server of one kind. `asked` are the bodies that came in, `most` how many were under way at once."""

    kind = "openai-compatible"
    owner = "somebody"
    thinking_field = "reasoning_content"
    sends_done = True
    sends_usage = True

    def __init__(self, script: Script | None = None, model: str = "tiny", key: str | None = None) -> None:
        self.script = script or (lambda _: Said())
        self.model = model
        self.key = key
        self.asked: list[Body] = []
        self.under_way = 0
        self.most = 0
        self.left_early = 0
        self.paths: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.url = ""

    def prompts(self) -> list[str]:
        """The questions that came in, greetings left out."""
        texts = [body["messages"][0]["content"] for body in self.asked]
        return [text for text in texts if text != "Say hello."]

    def listing(self) -> Body:
        return {"object": "list", "data": [{"id": self.model, "object": "model", "owned_by": self.owner}]}

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/v1/models", self._json(self.listing)),
            web.post("/v1/chat/completions", self.chat),
        ]

    def _json(self, make: Callable[[], Any]) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def handle(request: web.Request) -> web.Response:
            return self._locked(request) or web.json_response(make())

        return handle

    def _locked(self, request: web.Request) -> web.Response | None:
        self.paths.append(request.path)
        self.headers.append(dict(request.headers))
        if self.key and request.headers.get("Authorization") != f"Bearer {self.key}":
            body = {"error": {"message": "Invalid API Key", "type": "authentication_error", "code": 401}}
            return web.json_response(body, status=401)
        return None

    async def chat(self, request: web.Request) -> web.StreamResponse:
        if locked := self._locked(request):
            return locked
        body = await request.json()
        self.asked.append(body)
        if refused := self.refuse(body):
            return web.json_response(refused[1], status=refused[0])
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            made = self.script(body)
            said = await made if isinstance(made, Awaitable) else made
            return await self.answer(request, body, said)
        except (ConnectionResetError, asyncio.CancelledError):
            self.left_early += 1
            raise
        finally:
            self.under_way -= 1

    def refuse(self, body: Body) -> tuple[int, Any] | None:
        """What this kind of server does not take."""
        return None

    async def answer(self, request: web.Request, body: Body, said: Said) -> web.StreamResponse:
        if said.error:
            return web.json_response(said.error[1], status=said.error[0])
        response = web.StreamResponse(headers={"Content-Type": self.content_type})
        await response.prepare(request)
        pieces = [(piece, "") for piece in said.text]
        if said.thinking:
            pieces = [("", piece) for piece in said.thinking] + pieces
        for number, (text, thinking) in enumerate(pieces):
            if number == said.break_after:
                assert request.transport is not None
                request.transport.abort()
                return response
            if number == said.hang_after:
                await asyncio.sleep(60)
            await asyncio.sleep(said.pause)
            await response.write(self.piece(body, said, text, thinking))
        await response.write(self.ending(body, said, len(pieces)))
        await response.write_eof()
        return response

    content_type = "text/event-stream"

    def named(self, said: Said, body: Body) -> str:
        return said.model or self.model

    def piece(self, body: Body, said: Said, text: str, thinking: str) -> bytes:
        delta: Body = {"content": text} if text else {self.thinking_field: thinking, "content": None}
        choice = {"index": 0, "delta": delta, "finish_reason": None}
        return _event({"model": self.named(said, body), "choices": [choice]})

    def ending(self, body: Body, said: Said, tokens: int) -> bytes:
        choice = {"index": 0, "delta": {}, "finish_reason": said.finish}
        out = _event({"model": self.named(said, body), "choices": [choice]})
        if self.sends_usage and "stream_options" in body:
            usage = {"prompt_tokens": said.prompt_tokens, "completion_tokens": tokens}
            out += _event({"model": self.named(said, body), "choices": [], "usage": usage})
        return out + (b"data: [DONE]\n\n" if self.sends_done else b"")


class LlamaCpp(Server):
    """llama.cpp's server: says everything about itself, and answers to any name."""

    owner = "llamacpp"
    slots = 4
    path = "/models/tiny-q8_0.gguf"
    template = "{{ messages }}"

    def listing(self) -> Body:
        meta = {"n_params": 1000, "size": 4000, "n_vocab": 100, "n_ctx_train": 4096, "ftype": "Q8_0"}
        return {"data": [{"id": self.model, "owned_by": self.owner, "meta": meta, "aliases": [self.model]}]}

    def props(self) -> Body:
        return {
            "default_generation_settings": {"n_ctx": 4096},
            "total_slots": self.slots,
            "model_path": self.path,
            "chat_template": self.template,
            "build_info": "b7000-abc",
        }

    def routes(self) -> list[web.RouteDef]:
        return [*super().routes(), web.get("/props", self._json(self.props))]


class Ollama(Server):
    """Ollama: its own protocol beside OpenAI's, one question at a time, and a context cut without a word."""

    owner = "library"
    digest = "a80c4f17acd55265feec403c7aef86be0c25983ab279d83f3bcd3abbcb5b8b72"
    own_protocol = True

    def tags(self) -> Body:
        details = {"format": "gguf", "family": "llama", "quantization_level": "Q4_K_M"}
        return {"models": [{"name": self.model, "model": self.model, "digest": self.digest, "details": details}]}

    def routes(self) -> list[web.RouteDef]:
        show = {"template": "{{ .Prompt }}", "model_info": {"llama.context_length": 131072}, "capabilities": []}
        loaded = {"models": [{"name": self.model, "model": self.model, "context_length": 4096}]}
        own = [
            web.get("/api/tags", self._json(self.tags)),
            web.get("/api/version", self._json(lambda: {"version": "0.12.0"})),
            web.get("/api/ps", self._json(lambda: loaded)),
            web.post("/api/show", self._json(lambda: show)),
        ]
        if self.own_protocol:
            own.append(web.post("/api/chat", self.chat))
        return [*super().routes(), *own]

    content_type = "application/x-ndjson"

    def piece(self, body: Body, said: Said, text: str, thinking: str) -> bytes:
        if "options" not in body:
            return super().piece(body, said, text, thinking)
        message = {"role": "assistant", "content": text} | ({"thinking": thinking} if thinking else {})
        return _line({"model": self.named(said, body), "message": message, "done": False})

    def ending(self, body: Body, said: Said, tokens: int) -> bytes:
        if "options" not in body:
            return super().ending(body, said, tokens)
        end = {"done": True, "done_reason": said.finish, "prompt_eval_count": said.prompt_tokens}
        message = {"role": "assistant", "content": ""}
        return _line({"model": self.named(said, body), "message": message, **end, "eval_count": tokens})


class Vllm(Server):
    """vLLM: batches, names its field `reasoning`, and refuses a name it does not serve."""

    owner = "vllm"
    thinking_field = "reasoning"

    def listing(self) -> Body:
        entry = {"id": self.model, "owned_by": self.owner, "root": f"org/{self.model}", "max_model_len": 8192}
        return {"data": [entry]}

    def routes(self) -> list[web.RouteDef]:
        return [*super().routes(), web.get("/version", self._json(lambda: {"version": "0.33.0"}))]

    def refuse(self, body: Body) -> tuple[int, Any] | None:
        if body["model"] == self.model:
            return None
        why = f"The model `{body['model']}` does not exist."
        return 404, {"object": "error", "message": why, "type": "NotFoundError", "code": 404}


class LmStudio(Server):
    """LM Studio: has its own list beside OpenAI's, and answers unknown addresses with 200 and an error."""

    owner = "organization_owner"

    def own_listing(self) -> Body:
        entry = {
            "id": self.model, "type": "llm", "publisher": "somebody", "arch": "llama", "state": "loaded",
            "compatibility_type": "gguf", "quantization": "Q4_K_M", "max_context_length": 131072,
            "loaded_context_length": 4096,
        }  # fmt: skip
        embedding = {"id": "embed", "type": "embeddings", "publisher": "x", "state": "not-loaded"}
        return {"data": [entry, embedding]}

    def routes(self) -> list[web.RouteDef]:
        async def anything(request: web.Request) -> web.Response:
            return web.json_response(
                {"error": f"Unexpected endpoint or method. ({request.method} {request.path})"}
            )

        own = web.get("/api/v0/models", self._json(self.own_listing))
        return [*super().routes(), own, web.route("*", "/{rest:.*}", anything)]


class TransformersServe(Server):
    """transformers serve: lists nothing, is strict about fields, ends without [DONE]."""

    sends_done = False
    known = frozenset({"model", "messages", "stream", "max_tokens", "temperature", "top_p", "seed", "n"})

    def listing(self) -> Body:
        return {"object": "list", "data": []}

    def refuse(self, body: Body) -> tuple[int, Any] | None:
        unknown = sorted(set(body) - self.known - {"frequency_penalty", "presence_penalty"})
        if unknown:
            return 422, {"detail": f"Unexpected keys in the request: {set(unknown[:1])}"}
        if body["model"] != self.model:
            return 400, {"detail": f"Server is pinned to {self.model}"}
        return None


class LlamaCppPython(Server):
    """llama_cpp.server: echoes whatever name it is asked for, and knows no usage in a stream."""

    sends_usage = False

    def named(self, said: Said, body: Body) -> str:
        return str(said.model or body["model"])


def _event(document: Body) -> bytes:
    return b"data: " + json.dumps(document).encode() + b"\n\n"


def _line(document: Body) -> bytes:
    return json.dumps(document).encode() + b"\n"


@asynccontextmanager
async def running(server: Server, port: int = 0) -> AsyncIterator[Server]:
    """Let a server listen on loopback."""
    app = web.Application(client_max_size=2**24)
    app.add_routes(server.routes())
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield server
    finally:
        await runner.cleanup()
