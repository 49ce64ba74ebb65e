"""The battery: what is asked of a model, with controls, knowledge checks and sourced facts (data/probes)."""

from bot.probes.battery.loading import load_battery
from bot.probes.battery.records import (
    LEVEL_2_MAX_TOKENS,
    Battery,
    Category,
    Fact,
    Group,
    Knowledge,
    Lure,
    OfficialLine,
    Side,
    Source,
    Tier,
    Triplet,
)
from bot.probes.battery.selection import Prompt, Role, select
from bot.probes.battery.words import Words, fold

__all__ = [
    "LEVEL_2_MAX_TOKENS",
    "Battery",
    "Category",
    "Fact",
    "Group",
    "Knowledge",
    "Lure",
    "OfficialLine",
    "Prompt",
    "Role",
    "Side",
    "Source",
    "Tier",
    "Triplet",
    "Words",
    "fold",
    "load_battery",
    "select",
]
