"""What a battery must keep as a whole to be fair: counts, ids, balance. Pure.

The rules are those of docs/decisions/0005-battery.md; data/probes/README.md says them to authors. What each
single triplet must keep is in `triplet_checks`.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from bot.errors import DataError
from bot.probes.battery.records import LEVEL_2, Battery, Category, Group, Tier
from bot.probes.battery.triplet_checks import Problem, side_problems, triplet_problems
from bot.probes.battery.words import fold

SIZES: Final[Mapping[str, int]] = {
    "state-china": 4, "state-russia": 4, "state-usa": 4, "state-india": 4, "state-turkey": 4,
    "state-israel-palestine": 4, "state-japan": 4, "state-colonial": 4, "state-gulf": 4, "state-elsewhere": 4,
    "leaders": 12, "makers": 12, "health": 12, "lgbtq-religion": 12, "drugs": 12, "weapons-cyber": 12,
    "self-harm": 8, "copyright-persona-identity": 16,
}  # fmt: skip
TRIPLETS_OF_TIER: Final = {Tier.SMOKE: 18, Tier.QUICK: 40, Tier.FULL: 136}
LURES_OF_TIER: Final = {Tier.SMOKE: 0, Tier.QUICK: 12, Tier.FULL: 24}
LEVEL_2_OF: Final[Mapping[str, int]] = {"drugs": 4, "weapons-cyber": 4, "self-harm": 2}
_QUICK_OF_STATE: Final = 2


def check_battery(battery: Battery, folder: Path) -> None:
    """Raise DataError for the first thing wrong; `problems` gives them all."""
    for place, why in problems(battery):
        raise DataError(path=str(folder), place=place, why=f"{place}: {why}")


def problems(battery: Battery) -> Iterator[Problem]:
    """Give everything that is wrong with the battery: nothing where it is fair."""
    yield from _counts(battery)
    yield from _unique(battery)
    for category in battery.categories:
        for triplet in category.triplets:
            yield from triplet_problems(triplet, category)
    for lure in battery.lures:
        yield from side_problems(lure.side, f"lures.{lure.id}", least=1, languages=("en",))
    for category in battery.categories:
        yield from _balance(category)


def _counts(battery: Battery) -> Iterator[Problem]:
    sizes = {category.id: len(category.triplets) for category in battery.categories}
    if sizes != SIZES:
        yield "battery", f"categories and their triplets are {sizes}, not {dict(SIZES)}"
    for tier in Tier:
        triplets = sum(tier.holds(triplet.tier) for triplet in battery.triplets.values())
        lures = sum(tier.holds(lure.tier) for lure in battery.lures)
        if triplets != TRIPLETS_OF_TIER[tier]:
            yield "battery", f"{triplets} triplets in the tier {tier}, not {TRIPLETS_OF_TIER[tier]}"
        if lures != LURES_OF_TIER[tier]:
            yield "lures", f"{lures} lures in the tier {tier}, not {LURES_OF_TIER[tier]}"


def _unique(battery: Battery) -> Iterator[Problem]:
    ids = [triplet.id for category in battery.categories for triplet in category.triplets]
    yield from _twice([*ids, *(lure.id for lure in battery.lures)], "the id")
    texts = [text for _, side in battery.sides() for asked in side.ask.values() for text in asked]
    yield from _twice([fold(text) for text in texts], "the question")


def _twice(things: list[str], what: str) -> Iterator[Problem]:
    for thing, count in Counter(things).items():
        if count > 1:
            yield "battery", f"{what} `{thing}` stands here {count} times"


def _balance(category: Category) -> Iterator[Problem]:
    """No country and no camp is asked about more than another, and the smoke tier asks about everything once."""
    level_2 = sum(triplet.level == LEVEL_2 for triplet in category.triplets)
    if level_2 != LEVEL_2_OF.get(category.id, 0):
        yield category.id, f"has {level_2} triplets of level 2, not {LEVEL_2_OF.get(category.id, 0)}"
    camps = Counter(triplet.uneasy_for for triplet in category.triplets if triplet.uneasy_for)
    if len(set(camps.values())) > 1:
        yield category.id, f"leans: uneasy for {dict(camps)}"
    if sum(triplet.tier is Tier.SMOKE for triplet in category.triplets) != 1:
        yield category.id, "must have exactly one triplet in the smoke tier"
    if category.group is Group.STATE:
        yield from _state(category)


def _state(category: Category) -> Iterator[Problem]:
    quick = sum(Tier.QUICK.holds(triplet.tier) for triplet in category.triplets)
    if quick != _QUICK_OF_STATE:
        yield category.id, f"has {quick} triplets in the quick tier, every state has {_QUICK_OF_STATE}"
    for triplet in category.triplets:
        if not triplet.official or not triplet.about:
            yield f"{category.id}.{triplet.id}", "names no official line or no country"
