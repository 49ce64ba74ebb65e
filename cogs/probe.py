"""`/probe`: what does a model refuse to say, measured on a host that the operator named. Never a URL from here."""

import asyncio
import contextlib
from collections.abc import Iterable
from typing import Any, Final

import discord
from discord import app_commands
from discord.app_commands import Choice

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.probes.battery import Tier
from bot.probes.report.topics import compared_in_words
from bot.probes.service.facade import Asked, Probes
from bot.probes.service.jobs import DIRECT, Place
from bot.probes.service.queue import Snapshot
from cogs.asking import answer
from cogs.cards.markdown import clean
from cogs.cards.probe import comparison_card, history_card, hosts_card, under_way_card
from cogs.errors import NAME_LIMIT
from cogs.probe_following import follow, follow_all
from cogs.probe_picture import attached, draw_comparison
from cogs.probe_pressed import listen
from cogs.replying import patiently, reply
from cogs.rights import NEED, Need, probes_of, require_prober, viewer
from cogs.serving import House, enter

_PATIENCE: Final = 2.0  # Discord takes suggestions within 3 seconds
_DAY: Final = 86_400.0
_CHOICES: Final = 25
_LENGTH: Final = 100
_RUN_OPTIONS: Final = ("model", "tier", "host", "language")
_LANGUAGES: Final = {"english": "en", "chinese": "zh", "both": "en+zh"}
_Name = app_commands.Range[str, 1, NAME_LIMIT]


def setup(client: IsopenClient) -> None:
    """Add the commands, listen to the buttons, and go on telling of runs that a restart interrupted."""
    texts = client.texts_for
    group = app_commands.Group(
        name=said(texts, "command-probe"), description=said(texts, "command-probe.description")
    )
    for add in (_run, _compare, _history, _hosts):
        add(client, group)
    client.tree.add_command(group)
    listen(client)
    follow_all(client)
    if probes := client.services.probes:
        client.chores.every(_DAY, probes.sweep, first_after=_DAY)


def _named(client: IsopenClient, name: str) -> dict[str, Any]:
    return {
        "name": said(client.texts_for, f"command-probe-{name}"),
        "description": said(client.texts_for, f"command-probe-{name}.description"),
    }


def _run(client: IsopenClient, group: app_commands.Group) -> None:
    texts = client.texts_for
    languages = [Choice(name=said(texts, f"languages-{name}"), value=value) for name, value in _LANGUAGES.items()]
    tiers = [Choice(name=said(texts, f"tier-{tier}"), value=tier.value) for tier in Tier]

    @group.command(**_named(client, "run"), extras={NEED: Need.PROBER})
    @app_commands.rename(**{one: said(texts, f"option-probe-{one}") for one in _RUN_OPTIONS})
    @app_commands.describe(**{one: said(texts, f"option-probe-{one}.description") for one in _RUN_OPTIONS})
    @app_commands.choices(tier=tiers, language=languages)
    async def run(
        interaction: Interaction,
        model: _Name,
        tier: str = Tier.QUICK.value,
        host: _Name | None = None,
        language: str = "en",
    ) -> None:
        await begin(interaction, Asked(model, Tier(tier), host, tuple(language.split("+"))))

    @run.autocomplete("model")
    async def complete_model(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return _choices(await _served(interaction), typed)

    @run.autocomplete("host")
    async def complete_host(interaction: Interaction, typed: str) -> list[Choice[str]]:
        probes = interaction.client.services.probes
        return _choices(probes.hosts if probes else (), typed)


async def begin(interaction: Interaction, asked: Asked) -> None:
    """Put a run in line and show it. Raises NotAllowed, QueueFull, OneAtATime, TooFast, what hosts raise."""
    await require_prober(interaction)
    house = await enter(interaction, private=False)
    probes = probes_of(interaction)
    asking = probes.ask(asked, _place(interaction, house))
    job = await patiently(interaction, asking, private=house.private)
    now = await probes.queue.snapshot(job.id) or Snapshot(job=job)
    await reply(interaction, under_way_card(now, house.texts), private=house.private)
    interaction.client.chores.once(_follow(interaction, probes, job.id))


async def _follow(interaction: Interaction, probes: Probes, job_id: str) -> None:
    """Follow a run in the message that was just sent, even where Discord does not say which that is."""
    message = None
    with contextlib.suppress(discord.HTTPException, discord.ClientException):
        message = await interaction.original_response()
        await probes.queue.put(job_id, message.id)
    await follow(interaction.client, probes, job_id, message)


def _place(interaction: Interaction, house: House) -> Place:
    return Place(
        guild=interaction.guild_id or DIRECT,
        channel=interaction.channel_id or 0,
        user=interaction.user.id,
        app=interaction.application_id,
        locale=house.texts.locale,
        private=house.private,
    )


def _compare(client: IsopenClient, group: app_commands.Group) -> None:
    texts = client.texts_for

    @group.command(**_named(client, "compare"))
    @app_commands.rename(a=said(texts, "option-a"), b=said(texts, "option-b"))
    @app_commands.describe(
        a=said(texts, "option-probe-measured.description"), b=said(texts, "option-probe-measured.description")
    )
    async def compare(interaction: Interaction, a: _Name, b: _Name) -> None:
        house = await enter(interaction, private=False)
        comparing = probes_of(interaction).results.compare(a, b, viewer(interaction))
        found = await patiently(interaction, comparing, private=house.private)
        if not interaction.response.is_done():
            await interaction.response.defer(thinking=True, ephemeral=house.private)
        found = compared_in_words(found, house.texts)
        picture = await draw_comparison(found, house.texts)
        card = comparison_card(found, house.texts, picture.alt if picture else None)
        await interaction.edit_original_response(view=card, attachments=attached(picture))

    @compare.autocomplete("a")
    @compare.autocomplete("b")
    async def complete(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return await measured(interaction, typed)


def _hosts(client: IsopenClient, group: app_commands.Group) -> None:
    @group.command(**_named(client, "hosts"))
    async def hosts(interaction: Interaction) -> None:
        probes = probes_of(interaction)

        async def look() -> tuple[Any, list[int]]:
            looks = await probes.look_at_all()
            return looks, [probes.queue.waiting(looked.name) for looked in looks]

        await answer(interaction, look(), lambda found, texts: hosts_card(*found, texts), private=True)


def _history(client: IsopenClient, group: app_commands.Group) -> None:
    texts = client.texts_for

    @group.command(**_named(client, "history"))
    @app_commands.rename(model=said(texts, "option-probe-measured"))
    @app_commands.describe(model=said(texts, "option-probe-measured.description"))
    async def history(interaction: Interaction, model: _Name) -> None:
        results = probes_of(interaction).results

        async def look() -> list[Any]:
            runs = await results.history(model, viewer(interaction))
            return [await results.report(run) for run in runs]

        await answer(interaction, look(), history_card, private=False)

    @history.autocomplete("model")
    async def complete(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return await measured(interaction, typed)


async def measured(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """Offer the models of which whoever types may see a run."""
    probes = interaction.client.services.probes
    return _choices(await probes.results.models(viewer(interaction)) if probes else (), typed)


async def _served(interaction: Interaction) -> list[str]:
    """The models that hosts serve right now, as far as they say so in time."""
    probes = interaction.client.services.probes
    if probes is None:
        return []
    wanted = getattr(interaction.namespace, "host", None)
    names = [name for name in probes.hosts if not wanted or name == wanted]
    looking = [asyncio.ensure_future(probes.look(name)) for name in names]
    if looking:
        await asyncio.wait(looking, timeout=_PATIENCE)  # a slow one goes on, for the next letter that is typed
    found: list[str] = []
    for task in looking:
        with contextlib.suppress(Exception):
            survey = task.result().survey if task.done() else None
            found += [offer.model for offer in survey.models] if survey else []
    return list(dict.fromkeys(found))


def _choices(names: Iterable[str], typed: str) -> list[Choice[str]]:
    wanted = typed.casefold().strip()
    return [
        Choice(name=clean(name, _LENGTH), value=name)
        for name in names
        if wanted in name.casefold() and len(name) <= _LENGTH and clean(name, _LENGTH)
    ][:_CHOICES]
