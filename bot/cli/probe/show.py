"""`isopen probe show`: what an earlier run found."""

import asyncio
from pathlib import Path

import click

from bot.cli.common import emit, errors_as_json, json_option
from bot.texts import load_texts


@click.command("show")
@click.argument("run")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Write a report to this file.")
@json_option
@errors_as_json
def command(run: str, html: Path | None, as_json: bool) -> int:
    """Show what RUN found, complete or not."""
    return asyncio.run(_show(run, html, as_json=as_json))


async def _show(run_id: str, html: Path | None, *, as_json: bool) -> int:
    from bot.cli.probe.opened import open_prober
    from bot.cli.probe.reports import report_of, write_html

    texts = load_texts()
    async with open_prober() as prober:
        report = await report_of(prober, await prober.find(run_id))
        if html:
            await write_html(html, prober, report, texts)
    if as_json:
        from bot.probes.report import to_json

        emit(to_json(report, texts))
    else:
        from bot.cli.probe.tables import print_report

        print_report(report, texts)
    return 0
