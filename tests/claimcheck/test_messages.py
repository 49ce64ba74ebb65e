"""What people say, and what isopen makes of it: a specification in messages."""

from pathlib import Path
from typing import Any

import pytest

from bot.catalog.yaml_reader import read_yaml
from bot.claimcheck.checking import Assessment, ClaimChecker
from bot.engine import open_engine
from bot.settings import Settings

MESSAGES: dict[str, list[dict[str, Any]]] = read_yaml(Path(__file__).parent / "messages.yaml")
CASES = [
    pytest.param(one["say"], one["expect"], id=f"{group}: {one['say'][:50]}")
    for group, messages in MESSAGES.items()
    for one in messages
]


@pytest.fixture(scope="module")
def checker() -> ClaimChecker:
    return ClaimChecker(open_engine(Settings()))


@pytest.mark.parametrize(("message", "expected"), CASES)
def test_a_message_is_understood(checker: ClaimChecker, message: str, expected: list[str]) -> None:
    found = [(one.model, one.assessment) for one in checker.check(message)]
    wanted = [(name, Assessment(word)) for name, _, word in (one.rpartition(" ") for one in expected)]
    assert len(found) == len(wanted), found
    for (name, assessment), (part, word) in zip(sorted(found), sorted(wanted), strict=True):
        assert part.split()[0].casefold() in name.casefold()
        assert assessment is word
