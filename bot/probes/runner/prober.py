"""Begins runs, resumes them, and judges finished ones anew."""

import asyncio
import datetime as dt
import secrets
from collections.abc import Callable, Mapping
from typing import NamedTuple

import msgspec

from bot.errors import RunNotResumable, UnknownRun
from bot.probes.battery import Battery, Prompt, Tier, select
from bot.probes.battery.records import LEVEL_2
from bot.probes.battery.selection import knowledge_prompts
from bot.probes.hosts import Host
from bot.probes.protocols import JudgeProtocol, RunsProtocol
from bot.probes.records import Failure, Run, RunState, Scored
from bot.probes.runner.keeping import judged
from bot.probes.runner.plan import DEFAULT_ARMS, Order, samplers
from bot.probes.runner.probing import Clock, Probing, Tools
from bot.probes.runner.seconding import Case, with_opinion
from bot.probes.runner.watch import describe, same
from bot.probes.second import SecondJudge, needs_opinion, weighed
from bot.probes.stats.records import JudgeError

LOOK_EVERY = 15.0  # seconds between two looks at the host
_NO_ANSWER = frozenset(Failure) - {Failure.CONTENT_FILTER, Failure.CONTEXT_OVERFLOW}


def utc_now() -> dt.datetime:
    """Return the time, aware."""
    return dt.datetime.now(dt.UTC)


class Rescored(NamedTuple):
    """How many replies were judged anew, how many got another label, how many stay because no text is kept."""

    judged: int
    changed: int
    kept: int


class Prober:
    """Runs batteries. One for the whole program; hosts and runs come and go.

    `judge_error` is what was measured of the judge, where that is known. `home` says in which country (ISO 3166)
    the maker of a model is, where somebody knows; it may block.
    """

    def __init__(
        self,
        battery: Battery,
        judge: JudgeProtocol,
        runs: RunsProtocol,
        *,
        now: Clock = utc_now,
        look_every: float = LOOK_EVERY,
    ) -> None:
        self.battery = battery
        self.judge = judge
        self.runs = runs
        self.judge_error: JudgeError | None = None
        self.home: Callable[[str], str | None] = lambda _: None
        self._tools = Tools(battery, judge, runs, now, look_every)

    async def begin(self, host: Host, order: Order, second: SecondJudge | None = None) -> Run:
        """Begin a run: find the model, say hello to it, write the run down; nothing of the battery is asked yet.

        `second` is the second judge, which `launch` must be given too.
        Raises HostFailed, ModelNotServed, StoreError.
        """
        served = await host.try_out(await host.served(order.model))
        arms = order.arms or DEFAULT_ARMS[order.tier]
        now = self._tools.now()
        run = Run(
            id=order.run_id or f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}",
            model=served.model,
            served=served,
            battery=self.battery.version,
            questions=self.battery.questions_version,
            tier=order.tier,
            arms=arms,
            languages=order.languages,
            samplers=samplers(arms, served),
            seed=secrets.randbits(31) if order.seed is None else order.seed,
            state=RunState.RUNNING,
            started_at=now,
            variants=order.variants,
            second=second.served if second else None,
        )
        await self.runs.begin(run)
        return run

    async def resume(self, host: Host, run_id: str, second: SecondJudge | None = None) -> Run:
        """Take a run up again: same model, same questions. Only what has no answer yet will be asked.

        A run that had no second judge may get one; what was answered before is shown to it too.

        Raises UnknownRun, RunNotResumable, HostFailed, ModelNotServed, StoreError.
        """
        run = await self.find(run_id)
        if run.state is RunState.DONE:
            raise RunNotResumable(id=run.id, reason="done", was="", now="")
        if run.questions != self.battery.questions_version:
            raise RunNotResumable(id=run.id, reason="battery", was=run.battery, now=self.battery.version)
        served = await host.served(run.model)
        if not same(served, run.served):
            raise RunNotResumable(id=run.id, reason="model", was=describe(run.served), now=describe(served))
        await host.begin(run.served)
        judge = run.second or (second.served if second else None)
        again = msgspec.structs.replace(run, state=RunState.RUNNING, why=None, ended_at=None, second=judge)
        await self.runs.change(again)
        return again

    async def find(self, run_id: str) -> Run:
        """Return a run's head. Raises UnknownRun."""
        run = await self.runs.get(run_id)
        if run is None:
            raise UnknownRun(id=run_id[:100])
        return run

    async def unfinished(
        self, *, model: str | None = None, host: str | None = None, tier: Tier | None = None
    ) -> Run | None:
        """Find the newest run that did not come to its end and still can."""
        states = [state for state in RunState if state is not RunState.DONE]
        found = await self.runs.latest(model=model, host=host, tier=tier, states=states)
        return next((run for run in found if run.questions == self.battery.questions_version), None)

    async def launch(self, host: Host, run: Run, second: SecondJudge | None = None) -> Probing:
        """Set a run going that `begin` or `resume` returned; questions the host did not answer are asked again.

        Another second judge than the run began with is left aside: opinions of two would be mixed.
        """
        mine = second if second and run.second and same(second.served, run.second) else None
        kept = await self.runs.scored(run.id)
        lost = {one.asked.key for one in kept if one.reply.failure in _NO_ANSWER}
        await self.runs.forget(run.id, lost)
        return Probing(host, run, self._tools, [one for one in kept if one.asked.key not in lost], mine)

    async def rescore(self, run_id: str, second: SecondJudge | None = None) -> Rescored:
        """Judge a run's replies anew where the judge or the facts have changed. The model is not asked again.

        Second opinions stay; with `second`, replies that it has given none of are shown to it. Replies of which no
        text is kept stay as they were judged. Raises UnknownRun, RunNotResumable.
        """
        run = await self.find(run_id)
        if run.questions != self.battery.questions_version:
            raise RunNotResumable(id=run.id, reason="battery", was=run.battery, now=self.battery.version)
        prompts, before = self._prompts(run), await self.runs.scored(run.id)
        able = [one for one in before if one.asked.level < LEVEL_2]
        after = [self._anew(one, prompts[one.asked.prompt]) for one in able]
        await self.runs.rejudge(run.id, after)
        served = second.served if second else run.second
        await self.runs.change(msgspec.structs.replace(run, battery=self.battery.version, second=served))
        if second:
            after = await asyncio.gather(*(self._seconded(run, one, prompts, second) for one in after))
        changed = sum(old.judgment.label != new.judgment.label for old, new in zip(able, after, strict=True))
        return Rescored(judged=len(able), changed=changed, kept=len(before) - len(able))

    def _anew(self, scored: Scored, prompt: Prompt) -> Scored:
        judgment = judged(prompt, scored.reply, self.judge, self.battery)
        if scored.judgment.opinion:
            judgment = weighed(judgment, scored.judgment.opinion)
        return msgspec.structs.replace(scored, judgment=judgment)

    async def _seconded(
        self, run: Run, scored: Scored, prompts: Mapping[str, Prompt], second: SecondJudge
    ) -> Scored:
        """Return a reply with the opinion of `second`, asking it only where it has not said anything yet."""
        before, text = scored.judgment.opinion, scored.reply.text
        known = before is not None and before.label is not None and before.judge == second.name
        if known or not text or not needs_opinion(scored):
            return scored
        case = Case(prompts[scored.asked.prompt], scored, text)
        found = await with_opinion(second, case, self.battery)
        await self.runs.rejudge(run.id, [found])
        return found

    def _prompts(self, run: Run) -> dict[str, Prompt]:
        chosen = list(select(self.battery, Tier.FULL, run.languages, run.variants))
        for language in run.languages:
            chosen += knowledge_prompts(tuple(self.battery.triplets.values()), language)
        return {prompt.id: prompt for prompt in chosen}
