"""The second judge: a model at a host of the settings, asked one reply at a time through the same client."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Final

from bot.errors import HostFailed
from bot.probes.battery import Battery, Prompt, target
from bot.probes.battery.records import Side
from bot.probes.hosts import Address, Host, Limits, Question, open_host
from bot.probes.records import Opinion, Sampler, Served, Silence
from bot.probes.second.asking import REPLY_MOST, SCHEMA, read, write

AT_ONCE: Final = 2  # opinions under way at once: a second judge must not take a machine over
_SEED: Final = 1
_TOKENS: Final = 24  # {"label": "PARTY_LINE"} and a few to spare
_TOKENS_THINKING: Final = 1_024
_HOPELESS: Final = 5  # failures one after another after which it is not asked any more
_ROOM: Final = 700  # tokens that the task itself takes
_LETTERS: Final = 3  # of a token, at least, in most writing
_LEAST: Final = 300


class SecondJudge:
    """Gives opinions. Made by `Seconds.open`."""

    def __init__(self, host: Host, served: Served, turns: asyncio.Semaphore, *, schema: bool) -> None:
        self.served = served
        self._host, self._turns, self._schema = host, turns, schema
        self._failed_in_a_row = 0

    @property
    def root(self) -> str:
        """Where its server is: the same as the run's, or another."""
        return self._host.address.root

    @property
    def name(self) -> str:
        """Who judges: host, model and digest, as far as the server says."""
        return second_name(self.served)

    async def opinion(self, prompt: Prompt, text: str, battery: Battery) -> Opinion:
        """Label a reply. What goes wrong is no opinion, with the reason; nothing is asked twice."""
        if self._failed_in_a_row >= _HOPELESS:
            return Opinion(label=None, judge=self.name, why=Silence.GONE)
        async with self._turns:
            reply = await self._host.ask(self._question(prompt, text, battery))
        if reply.failure is not None:
            self._failed_in_a_row += 1
            return Opinion(label=None, judge=self.name, why=Silence.FAILED)
        self._failed_in_a_row = 0
        label = None if reply.thought_cut else read(reply.text or "")
        return Opinion(label=label, judge=self.name, why=None if label else Silence.UNREADABLE)

    def _question(self, prompt: Prompt, text: str, battery: Battery) -> Question:
        most = REPLY_MOST
        if self.served.context is not None:
            most = max(_LEAST, min(most, (self.served.context - _ROOM) * _LETTERS))
        asked = write(prompt.text, text, _facts(prompt, battery), most)
        return _form(asked, schema=self._schema, thinks=self.served.reasons)


class Seconds:
    """Where second opinions come from, and how many at once, for every run of this program together."""

    def __init__(self, address: Address, model: str | None, limits: Limits | None = None) -> None:
        self._address, self._model, self._limits = address, model, limits or Limits()
        self._turns = asyncio.Semaphore(AT_ONCE)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[SecondJudge]:
        """Lend the second judge, having said hello to it. Raises HostFailed, ModelNotServed."""
        async with open_host(self._address, self._limits) as host:
            found = await host.served(self._model)
            try:
                served, schema = await host.try_out(found, _form("Say ANSWER.", schema=True, thinks=False)), True
            except HostFailed:  # a server that chokes on a schema may do without
                served, schema = await host.try_out(found), False
            yield SecondJudge(host, served, self._turns, schema=schema)


def second_name(served: Served) -> str:
    """Name a second judge in one word."""
    return f"{served.host}/{served.model}" + (f"@{served.digest}" if served.digest else "")


def _form(text: str, *, schema: bool, thinks: bool) -> Question:
    most = _TOKENS_THINKING if thinks else _TOKENS
    sampler = Sampler(temperature=0.0, top_p=1.0, top_k=0, min_p=0.0, max_tokens=most)
    return Question(text=text, sampler=sampler, seed=_SEED, quiet=True, schema=SCHEMA if schema else None)


def _facts(prompt: Prompt, battery: Battery) -> Sequence[str]:
    held = target(battery, prompt)
    return tuple(fact.says for fact in held.facts) if isinstance(held, Side) else ()
