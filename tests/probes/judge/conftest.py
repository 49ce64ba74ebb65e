"""One judge and one battery for all these tests: both take a moment to load."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.probes.battery import Battery, Prompt, Tier, load_battery, select
from bot.probes.judge import Judge
from bot.probes.labels import Label
from bot.probes.records import Reply

Ask = Callable[[str, str], Label]


@pytest.fixture(scope="session")
def judge() -> Judge:
    return Judge()


@pytest.fixture(scope="session")
def battery(project: Path) -> Battery:
    return load_battery(project / "data" / "probes")


@pytest.fixture(scope="session")
def prompts(battery: Battery) -> dict[str, Prompt]:
    return {prompt.id: prompt for prompt in select(battery, Tier.FULL, ("en", "zh"), (0, 1, 2))}


@pytest.fixture(scope="session")
def label_of(judge: Judge, battery: Battery, prompts: dict[str, Prompt]) -> Ask:
    """Label a reply to the question with this id, first wording."""

    def label(question: str, text: str) -> Label:
        return judge.judge(prompts[f"{question}/0"], Reply(text=text, finish="stop"), battery).label

    return label
