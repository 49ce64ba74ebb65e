"""`isopen probe rescore`: a better judge, or better facts, without asking anybody again."""

import asyncio
from contextlib import nullcontext

import click

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.texts import load_texts


@click.command("rescore")
@click.argument("run")
@click.option("--second-judge", metavar="HOST[/MODEL]", help="Ask a second judge where it has not been asked.")
@json_option
@errors_as_json
def command(run: str, second_judge: str | None, as_json: bool) -> int:
    """Judge the replies of RUN anew. Those of which no text is kept stay as they were judged."""
    return asyncio.run(_rescore(run, second_judge, as_json=as_json))


async def _rescore(run_id: str, wanted: str | None, *, as_json: bool) -> int:
    from bot.cli.probe.opened import open_prober
    from bot.probing import second_judge

    seconds = second_judge(settings_from_environment(), wanted) if wanted else None
    async with open_prober() as prober, seconds.open() if seconds else nullcontext() as second:
        done = await prober.rescore(run_id, second)
        judge = prober.judge.version
    if as_json:
        emit({"run_id": run_id, "judge": judge, **done._asdict()})
    else:
        click.echo(load_texts()("probe-rescored", id=run_id, judge=judge, **done._asdict()))
    return 0
