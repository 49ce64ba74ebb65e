"""`isopen probe settle`: a person's word on a reply of which the judges were not sure."""

import asyncio
import datetime as dt
import getpass
from typing import Any

import click

from bot.cli.common import emit, errors_as_json, json_option
from bot.texts import load_texts


@click.command("settle")
@click.argument("run")
@click.argument("question", required=False)
@click.argument("label", required=False)
@click.option("--arm", type=click.Choice(["greedy", "sampled"]), help="Which of several replies to QUESTION.")
@click.option("--sample", type=click.IntRange(0, 99), help="Which of several samples.")
@click.option("--why", default="", help="Your reason; it is kept.")
@json_option
@errors_as_json
def command(**options: Any) -> int:  # noqa: ANN401 - what click hands over, typed where it is used
    """Say what the reply to QUESTION is: LABEL. Without both: list the replies of RUN that wait for somebody.

    The judges' own labels stay as they are; tables and verdicts count yours.
    """
    return asyncio.run(
        _settle(**options) if options["label"] else _list(options["run"], as_json=options["as_json"])
    )


async def _list(run_id: str, *, as_json: bool) -> int:
    from bot.cli.probe.opened import open_prober
    from bot.cli.safe import printable
    from bot.probes.settling import unsure

    async with open_prober() as prober:
        run = await prober.find(run_id)
        rows = [_row(one) for one in unsure(await prober.runs.scored(run.id))]
    if as_json:
        emit({"run_id": run.id, "unsure": rows})
        return 0
    for row in rows:
        judges = f"{row['rule_label']} / {row['second_label'] or '-'}"
        click.echo(
            f"{row['question']:<40} {row['arm']} {row['sample']}  {judges:<22} {row['settled_label'] or ''}"
        )
        click.echo(f"    {printable(' '.join((row['reply'] or '-').split()))[:300]}")
    click.echo(load_texts()("probe-unsure-list", count=sum(not row["settled_label"] for row in rows)))
    return 0


def _row(one: Any) -> dict[str, Any]:  # noqa: ANN401 - a `Scored`, whose module is not loaded for `--help`
    opinion = one.judgment.opinion
    return {
        "question": one.asked.prompt,
        "arm": one.asked.arm.value,
        "sample": one.asked.sample,
        "rule_label": one.judgment.by_rules.value,
        "second_label": opinion.label.value if opinion and opinion.label else None,
        "settled_label": one.settled.label.value if one.settled else None,
        "reply": one.reply.text,
    }


async def _settle(  # noqa: PLR0913 - the command's own words
    *, run: str, question: str, label: str, arm: str | None, sample: int | None, why: str, as_json: bool
) -> int:
    from bot.cli.probe.opened import open_prober
    from bot.errors import BadChoice
    from bot.probes.records import Arm, Settled
    from bot.probes.settling import CHOICES, WHY_MOST, by_prompt

    chosen = next((one for one in CHOICES if one.value == label.upper()), None)
    if chosen is None:
        raise BadChoice(given=label[:60], choices=", ".join(one.value for one in CHOICES))
    async with open_prober() as prober:
        head = await prober.find(run)
        meant = by_prompt(await prober.runs.scored(head.id), question, Arm(arm) if arm else None, sample)
        said = Settled(label=chosen, at=dt.datetime.now(dt.UTC), by=_me(), why=why[:WHY_MOST])
        await prober.runs.settle(head.id, meant.asked.key, said)
    if as_json:
        emit({"run_id": head.id, **_row(meant), "settled_label": chosen.value})
    else:
        click.echo(load_texts()("probe-settled", question=question, label=chosen.value))
    return 0


def _me() -> str:
    """Who sits at the terminal, as far as the system says."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
