"""The Discord client: loads the cogs, uploads the commands, stays connected, stops gracefully."""

import asyncio
import gc
import importlib
import logging
import sys
from collections.abc import Callable
from typing import Any, ClassVar, Final

import discord
import yarl
from discord import app_commands

from bot.chores import Chores
from bot.command_sync import sync_commands
from bot.discord_endpoint import point_at
from bot.discord_gateway import Allowance, IdentifyBudget, StateStore, guard_parsers
from bot.discord_logging import redacted_logs
from bot.discord_texts import FluentTranslator, TextsFor
from bot.errors import SettingsError
from bot.lineage.studio import Studio
from bot.running import Running
from bot.services import Services
from bot.settings import Settings
from bot.supervisor import Supervisor
from bot.texts import DEFAULT_LOCALE, Texts, available_locales

__all__ = ["COGS", "IsopenClient", "IsopenTree", "run_bot"]

_log = logging.getLogger(__name__)

COGS: Final = (
    "cogs.errors",
    "cogs.pressed",
    "cogs.isopen",
    "cogs.compare",
    "cogs.artifacts",
    "cogs.license",
    "cogs.claims",
    "cogs.probe",
    "cogs.server",
    "cogs.watch",
    "cogs.overrides",
    "cogs.reports",
    "cogs.privacy",
    "cogs.tampering",
    "cogs.about",
)
"""Modules with a `setup(client)`, in the order in which they are loaded."""

BEAT_SECONDS: Final = 5.0
SWITCH_SECONDS: Final = 0.001

_FIRST_WORDS: Final = ("card-license", "line", "error-internal")
"""One message of each file that an answer needs: files are parsed when first needed, which takes 60 ms."""

_COLLECT_EVERY: Final = (10_000, 20, 50)

Interaction = discord.Interaction["IsopenClient"]


class IsopenTree(app_commands.CommandTree["IsopenClient"]):
    """The command tree: usable in servers, direct messages and group chats, installed for either."""

    def __init__(self, client: "IsopenClient") -> None:
        super().__init__(
            client,
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
        )

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Let everybody in; note that an answer is being written."""
        interaction.client.running.track()
        return True


class IsopenClient(discord.AutoShardedClient):
    """discord.py's client with what isopen needs, and nothing remembered that is not needed.

    As many shards as Discord recommends (one, for a bot in few servers), in this one process.

    Only the `guilds` intent (none that Discord reviews) unless the operator wants messages read; no mentions, no
    message, member or voice cache.
    `services`, `engine`, `texts_for` and `state` are for the cogs; `running` is what a stop waits for,
    `chores` what it ends.
    """

    cogs: ClassVar[tuple[str, ...]] = COGS

    def __init__(
        self,
        *,
        services: Services,
        texts_for: TextsFor,
        state: StateStore,
        identify: IdentifyBudget | None = None,
    ) -> None:
        super().__init__(
            intents=_intents(reads_messages=services.reads_messages),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
        )
        self.services = services
        self.engine = services.engine
        self.texts_for = texts_for
        self.state = state
        self.running = Running()
        self.chores = Chores()
        self.pictures = Studio()
        self.command_ids: dict[str, int] = {}
        self.tree = IsopenTree(self)
        self._identify_budget = identify or IdentifyBudget(state)
        self._is_set_up = False
        guard_parsers(self._connection.parsers)  # no public way to see an event before it is parsed

    def texts(self, interaction: discord.Interaction[Any]) -> Texts:
        """Messages in the language of whoever pressed the button or typed the command."""
        return self.texts_for(interaction.locale.value)

    def hears_press(self, custom_id: str, message: discord.Message | None) -> bool:
        """Whether anybody here listens to a button or menu with this `custom_id` (on this message)."""
        views = self._connection._view_store  # noqa: SLF001 - the library tells nobody what it listens to
        if any(pattern.fullmatch(custom_id) for pattern in views._dynamic_items):  # noqa: SLF001
            return True
        heard = {**views._views.get(None, {}), **views._views.get(message.id if message else None, {})}  # noqa: SLF001
        return any(custom_id == known for _, known in heard)

    def hears_form(self, custom_id: str) -> bool:
        """Whether anybody here listens to a form with this `custom_id`."""
        return custom_id in self._connection._view_store._modals  # noqa: SLF001 - as above

    async def setup_hook(self) -> None:
        """Load languages and cogs before the first event comes; upload the commands if they changed."""
        for locale in available_locales():
            self.texts_for(locale)
        for message in _FIRST_WORDS:
            self.texts_for(DEFAULT_LOCALE)(message)
        for name in self.cogs:
            importlib.import_module(name).setup(self)
        await self.tree.set_translator(FluentTranslator(self.texts_for))
        self.command_ids = await sync_commands(self.tree, self.state)

    async def launch_shards(self) -> None:
        """Ask Discord how many shards there should be, and connect them. Raises GatewayBudgetSpent.

        A `shard_count` that is set already stays.
        """
        shards, _, limit = await self.http.get_bot_gateway()
        self.shard_count = self.shard_count or shards
        self._identify_budget.allow(Allowance(**limit), self.shard_count)
        await super().launch_shards()

    async def launch_shard(self, gateway: yarl.URL, shard_id: int, *, initial: bool = False) -> None:
        """Connect one shard; the library tries again until it can, but for a budget that is spent."""
        await self._identify_budget.check(shard_id)
        await super().launch_shard(gateway, shard_id, initial=initial)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Ask the budget before each IDENTIFY; it keeps the five seconds that Discord wants in between."""
        del initial
        await self._identify_budget.take(shard_id or 0)

    async def close(self) -> None:
        """Hang up, and end what runs in the background."""
        await self.chores.close()
        # Before the login, the library's own way to close shards does not work yet.
        await (super().close() if self._is_set_up else discord.Client.close(self))

    async def _async_setup_hook(self) -> None:
        await super()._async_setup_hook()
        self._is_set_up = True

    async def on_ready(self) -> None:
        """Say in the log that commands are answered."""
        _log.info("Ready as %s in %d servers", self.user, len(self.guilds))

    async def stop(self, seconds: float) -> int:
        """Leave the gateway (close code 1000), finish the running replies for up to `seconds`, and close.

        To be called when `start` no longer runs: discord.py would close with 4000 and connect again.
        Returns how many replies could not be finished.
        """
        await asyncio.gather(*(shard.disconnect() for shard in self.shards.values()))
        unfinished = await self.running.drain(seconds)
        await self.close()
        return unfinished


def _intents(*, reads_messages: bool) -> discord.Intents:
    return discord.Intents(guilds=True, guild_messages=reads_messages, message_content=reads_messages)


def calm_collector() -> None:
    """Keep the garbage collector from stopping answers.

    What is loaded by now stays for good; out of the collector's sight it need not be searched again and again
    (some 200 ms each time). And what one interaction leaves behind is found as well when it looks less often.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT_EVERY)


def favor_the_loop() -> None:
    """Let the event loop have its turn soon while threads compute (license texts, what the Hub sent).

    A thread keeps Python to itself for 5 ms by default: beside eight of them the loop would wait for 40.
    """
    sys.setswitchinterval(SWITCH_SECONDS)


async def run_bot(
    settings: Settings,
    services: Services,
    texts_for: TextsFor,
    state: StateStore,
    alive: Callable[[], object] = lambda: None,
) -> int:
    """Run the bot until it is told to stop (SIGTERM, SIGINT); return the process's exit code.

    `alive` is called every few seconds while the bot is connected.
    0: stopped as told. 2: Discord refuses the token or the settings, so trying again is useless.
    Raises SettingsError when there is no token or the address of Discord is none.
    """
    token = settings.discord_token
    if not token:
        raise SettingsError(setting="DISCORD_TOKEN", why="it is empty")
    point_at(settings.discord_api_url)
    budget = IdentifyBudget(state)

    clients: list[IsopenClient] = []

    def make_client() -> IsopenClient:
        clients[:] = [IsopenClient(services=services, texts_for=texts_for, state=state, identify=budget)]
        return clients[0]

    calm_collector()
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # the bot never speaks
    favor_the_loop()
    beating = asyncio.create_task(_beat(clients, alive))
    try:
        with redacted_logs(token):
            return await Supervisor(make_client, token).run()
    finally:
        beating.cancel()


async def _beat(clients: list[IsopenClient], alive: Callable[[], object]) -> None:
    """Tell that the bot lives, as long as it is connected and this loop turns."""
    while True:
        if clients and clients[0].is_ready() and not clients[0].is_closed():
            alive()
        await asyncio.sleep(BEAT_SECONDS)
