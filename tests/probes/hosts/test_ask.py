"""One question with its answer: what is sent, what is read, and what went wrong when there is no answer."""

import asyncio
import logging
import time
from contextlib import asynccontextmanager
from typing import Any

import msgspec
import pytest
from aiohttp import web

from bot.errors import HostFailed
from bot.probes.hosts import Address, Host, Limits, Question, open_host
from bot.probes.records import Failure, Reply, Sampler
from tests.probes.hosts import servers
from tests.probes.hosts.servers import Said, Server, running

LIMITS = Limits(connect=2, first=0.6, stall=0.4, total=1.5, look=1)
SAMPLER = Sampler(temperature=0.7, top_p=0.95, top_k=0, min_p=0.0, max_tokens=64)
QUESTION = Question(text="What happened in 1989?", sampler=SAMPLER, seed=7)


@asynccontextmanager
async def host_of(server: Server, limits: Limits = LIMITS):
    """A host that speaks to `server`, greeting left out."""
    address = Address(name="here", root=server.url, key=server.key)
    async with running(server), open_host(msgspec.structs.replace(address, root=server.url), limits) as host:
        await host.begin(await host.served(server.model))
        yield host


async def ask(server: Server, said: Said | None = None, question: Question = QUESTION) -> Reply:
    if said is not None:
        server.script = lambda _: said
    async with host_of(server) as host:
        return await host.ask(question)


ALL = [
    servers.LlamaCpp,
    servers.Ollama,
    servers.Vllm,
    servers.LmStudio,
    servers.LlamaCppPython,
    servers.TransformersServe,
]


class TestSent:
    @pytest.mark.parametrize("kind", [servers.LlamaCpp, servers.Vllm, servers.LmStudio, servers.LlamaCppPython])
    async def test_every_field_that_decides_is_sent(self, kind: type[Server]):
        server = kind()
        await ask(server)
        (body,) = server.asked
        assert body["messages"] == [{"role": "user", "content": QUESTION.text}]
        assert (body["temperature"], body["top_p"], body["min_p"], body["seed"]) == (0.7, 0.95, 0.0, 7)
        assert (body["max_tokens"], body["n"], body["stream"], body["model"]) == (64, 1, True, "tiny")
        assert body["top_k"] == (-1 if kind is servers.Vllm else 0)
        assert (body["presence_penalty"], body["frequency_penalty"]) == (0.0, 0.0)
        assert "stop" not in body

    async def test_ollama_is_asked_in_its_own_protocol_which_knows_every_field(self):
        server = servers.Ollama()
        reply = await ask(server)
        (body,) = server.asked
        assert server.paths[-1] == "/api/chat"
        options = body["options"]
        assert (options["temperature"], options["top_p"], options["top_k"], options["min_p"]) == (
            0.7,
            0.95,
            0,
            0.0,
        )
        assert (options["seed"], options["num_predict"], options["repeat_penalty"]) == (7, 64, 1.0)
        assert (reply.text, reply.finish, reply.prompt_tokens) == ("Hello there.", "stop", 12)

    async def test_something_like_ollama_without_its_protocol_is_asked_in_openais(self):
        server = servers.Ollama()
        server.own_protocol = False
        assert (await ask(server)).text == "Hello there."
        assert server.paths[-1] == "/v1/chat/completions"

    async def test_what_a_strict_server_does_not_take_is_left_out_and_recorded(self):
        server = servers.TransformersServe()
        async with running(server), open_host(Address(name="here", root=server.url), LIMITS) as host:
            served = await host.try_out(await host.served("tiny"))
            assert set(served.unsent) == {"min_p", "stream_options", "top_k"}
            greetings = len(server.asked)
            assert (await host.ask(QUESTION)).text == "Hello there."
        assert len(server.asked) == greetings + 1

    async def test_a_dangerous_question_is_asked_without_thinking(self):
        quiet = msgspec.structs.replace(QUESTION, quiet=True)
        server, ollama = servers.LlamaCpp(), servers.Ollama()
        await ask(server, question=quiet)
        await ask(ollama, question=quiet)
        assert server.asked[0]["chat_template_kwargs"] == {"enable_thinking": False}
        assert ollama.asked[0]["think"] is False

    async def test_the_key_goes_to_the_host_and_nowhere_else(self, caplog: pytest.LogCaptureFixture):
        caplog.set_level(logging.DEBUG)
        server = servers.LlamaCpp(key="s3cret-key")
        async with host_of(server) as host:
            assert (await host.ask(QUESTION)).failure is None
            assert "s3cret" not in repr(host.address) + caplog.text

    async def test_a_redirect_is_not_followed(self):
        thief = Server()
        async with running(thief):
            server = servers.LlamaCpp(key="s3cret")

            async def elsewhere(_: web.Request) -> web.Response:
                raise web.HTTPTemporaryRedirect(f"{thief.url}/v1/chat/completions")

            server.chat = elsewhere  # type: ignore[method-assign]
            reply = await ask(server)
        assert (reply.failure, thief.paths) == (Failure.BAD_ANSWER, [])


class TestRead:
    @pytest.mark.parametrize("kind", ALL)
    async def test_text_finish_and_tokens(self, kind: type[Server]):
        server = kind()
        async with running(server), open_host(Address(name="here", root=server.url), LIMITS) as host:
            await host.try_out(await host.served("tiny"))
            reply = await host.ask(QUESTION)
        assert (reply.text, reply.finish, reply.failure) == ("Hello there.", "stop", None)
        assert reply.seconds > 0
        if "stream_options" in server.asked[-1] and server.sends_usage:
            assert (reply.prompt_tokens, reply.tokens) == (12, 2)

    @pytest.mark.parametrize("kind", [servers.LlamaCpp, servers.Ollama, servers.Vllm])
    async def test_thinking_in_a_field_of_its_own(self, kind: type[Server]):
        reply = await ask(kind(), Said(thinking=["I am ", "asked."], text=["Tanks."]))
        assert (reply.text, reply.reasoning, reply.thought_cut) == ("Tanks.", "I am asked.", False)

    @pytest.mark.parametrize(
        ("pieces", "text", "thinking", "cut"),
        [
            (["<thi", "nk>Hm.</th", "ink>\n\nTanks."], "Tanks.", "Hm.", False),
            (["Hm.</think>Tanks."], "Tanks.", "Hm.", False),
            (["<think>Hm. Well"], "", "Hm. Well", True),
            (["<think>\n\n</think>\n\nTanks."], "Tanks.", None, False),
        ],
    )
    async def test_thinking_in_the_text(self, pieces: list[str], text: str, thinking: str | None, cut: bool):
        reply = await ask(servers.LlamaCppPython(), Said(text=pieces, finish="length" if cut else "stop"))
        assert (reply.text, reply.reasoning, reply.thought_cut) == (text, thinking, cut)

    async def test_all_tokens_spent_on_thinking_is_neither_refusal_nor_empty(self):
        reply = await ask(servers.LlamaCpp(), Said(thinking=["Let me think"], text=[], finish="length"))
        assert (reply.text, reply.finish, reply.thought_cut, reply.failure) == ("", "length", True, None)

    async def test_an_empty_answer_is_an_answer(self):
        reply = await ask(servers.LlamaCpp(), Said(text=[]))
        assert (reply.text, reply.failure, reply.thought_cut) == ("", None, False)

    async def test_a_whole_answer_where_a_server_does_not_stream(self):
        server = Server()

        async def chat(request: web.Request) -> web.Response:
            message = {"role": "assistant", "content": "Tanks.", "reasoning_content": "Hm."}
            choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
            return web.json_response({"model": "tiny", "choices": choices, "usage": {"prompt_tokens": 9}})

        server.chat = chat  # type: ignore[method-assign]
        reply = await ask(server)
        assert (reply.text, reply.reasoning, reply.prompt_tokens) == ("Tanks.", "Hm.", 9)

    async def test_letters_cut_in_the_middle_come_together_again(self):
        server = Server()
        text = "天安门 1989 ✊"
        line = b'data: {"choices":[{"delta":{"content":"' + text.encode() + b'"},"finish_reason":"stop"}]}\r\n\r\n'

        async def chat(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
            await response.prepare(request)
            for byte in b": keep-alive\n\n" + line:
                await response.write(bytes([byte]))
            return response

        server.chat = chat  # type: ignore[method-assign]
        assert (await ask(server)).text == text

    @pytest.mark.parametrize(
        ("pieces", "text"),
        [(["\ud83d", "\ude00 yes"], "😀 yes"), (["no \ud83d", "."], "no \N{REPLACEMENT CHARACTER}.")],
    )
    async def test_an_emoji_cut_in_two_comes_together_and_half_a_one_is_replaced(
        self, pieces: list[str], text: str
    ):
        assert (await ask(servers.LlamaCpp(), Said(text=pieces))).text == text

    async def test_a_server_that_ignores_the_limit_is_cut_off(self):
        server = servers.LlamaCpp()
        reply = await ask(server, Said(text=["word "] * 5000))
        assert (reply.finish, reply.failure) == ("length", None)
        assert len(reply.text or "") < 5 * 80


ERRORS: list[tuple[int, Any, Failure]] = [
    (400, {"error": {"code": 400, "message": "request (600 tokens) exceeds the available context size",
                     "type": "exceed_context_size_error", "n_prompt_tokens": 600, "n_ctx": 512}},
     Failure.CONTEXT_OVERFLOW),
    (400, {"error": {"message": "This model's maximum context length is 512 tokens.", "type": "BadRequestError"}},
     Failure.CONTEXT_OVERFLOW),
    (400, {"error": {"message": "too long", "code": "context_length_exceeded"}}, Failure.CONTEXT_OVERFLOW),
    (400, {"error": {"message": "The response was filtered", "code": "content_filter"}}, Failure.CONTENT_FILTER),
    (401, {"error": {"message": "Invalid API Key", "type": "authentication_error"}}, Failure.UNAUTHORIZED),
    (403, "Forbidden", Failure.UNAUTHORIZED),
    (404, {"error": 'model "tiny" not found, try pulling it first'}, Failure.WRONG_MODEL),
    (404, {"object": "error", "message": "The model `tiny` does not exist.", "code": 404}, Failure.WRONG_MODEL),
    (400, {"detail": "Server is pinned to other"}, Failure.WRONG_MODEL),
    (400, {"error": {"message": "No models loaded. Please load a model.", "param": "model"}}, Failure.WRONG_MODEL),
    (503, {"error": "server busy, please try again.  maximum pending requests exceeded"}, Failure.QUEUE_FULL),
    (429, {"error": {"message": "slow down"}}, Failure.QUEUE_FULL),
    (503, {"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}, Failure.LOADING),
    (500, {"error": {"message": "CUDA out of memory", "type": "server_error"}}, Failure.SERVER_ERROR),
    (502, "<html><body>Bad Gateway</body></html>", Failure.SERVER_ERROR),
    (422, {"detail": [{"loc": ["body", "messages"], "msg": "field required"}]}, Failure.SERVER_ERROR),
]  # fmt: skip


class TestFailures:
    @pytest.mark.parametrize(("status", "body", "failure"), ERRORS)
    async def test_each_error_is_told_apart(self, status: int, body: Any, failure: Failure):
        reply = await ask(servers.LlamaCpp(), Said(error=(status, body)))
        assert (reply.failure, reply.text) == (failure, None)
        assert reply.detail

    async def test_an_error_in_the_middle_of_a_stream(self):
        server = Server()

        async def chat(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
            await response.prepare(request)
            await response.write(b'data: {"choices":[{"delta":{"content":"Tan"}}]}\n\n')
            await response.write(b'data: {"error":{"message":"context overflow: 513 of 512"}}\n\n')
            return response

        server.chat = chat  # type: ignore[method-assign]
        reply = await ask(server)
        assert (reply.failure, reply.text) == (Failure.CONTEXT_OVERFLOW, None)

    @pytest.mark.parametrize("finish", ["content_filter"])
    async def test_a_filter_that_ends_the_answer(self, finish: str):
        assert (await ask(servers.Vllm(), Said(finish=finish))).failure is Failure.CONTENT_FILTER

    async def test_another_model_that_answers_under_its_own_name(self):
        reply = await ask(servers.LmStudio(), Said(model="another-7b"))
        assert (reply.failure, reply.text, reply.model) == (Failure.WRONG_MODEL, None, "another-7b")

    async def test_at_the_greeting_another_model_is_noticed_already(self):
        server = servers.LmStudio(lambda _: Said(model="another-7b"))
        async with running(server), open_host(Address(name="here", root=server.url), LIMITS) as host:
            with pytest.raises(HostFailed) as caught:
                await host.try_out(await host.served("tiny"))
        assert caught.value.data["reason"] == "wrong-model"

    async def test_a_question_that_the_server_cut_without_a_word(self):
        long = msgspec.structs.replace(QUESTION, text="Tell me everything about it. " * 2000)
        reply = await ask(servers.Ollama(), Said(prompt_tokens=4096), question=long)
        assert reply.failure is Failure.CONTEXT_OVERFLOW
        assert (await ask(servers.Ollama(), Said(prompt_tokens=1))).failure is None  # read before, and remembered

    @pytest.mark.parametrize(
        ("said", "failure"),
        [
            (Said(hang_after=0), Failure.TIMEOUT),
            (Said(hang_after=1), Failure.STALLED),
            (Said(text=["word "] * 40, pause=0.1), Failure.TIMEOUT),
            (Said(break_after=1), Failure.UNREACHABLE),
            (Said(finish=None), None),
        ],
    )
    async def test_silence_is_timed_and_a_broken_answer_is_none(self, said: Said, failure: Failure | None):
        begin = time.perf_counter()
        reply = await ask(servers.LlamaCpp(), said)
        assert reply.failure is failure
        assert time.perf_counter() - begin < 2.5

    async def test_an_answer_that_just_ends_is_no_answer(self):
        server = servers.LlamaCpp()
        server.sends_done = False
        reply = await ask(server, Said(finish=None))
        assert (reply.failure, reply.detail) == (Failure.UNREACHABLE, "the answer broke off")

    async def test_an_answer_that_said_its_end_is_whole_though_the_connection_breaks_right_after(self):
        server = Server()

        async def chat(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
            await response.prepare(request)
            await response.write(b'data: {"choices":[{"delta":{"content":"Tan"}}]}\n\n')
            await response.write(b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n')
            assert request.transport is not None
            request.transport.close()  # without the chunk that ends a body
            return response

        server.chat = chat  # type: ignore[method-assign]
        reply = await ask(server)
        assert (reply.failure, reply.text, reply.finish) == (None, "Tan", "stop")

    @pytest.mark.parametrize(
        "body", [b"<html>hello</html>", b"data: {not json}\n\n", b"data: " + b"x" * 2_000_000]
    )
    async def test_what_is_no_stream_is_a_bad_answer(self, body: bytes):
        server = Server()

        async def chat(request: web.Request) -> web.Response:
            return web.Response(body=body, content_type="text/event-stream")

        server.chat = chat  # type: ignore[method-assign]
        assert (await ask(server)).failure is Failure.BAD_ANSWER

    async def test_more_than_an_answer_can_be_is_not_read_to_its_end(self):
        server = Server()

        async def chat(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
            await response.prepare(request)
            while True:
                await response.write(b": nothing to say\n\n" * 10_000)

        server.chat = chat  # type: ignore[method-assign]
        reply = await ask(server)
        assert reply.failure is Failure.BAD_ANSWER


class TestSlots:
    @pytest.mark.parametrize("kind", [servers.LlamaCpp, servers.Ollama])
    async def test_giving_up_frees_the_slot_at_once(self, kind: type[Server]):
        server = kind(lambda _: Said(hang_after=1))
        async with host_of(server) as host:
            asking = asyncio.create_task(host.ask(QUESTION))
            while not server.under_way:  # noqa: ASYNC110 - the server has no event
                await asyncio.sleep(0.01)
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
            await self._free(server)
        assert server.left_early == 1

    async def test_a_deadline_frees_it_as_well(self):
        server = servers.LlamaCpp(lambda _: Said(hang_after=1))
        async with host_of(server) as host:
            assert (await host.ask(QUESTION)).failure is Failure.STALLED
            await self._free(server)

    async def _free(self, server: Server) -> None:
        async with asyncio.timeout(1):
            while server.under_way:  # noqa: ASYNC110 - the server has no event
                await asyncio.sleep(0.01)


async def test_only_trouble_is_a_reply_and_nobody_there_is_trouble_too():
    async with open_host(Address(name="here", root="http://127.0.0.1:9"), LIMITS) as host:
        assert isinstance(host, Host)
        assert (await host.ask(QUESTION)).failure is Failure.UNREACHABLE
