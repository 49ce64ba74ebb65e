"""`isopen probe export`: every question and reply of a run."""

import asyncio
import sys

import click

from bot.cli.common import errors_as_json


@click.command("export")
@click.argument("run")
@click.option("--jsonl", "form", flag_value="jsonl", default="jsonl", help="JSON lines (the default).")
@click.option("--csv", "form", flag_value="csv", help="CSV, for a spreadsheet.")
@errors_as_json
def command(run: str, form: str) -> int:
    """Write RUN to standard output. Replies to dangerous questions are hash and label, never text."""
    return asyncio.run(_export(run, form))


async def _export(run_id: str, form: str) -> int:
    from bot.cli.probe.opened import open_prober
    from bot.probes.export import csv_lines, json_lines

    async with open_prober() as prober:
        run = await prober.find(run_id)
        scored = await prober.runs.scored(run.id)
    lines = json_lines(run, scored, prober.battery) if form == "jsonl" else csv_lines(run, scored, prober.battery)
    for line in lines:
        sys.stdout.write(line)
    return 0
