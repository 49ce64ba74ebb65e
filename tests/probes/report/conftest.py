import pytest

from bot.probes.battery import Battery
from bot.probes.records import Scored
from bot.probes.stats import Report, summarize
from tests.probes.stats.build import run, scored
from tests.probes.stats.conftest import battery
from tests.probes.stats.test_summary import ORGANISM

__all__ = ["battery"]


@pytest.fixture(scope="session")
def replies(battery: Battery) -> list[Scored]:
    return scored(battery, run(), ORGANISM)


@pytest.fixture(scope="session")
def report(battery: Battery, replies: list[Scored]) -> Report:
    return summarize(run(), replies, battery, home="CN")
