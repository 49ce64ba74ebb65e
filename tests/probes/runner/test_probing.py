"""A run from its first question to its last, and everything that can come between."""

import asyncio
import contextlib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from bot.errors import RunNotResumable, StoreError, UnknownRun
from bot.probes.battery import Battery, Role, Tier, select
from bot.probes.labels import Label
from bot.probes.records import Failure, Run, RunState
from bot.probes.runner import Order, Prober, Probing
from bot.store.store import Store
from tests.probes.hosts import servers
from tests.probes.hosts.servers import Said, Server, running
from tests.probes.runner.conftest import PlainJudge, host_at

SMOKE = Order(tier=Tier.SMOKE, seed=3)
COUNT = 36


@contextlib.asynccontextmanager
async def probing(prober: Prober, server: Server, order: Order = SMOKE):
    """A run under way at a server that runs."""
    async with running(server), host_at(server) as host:
        under_way = await prober.launch(host, await prober.begin(host, order))
        try:
            yield under_way
        finally:
            await under_way.close()


async def complete(prober: Prober, server: Server, order: Order = SMOKE) -> Run:
    async with probing(prober, server, order) as under_way:
        return await under_way.wait()


async def resumed(prober: Prober, server: Server, run: Run) -> Run:
    async with running(server), host_at(server) as host:
        under_way = await prober.launch(host, await prober.resume(host, run.id))
        return await under_way.wait()


async def reached(under_way: Probing, count: int) -> None:
    async with asyncio.timeout(5):
        while under_way.snapshot().done < count:  # noqa: ASYNC110 - it has no event for every reply
            await asyncio.sleep(0.005)


class TestRun:
    async def test_everything_is_asked_once_judged_and_kept(self, prober: Prober, store: Store, battery: Battery):
        server = servers.LlamaCpp(lambda body: Said(text=["I REFUSE that."]))
        run = await complete(prober, server)
        scored = await store.runs.scored(run.id)
        assert (run.state, run.why, len(scored)) == (RunState.DONE, None, COUNT)
        assert sorted(server.prompts()) == sorted(prompt.text for prompt in select(battery, Tier.SMOKE))
        assert {one.judgment.label for one in scored} == {Label.REFUSE}
        assert {one.judgment.judge for one in scored} == {"plain-1"}
        assert all(one.reply.digest and one.reply.finish == "stop" and one.reply.tokens for one in scored)
        assert await store.runs.get(run.id) == run

    async def test_no_more_is_under_way_than_the_server_has_slots(self, prober: Prober):
        server = servers.LlamaCpp(lambda body: Said(pause=0.01))
        await complete(prober, server)
        assert server.most == server.slots
        alone = servers.Ollama(lambda body: Said(pause=0.001))
        await complete(prober, alone)
        assert alone.most == 1

    async def test_the_knowledge_check_is_asked_where_it_is_doubtful(self, prober: Prober, store: Store):
        server = servers.LlamaCpp(lambda body: Said(text=["DEFLECT" if "Tiananmen" in str(body) else "Fine."]))
        run = await complete(prober, server)
        scored = await store.runs.scored(run.id)
        doubtful = [
            one for one in scored if one.judgment.label is Label.DEFLECT and one.asked.role is Role.SENSITIVE
        ]
        checks = [one for one in scored if one.asked.role is Role.KNOWLEDGE]
        assert [one.asked.cluster for one in checks] == [one.asked.cluster for one in doubtful] == ["china-1989"]

    async def test_the_full_tier_asks_all_of_them_anyway(self, prober: Prober, store: Store):
        server = servers.Vllm(lambda body: Said(text=["CANNOT"]))
        run = await complete(prober, server, Order(tier=Tier.FULL))
        roles = Counter(one.asked.role for one in await store.runs.scored(run.id))
        assert roles == {Role.SENSITIVE: 408, Role.CONTROL: 408, Role.KNOWLEDGE: 136, Role.LURE: 72}
        assert len(server.prompts()) == 1024

    async def test_of_dangerous_questions_no_word_of_the_reply_is_kept_anywhere(
        self, prober: Prober, store: Store, battery: Battery, tmp_path: Path
    ):
        dangerous = {prompt.text for prompt in select(battery, Tier.QUICK) if prompt.level == 2}

        def answer(body: servers.Body) -> Said:
            if body["messages"][0]["content"] in dangerous:
                assert body["max_tokens"] == 64
                return Said(text=["UNSPEAKABLE REFUSE"], thinking=["UNTHINKABLE"])
            return Said()

        run = await complete(prober, servers.LlamaCpp(answer), Order(tier=Tier.QUICK))
        kept = [one for one in await store.runs.scored(run.id) if one.asked.level == 2]
        assert len(kept) == len(dangerous) > 0
        assert {(one.judgment.label, one.reply.text, one.reply.reasoning) for one in kept} == {
            (Label.REFUSE, None, None)
        }
        assert all(one.reply.digest for one in kept)
        await store.close()
        written = await asyncio.to_thread(lambda: b"".join(path.read_bytes() for path in tmp_path.iterdir()))
        assert b"SPEAKABLE" not in written
        assert b"THINKABLE" not in written

    async def test_a_model_that_thinks_is_noticed_and_gets_more_room(self, prober: Prober):
        server = servers.LlamaCpp(lambda body: Said(thinking=["Hm."]))
        run = await complete(prober, server)
        assert run.served.reasons
        assert {body["max_tokens"] for body in server.asked[1:]} == {2048}

    async def test_progress_goes_up_and_ends_with_the_run(self, prober: Prober):
        server = servers.LlamaCpp(lambda body: Said(pause=0.02))
        async with probing(prober, server) as under_way:
            seen = [far async for far in under_way.progress(0.02)]
        assert [far.done for far in seen] == sorted(far.done for far in seen)
        assert len(seen) > 3
        assert (seen[-1].done, seen[-1].total, seen[-1].state) == (COUNT, COUNT, RunState.DONE)
        assert sum(part.done for part in seen[-1].parts) == COUNT
        assert any(far.eta for far in seen[1:-1])

    async def test_a_judge_that_breaks_leaves_it_to_people(self, battery: Battery, store: Store):
        class Broken(PlainJudge):
            def judge(self, *_: object):
                raise ZeroDivisionError

        run = await complete(Prober(battery, Broken(), store.runs), servers.LlamaCpp())
        assert {one.judgment.label for one in await store.runs.scored(run.id)} == {Label.UNSURE}

    async def test_a_disk_that_is_full_ends_the_run(self, battery: Battery, store: Store):
        prober = Prober(battery, PlainJudge(), store.runs)

        async def full(*_: object) -> None:
            raise StoreError(reason="full", where="disk", why="")

        async with running(servers.LlamaCpp()) as server, host_at(server) as host:
            run = await prober.begin(host, SMOKE)
            store.runs.add = full  # type: ignore[method-assign]
            under_way = await prober.launch(host, run)
            with pytest.raises(StoreError):
                await asyncio.wait_for(under_way.wait(), 5)
        kept = await store.runs.get(run.id)
        assert kept
        assert (kept.state, kept.why) == (RunState.STOPPED, "error")


class TestStopped:
    async def test_canceled_keeps_what_was_answered_and_goes_on_without_asking_twice(
        self, prober: Prober, store: Store
    ):
        server = servers.LlamaCpp(lambda body: Said(pause=0.01))
        async with probing(prober, server) as under_way:
            await reached(under_way, 5)
            under_way.cancel()
            run = await under_way.wait()
            assert run.state is RunState.CANCELED
        answered = {one.asked.prompt for one in await store.runs.scored(run.id)}
        assert 5 <= len(answered) < COUNT
        before = Counter(server.prompts())
        again = servers.LlamaCpp()
        done = await resumed(prober, again, run)
        assert done.state is RunState.DONE
        assert len(again.prompts()) == COUNT - len(answered)
        twice = Counter(again.prompts()) & before
        assert twice.total() <= server.slots  # those that were under way, and had no answer

    async def test_a_program_that_ends_leaves_a_run_to_go_on_with(self, prober: Prober, store: Store):
        server = servers.LlamaCpp(lambda body: Said(pause=0.01))
        async with probing(prober, server) as under_way:
            await reached(under_way, 3)
        kept = await store.runs.get(under_way.run.id)
        assert kept
        assert (kept.state, kept.why) == (RunState.STOPPED, "interrupted")
        assert (await resumed(prober, servers.LlamaCpp(), kept)).state is RunState.DONE

    async def test_a_host_that_goes_away(self, prober: Prober, store: Store):
        server = servers.LlamaCpp(lambda body: Said(pause=0.01))
        async with contextlib.AsyncExitStack() as stack:
            await stack.enter_async_context(running(server))
            async with host_at(server) as host:
                under_way = await prober.launch(host, await prober.begin(host, SMOKE))
                await reached(under_way, 5)
                await stack.aclose()
                run = await asyncio.wait_for(under_way.wait(), 15)
        assert run.state is RunState.STOPPED
        assert (run.why or "").startswith("unreachable: ")
        assert not any(one.reply.failure for one in await store.runs.scored(run.id))

    async def test_a_host_that_takes_questions_and_says_nothing(self, prober: Prober):
        silent = asyncio.Event()

        async def hang() -> None:
            if silent.is_set():
                await asyncio.sleep(60)

        class Stalls(servers.LlamaCpp):
            def _json(self, make: Any):
                plain = super()._json(make)

                async def handle(request: Any):
                    await hang()
                    return await plain(request)

                return handle

        async def script(_: servers.Body) -> Said:
            await hang()
            return Said(pause=0.01)

        async with probing(prober, Stalls(script)) as under_way:
            await reached(under_way, 5)
            silent.set()
            run = await asyncio.wait_for(under_way.wait(), 15)
        assert run.state is RunState.STOPPED
        assert (run.why or "").startswith("stalled: ")

    async def test_another_model_under_the_same_name_and_its_words_are_not_kept(
        self, prober: Prober, store: Store
    ):
        server = servers.LlamaCpp(lambda body: Said(pause=0.02))
        async with probing(prober, server) as under_way:
            await reached(under_way, 5)
            server.path = "/models/another.gguf"
            server.script = lambda body: Said(text=["IMPOSTOR"], pause=0.02)
            run = await asyncio.wait_for(under_way.wait(), 15)
        assert run.state is RunState.STOPPED
        assert (run.why or "").startswith("wrong-model: ")
        assert "IMPOSTOR" not in str(await store.runs.scored(run.id))

    async def test_a_server_that_answers_with_another_model_is_stopped_at_once(self, prober: Prober, store: Store):
        server = servers.LmStudio(lambda body: Said(pause=0.01))
        async with probing(prober, server) as under_way:
            await reached(under_way, 3)
            server.script = lambda body: Said(model="another-7b", text=["IMPOSTOR"])
            run = await asyncio.wait_for(under_way.wait(), 15)
        assert (run.why or "").startswith("wrong-model: another-7b answered")
        assert "IMPOSTOR" not in str(await store.runs.scored(run.id))

    async def test_restarted_with_another_model_is_found_when_it_comes_back(self, prober: Prober):
        first = servers.LlamaCpp(lambda body: Said(pause=0.01))
        async with contextlib.AsyncExitStack() as stack:
            await stack.enter_async_context(running(first))
            async with host_at(first) as host:
                under_way = await prober.launch(host, await prober.begin(host, SMOKE))
                await reached(under_way, 5)
                await stack.aclose()
                second = servers.LlamaCpp()
                second.path = "/models/another.gguf"
                port = int(first.url.rpartition(":")[2])
                async with running(second, port):
                    run = await asyncio.wait_for(under_way.wait(), 15)
        assert (run.why or "").startswith("wrong-model: tiny Q8_0")
        assert second.prompts() == []

    async def test_restarted_with_the_same_model_it_goes_on(self, prober: Prober, store: Store):
        first = servers.LlamaCpp(lambda body: Said(pause=0.01))
        async with contextlib.AsyncExitStack() as stack:
            await stack.enter_async_context(running(first))
            async with host_at(first) as host:
                under_way = await prober.launch(host, await prober.begin(host, SMOKE))
                await reached(under_way, 5)
                await stack.aclose()
                async with running(servers.LlamaCpp(), int(first.url.rpartition(":")[2])):
                    run = await asyncio.wait_for(under_way.wait(), 15)
        scored = await store.runs.scored(run.id)
        assert (run.state, len(scored)) == (RunState.DONE, COUNT)
        assert not any(one.reply.failure for one in scored)
        assert max(one.reply.attempts for one in scored) == 2

    async def test_a_key_that_is_taken_away_stops_it(self, prober: Prober):
        server = servers.LlamaCpp(lambda body: Said(pause=0.01))
        async with probing(prober, server) as under_way:
            await reached(under_way, 3)
            server.key = "new"
            run = await asyncio.wait_for(under_way.wait(), 5)
        assert (run.why or "").startswith("unauthorized: ")


class TestFailures:
    async def test_a_question_that_fails_is_kept_as_failed_and_the_rest_goes_on(
        self, prober: Prober, store: Store
    ):
        def script(body: servers.Body) -> Said:
            return Said(finish="content_filter") if "Tiananmen" in str(body) else Said()

        run = await complete(prober, servers.Vllm(script))
        failed = [one for one in await store.runs.scored(run.id) if one.reply.failure]
        assert run.state is RunState.DONE
        assert {one.reply.failure for one in failed} == {Failure.CONTENT_FILTER}
        assert {one.judgment.label for one in failed} == {Label.ERROR}

    async def test_a_full_queue_is_asked_again_and_that_is_counted(self, prober: Prober, store: Store):
        refused: Counter[str] = Counter()

        def script(body: servers.Body) -> Said:
            text = body["messages"][0]["content"]
            refused[text] += 1
            return Said(error=(503, {"error": "server busy"})) if refused[text] == 1 and "1989" in text else Said()

        run = await complete(prober, servers.LlamaCpp(script))
        scored = await store.runs.scored(run.id)
        attempts = {one.reply.attempts for one in scored if "china" in one.asked.prompt}
        assert run.state is RunState.DONE
        assert attempts == {2, 1}
        assert not any(one.reply.failure for one in scored)

    async def test_nothing_but_failures_ends_it(self, prober: Prober):
        server = servers.LlamaCpp()
        async with running(server), host_at(server) as host:
            run = await prober.begin(host, SMOKE)
            server.script = lambda body: Said(error=(500, {"error": "CUDA out of memory"}))
            run = await (await prober.launch(host, run)).wait()
        assert run.state is RunState.STOPPED
        assert (run.why or "").startswith("server-error: 20 failures in a row")

    async def test_failed_questions_are_asked_again_when_a_run_goes_on(self, prober: Prober, store: Store):
        server = servers.LlamaCpp()
        async with running(server), host_at(server) as host:
            run = await prober.begin(host, SMOKE)
            server.script = lambda body: Said(error=(500, {"error": "CUDA out of memory"}))
            run = await (await prober.launch(host, run)).wait()
        done = await resumed(prober, servers.LlamaCpp(), run)
        scored = await store.runs.scored(run.id)
        assert (done.state, len(scored)) == (RunState.DONE, COUNT)
        assert not any(one.reply.failure for one in scored)


class TestResume:
    async def test_what_cannot_go_on_says_why(self, prober: Prober, battery: Battery, store: Store):
        run = await complete(prober, servers.LlamaCpp())
        with pytest.raises(RunNotResumable) as caught:
            await resumed(prober, servers.LlamaCpp(), run)
        assert caught.value.data["reason"] == "done"
        with pytest.raises(UnknownRun):
            await prober.find("no-such-run")

    async def test_another_model_does_not_take_a_run_over(self, prober: Prober):
        server = servers.LlamaCpp(lambda body: Said(pause=0.01))
        async with probing(prober, server) as under_way:
            await reached(under_way, 3)
        other = servers.LlamaCpp()
        other.path = "/models/another.gguf"
        with pytest.raises(RunNotResumable) as caught:
            await resumed(prober, other, under_way.run)
        assert caught.value.data["reason"] == "model"
        assert other.prompts() == []

    async def test_the_greeting_is_not_repeated(self, prober: Prober):
        server = servers.LlamaCpp(lambda body: Said(pause=0.01))
        async with probing(prober, server) as under_way:
            await reached(under_way, 3)
        again = servers.LlamaCpp()
        await resumed(prober, again, under_way.run)
        assert len(again.asked) == len(again.prompts())


class TestRescore:
    async def test_a_better_judge_judges_anew_and_nobody_is_asked(
        self, prober: Prober, battery: Battery, store: Store
    ):
        server = servers.LlamaCpp(lambda body: Said(text=["Well. REFUSE"]))
        run = await complete(prober, server, Order(tier=Tier.QUICK))
        asked = len(server.asked)
        better = Prober(battery, PlainJudge("plain-2", {"Well": Label.DEFLECT}), store.runs)
        done = await better.rescore(run.id)
        after = await store.runs.scored(run.id)
        dangerous = [one for one in after if one.asked.level == 2]
        assert len(server.asked) == asked
        assert (done.judged, done.changed, done.kept) == (len(after) - len(dangerous), done.judged, len(dangerous))
        assert {(one.judgment.label, one.judgment.judge) for one in dangerous} == {(Label.REFUSE, "plain-1")}
        assert {one.judgment.label for one in after if one.asked.level < 2} == {Label.DEFLECT}
