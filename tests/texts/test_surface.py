"""Every command, button, menu and form, once in every language: whole, within Discord's limits, and translated.

Discord's limits and its OpenAPI file are the sandbox's business: it refuses what Discord would refuse.
"""

import re
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

import pytest
import pytest_asyncio
from discord.app_commands import Group

from bot.catalog.catalog import Catalog
from bot.client import IsopenClient
from bot.discord_gateway import IdentifyBudget, MemoryState
from bot.engine import Engine
from bot.moderation.service import Moderation
from bot.openness.assessment import Answered, RebuildStatus, Verdict
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.mof import LABELS
from bot.probes.battery import Battery, Tier, load_battery
from bot.probes.hostbook import HostBook
from bot.probes.hosts import Address, Limits
from bot.probes.judge import Judge
from bot.probes.labels import Label
from bot.probes.organism import Serving, find_organism, serve_organism
from bot.probes.runner import Prober
from bot.probes.second import Seconds
from bot.probes.service.facade import Probes
from bot.services import Services
from bot.store.store import Store
from bot.texts import DEFAULT_LOCALE, Texts, available_locales, load_texts
from cogs.cards.settings import AUTONYMS
from tests.cogs.discord import IMPATIENT, discord
from tests.hub.live import furnish, live_engine
from tests.hub.loopback import running_hub
from tests.organism.plan import DATA
from tests.probes.hosts.servers import Body, LlamaCpp, Said, running
from tests.texts.pseudo import PSEUDO, Facts, parts, pseudo_texts, strings, unmark, visible
from tests.texts.test_languages import patterns, placed
from tests.texts.walking import CLAIM, ORGANISM, Walk

HERE = Path(__file__).resolve().parent
FOUND = (
    "maker", "maker/", "maker/poet", "poet", "maker/open", "maker/dead", "maker/train-it", "Poet", "Training data",
    "Evaluation results", "config.json", "safetensors", ORGANISM, "home", "llama.cpp", "judge/tiny", "publisher",
    "olivia", "milo", "emma", *CLAIM.rstrip(".").split(", and "),
)  # fmt: skip
"""What the loopback Hub has (tests/hub/live.py), what hosts and people are called, and what somebody said."""
OURS = frozenset(
    {*Verdict, *Status, *Answered, *RebuildStatus, *Component, *Tier, *Label, "none", "open", "partial", LABELS[0]}
)
"""Words of our own: wherever they are shown, they are translated."""


@pytest.fixture
async def live(engine: Engine, tmp_path: Path) -> AsyncIterator[Engine]:
    """The engine, looking at a Hub."""
    with running_hub() as hub:
        furnish(hub)
        async with live_engine(engine.catalog, hub, tmp_path) as opened:
            yield opened


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    return pseudo_texts(HERE.parents[1] / "bot" / "texts" / DEFAULT_LOCALE, tmp_path_factory.mktemp("marked"))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served() -> AsyncIterator[Serving]:
    async with serve_organism(find_organism(DATA.parent)) as server:
        yield server


@pytest.fixture(autouse=True)
def quick_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cogs.probe_following.PACE", 0.02)
    monkeypatch.setattr("bot.probes.service.driving.EVERY", 0.02)


@cache
def battery() -> Battery:
    return load_battery(DATA.parent / "probes")


@cache
def judge_by_rules() -> Judge:
    return Judge()


@asynccontextmanager
async def walked(
    engine: Engine, kept: Store, served: Serving, marked: Texts, locale: str
) -> AsyncIterator[tuple[Walk, IsopenClient]]:
    """A Discord in which somebody of this language has used everything once."""

    def texts_for(wanted: str) -> Texts:
        return marked if wanted == PSEUDO else load_texts(wanted)

    prober = Prober(battery(), judge_by_rules(), kept.runs)
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
        async with discord(wire=20_000) as server, server.run(client, ready=False):
            walk = Walk(server, client, locale)
            await walk.everything()
            yield walk, client
        await probes.close()


def doubting(body: Body) -> Said:
    """Take what is said of Tiananmen for an answer, and have no opinion of anything else."""
    return Said(text=["ANSWER" if "Tiananmen" in str(body["messages"]) else "Hm."])


def missing(walk: Walk, client: IsopenClient) -> list[str]:
    """What is there and was not used: commands, kinds of buttons and menus, forms."""
    leaves = [one for one in client.tree.walk_commands() if not isinstance(one, Group)]
    commands = [one.qualified_name for one in leaves]
    heard = client._connection._view_store
    controls = [pattern.pattern for pattern in heard._dynamic_items if not any(map(pattern.fullmatch, walk.used))]
    choices = [
        f"{pattern.pattern} with {name}={choice}"
        for pattern in heard._dynamic_items
        for name, choice in choices_of(pattern)
        if choice not in {match[name] for one in walk.used if (match := pattern.fullmatch(one))}
    ]
    forms = [name for name in heard._modals if name not in walk.used]
    decided = [
        way for way in ("rva:", "rvr:", "rvq:", "rvm:") if not any(one.startswith(way) for one in walk.used)
    ]
    options = [f"{one.qualified_name} {option.display_name}" for one in leaves for option in one.parameters]
    named = [*commands, *options]
    return [name for name in named if name not in walk.used] + controls + choices + forms + decided


def choices_of(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """What a control may say it does: each group of its pattern that lists words or letters, with one of them."""
    for name, body in re.findall(r"\(\?P<(\w+)>([^()]*)\)", pattern.pattern):
        letters = re.fullmatch(r"\[([a-z]+)\]", body)
        words = body.split("|") if re.fullmatch(r"[\w|]+", body) else ()
        yield from ((name, one) for one in (letters[1] if letters else words))


@pytest.mark.parametrize("locale", [*available_locales(), PSEUDO])
async def test_everything_is_used_once_and_well(
    live: Engine,
    kept: Store,
    served: Serving,
    marked: Texts,
    locale: str,
) -> None:
    async with walked(live, kept, served, marked, locale) as (walk, client):
        assert walk.failed == []
        assert missing(walk, client) == [], "tell tests/texts/walking.py how to call or reach it"
        if locale != PSEUDO:
            assert cut_off(walk, locale) == []
            return
        assert not_translated(walk.bodies()) == [], "Discord shows these in English to everybody"
        assert bypassing(walk, live) == [], "these words do not come from the message catalog"


def bypassing(walk: Walk, engine: Engine) -> list[str]:
    """Words that bear no mark and are no facts either, with what they stood in."""
    facts = Facts(known(engine.catalog), OURS)
    shown = {text for _, thing in walk.seen for text in visible(thing)}
    return sorted({piece for text in shown for piece in facts.bypassing(text)})


def known(catalog: Catalog) -> list[str]:
    """Everything that stays in English (docs/decisions/0018), or is called what it is called."""
    facts = [catalog.family(one) for one in catalog.family_ids]
    records = [facts, list(catalog.licenses), battery()]
    return [*strings(records), *AUTONYMS.values(), *LABELS.values(), *FOUND]


def not_translated(bodies: Iterable[object]) -> list[str]:
    """What Discord shows of commands, options and choices in English to everybody."""
    uploaded = [part for body in bodies if isinstance(body, list) for part in parts(body)]
    return [
        f"{key} {part[key]!r}"
        for part in uploaded
        for key in ("name", "description")
        if part.get(key) and unmark((part.get(f"{key}_localizations") or {}).get(PSEUDO, "")) != part[key]
    ]


def cut_off(walk: Walk, locale: str) -> list[str]:
    """Labels and hints of which only the beginning fits; titles of forms name a model, which may be long."""
    shown = [part for _, thing in walk.seen for part in parts(thing)]
    texts = {str(part[key]) for part in shown for key in ("label", "placeholder") if part.get(key)}
    meant = {"".join(placed(one).texts) for one in patterns(locale).values()}
    return sorted(text for text in texts - meant if text.endswith("…"))
