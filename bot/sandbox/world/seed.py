"""The world a sandbox starts with: two servers with the bot in them, one without, four people."""

from bot.sandbox.world import permissions
from bot.sandbox.world.people import Channel, ChannelType, Guild, Member, Overwrite, Role, User, World

APP_ID = "1100000000000000001"

OWNER, MODERATOR, MEMBER, STRANGER = (
    "1200000000000000001",
    "1200000000000000002",
    "1200000000000000003",
    "1200000000000000004",
)
HOME, WORKSHOP, ELSEWHERE = "1300000000000000001", "1300000000004194305", "1300000000008388609"
"""Ids whose shards differ: a bot with two shards hears of HOME and WORKSHOP on different ones."""

GENERAL, HELP, STAFF = "1310000000000000001", "1310000000000000002", "1310000000000000003"
BENCH, SHOWCASE, LOBBY = "1320000000000000001", "1320000000000000002", "1330000000000000001"
MODERATOR_ROLE, BUILDER_ROLE = "1340000000000000001", "1340000000000000002"


def default_world(app_name: str) -> World:
    """Build the default world, fresh."""
    world = World(app=User(APP_ID, app_name, app_name, bot=True))
    people = (
        User(OWNER, "olivia", "Olivia (server owner)"),
        User(MODERATOR, "milo", "Milo (moderator)"),
        User(MEMBER, "emma", "Emma (member)", locale="de"),
        User(STRANGER, "sam", "Sam (elsewhere)", has_app=False),
    )
    world.users = {one.id: one for one in (world.app, *people)}
    for guild in (_home(world), _workshop(world), _elsewhere(world)):
        world.add_guild(guild)
    return world


def plain_guild(world: World, guild_id: str, name: str, owner_id: str, *, installed: bool = True) -> Guild:
    """Build a server with only `@everyone`, its owner and, where installed, the bot."""
    guild = Guild(guild_id, name, owner_id, installed=installed)
    guild.roles[guild_id] = Role(guild_id, "@everyone", permissions.EVERYONE)
    guild.members[owner_id] = Member(world.users[owner_id])
    if installed:
        guild.members[world.app.id] = Member(world.app)
    return guild


def _home(world: World) -> Guild:
    guild = plain_guild(world, HOME, "Home", OWNER)
    guild.roles[MODERATOR_ROLE] = Role(MODERATOR_ROLE, "Moderator", permissions.MODERATOR, 1, 0x3498DB)
    guild.members[MODERATOR] = Member(world.users[MODERATOR], [MODERATOR_ROLE])
    guild.members[MEMBER] = Member(world.users[MEMBER])
    hidden = permissions.BITS["VIEW_CHANNEL"]
    staff_only = (Overwrite(HOME, deny=hidden), Overwrite(MODERATOR_ROLE, allow=hidden))
    _add(guild, Channel(GENERAL, "general", topic="Anything goes"))
    _add(guild, Channel(HELP, "help", topic="Ask here"))
    _add(guild, Channel(STAFF, "staff", topic="Moderators only", overwrites=staff_only))
    return guild


def _workshop(world: World) -> Guild:
    guild = plain_guild(world, WORKSHOP, "Workshop", MODERATOR)
    guild.locale = "de"
    guild.roles[BUILDER_ROLE] = Role(BUILDER_ROLE, "Builder", permissions.EVERYONE, 1, 0xE67E22)
    guild.members[OWNER] = Member(world.users[OWNER], [BUILDER_ROLE])
    guild.members[MEMBER] = Member(world.users[MEMBER])
    _add(guild, Channel(BENCH, "bench", topic="Where things are made"))
    _add(guild, Channel(SHOWCASE, "showcase"))
    return guild


def _elsewhere(world: World) -> Guild:
    guild = plain_guild(world, ELSEWHERE, "Elsewhere (bot not installed)", STRANGER, installed=False)
    guild.members[MEMBER] = Member(world.users[MEMBER])
    _add(guild, Channel(LOBBY, "lobby"))
    return guild


def _add(guild: Guild, channel: Channel) -> None:
    channel.guild_id, channel.position, channel.type = guild.id, len(guild.channels), ChannelType.TEXT
    guild.channels[channel.id] = channel
