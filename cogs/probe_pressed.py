"""What happens when somebody presses a button below a run. Who may what is asked again, each time."""

import asyncio
import datetime as dt
import io
import re
from collections.abc import Sequence
from typing import Any, Final, Self

import discord
from discord import ui

from bot.client import Interaction, IsopenClient
from bot.errors import NotAllowed, NothingUnsure, UnknownRun
from bot.probes.battery import Battery
from bot.probes.labels import Label
from bot.probes.records import Run, Scored, Settled
from bot.probes.report import to_csv, to_jsonl
from bot.probes.report.topics import in_words
from bot.probes.service.jobs import from_chat
from bot.probes.settling import CHOICES, by_tag
from cogs.cards.overrides import file_card
from cogs.cards.probe import ended_card, result_card
from cogs.cards.probe_controls import CARD, CATEGORY, DOUBT, EXPORT, PAGE, SETTLE, STOP, UNSURE
from cogs.cards.transcripts import Place, doubts_card, transcripts_card
from cogs.errors import guarded
from cogs.probe_picture import attached, draw
from cogs.replying import reply
from cogs.rights import is_owner, may_moderate, probes_of, viewer

_JSONL: Final = "jsonl"


def listen(client: IsopenClient) -> None:
    """Listen to every button and menu of runs, those from before a restart included."""
    client.add_dynamic_items(
        StopButton, CardButton, ExportButton, CategoryMenu, PageButton, DoubtButton, SettleMenu
    )


async def cancel(interaction: Interaction, run_id: str) -> None:
    """End a run: whoever asked for it may, moderators may, the bot's owner may. Raises NotAllowed, UnknownRun."""
    probes = probes_of(interaction)
    now = await probes.queue.snapshot(run_id)
    if now is None or not now.job.seen_by(viewer(interaction)):
        raise UnknownRun(id=run_id)
    mine = now.job.place.user == interaction.user.id
    if not (mine or is_owner(interaction) or await may_moderate(interaction)):
        raise NotAllowed(need="run")
    await interaction.response.defer()  # the message itself is changed by whoever follows the run
    await probes.queue.cancel(run_id)
    after = await probes.queue.snapshot(run_id)
    if after and after.job.state.over:
        await interaction.edit_original_response(view=ended_card(after.job, interaction.client.texts(interaction)))


async def show(interaction: Interaction, run_id: str) -> None:
    """Show the card of a run to whoever pressed. Raises UnknownRun."""
    probes = probes_of(interaction)
    run = await probes.results.run(run_id, viewer(interaction))
    await interaction.response.defer(thinking=True, ephemeral=True)
    texts = interaction.client.texts(interaction)
    report = in_words(await probes.results.report(run), texts)
    picture = await draw(report, texts)
    card = result_card(report, texts, picture.alt if picture else None)
    await interaction.edit_original_response(view=card, attachments=attached(picture))


async def export(interaction: Interaction, run_id: str, form: str) -> None:
    """Send everything that was asked and answered, as a file. Raises UnknownRun."""
    probes = probes_of(interaction)
    run = await probes.results.run(run_id, viewer(interaction))
    await interaction.response.defer(thinking=True, ephemeral=True)
    scored, battery = await probes.results.scored(run), await probes.battery()
    data = await asyncio.to_thread(_written, form, run, scored, battery)
    file = discord.File(io.BytesIO(data), f"{run.id}.{form}")
    words = interaction.client.texts(interaction)("run-exported")
    await interaction.edit_original_response(view=file_card(words, file), attachments=[file])


def _written(form: str, run: Run, scored: Sequence[Scored], battery: Battery) -> bytes:
    if form == _JSONL:
        return b"".join(to_jsonl(run, scored, battery))
    return to_csv(run, scored, battery).encode("utf-8", "replace")


async def read(interaction: Interaction, place: Place, *, turn: bool) -> None:
    """Show a page of transcripts, to whoever pressed alone. Raises UnknownRun."""
    probes = probes_of(interaction)
    run = await probes.results.run(place.run_id, viewer(interaction))
    scored, battery = await probes.results.scored(run), await probes.battery()
    texts = interaction.client.texts(interaction)
    if place.category == UNSURE:
        may = await may_settle(interaction, run)
        card = doubts_card(place, scored, battery, texts, may_settle=may)
    else:
        card = transcripts_card(place, scored, battery, texts)
    if turn:
        await interaction.response.edit_message(view=card)
    else:
        await reply(interaction, card, private=True)


async def may_settle(interaction: Interaction, run: Run) -> bool:
    """Whether whoever acts may settle a reply: moderators what was run in their server, the bot's owner all."""
    return is_owner(interaction) or (from_chat(run.id) and await may_moderate(interaction))


async def settle(interaction: Interaction, place: Place, tag: str, label: Label | None) -> None:
    """Keep a moderator's label, and show the page again. Raises UnknownRun, NotAllowed, NothingUnsure."""
    probes = probes_of(interaction)
    run = await probes.results.run(place.run_id, viewer(interaction))
    if not await may_settle(interaction, run):
        raise NotAllowed(need="moderator")
    meant = by_tag(await probes.results.scored(run), tag)
    if label is None:
        raise NothingUnsure(prompt="none")  # no menu of ours offers that
    who = interaction.user
    said = Settled(label=label, at=dt.datetime.now(dt.UTC), by=who.name)
    await probes.results.settle(run, meant.asked.key, said, who.id)
    await read(interaction, place, turn=True)


class _Pressed(ui.DynamicItem[ui.Button[Any]], template=r"prb:none"):
    """A button of a run: what its `custom_id` says, and nothing else."""

    def __init__(self, match: re.Match[str]) -> None:
        super().__init__(ui.Button(custom_id=match.string))
        self._match = match

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Keep what the `custom_id` says."""
        del interaction, item
        return cls(match)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do it."""
        await guarded(interaction, self.press(interaction))

    async def press(self, interaction: Interaction) -> None:
        """What this button does."""
        raise NotImplementedError


class StopButton(_Pressed, template=STOP):
    """*Cancel*."""

    async def press(self, interaction: Interaction) -> None:
        """Cancel the run."""
        await cancel(interaction, self._match["run"])


class CardButton(_Pressed, template=CARD):
    """A run of the history."""

    async def press(self, interaction: Interaction) -> None:
        """Show its card."""
        await show(interaction, self._match["run"])


class ExportButton(_Pressed, template=EXPORT):
    """*Export*."""

    async def press(self, interaction: Interaction) -> None:
        """Send the file."""
        await export(interaction, self._match["run"], self._match["form"])


class PageButton(_Pressed, template=PAGE):
    """*Back* and *Next*."""

    async def press(self, interaction: Interaction) -> None:
        """Turn to the page."""
        place = Place(self._match["run"], self._match["category"], int(self._match["page"]))
        await read(interaction, place, turn=True)


class DoubtButton(_Pressed, template=DOUBT):
    """*Look at them*, below the note to moderators."""

    async def press(self, interaction: Interaction) -> None:
        """Show the first reply that waits, to whoever pressed."""
        await read(interaction, Place(self._match["run"], UNSURE, 0), turn=False)


class SettleMenu(ui.DynamicItem[ui.Select[Any]], template=SETTLE):
    """The menu of labels."""

    def __init__(self, match: re.Match[str]) -> None:
        super().__init__(ui.Select(custom_id=match.string))
        self._match = match

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Keep what the `custom_id` says."""
        del interaction, item
        return cls(match)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Settle the reply."""
        chosen = next(iter(self.item.values), "")
        label = next((one for one in CHOICES if one.value == chosen), None)
        place = Place(self._match["run"], UNSURE, int(self._match["page"]))
        await guarded(interaction, settle(interaction, place, self._match["tag"], label))


class CategoryMenu(ui.DynamicItem[ui.Select[Any]], template=CATEGORY):
    """The menu of categories."""

    def __init__(self, run_id: str) -> None:
        super().__init__(ui.Select(custom_id=f"prb:cat:{run_id}"))
        self._run_id = run_id

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Read the run out of a `custom_id`."""
        del interaction, item
        return cls(match["run"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show what was answered there."""
        category = next(iter(self.item.values), "")
        await guarded(interaction, read(interaction, Place(self._run_id, category, 0), turn=False))
