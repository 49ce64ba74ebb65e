"""`/report`, and the buttons, the menu and the forms of reports."""

import re
from typing import Any, Self

import discord
from discord import app_commands, ui

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from cogs.cards.reports import REPORT_FORM, WORDS_FORM
from cogs.errors import guarded
from cogs.listening import FormListener
from cogs.reporting import answer_question, decide, open_report, show_mine, show_pending, take, take_words
from cogs.rights import NEED, Need


def setup(client: IsopenClient) -> None:
    """Add the commands, and listen to the forms, the buttons and the menu."""
    texts = client.texts_for
    group = app_commands.Group(
        name=said(texts, "command-report"),
        description=said(texts, "command-report.description"),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
    )

    @group.command(
        name=said(texts, "command-report-mine"), description=said(texts, "command-report-mine.description")
    )
    async def mine(interaction: Interaction) -> None:
        await show_mine(interaction)

    @group.command(
        name=said(texts, "command-report-list"),
        description=said(texts, "command-report-list.description"),
        extras={NEED: Need.MODERATOR},
    )
    async def pending(interaction: Interaction) -> None:
        await show_pending(interaction)

    client.tree.add_command(group)
    client.add_dynamic_items(ReportButton, MineButton, ReportMenu)
    client.add_view(FormListener(REPORT_FORM, take))
    client.add_view(FormListener(WORDS_FORM, take_words))


class ReportButton(ui.DynamicItem[ui.Button[Any]], template=r"rv(?P<act>[arqm]):(?P<number>\d{1,18})"):
    """A decision on a report (a, r, q), or a member's answer to a question (m)."""

    def __init__(self, act: str, number: int) -> None:
        super().__init__(ui.Button(custom_id=f"rv{act}:{number}"))
        self._act, self._number = act, number

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Read what to do with which report out of a `custom_id`."""
        del interaction, item
        return cls(match["act"], int(match["number"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do it, for those who may."""
        if self._act == "m":
            await guarded(interaction, answer_question(interaction, self._number))
        else:
            await guarded(interaction, decide(interaction, self._act, self._number))


class MineButton(ui.DynamicItem[ui.Button[Any]], template="rpm"):
    """Shows what became of one's own reports."""

    def __init__(self) -> None:
        super().__init__(ui.Button(custom_id="rpm"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """There is nothing in the `custom_id` but its name."""
        del interaction, item, match
        return cls()

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show them."""
        await guarded(interaction, show_mine(interaction))


class ReportMenu(ui.DynamicItem[ui.Select[Any]], template="rvl"):
    """The menu of reports that wait for a decision."""

    def __init__(self) -> None:
        super().__init__(ui.Select(custom_id="rvl"))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """There is nothing in the `custom_id` but its name."""
        del interaction, item, match
        return cls()

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Open the report that was picked."""
        picked = next(iter(self.item.values), "")
        number = int(picked) if picked.isdecimal() and len(picked) < 19 else 0
        await guarded(interaction, open_report(interaction, number))
