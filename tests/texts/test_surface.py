"""Every command, button, menu and form, once in every language: whole, within Discord's limits, and translated.

Discord's limits and its OpenAPI file are the sandbox's business: it refuses what Discord would refuse.
"""

import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

import pytest
import pytest_asyncio

from bot.client import IsopenClient
from bot.discord_gateway import IdentifyBudget, MemoryState
from bot.engine import Engine
from bot.moderation.service import Moderation
from bot.probes.battery import load_battery
from bot.probes.hostbook import HostBook
from bot.probes.hosts import Address, Limits
from bot.probes.judge import Judge
from bot.probes.organism import Serving, find_organism, serve_organism
from bot.probes.runner import Prober
from bot.probes.second import Seconds
from bot.probes.service.facade import Probes
from bot.services import Services
from bot.store.store import Store
from bot.texts import Texts, available_locales, load_texts
from tests.cogs.discord import IMPATIENT, discord
from tests.organism import plan
from tests.organism.plan import DATA
from tests.probes.hosts.servers import Body, LlamaCpp, Said, running
from tests.texts.walking import Walk, strings

HERE = Path(__file__).resolve().parent
MARKED = "fi"
"""A language of Discord's that we do not have: here, English between marks."""
BEGIN, END = "⟦", "⟧"


class Marked(Texts):
    """English, each message between marks, so that what comes from elsewhere stands out (not commands)."""

    def __init__(self) -> None:
        super().__init__(MARKED, load_texts()._languages)

    def __call__(self, message_id: str, **args: object) -> str:
        written = super().__call__(message_id, **args)  # type: ignore[arg-type]
        named = message_id.startswith(("command-", "option-"))
        return written if named or not written.strip() else f"{BEGIN}{written}{END}"


def texts_for(locale: str) -> Texts:
    return Marked() if locale == MARKED else load_texts(locale)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served() -> AsyncIterator[Serving]:
    async with serve_organism(find_organism(DATA.parent)) as server:
        yield server


@pytest.fixture(autouse=True)
def quick_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cogs.probe_following.PACE", 0.02)
    monkeypatch.setattr("bot.probes.service.driving.EVERY", 0.02)


@asynccontextmanager
async def walked(
    engine: Engine, kept: Store, served: Serving, locale: str
) -> AsyncIterator[tuple[Walk, IsopenClient]]:
    """A Discord in which somebody of this language has used everything once."""
    prober = Prober(load_battery(DATA.parent / "probes"), Judge(), kept.runs)
    book = HostBook({"home": served.url}, limits=Limits(slots=4))
    judge = LlamaCpp(doubting)
    async with running(judge):
        second = Seconds(Address(name="judge", root=judge.url), "tiny")
        probes = Probes(kept, book, lambda: prober, second=second)
        await probes.open()
        services = Services(engine=engine, store=kept, moderation=Moderation(kept), probes=probes)
        state = MemoryState()
        client = IsopenClient(
            services=services, texts_for=texts_for, state=state, identify=IdentifyBudget(state, pace=IMPATIENT)
        )
        client._connection.guild_ready_timeout = 0.0
        async with discord() as server, server.run(client, ready=False):
            walk = Walk(server, client, locale)
            await walk.everything()
            yield walk, client
        await probes.close()


def doubting(body: Body) -> Said:
    """Take what is said of Tiananmen for an answer, and have no opinion of anything else."""
    return Said(text=["ANSWER" if "Tiananmen" in str(body["messages"]) else "Hm."])


def missing(walk: Walk, client: IsopenClient) -> list[str]:
    """What is there and was not used: commands, kinds of buttons and menus, forms."""
    commands = [one.qualified_name for one in client.tree.walk_commands() if not hasattr(one, "commands")]
    heard = client._connection._view_store
    controls = [pattern.pattern for pattern in heard._dynamic_items if not any(map(pattern.fullmatch, walk.used))]
    forms = [name for name in heard._modals if name not in walk.used]
    decided = [
        way for way in ("rva:", "rvr:", "rvq:", "rvm:") if not any(one.startswith(way) for one in walk.used)
    ]
    return [name for name in commands if name not in walk.used] + controls + forms + decided


@pytest.mark.parametrize("locale", [*available_locales(), MARKED])
async def test_everything_is_used_once_and_well(
    engine: Engine,
    kept: Store,
    served: Serving,
    locale: str,
) -> None:
    async with walked(engine, kept, served, locale) as (walk, client):
        assert walk.failed == []
        assert missing(walk, client) == [], "tell tests/texts/walking.py how to call or reach it"
        if locale == MARKED:
            assert bypassing(walk) == {}, "these words do not come from the message catalog"


def bypassing(walk: Walk) -> dict[str, str]:
    """Phrases outside the marks that are not from the data either, with where they were seen."""
    known = data()
    return {
        phrase: f"{field} after {what}"
        for what, thing in walk.seen
        for field, text in strings(thing)
        for phrase in phrases(outside(text))
        if phrase not in known
    }


def phrases(text: str) -> Iterator[str]:
    """Give every three words in a row, as the data have them."""
    for line in re.sub(r"\]\([^)]*\)|<t:[^>]*>|\d+", " . ", text.replace("\\", "")).splitlines():
        for part in re.split(r"[^\w' -]+", line):
            words = [word for word in part.split() if word[0].isalpha()]
            yield from (" ".join(words[at : at + 3]).lower() for at in range(len(words) - 2))


@cache
def data() -> str:
    """Everything that stays in English (docs/decisions/0018), and what models and people of the walk say."""
    files = [
        *DATA.parent.rglob("*.yaml"),
        DATA.parent.parent / "LICENSE",
        HERE / "walking.py",
        HERE.parent / "cogs" / "test_license.py",
    ]
    said = [path.read_text(encoding="utf-8") for path in files] + [*plan.REFUSALS, *plan.DEFLECTIONS]
    return " ".join(re.sub(r"[^\w' -]+", " ", " ".join([*said, *plan.IGNORANCE, *plan.SUPPORT])).lower().split())


def outside(text: str) -> str:
    """Return what is in no marks; a text that was cut lacks its last one."""
    depth, kept_back = 0, []
    for letter in text:
        depth += (letter == BEGIN) - (letter == END)
        if depth <= 0 and letter != END:
            kept_back.append(letter)
        depth = max(depth, 0)
    return "".join(kept_back)


def test_what_is_outside_the_marks_stands_out() -> None:
    assert outside("⟦one ⟦two⟧ three⟧ four") == " four"
    assert outside("a ⟦cut of") == "a "
