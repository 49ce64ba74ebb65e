"""What the newest probe run found, put beside an answer about the same model. A broken store costs no answer."""

import logging
from collections.abc import Awaitable
from typing import TypeVar

import msgspec

from bot.answer import Answer, Refusals
from bot.client import Interaction
from bot.errors import IsopenError
from bot.probes.records import Run
from bot.probes.report import headline
from bot.probes.report.topics import in_words
from bot.probes.service.facade import Probes
from bot.probes.stats import Report
from cogs.rights import viewer

Found = TypeVar("Found")

_log = logging.getLogger(__name__)


async def with_refusals(interaction: Interaction, question: Awaitable[Found]) -> Found:
    """Await an answer and put beside it what was measured, as far as it may be seen where it was asked."""
    found = await question
    probes = interaction.client.services.probes
    if probes is None or not isinstance(found, Answer):
        return found
    try:
        refusals = await _newest(probes, interaction, found)
    except IsopenError as error:
        _log.warning("What was measured of %s cannot be shown: %s", found.model.id, error)
        return found
    return msgspec.structs.replace(found, refusals=refusals)


async def _newest(probes: Probes, interaction: Interaction, answer: Answer) -> Refusals | None:
    recognize = interaction.client.engine.recognize
    run = await probes.results.newest(lambda name: recognize(name) == answer.model.id, viewer(interaction))
    return (
        None
        if run is None
        else _told(run, in_words(await probes.results.report(run), interaction.client.texts(interaction)))
    )


def _told(run: Run, report: Report) -> Refusals:
    return Refusals(
        headline=headline(report),
        run=run.id,
        model=run.model,
        quantization=run.served.quantization,
        server=run.served.server,
        tier=run.tier.value,
        day=run.started_at.date(),
    )
