"""`isopen probe export`: every question and reply of a run."""

import asyncio
import sys

import click

from bot.cli.common import errors_as_json


@click.command("export")
@click.argument("run")
@click.option("--jsonl", "form", flag_value="jsonl", default="jsonl", help="JSON lines (the default).")
@click.option("--csv", "form", flag_value="csv", help="CSV, for a spreadsheet.")
@click.option("--unsure", is_flag=True, help="Only the replies that wait for a person's word.")
@errors_as_json
def command(run: str, form: str, unsure: bool) -> int:
    """Write RUN to standard output. Replies to dangerous questions are hash and label, never text."""
    return asyncio.run(_export(run, form, unsure=unsure))


async def _export(run_id: str, form: str, *, unsure: bool) -> int:
    from bot.cli.probe.opened import open_prober
    from bot.probes.report import to_csv, to_jsonl

    async with open_prober() as prober:
        run = await prober.find(run_id)
        scored = [one for one in await prober.runs.scored(run.id) if one.open or not unsure]
    if form == "csv":
        sys.stdout.write(to_csv(run, scored, prober.battery))
    else:
        sys.stdout.writelines(line.decode() for line in to_jsonl(run, scored, prober.battery))
    return 0
