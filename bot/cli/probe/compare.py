"""`isopen probe compare`: what one model withholds and the other does not."""

import asyncio
from typing import TYPE_CHECKING

import click

from bot.cli.common import emit, errors_as_json, json_option
from bot.texts import Texts, load_texts

if TYPE_CHECKING:
    from bot.probes.stats import Comparison


@click.command("compare")
@click.argument("run_a")
@click.argument("run_b")
@json_option
@errors_as_json
def command(run_a: str, run_b: str, as_json: bool) -> int:
    """Compare two runs, question by question. Same battery, same judge, same way of drawing replies."""
    return asyncio.run(_compare(run_a, run_b, as_json=as_json))


async def _compare(run_a: str, run_b: str, *, as_json: bool) -> int:
    from bot.cli.probe.opened import open_prober
    from bot.cli.probe.reports import report_of
    from bot.probes.report import comparison_json, comparison_lines
    from bot.probes.stats import compare

    async with open_prober() as prober:
        one, other = [await report_of(prober, await prober.find(run)) for run in (run_a, run_b)]
        found = compare(one, other, prober.battery)
    texts = load_texts()
    says = [texts.write(line) for line in comparison_lines(found)]
    if as_json:
        emit(comparison_json(found, says))
    else:
        _print(found, says, texts)
    return 0


def _print(found: "Comparison", says: list[str], texts: Texts) -> None:
    from bot.cli.probe.tables import changes
    from bot.cli.safe import printable

    for line in says:
        click.echo(printable(line))
    changes(found, texts)
