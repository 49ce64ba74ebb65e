"""`/artifacts`: what is really published of a model, looked at now; its lineage drawn; an ML-BOM as a file."""

import asyncio
from collections.abc import Awaitable, Callable

from discord import app_commands
from discord.app_commands import Choice

from bot.answer import Answer
from bot.artifact_report import ArtifactReport
from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.engine_protocol import EngineProtocol
from bot.lineage.tree import Tree, tree_of
from bot.texts import Texts
from cogs.asking import answer
from cogs.cards.artifacts import artifacts_card
from cogs.cards.details import components_card
from cogs.cards.layout import Card
from cogs.cards.lineage import ExportView, LineageView, export_card, lineage_card
from cogs.errors import NAME_LIMIT
from cogs.moderating import with_overrides
from cogs.replying import patiently, reply
from cogs.serving import enter
from cogs.suggesting import suggestions

_UNDECLARED = "hub-undeclared"


def setup(client: IsopenClient) -> None:
    """Add the command."""
    texts = client.texts_for

    @client.tree.command(
        name=said(texts, "command-artifacts"), description=said(texts, "command-artifacts.description")
    )
    @app_commands.rename(model=said(texts, "option-model"), private=said(texts, "option-private"))
    @app_commands.describe(
        model=said(texts, "option-model.description"), private=said(texts, "option-private.description")
    )
    async def artifacts(
        interaction: Interaction, model: app_commands.Range[str, 1, NAME_LIMIT], *, private: bool = False
    ) -> None:
        question = interaction.client.engine.artifacts(model, fresh=True)
        await answer(interaction, question, artifacts_card, private=private)

    @artifacts.autocomplete("model")
    async def complete(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggestions(interaction.client.engine, typed)


async def show_artifacts(interaction: Interaction, key: str, *, fresh: bool) -> None:
    """Answer a button with what is published; `fresh` looks now."""
    question = interaction.client.engine.artifacts(key, fresh=fresh, by_id=True)
    await answer(interaction, question, artifacts_card, private=True)


async def show_lineage(interaction: Interaction, key: str) -> None:
    """Answer a button with the picture of the lineage."""
    await _show(interaction, lambda texts: _lineage(interaction, key, texts))


async def _lineage(interaction: Interaction, key: str, texts: Texts) -> Card:
    client = interaction.client
    found = await with_overrides(interaction, await client.engine.by_id(key))
    inside = await asyncio.to_thread(_legible, texts)
    picture = await client.pictures.picture(_tree(found, inside), inside)
    return lineage_card(LineageView(found, _tree(found, texts), picture), texts)


def _legible(texts: Texts) -> Texts:
    from bot.lineage.sheet import legible  # matplotlib, as the picture itself

    return legible(texts)


def _tree(answer: Answer, texts: Texts) -> Tree:
    whys = [conflict.why for conflict in answer.assessment.conflicts]
    notes = tuple(texts.write(why) for why in whys if why.id.startswith(_UNDECLARED))
    return tree_of(answer.model.name, answer.assessment, notes)


async def export(interaction: Interaction, key: str) -> None:
    """Answer a button with the ML-BOM."""
    await _show(interaction, lambda texts: _export(interaction, key, texts))


async def _export(interaction: Interaction, key: str, texts: Texts) -> Card:
    engine = interaction.client.engine
    report = await with_overrides(interaction, await engine.artifacts(key, by_id=True))
    document = await asyncio.to_thread(_document, report, engine, texts)
    return export_card(ExportView(report, document), texts)


def _document(report: ArtifactReport, engine: EngineProtocol, texts: Texts) -> bytes:
    from bot.mlbom.document import bom, to_bytes  # 250 ms: only where somebody wants one

    return to_bytes(bom(report, engine, texts))


async def show_components(interaction: Interaction, key: str) -> None:
    """Answer a button with every component, and how sure the evidence is where somebody has looked."""
    await _show(interaction, lambda texts: _components(interaction, key, texts))


async def _components(interaction: Interaction, key: str, texts: Texts) -> Card:
    """What was seen is there at once; nobody waits for a new look longer than for any other answer."""
    engine = interaction.client.engine
    found = await with_overrides(interaction, await engine.by_id(key))
    looked = found.live is not None and found.live.checked_at is not None
    return components_card(found, texts, await engine.artifacts(key, by_id=True) if looked else None)


async def _show(interaction: Interaction, draw: Callable[[Texts], Awaitable[Card]]) -> None:
    """Answer a button, only to whoever pressed it, in the language of the house."""
    house = await enter(interaction, private=True)
    card = await patiently(interaction, draw(house.texts), private=house.private)
    await reply(interaction, card, private=house.private)
