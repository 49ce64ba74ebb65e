"""`isopen probe rescore`: a better judge, or better facts, without asking anybody again."""

import asyncio

import click

from bot.cli.common import emit, errors_as_json, json_option
from bot.texts import load_texts


@click.command("rescore")
@click.argument("run")
@json_option
@errors_as_json
def command(run: str, as_json: bool) -> int:
    """Judge the replies of RUN anew. Those of which no text is kept stay as they were judged."""
    return asyncio.run(_rescore(run, as_json=as_json))


async def _rescore(run_id: str, *, as_json: bool) -> int:
    from bot.cli.probe.opened import open_prober

    async with open_prober() as prober:
        done = await prober.rescore(run_id)
        judge = prober.judge.version
    if as_json:
        emit({"run_id": run_id, "judge": judge, **done._asdict()})
    else:
        click.echo(load_texts()("probe-rescored", id=run_id, judge=judge, **done._asdict()))
    return 0
