"""`isopen probe list`: earlier runs."""

import asyncio
from typing import TYPE_CHECKING, Any

import click

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.texts import Texts, load_texts

if TYPE_CHECKING:
    from bot.probes.records import Run


@click.command("list")
@click.option("--model", help="Only runs of this model.")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 1000))
@json_option
@errors_as_json
def command(model: str | None, limit: int, as_json: bool) -> int:
    """List runs, newest first."""
    return asyncio.run(_list(model, limit, as_json=as_json))


async def _list(model: str | None, limit: int, *, as_json: bool) -> int:
    from bot.folders import database_url
    from bot.store.store import Store

    async with await Store.open(database_url(settings_from_environment())) as store:
        runs = await store.runs.latest(model=model, limit=limit)
        counts = [await store.runs.count(run.id) for run in runs]
    rows = [_row(run, count) for run, count in zip(runs, counts, strict=True)]
    if as_json:
        emit({"runs": rows})
    else:
        _print(rows, load_texts())
    return 0


def _row(run: "Run", replies: int) -> dict[str, Any]:
    return {
        "run_id": run.id,
        "model": run.model,
        "host": run.served.host,
        "battery": run.battery,
        "tier": run.tier.value,
        "arms": [arm.value for arm in run.arms],
        "languages": list(run.languages),
        "state": run.state.value,
        "why": run.why,
        "replies": replies,
        "started_at": run.started_at.isoformat(),
    }


def _print(rows: list[dict[str, Any]], texts: Texts) -> None:
    from bot.cli.safe import printable

    if not rows:
        click.echo(texts("probe-no-runs"))
    for row in rows:
        what = f"{row['tier']:<6} {row['state']:<9} {row['replies']:>5}"
        who = printable(f"{row['model']} on {row['host']}")
        click.echo(f"{row['run_id']}  {what}  {who}")
