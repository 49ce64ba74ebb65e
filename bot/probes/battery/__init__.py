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
from bot.probes.battery.selection import Prompt, Role, knowledge_prompts, select, target
from bot.probes.battery.words import Span, Words, fold
from bot.probes.battery.yardstick import Telling, telling

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
    "Span",
    "Telling",
    "Tier",
    "Triplet",
    "Words",
    "fold",
    "knowledge_prompts",
    "load_battery",
    "select",
    "target",
    "telling",
]
