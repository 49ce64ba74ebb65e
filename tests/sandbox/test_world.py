"""Who may do what where: Discord's rules of permissions, and who sees which message."""

import pytest

from bot.sandbox.testing import Handle
from bot.sandbox.world import permissions
from bot.sandbox.world.people import Channel, Guild, Member, Overwrite, Role, User
from bot.sandbox.world.seed import GENERAL, STAFF, default_world
from tests.sandbox.rest import Rest

SEND, VIEW, MANAGE = (permissions.BITS[name] for name in ("SEND_MESSAGES", "VIEW_CHANNEL", "MANAGE_GUILD"))


def guild(*roles: Role) -> Guild:
    """A server with one member, who has all these roles."""
    made = Guild("1", "Test", owner_id="9")
    made.roles["1"] = Role("1", "@everyone", SEND | VIEW)
    made.roles |= {one.id: one for one in roles}
    made.members["2"] = Member(User("2", "ann", "Ann"), [one.id for one in roles])
    made.members["9"] = Member(User("9", "own", "Own"))
    return made


def test_roles_add_up() -> None:
    assert guild().permissions_of("2") == SEND | VIEW
    assert guild(Role("5", "mod", MANAGE)).permissions_of("2") == SEND | VIEW | MANAGE


def test_owners_and_administrators_may_do_everything() -> None:
    closed = Channel("3", "closed", overwrites=(Overwrite("1", deny=VIEW),))
    assert guild().permissions_of("9", closed) == permissions.ALL
    admins = guild(Role("5", "admin", permissions.ADMINISTRATOR))
    assert admins.permissions_of("2", closed) == permissions.ALL


def test_strangers_may_do_nothing() -> None:
    assert guild().permissions_of("404") == 0


OVERWRITES = {
    "everyone is denied": ((Overwrite("1", deny=SEND),), VIEW),
    "a role is allowed again": ((Overwrite("1", deny=SEND), Overwrite("5", allow=SEND)), SEND | VIEW),
    "allowing wins among roles": ((Overwrite("5", deny=SEND), Overwrite("6", allow=SEND)), SEND | VIEW),
    "the member's own comes last": ((Overwrite("5", allow=SEND), Overwrite("2", deny=SEND, is_member=True)), VIEW),
    "others do not matter": ((Overwrite("7", deny=SEND), Overwrite("8", deny=VIEW, is_member=True)), SEND | VIEW),
}


@pytest.mark.parametrize("case", OVERWRITES)
def test_overwrites(case: str) -> None:
    overwrites, expected = OVERWRITES[case]
    test = guild(Role("5", "a", 0), Role("6", "b", 0))
    assert test.permissions_of("2", Channel("3", "x", overwrites=overwrites)) == expected


def test_names_of_permissions_in_both_spellings() -> None:
    assert permissions.bits(["manage_guild"]) == permissions.bits(["MANAGE_GUILD"]) == MANAGE
    assert permissions.bits(["manage server", "read-messages"]) == MANAGE | VIEW
    assert permissions.names(MANAGE | VIEW) == ["MANAGE_GUILD", "VIEW_CHANNEL"]
    with pytest.raises(KeyError):
        permissions.bits(["fly"])


@pytest.mark.parametrize(
    ("name", "bit"),
    [
        ("ADMINISTRATOR", 3),
        ("USE_APPLICATION_COMMANDS", 31),
        ("MODERATE_MEMBERS", 40),
        ("SEND_VOICE_MESSAGES", 46),
    ],
)
def test_bits_are_discords(name: str, bit: int) -> None:
    assert permissions.BITS[name] == 1 << bit


def test_the_default_world() -> None:
    world = default_world("bot")
    home, workshop, elsewhere = world.guilds.values()
    assert [home.installed, workshop.installed, elsewhere.installed] == [True, True, False]
    assert home.permissions_of(Handle.owner) == permissions.ALL
    assert home.permissions_of(Handle.moderator) & MANAGE
    assert not home.permissions_of(Handle.member) & MANAGE
    assert not home.permissions_of(world.app.id, home.channels[STAFF]) & VIEW


async def test_messages_are_seen_by_those_who_see_the_channel(sandbox: Handle, rest: Rest) -> None:
    sandbox.say("for all", channel=GENERAL)
    sandbox.say("for the staff", channel=STAFF)
    sandbox.say("between us", user=sandbox.member, guild=None)

    def seen(user: str | None) -> list[str]:
        return [one["content"] for one in sandbox.messages(user=user)]

    assert seen(None) == ["for all", "for the staff", "between us"]
    assert seen(sandbox.moderator) == ["for all", "for the staff"]
    assert seen(sandbox.member) == ["for all", "between us"]
    assert seen(sandbox.stranger) == []


async def test_events_of_a_direct_message_are_for_its_user(sandbox: Handle) -> None:
    events = sandbox.core.events
    with events.listen(sandbox.owner) as other, events.listen(sandbox.member) as own, events.listen() as everybody:
        sandbox.say("between us", user=sandbox.member, guild=None)
        assert [one.queue.qsize() for one in (other, own, everybody)] == [0, 1, 1]
