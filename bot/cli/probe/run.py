"""`isopen probe run`: a run from the first question to its report."""

import asyncio
import signal
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.cli.probe.where import name_of, only_host, open_named
from bot.cli.run import run_async
from bot.cli.safe import printable
from bot.errors import BadChoice
from bot.settings import Settings
from bot.texts import Texts, load_texts

if TYPE_CHECKING:
    from bot.probes.hosts import Host
    from bot.probes.records import Run
    from bot.probes.runner import Order, Prober, Probing
    from bot.probes.second import SecondJudge
    from bot.probes.stats import Report

_NEWEST = "newest"
_INTERRUPTED = 130


@click.command("run")
@click.argument("model", required=False)
@click.option("--host", metavar="NAME|URL", help="A host of ISOPEN_HOSTS, its address, or `organism`.")
@click.option(
    "--tier", type=click.Choice(["smoke", "quick", "full"]), help="How much: quick unless said otherwise."
)
@click.option("--arm", "arms", multiple=True, type=click.Choice(["greedy", "sampled"]), help="Twice for both.")
@click.option("--language", default="en", show_default=True, help="With commas: en,zh.")
@click.option("--paraphrases", is_flag=True, help="Ask every wording: three times as many questions.")
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), help="Ask in the order of an earlier run.")
@click.option("--resume", is_flag=False, flag_value=_NEWEST, metavar="[RUN]", help="Go on where a run stopped.")
@click.option(
    "--second-judge", metavar="HOST[/MODEL]", help="A second opinion on replies, from a host of ISOPEN_HOSTS."
)
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Write a report to this file.")
@click.option("--yes", is_flag=True, help="Do not ask before a full run.")
@json_option
@errors_as_json
def command(**options: Any) -> int:  # noqa: ANN401 - what click hands over, typed where it is used
    """Ask MODEL the battery."""
    wishes = Wishes(settings_from_environment(), load_texts(), options)
    return run_async(wishes.fulfil)


class Wishes:
    """What the command line asked for, and how it is done."""

    def __init__(self, settings: Settings, texts: Texts, options: dict[str, Any]) -> None:
        self._settings, self._texts = settings, texts
        self._options = options
        self._json: bool = options["as_json"]

    async def fulfil(self) -> int:
        """Run, report, and return the exit code."""
        from bot.folders import database_url
        from bot.probing import load_prober, second_judge
        from bot.store.store import Store

        self._check_host()
        seconds = second_judge(self._settings, self._options["second_judge"])
        async with await Store.open(database_url(self._settings)) as store:
            prober = await asyncio.to_thread(load_prober, self._settings, store.runs)
            order = self._order(prober)
            wanted = await self._to_resume(prober, order)
            name = self._options["host"] or (wanted and wanted.served.host) or only_host(self._settings)
            async with (
                open_named(self._settings, name) as host,
                seconds.open() if seconds else nullcontext() as second,
            ):
                run = await self._start(prober, host, order, wanted, second)
                if run is None:
                    return 1
                run = await self._follow(await prober.launch(host, run, second))
            return await self._report(prober, run)

    def _check_host(self) -> None:
        """Say at once that there is no such host, before anything is loaded. A run knows its own."""
        if self._options["host"]:
            name_of(self._settings, self._options["host"])
        elif self._options["resume"] is None:
            only_host(self._settings)

    def _order(self, prober: "Prober") -> "Order":
        from bot.probes.battery import Tier
        from bot.probes.records import Arm
        from bot.probes.runner import Order

        options = self._options
        languages = tuple(dict.fromkeys(filter(None, (word.strip() for word in options["language"].split(",")))))
        known = {language for category in prober.battery.categories for language in category.languages}
        if not languages or not set(languages) <= known:
            raise BadChoice(given=options["language"][:60], choices=", ".join(sorted(known)))
        return Order(
            tier=Tier(options["tier"] or "quick"),
            model=options["model"],
            arms=tuple(dict.fromkeys(Arm(arm) for arm in options["arms"])),
            languages=languages,
            variants=(0, 1, 2) if options["paraphrases"] else (0,),
            seed=options["seed"],
        )

    async def _to_resume(self, prober: "Prober", order: "Order") -> "Run | None":
        """Find the run to go on with: the one named, or the newest that fits what else was said."""
        from bot.errors import NothingToResume

        wanted = self._options["resume"]
        if wanted is None:
            return None
        if wanted != _NEWEST:
            return await prober.find(wanted)
        host = self._options["host"] and name_of(self._settings, self._options["host"])
        tier = order.tier if self._options["tier"] else None
        found = await prober.unfinished(model=order.model, host=host, tier=tier)
        if found is None:
            raise NothingToResume
        return found

    async def _start(
        self,
        prober: "Prober",
        host: "Host",
        order: "Order",
        wanted: "Run | None",
        second: "SecondJudge | None",
    ) -> "Run | None":
        if wanted is not None:
            return await prober.resume(host, wanted.id, second)
        return await prober.begin(host, order, second) if self._sure(order) else None

    def _sure(self, order: "Order") -> bool:
        """A full run takes a while: ask a person who did not say --yes, and never a program."""
        if order.tier.value != "full" or self._options["yes"] or self._json or not sys.stdin.isatty():
            return True
        return click.confirm(self._texts("probe-sure"), err=True)

    async def _follow(self, probing: "Probing") -> "Run":
        """Show how far it is until it ends. Ctrl-C and SIGTERM end it cleanly."""
        from bot.cli.probe.bar import Bar

        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, probing.cancel)
        try:
            with Bar(probing.run, self._texts) as bar:
                async for progress in probing.progress(0.5):
                    bar.show(progress)
            return await probing.wait()
        finally:
            await probing.close()
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(number)

    async def _report(self, prober: "Prober", run: "Run") -> int:
        from bot.cli.probe.reports import report_of, write_html
        from bot.probes.records import RunState

        report = await report_of(prober, run)
        if self._options["html"]:
            await write_html(self._options["html"], prober, report, self._texts)
        self._print(report)
        if run.state is RunState.DONE:
            return 0
        kind, _, detail = (run.why or "").partition(": ")
        why = f"{self._texts('failure-word', failure=kind)} ({printable(detail)})" if detail else kind
        click.echo(self._texts("probe-stopped", id=run.id, state=run.state.value, why=why), err=True)
        return _INTERRUPTED if run.state is RunState.CANCELED else 1

    def _print(self, report: "Report") -> None:
        if self._json:
            from bot.probes.report import to_json

            emit(to_json(report, self._texts))
        else:
            from bot.cli.probe.tables import print_report

            print_report(report, self._texts)
