"""Who may what, as rules."""

import itertools

import pytest

from bot.moderation.rights import Actor, may_configure, may_moderate, may_probe
from bot.store.guild_records import DEFAULTS, GuildSettings, Probing

ADMINISTRATOR, MANAGE_SERVER, MANAGE_MESSAGES = 1 << 3, 1 << 5, 1 << 13
MODS, RUNNERS, OTHERS = 1, 2, 3


def somebody(permissions: int = 0, *roles: int) -> Actor:
    return Actor(user_id=7, name="x", guild_id=10, app_id=20, roles=frozenset(roles), permissions=permissions)


@pytest.mark.parametrize(
    ("permissions", "may"),
    [(0, False), (MANAGE_MESSAGES, False), (MANAGE_SERVER, True), (ADMINISTRATOR, True), (-1, True)],
)
def test_only_manage_server_configures_and_it_moderates_without_any_setting(permissions: int, may: bool):
    assert may_configure(somebody(permissions, MODS)) is may
    assert may_moderate(somebody(permissions, MODS), DEFAULTS) is may
    assert may_probe(somebody(permissions, MODS), DEFAULTS) is may


def test_roles_that_the_settings_name_moderate_but_do_not_configure():
    named = GuildSettings(moderator_roles=(MODS,))
    assert may_moderate(somebody(0, MODS, OTHERS), named)
    assert not may_moderate(somebody(0, OTHERS), named)
    assert not may_moderate(somebody(MANAGE_MESSAGES), named)
    assert not may_configure(somebody(0, MODS))


@pytest.mark.parametrize(
    ("probing", "expected"),
    [(Probing.MODERATORS, "mr"), (Probing.EVERYONE, "mro"), (Probing.NOBODY, "")],
)
def test_who_probes_is_a_setting(probing: Probing, expected: str):
    named = GuildSettings(moderator_roles=(MODS,), probe_roles=(RUNNERS,), probing=probing)
    people = {"m": somebody(0, MODS), "r": somebody(0, RUNNERS), "o": somebody(0, OTHERS)}
    assert "".join(name for name, one in people.items() if may_probe(one, named)) == expected


def test_outside_of_a_server_nobody_may_anything():
    for probing, roles in itertools.product(Probing, [(), (MODS,)]):
        named = GuildSettings(moderator_roles=roles, probing=probing)
        assert not may_configure(None)
        assert not may_moderate(None, named)
        assert not may_probe(None, named)
