from pathlib import Path

import pytest

from bot.probes.battery import Battery, load_battery

DATA = Path(__file__).parents[3] / "data" / "probes"


@pytest.fixture(scope="session")
def battery() -> Battery:
    return load_battery(DATA)
