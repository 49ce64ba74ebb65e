"""`isopen reports`: what members of all servers reported, gathered for the catalog."""

import asyncio
import sys
from typing import TYPE_CHECKING, Any

import click

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.cli.safe import printable
from bot.texts import load_texts

if TYPE_CHECKING:
    from bot.store.report_records import Report

_MOST = 100_000


@click.group("reports")
def command() -> None:
    """Mistakes that members reported with *Something wrong?*."""


@command.command("list")
@click.option("--all", "every", is_flag=True, help="Rejected ones, too.")
@json_option
@errors_as_json
def list_(every: bool, as_json: bool) -> int:
    """List the reports of all servers, newest first."""
    found = _gathered(every=every)
    if as_json:
        emit(found)
        return 0
    if not found:
        click.echo(load_texts()("reports-none"))
    for one in found:
        link = f"  {one['link']}" if one["link"] else ""
        says = " ".join(one["says"].split())
        click.echo(printable(f"{one['id']:>5} {one['status']:<8} {one['model']}, {one['claim']}: {says}{link}"))
    return 0


@command.command("export")
@click.option("--all", "every", is_flag=True, help="Rejected ones, too.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document (the default is one line per report).")
@errors_as_json
def export(every: bool, as_json: bool) -> int:
    """Write the reports for whoever looks after the catalog: no people, no servers.

    One JSON object per line: id, model, claim, says, link, reply, verdict_then, reported, status, moderators,
    decided.
    """
    import json

    found = _gathered(every=every)
    if as_json:
        emit(found)
        return 0
    for one in found:
        sys.stdout.write(json.dumps(one, ensure_ascii=False) + "\n")
    return 0


def _gathered(*, every: bool) -> list[dict[str, Any]]:
    from bot.moderation.reports import for_catalog

    reports = asyncio.run(_reports())
    return [for_catalog(one) for one in reports if every or one.status.value != "rejected"]


async def _reports() -> "tuple[Report, ...]":
    from bot.folders import database_url
    from bot.store.store import Store

    async with await Store.open(database_url(settings_from_environment())) as store:
        return await store.reports.everywhere(_MOST)
