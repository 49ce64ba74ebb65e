"""All parts of one sandbox, put together. Every other module gets this, or only the part it needs."""

import asyncio
from dataclasses import dataclass

from bot.sandbox.commands import Commands
from bot.sandbox.events import Events
from bot.sandbox.faults import Faults
from bot.sandbox.gateway.protocol import Intent
from bot.sandbox.gateway.server import Gateway
from bot.sandbox.gateway.session import Audience
from bot.sandbox.interactions.record import Interactions
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.compose import Composer
from bot.sandbox.messages.files import Files
from bot.sandbox.messages.store import Messages, Stored
from bot.sandbox.options import Options
from bot.sandbox.rest.ratelimit import RateLimits
from bot.sandbox.rules.openapi import OpenApi, open_api
from bot.sandbox.snowflake import Snowflakes
from bot.sandbox.wire import Wire
from bot.sandbox.world import objects, permissions
from bot.sandbox.world.people import Channel, ChannelType, Guild, User, World
from bot.sandbox.world.seed import default_world, plain_guild


@dataclass(slots=True, eq=False)
class Core:
    """The state of one sandbox."""

    options: Options
    snowflakes: Snowflakes
    world: World
    events: Events
    wire: Wire
    files: Files
    messages: Messages
    composer: Composer
    commands: Commands
    interactions: Interactions
    gateway: Gateway
    faults: Faults
    rate_limits: RateLimits
    openapi: OpenApi | None
    base_url: str = ""

    def listen_at(self, base_url: str) -> None:
        """Note the address at which the sandbox can be reached."""
        self.base_url = self.files.base_url = base_url
        self.gateway.url = base_url.replace("http", "ws", 1)

    def user(self, user_id: str) -> User:
        """Look up a user; one that nobody knows is made."""
        if user_id not in self.world.users:
            name = f"user-{user_id[-4:]}"
            self.world.users[user_id] = User(user_id, name, name)
        return self.world.users[user_id]

    def guild(self, guild_id: str) -> Guild:
        """Look up a server; one that nobody knows is made and invites the bot."""
        found = self.world.guilds.get(guild_id)
        if found is not None:
            return found
        owner = next(one for one in self.world.users.values() if not one.bot)
        guild = plain_guild(self.world, guild_id, f"Server {guild_id[-4:]}", owner.id)
        channel = Channel(self.snowflakes.next(), "general", guild_id=guild_id)
        guild.channels[channel.id] = channel
        self.world.add_guild(guild)
        whole = objects.guild_create(guild, self.world, all_members=True)
        del whole["unavailable"]  # only guilds that were known before come back as available
        self.gateway.dispatch("GUILD_CREATE", whole, Audience(guild_id, Intent.GUILDS))
        return guild

    def direct_channel(self, user: User) -> Channel:
        """Look up the direct message between the bot and a user; open it if need be."""
        found = self.world.direct_channel(user.id)
        if found is not None:
            return found
        channel = Channel(self.snowflakes.next(), user.name, recipient_id=user.id, type=ChannelType.DIRECT)
        self.world.channels[channel.id] = channel
        return channel

    def sees(self, user_id: str | None, stored: Stored) -> bool:
        """Say whether a user sees a message; None stands for somebody who sees everything."""
        if user_id is None or stored.only_for is not None:
            return user_id is None or stored.only_for == user_id
        channel = self.world.channels[stored.json["channel_id"]]
        guild = self.world.guilds[stored.guild_id or ""]
        return bool(guild.permissions_of(user_id, channel) & permissions.BITS["VIEW_CHANNEL"])

    def visible(self, channel_id: str | None = None, user_id: str | None = None) -> list[Stored]:
        """List the messages of a channel (or of all), as a user sees them, oldest first."""
        return [one for one in self.messages.select(channel_id) if self.sees(user_id, one)]

    def app_permissions(self, guild: Guild | None, channel: Channel) -> int:
        """Say what the app may do in a place; where it is not installed, what everyone may."""
        if guild is None:
            return permissions.DIRECT
        return guild.permissions_of(self.world.app.id, channel) or permissions.EVERYONE

    def changed(self, kind: str, body: Json, *, only_for: str | None = None) -> None:
        """Tell listeners, if there are any."""
        if self.events.listened_to:
            self.events.tell(kind, body, only_for=only_for)

    def reset(self) -> None:
        """Forget messages, files, interactions, faults and the wire log; people and commands stay."""
        self.messages.clear()
        self.files.clear()
        self.interactions.clear()
        self.faults.clear()
        self.wire.clear()
        self.rate_limits.clear()
        self.changed("reset", {})


def build(options: Options) -> Core:
    """Put a sandbox together. Must be called with an event loop running."""
    asyncio.get_running_loop()
    snowflakes, events = Snowflakes(), Events()
    world, limits = default_world(options.app_name), options.limits
    wire = Wire(events, limits.wire, limits.violations)
    files = Files(snowflakes, limits.file_bytes)
    return Core(
        options=options,
        snowflakes=snowflakes,
        world=world,
        events=events,
        wire=wire,
        files=files,
        messages=Messages(snowflakes, limits.messages),
        composer=Composer(files, world),
        commands=Commands(snowflakes, world.app.id),
        interactions=Interactions(limits.interactions),
        gateway=Gateway(options, world, wire),
        faults=Faults(),
        rate_limits=RateLimits(enforce=options.enforce_rate_limits),
        openapi=open_api(options.openapi, strict=options.strict) if options.validate else None,
    )
