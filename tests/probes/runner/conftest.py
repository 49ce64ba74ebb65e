"""What the runner's tests share: the shipped battery, a judge that is quickly understood, a store."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.probes.battery import Battery, Prompt, Role, load_battery
from bot.probes.hosts import Address, Host, Limits, open_host
from bot.probes.labels import Label
from bot.probes.records import Judgment, Reply, Span
from bot.probes.runner import Prober
from bot.store.location import sqlite_url
from bot.store.store import Store
from tests.probes.hosts.servers import Server

LIMITS = Limits(connect=2, first=2.0, stall=1.0, total=5.0, look=2.0)


class PlainJudge:
    """Looks for one word: REFUSE, DEFLECT or CANNOT; the rest is an answer."""

    def __init__(self, version: str = "plain-1", words: dict[str, Label] | None = None) -> None:
        self.version = version
        self._words = words or {"REFUSE": Label.REFUSE, "DEFLECT": Label.DEFLECT, "CANNOT": Label.CANNOT}

    def judge(self, prompt: Prompt, reply: Reply, battery: Battery) -> Judgment:
        if reply.failure is not None:
            return Judgment(label=Label.ERROR, three_class=None, judge=self.version)
        text = reply.text or ""
        for word, label in self._words.items():
            if word in text:
                span = Span(text.index(word), text.index(word) + len(word), word, "word")
                return Judgment(label=label, three_class=None, evidence=(span,), judge=self.version)
        return Judgment(label=Label.ANSWER, three_class=None, judge=self.version)


@pytest.fixture(scope="session")
def battery(project: Path) -> Battery:
    return load_battery(project / "data" / "probes")


@pytest.fixture
def store_url(tmp_path: Path) -> str:
    return sqlite_url(tmp_path / "isopen.db")


@pytest.fixture
async def store(store_url: str) -> AsyncIterator[Store]:
    async with await Store.open(store_url) as opened:
        yield opened


@pytest.fixture
def prober(battery: Battery, store: Store) -> Prober:
    return Prober(battery, PlainJudge(), store.runs, look_every=0.1)


def host_at(server: Server):
    """A host for a server that runs."""
    return open_host(Address(name="here", root=server.url), LIMITS)


__all__ = ["LIMITS", "Callable", "Host", "PlainJudge", "Role", "host_at"]
