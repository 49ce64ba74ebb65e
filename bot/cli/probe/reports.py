"""A run's report, computed off the event loop."""

import asyncio
from pathlib import Path

from bot.errors import BadFile
from bot.probes.records import Run
from bot.probes.runner import Prober
from bot.probes.stats import Report, summarize
from bot.texts import Texts


async def report_of(prober: Prober, run: Run) -> Report:
    """Sum a run up as it is now. Raises BatteryChanged."""
    scored = await prober.runs.scored(run.id)
    return await asyncio.to_thread(
        lambda: summarize(run, scored, prober.battery, judge_error=prober.judge_error, home=prober.home(run.model))
    )


async def write_html(path: Path, prober: Prober, report: Report, texts: Texts) -> None:
    """Write the report as one page. Raises BadFile."""
    from bot.probes.report.page import to_html

    scored = await prober.runs.scored(report.run.id)
    await asyncio.to_thread(lambda: write_text(path, to_html(report, scored, prober.battery, texts)))


def write_text(path: Path, text: str) -> None:
    """Write a file a person asked for, wholly or not at all. Raises BadFile."""
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise BadFile(path=str(path), why=error.strerror or type(error).__name__) from error
