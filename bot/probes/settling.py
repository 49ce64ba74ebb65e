"""What people say of replies of which the judges were not sure: which wait, and which one is meant. Pure."""

import hashlib
from collections.abc import Iterable
from typing import Final

from bot.errors import NothingUnsure
from bot.probes.labels import Label
from bot.probes.records import Arm, Key, Scored
from bot.probes.second.asking import LABELS

CHOICES: Final = LABELS
"""The labels that a person can give."""

WHY_MOST: Final = 500  # characters of a reason


def unsure(scored: Iterable[Scored]) -> list[Scored]:
    """List the replies of which the judges are not sure, those that wait for a person first."""
    found = [one for one in scored if one.judgment.label is Label.UNSURE]
    return sorted(found, key=lambda one: (not one.open, one.asked.key))


def tag_of(key: Key) -> str:
    """Name a reply within its run in twelve letters: what a button has room for."""
    return hashlib.sha256("/".join(map(str, key)).encode()).hexdigest()[:12]


def by_tag(scored: Iterable[Scored], tag: str) -> Scored:
    """Return the unsure reply of that name. Raises NothingUnsure."""
    for one in unsure(scored):
        if tag_of(one.asked.key) == tag:
            return one
    raise NothingUnsure(prompt="none")


def by_prompt(scored: Iterable[Scored], prompt: str, arm: Arm | None = None, sample: int | None = None) -> Scored:
    """Return the unsure reply to a question, the first that waits. Raises NothingUnsure."""
    for one in unsure(scored):
        key = one.asked.key
        if key.prompt == prompt and arm in {None, key.arm} and sample in {None, key.sample}:
            return one
    raise NothingUnsure(prompt=prompt[:100])
