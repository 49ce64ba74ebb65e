"""`isopen artifacts NAME`: what is really published, looked at now."""

import asyncio
import json
from typing import TYPE_CHECKING

import click

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.texts import Texts, load_texts

if TYPE_CHECKING:
    from bot.artifact_report import ArtifactReport
    from bot.engine import Engine
    from bot.settings import Settings

CYCLONEDX = "cyclonedx"


@click.command("artifacts")
@click.argument("name", nargs=-1, required=True)
@json_option
@click.option(
    "--format", "form", type=click.Choice([CYCLONEDX]), help="Print an ML-BOM instead (CycloneDX 1.7, JSON)."
)
@errors_as_json
def command(name: tuple[str, ...], as_json: bool, form: str | None) -> int:
    """Say what is really published of the model NAME, looked at now on the Hugging Face Hub.

    Offline (ISOPEN_OFFLINE=1), or where the Hub cannot be reached, what was seen earlier and the catalog answer,
    and say so.
    """
    engine, report = asyncio.run(look(settings_from_environment(), " ".join(name)))
    texts = load_texts()
    if form == CYCLONEDX:
        _print_bom(report, engine, texts)
    elif as_json:
        from bot.artifact_wire import artifacts

        emit(artifacts(report, texts))
    else:
        from bot.cli.artifact_card import print_artifacts

        print_artifacts(report, texts)
    return 0


async def look(settings: "Settings", query: str) -> "tuple[Engine, ArtifactReport]":
    """Look now. Raises BadName, AmbiguousName, UnknownModel, DataError."""
    from bot.engine import Engine, data_folder, open_catalog
    from bot.looking import open_watch

    catalog = open_catalog(settings)
    watch = open_watch(settings, catalog)
    try:
        engine = Engine(catalog, data_folder=data_folder(settings), watch=watch)
        return engine, await engine.artifacts(query, fresh=True)
    finally:
        await watch.close()


def _print_bom(report: "ArtifactReport", engine: "Engine", texts: Texts) -> None:
    from bot.mlbom.document import bom

    click.echo(json.dumps(bom(report, engine, texts), indent=2))
