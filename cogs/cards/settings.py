"""The panel of `/settings`: what is set, and a menu for each thing that can be."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.store.guild_records import GuildSettings, Probing
from bot.texts import Texts
from cogs.cards.layout import Card
from cogs.cards.symbols import NEUTRAL_COLOR

COOLDOWNS: Final = (0, 5, 15, 30, 60, 300, 900, 3_600)
"""Seconds that can be chosen."""

READERS_OWN: Final = "reader"
MANY: Final = 25

AUTONYMS: Final[Mapping[str, str]] = {
    "en-US": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es-ES": "Español",
    "pt-BR": "Português",
    "ja": "日本語",
    "zh-CN": "简体中文",
}
"""What languages call themselves; others go by their tag."""

_WRITABLE: Final = [discord.ChannelType.text, discord.ChannelType.news]
_ASKABLE: Final = [*_WRITABLE, discord.ChannelType.voice, discord.ChannelType.forum]


def settings_card(settings: GuildSettings, languages: Sequence[str], texts: Texts) -> Card:
    """Draw the panel; `languages` are the tags of those that can be chosen."""
    container: ui.Container[Any] = ui.Container(accent_color=NEUTRAL_COLOR)
    container.add_item(ui.TextDisplay(f"## {texts('settings-title')}\n{texts('settings-intro')}"))
    for name, menu in _menus(settings, languages, texts):
        container.add_item(ui.TextDisplay(f"**{texts(f'settings-{name}')}**\n-# {texts(f'settings-{name}.what')}"))
        container.add_item(ui.ActionRow(menu))
    view = ui.LayoutView(timeout=None)
    view.add_item(container)
    return Card(view.to_components())  # type: ignore[no-untyped-call]  # as the library left it


def _menus(settings: GuildSettings, languages: Sequence[str], texts: Texts) -> Iterable[tuple[str, ui.Item[Any]]]:
    yield "moderators", _roles("moderator_roles", settings.moderator_roles, texts)
    yield "probing", _choice("probing", [(one, texts(f"probing-{one}")) for one in Probing], settings.probing)
    yield "probers", _roles("probe_roles", settings.probe_roles, texts)
    yield "review", _channels("review_channel", (settings.review_channel,), _WRITABLE, texts)
    yield "watch", _channels("watch_channel", (settings.watch_channel,), _WRITABLE, texts)
    yield "channels", _channels("channels", settings.channels, _ASKABLE, texts, most=MANY)
    yield "quiet", _choice("quiet", [(one, texts(f"quiet-{one}")) for one in ("no", "yes")], _word(settings.quiet))
    marks = [(one, texts(f"marks-{one}")) for one in ("no", "yes")]
    yield "marks", _choice("claim_marks", marks, _word(settings.claim_marks))
    named = [(READERS_OWN, texts("language-reader")), *((tag, AUTONYMS.get(tag, tag)) for tag in languages)]
    yield "language", _choice("language", named[:MANY], settings.language or READERS_OWN)
    waits = [(str(seconds), texts("cooldown-choice", seconds=seconds)) for seconds in COOLDOWNS]
    yield "cooldown", _choice("cooldown", waits, str(settings.cooldown))


def _word(value: bool) -> str:  # noqa: FBT001 - one setting
    return "yes" if value else "no"


def _choice(field: str, choices: Sequence[tuple[str, str]], chosen: str) -> ui.Select[Any]:
    options = [discord.SelectOption(value=value, label=label, default=value == chosen) for value, label in choices]
    return ui.Select(custom_id=f"set:{field}", options=options)


def _roles(field: str, chosen: Sequence[int], texts: Texts) -> ui.RoleSelect[Any]:
    defaults = [discord.SelectDefaultValue(id=one, type=discord.SelectDefaultValueType.role) for one in chosen]
    return ui.RoleSelect(
        custom_id=f"set:{field}",
        placeholder=texts("settings-no-role"),
        min_values=0,
        max_values=MANY,
        default_values=defaults[:MANY],
    )


def _channels(
    field: str,
    chosen: Sequence[int | None],
    types: list[discord.ChannelType],
    texts: Texts,
    *,
    most: int = 1,
) -> ui.ChannelSelect[Any]:
    kind = discord.SelectDefaultValueType.channel
    defaults = [discord.SelectDefaultValue(id=one, type=kind) for one in chosen if one]
    return ui.ChannelSelect(
        custom_id=f"set:{field}",
        placeholder=texts("settings-no-channel" if most == 1 else "settings-all-channels"),
        channel_types=types,
        min_values=0,
        max_values=most,
        default_values=defaults[:most],
    )
