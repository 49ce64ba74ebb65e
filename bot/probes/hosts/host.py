"""One host: what it serves, and one question with its answer. What goes wrong is a `Reply` that says so."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

import aiohttp
import msgspec

from bot.errors import HostFailed, ModelNotServed
from bot.probes.hosts.address import Address
from bot.probes.hosts.answering import Asking, Ear
from bot.probes.hosts.dialects import OLLAMA_OWN, OPENAI, OPTIONAL, Dialect, dialect_for
from bot.probes.hosts.faults import capped, not_spoken, refused_fields
from bot.probes.hosts.gather import Gathering
from bot.probes.hosts.limits import Limits
from bot.probes.hosts.naming import same_model
from bot.probes.hosts.survey import (
    LISTING,
    LOOKS,
    OLLAMA,
    OTHER,
    Offer,
    Survey,
    kind_of,
    ollama_details,
    read_survey,
)
from bot.probes.hosts.web import document_of, look, open_session, raise_for, transport_fault
from bot.probes.records import Failure, Reply, Sampler, Served

_EVERYTHING: Final = tuple(dict.fromkeys(path for paths in LOOKS.values() for path in paths))
_GREETING: Final = "Say hello."
_TRIAL: Final = Sampler(temperature=0.0, top_p=1.0, top_k=0, min_p=0.0, max_tokens=16)
_MAX_LISTED: Final = 8


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One text to send, and how the reply is drawn. `quiet`: without thinking, where the server can.

    `schema`: the JSON schema of the answer, for servers that hold a model to one.
    """

    text: str
    sampler: Sampler
    seed: int
    quiet: bool = False
    schema: dict[str, Any] | None = None


_HELLO: Final = Question(text=_GREETING, sampler=_TRIAL, seed=1)


class Host:
    """A server. Made by `open_host`; belongs to the event loop it is made on.

    At most as many questions are under way as the server has slots; a question that is given up frees its slot by
    closing the connection, which is why everything is streamed.
    """

    def __init__(self, address: Address, limits: Limits, session: aiohttp.ClientSession) -> None:
        self.address = address
        self.limits = limits
        self._session = session
        self._kind: str | None = None
        self._model = ""
        self._dialect: Dialect = OPENAI
        self._unsent: frozenset[str] = frozenset()
        self._ear = Ear()

    @property
    def name(self) -> str:
        """The host's name in the settings."""
        return self.address.name

    @property
    def heard(self) -> float:
        """When it last said a word of an answer, in the event loop's time; 0: never."""
        return self._ear.heard

    async def survey(self) -> Survey:
        """Look at what is served. Raises HostFailed (`host`, `reason`: a `Failure`, `why`)."""
        found = await self._look(LOOKS[self._kind] if self._kind else _EVERYTHING)
        self._kind = self._kind or _certain(found)
        return read_survey(self.name, found, self.limits.slots)

    async def served(self, model: str | None = None) -> Served:
        """Say what answers to `model`, as far as the server says; None: the only one there is.

        Raises HostFailed, ModelNotServed (`reason`, `model`, `host`, `served`).
        """
        survey = await self.survey()
        offer = _choose(survey, model)
        if survey.server == OLLAMA:
            offer = await self._ollama_details(offer)
        return survey.served(offer)

    async def begin(self, served: Served) -> None:
        """Speak to `served` from now on, as it was found or recorded earlier; nothing is sent."""
        self._kind = served.server
        self._model = served.model
        self._dialect = dialect_for(served.server)
        self._unsent = frozenset(served.unsent)

    async def try_out(self, served: Served, greeting: Question = _HELLO) -> Served:
        """Say hello: loads the model, shows whether it thinks, who answers, and what the server does not take.

        Raises HostFailed where it does not answer, or where another model does.
        """
        await self.begin(served)
        reply, refused = await self._attempt(greeting)
        while refused:  # a strict server names one field at a time; each is left out once
            self._unsent |= refused
            reply, refused = await self._attempt(greeting)
        if reply.failure:
            raise HostFailed(host=self.name, reason=reply.failure.value, why=reply.detail or "")
        if not self._is_mine(reply):
            why = f"asked for {served.model}, {reply.model} answered"
            raise HostFailed(host=self.name, reason=Failure.WRONG_MODEL.value, why=why)
        reasons = served.reasons or bool(reply.reasoning) or reply.thought_cut
        return msgspec.structs.replace(served, reasons=reasons, unsent=tuple(sorted(self._unsent)))

    async def ask(self, question: Question) -> Reply:
        """Ask, and return the answer or why there is none. Only cancellation is raised."""
        reply, _ = await self._attempt(question)
        if reply.failure is None and not self._is_mine(reply):
            return _not_mine(reply)
        return reply

    async def _attempt(self, question: Question) -> tuple[Reply, frozenset[str]]:
        body = self._dialect.body(self._model, question.text, question.sampler, question.seed, question.quiet)
        if question.schema is not None:
            body |= self._dialect.form(question.schema)
        kept = {name: value for name, value in body.items() if name not in self._unsent}
        asking = Asking(
            self._session, self.limits, self.address.root + self._dialect.path, self._dialect, self._ear
        )
        gathering = Gathering(question.text, question.sampler.max_tokens)
        outcome = await asking.ask(kept, gathering)
        if self._dialect is OLLAMA_OWN and not_spoken(outcome.status, outcome.raw):
            self._dialect = OPENAI  # it lists models as Ollama does, and speaks OpenAI's protocol only
            return await self._attempt(question)
        words = outcome.raw.decode("utf-8", "replace")
        return outcome.reply, refused_fields(outcome.status, words, OPTIONAL & kept.keys())

    def _is_mine(self, reply: Reply) -> bool:
        return not reply.model or same_model(self._model, reply.model)

    async def _look(self, paths: tuple[str, ...]) -> dict[str, dict[str, Any]]:
        answers = await asyncio.gather(*(self._one(path) for path in paths))
        results = dict(zip(paths, answers, strict=True))
        self._raise_first(results)
        return {path: document_of(raw) for path, (status, raw) in results.items() if status == 200}

    def _raise_first(self, results: Mapping[str, tuple[int, bytes]]) -> None:
        """The list of models must be there; of the rest only a locked door matters."""
        status, raw = results[LISTING]
        if not any(code == 200 for path, (code, _) in results.items() if path != LISTING):
            raise_for(self.name, status, raw)
        for code, body in results.values():
            if code in {401, 403, 503}:
                raise_for(self.name, code, body)

    async def _one(self, path: str) -> tuple[int, bytes]:
        try:
            return await look(self._session, self.address.root + path, self.limits)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            if path != LISTING:
                return 0, b""
            fault = transport_fault(error)
            stalled = Failure.STALLED if fault.failure is Failure.TIMEOUT else fault.failure
            raise HostFailed(host=self.name, reason=stalled.value, why=fault.detail) from error

    async def _ollama_details(self, offer: Offer) -> Offer:
        found: list[dict[str, Any]] = []
        for path, body in (("/api/show", {"model": offer.model}), ("/api/ps", None)):
            try:
                status, raw = await look(self._session, self.address.root + path, self.limits, body)
            except (aiohttp.ClientError, TimeoutError, OSError):
                status, raw = 0, b""
            found.append(document_of(raw) if status == 200 else {})
        return ollama_details(offer, *found)


@asynccontextmanager
async def open_host(address: Address, limits: Limits | None = None) -> AsyncIterator[Host]:
    """Lend a host; its connections are closed afterwards. Nothing is sent yet."""
    used = limits or Limits()
    async with open_session(address, used) as session:
        yield Host(address, used, session)


def _not_mine(reply: Reply) -> Reply:
    why = f"{reply.model} answered"
    return msgspec.structs.replace(reply, text=None, reasoning=None, failure=Failure.WRONG_MODEL, detail=why)


def _certain(found: Mapping[str, dict[str, Any]]) -> str | None:
    """A kind is kept once it is known, so that looking again is cheap; "some server" is not knowing."""
    kind = kind_of(found)
    return None if kind == OTHER else kind


def _choose(survey: Survey, model: str | None) -> Offer:
    if model:
        if offer := survey.find(model):
            return offer
        if not survey.models:
            return Offer(model=model.strip())  # some servers list nothing although they serve something
    elif len(running := _running(survey)) == 1:
        return running[0]
    listed = ", ".join(capped(offer.model, 80) for offer in survey.models[:_MAX_LISTED])
    reason = "nothing" if not survey.models else "unknown" if model else "several"
    raise ModelNotServed(reason=reason, model=capped(model or "", 100), host=survey.host, served=listed)


def _running(survey: Survey) -> tuple[Offer, ...]:
    loaded = tuple(offer for offer in survey.models if offer.loaded)
    return loaded or survey.models
