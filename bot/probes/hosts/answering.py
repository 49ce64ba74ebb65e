"""One question under way: posted, streamed, timed. Leaving early closes the connection, which frees the slot."""

import asyncio
import contextlib
import time
from typing import Any, Final, NamedTuple

import aiohttp
import msgspec

from bot.probes.hosts.dialects import Dialect
from bot.probes.hosts.faults import fault_of
from bot.probes.hosts.gather import Gathering
from bot.probes.hosts.limits import MAX_REPLY, Limits
from bot.probes.hosts.stream import Lines, NotAStream, decode
from bot.probes.hosts.web import read_capped, transport_fault
from bot.probes.records import Failure, Reply

_JSON: Final = {"Content-Type": "application/json"}
_HURRY: Final = 0.25  # seconds; how exactly a stall is timed
_LISTEN: Final = 0.02  # seconds for which words are let come in before they are read


class Outcome(NamedTuple):
    """The reply; and where the server refused the question, its status and words."""

    reply: Reply
    status: int = 200
    raw: bytes = b""


class Ear:
    """Remembers when a host last said a word, whichever answer it belonged to."""

    heard = 0.0


class Clock:
    """The deadlines of one answer: `first` until the first word, `stall` from word to word, `total` over all."""

    def __init__(self, limits: Limits, deadline: asyncio.Timeout, ear: Ear) -> None:
        self._limits = limits
        self._ear = ear
        self._deadline = deadline
        self._now = asyncio.get_running_loop().time
        self._set_at = self._now()
        self._end = self._set_at + limits.total
        self._speaking = False

    def start(self) -> None:
        """Begin to wait for the first word."""
        self._deadline.reschedule(min(self._now() + self._limits.first, self._end))

    def whole(self) -> None:
        """Wait for everything at once."""
        self._deadline.reschedule(self._end)

    def word(self) -> None:
        """Note that the answer goes on."""
        now = self._ear.heard = self._now()
        if self._speaking and now - self._set_at < _HURRY:
            return
        self._speaking, self._set_at = True, now
        self._deadline.reschedule(min(now + self._limits.stall, self._end))

    def verdict(self) -> tuple[Failure, str]:
        """Say which deadline has passed."""
        if self._now() >= self._end - 0.01:
            return Failure.TIMEOUT, f"not finished after {self._limits.total:g} s"
        if self._speaking:
            return Failure.STALLED, f"nothing more for {self._limits.stall:g} s"
        return Failure.TIMEOUT, f"no word after {self._limits.first:g} s"


class Asking(NamedTuple):
    """How questions reach a server: over which connections, to which address, in which dialect."""

    session: aiohttp.ClientSession
    limits: Limits
    url: str
    dialect: Dialect
    ear: Ear

    async def ask(self, body: dict[str, Any], gathering: Gathering) -> Outcome:
        """Ask once and gather the answer. Only cancellation is raised."""
        begin = time.perf_counter()
        status, raw = 200, b""
        deadline = asyncio.timeout(None)
        clock = Clock(self.limits, deadline, self.ear)
        try:
            async with deadline:
                clock.start()
                status, raw = await self._exchange(body, gathering, clock)
        except TimeoutError as error:
            gathering.fail(*(clock.verdict() if deadline.expired() else transport_fault(error)))
        except NotAStream as error:
            gathering.fail(Failure.BAD_ANSWER, f"not what was expected: {error}")
        except (aiohttp.ClientError, OSError, ValueError) as error:
            gathering.fail(*transport_fault(error))
        return Outcome(gathering.reply(time.perf_counter() - begin), status, raw)

    async def _exchange(self, body: dict[str, Any], gathering: Gathering, clock: Clock) -> tuple[int, bytes]:
        data = msgspec.json.encode(body)
        async with self.session.post(self.url, data=data, headers=_JSON, allow_redirects=False) as response:
            if response.status < 300:
                await self._read(response, gathering, clock)
                return response.status, b""
            raw = await read_capped(response)
            gathering.fail(*fault_of(response.status, raw))
            return response.status, raw

    async def _read(self, response: aiohttp.ClientResponse, gathering: Gathering, clock: Clock) -> None:
        """Read until the answer ends or is known to be none. Then the connection is closed: the slot is free."""
        if response.content_type == "application/json":
            clock.whole()
            ended = self._whole(await read_capped(response, MAX_REPLY), gathering)
        else:
            ended = await self._stream(response, gathering, clock)
        response.close()
        if not (ended or gathering.complete or gathering.failed or gathering.full):
            broke = "the answer broke off" if gathering.began else "an answer without content"
            gathering.fail(Failure.UNREACHABLE if gathering.began else Failure.BAD_ANSWER, broke)

    async def _stream(self, response: aiohttp.ClientResponse, gathering: Gathering, clock: Clock) -> bool:
        """Read a stream; return whether it said that it ended."""
        lines, content = Lines(), response.content
        try:
            while piece := await content.readany():
                clock.word()
                self._take(lines.feed(piece), gathering)
                if lines.done or gathering.failed or gathering.full:
                    return lines.done
                if content.total_bytes > MAX_REPLY:
                    raise NotAStream("more than an answer can be")
                await _listen(content)
        except aiohttp.ClientError:
            self._take(lines.feed(_unread(content)), gathering)
            if not lines.done:
                raise
        self._take(lines.end(), gathering)
        return lines.done

    def _take(self, texts: list[bytes], gathering: Gathering) -> None:
        for text in texts:
            if gathering.full:
                return
            word = self.dialect.word(text)
            if word is not None:
                gathering.word(word)
            elif isinstance(document := decode(text), dict):
                gathering.event(document, self.dialect.read(document))

    def _whole(self, raw: bytes, gathering: Gathering) -> bool:
        """Read what a server sends that does not stream: one document, or all of a stream at once."""
        lines = Lines()
        try:
            document = decode(raw)
        except NotAStream:
            self._take([*lines.feed(raw), *lines.end()], gathering)
            return lines.done
        if isinstance(document, dict):
            gathering.event(document, self.dialect.read(document))
        return False


async def _listen(content: aiohttp.StreamReader) -> None:
    """Let words come in for a moment, or until there are no more: waking at each costs more than reading it."""
    if not content.is_eof():
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LISTEN):
                await content.wait_eof()


def _unread(content: aiohttp.StreamReader) -> bytes:
    """Return what came before the connection broke; aiohttp has no other way to it."""
    return b"".join(content._buffer)  # noqa: SLF001
